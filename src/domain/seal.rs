//! Seals: editions frozen with a manifest.

use super::Date;

/// An edition as it was sealed once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// Its version: a rank or the method, a value, words or presentation.
    pub version: (u32, u32, u32),
    /// How many of the edition's corrections it holds, the oldest first.
    pub corrections: usize,
    /// The day it was sealed, where that is known.
    pub day: Option<Date>,
}

impl Seal {
    /// The version as people and machines write it: `1.0.2`.
    pub fn version_text(&self) -> String {
        let (major, minor, patch) = self.version;
        format!("{major}.{minor}.{patch}")
    }
}
