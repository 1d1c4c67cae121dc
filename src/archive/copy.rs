//! A copy held against its own lists: every missing, added and changed file, and what was put into changed pages.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use serde_json::Value;

use super::bag::{BAGIT, BagInfo, Listing};
use super::finding::{Finding, Wrong};
use super::ledger::{Ledger, Summing, Sums};
use super::page::{addresses, examine};
use super::record::{BuildRecord, Inputs};
use super::{BAGIT_PATH, BUILD_PATH, CONTENT_PATH, CRATE_PATH, INFO_PATH, PAYLOAD, THEMES_PATH};
use crate::tree::{Manifest, sha256_hex};

/// The largest page that is read for what was put into it.
const PAGE_MAX: u64 = 64 << 20;

/// A copy, on a disk or in a zip.
pub trait Holding {
    /// Every file with its size, by its path.
    fn files(&self) -> &BTreeMap<String, u64>;

    /// Whatever is neither file nor folder.
    fn odd(&self) -> &[String] {
        &[]
    }

    /// Reads a file piece by piece.
    ///
    /// # Errors
    /// When it cannot be read to its end.
    fn read(&self, path: &str, take: &mut dyn FnMut(&[u8])) -> io::Result<()>;

    /// A file as text; nothing where it cannot be read.
    fn text(&self, path: &str) -> Option<String> {
        let mut bytes = Vec::new();
        self.files().get(path).filter(|bytes| **bytes <= PAGE_MAX)?;
        self.read(path, &mut |piece| bytes.extend_from_slice(piece)).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// What was found in a copy.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inspection {
    /// Everything that is wrong, by path.
    pub findings: Vec<Finding>,
    /// Files of the copy.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// The four manifests of a bag: the name, the digits of a hash, whether it lists the other tag files.
const MANIFESTS: [(&str, usize, bool); 4] = [
    ("manifest-sha256.txt", 64, false),
    ("manifest-sha512.txt", 128, false),
    ("tagmanifest-sha256.txt", 64, true),
    ("tagmanifest-sha512.txt", 128, true),
];

/// Holds a bag against its manifests and its records.
pub fn inspect_bag(bag: &dyn Holding) -> Inspection {
    let mut work = Work::new(bag);
    let mut listed: BTreeSet<String> =
        MANIFESTS.iter().map(|(name, _, _)| (*name).to_owned()).chain([BAGIT_PATH.into(), INFO_PATH.into()]).collect();
    for (name, digits, _) in MANIFESTS {
        let Some(text) = bag.text(name) else { continue };
        let listing = Listing::read(&text, digits);
        if let Some(line) = listing.odd_line {
            work.find(Finding::new(Wrong::Form, name, line.to_string()));
        }
        work.compare(&listing, digits);
        listed.extend(listing.files.into_keys());
    }
    work.hold_against(&listed);
    if bag.text(BAGIT_PATH).is_some_and(|text| text != BAGIT) {
        work.find(Finding::new(Wrong::Form, BAGIT_PATH, "1"));
    }
    work.ask_records();
    work.read_pages(PAYLOAD, &listed);
    work.finish()
}

/// Holds the folder of a published site against its manifest, or against one from a trusted place. `is_apart` says what
/// of the folder is no part of the site.
pub fn inspect_site(site: &dyn Holding, trusted: Option<&str>, is_apart: &dyn Fn(&str) -> bool) -> Inspection {
    let mut work = Work::new(site);
    let own = site.text(Manifest::PATH);
    if let (Some(own), Some(trusted)) = (&own, trusted)
        && own != trusted
    {
        work.find(Finding::plain(Wrong::Changed, Manifest::PATH));
    }
    let text = trusted.map(str::to_owned).or(own).unwrap_or_default();
    let mut listed = BTreeSet::from([Manifest::PATH.to_owned()]);
    match Manifest::from_json(&text) {
        None => work.find(Finding::new(Wrong::Form, Manifest::PATH, "1")),
        Some(manifest) => {
            let canonical = manifest.to_json();
            if canonical != text {
                let line = canonical.lines().zip(text.lines()).take_while(|(one, other)| one == other).count() + 1;
                work.find(Finding::new(Wrong::Form, Manifest::PATH, line.to_string()));
            }
            let files = manifest.iter().map(|(path, record)| (path.to_string(), record.sha256.clone())).collect();
            work.compare(&Listing { files, odd_line: None }, 64);
            listed.extend(manifest.iter().map(|(path, _)| path.to_string()));
        }
    }
    work.ledger = work.ledger.without(is_apart);
    work.hold_against(&listed);
    work.read_pages("", &listed);
    work.finish()
}

/// An inspection in the making.
struct Work<'a> {
    copy: &'a dyn Holding,
    ledger: Ledger,
    findings: BTreeSet<Finding>,
}

impl<'a> Work<'a> {
    /// Reads every file once.
    fn new(copy: &'a dyn Holding) -> Self {
        let mut work = Self { copy, ledger: Ledger::default(), findings: BTreeSet::new() };
        for path in copy.files().keys() {
            let mut summing = Summing::default();
            match copy.read(path, &mut |piece| summing.take(piece)) {
                Ok(()) => work.ledger.note(path, summing.finish()),
                Err(error) => {
                    work.find(Finding::new(Wrong::Unreadable, path, error.to_string()));
                    work.ledger.note(path, Sums::of(&[]));
                }
            }
        }
        for path in copy.odd() {
            work.find(Finding::plain(Wrong::Odd, path));
        }
        work
    }

