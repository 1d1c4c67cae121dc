//! What lies on a scribe's desk besides the publication: how the language writes, the words, the files already made.

use std::collections::BTreeMap;

use crate::locale::{Locale, Words};
use crate::tree::{Manifest, Record, TreePath};

/// What a page or a file is written with besides the publication and its analysis.
///
/// Files are made before the pages, and files that describe other files after those: so size and hash of whatever is
/// offered can be said, and nobody needs its bytes.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// How the language writes.
    pub locale: &'a Locale,
    /// The words of the site in the language.
    pub words: &'a dyn Words,
    /// The files of the theme that pages ask for: name → path from the root.
    pub assets: &'a BTreeMap<String, String>,
    /// The files made so far, with size and hash.
    pub made: &'a Manifest,
}

impl Desk<'_> {
    /// Size and hash of a file by its path from the root; nothing where it was not made yet.
    pub(super) fn record(&self, path: &str) -> Option<&Record> {
        self.made.get(&TreePath::new(path).ok()?)
    }
}
