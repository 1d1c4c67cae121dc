//! Totals and components that do not follow from their parts.

use super::case::{Case, Finding, signed};
use super::formula::{Formula, Printed};
use crate::domain::{Entry, MeasureKind, Method, Score};
use crate::problem::Problem;

/// Every total and component of a board that its parts contradict.
pub(super) fn totals(case: &Case, formulas: &[Formula]) -> Vec<Finding> {
    if formulas.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for entry in case.board.entries.iter().filter(|entry| !entry.components.is_empty()) {
        let mut parts: Vec<Option<Score>> = vec![None; case.method.components.len()];
        for (component, score, _) in &entry.components {
            parts[component.position()] = Some(*score);
        }
        found.extend(formulas.iter().filter_map(|formula| match formula.parent {
            None => total(case, entry, formula, &parts),
            Some(_) => component(case, entry, formula, &parts),
        }));
    }
    found
}

fn total(case: &Case, entry: &Entry, formula: &Formula, parts: &[Option<Score>]) -> Option<Finding> {
    let (printed, max) = printed_total(case.method, entry, formula.adds_up)?;
    if formula.falls_short_of(printed.score) {
        return None;
    }
    let contradiction = formula.contradiction(parts, printed, Some(max))?;
    let problem = Problem::Total {
        unit: case.name(entry).to_owned(),
        published: printed.score.to_string(),
        computed: contradiction.computed.to_string(),
        difference: signed(contradiction.difference),
        cut: formula.cut.clone().unwrap_or_default(),
    };
    Some(Finding::of_entry(entry, problem, entry.score_mark))
}

/// What the roots lead to, with its maximum: the points where they stand beside a percentage, else the score.
pub(in crate::analysis) fn printed_total(method: &Method, entry: &Entry, adds_up: bool) -> Option<(Printed, Score)> {
    let measure = &method.measure;
    let own_max = entry.max.unwrap_or(measure.max);
    if measure.kind == MeasureKind::Points {
        return Some((Printed { score: entry.score?, places: measure.precision }, own_max));
    }
    if let Some(points) = entry.points {
        return Some((Printed { score: points, places: points.places() }, own_max));
    }
    // A maximum of its own is in points: parts in points do not add up to the percentage of another maximum.
    if adds_up && own_max != measure.max {
        return None;
    }
    Some((Printed { score: entry.score?, places: measure.precision }, measure.max))
}

fn component(case: &Case, entry: &Entry, formula: &Formula, parts: &[Option<Score>]) -> Option<Finding> {
    let key = formula.parent?;
    let component = case.method.component(key);
    let (_, score, mark) = entry.components.iter().find(|(known, _, _)| *known == key)?;
    let printed = Printed { score: *score, places: component.precision };
    let contradiction = formula.contradiction(parts, printed, component.max)?;
    let problem = Problem::ComponentTotal {
        unit: case.name(entry).to_owned(),
        component: case.text(&component.name).to_owned(),
        published: score.to_string(),
        computed: contradiction.computed.to_string(),
        difference: signed(contradiction.difference),
    };
    Some(Finding::of_entry(entry, problem, *mark))
}

#[cfg(test)]
mod tests;
