//! Small multiples: one small panel for each unit of a group, all on one scale, so that they can be compared at a glance.

use super::axis::Axis;
use super::canvas::{self, Anchor, Area, Canvas, Plane, Sheet};
use super::ink::{Face, Ink};
use super::marks::Group;
use super::panels::Moment;
use super::years::Years;
use super::{Break, Frame, Limits, advance, grid};
use crate::domain::Score;
use crate::locale::Locale;

/// Series of several units on one scale.
#[derive(Debug, Clone, Default)]
pub struct Multiples {
    /// The units, in the order they are drawn.
    pub cells: Vec<Multiple>,
    /// Where the series break.
    pub breaks: Vec<Break>,
    /// What the measure can be at all.
    pub limits: Limits,
}

/// One unit. Of its moments, notes and tooltips are not drawn: the page's table has them.
#[derive(Debug, Clone, Default)]
pub struct Multiple {
    /// Its name.
    pub name: String,
    /// Where it leads.
    pub href: Option<String>,
    /// Its years.
    pub moments: Vec<Moment>,
}

/// The height of the scale of a cell, in pixels.
const HEIGHT: f64 = 58.0;
/// Above the scale, for the name.
const HEAD: f64 = 24.0;
/// Between two cells.
const GAP: f64 = 14.0;
/// From the last mark to its value.
const ASIDE: f64 = 6.0;

/// Everything about small multiples that is known before drawing.
struct Layout<'m> {
    multiples: &'m Multiples,
    sheet: &'m Sheet,
    years: Years,
    columns: usize,
    /// Room for the numbers of the scale, left of the first column.
    left: f64,
    /// The width of a cell, and of its years.
    width: f64,
    span: f64,
}

/// Draws small multiples on a sheet.
pub(super) fn draw(multiples: &Multiples, frame: &Frame, sheet: &Sheet, locale: &Locale) -> String {
    let moments = || multiples.cells.iter().flat_map(|cell| &cell.moments);
    let years = Years::over(moments().filter(|moment| moment.point.is_some()).map(|moment| moment.year));
    let axis = Axis::over(values(multiples), multiples.limits, locale);
    let (Some(years), Some(axis)) = (years, axis) else { return canvas::paint_empty(frame, sheet) };
    let layout = Layout::new(multiples, sheet, &axis, years);
    let has_links = multiples.cells.iter().any(|cell| cell.href.is_some());
    let rows = multiples.cells.len().div_ceil(layout.columns);
    let height = rows as f64 * (HEAD + HEIGHT + GAP) + 8.0;
    canvas::paint(frame, sheet, height, has_links, |canvas| {
        for (cell, position) in multiples.cells.iter().zip(0..) {
            layout.draw_cell(canvas, &axis, cell, position);
        }
    })
}

fn values(multiples: &Multiples) -> impl Iterator<Item = Score> {
    let moments = multiples.cells.iter().flat_map(|cell| &cell.moments);
    moments.flat_map(|moment| moment.point.iter().map(|point| point.value).chain(moment.median))
}

impl<'m> Layout<'m> {
    fn new(multiples: &'m Multiples, sheet: &'m Sheet, axis: &Axis, years: Years) -> Self {
        let columns = if sheet.is_narrow { 2 } else { 4 };
        let left = grid::widest(axis, sheet) + 7.0;
        let width = (sheet.width - left - GAP * (columns - 1) as f64) / columns as f64;
        let set = sheet.small(Face::Head);
        let points = multiples.cells.iter().flat_map(|cell| &cell.moments).filter_map(|moment| moment.point.as_ref());
        let label = points.map(|point| set.width(&point.label)).fold(0.0, f64::max).min(width / 2.0);
        Self { multiples, sheet, years, columns, left, width, span: width - label * 1.04 - ASIDE }
    }

    fn draw_cell(&self, canvas: &Canvas<'_>, axis: &Axis, cell: &Multiple, position: usize) {
        let (row, column) = (position / self.columns, position % self.columns);
        let start = self.left + (self.width + GAP) * column as f64;
        let top = (HEAD + HEIGHT + GAP) * row as f64 + HEAD;
        let plot = Area { left: start, top, right: start + self.span, bottom: top + HEIGHT };
        let inner = Area { top: top + 4.0, bottom: plot.bottom - 4.0, ..plot };
        let plane = canvas.plane(self.years.span(), axis.span(), inner);
        self.draw_scale(canvas, &plane, axis, (plot, column == 0));
        let is_lowest = position + self.columns >= self.multiples.cells.len();
        self.draw_years(canvas, plot, is_lowest);
        let set = self.sheet.small(Face::Name);
        let lines = advance::wrap(&cell.name, self.width, 1, |text| set.width(text));
        let title = if lines.cut { cell.name.as_str() } else { "" };
        let group = Group { class: "row", title, href: cell.href.as_deref() };
        canvas.group(group, || {
            if cell.href.is_some() {
                let hit = Area { left: start, top: top - HEAD, right: start + self.width, bottom: plot.bottom };
                canvas.fill(hit, Ink::Hit);
            }
            canvas.write_lines(&lines.lines, set, (start, top - HEAD + 13.0), Anchor::Start);
            self.draw_series(canvas, &plane, cell);
        });
    }

