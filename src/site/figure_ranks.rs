//! Ranks over the years, as charts: one unit before its peers, or those that lead now.

use crate::analysis::{Basis, Standing};
use crate::chart::{Break, Bump, Chart, Count, Stop, Track};
use crate::domain::{BoardKey, UnitKey};
use crate::locale::Phrase;

use super::figure::Caption;
use super::page::Run;
use super::scribe::Scribe;
use super::view::FigureView;

/// The most ranks from the top that a series shows, and the most lines where some are shared.
const LEADERS: u32 = 10;
const LINES_MAX: usize = 12;
/// The fewest years since a break that are drawn without those before it.
const YEARS_MIN: usize = 3;

impl Scribe<'_> {
    /// A unit's ranks over the years with those of its peer group behind it; ranks of unknown size are left out.
    pub(super) fn ranks_figure(&self, unit: UnitKey, run: &Run, id: &str) -> Option<FigureView> {
        let boards: Vec<BoardKey> = run.entries.iter().map(|(key, _)| *key).collect();
        let newest = *boards.last()?;
        let main = self.track(unit, &boards, true);
        let last = main.stops.last().filter(|_| main.stops.iter().any(|stop| stop.joined))?.year;
        let day = self.publication.edition(self.publication.board(newest).edition).units_at;
        let group = self.analysis.groups_on(unit, day).next();
        let members = group.map(|group| self.publication.group(group).members.as_slice()).unwrap_or_default();
        let peers = members.iter().filter(|member| **member != unit).map(|member| self.track(*member, &boards, false));
        let peers: Vec<Track> = peers.filter(|track| track.stops.iter().any(|stop| stop.year == last)).collect();
        let group = group.filter(|_| !peers.is_empty());
        let tracks: Vec<Track> = peers.into_iter().chain([main]).collect();
        let (scale, scale_note) = self.rank_scale(&boards, &tracks);
        let subtitle = Phrase::plain("chart-ranks-subtitle")
            .with("board", self.text(&self.publication.board(newest).name))
            .with(
                "group",
                group.map_or_else(|| "none".to_owned(), |group| self.text(&self.publication.group(group).name)),
            )
            .with_count("peers", tracks.len() - 1)
            .with("scale", scale_note);
        self.bump_figure((unit, scale), &boards, tracks, (id, self.say(&subtitle)))
    }

    /// The units that lead a series now, over its years; the first in front.
    pub(super) fn leaders_figure(&self, boards: &[BoardKey], id: &str) -> Option<FigureView> {
        let newest = *boards.last()?;
        let boards = self.since_break(boards);
        let analysis = self.analysis.board(newest);
        let leads = |at: &&usize| analysis.standings[**at].is_some_and(|standing| standing.rank.number() <= LEADERS);
        let leaders = analysis.order.iter().filter(leads).map(|at| self.publication.board(newest).entries[*at].unit);
        let leaders: Vec<UnitKey> = leaders.take(LINES_MAX).collect();
        let first = *leaders.first()?;
        let tracks: Vec<Track> = leaders.iter().map(|unit| self.track(*unit, boards, *unit == first)).collect();
        if leaders.len() < 2 || tracks.iter().flat_map(|track| &track.stops).all(|stop| !stop.joined) {
            return None;
        }
        let (scale, scale_note) = self.rank_scale(boards, &tracks);
        let subtitle = Phrase::plain("chart-leaders-subtitle")
            .with_count("count", leaders.len())
            .with("year", self.year_of(newest).to_string())
            .with("scale", scale_note);
        self.bump_figure((first, scale), boards, tracks, (id, self.say(&subtitle)))
    }

    /// The boards since the last break of ranks, where these are enough for a drawing: those that lead now tell little
    /// of the time before it. Else all of them.
    fn since_break<'b>(&self, boards: &'b [BoardKey]) -> &'b [BoardKey] {
        let ends = boards.first().zip(boards.last());
        let breaks = ends.map(|(first, last)| self.rank_breaks(*first, *last)).unwrap_or_default();
        let since = breaks.iter().map(|found| found.before).max().unwrap_or(i16::MIN);
        let start = boards.iter().position(|key| self.year_of(*key) >= since).unwrap_or(0);
        if boards.len() - start < YEARS_MIN { boards } else { &boards[start..] }
    }

    fn bump_figure(
        &self,
        (unit, last): (UnitKey, u32),
        boards: &[BoardKey],
        tracks: Vec<Track>,
        (id, subtitle): (&str, String),
    ) -> Option<FigureView> {
        let (oldest, newest) = (*boards.first()?, *boards.last()?);
        let edition = self.publication.edition(self.publication.board(newest).edition);
        let index = self.index_short(edition.index);
        let name = self.unit_name(unit, Some(edition.units_at));
        let stops = || tracks.iter().flat_map(|track| &track.stops);
        let has = |computed: bool| stops().any(|stop| stop.is_computed == computed);
        let breaks = self.rank_breaks(oldest, newest);
        let title = self.ranks_change((&name, &index), unit, boards, &breaks);
        let title = title.unwrap_or_else(|| {
            self.say(&Phrase::plain("chart-ranks").with("unit", name.clone()).with("index", index.clone()))
        });
        let basis = match (has(false), has(true)) {
            (true, true) => "mixed",
            (false, true) => "computed",
            _ => "published",
        };
        let summary = Phrase::plain("chart-ranks-summary").with("basis", basis).with_count("breaks", breaks.len());
        let counts = boards.iter().filter_map(|key| self.rank_count(*key)).collect();
        let caption = Caption { id: id.to_owned(), title, subtitle, summary: self.say(&summary), source: None };
        Some(self.figure(&Chart::Bump(Bump { counts, tracks, breaks, last }), caption))
    }

    /// Where the scale ends: at the last rank there is, unless all lines stay in its upper half; and the rank it then
    /// ends at, for the reader to be told.
    fn rank_scale(&self, boards: &[BoardKey], tracks: &[Track]) -> (u32, String) {
        let most = boards.iter().filter_map(|key| self.analysis.board(*key).denominator).max().unwrap_or(0);
        let deepest = tracks.iter().flat_map(|track| &track.stops).map(|stop| stop.rank).max().unwrap_or(0);
        let end = deepest.next_multiple_of(5);
        if end > most / 2 {
            return (most, "none".to_owned());
        }
        (end, self.locale.integer(u64::from(end)))
    }

    /// How many units a board ranks, where that is known.
    fn rank_count(&self, key: BoardKey) -> Option<Count> {
        let of = self.analysis.board(key).denominator?;
        Some(Count { year: self.year_of(key), of, label: self.locale.integer(u64::from(of)) })
    }

    /// The standings of a unit on boards, oldest first, where it is known of how many.
    fn standings_of(&self, unit: UnitKey, boards: &[BoardKey]) -> Vec<(BoardKey, &Standing)> {
        let found = |key: &BoardKey| {
            let at = self.publication.board(*key).entries.iter().position(|entry| entry.unit == unit)?;
            let standing = self.analysis.board(*key).standings[at].as_ref()?;
            standing.of.map(|_| (*key, standing))
        };
        boards.iter().filter_map(found).collect()
    }

    fn track(&self, unit: UnitKey, boards: &[BoardKey], is_main: bool) -> Track {
        let standings = self.standings_of(unit, boards);
        let joined = |position: usize| {
            let before = position.checked_sub(1).map(|before| standings[before].0);
            let key = standings[position].0;
            before
                .map(|before| self.year_of(before))
                .is_some_and(|year| year + 1 == self.year_of(key) && self.analysis.board(key).ranks_since <= year)
        };
        let day = boards.last().map(|key| self.publication.edition(self.publication.board(*key).edition).units_at);
        let name = self.unit_name(unit, day);
        let stops = standings.iter().enumerate().map(|(position, (key, standing))| {
            let rank = self.rank(standing);
            Stop {
                year: self.year_of(*key),
                rank: standing.rank.number(),
                is_computed: standing.basis == Basis::Computed,
                joined: joined(position),
                tooltip: if is_main {
                    format!("{name}, {}: {}", self.year_of(*key), rank.label)
                } else {
                    String::new()
                },
                label: rank.text,
            }
        });
        Track { stops: stops.collect(), name, is_main }
    }

    /// Where the ranks of a board may not be compared with those of its edition before, between two of its years.
    fn rank_breaks(&self, first: BoardKey, last: BoardKey) -> Vec<Break> {
        self.breaks_between(first, last, |found| found.ranks)
    }

    /// From which rank to which since the last break.
    fn ranks_change(
        &self,
        about: (&str, &str),
        unit: UnitKey,
        boards: &[BoardKey],
        breaks: &[Break],
    ) -> Option<String> {
        let since = breaks.iter().map(|found| found.before).max().unwrap_or(i16::MIN);
        let standings = self.standings_of(unit, boards);
        let mut within = standings.into_iter().filter(|(key, _)| self.year_of(*key) >= since);
        let then = within.next()?;
        self.ranks_finding(about, then, within.next_back()?)
    }
}
