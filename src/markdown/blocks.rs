//! Blocks: paragraphs, headings, lists, quotes and code of a page; figures placed between them.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::answer::{Answer, Options};
use super::document::Document;
use super::escape::push_text;
use super::notes::Mentions;
use super::outline::{Heading, outline};
use super::tables::Columns;

/// Writes the events of a document as HTML.
pub(super) struct Writer<'d, 'a> {
    pub(super) document: &'d Document<'a>,
    pub(super) answers: &'d [Answer],
    pub(super) options: &'d Options,
    pub(super) outline: BTreeMap<usize, Heading>,
    pub(super) html: String,
    pub(super) mentions: Mentions,
    pub(super) columns: Columns,
    /// Inline elements that are open, anchors among them.
    pub(super) inline_depth: usize,
    pub(super) anchor_open: bool,
    paragraph: Paragraph,
    /// The level of the heading that is open.
    heading: Option<u8>,
    /// Figures that wait until the inline element around them is closed.
    waiting: Vec<String>,
}

/// A paragraph opens with its first text, so that a figure alone in it leaves no empty one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Paragraph {
    Outside,
    Pending,
    Open,
}

impl<'d, 'a> Writer<'d, 'a> {
    pub(super) fn new(document: &'d Document<'a>, answers: &'d [Answer], options: &'d Options) -> Self {
        Self {
            document,
            answers,
            options,
            outline: outline(document),
            html: String::new(),
            mentions: Mentions::default(),
            columns: Columns::of(document),
            inline_depth: 0,
            anchor_open: false,
            paragraph: Paragraph::Outside,
            heading: None,
            waiting: Vec::new(),
        }
    }

    /// The HTML of a stretch of events; footnotes that are defined in it are left to their own place.
    pub(super) fn write(&mut self, span: Range<usize>) -> String {
        let mut position = span.start;
        while position < span.end {
            position = self.write_event(position);
        }
        self.place_waiting();
        std::mem::take(&mut self.html)
    }

    /// Writes what begins at a position and gives back the next position.
    fn write_event(&mut self, position: usize) -> usize {
        let document = self.document;
        if let Some(title) = document.title.as_ref().filter(|title| title.start == position) {
            return title.end;
        }
        let Some((event, _)) = document.events.get(position) else { return position + 1 };
        match event {
            Event::Start(Tag::FootnoteDefinition(_)) => return document.behind(position),
            Event::Start(Tag::HtmlBlock) if document.is_comment(position) => return document.behind(position),
            Event::Start(Tag::Heading { .. }) if !self.outline.contains_key(&position) => {
                return document.behind(position);
            }
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => return self.start_link(position),
            Event::Start(tag) => self.start_block(position, tag),
            Event::End(tag) => self.end_block(*tag),
            Event::Rule => self.html.push_str("<hr>\n"),
            event => self.write_inline(position, event),
        }
        position + 1
    }

