//! What the tables of a board are sorted and narrowed by.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::RankChange;
use crate::domain::{BoardKey, ComponentKey, GroupKey, Score, UnitKey};
use crate::locale::Phrase;

use crate::site::scribe::Scribe;
use crate::site::view::{GroupChoiceView, RowKeysView, SchemeView};

impl Scribe<'_> {
    /// The values that the rows of a board are sorted by, in the order of the board.
    pub(in crate::site) fn row_keys(&self, key: BoardKey, columns: &[ComponentKey]) -> Vec<RowKeysView> {
        let board = self.publication.board(key);
        let analysis = self.analysis.board(key);
        let day = self.publication.edition(board.edition).units_at;
        let units: Vec<UnitKey> = analysis.order.iter().map(|at| board.entries[*at].unit).collect();
        let names: Vec<String> = units.iter().map(|unit| self.unit_name(*unit, Some(day))).collect();
        let alphabet = self.alphabet(&names);
        let choices: BTreeSet<GroupKey> = self.groups_on_board(key).into_iter().collect();
        let groups = |unit| {
            let held = self.analysis.groups_on(unit, day).filter(|group| choices.contains(group));
            held.map(|group| self.publication.group(group).id.to_string()).collect::<Vec<_>>().join(" ")
        };
        let entries = || analysis.order.iter().map(|at| &board.entries[*at]);
        let scores = places_of(entries().map(|entry| entry.score).collect());
        let points = places_of(analysis.order.iter().map(|at| self.points_number(board, *at)).collect());
        let change = |at: &usize| analysis.movements[*at].as_ref().and_then(|movement| movement.score);
        let changes = places_of(analysis.order.iter().map(change).collect());
        let components: Vec<Vec<Option<usize>>> =
            columns.iter().map(|column| places_of(entries().map(|entry| entry.component(*column)).collect())).collect();
        let keys = |(position, at): (usize, &usize)| {
            let entry = &board.entries[*at];
            let movement = analysis.movements[*at].as_ref();
            // Beside a change of score stands no change of rank that was counted from another year.
            let places = movement.filter(|_| analysis.rank_movements[*at].is_none()).and_then(|movement| movement.rank);
            RowKeysView {
                name: alphabet[position],
                rank: analysis.standings[*at].map(|standing| standing.rank.number().to_string()),
                score: scores[position],
                points: points[position],
                band: entry.band.map(|band| band.position() + 1),
                change: changes[position],
                places: places.map(gained),
                components: components.iter().map(|places| places[position]).collect(),
                groups: groups(entry.unit),
            }
        };
        analysis.order.iter().enumerate().map(keys).collect()
    }

    /// The place of each name in the alphabet of the language, from 0.
    pub(in crate::site) fn alphabet(&self, names: &[String]) -> Vec<usize> {
        let mut order: Vec<usize> = (0..names.len()).collect();
        order.sort_by(|one, other| self.locale.compare(&names[*one], &names[*other]).then(one.cmp(other)));
        let mut places = vec![0; names.len()];
        for (place, at) in order.into_iter().enumerate() {
            places[at] = place;
        }
        places
    }

    /// The peer groups of which at least two units stand on a board, in the order of the content.
    fn groups_on_board(&self, key: BoardKey) -> Vec<GroupKey> {
        let board = self.publication.board(key);
        let day = self.publication.edition(board.edition).units_at;
        let mut members: BTreeMap<GroupKey, usize> = BTreeMap::new();
        for group in board.entries.iter().flat_map(|entry| self.analysis.groups_on(entry.unit, day)) {
            *members.entry(group).or_default() += 1;
        }
        members.into_iter().filter(|(_, count)| *count > 1).map(|(group, _)| group).collect()
    }

    /// The groups that a board can be narrowed to, scheme by scheme in the order of first mention.
    pub(in crate::site) fn schemes(&self, key: BoardKey) -> Vec<SchemeView> {
        let mut schemes: Vec<(Option<&str>, Vec<GroupChoiceView>)> = Vec::new();
        for group in self.groups_on_board(key) {
            let found = self.publication.group(group);
            let choice = GroupChoiceView { id: found.id.to_string(), name: self.text(&found.name) };
            let scheme = found.scheme.as_deref();
            match schemes.iter_mut().find(|(known, _)| *known == scheme) {
                Some((_, groups)) => groups.push(choice),
                None => schemes.push((scheme, vec![choice])),
            }
        }
        let view = |(scheme, groups): (Option<&str>, Vec<GroupChoiceView>)| SchemeView {
            name: scheme.map(|scheme| self.say(&Phrase::plain("scheme").with("scheme", scheme))),
            groups,
        };
        schemes.into_iter().map(view).collect()
    }
}

/// The place of each value among the values of its column, from 1; equal values share one. All digits of the data count,
/// also those that a page does not print; a place is shorter on the page than the digits.
pub(in crate::site) fn places_of(values: Vec<Option<Score>>) -> Vec<Option<usize>> {
    let distinct: BTreeSet<Score> = values.iter().copied().flatten().collect();
    let places: BTreeMap<Score, usize> = distinct.into_iter().zip(1..).collect();
    values.into_iter().map(|value| value.map(|score| places[&score])).collect()
}

/// Places gained, as a number with its sign.
fn gained(change: RankChange) -> String {
    match change {
        RankChange::Up(places) => places.to_string(),
        RankChange::Down(places) => format!("-{places}"),
        RankChange::Same => "0".to_owned(),
    }
}
