//! JSON Schemas of the files of the contract, generated from the types that read them.

use schemars::generate::SchemaSettings;

use super::shape::board::BoardFile;
use super::shape::edition::EditionFile;
use super::shape::groups::GroupsFile;
use super::shape::index::IndexFile;
use super::shape::map::MapFile;
use super::shape::site::SiteFile;
use super::shape::targets::TargetsFile;
use super::shape::units::UnitsFile;

/// The kinds of JSON file that the contract knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemaKind {
    /// `site.json`.
    Site,
    /// `units/*.json`.
    Units,
    /// `groups.json`.
    Groups,
    /// `maps/*.json`.
    Map,
    /// `indices/<index>.json`.
    Index,
    /// `edition.json`.
    Edition,
    /// `<board>.json`.
    Board,
    /// `targets/*.json`.
    Targets,
}

impl SchemaKind {
    /// Every kind with the word of the command line.
    pub const WORDS: [(&'static str, SchemaKind); 8] = [
        ("site", Self::Site),
        ("units", Self::Units),
        ("groups", Self::Groups),
        ("map", Self::Map),
        ("index", Self::Index),
        ("edition", Self::Edition),
        ("board", Self::Board),
        ("targets", Self::Targets),
    ];

    /// The kind of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(known, _)| *known == word).map(|(_, kind)| *kind)
    }
}

/// The JSON Schema (2020-12) of a kind of file, pretty printed, with a line end.
pub fn schema(kind: SchemaKind) -> String {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let schema = match kind {
        SchemaKind::Site => generator.into_root_schema_for::<SiteFile>(),
        SchemaKind::Units => generator.into_root_schema_for::<UnitsFile>(),
        SchemaKind::Groups => generator.into_root_schema_for::<GroupsFile>(),
        SchemaKind::Map => generator.into_root_schema_for::<MapFile>(),
        SchemaKind::Index => generator.into_root_schema_for::<IndexFile>(),
        SchemaKind::Edition => generator.into_root_schema_for::<EditionFile>(),
        SchemaKind::Board => generator.into_root_schema_for::<BoardFile>(),
        SchemaKind::Targets => generator.into_root_schema_for::<TargetsFile>(),
    };
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_schema_of_the_2020_draft() {
        for (word, kind) in SchemaKind::WORDS {
            let value: serde_json::Value = serde_json::from_str(&schema(kind)).unwrap();
            assert_eq!(value["$schema"], "https://json-schema.org/draft/2020-12/schema", "{word}");
            assert_eq!(value["additionalProperties"], false, "{word}");
            assert!(value["description"].is_string(), "{word}");
        }
    }

    #[test]
    fn required_keys_are_those_of_the_reading() {
        let value: serde_json::Value = serde_json::from_str(&schema(SchemaKind::Board)).unwrap();
        assert_eq!(value["required"], serde_json::json!(["level", "entries"]));
        assert_eq!(value["$defs"]["entry"]["required"], serde_json::json!(["unit"]));
    }
}
