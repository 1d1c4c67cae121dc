//! Components: what each reached of its maximum, and where the median of the board lies.
//!
//! All stand on one scale, so that the empty part of a track is the same number of points everywhere.

use super::axis::Axis;
use super::canvas::{self, Anchor, Area, Canvas, Plane, Sheet, Type};
use super::ink::{Face, Ink};
use super::marks::Group;
use super::names::Names;
use super::rows::{self, Place, Spacing};
use super::{Frame, Limits, advance, grid};
use crate::domain::Score;
use crate::locale::Locale;

/// Components of one unit, in the order they are drawn.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    /// The components.
    pub rows: Vec<Part>,
    /// What the tick of the median is called; drawn once.
    pub median: String,
    /// What the measure can be at all, for components without a maximum.
    pub limits: Limits,
}

/// One component.
#[derive(Debug, Clone, Default)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// What it reached.
    pub value: Option<Score>,
    /// What stands at the end of its row: `9,10 / 9,50`; or why there is no value.
    pub label: String,
    /// The most it could reach.
    pub most: Option<Score>,
    /// The median of the board.
    pub median: Option<Score>,
    /// What its tooltip says; where empty, the name, and only if the chart had to cut it.
    pub tooltip: String,
}

/// Half the height of a bar and its track.
const HALF: f64 = 5.0;
/// How far the tick of the median reaches beyond the bar.
const REACH: f64 = 3.0;

struct Layout<'p> {
    parts: &'p Parts,
    sheet: &'p Sheet,
    names: Names,
    places: Vec<Place>,
    plot: Area,
    head: f64,
}

/// Draws components on a sheet.
pub(super) fn draw(parts: &Parts, frame: &Frame, sheet: &Sheet, locale: &Locale) -> String {
    if parts.rows.is_empty() {
        return canvas::paint_empty(frame, sheet);
    }
    let axis = scale(parts, locale);
    let layout = Layout::new(parts, sheet);
    canvas::paint(frame, sheet, layout.plot.bottom + 4.0, false, |canvas| {
        let plane = axis.as_ref().map(|axis| {
            let plane = canvas.plane(axis.span(), (0.0, 1.0), layout.plot);
            layout.draw_scale(canvas, &plane, axis);
            plane
        });
        for ((part, place), position) in parts.rows.iter().zip(&layout.places).zip(0..) {
            layout.draw_part(canvas, plane.as_ref(), (part, *place), position);
        }
        if let Some(plane) = &plane {
            layout.draw_median_name(canvas, plane);
        }
    })
}

/// One scale for all: from zero where there are bars, exactly to the greatest maximum.
fn scale(parts: &Parts, locale: &Locale) -> Option<Axis> {
    let most = parts.rows.iter().filter_map(|part| part.most).max();
    let zero = most.map(|most| Score::zero(most.places()));
    let scores = || parts.rows.iter().flat_map(|part| [part.value, part.median, part.most]).flatten().chain(zero);
    let least = zero.filter(|zero| scores().all(|score| score >= *zero)).or(parts.limits.least);
    let limits = Limits { least, most: most.filter(|most| !most.is_zero()).or(parts.limits.most) };
    Axis::over(scores(), limits, locale)
}

impl<'p> Layout<'p> {
    fn new(parts: &'p Parts, sheet: &'p Sheet) -> Self {
        let label = |part: &Part| label_type(part, sheet).width(&part.label);
        let labels = parts.rows.iter().map(label).fold(0.0, f64::max).min(sheet.width / 2.0);
        let set = sheet.text(Face::Name);
        let names = Names::lay_out(parts.rows.iter().map(|part| (part.name.as_str(), set)), sheet, 0.0, labels + 12.0);
        let has_numbers = parts.rows.iter().any(|part| part.value.is_some() && part.most.is_none());
        let has_medians = !parts.median.is_empty() && parts.rows.iter().any(|part| part.median.is_some());
        let head = if has_numbers { 18.0 } else { 2.0 };
        let top = head + if has_medians { 17.0 } else { 0.0 };
        let spacing = Spacing { least: 27.0, marks: 18.0, gap: 8.0 };
        let places = rows::place(&names, sheet, &spacing, top);
        let (left, right) =
            if names.is_above { (1.0, sheet.width - 1.0) } else { (names.width + 12.0, sheet.width - labels - 12.0) };
        let plot = Area { left, top, right: right.max(left + 20.0), bottom: rows::bottom(&places, top) };
        Self { parts, sheet, names, places, plot, head }
    }

