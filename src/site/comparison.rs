//! The numbers of a series in one language, as a script that the page of comparisons loads when a reader asks for them.
//!
//! A reader may open the site from a folder, where a page may load a script but read no file; so the numbers come as a script
//! that does nothing but lay them down under the name of the series. Numbers, ranks and sentences are written out as the
//! language writes them: the script that shows them knows no language and makes no address. Of components only the roots are
//! here; all of them are on the scorecards.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::{BoardKey, ComponentKey, Date, IndexKey, Slug, UnitKey};
use crate::locale::Phrase;
use crate::tree::sha256_hex;

use super::route::Route;
use super::scribe::Scribe;

/// What a script of numbers holds: every board of an index in a scope, over the years.
#[derive(Debug, Serialize)]
struct SeriesData {
    boards: Vec<BoardData>,
}

/// One board over the years.
#[derive(Debug, Serialize)]
struct BoardData {
    id: String,
    /// In the order of the alphabet.
    units: Vec<UnitData>,
    /// Newest first.
    editions: Vec<EditionData>,
}

/// A unit that stands on the board in some year.
#[derive(Debug, Serialize)]
struct UnitData {
    id: String,
    /// Its name on the day of the newest edition that ranks it.
    name: String,
    /// The letter under which a list puts it.
    letter: String,
    href: String,
    /// When it ended and what it was called before, where there is something to say.
    note: Option<String>,
}

/// One year.
#[derive(Debug, Serialize)]
struct EditionData {
    year: i16,
    href: String,
    /// The unit of measure.
    measure: String,
    of: Option<String>,
    /// Why it may not be compared with the year before.
    #[serde(rename = "break")]
    break_reason: Option<String>,
    /// Names and maxima of the components.
    parts: Vec<(String, Option<String>)>,
    entries: Vec<EntryData>,
}

/// What was published of one unit: its place in the list of units, score (with a star where there is a note), rank (with its denominator in words where that is
/// not known), whether the rank was worked out by us, components.
#[derive(Debug, Serialize)]
struct EntryData(usize, Option<String>, Option<String>, u8, Vec<Option<String>>);

