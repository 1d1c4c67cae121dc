//! The part of a source line that is shown: no control character reaches the terminal, and the caret stays in sight.

use unicode_width::UnicodeWidthChar;

/// The most columns of a source line that are shown.
const WIDTH_MAX: usize = 110;
/// How many columns stay before the caret when a line is cut.
const LEAD: usize = 40;

/// A line ready to print, and where the caret goes under it, in columns of the terminal.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Window {
    /// The line, cut and escaped.
    pub(super) text: String,
    /// How many columns stand before the caret.
    pub(super) before: usize,
    /// How many columns the caret covers; at least 1.
    pub(super) width: usize,
}

/// The window on a line around `length` characters from `column` (both in characters, `column` from 1). However long
/// the line, only what can be shown of it is looked at.
pub(super) fn window(line: &str, column: usize, length: usize) -> Window {
    let at = line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
    let (mut before, mut cut_before) = take(line[..at].chars().rev(), WIDTH_MAX);
    let (_, long_after) = take(line[at..].chars(), WIDTH_MAX.saturating_sub(width_of(&before)));
    if cut_before || long_after {
        let (short, cut) = take(line[..at].chars().rev(), LEAD);
        (before, cut_before) = (short, cut);
    }
    before.reverse();
    let columns = width_of(&before);
    let (after, cut_after) = take(line[at..].chars(), WIDTH_MAX - columns);
    let mut text = String::new();
    if cut_before {
        text.push('…');
    }
    text.extend(before.iter().chain(&after).map(|(piece, _)| piece.as_str()));
    if cut_after {
        text.push('…');
    }
    let covered = width_of(&after[..length.min(after.len())]);
    Window { text, before: usize::from(cut_before) + columns, width: covered.max(1) }
}

/// A character as it is shown, and how many columns it takes.
type Shown = (String, usize);

fn width_of(shown: &[Shown]) -> usize {
    shown.iter().map(|(_, width)| width).sum()
}

/// As many characters as fit into some columns, and whether any were left.
fn take(chars: impl Iterator<Item = char>, columns: usize) -> (Vec<Shown>, bool) {
    let mut taken = Vec::new();
    let mut width = 0;
    for shown in chars.map(shown_char) {
        width += shown.1;
        if width > columns {
            return (taken, true);
        }
        taken.push(shown);
    }
    (taken, false)
}

/// A text for the terminal: control characters and what turns the direction of writing are named, not sent.
pub(super) fn escape(text: &str) -> String {
    text.chars().map(|c| shown_char(c).0).collect()
}

/// A character as it is shown.
fn shown_char(c: char) -> Shown {
    if c == '\t' {
        return (" ".to_owned(), 1);
    }
    let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let breaks = matches!(c, '\u{2028}' | '\u{2029}' | '\u{200b}');
    if c.is_control() || turns || breaks {
        let name = format!("\\u{{{:x}}}", u32::from(c));
        let width = name.len();
        return (name, width);
    }
    (c.to_string(), c.width().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caret_stands_under_what_it_means() {
        let found = window("  \"Đắk\u{1b}[31m\": 1,", 12, 1);
        assert_eq!(found.text, "  \"Đắk\\u{1b}[31m\": 1,");
        assert_eq!((found.before, found.width), (16, 1));
    }

    #[test]
    fn a_long_line_is_cut_around_the_caret() {
        let line = format!("{}ĐÂY{}", "a".repeat(5000), "b".repeat(5000));
        let found = window(&line, 5001, 3);
        assert!(found.text.starts_with("…a") && found.text.ends_with("b…"));
        assert!(found.text.chars().count() <= WIDTH_MAX + 2);
        let at: String = found.text.chars().skip(found.before).take(3).collect();
        assert_eq!((at.as_str(), found.width), ("ĐÂY", 3));
    }

    #[test]
    fn beyond_the_end_is_still_a_caret() {
        assert_eq!(window("ab", 3, 1), Window { text: "ab".to_owned(), before: 2, width: 1 });
        assert_eq!(window("", 1, 1), Window { text: String::new(), before: 0, width: 1 });
    }
}
