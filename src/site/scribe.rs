//! A scribe writes what one page says: in one language, at one address, from the publication and its analysis.

use std::collections::BTreeSet;

use crate::analysis::{Analysis, Basis, Standing};
use crate::domain::{
    Board, BoardKey, Component, Date, EditionKey, IndexKey, Language, MeasureKind, Method, Period, Publication, Score,
    Sealing, Text, Trust, UnitKey,
};
use crate::locale::{Locale, Phrase, Words, bound};

use super::desk::Desk;
use super::route::{Route, relative};
use super::view::{BandView, LinkView, RankView};

/// What a page is written from.
pub(super) struct Scribe<'a> {
    /// Everything that is published.
    pub(super) publication: &'a Publication,
    /// What we worked out from it.
    pub(super) analysis: &'a Analysis,
    /// How the language writes.
    pub(super) locale: &'a Locale,
    /// The words of the site.
    pub(super) words: &'a dyn Words,
    /// What else lies before the scribe: the files already made.
    pub(super) desk: Desk<'a>,
    /// The folder of the language: empty, or `en/`.
    pub(super) prefix: String,
    /// The path of the page from the root of the site.
    pub(super) path: String,
    /// The page is shown where another was asked for.
    pub(super) is_astray: bool,
    /// Units that share their name with another of the same level under the same unit.
    pub(super) namesakes: &'a BTreeSet<UnitKey>,
    /// Where the search index of the language stands.
    pub(super) search_index: &'a str,
    /// What the pages say of themselves where they belong to a sealed edition.
    pub(super) sealing: Option<Sealing>,
}

