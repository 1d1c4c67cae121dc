//! What a series says: all years of an index in a scope.

use crate::domain::{BoardKey, IndexKey, Slug, UnitKey};
use crate::locale::Phrase;

use crate::site::frame::Heading;
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{LinkView, SeriesBoardView, SeriesRowView, SeriesView};

impl Scribe<'_> {
    pub(in crate::site) fn series_heading(&self, index: IndexKey, scope: UnitKey) -> Heading {
        Heading {
            title: self.series_name(index, scope),
            crumb: Some(self.unit_name(scope, None)),
            description: self.series_sentence(index, scope),
            above: vec![self.link(self.index_short(index), &Route::Index(index))],
        }
    }

    /// The name of a series: "SIPAS · Việt Nam".
    pub(in crate::site) fn series_name(&self, index: IndexKey, scope: UnitKey) -> String {
        let phrase = Phrase::plain("name-series").with("index", self.index_short(index));
        self.say(&phrase.with("scope", self.distinct_name(scope)))
    }

    fn series_sentence(&self, index: IndexKey, scope: UnitKey) -> String {
        let years: Vec<i16> = self.publication.series(index, scope).map(|(_, edition)| edition.year).collect();
        let phrase = Phrase::plain("series-sentence")
            .with("index", self.index_short(index))
            .with("scope", self.unit_name(scope, None))
            .with_count("editions", years.len())
            .with("first", years.first().map(ToString::to_string).unwrap_or_default())
            .with("last", years.last().map(ToString::to_string).unwrap_or_default());
        self.say(&phrase)
    }

    pub(in crate::site) fn series_view(&self, index: IndexKey, scope: UnitKey) -> SeriesView {
        let boards = self.boards_of_series(index, scope);
        let editions = self.publication.series(index, scope).rev();
        SeriesView {
            index: self.link(self.index_short(index), &Route::Index(index)),
            index_name: self.text(&self.publication.index(index).name),
            scope: self.unit_link(scope, None),
            sentence: self.series_sentence(index, scope),
            boards: boards.iter().map(|(id, boards)| self.series_board(id, boards)).collect(),
            editions: editions
                .map(|(key, edition)| self.link(edition.year.to_string(), &Route::Edition(key)))
                .collect(),
        }
    }

    /// The boards of a series by their id, in the order of first appearance counted from the newest year; oldest first in each.
    pub(in crate::site) fn boards_of_series(&self, index: IndexKey, scope: UnitKey) -> Vec<(Slug, Vec<BoardKey>)> {
        let mut boards: Vec<(Slug, Vec<BoardKey>)> = Vec::new();
        for (_, edition) in self.publication.series(index, scope).rev() {
            for key in &edition.boards {
                let id = &self.publication.board(*key).id;
                match boards.iter_mut().find(|(known, _)| known == id) {
                    Some((_, keys)) => keys.insert(0, *key),
                    None => boards.push((id.clone(), vec![*key])),
                }
            }
        }
        boards
    }

    fn series_board(&self, id: &Slug, boards: &[BoardKey]) -> SeriesBoardView {
        let newest = self.publication.board(boards[boards.len() - 1]);
        let rows: Vec<SeriesRowView> = boards.iter().rev().map(|key| self.series_row(*key)).collect();
        SeriesBoardView {
            name: self.text(&newest.name),
            id: format!("board-{id}"),
            figures: self.series_figures(boards),
            ranks: self.leaders_figure(boards, &format!("ranks-{id}")),
            has_leaders: rows.iter().any(|row| !row.best_units.is_empty()),
            has_bests: rows.iter().any(|row| row.best.is_some()),
            has_medians: rows.iter().any(|row| row.median.is_some()),
            has_worsts: rows.iter().any(|row| row.worst.is_some()),
            rows,
            measure: self.measure(self.method(newest)),
        }
    }

    fn series_row(&self, key: BoardKey) -> SeriesRowView {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let scored = board.entries.iter().filter(|entry| entry.score.is_some()).count();
        let leader = self.leader_score(key);
        // The median of an incomplete board is not the country's, and its worst may not be the worst.
        let summary = self.analysis.board(key).summary.as_ref().filter(|_| board.complete);
        let written = |score| self.score(score, self.method(board));
        SeriesRowView {
            year: edition.year,
            href: self.href(&Route::Board(key)),
            count: self.count_of(scored, self.analysis.board(key).denominator),
            best: leader,
            best_units: self.leaders(key),
            median: summary.map(|summary| written(summary.median)),
            worst: summary.map(|summary| written(summary.worst)),
            break_reason: self.break_before(key),
        }
    }

    /// The units that rank first, published or computed on a complete board.
    fn leaders(&self, key: BoardKey) -> Vec<LinkView> {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let standings = &self.analysis.board(key).standings;
        let first = board
            .entries
            .iter()
            .zip(standings)
            .filter(|(_, standing)| standing.as_ref().is_some_and(|standing| standing.rank.number() == 1));
        let link =
            |unit| self.link(self.unit_name(unit, Some(edition.units_at)), &Route::Scorecard(unit, edition.year));
        first.map(|(entry, _)| link(entry.unit)).collect()
    }

    fn leader_score(&self, key: BoardKey) -> Option<String> {
        let board = self.publication.board(key);
        let standings = &self.analysis.board(key).standings;
        let mut first = board
            .entries
            .iter()
            .zip(standings)
            .filter(|(_, standing)| standing.as_ref().is_some_and(|standing| standing.rank.number() == 1));
        let score = first.next().and_then(|(entry, _)| entry.score)?;
        Some(self.score(score, self.method(board)))
    }
}
