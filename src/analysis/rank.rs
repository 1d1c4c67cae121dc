//! Competition ranking, "1 2 2 4", on fixed-point scores; and nothing else.

use std::cmp::Ordering;
use std::fmt;
use std::num::NonZeroU32;

use crate::domain::{Direction, Score};

/// A place in an order, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank(NonZeroU32);

impl Rank {
    /// The rank of a number; nothing for 0, which is no place.
    pub fn new(number: u32) -> Option<Self> {
        NonZeroU32::new(number).map(Self)
    }

    /// Its number, from 1.
    pub fn number(self) -> u32 {
        self.0.get()
    }

    /// The rank of someone with so many before them.
    fn after(better: usize) -> Self {
        Self(u32::try_from(better).map_or(NonZeroU32::MAX, |better| NonZeroU32::MIN.saturating_add(better)))
    }
}

impl fmt::Display for Rank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The rank of each thing in a list: one plus the number of things strictly better. Equal things share a rank and the
/// ranks after them are skipped, "1 2 2 4". `better_first` is less for the better of two.
pub fn competition_ranks<T>(list: &[T], better_first: impl Fn(&T, &T) -> Ordering) -> Vec<Rank> {
    let mut order: Vec<usize> = (0..list.len()).collect();
    order.sort_by(|one, other| better_first(&list[*one], &list[*other]));
    let mut ranks = vec![Rank::after(0); list.len()];
    let mut better = 0;
    for (place, at) in order.iter().enumerate() {
        let tied = place > 0 && better_first(&list[order[place - 1]], &list[*at]) == Ordering::Equal;
        if !tied {
            better = place;
        }
        ranks[*at] = Rank::after(better);
    }
    ranks
}

/// The order of two scores, the better one first.
pub fn better_first(direction: Direction, one: Score, other: Score) -> Ordering {
    match direction {
        Direction::Higher => other.cmp(&one),
        Direction::Lower => one.cmp(&other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every list of up to six scores out of four.
    fn every_list() -> Vec<Vec<Score>> {
        let mut lists = vec![Vec::new()];
        let mut from = 0;
        for _ in 0..6 {
            let to = lists.len();
            for at in from..to {
                for units in 0..4 {
                    let mut longer: Vec<Score> = lists[at].clone();
                    longer.push(Score::new(units, 1));
                    lists.push(longer);
                }
            }
            from = to;
        }
        lists
    }

    #[test]
    fn a_rank_is_one_plus_the_number_strictly_better() {
        let lists = every_list();
        assert_eq!(lists.len(), 5461);
        for scores in lists {
            for direction in [Direction::Higher, Direction::Lower] {
                let ranks = competition_ranks(&scores, |one, other| better_first(direction, *one, *other));
                for (at, score) in scores.iter().enumerate() {
                    let better = scores.iter().filter(|other| match direction {
                        Direction::Higher => *other > score,
                        Direction::Lower => *other < score,
                    });
                    assert_eq!(ranks[at].number() as usize, 1 + better.count(), "{scores:?}");
                }
            }
        }
    }

    #[test]
    fn equal_numbers_tie_however_they_are_written() {
        let scores = [Score::new(95, 1), Score::new(950, 2), Score::new(96, 1)];
        let ranks = competition_ranks(&scores, |one, other| better_first(Direction::Higher, *one, *other));
        assert_eq!(ranks.iter().map(|rank| rank.number()).collect::<Vec<_>>(), [2, 2, 1]);
    }

    #[test]
    fn nobody_is_at_rank_nought() {
        assert_eq!(Rank::new(0), None);
        assert_eq!(Rank::new(4).map(Rank::number), Some(4));
    }
}