impl Scribe<'_> {
    /// Where the numbers of a series stand, and the bytes there. The name follows the content, so that a browser may keep it
    /// for ever.
    pub(super) fn comparison_file(&self, index: IndexKey, scope: UnitKey) -> (String, Vec<u8>) {
        let name = self.series_id(index, scope);
        let boards = self.boards_of_series(index, scope);
        let data = SeriesData { boards: boards.iter().map(|(id, boards)| self.board_data(id, boards)).collect() };
        // Neither a name nor the data can fail to be written as JSON: all keys are words.
        let (key, value) =
            (serde_json::to_string(&name).unwrap_or_default(), serde_json::to_string(&data).unwrap_or_default());
        let text = format!("(window.comparisons=window.comparisons||{{}})[{key}]={value};\n");
        let hash = sha256_hex(text.as_bytes());
        (format!("{}compare/{}-{}.js", self.prefix, name.replace('/', "-"), &hash[..8]), text.into_bytes())
    }

    /// How the page of comparisons calls a series: `<index>/<scope>`.
    pub(super) fn series_id(&self, index: IndexKey, scope: UnitKey) -> String {
        format!("{}/{}", self.publication.index(index).id, self.publication.unit(scope).id)
    }

    /// A board of a series has two units or more in some year, so that there is something to compare.
    pub(super) fn is_comparable(&self, key: BoardKey) -> bool {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let twins = self.publication.series(edition.index, edition.scope).flat_map(|(_, edition)| &edition.boards);
        let mut boards = twins.map(|twin| self.publication.board(*twin)).filter(|twin| twin.id == board.id);
        boards.any(|twin| twin.entries.len() > 1)
    }

    /// The page of comparisons with a board of a series and some of its units chosen: the fragment says which. Nothing
    /// where the board never had two units.
    pub(super) fn comparison_href(&self, key: BoardKey, units: &[UnitKey]) -> Option<String> {
        if !self.is_comparable(key) {
            return None;
        }
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let ids: Vec<&str> = units.iter().map(|unit| self.publication.unit(*unit).id.as_str()).collect();
        let chosen = if ids.is_empty() { String::new() } else { format!("?u={}", ids.join(",")) };
        let series = self.series_id(edition.index, edition.scope);
        Some(format!("{}#{series}/{}{chosen}", self.href(&Route::Compare), board.id))
    }

    /// The units that stand on one board of a series in some year, each with the day of the newest edition that has it.
    pub(super) fn units_of_boards(&self, boards: &[BoardKey]) -> BTreeMap<UnitKey, Date> {
        let mut days = BTreeMap::new();
        for key in boards {
            let board = self.publication.board(*key);
            let day = self.publication.edition(board.edition).units_at;
            days.extend(board.entries.iter().map(|entry| (entry.unit, day)));
        }
        days
    }

    fn board_data(&self, id: &Slug, boards: &[BoardKey]) -> BoardData {
        let days = self.units_of_boards(boards);
        let named = self.told_apart_names(&days);
        let places: BTreeMap<UnitKey, usize> =
            named.iter().enumerate().map(|(place, (_, unit))| (*unit, place)).collect();
        let unit = |(name, unit): &(String, UnitKey)| UnitData {
            id: self.publication.unit(*unit).id.to_string(),
            letter: self.locale.initial(name),
            href: self.href(&Route::Unit(*unit)),
            note: self.unit_note(*unit, boards, days[unit]),
            name: name.clone(),
        };
        BoardData {
            id: id.to_string(),
            units: named.iter().map(unit).collect(),
            editions: boards.iter().rev().map(|key| self.edition_data(*key, &places)).collect(),
        }
    }

    /// Units by their names on their days, in the order of the alphabet; two of one name with the days they exist.
    fn told_apart_names(&self, days: &BTreeMap<UnitKey, Date>) -> Vec<(String, UnitKey)> {
        let names: Vec<(String, UnitKey)> =
            days.iter().map(|(unit, day)| (self.unit_name(*unit, Some(*day)), *unit)).collect();
        let mut bearers: BTreeMap<&str, usize> = BTreeMap::new();
        for (name, _) in &names {
            *bearers.entry(name).or_default() += 1;
        }
        let told = |(name, unit): &(String, UnitKey)| match self.period(&self.publication.unit(*unit).period) {
            Some(period) if bearers[name.as_str()] > 1 => (format!("{name} ({period})"), *unit),
            _ => (name.clone(), *unit),
        };
        let mut told: Vec<(String, UnitKey)> = names.iter().map(told).collect();
        told.sort_by(|(one, a), (other, b)| self.locale.compare(one, other).then(a.cmp(b)));
        told
    }

    /// What a reader of several years must know of a unit: when it ended, what else it was called on these boards.
    fn unit_note(&self, unit: UnitKey, boards: &[BoardKey], newest: Date) -> Option<String> {
        let found = self.publication.unit(unit);
        // That a unit ended after the newest edition is no news for a reader of these years.
        let last_day =
            boards.last().map(|key| self.publication.edition(self.publication.board(*key).edition).units_at)?;
        let now = self.unit_name(unit, Some(newest));
        let mut earlier: Vec<String> = Vec::new();
        for key in boards {
            let board = self.publication.board(*key);
            if board.entries.iter().any(|entry| entry.unit == unit) {
                let name = self.unit_name(unit, Some(self.publication.edition(board.edition).units_at));
                if name != now && !earlier.contains(&name) {
                    earlier.push(name);
                }
            }
        }
        let named =
            (!earlier.is_empty()).then(|| self.say(&Phrase::plain("named-before").with("names", earlier.join(", "))));
        let ended = found.period.to.filter(|to| *to <= last_day);
        let last = ended.and_then(|day| day.yesterday().ok());
        let ended = last.map(|day| self.say(&Phrase::plain("until").with("date", self.locale.date(day))));
        let notes: Vec<String> = named.into_iter().chain(ended).collect();
        (!notes.is_empty()).then(|| notes.join("; "))
    }

    fn edition_data(&self, key: BoardKey, places: &BTreeMap<UnitKey, usize>) -> EditionData {
        let board = self.publication.board(key);
        let method = self.method(board);
        let analysis = self.analysis.board(key);
        let columns = self.columns(key);
        let entry = |at: usize| {
            let entry = &board.entries[at];
            let rank = analysis.standings[at].as_ref().map(|standing| self.rank(standing));
            let has_parts = columns.iter().any(|column| entry.component(*column).is_some());
            let part = |column: &ComponentKey| {
                let places = method.component(*column).places_shown();
                entry.component(*column).map(|score| self.locale.number(score, places))
            };
            EntryData(
                places[&entry.unit],
                entry.score.map(|score| self.score(score, method) + if self.is_noted(key, at) { "*" } else { "" }),
                rank.as_ref().map(|rank| if rank.of.is_some() { rank.text.clone() } else { rank.label.clone() }),
                u8::from(rank.is_some_and(|rank| rank.computed)),
                if has_parts { columns.iter().map(part).collect() } else { Vec::new() },
            )
        };
        let part = |column: &ComponentKey| {
            let component = method.component(*column);
            (self.text(&component.name), self.maximum(component))
        };
        EditionData {
            year: self.year_of(key),
            href: self.href(&Route::Board(key)),
            measure: self.measure(method),
            of: analysis.denominator.map(|of| self.locale.integer(u64::from(of))),
            break_reason: self.break_before(key),
            parts: columns.iter().map(part).collect(),
            entries: (0..board.entries.len()).map(entry).collect(),
        }
    }
}