    fn find(&mut self, finding: Finding) {
        self.findings.insert(finding);
    }

    /// Files whose hash is not the one that a list gives.
    fn compare(&mut self, listing: &Listing, digits: usize) {
        for (path, hash) in &listing.files {
            let changed = self.ledger.get(path).is_some_and(|sums| {
                let own = if digits == 64 { &sums.sha256 } else { &sums.sha512 };
                own != hash
            });
            if changed {
                self.find(Finding::plain(Wrong::Changed, path));
            }
        }
    }

    /// Files that are listed and not there, and files that are there and not listed.
    fn hold_against(&mut self, listed: &BTreeSet<String>) {
        let missing = listed.iter().filter(|path| self.ledger.get(path).is_none());
        let missing: Vec<Finding> = missing.map(|path| Finding::plain(Wrong::Missing, path)).collect();
        let added = self.ledger.iter().filter(|(path, _)| !listed.contains(*path));
        let added: Vec<Finding> = added.map(|(path, _)| Finding::plain(Wrong::Added, path)).collect();
        self.findings.extend(missing.into_iter().chain(added));
    }

    /// The records inside a bag name sizes and hashes of their own: they must say the same.
    fn ask_records(&mut self) {
        let witness = |path: &str| self.copy.text(&format!("{PAYLOAD}{path}"));
        let mut found = Vec::new();
        let payload: Vec<&Sums> = self.ledger.below(PAYLOAD).map(|(_, sums)| sums).collect();
        let oxum = format!("{}.{}", payload.iter().map(|sums| sums.bytes).sum::<u64>(), payload.len());
        let info = self.copy.text(INFO_PATH).map(|text| BagInfo::from_text(&text)).unwrap_or_default();
        if info.get("Payload-Oxum") != Some(oxum.as_str()) {
            found.push(Finding::new(Wrong::Disagrees, INFO_PATH, "Payload-Oxum"));
        }
        let mut hold = |path: &str, hash: &str, record: &str| {
            let path = format!("{PAYLOAD}{path}");
            if self.ledger.get(&path).is_some_and(|sums| sums.sha256 != hash) {
                found.push(Finding::new(Wrong::Disagrees, &path, format!("{PAYLOAD}{record}")));
            }
        };
        if let Some(manifest) = witness(Manifest::PATH).and_then(|text| Manifest::from_json(&text)) {
            manifest.iter().for_each(|(path, record)| hold(path.as_str(), &record.sha256, Manifest::PATH));
        }
        let description = witness(CRATE_PATH).and_then(|text| serde_json::from_str::<Value>(&text).ok());
        for entity in description.iter().filter_map(|value| value.get("@graph")?.as_array()).flatten() {
            if let (Some(path), Some(hash)) = (entity["@id"].as_str(), entity["sha256"].as_str()) {
                hold(path, hash, CRATE_PATH);
            }
        }
        match witness(BUILD_PATH).and_then(|text| BuildRecord::from_json(&text)) {
            None => found.push(Finding::new(Wrong::Form, &format!("{PAYLOAD}{BUILD_PATH}"), "1")),
            Some(record) => {
                let name = format!("{}/v{}", record.edition, record.version);
                if info.get("External-Identifier") != Some(name.as_str()) {
                    found.push(Finding::new(Wrong::Disagrees, INFO_PATH, "External-Identifier"));
                }
                let previous = record.previous.as_ref().map(|previous| previous.sha256.as_str());
                if info.get(super::PREVIOUS) != previous {
                    found.push(Finding::new(Wrong::Disagrees, INFO_PATH, super::PREVIOUS));
                }
                let theme = format!("{THEMES_PATH}{}/", record.theme);
                for (folder, inputs) in [(CONTENT_PATH, &record.content), (theme.as_str(), &record.theme_files)] {
                    if self.inputs(&format!("{PAYLOAD}{folder}")) != *inputs {
                        let path = format!("{PAYLOAD}{folder}");
                        found.push(Finding::new(Wrong::Disagrees, &path, format!("{PAYLOAD}{BUILD_PATH}")));
                    }
                }
            }
        }
        self.findings.extend(found);
    }

