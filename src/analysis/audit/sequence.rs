//! Sequences: published ranks that count no one twice and leave no one out.

/// A rank in a sequence that ties do not explain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Gap {
    /// The entries that share the rank.
    pub(super) entries: Vec<usize>,
    /// The rank they should have.
    pub(super) expected: u32,
}

/// The gaps and unexplained duplicates among the ranks of entries that together take the places after the first
/// `before`: each rank must be one more than the number of those before it. `unranked` of them have no rank that could
/// be counted, and may stand anywhere; who must stand before one rank stands before all that follow.
///
/// One slip shifts every rank after it; a rank that is shifted exactly like the one before it is not named again.
pub(super) fn gaps(ranked: &[(usize, u32)], before: u32, unranked: u32) -> Vec<Gap> {
    let mut ranked = ranked.to_vec();
    ranked.sort_by_key(|(at, rank)| (*rank, *at));
    let mut gaps = Vec::new();
    let mut shift = 0;
    let mut low = before.saturating_add(1);
    let mut placed = 0;
    for tied in ranked.chunk_by(|one, other| one.1 == other.1) {
        let rank = tied[0].1;
        let expected = rank.clamp(low.saturating_add(placed), low.saturating_add(unranked));
        placed = expected - low;
        let shifted = i64::from(rank) - i64::from(expected);
        if shifted != 0 && shifted != shift {
            gaps.push(Gap { entries: tied.iter().map(|(at, _)| *at).collect(), expected });
        }
        shift = shifted;
        low = low.saturating_add(u32::try_from(tied.len()).unwrap_or(u32::MAX));
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(ranks: &[u32], before: u32, unranked: u32) -> Vec<(usize, u32)> {
        let ranked: Vec<(usize, u32)> = ranks.iter().copied().enumerate().collect();
        gaps(&ranked, before, unranked).into_iter().map(|gap| (gap.entries[0], gap.expected)).collect()
    }

    #[test]
    fn ties_explain_what_they_skip() {
        assert_eq!(found(&[1, 2, 2, 4], 0, 0), []);
        assert_eq!(found(&[1, 1, 1, 4, 5, 5], 0, 0), []);
        assert_eq!(found(&[7, 6, 7], 5, 0), []);
    }

    #[test]
    fn a_gap_and_a_dense_rank_are_named_once() {
        assert_eq!(found(&[1, 2, 2, 3, 4, 5], 0, 0), [(3, 4)]);
        assert_eq!(found(&[1, 2, 4, 4, 5], 0, 0), [(2, 3)]);
        assert_eq!(found(&[2, 3, 4], 0, 0), [(0, 1)]);
        assert_eq!(found(&[1, 3, 3, 3], 0, 0), [(1, 2)]);
    }

    #[test]
    fn whoever_has_no_rank_may_stand_anywhere() {
        assert_eq!(found(&[1, 2, 4], 0, 1), []);
        assert_eq!(found(&[1, 2, 5], 0, 1), [(2, 4)]);
        assert_eq!(found(&[1, 2, 2, 3], 0, 1), [(3, 4)]);
        // Four stand before the two that share rank 5, so the next is seventh.
        assert_eq!(found(&[5, 5, 6], 0, 4), [(2, 7)]);
        assert_eq!(found(&[5, 5, 7], 0, 4), []);
    }
}
