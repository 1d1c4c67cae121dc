//! The tag files of a bag (BagIt 1.0, RFC 8493): declaration, information, manifests, profile.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::json;

use super::ledger::Sums;
use super::{INFO_PATH, PREVIOUS};
use crate::domain::Version;

/// `bagit.txt`, exactly.
pub const BAGIT: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// Where a bag keeps the profile that it follows.
pub const PROFILE_PATH: &str = "bagit-profile.json";

/// What names the profile, for good.
const PROFILE: &str = "urn:uuid:5b0c3f0e-6a0d-4c11-9d0b-6e69656e6701";

/// The name of a bag: `<index>-<scope>-<year>-v1.0.0`, two hyphens for the slash of a scope.
pub fn bag_name(edition: &str, version: Version) -> String {
    let (index, rest) = edition.split_once('/').unwrap_or((edition, ""));
    let (scope, year) = rest.rsplit_once('/').unwrap_or((rest, ""));
    format!("{index}-{}-{year}-v{version}", scope.replace('/', "--"))
}

/// `bag-info.txt`: labels with what they say, in this order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BagInfo {
    lines: Vec<(String, String)>,
}

impl BagInfo {
    /// Adds a label, where there is something to say. What is said stands on one line.
    pub fn say(&mut self, label: &str, value: Option<&str>) {
        let value = value.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        if !value.is_empty() {
            self.lines.push((label.to_owned(), value));
        }
    }

    /// Names the profile that our bags follow.
    pub fn follow_profile(&mut self) {
        self.say("BagIt-Profile-Identifier", Some(PROFILE));
    }

    /// What a label says.
    pub fn get(&self, label: &str) -> Option<&str> {
        self.lines.iter().find(|(known, _)| known == label).map(|(_, value)| value.as_str())
    }

    /// As text.
    pub fn to_text(&self) -> String {
        self.lines.iter().fold(String::new(), |mut text, (label, value)| {
            let _ = writeln!(text, "{label}: {value}");
            text
        })
    }

    /// Reads the text back; lines that are not of this form are left out.
    pub fn from_text(text: &str) -> Self {
        let lines = text.lines().filter_map(|line| line.split_once(": "));
        Self { lines: lines.map(|(label, value)| (label.to_owned(), value.to_owned())).collect() }
    }
}

/// A manifest: hash, two spaces, path; in order of path.
pub fn manifest<'a>(files: impl Iterator<Item = (&'a str, &'a Sums)>, hash: fn(&Sums) -> &str) -> String {
    files.fold(String::new(), |mut text, (path, sums)| {
        let _ = writeln!(text, "{}  {path}", hash(sums));
        text
    })
}

/// A manifest as read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// Path → hash.
    pub files: BTreeMap<String, String>,
    /// The first line that is not as we write it, counted from 1.
    pub odd_line: Option<usize>,
}

impl Listing {
    /// Reads a manifest whose hashes have so many digits.
    pub fn read(text: &str, digits: usize) -> Self {
        let mut listing = Self::default();
        let mut last = "";
        for (number, line) in text.split_inclusive('\n').enumerate() {
            let parts = line.strip_suffix('\n').and_then(|line| line.split_once("  "));
            let is_hash = |hash: &str| {
                hash.len() == digits && hash.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
            };
            let sound = parts.is_some_and(|(hash, path)| {
                is_hash(hash) && path > last && path.bytes().all(|byte| byte.is_ascii_graphic())
            });
            if !sound {
                listing.odd_line.get_or_insert(number + 1);
            }
            let mut words = line.split_whitespace();
            if let (Some(hash), Some(path)) = (words.next(), words.next()) {
                listing.files.insert(path.trim_start_matches('*').to_owned(), hash.to_ascii_lowercase());
            }
            last = parts.map_or(last, |(_, path)| path);
        }
        listing
    }
}

/// The profile of our bags: which labels and manifests they must have.
pub fn profile() -> String {
    let must = json!({ "required": true, "repeatable": false });
    let may = json!({ "required": false, "repeatable": false });
    let value = json!({
        "BagIt-Profile-Info": {
            "BagIt-Profile-Identifier": PROFILE,
            "BagIt-Profile-Version": "1.4.0",
            "Source-Organization": "niengiam",
            "External-Description": "Sealed editions of published rankings",
            "Version": "1.0",
        },
        "Bag-Info": {
            "Source-Organization": must,
            "Organization-Address": may,
            "Contact-Name": may,
            "Contact-Phone": may,
            "Contact-Email": may,
            "External-Description": must,
            "External-Identifier": must,
            "Bagging-Date": may,
            "Payload-Oxum": must,
            "Bag-Software-Agent": must,
            "BagIt-Profile-Identifier": must,
            PREVIOUS: may,
        },
        "Manifests-Required": ["sha256", "sha512"],
        "Manifests-Allowed": ["sha256", "sha512"],
        "Tag-Manifests-Required": ["sha256", "sha512"],
        "Tag-Manifests-Allowed": ["sha256", "sha512"],
        "Tag-Files-Required": [PROFILE_PATH],
        "Tag-Files-Allowed": [PROFILE_PATH, INFO_PATH, "bagit.txt"],
        "Allow-Fetch.txt": false,
        "Data-Empty": false,
        "Serialization": "optional",
        "Accept-Serialization": ["application/zip"],
        "Accept-BagIt-Version": ["1.0"],
    });
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bag_is_named_by_its_edition() {
        let name = |edition| bag_name(edition, Version::FIRST);
        assert_eq!(name("a/b-c/2020"), "a-b-c-2020-v1.0.0");
        assert_eq!(name("a/b/c-d/2020"), "a-b--c-d-2020-v1.0.0");
    }

    #[test]
    fn what_a_label_says_stands_on_one_line() {
        let mut info = BagInfo::default();
        info.say("A", Some("one\nB: two"));
        info.say("C", Some("  "));
        info.say("D", None);
        assert_eq!(info.to_text(), "A: one B: two\n");
        assert_eq!(BagInfo::from_text(&info.to_text()), info);
    }

    #[test]
    fn a_manifest_is_held_to_its_form() {
        let hash = "0123456789abcdef".repeat(4);
        let read = |text: String| Listing::read(&text, 64);
        assert_eq!(read(format!("{hash}  a\n{hash}  b\n")).odd_line, None);
        for (odd, line) in [
            (format!("{hash}  b\n{hash}  a\n"), 2),
            (format!("{hash}  a\n{hash}  a\n"), 2),
            (format!("{hash} a\n"), 1),
            (format!("{hash}  a\r\n"), 1),
            (format!("{hash}  a"), 1),
            (format!("{}  a\n", hash.to_uppercase()), 1),
            (format!("{hash}  a\n\n"), 2),
            (format!("{hash}  a b\n"), 1),
            ("12  a\n".to_owned(), 1),
        ] {
            assert_eq!(read(odd.clone()).odd_line, Some(line), "{odd:?}");
        }
    }
}
