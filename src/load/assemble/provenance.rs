//! What an edition says of its documents and known differences.

use super::Desk;
use super::entry::find_citation;
use super::registry::Registry;
use super::target::part_of;
use crate::domain::{Acknowledgement, BoardKey, Citation, Decision, Sample};
use crate::load::decode::{At, bad_value};
use crate::load::shape::edition::{DecisionShape, EditionFile, SampleShape, SourceShape};
use crate::load::suggest::nearest;
use crate::load::value::Id;
use crate::problem::Problem;

/// The problems that can be acknowledged: what the published numbers say of one another.
const ACKNOWLEDGED: [&str; 10] = [
    "total",
    "component-total",
    "published-rank",
    "rank-sequence",
    "of",
    "band",
    "points-percent",
    "hidden-decimals",
    "average",
    "jump",
];

/// The boards of an edition by their ids; nothing for one that could not be read.
pub(super) type EditionBoards = Vec<(String, Option<BoardKey>)>;

/// The decision that announced an edition.
pub(super) fn decision(shape: &DecisionShape, desk: &mut Desk<'_>) -> Decision {
    Decision {
        number: shape.number.as_ref().map(|line| line.0.clone()),
        date: shape.date.map(|day| day.0),
        issuer: desk.text_of(shape.issuer.as_ref()),
        title: desk.text_of(shape.title.as_ref()),
        url: shape.url.as_ref().map(|url| url.0.clone()),
    }
}

/// The source documents of an edition, each id once.
pub(super) fn citations(written: &[SourceShape], desk: &mut Desk<'_>) -> Vec<Citation> {
    let mut citations = Vec::new();
    for (position, shape) in written.iter().enumerate() {
        let id = &shape.id.value;
        if let Some(first) = written[..position].iter().find(|first| first.id.value == *id) {
            let first = desk.place(first.id.mark);
            desk.add(Problem::DuplicateId { kind: "source".to_owned(), id: id.0.clone(), first }, shape.id.mark);
            continue;
        }
        citations.push(Citation {
            id: id.0.clone(),
            title: shape.title.0.clone(),
            language: shape.language.clone(),
            url: shape.url.as_ref().map(|url| url.0.clone()),
            trust: shape.trust.map(|word| word.0),
        });
    }
    citations
}

/// How many people were asked.
pub(super) fn sample(shape: &SampleShape, citations: &[Citation], desk: &mut Desk<'_>) -> Sample {
    Sample {
        asked: shape.asked.map(|count| count.0),
        returned: shape.returned.as_ref().map(|count| part_of(count, shape.asked, desk)),
        source: shape.source.as_ref().and_then(|id| find_citation(id, citations, desk)),
    }
}

/// The differences that an edition records as known.
pub(super) fn acknowledgements(
    file: &EditionFile,
    boards: &EditionBoards,
    registry: &Registry,
    desk: &mut Desk<'_>,
) -> Vec<Acknowledgement> {
    let mut known = Vec::new();
    for shape in file.acknowledged.iter().flatten() {
        let board = board(&shape.board, boards, desk);
        let problem = stable_name(&shape.problem, desk);
        let unit = shape.unit.as_ref().map(|unit| registry.find(unit, desk));
        let reason = desk.text(&shape.reason);
        if unit == Some(None) {
            continue;
        }
        if let (Some(board), Some(problem)) = (board, problem) {
            known.push(Acknowledgement { board, unit: unit.flatten(), problem, reason, mark: shape.problem.mark });
        }
    }
    known
}

/// The stable name of a problem that was named or given by its code.
fn stable_name(written: &At<Id>, desk: &mut Desk<'_>) -> Option<String> {
    let word = written.value.0.as_str();
    let named = Problem::ALL
        .iter()
        .find(|(code, name, _)| *name == word || code.eq_ignore_ascii_case(word))
        .map_or(word, |(_, name, _)| name);
    if ACKNOWLEDGED.contains(&named) {
        return Some(named.to_owned());
    }
    let problem = Problem::BadValue {
        found: word.to_owned(),
        expected: ACKNOWLEDGED.join(", "),
        nearest: nearest(word, ACKNOWLEDGED),
    };
    desk.add(problem, written.mark);
    None
}

/// The board of an id; nothing for one that does not exist or could not be read.
pub(super) fn board(id: &At<Id>, boards: &EditionBoards, desk: &mut Desk<'_>) -> Option<BoardKey> {
    let found = boards.iter().find(|(known, _)| *known == id.value.0);
    if found.is_none() {
        let hint = id.value.0.strip_suffix(".json").filter(|stem| boards.iter().any(|(known, _)| known == stem));
        if hint.is_some() {
            bad_value(&id.value.0, "board-without-ending", id.mark, desk.report);
        } else {
            let known: Vec<&str> = boards.iter().map(|(known, _)| known.as_str()).collect();
            desk.unknown("board", id, &known);
        }
    }
    found.and_then(|(_, key)| *key)
}
