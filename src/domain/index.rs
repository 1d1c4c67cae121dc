//! Indices: named, recurring rankings.

use super::{MethodKey, Slug, Text};
use crate::mark::Mark;

/// A composite indicator, published again and again: SIPAS, PAR Index, PAPI.
#[derive(Debug, Clone)]
pub struct Index {
    /// Its id, a part of its address.
    pub id: Slug,
    /// Its full name.
    pub name: Text,
    /// Its short name.
    pub short: Text,
    /// What it says, in a few sentences.
    pub description: Option<Text>,
    /// Who publishes it.
    pub publisher: Option<Text>,
    /// Its place among the indices of the site.
    pub order: i64,
    /// Its methods, in the order written.
    pub methods: Vec<MethodKey>,
    /// Where it was written.
    pub mark: Mark,
}
