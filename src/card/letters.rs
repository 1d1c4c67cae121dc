//! Letters: how wide a text is and which pixels it covers, from the fonts that are part of the program.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use ab_glyph::{Font, FontRef, Glyph, GlyphId, PxScale, point};
use unicode_normalization::UnicodeNormalization;

static REGULAR: &[u8] = include_bytes!("fonts/BeVietnamPro-Regular.ttf");
static BOLD: &[u8] = include_bytes!("fonts/BeVietnamPro-Bold.ttf");

/// Both fonts, read once. A test holds that they can be read.
static FACES: LazyLock<[Option<FontRef<'static>>; 2]> =
    LazyLock::new(|| [REGULAR, BOLD].map(|bytes| FontRef::try_from_slice(bytes).ok()));

/// A font at a size in pixels of the em.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Type {
    pub(super) size: i32,
    pub(super) bold: bool,
}

/// How many shades lie between paper and ink: what the palette has room for, and what keeps a picture small.
const SHADES: f32 = 5.0;

/// The pixels of one letter.
struct Stamp {
    /// The first column, from where the letter is set.
    left: i32,
    /// The first row, from the base line.
    top: i32,
    width: i32,
    /// Row by row, how much of each pixel is covered.
    covered: Vec<u8>,
}

/// Letters that were drawn before, by font, glyph and whether they stand on half a pixel: a few hundred are all that
/// thousands of cards need.
type Stamps = BTreeMap<(Type, u16, bool), Option<Stamp>>;

thread_local! {
    static STAMPS: RefCell<Stamps> = const { RefCell::new(BTreeMap::new()) };
}

impl Stamp {
    fn height(&self) -> i32 {
        i32::try_from(self.covered.len()).unwrap_or(0) / self.width.max(1)
    }
}

impl Type {
    pub(super) fn regular(size: i32) -> Self {
        Self { size, bold: false }
    }

    pub(super) fn bold(size: i32) -> Self {
        Self { size, bold: true }
    }

    /// The width of a text in pixels, rounded up.
    pub(super) fn width(self, text: &str) -> i32 {
        let Some(font) = self.font() else { return 0 };
        let em = self.em(font);
        let width: f32 = text.nfc().map(|c| font.h_advance_unscaled(font.glyph_id(c)) * em).sum();
        whole(width.ceil())
    }

    /// Left, top, right and bottom of the pixels that a text covers, from where its base line begins; nothing for a
    /// text without ink.
    pub(super) fn cover(self, text: &str) -> Option<(i32, i32, i32, i32)> {
        let mut all: Option<(i32, i32, i32, i32)> = None;
        self.stamp(text, |x, stamp| {
            let (left, top) = (x + stamp.left, stamp.top);
            let (right, bottom) = (left + stamp.width, top + stamp.height());
            let so_far = all.unwrap_or((left, top, right, bottom));
            all = Some((so_far.0.min(left), so_far.1.min(top), so_far.2.max(right), so_far.3.max(bottom)));
        });
        all
    }

    /// Calls `paint` for each pixel of a text, from where its base line begins, with how much of it is covered: 1 to 255.
    pub(super) fn raster(self, text: &str, mut paint: impl FnMut(i32, i32, u8)) {
        self.stamp(text, |x, stamp| {
            for (y, row) in (stamp.top..).zip(stamp.covered.chunks(stamp.width.unsigned_abs() as usize)) {
                for (x, covered) in (x + stamp.left..).zip(row) {
                    if *covered > 0 {
                        paint(x, y, *covered);
                    }
                }
            }
        });
    }

