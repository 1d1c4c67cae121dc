//! Where one unit stands on one board, as charts: among all scores on one line, and among its neighbours.

use std::collections::BTreeSet;

use crate::analysis::interval;
use crate::chart::{Chart, Median, Ranking, Row, Strip};
use crate::domain::{BoardKey, Method, Score};
use crate::locale::Phrase;

use super::figure::{Caption, limits};
use super::scribe::Scribe;
use super::view::FigureView;

/// Fewer scores than these of an incomplete board say nothing about a place among them.
const SCORES_MIN: usize = 5;
/// A board of up to these is drawn whole.
const WHOLE_MAX: usize = 20;
/// Of a longer board: its first and its last, and the neighbours of the unit on both sides.
const ENDS: usize = 3;
const NEIGHBOURS: usize = 3;

impl Scribe<'_> {
    /// Every score of a board on one line with the unit's own; quartiles and median on complete boards only.
    pub(super) fn place_figure(&self, key: BoardKey, at: usize, id: &str) -> Option<FigureView> {
        let board = self.publication.board(key);
        let method = self.method(board);
        let entry = &board.entries[at];
        let score = entry.score?;
        let summary = self.analysis.board(key).summary.as_ref()?;
        if summary.count < if board.complete { 2 } else { SCORES_MIN } {
            return None;
        }
        let name = self.unit_name(entry.unit, Some(self.publication.edition(board.edition).units_at));
        let whole = Some(summary).filter(|_| board.complete);
        let (lowest, highest) = (summary.best.min(summary.worst), summary.best.max(summary.worst));
        let end = |word: &'static str, score| (self.word(word), self.score(score, method));
        let strip = Strip {
            scores: board.entries.iter().filter_map(|entry| entry.score).collect(),
            main: Some((score, format!("{name} {}", self.score(score, method)))),
            interval: entry.error.map(|error| interval(score, error)),
            quartiles: whole.map(|summary| (summary.quartile_low, summary.quartile_high)),
            median: whole.map(|summary| self.chart_median(summary.median, method)),
            lowest: end("chart-lowest", lowest),
            highest: end("chart-highest", highest),
        };
        let of = self.analysis.board(key).denominator.filter(|_| !board.complete);
        let scored = self.count_of(summary.count, of);
        let whole = if board.complete { "yes" } else { "no" };
        let subtitle = Phrase::plain("chart-place-subtitle").with("count", scored.clone()).with("whole", whole);
        let summary = Phrase::plain("chart-place-summary")
            .with("unit", name)
            .with("score", self.score_with_measure(score, method))
            .with("lowest", self.score(lowest, method))
            .with("highest", self.score_with_measure(highest, method))
            .with("median", if board.complete { self.score(summary.median, method) } else { "none".to_owned() })
            .with(
                "interval",
                entry.error.map_or_else(|| "none".to_owned(), |error| self.interval(score, error, method)),
            )
            .with("count", scored);
        let caption = Caption {
            id: id.to_owned(),
            title: self.place_finding(key, at).unwrap_or_else(|| self.word("chart-place")),
            subtitle: self.say(&subtitle),
            summary: self.say(&summary),
            source: None,
        };
        Some(self.figure(&Chart::Strip(strip), caption))
    }

    /// Between which values a score may lie: "82,10 – 84,06%".
    fn interval(&self, score: Score, error: Score, method: &Method) -> String {
        let (low, high) = interval(score, error);
        format!("{} – {}", self.score(low, method), self.score_with_measure(high, method))
    }

    /// The unit among its neighbours: a short board whole, of a longer one both ends and the units around the own.
    pub(super) fn standing_figure(&self, key: BoardKey, at: usize, id: &str) -> Option<FigureView> {
        let board = self.publication.board(key);
        let analysis = self.analysis.board(key);
        let method = self.method(board);
        let own = analysis.order.iter().position(|other| *other == at)?;
        let count = analysis.summary.as_ref().map_or(0, |summary| summary.count);
        board.entries[at].score?;
        if count < if board.complete { 2 } else { SCORES_MIN } {
            return None;
        }
        let median = analysis.summary.as_ref().filter(|_| board.complete);
        let ranking = Ranking {
            rows: self.cut_rows(key, own),
            median: median.map(|summary| self.chart_median(summary.median, method)),
            limits: limits(method),
        };
        let caption = Caption {
            id: id.to_owned(),
            title: self.standing_finding(key, at).unwrap_or_else(|| self.word("chart-standing")),
            subtitle: self.board_subtitle(key),
            summary: self.board_summary(key)?,
            source: None,
        };
        Some(self.figure(&Chart::Ranking(ranking), caption))
    }

    fn cut_rows(&self, key: BoardKey, own: usize) -> Vec<Row> {
        let board = self.publication.board(key);
        let order = &self.analysis.board(key).order;
        let mut last = None;
        let mut rows = Vec::new();
        for position in kept(order.len(), own) {
            let left_out = position - last.map_or(0, |last| last + 1);
            let row = self.ranking_row(key, order[position], Some(board.entries[order[own]].unit));
            let skipped = match left_out {
                0 => row.skipped,
                _ if !board.complete => self.word("chart-unknown-between"),
                _ => self.say(&Phrase::plain("chart-skipped").with_count("count", left_out)),
            };
            rows.push(Row { skipped, ..row });
            last = Some(position);
        }
        rows
    }

    /// The mark of a board's median.
    pub(super) fn chart_median(&self, median: crate::domain::Score, method: &crate::domain::Method) -> Median {
        let label = Phrase::plain("chart-median").with("median", self.score(median, method));
        Median { value: median, label: self.say(&label) }
    }
}

/// Which positions of a board of `count` are drawn around `own`; a single one is never left out.
fn kept(count: usize, own: usize) -> Vec<usize> {
    if count <= WHOLE_MAX {
        return (0..count).collect();
    }
    let around = own.saturating_sub(NEIGHBOURS)..(own + NEIGHBOURS + 1).min(count);
    let mut kept: BTreeSet<usize> = (0..ENDS).chain(around).chain(count - ENDS..count).collect();
    let alone = |at: &usize| *at > 0 && kept.contains(&(at - 1)) && kept.contains(&(at + 1));
    let alone: Vec<usize> = (0..count).filter(|at| !kept.contains(at)).filter(alone).collect();
    kept.extend(alone);
    kept.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::kept;

    #[test]
    fn a_long_board_is_cut_around_the_unit() {
        assert_eq!(kept(20, 4).len(), 20);
        assert_eq!(kept(63, 30), [0, 1, 2, 27, 28, 29, 30, 31, 32, 33, 60, 61, 62]);
        assert_eq!(kept(63, 0), [0, 1, 2, 3, 60, 61, 62]);
        assert_eq!(kept(63, 62), [0, 1, 2, 59, 60, 61, 62]);
        // The fourth would stand alone between two drawn ones.
        assert_eq!(kept(63, 7), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 60, 61, 62]);
    }
}
