//! Changes: what each part added or took, as bars to both sides of zero, and what they come to.

use super::canvas::{self, Anchor, Area, Canvas, Plane, Sheet, Type};
use super::ink::{Face, Ink};
use super::marks::Group;
use super::names::Names;
use super::rows::{self, Place, Spacing};
use super::{Frame, advance, grid};
use crate::domain::Score;

/// Changes of the parts of a whole, in the order they are drawn.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// The parts; what rounding left may be one of them.
    pub rows: Vec<Change>,
    /// What they come to; drawn last and set apart.
    pub total: Option<Change>,
}

/// One change.
#[derive(Debug, Clone)]
pub struct Change {
    /// Its name.
    pub name: String,
    /// How much; below zero to the left.
    pub value: Score,
    /// What stands at the end of its row: "+0,45".
    pub label: String,
}

/// Half the height of a bar.
const HALF: f64 = 5.0;

struct Layout<'c> {
    rows: Vec<(&'c Change, bool)>,
    sheet: &'c Sheet,
    names: Names,
    places: Vec<Place>,
    plot: Area,
    span: (f64, f64),
}

/// Draws changes on a sheet.
pub(super) fn draw(changes: &Changes, frame: &Frame, sheet: &Sheet) -> String {
    if changes.rows.is_empty() {
        return canvas::paint_empty(frame, sheet);
    }
    let layout = Layout::new(changes, sheet);
    canvas::paint(frame, sheet, layout.plot.bottom + 4.0, false, |canvas| layout.draw(canvas))
}

impl<'c> Layout<'c> {
    fn new(changes: &'c Changes, sheet: &'c Sheet) -> Self {
        let parts = changes.rows.iter().map(|change| (change, false));
        let rows: Vec<(&Change, bool)> = parts.chain(changes.total.iter().map(|total| (total, true))).collect();
        let width = |(change, is_total): &(&Change, bool)| label_type(*is_total, sheet).width(&change.label);
        let labels = rows.iter().map(width).fold(0.0, f64::max).min(sheet.width / 2.0);
        let named = rows.iter().map(|(change, is_total)| (change.name.as_str(), name_type(*is_total, sheet)));
        let names = Names::lay_out(named, sheet, 0.0, labels + 12.0);
        let spacing = Spacing { least: 25.0, marks: 16.0, gap: 8.0 };
        let places = rows::place(&names, sheet, &spacing, 2.0);
        let (left, right) =
            if names.is_above { (1.0, sheet.width - 1.0) } else { (names.width + 12.0, sheet.width - labels - 12.0) };
        let plot = Area { left, top: 2.0, right: right.max(left + 20.0), bottom: rows::bottom(&places, 2.0) };
        let values = || rows.iter().map(|(change, _)| change.value.to_plot());
        let (low, high) = (values().fold(0.0, f64::min), values().fold(0.0, f64::max));
        let span = if low < high { (low, high) } else { (-1.0, 1.0) };
        Self { rows, sheet, names, places, plot, span }
    }

    fn draw(&self, canvas: &Canvas<'_>) {
        let plane = canvas.plane(self.span, (0.0, 1.0), self.plot);
        let (zero, _) = plane.place((0.0, 0.0));
        let bands = rows::bands(&self.places, &self.names, self.plot);
        grid::draw_upright(canvas, zero, Ink::AxisLine, &bands);
        for (((change, is_total), place), position) in self.rows.iter().zip(&self.places).zip(0..) {
            if *is_total {
                let top = place.area.top;
                canvas.line(&[(0.0, top), (self.sheet.width, top)], Ink::GridLine, 1.0);
            }
            self.draw_row(canvas, &plane, (change, *is_total, *place), position);
        }
    }

    fn draw_row(&self, canvas: &Canvas<'_>, plane: &Plane<'_>, row: (&Change, bool, Place), position: usize) {
        let (change, is_total, place) = row;
        let lines = &self.names.lines[position];
        let title = if lines.cut { change.name.as_str() } else { "" };
        let class = if is_total { "row main" } else { "row" };
        canvas.group(Group { class, title, href: None }, || {
            if !title.is_empty() {
                canvas.fill(place.area, Ink::Hit);
            }
            canvas.write_lines(&lines.lines, name_type(is_total, self.sheet), (0.0, place.name), Anchor::Start);
            let value = change.value.to_plot();
            let across = |value: f64| plane.place((value, 0.0)).0;
            if !change.value.is_zero() {
                let (left, right) = (across(value.min(0.0)), across(value.max(0.0)));
                let area = Area { left, top: place.marks - HALF, right, bottom: place.marks + HALF };
                canvas.fill(area, if is_total { Ink::Main } else { Ink::Bar });
            }
            let set = label_type(is_total, self.sheet);
            let words = advance::wrap(&change.label, self.sheet.width / 2.0, 1, |text| set.width(text));
            let height = if self.names.is_above { place.name } else { place.marks };
            canvas.write_lines(&words.lines, set, (self.sheet.width, height), Anchor::End);
        });
    }
}

fn name_type(is_total: bool, sheet: &Sheet) -> Type {
    sheet.text(if is_total { Face::Main } else { Face::Name })
}

fn label_type(is_total: bool, sheet: &Sheet) -> Type {
    sheet.text(if is_total { Face::Main } else { Face::Value })
}
