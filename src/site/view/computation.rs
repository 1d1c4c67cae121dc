//! How an edition was computed and checked.

use serde::Serialize;

use super::{CorrectionView, DownloadView, EntryView, FactView, LinkView, SourceView};

/// How an edition was computed and checked.
#[derive(Debug, Clone, Serialize)]
pub struct ComputationView {
    /// The edition.
    pub edition: LinkView,
    /// The short name of the index.
    pub index: String,
    /// The name of the scope.
    pub scope: String,
    /// The year.
    pub year: i16,
    /// One sentence on how many numbers were checked and how they answered.
    pub sentence: String,
    /// Decision, publication, day of the list of units.
    pub facts: Vec<FactView>,
    /// The methods of its boards.
    pub methods: Vec<CheckedMethodView>,
    /// Its boards with what came of every check.
    pub boards: Vec<CheckedBoardView>,
    /// How many numbers in the prose are those of the data; nothing where the prose claims none.
    pub claims: Option<String>,
    /// Corrections of this edition.
    pub corrections: Vec<CorrectionView>,
    /// Where the numbers come from.
    pub sources: Vec<SourceView>,
    /// The hash over its files; nothing where it has none.
    pub seal: Option<SealView>,
}

/// A method that boards of an edition follow.
#[derive(Debug, Clone, Serialize)]
pub struct CheckedMethodView {
    /// Its name, with the place where its components stand.
    pub link: LinkView,
    /// Act, measure, direction, how the total follows.
    pub facts: Vec<FactView>,
    /// The methods whose numbers may be compared with its own.
    pub comparable: Vec<String>,
    /// Why the series breaks where it begins.
    pub break_reason: Option<String>,
}

/// A board with what came of every check.
#[derive(Debug, Clone, Serialize)]
pub struct CheckedBoardView {
    /// A page-unique id.
    pub id: String,
    /// The board.
    pub link: LinkView,
    /// "17 of 63 units published", or that every unit is here.
    pub extent: String,
    /// Who computed the ranks.
    pub rank_basis: String,
    /// How many people were asked, as far as it was published.
    pub sample: String,
    /// The bands with their rules, best first.
    pub bands: Vec<String>,
    /// The checks that could be made, always in the same order.
    pub checks: Vec<CheckView>,
    /// Those that could not, by what stood in their way.
    pub unchecked: Vec<UncheckedView>,
    /// Published averages.
    pub averages: Vec<AverageView>,
    /// The entries for which sources print different figures.
    pub conflicts: Vec<EntryView>,
}

/// Checks that one and the same obstacle made impossible.
#[derive(Debug, Clone, Serialize)]
pub struct UncheckedView {
    /// What stood in their way.
    pub why: String,
    /// The checks.
    pub checks: Vec<CheckView>,
}

/// What came of one check on one board.
#[derive(Debug, Clone, Serialize)]
pub struct CheckView {
    /// Its stable name, as `niengiam check` says it.
    pub name: &'static str,
    /// What it asks.
    pub title: String,
    /// What came of it, in words; what stood in its way where it could not be made.
    pub result: String,
    /// `clean`, `told` where something was found, `impossible`.
    pub state: &'static str,
    /// How many numbers it was asked of.
    pub asked: usize,
    /// Of how many of them nothing speaks against.
    pub agreed: usize,
    /// What was found.
    pub differences: Vec<DifferenceView>,
}

/// One difference between published and computed, or one alarm.
#[derive(Debug, Clone, Serialize)]
pub struct DifferenceView {
    /// The units it is about, else what it is about in words.
    pub units: Vec<LinkView>,
    /// What it is about, where that is no unit.
    pub subject: Option<String>,
    /// Published, computed, difference in a sentence.
    pub text: String,
    /// Why it stands; nothing where nobody recorded a reason.
    pub reason: Option<String>,
}

/// An average as published.
#[derive(Debug, Clone, Serialize)]
pub struct AverageView {
    /// What it is of: the board, a peer group, a component.
    pub name: String,
    /// The average with its measure.
    pub score: String,
    /// Where it was published.
    pub source: Option<SourceView>,
    /// A note.
    pub note: Option<String>,
}

/// The hash over the files of an edition, and how anyone computes it again.
#[derive(Debug, Clone, Serialize)]
pub struct SealView {
    /// SHA-256, 64 hexadecimal digits.
    pub sha256: String,
    /// The list of hashes it is computed from.
    pub list: LinkView,
    /// What computes it again, at the root of a copy of the site.
    pub command: String,
    /// What checks the files themselves, at the same place.
    pub check_command: String,
    /// The files.
    pub files: Vec<DownloadView>,
}
