//! What tables are sorted and narrowed by: values for a script, never shown.

use serde::Serialize;

/// What a row is sorted by: the place of each value among the values of its column, from 1, equal values at one place; a
/// missing value stands after every other, whichever way the table is sorted.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RowKeysView {
    /// The place of the name in the alphabet of the language, from 0.
    pub name: usize,
    /// The rank.
    pub rank: Option<String>,
    /// The score, compared by every digit of the data, also those that pages do not print.
    pub score: Option<usize>,
    /// The points beside a percentage.
    pub points: Option<usize>,
    /// The place of the class among the classes, best 1.
    pub band: Option<usize>,
    /// The change of score.
    pub change: Option<usize>,
    /// Places gained; less than nothing where places were lost.
    pub places: Option<String>,
    /// The components, one per column of the board.
    pub components: Vec<Option<usize>>,
    /// The ids of the peer groups that hold the unit on the day of the board, with spaces between.
    pub groups: String,
}

/// Peer groups of one scheme, to choose one from.
#[derive(Debug, Clone, Serialize)]
pub struct SchemeView {
    /// What the scheme is called; nothing for groups without one.
    pub name: Option<String>,
    /// Its groups, in the order of the content.
    pub groups: Vec<GroupChoiceView>,
}

/// A peer group that can be chosen.
#[derive(Debug, Clone, Serialize)]
pub struct GroupChoiceView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// The values a row of a group's table is sorted by; see [`RowKeysView`].
#[derive(Debug, Clone, Default, Serialize)]
pub struct MemberKeysView {
    /// The place of the name in the alphabet of the language, from 0.
    pub name: usize,
    /// The rank in the group.
    pub rank: String,
    /// The rank on the board.
    pub board_rank: Option<String>,
    /// The score.
    pub score: Option<usize>,
}
