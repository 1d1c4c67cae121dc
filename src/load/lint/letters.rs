//! Letters: the characters of a source with their places, JSON escapes looked through.

use crate::mark::{Mark, SourceId};

/// One character as a reader will see it, and the bytes that write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letter {
    /// The character.
    pub(super) c: char,
    /// Its first byte in the source.
    pub(super) start: usize,
    /// The byte behind it.
    pub(super) end: usize,
}

/// The mark of a run of letters.
pub(super) fn mark(source: SourceId, letters: &[Letter]) -> Mark {
    let start = letters.first().map_or(0, |letter| letter.start);
    Mark::new(source, start, letters.last().map_or(start, |letter| letter.end))
}

/// The pieces of a text in which something can be wrong: runs without ASCII spaces, quotes and brackets. Pieces of
/// plain ASCII, nearly all of a JSON file, are passed over.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = Vec<Letter>> {
    let is_json = text.trim_start().starts_with('{');
    let mut rest = 0;
    std::iter::from_fn(move || {
        while rest < text.len() {
            let start = rest;
            let length = text.as_bytes()[start..].iter().position(|byte| is_separator(*byte));
            let end = length.map_or(text.len(), |length| start + length);
            rest = end + 1;
            let piece = &text[start..end];
            if piece.bytes().any(is_suspicious) {
                return Some(letters_of(piece, start, is_json));
            }
        }
        None
    })
}

fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b'"' | b',' | b';' | b':' | b'{' | b'}' | b'[' | b']')
}

/// Beyond ASCII, a control character, an escape, or a sign of VIQR.
fn is_suspicious(byte: u8) -> bool {
    !matches!(byte, b' '..=b'~') || matches!(byte, b'\\' | b'^' | b'+')
}

fn letters_of(piece: &str, offset: usize, is_json: bool) -> Vec<Letter> {
    let mut letters = Vec::with_capacity(piece.len());
    let mut at = 0;
    while let Some(c) = piece[at..].chars().next() {
        let (c, length) = if c == '\\' { escape_at(&piece[at..], is_json) } else { (c, c.len_utf8()) };
        letters.push(Letter { c, start: offset + at, end: offset + at + length });
        at += length;
    }
    letters
}

/// The character an escape stands for, and how many bytes write it. `rest` begins with a backslash.
fn escape_at(rest: &str, is_json: bool) -> (char, usize) {
    match rest.as_bytes().get(1) {
        Some(b'u') => match hex_at(rest, 2) {
            Some(high @ 0xd800..=0xdbff) => match hex_at(rest, 8).filter(|_| rest[6..].starts_with("\\u")) {
                Some(low @ 0xdc00..=0xdfff) => {
                    let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                    (char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 12)
                }
                _ => (char::REPLACEMENT_CHARACTER, 6),
            },
            Some(code) => (char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 6),
            None => ('\\', 1),
        },
        Some(b'\\') => ('\\', 2),
        Some(b'b') if is_json => ('\u{8}', 2),
        Some(b'f') if is_json => ('\u{c}', 2),
        Some(b'n') if is_json => ('\n', 2),
        Some(b'r') if is_json => ('\r', 2),
        Some(b't') if is_json => ('\t', 2),
        Some(b'/') if is_json => ('/', 2),
        _ => ('\\', 1),
    }
}

fn hex_at(text: &str, at: usize) -> Option<u32> {
    let digits = text.get(at..at + 4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u32::from_str_radix(digits, 16).ok()
}

/// The runs of neighbouring letters for which `belongs` holds.
pub(super) fn runs(letters: &[Letter], belongs: impl Fn(char) -> bool) -> Vec<std::ops::Range<usize>> {
    let mut runs = Vec::new();
    let mut start = None;
    for (at, letter) in letters.iter().enumerate() {
        match (belongs(letter.c), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                runs.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    runs.extend(start.map(|from| from..letters.len()));
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_looked_through() {
        let seen = |text: &str| -> String { pieces(text).flatten().map(|letter| letter.c).collect() };
        assert_eq!(seen("{\"tr\\u01b0\\u1EDDng\": \"\\u0007\\\\u0007\\b\"}"), "trường\u{7}\\u0007\u{8}");
        assert_eq!(seen("{\"\\ud83d\\ude00 \\ud83d\"}"), "\u{1f600}\u{fffd}");
        assert_eq!(seen("C:\\bin \\u12"), "\\bin\\u12");
        assert_eq!(seen("plain text only"), "");
    }
}
