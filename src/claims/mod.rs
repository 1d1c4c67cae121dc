//! Claims: the numbers of a free Vietnamese text, each beside what was published.
//!
//! ```text
//! text ── passages ──► tokens ── sentences ──► sayings ── bind ──► of whom, which index, which year ── judge ──► verdicts
//! ```
//!
//! The rules are fixed and few, and they would rather say nothing than be wrong: a number whose role is not known is no
//! claim; where two readings are possible (two units of one name, two years, two indices) and they do not agree, nobody
//! can tell. Units, index and year carry over from the sentence before in the same paragraph, from the title, and for
//! the prose of the site from the place of its file. Published figures decide; what had to be computed is labelled.
//!
//! A wrong claim is one that no reading makes right. A number written with fewer digits is right where the published one
//! rounds to it.

mod among;
mod audit;
mod bind;
mod bond;
mod coherence;
mod distance;
mod evidence;
mod judge;
mod lexicon;
mod number;
mod other;
mod placing;
mod region;
mod report;
mod saying;
mod sentence;
mod surety;
mod token;
mod when;
mod words;

use std::ops::Range;

pub use audit::{audit, surroundings};
pub use report::Report;

use bind::{Binder, Ground};
use bond::Context;
use judge::Court;
use lexicon::Lexicon;
use saying::sayings;
use sentence::{Sentence, sentences};

use crate::analysis::Analysis;
use crate::domain::{BoardKey, IndexKey, Publication, Score, UnitKey};
use crate::markdown::passages;

/// What is known of a text before it is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// The index it is about.
    pub index: Option<IndexKey>,
    /// The unit inside which it speaks.
    pub scope: Option<UnitKey>,
    /// The year it is about.
    pub year: Option<i16>,
    /// The unit it is about.
    pub unit: Option<UnitKey>,
}

/// One claim of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// The bytes of the sentence it stands in.
    pub sentence: Range<usize>,
    /// What the published figures say of it.
    pub verdict: Verdict,
}

/// What the published figures say of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is right.
    True {
        /// The published number has more digits and rounds to it.
        rounded: bool,
        /// It agrees with a number that was computed from published ones.
        computed: bool,
    },
    /// It is wrong, with what is right: one number for each thing that may be meant, none where no number is.
    False(Vec<Right>),
    /// Nobody can tell.
    Unclear(Doubt),
}

/// What is right, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Right {
    /// The value.
    pub value: Value,
    /// The board, and the position of the entry on it; nothing for the size of a group.
    pub place: Option<(BoardKey, usize)>,
    /// It was computed from published numbers.
    pub computed: bool,
}

/// A right value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// A score, and the digits that pages print of it.
    Score(Score, u8),
    /// A place, and of how many.
    Place(u32, Option<u32>),
    /// How many members a group has.
    Count(u32),
    /// Of how many units a board or a group is, where no place is known.
    Of(u32),
    /// By how much a score changed, and the digits that pages print of it.
    Change(Score, u8),
    /// By how many places a rank changed; up is positive.
    Steps(i64),
    /// A class, by its position among those of the board.
    Class(usize),
}

/// Why nobody can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The figure is not in the publication.
    NoFigure,
    /// It is not said of which year.
    Year,
    /// It is not said of which index.
    Index,
    /// Several units have the name.
    Unit,
    /// The list of that part of the country is not known, or too few of its figures are.
    Region,
    /// The two years may not be compared.
    Break,
    /// Of how many units is not known.
    Of,
    /// Another figure was published for the same thing.
    Disputed,
    /// The sentence may mean something else than it seems to.
    Wording,
}

impl Doubt {
    /// The stable word, by which messages choose.
    pub fn word(self) -> &'static str {
        match self {
            Self::NoFigure => "no-figure",
            Self::Year => "year",
            Self::Index => "index",
            Self::Unit => "unit",
            Self::Region => "region",
            Self::Break => "break",
            Self::Of => "of",
            Self::Disputed => "disputed",
            Self::Wording => "wording",
        }
    }
}

/// Reads texts beside one publication.
pub struct Checker<'p> {
    publication: &'p Publication,
    analysis: &'p Analysis,
    lexicon: Lexicon,
}

impl<'p> Checker<'p> {
    /// Learns the names of a publication.
    pub fn new(publication: &'p Publication, analysis: &'p Analysis) -> Self {
        Self { publication, analysis, lexicon: Lexicon::new(publication) }
    }

    /// The claims of a text, plain or Markdown, in order. Any text can be read.
    pub fn claims(&self, text: &str, around: Surroundings) -> Vec<Claim> {
        let passages = passages(text);
        let mut general = Context {
            units: around.unit.map(|unit| vec![vec![unit]]).unwrap_or_default(),
            indices: around.index.into_iter().collect(),
            years: around.year.into_iter().collect(),
            ..Context::default()
        };
        let mut claims = Vec::new();
        for stretch in &passages.stretches {
            let mut context = general.clone();
            for sentence in sentences(token::tokens(&passages.text, stretch), &self.lexicon) {
                context = self.read(&sentence, &context, around, &mut claims);
                // In a text about one edition another one is named in passing.
                if let (Some(index), Some(year)) = (around.index, around.year) {
                    context.indices = vec![index];
                    context.years = vec![year];
                }
            }
            general.fill(context);
        }
        claims
    }

    /// Reads one sentence, and gives back what is known behind it.
    fn read(&self, sentence: &Sentence, context: &Context, around: Surroundings, claims: &mut Vec<Claim>) -> Context {
        let sayings = sayings(sentence);
        let is_inside = |one: UnitKey, other: UnitKey| evidence::is_inside(self.publication, one, other);
        let settled = around.index.is_some() && around.year.is_some();
        let ground = Ground { lexicon: &self.lexicon, home: around.scope, settled };
        let binder = Binder::new(sentence, &sayings, context, ground, &is_inside);
        let court = Court { publication: self.publication, analysis: self.analysis };
        let bytes = |tokens: &Range<usize>| {
            let part = sentence.tokens.get(tokens.clone()).unwrap_or_default();
            let end = part.last().map_or(0, |token| token.range.end);
            part.first().map_or(0, |token| token.range.start)..end
        };
        for saying in &sayings {
            let bond = binder.bond(saying);
            if let Some(verdict) = court.judge(saying, &bond) {
                let verdict = match verdict {
                    Verdict::False(_)
                        if !bond.sure || (binder.winds(saying) && court.holds(saying, &binder.others(&bond))) =>
                    {
                        Verdict::Unclear(Doubt::Wording)
                    }
                    verdict => verdict,
                };
                let whole = bytes(&(0..sentence.tokens.len()));
                claims.push(Claim { range: bytes(&saying.at), sentence: whole, verdict });
            }
        }
        context.clone().then(binder.named())
    }
}
