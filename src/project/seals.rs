//! The sealed versions of editions, as they lie in the archive.

use std::path::{Path, PathBuf};

use super::Failure;
use super::seal::Refusal;
use crate::archive::{BUILD_PATH, BagInfo, BuildRecord, INFO_PATH, PAYLOAD};
use crate::disk;
use crate::domain::{Seal, Version};

/// A sealed version with the places of its parts.
#[derive(Debug, Clone)]
pub(super) struct Sealed {
    /// What is known of it.
    pub(super) seal: Seal,
    /// The folder of its bag.
    pub(super) bag: PathBuf,
    /// Its bag as one file.
    pub(super) zip: PathBuf,
}

/// Endings of the signatures that people lay beside a bag.
pub(super) const SIGNATURES: [&str; 4] = [".minisig", ".p7s", ".tsr", ".sig"];

/// The sealed versions in the folder of an edition, oldest first.
///
/// # Errors
/// When the disk refuses, or a version is not whole.
pub(super) fn sealed_versions(folder: &Path) -> Result<Vec<Sealed>, Failure> {
    let mut found = Vec::new();
    for name in disk::names(folder).map_err(Failure::Disk)? {
        if let Some(version) = name.strip_prefix('v').and_then(Version::parse) {
            found.push(sealed(&folder.join(&name), version)?);
        }
    }
    found.sort_by_key(|sealed: &Sealed| sealed.seal.version);
    Ok(found)
}

/// One version by its folder.
fn sealed(folder: &Path, version: Version) -> Result<Sealed, Failure> {
    let damaged = || Failure::Archive(Refusal::Damaged(folder.to_owned()));
    let names = disk::names(folder).map_err(Failure::Disk)?;
    let name = names.iter().find_map(|name| name.strip_suffix(".zip.sha256")).ok_or_else(damaged)?;
    let (bag, zip) = (folder.join(name), folder.join(format!("{name}.zip")));
    let text = |path: PathBuf| disk::read_file(&path).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let sum = text(folder.join(format!("{name}.zip.sha256"))).ok_or_else(damaged)?;
    let sha256 = sum.split_whitespace().next().filter(|sum| sum.len() == 64).ok_or_else(damaged)?.to_owned();
    let info = BagInfo::from_text(&text(bag.join(INFO_PATH)).ok_or_else(damaged)?);
    let record = text(bag.join(PAYLOAD).join(BUILD_PATH)).and_then(|text| BuildRecord::from_json(&text));
    let record = record.filter(|record| record.version == version && record.bag == name).ok_or_else(damaged)?;
    Ok(Sealed {
        seal: Seal {
            version,
            day: info.get("Bagging-Date").and_then(|day| day.parse().ok()),
            corrections: record.corrections,
            name: name.to_owned(),
            sha256,
            bytes: disk::file_size(&zip).map_err(|_| damaged())?,
            signatures: names.iter().filter(|name| SIGNATURES.iter().any(|end| name.ends_with(end))).cloned().collect(),
        },
        bag,
        zip,
    })
}

/// The newest sealed version of the newest edition before a year, in the folder of a series.
///
/// # Errors
/// As [`sealed_versions`].
pub(super) fn newest_before(series: &Path, year: i16) -> Result<Option<Sealed>, Failure> {
    let years = disk::names(series).map_err(Failure::Disk)?;
    let mut years: Vec<i16> =
        years.iter().filter(|name| name.len() == 4).filter_map(|name| name.parse().ok()).collect();
    years.sort_unstable();
    for before in years.into_iter().rev().filter(|before| *before < year) {
        if let Some(newest) = sealed_versions(&series.join(before.to_string()))?.pop() {
            return Ok(Some(newest));
        }
    }
    Ok(None)
}
