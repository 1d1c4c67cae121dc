//! The names a text may use: of units, indices and groups, as a publication has them.

use std::collections::{BTreeMap, BTreeSet};

use super::token::{Kind, Token, tokens};
use super::words::INDEX_HEAD;
use crate::domain::{GroupKey, IndexKey, Publication, Text, UnitKey};

/// What a name may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Named {
    /// A unit.
    Unit(UnitKey),
    /// An index.
    Index(IndexKey),
    /// An index, where the words before say so: its name without "index".
    IndexPerhaps(IndexKey),
    /// A peer group.
    Group(GroupKey),
    /// A part of an index.
    Part,
}

/// How a name is written.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Spelling {
    /// The letters of its words with every accent, in an order of their own, so that "Hoà" and "Hòa" are equal.
    letters: Vec<String>,
    /// Which of its words must have a capital, as names of places do: none of common words. The first word, which may
    /// be the kind of the unit, needs none where another has one.
    capitals: Vec<bool>,
    named: Named,
}

/// Every name of a publication.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    spellings: BTreeMap<String, Vec<Spelling>>,
    /// How many words the longest name has that begins with a word.
    reach: BTreeMap<String, usize>,
    /// Syllables with a capital in short names of units.
    syllables: BTreeSet<String>,
    /// Words of short names of indices that have several.
    pieces: BTreeSet<String>,
}

/// The fewest words of an index' name by which it is known: "chỉ số" and two more.
const PREFIX: usize = 4;

impl Lexicon {
    /// The names of a publication in every language it has: a Vietnamese text may use any of them.
    pub(super) fn new(publication: &Publication) -> Self {
        let mut lexicon = Self::default();
        for (key, unit) in publication.units() {
            for name in &unit.names {
                lexicon.syllables.extend(name.name.iter().flat_map(|(_, name)| capitals(name)));
                lexicon.add_text(&name.name, true, Named::Unit(key));
                lexicon.add_text(&name.full_name, true, Named::Unit(key));
            }
            for alias in &unit.aliases {
                lexicon.add(alias, true, Named::Unit(key));
            }
        }
        for (key, group) in publication.groups() {
            lexicon.add_text(&group.name, false, Named::Group(key));
        }
        for (_, method) in publication.methods() {
            for (_, name) in method.components.iter().flat_map(|component| component.name.iter()) {
                lexicon.add_part(name);
            }
        }
        for (key, index) in publication.indices() {
            let shorts = index.short.iter().filter(|(_, short)| short.contains(' '));
            lexicon.pieces.extend(shorts.flat_map(|(_, short)| capitals(short)));
            lexicon.add_text(&index.short, false, Named::Index(key));
            lexicon.add(index.id.as_str(), false, Named::IndexPerhaps(key));
            for (_, name) in index.name.iter() {
                lexicon.add_index_name(publication, key, name);
            }
        }
        lexicon
    }

    /// An index by its name, by the name without "index" and its initials, and by the beginning that only it has.
    fn add_index_name(&mut self, publication: &Publication, key: IndexKey, name: &str) {
        self.add(name, false, Named::Index(key));
        let words: Vec<&str> = name.split_whitespace().collect();
        let lower = name.to_lowercase();
        let Some(head) = INDEX_HEAD.iter().find(|head| lower.starts_with(**head)) else { return };
        let head = head.split(' ').count().min(words.len());
        let bare = &words[head..];
        if (3..=8).contains(&bare.len()) {
            self.add(&bare.join(" "), false, Named::IndexPerhaps(key));
            let initials: String = bare.iter().filter_map(|word| word.chars().next()).collect();
            self.add(&initials, false, Named::IndexPerhaps(key));
        }
        let start = words.iter().take(PREFIX).copied().collect::<Vec<_>>().join(" ");
        let begins =
            |text: &Text| text.iter().any(|(_, other)| other.to_lowercase().starts_with(&start.to_lowercase()));
        if words.len() > PREFIX && publication.indices().filter(|(_, index)| begins(&index.name)).count() == 1 {
            self.add(&start, false, Named::Index(key));
        }
    }

