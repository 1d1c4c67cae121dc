//! What the values need to be understood and checked, as small tables of their own: editions, boards, methods, components,
//! classes, sources, notes, deductions, other figures, averages, absences, corrections, peer groups.
//!
//! They are one for the whole site; ids tell to which edition, board and unit a row belongs. A text stands once in each
//! language of the site, in a column of its own: `name_vi`, `name_en`; empty where it was not translated.

mod asides;
mod editions;
mod errata;
mod methods;
mod vintages;

use crate::domain::{Date, Score, Text};
use crate::site::Site;

/// One of the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// The editions with their decisions.
    Editions,
    /// The boards of the editions.
    Boards,
    /// How the indices are computed.
    Methods,
    /// The components of the methods.
    Components,
    /// The published classes of the boards.
    Bands,
    /// Where the numbers of the editions come from.
    Sources,
    /// What is printed beside units and boards.
    Notes,
    /// Points that were taken off.
    Deductions,
    /// Other figures that were published for the same thing.
    Conflicts,
    /// Averages as published.
    Averages,
    /// Units that were not ranked.
    Absences,
    /// Recorded changes of published numbers.
    Corrections,
    /// The peer groups with their members.
    Groups,
    /// The corrections with what they did to each unit.
    Errata,
    /// Which value held when.
    Vintages,
}

/// A table: columns and rows of equal length.
pub(super) struct Relation {
    /// What each column holds.
    pub(super) columns: Vec<Column>,
    /// The rows.
    pub(super) rows: Vec<Vec<String>>,
}

/// A column as the data package describes it.
pub(super) struct Column {
    /// Its name: ASCII.
    pub(super) name: String,
    /// Its type, as a Table Schema names it.
    pub(super) kind: &'static str,
    /// What it holds.
    pub(super) about: &'static str,
}

/// A column before it is asked for in each language: name, type, what it holds.
type Described = (&'static str, &'static str, &'static str);

const EDITION: Described = ("edition", "string", "index/scope/year");
const BOARD: Described = ("board", "string", "id of the board");
const UNIT: Described = ("unit", "string", "id of the unit");

impl From<&Described> for Column {
    fn from((name, kind, about): &Described) -> Self {
        Self { name: (*name).to_owned(), kind, about }
    }
}

impl Table {
    /// Every table, in the order in which a reader needs them.
    pub const ALL: [Self; 15] = [
        Self::Editions,
        Self::Boards,
        Self::Methods,
        Self::Components,
        Self::Bands,
        Self::Sources,
        Self::Notes,
        Self::Deductions,
        Self::Conflicts,
        Self::Averages,
        Self::Absences,
        Self::Corrections,
        Self::Groups,
        Self::Errata,
        Self::Vintages,
    ];

    /// Its name: ASCII.
    pub fn name(self) -> &'static str {
        match self {
            Self::Editions => "editions",
            Self::Boards => "boards",
            Self::Methods => "methods",
            Self::Components => "components",
            Self::Bands => "bands",
            Self::Sources => "sources",
            Self::Notes => "notes",
            Self::Deductions => "deductions",
            Self::Conflicts => "conflicts",
            Self::Averages => "averages",
            Self::Absences => "absences",
            Self::Corrections => "corrections",
            Self::Groups => "groups",
            Self::Errata => "errata",
            Self::Vintages => "vintages",
        }
    }

    /// Where it stands. In a folder of its own, so that no index can have its address; the two on corrections have a place
    /// that every archive knows, and no index may have their names.
    pub fn path(self) -> String {
        match self {
            Self::Errata | Self::Vintages => format!("data/{}.csv", self.name()),
            _ => format!("data/tables/{}.csv", self.name()),
        }
    }

    /// The columns that together tell its rows apart; none where rows may be equal.
    pub(super) fn key(self) -> &'static [&'static str] {
        match self {
            Self::Editions => &["edition"],
            Self::Boards => &["edition", "board"],
            Self::Methods => &["index", "method"],
            Self::Components => &["index", "method", "component"],
            Self::Bands => &["edition", "board", "band"],
            Self::Sources => &["edition", "source"],
            Self::Absences => &["edition", "board", "unit"],
            Self::Groups => &["group", "unit"],
            Self::Errata => &["id", "board", "unit", "indicator"],
            Self::Notes | Self::Deductions | Self::Conflicts | Self::Averages | Self::Corrections | Self::Vintages => {
                &[]
            }
        }
    }

    /// Columns that name rows of another table, which has columns of the same names.
    pub(super) fn references(self) -> &'static [(&'static [&'static str], &'static str)] {
        match self {
            Self::Editions => &[(&["index", "method"], "methods")],
            Self::Boards | Self::Sources | Self::Errata => &[(&["edition"], "editions")],
            Self::Components => &[(&["index", "method"], "methods")],
            Self::Deductions | Self::Conflicts | Self::Absences | Self::Vintages => {
                &[(&["edition", "board"], "boards"), (&["unit"], "units")]
            }
            Self::Bands | Self::Averages => &[(&["edition", "board"], "boards")],
            Self::Groups => &[(&["unit"], "units")],
            Self::Methods | Self::Notes | Self::Corrections => &[],
        }
    }

    /// Its columns and rows.
    pub(super) fn relation(self, site: &Site) -> Relation {
        match self {
            Self::Editions => editions::editions(site),
            Self::Boards => editions::boards(site),
            Self::Methods => methods::methods(site),
            Self::Components => methods::components(site),
            Self::Bands => methods::bands(site),
            Self::Sources => editions::sources(site),
            Self::Notes => asides::notes(site),
            Self::Deductions => asides::deductions(site),
            Self::Conflicts => asides::conflicts(site),
            Self::Averages => asides::averages(site),
            Self::Absences => asides::absences(site),
            Self::Corrections => asides::corrections(site),
            Self::Groups => editions::groups(site),
            Self::Errata => errata::errata(site, &|_| &[]),
            Self::Vintages => vintages::vintages(site, &|_| &[]),
        }
    }
}

/// The columns of a table. Of the type `text` there is one for each language of the site.
fn columns(site: &Site, described: &[Described]) -> Vec<Column> {
    let mut columns = Vec::new();
    for column in described {
        let (name, kind, about) = *column;
        if kind == "text" {
            let tags = site.languages().iter().map(|(language, _)| language.tag().replace('-', "_"));
            columns.extend(tags.map(|tag| Column { name: format!("{name}_{tag}"), kind: "string", about }));
        } else {
            columns.push(Column::from(column));
        }
    }
    columns
}

/// The cells of a text: one for each language of the site.
fn texts(site: &Site, text: Option<&Text>) -> Vec<String> {
    let within = |language| text.and_then(|text| text.exact(language)).unwrap_or_default().to_owned();
    site.languages().iter().map(|(language, _)| within(language)).collect()
}

/// A day, or an empty cell.
fn day(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// A number as it was written, or an empty cell.
fn number(score: Option<Score>) -> String {
    score.map(|score| score.to_string()).unwrap_or_default()
}
