//! Footnotes: numbered as they are mentioned, printed at the end, each with its ways back.

use super::blocks::Writer;
use super::escape::push_text;

/// The footnotes mentioned so far, in order, each with how many times.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    notes: Vec<(String, usize)>,
}

impl Mentions {
    /// Counts one mention: the number of the footnote and of the mention, both from 1.
    fn count(&mut self, label: String) -> (usize, usize) {
        if let Some(at) = self.notes.iter().position(|(known, _)| *known == label) {
            self.notes[at].1 += 1;
            return (at + 1, self.notes[at].1);
        }
        self.notes.push((label, 1));
        (self.notes.len(), 1)
    }
}

impl Writer<'_, '_> {
    /// Writes the mention of a footnote.
    pub(super) fn mention_note(&mut self, label: &str) {
        let key = label.to_lowercase();
        self.begin_inline();
        // Inside a link its own anchor could not stand.
        if !self.document.notes.contains_key(&key) || self.anchor_open {
            push_text(&mut self.html, &format!("[^{label}]"));
            return;
        }
        let (number, time) = self.mentions.count(key);
        let mut prefix = String::new();
        push_text(&mut prefix, &self.options.id_prefix);
        self.html.push_str(&format!(
            "<sup class=\"note-mention\"><a id=\"{prefix}note-{number}-{time}\" href=\"#{prefix}note-{number}\" role=\"doc-noteref\">{number}</a></sup>"
        ));
    }
}

/// The footnotes that were mentioned, as a section at the end; empty where none was.
pub(super) fn write(writer: &mut Writer<'_, '_>) -> String {
    // A footnote may mention another: the list grows while it is written.
    let mut bodies = Vec::new();
    while let Some((label, _)) = writer.mentions.notes.get(bodies.len()) {
        let span = writer.document.notes.get(label).cloned().unwrap_or(0..0);
        bodies.push(writer.write(span));
    }
    if bodies.is_empty() {
        return String::new();
    }
    let (mut prefix, mut back) = (String::new(), String::new());
    push_text(&mut prefix, &writer.options.id_prefix);
    push_text(&mut back, &writer.options.back_label);
    let mut html = String::from("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"");
    push_text(&mut html, &writer.options.notes_label);
    html.push_str("\">\n<ol>\n");
    for (at, body) in bodies.iter().enumerate() {
        let number = at + 1;
        let times = writer.mentions.notes.get(at).map_or(0, |(_, times)| *times);
        let ways: String = (1..=times)
            .map(|time| {
                let which = if times > 1 { format!("{number}.{time}") } else { number.to_string() };
                format!(
                    " <a class=\"note-back\" href=\"#{prefix}note-{number}-{time}\" role=\"doc-backlink\" aria-label=\"{back} {which}\">↩\u{fe0e}</a>"
                )
            })
            .collect();
        html.push_str(&format!("<li id=\"{prefix}note-{number}\">"));
        match body.strip_suffix("</p>\n") {
            Some(open) => html.push_str(&format!("{open}{ways}</p>\n")),
            None => html.push_str(&format!("{body}<p>{}</p>\n", ways.trim_start())),
        }
        html.push_str("</li>\n");
    }
    html.push_str("</ol>\n</section>\n");
    html
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
        render(source, &mut |number, _| Answer::Value { text: number.to_string(), title: None }, &options)
    }

    #[test]
    fn notes_stand_at_the_end_with_a_way_back() {
        let html = rendered("[^b]: B [](score:x)\n\nMột[^B] [](rank:x)\n\n[^c]: C\n");
        assert_eq!(
            html,
            "<p>Một<sup class=\"note-mention\"><a id=\"t-note-1-1\" href=\"#t-note-1\" role=\"doc-noteref\">1</a></sup> \
             <span class=\"value\">1</span></p>\n\
             <section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Chú thích\">\n<ol>\n\
             <li id=\"t-note-1\"><p>B <span class=\"value\">0</span> <a class=\"note-back\" href=\"#t-note-1-1\" \
             role=\"doc-backlink\" aria-label=\"Trở lại 1\">↩\u{fe0e}</a></p>\n</li>\n</ol>\n</section>\n"
        );
    }

    #[test]
    fn notes_may_mention_one_another() {
        let html = rendered("a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n");
        assert_eq!(html.matches("<li id=").count(), 2);
        assert!(html.contains("aria-label=\"Trở lại 1.2\""));
    }
}
