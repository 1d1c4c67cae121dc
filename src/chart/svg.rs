//! The drawing backend: plotters' calls written as lean SVG.
//!
//! Its pixel is a tenth of an SVG unit, since plotters counts in whole pixels. Strokes of one kind that follow each
//! other become one path; colours become classes; texts stay texts.

use std::convert::Infallible;
use std::fmt::Write as _;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use plotters_backend::{FontFamily, FontStyle};

use super::advance;
use super::ink::Ink;
use super::marks::{Group, Marks};

/// How many of our pixels make an SVG unit.
pub(super) const FINENESS: i32 = 10;

/// Writes to a text that holds the beginning of an `svg` element. Cannot fail.
pub(super) struct Svg<'a> {
    out: &'a mut String,
    size: (u32, u32),
    text_size: i32,
    dash: Option<&'static str>,
    open_path: Option<Pen>,
}

/// What makes two strokes one path.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Pen {
    class: &'static str,
    width: u32,
    dash: Option<&'static str>,
}

type Done = Result<(), DrawingErrorKind<Infallible>>;

impl<'a> Svg<'a> {
    /// A backend of a size in tenths, below an element that sets texts at `text_size` tenths.
    pub(super) fn new(out: &'a mut String, size: (u32, u32), text_size: i32) -> Self {
        Self { out, size, text_size, dash: None, open_path: None }
    }

    /// Ends the path that strokes were being added to.
    fn end_path(&mut self) {
        if self.open_path.take().is_some() {
            self.out.push_str("\"/>");
        }
    }

    fn begin_path(&mut self, pen: Pen) {
        if self.open_path == Some(pen) {
            return;
        }
        self.end_path();
        let _ = write!(self.out, "<path class=\"{}\" fill=\"none\"", pen.class);
        // plotters' own default, one pixel, is a tenth here and never meant: it stands for the default of SVG.
        if pen.width != 1 && pen.width != FINENESS.unsigned_abs() {
            self.attribute("stroke-width", i32::try_from(pen.width).unwrap_or(FINENESS));
        }
        if let Some(dash) = pen.dash {
            let _ = write!(self.out, " stroke-dasharray=\"{dash}\"");
        }
        self.out.push_str(" d=\"");
        self.open_path = Some(pen);
    }

    /// A line through points: absolute where it begins, then relative.
    fn trace(&mut self, points: impl IntoIterator<Item = BackendCoord>) {
        let mut last: Option<BackendCoord> = None;
        for (x, y) in points {
            let Some((from_x, from_y)) = last else {
                self.out.push('M');
                push_tenths(self.out, x);
                self.out.push(' ');
                push_tenths(self.out, y);
                last = Some((x, y));
                continue;
            };
            match (x - from_x, y - from_y) {
                (dx, 0) => {
                    self.out.push('h');
                    push_tenths(self.out, dx);
                }
                (0, dy) => {
                    self.out.push('v');
                    push_tenths(self.out, dy);
                }
                (dx, dy) => {
                    self.out.push('l');
                    push_tenths(self.out, dx);
                    self.out.push(' ');
                    push_tenths(self.out, dy);
                }
            }
            last = Some((x, y));
        }
    }

    fn attribute(&mut self, name: &str, tenths: i32) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        push_tenths(self.out, tenths);
        self.out.push('"');
    }

    fn element(&mut self, name: &str, class: &str) {
        self.end_path();
        let _ = write!(self.out, "<{name} class=\"{class}\"");
    }
}

