//! Places: where the scores of a board allow each entry to stand.

use std::cmp::Reverse;
use std::fmt;

use crate::analysis::better_first;
use crate::domain::{Board, Direction};

/// The ranks that are possible for an entry; `high` is nothing where nobody knows how many are ranked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) low: u32,
    pub(super) high: Option<u32>,
}

impl Span {
    /// The possible rank that is nearest to a rank.
    pub(super) fn nearest(self, rank: u32) -> u32 {
        let high = self.high.unwrap_or(u32::MAX);
        rank.min(high).max(self.low)
    }

    pub(super) fn contains(self, rank: u32) -> bool {
        self.low <= rank && self.high.is_none_or(|high| rank <= high)
    }
}

/// As a message quotes it: `3`, `3–4`, `≥ 3`.
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.high {
            None => write!(f, "≥ {}", self.low),
            Some(high) if high == self.low => write!(f, "{high}"),
            Some(high) => write!(f, "{}–{high}", self.low),
        }
    }
}

/// The entries with a score, by score.
pub(super) struct Places {
    by_entry: Vec<Option<Place>>,
    scored: usize,
}

/// Where the score of an entry stands among the scores of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// How many scores are strictly better: the same for equal scores, and for no others.
    pub(super) better: usize,
    /// How many scores are equal, its own among them.
    pub(super) equal: usize,
}

impl Places {
    /// The places of a board's scores.
    pub(super) fn new(board: &Board, direction: Direction) -> Self {
        let mut scores: Vec<_> =
            board.entries.iter().enumerate().filter_map(|(at, entry)| Some((entry.score?, at))).collect();
        scores.sort_by(|one, other| better_first(direction, one.0, other.0));
        let mut by_entry = vec![None; board.entries.len()];
        let mut better = 0;
        for equals in scores.chunk_by(|one, other| one.0 == other.0) {
            for (_, at) in equals {
                by_entry[*at] = Some(Place { better, equal: equals.len() });
            }
            better += equals.len();
        }
        Self { by_entry, scored: scores.len() }
    }

    /// The place of an entry; nothing where it has no score.
    pub(super) fn of(&self, entry: usize) -> Option<Place> {
        self.by_entry[entry]
    }

    /// Every entry has a score.
    pub(super) fn cover_the_board(&self) -> bool {
        self.scored == self.by_entry.len()
    }

    /// The ranks that the scores leave possible among `extent` units: after all that are better, before all that are
    /// worse.
    pub(super) fn span(&self, entry: usize, extent: Option<u32>) -> Span {
        let (better, worse) = match self.by_entry[entry] {
            Some(place) => (place.better, self.scored - place.better - place.equal),
            None => (0, 0),
        };
        let high = extent.map(|extent| extent.saturating_sub(count(worse)));
        Span { low: count(better).saturating_add(1), high }
    }
}

/// Ranks that contradict one another, though each alone would be possible: of two different scores the better must
/// have the smaller rank. The largest set of entries that agree is kept; the others are given back, with the ranks
/// that the kept ones leave them.
pub(super) fn out_of_order(places: &Places, ranked: &[(usize, u32)]) -> Vec<(usize, Span)> {
    let mut scored: Vec<(Place, u32, usize)> =
        ranked.iter().filter_map(|(at, rank)| Some((places.of(*at)?, *rank, *at))).collect();
    scored.sort_by_key(|(place, rank, at)| (place.better, *rank, *at));
    // Equal scores may share a rank, different ones may not: of equal ranks, the worse score must not come later.
    let keys: Vec<_> = scored.iter().map(|(place, rank, _)| (*rank, Reverse(place.better))).collect();
    let chain = longest_rise(&keys);
    let kept: Vec<(usize, u32)> = chain.iter().map(|at| (scored[*at].0.better, scored[*at].1)).collect();
    let mut in_chain = vec![false; scored.len()];
    for at in chain {
        in_chain[at] = true;
    }
    let outside = scored.iter().zip(in_chain).filter(|(_, inside)| !inside);
    outside
        .map(|((place, _, at), _)| {
            let before = kept.partition_point(|(better, _)| *better < place.better);
            let after = kept.partition_point(|(better, _)| *better <= place.better);
            let low = before.checked_sub(1).map_or(1, |last| kept[last].1.saturating_add(1));
            let high = kept.get(after).map(|(_, rank)| rank.saturating_sub(1));
            (*at, Span { low, high })
        })
        .collect()
}

/// The positions of a longest run of keys, not necessarily neighbours, that never falls.
fn longest_rise<K: Ord>(keys: &[K]) -> Vec<usize> {
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(keys.len());
    for (at, key) in keys.iter().enumerate() {
        let length = ends.partition_point(|end| keys[*end] <= *key);
        previous.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut chain: Vec<usize> = std::iter::successors(ends.last().copied(), |at| previous[*at]).collect();
    chain.reverse();
    chain
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_reads_as_a_person_writes_it() {
        let texts = [(3, Some(3)), (3, Some(4)), (3, None)].map(|(low, high)| Span { low, high }.to_string());
        assert_eq!(texts, ["3", "3–4", "≥ 3"]);
    }

    #[test]
    fn the_longest_rise_is_the_longest() {
        assert_eq!(longest_rise(&[5, 1, 2, 2, 9, 3]), [1, 2, 3, 5]);
        assert_eq!(longest_rise(&[1, 2, 50, 3, 4]), [0, 1, 3, 4]);
        assert!(longest_rise::<u32>(&[]).is_empty());
    }
}
