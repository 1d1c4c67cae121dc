//! Corrections taken back on small boards, and on thousands of boards made by chance.

use proptest::prelude::*;

use super::*;
use crate::analysis::Basis;
use crate::domain::specimen::{Specimen, day, score, text};
use crate::domain::{BandKey, ComponentKey, Correction, CorrectionKind, Entry, Field, Score};

fn correction(changes: Vec<Change>) -> Correction {
    Correction {
        kind: CorrectionKind::Correction,
        date: day(2021),
        found_on: None,
        reason: text("Nhầm"),
        document: None,
        texts: Vec::new(),
        changes,
    }
}

fn change(board: BoardKey, unit: UnitKey, field: Field, before: Option<Corrected>, after: Option<Corrected>) -> Change {
    Change { board, unit, field, before, after }
}

fn number(digits: &str) -> Option<Corrected> {
    Some(Corrected::Number(score(digits)))
}

/// Id, rank before, rank after of each effect.
fn moves(publication: &Publication, effects: &[Effect]) -> Vec<(String, Option<u32>, Option<u32>)> {
    let number = |standing: Option<Standing>| standing.map(|standing| standing.rank.number());
    let told =
        |effect: &Effect| (publication.unit(effect.unit).id.to_string(), number(effect.before), number(effect.after));
    effects.iter().map(told).collect()
}

#[test]
fn a_score_moves_computed_ranks_of_others() {
    let mut specimen = Specimen::new(&["a", "b", "c", "d"]);
    let board = specimen.board(2020, "m", true, &[("a", "90", 0), ("b", "80", 0), ("c", "85", 0), ("d", "70", 0)]);
    let b = specimen.unit("b");
    specimen.tables.editions[0].corrections =
        vec![correction(vec![change(board, b, Field::Score, number("86"), number("80"))])];
    let publication = specimen.publication();
    let effects = effects(&publication, publication.board(board).edition);
    let expected = [("b".to_owned(), Some(2), Some(3)), ("c".to_owned(), Some(3), Some(2))];
    assert_eq!(moves(&publication, &effects[0]), expected);
    assert_eq!(effects[0][1].after.unwrap().basis, Basis::Computed);
    assert_eq!(version(publication.edition(publication.board(board).edition), &effects), (2, 0, 0));
}

#[test]
fn published_ranks_move_only_where_they_were_changed() {
    let mut specimen = Specimen::new(&["a", "b", "c"]);
    let board = specimen.board(2020, "m", true, &[("a", "90", 1), ("b", "80", 3), ("c", "85", 2)]);
    let (b, c) = (specimen.unit("b"), specimen.unit("c"));
    let rank = |number| Some(Corrected::Count(number));
    specimen.tables.editions[0].corrections = vec![
        correction(vec![change(board, b, Field::Score, number("80.5"), number("80"))]),
        correction(vec![
            change(board, b, Field::Rank, rank(2), rank(3)),
            change(board, c, Field::Rank, rank(3), rank(2)),
        ]),
        correction(Vec::new()),
    ];
    let publication = specimen.publication();
    let edition = publication.board(board).edition;
    let effects = effects(&publication, edition);
    assert_eq!(moves(&publication, &effects[0]), [("b".to_owned(), Some(2), Some(2))]);
    assert_eq!(
        moves(&publication, &effects[1]),
        [("b".to_owned(), Some(2), Some(3)), ("c".to_owned(), Some(3), Some(2))]
    );
    assert!(effects[2].is_empty());
    assert_eq!(version(publication.edition(edition), &effects), (2, 0, 1));
    let first = rewound(&publication, edition, 0);
    assert!(first.edition(edition).corrections.is_empty());
    let ranks: Vec<Option<u32>> = first.board(board).entries.iter().map(|entry| entry.rank).collect();
    assert_eq!(ranks, [Some(1), Some(2), Some(3)]);
    assert_eq!(first.board(board).entries[1].score, Some(score("80.5")));
    let second = rewound(&publication, edition, 1);
    assert_eq!(second.board(board).entries[1].score, Some(score("80")));
    assert_eq!(second.board(board).entries[1].rank, Some(2));
}

#[test]
fn a_shared_rank_is_another_than_one_alone() {
    let mut specimen = Specimen::new(&["a", "b", "c"]);
    let board = specimen.board(2020, "m", true, &[("a", "90", 0), ("b", "80", 0), ("c", "70", 0)]);
    let b = specimen.unit("b");
    specimen.tables.editions[0].corrections =
        vec![correction(vec![change(board, b, Field::Score, number("90"), number("80"))])];
    let publication = specimen.publication();
    let effects = effects(&publication, publication.board(board).edition);
    let expected = [("b".to_owned(), Some(1), Some(2)), ("a".to_owned(), Some(1), Some(1))];
    assert_eq!(moves(&publication, &effects[0]), expected);
    assert!(effects[0][1].moved() && !effects[0][1].changes_rank());
}

