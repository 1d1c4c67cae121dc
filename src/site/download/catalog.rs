//! The open data described in the words of schema.org: every edition with its files.

use crate::site::scribe::Scribe;

/// `catalog.jsonld`, in the first language of the site.
pub(super) fn list(scribe: &Scribe) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(&scribe.catalog_of_editions()).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
