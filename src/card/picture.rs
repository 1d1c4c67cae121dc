//! A bitmap as PNG: indexed colours, half a byte a pixel, no time stamp.

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};

use super::paint::{PALETTE, PAPER, nearest};
use super::{HEIGHT, WIDTH};

/// The PNG of a bitmap of three bytes a pixel, row by row.
pub(super) fn encode(bitmap: &[u8]) -> Vec<u8> {
    let blank = PAPER.repeat(WIDTH as usize);
    let mut indexed = Vec::with_capacity((WIDTH * HEIGHT / 2) as usize);
    for row in bitmap.chunks_exact(blank.len()) {
        // The paper is the first colour, so blank rows, a third of a card, are zeros.
        if row == blank {
            indexed.resize(indexed.len() + row.len() / 6, 0);
        } else {
            let pairs = row.chunks_exact(6);
            indexed.extend(pairs.map(|p| (nearest([p[0], p[1], p[2]]) << 4) | nearest([p[3], p[4], p[5]])));
        }
    }
    let mut bytes = Vec::with_capacity(32 * 1024);
    let mut encoder = Encoder::new(&mut bytes, WIDTH, HEIGHT);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Four);
    encoder.set_palette(PALETTE.as_flattened());
    // Level 6 saves a sixteenth of the bytes and takes twice the time.
    encoder.set_deflate_compression(DeflateCompression::Level(4));
    encoder.set_filter(Filter::NoFilter);
    // Writing into memory cannot fail, and the bitmap has the size that was announced.
    if let Ok(mut writer) = encoder.write_header() {
        let _ = writer.write_image_data(&indexed);
    }
    bytes
}