impl Scribe<'_> {
    /// The language of the page.
    pub(super) fn language(&self) -> &Language {
        self.locale.language()
    }

    /// The text in the language of the page.
    pub(super) fn text(&self, text: &Text) -> String {
        text.within(self.language()).to_owned()
    }

    /// A phrase in the words of the theme.
    pub(super) fn say(&self, phrase: &Phrase) -> String {
        self.words.say(phrase)
    }

    /// A phrase without facts.
    pub(super) fn word(&self, key: &'static str) -> String {
        self.say(&Phrase::plain(key))
    }

    /// The way from this page to another in the same language.
    pub(super) fn href(&self, route: &Route) -> String {
        self.way(&route.path(self.publication, &self.prefix))
    }

    /// The way from this page to a path. A server shows the page for missing addresses under any of them, so its ways
    /// are whole addresses where the site knows its own.
    pub(super) fn way(&self, path: &str) -> String {
        match &self.publication.site().base_url {
            Some(base) if self.is_astray => format!("{}/{path}", base.trim_end_matches('/')),
            _ => relative(&self.path, path),
        }
    }

    /// A link to another page.
    pub(super) fn link(&self, label: impl Into<String>, route: &Route) -> LinkView {
        LinkView { label: label.into(), href: Some(self.href(route)) }
    }

    /// A link to a unit's page by its name on a day.
    pub(super) fn unit_link(&self, unit: UnitKey, day: Option<Date>) -> LinkView {
        self.link(self.unit_name(unit, day), &Route::Unit(unit))
    }

    /// The short name of a unit on a day, or its register's.
    pub(super) fn unit_name(&self, unit: UnitKey, day: Option<Date>) -> String {
        let unit = self.publication.unit(unit);
        bound(&self.text(&day.map_or_else(|| unit.name(), |day| unit.name_on(day)).name))
    }

    /// The short name of a unit, with its days where another unit has the same: "Hải Phòng (từ ngày 01/07/2025)".
    pub(super) fn distinct_name(&self, unit: UnitKey) -> String {
        let name = self.unit_name(unit, None);
        match self.period(&self.publication.unit(unit).period) {
            Some(period) if self.namesakes.contains(&unit) => format!("{name} ({period})"),
            _ => name,
        }
    }

    /// The full name of a unit on a day, or its register's.
    pub(super) fn full_name(&self, unit: UnitKey, day: Option<Date>) -> String {
        let unit = self.publication.unit(unit);
        bound(&self.text(&day.map_or_else(|| unit.name(), |day| unit.name_on(day)).full_name))
    }

    /// The full name of a unit inside a sentence: the type word before the name is written small, «thành phố Huế».
    pub(super) fn name_in_sentence(&self, unit: UnitKey, day: Option<Date>) -> String {
        let (short, full) = (self.unit_name(unit, day), self.full_name(unit, day));
        let word = |name: &str| name.split_whitespace().next().unwrap_or_default().to_owned();
        let mut rest = full.chars();
        match rest.next() {
            Some(first) if word(&short) != word(&full) => first.to_lowercase().chain(rest).collect(),
            _ => full,
        }
    }

    /// The short name of an index.
    pub(super) fn index_short(&self, index: IndexKey) -> String {
        self.text(&self.publication.index(index).short)
    }

    /// The name of an edition: "SIPAS 2020", with its scope where that is not the widest.
    pub(super) fn edition_name(&self, key: EditionKey) -> String {
        let edition = self.publication.edition(key);
        let index = self.index_short(edition.index);
        let scope = self.unit_name(edition.scope, Some(edition.units_at));
        let phrase = Phrase::plain("name-edition").with("index", index).with("year", edition.year.to_string());
        self.say(&phrase.with("scope", scope))
    }

    /// The name of a board with its edition: "SIPAS 2020 · Việt Nam – Các tỉnh".
    pub(super) fn board_name(&self, key: BoardKey) -> String {
        let board = self.publication.board(key);
        let phrase = Phrase::plain("name-board").with("edition", self.edition_name(board.edition));
        self.say(&phrase.with("board", self.text(&board.name)))
    }

    /// The method of a board.
    pub(super) fn method(&self, board: &Board) -> &Method {
        self.publication.method(board.method)
    }

    /// A score as pages print it.
    pub(super) fn score(&self, score: Score, method: &Method) -> String {
        self.locale.number(score, method.measure.places_shown())
    }

    /// A score with every digit it was published with, and no fewer than pages print.
    pub(super) fn exact_score(&self, score: Score, method: &Method) -> String {
        let shown = method.measure.places_shown();
        let mut places = score.places();
        while places > shown && score.at_places(places - 1) == score {
            places -= 1;
        }
        self.locale.number(score, places.max(shown))
    }

    /// A score with its measure: `93,57 %` or `43,71 điểm`.
    pub(super) fn score_with_measure(&self, score: Score, method: &Method) -> String {
        self.with_measure(&self.score(score, method), method)
    }

    /// A formatted difference of two scores: percentages differ by percentage points.
    pub(super) fn with_difference(&self, number: &str, method: &Method) -> String {
        let kind = match method.measure.kind {
            MeasureKind::Percent => "percent",
            MeasureKind::Points => "points",
        };
        self.say(&Phrase::plain("measured-difference").with("number", number).with("kind", kind))
    }

    /// The maximum of a component with the digits that pages print.
    pub(super) fn maximum(&self, component: &Component) -> Option<String> {
        component.max.map(|max| self.plain_number(max.at_places(component.places_shown())))
    }

    /// A formatted number with the measure of a method.
    pub(super) fn with_measure(&self, number: &str, method: &Method) -> String {
        let key = match method.measure.kind {
            MeasureKind::Percent => "measured-percent",
            MeasureKind::Points => "measured-points",
        };
        self.say(&Phrase::plain(key).with("number", number))
    }

    /// The measure alone, for headings.
    pub(super) fn measure(&self, method: &Method) -> String {
        self.word(match method.measure.kind {
            MeasureKind::Percent => "measure-percent",
            MeasureKind::Points => "measure-points",
        })
    }

    /// A number with the fewest digits that lose nothing: `9,5`, `100`.
    pub(super) fn plain_number(&self, score: Score) -> String {
        let mut places = score.places();
        while places > 0 && score.at_places(places - 1) == score {
            places -= 1;
        }
        self.locale.number(score, places)
    }

    /// A rank with its denominator.
    pub(super) fn rank(&self, standing: &Standing) -> RankView {
        let rank = standing.rank.number();
        let text = if standing.tied { format!("{rank}=") } else { rank.to_string() };
        let of = standing.of.map(|of| self.locale.integer(u64::from(of)));
        let label = match &of {
            Some(of) => format!("{text}/{of}"),
            None => self.say(&Phrase::plain("rank-of-unknown").with("rank", text.clone())),
        };
        RankView { text, of, label, computed: standing.basis == Basis::Computed, tied: standing.tied }
    }

    /// A rank in words that fit into a sentence: "2 trên 63".
    pub(super) fn rank_in_words(&self, standing: &Standing) -> String {
        let rank = self.locale.integer(u64::from(standing.rank.number()));
        match standing.of {
            Some(of) => {
                let of = self.locale.integer(u64::from(of));
                self.say(&Phrase::plain("rank-in-words").with("rank", rank).with("of", of))
            }
            None => self.say(&Phrase::plain("rank-of-unknown").with("rank", rank)),
        }
    }

    /// The word for how close a source stands to the publisher.
    pub(super) fn trust(&self, trust: Trust) -> String {
        self.word(match trust {
            Trust::Official => "trust-official",
            Trust::Press => "trust-press",
            Trust::Compiled => "trust-compiled",
            Trust::Mirror => "trust-mirror",
            Trust::Translation => "trust-translation",
        })
    }

    /// A published class.
    pub(super) fn band(&self, board: &Board, entry: usize) -> Option<BandView> {
        let band = board.entries[entry].band?;
        Some(BandView { name: self.text(&board.bands[band.position()].name), position: band.position() + 1 })
    }

    /// A stretch of days in words; nothing where it is open on both sides. The last day is named, not the day after.
    pub(super) fn period(&self, period: &Period) -> Option<String> {
        let from = period.from.map(|day| self.locale.date(day));
        let to = period.to.and_then(|day| day.yesterday().ok()).map(|day| self.locale.date(day));
        match (from, to) {
            (None, None) => None,
            (Some(from), None) => Some(self.say(&Phrase::plain("period-from").with("from", from))),
            (None, Some(to)) => Some(self.say(&Phrase::plain("period-to").with("to", to))),
            (Some(from), Some(to)) => {
                Some(self.say(&Phrase::plain("period-from-to").with("from", from).with("to", to)))
            }
        }
    }

    /// Several names as a list in words: "A, B và C".
    pub(super) fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [start @ .., last] => {
                self.say(&Phrase::plain("list").with("start", start.join(", ")).with("last", last.clone()))
            }
        }
    }

    /// "17/63": how many of how many.
    pub(super) fn count_of(&self, count: usize, of: Option<u32>) -> String {
        let count = self.locale.integer(count as u64);
        match of {
            Some(of) => format!("{count}/{}", self.locale.integer(u64::from(of))),
            None => count,
        }
    }
}