const IDS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];
/// Every field an entry can have.
fn fields() -> Vec<Field> {
    Field::WORDS.iter().map(|(_, field)| *field).chain([Field::Component(ComponentKey::at(0))]).collect()
}

/// A value of the sort that a field has; nothing for 0.
fn value(field: Field, seed: u8) -> Option<Corrected> {
    let value = match field {
        Field::Rank | Field::Sample => Corrected::Count(u32::from(seed % 7)),
        Field::Band => Corrected::Band(BandKey::at(usize::from(seed % 2))),
        _ => Corrected::Number(Score::new(7000 + 50 * i64::from(seed % 5), 2)),
    };
    (!seed.is_multiple_of(7)).then_some(value)
}

/// A board, and corrections of it: each change gives a figure a new value. The changes of a correction touch each figure
/// once and do change it.
fn history(
    entries: &[(u8, bool)],
    complete: bool,
    corrections: &[Vec<(usize, usize, u8)>],
) -> (Publication, Vec<Board>) {
    let mut specimen = Specimen::new(&IDS);
    specimen.component("m", "part", Some("100"));
    let rows: Vec<(String, u32)> = entries
        .iter()
        .zip(1..)
        .map(|((score, ranked), rank)| (format!("{}", 70 + score % 5), if *ranked { rank } else { 0 }))
        .collect();
    let rows: Vec<(&str, &str, u32)> =
        IDS.iter().zip(&rows).map(|(id, (score, rank))| (*id, score.as_str(), *rank)).collect();
    let key = specimen.board(2020, "m", complete, &rows);
    specimen.bands(key, &[("good", ""), ("fair", "")]);
    let mut states = vec![specimen.tables.boards[0].clone()];
    for written in corrections {
        let mut board = states.last().unwrap().clone();
        let mut changes: Vec<Change> = Vec::new();
        for (at, field, seed) in written {
            let entry = &board.entries[at % entries.len()];
            let (unit, field) = (entry.unit, fields()[field % 8]);
            let (before, after) = (entry.figure(field), value(field, *seed));
            let known = changes.iter().any(|change| change.unit == unit && change.field == field);
            if before != after && !known {
                changes.push(change(key, unit, field, before, after));
            }
        }
        set(&mut board, key, &changes, |change| change.after);
        specimen.tables.editions[0].corrections.push(correction(changes));
        states.push(board);
    }
    specimen.tables.boards[0] = states.last().unwrap().clone();
    (specimen.publication(), states)
}

/// Everything that is published of an entry and can be corrected.
fn figures(entry: &Entry) -> Vec<Option<Corrected>> {
    fields().into_iter().map(|field| entry.figure(field)).collect()
}

fn all_figures(board: &Board) -> Vec<Vec<Option<Corrected>>> {
    board.entries.iter().map(figures).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn taking_back_is_the_inverse_of_correcting_and_names_exactly_the_affected(
        entries in prop::collection::vec((0_u8..20, any::<bool>()), 1..6),
        complete in any::<bool>(),
        corrections in prop::collection::vec(prop::collection::vec((0_usize..6, 0_usize..8, any::<u8>()), 0..5), 0..5),
    ) {
        let (publication, states) = history(&entries, complete, &corrections);
        let (key, board) = publication.boards().next().unwrap();
        for (kept, state) in states.iter().enumerate() {
            let boards = rewind(&publication, board.edition, kept);
            prop_assert_eq!(boards.len(), 1);
            prop_assert_eq!(all_figures(&boards[0].1), all_figures(state));
            let mut again = boards[0].1.clone();
            for correction in publication.edition(board.edition).corrections.iter().skip(kept) {
                set(&mut again, key, &correction.changes, |change| change.after);
            }
            prop_assert_eq!(all_figures(&again), all_figures(board));
        }
        let effects = effects(&publication, board.edition);
        prop_assert_eq!(effects.len(), corrections.len());
        for (position, found) in effects.iter().enumerate() {
            let (before, after) = (&states[position], &states[position + 1]);
            let (was, is) = (places(&publication, before), places(&publication, after));
            let mut expected: Vec<UnitKey> = (0..before.entries.len())
                .filter(|at| figures(&before.entries[*at]) != figures(&after.entries[*at]) || was[*at] != is[*at])
                .map(|at| before.entries[at].unit)
                .collect();
            let mut units: Vec<UnitKey> = found.iter().map(|effect| effect.unit).collect();
            units.sort_unstable();
            expected.sort_unstable();
            prop_assert_eq!(units, expected);
        }
    }
}
