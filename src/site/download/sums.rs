//! The hashes of the open data, one file a line, as `sha256sum --check` and its kin read them.

use std::fmt::Write as _;

use crate::site::Site;
use crate::site::desk::Desk;

/// `sha256sums.txt`: hash, two spaces, path from the root of the site; in the order of planning.
pub(super) fn list(site: &Site, desk: Desk<'_>) -> Vec<u8> {
    let mut text = String::new();
    for file in site.files.iter().filter(|file| file.is_open_data()) {
        let path = site.file_path(*file);
        if let Some(record) = desk.record(&path) {
            let _ = writeln!(text, "{}  {path}", record.sha256);
        }
    }
    text.into_bytes()
}
