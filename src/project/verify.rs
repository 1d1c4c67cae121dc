//! Holding copies against what they should be: a bag as folder or zip, or the folder of a published site.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde_json::json;

use super::seals::{SIGNATURES, sealed_versions};
use super::{Failure, Project};
use crate::archive::{
    ARCHIVE, BAGIT_PATH, BagInfo, Finding, Holding, INFO_PATH, Inspection, PREVIOUS, Package, Summing, Sums, Wrong,
};
use crate::archive::{inspect_bag, inspect_site};
use crate::disk::{self, DiskError, FolderCopy};
use crate::domain::Version;
use crate::tree::Manifest;

/// What a copy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyKind {
    /// A bag as a folder.
    Bag,
    /// A bag as one file.
    Zip,
    /// The folder of a published site.
    Site,
}

/// What was found in a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// What it is.
    pub kind: CopyKind,
    /// Everything that is wrong, its files, its bytes.
    pub inspection: Inspection,
    /// The files outside of the copy that it was held against.
    pub witnesses: Vec<String>,
}

impl Verdict {
    /// Nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.inspection.findings.is_empty()
    }

    /// For machines: stable keys and names.
    pub fn to_json(&self, path: &str) -> String {
        let findings =
            self.inspection.findings.iter().map(
                |finding| json!({ "path": finding.path, "wrong": finding.wrong.name(), "detail": finding.detail }),
            );
        let value = json!({
            "path": path,
            "kind": match self.kind { CopyKind::Bag => "bag", CopyKind::Zip => "zip", CopyKind::Site => "site" },
            "sound": self.is_sound(),
            "files": self.inspection.files,
            "bytes": self.inspection.bytes,
            "witnesses": self.witnesses,
            "findings": findings.collect::<Vec<_>>(),
        });
        let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
        text.push('\n');
        text
    }
}

impl Holding for FolderCopy {
    fn files(&self) -> &std::collections::BTreeMap<String, u64> {
        self.files()
    }

    fn odd(&self) -> &[String] {
        self.odd()
    }

    fn read(&self, path: &str, take: &mut dyn FnMut(&[u8])) -> io::Result<()> {
        self.read(path, take)
    }
}

impl<R: Read + io::Seek> Holding for Package<R> {
    fn files(&self) -> &std::collections::BTreeMap<String, u64> {
        self.files()
    }

    fn read(&self, path: &str, take: &mut dyn FnMut(&[u8])) -> io::Result<()> {
        self.read(path, take)
    }
}

impl Project {
    /// Holds a copy against what it should be: a bag against its manifests, a zip besides against the hash beside it and
    /// the version after it, a site against its manifest or one from a trusted place.
    ///
    /// # Errors
    /// [`Failure::Disk`] when it cannot be read, [`Failure::Archive`] when it is none of these.
    pub fn verify(path: &Path, trusted: Option<&Path>) -> Result<Verdict, Failure> {
        if disk::is_file(path) {
            return verify_zip(path);
        }
        let copy = FolderCopy::open(path).map_err(Failure::Disk)?;
        if trusted.is_none() && copy.files().contains_key(BAGIT_PATH) {
            return verify_folder(path, &copy);
        }
        if trusted.is_none() && !copy.files().contains_key(Manifest::PATH) {
            return Err(Failure::Archive(super::Refusal::Unknown(path.to_owned())));
        }
        let text = trusted.map(disk::read_file).transpose().map_err(Failure::Disk)?;
        let text = text.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        let inspection = inspect_site(&copy, text.as_deref(), &is_sealed);
        let witnesses = trusted.map(shown).into_iter().collect();
        Ok(Verdict { kind: CopyKind::Site, inspection, witnesses })
    }
}

/// A file of the archive, at a place where sealing puts it: it has lists of its own.
fn is_sealed(path: &str) -> bool {
    let Some(rest) = path.strip_prefix(ARCHIVE).and_then(|rest| rest.strip_prefix('/')) else { return false };
    let parts: Vec<&str> = rest.split('/').collect();
    let Some(at) = parts.iter().position(|part| part.strip_prefix('v').and_then(Version::parse).is_some()) else {
        return false;
    };
    let Some((index, scope)) = parts[..at].split_first() else { return false };
    let name = format!("{index}-{}-{}", scope[..scope.len().saturating_sub(1)].join("--"), scope.last().unwrap_or(&""));
    let name = format!("{name}-{}", parts[at]);
    match &parts[at + 1..] {
        [file] => file.strip_prefix(name.as_str()).is_some_and(|end| {
            end == ".zip" || end == ".zip.sha256" || SIGNATURES.iter().any(|signature| end.ends_with(signature))
        }),
        [folder, ..] => *folder == name,
        [] => false,
    }
}

