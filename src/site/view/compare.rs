//! What the page of comparisons says before a reader has chosen anything.

use serde::Serialize;

use super::LinkView;
use super::board::FactedLinkView;

/// The page of comparisons.
#[derive(Debug, Clone, Serialize)]
pub struct CompareView {
    /// The indices whose boards can be chosen.
    pub indices: Vec<CompareIndexView>,
    /// The newest board of each of them: where the same numbers stand in full.
    pub boards: Vec<LinkView>,
    /// The peer groups: their pages put their members side by side without a script.
    pub groups: Vec<FactedLinkView>,
}

/// An index with the boards that can be chosen.
#[derive(Debug, Clone, Serialize)]
pub struct CompareIndexView {
    /// Its short name.
    pub name: String,
    /// Its boards.
    pub series: Vec<CompareSeriesView>,
}

/// A board over the years whose units can be compared.
#[derive(Debug, Clone, Serialize)]
pub struct CompareSeriesView {
    /// What the address of a comparison calls it: `<index>/<scope>/<board>`.
    pub id: String,
    /// Its name: scope and board.
    pub name: String,
    /// The script with its numbers.
    pub href: String,
}
