//! The news of the site as an Atom feed: editions and corrections, newest first.
//!
//! Atom (RFC 4287) wants a day for every piece of news, and no day is invented: an edition stands here with the day of its
//! publication, else with that of its decision; one that has neither is not news and is left out, and a site without any
//! dated news has no feed. Days have no hour, so they are written as their first instant in universal time.
//!
//! An id is made from the address inside the site and not from where the site lives: a site that moves does not tell its
//! old news again.

use std::cmp::Reverse;
use std::fmt::Write as _;

use crate::domain::{Date, EditionKey, Publication};
use crate::locale::Phrase;
use crate::site::correction::told_value;
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::tree::sha256_hex;

use super::xml::escape;

/// How many pieces of news a feed holds.
const MOST: usize = 100;

/// One piece of news.
struct News {
    day: Date,
    /// What its id is made from: never changes.
    name: String,
    title: String,
    summary: String,
    href: String,
}

/// Something has a day.
pub(in crate::site) fn has_news(publication: &Publication) -> bool {
    publication.editions().any(|(_, edition)| !edition.corrections.is_empty() || edition.announced().is_some())
}

/// `feed.xml` in the language of the scribe.
pub(super) fn write(scribe: &Scribe) -> Vec<u8> {
    let news = scribe.news();
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let site = scribe.publication.site();
    let title = scribe.text(&site.title);
    let language = scribe.language();
    let _ = writeln!(text, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">");
    let _ = writeln!(text, "<id>{}</id>", id(&format!("{title} {}", scribe.path)));
    let _ = writeln!(text, "<title>{}</title>", escape(&title));
    if let Some(undated) = scribe.undated() {
        let _ = writeln!(text, "<subtitle>{}</subtitle>", escape(&undated));
    }
    if let Some(newest) = news.first() {
        let _ = writeln!(text, "<updated>{}</updated>", instant(newest.day));
    }
    let author = site.publisher.name.as_ref().map_or_else(|| title.clone(), |name| scribe.text(name));
    let _ = writeln!(text, "<author><name>{}</name></author>", escape(&author));
    let _ = writeln!(text, "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", escape(&scribe.home_address()));
    if let Some(address) = scribe.canonical(&scribe.path) {
        let _ = writeln!(text, "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>", escape(&address));
    }
    if let Some(licence) = &site.licence {
        let _ = writeln!(text, "<rights>{}</rights>", escape(&scribe.text(&licence.name)));
    }
    for entry in &news {
        push_entry(&mut text, entry);
    }
    text.push_str("</feed>\n");
    text.into_bytes()
}

fn push_entry(text: &mut String, news: &News) {
    let day = instant(news.day);
    let _ = writeln!(text, "<entry>\n<id>{}</id>", id(&news.name));
    let _ = writeln!(text, "<title>{}</title>", escape(&news.title));
    let _ = writeln!(text, "<published>{day}</published>\n<updated>{day}</updated>");
    let _ = writeln!(text, "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", escape(&news.href));
    let _ = writeln!(text, "<summary>{}</summary>\n</entry>", escape(&news.summary));
}

impl Scribe<'_> {
    fn home_address(&self) -> String {
        self.address(&Route::Home.path(self.publication, &self.prefix))
    }

    /// How many editions are no news since their day is not known; nothing where every day is.
    fn undated(&self) -> Option<String> {
        let all = self.publication.editions().count();
        let dated = self.publication.editions().filter(|(_, edition)| edition.announced().is_some()).count();
        let phrase = Phrase::plain("feed-undated")
            .with("dated", self.locale.integer(dated as u64))
            .with("all", self.locale.integer(all as u64));
        (dated < all).then(|| self.say(&phrase))
    }

    /// Editions and corrections, newest first, a correction before the edition of its day.
    fn news(&self) -> Vec<News> {
        let mut news = Vec::new();
        for (key, edition) in self.publication.editions() {
            // Of one day, the last correction made comes first.
            news.extend((0..edition.corrections.len()).rev().map(|position| self.correction_news(key, position)));
            news.extend(edition.announced().map(|day| self.edition_news(key, day)));
        }
        news.sort_by_key(|news| Reverse(news.day));
        news.truncate(MOST);
        news
    }

    fn edition_news(&self, key: EditionKey, day: Date) -> News {
        let path = Route::Edition(key).path(self.publication, &self.prefix);
        News {
            day,
            title: self.edition_name(key),
            summary: self.edition_sentence(self.publication.edition(key)),
            href: self.address(&path),
            name: path,
        }
    }

    fn correction_news(&self, key: EditionKey, position: usize) -> News {
        let edition = self.publication.edition(key);
        let correction = &edition.corrections[position];
        let view = self.correction(key, position);
        let mut sentences = vec![view.reason];
        sentences.extend(view.document);
        sentences.extend(view.units.into_iter().map(|unit| {
            let values: Vec<String> = unit.values.iter().map(|value| told_value(self, value)).collect();
            let board = unit.board.map(|board| format!(" ({board})")).unwrap_or_default();
            format!("{}{board}: {}", unit.unit.label, values.join("; "))
        }));
        sentences.extend(view.texts.into_iter().map(|text| text.label));
        // Which of its day: corrections are added, never taken away.
        let earlier = edition.corrections[..position].iter().filter(|other| other.date == correction.date).count();
        let path = Route::Edition(key).path(self.publication, &self.prefix);
        let title = Phrase::plain("feed-correction").with("kind", correction.kind.word());
        News {
            day: correction.date,
            name: format!("{path}#correction-{}-{}", correction.date, earlier + 1),
            title: self.say(&title.with("edition", self.edition_name(key))),
            summary: sentences.join(" · "),
            href: format!("{}#{}", self.address(&path), view.id),
        }
    }
}

/// A name as a UUID of our own making (version 8 of RFC 9562).
fn id(name: &str) -> String {
    let hash = sha256_hex(name.as_bytes());
    format!("urn:uuid:{}-{}-8{}-8{}-{}", &hash[..8], &hash[8..12], &hash[12..15], &hash[15..18], &hash[18..30])
}

/// The first instant of a day.
fn instant(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_uuid_that_stays() {
        assert_eq!(id("a"), id("a"));
        assert_ne!(id("a"), id("b"));
        let parts: Vec<usize> = id("a").trim_start_matches("urn:uuid:").split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
    }
}
