//! Targets: what a unit said it would reach, and how far it came.

use super::{IndexKey, Score, Text, UnitKey};
use crate::mark::Mark;

/// The targets of one unit for one year, from one document.
#[derive(Debug, Clone)]
pub struct TargetSheet {
    /// The unit.
    pub unit: UnitKey,
    /// The year.
    pub year: i16,
    /// Number of the document.
    pub number: Option<String>,
    /// Title of the document.
    pub title: Option<Text>,
    /// Where it can be read.
    pub url: Option<String>,
    /// What it set out to reach.
    pub goals: Vec<Goal>,
    /// How many tasks were done.
    pub tasks: Option<Tasks>,
    /// How much was covered.
    pub coverage: Vec<Coverage>,
    /// Where it was written.
    pub mark: Mark,
}

/// One target.
#[derive(Debug, Clone)]
pub struct Goal {
    /// What is to be reached.
    pub name: Text,
    /// The index it is about, where it is about one.
    pub index: Option<IndexKey>,
    /// The board, by its id.
    pub board: Option<String>,
    /// How result and value compare.
    pub comparison: Comparison,
    /// The value.
    pub value: Score,
    /// What the value is: `percent`, `points`, `rank`, ….
    pub kind: Option<String>,
    /// What was reached, where that was published.
    pub result: Option<Score>,
    /// Where it was read.
    pub source: Option<String>,
}

/// How a result must stand to the value of its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// At least.
    AtLeast,
    /// More than.
    MoreThan,
    /// Exactly.
    Equal,
    /// At most.
    AtMost,
    /// Less than.
    LessThan,
}

/// How many tasks there were, were to be done, and were done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tasks {
    /// All of them.
    pub total: Option<u32>,
    /// Expected to be done.
    pub expected: Option<u32>,
    /// Done.
    pub done: Option<u32>,
}

/// How many of a whole were covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Of what.
    pub name: Text,
    /// How many.
    pub done: u32,
    /// Of how many.
    pub of: u32,
}
