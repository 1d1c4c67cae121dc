//! Answers: what the site knows about each reference, and the page it becomes.

use super::blocks::Writer;
use super::document::Document;
use super::notes;

/// What stands in the place of a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A link to `href`, relative to the page. Its text is `text`, or else what the prose wrote between the brackets.
    /// An image of a static file becomes a picture of `href`, its text the alternative.
    Link {
        /// The address, relative to the page.
        href: String,
        /// The text, where it is not the one of the prose.
        text: Option<String>,
    },
    /// A value as the language writes it: `93,57%`.
    Value {
        /// The value; it takes the place of what the prose wrote.
        text: String,
        /// Where it comes from, shown on demand.
        title: Option<String>,
    },
    /// Finished HTML placed as a block, such as a chart's figure, whether the chart was written as an image or as a
    /// link. It must be safe: it is not looked at.
    Html(String),
    /// Nothing is known: what the prose wrote between the brackets stays as plain text.
    Nothing,
}

/// How a text is to stand on its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The level of the first headings below the title: 2 on a page of its own.
    pub heading_level: u8,
    /// Stands before every id, so that two texts on one page cannot collide; may be empty.
    pub id_prefix: String,
    /// Names a table that scrolls, for screen readers: "Bảng". Tables after the first are numbered.
    pub table_label: String,
    /// Names the footnotes: "Chú thích".
    pub notes_label: String,
    /// Names the way back from a footnote: "Trở lại nội dung".
    pub back_label: String,
}

/// Renders a text without its title as HTML that holds nothing but known elements and attributes.
///
/// `answer` is asked once for each reference outside the title, by its number in the order of
/// [`Reading::references`](super::Reading) and by its plain text.
pub fn render(source: &str, answer: &mut dyn FnMut(usize, &str) -> Answer, options: &Options) -> String {
    let document = Document::parse(source);
    let answers = ask(&document, answer);
    let mut writer = Writer::new(&document, &answers, options);
    let body = writer.write(0..document.events.len());
    let notes = notes::write(&mut writer);
    body + &notes
}

/// The answer to each reference; nothing for those of the title, which are not asked for.
pub(super) fn ask(document: &Document<'_>, answer: &mut dyn FnMut(usize, &str) -> Answer) -> Vec<Answer> {
    let mut answers = Vec::with_capacity(document.references.len());
    for (number, start) in document.references.iter().enumerate() {
        let in_title = document.title.as_ref().is_some_and(|title| title.contains(start));
        answers.push(match document.links.get(start) {
            Some(link) if !in_title => answer(number, &document.link_text(*start, link)),
            _ => Answer::Nothing,
        });
    }
    answers
}
