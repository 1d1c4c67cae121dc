//! Editions: one index, in one scope, in one year.

use super::{BoardKey, Citation, Correction, Date, IndexKey, MethodKey, SourceKey, Text, UnitKey};
use crate::mark::Mark;

/// The folder below an edition where the page on its computation stands; no board may have it as its id.
pub const COMPUTATION_PAGE: &str = "method";

/// One index, in one scope, in one year.
#[derive(Debug, Clone)]
pub struct Edition {
    /// The index.
    pub index: IndexKey,
    /// The unit inside which the ranking is held.
    pub scope: UnitKey,
    /// The year that was assessed.
    pub year: i16,
    /// How it was computed.
    pub method: MethodKey,
    /// The day whose list of units it ranks.
    pub units_at: Date,
    /// The day it was published.
    pub published: Option<Date>,
    /// The decision that announced it.
    pub decision: Option<Decision>,
    /// Where its numbers come from.
    pub sources: Vec<Citation>,
    /// How many people were asked, where that was published.
    pub sample: Option<Sample>,
    /// Recorded changes of what was published, oldest first.
    pub corrections: Vec<Correction>,
    /// Differences that are known and explained.
    pub acknowledged: Vec<Acknowledgement>,
    /// Its boards, in the order of their names.
    pub boards: Vec<BoardKey>,
    /// Where it was written.
    pub mark: Mark,
}

impl Edition {
    /// The day it became known: that of its publication, else that of its decision; none where neither is known.
    pub fn announced(&self) -> Option<Date> {
        self.published.or_else(|| self.decision.as_ref().and_then(|decision| decision.date))
    }
}

/// How many people the survey of an edition asked, as published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// How many were chosen or sent a form.
    pub asked: Option<u32>,
    /// How many valid answers came back.
    pub returned: Option<u32>,
    /// The source that says so.
    pub source: Option<SourceKey>,
}

/// The decision that announced an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Its number.
    pub number: Option<String>,
    /// Its date.
    pub date: Option<Date>,
    /// Who issued it.
    pub issuer: Option<Text>,
    /// What it is called.
    pub title: Option<Text>,
    /// Where it can be read.
    pub url: Option<String>,
}

/// A difference between published and computed that is known and explained; it is printed on the page.
#[derive(Debug, Clone)]
pub struct Acknowledgement {
    /// The board.
    pub board: BoardKey,
    /// The unit, where it is about one.
    pub unit: Option<UnitKey>,
    /// Which problem, by its stable name: `published-rank`.
    pub problem: String,
    /// Why it stands.
    pub reason: Text,
    /// Where it was written.
    pub mark: Mark,
}
