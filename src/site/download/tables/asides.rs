//! The tables of what stands beside the numbers: notes, deductions, other figures, absences, corrections.

use crate::domain::{Board, BoardKey, Entry, Subject, Text};
use crate::site::Site;
use crate::site::download::edition_id;

use super::errata::written;
use super::{BOARD, EDITION, Relation, UNIT, columns, day, number, texts};

/// One row for each note beside a unit and for each difference that is known and explained.
pub(super) fn notes(site: &Site) -> Relation {
    let publication = site.publication;
    let mut rows = Vec::new();
    let row = |board: &Board, unit: String, kind: &str, problem: &str, text: &Text| {
        let edition = edition_id(publication, publication.edition(board.edition));
        let head = vec![edition, board.id.to_string(), unit, kind.to_owned(), problem.to_owned()];
        [head, texts(site, Some(text))].concat()
    };
    for (key, board) in publication.boards() {
        for entry in &board.entries {
            let unit = publication.unit(entry.unit).id.to_string();
            rows.extend(entry.note.as_ref().map(|note| row(board, unit, "note", "", note)));
        }
        let known = publication.edition(board.edition).acknowledged.iter().filter(|known| known.board == key);
        rows.extend(known.map(|known| {
            let unit = known.unit.map(|unit| publication.unit(unit).id.to_string()).unwrap_or_default();
            row(board, unit, "exception", &known.problem, &known.reason)
        }));
    }
    Relation {
        columns: columns(
            site,
            &[
                EDITION,
                BOARD,
                ("unit", "string", "id of the unit; empty: the board as a whole"),
                ("kind", "string", "note, or exception: a known difference between published and computed"),
                ("problem", "string", "of an exception: the stable name of the problem"),
                ("text", "text", "what it says"),
            ],
        ),
        rows,
    }
}

/// One row for each deduction.
pub(super) fn deductions(site: &Site) -> Relation {
    let rows = over_entries(site, |key, entry| {
        let method = site.publication.method(site.publication.board(key).method);
        let row = |deduction: &crate::domain::Deduction| {
            let component = deduction.component.map(|component| method.component(component).id.clone());
            let head = vec![component.unwrap_or_default(), number(deduction.points)];
            [head, texts(site, deduction.reason.as_ref()), texts(site, deduction.response.as_ref())].concat()
        };
        entry.deductions.iter().map(row).collect()
    });
    Relation {
        columns: columns(
            site,
            &[
                EDITION,
                BOARD,
                UNIT,
                ("component", "string", "id of the component that lost the points"),
                ("points", "number", "how many"),
                ("reason", "text", "why"),
                ("response", "text", "what was done about it"),
            ],
        ),
        rows,
    }
}

/// One row for each other figure.
pub(super) fn conflicts(site: &Site) -> Relation {
    let rows = over_entries(site, |key, entry| {
        let edition = site.publication.edition(site.publication.board(key).edition);
        let row = |conflict: &crate::domain::Conflict| {
            let source = conflict.source.map(|source| &edition.sources[source.position()]);
            vec![
                number(conflict.score),
                conflict.rank.map(|rank| rank.to_string()).unwrap_or_default(),
                source.map(|source| source.id.clone()).unwrap_or_default(),
                source.map(|source| source.title.clone()).unwrap_or_default(),
                source.and_then(|source| source.url.clone()).unwrap_or_default(),
                source.and_then(|source| source.trust).map(|trust| trust.word().to_owned()).unwrap_or_default(),
            ]
        };
        entry.conflicts.iter().map(row).collect()
    });
    Relation {
        columns: columns(
            site,
            &[
                EDITION,
                BOARD,
                UNIT,
                ("score", "number", "the other score"),
                ("rank", "integer", "the other rank"),
                ("source", "string", "id of the source that has it"),
                ("title", "string", "title of that source"),
                ("url", "string", "address of that source"),
                ("trust", "string", "how close that source stands to the publisher"),
            ],
        ),
        rows,
    }
}

/// The rows that entries give, each behind the ids of its edition, board and unit.
fn over_entries(site: &Site, rows_of: impl Fn(BoardKey, &Entry) -> Vec<Vec<String>>) -> Vec<Vec<String>> {
    let publication = site.publication;
    let mut rows = Vec::new();
    for (key, board) in publication.boards() {
        let edition = edition_id(publication, publication.edition(board.edition));
        for entry in &board.entries {
            let head = [edition.clone(), board.id.to_string(), publication.unit(entry.unit).id.to_string()];
            rows.extend(rows_of(key, entry).into_iter().map(|row| [head.to_vec(), row].concat()));
        }
    }
    rows
}

