//! Standings: the place of each entry on its board, published or computed, and the order that follows.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::rank::{Rank, better_first, competition_ranks};
use crate::domain::{Board, Direction, Score};

/// Whether a rank was printed by the publisher or worked out by us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// The publisher printed it.
    Published,
    /// We worked it out from the scores of a complete board.
    Computed,
}

/// The place of an entry on its board: the published rank where there is one, else the computed one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The place, from 1.
    pub rank: Rank,
    /// Who says so.
    pub basis: Basis,
    /// Of how many, where that is known.
    pub of: Option<u32>,
    /// Another entry of the board stands at the same place.
    pub tied: bool,
}

/// Of how many units a board ranks: the published number, else the entries of a complete board.
pub(super) fn denominator(board: &Board) -> Option<u32> {
    let counted = if board.complete { u32::try_from(board.entries.len()).ok() } else { None };
    board.of.or(counted).filter(|of| *of > 0)
}

/// The rank of each entry by its score. Only a complete board whose every entry has a score can be ranked: one score
/// that is not there could belong anywhere.
pub(super) fn computed_ranks(board: &Board, direction: Direction) -> Vec<Option<Rank>> {
    let scores: Option<Vec<Score>> = board.entries.iter().map(|entry| entry.score).collect();
    match scores {
        Some(scores) if board.complete => {
            let ranks = competition_ranks(&scores, |one, other| better_first(direction, *one, *other));
            ranks.into_iter().map(Some).collect()
        }
        _ => vec![None; board.entries.len()],
    }
}

/// The standing of each entry.
pub(super) fn standings(board: &Board, computed: &[Option<Rank>], of: Option<u32>) -> Vec<Option<Standing>> {
    let ranks: Vec<Option<(Rank, Basis)>> = board
        .entries
        .iter()
        .zip(computed)
        .map(|(entry, computed)| {
            let published = entry.rank.and_then(Rank::new).map(|rank| (rank, Basis::Published));
            published.or(computed.map(|rank| (rank, Basis::Computed)))
        })
        .collect();
    let mut holders: BTreeMap<Rank, usize> = BTreeMap::new();
    for (rank, _) in ranks.iter().flatten() {
        *holders.entry(*rank).or_default() += 1;
    }
    let standing =
        |(rank, basis)| Standing { rank, basis, of, tied: holders.get(&rank).is_some_and(|count| *count > 1) };
    ranks.into_iter().map(|place| place.map(standing)).collect()
}

/// The positions of the entries as a table shows them: by standing, then those with a score only, best first, then the
/// rest; equal ones in the order of their units' ids.
pub(super) fn order(board: &Board, standings: &[Option<Standing>], direction: Direction) -> Vec<usize> {
    // The table of units is sorted by id, so keys order as ids do.
    let key =
        |at: usize| (standings[at].map(|standing| standing.rank), board.entries[at].score, board.entries[at].unit);
    let mut order: Vec<_> = (0..board.entries.len()).map(|at| (key(at), at)).collect();
    order.sort_by(|((rank, score, unit), _), ((other_rank, other_score, other_unit), _)| {
        let by_rank = present_first(*rank, *other_rank, |one, other| one.cmp(&other));
        let by_score = || present_first(*score, *other_score, |one, other| better_first(direction, one, other));
        by_rank.then_with(by_score).then_with(|| unit.cmp(other_unit))
    });
    order.into_iter().map(|(_, at)| at).collect()
}

fn present_first<T>(one: Option<T>, other: Option<T>, compare: impl Fn(T, T) -> Ordering) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) => compare(one, other),
        (one, other) => one.is_none().cmp(&other.is_none()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::analyze;
    use crate::domain::specimen::Specimen;

    fn numbers(standings: &[Option<Standing>]) -> Vec<Option<(u32, Basis, bool)>> {
        standings.iter().map(|s| s.map(|s| (s.rank.number(), s.basis, s.tied))).collect()
    }

    #[test]
    fn a_complete_board_is_ranked() {
        let mut specimen = Specimen::new(&["a", "b", "c", "d"]);
        let key = specimen.board(2020, "m", true, &[("a", "80", 0), ("b", "90", 0), ("c", "80", 0), ("d", "70", 0)]);
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        let board = analysis.board(key);
        let expected = [(2, true), (1, false), (2, true), (4, false)];
        assert_eq!(numbers(&board.standings), expected.map(|(rank, tied)| Some((rank, Basis::Computed, tied))));
        assert_eq!(board.denominator, Some(4));
        assert_eq!(board.order, [1, 0, 2, 3]);
    }

    #[test]
    fn less_may_be_better() {
        let mut specimen = Specimen::new(&["a", "b"]);
        specimen.method("m").direction = Direction::Lower;
        let key = specimen.board(2020, "m", true, &[("a", "80", 0), ("b", "70", 0)]);
        let publication = specimen.publication();
        assert_eq!(analyze(&publication).board(key).order, [1, 0]);
    }

    #[test]
    fn no_rank_comes_from_an_incomplete_board() {
        let mut specimen = Specimen::new(&["a", "b", "c"]);
        let key = specimen.board(2020, "m", false, &[("a", "80", 0), ("b", "90", 2), ("c", "", 0)]);
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        let board = analysis.board(key);
        assert_eq!(board.computed, [None; 3]);
        assert_eq!(numbers(&board.standings), [None, Some((2, Basis::Published, false)), None]);
        assert_eq!(board.denominator, None);
        assert_eq!(board.order, [1, 0, 2]);
        assert!(board.groups.is_empty());
    }

    #[test]
    fn one_missing_score_leaves_a_complete_board_unranked() {
        let mut specimen = Specimen::new(&["a", "b"]);
        let key = specimen.board(2020, "m", true, &[("a", "80", 0), ("b", "", 0)]);
        let publication = specimen.publication();
        assert_eq!(analyze(&publication).board(key).computed, [None; 2]);
    }

    #[test]
    fn a_published_rank_stands() {
        let mut specimen = Specimen::new(&["a", "b"]);
        let key = specimen.board(2020, "m", true, &[("a", "80", 2), ("b", "80", 1)]);
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        let board = analysis.board(key);
        let published = |rank| Some((rank, Basis::Published, false));
        assert_eq!(numbers(&board.standings), [published(2), published(1)]);
        assert_eq!(board.computed, [Rank::new(1), Rank::new(1)]);
        assert_eq!(board.order, [1, 0]);
    }
}
