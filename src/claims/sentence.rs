//! Sentences: tokens with the clauses they stand in and the things they name.

use std::cell::OnceCell;
use std::ops::Range;

use super::lexicon::{Lexicon, Named};
use super::token::{Kind, Token};
use super::words::{
    ABBREVIATED, AGAINST, FALL, HELD_AGAINST, IN_TURN, INDEX_BEFORE, KINDS, NATION, OTHER_THINGS, Phrases, RISE,
    STRETCH, TOWARDS, TURNS, WISHES, YEAR,
};
use super::{coherence, other};
use crate::domain::{GroupKey, IndexKey, UnitKey};

/// What a sentence names at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    /// Its tokens.
    pub(super) at: Range<usize>,
    /// What it may be.
    pub(super) what: What,
}

/// The things a sentence can name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    /// One of these units.
    Unit(Vec<UnitKey>),
    /// An index.
    Index(IndexKey),
    /// One of these groups.
    Group(Vec<GroupKey>),
    /// A year that was assessed.
    Year(i16),
    /// A year that is only compared with.
    YearBefore(i16),
    /// The whole country.
    Nation,
    /// Something that is ranked or measured and is no index of the publication: another index, a part of one, a trade.
    Other,
}

/// Where certain words of a sentence begin, outside of names.
#[derive(Debug, Default)]
pub(super) struct Cues {
    /// Words for a part, a mean or another thing than an index.
    pub(super) things: Vec<usize>,
    /// Words of going up or down.
    pub(super) moves: Vec<usize>,
    /// The first word of a wish.
    pub(super) wish: Option<usize>,
    /// "lần lượt".
    pub(super) in_turn: Option<usize>,
}

/// One sentence.
#[derive(Debug)]
pub(super) struct Sentence {
    /// Its tokens.
    pub(super) tokens: Vec<Token>,
    /// The number of the clause of each token.
    pub(super) clauses: Vec<usize>,
    /// What it names, in order.
    pub(super) mentions: Vec<Mention>,
    /// The number of the bracket of each token, 0 outside.
    pub(super) brackets: Vec<usize>,
    /// Whether it reads as people write, once that was asked.
    sound: OnceCell<bool>,
    /// It was not cut from a longer one.
    whole: bool,
    /// It has no accent at all.
    plain: bool,
    /// Which tokens are part of a name or a year.
    named: Vec<bool>,
    /// Where words stand that a sentence is asked for again and again.
    pub(super) cues: Cues,
}

/// The most tokens a sentence can have; more are a list of something, and what belongs together stands near.
const LONGEST: usize = 160;

/// The sentences of a stretch of tokens.
pub(super) fn sentences(tokens: Vec<Token>, lexicon: &Lexicon) -> Vec<Sentence> {
    let mut list = Vec::new();
    let mut own: Vec<Token> = Vec::new();
    let mut after_cut = false;
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        let closes = matches!(token.kind, Kind::Sign('.' | '!' | '?' | '…'));
        let short = own
            .last()
            .is_some_and(|last| last.folded.len() <= 2 && last.capitals || ABBREVIATED.contains(&last.lower.as_str()));
        let opens = rest.peek().is_none_or(|next| next.capital || !matches!(next.kind, Kind::Word));
        own.push(token);
        let cut = own.len() >= LONGEST;
        if (closes && !short && opens) || cut {
            list.push(Sentence::new(std::mem::take(&mut own), lexicon, !cut && !after_cut));
            after_cut = cut;
        }
    }
    if !own.is_empty() {
        list.push(Sentence::new(own, lexicon, !after_cut));
    }
    list
}

impl Sentence {
    fn new(tokens: Vec<Token>, lexicon: &Lexicon, whole: bool) -> Self {
        let plain = tokens.iter().all(|token| !token.is_accented() || matches!(token.kind, Kind::Sign(_)));
        let named = vec![false; tokens.len()];
        let (clauses, mentions) = (Vec::new(), Vec::new());
        let brackets = count_brackets(&tokens);
        let mut sentence = Self {
            clauses,
            mentions,
            brackets,
            sound: OnceCell::new(),
            whole,
            plain,
            named,
            cues: Cues::default(),
            tokens,
        };
        sentence.clauses = sentence.count_clauses();
        sentence.mentions = sentence.find_mentions(lexicon);
        for at in sentence.mentions.iter().flat_map(|mention| mention.at.clone()) {
            sentence.named[at] = true;
        }
        sentence.cues = sentence.find_cues();
        sentence
    }