    /// The inputs below a folder in one line, as [`Inputs::of`] makes it.
    fn inputs(&self, folder: &str) -> Inputs {
        let files = self.ledger.below(folder);
        let lines: Vec<String> =
            files.map(|(path, sums)| format!("{}  {}\n", sums.sha256, &path[folder.len()..])).collect();
        Inputs { files: lines.len() as u64, sha256: sha256_hex(lines.concat().as_bytes()) }
    }

    /// Reads the pages that are not what they were for what was put into them.
    fn read_pages(&mut self, root: &str, listed: &BTreeSet<String>) {
        let is_page = |path: &str| path.ends_with(".html") || path.ends_with(".htm") || path.ends_with(".svg");
        let touched: BTreeSet<String> = self
            .findings
            .iter()
            .filter(|finding| matches!(finding.wrong, Wrong::Added | Wrong::Changed | Wrong::Disagrees))
            .filter(|finding| is_page(&finding.path) && !finding.path.starts_with(&format!("{root}inputs/")))
            .map(|finding| finding.path.clone())
            .collect();
        if touched.is_empty() {
            return;
        }
        let intact =
            self.ledger.iter().map(|(path, _)| path).filter(|path| path.ends_with(".html") && !touched.contains(*path));
        let known: BTreeSet<String> =
            intact.filter_map(|path| self.copy.text(path)).flat_map(|page| addresses(&page)).collect();
        for path in &touched {
            let Some(page) = self.copy.text(path) else { continue };
            let is_listed = |way: &str| {
                let way = way.split(['?', '#']).next().unwrap_or_default();
                listed.contains(&resolve(path, way))
            };
            self.findings.extend(examine(path, &page, &known, &is_listed));
        }
    }

    fn finish(self) -> Inspection {
        Inspection {
            files: self.ledger.iter().count() as u64,
            bytes: self.ledger.iter().map(|(_, sums)| sums.bytes).sum(),
            findings: self.findings.into_iter().collect(),
        }
    }
}

/// Where a relative way leads.
fn resolve(from: &str, way: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in way.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}
