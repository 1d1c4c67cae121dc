//! A peer group over the years, as a chart: one small panel for each member on one scale.

use crate::analysis::GroupStanding;
use crate::chart::{Chart, Multiple, Multiples};
use crate::domain::{BoardKey, UnitKey};
use crate::locale::Phrase;

use super::figure::{Caption, limits};
use super::route::Route;
use super::scribe::Scribe;
use super::view::FigureView;

impl Scribe<'_> {
    /// The members of a group over the years of a board, newest scale only; nothing where that has one year.
    pub(super) fn members_figure(&self, newest: BoardKey, standing: &GroupStanding, id: &str) -> Option<FigureView> {
        let board = self.publication.board(newest);
        let edition = self.publication.edition(board.edition);
        let twins = self.boards_of_series(edition.index, edition.scope);
        let (_, boards) = twins.into_iter().find(|(id, _)| *id == board.id)?;
        let until = boards.into_iter().filter(|key| self.year_of(*key) <= edition.year);
        let scored = until.filter(|key| self.analysis.board(*key).summary.is_some()).map(|key| (key, 0));
        let scales = self.scales(&scored.collect::<Vec<_>>());
        let boards: Vec<BoardKey> =
            scales.last().filter(|scale| scale.len() > 1)?.iter().map(|(key, _)| *key).collect();
        let units: Vec<UnitKey> = standing.members.iter().map(|(at, _, _)| board.entries[*at].unit).collect();
        let members: Vec<usize> = standing.members.iter().map(|(at, _, _)| *at).collect();
        let breaks = self.breaks_between(boards[0], newest, |found| found.scores);
        let cells: Vec<Multiple> = units.iter().map(|unit| self.cell(*unit, &boards, newest)).collect();
        let years = [boards[0], newest].map(|key| self.year_of(key).to_string());
        let facts = |key: &'static str| {
            Phrase::plain(key)
                .with("index", self.index_short(edition.index))
                .with("group", self.text(&self.publication.group(standing.group).name))
                .with("first", years[0].clone())
                .with("last", years[1].clone())
        };
        let has_median = boards.iter().any(|key| self.publication.board(*key).complete);
        let subtitle = facts("chart-members-subtitle").with("measure", self.measure(self.method(board)));
        let summary = facts("chart-members-summary")
            .with_count("breaks", breaks.len())
            .with("median", if has_median { "yes" } else { "no" });
        let title = self.members_finding(newest, &members).unwrap_or_else(|| self.say(&facts("chart-members")));
        let caption = Caption {
            id: id.to_owned(),
            title,
            subtitle: self.say(&subtitle),
            summary: self.say(&summary),
            source: None,
        };
        Some(self.figure(&Chart::Multiples(Multiples { cells, breaks, limits: limits(self.method(board)) }), caption))
    }

    fn cell(&self, unit: UnitKey, boards: &[BoardKey], newest: BoardKey) -> Multiple {
        let place = |key: &BoardKey| {
            let entries = &self.publication.board(*key).entries;
            Some((*key, entries.iter().position(|entry| entry.unit == unit && entry.score.is_some())?))
        };
        let entries: Vec<(BoardKey, usize)> = boards.iter().filter_map(place).collect();
        let moments = self.moments(&entries);
        let day = self.publication.edition(self.publication.board(newest).edition).units_at;
        Multiple { name: self.unit_name(unit, Some(day)), href: Some(self.href(&Route::Unit(unit))), moments }
    }
}
