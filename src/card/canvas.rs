//! The canvas: plotters' bitmap, with letters and round dots of our own.

use plotters::backend::BitMapBackend;
use plotters::element::{Circle, Polygon, Rectangle, Text};
use plotters::prelude::{DrawingBackend, IntoDrawingArea};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, TextStyle};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind};

use super::layout::{Layout, Piece};
use super::letters::Type;
use super::paint::PAPER;
use super::{HEIGHT, WIDTH};

type Error = <BitMapBackend<'static> as DrawingBackend>::ErrorType;
type Done = Result<(), DrawingErrorKind<Error>>;

/// plotters' bitmap, which has no letters without a font of the system and draws its circles ragged.
struct Canvas<'a> {
    bitmap: BitMapBackend<'a>,
}

/// A layout as a bitmap: red, green and blue of each pixel, row by row.
pub(super) fn paint(layout: &Layout) -> Vec<u8> {
    let mut pixels = PAPER.repeat(WIDTH as usize * HEIGHT as usize);
    let bitmap = BitMapBackend::with_buffer(&mut pixels, (WIDTH, HEIGHT));
    let area = Canvas { bitmap }.into_drawing_area();
    for piece in &layout.pieces {
        // A bitmap in memory refuses nothing.
        let _ = match piece {
            Piece::Text { text, at, size, bold, ink } => {
                let weight = if *bold { FontStyle::Bold } else { FontStyle::Normal };
                let font = FontDesc::new(FontFamily::SansSerif, f64::from(*size), weight);
                area.draw(&Text::new(text.as_str(), *at, TextStyle::from(font).color(&ink.color())))
            }
            Piece::Block { from, to, ink } => area.draw(&Rectangle::new([*from, *to], ink.color().filled())),
            Piece::Dot { at, radius, ink } => area.draw(&Circle::new(*at, *radius, ink.color().filled())),
            Piece::Pointer { at: (x, y), size, ink } => {
                let corners = vec![(*x, *y), (x + size, y + size), (x - size, y + size)];
                area.draw(&Polygon::new(corners, ink.color().filled()))
            }
        };
    }
    let _ = area.present();
    drop(area);
    pixels
}

impl DrawingBackend for Canvas<'_> {
    type ErrorType = Error;

    fn get_size(&self) -> (u32, u32) {
        self.bitmap.get_size()
    }

    fn ensure_prepared(&mut self) -> Done {
        self.bitmap.ensure_prepared()
    }

    fn present(&mut self) -> Done {
        self.bitmap.present()
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Done {
        self.bitmap.draw_pixel(at, color)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Done {
        self.bitmap.draw_rect(from, to, style, fill)
    }

    /// A filled circle, each pixel as strong as the circle covers it.
    fn draw_circle<S: BackendStyle>(&mut self, (x, y): BackendCoord, radius: u32, style: &S, _fill: bool) -> Done {
        let reach = i32::try_from(radius).unwrap_or(i32::MAX / 2) + 1;
        let color = style.color();
        for dy in -reach..=reach {
            for dx in -reach..=reach {
                let distance = f64::from(dx * dx + dy * dy).sqrt();
                let covered = (f64::from(radius) + 0.5 - distance).clamp(0.0, 1.0);
                if covered > 0.0 {
                    self.bitmap.draw_pixel((x + dx, y + dy), BackendColor { alpha: color.alpha * covered, ..color })?;
                }
            }
        }
        Ok(())
    }

    /// The place is where the base line begins.
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Done {
        let color = style.color();
        let bold = matches!(style.style(), FontStyle::Bold);
        #[allow(clippy::cast_possible_truncation, reason = "sizes are whole")]
        let set = Type { size: style.size() as i32, bold };
        let mut done = Ok(());
        set.raster(text, |dx, dy, covered| {
            if done.is_ok() {
                let alpha = color.alpha * f64::from(covered) / 255.0;
                done = self.bitmap.draw_pixel((x + dx, y + dy), BackendColor { alpha, ..color });
            }
        });
        done
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Error>> {
        #[allow(clippy::cast_possible_truncation, reason = "sizes are whole")]
        let set = Type { size: style.size() as i32, bold: matches!(style.style(), FontStyle::Bold) };
        Ok((set.width(text).unsigned_abs(), set.size.unsigned_abs()))
    }
}
