//! A ledger: path, size and both hashes of every file that went into a bag, noted as the files pass by.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256, Sha512};

use crate::tree::{Tree, sha256_hex};

/// Size and hashes of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sums {
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256, hexadecimal.
    pub sha256: String,
    /// SHA-512, hexadecimal.
    pub sha512: String,
}

impl Sums {
    /// Those of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        let mut summing = Summing::default();
        summing.take(bytes);
        summing.finish()
    }
}

/// Sums being made, piece by piece.
#[derive(Debug, Default, Clone)]
pub struct Summing {
    bytes: u64,
    sha256: Sha256,
    sha512: Sha512,
}

impl Summing {
    /// Takes the next piece.
    pub fn take(&mut self, piece: &[u8]) {
        self.bytes += piece.len() as u64;
        self.sha256.update(piece);
        self.sha512.update(piece);
    }

    /// The sums of all pieces.
    pub fn finish(self) -> Sums {
        Sums { bytes: self.bytes, sha256: hex(&self.sha256.finalize()), sha512: hex(&self.sha512.finalize()) }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Every file of a bag by its path in the bag.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    files: BTreeMap<String, Sums>,
}

impl Ledger {
    /// Notes a file.
    pub fn note(&mut self, path: &str, sums: Sums) {
        self.files.insert(path.to_owned(), sums);
    }

    /// Every file, in order of path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Sums)> {
        self.files.iter().map(|(path, sums)| (path.as_str(), sums))
    }

    /// What is known of a file.
    pub fn get(&self, path: &str) -> Option<&Sums> {
        self.files.get(path)
    }

    /// The same without files that are apart.
    #[must_use]
    pub fn without(self, is_apart: &dyn Fn(&str) -> bool) -> Self {
        Self { files: self.files.into_iter().filter(|(path, _)| !is_apart(path)).collect() }
    }

    /// The files below a folder (with its slash), by their whole paths.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a Sums)> {
        self.iter().filter(move |(path, _)| path.starts_with(folder))
    }
}

/// One hash for a tree: that of the lines `<sha256>  <path>`, in order of path, as `sha256sum` prints them.
pub fn digest(tree: &Tree) -> String {
    let mut lines = String::new();
    for (path, bytes) in tree.iter() {
        let _ = writeln!(lines, "{}  {path}", sha256_hex(bytes));
    }
    sha256_hex(lines.as_bytes())
}
