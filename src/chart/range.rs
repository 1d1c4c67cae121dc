//! The spread of a whole board, year by year: lowest to highest, the middle half, the median.

use super::axis::Axis;
use super::canvas::{self, Anchor, Area, Canvas, Plane, Sheet};
use super::ink::{Face, Ink};
use super::label;
use super::marks::Group;
use super::years::{Flags, Notes, Slots, Years};
use super::{Break, Frame, Limits, grid};
use crate::domain::Score;
use crate::locale::Locale;

/// How wide a board was spread over the years.
#[derive(Debug, Clone, Default)]
pub struct Range {
    /// The years of which the spread is known.
    pub spreads: Vec<Spread>,
    /// Where the series breaks.
    pub breaks: Vec<Break>,
    /// What stands beside the last year.
    pub ends: Option<Ends>,
    /// What the measure can be at all.
    pub limits: Limits,
}

/// The spread of one year.
#[derive(Debug, Clone)]
pub struct Spread {
    /// The year.
    pub year: i16,
    /// The lowest score.
    pub lowest: Score,
    /// The lower quartile; the box is drawn where both quartiles are known.
    pub lower: Option<Score>,
    /// The median.
    pub median: Score,
    /// The upper quartile.
    pub upper: Option<Score>,
    /// The highest score.
    pub highest: Score,
    /// How many are counted, as it stands below the year: `63`, `17/63`.
    pub count: String,
    /// What the tooltip says.
    pub tooltip: String,
}

/// Names for the parts of the last spread, each with its value as text: ("Cao nhất", "95,30").
#[derive(Debug, Clone, Default)]
pub struct Ends {
    /// Of the highest score.
    pub highest: (String, String),
    /// Of the median.
    pub median: (String, String),
    /// Of the lowest score.
    pub lowest: (String, String),
}

/// The height of the scale, in pixels.
const HEIGHT: f64 = 230.0;

/// Everything about a range that is known before drawing.
struct Layout<'r> {
    sheet: &'r Sheet,
    spreads: Vec<&'r Spread>,
    ends: Vec<(Score, Vec<String>)>,
    years: Years,
    plot: Area,
    slots: Slots,
    notes: Notes<'r>,
    flags: Flags<'r>,
}

/// Draws the spread of a board on a sheet.
pub(super) fn draw(range: &Range, frame: &Frame, sheet: &Sheet, locale: &Locale) -> String {
    let scores = range.spreads.iter().flat_map(|spread| [spread.lowest, spread.median, spread.highest]);
    let axis = Axis::over(scores, range.limits, locale);
    let years = Years::over(range.spreads.iter().map(|spread| spread.year));
    let (Some(axis), Some(years)) = (axis, years) else {
        return canvas::paint_empty(frame, sheet);
    };
    let layout = Layout::new(range, sheet, &axis, years);
    let height = layout.plot.bottom + 20.0 + layout.notes.height(sheet) + 4.0;
    canvas::paint(frame, sheet, height, false, |canvas| layout.draw(canvas, &axis))
}

impl<'r> Layout<'r> {
    fn new(range: &'r Range, sheet: &'r Sheet, axis: &Axis, years: Years) -> Self {
        let mut spreads: Vec<&Spread> = range.spreads.iter().collect();
        spreads.sort_by_key(|spread| spread.year);
        let ends = spreads.last().zip(range.ends.as_ref()).map_or_else(Vec::new, |(spread, ends)| {
            let named = [(spread.highest, &ends.highest), (spread.median, &ends.median), (spread.lowest, &ends.lowest)];
            named.into_iter().map(|(score, words)| (score, end_lines(words, sheet))).collect()
        });
        let set = sheet.small(Face::Head);
        let right = ends.iter().flat_map(|(_, lines)| lines).map(|line| set.width(line)).fold(0.0, f64::max);
        let right = sheet.width - if right > 0.0 { right * 1.04 + 3.0 } else { 20.0 };
        let left = grid::widest(axis, sheet) + 8.0;
        let slots = years.slots(left, right);
        let notes = Notes::fit(spreads.iter().map(|spread| (spread.year, spread.count.as_str())), &slots, sheet);
        let flags = Flags::lay_out(&range.breaks, &slots, sheet, sheet.width);
        let top = 8.0 + flags.room(sheet);
        let plot = Area { left, top, right, bottom: top + HEIGHT };
        Self { sheet, spreads, ends, years, plot, slots, notes, flags }
    }