    /// A part of an index, by its name and by what stands before the first comma of it.
    fn add_part(&mut self, name: &str) {
        let head = name.split(',').next().unwrap_or(name);
        for written in [name, head].into_iter().filter(|written| written.split_whitespace().count() >= 2) {
            self.add(written, false, Named::Part);
        }
    }

    fn add_text(&mut self, text: &Text, proper: bool, named: Named) {
        for (_, written) in text.iter() {
            self.add(written, proper, named);
        }
    }

    fn add(&mut self, written: &str, proper: bool, named: Named) {
        let words: Vec<Token> =
            tokens(written, &(0..written.len())).into_iter().filter(|token| !token.folded.is_empty()).collect();
        let Some(first) = words.first() else { return };
        let reach = self.reach.entry(first.folded.clone()).or_default();
        *reach = (*reach).max(words.len());
        let folded: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
        let mut capitals: Vec<bool> = words.iter().map(|word| proper && word.capital).collect();
        if capitals.iter().skip(1).any(|capital| *capital) {
            capitals[0] = false;
        }
        let spelling = Spelling { letters: words.iter().map(|word| letters(&word.lower)).collect(), capitals, named };
        let known = self.spellings.entry(folded.join(" ")).or_default();
        if !known.contains(&spelling) {
            known.push(spelling);
        }
    }

    /// A syllable stands with a capital in the name of a unit.
    pub(super) fn has_in_a_name(&self, syllable: &str) -> bool {
        self.syllables.contains(syllable)
    }

    /// A word is a piece of the short name of an index.
    pub(super) fn is_piece(&self, word: &str) -> bool {
        self.pieces.contains(word)
    }

    /// What the longest name that begins at a token may mean, and how many tokens it covers; nothing where none begins.
    pub(super) fn at(&self, tokens: &[Token]) -> Option<(usize, Vec<Named>)> {
        let reach = *self.reach.get(&tokens.first()?.folded)?;
        let mut key = String::new();
        let mut words: Vec<&Token> = Vec::new();
        let mut found = None;
        for (at, token) in tokens.iter().enumerate() {
            match token.kind {
                Kind::Word | Kind::Number(_) => words.push(token),
                Kind::Sign('-' | '–' | '.' | '&') if !words.is_empty() => continue,
                _ => break,
            }
            if words.len() > reach {
                break;
            }
            if words.len() > 1 {
                key.push(' ');
            }
            key.push_str(&token.folded);
            let meanings = self.meanings(&key, &words);
            if !meanings.is_empty() {
                found = Some((at + 1, meanings));
            }
        }
        found
    }

    fn meanings(&self, key: &str, words: &[&Token]) -> Vec<Named> {
        let Some(spellings) = self.spellings.get(key) else { return Vec::new() };
        let plain = words.iter().all(|word| !word.is_accented());
        let agrees = |spelling: &&Spelling| {
            let accents = words.iter().zip(&spelling.letters).all(|(word, own)| letters(&word.lower) == *own);
            let capital = words.iter().zip(&spelling.capitals).all(|(word, must)| word.capital || !must);
            // One word without accents and without a capital is any word.
            (accents || plain) && (capital || (plain && words.len() > 1))
        };
        let mut meanings: Vec<Named> = spellings.iter().filter(agrees).map(|spelling| spelling.named).collect();
        meanings.sort_unstable();
        meanings.dedup();
        meanings
    }
}

/// The words of a name that have a capital, in lower case.
fn capitals(name: &str) -> impl Iterator<Item = String> {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| word.starts_with(char::is_uppercase));
    words.map(str::to_lowercase)
}

/// The letters and accents of a word, sorted: where a tone is written does not matter.
fn letters(word: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut letters: Vec<char> = word.nfd().collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}
