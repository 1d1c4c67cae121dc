//! Who passed whom between two editions of a board, and why a rank moved.
//!
//! A unit's rank is one more than the number of units ahead of it. So, with the places gained counted towards rank 1,
//!
//! ```text
//! rank then − rank now = overtaken − overtaking + left − entered
//! ```
//!
//! where `overtaken` stood ahead then and do not now, `overtaking` stand ahead now and did not then, `left` stood ahead
//! and are no longer on the board, `entered` stand ahead and were not on it. Equal ranks are not ahead of one another.
//! Where scores may be compared, the same change is also the unit's own progress and the others' movement:
//!
//! ```text
//! rank then − rank now = (rank then − rank alone) + (rank alone − rank now)
//! ```
//!
//! `rank alone` is the rank it would have had with its new score while all the others kept their old ones.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::Analysis;
use super::change::{Movement, RankChange};
use super::rank::{Rank, better_first};
use crate::domain::{Board, BoardKey, Direction, Publication, Score, UnitKey};

/// Whom one unit passed, and who passed it, since an earlier edition of its board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passing {
    /// Units that stood before it then and no longer do. Here and below: positions on the newer board, in its order.
    pub overtaken: Vec<usize>,
    /// Units that stand before it now and did not then.
    pub overtaking: Vec<usize>,
    /// Units that stand before it now and were not on the board then.
    pub entered: Vec<usize>,
    /// Units that stood before it then and are no longer on the board: positions on the older board, in its order.
    pub left: Vec<usize>,
    /// The units that explain the way its rank went (those overtaking where it fell, those overtaken where it rose) all
    /// have scores that changed more than its own, for the better or for the worse.
    pub by_score: bool,
    /// Which part of the change is its own; where the scores of both boards explain the ranks.
    pub progress: Option<Progress>,
}

/// The two parts of a change of rank: places gained, below zero where they were lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The rank with its new score among the others' old ones.
    pub alone: Rank,
    /// By its own score.
    pub own: i64,
    /// By the scores of the others, and by units that entered or left.
    pub others: i64,
}

/// The rank went another way than the score: better with a worse or unchanged score, or the reverse. `change` is now −
/// then at the digits that are told.
pub fn is_contrary(direction: Direction, change: Score, rank: RankChange) -> bool {
    let better = match direction {
        Direction::Higher => change.units().signum(),
        Direction::Lower => -change.units().signum(),
    };
    match rank {
        RankChange::Up(_) => better <= 0,
        RankChange::Down(_) => better >= 0,
        RankChange::Same => false,
    }
}

/// The passing that explains the movement of an entry. Nothing where the data does not prove it: both boards must be
/// complete with a rank for each unit, and the passing must come to exactly the change of rank.
pub fn passing(publication: &Publication, analysis: &Analysis, key: BoardKey, at: usize) -> Option<Passing> {
    let movement = analysis.board(key).movements[at].as_ref()?;
    let change = movement.rank?;
    let (now, then) = (publication.board(key), publication.board(movement.previous));
    if !now.complete || !then.complete {
        return None;
    }
    let (now_ranks, then_ranks) = (ranks(analysis, key)?, ranks(analysis, movement.previous)?);
    let places =
        Crossings::between((&places(then, &then_ranks), movement.previous_entry), (&places(now, &now_ranks), at));
    if places.gained() != gained(change) {
        return None;
    }
    let reasons = match change {
        RankChange::Up(_) => &places.overtaken,
        RankChange::Down(_) | RankChange::Same => &places.overtaking,
    };
    let fell = matches!(change, RankChange::Down(_));
    let direction = publication.method(now.method).direction;
    let explains = |(other, before): &(usize, usize)| {
        let (own, theirs) = (movement.score?, now.entries[*other].score? - then.entries[*before].score?);
        let better = match direction {
            Direction::Higher => theirs > own,
            Direction::Lower => theirs < own,
        };
        Some(theirs != own && better == fell)
    };
    let by_score = !reasons.is_empty() && reasons.iter().all(|pair| explains(pair) == Some(true));
    let in_order = |key: BoardKey, mut list: Vec<usize>| {
        let order = &analysis.board(key).order;
        list.sort_by_key(|entry| order.iter().position(|other| other == entry));
        list
    };
    let newer = |pairs: &[(usize, usize)]| in_order(key, pairs.iter().map(|(other, _)| *other).collect());
    Some(Passing {
        overtaken: newer(&places.overtaken),
        overtaking: newer(&places.overtaking),
        entered: in_order(key, places.entered),
        left: in_order(movement.previous, places.left),
        by_score,
        progress: progress(publication, analysis, (key, at), movement),
    })
}