impl DrawingBackend for Svg<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        self.end_path();
        Ok(())
    }

    /// Nothing here draws single pixels.
    fn draw_pixel(&mut self, _point: BackendCoord, _color: BackendColor) -> Done {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Done {
        self.draw_path([from, to], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Done {
        let pen = Pen { class: Ink::class(style.color().rgb), width: style.stroke_width(), dash: self.dash };
        self.begin_path(pen);
        self.trace(path);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Done {
        if !fill {
            return self.draw_path([from, (to.0, from.1), to, (from.0, to.1), from], style);
        }
        self.element("rect", Ink::class(style.color().rgb));
        self.attribute("x", from.0);
        self.attribute("y", from.1);
        self.attribute("width", (to.0 - from.0).max(0));
        self.attribute("height", (to.1 - from.1).max(0));
        self.out.push_str("/>");
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Done {
        self.element("circle", Ink::class(style.color().rgb));
        if !fill {
            self.out.push_str(" fill=\"none\"");
        }
        self.attribute("cx", center.0);
        self.attribute("cy", center.1);
        self.attribute("r", i32::try_from(radius).unwrap_or(i32::MAX));
        self.out.push_str("/>");
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, corners: I, style: &S) -> Done {
        self.element("path", Ink::class(style.color().rgb));
        self.out.push_str(" d=\"");
        self.trace(corners);
        self.out.push_str("z\"/>");
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, at: BackendCoord) -> Done {
        #[allow(clippy::cast_possible_truncation)]
        let size = style.size().round() as i32;
        // Latin capitals reach 0.7 above their base line: half of it below the middle puts them in the middle.
        let drop = match style.anchor().v_pos {
            VPos::Top => size * 8 / 10,
            VPos::Center => size * 35 / 100,
            VPos::Bottom => -size * 2 / 10,
        };
        self.element("text", style.family().as_str());
        self.attribute("x", at.0);
        self.attribute("y", at.1 + drop);
        if size != self.text_size {
            self.attribute("font-size", size);
        }
        match style.anchor().h_pos {
            HPos::Left => {}
            HPos::Center => self.out.push_str(" text-anchor=\"middle\""),
            HPos::Right => self.out.push_str(" text-anchor=\"end\""),
        }
        if is_bold(style) {
            self.out.push_str(" font-weight=\"600\"");
        }
        self.out.push('>');
        push_escaped(self.out, text);
        self.out.push_str("</text>");
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let width = advance::width(text, style.size(), is_bold(style));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Ok((width.ceil() as u32, style.size().ceil() as u32))
    }
}

impl Marks for Svg<'_> {
    fn open(&mut self, group: &Group<'_>) {
        self.end_path();
        match group.href {
            None => self.out.push_str("<g"),
            Some(href) => {
                self.out.push_str("<a href=\"");
                push_escaped(self.out, href);
                self.out.push('"');
            }
        }
        if !group.class.is_empty() {
            let _ = write!(self.out, " class=\"{}\"", group.class);
        }
        self.out.push('>');
        if !group.title.is_empty() {
            self.out.push_str("<title>");
            push_escaped(self.out, group.title);
            self.out.push_str("</title>");
        }
    }

    fn close(&mut self, group: &Group<'_>) {
        self.end_path();
        self.out.push_str(if group.href.is_some() { "</a>" } else { "</g>" });
    }

    fn dash(&mut self, pattern: Option<&'static str>) {
        self.dash = pattern;
    }

    fn rings(&mut self, rings: &[Vec<BackendCoord>], class: &'static str) {
        self.element("path", class);
        self.out.push_str(" fill-rule=\"evenodd\" d=\"");
        for ring in rings {
            self.trace(ring.iter().copied().take(ring.len().saturating_sub(1)));
            self.out.push('z');
        }
        self.out.push_str("\"/>");
    }
}

fn is_bold<T: BackendTextStyle>(style: &T) -> bool {
    matches!(style.style(), FontStyle::Bold)
}

/// The family under which a class travels.
pub(super) fn family(class: &str) -> FontFamily<'_> {
    FontFamily::Name(class)
}

/// Tenths as SVG writes them: `12.5`, `12`.
fn push_tenths(out: &mut String, tenths: i32) {
    if tenths < 0 {
        out.push('-');
    }
    let magnitude = tenths.unsigned_abs();
    let fineness = FINENESS.unsigned_abs();
    let _ = match magnitude % fineness {
        0 => write!(out, "{}", magnitude / fineness),
        tenth => write!(out, "{}.{tenth}", magnitude / fineness),
    };
}

/// A text as XML writes it, in content and in attributes; signs that XML does not know are left out.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\r' | '\t' => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use plotters::prelude::*;

    use super::*;

    #[test]
    fn strokes_of_one_kind_are_one_path() {
        let mut out = String::new();
        let area = Svg::new(&mut out, (1000, 1000), 130).into_drawing_area();
        let line = |points: [(i32, i32); 2]| PathElement::new(points, Color::stroke_width(&Ink::GridLine.token(), 10));
        area.draw(&line([(0, 105), (1000, 105)])).unwrap();
        area.draw(&line([(5, 200), (0, 100)])).unwrap();
        area.draw(&Circle::new((15, 20), 30, Ink::Main.token().filled())).unwrap();
        area.present().unwrap();
        drop(area);
        let expected = "<path class=\"k-grid\" fill=\"none\" d=\"M0 10.5h100M0.5 20l-0.5 -10\"/>\
                        <circle class=\"f-main\" cx=\"1.5\" cy=\"2\" r=\"3\"/>";
        assert_eq!(out, expected);
    }

    #[test]
    fn texts_are_escaped() {
        let mut out = String::new();
        push_escaped(&mut out, "<a & \"b\"\u{0}\u{1b}>\n");
        assert_eq!(out, "&lt;a &amp; &quot;b&quot;&gt; ");
    }
}
