//! Readings: what a text says of itself before anything is rendered.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::destination::{Destination, Scheme};
use super::document::{Document, Link};
use super::outline::outline;
use super::slips::{Slip, slips};

/// What a text says of itself. All ranges are bytes of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Its first heading, where it has one outside quotes and lists, whatever its level.
    pub title: Option<Title>,
    /// Its references, in the order in which they begin.
    pub references: Vec<WrittenReference>,
    /// Its other links, in order.
    pub links: Vec<WrittenLink>,
    /// What will not look as meant.
    pub slips: Vec<Slip>,
    /// Raw HTML, which is printed as text; comments, which are left out, are not listed.
    pub html: Vec<Range<usize>>,
}

/// The first heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// Its plain text; may be empty where it consists of references alone.
    pub text: String,
    /// Where it stands.
    pub range: Range<usize>,
}

/// A link or image that points at data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenReference {
    /// What kind of thing it points at.
    pub scheme: Scheme,
    /// What follows the colon; of a file, its path from `static/` on.
    pub path: String,
    /// The destination as written: `score:sipas/viet-nam/2020/hai-phong`.
    pub written: String,
    /// The plain text of the link; empty where the value is to be filled in.
    pub text: String,
    /// It is an image: `![…](…)`.
    pub is_image: bool,
    /// Where the whole link stands.
    pub range: Range<usize>,
    /// Where its text stands; the whole link where it has none.
    pub text_range: Range<usize>,
    /// Where its destination stands; the whole link where it is defined elsewhere.
    pub destination_range: Range<usize>,
}

/// A link that is no reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenLink {
    /// What it is.
    pub kind: LinkKind,
    /// The destination as written.
    pub written: String,
    /// Where the whole link stands.
    pub range: Range<usize>,
}

/// The kinds of link that are no references.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// Leaves the site: http, https, mailto, tel. Published.
    External,
    /// Leads to a heading of the same text. Published.
    Heading,
    /// Leads nowhere that is known. Its text is published, the link is not.
    Broken,
    /// Another scheme, or a picture from another server. Its text is published, the link is not.
    Unsafe,
}

/// Reads a text. Any text can be read.
pub fn read(source: &str) -> Reading {
    let document = Document::parse(source);
    let headings: BTreeSet<String> = outline(&document).into_values().map(|heading| heading.slug).collect();
    let title = document.title.as_ref().map(|span| Title {
        text: document.text(span),
        range: document.events.get(span.start).map_or(0..0, |(_, range)| trimmed(source, range)),
    });
    let mut references = Vec::new();
    let mut links = Vec::new();
    for (start, link) in &document.links {
        let range = document.events.get(*start).map_or(0..0, |(_, range)| range.clone());
        let kind = match &link.destination {
            Destination::Reference(scheme, path) => {
                references.push(reference(&document, *start, link, (*scheme, path)));
                continue;
            }
            Destination::External(_) => LinkKind::External,
            Destination::Fragment(slug) if headings.contains(slug) => LinkKind::Heading,
            Destination::Fragment(_) | Destination::Relative => LinkKind::Broken,
            Destination::Unsafe => LinkKind::Unsafe,
        };
        links.push(WrittenLink { kind, written: link.written.clone(), range });
    }
    Reading { title, references, links, slips: slips(&document), html: html_spots(&document) }
}

fn reference(document: &Document<'_>, start: usize, link: &Link, (scheme, path): (Scheme, &str)) -> WrittenReference {
    let range_at = |position: usize| document.events.get(position).map_or(0..0, |(_, range)| range.clone());
    let range = range_at(start);
    let text = document.link_text(start, link);
    let text_range = if text.is_empty() {
        range.clone()
    } else {
        let (first, last) = (range_at(start + 1), range_at(link.end.saturating_sub(1)));
        first.start..last.end.max(first.end)
    };
    let whole = document.source.get(range.clone()).unwrap_or_default();
    let destination_range =
        whole.rfind(&link.written).filter(|_| !link.written.is_empty()).map_or(range.clone(), |at| {
            let from = range.start + at;
            from..from + link.written.len()
        });
    WrittenReference {
        scheme,
        path: path.to_owned(),
        written: link.written.clone(),
        text,
        is_image: link.image,
        range,
        text_range,
        destination_range,
    }
}

/// A block ends with its line: without that line end.
pub(super) fn trimmed(source: &str, range: &Range<usize>) -> Range<usize> {
    let text = source.get(range.clone()).unwrap_or_default();
    range.start..range.start + text.trim_end().len()
}

fn html_spots(document: &Document<'_>) -> Vec<Range<usize>> {
    let events = document.events.iter().enumerate();
    let spots = events.filter(|(position, (event, _))| {
        matches!(event, Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_)) && !document.is_comment(*position)
    });
    spots.map(|(_, (_, range))| trimmed(document.source, range)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_stand_in_order_with_their_places() {
        let source = "## Hải Phòng\n\nĐạt [93,57 **%**](score:hai-phong), hạng [](rank:hai-phong).\n\n![](chart:sipas/viet-nam)\n\n<of:x>[^a]\n\n[^a]: Xem [Huế][h] và [c](static/a.pdf).\n\n[h]: unit:hue\n";
        let reading = read(source);
        let seen: Vec<(&str, &str, &str)> = reading
            .references
            .iter()
            .map(|r| (r.written.as_str(), r.text.as_str(), &source[r.destination_range.clone()]))
            .collect();
        assert_eq!(
            seen,
            [
                ("score:hai-phong", "93,57 %", "score:hai-phong"),
                ("rank:hai-phong", "", "rank:hai-phong"),
                ("chart:sipas/viet-nam", "", "chart:sipas/viet-nam"),
                ("of:x", "", "of:x"),
                ("unit:hue", "Huế", "[Huế][h]"),
                ("static/a.pdf", "c", "static/a.pdf"),
            ]
        );
        assert!(reading.references[2].is_image);
        assert_eq!(&source[reading.references[0].text_range.clone()], "93,57 **%**");
        assert_eq!(reading.title.as_ref().map(|title| title.text.as_str()), Some("Hải Phòng"));
        assert!(reading.slips.is_empty(), "{:?}", reading.slips);
    }

    #[test]
    fn links_are_classed() {
        let source = "# T\n## Số liệu\n[a](https://a.vn) [b](#so-lieu) [c](#x) [d](../a.md) [e](javascript:x) ![f](http://a/b.png) <a@b.vn>";
        let kinds: Vec<LinkKind> = read(source).links.iter().map(|link| link.kind).collect();
        use LinkKind::{Broken, External, Heading, Unsafe};
        assert_eq!(kinds, [External, Heading, Broken, Broken, Unsafe, Unsafe, External]);
    }

    #[test]
    fn raw_html_is_found_and_comments_are_not() {
        let source = "a <b>x</b> <!-- c -->\n\n<div>\ny\n</div>\n\n<!-- d\n\ne -->\n";
        let spots: Vec<&str> = read(source).html.iter().map(|range| &source[range.clone()]).collect();
        assert_eq!(spots, ["<b>", "</b>", "<div>\ny\n</div>"]);
    }

    #[test]
    fn a_title_in_a_quote_is_none() {
        assert_eq!(read("> # a\n").title, None);
        assert_eq!(read("#\n\n### b\n").title.map(|title| title.text), Some("b".into()));
    }
}
