//! Bytes made smaller, always in the same way: as a web server sends them, or as it finds them ready beside a file.

use std::io::Write as _;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// How hard gzip tries: what servers are content with when they compress on the way out.
const GZIP_LEVEL: u32 = 6;
/// How hard Brotli tries: beyond this it takes many times longer for a few parts of a hundred.
const BROTLI_QUALITY: i32 = 5;
/// Endings of files that are text and so grow much smaller.
const TEXTS: [&str; 11] = ["html", "css", "js", "svg", "json", "jsonld", "csv", "xml", "txt", "md", "webmanifest"];

/// As gzip, without a name and without a day.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(GZIP_LEVEL));
    // Writing into memory cannot fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// As Brotli.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let params = BrotliEncoderParams { quality: BROTLI_QUALITY, size_hint: bytes.len(), ..Default::default() };
    let mut packed = Vec::new();
    // Reading from memory and writing into memory cannot fail.
    let _ = brotli::BrotliCompress(&mut &*bytes, &mut packed, &params);
    packed
}

/// The file is text, by the ending of its name.
pub fn is_text(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| TEXTS.iter().any(|text| ending.eq_ignore_ascii_case(text)))
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn what_was_packed_comes_out_again() {
        for text in ["", "a", &"Đắk Lắk; Thừa Thiên Huế\n".repeat(5000)] {
            let (small, smaller) = (gzip(text.as_bytes()), brotli(text.as_bytes()));
            let (mut from_gzip, mut from_brotli) = (String::new(), Vec::new());
            flate2::read::GzDecoder::new(&*small).read_to_string(&mut from_gzip).unwrap();
            brotli::BrotliDecompress(&mut &*smaller, &mut from_brotli).unwrap();
            assert_eq!((from_gzip.as_bytes(), &*from_brotli), (text.as_bytes(), text.as_bytes()));
        }
    }

    #[test]
    fn gzip_names_no_day_and_no_file() {
        // RFC 1952: flags, then four bytes of the day.
        assert_eq!(gzip(b"text")[3..8], [0; 5]);
    }

    #[test]
    fn texts_are_known_by_their_ending() {
        assert!(is_text("a/index.html") && is_text("A.CSV") && is_text("x.min.js"));
        assert!(!is_text("a.png") && !is_text("html") && !is_text("a.xlsx") && !is_text("a.html.gz"));
    }
}
