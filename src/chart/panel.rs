//! One panel: a series on its own scale, with direct labels.

use super::axis::Axis;
use super::canvas::{Anchor, Area, Canvas, Plane, Sheet};
use super::ink::{Face, Ink};
use super::label::{self, Obstacles, Wish};
use super::marks::Group;
use super::panels::{Moment, Panel, Point};
use super::years::{Flags, Slots, Years};
use super::{Frame, advance, grid};

/// From the end of a line to its label.
const ASIDE: f64 = 9.0;
const RADIUS: f64 = 3.2;
/// The most room for a value at the right end, in pixels; a longer one is cut.
const VALUE_MAX: f64 = 110.0;
/// Room for systems whose fonts are wider than the one we measure.
const SLACK: f64 = 1.1;
/// Space inside the plot above the highest and below the lowest round number, for labels.
const INNER: f64 = 20.0;
/// The height of a panel without any value.
const EMPTY: f64 = 40.0;

/// Where a panel stands, in pixels: its left edge, the ends of its years, where its texts must end, its top.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stretch {
    pub(super) edge: f64,
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) end: f64,
    pub(super) top: f64,
}

/// Everything about a panel that is known before drawing.
pub(super) struct Plan<'p> {
    panel: &'p Panel,
    axis: Option<&'p Axis>,
    sheet: &'p Sheet,
    moments: Vec<&'p Moment>,
    years: Years,
    stretch: Stretch,
    /// The stretch of the scales.
    plot: Area,
    slots: Slots,
    flags: Flags<'p>,
}

/// How much room the labels at the right end of a panel need.
pub(super) fn right_room(panel: &Panel, sheet: &Sheet, years: Years) -> f64 {
    let last = panel.moments.iter().filter(|moment| moment.year == years.last);
    let point = last.clone().filter_map(|moment| moment.point.as_ref());
    let value = point.map(|point| sheet.text(Face::Main).width(&point.label)).fold(0.0, f64::max).min(VALUE_MAX);
    let median = if last.clone().any(|moment| moment.median.is_some()) {
        median_lines(panel, sheet).iter().map(|line| sheet.small(Face::Median).width(line)).fold(0.0, f64::max)
    } else {
        0.0
    };
    let labels = if value + median > 0.0 { value.max(median) * SLACK + ASIDE } else { 0.0 };
    // The last year reaches half its width beyond its middle.
    let year = sheet.small(Face::Tick).width(&years.last.to_string());
    labels.max(year / 2.0 + 3.0)
}

fn value_lines(point: &Point, sheet: &Sheet) -> Vec<String> {
    advance::wrap(&point.label, VALUE_MAX, 1, |text| sheet.text(Face::Main).width(text)).lines
}

fn median_lines(panel: &Panel, sheet: &Sheet) -> Vec<String> {
    let room = if sheet.is_narrow { 56.0 } else { 112.0 };
    advance::wrap(&panel.median, room, 3, |text| sheet.small(Face::Median).width(text)).lines
}

impl<'p> Plan<'p> {
    /// Lays a panel out, its scale of a height.
    pub(super) fn new(
        panel: &'p Panel,
        axis: Option<&'p Axis>,
        stretch: Stretch,
        years: Years,
        sheet: &'p Sheet,
        height: f64,
    ) -> Self {
        let mut moments: Vec<&Moment> = panel.moments.iter().collect();
        moments.sort_by_key(|moment| moment.year);
        let slots = years.slots(stretch.left, stretch.right);
        let flags = Flags::lay_out(&panel.breaks, &slots, sheet, stretch.end);
        let title = if panel.title.is_empty() { 2.0 } else { 22.0 };
        let height = if axis.is_some() { height } else { EMPTY };
        let top = stretch.top + title + flags.room(sheet) + 4.0;
        let plot = Area { left: stretch.left, top, right: stretch.right, bottom: top + height };
        Self { panel, axis, sheet, moments, years, stretch, plot, slots, flags }
    }

    /// Where its plot begins.
    pub(super) fn top(&self) -> f64 {
        self.plot.top
    }

    /// Moves its plot down, so that the plots of a row begin at one height.
    pub(super) fn lower_to(&mut self, top: f64) {
        self.plot.bottom += top - self.plot.top;
        self.plot.top = top;
    }

    /// Where the panel ends.
    pub(super) fn bottom(&self) -> f64 {
        self.plot.bottom + 20.0
    }

