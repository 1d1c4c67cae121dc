//! Charts over the years, as data.

use crate::analysis;
use crate::chart::{Break, Chart, Moment, Panel, Panels, Point, Range, Spread};
use crate::domain::{BoardKey, Measure, Score, UnitKey};
use crate::locale::Phrase;

use super::figure::{Caption, limits};
use super::page::Run;
use super::scribe::Scribe;
use super::view::FigureView;

impl Scribe<'_> {
    /// A unit's scores over the years: one panel for each scale, breaks drawn, gaps left open.
    pub(super) fn unit_figure(&self, unit: UnitKey, run: &Run, id: &str) -> Option<FigureView> {
        let scored: Vec<(BoardKey, usize)> =
            run.entries.iter().filter(|(key, at)| self.has_score(*key, *at)).copied().collect();
        if scored.len() < 2 {
            return None;
        }
        let scales = self.scales(&scored);
        let panels = self.panels(run, &scales);
        let (newest, _) = scored[scored.len() - 1];
        let board = self.publication.board(newest);
        let (name, index) = (self.unit_name(unit, None), self.index_short(run.index));
        let title = self.unit_change((&name, &index), scales.last().map_or(&[], Vec::as_slice));
        let title = title.unwrap_or_else(|| {
            self.say(&Phrase::plain("chart-unit").with("unit", name.clone()).with("index", index.clone()))
        });
        let subtitle = Phrase::plain("chart-unit-subtitle")
            .with("board", self.text(&board.name))
            .with("measure", self.measure(self.method(board)));
        let caption = Caption {
            id: id.to_owned(),
            title,
            subtitle: self.say(&subtitle),
            summary: self.unit_summary(&scales),
            source: None,
        };
        Some(self.figure(&Chart::Panels(Panels { panels }), caption))
    }

    fn has_score(&self, key: BoardKey, at: usize) -> bool {
        self.publication.board(key).entries[at].score.is_some()
    }

    /// Entries cut where the scale changes, oldest scale first: two scales never share an axis.
    pub(super) fn scales(&self, entries: &[(BoardKey, usize)]) -> Vec<Vec<(BoardKey, usize)>> {
        let scale = |key: BoardKey| -> Measure { self.method(self.publication.board(key)).measure };
        let same = |one: BoardKey, other: BoardKey| {
            let (one, other) = (scale(one), scale(other));
            (one.kind, one.min, one.max) == (other.kind, other.min, other.max)
        };
        let mut scales: Vec<Vec<(BoardKey, usize)>> = Vec::new();
        for entry in entries {
            match scales.last_mut() {
                Some(scale) if same(scale[0].0, entry.0) => scale.push(*entry),
                _ => scales.push(vec![*entry]),
            }
        }
        scales
    }

    /// A panel for each scale. Where there are several, each says what it shows and all but the first begin with a break.
    fn panels(&self, run: &Run, scales: &[Vec<(BoardKey, usize)>]) -> Vec<Panel> {
        let mut panels: Vec<Panel> = scales.iter().map(|entries| self.panel(entries)).collect();
        if let [_, _, ..] = scales {
            for (panel, entries) in panels.iter_mut().zip(scales) {
                panel.title = self.panel_title(run, entries);
            }
            for (panel, entries) in panels.iter_mut().zip(scales).skip(1) {
                panel.breaks.insert(0, self.chart_break(self.year_of(entries[0].0)));
            }
        }
        panels
    }

    fn panel(&self, entries: &[(BoardKey, usize)]) -> Panel {
        let boards: Vec<BoardKey> = entries.iter().map(|(key, _)| *key).collect();
        let moments = self.moments(entries);
        let first = self.method(self.publication.board(boards[0]));
        let has_median = moments.iter().any(|moment| moment.median.is_some());
        Panel {
            title: String::new(),
            moments,
            breaks: self.breaks_within(boards[0], boards[boards.len() - 1]),
            median: if has_median { self.word("chart-medians") } else { String::new() },
            limits: limits(first),
        }
    }

    fn panel_title(&self, run: &Run, entries: &[(BoardKey, usize)]) -> String {
        let (oldest, newest) = (entries[0].0, entries[entries.len() - 1].0);
        let measure = self.method(self.publication.board(oldest)).measure;
        let phrase = Phrase::plain("chart-panel")
            .with("index", self.index_short(run.index))
            .with("first", self.year_of(oldest).to_string())
            .with("last", self.year_of(newest).to_string())
            .with("min", self.plain_number(measure.min))
            .with("max", self.plain_number(measure.max));
        self.say(&phrase)
    }

    /// The years of one unit, from its entries in the order of years.
    pub(super) fn moments(&self, entries: &[(BoardKey, usize)]) -> Vec<Moment> {
        let before = std::iter::once(None).chain(entries.iter().map(|(key, _)| Some(*key)));
        before.zip(entries).map(|(before, entry)| self.moment(before, *entry)).collect()
    }

    /// One year. It is joined to the moment before where that is the year before and may be compared.
    fn moment(&self, before: Option<BoardKey>, (key, at): (BoardKey, usize)) -> Moment {
        let board = self.publication.board(key);
        let method = self.method(board);
        let year = self.year_of(key);
        let comparable = |before: BoardKey| self.analysis.board(key).scores_since <= self.year_of(before);
        Moment {
            year,
            point: board.entries[at].score.map(|score| Point {
                value: score,
                label: self.score(score, method),
                tooltip: format!("{year}: {}", self.score_with_measure(score, method)),
            }),
            median: self.analysis.board(key).summary.as_ref().filter(|_| board.complete).map(|summary| summary.median),
            joined: before.is_some_and(|before| self.year_of(before) + 1 == year && comparable(before)),
        }
    }

    /// Where a board may not be compared with its edition before, from one of its years to another: years of which the
    /// unit has no score count too, so that a break stands where it happened.
    fn breaks_within(&self, first: BoardKey, last: BoardKey) -> Vec<Break> {
        self.breaks_between(first, last, |found| found.scores)
    }

    /// The same for the breaks that are meant: of scores, or of ranks.
    pub(super) fn breaks_between(
        &self,
        first: BoardKey,
        last: BoardKey,
        is_meant: impl Fn(&analysis::Break) -> bool,
    ) -> Vec<Break> {
        let board = self.publication.board(last);
        let edition = self.publication.edition(board.edition);
        let years = self.year_of(first) + 1..=edition.year;
        let series =
            self.publication.series(edition.index, edition.scope).filter(|(_, other)| years.contains(&other.year));
        let twins = series
            .filter_map(|(_, other)| other.boards.iter().find(|twin| self.publication.board(**twin).id == board.id));
        let broken = twins.filter(|twin| self.analysis.board(**twin).breaks_before.as_ref().is_some_and(&is_meant));
        broken.map(|twin| self.chart_break(self.year_of(*twin))).collect()
    }

    /// From the first to the last score since the last break of the newest scale, as a title.
    fn unit_change(&self, about: (&str, &str), entries: &[(BoardKey, usize)]) -> Option<String> {
        let (oldest, newest) = (entries.first()?.0, entries.last()?.0);
        let breaks = self.breaks_within(oldest, newest);
        let since = breaks.iter().map(|found| found.before).max().unwrap_or(i16::MIN);
        let scored = |(key, at): &(BoardKey, usize)| Some((*key, self.publication.board(*key).entries[*at].score?));
        let mut within = entries.iter().filter(|(key, _)| self.year_of(*key) >= since).filter_map(scored);
        let then = within.next()?;
        self.change_finding(about, then, within.next_back()?)
    }

    /// First, last and highest since the last break of the newest scale in a sentence, and whether breaks lie before:
    /// scores on the two sides of one are never named together.
    fn unit_summary(&self, scales: &[Vec<(BoardKey, usize)>]) -> String {
        let entries = scales.last().map_or(&[] as &[_], Vec::as_slice);
        let (Some((oldest, _)), Some((newest, _))) = (entries.first(), entries.last()) else { return String::new() };
        let breaks = self.breaks_within(*oldest, *newest);
        let since = breaks.iter().map(|found| found.before).max().unwrap_or(i16::MIN);
        let scores: Vec<(i16, BoardKey, Score)> = entries
            .iter()
            .filter(|(key, _)| self.year_of(*key) >= since)
            .filter_map(|(key, at)| Some((self.year_of(*key), *key, self.publication.board(*key).entries[*at].score?)))
            .collect();
        let (Some(first), Some(last)) = (scores.first(), scores.last()) else { return String::new() };
        let best = scores.iter().rev().max_by_key(|(_, _, score)| *score).unwrap_or(first);
        let written = |(_, key, score): &(i16, BoardKey, Score)| {
            self.score_with_measure(*score, self.method(self.publication.board(*key)))
        };
        let phrase = Phrase::plain("chart-unit-summary")
            .with_count("count", scores.len())
            .with("first", first.0.to_string())
            .with("score_first", written(first))
            .with("last", last.0.to_string())
            .with("score_last", written(last))
            .with("best", written(best))
            .with("year_best", best.0.to_string())
            .with_count("breaks", breaks.len() + scales.len() - 1);
        self.say(&phrase)
    }

    /// A board through the years as its spread: complete years only, one figure for each scale, newest scale first.
    pub(super) fn series_figures(&self, boards: &[BoardKey]) -> Vec<FigureView> {
        let whole = boards.iter().filter(|key| self.publication.board(**key).complete);
        let spread: Vec<(BoardKey, usize)> =
            whole.filter(|key| self.analysis.board(**key).summary.is_some()).map(|key| (*key, 0)).collect();
        let scales = self.scales(&spread);
        let drawn = scales.iter().rev().filter(|scale| scale.len() > 1);
        drawn.map(|scale| self.series_figure(&scale.iter().map(|(key, _)| *key).collect::<Vec<_>>())).collect()
    }

    fn series_figure(&self, boards: &[BoardKey]) -> FigureView {
        let newest = boards[boards.len() - 1];
        let board = self.publication.board(newest);
        let years = [self.year_of(boards[0]), self.year_of(newest)];
        let range = Range {
            spreads: boards.iter().filter_map(|key| self.spread(*key)).collect(),
            breaks: self.breaks_within(boards[0], newest),
            ends: None,
            limits: limits(self.method(board)),
        };
        let title = Phrase::plain("chart-series")
            .with("board", self.text(&board.name))
            .with("first", years[0].to_string())
            .with("last", years[1].to_string());
        let subtitle = Phrase::plain("chart-series-subtitle")
            .with("board", self.text(&board.name))
            .with("measure", self.measure(self.method(board)));
        let caption = Caption {
            id: format!("chart-{}-{}", board.id, years[0]),
            title: self.spread_change(boards).unwrap_or_else(|| self.say(&title)),
            subtitle: self.say(&subtitle),
            summary: self.spread_sentence(newest).unwrap_or_default(),
            source: None,
        };
        self.figure(&Chart::Range(range), caption)
    }

    /// How the spread changed since the last break, as a title.
    fn spread_change(&self, boards: &[BoardKey]) -> Option<String> {
        let (oldest, newest) = (*boards.first()?, *boards.last()?);
        let breaks = self.breaks_within(oldest, newest);
        let since = breaks.iter().map(|found| found.before).max().unwrap_or(i16::MIN);
        let first = boards.iter().find(|key| self.year_of(**key) >= since)?;
        self.spread_finding(*first, newest)
    }

    fn spread(&self, key: BoardKey) -> Option<Spread> {
        let summary = self.analysis.board(key).summary.as_ref()?;
        let scored = summary.count;
        Some(Spread {
            year: self.year_of(key),
            lowest: summary.best.min(summary.worst),
            lower: Some(summary.quartile_low),
            median: summary.median,
            upper: Some(summary.quartile_high),
            highest: summary.best.max(summary.worst),
            count: self.count_of(scored, None),
            tooltip: self.spread_sentence(key).unwrap_or_default(),
        })
    }

    fn spread_sentence(&self, key: BoardKey) -> Option<String> {
        let method = self.method(self.publication.board(key));
        let summary = self.analysis.board(key).summary.as_ref()?;
        let phrase = Phrase::plain("chart-series-summary")
            .with("year", self.year_of(key).to_string())
            .with("worst", self.score(summary.worst, method))
            .with("best", self.score_with_measure(summary.best, method))
            .with("median", self.score(summary.median, method))
            .with("count", self.locale.integer(summary.count as u64));
        Some(self.say(&phrase))
    }
}
