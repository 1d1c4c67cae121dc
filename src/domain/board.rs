//! Boards: the units that compete with one another, and what was published of each.

use super::{
    Band, BandKey, ComponentKey, EditionKey, GroupKey, LevelKey, MethodKey, Score, Slug, SourceKey, Text, UnitKey,
};
use crate::mark::Mark;

/// The units of an edition that compete with one another. A rank means nothing without its board.
#[derive(Debug, Clone)]
pub struct Board {
    /// Its id, a part of its address.
    pub id: Slug,
    /// The edition it belongs to.
    pub edition: EditionKey,
    /// Its name.
    pub name: Text,
    /// The level of its units.
    pub level: LevelKey,
    /// How many units were ranked, as published.
    pub of: Option<u32>,
    /// Every unit of the board is here.
    pub complete: bool,
    /// How its scores were computed.
    pub method: MethodKey,
    /// Its bands, best first: its own, or those of its method.
    pub bands: Vec<Band>,
    /// What was published of each unit, in the order written.
    pub entries: Vec<Entry>,
    /// Units that were not ranked, with the reason.
    pub absent: Vec<Absence>,
    /// Averages that the publisher printed, in the order written.
    pub averages: Vec<Average>,
    /// Where the number `of` was written, else the board's file.
    pub of_mark: Mark,
    /// Where it was written.
    pub mark: Mark,
}

/// One unit on one board, as published. Nothing here was computed by us.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The unit.
    pub unit: UnitKey,
    /// Its score, in the measure of the board's method.
    pub score: Option<Score>,
    /// Its rank, from 1.
    pub rank: Option<u32>,
    /// Its class.
    pub band: Option<BandKey>,
    /// The most this unit could get, in points, where that differs between units.
    pub max: Option<Score>,
    /// Its points, where points stand beside a percentage.
    pub points: Option<Score>,
    /// Its components, in the order of the method.
    pub components: Vec<(ComponentKey, Score, Mark)>,
    /// How many people were asked.
    pub sample: Option<u32>,
    /// The published standard error of the score; never ours.
    pub error: Option<Score>,
    /// Points taken off, with the reason.
    pub deductions: Vec<Deduction>,
    /// The document it comes from.
    pub source: Option<SourceKey>,
    /// A note printed beside it.
    pub note: Option<Text>,
    /// Other figures that were published for the same thing.
    pub conflicts: Vec<Conflict>,
    /// Where the entry was written.
    pub mark: Mark,
    /// Where its score was written, else the entry.
    pub score_mark: Mark,
    /// Where its rank was written, else the entry.
    pub rank_mark: Mark,
    /// Where its band was written, else the entry.
    pub band_mark: Mark,
}

impl Entry {
    /// The published value of a component.
    pub fn component(&self, key: ComponentKey) -> Option<Score> {
        self.components.iter().find(|(known, _, _)| *known == key).map(|(_, score, _)| *score)
    }
}

/// Points taken off a component.
#[derive(Debug, Clone)]
pub struct Deduction {
    /// The component.
    pub component: Option<ComponentKey>,
    /// How many points.
    pub points: Option<Score>,
    /// Why.
    pub reason: Option<Text>,
    /// What was done about it.
    pub response: Option<Text>,
}

/// Another figure that was published for the same unit.
#[derive(Debug, Clone)]
pub struct Conflict {
    /// Another score.
    pub score: Option<Score>,
    /// Another rank.
    pub rank: Option<u32>,
    /// Where it was published.
    pub source: Option<SourceKey>,
}

/// A unit that was not ranked.
#[derive(Debug, Clone)]
pub struct Absence {
    /// The unit.
    pub unit: UnitKey,
    /// Why.
    pub reason: Option<Text>,
}

/// An average that the publisher printed. It stands also where no figure of a single unit was published.
#[derive(Debug, Clone)]
pub struct Average {
    /// The peer group it is of; nothing for the whole board.
    pub group: Option<GroupKey>,
    /// The component it is of; nothing for the score.
    pub component: Option<ComponentKey>,
    /// The average with the digits that were printed.
    pub score: Score,
    /// The document it comes from.
    pub source: Option<SourceKey>,
    /// A note printed beside it.
    pub note: Option<Text>,
    /// Where the number was written.
    pub mark: Mark,
}

/// What was left out of what a board says or rests on, so that not everything can be asked of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// Which other editions it may be compared with.
    Comparison,
    /// Some of its entries, or numbers of theirs.
    Entries,
    /// The rules that all its numbers follow.
    Rules,
}