    fn find_cues(&self) -> Cues {
        let places = |lists: &[Phrases]| -> Vec<usize> {
            let begins = |at: &usize| !self.named[*at] && lists.iter().any(|list| self.phrase(*at, list).is_some());
            (0..self.tokens.len()).filter(begins).collect()
        };
        let things = places(&[OTHER_THINGS]);
        let others = self.mentions.iter().filter(|mention| mention.what == What::Other).map(|mention| mention.at.start);
        let mut things: Vec<usize> = things.into_iter().chain(others).collect();
        things.sort_unstable();
        Cues {
            things: things.into_iter().filter(|at| self.phrase_before(*at, HELD_AGAINST).is_none()).collect(),
            moves: places(&[RISE, FALL, &TOWARDS[..2]]),
            wish: places(&[WISHES]).first().copied(),
            in_turn: places(&[IN_TURN]).first().copied(),
        }
    }

    /// The length of the name of an index that begins at a token.
    pub(super) fn index_at(&self, at: usize, lexicon: &Lexicon) -> Option<usize> {
        self.name(at, lexicon).filter(|(_, what)| matches!(what, What::Index(_))).map(|(length, _)| length)
    }

    /// It reads as people write: only then can what it says be wrong.
    pub(super) fn is_sound(&self, lexicon: &Lexicon) -> bool {
        *self.sound.get_or_init(|| self.whole && coherence::is_sound(self, lexicon))
    }

    /// The token is this word.
    pub(super) fn is(&self, at: usize, word: &str) -> bool {
        let Some(token) = self.tokens.get(at) else { return false };
        token.lower == word || (self.plain && is_folded(&token.folded, word))
    }

    /// How many tokens the longest phrase of a list covers that begins at a token.
    pub(super) fn phrase(&self, at: usize, list: Phrases) -> Option<usize> {
        let token = self.tokens.get(at).filter(|token| !matches!(token.kind, Kind::Sign(_)))?;
        // Most phrases fail at their first letters: those are told before they are taken apart.
        let may_begin = |phrase: &&&str| {
            if self.plain { begins_alike(phrase, &token.folded) } else { phrase.starts_with(token.lower.as_str()) }
        };
        let length = |phrase: &&str| {
            let mut words = phrase.split(' ').enumerate();
            words.all(|(step, word)| self.is(at + step, word)).then(|| phrase.split(' ').count())
        };
        list.iter().filter(may_begin).filter_map(length).max()
    }

    /// A phrase of a list ends just before a token: where it begins.
    pub(super) fn phrase_before(&self, at: usize, list: Phrases) -> Option<usize> {
        (1..=3.min(at)).rev().map(|back| at - back).find(|start| self.phrase(*start, list) == Some(at - start))
    }

    /// A phrase of a list stands in a stretch, outside of what is named: where it begins.
    pub(super) fn phrase_within(&self, stretch: Range<usize>, list: Phrases) -> Option<usize> {
        stretch.filter(|at| !self.is_named(*at)).find(|at| self.phrase(*at, list).is_some())
    }

    /// The token is part of a name or a year.
    pub(super) fn is_named(&self, at: usize) -> bool {
        self.named.get(at).copied().unwrap_or(false)
    }

