//! Steps: the classes of a value, from the palest to the strongest, and the keys that say what each one holds.

use super::canvas::{Anchor, Area, Canvas, Sheet};
use super::ink::{Face, Ink};
use super::{advance, label};

/// The class of a value on a scale of five.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// There is no value.
    #[default]
    Absent,
    /// The palest.
    First,
    /// The second.
    Second,
    /// The middle.
    Third,
    /// The fourth.
    Fourth,
    /// The strongest.
    Fifth,
}

impl Step {
    /// The five classes, the palest first.
    pub const ALL: [Self; 5] = [Self::First, Self::Second, Self::Third, Self::Fourth, Self::Fifth];
}

/// One line of a legend.
#[derive(Debug, Clone, Default)]
pub struct Key {
    /// The class.
    pub step: Step,
    /// What it holds: `88,12–91,40`.
    pub label: String,
}

/// The side of a swatch, and from it to its label.
const SWATCH: f64 = 14.0;
const GAP: f64 = 6.0;
/// From the middle of one key to the middle of the next below it, and between two beside each other.
const LEADING: f64 = 19.0;
const ASIDE: f64 = 14.0;

/// Keys laid out: where the swatch of each begins, its middle, and the area of all. Pixels.
pub(super) struct Legend<'k> {
    keys: &'k [Key],
    labels: Vec<String>,
    spots: Vec<(f64, f64)>,
    /// What the legend covers.
    pub(super) area: Area,
}

impl<'k> Legend<'k> {
    /// Keys below each other in the upper right corner of a sheet, where nothing of `taken` lies; else in rows at its
    /// top.
    pub(super) fn lay_out(keys: &'k [Key], sheet: &Sheet, taken: &[Area]) -> Self {
        let column = Self::column(keys, sheet);
        let is_free = !taken.iter().any(|area| label::overlap(*area, column.area));
        if is_free { column } else { Self::rows(keys, sheet) }
    }

    /// Keys below each other in the upper right corner.
    fn column(keys: &'k [Key], sheet: &Sheet) -> Self {
        let labels = labels(keys, sheet);
        let widest = labels.iter().map(|label| width(label, sheet)).fold(0.0, f64::max);
        let left = (sheet.width - widest).max(0.0);
        let spots = (0..keys.len()).map(|at| (left, LEADING * (at as f64 + 0.5))).collect();
        let area = Area { left: left - GAP, top: 0.0, right: sheet.width, bottom: LEADING * keys.len() as f64 + GAP };
        Self { keys, labels, spots, area }
    }

    /// Keys beside each other, in as many rows as it takes.
    pub(super) fn rows(keys: &'k [Key], sheet: &Sheet) -> Self {
        let labels = labels(keys, sheet);
        let (mut left, mut middle) = (0.0, LEADING / 2.0);
        let mut spots = Vec::with_capacity(keys.len());
        for label in &labels {
            let width = width(label, sheet);
            if left > 0.0 && left + width > sheet.width {
                (left, middle) = (0.0, middle + LEADING);
            }
            spots.push((left, middle));
            left += width + ASIDE;
        }
        let bottom = if keys.is_empty() { 0.0 } else { middle + LEADING / 2.0 + GAP };
        Self { keys, labels, spots, area: Area { left: 0.0, top: 0.0, right: sheet.width, bottom } }
    }

    /// Stands above everything else and not beside it.
    pub(super) fn is_above(&self) -> bool {
        self.area.left == 0.0
    }

    /// Draws swatches and labels.
    pub(super) fn draw(&self, canvas: &Canvas<'_>, sheet: &Sheet) {
        for ((key, label), (left, middle)) in self.keys.iter().zip(&self.labels).zip(&self.spots) {
            let (top, bottom) = (middle - SWATCH / 2.0, middle + SWATCH / 2.0);
            canvas.fill(Area { left: *left + 1.0, top, right: left + 1.0 + SWATCH, bottom }, Ink::step(key.step));
            canvas.write(label, sheet.small(Face::Tick), (left + 1.0 + SWATCH + GAP, *middle), Anchor::Start);
        }
    }
}

fn labels(keys: &[Key], sheet: &Sheet) -> Vec<String> {
    let set = sheet.small(Face::Tick);
    let room = sheet.width - SWATCH - GAP - 2.0;
    keys.iter().map(|key| advance::wrap(&key.label, room, 1, |text| set.width(text)).lines.concat()).collect()
}

fn width(label: &str, sheet: &Sheet) -> f64 {
    SWATCH + GAP + 1.0 + sheet.small(Face::Tick).width(label)
}
