//! Trees of files: what we read, what we publish, what we compare.
//!
//! A [`Tree`] maps relative paths to bytes, sorted by path. Two builds are equal when their trees are.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::sync::Arc;

use sha2::{Digest, Sha256};

/// A path inside a tree: relative, `/` between its parts, no `.`, no `..`, no empty part.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TreePath(Arc<str>);

/// Why a text cannot be a path inside a tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PathFault {
    /// Nothing at all, or nothing between two slashes.
    #[error("an empty part")]
    Empty,
    /// Begins at a root: `/`, `C:` or `\`.
    #[error("absolute")]
    Absolute,
    /// A part is `.` or `..`.
    #[error("leaves the tree")]
    Leaves,
}

impl TreePath {
    /// Checks a relative path.
    ///
    /// # Errors
    /// When the path is empty, absolute or has `.` or `..` among its parts.
    pub fn new(path: &str) -> Result<Self, PathFault> {
        if path.starts_with(['/', '\\']) || path.as_bytes().get(1) == Some(&b':') {
            return Err(PathFault::Absolute);
        }
        for part in path.split('/') {
            match part {
                "" => return Err(PathFault::Empty),
                "." | ".." => return Err(PathFault::Leaves),
                _ => {}
            }
        }
        Ok(Self(path.into()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TreePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Relative path → bytes, sorted by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree {
    files: BTreeMap<TreePath, Arc<[u8]>>,
}

impl Tree {
    /// An empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts a file in. False, and nothing changes, when the path is taken.
    pub fn add(&mut self, path: TreePath, bytes: impl Into<Arc<[u8]>>) -> bool {
        match self.files.entry(path) {
            std::collections::btree_map::Entry::Occupied(_) => false,
            std::collections::btree_map::Entry::Vacant(slot) => {
                slot.insert(bytes.into());
                true
            }
        }
    }

    /// The bytes at a path.
    pub fn get(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.files.get(&TreePath(path.into()))
    }

    /// Every file, in order of path.
    pub fn iter(&self) -> impl Iterator<Item = (&TreePath, &Arc<[u8]>)> {
        self.files.iter()
    }

    /// How many files.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// No file at all.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// The SHA-256 of some bytes, as 64 lower-case hexadecimal digits.
pub fn sha256_hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// What a manifest knows of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}

/// The list of every published file with its size and hash: `manifest.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    files: BTreeMap<TreePath, Record>,
}

impl Manifest {
    /// Where a published tree keeps its manifest.
    pub const PATH: &'static str = "manifest.json";

    /// Notes one file.
    pub fn note(&mut self, path: TreePath, bytes: &[u8]) {
        let record = Record { bytes: bytes.len() as u64, sha256: sha256_hex(bytes) };
        self.files.insert(path, record);
    }

    /// Notes one file whose path is given as text; one that no tree can have is not noted.
    pub fn note_path(&mut self, path: &str, bytes: &[u8]) {
        if let Ok(path) = TreePath::new(path) {
            self.note(path, bytes);
        }
    }

    /// Notes a file whose record is known.
    pub fn insert(&mut self, path: TreePath, record: Record) {
        self.files.insert(path, record);
    }

    /// Every file, in order of path.
    pub fn iter(&self) -> impl Iterator<Item = (&TreePath, &Record)> {
        self.files.iter()
    }

    /// What is known of a file.
    pub fn get(&self, path: &TreePath) -> Option<&Record> {
        self.files.get(path)
    }

    /// As JSON, one file a line, in order of path.
    pub fn to_json(&self) -> String {
        let mut text = String::from("{\n  \"generator\": \"niengiam\",\n  \"algorithm\": \"sha256\",\n  \"files\": {");
        for (position, (path, record)) in self.files.iter().enumerate() {
            let comma = if position == 0 { "" } else { "," };
            let path = serde_json::Value::from(path.as_str());
            let _ = write!(
                text,
                "{comma}\n    {path}: {{ \"bytes\": {}, \"sha256\": \"{}\" }}",
                record.bytes, record.sha256
            );
        }
        text.push_str("\n  }\n}\n");
        text
    }

    /// Reads a manifest back; nothing when the text is not one of ours.
    pub fn from_json(text: &str) -> Option<Self> {
        let value: serde_json::Value = serde_json::from_str(text).ok()?;
        if value.get("generator")?.as_str()? != "niengiam" {
            return None;
        }
        let mut manifest = Self::default();
        for (path, record) in value.get("files")?.as_object()? {
            let record =
                Record { bytes: record.get("bytes")?.as_u64()?, sha256: record.get("sha256")?.as_str()?.to_owned() };
            manifest.insert(TreePath::new(path).ok()?, record);
        }
        Some(manifest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_inside() {
        assert_eq!(TreePath::new("../a"), Err(PathFault::Leaves));
        assert_eq!(TreePath::new("/a"), Err(PathFault::Absolute));
        assert_eq!(TreePath::new("C:/a"), Err(PathFault::Absolute));
        assert_eq!(TreePath::new("a//b"), Err(PathFault::Empty));
        assert!(TreePath::new("a/b.json").is_ok());
    }

    #[test]
    fn a_manifest_reads_itself() {
        let mut manifest = Manifest::default();
        manifest.note(TreePath::new("a/b.txt").unwrap(), b"abc");
        assert_eq!(Manifest::from_json(&manifest.to_json()), Some(manifest));
    }
}
