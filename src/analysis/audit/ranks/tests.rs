//! Published ranks on small boards.

use super::*;
use crate::analysis::analyze;
use crate::domain::Direction;
use crate::domain::specimen::Specimen;

/// Name of the problem, units, published, computed or expected.
type Seen = (&'static str, String, String, String);

/// What is found on a board of units `a`, `b`, `c` … with these scores and ranks.
fn found(complete: bool, of: Option<u32>, entries: &[(&str, u32)]) -> Vec<Seen> {
    seen(complete, of, entries, Direction::Higher)
}

fn seen(complete: bool, of: Option<u32>, entries: &[(&str, u32)], direction: Direction) -> Vec<Seen> {
    const IDS: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let mut specimen = Specimen::new(&IDS);
    specimen.method("m").direction = direction;
    let entries: Vec<_> = IDS.iter().zip(entries).map(|(id, (score, rank))| (*id, *score, *rank)).collect();
    let key = specimen.board(2020, "m", complete, &entries);
    specimen.tables.boards[key.position()].of = of;
    let publication = specimen.publication();
    let analysis = analyze(&publication);
    let mut seen: Vec<Seen> = ranks(&Case::new(&publication, &analysis, key))
        .into_iter()
        .map(|finding| {
            let unit = publication.board(key).entries.iter().find(|entry| entry.unit == finding.units[0]).unwrap();
            assert_eq!(finding.diagnostic.mark, unit.rank_mark);
            let name = finding.diagnostic.problem.name();
            match finding.diagnostic.problem {
                Problem::PublishedRank { unit, published, computed, .. }
                | Problem::RankSequence { unit, published, computed, .. }
                | Problem::HiddenDecimals { unit, published, computed, .. } => (name, unit, published, computed),
                other => panic!("{other:?}"),
            }
        })
        .collect();
    seen.sort();
    seen
}

fn one(name: &'static str, unit: &str, published: &str, computed: &str) -> Vec<Seen> {
    vec![(name, unit.into(), published.into(), computed.into())]
}

#[test]
fn ranks_that_follow_the_scores_are_sound() {
    assert_eq!(found(true, None, &[("90", 1), ("80", 2), ("80", 2), ("70", 4)]), []);
    assert_eq!(found(true, Some(2), &[("90", 1), ("80", 0)]), []);
    assert_eq!(found(false, Some(63), &[("90", 3), ("80", 40), ("", 50), ("85", 0)]), []);
    assert_eq!(found(false, None, &[("90", 3), ("80", 400)]), []);
    assert_eq!(seen(true, None, &[("90", 2), ("80", 1)], Direction::Lower), []);
}

#[test]
fn one_changed_rank_names_one_unit() {
    let entries = [("95", 1), ("90", 2), ("85", 5), ("80", 4), ("75", 5)];
    assert_eq!(found(true, None, &entries), one("published-rank", "C", "5", "3"));
    assert_eq!(found(false, Some(63), &entries), one("published-rank", "C", "5", "3"));
    let entries = [("95", 1), ("90", 40), ("85", 5), ("80", 8), ("75", 9)];
    assert_eq!(found(false, None, &entries), one("published-rank", "B", "40", "2–4"));
}

#[test]
fn a_dense_rank_contradicts_the_scores() {
    let entries = [("90", 1), ("80", 2), ("80", 2), ("70", 3)];
    assert_eq!(found(true, None, &entries), one("published-rank", "D", "3", "4"));
}

#[test]
fn equal_ranks_need_equal_scores() {
    assert_eq!(found(false, None, &[("90", 5), ("80", 5)]).len(), 1);
    assert_eq!(found(false, None, &[("90", 5), ("90", 5)]), []);
    assert_eq!(found(false, None, &[("90", 5), ("80", 4)]).len(), 1);
}

#[test]
fn a_rank_lies_between_the_better_and_the_worse() {
    assert_eq!(found(false, None, &[("90", 1), ("80", 1)]), one("published-rank", "B", "1", "≥ 2"));
    assert_eq!(found(false, Some(10), &[("90", 10), ("80", 0)]), one("published-rank", "A", "10", "1–9"));
    assert_eq!(found(false, Some(10), &[("", 11)]), one("published-rank", "A", "11", "1–10"));
}

#[test]
fn hidden_decimals_are_a_note() {
    let entries = [("90", 1), ("80", 3), ("80", 2), ("70", 4)];
    assert_eq!(found(true, None, &entries), one("hidden-decimals", "C, B", "2, 3", "2"));
    assert_eq!(found(false, None, &[("80", 14), ("80", 13)]), one("hidden-decimals", "B, A", "13, 14", "13"));
    let entries = [("90", 1), ("80", 2), ("80", 3), ("80", 3)];
    assert_eq!(found(true, None, &entries), one("hidden-decimals", "B, C, D", "2, 3, 3", "2"));
    assert_eq!(found(true, None, &[("90", 1), ("90", 1)]), []);
}

#[test]
fn a_tie_counts_nobody_twice() {
    let entries = [("90", 1), ("80", 3), ("80", 3), ("70", 4)];
    assert_eq!(found(true, None, &entries), one("rank-sequence", "B, C", "3", "2"));
    let entries = [("90", 1), ("80", 2), ("80", 2), ("80", 3)];
    assert_eq!(found(true, None, &entries), one("rank-sequence", "D", "3", "4"));
}

#[test]
fn ranks_without_scores_count_nobody_twice() {
    assert_eq!(found(true, None, &[("", 1), ("", 2), ("", 2), ("", 4)]), []);
    assert_eq!(found(true, None, &[("", 1), ("", 2), ("", 2), ("", 3)]), one("rank-sequence", "D", "3", "4"));
    assert_eq!(found(true, None, &[("", 1), ("", 3), ("", 3)]), one("rank-sequence", "B, C", "3", "2"));
    assert_eq!(found(true, None, &[("", 1), ("", 2), ("", 4)]), one("rank-sequence", "C", "4", "3"));
    assert_eq!(found(false, None, &[("", 1), ("", 3), ("", 3)]), []);
}