/// A zip: its own form, the bag in it, the hash beside it, the version after it.
fn verify_zip(path: &Path) -> Result<Verdict, Failure> {
    let name = file_name(path);
    let file = io::BufReader::new(disk::open_file(path).map_err(Failure::Disk)?);
    let package = Package::open(file, &name).map_err(|error| Failure::Disk(DiskError::System(error)))?;
    let broken = package.findings.iter().any(|finding| finding.wrong == Wrong::ZipBroken);
    let mut inspection =
        if broken && package.files().is_empty() { Inspection::default() } else { inspect_bag(&package) };
    inspection.findings.extend(package.findings.iter().cloned());
    let mut witnesses = Vec::new();
    hold_zip(path, &mut inspection, &mut witnesses)?;
    inspection.findings.sort();
    Ok(Verdict { kind: CopyKind::Zip, inspection, witnesses })
}

/// Holds the bytes of a zip against the hash beside it and the hash that the version after it names.
fn hold_zip(path: &Path, inspection: &mut Inspection, witnesses: &mut Vec<String>) -> Result<(), Failure> {
    let name = file_name(path);
    let sha256 = file_sums(path)?.sha256;
    let sum = with_ending(path, ".sha256");
    if disk::is_file(&sum) {
        let expected = format!("{sha256}  {name}\n");
        if disk::read_file(&sum).map_err(Failure::Disk)? != expected.as_bytes() {
            inspection.findings.push(Finding::new(Wrong::Sum, &name, file_name(&sum)));
        }
        witnesses.push(shown(&sum));
    } else {
        inspection.findings.push(Finding::new(Wrong::SumMissing, &name, file_name(&sum)));
    }
    let version = path.parent().and_then(|folder| Version::parse(file_name(folder).strip_prefix('v')?));
    let edition = path.parent().and_then(Path::parent);
    let (Some(version), Some(edition)) = (version, edition) else { return Ok(()) };
    // A version that is not whole is told when it is verified itself.
    let versions = sealed_versions(edition).unwrap_or_default();
    if let Some(next) = versions.iter().find(|sealed| sealed.seal.version > version) {
        let info = next.bag.join(INFO_PATH);
        let text = disk::read_file(&info).map_err(Failure::Disk)?;
        if BagInfo::from_text(&String::from_utf8_lossy(&text)).get(PREVIOUS) != Some(sha256.as_str()) {
            inspection.findings.push(Finding::new(Wrong::Chain, &name, next.seal.name.clone()));
        }
        witnesses.push(shown(&info));
    }
    Ok(())
}

/// A bag as a folder: its manifests, and the zip beside it where there is one.
fn verify_folder(path: &Path, copy: &FolderCopy) -> Result<Verdict, Failure> {
    let mut inspection = inspect_bag(copy);
    let mut witnesses = Vec::new();
    let zip = with_ending(path, ".zip");
    if disk::is_file(&zip) {
        hold_zip(&zip, &mut inspection, &mut witnesses)?;
        let file = io::BufReader::new(disk::open_file(&zip).map_err(Failure::Disk)?);
        let package = Package::open(file, &file_name(&zip)).map_err(|error| Failure::Disk(DiskError::System(error)))?;
        for list in ["tagmanifest-sha256.txt", "tagmanifest-sha512.txt"] {
            if Holding::text(&package, list) != Holding::text(copy, list) {
                inspection.findings.push(Finding::new(Wrong::Folder, &file_name(path), list));
            }
        }
        witnesses.push(shown(&zip));
        inspection.findings.sort();
    }
    Ok(Verdict { kind: CopyKind::Bag, inspection, witnesses })
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    path.with_file_name(format!("{}{ending}", file_name(path)))
}

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
