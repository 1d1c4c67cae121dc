//! A tile-grid map: one tile for each unit, among its neighbours. Every unit is equally easy to see and to touch, and no
//! boundary is claimed.
//!
//! The value is printed in each tile: its colour never carries meaning alone.

use super::advance::{self, Lines};
use super::canvas::{self, Anchor, Area, Canvas, Sheet};
use super::ink::{Face, Ink};
use super::marks::Group;
use super::steps::{Key, Legend, Step};
use super::{Frame, label};

/// The tiles of a map with their legend.
#[derive(Debug, Clone, Default)]
pub struct Tiles {
    /// The tiles, in the order they are read.
    pub tiles: Vec<Tile>,
    /// Names that stand on the map without a value.
    pub mentions: Vec<Mention>,
    /// What each class holds.
    pub keys: Vec<Key>,
}

/// One unit on the grid.
#[derive(Debug, Clone, Default)]
pub struct Tile {
    /// Its row, from the north.
    pub row: i32,
    /// Its column, from the west.
    pub col: i32,
    /// Its name, then shorter forms of it: the first that fits is written.
    pub names: Vec<String>,
    /// The value as text, or a sign that there is none.
    pub value: String,
    /// The class of the value.
    pub step: Step,
    /// What its tooltip says; where empty, name and value, and only if the chart could not write both.
    pub tooltip: String,
    /// Where it leads.
    pub href: Option<String>,
    /// It is the reader's own.
    pub is_main: bool,
}

/// A name on the grid that is no unit of its own.
#[derive(Debug, Clone, Default)]
pub struct Mention {
    /// Its row, from the north.
    pub row: i32,
    /// Its column, from the west.
    pub col: i32,
    /// The name.
    pub name: String,
}

/// Between two tiles.
const GAP: f64 = 1.5;
/// How many lines of a name stand above the value.
const LINES_MAX: usize = 2;
/// How far a mention is moved at a time while it looks for a free place, and how often at most.
const NUDGE: f64 = 6.0;
const NUDGES: i32 = 30;

/// The grid on the sheet: where its first row and column begin, and from one to the next. Pixels.
#[derive(Clone, Copy)]
struct Grid {
    first: (i32, i32),
    top: f64,
    pitch: (f64, f64),
}

impl Grid {
    fn area(&self, row: i32, col: i32) -> Area {
        let left = f64::from(col - self.first.1) * self.pitch.0;
        let top = self.top + f64::from(row - self.first.0) * self.pitch.1;
        Area { left, top, right: left + self.pitch.0 - GAP, bottom: top + self.pitch.1 - GAP }
    }
}

/// A mention in its place.
struct Spot {
    area: Area,
    lines: Vec<String>,
}

/// Everything about a map on a sheet that is known before drawing.
struct Layout<'t> {
    sheet: Sheet,
    grid: Grid,
    legend: Legend<'t>,
    mentions: Vec<Spot>,
    bottom: f64,
}

/// Draws a map on a sheet.
pub(super) fn draw(tiles: &Tiles, frame: &Frame, sheet: &Sheet) -> String {
    let Some(layout) = Layout::new(tiles, sheet) else { return canvas::paint_empty(frame, sheet) };
    let has_links = tiles.tiles.iter().any(|tile| tile.href.is_some());
    canvas::paint(frame, &layout.sheet, layout.bottom + 2.0, has_links, |canvas| {
        layout.legend.draw(canvas, &layout.sheet);
        for tile in &tiles.tiles {
            layout.draw_tile(canvas, tile);
        }
        for mention in &layout.mentions {
            layout.draw_mention(canvas, mention);
        }
    })
}

impl<'t> Layout<'t> {
    /// Nothing where there is no tile.
    fn new(tiles: &'t Tiles, sheet: &Sheet) -> Option<Self> {
        let rows = || tiles.tiles.iter().map(|tile| tile.row);
        let cols = || tiles.tiles.iter().map(|tile| tile.col);
        let first = (rows().min()?, cols().min()?);
        let columns = f64::from(cols().max()?.saturating_sub(first.1)) + 1.0;
        let sheet = Sheet { text: sheet.small, ..*sheet };
        let (widest, height) = if sheet.is_narrow { (43.0, 41.5) } else { (66.0, 42.0) };
        let pitch = ((sheet.width / columns).min(widest), height);
        let mut grid = Grid { first, top: 0.0, pitch };
        let areas = |grid: Grid| tiles.tiles.iter().map(move |tile| grid.area(tile.row, tile.col));
        let legend = Legend::lay_out(&tiles.keys, &sheet, &areas(grid).collect::<Vec<_>>());
        if legend.is_above() {
            grid.top = legend.area.bottom;
        }
        let mut taken: Vec<Area> = areas(grid).collect();
        taken.push(legend.area);
        let mut bottom = taken.iter().map(|area| area.bottom).fold(0.0, f64::max);
        let mut mentions = Vec::new();
        for mention in &tiles.mentions {
            let spot = place(mention, &grid, &sheet, &taken, bottom);
            bottom = bottom.max(spot.area.bottom);
            taken.push(spot.area);
            mentions.push(spot);
        }
        Some(Self { sheet, grid, legend, mentions, bottom })
    }

