//! Excerpts: the beginning of a text without any markup, for descriptions and search.

use pulldown_cmark::{Event, Tag};

use super::answer::{Answer, ask};
use super::document::Document;

/// The paragraphs of a text as plain text, at most `limit` characters, cut between words with `…`.
///
/// Title, headings, tables, code, pictures and footnotes are left out; references are filled in as in
/// [`render`](super::render), a figure as nothing.
pub fn text_of(source: &str, answer: &mut dyn FnMut(usize, &str) -> Answer, limit: usize) -> String {
    let document = Document::parse(source);
    let answers = ask(&document, answer);
    let mut text = String::new();
    let mut position = 0;
    while let Some((event, _)) = document.events.get(position) {
        match event {
            Event::Start(
                Tag::Heading { .. } | Tag::Table(_) | Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::FootnoteDefinition(_),
            ) => {
                position = document.behind(position);
                continue;
            }
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => {
                if let Some((filled, next)) = filled(&document, &answers, position) {
                    text.push_str(&filled);
                    position = next;
                    continue;
                }
            }
            Event::Text(part) | Event::Code(part) => text.push_str(part),
            Event::SoftBreak | Event::HardBreak | Event::Start(Tag::Paragraph | Tag::Item) => text.push(' '),
            _ => {}
        }
        position += 1;
    }
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    shorten(&words, limit)
}

/// What stands for the link at a position and where to go on; nothing where its own text stands.
fn filled(document: &Document<'_>, answers: &[Answer], position: usize) -> Option<(String, usize)> {
    let link = document.links.get(&position)?;
    let behind = link.end + 1;
    let Some((number, _)) = link.reference else {
        return link.image.then(|| (String::new(), behind));
    };
    match answers.get(number)? {
        Answer::Value { text, .. } | Answer::Link { text: Some(text), .. } => Some((text.clone(), behind)),
        Answer::Html(_) => Some((String::new(), behind)),
        _ if link.image || link.bare => Some((String::new(), behind)),
        _ => None,
    }
}

fn shorten(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let head: String = text.chars().take(limit.saturating_sub(1)).collect();
    let whole_words = if text[head.len()..].starts_with(' ') {
        head.as_str()
    } else {
        head.rsplit_once(' ').map_or(head.as_str(), |(words, _)| words)
    };
    let end = whole_words.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '.' | '–'));
    format!("{end}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_plain_and_filled_in() {
        let source = "# T\n\nHuế **đạt** [](score:x),\nđứng [thứ hai](rank:x).[^1]\n\n![a](chart:x)\n\n|a|\n|-|\n\nHết.\n\n[^1]: Chú.";
        let mut answer = |number: usize, _: &str| match number {
            0 => Answer::Value { text: "93,57%".into(), title: None },
            1 => Answer::Nothing,
            _ => Answer::Html("<figure>".into()),
        };
        assert_eq!(text_of(source, &mut answer, 100), "Huế đạt 93,57%, đứng thứ hai. Hết.");
        assert_eq!(text_of(source, &mut answer, 17), "Huế đạt 93,57%…");
        assert_eq!(text_of(source, &mut answer, 10), "Huế đạt…");
        assert_eq!(text_of("", &mut answer, 0), "");
    }
}