    /// Numbers and grid where some component is only a dot; else just the line of zero where values lie on both sides.
    fn draw_scale(&self, canvas: &Canvas<'_>, plane: &Plane<'_>, axis: &Axis) {
        let bands = rows::bands(&self.places, &self.names, self.plot);
        if self.head > 10.0 {
            grid::draw_across(canvas, plane, axis, self.sheet, &bands);
        } else if axis.low < 0.0 {
            let (x, _) = plane.place((0.0, 0.0));
            grid::draw_upright(canvas, x, Ink::AxisLine, &bands);
        }
    }

    fn draw_part(&self, canvas: &Canvas<'_>, plane: Option<&Plane<'_>>, row: (&Part, Place), position: usize) {
        let (part, place) = row;
        let lines = &self.names.lines[position];
        let title = if part.tooltip.is_empty() && lines.cut { &part.name } else { &part.tooltip };
        canvas.group(Group { class: "row", title, href: None }, || {
            if !title.is_empty() {
                canvas.fill(place.area, Ink::Hit);
            }
            canvas.write_lines(&lines.lines, self.sheet.text(Face::Name), (0.0, place.name), Anchor::Start);
            if let Some(plane) = plane {
                draw_marks(canvas, plane, part, place.marks);
            }
            let set = label_type(part, self.sheet);
            let words = advance::wrap(&part.label, self.sheet.width / 2.0, 1, |text| set.width(text));
            let height = if self.names.is_above { place.name } else { place.marks };
            canvas.write_lines(&words.lines, set, (self.sheet.width, height), Anchor::End);
        });
    }

    /// The name of the median, once: above the first tick; as a key at the left where names stand above the marks.
    fn draw_median_name(&self, canvas: &Canvas<'_>, plane: &Plane<'_>) {
        let first = self.parts.rows.iter().find_map(|part| part.median);
        let Some(median) = first.filter(|_| !self.parts.median.is_empty()) else { return };
        let set = self.sheet.small(Face::Median);
        let height = self.head + 7.0;
        if self.names.is_above {
            canvas.line(&[(1.0, height - 6.0), (1.0, height + 6.0)], Ink::MedianLine, 2.0);
            canvas.write(&self.parts.median, set, (7.0, height), Anchor::Start);
            return;
        }
        let (x, _) = plane.place((median.to_plot(), 0.0));
        let half = set.width(&self.parts.median) / 2.0;
        let x = x.min(self.sheet.width - half - 1.0).max(half);
        canvas.write(&self.parts.median, set, (x, height), Anchor::Middle);
    }
}

/// Track, bar or dot, and the tick of the median.
fn draw_marks(canvas: &Canvas<'_>, plane: &Plane<'_>, part: &Part, height: f64) {
    let across = |value: f64| plane.place((value, 0.0)).0;
    let band = |from: f64, to: f64, half: f64| Area {
        left: across(from.min(to)),
        top: height - half,
        right: across(from.max(to)),
        bottom: height + half,
    };
    match part.most {
        Some(most) => canvas.fill(band(0.0, most.to_plot(), HALF), Ink::Track),
        None if part.value.is_some() => {
            canvas.line(&[(across(f64::MIN), height), (across(f64::MAX), height)], Ink::LeadLine, 1.0);
        }
        None => {}
    }
    match (part.value, part.most) {
        (Some(value), Some(_)) => canvas.fill(band(0.0, value.to_plot(), HALF), Ink::Bar),
        (Some(value), None) => canvas.dot((across(value.to_plot()), height), 5.0, Ink::Dot),
        (None, _) => {}
    }
    if let Some(median) = part.median {
        let x = across(median.to_plot());
        canvas.line(&[(x, height - HALF - REACH), (x, height + HALF + REACH)], Ink::MedianLine, 2.0);
    }
}

fn label_type(part: &Part, sheet: &Sheet) -> Type {
    sheet.text(if part.value.is_some() { Face::Value } else { Face::Absent })
}
