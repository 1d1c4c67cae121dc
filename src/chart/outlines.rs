//! A map of boundaries: each unit in its shape, in the colour of its class, its value written where there is room.
//!
//! Longitude and latitude are drawn as they are, the former shortened by the cosine of the middle latitude.

use super::canvas::{self, Anchor, Area, Canvas, Sheet};
use super::ink::{Face, Ink};
use super::marks::Group;
use super::simplify::simplify;
use super::steps::{Key, Legend, Step};
use super::{Frame, advance, label};

/// A closed line: longitude and latitude of its corners in millionths of a degree.
pub type Outline = Vec<(i32, i32)>;

/// The shapes of a map with their legend.
#[derive(Debug, Clone, Default)]
pub struct Outlines {
    /// The shapes, in the order they are read.
    pub shapes: Vec<Shape>,
    /// Names that stand on the map without a value: longitude and latitude in millionths of a degree.
    pub mentions: Vec<(String, (i32, i32))>,
    /// What each class holds.
    pub keys: Vec<Key>,
}

/// One unit on the map.
#[derive(Debug, Clone, Default)]
pub struct Shape {
    /// Its outlines: outer ones and holes.
    pub outlines: Vec<Outline>,
    /// Its name.
    pub name: String,
    /// The value as text, or a sign that there is none.
    pub value: String,
    /// The class of the value.
    pub step: Step,
    /// Where it leads.
    pub href: Option<String>,
    /// It is the reader's own.
    pub is_main: bool,
}

/// What nobody sees on the sheet, in pixels.
const TOLERANCE: f64 = 0.1;
/// The highest that a map may be, as a part of the width of its sheet.
const HEIGHT_PART: f64 = 1.6;

/// From degrees to pixels.
struct Projection {
    west: f64,
    north: f64,
    /// Pixels for a degree of longitude, and of latitude.
    scale: (f64, f64),
    top: f64,
    size: (f64, f64),
}

impl Projection {
    /// Everything within the sheet, below `top`; nothing where there is no corner.
    fn over(outlines: &Outlines, sheet: &Sheet, top: f64) -> Option<Self> {
        let corners = || {
            let drawn = outlines.shapes.iter().flat_map(|shape| shape.outlines.iter().flatten());
            drawn.copied().chain(outlines.mentions.iter().map(|(_, at)| *at))
        };
        let degrees = |millionths: i32| f64::from(millionths) / 1e6;
        let (west, east) = (corners().map(|at| at.0).min()?, corners().map(|at| at.0).max()?);
        let (south, north) = (corners().map(|at| at.1).min()?, corners().map(|at| at.1).max()?);
        let [west, east, south, north] = [west, east, south, north].map(degrees);
        let shortening = ((south + north) / 2.0).to_radians().cos().max(0.01);
        let (width, height) = (((east - west) * shortening).max(1e-6), (north - south).max(1e-6));
        let scale = ((sheet.width - 4.0) / width).min(sheet.width * HEIGHT_PART / height);
        let size = (width * scale, height * scale);
        Some(Self { west, north, scale: (scale * shortening, scale), top, size })
    }

    fn place(&self, (longitude, latitude): (i32, i32)) -> (f64, f64) {
        let (x, y) = (f64::from(longitude) / 1e6 - self.west, self.north - f64::from(latitude) / 1e6);
        (2.0 + x * self.scale.0, self.top + 2.0 + y * self.scale.1)
    }
}

/// Draws a map on a sheet.
pub(super) fn draw(outlines: &Outlines, frame: &Frame, sheet: &Sheet) -> String {
    let legend = Legend::rows(&outlines.keys, sheet);
    let Some(projection) = Projection::over(outlines, sheet, legend.area.bottom) else {
        return canvas::paint_empty(frame, sheet);
    };
    let has_links = outlines.shapes.iter().any(|shape| shape.href.is_some());
    let bottom = projection.top + projection.size.1 + 4.0;
    canvas::paint(frame, sheet, bottom, has_links, |canvas| {
        legend.draw(canvas, sheet);
        let mut taken = Vec::new();
        for shape in &outlines.shapes {
            draw_shape(canvas, sheet, &projection, shape, &mut taken);
        }
        for (name, at) in &outlines.mentions {
            draw_mention(canvas, sheet, (name, projection.place(*at)), bottom);
        }
    })
}

