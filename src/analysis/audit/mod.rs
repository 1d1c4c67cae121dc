//! The audit: what the published numbers say of one another, and what the prose says of them.
//!
//! A published number is never corrected here. What contradicts is named; what is recorded as known and explained
//! becomes a note; where rounding or decimals that were not printed can explain a difference, there is none.

mod average;
mod average_parts;
mod band;
mod band_order;
mod case;
mod check;
mod claim;
mod denominator;
mod exception;
pub(super) mod formula;
mod jump;
mod percent;
mod place;
mod ranks;
mod sequence;
pub(super) mod total;

use std::collections::BTreeMap;

pub use check::{Check, Difference, Obstacle, Outcome};
pub use exception::Exception;

use super::Analysis;
use crate::diagnostic::Diagnostics;
use crate::domain::{BoardKey, Doubt, EditionKey, Publication};
use case::{Case, Finding};
use formula::{Formula, formulas};

/// Everything that contradicts. Boards in `doubtful` have lost something on the way in: where it is entries or numbers,
/// the ranks that are left must still agree with one another; where it is the rules, only what one entry says of itself
/// is looked at.
pub fn audit(publication: &Publication, analysis: &Analysis, doubtful: &BTreeMap<BoardKey, Doubt>) -> Diagnostics {
    let findings = findings(publication, analysis, doubtful);
    let mut diagnostics = exception::settle(publication, findings, doubtful);
    diagnostics.append(claim::claims(publication, analysis, doubtful));
    diagnostics
}

/// The contradictions that are recorded as known and explained, with what was found: for the pages that print them.
pub fn exceptions(publication: &Publication, analysis: &Analysis) -> Vec<Exception> {
    exception::exceptions(publication, findings(publication, analysis, &BTreeMap::new()))
}

/// What came of every check on a board of a content without errors: for the page that lists them.
pub fn outcomes(publication: &Publication, analysis: &Analysis, key: BoardKey) -> Vec<Outcome> {
    let case = Case::new(publication, analysis, key);
    check::outcomes(&case, &formulas(case.method), key)
}

/// How many numbers in the prose about an edition and its units are checked against the data, in all languages together.
pub fn claimed(publication: &Publication, analysis: &Analysis, key: EditionKey) -> usize {
    claim::claimed(publication, analysis, key)
}

/// What was found on each board, in the order of the boards.
fn findings(
    publication: &Publication,
    analysis: &Analysis,
    doubtful: &BTreeMap<BoardKey, Doubt>,
) -> Vec<(BoardKey, Vec<Finding>)> {
    let rules: Vec<Vec<Formula>> = publication.methods().map(|(_, method)| formulas(method)).collect();
    publication
        .boards()
        .map(|(key, board)| {
            let case = Case::new(publication, analysis, key);
            (key, found(&case, &rules[board.method.position()], doubtful.get(&key).copied()))
        })
        .collect()
}

fn found(case: &Case, formulas: &[Formula], doubt: Option<Doubt>) -> Vec<Finding> {
    let asked = |check: &Check| match doubt {
        None => true,
        Some(Doubt::Comparison) => *check != Check::Jump,
        Some(_) => matches!(check, Check::Total | Check::ComponentTotal | Check::PointsPercent | Check::Band),
    };
    let mut found: Vec<Finding> =
        Check::ALL.iter().filter(|check| asked(check)).flat_map(|check| check.examine(case, formulas).found).collect();
    match doubt {
        Some(Doubt::Rules) => found.extend(ranks::beyond_denominator(case)),
        Some(Doubt::Entries) => {
            found.extend(denominator::exceeded(case));
            found.extend(ranks::ranks_of_some(case));
        }
        Some(Doubt::Comparison) | None => {}
    }
    found
}
