//! `BUILD.json`: the program, the clock and the inputs of a sealed edition; enough to build it again.

use serde_json::{Value, json};

use super::ledger::digest;
use super::moment::Moment;
use crate::domain::{Seal, Version};
use crate::tree::Tree;

/// What a sealed edition was built from, and by what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildRecord {
    /// The name of the bag.
    pub bag: String,
    /// The edition: `<index>/<scope>/<year>`.
    pub edition: String,
    /// Its version.
    pub version: Version,
    /// The version of the program.
    pub program: String,
    /// The one clock, where it was given.
    pub moment: Option<Moment>,
    /// How many corrections of the edition it holds.
    pub corrections: usize,
    /// The name of the theme.
    pub theme: String,
    /// The selection of the content.
    pub content: Inputs,
    /// The files of the theme.
    pub theme_files: Inputs,
    /// Files of the content that are no part of the edition.
    pub left_out: Vec<String>,
    /// The versions of the edition that had been sealed before.
    pub seals: Vec<Seal>,
    /// The seal whose hash the bag names.
    pub previous: Option<Predecessor>,
}

/// A tree of inputs in one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inputs {
    /// How many files.
    pub files: u64,
    /// SHA-256 of the list of their hashes and paths.
    pub sha256: String,
}

impl Inputs {
    /// Those of a tree.
    pub fn of(tree: &Tree) -> Self {
        Self { files: tree.len() as u64, sha256: digest(tree) }
    }

    fn to_value(&self) -> Value {
        json!({ "files": self.files, "sha256": self.sha256 })
    }

    fn from_value(value: &Value) -> Option<Self> {
        Some(Self { files: value.get("files")?.as_u64()?, sha256: value.get("sha256")?.as_str()?.to_owned() })
    }
}

/// The seal before: the version before of the same edition, or the newest of the edition before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Predecessor {
    /// The name of its bag.
    pub bag: String,
    /// SHA-256 of that bag as one file.
    pub sha256: String,
}

impl BuildRecord {
    /// As JSON.
    pub fn to_json(&self) -> String {
        let seals = self.seals.iter().map(|seal| {
            json!({
                "bag": seal.name,
                "version": seal.version.to_string(),
                "sealed": seal.day.map(|day| day.to_string()),
                "corrections": seal.corrections,
                "bytes": seal.bytes,
                "sha256": seal.sha256,
            })
        });
        let value = json!({
            "generator": "niengiam",
            "generator_version": self.program,
            "bag": self.bag,
            "edition": self.edition,
            "version": self.version.to_string(),
            "source_date_epoch": self.moment.map(Moment::seconds),
            "corrections": self.corrections,
            "theme": self.theme,
            "inputs": { "content": self.content.to_value(), "theme": self.theme_files.to_value() },
            "left_out": self.left_out,
            "seals": seals.collect::<Vec<_>>(),
            "previous": self.previous.as_ref().map(|previous| json!({ "bag": previous.bag, "sha256": previous.sha256 })),
        });
        let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Reads a record back; nothing when the text is not one of ours.
    pub fn from_json(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        let word = |value: &Value, key: &str| Some(value.get(key)?.as_str()?.to_owned());
        let count = |value: &Value, key: &str| usize::try_from(value.get(key)?.as_u64()?).ok();
        if word(&value, "generator")? != "niengiam" {
            return None;
        }
        let seal = |value: &Value| {
            Some(Seal {
                version: Version::parse(&word(value, "version")?)?,
                day: word(value, "sealed").and_then(|day| day.parse().ok()),
                corrections: count(value, "corrections")?,
                name: word(value, "bag")?,
                sha256: word(value, "sha256")?,
                bytes: value.get("bytes")?.as_u64()?,
                signatures: Vec::new(),
            })
        };
        let previous = value.get("previous").filter(|previous| !previous.is_null());
        Some(Self {
            bag: word(&value, "bag")?,
            edition: word(&value, "edition")?,
            version: Version::parse(&word(&value, "version")?)?,
            program: word(&value, "generator_version")?,
            moment: value.get("source_date_epoch").and_then(|seconds| Moment::parse(&seconds.to_string())),
            corrections: count(&value, "corrections")?,
            theme: word(&value, "theme")?,
            content: Inputs::from_value(value.get("inputs")?.get("content")?)?,
            theme_files: Inputs::from_value(value.get("inputs")?.get("theme")?)?,
            left_out: value
                .get("left_out")?
                .as_array()?
                .iter()
                .filter_map(|path| Some(path.as_str()?.into()))
                .collect(),
            seals: value.get("seals")?.as_array()?.iter().map(seal).collect::<Option<_>>()?,
            previous: match previous {
                Some(previous) => Some(Predecessor { bag: word(previous, "bag")?, sha256: word(previous, "sha256")? }),
                None => None,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_itself() {
        let inputs = Inputs { files: 2, sha256: "ab".to_owned() };
        let seal = Seal {
            version: Version::FIRST,
            day: "2024-02-29".parse().ok(),
            corrections: 0,
            name: "a-b-2020-v1.0.0".to_owned(),
            sha256: "cd".to_owned(),
            bytes: 7,
            signatures: Vec::new(),
        };
        let mut record = BuildRecord {
            bag: "a-b-2020-v1.0.1".to_owned(),
            edition: "a/b/2020".to_owned(),
            version: Version { major: 1, minor: 0, patch: 1 },
            program: "0.1.0".to_owned(),
            moment: Moment::parse("1700000000"),
            corrections: 1,
            theme: "default".to_owned(),
            content: inputs.clone(),
            theme_files: inputs,
            left_out: vec!["README.md".to_owned()],
            seals: vec![seal],
            previous: Some(Predecessor { bag: "a-b-2020-v1.0.0".to_owned(), sha256: "cd".to_owned() }),
        };
        assert_eq!(BuildRecord::from_json(&record.to_json()), Some(record.clone()));
        (record.moment, record.previous) = (None, None);
        assert_eq!(BuildRecord::from_json(&record.to_json()), Some(record));
    }
}