/// One row for each average that was published.
pub(super) fn averages(site: &Site) -> Relation {
    let publication = site.publication;
    let mut rows = Vec::new();
    for (_, board) in publication.boards() {
        let edition = publication.edition(board.edition);
        let method = publication.method(board.method);
        rows.extend(board.averages.iter().map(|average| {
            let group = average.group.map(|group| publication.group(group).id.to_string());
            let component = average.component.map(|component| method.component(component).id.clone());
            let source = average.source.map(|source| edition.sources[source.position()].id.clone());
            let head = vec![
                edition_id(publication, edition),
                board.id.to_string(),
                group.unwrap_or_default(),
                component.unwrap_or_default(),
                average.score.to_string(),
                source.unwrap_or_default(),
            ];
            [head, texts(site, average.note.as_ref())].concat()
        }));
    }
    Relation {
        columns: columns(
            site,
            &[
                EDITION,
                BOARD,
                ("group", "string", "id of the peer group it is of; empty: the board"),
                ("component", "string", "id of the component it is of; empty: the score"),
                ("score", "number", "the average with the digits that were printed"),
                ("source", "string", "id of the source that has it"),
                ("note", "text", "a note printed beside it"),
            ],
        ),
        rows,
    }
}

/// One row for each unit that was not ranked.
pub(super) fn absences(site: &Site) -> Relation {
    let publication = site.publication;
    let (language, _) = &site.languages()[0];
    let mut rows = Vec::new();
    for (_, board) in publication.boards() {
        let edition = publication.edition(board.edition);
        rows.extend(board.absent.iter().map(|absence| {
            let unit = publication.unit(absence.unit);
            let head = vec![
                edition_id(publication, edition),
                board.id.to_string(),
                unit.id.to_string(),
                unit.code.clone().unwrap_or_default(),
                unit.name_on(edition.units_at).name.within(language).to_owned(),
            ];
            [head, texts(site, absence.reason.as_ref())].concat()
        }));
    }
    Relation {
        columns: columns(
            site,
            &[
                EDITION,
                BOARD,
                ("unit", "string", "id of the unit that was not ranked"),
                ("code", "string", "official code of the unit, text"),
                ("name", "string", "name of the unit on the day the board ranks, first language of the site"),
                ("reason", "text", "why"),
            ],
        ),
        rows,
    }
}

/// One row for each figure that a correction changed, and one for each text, whose field says its language.
pub(super) fn corrections(site: &Site) -> Relation {
    let publication = site.publication;
    let mut rows = Vec::new();
    for (_, edition) in publication.editions() {
        for correction in &edition.corrections {
            let head = [
                vec![
                    edition_id(publication, edition),
                    correction.kind.word().to_owned(),
                    correction.date.to_string(),
                    day(correction.found_on),
                    correction.document.clone().unwrap_or_default(),
                ],
                texts(site, Some(&correction.reason)),
            ]
            .concat();
            rows.extend(correction.changes.iter().map(|change| {
                let board = publication.board(change.board);
                let unit = publication.unit(change.unit).id.to_string();
                let field = change.field.word(publication.method(board.method)).to_owned();
                let (before, after) = (written(board, change.before), written(board, change.after));
                [head.clone(), vec![board.id.to_string(), unit, field, before, after]].concat()
            }));
            rows.extend(correction.texts.iter().map(|text| {
                let unit = if let Subject::UnitInEdition(_, unit) = &text.subject { Some(*unit) } else { None };
                let unit = unit.map(|unit| publication.unit(unit).id.to_string()).unwrap_or_default();
                let field = format!("text:{}", text.language);
                [head.clone(), vec![String::new(), unit, field, String::new(), String::new()]].concat()
            }));
        }
    }
    Relation {
        columns: columns(
            site,
            &[
                EDITION,
                ("kind", "string", "correction: an error was mended; revision: planned and announced before"),
                ("date", "date", "the day it was published"),
                ("found_on", "date", "the day the error was found"),
                ("document", "string", "the document that ordered it"),
                ("reason", "text", "why"),
                BOARD,
                UNIT,
                (
                    "field",
                    "string",
                    "which figure: score, rank, band, the id of a component; of a text text:<language>",
                ),
                ("before", "string", "what it was; a number or the id of a class"),
                ("after", "string", "what it became"),
            ],
        ),
        rows,
    }
}
