//! Published averages that contradict one another: the average of a total is what the averages of its parts come to,
//! because a mean passes through sums and fixed shares.

use super::case::{Case, Examined, Finding, signed};
use super::formula::{Contradiction, Formula, Printed, Verdict};
use crate::diagnostic::Diagnostic;
use crate::domain::{Average, GroupKey, Score};
use crate::problem::Problem;

/// Every published average of a board, of all its units or of a group, that the averages of its parts contradict.
/// Nothing is asked where a unit has a maximum of its own, or where no average has as many digits as the figures it is of:
/// then nobody knows how they were rounded.
pub(super) fn averages(case: &Case, formulas: &[Formula]) -> Examined {
    let mut examined = Examined::default();
    if case.board.entries.iter().any(|entry| entry.max.is_some() || entry.points.is_some()) {
        return examined;
    }
    let mut groups: Vec<Option<GroupKey>> = Vec::new();
    for average in &case.board.averages {
        if !groups.contains(&average.group) {
            groups.push(average.group);
        }
    }
    for group in groups {
        let of_group: Vec<&Average> = case.board.averages.iter().filter(|average| average.group == group).collect();
        if has_known_digits(case, &of_group) {
            for answer in formulas.iter().filter_map(|formula| ask(case, formula, &of_group)) {
                examined.note(answer);
            }
        }
    }
    examined
}

fn has_known_digits(case: &Case, averages: &[&Average]) -> bool {
    let digits = averages.iter().map(|average| (average.score.places(), precision(case, average)));
    digits.clone().all(|(found, most)| found <= most) && digits.clone().any(|(found, most)| found == most)
}

/// How many digits the figures have that an average is of.
fn precision(case: &Case, average: &Average) -> u8 {
    average.component.map_or(case.method.measure.precision, |key| case.method.component(key).precision)
}

/// What one formula says of the averages of a group: nothing where it cannot be asked, else what was found.
fn ask(case: &Case, formula: &Formula, averages: &[&Average]) -> Option<Option<Finding>> {
    let parent = averages.iter().find(|average| average.component == formula.parent)?;
    let mut parts: Vec<Option<Score>> = vec![None; case.method.components.len()];
    for average in averages {
        if let Some(component) = average.component {
            parts[component.position()] = Some(average.score);
        }
    }
    let max = formula.parent.map_or(Some(case.method.measure.max), |key| case.method.component(key).max);
    if formula.parent.is_none() && formula.falls_short_of(parent.score) {
        return None;
    }
    let printed = Printed { score: parent.score, places: precision(case, parent) };
    match formula.verdict(&parts, printed, max)? {
        Verdict::Agrees => Some(None),
        Verdict::Contradicts(contradiction) => Some(Some(finding(case, formula, parent, contradiction))),
    }
}

fn finding(case: &Case, formula: &Formula, average: &Average, contradiction: Contradiction) -> Finding {
    let unit = match average.group {
        Some(group) => case.text(&case.publication.group(group).name),
        None => case.text(&case.board.name),
    };
    let unit = unit.to_owned();
    let published = average.score.at_places(precision(case, average)).to_string();
    let (computed, difference) = (contradiction.computed.to_string(), signed(contradiction.difference));
    let problem = match formula.parent {
        None => {
            let cut = formula.cut.clone().unwrap_or_default();
            Problem::Total { unit, published, computed, difference, cut }
        }
        Some(key) => {
            let component = case.text(&case.method.component(key).name).to_owned();
            Problem::ComponentTotal { unit, component, published, computed, difference }
        }
    };
    Finding { units: Vec::new(), diagnostic: Diagnostic { problem, mark: average.mark } }
}
