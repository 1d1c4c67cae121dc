//! Picture cards for links that are shared: texts and numbers in, a PNG of 1200 × 630 pixels out.
//!
//! Knows no unit and no edition; every word comes from the caller. A card is laid out first ([`lay_out`]), as texts and
//! marks at whole pixels, so that a test can see without drawing whether all of it lies inside the frame; then plotters
//! draws it into a bitmap, with letters from two fonts that are part of the program, and the bitmap becomes a PNG of
//! sixteen colours. No font, clock or colour profile of the machine has a part in it.
//!
//! The fonts are Be Vietnam Pro 1.002, regular and bold, cut down to Latin with all Vietnamese letters, digits and
//! punctuation; `fonts/OFL.txt` is their licence, the SIL Open Font License 1.1.

mod canvas;
mod layout;
mod letters;
mod paint;
mod picture;
mod strip;
#[cfg(test)]
mod tests;

pub use layout::{Extent, Layout, Piece, lay_out};
pub use paint::Ink;

use crate::domain::Score;

/// The width of every card in pixels.
pub const WIDTH: u32 = 1200;
/// The height of every card in pixels.
pub const HEIGHT: u32 = 630;

/// What a card says. Every text stands as given, but for an ellipsis where even small letters have no room and, in the
/// source, where the fonts have no letters.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Card {
    /// Above the title: "SIPAS 2020".
    pub over: String,
    /// Beside it, quieter: "Việt Nam · Các tỉnh, thành phố".
    pub beside: String,
    /// The title, as large as it can be.
    pub title: String,
    /// The figures below the title, side by side.
    pub facts: Vec<Fact>,
    /// The first of a ranking, one below the other.
    pub leaders: Vec<Leader>,
    /// A sentence, where figures do not say it all.
    pub sentence: Option<String>,
    /// How the scores are spread.
    pub strip: Option<Strip>,
    /// Where the numbers come from.
    pub source: Option<String>,
    /// Whose card it is.
    pub signature: String,
}

/// A figure with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is: "Hạng".
    pub label: String,
    /// The figure: "2/63".
    pub value: String,
}

/// One of the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leader {
    /// Its rank, with of how many.
    pub rank: String,
    /// Its name.
    pub name: String,
    /// Its score.
    pub value: String,
}

/// Scores on a line, a dot each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strip {
    /// The scores, in any order.
    pub scores: Vec<Score>,
    /// The position of the one that is marked.
    pub main: Option<usize>,
    /// What the dots are.
    pub caption: String,
}

/// Draws a card.
pub fn draw(card: &Card) -> Vec<u8> {
    picture::encode(&canvas::paint(&lay_out(card)))
}
