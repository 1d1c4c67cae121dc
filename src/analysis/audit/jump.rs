//! Alarms: changes of a score or a rank so large that somebody should look at both numbers again.
//!
//! A score jumps where its change since the edition before lies beyond the quartiles of the changes of its board by more
//! than twice what lies between them, and is larger than every change of the same unit in the comparable years before.
//! A rank jumps where it moves by more than two thirds of the units, and by more than the unit ever moved before. Both
//! look only at editions that may be compared, so a break raises no alarm; too few changes have no spread.

use super::case::{Case, Examined, Finding, signed};
use crate::analysis::change::{Movement, RankChange};
use crate::analysis::summary::quartile;
use crate::domain::Score;
use crate::problem::Problem;

/// How many changes of score a board needs before they have a spread.
pub(super) const FEWEST_CHANGES: usize = 8;

/// How many units a board needs before a move of its ranks says anything.
const FEWEST_RANKED: u32 = 10;

/// Every jump of a board; one note for each unit.
pub(super) fn jumps(case: &Case) -> Examined {
    let mut examined = Examined::default();
    let fence = fence(case);
    for (at, entry) in case.board.entries.iter().enumerate() {
        let score = fence.zip(change_of_score(case, at));
        let rank = change_of_rank(case, at);
        if score.is_none() && rank.is_none() {
            continue;
        }
        let score = score.filter(|(fence, movement)| leaps(case, at, *fence, movement));
        let rank = rank.filter(|movement| bounds_over(case, at, movement));
        let is_jump = score.is_some() || rank.is_some();
        let mark = if score.is_some() { entry.score_mark } else { entry.rank_mark };
        examined.note(is_jump.then(|| Finding::of_entry(entry, problem(case, at, score, rank), mark)));
    }
    examined
}

/// The changes that lie within are like those of the others: lowest and highest.
type Fence = (Score, Score);

fn fence(case: &Case) -> Option<Fence> {
    let entries = 0..case.board.entries.len();
    let mut changes: Vec<Score> =
        entries.filter_map(|at| change_of_score(case, at)).filter_map(|movement| movement.score).collect();
    if changes.len() < FEWEST_CHANGES {
        return None;
    }
    changes.sort_unstable();
    let (low, high) = (quartile(&changes, 1), quartile(&changes, 3));
    let spread = high - low;
    Some((low - spread - spread, high + spread + spread))
}

/// The change of a score since the edition that most of the board moved from: the newest.
fn change_of_score<'a>(case: &Case<'a>, at: usize) -> Option<&'a Movement> {
    let newest = case.analysis.movements.iter().flatten().filter(|movement| movement.score.is_some());
    let newest = newest.map(|movement| movement.year).max()?;
    case.analysis.movements[at].as_ref().filter(|movement| movement.score.is_some() && movement.year == newest)
}

/// The change of a rank where both were among enough units.
fn change_of_rank<'a>(case: &Case<'a>, at: usize) -> Option<&'a Movement> {
    let by_rank = case.analysis.rank_movements[at].as_ref().or(case.analysis.movements[at].as_ref());
    let large = |of: Option<u32>| of.is_some_and(|of| of >= FEWEST_RANKED);
    by_rank.filter(|movement| movement.rank.is_some() && large(movement.of.0) && large(movement.of.1))
}

fn leaps(case: &Case, at: usize, (low, high): Fence, movement: &Movement) -> bool {
    let Some(change) = movement.score else { return false };
    let own = past(case, at).filter_map(|movement| movement.score).map(Score::magnitude).max();
    (change < low || high < change) && own.is_none_or(|own| own < change.magnitude())
}

fn bounds_over(case: &Case, at: usize, movement: &Movement) -> bool {
    let (moved, of) = (places(movement), movement.of.0.max(movement.of.1).unwrap_or(u32::MAX));
    let own = past(case, at).map(places).max();
    u64::from(moved) * 3 > u64::from(of) * 2 && own.is_none_or(|own| own < moved)
}

fn places(movement: &Movement) -> u32 {
    match movement.rank {
        Some(RankChange::Up(places) | RankChange::Down(places)) => places,
        Some(RankChange::Same) | None => 0,
    }
}

/// The changes of the same unit before this one, as far back as they can be compared.
fn past<'a>(case: &Case<'a>, at: usize) -> impl Iterator<Item = &'a Movement> {
    let whole = case.whole;
    let before =
        move |movement: &&'a Movement| whole.board(movement.previous).movements[movement.previous_entry].as_ref();
    std::iter::successors(case.analysis.movements[at].as_ref(), before).skip(1)
}

fn problem(case: &Case, at: usize, score: Option<(Fence, &Movement)>, rank: Option<&Movement>) -> Problem {
    let entry = &case.board.entries[at];
    let places = case.method.measure.precision;
    let movement = score.map(|(_, movement)| movement).or(rank);
    let number = |score: Option<Score>| score.map(|score| score.at_places(places).to_string()).unwrap_or_default();
    let difference = |score: Option<Score>| score.map(|it| signed(it.at_places(places))).unwrap_or_default();
    let of_score = score.map(|(_, movement)| movement);
    let standing = rank.and(case.analysis.standings[at]).map(|standing| standing.rank.number());
    let before = rank.zip(standing).and_then(|(movement, now)| match movement.rank? {
        RankChange::Up(places) => now.checked_add(places),
        RankChange::Down(places) => now.checked_sub(places),
        RankChange::Same => Some(now),
    });
    let whole = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    Problem::Jump {
        unit: case.name(entry).to_owned(),
        since: movement.map(|movement| movement.year.to_string()).unwrap_or_default(),
        before: number(of_score.and_then(|movement| movement.score_previous)),
        published: number(of_score.and(entry.score)),
        difference: difference(of_score.and_then(|movement| movement.score)),
        low: difference(score.map(|((low, _), _)| low)),
        high: difference(score.map(|((_, high), _)| high)),
        rank_before: whole(before),
        rank: whole(standing),
        of: whole(rank.and_then(|movement| movement.of.0)),
    }
}

#[cfg(test)]
mod tests;
