//! The column of names: beside the marks where they are short, above them where a phone has no room.

use super::advance::{self, Lines};
use super::canvas::{Sheet, Type};

/// How the names of a chart are laid out. Lengths in pixels.
pub(super) struct Names {
    /// Each name stands above its marks and not beside them.
    pub(super) is_above: bool,
    /// The width of the column, with room for wider fonts than the one we measure; that of the sheet when the names stand
    /// above.
    pub(super) width: f64,
    /// The lines of each name.
    pub(super) lines: Vec<Lines>,
}

/// How much wider than measured a name may be: the widest fonts in common use are.
const SLACK: f64 = 1.07;
/// The most lines of one name.
const LINES_MAX: usize = 2;

impl Names {
    /// Lays names out, each with the type it is set in. `left` is where the column begins, `beside` what a name above
    /// its marks must leave free at the right.
    pub(super) fn lay_out<'n>(
        names: impl Iterator<Item = (&'n str, Type)> + Clone,
        sheet: &Sheet,
        left: f64,
        beside: f64,
    ) -> Self {
        let longest = names.clone().map(|(name, set)| set.width(name)).fold(0.0, f64::max);
        let cap = if sheet.is_narrow { 124.0 } else { 246.0 };
        let is_above = sheet.is_narrow && longest > cap;
        let room = if is_above { (sheet.width - left - beside) / SLACK } else { cap };
        let lines: Vec<Lines> =
            names.clone().map(|(name, set)| advance::wrap(name, room, LINES_MAX, |text| set.width(text))).collect();
        let widest = names
            .zip(&lines)
            .flat_map(|((_, set), lines)| lines.lines.iter().map(move |line| set.width(line)))
            .fold(0.0, f64::max);
        Self { is_above, width: if is_above { room } else { widest * SLACK }, lines }
    }
}
