//! The grid of a scale: hairlines at its round numbers, and the numbers.

use super::axis::{Axis, Tick};
use super::canvas::{Anchor, Area, Canvas, Plane, Sheet};
use super::ink::{Face, Ink};
use super::label;

/// Where the middle of the numbers above a scale lies.
const NUMBERS: f64 = 8.0;

/// The grid of a scale that runs from left to right, drawn within `bands`, its numbers above it. Where numbers
/// would touch, only every second or third is written.
pub(super) fn draw_across(canvas: &Canvas<'_>, plane: &Plane<'_>, axis: &Axis, sheet: &Sheet, bands: &[Area]) {
    let set = sheet.small(Face::Tick);
    for tick in &axis.ticks {
        let (x, _) = plane.place((tick.at, 0.0));
        let ink = if tick.at == 0.0 { Ink::AxisLine } else { Ink::GridLine };
        draw_upright(canvas, x, ink, bands);
    }
    let spot = |tick: &Tick| {
        let half = set.width(&tick.label) / 2.0;
        let (x, _) = plane.place((tick.at, 0.0));
        let x = x.min(sheet.width - half).max(half);
        Area { left: x - half - 4.0, top: 0.0, right: x + half + 4.0, bottom: 1.0 }
    };
    let spots: Vec<Area> = axis.ticks.iter().map(spot).collect();
    let is_loose = |step: &usize| {
        let kept: Vec<Area> = spots.iter().step_by(*step).copied().collect();
        kept.windows(2).all(|pair| !label::overlap(pair[0], pair[1]))
    };
    let step = (1..=spots.len()).find(is_loose).unwrap_or(1);
    for tick in axis.ticks.iter().step_by(step) {
        let spot = spot(tick);
        canvas.write(&tick.label, set, ((spot.left + spot.right) / 2.0, NUMBERS), Anchor::Middle);
    }
}

/// An upright hairline, drawn within `bands`.
pub(super) fn draw_upright(canvas: &Canvas<'_>, x: f64, ink: Ink, bands: &[Area]) {
    for band in bands {
        canvas.line(&[(x, band.top), (x, band.bottom)], ink, 1.0);
    }
}

/// The grid of a scale that runs from bottom to top, its numbers at the left of it.
pub(super) fn draw_upward(canvas: &Canvas<'_>, plane: &Plane<'_>, axis: &Axis, sheet: &Sheet, area: Area) {
    for tick in &axis.ticks {
        let (_, y) = plane.place((0.0, tick.at));
        let ink = if tick.at == 0.0 { Ink::AxisLine } else { Ink::GridLine };
        canvas.line(&[(area.left, y), (area.right, y)], ink, 1.0);
    }
    for tick in &axis.ticks {
        let (_, y) = plane.place((0.0, tick.at));
        canvas.write(&tick.label, sheet.small(Face::Tick), (area.left - 6.0, y), Anchor::End);
    }
}

/// The width of the widest number of a scale.
pub(super) fn widest(axis: &Axis, sheet: &Sheet) -> f64 {
    axis.ticks.iter().map(|tick| sheet.small(Face::Tick).width(&tick.label)).fold(0.0, f64::max)
}
