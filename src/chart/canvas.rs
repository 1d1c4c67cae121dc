//! The canvas: plotters' drawing area in pixels of the design, and planes on it with scales of their own.

use std::fmt::Write as _;

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::element::{Circle, PathElement, Rectangle, Text};
use plotters::prelude::{DrawingArea, IntoDrawingArea};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontStyle, ShapeStyle, TextStyle};

use super::ink::{Face, Ink};
use super::marks::{Group, Mark};
use super::svg::{self, Svg, push_escaped};
use super::{Frame, advance};

/// What a chart is drawn for. Lengths are pixels of the design.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet {
    pub(super) name: &'static str,
    pub(super) width: f64,
    /// Size of names and values.
    pub(super) text: f64,
    /// Size of scales and notes.
    pub(super) small: f64,
    pub(super) is_narrow: bool,
}

impl Sheet {
    pub(super) const WIDE: Self = Self { name: "wide", width: 680.0, text: 13.0, small: 12.0, is_narrow: false };
    pub(super) const NARROW: Self = Self { name: "narrow", width: 344.0, text: 12.0, small: 11.0, is_narrow: true };

    pub(super) fn text(&self, face: Face) -> Type {
        Type { face, size: self.text }
    }

    pub(super) fn small(&self, face: Face) -> Type {
        Type { face, size: self.small }
    }

    /// From the middle of a line of text to the middle of the next.
    pub(super) fn leading(&self) -> f64 {
        self.text + 3.0
    }
}

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    pub(super) face: Face,
    pub(super) size: f64,
}

impl Type {
    pub(super) fn width(self, text: &str) -> f64 {
        advance::width(text, self.size, self.face.is_bold())
    }
}

/// Which end of a text a place means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A stretch of the sheet: left, top, right, bottom.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

/// Where marks are drawn.
pub(super) struct Canvas<'a> {
    root: DrawingArea<Svg<'a>, Shift>,
}

/// An SVG element of a sheet's width and a height, drawn by `draw`. `has_links` decides its role: what is inside an
/// image cannot be reached, and links must be.
pub(super) fn paint(
    frame: &Frame,
    sheet: &Sheet,
    height: f64,
    has_links: bool,
    draw: impl FnOnce(&Canvas<'_>),
) -> String {
    let id: String = frame.id.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect();
    let (name, text) = (sheet.name, sheet.text);
    let role = if has_links { "group" } else { "img" };
    let (width, height) = (sheet.width.ceil(), height.ceil());
    let mut out = String::with_capacity(8 * 1024);
    let _ = write!(
        out,
        "<svg class=\"chart {name}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-size=\"{text}\" paint-order=\"stroke\" role=\"{role}\" aria-labelledby=\"{id}-{name}-t {id}-{name}-d\"><title id=\"{id}-{name}-t\">"
    );
    push_escaped(&mut out, &frame.title);
    let _ = write!(out, "</title><desc id=\"{id}-{name}-d\">");
    push_escaped(&mut out, &frame.description);
    out.push_str("</desc>");
    let size = (tenths(width).unsigned_abs(), tenths(height).unsigned_abs());
    let canvas = Canvas { root: Svg::new(&mut out, size, tenths(text)).into_drawing_area() };
    draw(&canvas);
    // The backend writes to memory and reports no failure.
    canvas.root.present().ok();
    drop(canvas);
    out.push_str("</svg>");
    out
}

/// The chart of nothing: the words that say so.
pub(super) fn paint_empty(frame: &Frame, sheet: &Sheet) -> String {
    let set = sheet.text(Face::Absent);
    let words = advance::wrap(&frame.empty, sheet.width - 16.0, 3, |text| set.width(text));
    let height = 40.0 + sheet.leading() * words.lines.len() as f64;
    paint(frame, sheet, height, false, |canvas| {
        canvas.write_lines(&words.lines, set, (sheet.width / 2.0, height / 2.0), Anchor::Middle);
    })
}

impl<'a> Canvas<'a> {
    /// One line of text, its middle at a height.
    pub(super) fn write(&self, text: &str, set: Type, (x, y): (f64, f64), anchor: Anchor) {
        if text.is_empty() {
            return;
        }
        let weight = if set.face.is_bold() { FontStyle::Bold } else { FontStyle::Normal };
        let font = FontDesc::new(svg::family(set.face.class()), f64::from(tenths(set.size)), weight);
        let horizontal = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let style = TextStyle::from(font).pos(Pos::new(horizontal, VPos::Center));
        self.root.draw(&Text::new(text, (tenths(x), tenths(y)), style)).ok();
    }

    /// Lines of text, the middle of them all at a height.
    pub(super) fn write_lines(&self, lines: &[String], set: Type, (x, y): (f64, f64), anchor: Anchor) {
        let leading = set.size + 3.0;
        let top = y - leading * (lines.len().saturating_sub(1)) as f64 / 2.0;
        for (position, line) in lines.iter().enumerate() {
            self.write(line, set, (x, top + leading * position as f64), anchor);
        }
    }

    /// A line through points, in pixels.
    pub(super) fn line(&self, points: &[(f64, f64)], ink: Ink, width: f64) {
        let points: Vec<(i32, i32)> = points.iter().map(|(x, y)| (tenths(*x), tenths(*y))).collect();
        self.root.draw(&PathElement::new(points, stroke(ink, width))).ok();
    }

    /// A filled rectangle, in pixels.
    pub(super) fn fill(&self, area: Area, ink: Ink) {
        let corners = [(tenths(area.left), tenths(area.top)), (tenths(area.right), tenths(area.bottom))];
        self.root.draw(&Rectangle::new(corners, ink.token().filled())).ok();
    }

    /// What closed lines enclose, filled, holes left open; in pixels.
    pub(super) fn rings(&self, rings: &[Vec<(f64, f64)>], ink: Ink) {
        let corner = |(x, y): &(f64, f64)| (tenths(*x), tenths(*y));
        let rings = rings.iter().map(|ring| ring.iter().map(corner).collect()).collect();
        self.root.draw(&Mark::Rings(rings, ink.class_of())).ok();
    }

    /// A filled circle, in pixels.
    pub(super) fn dot(&self, (x, y): (f64, f64), radius: f64, ink: Ink) {
        self.root.draw(&Circle::new((tenths(x), tenths(y)), tenths(radius), ink.token().filled())).ok();
    }

    /// What `draw` draws, dashed.
    pub(super) fn dashed(&self, pattern: &'static str, draw: impl FnOnce()) {
        self.root.draw(&Mark::Dash(Some(pattern))).ok();
        draw();
        self.root.draw(&Mark::Dash(None)).ok();
    }

    /// What `draw` draws, in a group.
    pub(super) fn group(&self, group: Group<'_>, draw: impl FnOnce()) {
        self.root.draw(&Mark::Open(group)).ok();
        draw();
        self.root.draw(&Mark::Close(group)).ok();
    }

    /// An area of the sheet with scales: `x` runs from left to right, `y` from bottom to top. Neither may be without
    /// width: [`super::axis::Axis`] never is.
    pub(super) fn plane(&self, x: (f64, f64), y: (f64, f64), area: Area) -> Plane<'a> {
        let spec = Cartesian2d::<RangedCoordf64, RangedCoordf64>::new(
            x.0..x.1,
            y.0..y.1,
            (tenths(area.left)..tenths(area.right), tenths(area.bottom)..tenths(area.top)),
        );
        Plane { area: self.root.apply_coord_spec(spec), x, y }
    }
}

