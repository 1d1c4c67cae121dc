//! What an edition and its boards say.

use serde::Serialize;

use super::{
    EntryView, FactView, FigureView, LinkView, MemberKeysView, ProseView, RankView, RowKeysView, SchemeView, SourceView,
};

/// A column of components on a board.
#[derive(Debug, Clone, Serialize)]
pub struct ColumnView {
    /// Its name.
    pub name: String,
    /// Its maximum.
    pub max: Option<String>,
}

/// What a board as a whole looks like; computed by us over the scores that are there.
#[derive(Debug, Clone, Serialize)]
pub struct SummaryView {
    /// Over how many scores.
    pub count: String,
    /// The best score, and who has it.
    pub best: String,
    /// The units that have the best score.
    pub best_units: Vec<LinkView>,
    /// The middle score.
    pub median: String,
    /// A quarter of the scores are no better.
    pub quartile_low: String,
    /// A quarter of the scores are no worse.
    pub quartile_high: String,
    /// The worst score.
    pub worst: String,
}

/// A peer group on a board.
#[derive(Debug, Clone, Serialize)]
pub struct GroupTableView {
    /// The group.
    pub group: LinkView,
    /// How many members are ranked in it.
    pub size: String,
    /// Its members on the board, best first: name with the scorecard's address, rank in the group, rank on the board, score.
    pub members: Vec<GroupMemberView>,
}

/// One member of a peer group on a board.
#[derive(Debug, Clone, Serialize)]
pub struct GroupMemberView {
    /// The unit.
    pub unit: LinkView,
    /// Its rank in the group, computed by us.
    pub rank: RankView,
    /// Its rank on the board.
    pub board_rank: Option<RankView>,
    /// Its score.
    pub score: Option<String>,
    /// What its row is sorted by.
    pub keys: MemberKeysView,
}

/// A board.
#[derive(Debug, Clone, Serialize)]
pub struct BoardView {
    /// Its name.
    pub name: String,
    /// The index, scope and year it belongs to: "SIPAS 2020 · Việt Nam".
    pub edition: LinkView,
    /// The short name of the index.
    pub index: String,
    /// The name of the scope.
    pub scope: String,
    /// The year.
    pub year: i16,
    /// One sentence on what the board says.
    pub sentence: String,
    /// "17 of 63 units published", where not every unit is here; a warning to the reader.
    pub incomplete: Option<String>,
    /// Who computed the ranks: published, or worked out by us.
    pub rank_basis: String,
    /// How the edition was computed and checked.
    pub checks: LinkView,
    /// The unit of measure written after a score in headings: `%` or the word for points.
    pub measure: String,
    /// The chart of the board.
    pub figure: Option<FigureView>,
    /// The board on a map, where there is one of its units on the day of the edition.
    pub map: Option<FigureView>,
    /// What it looks like as a whole.
    pub summary: Option<SummaryView>,
    /// The columns of components, roots only.
    pub columns: Vec<ColumnView>,
    /// Some entry has a rank.
    pub has_ranks: bool,
    /// Some entry has a score.
    pub has_scores: bool,
    /// Some entry has a band.
    pub has_bands: bool,
    /// Some entry has points beside its percentage.
    pub has_points: bool,
    /// Some entry has a movement.
    pub has_movements: bool,
    /// Of some entry other figures were published elsewhere.
    pub has_conflicts: bool,
    /// The bands with their rules, best first: "Nhóm A: từ 90".
    pub bands: Vec<String>,
    /// The units, best first.
    pub entries: Vec<EntryView>,
    /// What the rows are sorted by: one for each entry, in the same order.
    pub keys: Vec<RowKeysView>,
    /// The peer groups that the tables can be narrowed to.
    pub schemes: Vec<SchemeView>,
    /// Units that were not ranked: name with address, reason.
    pub absent: Vec<FactedLinkView>,
    /// Published averages.
    pub averages: Vec<super::AverageView>,
    /// Ranks inside peer groups.
    pub groups: Vec<GroupTableView>,
    /// The corrections that touched it, newest first.
    pub notices: Vec<super::CorrectionNoticeView>,
    /// Why it may not be compared with the year before.
    pub break_reason: Option<String>,
    /// Known differences that concern the board as a whole.
    pub exceptions: Vec<String>,
    /// The files of the board: CSV, JSON.
    pub downloads: Vec<super::DownloadView>,
    /// Where the numbers come from.
    pub sources: Vec<SourceView>,
    /// The page of comparisons with this board chosen.
    pub compare: Option<String>,
    /// The same board in the years around: previous and next.
    pub previous: Option<LinkView>,
    /// The next year.
    pub next: Option<LinkView>,
}

/// A link with a word of explanation.
#[derive(Debug, Clone, Serialize)]
pub struct FactedLinkView {
    /// The link.
    pub link: LinkView,
    /// The explanation.
    pub text: Option<String>,
}

/// A board as its edition announces it.
#[derive(Debug, Clone, Serialize)]
pub struct BoardCardView {
    /// The board.
    pub link: LinkView,
    /// One sentence on what it says.
    pub sentence: String,
    /// "17 of 63 units published".
    pub incomplete: Option<String>,
    /// Its first entries.
    pub leaders: Vec<EntryView>,
    /// Its map, else its chart, for an edition with one board.
    pub figure: Option<FigureView>,
    /// The unit of measure.
    pub measure: String,
}

/// An edition.
#[derive(Debug, Clone, Serialize)]
pub struct EditionView {
    /// The index.
    pub index: LinkView,
    /// The full name of the index.
    pub index_name: String,
    /// The series it belongs to.
    pub series: LinkView,
    /// The name of the scope.
    pub scope: String,
    /// The year.
    pub year: i16,
    /// One sentence on what the edition says.
    pub sentence: String,
    /// Decision, publication, day of the list of units, method: each with a label key.
    pub facts: Vec<FactView>,
    /// The story, written by staff.
    pub prose: Option<ProseView>,
    /// Its boards.
    pub boards: Vec<BoardCardView>,
    /// Why it may not be compared with the year before.
    pub break_reason: Option<String>,
    /// Its corrections in short, newest first.
    pub notices: Vec<super::CorrectionNoticeView>,
    /// Its corrections in full, newest first.
    pub corrections: Vec<super::CorrectionView>,
    /// Known differences between published and computed, with their reasons.
    pub exceptions: Vec<String>,
    /// Where the numbers come from.
    pub sources: Vec<SourceView>,
    /// The edition before and after.
    pub previous: Option<LinkView>,
    /// The edition after.
    pub next: Option<LinkView>,
}