    fn start_block(&mut self, position: usize, tag: &Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => self.paragraph = Paragraph::Pending,
            Tag::Heading { .. } => {
                let Some(heading) = self.outline.get(&position) else { return };
                let id = format!("{}{}", self.options.id_prefix, heading.slug);
                let level = self.level(heading.depth);
                self.heading = Some(level);
                self.html.push_str(&format!("<h{level} id=\""));
                push_text(&mut self.html, &id);
                self.html.push_str("\">");
            }
            Tag::BlockQuote(_) => self.html.push_str("<blockquote>\n"),
            Tag::CodeBlock(_) => self.html.push_str("<pre><code>"),
            Tag::List(None) => self.html.push_str("<ul>\n"),
            Tag::List(Some(1)) => self.html.push_str("<ol>\n"),
            Tag::List(Some(first)) => self.html.push_str(&format!("<ol start=\"{first}\">\n")),
            Tag::Item => self.html.push_str("<li>"),
            Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell => self.start_table(position, tag),
            Tag::Emphasis => self.open_inline("<em>"),
            Tag::Strong => self.open_inline("<strong>"),
            _ => {}
        }
    }

    fn end_block(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => {
                self.close_paragraph();
                self.paragraph = Paragraph::Outside;
            }
            TagEnd::Heading(level) => {
                let level = self.heading.take().unwrap_or(level as u8);
                self.html.push_str(&format!("</h{level}>\n"));
            }
            TagEnd::BlockQuote(_) => self.html.push_str("</blockquote>\n"),
            TagEnd::CodeBlock => self.html.push_str("</code></pre>\n"),
            TagEnd::List(false) => self.html.push_str("</ul>\n"),
            TagEnd::List(true) => self.html.push_str("</ol>\n"),
            TagEnd::Item => self.html.push_str("</li>\n"),
            TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell => self.end_table(tag),
            TagEnd::Emphasis => self.close_inline("</em>"),
            TagEnd::Strong => self.close_inline("</strong>"),
            TagEnd::Link => self.close_link(),
            _ => {}
        }
        self.place_waiting();
    }

    fn level(&self, depth: u8) -> u8 {
        self.options.heading_level.saturating_add(depth).clamp(1, 6)
    }

    /// Says that inline content follows: opens the paragraph that waits for it.
    pub(super) fn begin_inline(&mut self) {
        if self.paragraph == Paragraph::Pending {
            self.html.push_str("<p>");
            self.paragraph = Paragraph::Open;
        }
    }

    /// A paragraph has begun and nothing has been written into it.
    pub(super) fn is_pending(&self) -> bool {
        self.paragraph == Paragraph::Pending
    }

    fn close_paragraph(&mut self) {
        if self.paragraph == Paragraph::Open {
            self.html.truncate(self.html.trim_end().len());
            self.html.push_str("</p>\n");
            self.paragraph = Paragraph::Pending;
        }
    }

    /// Places finished HTML between blocks: at once where a block may stand, else behind what is open.
    pub(super) fn place(&mut self, figure: &str) {
        if self.inline_depth > 0 || self.heading.is_some() {
            self.waiting.push(figure.to_owned());
            return;
        }
        self.close_paragraph();
        self.html.push_str(figure);
        self.html.push('\n');
    }

    fn place_waiting(&mut self) {
        if self.inline_depth == 0 && self.heading.is_none() {
            for figure in std::mem::take(&mut self.waiting) {
                self.place(&figure);
            }
        }
    }

    pub(super) fn open_inline(&mut self, tag: &str) {
        self.begin_inline();
        self.inline_depth += 1;
        self.html.push_str(tag);
    }

    pub(super) fn close_inline(&mut self, tag: &str) {
        self.inline_depth = self.inline_depth.saturating_sub(1);
        self.html.push_str(tag);
    }
}

#[cfg(test)]
mod tests {
    use super::super::answer::{Answer, Options, render};

    fn rendered(source: &str) -> String {
        let options = Options {
            heading_level: 2,
            id_prefix: "t-".into(),
            table_label: "Bảng".into(),
            notes_label: "Chú thích".into(),
            back_label: "Trở lại".into(),
        };
        render(source, &mut |number, _| Answer::Html(format!("<figure>{number}</figure>")), &options)
    }

    #[test]
    fn the_title_goes_and_headings_move() {
        let html = rendered("# T\n\nMột.\n\n### Năm 2020\n\n##### Đất <b>\n");
        assert_eq!(html, "<p>Một.</p>\n<h2 id=\"t-nam-2020\">Năm 2020</h2>\n<h3 id=\"t-dat-b\">Đất &lt;b&gt;</h3>\n");
    }

    #[test]
    fn a_figure_stands_between_paragraphs() {
        assert_eq!(rendered("![](chart:a)"), "<figure>0</figure>\n");
        assert_eq!(
            rendered("Một\n![](chart:a)\nhai ![](chart:b)"),
            "<p>Một</p>\n<figure>0</figure>\n<p>hai</p>\n<figure>1</figure>\n"
        );
        assert_eq!(rendered("a *b ![](chart:a)* c"), "<p>a <em>b </em></p>\n<figure>0</figure>\n<p> c</p>\n");
        assert_eq!(rendered("# T\n## a ![](chart:a)"), "<h2 id=\"t-a\">a </h2>\n<figure>0</figure>\n");
        assert_eq!(rendered("- ![](chart:a)"), "<ul>\n<li><figure>0</figure>\n</li>\n</ul>\n");
    }

    #[test]
    fn blocks_are_written() {
        assert_eq!(
            rendered("> a\n\n3. b\n4. c\n\n---\n\n```html\n<b>\n```\n"),
            "<blockquote>\n<p>a</p>\n</blockquote>\n<ol start=\"3\">\n<li>b</li>\n<li>c</li>\n</ol>\n<hr>\n<pre><code>&lt;b&gt;\n</code></pre>\n"
        );
    }
}
