//! The members of a peer group over the years, side by side: what the page of comparisons shows, without a script.

use std::collections::BTreeMap;

use crate::domain::{BoardKey, GroupKey, IndexKey, Slug, UnitKey};

use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{GroupCellView, GroupYearView, GroupYearsMemberView, GroupYearsView};

/// Where the entry of a unit on a board is.
type Places = BTreeMap<(BoardKey, UnitKey), usize>;

/// One board over the years: index, scope, id.
type Line = (IndexKey, UnitKey, Slug);

impl Scribe<'_> {
    /// Of every series the boards on which a member of the group stands, at least two of them in all.
    pub(in crate::site) fn group_years(&self, key: GroupKey) -> Vec<GroupYearsView> {
        let group = self.publication.group(key);
        let mut places = Places::new();
        let mut lines: BTreeMap<Line, Vec<BoardKey>> = BTreeMap::new();
        for member in &group.members {
            for (board_key, at) in self.analysis.appearances(*member) {
                let board = self.publication.board(*board_key);
                let edition = self.publication.edition(board.edition);
                let line = lines.entry((edition.index, edition.scope, board.id.clone())).or_default();
                if !line.contains(board_key) {
                    line.push(*board_key);
                }
                places.insert((*board_key, *member), *at);
            }
        }
        let view = |(position, (line, mut boards)): (usize, (Line, Vec<BoardKey>))| {
            boards.sort_by_key(|board| std::cmp::Reverse(self.year_of(*board)));
            let stands = |member: &UnitKey| boards.iter().any(|board| places.contains_key(&(*board, *member)));
            let mut members: Vec<UnitKey> = group.members.iter().copied().filter(stands).collect();
            members.sort_unstable();
            members.dedup();
            (members.len() > 1).then(|| self.group_line(position, &line, &boards, &members, &places))
        };
        lines.into_iter().enumerate().filter_map(view).collect()
    }

    fn group_line(
        &self,
        position: usize,
        (index, scope, _): &Line,
        boards: &[BoardKey],
        members: &[UnitKey],
        places: &Places,
    ) -> GroupYearsView {
        let days = self.units_of_boards(&boards.iter().rev().copied().collect::<Vec<_>>());
        let mut named: Vec<(String, UnitKey)> =
            members.iter().map(|unit| (self.unit_name(*unit, days.get(unit).copied()), *unit)).collect();
        named.sort_by(|(one, a), (other, b)| self.locale.compare(one, other).then(a.cmp(b)));
        let member = |(name, unit): &(String, UnitKey)| GroupYearsMemberView {
            unit: self.link(name.clone(), &Route::Unit(*unit)),
            cells: boards.iter().map(|board| Some(self.group_cell(*board, *places.get(&(*board, *unit))?))).collect(),
        };
        let years: Vec<GroupYearView> = boards.iter().map(|board| self.group_year(*board)).collect();
        // A few members are compared at once; of many the reader chooses.
        let chosen = if members.len() <= COMPARED_AT_MOST { members } else { &[] };
        GroupYearsView {
            id: format!("years-{}", position + 1),
            series: self.link(self.series_name(*index, *scope), &Route::Series(*index, *scope)),
            measure: one_measure(&years),
            board: self.text(&self.publication.board(boards[0]).name),
            years,
            members: named.iter().map(member).collect(),
            compare: self.comparison_href(boards[0], chosen),
        }
    }

    fn group_year(&self, key: BoardKey) -> GroupYearView {
        GroupYearView {
            year: self.year_of(key),
            href: self.href(&Route::Board(key)),
            measure: self.measure(self.method(self.publication.board(key))),
            break_reason: self.break_before(key),
        }
    }

    fn group_cell(&self, key: BoardKey, at: usize) -> GroupCellView {
        let board = self.publication.board(key);
        GroupCellView {
            score: board.entries[at].score.map(|score| self.score(score, self.method(board))),
            rank: self.analysis.board(key).standings[at].as_ref().map(|standing| self.rank(standing)),
            noted: self.is_noted(key, at),
        }
    }
}

/// The measure of all years, where they have the same.
fn one_measure(years: &[GroupYearView]) -> Option<String> {
    let (first, rest) = years.split_first()?;
    rest.iter().all(|year| year.measure == first.measure).then(|| first.measure.clone())
}

/// How many units the page of comparisons puts side by side.
const COMPARED_AT_MOST: usize = 4;
