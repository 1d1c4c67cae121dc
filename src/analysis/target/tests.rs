//! Targets against small boards.

use super::*;
use crate::analysis::analyze;
use crate::domain::specimen::{Specimen, score, text};

fn goal(comparison: Comparison, value: &str, kind: &str, result: Option<&str>) -> Goal {
    Goal {
        name: text("Chỉ tiêu"),
        index: None,
        board: None,
        comparison,
        value: score(value),
        kind: Some(kind.to_owned()),
        result: result.map(score),
        source: None,
    }
}

/// How a target of unit `a` in 2020 comes out; `a` has 85.50 and rank 2 of 2 that year.
fn attainment_of(mut goal: Goal, by_board: bool) -> Attainment {
    let mut specimen = Specimen::new(&["a", "b"]);
    let key = specimen.board(2020, "m", true, &[("a", "85.50", 0), ("b", "90", 0)]);
    let index = specimen.tables.editions[specimen.tables.boards[key.position()].edition.position()].index;
    goal.index = by_board.then_some(index);
    let (unit, mark) = (specimen.unit("a"), specimen.tables.units[0].mark);
    let publication = specimen.publication();
    let sheet = TargetSheet {
        unit,
        year: 2020,
        number: None,
        title: None,
        url: None,
        goals: Vec::new(),
        tasks: None,
        coverage: Vec::new(),
        mark,
    };
    attainment(&publication, &analyze(&publication), &sheet, &goal)
}

#[test]
fn a_told_result_is_judged_by_its_sign() {
    let cases = [
        (Comparison::AtLeast, "85.5", GoalState::Met, None),
        (Comparison::AtLeast, "86", GoalState::Missed, Some("0.5")),
        (Comparison::MoreThan, "85.5", GoalState::Missed, Some("0")),
        (Comparison::Equal, "85.5", GoalState::Met, None),
        (Comparison::Equal, "80", GoalState::Missed, Some("5.5")),
        (Comparison::AtMost, "85.5", GoalState::Met, None),
        (Comparison::AtMost, "80", GoalState::Missed, Some("5.5")),
        (Comparison::LessThan, "85.5", GoalState::Missed, Some("0")),
    ];
    for (comparison, value, state, gap) in cases {
        let found = attainment_of(goal(comparison, value, "percent", Some("85.5")), false);
        assert_eq!((found.state, found.gap), (state, gap.map(score)), "{comparison:?} {value}");
        assert_eq!(found.entry, None);
    }
}

#[test]
fn the_board_tells_what_the_sheet_does_not() {
    let found = attainment_of(goal(Comparison::AtLeast, "86", "percent", None), true);
    assert_eq!((found.result, found.state, found.gap), (Some(score("85.50")), GoalState::Missed, Some(score("0.5"))));
    assert!(found.entry.is_some());
    let found = attainment_of(goal(Comparison::Equal, "1", "rank", None), true);
    assert_eq!((found.result, found.state, found.gap), (Some(score("2")), GoalState::Missed, Some(score("1"))));
}

#[test]
fn what_is_not_there_or_measured_otherwise_is_not_judged() {
    let unknown = attainment_of(goal(Comparison::AtLeast, "86", "percent", None), false);
    assert_eq!((unknown.state, unknown.result), (GoalState::Unknown, None));
    let otherwise = attainment_of(goal(Comparison::AtLeast, "86", "points", None), true);
    assert_eq!((otherwise.state, otherwise.gap), (GoalState::NotComparable, None));
}
