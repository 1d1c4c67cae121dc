//! Jumps on boards of ten units over three years.

use super::*;
use crate::analysis::analyze;
use crate::domain::BoardKey;
use crate::domain::specimen::Specimen;

const IDS: [&str; 10] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

/// Three years; every unit gains 0 to 0.9, and `a` what is given.
fn years(changes_of_a: [i64; 2], methods: [&str; 3]) -> (Specimen, [BoardKey; 3]) {
    let mut specimen = Specimen::new(&IDS);
    let score_of = |at: usize, year: usize| {
        let own: i64 = if at == 0 { changes_of_a[..year].iter().sum() } else { 10 * (at as i64) * (year as i64) };
        Score::new(5000 + 100 * at as i64 + own, 2).to_string()
    };
    let keys = [0, 1, 2].map(|year| {
        let scores: Vec<String> = (0..IDS.len()).map(|at| score_of(at, year)).collect();
        let entries: Vec<_> = IDS.iter().zip(&scores).map(|(id, score)| (*id, score.as_str(), 0)).collect();
        specimen.board(2018 + year as i16, methods[year], true, &entries)
    });
    (specimen, keys)
}

fn found(specimen: &Specimen, key: BoardKey) -> (usize, Vec<Problem>) {
    let publication = specimen.publication();
    let examined = jumps(&Case::new(&publication, &analyze(&publication), key));
    (examined.asked, examined.found.into_iter().map(|finding| finding.diagnostic.problem).collect())
}

#[test]
fn a_change_far_beyond_all_others_is_named() {
    let (specimen, [_, then, now]) = years([20, 300], ["m"; 3]);
    assert_eq!(found(&specimen, then), (10, vec![]));
    let (asked, problems) = found(&specimen, now);
    assert_eq!(asked, 10);
    let [Problem::Jump { unit, since, before, published, difference, low, high, rank, .. }] = problems.as_slice()
    else {
        panic!("{problems:?}")
    };
    assert_eq!((unit.as_str(), since.as_str()), ("A", "2019"));
    assert_eq!((before.as_str(), published.as_str(), difference.as_str()), ("50.20", "53.20", "+3.00"));
    assert_eq!((low.as_str(), high.as_str(), rank.as_str()), ("-0.58", "+1.68", ""));
}

#[test]
fn who_moved_as_far_before_is_not_named_again() {
    let (specimen, [_, then, now]) = years([300, -300], ["m"; 3]);
    assert_eq!(found(&specimen, then).1.len(), 1);
    assert_eq!(found(&specimen, now).1, []);
}

#[test]
fn a_break_raises_no_alarm() {
    let (specimen, [_, _, now]) = years([20, 3000], ["m", "m", "other"]);
    assert_eq!(found(&specimen, now), (0, vec![]));
}

#[test]
fn a_rank_that_crosses_most_of_the_board_is_named() {
    let (specimen, [_, _, now]) = years([0, 3000], ["m"; 3]);
    let (_, problems) = found(&specimen, now);
    let [Problem::Jump { rank_before, rank, of, .. }] = problems.as_slice() else { panic!("{problems:?}") };
    assert_eq!((rank_before.as_str(), rank.as_str(), of.as_str()), ("10", "1", "10"));
}

#[test]
fn few_changes_have_no_spread() {
    let mut specimen = Specimen::new(&IDS);
    let then: Vec<_> = IDS[..7].iter().map(|id| (*id, "50", 0)).collect();
    let mut now = then.clone();
    now[0].1 = "90";
    specimen.board(2018, "m", true, &then);
    let key = specimen.board(2019, "m", true, &now);
    assert_eq!(found(&specimen, key), (0, vec![]));
}
