//! What a peer group says of its members over the years.

use serde::Serialize;

use super::{LinkView, RankView};

/// The members of a peer group on one board over the years, side by side.
#[derive(Debug, Clone, Serialize)]
pub struct GroupYearsView {
    /// A page-unique id.
    pub id: String,
    /// The series: "SIPAS · Việt Nam".
    pub series: LinkView,
    /// The name of the board.
    pub board: String,
    /// The unit of measure, where it is the same in all years.
    pub measure: Option<String>,
    /// The years in which some member stands on the board, newest first.
    pub years: Vec<GroupYearView>,
    /// The members, in the order of the alphabet.
    pub members: Vec<GroupYearsMemberView>,
    /// The page of comparisons with this board chosen.
    pub compare: Option<String>,
}

/// A column of the table: one year.
#[derive(Debug, Clone, Serialize)]
pub struct GroupYearView {
    /// The year.
    pub year: i16,
    /// The board of that year.
    pub href: String,
    /// The unit of measure.
    pub measure: String,
    /// Why it may not be compared with the column of the year before.
    pub break_reason: Option<String>,
}

/// A row of the table: one member.
#[derive(Debug, Clone, Serialize)]
pub struct GroupYearsMemberView {
    /// The unit.
    pub unit: LinkView,
    /// One for each year; nothing where the unit is not on the board.
    pub cells: Vec<Option<GroupCellView>>,
}

/// A member in one year.
#[derive(Debug, Clone, Serialize)]
pub struct GroupCellView {
    /// Its score.
    pub score: Option<String>,
    /// Its rank on the board.
    pub rank: Option<RankView>,
    /// There is something to know of the number, on the scorecard of the year.
    pub noted: bool,
}
