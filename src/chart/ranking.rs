//! A ranking: one row for each unit of a board, in the order given, marked on one scale.
//!
//! Dots, since a scale of scores rarely begins at zero and a bar that does not begin there lies. Where zero is on the
//! scale anyhow, bars.

use super::axis::Axis;
use super::canvas::{self, Anchor, Area, Canvas, Plane, Sheet, Type};
use super::ink::{Face, Ink};
use super::marks::Group;
use super::names::Names;
use super::rows::{self, Place, Spacing};
use super::{Frame, Limits, Median, advance, grid};
use crate::domain::Score;
use crate::locale::Locale;

/// A board in order. Made for up to 200 rows; beyond that a table says more.
#[derive(Debug, Clone, Default)]
pub struct Ranking {
    /// The units, in the order they are drawn.
    pub rows: Vec<Row>,
    /// The median of the board.
    pub median: Option<Median>,
    /// What the measure can be at all.
    pub limits: Limits,
}

/// One unit of a ranking.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Its rank as text: `4=`; empty when it has none.
    pub rank: String,
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: Option<Score>,
    /// What stands beside its mark: the value as text, or why there is none.
    pub label: String,
    /// What its tooltip says; where empty, the name, and only if the chart had to cut it.
    pub tooltip: String,
    /// Where it leads.
    pub href: Option<String>,
    /// It is the reader's own.
    pub is_main: bool,
    /// What is said of the units left out before it: "… 24 đơn vị …"; empty where none are.
    pub skipped: String,
}

/// A scale begins at zero when the least value is below this part of the greatest.
const ZERO_PART: f64 = 0.4;
/// From a mark to its label.
const GAP: f64 = 8.0;
const RADIUS: f64 = 4.0;
/// Around a label, to the line of the median and to a line that leads to its dot.
const CLEAR: f64 = 3.0;
/// For systems whose fonts are wider than the one we measure.
const SLACK: f64 = 1.04;
/// Above a row before which units are left out.
const SKIP: f64 = 24.0;

/// Everything about a ranking on a sheet that is known before drawing.
struct Layout<'r> {
    ranking: &'r Ranking,
    sheet: &'r Sheet,
    names: Names,
    places: Vec<Place>,
    /// Where ranks end and names begin.
    rank_right: f64,
    name_left: f64,
    /// The stretch of the scale.
    plot: Area,
    has_links: bool,
}

/// Draws a ranking on a sheet.
pub(super) fn draw(ranking: &Ranking, frame: &Frame, sheet: &Sheet, locale: &Locale) -> String {
    if ranking.rows.is_empty() {
        return canvas::paint_empty(frame, sheet);
    }
    let axis = scale(ranking, locale);
    let layout = Layout::new(ranking, sheet, axis.as_ref());
    canvas::paint(frame, sheet, layout.plot.bottom + 4.0, layout.has_links, |canvas| {
        let plane = axis.as_ref().map(|axis| {
            let plane = canvas.plane(axis.span(), (0.0, 1.0), layout.plot);
            layout.draw_scale(canvas, &plane, axis);
            plane
        });
        let is_bars = axis.as_ref().is_some_and(Axis::has_zero);
        for (row, position) in ranking.rows.iter().zip(0..) {
            layout.draw_row(canvas, plane.as_ref(), row, position, is_bars);
        }
    })
}

/// The scale of the values and the median, from zero where that costs little.
fn scale(ranking: &Ranking, locale: &Locale) -> Option<Axis> {
    let values = || ranking.rows.iter().filter_map(|row| row.value);
    let (least, greatest) = (values().min()?, values().max()?);
    let from_zero = least.to_plot() < greatest.to_plot() * ZERO_PART;
    let zero = from_zero.then_some(Score::zero(0));
    Axis::over(values().chain(ranking.median.as_ref().map(|median| median.value)).chain(zero), ranking.limits, locale)
}

