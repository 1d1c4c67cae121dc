//! The audit: what the published numbers say of one another, and what the prose says of them.
//!
//! A published number is never corrected here. What contradicts is named; what is recorded as known and explained
//! becomes a note; where rounding or decimals that were not printed can explain a difference, there is none.

mod band;
mod case;
mod claim;
mod denominator;
mod exception;
pub(super) mod formula;
mod percent;
mod place;
mod ranks;
mod sequence;
pub(super) mod total;

use std::collections::BTreeMap;

pub use exception::Exception;

use super::Analysis;
use crate::diagnostic::Diagnostics;
use crate::domain::{BoardKey, Doubt, Publication};
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
            let mut found = total::totals(&case, &rules[board.method.position()]);
            found.extend(percent::percentages(&case));
            found.extend(band::bands(&case));
            match doubtful.get(&key) {
                Some(Doubt::Rules) => found.extend(ranks::beyond_denominator(&case)),
                Some(Doubt::Entries) => {
                    found.extend(denominator::exceeded(&case));
                    found.extend(ranks::ranks_of_some(&case));
                }
                Some(Doubt::Comparison) | None => {
                    found.extend(denominator::denominator(&case));
                    found.extend(ranks::ranks(&case));
                }
            }
            (key, found)
        })
        .collect()
}
