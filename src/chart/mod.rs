//! Charts: labels and numbers in, SVG out. Knows no unit and no edition; every word comes from the caller.
//!
//! plotters maps the coordinates and draws the elements; a drawing backend of ours writes them as lean SVG. A chart is
//! drawn twice, for a wide page and for a phone, and the theme shows the one that fits.
//!
//! Nothing carries a colour: the theme's CSS gives it through classes, so that light, dark and print need no new
//! drawing. The classes are the contract with the theme:
//!
//! | class | on | means |
//! |---|---|---|
//! | `chart`, with `wide` or `narrow` | `svg` | a chart, for 680 px or for 344 px |
//! | `row`, with `main` | `g`, `a` | one unit or part of the chart; the reader's own |
//! | `f-dot` | fill | the mark of one among many |
//! | `f-main` | fill | the mark of the reader's unit: the one accent |
//! | `f-peer` | fill | the mark of a peer behind the reader's unit |
//! | `f-main-open`, `f-peer-open` | fill, stroke | the same, hollow: computed and not published |
//! | `f-bar` | fill | a bar from zero |
//! | `f-track` | fill | how long the bar could be |
//! | `f-box` | fill | the middle half of a board |
//! | `f-median` | fill | a median's mark |
//! | `f-s1` to `f-s5`; `f-s0` | fill | the classes of a value, the palest first; no value |
//! | `f-hit` | fill | nothing to see: takes the pointer for tooltip and link |
//! | `k-grid`, `k-axis`, `k-tick` | stroke | lines of the scale, the base line, the years on it |
//! | `k-lead` | stroke | from a name to its mark |
//! | `k-main` | stroke | the line of the reader's unit |
//! | `k-mark`, `k-peer` | stroke | the line or tick of one among many; of a peer behind the reader's unit |
//! | `k-median` | stroke | a median |
//! | `k-whisker` | stroke | from the lowest to the highest |
//! | `k-break` | stroke | a place across which nothing may be compared |
//! | `t-head`, `t-name`, `t-rank`, `t-value` | text | title of a panel, name, rank, value |
//! | `t-main` | text | name, rank or value of the reader's unit |
//! | `t-s1` to `t-s5`; `t-s0` | text | what stands on a mark of that class |
//! | `t-tick`, `t-note` | text | scale and years; what stands below a year |
//! | `t-median`, `t-break`, `t-absent` | text | name of a median, of a break; why there is no value |
//!
//! Sizes, weights and anchors are attributes, since the layout was computed with them: a theme must not change them.

mod advance;
mod axis;
mod bump;
mod canvas;
mod changes;
mod counts;
mod grid;
mod heat;
mod ink;
mod label;
mod marks;
mod multiples;
mod names;
mod outlines;
mod panel;
mod panels;
mod parts;
mod range;
mod ranking;
mod rows;
mod simplify;
mod steps;
mod strip;
mod svg;
mod tiles;
mod years;

#[cfg(test)]
mod tests;

pub use bump::{Bump, Stop, Track};
pub use changes::{Change, Changes};
pub use counts::Count;
pub use heat::{Cell, Heat, HeatPanel};
pub use multiples::{Multiple, Multiples};
pub use outlines::{Outline, Outlines, Shape};
pub use panels::{Moment, Panel, Panels, Point};
pub use parts::{Part, Parts};
pub use range::{Ends, Range, Spread};
pub use ranking::{Ranking, Row};
pub use steps::{Key, Step};
pub use strip::Strip;
pub use tiles::{Mention, Tile, Tiles};

use crate::domain::Score;
use crate::locale::Locale;
use canvas::Sheet;

/// What can be drawn.
#[derive(Debug, Clone)]
pub enum Chart {
    /// A board in order.
    Ranking(Ranking),
    /// Scores over the years, one panel for each scale.
    Panels(Panels),
    /// Components against their maximum and the board's median.
    Parts(Parts),
    /// What each part of a change made of it.
    Changes(Changes),
    /// How wide a board was spread, year by year.
    Range(Range),
    /// A board as a map of tiles.
    Tiles(Tiles),
    /// A board as a map of boundaries.
    Outlines(Outlines),
    /// Components over the years, in colours.
    Heat(Heat),
    /// Ranks over the years.
    Bump(Bump),
    /// Every score of a board on one line.
    Strip(Strip),
    /// One small panel for each unit of a group.
    Multiples(Multiples),
}

/// What every chart says of itself.
#[derive(Debug, Clone)]
pub struct Frame {
    /// What its ids begin with: unique on the page, letters, digits and hyphens.
    pub id: String,
    /// The title, read to those who cannot see the chart.
    pub title: String,
    /// The description: the chart's finding in a sentence.
    pub description: String,
    /// What stands in its place when there is nothing to draw.
    pub empty: String,
}

/// A chart drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// For a wide page: an SVG element of 680 px.
    pub wide: String,
    /// For a phone: an SVG element of 344 px, no text below 11 px.
    pub narrow: String,
}

/// A median to compare with.
#[derive(Debug, Clone)]
pub struct Median {
    /// Where it lies.
    pub value: Score,
    /// What stands beside it: "Trung vị 87,45".
    pub label: String,
}

/// A place between two years across which nothing may be compared.
#[derive(Debug, Clone)]
pub struct Break {
    /// The first year of the new count.
    pub before: i16,
    /// What changed, in a few words.
    pub label: String,
}

/// What a measure can be at all; a scale never goes beyond.
#[derive(Debug, Clone, Copy, Default)]
pub struct Limits {
    /// At least.
    pub least: Option<Score>,
    /// At most.
    pub most: Option<Score>,
}

/// Draws a chart for both widths. Numbers on scales are written as the language writes them; all other texts are drawn
/// as given.
pub fn draw(chart: &Chart, frame: &Frame, locale: &Locale) -> Figure {
    let draw_on = |sheet: &Sheet| match chart {
        Chart::Ranking(ranking) => ranking::draw(ranking, frame, sheet, locale),
        Chart::Panels(panels) => panels::draw(panels, frame, sheet, locale),
        Chart::Parts(parts) => parts::draw(parts, frame, sheet, locale),
        Chart::Changes(changes) => changes::draw(changes, frame, sheet),
        Chart::Range(range) => range::draw(range, frame, sheet, locale),
        Chart::Tiles(tiles) => tiles::draw(tiles, frame, sheet),
        Chart::Outlines(outlines) => outlines::draw(outlines, frame, sheet),
        Chart::Heat(heat) => heat::draw(heat, frame, sheet),
        Chart::Bump(bump) => bump::draw(bump, frame, sheet),
        Chart::Strip(strip) => strip::draw(strip, frame, sheet),
        Chart::Multiples(multiples) => multiples::draw(multiples, frame, sheet, locale),
    };
    Figure { wide: draw_on(&Sheet::WIDE), narrow: draw_on(&Sheet::NARROW) }
}