    /// Hairlines in every cell, numbers only at the left of each row.
    fn draw_scale(&self, canvas: &Canvas<'_>, plane: &Plane<'_>, axis: &Axis, (plot, is_first): (Area, bool)) {
        let set = self.sheet.small(Face::Tick);
        let mut below = f64::MAX;
        for tick in &axis.ticks {
            let (_, y) = plane.place((0.0, tick.at));
            if below - y < set.size + 4.0 {
                continue;
            }
            below = y;
            canvas.line(&[(plot.left, y), (plot.right, y)], Ink::GridLine, 1.0);
            if is_first {
                canvas.write(&tick.label, set, (plot.left - 6.0, y), Anchor::End);
            }
        }
        let slots = self.years.slots(plot.left, plot.right);
        let inside = |found: &&Break| found.before > self.years.first && found.before <= self.years.last;
        canvas.dashed("2 3", || {
            for found in self.multiples.breaks.iter().filter(inside) {
                let x = slots.middle(found.before) - slots.width / 2.0;
                canvas.line(&[(x, plot.top), (x, plot.bottom)], Ink::BreakLine, 1.0);
            }
        });
    }

    /// The base line; below the lowest cell of each column the first and the last year.
    fn draw_years(&self, canvas: &Canvas<'_>, plot: Area, is_lowest: bool) {
        canvas.line(&[(plot.left, plot.bottom), (plot.right, plot.bottom)], Ink::AxisLine, 1.0);
        if !is_lowest {
            return;
        }
        let slots = self.years.slots(plot.left, plot.right);
        let set = self.sheet.small(Face::Tick);
        let y = plot.bottom + 10.0;
        let (first, last) = (self.years.first.to_string(), self.years.last.to_string());
        canvas.write(&last, set, (slots.middle(self.years.last).min(plot.right), y), Anchor::Middle);
        let apart = slots.middle(self.years.last) - slots.middle(self.years.first);
        if apart > (set.width(&first) + set.width(&last)) / 2.0 + 6.0 {
            canvas.write(&first, set, (slots.middle(self.years.first), y), Anchor::Middle);
        }
    }

    /// The medians faintly, the unit's own line over them, its newest value beside it.
    fn draw_series(&self, canvas: &Canvas<'_>, plane: &Plane<'_>, cell: &Multiple) {
        let mut moments: Vec<&Moment> = cell.moments.iter().collect();
        moments.sort_by_key(|moment| moment.year);
        let year = |moment: &Moment| f64::from(moment.year);
        let own = |moment: &Moment| moment.point.as_ref().map(|point| (year(moment), point.value.to_plot()));
        let middle = |moment: &Moment| moment.median.map(|median| (year(moment), median.to_plot()));
        let joined = || moments.windows(2).filter(|pair| pair[1].joined);
        canvas.dashed("3 2", || {
            for pair in joined().filter_map(|pair| Some([middle(pair[0])?, middle(pair[1])?])) {
                plane.line(&pair, Ink::MedianLine, 1.0);
            }
        });
        for pair in joined().filter_map(|pair| Some([own(pair[0])?, own(pair[1])?])) {
            plane.line(&pair, Ink::MarkLine, 2.0);
        }
        let mut stands_alone = true;
        for (position, moment) in moments.iter().enumerate() {
            let Some(at) = own(moment) else { continue };
            let follows = moments.get(position + 1).is_some_and(|next| next.joined && own(next).is_some());
            let led = moment.joined && position.checked_sub(1).is_some_and(|before| own(moments[before]).is_some());
            stands_alone = !follows && !led;
            // Inside a line the bends say where the years are.
            if stands_alone {
                plane.dot(at, 2.0, Ink::Dot);
            }
        }
        let last = moments.iter().rev().find_map(|moment| Some((own(moment)?, moment.point.as_ref()?)));
        let Some((at, point)) = last else { return };
        if !stands_alone {
            plane.dot(at, 3.0, Ink::Dot);
        }
        let (x, y) = plane.place(at);
        let set = self.sheet.small(Face::Head);
        let label = advance::wrap(&point.label, self.width / 2.0, 1, |text| set.width(text));
        canvas.write_lines(&label.lines, set, (x + ASIDE, y), Anchor::Start);
    }
}