    fn draw_tile(&self, canvas: &Canvas<'_>, tile: &Tile) {
        let area = self.grid.area(tile.row, tile.col);
        let (name, value) = (self.sheet.text(Face::OnStep(tile.step)), self.sheet.text(Face::ValueOnStep(tile.step)));
        // Letters that touch the edge of a tile are a price that only a phone has to pay.
        let room = area.right - area.left - if self.sheet.is_narrow { 0.0 } else { 4.0 };
        let whole = tile.names.first().map_or("", String::as_str);
        let (shown, words) = fitting(&tile.names, room, |text| name.width(text));
        let has_value = value.width(&tile.value) <= room;
        let told = format!("{whole} {}", tile.value);
        let is_told = !tile.tooltip.is_empty() || (shown == whole && !words.cut && has_value);
        let title = if is_told { &tile.tooltip } else { &told };
        let class = if tile.is_main { "row main" } else { "row" };
        let count = words.lines.len() + usize::from(has_value);
        let leading = self.sheet.text + 1.0;
        let (middle, first) =
            ((area.left + area.right) / 2.0, (area.top + area.bottom - leading * count.saturating_sub(1) as f64) / 2.0);
        canvas.group(Group { class, title, href: tile.href.as_deref() }, || {
            canvas.fill(area, Ink::step(tile.step));
            for (line, at) in words.lines.iter().zip(0..) {
                canvas.write(line, name, (middle, first + leading * f64::from(at)), Anchor::Middle);
            }
            if has_value {
                canvas.write(
                    &tile.value,
                    value,
                    (middle, first + leading * count.saturating_sub(1) as f64),
                    Anchor::Middle,
                );
            }
        });
    }

    /// A name in a frame of dashes: a tile without a value.
    fn draw_mention(&self, canvas: &Canvas<'_>, spot: &Spot) {
        let Area { left, top, right, bottom } = spot.area;
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
        canvas.dashed("2 2", || canvas.line(&corners, Ink::AxisLine, 1.0));
        let leading = self.sheet.text + 2.0;
        let first = (top + bottom - leading * (spot.lines.len() - 1) as f64) / 2.0;
        for (line, at) in spot.lines.iter().zip(0..) {
            let at = ((left + right) / 2.0, first + leading * f64::from(at));
            canvas.write(line, self.sheet.small(Face::Note), at, Anchor::Middle);
        }
    }
}

/// The first name that fits, in lines; else the beginning of the first, where there is room for one.
fn fitting<'n>(names: &'n [String], room: f64, measure: impl Fn(&str) -> f64) -> (&'n str, Lines) {
    let wrapped = |name: &'n String| (name.as_str(), advance::wrap(name, room, LINES_MAX, &measure));
    let fits = names.iter().map(wrapped).find(|(_, words)| !words.cut);
    let nothing = ("", Lines { lines: Vec::new(), cut: true });
    let (name, words) = fits.or_else(|| names.first().map(wrapped)).unwrap_or(nothing);
    let lines = words.lines.into_iter().filter(|line| measure(line) <= room).collect();
    (name, Lines { lines, cut: words.cut })
}

/// The free place for a mention that is nearest to its own on the grid; below everything where there is none.
fn place(mention: &Mention, grid: &Grid, sheet: &Sheet, taken: &[Area], bottom: f64) -> Spot {
    let set = sheet.small(Face::Note);
    let whole = set.width(&mention.name);
    let halves = advance::wrap(&mention.name, whole * 0.66, LINES_MAX, |text| set.width(text));
    let words = if halves.cut {
        advance::wrap(&mention.name, sheet.width - 12.0, LINES_MAX, |text| set.width(text))
    } else {
        halves
    };
    let width = words.lines.iter().map(|line| set.width(line)).fold(0.0, f64::max) + 8.0;
    let height = (sheet.text + 2.0) * words.lines.len() as f64 + 6.0;
    let wish = grid.area(mention.row, mention.col);
    let (wish_left, wish_top) = ((wish.left + wish.right - width) / 2.0, (wish.top + wish.bottom - height) / 2.0);
    let left = wish_left.min(sheet.width - width - 1.0).max(1.0);
    let top = wish_top.min(bottom - height).max(grid.top + 1.0);
    let spots = (0..=NUDGES).flat_map(|aside| (-NUDGES..=NUDGES).map(move |down| (f64::from(aside), f64::from(down))));
    let areas = spots.map(|(aside, down)| {
        let (left, top) = (left - aside * NUDGE, top + down * NUDGE);
        (aside * aside + down * down, Area { left, top, right: left + width, bottom: top + height })
    });
    let free = areas
        .filter(|(_, area)| area.left >= 1.0 && area.top >= grid.top && area.bottom <= bottom)
        .filter(|(_, area)| !taken.iter().any(|taken| label::overlap(around(*taken), *area)))
        .min_by(|(one, _), (other, _)| one.total_cmp(other));
    let below = Area { left, top: bottom + 6.0, right: left + width, bottom: bottom + 6.0 + height };
    Spot { area: free.map_or(below, |(_, area)| area), lines: words.lines }
}

/// An area with a little room around it.
fn around(area: Area) -> Area {
    Area { left: area.left - 4.0, top: area.top - 4.0, right: area.right + 4.0, bottom: area.bottom + 4.0 }
}
