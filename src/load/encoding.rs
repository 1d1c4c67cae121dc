//! Bytes to text: UTF-8, composed; anything else is named as exactly as it can be.

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::lint::likely_code_page;

/// What became of the bytes of a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// Text, with what was mended on the way.
    Text {
        /// The text, NFC, without a byte-order mark.
        text: String,
        /// There was a byte-order mark.
        marked: bool,
        /// Letters were decomposed.
        decomposed: bool,
    },
    /// Not UTF-8.
    Foreign {
        /// The text as far as it can be shown.
        shown: String,
        /// The first byte that is not UTF-8, from 0.
        byte: usize,
        /// The likely encoding; empty where the bytes tell none.
        encoding: &'static str,
    },
    /// No text but a document of another program.
    Document {
        /// What it is called.
        kind: &'static str,
    },
}

/// Reads the bytes of a file.
pub(super) fn read(bytes: &[u8]) -> Reading {
    if let Some(kind) = document(bytes) {
        return Reading::Document { kind };
    }
    let zeros = bytes.iter().take(4000).filter(|byte| **byte == 0).count();
    let marked = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    if marked || zeros * 4 > bytes.len().min(4000) {
        let byte = if marked { 0 } else { bytes.iter().position(|byte| *byte == 0).unwrap_or(0) };
        return Reading::Foreign { shown: show_utf16(bytes), byte, encoding: "UTF-16" };
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let plain = text.strip_prefix('\u{feff}');
            let marked = plain.is_some();
            let text = plain.unwrap_or(text);
            let decomposed = !is_nfc(text);
            let text = if decomposed { text.nfc().collect() } else { text.to_owned() };
            Reading::Text { text, marked, decomposed }
        }
        Err(fault) => Reading::Foreign {
            shown: String::from_utf8_lossy(bytes).into_owned(),
            byte: fault.valid_up_to(),
            encoding: likely_code_page(bytes).unwrap_or_default(),
        },
    }
}

/// The text of a UTF-16 file, so that its first line can be shown.
fn show_utf16(bytes: &[u8]) -> String {
    let big = bytes.starts_with(&[0xfe, 0xff]) || bytes.first() == Some(&0);
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|pair| if big { u16::from_be_bytes([pair[0], pair[1]]) } else { u16::from_le_bytes([pair[0], pair[1]]) })
        .collect();
    String::from_utf16_lossy(&units).trim_start_matches('\u{feff}').to_owned()
}

/// Files that are no text at all, by how they begin.
const DOCUMENTS: [(&[u8], &str); 4] = [
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "Word/Excel (.docx, .xlsx)"),
    (b"\xd0\xcf\x11\xe0", "Word/Excel (.doc, .xls)"),
    (b"{\\rtf", "RTF"),
];

/// What kind of document the bytes are; nothing for a text.
fn document(bytes: &[u8]) -> Option<&'static str> {
    DOCUMENTS.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn foreign(bytes: &[u8]) -> (usize, &'static str) {
        match read(bytes) {
            Reading::Foreign { byte, encoding, .. } => (byte, encoding),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn foreign_text_is_named() {
        assert_eq!(foreign(b"\xff\xfe{\0}\0"), (0, "UTF-16"));
        assert_eq!(foreign(b"{\0\"\0a\0\"\0}\0"), (1, "UTF-16"));
        // "Hải Phòng" and "Hà Nam" as the code pages write them.
        assert_eq!(foreign(b"{\"H\xb6i Ph\xdfng, H\xb5 Nam\"}").1, "TCVN3");
        assert_eq!(foreign(b"{\"Ha\xd2i Pho\xccng, Ha\xcc Nam\"}"), (4, "windows-1258"));
    }

    #[test]
    fn decomposed_text_is_composed() {
        let Reading::Text { text, marked, decomposed } = read("\u{feff}Ha\u{300} No\u{302}\u{323}i".as_bytes()) else {
            panic!("text")
        };
        assert_eq!((text.as_str(), marked, decomposed), ("Hà Nội", true, true));
    }
}
