//! What is said of a unit: over all years, and in one year.

use serde::Serialize;

use super::board::FactedLinkView;
use super::{
    BandView, ConflictView, FactView, FigureView, GroupRankView, LinkView, MovementView, ProseView, RankView,
    ScopeView, SourceView,
};

/// A step of a unit's lineage.
#[derive(Debug, Clone, Serialize)]
pub struct LineageView {
    /// The other unit.
    pub unit: LinkView,
    /// The day.
    pub date: String,
    /// The act.
    pub act: Option<String>,
}

/// A name and when it was in use.
#[derive(Debug, Clone, Serialize)]
pub struct NameView {
    /// The name with its type word.
    pub name: String,
    /// When: "từ 01/01/2020 đến 31/12/2021"; nothing where it is not dated.
    pub period: Option<String>,
    /// The act that gave it.
    pub act: Option<String>,
}

/// One year of a unit on a board.
#[derive(Debug, Clone, Serialize)]
pub struct UnitYearRowView {
    /// The year.
    pub year: i16,
    /// The scorecard.
    pub href: String,
    /// Its score.
    pub score: Option<String>,
    /// Its rank.
    pub rank: Option<RankView>,
    /// Its class.
    pub band: Option<BandView>,
    /// What moved.
    pub movement: Option<MovementView>,
    /// Why this year may not be compared with the one before.
    pub break_reason: Option<String>,
    /// What must be known of this year's number: its note, other figures, known differences.
    pub remarks: Vec<String>,
}

/// The components of a unit over the years: the chart, and the same numbers as a table.
#[derive(Debug, Clone, Serialize)]
pub struct HeatView {
    /// The chart.
    pub figure: FigureView,
    /// The years, oldest first.
    pub years: Vec<HeatYearView>,
    /// The components.
    pub rows: Vec<HeatRowView>,
    /// The wide drawing prints the number of every cell: paper need not repeat them.
    pub prints_all: bool,
}

/// A year of components.
#[derive(Debug, Clone, Serialize)]
pub struct HeatYearView {
    /// The year.
    pub year: i16,
    /// It may not be compared with the years before.
    pub after_break: bool,
}

/// One component over the years.
#[derive(Debug, Clone, Serialize)]
pub struct HeatRowView {
    /// Its name.
    pub name: String,
    /// Year by year; nothing where nothing was published.
    pub cells: Vec<Option<HeatCellView>>,
}

/// One component in one year.
#[derive(Debug, Clone, Serialize)]
pub struct HeatCellView {
    /// As published.
    pub value: String,
    /// The most it could be.
    pub max: Option<String>,
    /// How much of the maximum that is, in per cent; computed by us.
    pub share: String,
}

/// A unit on one board of one index through the years.
#[derive(Debug, Clone, Serialize)]
pub struct UnitSeriesView {
    /// A page-unique id.
    pub id: String,
    /// The index by its short name, with the series' address.
    pub index: LinkView,
    /// The full name of the index.
    pub index_name: String,
    /// The name of the scope.
    pub scope: String,
    /// The name of the board.
    pub board: String,
    /// One sentence on the newest year.
    pub sentence: String,
    /// The newest year, in full.
    pub latest: UnitYearRowView,
    /// How sure its score is: the published standard error, or that none was found.
    pub certainty: String,
    /// The unit of measure.
    pub measure: String,
    /// Its chart, where there is more than one year with a score.
    pub figure: Option<FigureView>,
    /// Its components over the years, where two years have them.
    pub heat: Option<HeatView>,
    /// The newest year's place among all scores of its board, on one line.
    pub place: Option<FigureView>,
    /// Its ranks over the years, before its peers.
    pub ranks: Option<FigureView>,
    /// The newest year among its neighbours on the board.
    pub standing: Option<FigureView>,
    /// Its years, newest first.
    pub rows: Vec<UnitYearRowView>,
    /// The page of comparisons with this board and this unit chosen.
    pub compare: Option<String>,
    /// The corrections that changed its figures or moved its rank, newest first.
    pub notices: Vec<super::CorrectionNoticeView>,
}

/// One target.
#[derive(Debug, Clone, Serialize)]
pub struct GoalView {
    /// What is to be reached.
    pub name: String,
    /// The value with its sign: "≥ 86 %".
    pub value: String,
    /// What was reached, where that was published.
    pub result: Option<String>,
    /// The board that has the result, where the document of the targets does not tell it.
    pub board: Option<LinkView>,
    /// How much is missing, in a sentence; nothing where it is met or not known.
    pub gap: Option<String>,
    /// Where the most points were lost, in a sentence.
    pub losses: Option<String>,
    /// The key of the word for its state: `goal-met`, `goal-missed`, `goal-unknown`,
    /// `goal-otherwise`.
    pub state_key: &'static str,
    /// Where it was read.
    pub source: Option<String>,
}

/// The targets of a unit for one year.
#[derive(Debug, Clone, Serialize)]
pub struct TargetsView {
    /// The year.
    pub year: i16,
    /// The page of all targets of the unit.
    pub more: LinkView,
    /// The document.
    pub document: Option<LinkView>,
    /// The targets.
    pub goals: Vec<GoalView>,
    /// Tasks done, expected, in all: a sentence.
    pub tasks: Option<String>,
    /// What was covered: name and `16/20`.
    pub coverage: Vec<FactedLinkView>,
}

