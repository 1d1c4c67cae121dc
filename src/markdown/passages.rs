//! Passages: the running text of a document without its markup, every letter at its own place.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::destination::{Destination, Scheme};
use super::document::Document;

/// The running text of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passages {
    /// As long as the source, byte for byte; whatever is no running text is blank. Blank are tables, pictures, the text
    /// of links that leave the site, and the text of references that are checked by themselves.
    pub text: String,
    /// Its paragraphs, headings and list items in order; bytes of `text`.
    pub stretches: Vec<Range<usize>>,
}

/// The running text of a document. Any text can be read.
pub fn passages(source: &str) -> Passages {
    let document = Document::parse(source);
    let mut kept = vec![b' '; source.len()];
    for (at, byte) in source.bytes().enumerate().filter(|(_, byte)| *byte == b'\n') {
        kept[at] = byte;
    }
    let mut stretches: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    let mut silent_until = 0;
    for (position, (event, range)) in document.events.iter().enumerate() {
        match event {
            Event::Start(Tag::Table(_) | Tag::HtmlBlock) => silent_until = silent_until.max(document.behind(position)),
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => {
                let link = document.links.get(&position).filter(|link| is_silent(&link.destination, link.image));
                silent_until = silent_until.max(link.map_or(0, |link| link.end));
            }
            Event::Text(_) | Event::Code(_) if position >= silent_until => {
                kept[range.clone()].copy_from_slice(&source.as_bytes()[range.clone()]);
                let start = open.as_ref().map_or(range.start, |stretch| stretch.start);
                open = Some(start..range.end);
            }
            _ => {}
        }
        if is_edge(event) {
            stretches.extend(open.take());
        }
    }
    stretches.extend(open);
    // Only whole pieces of the source were copied, so the text is still UTF-8.
    Passages { text: String::from_utf8(kept).unwrap_or_default(), stretches }
}

/// The text of such a link is a name of a source, or a number that its own reference answers for.
fn is_silent(destination: &Destination, image: bool) -> bool {
    match destination {
        Destination::Reference(scheme, _) => {
            image || matches!(scheme, Scheme::Score | Scheme::Rank | Scheme::Of | Scheme::Change | Scheme::Chart)
        }
        _ => true,
    }
}

/// A block begins or ends here.
fn is_edge(event: &Event<'_>) -> bool {
    use pulldown_cmark::TagEnd;
    match event {
        Event::Start(tag) => {
            !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
        }
        Event::End(tag) => {
            !matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running_text_stays_at_its_place() {
        let source = "# A *b*\n\nĐạt [93,57%](score:x) ở [Huế](unit:hue) ([PAPI](http://a.b)).\n\n| x | 1 |\n|---|---|\n\n- một\n- hai\n";
        let passages = passages(source);
        let seen: Vec<&str> = passages.stretches.iter().map(|range| &passages.text[range.clone()]).collect();
        assert_eq!(passages.text.len(), source.len());
        assert_eq!(seen.len(), 4, "{seen:?}");
        assert_eq!(seen[0], "A  b");
        assert!(seen[1].starts_with("Đạt ") && seen[1].contains("ở  Huế") && !seen[1].contains("93"), "{seen:?}");
        assert!(!seen[1].contains("PAPI"));
        assert_eq!(seen[2..], ["một", "hai"]);
    }
}
