//! A bitmap as PNG: indexed colours, half a byte a pixel, no time stamp.

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};

use super::paint::{PALETTE, PAPER, nearest};
use super::{HEIGHT, WIDTH};

/// How many pixels are looked at together; a row has a whole number of them, each of whole pairs.
const STRETCH: usize = 40;
const _: () = assert!((WIDTH as usize).is_multiple_of(STRETCH) && STRETCH.is_multiple_of(2));

/// The PNG of a bitmap of three bytes a pixel, row by row.
pub(super) fn encode(bitmap: &[u8]) -> Vec<u8> {
    let blank = PAPER.repeat(STRETCH);
    let mut indexed = Vec::with_capacity((WIDTH * HEIGHT / 2) as usize);
    for stretch in bitmap.chunks_exact(blank.len()) {
        // The paper is the first colour, so blank stretches, most of a card, are zeros.
        if stretch == blank {
            indexed.resize(indexed.len() + STRETCH / 2, 0);
        } else {
            let pairs = stretch.chunks_exact(6);
            indexed.extend(pairs.map(|p| (nearest([p[0], p[1], p[2]]) << 4) | nearest([p[3], p[4], p[5]])));
        }
    }
    let mut bytes = Vec::with_capacity(32 * 1024);
    let mut encoder = Encoder::new(&mut bytes, WIDTH, HEIGHT);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Four);
    encoder.set_palette(PALETTE.as_flattened());
    // Level 6 saves a fifteenth of the bytes and takes half as long again.
    encoder.set_deflate_compression(DeflateCompression::Level(4));
    encoder.set_filter(Filter::NoFilter);
    // Writing into memory cannot fail, and the bitmap has the size that was announced.
    if let Ok(mut writer) = encoder.write_header() {
        let _ = writer.write_image_data(&indexed);
    }
    bytes
}
