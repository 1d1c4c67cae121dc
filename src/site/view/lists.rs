//! What the lists and the smaller pages say.

use serde::Serialize;

use super::board::{FactedLinkView, GroupTableView};
use super::{LinkView, MethodView, ProseView};

/// Units under one letter.
#[derive(Debug, Clone, Serialize)]
pub struct LetterView {
    /// A page-unique id.
    pub id: String,
    /// The letter.
    pub letter: String,
    /// Its units in alphabetical order; the text tells apart those that share a name, and says when one ended.
    pub units: Vec<FactedLinkView>,
}

/// The units of a level.
#[derive(Debug, Clone, Serialize)]
pub struct LevelView {
    /// A page-unique id.
    pub id: String,
    /// The level, in words, many.
    pub name: String,
    /// How many.
    pub count: String,
    /// Its units by letter.
    pub letters: Vec<LetterView>,
}

/// The search box.
#[derive(Debug, Clone, Serialize)]
pub struct SearchView {
    /// Where the search index is: a script that sets `searchIndex`.
    pub index: String,
    /// The way to the folder of the language, in which the addresses of the index lie: `../`, or empty.
    pub root: String,
    /// The search page.
    pub page: String,
    /// The list of all units, for those without scripts and for those who find nothing.
    pub units: String,
}

/// The search page.
#[derive(Debug, Clone, Serialize)]
pub struct SearchPageView {
    /// Its box.
    pub search: SearchView,
    /// The parts of the list of all units, level by level.
    pub lists: Vec<LinkView>,
}

/// All units.
#[derive(Debug, Clone, Serialize)]
pub struct UnitsView {
    /// How many, of which kinds, in a sentence.
    pub sentence: String,
    /// By level.
    pub levels: Vec<LevelView>,
    /// The peer groups.
    pub groups: Vec<FactedLinkView>,
}

/// A peer group.
#[derive(Debug, Clone, Serialize)]
pub struct GroupView {
    /// Its name.
    pub name: String,
    /// When it holds: a sentence.
    pub period: Option<String>,
    /// The document it comes from.
    pub source: Option<String>,
    /// Its members in alphabetical order.
    pub members: Vec<LinkView>,
    /// The newest complete boards that hold its members: title with address, and the group's ranks there.
    pub boards: Vec<GroupBoardView>,
}

/// A peer group on one board.
#[derive(Debug, Clone, Serialize)]
pub struct GroupBoardView {
    /// The board: "PAPI 2024".
    pub board: LinkView,
    /// The ranks.
    pub table: GroupTableView,
    /// The unit of measure.
    pub measure: String,
}

/// A recorded correction.
#[derive(Debug, Clone, Serialize)]
pub struct CorrectionView {
    /// The day.
    pub date: String,
    /// Why.
    pub reason: String,
    /// The document that ordered it.
    pub document: Option<String>,
    /// The edition it concerns.
    pub edition: LinkView,
    /// What changed: unit with address, and "Điểm: 91,81 → 91,87".
    pub changes: Vec<FactedLinkView>,
}

/// All corrections.
#[derive(Debug, Clone, Serialize)]
pub struct CorrectionsView {
    /// Newest first; empty where there was none.
    pub corrections: Vec<CorrectionView>,
}

/// A file that is offered.
#[derive(Debug, Clone, Serialize)]
pub struct DownloadView {
    /// What is in it.
    pub label: String,
    /// Where it is.
    pub href: String,
    /// Its format: `CSV`, `JSON`.
    pub format: &'static str,
}

/// The open data page.
#[derive(Debug, Clone, Serialize)]
pub struct DataView {
    /// Whole-site files.
    pub whole: Vec<DownloadView>,
    /// Files by index and edition.
    pub editions: Vec<EditionDownloadsView>,
}

/// The files of one edition.
#[derive(Debug, Clone, Serialize)]
pub struct EditionDownloadsView {
    /// The edition.
    pub edition: LinkView,
    /// Its files.
    pub files: Vec<DownloadView>,
}

/// How this was computed.
#[derive(Debug, Clone, Serialize)]
pub struct MethodPageView {
    /// Index by index: its name, and its methods.
    pub indices: Vec<MethodIndexView>,
}

/// The methods of one index.
#[derive(Debug, Clone, Serialize)]
pub struct MethodIndexView {
    /// The index.
    pub index: LinkView,
    /// Its methods.
    pub methods: Vec<MethodView>,
}

/// A free page.
#[derive(Debug, Clone, Serialize)]
pub struct FreePageView {
    /// Its prose.
    pub prose: ProseView,
}

/// The page for addresses that do not exist.
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundView {
    /// Where to go instead.
    pub links: Vec<LinkView>,
}
