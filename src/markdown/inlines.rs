//! Inlines: text, links and the values that references fill in.

use pulldown_cmark::Event;

use super::answer::Answer;
use super::blocks::Writer;
use super::destination::{Destination, Scheme};
use super::document::Link;
use super::escape::{push_address, push_text};

impl Writer<'_, '_> {
    /// Writes an event that holds text.
    pub(super) fn write_inline(&mut self, position: usize, event: &Event<'_>) {
        match event {
            Event::Text(text) if self.is_pending() && text.trim().is_empty() => {}
            // Raw HTML is printed as text: nobody's markup reaches a page. A comment was never meant to.
            Event::Html(text) | Event::Text(text) => self.write_text(text),
            Event::InlineHtml(text) if !self.document.is_comment(position) => self.write_text(text),
            Event::Code(text) => {
                self.open_inline("<code>");
                push_text(&mut self.html, text);
                self.close_inline("</code>");
            }
            Event::SoftBreak if !self.is_pending() => self.html.push('\n'),
            Event::HardBreak if !self.is_pending() => self.html.push_str("<br>\n"),
            Event::FootnoteReference(label) => self.mention_note(label),
            _ => {}
        }
    }

    fn write_text(&mut self, text: &str) {
        self.begin_inline();
        push_text(&mut self.html, text);
    }

    /// Writes the link that starts at a position, or its start, and gives back the next position.
    pub(super) fn start_link(&mut self, position: usize) -> usize {
        let document = self.document;
        let Some(link) = document.links.get(&position) else { return position + 1 };
        match (&link.destination, link.reference) {
            (Destination::Reference(..), Some((number, scheme))) => {
                let answers = self.answers;
                let answer = answers.get(number).unwrap_or(&Answer::Nothing);
                return self.write_answer(position, link, scheme, answer);
            }
            (Destination::External(address), _) if !link.image => {
                let rel = if address.to_ascii_lowercase().starts_with("http") { " rel=\"external\"" } else { "" };
                self.open_anchor(address, rel);
            }
            (Destination::Fragment(slug), _) if self.outline.values().any(|heading| heading.slug == *slug) => {
                let address = format!("#{}{slug}", self.options.id_prefix);
                self.open_anchor(&address, "");
            }
            // The text stays, the link does not.
            _ => {}
        }
        position + 1
    }

    /// Closes the anchor that is open, if one is: a link that is not published opened none.
    pub(super) fn close_link(&mut self) {
        if self.anchor_open {
            self.anchor_open = false;
            self.close_inline("</a>");
        }
    }

    fn open_anchor(&mut self, address: &str, attributes: &str) {
        self.open_inline("<a href=\"");
        self.anchor_open = true;
        push_address(&mut self.html, address);
        self.html.push('"');
        self.html.push_str(attributes);
        self.html.push('>');
    }

    fn write_answer(&mut self, position: usize, link: &Link, scheme: Scheme, answer: &Answer) -> usize {
        let own_text = self.document.link_text(position, link);
        match answer {
            Answer::Link { href, text } if link.image && scheme == Scheme::Static => {
                self.write_picture(href, text.as_ref().unwrap_or(&own_text));
            }
            Answer::Link { text: None, .. } if !own_text.is_empty() && (self.anchor_open || link.image) => {
                self.write_text(&own_text);
            }
            Answer::Link { href, text: None } if !own_text.is_empty() => {
                self.open_anchor(href, "");
                return position + 1;
            }
            Answer::Link { href, text } => {
                let text = text.as_deref().unwrap_or(&link.written);
                if self.anchor_open {
                    self.write_text(text);
                } else {
                    self.open_anchor(href, "");
                    push_text(&mut self.html, text);
                    self.close_link();
                }
            }
            Answer::Value { text, title } => self.write_value(text, title.as_deref()),
            Answer::Html(figure) => self.place(figure),
            Answer::Nothing if link.bare => {}
            Answer::Nothing => return position + 1,
        }
        link.end + 1
    }

    fn write_picture(&mut self, href: &str, text: &str) {
        self.begin_inline();
        self.html.push_str("<img src=\"");
        push_address(&mut self.html, href);
        self.html.push_str("\" alt=\"");
        push_text(&mut self.html, text);
        self.html.push_str("\" loading=\"lazy\">");
    }

