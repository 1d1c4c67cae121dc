//! What the home page, the indices and the series say.

use serde::Serialize;

use super::board::FactedLinkView;
use super::{FactView, FigureView, FootView, LinkView, PartView};

/// An index as the home page announces it.
#[derive(Debug, Clone, Serialize)]
pub struct IndexCardView {
    /// The index by its short name.
    pub link: LinkView,
    /// Its full name.
    pub name: String,
    /// What it says.
    pub description: Option<String>,
    /// Its newest editions over all scopes: link with a sentence.
    pub latest: Vec<FactedLinkView>,
}

/// The home page.
#[derive(Debug, Clone, Serialize)]
pub struct HomeView {
    /// What the site holds, in one sentence: how many indices, editions, units, years.
    pub sentence: String,
    /// Search, to find one's own unit by typing.
    pub search: super::SearchView,
    /// The indices.
    pub indices: Vec<IndexCardView>,
    /// That most of the units below have given way to others since, and when; nothing where they have not.
    pub ended: Option<String>,
    /// Units of the upper levels, to find one's own: a level with its units in alphabetical order.
    pub levels: Vec<super::LevelView>,
    /// All units.
    pub units: LinkView,
    /// The parts of the list of all units, level by level.
    pub lists: Vec<LinkView>,
    /// Scopes other than the widest, which hold rankings of their own.
    pub scopes: Vec<ScopeView>,
    /// Free pages.
    pub pages: Vec<LinkView>,
}

/// The editions of one index in one scope, or all of a scope.
#[derive(Debug, Clone, Serialize)]
pub struct ScopeView {
    /// The scope, with the address of its series or page.
    pub link: LinkView,
    /// Its editions, newest first.
    pub editions: Vec<LinkView>,
}

/// A method of an index.
#[derive(Debug, Clone, Serialize)]
pub struct MethodView {
    /// A page-unique id.
    pub id: String,
    /// Its name: the number of its act, or its id.
    pub name: String,
    /// The years it was used in, as text: "2012–2014, 2016"; by scope where there are several.
    pub used: Vec<FactedLinkView>,
    /// Act, measure, how the total follows: each with a label key.
    pub facts: Vec<FactView>,
    /// Its components with their maxima, cut by cut.
    pub cuts: Vec<CutView>,
    /// The bands with their rules.
    pub bands: Vec<String>,
    /// The methods it may be compared with.
    pub comparable: Vec<String>,
    /// Why the series breaks where it begins.
    pub break_reason: Option<String>,
}

/// One way of slicing the total.
#[derive(Debug, Clone, Serialize)]
pub struct CutView {
    /// Its name, as the content gives it; nothing where there is one only.
    pub name: Option<String>,
    /// The key of the word for who scores it, where that is the same for all its components.
    pub evidence_key: Option<&'static str>,
    /// Some component has a median and a best of the board.
    pub has_medians: bool,
    /// Its components in tree order; of a method only name, depth, maximum, kind and evidence are set. Of an entry each
    /// level goes by points lost, the largest loss first.
    pub parts: Vec<PartView>,
    /// The year its parts are compared with, where they say how they changed.
    pub since: Option<i16>,
    /// What its parts come to.
    pub foot: Option<FootView>,
    /// How to read its losses, or why they are not added up: a sentence.
    pub about: Option<String>,
}

/// An index.
#[derive(Debug, Clone, Serialize)]
pub struct IndexView {
    /// Its short name.
    pub short: String,
    /// Its full name.
    pub name: String,
    /// What it says.
    pub description: Option<String>,
    /// Who publishes it.
    pub publisher: Option<String>,
    /// Its scopes with their years.
    pub scopes: Vec<ScopeView>,
    /// Its methods, newest use first.
    pub methods: Vec<MethodView>,
}

/// One year of a board in a series.
#[derive(Debug, Clone, Serialize)]
pub struct SeriesRowView {
    /// The year.
    pub year: i16,
    /// The board of that year.
    pub href: String,
    /// How many units have a score here: `17/63`.
    pub count: String,
    /// The score of the units that rank first.
    pub best: Option<String>,
    /// The units that rank first.
    pub best_units: Vec<LinkView>,
    /// The middle score, on a complete board.
    pub median: Option<String>,
    /// The worst score, on a complete board.
    pub worst: Option<String>,
    /// Why this year may not be compared with the row of the year before.
    pub break_reason: Option<String>,
}

/// One board through the years.
#[derive(Debug, Clone, Serialize)]
pub struct SeriesBoardView {
    /// The name of the board, in its newest year.
    pub name: String,
    /// A page-unique id.
    pub id: String,
    /// Its charts: complete years, one chart for each scale, newest scale first.
    pub figures: Vec<FigureView>,
    /// The ranks over the years of those that lead now.
    pub ranks: Option<FigureView>,
    /// Its years, newest first.
    pub rows: Vec<SeriesRowView>,
    /// Some year has a unit that ranks first.
    pub has_leaders: bool,
    /// Some year has the score of the unit that ranks first.
    pub has_bests: bool,
    /// Some year has a middle score.
    pub has_medians: bool,
    /// Some year has a worst score.
    pub has_worsts: bool,
    /// The unit of measure.
    pub measure: String,
}

/// A series: all years of an index in a scope.
#[derive(Debug, Clone, Serialize)]
pub struct SeriesView {
    /// The index.
    pub index: LinkView,
    /// The full name of the index.
    pub index_name: String,
    /// The scope.
    pub scope: LinkView,
    /// One sentence.
    pub sentence: String,
    /// Its boards.
    pub boards: Vec<SeriesBoardView>,
    /// Its editions, newest first.
    pub editions: Vec<LinkView>,
}
