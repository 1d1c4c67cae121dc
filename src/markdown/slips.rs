//! Slips: Markdown that is correct and will not look as its author meant it.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::destination::Scheme;
use super::document::Document;
use super::reading::trimmed;

/// A place that will not look as meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// What happened.
    pub kind: SlipKind,
    /// Where, in bytes of the source.
    pub range: Range<usize>,
}

/// What can slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SlipKind {
    /// `**` that stayed: emphasis needs a space or a sign outside of it.
    Emphasis,
    /// A paragraph that begins with a year and a point became a numbered list.
    YearList,
    /// A link that stayed text: a space between its brackets, or a bracket missing.
    Link,
    /// `#Heading` without the space.
    Heading,
    /// A line that begins with four spaces became a block of code.
    IndentedCode,
    /// A footnote that no text mentions; it is not printed.
    UnusedNote,
    /// A mention of a footnote that does not exist.
    MissingNote,
    /// A value to be filled in inside the title, where nothing is filled in.
    EmptyInTitle,
}

impl SlipKind {
    /// The stable word, as messages choose by it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Emphasis => "emphasis",
            Self::YearList => "year-list",
            Self::Link => "link",
            Self::Heading => "heading",
            Self::IndentedCode => "indented-code",
            Self::UnusedNote => "unused-note",
            Self::MissingNote => "missing-note",
            Self::EmptyInTitle => "empty-in-title",
        }
    }
}

/// The least number a list may begin with to be taken for a year.
const YEAR_MIN: u64 = 1900;

/// Every slip of a document, in order of place.
pub(super) fn slips(document: &Document<'_>) -> Vec<Slip> {
    let mut slips = Vec::new();
    let mut in_code = false;
    let mut previous: Option<&Event<'_>> = None;
    for (event, range) in &document.events {
        match event {
            Event::Start(Tag::List(Some(first))) if *first >= YEAR_MIN => {
                slips.push(Slip { kind: SlipKind::YearList, range: first_line(document.source, range) });
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                in_code = true;
                if matches!(kind, CodeBlockKind::Indented) {
                    slips.push(Slip { kind: SlipKind::IndentedCode, range: first_line(document.source, range) });
                }
            }
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => in_code = false,
            Event::Text(_) if !in_code => {
                let begins = matches!(previous, Some(Event::Start(Tag::Paragraph)));
                text_slips(document.source, range, begins, &mut slips);
            }
            _ => {}
        }
        previous = Some(event);
    }
    unused_notes(document, &mut slips);
    empty_in_title(document, &mut slips);
    slips.sort_by_key(|slip| (slip.range.start, slip.kind));
    slips
}

fn text_slips(source: &str, range: &Range<usize>, begins: bool, slips: &mut Vec<Slip>) {
    let Some(text) = source.get(range.clone()) else { return };
    let mut note = |kind: SlipKind, at: usize, length: usize| {
        slips.push(Slip { kind, range: range.start + at..range.start + at + length });
    };
    if let Some(at) = unescaped(text, "**") {
        note(SlipKind::Emphasis, at, 2);
    }
    if let Some((at, length)) = left_over_link(text) {
        note(SlipKind::Link, at, length);
    }
    if let Some(at) = unescaped(text, "[^") {
        note(SlipKind::MissingNote, at, text[at..].find(']').map_or(2, |end| end + 1));
    }
    let title = text.trim_start_matches('#');
    let signs = text.len() - title.len();
    if begins && (1..=6).contains(&signs) && title.starts_with(char::is_alphabetic) {
        note(SlipKind::Heading, 0, signs);
    }
}

/// Where a sign stands that no backslash protects.
fn unescaped(text: &str, sign: &str) -> Option<usize> {
    text.match_indices(sign).map(|(at, _)| at).find(|at| !text[..*at].ends_with('\\'))
}

/// Where the middle of a link stayed behind: `](`, or `(score:`.
fn left_over_link(text: &str) -> Option<(usize, usize)> {
    if let Some(at) = unescaped(text, "](") {
        return Some((at, 2));
    }
    text.match_indices('(').find_map(|(at, _)| {
        let rest = &text[at + 1..];
        let (word, _) = Scheme::WORDS.iter().find(|(word, _)| {
            rest.strip_prefix(word).and_then(|rest| rest.strip_prefix(':')).is_some_and(|rest| !rest.starts_with(' '))
        })?;
        Some((at, word.len() + 2))
    })
}

fn unused_notes(document: &Document<'_>, slips: &mut Vec<Slip>) {
    let mut used = std::collections::BTreeSet::new();
    for (event, _) in &document.events {
        if let Event::FootnoteReference(label) = event {
            used.insert(label.to_lowercase());
        }
    }
    for (event, range) in &document.events {
        if let Event::Start(Tag::FootnoteDefinition(label)) = event
            && !used.contains(&label.to_lowercase())
        {
            slips.push(Slip { kind: SlipKind::UnusedNote, range: first_line(document.source, range) });
        }
    }
}

fn empty_in_title(document: &Document<'_>, slips: &mut Vec<Slip>) {
    let Some(title) = document.title.clone() else { return };
    for (start, link) in document.links.range(title) {
        if link.reference.is_some()
            && document.link_text(*start, link).is_empty()
            && let Some((_, range)) = document.events.get(*start)
        {
            slips.push(Slip { kind: SlipKind::EmptyInTitle, range: range.clone() });
        }
    }
}

fn first_line(source: &str, range: &Range<usize>) -> Range<usize> {
    let text = source.get(range.clone()).unwrap_or_default();
    let line = text.split('\n').next().unwrap_or_default();
    trimmed(source, &(range.start..range.start + line.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<(&'static str, &str)> {
        let document = Document::parse(source);
        slips(&document).into_iter().map(|slip| (slip.kind.word(), &source[slip.range])).collect()
    }

    #[test]
    fn slips_are_found() {
        assert_eq!(found("**Huế:**điểm cao"), [("emphasis", "**")]);
        assert_eq!(found("a\n\n2024. Năm của dữ liệu\nvà nữa"), [("year-list", "2024. Năm của dữ liệu")]);
        assert_eq!(found("Đạt [93,57%] (score:hai-phong)"), [("link", "(score:")]);
        assert_eq!(found("Đạt [93,57%](score:hai phong)"), [("link", "](")]);
        assert_eq!(found("#Tiêu đề"), [("heading", "#")]);
        assert_eq!(found("a\n\n    Thụt đầu dòng"), [("indented-code", "Thụt đầu dòng")]);
        assert_eq!(found("a[^1]\n\n[^2]: b"), [("missing-note", "[^1]"), ("unused-note", "[^2]: b")]);
        assert_eq!(found("# Đạt [](score:x)"), [("empty-in-title", "[](score:x)")]);
    }

    #[test]
    fn good_text_has_none() {
        let good = "# Tiêu đề\n\n**Huế**: *điểm* \\*\\* `**` [a](score:b) (of: 63) số #1\n\n1. Một\n2. Hai\n\n- a[^n]\n\n```\n**\n```\n\n[^n]: b\n";
        assert_eq!(found(good), []);
    }
}
