//! Holding copies against what they should be.

use std::io::{self, Read};
use std::path::Path;

use super::Failure;
use crate::archive::{Summing, Sums};
use crate::disk;

/// Size and hashes of whatever is read to its end.
pub(super) fn sums_of(mut file: impl Read) -> io::Result<Sums> {
    let mut summing = Summing::default();
    let mut piece = vec![0; 1 << 16];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(summing.finish()),
            length => summing.take(&piece[..length]),
        }
    }
}

/// Size and hashes of a file.
pub(super) fn file_sums(path: &Path) -> Result<Sums, Failure> {
    let file = disk::open_file(path).map_err(Failure::Disk)?;
    sums_of(file).map_err(|error| Failure::Disk(error.into()))
}
