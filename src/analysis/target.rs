//! Targets: whether they were reached, by the result that was told or by the boards themselves.

use super::Analysis;
use crate::domain::{BoardKey, Comparison, Goal, MeasureKind, Publication, Score, TargetSheet};

/// How a target came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attainment {
    /// What was reached, as far as it is known.
    pub result: Option<Score>,
    /// Who says so: an entry of a board, by its position there; nothing where the sheet of the targets itself told the
    /// result, or nobody did.
    pub entry: Option<(BoardKey, usize)>,
    /// Met or not.
    pub state: GoalState,
    /// How much is missing, in the target's own unit of measure; nothing where it is met or not known.
    pub gap: Option<Score>,
}

/// Whether a target was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GoalState {
    /// It was.
    Met,
    /// It was not.
    Missed,
    /// Nobody has told a result yet.
    Unknown,
    /// There is a result, but it is measured otherwise, or several boards have one.
    NotComparable,
}

/// How a target of a sheet came out. A result that the sheet tells stands before one that a board of its index has for the
/// same unit and year.
pub fn attainment(publication: &Publication, analysis: &Analysis, sheet: &TargetSheet, goal: &Goal) -> Attainment {
    let nothing = |state| Attainment { result: None, entry: None, state, gap: None };
    if let Some(result) = goal.result {
        return judged(goal, result, None);
    }
    let Some(index) = goal.index else { return nothing(GoalState::Unknown) };
    let holds = |(key, _): &&(BoardKey, usize)| {
        let board = publication.board(*key);
        let edition = publication.edition(board.edition);
        let named = goal.board.as_deref().is_none_or(|id| board.id.as_str() == id);
        edition.index == index && edition.year == sheet.year && named
    };
    let mut found = analysis.appearances(sheet.unit).iter().filter(holds).copied();
    let entry = match (found.next(), found.next()) {
        (None, _) => return nothing(GoalState::Unknown),
        (Some(only), None) => only,
        (Some(_), Some(_)) => return nothing(GoalState::NotComparable),
    };
    match measured(publication, analysis, goal, entry) {
        Some(Some(result)) => judged(goal, result, Some(entry)),
        Some(None) => nothing(GoalState::Unknown),
        None => nothing(GoalState::NotComparable),
    }
}

/// What an entry has in the unit of measure of a target: outer nothing where it is measured otherwise, inner nothing where
/// it was not published.
fn measured(
    publication: &Publication,
    analysis: &Analysis,
    goal: &Goal,
    (key, at): (BoardKey, usize),
) -> Option<Option<Score>> {
    let board = publication.board(key);
    let kind = publication.method(board.method).measure.kind;
    match goal.kind.as_deref()? {
        "rank" => {
            let standing = analysis.board(key).standings[at];
            Some(standing.map(|standing| Score::new(i64::from(standing.rank.number()), 0)))
        }
        "percent" => (kind == MeasureKind::Percent).then(|| board.entries[at].score),
        "points" => (kind == MeasureKind::Points).then(|| board.entries[at].score),
        _ => None,
    }
}

fn judged(goal: &Goal, result: Score, entry: Option<(BoardKey, usize)>) -> Attainment {
    let met = match goal.comparison {
        Comparison::AtLeast => result >= goal.value,
        Comparison::MoreThan => result > goal.value,
        Comparison::Equal => result == goal.value,
        Comparison::AtMost => result <= goal.value,
        Comparison::LessThan => result < goal.value,
    };
    let state = if met { GoalState::Met } else { GoalState::Missed };
    Attainment { result: Some(result), entry, state, gap: (!met).then(|| (goal.value - result).magnitude()) }
}

#[cfg(test)]
mod tests;