    fn write_value(&mut self, text: &str, title: Option<&str>) {
        self.begin_inline();
        self.html.push_str("<span class=\"value\"");
        if let Some(title) = title {
            self.html.push_str(" title=\"");
            push_text(&mut self.html, title);
            self.html.push('"');
        }
        self.html.push('>');
        push_text(&mut self.html, text);
        self.html.push_str("</span>");
    }
}

#[cfg(test)]
mod tests {
    use super::super::answer::{Answer, Options, render};

    fn rendered(source: &str, answer: &Answer) -> String {
        let options = Options {
            heading_level: 2,
            id_prefix: "t-".into(),
            table_label: "Bảng".into(),
            notes_label: "Chú thích".into(),
            back_label: "Trở lại".into(),
        };
        render(source, &mut |_, _| answer.clone(), &options)
    }

    fn link(text: Option<&str>) -> Answer {
        Answer::Link { href: "../a b/".into(), text: text.map(str::to_owned) }
    }

    #[test]
    fn answers_take_the_place_of_references() {
        let source = "[**Huế** <1](unit:hue)";
        assert_eq!(rendered(source, &link(None)), "<p><a href=\"../a%20b/\"><strong>Huế</strong> &lt;1</a></p>\n");
        assert_eq!(rendered(source, &link(Some("H&"))), "<p><a href=\"../a%20b/\">H&amp;</a></p>\n");
        assert_eq!(rendered(source, &Answer::Nothing), "<p><strong>Huế</strong> &lt;1</p>\n");
        let value = Answer::Value { text: "93,57%".into(), title: Some("\"a\"".into()) };
        assert_eq!(
            rendered("[](score:x)", &value),
            "<p><span class=\"value\" title=\"&quot;a&quot;\">93,57%</span></p>\n"
        );
        assert_eq!(rendered("[](unit:hue)", &link(None)), "<p><a href=\"../a%20b/\">unit:hue</a></p>\n");
        assert_eq!(
            rendered("![Ảnh \"a\"](static/a.svg)", &link(None)),
            "<p><img src=\"../a%20b/\" alt=\"Ảnh &quot;a&quot;\" loading=\"lazy\"></p>\n"
        );
    }

    #[test]
    fn no_anchor_stands_in_an_anchor() {
        let html = rendered("[a ![b](unit:x) c](https://a.vn)", &link(None));
        assert_eq!(html, "<p><a href=\"https://a.vn\" rel=\"external\">a b c</a></p>\n");
    }

    #[test]
    fn only_harmless_links_are_published() {
        let plain = [
            ("[a](javascript:alert(1))", "<p>a</p>\n"),
            ("[a](JAVASCRIPT&#58;alert(1))", "<p>a</p>\n"),
            ("[a](<java\tscript:x>)", "<p>a</p>\n"),
            ("[a](data:text/html,x)", "<p>a</p>\n"),
            ("![a](https://a.vn/x.png)", "<p>a</p>\n"),
            ("[a](../x.html)", "<p>a</p>\n"),
            ("[a](#none)", "<p>a</p>\n"),
            ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
            ("a <img src=x onerror=alert(1)>", "<p>a &lt;img src=x onerror=alert(1)&gt;</p>\n"),
            ("## a {onclick=alert(1)}\n", ""),
            ("x\n<!-- riêng -->", "<p>x</p>\n"),
        ];
        for (source, expected) in plain {
            assert_eq!(rendered(source, &Answer::Nothing), expected, "{source}");
        }
        assert_eq!(
            rendered("<mailto:a@b.vn> <a@b.vn>", &Answer::Nothing),
            "<p><a href=\"mailto:a@b.vn\">mailto:a@b.vn</a> <a href=\"mailto:a@b.vn\">a@b.vn</a></p>\n"
        );
        assert_eq!(
            rendered("# T\n## S\n[a](#s)", &Answer::Nothing),
            "<h2 id=\"t-s\">S</h2>\n<p><a href=\"#t-s\">a</a></p>\n"
        );
    }
}
