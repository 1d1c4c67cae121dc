//! Recorded differences on a small board.

use super::super::{audit, exceptions};
use super::*;
use crate::analysis::analyze;
use crate::domain::UnitKey;
use crate::domain::specimen::{Specimen, text};

/// A complete board on which `b` has rank 3 instead of 2.
fn contradiction() -> (Specimen, BoardKey) {
    let mut specimen = Specimen::new(&["a", "b", "c"]);
    let key = specimen.board(2020, "m", true, &[("a", "90", 1), ("b", "80", 3), ("c", "70", 3)]);
    (specimen, key)
}

fn acknowledge(specimen: &mut Specimen, board: BoardKey, unit: Option<&str>, problem: &str) {
    let unit: Option<UnitKey> = unit.map(|unit| specimen.unit(unit));
    let (mark, edition) = (specimen.mark(), specimen.tables.boards[board.position()].edition);
    let known = Acknowledgement { board, unit, problem: problem.into(), reason: text("Công bố như vậy"), mark };
    specimen.tables.editions[edition.position()].acknowledged.push(known);
}

fn names(specimen: &Specimen, doubtful: &[BoardKey]) -> Vec<&'static str> {
    names_in(specimen, doubtful.iter().map(|key| (*key, Doubt::Rules)).collect())
}

fn names_in(specimen: &Specimen, doubtful: BTreeMap<BoardKey, Doubt>) -> Vec<&'static str> {
    let publication = specimen.publication();
    audit(&publication, &analyze(&publication), &doubtful).iter().map(|found| found.problem.name()).collect()
}

#[test]
fn what_is_not_recorded_is_an_error() {
    assert_eq!(names(&contradiction().0, &[]), ["published-rank"]);
}

#[test]
fn what_is_recorded_is_a_note_at_the_same_place() {
    for (unit, problem) in [(Some("b"), "published-rank"), (None, "E061"), (Some("b"), "rank-sequence")] {
        let (mut specimen, key) = contradiction();
        acknowledge(&mut specimen, key, unit, problem);
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        let found = audit(&publication, &analysis, &BTreeMap::new());
        let found: Vec<_> = found.iter().collect();
        let expected = Problem::Acknowledged {
            problem: "published-rank".into(),
            unit: "B".into(),
            published: "3".into(),
            computed: "2".into(),
            difference: "+1".into(),
            reason: "Công bố như vậy".into(),
        };
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].problem, expected);
        assert_eq!(found[0].mark, publication.board(key).entries[1].rank_mark);
        let exceptions = exceptions(&publication, &analysis);
        assert_eq!((exceptions.len(), exceptions[0].acknowledgement), (1, 0));
        assert_eq!(exceptions[0].problem.name(), "published-rank");
    }
}

#[test]
fn a_record_of_something_else_is_stale() {
    for (unit, problem) in [(Some("c"), "published-rank"), (Some("b"), "total"), (None, "of")] {
        let (mut specimen, key) = contradiction();
        acknowledge(&mut specimen, key, unit, problem);
        assert_eq!(names(&specimen, &[]), ["published-rank", "stale-acknowledgement"]);
    }
}

#[test]
fn a_doubtful_board_is_asked_about_single_entries_only() {
    let (mut specimen, key) = contradiction();
    acknowledge(&mut specimen, key, None, "of");
    assert!(names(&specimen, &[key]).is_empty());
    specimen.tables.boards[key.position()].of = Some(2);
    assert_eq!(names(&specimen, &[key]), ["published-rank", "published-rank"]);
    specimen.tables.editions[0].acknowledged.clear();
    assert!(names(&specimen, &[]).contains(&"of"));
}

#[test]
fn what_is_left_of_a_board_must_still_agree() {
    let (mut specimen, key) = contradiction();
    assert_eq!(names_in(&specimen, BTreeMap::from([(key, Doubt::Entries)])), ["published-rank"]);
    specimen.tables.boards[key.position()].of = Some(100);
    assert_eq!(names_in(&specimen, BTreeMap::from([(key, Doubt::Entries)])), ["published-rank"]);
    specimen.tables.boards[key.position()].of = Some(1);
    assert!(names_in(&specimen, BTreeMap::from([(key, Doubt::Entries)])).contains(&"of"));
    assert!(names_in(&specimen, BTreeMap::from([(key, Doubt::Comparison)])).contains(&"of"));
}
