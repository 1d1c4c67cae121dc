//! Names that stand in addresses: written once in the content, never computed from a name.

use std::fmt;
use std::sync::Arc;

/// One part of an address: ASCII lower-case letters, digits and single hyphens between them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Arc<str>);

impl Slug {
    /// Checks a slug.
    pub fn parse(text: &str) -> Option<Self> {
        let sound = !text.is_empty()
            && text.len() <= 100
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.contains("--")
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        sound.then(|| Self(text.into()))
    }

    /// The slug as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The id of a unit: a path of slugs under its parent, such as `ha-noi/tay-ho`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitId(Arc<str>);

impl UnitId {
    /// Checks an id: slugs with `/` between them.
    pub fn parse(text: &str) -> Option<Self> {
        text.split('/').all(|part| Slug::parse(part).is_some()).then(|| Self(text.into()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id of the unit above, if the id has one.
    pub fn parent(&self) -> Option<UnitId> {
        self.0.rsplit_once('/').map(|(above, _)| Self(above.into()))
    }
}

impl fmt::Display for UnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
