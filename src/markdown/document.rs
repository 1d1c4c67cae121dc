//! Documents: the events of one text, with its title, links and footnotes found.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeWithOffset};

use super::destination::{Destination, Scheme};

/// One text, parsed once. Positions are positions in `events`.
pub(super) struct Document<'a> {
    /// The text itself.
    pub(super) source: &'a str,
    /// Every event with its stretch of the source; neighbouring texts are one.
    pub(super) events: Vec<(Event<'a>, Range<usize>)>,
    /// From the start of the title's heading to behind its end.
    pub(super) title: Option<Range<usize>>,
    /// Links and images by the position of their start.
    pub(super) links: BTreeMap<usize, Link>,
    /// The positions where links start that are references, in order: the n-th reference.
    pub(super) references: Vec<usize>,
    /// What stands in each footnote, by its label in lower case.
    pub(super) notes: BTreeMap<String, Range<usize>>,
}

/// A link or an image.
#[derive(Debug, Clone)]
pub(super) struct Link {
    /// Where it leads.
    pub(super) destination: Destination,
    /// The destination as written.
    pub(super) written: String,
    /// The position of its end.
    pub(super) end: usize,
    /// It is an image.
    pub(super) image: bool,
    /// It was written `<…>` and has no text of its own.
    pub(super) bare: bool,
    /// Its number among the references, where it is one.
    pub(super) reference: Option<(usize, Scheme)>,
}

impl<'a> Document<'a> {
    /// Parses a text. Every text is CommonMark; nothing can fail.
    pub(super) fn parse(source: &'a str) -> Self {
        // Heading attributes stay off: `{onclick=…}` would reach the page.
        let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
        let parser = Parser::new_ext(source, options).into_offset_iter();
        let events = TextMergeWithOffset::new(parser).collect();
        let mut document = Self {
            source,
            events,
            title: None,
            links: BTreeMap::new(),
            references: Vec::new(),
            notes: BTreeMap::new(),
        };
        document.find();
        document
    }

    /// Finds title, links and footnotes in one pass.
    fn find(&mut self) {
        let mut open: Vec<usize> = Vec::new();
        let mut title = None;
        for position in 0..self.events.len() {
            match &self.events[position].0 {
                Event::Start(tag) => {
                    if let Some(mut link) = link_of(tag) {
                        if let Destination::Reference(scheme, _) = link.destination {
                            link.reference = Some((self.references.len(), scheme));
                            self.references.push(position);
                        }
                        self.links.insert(position, link);
                    }
                    open.push(position);
                }
                Event::End(tag) => {
                    let Some(start) = open.pop() else { continue };
                    if let Some(link) = self.links.get_mut(&start) {
                        link.end = position;
                    }
                    if let Event::Start(Tag::FootnoteDefinition(label)) = &self.events[start].0 {
                        self.notes.entry(label.to_lowercase()).or_insert(start + 1..position);
                    }
                    if matches!(tag, TagEnd::Heading(_)) && open.is_empty() && title.is_none() {
                        let span = start..position + 1;
                        title = (!self.text(&span).is_empty() || self.has_link(&span)).then_some(span);
                    }
                }
                _ => {}
            }
        }
        self.title = title;
    }

    fn has_link(&self, span: &Range<usize>) -> bool {
        self.links.range(span.clone()).next().is_some()
    }

    /// The plain text of a stretch of events: no markup, line ends as spaces.
    pub(super) fn text(&self, span: &Range<usize>) -> String {
        let mut text = String::new();
        for (event, _) in self.events.get(span.clone()).unwrap_or_default() {
            match event {
                Event::Text(part) | Event::Code(part) | Event::InlineHtml(part) => text.push_str(part),
                Event::SoftBreak | Event::HardBreak => text.push(' '),
                _ => {}
            }
        }
        text.trim().to_owned()
    }

    /// The plain text of the link that starts at a position; nothing where it has none of its own.
    pub(super) fn link_text(&self, start: usize, link: &Link) -> String {
        if link.bare { String::new() } else { self.text(&(start + 1..link.end)) }
    }

    /// The position behind the element that starts at a position.
    pub(super) fn behind(&self, start: usize) -> usize {
        let mut depth = 0_usize;
        for (position, (event, _)) in self.events.iter().enumerate().skip(start) {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return position + 1;
            }
        }
        self.events.len()
    }

    /// The HTML block that starts at a position, or the inline HTML there, is a comment and nothing more.
    pub(super) fn is_comment(&self, position: usize) -> bool {
        let Some((_, range)) = self.events.get(position) else { return false };
        let text = self.source.get(range.clone()).unwrap_or_default().trim();
        text.strip_prefix("<!--").is_some_and(|rest| rest.find("-->").is_some_and(|end| end + 3 == rest.len()))
    }
}

fn link_of(tag: &Tag<'_>) -> Option<Link> {
    let (link_type, written, image) = match tag {
        Tag::Link { link_type, dest_url, .. } => (*link_type, dest_url, false),
        Tag::Image { link_type, dest_url, .. } => (*link_type, dest_url, true),
        _ => return None,
    };
    let bare = matches!(link_type, LinkType::Autolink | LinkType::Email);
    let written = if link_type == LinkType::Email { format!("mailto:{written}") } else { written.to_string() };
    let destination = match Destination::of(&written) {
        // A picture from another server would be a request to it.
        Destination::External(_) | Destination::Fragment(_) if image => Destination::Unsafe,
        destination => destination,
    };
    Some(Link { destination, written, end: 0, image, bare, reference: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_only_comments() {
        for (source, expected) in
            [("<!-- a -->", true), ("<!-- a --><b>\n", false), ("<!-- a", false), ("<!-->", false), ("<b>", false)]
        {
            let document = Document::parse(source);
            assert_eq!(document.is_comment(0), expected, "{source}");
        }
    }
}
