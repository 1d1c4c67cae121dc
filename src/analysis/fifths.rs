//! Fifths: scores cut by their order into five classes as equal in size as ties allow.

use std::cmp::Ordering;

use super::rank::{better_first, competition_ranks};
use crate::domain::{Direction, Score};

/// The class of each score, 0 for the best fifth and 4 for the last; nothing for what has no score. Equal scores are in
/// one class: the one of the best place among them.
pub fn fifths(scores: &[Option<Score>], direction: Direction) -> Vec<Option<usize>> {
    let count = scores.iter().flatten().count();
    let ranks = competition_ranks(scores, |one, other| match (one, other) {
        (Some(one), Some(other)) => better_first(direction, *one, *other),
        (None, None) => Ordering::Equal,
        (one, other) => one.is_none().cmp(&other.is_none()),
    });
    let class = |rank: u32| (rank as usize - 1) * 5 / count.max(1);
    scores.iter().zip(ranks).map(|(score, rank)| score.map(|_| class(rank.number()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(units: &[i64]) -> Vec<Option<usize>> {
        let scores: Vec<Option<Score>> =
            units.iter().map(|units| (*units > 0).then(|| Score::new(*units, 1))).collect();
        fifths(&scores, Direction::Higher)
    }

    #[test]
    fn classes_are_as_equal_as_can_be() {
        let many: Vec<i64> = (1..=63).rev().collect();
        let classes = of(&many);
        let sizes: Vec<usize> =
            (0..5).map(|class| classes.iter().filter(|found| **found == Some(class)).count()).collect();
        assert_eq!(sizes, [13, 13, 12, 13, 12]);
        assert_eq!(of(&[10, 9, 8, 7, 6]), [0, 1, 2, 3, 4].map(Some));
    }

    #[test]
    fn equal_scores_stay_together_and_no_score_has_no_class() {
        assert_eq!(of(&[9, 9, 9, 9, 1]), [Some(0), Some(0), Some(0), Some(0), Some(4)]);
        assert_eq!(of(&[0, 5, 0]), [None, Some(0), None]);
        assert_eq!(of(&[]), []);
    }

    #[test]
    fn less_may_be_better() {
        let scores = [Some(Score::new(1, 0)), Some(Score::new(2, 0))];
        assert_eq!(fifths(&scores, Direction::Lower), [Some(0), Some(2)]);
    }
}
