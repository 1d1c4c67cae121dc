//! Who passed whom between two editions of a board: why a score can rise while its rank falls.

use std::collections::BTreeMap;

use super::Analysis;
use super::change::RankChange;
use crate::domain::{Board, BoardKey, Direction, Publication, Score, UnitKey};

/// How many units one unit passed, and how many passed it, since an earlier edition of its board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passing {
    /// Units that stood before it then and no longer do.
    pub overtaken: usize,
    /// Units that stand before it now and did not then.
    pub overtaking: usize,
    /// The units that explain the way its rank went (those overtaking where it fell, those overtaken where it rose) all
    /// have scores that changed more than its own, for the better or for the worse.
    pub by_score: bool,
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
/// complete, hold the same units with a rank each, and the passing must come to exactly the change of rank.
pub fn passing(publication: &Publication, analysis: &Analysis, key: BoardKey, at: usize) -> Option<Passing> {
    let movement = analysis.board(key).movements[at].as_ref()?;
    let change = movement.rank?;
    let (now, then) = (publication.board(key), publication.board(movement.previous));
    if !now.complete || !then.complete || now.entries.len() != then.entries.len() {
        return None;
    }
    let pairs = pairs(now, then)?;
    let rank = |board: BoardKey, entry: usize| Some(analysis.board(board).standings[entry].as_ref()?.rank);
    let (own_now, own_then) = (rank(key, at)?, rank(movement.previous, movement.previous_entry)?);
    let (mut overtaken, mut overtaking) = (Vec::new(), Vec::new());
    for (other, before) in pairs {
        let was_before = rank(movement.previous, before)? < own_then;
        match (was_before, rank(key, other)? < own_now) {
            (true, false) => overtaken.push((other, before)),
            (false, true) => overtaking.push((other, before)),
            _ => {}
        }
    }
    let (gained, lost, reasons) = match change {
        RankChange::Up(places) => (places, 0, &overtaken),
        RankChange::Down(places) => (0, places, &overtaking),
        RankChange::Same => (0, 0, &overtaking),
    };
    if overtaken.len() + lost as usize != overtaking.len() + gained as usize {
        return None;
    }
    let fell = lost > 0;
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
    Some(Passing { overtaken: overtaken.len(), overtaking: overtaking.len(), by_score })
}

/// Where each unit of a board stands among its entries, and among those of an earlier one; nothing where one is new.
fn pairs(now: &Board, then: &Board) -> Option<Vec<(usize, usize)>> {
    let before: BTreeMap<UnitKey, usize> =
        then.entries.iter().enumerate().map(|(position, entry)| (entry.unit, position)).collect();
    now.entries.iter().enumerate().map(|(position, entry)| Some((position, *before.get(&entry.unit)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::analyze;
    use crate::domain::specimen::{Specimen, score};

    /// What explains the movement of `a` on the second of two boards.
    fn of_a(specimen: &Specimen, key: BoardKey) -> Option<Passing> {
        let publication = specimen.publication();
        let at =
            publication.board(key).entries.iter().position(|entry| publication.unit(entry.unit).id.as_str() == "a");
        passing(&publication, &analyze(&publication), key, at.unwrap())
    }

    #[test]
    fn a_score_rises_and_others_rise_more() {
        let mut specimen = Specimen::new(&["a", "b", "c", "d"]);
        specimen.board(2020, "m", true, &[("a", "80", 0), ("b", "79", 0), ("c", "78", 0), ("d", "81", 0)]);
        let now = specimen.board(2021, "m", true, &[("a", "81", 0), ("b", "84", 0), ("c", "83", 0), ("d", "70", 0)]);
        assert_eq!(of_a(&specimen, now), Some(Passing { overtaken: 1, overtaking: 2, by_score: true }));
        assert!(is_contrary(Direction::Higher, score("1"), RankChange::Down(1)));
    }

    #[test]
    fn a_score_falls_and_others_fall_more() {
        let mut specimen = Specimen::new(&["a", "b"]);
        specimen.board(2020, "m", true, &[("a", "80", 0), ("b", "82", 0)]);
        let now = specimen.board(2021, "m", true, &[("a", "79", 0), ("b", "78", 0)]);
        assert_eq!(of_a(&specimen, now), Some(Passing { overtaken: 1, overtaking: 0, by_score: true }));
        assert!(is_contrary(Direction::Higher, score("-1"), RankChange::Up(1)));
        assert!(!is_contrary(Direction::Lower, score("-1"), RankChange::Up(1)));
    }

    #[test]
    fn published_ranks_that_do_not_follow_the_scores_are_not_explained_by_them() {
        let mut specimen = Specimen::new(&["a", "b"]);
        specimen.board(2020, "m", true, &[("a", "80", 1), ("b", "79", 2)]);
        let now = specimen.board(2021, "m", true, &[("a", "81", 2), ("b", "80", 1)]);
        assert_eq!(of_a(&specimen, now), Some(Passing { overtaken: 0, overtaking: 1, by_score: false }));
    }

    #[test]
    fn nothing_is_said_where_the_data_does_not_prove_it() {
        let mut specimen = Specimen::new(&["a", "b", "c"]);
        specimen.board(2020, "m", true, &[("a", "80", 0), ("b", "79", 0)]);
        let incomplete = specimen.board(2021, "m", false, &[("a", "81", 2), ("b", "82", 1)]);
        let others = specimen.board(2022, "m", true, &[("a", "81", 0), ("c", "82", 0)]);
        assert_eq!(of_a(&specimen, incomplete), None);
        assert_eq!(of_a(&specimen, others), None);
        let mut dense = Specimen::new(&["a", "b", "c"]);
        dense.board(2020, "m", true, &[("a", "80", 1), ("b", "79", 2), ("c", "78", 3)]);
        // Ranks published as "1 1 2": two units passed, one place lost.
        let now = dense.board(2021, "m", true, &[("a", "81", 2), ("b", "83", 1), ("c", "83", 1)]);
        assert_eq!(of_a(&dense, now), None);
    }
}