    /// Draws it; `frame` has the words for a panel without any value.
    pub(super) fn draw(&self, canvas: &Canvas<'_>, frame: &Frame) {
        let (sheet, plot) = (self.sheet, self.plot);
        let head = sheet.text(Face::Head);
        let title = advance::wrap(&self.panel.title, self.stretch.end - self.stretch.edge, 1, |text| head.width(text));
        canvas.write_lines(&title.lines, head, (self.stretch.edge, self.stretch.top + 9.0), Anchor::Start);
        let Some(axis) = self.axis else {
            let set = sheet.text(Face::Absent);
            let words = advance::wrap(&frame.empty, self.stretch.end - plot.left, 2, |text| set.width(text));
            canvas.write_lines(&words.lines, set, (self.stretch.edge, plot.top + 12.0), Anchor::Start);
            return;
        };
        let inner = Area { top: plot.top + INNER, bottom: plot.bottom - INNER, ..plot };
        let plane = canvas.plane(self.years.span(), axis.span(), inner);
        grid::draw_upward(canvas, &plane, axis, sheet, plot);
        self.flags.draw(canvas, sheet, plot.top, plot.bottom);
        self.slots.draw(canvas, sheet, plot.bottom, plot.bottom + 12.0);
        self.draw_medians(canvas, &plane);
        for pair in self.joined(own) {
            plane.line(&pair, Ink::MainLine, 2.2);
        }
        for moment in &self.moments {
            let Some(point) = &moment.point else { continue };
            self.draw_point(canvas, &plane, moment.year, point);
        }
        self.draw_labels(canvas, &plane);
    }

    fn draw_medians(&self, canvas: &Canvas<'_>, plane: &Plane<'_>) {
        canvas.dashed("4 3", || {
            for pair in self.joined(middle) {
                plane.line(&pair, Ink::MedianLine, 1.2);
            }
        });
        for at in self.moments.iter().filter_map(|moment| middle(moment)) {
            plane.dot(at, 2.0, Ink::Median);
        }
    }

    fn draw_point(&self, canvas: &Canvas<'_>, plane: &Plane<'_>, year: i16, point: &Point) {
        let at = (f64::from(year), point.value.to_plot());
        canvas.group(Group { title: &point.tooltip, ..Group::default() }, || {
            if !point.tooltip.is_empty() {
                let (x, y) = plane.place(at);
                canvas.dot((x, y), (self.slots.width / 2.0).clamp(RADIUS, 14.0), Ink::Hit);
            }
            plane.dot(at, RADIUS, Ink::Main);
        });
    }

    /// Pairs of comparable neighbours that both have what is asked for, as lines.
    fn joined(&self, place: impl Fn(&Moment) -> Option<(f64, f64)>) -> Vec<[(f64, f64); 2]> {
        let pairs = self.moments.windows(2).filter(|pair| pair[1].joined);
        pairs.filter_map(|pair| Some([place(pair[0])?, place(pair[1])?])).collect()
    }

    /// The labels: at the right end the last value and the name of the median, then the first, highest and lowest value
    /// where there is room.
    fn draw_labels(&self, canvas: &Canvas<'_>, plane: &Plane<'_>) {
        let mut obstacles = self.obstacles(plane);
        let edge = self.draw_edge(canvas, plane);
        let bounds = Area {
            left: self.plot.left - 3.0,
            top: self.plot.top,
            right: self.plot.right.max(self.plot.left + 1.0),
            bottom: self.plot.bottom,
        };
        let mut done: Vec<i16> = edge.into_iter().collect();
        for (position, moment, point) in self.notable() {
            if done.contains(&moment.year) {
                continue;
            }
            done.push(moment.year);
            let set = self.sheet.text(Face::Main);
            let at = plane.place((f64::from(moment.year), point.value.to_plot()));
            let wish = Wish { at, size: (set.width(&point.label) + 4.0, set.size), above: self.is_peak(position) };
            if let Some(spot) = obstacles.find(wish, bounds) {
                canvas.write(&point.label, set, spot.at, spot.anchor);
            }
        }
        self.draw_inner_median(canvas, plane, &mut obstacles, bounds);
    }

