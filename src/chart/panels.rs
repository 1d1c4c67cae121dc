//! Scores over the years: small panels, one for each scale, each over its own years.

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

/// Between two panels below each other, and between two beside each other on their own: pixels.
const GAP: f64 = 26.0;
const ASIDE: f64 = 12.0;
/// From this number of panels on, a wide sheet has them in two columns.
const TWO_COLUMNS: usize = 4;
/// The height of the scale of a panel alone, on a phone and on a wide sheet, which is printed as wide as the paper; of
/// one in a row; of one among others.
const HIGH: f64 = 210.0;
const BROAD: f64 = 184.0;
const MIDDLE: f64 = 180.0;
const LOW: f64 = 146.0;
/// How many pixels a year needs for panels to stand in a row.
const YEAR_MIN: f64 = 22.0;
/// What part of the longest panel's width every other one has at least, so that its title and labels have room.
const LEAST: f64 = 1.0 / 3.0;

/// A panel with its scale and its own years, and the room that it needs beside them in pixels.
struct Measured<'p> {
    panel: &'p Panel,
    axis: Option<Axis>,
    years: Years,
    /// How many years it is as wide as.
    weight: f64,
    left: f64,
    right: f64,
}

/// Draws panels on a sheet. Panels that follow each other in time stand in a row where there is room; else below each
/// other. A year is equally wide in all of them.
pub(super) fn draw(panels: &Panels, frame: &Frame, sheet: &Sheet, locale: &Locale) -> String {
    let drawn = measured(panels, sheet, locale);
    if drawn.iter().all(|panel| panel.axis.is_none()) {
        return canvas::paint_empty(frame, sheet);
    }
    let row = in_row(&drawn, sheet);
    let (columns, height) = match &row {
        Some(_) => (drawn.len(), MIDDLE),
        None if drawn.len() == 1 => (1, if sheet.is_narrow { HIGH } else { BROAD }),
        None if sheet.is_narrow || drawn.len() < TWO_COLUMNS => (1, LOW),
        None => (2, LOW),
    };
    let stretches = row.unwrap_or_else(|| in_columns(&drawn, sheet, columns));
    let mut plans: Vec<Plan<'_>> = Vec::with_capacity(drawn.len());
    let mut top = 0.0;
    for (row, places) in drawn.chunks(columns).zip(stretches.chunks(columns)) {
        let first = plans.len();
        for (each, place) in row.iter().zip(places) {
            let place = Stretch { top, ..*place };
            plans.push(Plan::new(each.panel, each.axis.as_ref(), place, each.years, sheet, height));
        }
        let lowest = plans[first..].iter().map(Plan::top).fold(0.0, f64::max);
        plans[first..].iter_mut().for_each(|plan| plan.lower_to(lowest));
        top = plans.iter().map(Plan::bottom).fold(top, f64::max) + GAP;
    }
    canvas::paint(frame, sheet, top - GAP + 4.0, false, |canvas| {
        for plan in &plans {
            plan.draw(canvas, frame);
        }
    })
}

/// Every panel with its own years; nothing where no panel has any.
fn measured<'p>(panels: &'p Panels, sheet: &Sheet, locale: &Locale) -> Vec<Measured<'p>> {
    let years_of = |panel: &Panel| Years::over(panel.moments.iter().map(|moment| moment.year));
    let all = panels.panels.iter().flat_map(|panel| panel.moments.iter().map(|moment| moment.year));
    let Some(all) = Years::over(all) else { return Vec::new() };
    let counts = panels.panels.iter().filter_map(years_of).map(Years::count);
    let longest = f64::from(counts.max().unwrap_or(1));
    let measure = |panel: &'p Panel| {
        let (axis, years) = (scale(panel, locale), years_of(panel).unwrap_or(all));
        let weight = f64::from(years.count()).max(longest * LEAST);
        let left = axis.as_ref().map_or(0.0, |axis| grid::widest(axis, sheet)) + 8.0;
        Measured { weight, left, right: panel::right_room(panel, sheet, years), panel, axis, years }
    };
    panels.panels.iter().map(measure).collect()
}

impl Measured<'_> {
    /// How far the labels at the right end reach beyond the last year when its slot has a width: they begin at its
    /// middle.
    fn beyond(&self, slot: f64) -> f64 {
        (self.right - slot / 2.0).max(4.0)
    }

    /// The width of a slot when a year of the longest panel is `pitch` wide.
    fn slot(&self, pitch: f64) -> f64 {
        pitch * self.weight / f64::from(self.years.count())
    }

    /// The widest a year may be in a stretch.
    fn pitch(&self, width: f64) -> f64 {
        let half = 0.5 / f64::from(self.years.count());
        ((width - self.right) / (1.0 - half)).min(width - 4.0) / self.weight
    }
}

/// Panels in one row, oldest first, each as wide as it has years; nothing where they do not follow each other in time, or
/// where their years would be too narrow.
fn in_row(drawn: &[Measured<'_>], sheet: &Sheet) -> Option<Vec<Stretch>> {
    let is_series = drawn.windows(2).all(|pair| pair[0].years.last < pair[1].years.first);
    if sheet.is_narrow || drawn.len() < 2 || !is_series {
        return None;
    }
    let years: f64 = drawn.iter().map(|each| each.weight).sum();
    let room = |pitch: f64| {
        let beside: f64 = drawn.iter().map(|each| each.left + each.beyond(each.slot(pitch))).sum();
        (sheet.width - ASIDE * (drawn.len() - 1) as f64 - beside) / years
    };
    // Labels need the less beyond the last year the wider it is.
    let pitch = room(room(0.0).max(0.0));
    if pitch < YEAR_MIN {
        return None;
    }
    let mut edge = 0.0;
    let stretch = |each: &Measured<'_>| {
        let left = edge + each.left;
        let right = left + pitch * each.weight;
        let end = right + each.beyond(each.slot(pitch));
        let stretch = Stretch { edge, left, right, end, top: 0.0 };
        edge = end + ASIDE;
        stretch
    };
    Some(drawn.iter().map(stretch).collect())
}

/// Panels in columns, their years beginning at the same place.
fn in_columns(drawn: &[Measured<'_>], sheet: &Sheet, columns: usize) -> Vec<Stretch> {
    let width = (sheet.width - GAP * (columns - 1) as f64) / columns as f64;
    let left = drawn.iter().map(|each| each.left).fold(0.0, f64::max);
    let pitch = drawn.iter().map(|each| each.pitch(width - left)).fold(f64::MAX, f64::min);
    let stretch = |(at, each): (usize, &Measured<'_>)| {
        let edge = (at % columns) as f64 * (width + GAP);
        let right = edge + left + pitch * each.weight;
        Stretch { edge, left: edge + left, right, end: edge + width, top: 0.0 }
    };
    drawn.iter().enumerate().map(stretch).collect()
}

/// The scale of a panel; nothing when it has no value.
fn scale(panel: &Panel, locale: &Locale) -> Option<Axis> {
    let points = panel.moments.iter().filter_map(|moment| moment.point.as_ref().map(|point| point.value));
    let medians = panel.moments.iter().filter_map(|moment| moment.median);
    Axis::over(points.chain(medians), panel.limits, locale)
}