/// The targets of a year, of a unit, or the way to both.
#[derive(Debug, Clone, Serialize)]
pub struct TargetsPageView {
    /// How many targets there are, and how many are in which state.
    pub sentence: String,
    /// The years that have targets, newest first; only on the page of all.
    pub years: Vec<LinkView>,
    /// The units that have targets; only on the page of all.
    pub units: Vec<LinkView>,
    /// The targets, sheet by sheet.
    pub sheets: Vec<TargetSheetView>,
}

/// One sheet of targets.
#[derive(Debug, Clone, Serialize)]
pub struct TargetSheetView {
    /// Whose they are; nothing on the page of one unit.
    pub unit: Option<LinkView>,
    /// The year, on the page of one unit, where its first sheet stands.
    pub year: Option<i16>,
    /// What they are.
    pub targets: TargetsView,
}

/// A unit over all years.
#[derive(Debug, Clone, Serialize)]
pub struct UnitView {
    /// Its short name.
    pub name: String,
    /// Its name with its type word.
    pub full_name: String,
    /// Its level, in words.
    pub level: String,
    /// It no longer exists: when it ended, in a sentence that names what it became.
    pub ended: Option<String>,
    /// That nothing was published of it, in a sentence; nothing where it has scores or ranks.
    pub nothing: Option<String>,
    /// What it became.
    pub became: Vec<LineageView>,
    /// What it was made of.
    pub was: Vec<LineageView>,
    /// The units that went on and gave it a part of themselves.
    pub given_by: Vec<LineageView>,
    /// The units to which it gave a part of itself.
    pub given_to: Vec<LineageView>,
    /// The page that says what changed among all units.
    pub timeline: LinkView,
    /// Code, days, act, the unit above: each with a label key.
    pub facts: Vec<FactView>,
    /// Its names through the years, where there is more than one.
    pub names: Vec<NameView>,
    /// The peer groups it is in.
    pub groups: Vec<LinkView>,
    /// The story, written by staff.
    pub prose: Option<ProseView>,
    /// Its scores, board by board.
    pub series: Vec<UnitSeriesView>,
    /// Its scorecards, newest year first.
    pub scorecards: Vec<LinkView>,
    /// Rankings held inside it.
    pub rankings: Vec<ScopeView>,
    /// Units under it, where they have pages: level and its units.
    pub children: Vec<super::LevelView>,
    /// Its targets, newest year first.
    pub targets: Vec<TargetsView>,
}

/// A unit on one board in one year.
#[derive(Debug, Clone, Serialize)]
pub struct ScorecardItemView {
    /// A page-unique id.
    pub id: String,
    /// The index by its short name, with the edition's address.
    pub index: LinkView,
    /// The full name of the index.
    pub index_name: String,
    /// The board, with the address of the unit's row on it.
    pub board: LinkView,
    /// The name of the scope.
    pub scope: String,
    /// One sentence of at most thirty words.
    pub sentence: String,
    /// Its score.
    pub score: Option<String>,
    /// The unit of measure.
    pub measure: String,
    /// Its points and its own maximum where they stand beside a percentage.
    pub points: Option<String>,
    /// Its rank.
    pub rank: Option<RankView>,
    /// Its class.
    pub band: Option<BandView>,
    /// What moved.
    pub movement: Option<MovementView>,
    /// Why nothing is compared with the year before.
    pub break_reason: Option<String>,
    /// The published standard error, or that none was published.
    pub certainty: String,
    /// How many were asked: a sentence.
    pub sample: Option<String>,
    /// "17 of 63 units published".
    pub incomplete: Option<String>,
    /// Ranks inside its peer groups.
    pub groups: Vec<GroupRankView>,
    /// Between which places it may stand, where standard errors were published for the whole board.
    pub range: Option<super::RangeView>,
    /// That standard errors were published for some units of the board only: a sentence.
    pub range_unknown: Option<String>,
    /// Its components, cut by cut.
    pub cuts: Vec<super::home::CutView>,
    /// That no component was published: a sentence.
    pub parts_unknown: Option<String>,
    /// Why it moved.
    pub moved: Option<super::MovedView>,
    /// Its place among all scores of the board, on one line.
    pub place: Option<FigureView>,
    /// The chart of its components.
    pub figure: Option<FigureView>,
    /// Points taken off, with the reason and what was done about it.
    pub deductions: Vec<super::DeductionView>,
    /// A note.
    pub note: Option<String>,
    /// Other figures.
    pub conflicts: Vec<ConflictView>,
    /// Known differences, with their reasons.
    pub exceptions: Vec<String>,
    /// The corrections that changed its figures, moved its rank or mended what is written about it, newest first.
    pub notices: Vec<super::CorrectionNoticeView>,
    /// Where its numbers came from.
    pub source: Option<SourceView>,
    /// Decision and publication: each with a label key.
    pub facts: Vec<FactView>,
    /// The picture of this entry, for sharing.
    pub card: super::DownloadView,
    /// The story, written by staff.
    pub prose: Option<ProseView>,
}

/// A unit in a year: one page of A4.
#[derive(Debug, Clone, Serialize)]
pub struct ScorecardView {
    /// Its name in that year, with its type word.
    pub name: String,
    /// The year.
    pub year: i16,
    /// The unit's own page.
    pub unit: LinkView,
    /// What it became since, in a sentence.
    pub ended: Option<String>,
    /// What it became.
    pub became: Vec<LineageView>,
    /// Its boards of that year.
    pub items: Vec<ScorecardItemView>,
    /// Its targets for that year.
    pub targets: Vec<TargetsView>,
    /// The scorecard before.
    pub previous: Option<LinkView>,
    /// The scorecard after.
    pub next: Option<LinkView>,
}