    /// Calls `each` for the letters of a text, with the pixel each is set from.
    fn stamp(self, text: &str, mut each: impl FnMut(i32, &Stamp)) {
        let Some(font) = self.font() else { return };
        let em = self.em(font);
        let mut pen = 0.0;
        for c in text.nfc() {
            let id = font.glyph_id(c);
            // Large letters stand on whole pixels, small ones on halves too: their spaces would look uneven.
            let halves = if self.size < 40 { whole((pen * 2.0_f32).round()) } else { whole(pen.round()) * 2 };
            let (x, half) = (halves.div_euclid(2), halves.rem_euclid(2) == 1);
            STAMPS.with_borrow_mut(|stamps| {
                let stamp = stamps.entry((self, id.0, half)).or_insert_with(|| self.cut_stamp(font, id, half));
                if let Some(stamp) = stamp {
                    each(x, stamp);
                }
            });
            pen += font.h_advance_unscaled(id) * em;
        }
    }

    /// The pixels of a letter; nothing for one without ink.
    fn cut_stamp(self, font: &FontRef, id: GlyphId, half: bool) -> Option<Stamp> {
        // ab_glyph counts a size from the highest to the lowest letter, we count the em.
        let scale = PxScale::from(self.em(font) * font.height_unscaled());
        let outline = font.outline_glyph(Glyph { id, scale, position: point(if half { 0.5 } else { 0.0 }, 0.0) })?;
        let bounds = outline.px_bounds();
        let (left, top) = (whole(bounds.min.x.floor()), whole(bounds.min.y.floor()));
        let (width, height) = (whole(bounds.max.x.ceil()) - left, whole(bounds.max.y.ceil()) - top);
        if width <= 0 || height <= 0 {
            return None;
        }
        let mut covered = vec![0; (width.unsigned_abs() * height.unsigned_abs()) as usize];
        outline.draw(|x, y, part| {
            if let Some(pixel) = covered.get_mut((y * width.unsigned_abs() + x) as usize) {
                *pixel = shade(part);
            }
        });
        Some(Stamp { left, top, width, covered })
    }

    fn font(self) -> Option<&'static FontRef<'static>> {
        FACES[usize::from(self.bold)].as_ref()
    }

    /// Pixels for one unit of the font.
    fn em(self, font: &FontRef) -> f32 {
        #[allow(clippy::cast_precision_loss, reason = "sizes are small")]
        let size = self.size as f32;
        size / font.units_per_em().unwrap_or(1000.0)
    }
}

/// The letters of a text that the fonts do not have.
pub(super) fn missing(text: &str) -> Vec<char> {
    let has = |c: char| FACES.iter().all(|face| face.as_ref().is_some_and(|font| font.glyph_id(c).0 != 0));
    text.nfc().filter(|c| !has(*c)).collect()
}

/// The shade of a pixel of which a part is covered.
fn shade(part: f32) -> u8 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 0 and 255")]
    let shade = ((part.clamp(0.0, 1.0) * SHADES).round() * 255.0 / SHADES) as u8;
    shade
}

#[allow(clippy::cast_possible_truncation, reason = "a place on a card")]
fn whole(pixels: f32) -> i32 {
    pixels as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_fonts_have_every_vietnamese_letter() {
        assert!(FACES.iter().all(Option::is_some));
        let vowels = "aăâeêioôơuưy";
        let marks = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"];
        for vowel in vowels.chars().chain(vowels.to_uppercase().chars()) {
            for mark in marks {
                assert!(missing(&format!("{vowel}{mark}")).is_empty(), "{vowel}{mark}");
            }
        }
        assert!(missing("đĐ 0123456789 ,.:;/%()–−±«»“”’…·=&\u{a0}×≥≤₫").is_empty());
        assert_eq!(missing("中"), ['中']);
    }

    #[test]
    fn both_normal_forms_are_one_text() {
        let set = Type::bold(40);
        assert_eq!(set.width("Huế"), set.width("Hue\u{302}\u{301}"));
        assert_eq!(set.cover("Huế"), set.cover("Hue\u{302}\u{301}"));
    }

    #[test]
    fn stacked_accents_stand_above_their_letters() {
        let (_, top, _, bottom) = Type::bold(100).cover("Ẵ").unwrap();
        assert!(top < -110 && (0..=2).contains(&bottom), "{top} {bottom}");
        let (_, _, _, below) = Type::bold(100).cover("Ộ").unwrap();
        assert!(below > 10, "{below}");
    }
}
