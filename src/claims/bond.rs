//! Bonds: what a saying speaks of, and what a text has named before.

use crate::domain::{GroupKey, IndexKey, UnitKey};

/// How many units are kept in mind.
const REMEMBERED: usize = 16;

/// What a text has named so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Context {
    /// The units, each as what it may be.
    pub(super) units: Vec<Vec<UnitKey>>,
    /// The units that were named last, in any sentence: a kind of unit may mean one of them.
    pub(super) seen: Vec<Vec<UnitKey>>,
    /// The units inside which others were named.
    pub(super) scopes: Vec<UnitKey>,
    /// The indices.
    pub(super) indices: Vec<IndexKey>,
    /// The years.
    pub(super) years: Vec<i16>,
    /// The part of the country the sentence before spoke of.
    pub(super) region: Option<Region>,
    /// What was named was named in sentences that do not read as people write.
    pub(super) shaky: bool,
    /// The last thing that was ranked or measured is no index of the publication.
    pub(super) other: bool,
}

/// What a saying speaks of.
#[derive(Debug, Clone)]
pub(super) struct Bond {
    /// One of these units; empty where none is named.
    pub(super) units: Vec<UnitKey>,
    /// The units inside which it may be.
    pub(super) scopes: Vec<UnitKey>,
    /// Units that the text has named before in a way that fits no other.
    pub(super) named: Vec<UnitKey>,
    /// One of these indices.
    pub(super) indices: Vec<IndexKey>,
    /// One of these years; empty where none is named.
    pub(super) years: Vec<i16>,
    /// The year it is compared with, where one is named.
    pub(super) base: Option<i16>,
    /// Inside which part of the country.
    pub(super) region: Region,
    /// The structure is understood: only then can the saying be wrong.
    pub(super) sure: bool,
}

/// The units among which a place is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Region {
    /// The whole board.
    Whole,
    /// One of these groups.
    Group(Vec<GroupKey>),
    /// The whole board, or one of these groups.
    Perhaps(Vec<GroupKey>),
    /// So many units: the whole board where it has as many.
    Counted(u32),
    /// A part whose list is not known.
    Unknown,
}

impl Context {
    /// With what a later sentence names in place of what it was.
    pub(super) fn then(mut self, later: Self) -> Self {
        for units in later.seen.into_iter().chain(later.units.iter().cloned()) {
            if !self.seen.contains(&units) {
                self.seen.push(units);
            }
        }
        self.seen.drain(..self.seen.len().saturating_sub(REMEMBERED));
        if !later.units.is_empty() {
            self.units = later.units;
        }
        if !later.scopes.is_empty() {
            self.scopes = later.scopes;
        }
        if !later.indices.is_empty() {
            self.indices = later.indices;
        }
        if !later.years.is_empty() {
            self.years = later.years;
        }
        if later.other {
            self.indices.clear();
        }
        self.region = later.region;
        self.shaky = later.shaky;
        self.other = false;
        self
    }

    /// With what it lacks.
    pub(super) fn fill(&mut self, found: Self) {
        let own = std::mem::take(self);
        *self = found.then(own);
    }
}
