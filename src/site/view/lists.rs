//! What the lists and the smaller pages say.

use serde::Serialize;

use super::board::{FactedLinkView, GroupTableView};
use super::{FigureView, GroupYearsView, LinkView, MethodView, ProseView};

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

/// Units under the unit they lie in.
#[derive(Debug, Clone, Serialize)]
pub struct ParentView {
    /// A page-unique id.
    pub id: String,
    /// The unit they lie in.
    pub unit: LinkView,
    /// Its units in alphabetical order; the text says when one ended.
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
    /// The last day that most of its units share, in a sentence; it is not said again beside each of them.
    pub ended: Option<String>,
    /// Its units by letter; in the list of all units, those that lie in no other.
    pub letters: Vec<LetterView>,
    /// In the list of all units, those that lie in another, by the unit they lie in.
    pub parents: Vec<ParentView>,
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
    /// The page that says what changed among them.
    pub timeline: LinkView,
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
    /// Its members over the years, board by board.
    pub years: Vec<GroupYearsView>,
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
    /// Its members over the years, one small panel each.
    pub figure: Option<FigureView>,
}

/// A file that is offered.
#[derive(Debug, Clone, Serialize)]
pub struct DownloadView {
    /// What is in it.
    pub label: String,
    /// Where it is.
    pub href: String,
    /// Its format: `CSV`, `JSON`, `XLSX`.
    pub format: &'static str,
    /// Its size in words: `1,2 MB`; nothing where it is made after the page.
    pub size: Option<String>,
    /// Its SHA-256, 64 hexadecimal digits; nothing where it is made after the page.
    pub sha256: Option<String>,
}

/// The open data page.
#[derive(Debug, Clone, Serialize)]
pub struct DataView {
    /// The files of each index.
    pub indices: Vec<IndexDownloadsView>,
    /// The tables that all indices share: units, editions, components, notes and so on.
    pub tables: Vec<DownloadView>,
    /// What describes the files: data package, hashes, manifest.
    pub descriptions: Vec<DownloadView>,
    /// Where the hashes stand, from the root of the site.
    pub sums: String,
    /// The name of one file, for an example of a command.
    pub example: Option<String>,
    /// How an edition is cited: the newest as an example.
    pub citation: Option<String>,
}

/// The files of an index.
#[derive(Debug, Clone, Serialize)]
pub struct IndexDownloadsView {
    /// A page-unique id.
    pub id: String,
    /// Its short name.
    pub name: String,
    /// All its editions in one file.
    pub whole: DownloadView,
    /// Its editions, newest first.
    pub editions: Vec<EditionDownloadsView>,
}

/// The files of one edition.
#[derive(Debug, Clone, Serialize)]
pub struct EditionDownloadsView {
    /// The edition.
    pub edition: LinkView,
    /// How many files, in words.
    pub count: String,
    /// The version of its data.
    pub version: String,
    /// How to cite it.
    pub citation: String,
    /// Its files, board by board.
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

/// The statement on accessibility.
#[derive(Debug, Clone, Serialize)]
pub struct AccessibilityView {
    /// The office's own statement, which takes the place of the theme's.
    pub prose: Option<ProseView>,
    /// The site says how to reach whoever publishes it.
    pub has_contact: bool,
}

/// The page for addresses that do not exist.
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundView {
    /// Where to go instead.
    pub links: Vec<LinkView>,
}
