//! Rows of different height below each other.

use super::canvas::{Area, Sheet};
use super::names::Names;

/// One row: its stretch, and where its name and its marks have their middle. Pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) area: Area,
    pub(super) name: f64,
    pub(super) marks: f64,
}

/// What a row needs beside its texts, in pixels.
pub(super) struct Spacing {
    /// The least height of a row.
    pub(super) least: f64,
    /// The height of the marks below a name that stands above them.
    pub(super) marks: f64,
    /// Between the texts of two rows.
    pub(super) gap: f64,
}

/// Sets rows below each other from `top` on.
pub(super) fn place(names: &Names, sheet: &Sheet, spacing: &Spacing, top: f64) -> Vec<Place> {
    let mut top = top;
    let mut places = Vec::with_capacity(names.lines.len());
    for lines in &names.lines {
        let words = sheet.leading() * lines.lines.len() as f64;
        let below = if names.is_above { spacing.marks } else { 0.0 };
        let height = (words + below + spacing.gap).max(spacing.least);
        let name = if names.is_above { top + spacing.gap / 2.0 + words / 2.0 } else { top + height / 2.0 };
        let marks = if names.is_above { name + words / 2.0 + below / 2.0 } else { name };
        let area = Area { left: 0.0, top, right: sheet.width, bottom: top + height };
        places.push(Place { area, name, marks });
        top += height;
    }
    places
}

/// Where the last row ends; `top` when there is none.
pub(super) fn bottom(places: &[Place], top: f64) -> f64 {
    places.last().map_or(top, |place| place.area.bottom)
}

/// The stretches in which upright lines are drawn: all rows at once; or the marks of each, where names stand above them
/// and must stay clear.
pub(super) fn bands(places: &[Place], names: &Names, plot: Area) -> Vec<Area> {
    if !names.is_above {
        return vec![Area { top: plot.top - 2.0, ..plot }];
    }
    places.iter().map(|place| Area { top: place.marks - 9.0, bottom: place.marks + 9.0, ..plot }).collect()
}