/// Its own part of a change of rank and that of the others; nothing where scores may not be compared, are not all there,
/// or do not explain the ranks.
fn progress(
    publication: &Publication,
    analysis: &Analysis,
    (key, at): (BoardKey, usize),
    movement: &Movement,
) -> Option<Progress> {
    movement.score?;
    let (now, then) = (publication.board(key), publication.board(movement.previous));
    let by_score = |board: BoardKey, entry: usize| {
        let found = analysis.board(board);
        let computed = found.computed[entry]?;
        (found.standings[entry]?.rank == computed).then_some(computed)
    };
    let (rank_now, rank_then) = (by_score(key, at)?, by_score(movement.previous, movement.previous_entry)?);
    let own = now.entries[at].score?;
    let others = then.entries.iter().enumerate().filter(|(entry, _)| *entry != movement.previous_entry);
    let others: Vec<Score> = others.map(|(_, entry)| entry.score).collect::<Option<_>>()?;
    let direction = publication.method(then.method).direction;
    let alone = alone(own, &others, |one, other| better_first(direction, *one, *other))?;
    let number = |rank: Rank| i64::from(rank.number());
    Some(Progress { alone, own: number(rank_then) - number(alone), others: number(alone) - number(rank_now) })
}

/// The rank of something among others.
fn alone<T>(own: T, others: &[T], better_first: impl Fn(&T, &T) -> Ordering) -> Option<Rank> {
    let better = others.iter().filter(|other| better_first(other, &own).is_lt()).count();
    Rank::new(u32::try_from(better + 1).ok()?)
}

/// The rank of every entry of a board; nothing where one has none.
fn ranks(analysis: &Analysis, key: BoardKey) -> Option<Vec<Rank>> {
    analysis.board(key).standings.iter().map(|standing| standing.as_ref().map(|standing| standing.rank)).collect()
}

/// Each unit of a board with its rank, in the order of the entries.
fn places(board: &Board, ranks: &[Rank]) -> Vec<(UnitKey, Rank)> {
    board.entries.iter().zip(ranks).map(|(entry, rank)| (entry.unit, *rank)).collect()
}

/// Who stood and who stands ahead of one unit, by position; a pair is (now, then).
#[derive(Debug, Default)]
struct Crossings {
    overtaken: Vec<(usize, usize)>,
    overtaking: Vec<(usize, usize)>,
    entered: Vec<usize>,
    left: Vec<usize>,
}

impl Crossings {
    /// The crossings of the unit at a position of each list.
    fn between<U: Ord + Copy>(then: (&[(U, Rank)], usize), now: (&[(U, Rank)], usize)) -> Self {
        let ((then, own_then), (now, own_now)) = (then, now);
        let (own_before, own_after) = (then[own_then].1, now[own_now].1);
        let mut before: BTreeMap<U, (usize, Rank)> =
            then.iter().enumerate().map(|(at, (unit, rank))| (*unit, (at, *rank))).collect();
        let mut crossings = Self::default();
        for (at, (unit, rank)) in now.iter().enumerate() {
            let is_ahead = *rank < own_after;
            match before.remove(unit) {
                Some((then, rank)) if rank < own_before && !is_ahead => crossings.overtaken.push((at, then)),
                Some((then, rank)) if rank >= own_before && is_ahead => crossings.overtaking.push((at, then)),
                None if is_ahead => crossings.entered.push(at),
                _ => {}
            }
        }
        crossings.left = before.into_values().filter(|(_, rank)| *rank < own_before).map(|(at, _)| at).collect();
        crossings
    }

    /// How many places they come to, towards rank 1.
    fn gained(&self) -> i64 {
        let count = |list: usize| i64::try_from(list).unwrap_or(i64::MAX);
        count(self.overtaken.len()) - count(self.overtaking.len()) + count(self.left.len()) - count(self.entered.len())
    }
}

/// Places gained, below zero where they were lost.
fn gained(change: RankChange) -> i64 {
    match change {
        RankChange::Up(places) => i64::from(places),
        RankChange::Down(places) => -i64::from(places),
        RankChange::Same => 0,
    }
}

#[cfg(test)]
mod tests;
