//! Outlines: the headings below the title, their levels on the page and their ids.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, Tag};
use unicode_normalization::UnicodeNormalization;

use super::document::Document;

/// A heading below the title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    /// How deep it lies below the title: 0 for the first level.
    pub(super) depth: u8,
    /// Its id inside the text, unique in it.
    pub(super) slug: String,
}

/// The headings of a document by the position of their start; the title and headings without text are left out.
///
/// A heading never lies more than one level below the one before it, whatever was written.
pub(super) fn outline(document: &Document<'_>) -> BTreeMap<usize, Heading> {
    let mut headings = BTreeMap::new();
    let mut above = Vec::new();
    let mut slugs = Slugs::default();
    for (position, (event, _)) in document.events.iter().enumerate() {
        let Event::Start(Tag::Heading { level, .. }) = event else { continue };
        if document.title.as_ref().is_some_and(|title| title.contains(&position)) {
            continue;
        }
        let span = position + 1..document.behind(position);
        let text = document.text(&span);
        if text.is_empty() && document.links.range(span).next().is_none() {
            continue;
        }
        let level = *level as usize;
        while above.last().is_some_and(|last| *last >= level) {
            above.pop();
        }
        let depth = u8::try_from(above.len()).unwrap_or(u8::MAX);
        above.push(level);
        headings.insert(position, Heading { depth, slug: slugs.give(&text) });
    }
    headings
}

/// The ids given so far.
#[derive(Default)]
struct Slugs {
    given: BTreeSet<String>,
    last: BTreeMap<String, usize>,
}

impl Slugs {
    fn give(&mut self, text: &str) -> String {
        let slug = slug_of(text);
        let mut number = self.last.get(&slug).copied().unwrap_or(0);
        let unique = loop {
            number += 1;
            let candidate = if number == 1 { slug.clone() } else { format!("{slug}-{number}") };
            if self.given.insert(candidate.clone()) {
                break candidate;
            }
        };
        self.last.insert(slug, number);
        unique
    }
}

/// A text as an id: ASCII letters and digits, hyphens between words. Never empty, and never one of a footnote's ids.
fn slug_of(text: &str) -> String {
    let mut slug = String::new();
    for c in text.nfd().flat_map(char::to_lowercase) {
        match c {
            'đ' => slug.push('d'),
            c if c.is_ascii_alphanumeric() => slug.push(c),
            '\u{300}'..='\u{36f}' => {}
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    if slug.is_empty() || slug.starts_with("note-") {
        format!("h-{slug}").trim_end_matches('-').to_owned()
    } else {
        slug
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outlined(source: &str) -> Vec<(u8, String)> {
        let document = Document::parse(source);
        outline(&document).into_values().map(|heading| (heading.depth, heading.slug)).collect()
    }

    #[test]
    fn levels_are_never_skipped() {
        let found = outlined("# T\n### Đất Đỏ\n##### b\n## c\n#\n### d\n# e");
        let expected = [(0, "dat-do"), (1, "b"), (0, "c"), (1, "d"), (0, "e")];
        assert_eq!(found, expected.map(|(depth, slug)| (depth, slug.to_owned())));
    }

    #[test]
    fn ids_are_unique() {
        let found = outlined("# T\n## a\n## a\n## a-2\n## a\n## …\n## Note 1");
        let slugs: Vec<&str> = found.iter().map(|(_, slug)| slug.as_str()).collect();
        assert_eq!(slugs, ["a", "a-2", "a-2-2", "a-3", "h", "h-note-1"]);
    }
}
