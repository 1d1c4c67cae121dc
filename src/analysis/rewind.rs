//! Rewind: an edition as it was before its last corrections, and what each correction did to numbers and ranks.
//!
//! What was is made by taking recorded changes back on the boards themselves, never by arithmetic on what is printed. A
//! correction cannot add an entry to a board or take one away: the entries of today are those of the first day.

use std::collections::BTreeSet;

use super::standing::{self, Standing};
use crate::domain::{Board, BoardKey, Change, Corrected, Edition, EditionKey, Publication, UnitKey};

/// What one correction did to one unit on one board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// The board.
    pub board: BoardKey,
    /// The unit.
    pub unit: UnitKey,
    /// The figures that were changed, in the order written; none where only the rank moved.
    pub changes: Vec<Change>,
    /// Its place before, published or computed.
    pub before: Option<Standing>,
    /// Its place after.
    pub after: Option<Standing>,
}

impl Effect {
    /// Its displayed rank is another one: its number, who says so, whether it is shared.
    pub fn moved(&self) -> bool {
        self.before != self.after
    }

    /// Its rank has another number.
    pub fn changes_rank(&self) -> bool {
        self.before.map(|standing| standing.rank) != self.after.map(|standing| standing.rank)
    }
}

/// The boards of an edition as they were when only its first `kept` corrections had been made. All of them, or more than
/// there are: the boards of today.
pub fn rewind(publication: &Publication, edition: EditionKey, kept: usize) -> Vec<(BoardKey, Board)> {
    let edition = publication.edition(edition);
    let mut boards: Vec<(BoardKey, Board)> =
        edition.boards.iter().map(|key| (*key, publication.board(*key).clone())).collect();
    for correction in edition.corrections.iter().skip(kept).rev() {
        for (key, board) in &mut boards {
            take_back(board, *key, &correction.changes);
        }
    }
    boards
}

/// A publication as it was when only the first `kept` corrections of an edition had been made. Other editions, and
/// texts, stay as they are.
#[must_use]
pub fn rewound(publication: &Publication, edition: EditionKey, kept: usize) -> Publication {
    let boards = rewind(publication, edition, kept);
    let corrections = publication.edition(edition).corrections.iter().take(kept).cloned().collect();
    publication.clone().with_edition(edition, corrections, boards)
}

/// What each correction of an edition did, in their order: the units it changed, in the order written, then those whose
/// rank moved with them, best first.
pub fn effects(publication: &Publication, edition: EditionKey) -> Vec<Vec<Effect>> {
    let edition = publication.edition(edition);
    let mut effects: Vec<Vec<Effect>> = vec![Vec::new(); edition.corrections.len()];
    for key in touched(edition) {
        let mut after = publication.board(key).clone();
        for (position, correction) in edition.corrections.iter().enumerate().rev() {
            let mut before = after.clone();
            take_back(&mut before, key, &correction.changes);
            let found = differences(publication, key, &correction.changes, (&before, &after));
            effects[position].splice(0..0, found);
            after = before;
        }
    }
    effects
}

/// The version that the corrections of an edition lead to: the first number rises where one changed the number of a rank,
/// the second where one changed another figure, the third where one changed words only.
pub fn version(edition: &Edition, effects: &[Vec<Effect>]) -> (u32, u32, u32) {
    let (mut ranks, mut values, mut words) = (1, 0, 0);
    for (correction, effects) in edition.corrections.iter().zip(effects) {
        if effects.iter().any(Effect::changes_rank) {
            (ranks, values, words) = (ranks + 1, 0, 0);
        } else if correction.changes.is_empty() {
            words += 1;
        } else {
            (values, words) = (values + 1, 0);
        }
    }
    (ranks, values, words)
}

/// The boards that corrections changed, the last one first.
fn touched(edition: &Edition) -> impl Iterator<Item = BoardKey> {
    let changed: BTreeSet<BoardKey> =
        edition.corrections.iter().flat_map(|correction| &correction.changes).map(|change| change.board).collect();
    edition.boards.iter().rev().copied().filter(move |key| changed.contains(key))
}

/// Gives the changed figures of a board their earlier values.
fn take_back(board: &mut Board, key: BoardKey, changes: &[Change]) {
    set(board, key, changes, |change| change.before);
}

/// Gives the figures of a board one of the two values of their changes.
fn set(board: &mut Board, key: BoardKey, changes: &[Change], value: impl Fn(&Change) -> Option<Corrected>) {
    for change in changes.iter().filter(|change| change.board == key) {
        if let Some(entry) = board.entries.iter_mut().find(|entry| entry.unit == change.unit) {
            *entry = entry.clone().with_figure(change.field, value(change));
        }
    }
}

/// The places of the entries of a board, by the rule all boards follow.
pub fn places(publication: &Publication, board: &Board) -> Vec<Option<Standing>> {
    let direction = publication.method(board.method).direction;
    let computed = standing::computed_ranks(board, direction);
    standing::standings(board, &computed, standing::denominator(board))
}

fn differences(
    publication: &Publication,
    key: BoardKey,
    changes: &[Change],
    (before, after): (&Board, &Board),
) -> Vec<Effect> {
    let changes: Vec<&Change> = changes.iter().filter(|change| change.board == key).collect();
    if changes.is_empty() {
        return Vec::new();
    }
    let (was, is) = (places(publication, before), places(publication, after));
    let mut effects: Vec<Effect> = Vec::new();
    for (at, entry) in after.entries.iter().enumerate() {
        let own = changes.iter().filter(|change| change.unit == entry.unit).map(|change| (*change).clone());
        let effect = Effect { board: key, unit: entry.unit, changes: own.collect(), before: was[at], after: is[at] };
        if !effect.changes.is_empty() || effect.moved() {
            effects.push(effect);
        }
    }
    let written = |unit: UnitKey| changes.iter().position(|change| change.unit == unit).unwrap_or(usize::MAX);
    effects.sort_by_key(|effect| (written(effect.unit), effect.after.map(|standing| standing.rank), effect.unit));
    effects
}

#[cfg(test)]
mod tests;
