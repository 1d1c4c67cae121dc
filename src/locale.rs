//! How a language writes numbers and dates, orders names and folds accents: one place for pages, charts, downloads, search.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use unicode_normalization::UnicodeNormalization;

use crate::domain::{Date, Language, Score};

/// No-break space: between a number and its unit, inside a date.
pub const NBSP: char = '\u{a0}';
/// The true minus sign.
const MINUS: char = '\u{2212}';

/// The writing habits of one language.
pub struct Locale {
    language: Language,
    decimal: char,
    thousands: char,
    collator: CollatorBorrowed<'static>,
}

/// A message of the theme with the facts to put into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Which message.
    pub key: &'static str,
    /// Its facts, by name: already written as the language writes them.
    pub facts: Vec<(&'static str, Fact)>,
}

/// One fact of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A text or a formatted number.
    Text(String),
    /// A count, so that the message can choose its plural form.
    Count(u64),
}

impl Phrase {
    /// A message without facts.
    pub fn plain(key: &'static str) -> Self {
        Self { key, facts: Vec::new() }
    }

    /// With one more text.
    #[must_use]
    pub fn with(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.facts.push((name, Fact::Text(text.into())));
        self
    }

    /// With one more count.
    #[must_use]
    pub fn with_count(mut self, name: &'static str, count: usize) -> Self {
        self.facts.push((name, Fact::Count(count as u64)));
        self
    }
}

/// Whoever has the words of the site: the theme.
pub trait Words: Send + Sync {
    /// The message of a phrase with its facts put in.
    fn say(&self, phrase: &Phrase) -> String;
}

impl Locale {
    /// The habits of a language. Vietnamese, and every language not known better, writes the comma before decimals;
    /// English the point.
    pub fn new(language: &Language) -> Self {
        let english = language.tag() == "en" || language.tag().starts_with("en-");
        let (decimal, thousands) = if english { ('.', ',') } else { (',', '.') };
        Self { language: language.clone(), decimal, thousands, collator: collator(language) }
    }

    /// The language.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// A number with exactly `places` digits after the point: `93,57`. Rounded half away from zero where it has more.
    pub fn number(&self, score: Score, places: u8) -> String {
        let rounded = score.at_places(places);
        let digits = rounded.magnitude().to_string();
        let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
        let mut text = String::with_capacity(digits.len() + 4);
        if rounded.is_negative() {
            text.push(MINUS);
        }
        self.push_grouped(&mut text, whole);
        if !fraction.is_empty() {
            text.push(self.decimal);
            text.push_str(fraction);
        }
        text
    }

    /// A number with its sign always written: `+1,20`, `−0,35`; zero has none.
    pub fn signed(&self, score: Score, places: u8) -> String {
        let text = self.number(score, places);
        if score.at_places(places).units() > 0 { format!("+{text}") } else { text }
    }

    /// A whole number: `36.525`.
    pub fn integer(&self, number: u64) -> String {
        let mut text = String::new();
        self.push_grouped(&mut text, &number.to_string());
        text
    }

    /// A day as the language writes it: `24/06/2021`, `24 June 2021`.
    pub fn date(&self, day: Date) -> String {
        const MONTHS: [&str; 12] = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        if self.decimal == '.' {
            let month = MONTHS[usize::from(day.month().unsigned_abs()).clamp(1, 12) - 1];
            return format!("{}{NBSP}{month}{NBSP}{}", day.day(), day.year());
        }
        format!("{:02}/{:02}/{}", day.day(), day.month(), day.year())
    }

    /// The order of two names in the alphabet of the language. «TP. Hồ Chí Minh» stands among the names with H.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.compare(proper(one), proper(other)).then_with(|| one.cmp(other))
    }

    /// The first letter of a name as an alphabetical list heads it: `Đ`, `Â`; without its marks in a language whose
    /// alphabet does not tell such letters apart and so mixes them in its order.
    pub fn initial(&self, name: &str) -> String {
        let name = proper(name);
        if self.language.tag() != "vi" && !self.language.tag().starts_with("vi-") {
            return fold(name).chars().next().map_or_else(String::new, |c| c.to_uppercase().collect());
        }
        let first: String = name.nfd().take_while(|c| !c.is_whitespace()).filter(|c| !is_tone(*c)).nfc().collect();
        first.chars().next().map_or_else(String::new, |c| c.to_uppercase().collect())
    }

    fn push_grouped(&self, text: &mut String, digits: &str) {
        for (position, digit) in digits.chars().enumerate() {
            if position > 0 && (digits.len() - position).is_multiple_of(3) {
                text.push(self.thousands);
            }
            text.push(digit);
        }
    }
}

