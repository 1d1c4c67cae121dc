//! Why a text is not JSON, and exactly where.

use crate::problem::Problem;

/// The parser's reasons with the stable word our messages choose by.
const REASONS: [(&str, &str); 12] = [
    ("EOF while parsing", "ends-early"),
    ("trailing comma", "trailing-comma"),
    ("expected `:`", "colon-missing"),
    ("expected `,`", "comma-missing"),
    ("key must be a string", "key-without-quotes"),
    ("control character", "line-break-in-text"),
    ("invalid escape", "bad-escape"),
    ("lone leading surrogate", "bad-escape"),
    ("unexpected end of hex", "bad-escape"),
    ("invalid unicode code point", "bad-escape"),
    ("invalid number", "bad-number"),
    ("trailing characters", "more-after-end"),
];

/// The problem with the byte offsets (start, end) of the character that is wrong.
pub(super) fn explain(text: &str, error: &serde_json::Error) -> (Problem, usize, usize) {
    // A raw value is skipped, not read; reading in full gives the more exact reason.
    let fuller = serde_json::from_str::<serde_json::Value>(text).err();
    let error = fuller.as_ref().filter(|fuller| !fuller.to_string().starts_with("recursion")).unwrap_or(error);
    let reason = error.to_string();
    let detail = REASONS.iter().find(|(start, _)| reason.starts_with(start)).map_or("bad-value", |(_, word)| word);
    let at = if error.is_eof() { last_character(text) } else { offset(text, error.line(), error.column()) };
    let detail = finer(text, at, detail);
    let at = match detail {
        "decimal-comma" => text[..at].rfind(',').unwrap_or(at),
        "trailing-comma" => text[..at].rfind(',').unwrap_or(at),
        "line-break-in-text" | "bad-escape" => at.min(last_character(text)),
        _ => at,
    };
    let width = text[at..].chars().next().map_or(0, char::len_utf8);
    (Problem::InvalidJson { detail: detail.to_owned() }, at, at + width)
}

/// A reason that people meet and the parser cannot know: a decimal comma, quotation marks of a word processor.
fn finer<'w>(text: &str, at: usize, detail: &'w str) -> &'w str {
    let before = text[..at].trim_end();
    let after_comma = before.strip_suffix(',').is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
    match text[at..].chars().next() {
        Some(c) if c.is_ascii_digit() && after_comma && before.len() == at => "decimal-comma",
        Some('“' | '”' | '‘' | '’' | '„' | '«' | '»' | '\'') => "curly-quotes",
        _ => detail,
    }
}

/// The byte offset of a line and a column in bytes, both from 1, moved to the start of its character.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start = if line <= 1 { 0 } else { text.match_indices('\n').nth(line - 2).map_or(text.len(), |(at, _)| at + 1) };
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Where the last character that is no space begins.
fn last_character(text: &str) -> usize {
    text.trim_end().char_indices().next_back().map_or(0, |(at, _)| at)
}
