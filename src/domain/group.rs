//! Peer groups: named lists of units with dates, such as the six regions.

use super::{Period, Slug, Text, UnitKey};
use crate::mark::Mark;

/// A named list of units inside which a rank may be read.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its id, a part of its address.
    pub id: Slug,
    /// The scheme it belongs to: groups of one scheme do not overlap in time and members.
    pub scheme: Option<String>,
    /// Its name.
    pub name: Text,
    /// The days it holds.
    pub period: Period,
    /// Its members, in the order written.
    pub members: Vec<UnitKey>,
    /// The document it comes from.
    pub source: Option<String>,
    /// Where it was written.
    pub mark: Mark,
}