impl<'r> Layout<'r> {
    fn new(ranking: &'r Ranking, sheet: &'r Sheet, axis: Option<&Axis>) -> Self {
        let rank_right =
            ranking.rows.iter().map(|row| rank_type(row, sheet).width(&row.rank)).fold(0.0, f64::max).ceil();
        let rank_right = if rank_right > 0.0 { rank_right + 2.0 } else { 0.0 };
        let name_left = if rank_right > 0.0 { rank_right + 7.0 } else { 0.0 };
        let names = Names::lay_out(
            ranking.rows.iter().map(|row| (row.name.as_str(), name_type(row, sheet))),
            sheet,
            name_left,
            0.0,
        );
        let has_links = ranking.rows.iter().any(|row| row.href.is_some());
        // Links are 24 px high at least, also where the narrow chart is shown on 320 px.
        let least = if has_links { if sheet.is_narrow { 30.0 } else { 24.0 } } else { 20.0 };
        let spacing = Spacing { least, marks: 16.0, gap: if names.is_above { 9.0 } else { 4.0 } };
        let head = 2.0 + if axis.is_some() { 18.0 } else { 0.0 } + if ranking.median.is_some() { 19.0 } else { 0.0 };
        let places = with_skips(rows::place(&names, sheet, &spacing, head), ranking);
        let left = if names.is_above { name_left } else { name_left + names.width + 15.0 };
        let mut plot = Area { left, top: head, right: sheet.width - 6.0, bottom: rows::bottom(&places, head) };
        if let Some(axis) = axis {
            plot = with_room(plot, ranking, sheet, axis);
        }
        Self { ranking, sheet, names, places, rank_right, name_left, plot, has_links }
    }

    /// Grid, numbers, and the median with its name above it.
    fn draw_scale(&self, canvas: &Canvas<'_>, plane: &Plane<'_>, axis: &Axis) {
        let bands = rows::bands(&self.places, &self.names, self.plot);
        grid::draw_across(canvas, plane, axis, self.sheet, &bands);
        if !axis.has_zero() {
            for (row, place) in self.ranking.rows.iter().zip(&self.places) {
                let Some(value) = row.value.filter(|_| !row.is_main) else { continue };
                self.draw_lead(canvas, plane, (row, value), place.marks, (Ink::LeadLine, 1.0));
            }
        }
        let Some(median) = &self.ranking.median else { return };
        let (x, _) = plane.place((median.value.to_plot(), 0.0));
        canvas.dashed("4 3", || grid::draw_upright(canvas, x, Ink::MedianLine, &bands));
        let set = self.sheet.small(Face::Median);
        let half = set.width(&median.label) / 2.0;
        let middle = x.min(self.sheet.width - half - 1.0).max(half);
        canvas.write(&median.label, set, (middle, self.plot.top - 13.0), Anchor::Middle);
    }

    /// The line from the name to the dot; only to the label where that stands before the dot.
    fn draw_lead(&self, canvas: &Canvas<'_>, plane: &Plane<'_>, at: (&Row, Score), height: f64, pen: (Ink, f64)) {
        let (row, value) = at;
        let (x, _) = plane.place((value.to_plot(), 0.0));
        let end = self.before_dot(plane, row, value).map_or(x, |left| left - CLEAR);
        if end > self.plot.left {
            canvas.line(&[(self.plot.left, height), (end, height)], pen.0, pen.1);
        }
    }

    /// Where a label begins that stands before its dot: where the median would run through it behind the dot, and before
    /// it there is room.
    fn before_dot(&self, plane: &Plane<'_>, row: &Row, value: Score) -> Option<f64> {
        let median = self.ranking.median.as_ref()?;
        let [x, line] = [value, median.value].map(|value| plane.place((value.to_plot(), 0.0)).0);
        let width = label_width(row, self.sheet);
        let is_crossed = line > x + GAP - CLEAR && line < x + GAP + width + CLEAR;
        let left = x - GAP - width;
        (is_crossed && left >= self.plot.left).then_some(left)
    }

    fn draw_row(&self, canvas: &Canvas<'_>, plane: Option<&Plane<'_>>, row: &Row, position: usize, is_bars: bool) {
        let (place, lines) = (self.places[position], &self.names.lines[position]);
        let title = if row.tooltip.is_empty() && lines.cut { &row.name } else { &row.tooltip };
        let class = if row.is_main { "row main" } else { "row" };
        if !row.skipped.is_empty() {
            let at = (self.name_left, place.area.top - SKIP / 2.0);
            let set = self.sheet.small(Face::Absent);
            let words = advance::wrap(&row.skipped, self.sheet.width - at.0, 1, |text| set.width(text));
            canvas.write_lines(&words.lines, set, at, Anchor::Start);
        }
        canvas.group(Group { class, title, href: row.href.as_deref() }, || {
            if row.href.is_some() {
                canvas.fill(place.area, Ink::Hit);
            }
            let rank_height = place.name - self.sheet.leading() * (lines.lines.len() - 1) as f64 / 2.0;
            let rank_height = if self.names.is_above { rank_height } else { place.name };
            canvas.write(&row.rank, rank_type(row, self.sheet), (self.rank_right, rank_height), Anchor::End);
            let name_at = (self.name_left, place.name);
            canvas.write_lines(&lines.lines, name_type(row, self.sheet), name_at, Anchor::Start);
            match (row.value, plane) {
                (Some(value), Some(plane)) => self.draw_value(canvas, plane, row, (value, place.marks), is_bars),
                _ => self.draw_absence(canvas, row, place.marks),
            }
        });
    }