    fn obstacles(&self, plane: &Plane<'_>) -> Obstacles {
        let points = self.moments.iter().filter_map(|moment| own(moment)).map(|at| label::around(plane.place(at), 4.5));
        let medians =
            self.moments.iter().filter_map(|moment| middle(moment)).map(|at| label::around(plane.place(at), 2.5));
        let pairs = self.joined(own).into_iter().chain(self.joined(middle));
        let poles = self.flags.poles().map(|x| [(x, self.plot.top), (x, self.plot.bottom)]);
        let lines = pairs.map(|pair| pair.map(|at| plane.place(at))).chain(poles).collect();
        Obstacles { areas: points.collect(), faint: medians.collect(), lines }
    }

    /// The labels beside the last year; gives back that year when its value is labelled.
    fn draw_edge(&self, canvas: &Canvas<'_>, plane: &Plane<'_>) -> Option<i16> {
        let last = *self.moments.last().filter(|moment| moment.year == self.years.last)?;
        let x = self.slots.middle(last.year) + ASIDE;
        let value =
            last.point.as_ref().map(|point| (value_lines(point, self.sheet), self.sheet.text(Face::Main), own(last)));
        let median =
            last.median.map(|_| (median_lines(self.panel, self.sheet), self.sheet.small(Face::Median), middle(last)));
        let labels: Vec<_> = value.into_iter().chain(median).collect();
        let wanted: Vec<(f64, f64)> = labels
            .iter()
            .map(|(lines, set, at)| {
                let (_, y) = plane.place(at.unwrap_or_default());
                (y, (set.size + 3.0) * lines.len() as f64)
            })
            .collect();
        let heights = label::push_apart(&wanted, self.plot.top, self.plot.bottom);
        for ((lines, set, _), y) in labels.iter().zip(heights) {
            canvas.write_lines(lines, *set, (x, y), Anchor::Start);
        }
        last.point.as_ref().map(|_| last.year)
    }

    /// The name of the median where it does not reach the last year.
    fn draw_inner_median(&self, canvas: &Canvas<'_>, plane: &Plane<'_>, obstacles: &mut Obstacles, bounds: Area) {
        let set = self.sheet.small(Face::Median);
        let last = self.moments.iter().rev().find_map(|moment| middle(moment).map(|at| (moment.year, at)));
        let Some((_, at)) = last.filter(|(year, _)| *year != self.years.last) else { return };
        let size = (set.width(&self.panel.median) + 4.0, set.size + 2.0);
        if let Some(spot) = obstacles.find(Wish { at: plane.place(at), size, above: false }, bounds) {
            canvas.write(&self.panel.median, set, spot.at, spot.anchor);
        }
    }

    /// The values worth a label, most worth first: last, first, highest, lowest; and all others where years are wide.
    fn notable(&self) -> Vec<(usize, &'p Moment, &'p Point)> {
        let points: Vec<(usize, &Moment, &Point)> = self
            .moments
            .iter()
            .enumerate()
            .filter_map(|(position, moment)| moment.point.as_ref().map(|point| (position, *moment, point)))
            .collect();
        let value = |(_, _, point): &&(usize, &Moment, &Point)| point.value;
        // Of several equal ones the earliest is labelled.
        let highest = points.iter().rev().max_by_key(value);
        let lowest = points.iter().min_by_key(value);
        let most_worth = [points.last(), points.first(), highest, lowest].into_iter().flatten();
        let widest =
            points.iter().map(|(_, _, point)| self.sheet.text(Face::Main).width(&point.label)).fold(0.0, f64::max);
        let others = if widest + 12.0 <= self.slots.width { points.as_slice() } else { &[] };
        most_worth.chain(others).copied().collect()
    }

    /// The point lies above its neighbours, or above the median where it has none.
    fn is_peak(&self, position: usize) -> bool {
        let value = |position: usize| self.moments.get(position).and_then(|moment| own(moment)).map(|(_, value)| value);
        let here = value(position).unwrap_or_default();
        let around = [position.checked_sub(1).and_then(value), value(position + 1)];
        let others: Vec<f64> = around.into_iter().flatten().collect();
        let mean = others.iter().sum::<f64>() / others.len().max(1) as f64;
        if others.is_empty() {
            return middle(self.moments[position]).is_none_or(|(_, median)| here >= median);
        }
        here >= mean
    }
}

/// Where the unit's own value lies on the scales.
fn own(moment: &Moment) -> Option<(f64, f64)> {
    moment.point.as_ref().map(|point| (f64::from(moment.year), point.value.to_plot()))
}

/// Where the median lies on the scales.
fn middle(moment: &Moment) -> Option<(f64, f64)> {
    moment.median.map(|median| (f64::from(moment.year), median.to_plot()))
}