/// The alphabet of a language, with spaces counting: «Hà Nội» before «Hải Phòng».
fn collator(language: &Language) -> CollatorBorrowed<'static> {
    let options = CollatorOptions::default();
    let preferences = language.tag().parse::<icu_locale_core::Locale>().map(Into::into).unwrap_or_default();
    match Collator::try_new(preferences, options) {
        Ok(collator) => collator,
        // The root collation is compiled in: it cannot be missing.
        Err(_) => Collator::try_new(icu_collator::CollatorPreferences::default(), options)
            .unwrap_or_else(|_| unreachable!("the root collation is compiled in")),
    }
}

/// A name without the abbreviated word for its type: «Hồ Chí Minh» of «TP. Hồ Chí Minh».
fn proper(name: &str) -> &str {
    match name.split_once(['.', ' ', NBSP]) {
        Some((short, rest)) if name[short.len()..].starts_with('.') && short.chars().count() <= 3 => {
            let name_itself = rest.trim_start_matches([' ', NBSP]);
            // «A.B» is a name of its own; an abbreviation is set off by a space.
            if name_itself.is_empty() || name_itself.len() == rest.len() { name } else { name_itself }
        }
        _ => name,
    }
}

/// A name whose abbreviations stay with the word after them on one line: «TP. Hồ Chí Minh».
pub fn bound(name: &str) -> String {
    let mut text = String::with_capacity(name.len() + 1);
    for word in name.split_inclusive(' ') {
        match word.strip_suffix(". ") {
            Some(short) if short.chars().count() <= 3 => {
                text.push_str(short);
                text.push('.');
                text.push(NBSP);
            }
            _ => text.push_str(word),
        }
    }
    text
}

/// The five tone marks of Vietnamese; the other marks make letters of their own.
fn is_tone(c: char) -> bool {
    matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}

/// A text without accents and case, đ as d, every run of other signs one space: what a search compares.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().flat_map(char::to_lowercase) {
        match c {
            'đ' | 'ð' => folded.push('d'),
            '\u{300}'..='\u{36f}' => {}
            c if c.is_alphanumeric() => folded.push(c),
            _ if folded.ends_with(' ') || folded.is_empty() => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::new(&Language::parse(tag).unwrap())
    }

    #[test]
    fn numbers_follow_the_language() {
        let score = Score::parse("-1234.5").unwrap();
        assert_eq!(locale("vi").number(score, 2), "−1.234,50");
        assert_eq!(locale("en").number(score, 2), "−1,234.50");
        assert_eq!(locale("vi").integer(36525), "36.525");
        assert_eq!(locale("vi").signed(Score::new(120, 2), 2), "+1,20");
    }

    #[test]
    fn order_is_vietnamese() {
        let vi = locale("vi");
        let mut names = vec![
            "Đà Nẵng",
            "Cần Thơ",
            "Cà Mau",
            "Hải Phòng",
            "Điện Biên",
            "Cao Bằng",
            "Hà Nội",
            "Bình Định",
            "Bình Dương",
        ];
        names.sort_by(|a, b| vi.compare(a, b));
        assert_eq!(names.join(" "), "Bình Dương Bình Định Cà Mau Cao Bằng Cần Thơ Đà Nẵng Điện Biên Hà Nội Hải Phòng");
        assert_eq!(vi.initial("Đắk Lắk"), "Đ");
        assert_eq!(vi.initial("Ấp"), "Â");
        assert_eq!(locale("en").initial("Đắk Lắk"), "D");
        assert_eq!(locale("en").initial("Ấp"), "A");
    }

    #[test]
    fn an_abbreviation_stays_with_its_name() {
        assert_eq!(bound("TP. Hồ Chí Minh"), "TP.\u{a0}Hồ Chí Minh");
        assert_eq!(bound("Hội. An"), "Hội.\u{a0}An");
        assert_eq!(bound("Thành. phố"), "Thành. phố");
    }

    #[test]
    fn folding_loses_accents_and_case() {
        assert_eq!(fold("  Đắk-Lắk, HOÀ "), "dak lak hoa");
        let pairs = include_str!("../tests/fold.tsv").lines().filter(|line| !line.starts_with('#'));
        for (text, folded) in pairs.filter_map(|line| line.split_once('\t')) {
            assert_eq!(fold(text), folded, "{text}");
        }
    }
}
