//! Seals: editions frozen with a manifest, version after version.

use std::fmt;

use super::{Date, EditionKey};

/// The version of a sealed edition: what rises says what changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Rises when a rank or the method changed.
    pub major: u32,
    /// Rises when a value changed and no rank.
    pub minor: u32,
    /// Rises when words or the presentation changed.
    pub patch: u32,
}

/// What changed from one version of an edition to the next, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Words or the presentation.
    Patch,
    /// A value and no rank.
    Minor,
    /// A rank or the method.
    Major,
}

impl Version {
    /// The version of the first seal.
    pub const FIRST: Self = Self { major: 1, minor: 0, patch: 0 };

    /// Reads `1.0.0`; nothing when the text is no version as we write it.
    pub fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split('.').map(|part| part.parse::<u32>().ok());
        let version = Self { major: numbers.next()??, minor: numbers.next()??, patch: numbers.next()?? };
        (numbers.next().is_none() && version.to_string() == text).then_some(version)
    }

    /// The version after a change.
    #[must_use]
    pub fn next(self, step: Step) -> Self {
        match step {
            Step::Major => Self { major: self.major.saturating_add(1), minor: 0, patch: 0 },
            Step::Minor => Self { minor: self.minor.saturating_add(1), patch: 0, ..self },
            Step::Patch => Self { patch: self.patch.saturating_add(1), ..self },
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// A sealed version of an edition, as it lies in the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// Its version.
    pub version: Version,
    /// The day it was sealed, where that was said.
    pub day: Option<Date>,
    /// How many corrections of the edition it holds.
    pub corrections: usize,
    /// The name of its bag.
    pub name: String,
    /// SHA-256 of the bag as one file, 64 hexadecimal digits.
    pub sha256: String,
    /// The size of that file in bytes.
    pub bytes: u64,
    /// The names of the detached signatures that lie beside it.
    pub signatures: Vec<String>,
}

/// What the pages of a sealed edition say of themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sealing {
    /// The edition that was sealed.
    pub edition: EditionKey,
    /// Its version.
    pub version: Version,
    /// The day it was sealed, where that was said.
    pub day: Option<Date>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_as_it_is_written() {
        let version = Version { major: 2, minor: 0, patch: 11 };
        assert_eq!(Version::parse(&version.to_string()), Some(version));
        for wrong in ["", "1", "1.0", "1.0.0.0", "1.0.x", "v1.0.0", "1.0.00", "+1.0.0", " 1.0.0"] {
            assert_eq!(Version::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_changed_says_which_number_rises() {
        let version = Version { major: 1, minor: 2, patch: 3 };
        let next = |step| version.next(step).to_string();
        assert_eq!([Step::Patch, Step::Minor, Step::Major].map(next), ["1.2.4", "1.3.0", "2.0.0"]);
        assert!(Step::Patch < Step::Minor && Step::Minor < Step::Major);
    }
}
