//! Exceptions: contradictions that are recorded as known and explained.

use std::collections::{BTreeMap, BTreeSet};

use super::case::{Finding, first_text};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::domain::{Acknowledgement, BoardKey, Doubt, EditionKey, Publication};
use crate::problem::Problem;

/// A contradiction that an edition records as known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// The edition that records it.
    pub edition: EditionKey,
    /// Which of its recorded differences it is, by position.
    pub acknowledgement: usize,
    /// The board it was found on.
    pub board: BoardKey,
    /// What was found.
    pub problem: Problem,
}

/// Problems of which each also covers the other: both say that a published rank cannot be.
const KIN: [[&str; 2]; 1] = [["published-rank", "rank-sequence"]];

/// What was found, recorded contradictions as notes; and what is recorded but was not found.
pub(super) fn settle(
    publication: &Publication,
    findings: Vec<(BoardKey, Vec<Finding>)>,
    doubtful: &BTreeMap<BoardKey, Doubt>,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let mut met: BTreeSet<(EditionKey, usize)> = BTreeSet::new();
    for (board, finding) in findings.into_iter().flat_map(|(board, found)| found.into_iter().map(move |f| (board, f))) {
        let edition = publication.board(board).edition;
        let Diagnostic { problem, mark } = finding.diagnostic.clone();
        match recorded(publication, board, &finding) {
            None => diagnostics.add(problem, mark),
            Some((at, known)) => {
                met.insert((edition, at));
                let reason = first_text(publication, &known.reason).to_owned();
                diagnostics.add(acknowledged(&problem, reason), mark);
            }
        }
    }
    for (key, edition) in publication.editions() {
        for (at, known) in edition.acknowledged.iter().enumerate() {
            if !met.contains(&(key, at)) && !doubtful.contains_key(&known.board) {
                diagnostics.add(stale(publication, known), known.mark);
            }
        }
    }
    diagnostics
}

/// The recorded contradictions among what was found.
pub(super) fn exceptions(publication: &Publication, findings: Vec<(BoardKey, Vec<Finding>)>) -> Vec<Exception> {
    let mut exceptions = Vec::new();
    for (board, found) in findings {
        for finding in found {
            if let Some((acknowledgement, _)) = recorded(publication, board, &finding) {
                let edition = publication.board(board).edition;
                exceptions.push(Exception { edition, acknowledgement, board, problem: finding.diagnostic.problem });
            }
        }
    }
    exceptions
}

/// The record of a finding: one that names its unit before one that is about the whole board.
pub(super) fn recorded<'a>(
    publication: &'a Publication,
    board: BoardKey,
    finding: &Finding,
) -> Option<(usize, &'a Acknowledgement)> {
    let edition = publication.edition(publication.board(board).edition);
    let about = |known: &Acknowledgement| known.board == board && covers(&known.problem, &finding.diagnostic.problem);
    let records = || edition.acknowledged.iter().enumerate().filter(|(_, known)| about(known));
    let named = records().find(|(_, known)| known.unit.is_some_and(|unit| finding.units.contains(&unit)));
    named.or_else(|| records().find(|(_, known)| known.unit.is_none()))
}

/// The recorded word, a problem's name or its code, stands for the problem or for its kin.
fn covers(word: &str, problem: &Problem) -> bool {
    let by_code = Problem::ALL.iter().find(|(code, _, _)| *code == word).map(|(_, name, _)| *name);
    let recorded = by_code.unwrap_or(word);
    recorded == problem.name() || KIN.iter().any(|kin| kin.contains(&recorded) && kin.contains(&problem.name()))
}

fn stale(publication: &Publication, known: &Acknowledgement) -> Problem {
    let day = publication.edition(publication.board(known.board).edition).units_at;
    let name = known.unit.map(|unit| first_text(publication, &publication.unit(unit).name_on(day).name).to_owned());
    Problem::StaleAcknowledgement { problem: known.problem.clone(), unit: name.unwrap_or_default() }
}

fn acknowledged(problem: &Problem, reason: String) -> Problem {
    Problem::Acknowledged {
        problem: problem.name().to_owned(),
        unit: fact(problem, "unit"),
        published: fact(problem, "published"),
        computed: fact(problem, "computed"),
        difference: fact(problem, "difference"),
        reason,
    }
}

fn fact(problem: &Problem, name: &str) -> String {
    problem.facts().into_iter().find(|(known, _)| *known == name).map(|(_, fact)| fact.to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
