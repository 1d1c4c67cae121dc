//! Why a unit moved, and how surely its place is known.

use crate::analysis::{Errors, Movement, Ranges, RankChange, RankRange, errors, is_within_error, passing, ranges};
use crate::chart::{Change, Changes, Chart};
use crate::domain::{BoardKey, Score};
use crate::locale::Phrase;

use super::figure::Caption;
use super::parts::Slice;
use super::scribe::Scribe;
use super::view::{CrossingView, FigureView, MovedView, RangeView};

/// The most letters of a name that stays on one line in a list.
const SHORT_NAME: usize = 18;

impl Scribe<'_> {
    /// Why an entry moved since the edition it is compared with; nothing where there is none, or nothing to tell.
    pub(super) fn moved(&self, key: BoardKey, at: usize, id: &str) -> Option<MovedView> {
        let analysis = self.analysis.board(key);
        let movement = analysis.movements[at].as_ref()?;
        let figure = self.split_figure(key, at, id);
        let change = movement.rank.filter(|_| analysis.rank_movements[at].is_none());
        let found = change.and_then(|_| passing(self.publication, self.analysis, key, at));
        let Some(found) = found else {
            let unknown = change.map(|_| self.word("moved-unknown"));
            return (figure.is_some() || unknown.is_some()).then(|| MovedView {
                figure,
                progress: None,
                crossings: Vec::new(),
                sum: None,
                unknown,
            });
        };
        let of = [
            ("overtaken", "+", key, &found.overtaken),
            ("left", "+", movement.previous, &found.left),
            ("overtaking", "−", key, &found.overtaking),
            ("entered", "−", key, &found.entered),
        ];
        let crossings = of.into_iter().filter(|(.., units)| !units.is_empty());
        let crossings = crossings.map(|(kind, sign, board, units)| CrossingView {
            places: format!("{sign}{}", units.len()),
            text: self.crossing(kind, units.len(), movement.year),
            names: self.names_on(board, units),
        });
        let progress = found.progress.and_then(|progress| {
            let told = progress.own != 0 || progress.others != 0;
            told.then(|| self.progress_sentence((key, at), movement, progress))?
        });
        Some(MovedView {
            figure,
            progress,
            crossings: crossings.collect(),
            sum: change.and_then(|change| self.crossing_sum((key, at), movement, change)),
            unknown: None,
        })
    }

    fn crossing(&self, kind: &'static str, count: usize, year: i16) -> String {
        let phrase = Phrase::plain("crossing").with("kind", kind).with_count("count", count);
        self.say(&phrase.with("then", year.to_string()))
    }

    fn crossing_sum(
        &self,
        (key, at): (BoardKey, usize),
        movement: &Movement,
        change: RankChange,
    ) -> Option<CrossingView> {
        let now = self.analysis.board(key).standings[at].as_ref()?;
        let (way, places) = match change {
            RankChange::Up(places) => ("up", format!("+{places}")),
            RankChange::Down(places) => ("down", format!("−{places}")),
            RankChange::Same => ("same", "0".to_owned()),
        };
        let phrase = Phrase::plain("crossing-sum")
            .with("way", way)
            .with("before", self.standing_before(movement)?)
            .with("after", self.rank(now).label)
            .with("then", movement.year.to_string())
            .with("now", self.year_of(key).to_string());
        Some(CrossingView { places, text: self.say(&phrase), names: String::new() })
    }

    /// The units of some entries of a board by name, as a list.
    fn names_on(&self, key: BoardKey, entries: &[usize]) -> String {
        let board = self.publication.board(key);
        let day = self.publication.edition(board.edition).units_at;
        let names = entries.iter().map(|entry| together(self.unit_name(board.entries[*entry].unit, Some(day))));
        names.collect::<Vec<_>>().join(", ")
    }

    /// Which part of a change of rank is its own and which the others'.
    fn progress_sentence(
        &self,
        (key, at): (BoardKey, usize),
        movement: &Movement,
        progress: crate::analysis::Progress,
    ) -> Option<String> {
        let board = self.publication.board(key);
        let day = self.publication.edition(board.edition).units_at;
        let of = movement.of.1?;
        let way = |places: i64| match places.signum() {
            1 => "up",
            -1 => "down",
            _ => "same",
        };
        let count = |places: i64| usize::try_from(places.unsigned_abs()).unwrap_or(usize::MAX);
        let alone = format!("{}/{}", progress.alone, self.locale.integer(u64::from(of)));
        let phrase = Phrase::plain("moved-progress")
            .with("unit", self.unit_name(board.entries[at].unit, Some(day)))
            .with("then", movement.year.to_string())
            .with("alone", alone)
            .with("own_way", way(progress.own))
            .with_count("own", count(progress.own))
            .with("others_way", way(progress.others))
            .with_count("others", count(progress.others));
        Some(self.say(&phrase))
    }

    /// What each component made of a change of score: the first cut that explains it.
    fn split_figure(&self, key: BoardKey, at: usize, id: &str) -> Option<FigureView> {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let method = self.method(board);
        let movement = self.analysis.board(key).movements[at].as_ref()?;
        let slices = method.cuts().into_iter().map(|cut| self.slice(key, at, cut));
        let split = slices.filter_map(|slice: Slice| slice.split).next()?;
        let signed = |score: Score| self.locale.signed(score, score.places());
        let change = |name: String, value: Score| Change { name, value, label: signed(value) };
        let named = |share: &crate::analysis::Share| self.text(&method.component(share.component).name);
        let mut rows: Vec<Change> = split.shares.iter().map(|share| change(named(share), share.change)).collect();
        if !split.rounding.is_zero() {
            let key = if split.is_explained { "rounding" } else { "unexplained" };
            rows.push(change(self.word(key), split.rounding));
        }
        let total = Some(change(self.word("score-total"), split.change));
        let facts = |key: &'static str| {
            let most = split.shares.first().filter(|share| share.change.units() > 0);
            let least = split.shares.last().filter(|share| share.change.is_negative());
            let told = |share: Option<&crate::analysis::Share>| {
                let none = || ("none".to_owned(), "none".to_owned());
                share.map_or_else(none, |share| (named(share), signed(share.change)))
            };
            let ((rise, rise_by), (fall, fall_by)) = (told(most), told(least));
            let phrase = Phrase::plain(key).with("rise", rise).with("rise_by", rise_by).with("fall", fall);
            phrase
                .with("fall_by", fall_by)
                .with("unit", self.unit_name(board.entries[at].unit, Some(edition.units_at)))
                .with("index", self.index_short(edition.index))
                .with("then", movement.year.to_string())
                .with("now", edition.year.to_string())
                .with("change", signed(split.change))
        };
        let [title, subtitle, summary] =
            ["finding-split", "chart-split-subtitle", "chart-split-summary"].map(|key| self.say(&facts(key)));
        let caption = Caption { id: id.to_owned(), title, subtitle, summary, source: None };
        Some(self.figure(&Chart::Changes(Changes { rows, total }), caption))
    }

    /// That the published errors of both editions can explain a change alone.
    pub(super) fn doubt(&self, key: BoardKey, at: usize, movement: &Movement) -> Option<String> {
        let now = self.publication.board(key).entries[at].error?;
        let then = self.publication.board(movement.previous).entries[movement.previous_entry].error?;
        is_within_error(movement.score?, now, then).then(|| self.word("movement-doubt"))
    }

    /// Between which places an entry may stand; nothing where the errors of the board were not all published.
    pub(super) fn range(&self, key: BoardKey, at: usize) -> Option<RangeView> {
        let board = self.publication.board(key);
        let found: Ranges = ranges(board, self.method(board).direction, at)?;
        let told = |key: &'static str, range: RankRange| {
            let phrase = Phrase::plain(key)
                .with("sure", if range.best == range.worst { "yes" } else { "no" })
                .with("best", self.locale.integer(u64::from(range.best)))
                .with("worst", self.locale.integer(u64::from(range.worst)));
            self.say(&phrase.with("of", self.locale.integer(u64::from(found.of))))
        };
        let alike = Phrase::plain("range-alike").with_count("count", found.alike.len());
        let order = &self.analysis.board(key).order;
        let in_order: Vec<usize> = order.iter().copied().filter(|entry| found.alike.contains(entry)).collect();
        let RankRange { best, worst } = found.alone;
        Some(RangeView {
            short: (best != worst).then(|| format!("{best}–{worst}")),
            alone: told("range-alone", found.alone),
            together: told("range-together", found.together),
            alike: self.say(&alike.with("names", self.names_on(key, &in_order))),
        })
    }

    /// That standard errors were published for some units of a board only, so that no range is drawn.
    pub(super) fn range_unknown(&self, key: BoardKey) -> Option<String> {
        let board = self.publication.board(key);
        let is_open = errors(board) == Errors::Some || errors(board) == Errors::All && !board.complete;
        is_open.then(|| self.word("range-unknown"))
    }
}

/// A short name that no line breaks apart.
fn together(name: String) -> String {
    if name.chars().count() > SHORT_NAME { name } else { name.replace(' ', "\u{a0}") }
}