/// An area with scales: marks are placed by what they mean.
pub(super) struct Plane<'a> {
    area: DrawingArea<Svg<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>,
    x: (f64, f64),
    y: (f64, f64),
}

impl Plane<'_> {
    /// Where a value lies, in pixels; what lies outside is put on the edge.
    pub(super) fn place(&self, at: (f64, f64)) -> (f64, f64) {
        let (x, y) = self.area.map_coordinate(&self.clip(at));
        (f64::from(x) / f64::from(svg::FINENESS), f64::from(y) / f64::from(svg::FINENESS))
    }

    /// A line through values.
    pub(super) fn line(&self, points: &[(f64, f64)], ink: Ink, width: f64) {
        let points: Vec<(f64, f64)> = points.iter().map(|point| self.clip(*point)).collect();
        self.area.draw(&PathElement::new(points, stroke(ink, width))).ok();
    }

    /// A circle at a value; the radius is in pixels.
    pub(super) fn dot(&self, at: (f64, f64), radius: f64, ink: Ink) {
        self.area.draw(&Circle::new(self.clip(at), tenths(radius), ink.token().filled())).ok();
    }

    /// A rectangle between two values.
    pub(super) fn fill(&self, from: (f64, f64), to: (f64, f64), ink: Ink) {
        self.area.draw(&Rectangle::new([self.clip(from), self.clip(to)], ink.token().filled())).ok();
    }

    fn clip(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let within = |value: f64, (low, high): (f64, f64)| value.max(low.min(high)).min(high.max(low));
        (within(x, self.x), within(y, self.y))
    }
}

fn stroke(ink: Ink, width: f64) -> ShapeStyle {
    ink.token().stroke_width(tenths(width).unsigned_abs())
}

/// Pixels of the design in pixels of the backend.
fn tenths(pixels: f64) -> i32 {
    #[allow(clippy::cast_possible_truncation)]
    let tenths = (pixels * f64::from(svg::FINENESS)).round() as i32;
    tenths
}
