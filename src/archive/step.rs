//! What changed between two versions of an edition, as its version number says it.

use std::collections::BTreeMap;

use crate::analysis::Analysis;
use crate::domain::{Board, BoardKey, Edition, EditionKey, Method, Publication, Score, Step};

/// A publication with what was worked out from it.
type Told<'a> = (&'a Publication, &'a Analysis);

/// What changed: a rank or the method of the edition is major; a value of it, or any number of another edition that is
/// printed beside it, is minor; all else is patch.
pub fn step_between(before: Told<'_>, now: Told<'_>, edition: &str) -> Step {
    let (old, new) = (editions(before.0), editions(now.0));
    let of = |editions: &BTreeMap<String, EditionKey>| editions.get(edition).copied();
    let (Some(one), Some(other)) = (of(&old), of(&new)) else { return Step::Major };
    if ranks(before, one) != ranks(now, other) || method(before.0, one) != method(now.0, other) {
        return Step::Major;
    }
    let values = |told: Told<'_>, editions: &BTreeMap<String, EditionKey>| -> BTreeMap<String, Vec<String>> {
        editions.iter().map(|(name, key)| (name.clone(), values(told, *key))).collect()
    };
    if values(before, &old) == values(now, &new) { Step::Patch } else { Step::Minor }
}

/// Every edition by its name: `<index>/<scope>/<year>`.
fn editions(publication: &Publication) -> BTreeMap<String, EditionKey> {
    publication.editions().map(|(key, edition)| (edition_name(publication, edition), key)).collect()
}

/// The name of an edition: `<index>/<scope>/<year>`.
pub fn edition_name(publication: &Publication, edition: &Edition) -> String {
    let (index, scope) = (&publication.index(edition.index).id, &publication.unit(edition.scope).id);
    format!("{index}/{scope}/{}", edition.year)
}

/// The boards of an edition by their ids.
fn boards(publication: &Publication, key: EditionKey) -> BTreeMap<&str, (BoardKey, &Board)> {
    let boards = publication.edition(key).boards.iter();
    boards.map(|key| (publication.board(*key).id.as_str(), (*key, publication.board(*key)))).collect()
}

/// Board, unit → rank as shown and class.
fn ranks(
    (publication, analysis): Told<'_>,
    key: EditionKey,
) -> BTreeMap<(String, String), (Option<u32>, Option<String>)> {
    let mut ranks = BTreeMap::new();
    for (id, (key, board)) in boards(publication, key) {
        for (at, entry) in board.entries.iter().enumerate() {
            let rank = analysis.board(key).standings[at].map(|standing| standing.rank.number());
            let band = entry.band.map(|band| board.bands[band.position()].id.clone());
            ranks.insert((id.to_owned(), publication.unit(entry.unit).id.to_string()), (rank, band));
        }
    }
    ranks
}

/// The rules of an edition: those of every method its boards follow, without their words.
fn method(publication: &Publication, key: EditionKey) -> Vec<String> {
    let edition = publication.edition(key);
    let of_boards = boards(publication, key).into_iter().map(|(id, (_, board))| (id, board.method));
    let methods = std::iter::once(("", edition.method)).chain(of_boards);
    methods.map(|(board, key)| format!("{board}: {}", rules(publication, publication.method(key)))).collect()
}

fn rules(publication: &Publication, method: &Method) -> String {
    let components = method.components.iter().map(|component| {
        let parent = component.parent.map(|key| method.component(key).id.as_str());
        let score = |score: Option<Score>| score.map(|score| score.at_places(score.places().max(9)).to_string());
        format!(
            "{} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {}",
            component.id,
            component.cut,
            score(Some(component.min)),
            score(component.max),
            component.precision,
            score(component.weight),
            parent,
            component.aggregate,
            component.evidence,
            component.bonus,
        )
    });
    let bands = method.bands.iter().map(|band| format!("{} {:?}", band.id, band.min));
    let named = |keys: &[crate::domain::MethodKey]| {
        keys.iter().map(|key| publication.method(*key).id.clone()).collect::<Vec<_>>()
    };
    format!(
        "{} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        method.id,
        method.measure,
        method.direction,
        method.aggregate,
        components.collect::<Vec<_>>(),
        bands.collect::<Vec<_>>(),
        named(&method.comparable_scores),
        named(&method.comparable_ranks),
    )
}

/// Every number of an edition, as lines.
fn values((publication, analysis): Told<'_>, key: EditionKey) -> Vec<String> {
    let mut lines: Vec<String> =
        ranks((publication, analysis), key).into_iter().map(|rank| format!("{rank:?}")).collect();
    for (id, (key, board)) in boards(publication, key) {
        let method = publication.method(board.method);
        let number = |score: Score| score.at_places(score.places().max(9)).to_string();
        let maybe = |score: Option<Score>| score.map(number);
        lines.push(format!("{id} {:?} {}", analysis.board(key).denominator, board.complete));
        for entry in &board.entries {
            let unit = &publication.unit(entry.unit).id;
            let parts = entry.components.iter().map(|(part, score, _)| (&method.component(*part).id, number(*score)));
            let deductions = entry.deductions.iter().map(|one| (one.component, maybe(one.points)));
            let conflicts = entry.conflicts.iter().map(|one| (maybe(one.score), one.rank));
            lines.push(format!(
                "{id} {unit} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
                maybe(entry.score),
                maybe(entry.max),
                maybe(entry.points),
                maybe(entry.error),
                entry.sample,
                parts.collect::<Vec<_>>(),
                deductions.collect::<Vec<_>>(),
                conflicts.collect::<Vec<_>>(),
            ));
        }
        lines.extend(board.absent.iter().map(|absence| format!("{id} {}", publication.unit(absence.unit).id)));
        lines.extend(board.averages.iter().map(|average| {
            let group = average.group.map(|group| publication.group(group).id.as_str());
            let part = average.component.map(|part| &method.component(part).id);
            format!("{id} {group:?} {part:?} {}", number(average.score))
        }));
    }
    lines.sort();
    lines
}
