//! Crossings on small boards, and the two identities on ten thousand pairs of boards.

use proptest::prelude::*;

use super::*;
use crate::analysis::{analyze, competition_ranks};
use crate::domain::specimen::{Specimen, score};

/// What explains the movement of `a` on the second of two boards.
fn of_a(specimen: &Specimen, key: BoardKey) -> Option<Passing> {
    let publication = specimen.publication();
    let at = publication.board(key).entries.iter().position(|entry| publication.unit(entry.unit).id.as_str() == "a");
    passing(&publication, &analyze(&publication), key, at.unwrap())
}

/// How many were overtaken, were overtaking, entered, left.
fn counts(found: &Passing) -> [usize; 4] {
    [found.overtaken.len(), found.overtaking.len(), found.entered.len(), found.left.len()]
}

#[test]
fn a_score_rises_and_others_rise_more() {
    let mut specimen = Specimen::new(&["a", "b", "c", "d"]);
    specimen.board(2020, "m", true, &[("a", "80", 0), ("b", "79", 0), ("c", "78", 0), ("d", "81", 0)]);
    let now = specimen.board(2021, "m", true, &[("a", "81", 0), ("b", "84", 0), ("c", "83", 0), ("d", "70", 0)]);
    let found = of_a(&specimen, now).unwrap();
    assert_eq!((counts(&found), found.by_score), ([1, 2, 0, 0], true));
    assert!(is_contrary(Direction::Higher, score("1"), RankChange::Down(1)));
}

#[test]
fn a_score_falls_and_others_fall_more() {
    let mut specimen = Specimen::new(&["a", "b"]);
    specimen.board(2020, "m", true, &[("a", "80", 0), ("b", "82", 0)]);
    let now = specimen.board(2021, "m", true, &[("a", "79", 0), ("b", "78", 0)]);
    let found = of_a(&specimen, now).unwrap();
    assert_eq!((counts(&found), found.by_score), ([1, 0, 0, 0], true));
    assert!(is_contrary(Direction::Higher, score("-1"), RankChange::Up(1)));
    assert!(!is_contrary(Direction::Lower, score("-1"), RankChange::Up(1)));
}

#[test]
fn published_ranks_that_do_not_follow_the_scores_are_not_explained_by_them() {
    let mut specimen = Specimen::new(&["a", "b"]);
    specimen.board(2020, "m", true, &[("a", "80", 1), ("b", "79", 2)]);
    let now = specimen.board(2021, "m", true, &[("a", "81", 2), ("b", "80", 1)]);
    let found = of_a(&specimen, now).unwrap();
    assert_eq!((counts(&found), found.by_score), ([0, 1, 0, 0], false));
}

#[test]
fn nothing_is_said_where_the_data_does_not_prove_it() {
    let mut specimen = Specimen::new(&["a", "b", "c"]);
    specimen.board(2020, "m", true, &[("a", "80", 0), ("b", "79", 0)]);
    let incomplete = specimen.board(2021, "m", false, &[("a", "81", 2), ("b", "82", 1)]);
    assert_eq!(of_a(&specimen, incomplete), None);
    let mut dense = Specimen::new(&["a", "b", "c"]);
    dense.board(2020, "m", true, &[("a", "80", 1), ("b", "79", 2), ("c", "78", 3)]);
    // Ranks published as "1 1 2": two units passed, one place lost.
    let now = dense.board(2021, "m", true, &[("a", "81", 2), ("b", "83", 1), ("c", "83", 1)]);
    assert_eq!(of_a(&dense, now), None);
}

#[test]
fn units_that_enter_and_leave_are_counted() {
    let mut specimen = Specimen::new(&["a", "b", "c", "d"]);
    specimen.board(2020, "m", true, &[("a", "80", 0), ("b", "81", 0), ("d", "82", 0)]);
    let now = specimen.board(2021, "m", true, &[("a", "80", 0), ("c", "84", 0), ("d", "83", 0)]);
    let found = of_a(&specimen, now).unwrap();
    assert_eq!(counts(&found), [0, 0, 1, 1]);
    assert_eq!((found.entered, found.left), (vec![1], vec![1]));
    assert_eq!(found.progress.map(|found| (found.own, found.others)), Some((0, 0)));
}

#[test]
fn own_progress_and_the_others_come_to_the_change() {
    let mut specimen = Specimen::new(&["a", "b", "c", "d"]);
    specimen.board(2020, "m", true, &[("a", "80", 0), ("b", "81", 0), ("c", "79", 0), ("d", "70", 0)]);
    let now = specimen.board(2021, "m", true, &[("a", "82", 0), ("b", "83", 0), ("c", "84", 0), ("d", "70", 0)]);
    // Alone it would have come from the second place to the first; two others took it to the third.
    let found = of_a(&specimen, now).unwrap().progress.unwrap();
    assert_eq!((found.alone.number(), found.own, found.others), (1, 1, -2));
}

#[test]
fn ranks_that_scores_do_not_explain_are_not_split() {
    let mut specimen = Specimen::new(&["a", "b"]);
    specimen.board(2020, "m", true, &[("a", "80", 2), ("b", "80", 1)]);
    let now = specimen.board(2021, "m", true, &[("a", "81", 1), ("b", "80", 2)]);
    assert_eq!(of_a(&specimen, now).unwrap().progress, None);
}

/// Two boards of up to 12 units each out of 16, with few scores so that many are tied; unit 0 is on both.
fn boards() -> impl Strategy<Value = [Vec<(usize, i64)>; 2]> {
    let board = || {
        prop::collection::btree_map(1_usize..16, 0_i64..8, 0..12).prop_flat_map(|others| {
            (0_i64..8).prop_map(move |own| {
                let mut board = vec![(0, own)];
                board.extend(others.iter().map(|(unit, score)| (*unit, *score)));
                board
            })
        })
    };
    [board(), board()]
}

fn ranked(board: &[(usize, i64)]) -> Vec<(usize, Rank)> {
    let ranks = competition_ranks(board, |one, other| other.1.cmp(&one.1));
    board.iter().zip(ranks).map(|((unit, _), rank)| (*unit, rank)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]
    #[test]
    fn crossings_and_progress_come_to_the_change_of_rank([then, now] in boards()) {
        let (ranks_then, ranks_now) = (ranked(&then), ranked(&now));
        let number = |rank: Rank| i64::from(rank.number());
        let change = number(ranks_then[0].1) - number(ranks_now[0].1);
        prop_assert_eq!(Crossings::between((&ranks_then, 0), (&ranks_now, 0)).gained(), change);
        let others: Vec<i64> = then[1..].iter().map(|(_, score)| *score).collect();
        let alone = number(alone(now[0].1, &others, |one, other| other.cmp(one)).unwrap());
        // Its own part: with its new score on the old board; the rest: the new board around the same score.
        let mut half = then.clone();
        half[0].1 = now[0].1;
        prop_assert_eq!(alone, number(ranked(&half)[0].1));
        let own = Crossings::between((&ranks_then, 0), (&ranked(&half), 0)).gained();
        let rest = Crossings::between((&ranked(&half), 0), (&ranks_now, 0)).gained();
        prop_assert_eq!((own, rest), (number(ranks_then[0].1) - alone, alone - number(ranks_now[0].1)));
    }
}
