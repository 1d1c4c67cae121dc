//! Charts as data: what each figure shows, in the words of the theme.

use crate::chart::{self, Break, Chart, Figure, Frame, Limits, Ranking, Row};
use crate::domain::{BoardKey, Method, UnitKey};
use crate::locale::Phrase;

use super::route::Route;
use super::scribe::Scribe;
use super::view::FigureView;

/// The most rows a ranking is drawn with; a longer board has its table.
const ROWS_MAX: usize = 200;

/// The texts around a drawing.
pub(super) struct Caption {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) summary: String,
    pub(super) source: Option<String>,
}

impl Scribe<'_> {
    /// A board as a ranking, one unit marked where it is given.
    pub(super) fn board_figure(&self, key: BoardKey, main: Option<UnitKey>) -> Option<FigureView> {
        let board = self.publication.board(key);
        let summary = self.analysis.board(key).summary.as_ref()?;
        if board.entries.len() > ROWS_MAX || summary.count < 2 {
            return None;
        }
        let method = self.method(board);
        let median = board.complete.then(|| self.chart_median(summary.median, method));
        let rows = self.analysis.board(key).order.iter().map(|at| self.ranking_row(key, *at, main)).collect();
        let chart = Chart::Ranking(Ranking { rows, median, limits: limits(method) });
        let caption = Caption {
            id: format!("chart-{}", board.id),
            title: self.board_finding(key).unwrap_or_else(|| self.word("chart-board")),
            subtitle: self.board_subtitle(key),
            summary: self.board_summary(key)?,
            source: self.source_line(key),
        };
        Some(self.figure(&chart, caption))
    }

    /// A unit as a row. Where the places before it are not known, the row says so.
    pub(super) fn ranking_row(&self, key: BoardKey, at: usize, main: Option<UnitKey>) -> Row {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let entry = &board.entries[at];
        let standing = self.analysis.board(key).standings[at].as_ref();
        let label = match entry.score {
            Some(score) => self.score(score, self.method(board)),
            None => self.word("chart-no-score"),
        };
        Row {
            rank: standing.map(|standing| self.rank(standing).text).unwrap_or_default(),
            name: self.unit_name(entry.unit, Some(edition.units_at)),
            value: entry.score,
            label,
            tooltip: String::new(),
            href: Some(self.href(&Route::Scorecard(entry.unit, edition.year))),
            is_main: main == Some(entry.unit),
            skipped: if self.follows_unknown(key, at) { self.word("chart-unknown-between") } else { String::new() },
        }
    }

    /// Places between an entry and the one before it are not known: on an incomplete board.
    fn follows_unknown(&self, key: BoardKey, at: usize) -> bool {
        let analysis = self.analysis.board(key);
        let rank = |at: usize| analysis.standings[at].as_ref().map(|standing| standing.rank.number());
        let Some(own) = rank(at).filter(|_| !self.publication.board(key).complete) else { return false };
        let better = || analysis.order.iter().filter_map(|other| rank(*other)).filter(|other| *other < own);
        let first_of_rank = analysis.order.iter().find(|other| rank(**other) == Some(own)) == Some(&at);
        let next = better().max().map_or(1, |last| {
            let holders = better().filter(|other| *other == last).count();
            last.saturating_add(u32::try_from(holders).unwrap_or(u32::MAX))
        });
        first_of_rank && own > next
    }

    pub(super) fn board_subtitle(&self, key: BoardKey) -> String {
        let board = self.publication.board(key);
        let scored = board.entries.iter().filter(|entry| entry.score.is_some()).count();
        let phrase = Phrase::plain("chart-board-subtitle")
            .with("board", self.board_name(key))
            .with("count", self.count_of(scored, self.analysis.board(key).denominator))
            .with("basis", self.board_basis(key))
            .with("measure", self.measure(self.method(board)));
        self.say(&phrase)
    }

    /// Best, last and median in a sentence.
    pub(super) fn board_summary(&self, key: BoardKey) -> Option<String> {
        let board = self.publication.board(key);
        let day = self.publication.edition(board.edition).units_at;
        let method = self.method(board);
        let summary = self.analysis.board(key).summary.as_ref()?;
        let holders = |score| {
            let of_score = board.entries.iter().filter(|entry| entry.score == Some(score));
            let names: Vec<String> = of_score.map(|entry| self.unit_name(entry.unit, Some(day))).collect();
            self.list(&names)
        };
        let median = if board.complete { self.score_with_measure(summary.median, method) } else { "none".to_owned() };
        let phrase = Phrase::plain("chart-board-summary")
            .with_count("count", summary.count)
            .with("first", holders(summary.best))
            .with("best", self.score_with_measure(summary.best, method))
            .with("last", holders(summary.worst))
            .with("worst", self.score_with_measure(summary.worst, method))
            .with("whole", if board.complete { "yes" } else { "no" })
            .with("median", median);
        Some(self.say(&phrase))
    }

    /// Where the numbers of a board come from, in a line: the titles of its sources, at most three.
    pub(super) fn source_line(&self, key: BoardKey) -> Option<String> {
        let board = self.publication.board(key);
        let titles: Vec<String> = self.sources(board).into_iter().map(|source| source.title).collect();
        let shown = titles.iter().take(3).cloned().collect::<Vec<_>>().join("; ");
        let more = if titles.len() > 3 { "; …" } else { "" };
        (!titles.is_empty()).then(|| format!("{shown}{more}"))
    }

    /// Draws a chart for both widths and puts its texts around it.
    pub(super) fn figure(&self, chart: &Chart, caption: Caption) -> FigureView {
        let frame = Frame {
            id: caption.id.clone(),
            title: caption.title.clone(),
            description: caption.summary.clone(),
            empty: self.word("chart-no-score"),
        };
        let Figure { wide, narrow } = chart::draw(chart, &frame, self.locale);
        FigureView {
            id: caption.id,
            title: caption.title,
            subtitle: caption.subtitle,
            summary: caption.summary,
            wide_html: wide,
            narrow_html: narrow,
            source: caption.source,
        }
    }

    /// The mark of a break before a year.
    pub(super) fn chart_break(&self, year: i16) -> Break {
        Break { before: year, label: self.word("chart-break") }
    }
}

/// What the scores of a method can be at all.
pub(super) fn limits(method: &Method) -> Limits {
    Limits { least: Some(method.measure.min), most: Some(method.measure.max) }
}
