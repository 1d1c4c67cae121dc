//! Texts that exist in several languages.

use std::fmt;
use std::sync::Arc;

/// A language by its tag: `vi`, `en`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(Arc<str>);

impl Language {
    /// Checks a tag: two or three lower-case letters, then optional parts of letters and digits after `-`.
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-');
        let primary = parts.next()?;
        let primary_ok = (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_lowercase());
        let rest_ok =
            parts.all(|part| !part.is_empty() && part.len() <= 8 && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        (primary_ok && rest_ok).then(|| Self(tag.into()))
    }

    /// The tag, as `lang` attributes want it.
    pub fn tag(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One text in one or more languages; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    first: (Language, Arc<str>),
    others: Vec<(Language, Arc<str>)>,
}

impl Text {
    /// A text from its translations; nothing when there is none. The first given is what a missing language falls back to.
    pub fn new(translations: Vec<(Language, Arc<str>)>) -> Option<Self> {
        let mut translations = translations.into_iter();
        let first = translations.next()?;
        Some(Self { first, others: translations.collect() })
    }

    /// The text in a language, if it exists in it.
    pub fn exact(&self, language: &Language) -> Option<&str> {
        self.iter().find(|(known, _)| *known == language).map(|(_, text)| text)
    }

    /// The text in a language, or else in the one it falls back to.
    pub fn within(&self, language: &Language) -> &str {
        self.exact(language).unwrap_or(&self.first.1)
    }

    /// The language in which [`Text::within`] really answers.
    pub fn language_within<'a>(&'a self, language: &'a Language) -> &'a Language {
        if self.exact(language).is_some() { language } else { &self.first.0 }
    }

    /// Every translation, the fall-back first.
    pub fn iter(&self) -> impl Iterator<Item = (&Language, &str)> {
        std::iter::once(&self.first).chain(&self.others).map(|(language, text)| (language, &**text))
    }
}
