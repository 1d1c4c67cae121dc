//! Which value held when, for machines.

use std::collections::BTreeMap;

use crate::analysis::rewind::{places, rewind};
use crate::analysis::{Basis, Standing};
use crate::domain::{Board, BoardKey, Date, Entry, Publication, Seal};
use crate::site::Site;
use crate::site::download::{csv, edition_id};

use super::errata::{Seals, basis, who};
use super::{BOARD, EDITION, Relation, columns, day};

const VINTAGES: [super::Described; 11] = [
    EDITION,
    ("year", "integer", "the year that was assessed"),
    BOARD,
    ("unit", "string", "id of the unit"),
    ("unit_code", "string", "official code of the unit, text; may name another unit at another time"),
    ("indicator", "string", "what the value is: score, rank, band, max, points, sample, error, or component:<id>"),
    ("value", "string", "the value, as in the record copy; a number, or the id of a class"),
    ("basis", "string", "published, or computed by us from the published scores"),
    ("version", "string", "the first sealed version that has the value; empty: none is known to this site"),
    ("valid_from", "date", "the first day on which it held; empty: the day of publication is not known"),
    ("valid_to", "date", "the first day on which it held no more; empty: it holds"),
];

/// One row for each stretch of days in which a value held.
pub(super) fn vintages(site: &Site, seals: Seals<'_>) -> Relation {
    let mut rows = Vec::new();
    for (key, edition) in site.publication.editions() {
        let states: Vec<Vec<(BoardKey, Board)>> =
            (0..=edition.corrections.len()).map(|kept| rewind(site.publication, key, kept)).collect();
        for (at, board) in edition.boards.iter().enumerate() {
            let states: Vec<State> = states.iter().map(|boards| state(site.publication, &boards[at].1)).collect();
            of_board(site.publication, *board, &states, seals(key), &mut rows);
        }
    }
    Relation { columns: columns(site, &VINTAGES), rows }
}

/// Of each entry: what is known of it, in the order of the record copy.
type State = Vec<Vec<(String, String, Basis)>>;

fn state(publication: &Publication, board: &Board) -> State {
    let method = publication.method(board.method);
    let items = |(entry, standing): (&Entry, &Option<Standing>)| {
        let values = csv::values(method, entry).into_iter().filter(|(_, value)| !value.is_empty());
        let mut items: Vec<_> = values.map(|(item, value)| (item, value, Basis::Published)).collect();
        items.extend(standing.map(|s| ("rank".to_owned(), s.rank.number().to_string(), s.basis)));
        let band = entry.band.map(|band| board.bands[band.position()].id.clone());
        items.extend(band.map(|band| ("band".to_owned(), band, Basis::Published)));
        items
    };
    board.entries.iter().zip(&places(publication, board)).map(items).collect()
}

/// A value and how many corrections had been made when it began and when it ended.
type Stretch = (String, Basis, usize, Option<usize>);

fn of_board(publication: &Publication, key: BoardKey, states: &[State], seals: &[Seal], rows: &mut Vec<Vec<String>>) {
    let board = publication.board(key);
    let edition = publication.edition(board.edition);
    let from =
        |made: usize| made.checked_sub(1).map_or(edition.announced(), |last| Some(edition.corrections[last].date));
    for (at, entry) in board.entries.iter().enumerate() {
        let mut who = who(publication, Some(key), Some(entry.unit));
        who.insert(0, edition.year.to_string());
        who.insert(0, edition_id(publication, edition));
        for (item, stretches) in stretches(states, at) {
            for (value, basis, began, ended) in stretches {
                let until: Option<Date> = ended.and_then(from);
                let holds =
                    |seal: &&Seal| seal.corrections >= began && ended.is_none_or(|ended| seal.corrections < ended);
                let version = seals.iter().find(holds).map(|seal| seal.version.to_string()).unwrap_or_default();
                let cells = [item.clone(), value, self::basis(basis).to_owned(), version, day(from(began)), day(until)];
                rows.push([&who[..], &cells].concat());
            }
        }
    }
}

/// The stretches of each item of an entry: items in the order of the record copy, each from its first value to its last.
fn stretches(states: &[State], at: usize) -> Vec<(String, Vec<Stretch>)> {
    let mut order: Vec<String> = Vec::new();
    let mut found: BTreeMap<String, Vec<Stretch>> = BTreeMap::new();
    for (made, state) in states.iter().enumerate() {
        for (item, value, basis) in &state[at] {
            let of_item = found.entry(item.clone()).or_insert_with(|| {
                order.push(item.clone());
                Vec::new()
            });
            match of_item.last() {
                Some((held, on, _, None)) if (held, on) == (value, basis) => {}
                _ => {
                    end(of_item, made);
                    of_item.push((value.clone(), *basis, made, None));
                }
            }
        }
        for (item, of_item) in &mut found {
            if state[at].iter().all(|(known, ..)| known != item) {
                end(of_item, made);
            }
        }
    }
    order.into_iter().map(|item| (item.clone(), found.remove(&item).unwrap_or_default())).collect()
}

/// The last value holds no more once so many corrections have been made.
fn end(stretches: &mut [Stretch], made: usize) {
    if let Some((.., ended @ None)) = stretches.last_mut() {
        *ended = Some(made);
    }
}