    /// The token is this sign.
    pub(super) fn sign(&self, at: usize, sign: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_sign(sign))
    }

    /// The tokens of the clause that a token stands in.
    pub(super) fn clause(&self, at: usize) -> Range<usize> {
        let Some(own) = self.clauses.get(at) else { return at..at };
        let start = self.clauses.partition_point(|clause| clause < own);
        start..self.clauses.partition_point(|clause| clause <= own)
    }

    fn count_clauses(&self) -> Vec<usize> {
        let mut count = 0;
        let mut clauses = Vec::with_capacity(self.tokens.len());
        for at in 0..self.tokens.len() {
            let is_edge = match self.tokens[at].kind {
                Kind::Sign(';' | ':') => true,
                // "tỉnh, thành phố" is one thing.
                Kind::Sign(',') => !(self.phrase_before(at, KINDS).is_some() && self.phrase(at + 1, KINDS).is_some()),
                _ => false,
            };
            // "giảm từ 95% xuống còn 93%" goes on.
            let turns = at > 0 && self.phrase(at, TURNS).is_some() && self.phrase_before(at, TOWARDS).is_none();
            count += usize::from(turns);
            clauses.push(count);
            count += usize::from(is_edge);
        }
        clauses
    }

    fn find_mentions(&self, lexicon: &Lexicon) -> Vec<Mention> {
        let mut mentions = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            let found = self.nation(at).or_else(|| self.name(at, lexicon)).or_else(|| self.year(at));
            let found = found.or_else(|| other::other(self, at, lexicon).map(|length| (length, What::Other)));
            match found {
                Some((length, what)) => {
                    mentions.push(Mention { at: at..at + length, what });
                    at += length;
                }
                None => at += 1,
            }
        }
        mentions
    }

    fn nation(&self, at: usize) -> Option<(usize, What)> {
        self.phrase(at, NATION).map(|length| (length, What::Nation))
    }

    fn name(&self, at: usize, lexicon: &Lexicon) -> Option<(usize, What)> {
        let (length, meanings) = lexicon.at(&self.tokens[at..])?;
        let mut units = Vec::new();
        let mut groups = Vec::new();
        let mut index = None;
        let mut part = false;
        for meaning in meanings {
            match meaning {
                Named::Unit(key) => units.push(key),
                Named::Group(key) => groups.push(key),
                Named::Index(key) => index = Some(key),
                Named::IndexPerhaps(key) if self.speaks_of_index(at, length) => index = index.or(Some(key)),
                Named::IndexPerhaps(_) => {}
                Named::Part => part = true,
            }
        }
        let what = match (index, groups.is_empty(), units.is_empty()) {
            (Some(index), _, _) => What::Index(index),
            (None, false, _) => What::Group(groups),
            (None, true, false) => What::Unit(units),
            _ if part => What::Other,
            _ => return None,
        };
        Some((length, what))
    }

    /// The words before say that a common word is the name of an index here, or it is written in capitals.
    fn speaks_of_index(&self, at: usize, length: usize) -> bool {
        let capitals = length == 1 && self.tokens[at].capital && self.tokens[at].folded.len() > 1;
        capitals || self.phrase_before(at, INDEX_BEFORE).is_some()
    }

    fn year(&self, at: usize) -> Option<(usize, What)> {
        let Kind::Number(number) = &self.tokens[at].kind else { return None };
        let year = number.whole.filter(|year| (2000..2100).contains(year)).and_then(|year| i16::try_from(year).ok())?;
        let start = self.phrase_before(at, YEAR).unwrap_or(at);
        // "đến năm 2025", "giai đoạn 2021", "từ năm 2019": no year of a result, unless a value went before.
        let comes_later = self.phrase_before(start, STRETCH).is_some() && !self.follows_value(start);
        if comes_later || self.sign(at + 1, '%') {
            return None;
        }
        let before = self.phrase_before(start, AGAINST).is_some();
        Some((1, if before { What::YearBefore(year) } else { What::Year(year) }))
    }

    fn follows_value(&self, at: usize) -> bool {
        (at.saturating_sub(3)..at).any(|at| matches!(self.tokens[at].kind, Kind::Number(_) | Kind::Fraction(..)))
    }
}

/// The number of the bracket of each token; one that is never closed holds nothing.
fn count_brackets(tokens: &[Token]) -> Vec<usize> {
    let mut brackets = vec![0; tokens.len()];
    let (mut open, mut count) = (None, 0);
    for (at, token) in tokens.iter().enumerate() {
        if token.is_sign('(') {
            open = Some(at);
        } else if let Some(start) = open.filter(|_| token.is_sign(')')) {
            count += 1;
            brackets[start..=at].fill(count);
            open = None;
        }
    }
    brackets
}

/// The first letters are equal without accents.
fn begins_alike(phrase: &str, folded: &str) -> bool {
    let Some((own, other)) = phrase.chars().next().zip(folded.chars().next()) else { return false };
    if own.is_ascii() {
        return own == other;
    }
    let mut base = None;
    unicode_normalization::char::decompose_canonical(own, |letter| base = base.or(Some(letter)));
    base.map(|letter| if letter == '\u{111}' { 'd' } else { letter }) == Some(other)
}

/// A word without accents is this one without its own.
fn is_folded(folded: &str, word: &str) -> bool {
    use unicode_normalization::UnicodeNormalization;
    if !begins_alike(word, folded) {
        return false;
    }
    let letters = word.nfd().filter(|c| !('\u{300}'..='\u{36f}').contains(c));
    letters.map(|c| if c == '\u{111}' { 'd' } else { c }).eq(folded.chars())
}
