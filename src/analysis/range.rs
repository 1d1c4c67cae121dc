//! Ranges of ranks: between which places a unit may really stand, given the standard errors that were published.
//!
//! Two units differ where `(a − b)² > z² × (errorₐ² + error_b²)`, in whole numbers: the errors belong to samples drawn
//! apart from one another. A unit stands at best one place behind all that are surely better, and at worst one place
//! before all that are surely worse. `z` comes from `critical.rs`: for one unit by the number of its comparisons
//! (the others), for all units together by the number of pairs. So the true rank of a unit named in advance lies in its
//! own range, and the true ranks of all units lie in theirs together, with a chance of 95 per cent at least.
//!
//! The construction is that of Mogstad, Romano, Shaikh and Wilhelm, "Inference for Ranks with Applications to Mobility
//! across Neighbourhoods and Academic Achievement across Countries", Review of Economic Studies 91 (2024), with
//! Bonferroni's constants in place of resampling, which published tables do not allow.

use std::cmp::Ordering;

use super::critical::critical;
use super::rank::better_first;
use crate::domain::{Board, Direction, Entry, Score};

/// The places between which a unit may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RankRange {
    /// The best of them.
    pub best: u32,
    /// The worst of them.
    pub worst: u32,
}

/// How surely the place of one unit is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranges {
    /// For this unit, chosen in advance.
    pub alone: RankRange,
    /// For all units of the board together.
    pub together: RankRange,
    /// Of how many units.
    pub of: u32,
    /// The units it cannot be told apart from, as `alone` compares; positions of entries.
    pub alike: Vec<usize>,
}

/// How many entries of a board that have a score have a published standard error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Errors {
    /// None.
    None,
    /// Some.
    Some,
    /// All.
    All,
}

/// Whose standard errors were published.
pub fn errors(board: &Board) -> Errors {
    let scored = board.entries.iter().filter(|entry| entry.score.is_some());
    let (with, without): (Vec<&Entry>, Vec<&Entry>) = scored.partition(|entry| entry.error.is_some());
    match (with.is_empty(), without.is_empty()) {
        (true, _) => Errors::None,
        (false, true) => Errors::All,
        (false, false) => Errors::Some,
    }
}

/// The range of an entry's rank. Nothing where the board is not complete or any score or error of it is not published:
/// a unit of which nothing is known could stand anywhere.
pub fn ranges(board: &Board, direction: Direction, at: usize) -> Option<Ranges> {
    let estimates: Vec<Estimate> = board.entries.iter().map(Estimate::of).collect::<Option<_>>()?;
    if !board.complete || estimates.len() < 2 {
        return None;
    }
    let others = u64::try_from(estimates.len() - 1).ok()?;
    let of = u32::try_from(estimates.len()).ok()?;
    let alone = Comparison { estimates: &estimates, direction, errors: critical(others)? };
    let together = Comparison { errors: critical(others.checked_mul(others + 1)? / 2)?, ..alone };
    let alike = (0..estimates.len()).filter(|other| *other != at && alone.order(at, *other) == Ordering::Equal);
    Some(Ranges { alone: alone.range(at, of), together: together.range(at, of), of, alike: alike.collect() })
}

/// A change of score that the published errors of both editions can explain alone: nobody may call it a rise or a fall.
pub fn is_within_error(change: Score, now: Score, then: Score) -> bool {
    critical(1).is_none_or(|errors| !is_apart(change, (now, then), errors))
}

/// Between which values a score lies with a chance of 95 per cent: 1.96 published standard errors to both sides.
pub fn interval(score: Score, error: Score) -> (Score, Score) {
    let reach = Score::new(error.magnitude().units().saturating_mul(196), error.places() + 2);
    (score - reach, score + reach)
}

/// A score with its standard error.
#[derive(Debug, Clone, Copy)]
struct Estimate {
    score: Score,
    error: Score,
}

impl Estimate {
    fn of(entry: &Entry) -> Option<Self> {
        Some(Self { score: entry.score?, error: entry.error? })
    }
}

/// A way to compare the estimates of a board.
#[derive(Clone, Copy)]
struct Comparison<'a> {
    estimates: &'a [Estimate],
    direction: Direction,
    /// How many standard errors make a difference, in ten-thousandths.
    errors: i128,
}

impl Comparison<'_> {
    /// The surely better one first; equal where nothing is sure.
    fn order(&self, one: usize, other: usize) -> Ordering {
        let (one, other) = (self.estimates[one], self.estimates[other]);
        if is_apart(one.score - other.score, (one.error, other.error), self.errors) {
            better_first(self.direction, one.score, other.score)
        } else {
            Ordering::Equal
        }
    }

    fn range(&self, at: usize, of: u32) -> RankRange {
        let count = |order: Ordering| {
            let found = (0..self.estimates.len()).filter(|other| *other != at && self.order(*other, at) == order);
            u32::try_from(found.count()).unwrap_or(of)
        };
        RankRange { best: 1 + count(Ordering::Less), worst: of - count(Ordering::Greater) }
    }
}

/// `difference² > z² × (error² + error²)` with `z` in ten-thousandths. Numbers too large to be compared differ in nothing
/// that could be proved.
fn is_apart(difference: Score, (one, other): (Score, Score), errors: i128) -> bool {
    let places = difference.places().max(one.places()).max(other.places());
    let square = |score: Score| {
        let units = i128::from(score.at_places(places).units());
        units.checked_mul(units)
    };
    let compare = || {
        let left = square(difference)?.checked_mul(10_000 * 10_000)?;
        let right = square(one)?.checked_add(square(other)?)?.checked_mul(errors.checked_mul(errors)?)?;
        Some(left > right)
    };
    compare().unwrap_or(false)
}

#[cfg(test)]
mod tests;