/// A shape with name and value, or its value alone, where they fit into its largest outline; both in its tooltip.
fn draw_shape(canvas: &Canvas<'_>, sheet: &Sheet, projection: &Projection, shape: &Shape, taken: &mut Vec<Area>) {
    let project = |outline: &Outline| -> Vec<(f64, f64)> {
        simplify(&outline.iter().map(|at| projection.place(*at)).collect::<Vec<_>>(), TOLERANCE)
    };
    let rings: Vec<Vec<(f64, f64)>> = shape.outlines.iter().map(project).filter(|ring| ring.len() > 3).collect();
    let (name, value) = (sheet.small(Face::OnStep(shape.step)), sheet.small(Face::ValueOnStep(shape.step)));
    let leading = sheet.small + 1.0;
    let title = format!("{} {}", shape.name, shape.value);
    let class = if shape.is_main { "row main" } else { "row" };
    canvas.group(Group { class, title: &title, href: shape.href.as_deref() }, || {
        canvas.rings(&rings, Ink::step(shape.step));
        let lines = [(shape.name.as_str(), name), (shape.value.as_str(), value)];
        for lines in [&lines[..], &lines[1..]] {
            let width = lines.iter().map(|(text, set)| set.width(text)).fold(0.0, f64::max);
            let Some(area) = room(&rings, (width + 4.0, leading * lines.len() as f64)) else { continue };
            if taken.iter().any(|other| label::overlap(*other, area)) {
                continue;
            }
            for ((text, set), line) in lines.iter().zip(0..) {
                let at = ((area.left + area.right) / 2.0, area.top + leading * (f64::from(line) + 0.5));
                canvas.write(text, *set, at, Anchor::Middle);
            }
            taken.push(area);
            break;
        }
    });
}

/// Where a text of a size lies inside the largest outline: its corners and the middles of its sides are within.
fn room(rings: &[Vec<(f64, f64)>], (width, height): (f64, f64)) -> Option<Area> {
    let largest = rings.iter().max_by(|one, other| extent(one).total_cmp(&extent(other)))?;
    let (left, right) = (bound(largest, 0, f64::min), bound(largest, 0, f64::max));
    let (top, bottom) = (bound(largest, 1, f64::min), bound(largest, 1, f64::max));
    let middle = ((left + right) / 2.0, (top + bottom) / 2.0);
    // The middle first, then ever farther from it.
    let shifts = [0.0, -0.12, 0.12, -0.24, 0.24];
    let spots = shifts.iter().flat_map(|down| shifts.iter().map(move |aside| (*aside, *down)));
    let areas = spots.map(|(aside, down)| {
        let (x, y) = (middle.0 + aside * (right - left), middle.1 + down * (bottom - top));
        Area { left: x - width / 2.0, top: y - height / 2.0, right: x + width / 2.0, bottom: y + height / 2.0 }
    });
    let fits = |area: &Area| {
        let xs = [area.left, (area.left + area.right) / 2.0, area.right];
        xs.iter().all(|x| [area.top, area.bottom].iter().all(|y| is_inside(rings, (*x, *y))))
    };
    areas.into_iter().find(fits)
}

fn bound(ring: &[(f64, f64)], axis: usize, choose: fn(f64, f64) -> f64) -> f64 {
    let values = ring.iter().map(|point| if axis == 0 { point.0 } else { point.1 });
    values.reduce(choose).unwrap_or(0.0)
}

fn extent(ring: &[(f64, f64)]) -> f64 {
    (bound(ring, 0, f64::max) - bound(ring, 0, f64::min)) * (bound(ring, 1, f64::max) - bound(ring, 1, f64::min))
}

/// A point lies inside: a ray from it crosses the lines an odd number of times.
fn is_inside(rings: &[Vec<(f64, f64)>], (x, y): (f64, f64)) -> bool {
    let sides = rings.iter().flat_map(|ring| ring.windows(2));
    let crossed = sides.filter(|side| {
        let ((x0, y0), (x1, y1)) = (side[0], side[1]);
        (y0 > y) != (y1 > y) && x < (x1 - x0) * (y - y0) / (y1 - y0) + x0
    });
    crossed.count() % 2 == 1
}

/// A name at its place, within the sheet.
fn draw_mention(canvas: &Canvas<'_>, sheet: &Sheet, (name, (x, y)): (&str, (f64, f64)), bottom: f64) {
    let set = sheet.small(Face::Note);
    let words = advance::wrap(name, (set.width(name) * 0.66).min(sheet.width - 4.0), 2, |text| set.width(text));
    let words = if words.cut { advance::wrap(name, sheet.width - 4.0, 2, |text| set.width(text)) } else { words };
    let half = words.lines.iter().map(|line| set.width(line)).fold(0.0, f64::max) / 2.0;
    let reach = (set.size + 3.0) * words.lines.len() as f64 / 2.0;
    let at = (x.min(sheet.width - half - 2.0).max(half + 2.0), y.min(bottom - reach).max(reach));
    canvas.write_lines(&words.lines, set, at, Anchor::Middle);
}