    fn draw(&self, canvas: &Canvas<'_>, axis: &Axis) {
        let (sheet, plot) = (self.sheet, self.plot);
        let inner = Area { top: plot.top + 6.0, bottom: plot.bottom - 8.0, ..plot };
        let plane = canvas.plane(self.years.span(), axis.span(), inner);
        grid::draw_upward(canvas, &plane, axis, sheet, plot);
        self.flags.draw(canvas, sheet, plot.top, plot.bottom);
        self.slots.draw(canvas, sheet, plot.bottom, plot.bottom + 12.0);
        self.notes.draw(canvas, &self.slots, sheet, plot.bottom + 27.0);
        for spread in &self.spreads {
            self.draw_spread(canvas, &plane, spread);
        }
        self.draw_ends(canvas, &plane);
    }

    fn draw_spread(&self, canvas: &Canvas<'_>, plane: &Plane<'_>, spread: &Spread) {
        let year = f64::from(spread.year);
        // Half the width of a box in years: at most 10 pixels.
        let half = (10.0 / self.slots.width).min(0.32);
        canvas.group(Group { title: &spread.tooltip, ..Group::default() }, || {
            if !spread.tooltip.is_empty() {
                let x = self.slots.middle(spread.year);
                let (left, right) = (x - self.slots.width / 2.0, x + self.slots.width / 2.0);
                canvas.fill(Area { left, right, ..self.plot }, Ink::Hit);
            }
            plane.line(&[(year, spread.lowest.to_plot()), (year, spread.highest.to_plot())], Ink::WhiskerLine, 2.0);
            for end in [spread.lowest, spread.highest] {
                let end = end.to_plot();
                plane.line(&[(year - half / 2.0, end), (year + half / 2.0, end)], Ink::WhiskerLine, 2.0);
            }
            if let (Some(lower), Some(upper)) = (spread.lower, spread.upper) {
                plane.fill((year - half, lower.to_plot()), (year + half, upper.to_plot()), Ink::Box);
            }
            let median = spread.median.to_plot();
            plane.line(&[(year - half, median), (year + half, median)], Ink::MedianLine, 2.4);
        });
    }

    /// The names of the parts beside the last year.
    fn draw_ends(&self, canvas: &Canvas<'_>, plane: &Plane<'_>) {
        let leading = self.sheet.small + 3.0;
        let wanted: Vec<(f64, f64)> = self
            .ends
            .iter()
            .map(|(score, lines)| (plane.place((0.0, score.to_plot())).1, leading * lines.len() as f64 + 2.0))
            .collect();
        let heights = label::push_apart(&wanted, self.plot.top - 6.0, self.plot.bottom + 4.0);
        let x = self.plot.right + 3.0;
        for (((_, lines), y), position) in self.ends.iter().zip(heights).zip(0..) {
            let face = if position == 1 { Face::Head } else { Face::Value };
            canvas.write_lines(lines, self.sheet.small(face), (x, y), Anchor::Start);
        }
    }
}

/// Name and value beside each other, or below each other on a phone.
fn end_lines((name, value): &(String, String), sheet: &Sheet) -> Vec<String> {
    let lines = if sheet.is_narrow { vec![name.clone(), value.clone()] } else { vec![format!("{name} {value}")] };
    let set = sheet.small(Face::Value);
    let room = if sheet.is_narrow { 72.0 } else { 160.0 };
    lines
        .into_iter()
        .filter(|line| !line.trim().is_empty())
        .flat_map(|line| super::advance::wrap(&line, room, 1, |text| set.width(text)).lines)
        .collect()
}
