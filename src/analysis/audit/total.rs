//! Totals and components that do not follow from their parts.

use super::case::{Case, Examined, Finding, signed};
use super::formula::{Formula, Printed, Verdict};
use crate::domain::{Entry, MeasureKind, Method, Score};
use crate::problem::Problem;

/// Every total of a board that its parts contradict.
pub(super) fn totals(case: &Case, formulas: &[Formula]) -> Examined {
    examine(case, formulas, |formula| formula.parent.is_none(), total)
}

/// Every component of a board that its own parts contradict.
pub(super) fn components(case: &Case, formulas: &[Formula]) -> Examined {
    examine(case, formulas, |formula| formula.parent.is_some(), component)
}

/// What one formula says of one entry: nothing where it cannot be asked, else what was found.
type Answer = Option<Option<Finding>>;

fn examine(
    case: &Case,
    formulas: &[Formula],
    wanted: fn(&Formula) -> bool,
    ask: fn(&Case, &Entry, &Formula, &[Option<Score>]) -> Answer,
) -> Examined {
    let mut examined = Examined::default();
    for entry in case.board.entries.iter().filter(|entry| !entry.components.is_empty()) {
        let mut parts: Vec<Option<Score>> = vec![None; case.method.components.len()];
        for (component, score, _) in &entry.components {
            parts[component.position()] = Some(*score);
        }
        for answer in formulas.iter().filter(|formula| wanted(formula)).filter_map(|it| ask(case, entry, it, &parts)) {
            examined.note(answer);
        }
    }
    examined
}

fn total(case: &Case, entry: &Entry, formula: &Formula, parts: &[Option<Score>]) -> Answer {
    let (printed, max) = printed_total(case.method, entry, formula.adds_up)?;
    if formula.falls_short_of(printed.score) {
        return None;
    }
    let Verdict::Contradicts(contradiction) = formula.verdict(parts, printed, Some(max))? else { return Some(None) };
    let problem = Problem::Total {
        unit: case.name(entry).to_owned(),
        published: printed.score.to_string(),
        computed: contradiction.computed.to_string(),
        difference: signed(contradiction.difference),
        cut: formula.cut.clone().unwrap_or_default(),
    };
    Some(Some(Finding::of_entry(entry, problem, entry.score_mark)))
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

fn component(case: &Case, entry: &Entry, formula: &Formula, parts: &[Option<Score>]) -> Answer {
    let key = formula.parent?;
    let component = case.method.component(key);
    let (_, score, mark) = entry.components.iter().find(|(known, _, _)| *known == key)?;
    let printed = Printed { score: *score, places: component.precision };
    let Verdict::Contradicts(contradiction) = formula.verdict(parts, printed, component.max)? else {
        return Some(None);
    };
    let problem = Problem::ComponentTotal {
        unit: case.name(entry).to_owned(),
        component: case.text(&component.name).to_owned(),
        published: score.to_string(),
        computed: contradiction.computed.to_string(),
        difference: signed(contradiction.difference),
    };
    Some(Some(Finding::of_entry(entry, problem, *mark)))
}

#[cfg(test)]
mod tests;
