//! A heat table: rows over columns, each cell in the colour of its class with its value printed in it.
//!
//! Columns that may be compared stand together in a panel; between two panels runs the line of a break. A cell without
//! a value stays empty.

use super::Frame;
use super::canvas::{self, Anchor, Area, Canvas, Sheet};
use super::ink::{Face, Ink};
use super::marks::Group;
use super::names::Names;
use super::rows::{self, Place, Spacing};
use super::steps::{Key, Legend, Step};

/// Panels beside each other, with the names of their rows once and one legend.
#[derive(Debug, Clone, Default)]
pub struct Heat {
    /// The names of the rows.
    pub names: Vec<String>,
    /// The panels, from left to right.
    pub panels: Vec<HeatPanel>,
    /// What each class holds.
    pub keys: Vec<Key>,
}

/// Columns that may be compared.
#[derive(Debug, Clone, Default)]
pub struct HeatPanel {
    /// What stands above each column.
    pub columns: Vec<String>,
    /// Row by row, as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

impl Heat {
    /// On a wide page every number has room in its cell.
    pub fn prints_all(&self) -> bool {
        let layout = Layout::new(self, &Sheet::WIDE);
        self.panels.iter().flat_map(|panel| &panel.rows).flatten().all(|cell| layout.has_room(cell))
    }
}

/// One cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// The value as text; empty where there is none.
    pub label: String,
    /// Its class.
    pub step: Step,
}

/// The widest a cell may be, and between two.
const CELL_MAX: f64 = 64.0;
const GAP: f64 = 1.5;
/// Between two panels.
const BREAK: f64 = 9.0;
/// The numbers of the columns, above the first row.
const HEAD: f64 = 20.0;
/// Half the height of a cell below its name.
const HALF: f64 = 12.0;

/// Everything about a heat table on a sheet that is known before drawing.
struct Layout<'h> {
    heat: &'h Heat,
    sheet: &'h Sheet,
    legend: Legend<'h>,
    names: Names,
    places: Vec<Place>,
    top: f64,
    /// From one column to the next.
    pitch: f64,
    /// Where each panel begins.
    lefts: Vec<f64>,
}

/// Draws a heat table on a sheet.
pub(super) fn draw(heat: &Heat, frame: &Frame, sheet: &Sheet) -> String {
    if heat.names.is_empty() || heat.panels.iter().all(|panel| panel.columns.is_empty()) {
        return canvas::paint_empty(frame, sheet);
    }
    let layout = Layout::new(heat, sheet);
    canvas::paint(frame, sheet, rows::bottom(&layout.places, layout.top) + 2.0, false, |canvas| {
        layout.legend.draw(canvas, sheet);
        layout.draw_breaks(canvas);
        layout.draw_columns(canvas);
        for at in 0..heat.names.len() {
            layout.draw_row(canvas, at);
        }
    })
}

impl<'h> Layout<'h> {
    fn new(heat: &'h Heat, sheet: &'h Sheet) -> Self {
        let legend = Legend::rows(&heat.keys, sheet);
        let set = sheet.text(Face::Name);
        let names = Names::lay_out(heat.names.iter().map(|name| (name.as_str(), set)), sheet, 0.0, 0.0);
        let top = legend.area.bottom + HEAD;
        let spacing = Spacing { least: 28.0, marks: HALF * 2.0 + 1.0, gap: 4.0 };
        let places = rows::place(&names, sheet, &spacing, top);
        let mut left = if names.is_above { 0.0 } else { names.width + 12.0 };
        let columns: usize = heat.panels.iter().map(|panel| panel.columns.len()).sum();
        let breaks = BREAK * heat.panels.len().saturating_sub(1) as f64;
        let pitch = ((sheet.width - left - breaks).max(0.0) / columns.max(1) as f64).min(CELL_MAX);
        let mut lefts = Vec::with_capacity(heat.panels.len());
        for panel in &heat.panels {
            lefts.push(left);
            left += pitch * panel.columns.len() as f64 + BREAK;
        }
        Self { heat, sheet, legend, names, places, top, pitch, lefts }
    }

    /// A line between each two panels, beside the cells only where names stand above them.
    fn draw_breaks(&self, canvas: &Canvas<'_>) {
        let bottom = rows::bottom(&self.places, self.top);
        for left in self.lefts.iter().skip(1) {
            let x = left - (BREAK + GAP) / 2.0;
            canvas.dashed("3 3", || {
                if !self.names.is_above {
                    canvas.line(&[(x, self.top - HEAD + 2.0), (x, bottom)], Ink::BreakLine, 1.0);
                }
                for place in self.places.iter().filter(|_| self.names.is_above) {
                    canvas.line(&[(x, place.marks - HALF), (x, place.marks + HALF)], Ink::BreakLine, 1.0);
                }
            });
        }
    }

    /// What stands above the columns: every second or third of a panel where they would touch.
    fn draw_columns(&self, canvas: &Canvas<'_>) {
        let set = self.sheet.small(Face::Tick);
        let columns = || self.heat.panels.iter().flat_map(|panel| &panel.columns);
        let widest = columns().map(|column| set.width(column)).fold(0.0, f64::max);
        let every = (1..=columns().count()).find(|every| widest + 4.0 <= self.pitch * *every as f64).unwrap_or(1);
        let mut last = f64::MIN;
        for (panel, left) in self.heat.panels.iter().zip(&self.lefts) {
            for (column, at) in panel.columns.iter().zip(0..).step_by(every) {
                let half = set.width(column) / 2.0;
                let middle = left + self.pitch * (f64::from(at) + 0.5) - GAP / 2.0;
                let middle = middle.min(self.sheet.width - half).max(half);
                if middle - half >= last + 3.0 {
                    canvas.write(column, set, (middle, self.top - HEAD / 2.0), Anchor::Middle);
                    last = middle + half;
                }
            }
        }
    }

    fn draw_row(&self, canvas: &Canvas<'_>, at: usize) {
        let (place, lines) = (self.places[at], &self.names.lines[at]);
        let title = if lines.cut { self.heat.names[at].as_str() } else { "" };
        let half = if self.names.is_above { HALF } else { (place.area.bottom - place.area.top - GAP) / 2.0 };
        canvas.group(Group { class: "row", title, href: None }, || {
            canvas.write_lines(&lines.lines, self.sheet.text(Face::Name), (0.0, place.name), Anchor::Start);
            for (panel, left) in self.heat.panels.iter().zip(&self.lefts) {
                let cells = panel.rows.get(at).into_iter().flatten().zip(&panel.columns).map(|(cell, _)| cell);
                for (cell, column) in cells.zip(0..) {
                    let left = left + self.pitch * f64::from(column);
                    let (top, bottom) = (place.marks - half, place.marks + half);
                    self.draw_cell(canvas, cell, Area { left, top, right: left + self.pitch - GAP, bottom });
                }
            }
        });
    }

    /// The number of a cell fits into it.
    fn has_room(&self, cell: &Cell) -> bool {
        self.sheet.small(Face::OnStep(cell.step)).width(&cell.label) <= self.pitch - GAP
    }

    fn draw_cell(&self, canvas: &Canvas<'_>, cell: &Cell, area: Area) {
        if cell.label.is_empty() {
            return;
        }
        canvas.fill(area, Ink::step(cell.step));
        let set = self.sheet.small(Face::OnStep(cell.step));
        if self.has_room(cell) {
            let at = ((area.left + area.right) / 2.0, (area.top + area.bottom) / 2.0);
            canvas.write(&cell.label, set, at, Anchor::Middle);
        }
    }
}
