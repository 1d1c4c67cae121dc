//! Scores over the years: small panels below each other, one for each scale, over the same years.

use super::axis::Axis;
use super::canvas::{self, Sheet};
use super::panel::{self, Plan, Stretch};
use super::years::Years;
use super::{Break, Frame, Limits, grid};
use crate::domain::Score;
use crate::locale::Locale;

/// Small panels, each with a scale of its own.
#[derive(Debug, Clone, Default)]
pub struct Panels {
    /// The panels, in the order they are drawn.
    pub panels: Vec<Panel>,
}

/// One series on its scale.
#[derive(Debug, Clone, Default)]
pub struct Panel {
    /// What is drawn; empty where the chart stands alone and its title says it.
    pub title: String,
    /// The years of which something is known.
    pub moments: Vec<Moment>,
    /// Where the series breaks.
    pub breaks: Vec<Break>,
    /// What stands beside the last median: "Trung vị các tỉnh"; empty where there are no medians.
    pub median: String,
    /// What the measure can be at all.
    pub limits: Limits,
}

/// What is known of one year.
#[derive(Debug, Clone, Default)]
pub struct Moment {
    /// The year.
    pub year: i16,
    /// The unit's own value.
    pub point: Option<Point>,
    /// The median of the board.
    pub median: Option<Score>,
    /// It may be compared with the moment before: only then a line is drawn between the two.
    pub joined: bool,
}

/// One value of the unit.
#[derive(Debug, Clone)]
pub struct Point {
    /// The value.
    pub value: Score,
    /// The value as text.
    pub label: String,
    /// What its tooltip says.
    pub tooltip: String,
}

/// Between two panels, in pixels.
const GAP: f64 = 26.0;
/// From this number of panels on, a wide sheet has them in two columns.
const TWO_COLUMNS: usize = 4;

/// Draws panels on a sheet.
pub(super) fn draw(panels: &Panels, frame: &Frame, sheet: &Sheet, locale: &Locale) -> String {
    let drawn: Vec<(&Panel, Option<Axis>)> = panels.panels.iter().map(|panel| (panel, scale(panel, locale))).collect();
    let years = panels.panels.iter().flat_map(|panel| panel.moments.iter().map(|moment| moment.year));
    let Some(years) = Years::over(years).filter(|_| drawn.iter().any(|(_, axis)| axis.is_some())) else {
        return canvas::paint_empty(frame, sheet);
    };
    let columns = if sheet.is_narrow || drawn.len() < TWO_COLUMNS { 1 } else { 2 };
    let width = (sheet.width - GAP * (columns - 1) as f64) / columns as f64;
    let left = drawn.iter().filter_map(|(_, axis)| axis.as_ref()).map(|axis| grid::widest(axis, sheet));
    let left = left.fold(0.0, f64::max) + 8.0;
    let right = drawn.iter().map(|(panel, _)| panel::right_room(panel, sheet, years)).fold(0.0, f64::max);
    let span = span(width - left, right, years);
    let mut plans: Vec<Plan<'_>> = Vec::with_capacity(drawn.len());
    let mut top = 0.0;
    for row in drawn.chunks(columns) {
        for ((panel, axis), column) in row.iter().zip(0..) {
            let start = f64::from(column) * (width + GAP);
            let stretch = Stretch { edge: start, left: start + left, right: start + left + span, top };
            plans.push(Plan::new(panel, axis.as_ref(), stretch, years, sheet, drawn.len() == 1));
        }
        top = plans.iter().map(Plan::bottom).fold(top, f64::max) + GAP;
    }
    canvas::paint(frame, sheet, top - GAP + 4.0, false, |canvas| {
        for plan in &plans {
            plan.draw(canvas, frame);
        }
    })
}

/// How wide the years may be when labels that need `right` begin at the middle of the last year.
fn span(width: f64, right: f64, years: Years) -> f64 {
    let half = 0.5 / f64::from(years.count());
    ((width - right) / (1.0 - half)).min(width - 4.0)
}

/// The scale of a panel; nothing when it has no value.
fn scale(panel: &Panel, locale: &Locale) -> Option<Axis> {
    let points = panel.moments.iter().filter_map(|moment| moment.point.as_ref().map(|point| point.value));
    let medians = panel.moments.iter().filter_map(|moment| moment.median);
    Axis::over(points.chain(medians), panel.limits, locale)
}
