//! The sixteen colours of a card: the paper and the steps by which each ink leaves it.
//!
//! The edges of letters are blends of ink and paper, so steps of three inks are all a card can need, and sixteen colours
//! fit into half a byte a pixel.

use std::sync::LazyLock;

use plotters::style::RGBColor;

/// Red, green, blue.
type Rgb = [u8; 3];

/// The colour of the paper.
pub(super) const PAPER: Rgb = [253, 252, 250];
const INK: Rgb = [33, 31, 28];
const ACCENT: Rgb = [11, 90, 112];
const OWN: Rgb = [176, 58, 38];

/// The colours of every card: paper, seven steps of ink, four of the accent, four of the reader's own mark.
pub(super) const PALETTE: [Rgb; 16] = [
    PAPER,
    step(INK, 1, 7),
    step(INK, 2, 7),
    step(INK, 3, 7),
    step(INK, 4, 7),
    step(INK, 5, 7),
    step(INK, 6, 7),
    INK,
    step(ACCENT, 1, 4),
    step(ACCENT, 2, 4),
    step(ACCENT, 3, 4),
    ACCENT,
    step(OWN, 1, 4),
    step(OWN, 2, 4),
    step(OWN, 3, 4),
    OWN,
];

/// What a piece of a card is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Titles and figures.
    Strong,
    /// What stands beside them.
    Quiet,
    /// Hairlines.
    Line,
    /// The one accent.
    Accent,
    /// A dot among many.
    Dot,
    /// The mark of the card's own subject.
    Own,
}

impl Ink {
    /// Its place in the palette.
    fn position(self) -> usize {
        match self {
            Self::Line => 1,
            Self::Quiet => 5,
            Self::Strong => 7,
            Self::Dot => 9,
            Self::Accent => 11,
            Self::Own => 15,
        }
    }

    /// Its colour, as plotters wants it.
    pub(super) fn color(self) -> RGBColor {
        let [red, green, blue] = PALETTE[self.position()];
        RGBColor(red, green, blue)
    }
}

/// `part` of `whole` of the way from the paper to an ink.
const fn step(ink: Rgb, part: i32, whole: i32) -> Rgb {
    [mix(PAPER[0], ink[0], part, whole), mix(PAPER[1], ink[1], part, whole), mix(PAPER[2], ink[2], part, whole)]
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes lies a byte")]
const fn mix(from: u8, to: u8, part: i32, whole: i32) -> u8 {
    (from as i32 + (to as i32 - from as i32) * part / whole) as u8
}

/// The colour of the palette next to each colour, told by the upper half of red, green and blue.
static NEAREST: LazyLock<Vec<u8>> = LazyLock::new(|| (0..4096).map(find_nearest).collect());

/// The place in the palette of the colour next to one.
pub(super) fn nearest([red, green, blue]: Rgb) -> u8 {
    let cell = (usize::from(red >> 4) << 8) | (usize::from(green >> 4) << 4) | usize::from(blue >> 4);
    NEAREST[cell]
}

fn find_nearest(cell: i32) -> u8 {
    let middle = [cell >> 8, (cell >> 4) & 15, cell & 15].map(|half| (half << 4) | 8);
    let distance = |color: &Rgb| -> i32 { color.iter().zip(middle).map(|(a, b)| (i32::from(*a) - b).pow(2)).sum() };
    let found = (0_u8..).zip(&PALETTE).min_by_key(|(position, color)| (distance(color), *position));
    found.map_or(0, |(position, _)| position)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_finds_itself() {
        for (position, color) in PALETTE.iter().enumerate() {
            assert_eq!(usize::from(nearest(*color)), position, "{color:?}");
        }
    }
}
