//! From the raw shapes to the tables of the domain: every rule that spans files.

pub(super) mod average;
pub(super) mod board;
pub(super) mod component;
pub(super) mod correction;
pub(super) mod coverage;
pub(super) mod edition;
pub(super) mod entry;
pub(super) mod group;
pub(super) mod index;
pub(super) mod lineage;
pub(super) mod map;
pub(super) mod method;
pub(super) mod provenance;
pub(super) mod registry;
pub(super) mod site;
pub(super) mod target;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::decode::{At, Report};
use super::suggest::nearest;
use super::value::{Day, Translations};
use crate::domain::{Language, Period, Text};
use crate::mark::{Mark, Sources};
use crate::problem::Problem;

/// The languages that a text may have though the site is not in them.
const CONTRACT_LANGUAGES: [&str; 2] = ["vi", "en"];

/// How many known words a message lists at most.
const KNOWN_MAX: usize = 12;

/// What every step has before it: where to report, how to name a place, which languages a text must have.
pub(super) struct Desk<'a> {
    /// What was found wrong.
    pub(super) report: &'a mut Report,
    /// What was read.
    pub(super) sources: &'a Sources,
    /// The languages of the site; none when they are not known.
    pub(super) languages: &'a [Language],
}

impl Desk<'_> {
    /// Notes a problem.
    pub(super) fn add(&mut self, problem: Problem, mark: Mark) {
        self.report.add(problem, mark);
    }

    /// A text: the first language of the site, where it has one, is what a missing one falls back to.
    pub(super) fn text(&mut self, written: &At<Translations>) -> Text {
        self.check_languages(&written.value);
        let texts = written.value.0.iter().map(|(language, text)| (language.value.clone(), text.clone()));
        let mut translations: Vec<(Language, Arc<str>)> = texts.collect();
        let rank = |language: &Language| self.languages.iter().position(|known| known == language);
        translations.sort_by_key(|(language, _)| rank(language).unwrap_or(usize::MAX));
        let fallback = translations.first().map_or_else(String::new, |(language, _)| language.to_string());
        for language in self.languages {
            if translations.iter().all(|(known, _)| known != language) {
                let problem =
                    Problem::MissingTranslation { language: language.to_string(), fallback: fallback.clone() };
                self.report.add(problem, written.mark);
            }
        }
        // Reading lets no text without a translation through.
        Text::new(translations).unwrap_or_else(|| unreachable!("a text has a translation"))
    }

    /// A text in a language that neither the site nor the contract knows was meant for another one.
    fn check_languages(&mut self, written: &Translations) {
        let site = self.languages.iter().map(Language::tag);
        let known: BTreeSet<&str> = site.chain(CONTRACT_LANGUAGES).collect();
        for (language, _) in &written.0 {
            let key = language.value.tag();
            if !self.languages.is_empty() && !known.contains(key) {
                let nearest = nearest(key, known.iter().copied());
                let known = known.iter().copied().collect::<Vec<_>>().join(", ");
                self.add(Problem::UnknownKey { key: key.to_owned(), known, nearest }, language.mark);
            }
        }
    }

    /// A text that may be missing.
    pub(super) fn text_of(&mut self, written: Option<&At<Translations>>) -> Option<Text> {
        written.map(|written| self.text(written))
    }

    /// A stretch of days; one that ends before it begins is reported.
    pub(super) fn period(&mut self, from: Option<&At<Day>>, to: Option<&At<Day>>) -> Period {
        if let (Some(from), Some(to)) = (from, to)
            && to.value.0 <= from.value.0
        {
            let problem = Problem::ReversedPeriod { from: from.value.0.to_string(), to: to.value.0.to_string() };
            self.add(problem, to.mark);
        }
        Period { from: from.map(|day| day.value.0), to: to.map(|day| day.value.0) }
    }

    /// A mark as a message names it: `path:line`.
    pub(super) fn place(&self, mark: Mark) -> String {
        let place = self.sources.place(mark);
        format!("{}:{}", place.path, place.line)
    }

    /// Says that something named does not exist, unless it was written and could not be read.
    pub(super) fn unknown(&mut self, kind: &'static str, id: &At<impl AsRef<str>>, known: &[&str]) {
        let word = id.value.as_ref();
        if self.report.is_lost(kind, word) {
            return;
        }
        let mut list = known[..known.len().min(KNOWN_MAX)].join(", ");
        if known.len() > KNOWN_MAX {
            list.push_str(", …");
        }
        let problem = Problem::UnknownReference {
            kind: kind.to_owned(),
            id: word.to_owned(),
            known: list,
            nearest: nearest(word, known.iter().copied()),
        };
        self.add(problem, id.mark);
    }
}
