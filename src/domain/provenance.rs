//! Where a number came from.

use super::Language;

/// How close a source stands to the publisher. Printed with every number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trust {
    /// The publisher's own document, page or workbook.
    Official,
    /// A newspaper or agency reporting it.
    Press,
    /// Put together by others from the publisher's data.
    Compiled,
    /// A copy of another page.
    Mirror,
    /// A translation of another page.
    Translation,
}

impl Trust {
    /// Every degree with the word the content uses for it.
    pub const WORDS: [(&'static str, Trust); 5] = [
        ("official", Trust::Official),
        ("press", Trust::Press),
        ("compiled", Trust::Compiled),
        ("mirror", Trust::Mirror),
        ("translation", Trust::Translation),
    ];

    /// The word the content uses.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, trust)| *trust == self).map_or("", |(word, _)| word)
    }
}

/// One source document of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// How entries name it.
    pub id: String,
    /// Its title, in its own language.
    pub title: String,
    /// The language of the title; none: the first of the site.
    pub language: Option<Language>,
    /// Its address, http or https.
    pub url: Option<String>,
    /// How close it stands to the publisher.
    pub trust: Option<Trust>,
}
