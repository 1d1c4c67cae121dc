//! Bonds: what a saying speaks of, and what a text has named before.

use crate::domain::{GroupKey, IndexKey, UnitKey};

/// What a text has named so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Context {
    /// The units, each as what it may be.
    pub(super) units: Vec<Vec<UnitKey>>,
    /// The units inside which others were named.
    pub(super) scopes: Vec<UnitKey>,
    /// The indices.
    pub(super) indices: Vec<IndexKey>,
    /// The years.
    pub(super) years: Vec<i16>,
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
}

/// The units among which a place is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Region {
    /// The whole board.
    Whole,
    /// One of these groups.
    Group(Vec<GroupKey>),
    /// A part whose list is not known.
    Unknown,
}

impl Context {
    /// With what a later sentence names in place of what it was.
    pub(super) fn then(mut self, later: Self) -> Self {
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
        self
    }

    /// With what it lacks.
    pub(super) fn fill(&mut self, found: Self) {
        let own = std::mem::take(self);
        *self = found.then(own);
    }
}
