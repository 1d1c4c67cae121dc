//! Formulas against their definition, in fractions worked out another way.

use proptest::prelude::*;

use super::*;
use crate::domain::specimen::{Specimen, score};

/// A child: its value in millionths, its maximum in hundredths, its weight in thousandths.
type Child = (i64, i64, i64);

fn rule(aggregate: Aggregate, children: &[Child]) -> Formula {
    let mut specimen = Specimen::new(&["a"]);
    for (at, (_, max, weight)) in children.iter().enumerate() {
        let component = specimen.component("m", &format!("c{at}"), None);
        (component.max, component.weight) = (Some(Score::new(*max, 2)), Some(Score::new(*weight, 3)));
    }
    specimen.method("m").aggregate = aggregate;
    formulas(specimen.method("m")).remove(0)
}

/// A parent with the maximum 100 by the definition, as a fraction; the children given by `value`, in millionths.
fn parent(aggregate: Aggregate, children: &[Child], value: impl Fn(&Child) -> i64) -> (i128, i128) {
    let million = 1_000_000_i128;
    let product: i128 = children.iter().map(|(_, max, _)| i128::from(*max)).product();
    let share = |child: &Child| i128::from(value(child)) * (product / i128::from(child.1)) * 100;
    match aggregate {
        Aggregate::Mean => (100 * children.iter().map(share).sum::<i128>(), million * product * children.len() as i128),
        Aggregate::Weighted => {
            let weighted = children.iter().map(|child| share(child) * i128::from(child.2));
            (100 * weighted.sum::<i128>(), million * product * 1000)
        }
        _ => (children.iter().map(|child| i128::from(value(child))).sum(), million),
    }
}

/// A fraction as hundredths, half away from zero; not below zero.
fn hundredths((value, divisor): (i128, i128)) -> i64 {
    i64::try_from((value * 200 + divisor) / (divisor * 2)).unwrap()
}

fn printed(child: &Child) -> Score {
    Score::new(child.0, 6).at_places(2)
}

fn says_no(formula: &Formula, children: &[Child], total: i64) -> bool {
    let parts: Vec<Option<Score>> = children.iter().map(|child| Some(printed(child))).collect();
    let total = Printed { score: Score::new(total, 2), places: 2 };
    matches!(formula.verdict(&parts, total, Some(score("100"))), Some(Verdict::Contradicts(_)))
}

fn any_aggregate() -> impl Strategy<Value = Aggregate> {
    prop_oneof![Just(Aggregate::Sum), Just(Aggregate::Mean), Just(Aggregate::Weighted)]
}

fn any_children() -> impl Strategy<Value = Vec<Child>> {
    prop::collection::vec((0..20_000_000_i64, 1..2_000_i64, 1..1_000_i64), 1..5)
}

proptest! {
    #[test]
    fn a_total_of_unrounded_parts_never_contradicts(aggregate in any_aggregate(), children in any_children()) {
        let total = hundredths(parent(aggregate, &children, |child| child.0));
        prop_assert!(!says_no(&rule(aggregate, &children), &children, total));
    }

    #[test]
    fn a_total_contradicts_exactly_when_rounding_cannot_explain_it(
        aggregate in any_aggregate(),
        children in any_children(),
        off in -200..200_i64,
    ) {
        let millionths = |child: &Child| printed(child).units() * 10_000;
        let (value, divisor) = parent(aggregate, &children, millionths);
        let (slack, _) = parent(aggregate, &children, |_| 5_000);
        let total = hundredths((value, divisor)) + off;
        let distance = (i128::from(total) * divisor - value * 100).abs();
        let expected = 2 * distance > 200 * slack + divisor;
        prop_assert_eq!(says_no(&rule(aggregate, &children), &children, total), expected);
    }
}

#[test]
fn a_difference_that_rounding_just_explains_is_none() {
    let children = [(10_000_000, 2_000, 500), (5_000_000, 1_000, 500)];
    // Two parts and a total of two places: up to 0.015, so 0.01 is explained and 0.02 is not.
    let formula = rule(Aggregate::Sum, &children);
    assert_eq!(
        [1498, 1499, 1500, 1501, 1502].map(|t| says_no(&formula, &children, t)),
        [true, false, false, false, true]
    );
}

#[test]
fn the_edge_of_what_rounding_explains_is_explained() {
    let formula = rule(Aggregate::Sum, &[(10_000_000, 2_000, 1)]);
    assert_eq!(
        [998, 999, 1001, 1002].map(|total| says_no(&formula, &[(10_000_000, 2_000, 1)], total)),
        [true, false, false, true]
    );
}

#[test]
fn what_the_parts_say_is_told() {
    let formula = rule(Aggregate::Mean, &[(9_500_000, 1_000, 1), (5_000_000, 2_000, 1)]);
    let parts = [Some(score("9.5")), Some(score("5.00"))];
    let total = Printed { score: score("61"), places: 2 };
    let Some(Verdict::Contradicts(found)) = formula.verdict(&parts, total, Some(score("100"))) else { panic!() };
    assert_eq!((found.computed.to_string(), found.difference.to_string()), ("60.00".into(), "1.00".into()));
    assert_eq!(formula.verdict(&[Some(score("9.5")), None], total, Some(score("100"))), None);
    assert_eq!(formula.verdict(&parts, total, None), None);
}

#[test]
fn numbers_too_large_leave_a_formula_without_a_word() {
    let children = [(0, 999_999_999_999_999_989, 1), (0, 999_999_999_999_999_967, 1), (0, 999_999_999_999_999_877, 1)];
    let mut specimen = Specimen::new(&["a"]);
    for (at, (_, max, _)) in children.iter().enumerate() {
        specimen.component("m", &format!("c{at}"), None).max = Some(Score::new(*max, 9));
    }
    specimen.method("m").aggregate = Aggregate::Mean;
    assert!(formulas(specimen.method("m")).is_empty());
}

#[test]
fn weights_or_maxima_that_are_missing_leave_no_formula() {
    let mut specimen = Specimen::new(&["a"]);
    specimen.component("m", "x", None);
    for aggregate in [Aggregate::Mean, Aggregate::Weighted, Aggregate::None] {
        specimen.method("m").aggregate = aggregate;
        assert!(formulas(specimen.method("m")).is_empty());
    }
}
