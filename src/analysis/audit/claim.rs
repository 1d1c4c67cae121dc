//! Claims: numbers in the prose that must be those of the data.

use std::collections::BTreeMap;

use super::case::signed;
use crate::analysis::Analysis;
use crate::diagnostic::Diagnostics;
use crate::domain::{BoardKey, Claim, Doubt, EditionKey, Publication, Reference, ReferenceTarget, Score, Subject};
use crate::problem::Problem;

/// Every reference of the prose whose value is not there, or is not what the prose says.
pub(super) fn claims(
    publication: &Publication,
    analysis: &Analysis,
    doubtful: &BTreeMap<BoardKey, Doubt>,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for reference in publication.narratives().iter().flat_map(|narrative| &narrative.references) {
        if rests_on_doubt(publication, &reference.target, doubtful) {
            continue;
        }
        match value(publication, analysis, &reference.target) {
            None => {}
            Some(Err(missing)) => diagnostics.add(nothing_there(reference, missing), reference.mark),
            Some(Ok(value)) => {
                let recounted = value.counted_anew(publication, &reference.target);
                let agrees =
                    |claim: &Claim| value.agrees(claim) || recounted.as_ref().is_some_and(|it| it.agrees(claim));
                if let Some(claim) = reference.claim.as_ref().filter(|claim| !agrees(claim)) {
                    let written = reference.written.clone();
                    let actual = value.as_written_in(claim);
                    let problem = Problem::Claim { claimed: claim.text.clone(), actual, reference: written };
                    diagnostics.add(problem, claim.mark);
                }
            }
        }
    }
    diagnostics
}

/// How many numbers the prose about an edition and its units claims, in all languages together.
pub(super) fn claimed(publication: &Publication, analysis: &Analysis, key: EditionKey) -> usize {
    let is_about = |subject: &Subject| match subject {
        Subject::Edition(edition) | Subject::UnitInEdition(edition, _) => *edition == key,
        Subject::Unit(_) | Subject::Page(_) => false,
    };
    let about = publication.narratives().iter().filter(|narrative| is_about(&narrative.subject));
    let claims = |reference: &&Reference| {
        reference.claim.as_ref().is_some_and(|claim| !claim.numbers.is_empty())
            && matches!(value(publication, analysis, &reference.target), Some(Ok(_)))
    };
    about.flat_map(|narrative| &narrative.references).filter(claims).count()
}

/// What a reference points at, as far as the prose can speak of it.
enum Value {
    /// A number and the digits that pages print of it.
    Number(Score, u8),
    /// The same, printed with its sign.
    Change(Score, u8),
    Rank(u32, Option<u32>),
    Count(u32),
}

/// The value is not there; the word that messages choose by.
type Missing = &'static str;

/// The value of a reference; nothing for a reference that points at no number.
fn value(publication: &Publication, analysis: &Analysis, target: &ReferenceTarget) -> Option<Result<Value, Missing>> {
    let places = |board: BoardKey| publication.method(publication.board(board).method).measure.places_shown();
    Some(match target {
        ReferenceTarget::Score(board, entry) => {
            let score = publication.board(*board).entries[*entry].score;
            score.map(|score| Value::Number(score, places(*board))).ok_or("no-score")
        }
        ReferenceTarget::Rank(board, entry) => {
            let standing = analysis.board(*board).standings[*entry];
            standing.map(|standing| Value::Rank(standing.rank.number(), standing.of)).ok_or("no-rank")
        }
        ReferenceTarget::Of(board) => analysis.board(*board).denominator.map(Value::Count).ok_or("no-denominator"),
        ReferenceTarget::Change(board, entry) => {
            let score = analysis.board(*board).movements[*entry].and_then(|movement| movement.score);
            score.map(|score| Value::Change(score, places(*board))).ok_or("no-change")
        }
        _ => return None,
    })
}

/// The value could be another if nothing had been lost on the way in: a place on a board that lost entries, or a change
/// in a series that did. A score is what its own entry says.
fn rests_on_doubt(publication: &Publication, target: &ReferenceTarget, doubtful: &BTreeMap<BoardKey, Doubt>) -> bool {
    let series = |board: BoardKey| {
        let edition = publication.edition(publication.board(board).edition);
        (edition.index, edition.scope)
    };
    match target {
        ReferenceTarget::Rank(board, _) | ReferenceTarget::Of(board) => {
            doubtful.get(board).is_some_and(|doubt| *doubt > Doubt::Comparison)
        }
        ReferenceTarget::Change(board, _) => doubtful.keys().any(|other| series(*other) == series(*board)),
        _ => false,
    }
}

fn nothing_there(reference: &Reference, missing: Missing) -> Problem {
    Problem::ProseReference { reference: reference.written.clone(), detail: missing.to_owned(), nearest: String::new() }
}

impl Value {
    /// The value with the number of entries, where that contradicts the published denominator: which of the two is wrong
    /// is asked of the board, not of the prose.
    fn counted_anew(&self, publication: &Publication, target: &ReferenceTarget) -> Option<Self> {
        let (ReferenceTarget::Rank(key, _) | ReferenceTarget::Of(key)) = target else { return None };
        let board = publication.board(*key);
        let entries = u32::try_from(board.entries.len()).ok()?;
        let contradicts = board.of.is_some_and(|of| of < entries || (board.complete && of != entries));
        match self {
            Self::Rank(rank, _) if contradicts => Some(Self::Rank(*rank, Some(entries))),
            Self::Count(_) if contradicts => Some(Self::Count(entries)),
            _ => None,
        }
    }

    /// The claim's first number is the value, as it is or as pages print it; of a rank, its second is the denominator.
    /// A text without numbers claims nothing.
    fn agrees(&self, claim: &Claim) -> bool {
        let Some(first) = claim.numbers.first().copied() else { return true };
        match *self {
            Self::Number(score, places) => first == score || first == score.at_places(places),
            Self::Change(score, places) if has_sign(claim, first) => first == score || first == score.at_places(places),
            Self::Change(score, places) => {
                let size = score.magnitude();
                first == size || first == size.at_places(places)
            }
            Self::Rank(rank, of) => {
                let second = claim.numbers.get(1).copied();
                first == whole(rank) && second.is_none_or(|second| of.map(whole) == Some(second))
            }
            Self::Count(count) => first == whole(count),
        }
    }

    /// The value as the claim should have written it: with a comma where the claim's own text has one.
    fn as_written_in(&self, claim: &Claim) -> String {
        let text = match *self {
            Self::Number(score, places) => score.at_places(places).to_string(),
            Self::Change(score, places) => signed(score.at_places(places)),
            Self::Rank(rank, Some(of)) => format!("{rank}/{of}"),
            Self::Rank(rank, None) => rank.to_string(),
            Self::Count(count) => count.to_string(),
        };
        let comma = claim
            .text
            .as_bytes()
            .windows(3)
            .any(|three| three[0].is_ascii_digit() && three[1] == b',' && three[2].is_ascii_digit());
        if comma { text.replace('.', ",") } else { text }
    }
}

/// The claim's first number was written with a sign.
fn has_sign(claim: &Claim, first: Score) -> bool {
    let before = claim.text.split(|c: char| c.is_ascii_digit()).next().unwrap_or("");
    first.is_negative() || before.trim_end().ends_with('+')
}

fn whole(number: u32) -> Score {
    Score::new(i64::from(number), 0)
}

#[cfg(test)]
mod tests;
