//! What each correction changed, for machines.

use crate::analysis::{Basis, Effect, Standing};
use crate::domain::{
    Board, BoardKey, Change, Corrected, Correction, Edition, EditionKey, Field, Method, Publication, Seal, Subject,
    UnitKey,
};
use crate::site::Site;
use crate::site::download::edition_id;

use super::{EDITION, Relation, columns, day};

/// The seals of an edition, oldest first.
pub(super) type Seals<'a> = &'a dyn Fn(EditionKey) -> &'a [Seal];

/// The value of a figure as the content writes it.
pub(super) fn written(board: &Board, value: Option<Corrected>) -> String {
    match value {
        None => String::new(),
        Some(Corrected::Number(number)) => number.to_string(),
        Some(Corrected::Count(count)) => count.to_string(),
        Some(Corrected::Band(band)) => board.bands[band.position()].id.clone(),
    }
}

/// What a figure is called in the record copy: `score`, `component:<id>`.
fn item(field: Field, method: &Method) -> String {
    match field {
        Field::Component(_) => format!("component:{}", field.word(method)),
        plain => plain.word(method).to_owned(),
    }
}

/// One row for each figure that a correction changed, one for each rank that moved with them, one for each text.
pub(super) fn errata(site: &Site, seals: Seals<'_>) -> Relation {
    let mut rows = Vec::new();
    for (key, edition) in site.publication.editions() {
        let of_edition = edition.corrections.iter().zip(site.analysis.effects(key)).enumerate();
        for (position, (correction, effects)) in of_edition {
            let head = head(site, edition, seals(key), (position, correction));
            let tail = tail(site, correction);
            for effect in effects {
                rows.extend(of_effect(site.publication, effect).map(|cells| [&head[..], &cells, &tail].concat()));
            }
            for text in &correction.texts {
                let unit = if let Subject::UnitInEdition(_, unit) = &text.subject { Some(*unit) } else { None };
                let who = who(site.publication, None, unit);
                let cells = [&who[..], &[format!("text:{}", text.language)], &vec![String::new(); 7]].concat();
                rows.push([&head[..], &cells, &tail].concat());
            }
        }
    }
    Relation { columns: columns(site, &ERRATA), rows }
}

const ERRATA: [super::Described; 20] = [
    ("id", "string", "edition, and the number of the correction in it, from 1"),
    EDITION,
    ("kind", "string", "correction: an error was mended; revision: planned and announced before"),
    ("from_version", "string", "the sealed version that has the old value; empty: none is known to this site"),
    ("to_version", "string", "the first sealed version that has the new value; empty: none is known to this site"),
    ("found_on", "date", "the day the error was found"),
    ("published_on", "date", "the day the correction was published"),
    ("board", "string", "id of the board; empty for a text"),
    ("unit", "string", "id of the unit; empty for a text about the edition"),
    ("unit_code", "string", "official code of the unit, text; may name another unit at another time"),
    (
        "indicator",
        "string",
        "what changed: score, rank, band, max, points, sample, error, component:<id>, or text:<language>",
    ),
    (
        "old_value",
        "string",
        "the published value before; a number or the id of a class; empty: none, or only the rank moved",
    ),
    ("new_value", "string", "the published value after"),
    ("old_rank", "integer", "rank of the unit before"),
    ("new_rank", "integer", "rank of the unit after"),
    ("old_tied", "boolean", "another unit shared the rank before"),
    ("new_tied", "boolean", "another unit shares the rank after"),
    ("rank_basis", "string", "whether the rank after, else before, is published, or computed by us from the scores"),
    ("reason", "string", "why, first language of the site"),
    ("document_no", "string", "the document that ordered it"),
];

fn head(site: &Site, edition: &Edition, seals: &[Seal], (position, correction): (usize, &Correction)) -> Vec<String> {
    let id = edition_id(site.publication, edition);
    let from = seals.iter().rfind(|seal| seal.corrections <= position);
    let to = seals.iter().find(|seal| seal.corrections > position);
    let version = |seal: Option<&Seal>| seal.map(|seal| seal.version.to_string()).unwrap_or_default();
    vec![
        format!("{id}/{}", position + 1),
        id,
        correction.kind.word().to_owned(),
        version(from),
        version(to),
        day(correction.found_on),
        correction.date.to_string(),
    ]
}

fn tail(site: &Site, correction: &Correction) -> Vec<String> {
    let (language, _) = &site.languages()[0];
    vec![correction.reason.within(language).to_owned(), correction.document.clone().unwrap_or_default()]
}

/// Board, unit and its code.
pub(super) fn who(publication: &Publication, board: Option<BoardKey>, unit: Option<UnitKey>) -> Vec<String> {
    let unit = unit.map(|unit| publication.unit(unit));
    vec![
        board.map(|key| publication.board(key).id.to_string()).unwrap_or_default(),
        unit.map(|unit| unit.id.to_string()).unwrap_or_default(),
        unit.and_then(|unit| unit.code.clone()).unwrap_or_default(),
    ]
}

/// The rows of one unit: a cell for each column between the days and the reason.
fn of_effect<'a>(publication: &'a Publication, effect: &'a Effect) -> impl Iterator<Item = Vec<String>> + 'a {
    let board = publication.board(effect.board);
    let method = publication.method(board.method);
    let who = who(publication, Some(effect.board), Some(effect.unit));
    let number = |standing: Option<Standing>| standing.map(|s| s.rank.number().to_string()).unwrap_or_default();
    let tied = |standing: Option<Standing>| standing.map(|s| s.tied.to_string()).unwrap_or_default();
    let ranks = vec![
        number(effect.before),
        number(effect.after),
        tied(effect.before),
        tied(effect.after),
        effect.after.or(effect.before).map(|standing| basis(standing.basis).to_owned()).unwrap_or_default(),
    ];
    let value =
        |change: &Change| vec![item(change.field, method), written(board, change.before), written(board, change.after)];
    let mut values: Vec<Vec<String>> = effect.changes.iter().map(value).collect();
    if values.is_empty() {
        values.push(vec![item(Field::Rank, method), String::new(), String::new()]);
    }
    values.into_iter().map(move |value| [&who[..], &value, &ranks].concat())
}

pub(super) fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Published => "published",
        Basis::Computed => "computed",
    }
}

#[cfg(test)]
mod tests;
