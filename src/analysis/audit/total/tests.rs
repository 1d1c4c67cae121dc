//! Totals and components on small boards.

use super::super::formula::formulas;
use super::*;
use crate::analysis::analyze;
use crate::domain::specimen::{Specimen, score};
use crate::domain::{Aggregate, BoardKey, ComponentKey};

/// The problems of a board and whether they stand at the score.
fn found(specimen: &mut Specimen, key: BoardKey) -> Vec<Problem> {
    let publication = specimen.publication();
    let analysis = analyze(&publication);
    let case = Case::new(&publication, &analysis, key);
    let rules = formulas(case.method);
    let examined = [totals(&case, &rules), components(&case, &rules)];
    examined.into_iter().flat_map(|examined| examined.found).map(|finding| finding.diagnostic.problem).collect()
}

fn with_parts(total: &str, parts: &[(&str, &str)]) -> (Specimen, BoardKey) {
    let mut specimen = Specimen::new(&["a"]);
    for id in ["x", "y"] {
        specimen.component("m", id, Some("50")).cut = Some("domain".into());
    }
    for id in ["p", "q"] {
        specimen.component("m", id, Some("50")).cut = Some("scorer".into());
    }
    let key = specimen.board(2020, "m", false, &[("a", total, 0)]);
    specimen.parts(key, 0, parts);
    (specimen, key)
}

#[test]
fn each_cut_adds_up_by_itself() {
    let right = [("x", "40.10"), ("y", "35.22"), ("p", "45.30"), ("q", "30.02")];
    let (mut specimen, key) = with_parts("75.32", &right);
    assert_eq!(found(&mut specimen, key), []);
    let wrong = [("x", "40.10"), ("y", "35.22"), ("p", "45.30"), ("q", "31.02")];
    let (mut specimen, key) = with_parts("75.32", &wrong);
    let expected = Problem::Total {
        unit: "A".into(),
        published: "75.32".into(),
        computed: "76.32".into(),
        difference: "-1.00".into(),
        cut: "scorer".into(),
    };
    assert_eq!(found(&mut specimen, key), [expected]);
}

#[test]
fn a_missing_part_leaves_the_total_alone() {
    let (mut specimen, key) = with_parts("75.32", &[("x", "1.00"), ("p", "2.00")]);
    assert_eq!(found(&mut specimen, key), []);
}

#[test]
fn nothing_follows_where_the_method_says_so() {
    let (mut specimen, key) = with_parts("75.32", &[("x", "1.00"), ("y", "2.00")]);
    specimen.method("m").aggregate = Aggregate::None;
    assert_eq!(found(&mut specimen, key), []);
}

#[test]
fn points_are_the_total_beside_a_percentage() {
    let (mut specimen, key) = with_parts("90.00", &[("x", "40.00"), ("y", "23.00")]);
    specimen.entry_mut(key, 0).max = Some(score("70"));
    assert_eq!(found(&mut specimen, key), []);
    specimen.entry_mut(key, 0).points = Some(score("63.00"));
    assert_eq!(found(&mut specimen, key), []);
    specimen.entry_mut(key, 0).points = Some(score("64.00"));
    assert_eq!(found(&mut specimen, key).len(), 1);
}

#[test]
fn a_component_follows_from_its_children_by_its_own_rule() {
    let mut specimen = Specimen::new(&["a"]);
    specimen.component("m", "x", Some("10"));
    for (id, max) in [("x1", "4"), ("x2", "8")] {
        specimen.component("m", id, Some(max)).parent = Some(ComponentKey::at(0));
    }
    let key = specimen.board(2020, "m", false, &[("a", "7.50", 0)]);
    specimen.parts(key, 0, &[("x", "7.50"), ("x1", "4.00"), ("x2", "2.00")]);
    assert_eq!(found(&mut specimen, key), []);
    specimen.method("m").components[0].aggregate = Some(Aggregate::Mean);
    // 10 × (4 ÷ 4 + 2 ÷ 8) ÷ 2 = 6.25
    let expected = Problem::ComponentTotal {
        unit: "A".into(),
        component: "X".into(),
        published: "7.50".into(),
        computed: "6.25".into(),
        difference: "+1.25".into(),
    };
    assert_eq!(found(&mut specimen, key), [expected]);
    specimen.entry_mut(key, 0).components[0].1 = score("6.25");
    specimen.entry_mut(key, 0).score = Some(score("6.25"));
    assert_eq!(found(&mut specimen, key), []);
}

#[test]
fn a_method_that_names_only_some_of_the_parts_says_nothing_of_the_total() {
    let mut specimen = Specimen::new(&["a", "b"]);
    specimen.component("m", "x", Some("50"));
    let key = specimen.board(2020, "m", false, &[("a", "75.32", 0), ("b", "49.00", 0)]);
    specimen.parts(key, 0, &[("x", "40.10")]);
    assert_eq!(found(&mut specimen, key), []);
    specimen.parts(key, 1, &[("x", "40.10")]);
    assert_eq!(found(&mut specimen, key).len(), 1);
}