    fn draw_value(&self, canvas: &Canvas<'_>, plane: &Plane<'_>, row: &Row, at: (Score, f64), is_bars: bool) {
        let (value, height) = at;
        let (x, _) = plane.place((value.to_plot(), 0.0));
        let set = label_type(row, self.sheet);
        let is_left = if is_bars { value.is_negative() } else { self.before_dot(plane, row, value).is_some() };
        if is_bars {
            let (zero, _) = plane.place((0.0, 0.0));
            let bar = Area { left: x.min(zero), top: height - 5.0, right: x.max(zero), bottom: height + 5.0 };
            canvas.fill(bar, if row.is_main { Ink::Main } else { Ink::Bar });
        } else {
            if row.is_main {
                self.draw_lead(canvas, plane, (row, value), height, (Ink::MainLine, 2.0));
            }
            let (radius, ink) = if row.is_main { (RADIUS + 1.0, Ink::Main) } else { (RADIUS, Ink::Dot) };
            canvas.dot((x, height), radius, ink);
        }
        let (x, anchor) = if is_left { (x - GAP, Anchor::End) } else { (x + GAP, Anchor::Start) };
        let room = if is_left { x } else { self.sheet.width - x };
        let words = advance::wrap(&row.label, room, 1, |text| set.width(text));
        canvas.write_lines(&words.lines, set, (x, height), anchor);
    }

    fn draw_absence(&self, canvas: &Canvas<'_>, row: &Row, height: f64) {
        let set = self.sheet.text(Face::Absent);
        let left = self.plot.left + 4.0;
        let words = advance::wrap(&row.label, self.sheet.width - left, 1, |text| set.width(text));
        canvas.write_lines(&words.lines, set, (left, height), Anchor::Start);
    }
}

/// Rows moved down where units are left out before them.
fn with_skips(places: Vec<Place>, ranking: &Ranking) -> Vec<Place> {
    let mut down = 0.0;
    let moved = places.into_iter().zip(&ranking.rows).map(|(place, row)| {
        down += if row.skipped.is_empty() { 0.0 } else { SKIP };
        let area = Area { top: place.area.top + down, bottom: place.area.bottom + down, ..place.area };
        Place { area, name: place.name + down, marks: place.marks + down }
    });
    moved.collect()
}

/// The stretch of the scale made narrower, so that every label fits beside its mark.
fn with_room(plot: Area, ranking: &Ranking, sheet: &Sheet, axis: &Axis) -> Area {
    let width = axis.high - axis.low;
    let label = |row: &Row| label_width(row, sheet) + GAP;
    let valued = || ranking.rows.iter().filter_map(|row| row.value.map(|value| (row, value.to_plot())));
    let left_room = valued().filter(|(_, value)| axis.has_zero() && *value < 0.0).map(|(row, _)| label(row));
    let left = plot.left + left_room.fold(0.0, f64::max);
    let right = valued().filter(|(_, value)| !axis.has_zero() || *value >= 0.0).map(|(row, value)| {
        let part = (value - axis.low) / width;
        let room = sheet.width - 1.0 - label(row) - left;
        if part > 0.0 { left + room / part } else { f64::MAX }
    });
    Area { left, right: right.fold(plot.right, f64::min).max(left + 20.0), ..plot }
}

/// How wide the label of a row may become.
fn label_width(row: &Row, sheet: &Sheet) -> f64 {
    label_type(row, sheet).width(&row.label) * SLACK
}

fn label_type(row: &Row, sheet: &Sheet) -> Type {
    sheet.text(if row.is_main { Face::Main } else { Face::Value })
}

fn rank_type(row: &Row, sheet: &Sheet) -> Type {
    sheet.text(if row.is_main { Face::Main } else { Face::Rank })
}

fn name_type(row: &Row, sheet: &Sheet) -> Type {
    sheet.text(if row.is_main { Face::Main } else { Face::Name })
}
