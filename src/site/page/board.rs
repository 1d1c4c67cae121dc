//! What a board says.

use crate::domain::{BoardKey, ComponentKey};
use crate::locale::Phrase;

use super::table::places_of;
use crate::site::frame::Heading;
use crate::site::route::{CardSubject, Route};
use crate::site::scribe::Scribe;
use crate::site::view::{
    BoardView, ColumnView, DownloadView, FactedLinkView, GroupMemberView, GroupTableView, LinkView, MemberKeysView,
    SummaryView,
};

/// How many scores a board needs before it is summed up.
const LEAST_SUMMED: usize = 5;

impl Scribe<'_> {
    pub(in crate::site) fn board_heading(&self, key: BoardKey) -> Heading {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        Heading {
            title: self.board_name(key),
            crumb: Some(self.text(&board.name)),
            description: self.board_sentence(key),
            above: vec![
                self.link(self.index_short(edition.index), &Route::Index(edition.index)),
                self.link(
                    self.unit_name(edition.scope, Some(edition.units_at)),
                    &Route::Series(edition.index, edition.scope),
                ),
                self.link(edition.year.to_string(), &Route::Edition(board.edition)),
            ],
        }
    }

    pub(in crate::site) fn board_view(&self, key: BoardKey) -> BoardView {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let analysis = self.analysis.board(key);
        let columns = self.columns(key);
        let (previous, next) = self.neighbours(key);
        BoardView {
            name: self.text(&board.name),
            edition: self.link(self.edition_name(board.edition), &Route::Edition(board.edition)),
            index: self.index_short(edition.index),
            scope: self.unit_name(edition.scope, Some(edition.units_at)),
            year: edition.year,
            sentence: self.board_sentence(key),
            incomplete: self.incomplete(key),
            rank_basis: self.rank_basis(key),
            checks: self.link(self.word("computation"), &Route::Computation(board.edition)),
            measure: self.measure(self.method(board)),
            figure: self.board_figure(key, None),
            map: self.map_figure(key),
            summary: self.summary(key),
            columns: self.column_views(key, &columns),
            has_ranks: analysis.standings.iter().any(Option::is_some),
            has_scores: board.entries.iter().any(|entry| entry.score.is_some()),
            has_bands: board.entries.iter().any(|entry| entry.band.is_some()),
            has_points: (0..board.entries.len()).any(|at| self.points(board, at).is_some()),
            has_movements: analysis.movements.iter().any(Option::is_some),
            has_conflicts: board.entries.iter().any(|entry| !entry.conflicts.is_empty()),
            bands: self.bands(&board.bands),
            entries: analysis.order.iter().map(|at| self.entry(key, *at, &columns)).collect(),
            keys: self.row_keys(key, &columns),
            schemes: self.schemes(key),
            absent: self.absent(key),
            averages: self.averages(key),
            groups: self.group_tables(key),
            notices: self.board_notices(key),
            break_reason: self.break_before(key),
            exceptions: self.exceptions(key, None),
            downloads: self.board_files(key).into_iter().chain([self.card_file(CardSubject::Board(key))]).collect(),
            sources: self.sources(board),
            compare: self.comparison_href(key, &[]),
            previous,
            next,
        }
    }

    /// Who computed the ranks of a board, and whether they follow digits that the page does not print.
    pub(in crate::site) fn rank_basis(&self, key: BoardKey) -> String {
        let standings = &self.analysis.board(key).standings;
        let computed =
            standings.iter().flatten().filter(|standing| standing.basis == crate::analysis::Basis::Computed).count();
        let published = standings.iter().flatten().count() - computed;
        let basis = self.word(match (published, computed) {
            (0, 0) => "basis-none",
            (_, 0) => "basis-published",
            (0, _) => "basis-computed",
            (_, _) => "basis-mixed",
        });
        let measure = self.method(self.publication.board(key)).measure;
        if measure.places_shown() >= measure.precision || published + computed == 0 {
            return basis;
        }
        let digits = Phrase::plain("digits-hidden")
            .with_count("shown", usize::from(measure.places_shown()))
            .with_count("places", usize::from(measure.precision));
        format!("{basis} {}", self.say(&digits))
    }

    fn column_views(&self, key: BoardKey, columns: &[ComponentKey]) -> Vec<ColumnView> {
        let method = self.method(self.publication.board(key));
        let view = |column: &ComponentKey| {
            let component = method.component(*column);
            ColumnView { name: self.text(&component.name), max: self.maximum(component) }
        };
        columns.iter().map(view).collect()
    }

    /// Best, median, quartiles, worst: over how many scores. Of fewer than five there is nothing to sum up: they can all
    /// be read.
    pub(in crate::site) fn summary(&self, key: BoardKey) -> Option<SummaryView> {
        let board = self.publication.board(key);
        let method = self.method(board);
        let edition = self.publication.edition(board.edition);
        let summary = self.analysis.board(key).summary.as_ref().filter(|summary| summary.count >= LEAST_SUMMED)?;
        let best = board.entries.iter().filter(|entry| entry.score == Some(summary.best));
        let score = |score| self.score(score, method);
        Some(SummaryView {
            count: self.locale.integer(summary.count as u64),
            best: score(summary.best),
            best_units: best
                .map(|entry| {
                    let name = self.unit_name(entry.unit, Some(edition.units_at));
                    self.link(name, &Route::Scorecard(entry.unit, edition.year))
                })
                .collect(),
            median: score(summary.median),
            quartile_low: score(summary.quartile_low),
            quartile_high: score(summary.quartile_high),
            worst: score(summary.worst),
        })
    }

    fn absent(&self, key: BoardKey) -> Vec<FactedLinkView> {
        let board = self.publication.board(key);
        let day = self.publication.edition(board.edition).units_at;
        let view = |absence: &crate::domain::Absence| FactedLinkView {
            link: self.unit_link(absence.unit, Some(day)),
            text: absence.reason.as_ref().map(|reason| self.text(reason)),
        };
        board.absent.iter().map(view).collect()
    }

    pub(in crate::site) fn group_tables(&self, key: BoardKey) -> Vec<GroupTableView> {
        let groups = &self.analysis.board(key).groups;
        groups.iter().map(|standing| self.group_table(key, standing)).collect()
    }

    pub(in crate::site) fn group_table(
        &self,
        key: BoardKey,
        standing: &crate::analysis::GroupStanding,
    ) -> GroupTableView {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let analysis = self.analysis.board(key);
        let name = |at: usize| self.unit_name(board.entries[at].unit, Some(edition.units_at));
        let names: Vec<String> = standing.members.iter().map(|(at, _, _)| name(*at)).collect();
        let alphabet = self.alphabet(&names);
        let scores = places_of(standing.members.iter().map(|(at, _, _)| board.entries[*at].score).collect());
        let member = |(position, (at, rank, tied)): (usize, &(usize, crate::analysis::Rank, bool))| {
            let entry = &board.entries[*at];
            GroupMemberView {
                unit: self.link(names[position].clone(), &Route::Scorecard(entry.unit, edition.year)),
                rank: self.group_rank(*rank, *tied, standing.size),
                board_rank: analysis.standings[*at].as_ref().map(|standing| self.rank(standing)),
                score: entry.score.map(|score| self.score(score, self.method(board))),
                keys: MemberKeysView {
                    name: alphabet[position],
                    rank: rank.number().to_string(),
                    board_rank: analysis.standings[*at].map(|standing| standing.rank.number().to_string()),
                    score: scores[position],
                },
            }
        };
        GroupTableView {
            group: self.link(self.text(&self.publication.group(standing.group).name), &Route::Group(standing.group)),
            size: self.locale.integer(u64::from(standing.size)),
            members: standing.members.iter().enumerate().map(member).collect(),
        }
    }

    /// Why a board may not be compared with the year before, in a sentence that names the year.
    pub(in crate::site) fn break_before(&self, key: BoardKey) -> Option<String> {
        let found = self.analysis.board(key).breaks_before.as_ref()?;
        let year = self.publication.edition(self.publication.board(found.previous).edition).year;
        let phrase = Phrase::plain("break-before").with("year", year.to_string());
        let reason = found.reason.as_ref().map_or_else(|| "none".to_owned(), |reason| self.text(reason));
        Some(self.say(&phrase.with("reason", reason)))
    }

    /// Why two boards of one series may not be compared, in a sentence that names the year of the earlier; nothing where
    /// they may. The reason is that of the last break between them.
    pub(in crate::site) fn break_between(&self, before: BoardKey, key: BoardKey) -> Option<String> {
        let board = self.publication.board(key);
        if self.analysis.board(key).scores_since <= self.year_of(before) {
            return None;
        }
        let edition = self.publication.edition(board.edition);
        let years = self.year_of(before) + 1..=edition.year;
        let later =
            self.publication.series(edition.index, edition.scope).filter(|(_, other)| years.contains(&other.year));
        let twins = later
            .filter_map(|(_, other)| other.boards.iter().find(|twin| self.publication.board(**twin).id == board.id));
        let breaks: Vec<_> = twins.filter_map(|twin| self.analysis.board(*twin).breaks_before.as_ref()).collect();
        let reason = breaks.iter().rev().find_map(|found| found.reason.as_ref());
        let phrase = Phrase::plain("break-before").with("year", self.year_of(before).to_string());
        Some(self.say(&phrase.with("reason", reason.map_or_else(|| "none".to_owned(), |reason| self.text(reason)))))
    }

    /// The files of a board: for people first, then the record copy.
    pub(in crate::site) fn board_files(&self, key: BoardKey) -> Vec<DownloadView> {
        let name = self.text(&self.publication.board(key).name);
        vec![
            self.download(name.clone(), &Route::BoardWorkbook(key), "XLSX"),
            self.download(name.clone(), &Route::BoardFile(key, "csv"), "CSV"),
            self.download(name, &Route::BoardFile(key, "json"), "JSON"),
        ]
    }

    /// The same board in the years around.
    fn neighbours(&self, key: BoardKey) -> (Option<LinkView>, Option<LinkView>) {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let mut same: Vec<(i16, BoardKey)> = Vec::new();
        for (_, other) in self.publication.series(edition.index, edition.scope) {
            let twin = other.boards.iter().find(|twin| self.publication.board(**twin).id == board.id);
            same.extend(twin.map(|twin| (other.year, *twin)));
        }
        let link = |(year, key): &(i16, BoardKey)| self.link(year.to_string(), &Route::Board(*key));
        let previous = same.iter().rfind(|(year, _)| *year < edition.year).map(link);
        let next = same.iter().find(|(year, _)| *year > edition.year).map(link);
        (previous, next)
    }
}
