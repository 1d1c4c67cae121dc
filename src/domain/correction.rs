//! Corrections: recorded changes of what was published. A published number changes in no other way.

use super::{BandKey, BoardKey, ComponentKey, Date, Entry, Language, Method, Score, Subject, Text, UnitKey};
use crate::mark::Mark;

/// A recorded change of what was published of an edition.
#[derive(Debug, Clone)]
pub struct Correction {
    /// Whether an error was mended or new data came, as had been announced.
    pub kind: CorrectionKind,
    /// The day it was published.
    pub date: Date,
    /// The day the error was found.
    pub found_on: Option<Date>,
    /// Why.
    pub reason: Text,
    /// The document that ordered it.
    pub document: Option<String>,
    /// Which texts of the edition were corrected, in the order written.
    pub texts: Vec<CorrectedText>,
    /// Which figures changed, in the order written; each figure once.
    pub changes: Vec<Change>,
}

/// The two kinds of change, which are never mixed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CorrectionKind {
    /// An error was mended; nobody had planned it.
    Correction,
    /// New data or a new method, planned and announced before.
    Revision,
}

impl CorrectionKind {
    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            Self::Correction => "correction",
            Self::Revision => "revision",
        }
    }
}

/// A text of an edition whose words were corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectedText {
    /// What it is about: the edition, or one unit in it.
    pub subject: Subject,
    /// Its language.
    pub language: Language,
}

/// One figure that a correction changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The board.
    pub board: BoardKey,
    /// The unit, which has an entry on the board.
    pub unit: UnitKey,
    /// Which figure.
    pub field: Field,
    /// What it was; nothing where none was published.
    pub before: Option<Corrected>,
    /// What it became; nothing where it was withdrawn.
    pub after: Option<Corrected>,
}

/// A figure of an entry that a correction may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The score.
    Score,
    /// The published rank.
    Rank,
    /// The class.
    Band,
    /// The most this unit could get.
    Max,
    /// The points beside a percentage.
    Points,
    /// How many people were asked.
    Sample,
    /// The published standard error.
    Error,
    /// A component of the board's method.
    Component(ComponentKey),
}

impl Field {
    /// The fields that every entry may have, with their words.
    pub const WORDS: [(&'static str, Self); 7] = [
        ("score", Self::Score),
        ("rank", Self::Rank),
        ("band", Self::Band),
        ("max", Self::Max),
        ("points", Self::Points),
        ("sample", Self::Sample),
        ("error", Self::Error),
    ];

    /// The field of a word: one that every entry may have, else a component of the method.
    pub fn parse(word: &str, method: &Method) -> Option<Self> {
        let plain = Self::WORDS.iter().find(|(known, _)| *known == word).map(|(_, field)| *field);
        let component = || method.components().find(|(_, component)| component.id == word);
        plain.or_else(|| component().map(|(key, _)| Self::Component(key)))
    }

    /// Its word: that of the contract, or the id of the component.
    pub fn word(self, method: &Method) -> &str {
        match self {
            Self::Component(key) => &method.component(key).id,
            plain => Self::WORDS.iter().find(|(_, field)| *field == plain).map_or("", |(word, _)| word),
        }
    }
}

/// The value of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Corrected {
    /// A decimal number, with the digits of its field.
    Number(Score),
    /// A whole number: a rank, or how many people were asked.
    Count(u32),
    /// A class of the board.
    Band(BandKey),
}

impl Entry {
    /// The published value of a figure.
    pub fn figure(&self, field: Field) -> Option<Corrected> {
        match field {
            Field::Score => self.score.map(Corrected::Number),
            Field::Rank => self.rank.map(Corrected::Count),
            Field::Band => self.band.map(Corrected::Band),
            Field::Max => self.max.map(Corrected::Number),
            Field::Points => self.points.map(Corrected::Number),
            Field::Sample => self.sample.map(Corrected::Count),
            Field::Error => self.error.map(Corrected::Number),
            Field::Component(key) => self.component(key).map(Corrected::Number),
        }
    }

    /// The same entry with another value of a figure. A value of another sort than the field's counts as none.
    #[must_use]
    pub fn with_figure(mut self, field: Field, value: Option<Corrected>) -> Self {
        let number = || if let Some(Corrected::Number(number)) = value { Some(number) } else { None };
        let count = || if let Some(Corrected::Count(count)) = value { Some(count) } else { None };
        match field {
            Field::Score => self.score = number(),
            Field::Rank => self.rank = count(),
            Field::Band => self.band = if let Some(Corrected::Band(band)) = value { Some(band) } else { None },
            Field::Max => self.max = number(),
            Field::Points => self.points = number(),
            Field::Sample => self.sample = count(),
            Field::Error => self.error = number(),
            Field::Component(key) => self.set_component(key, number()),
        }
        self
    }

    /// Components keep the order of the method. One that the content does not have now stands where its entry does.
    fn set_component(&mut self, key: ComponentKey, value: Option<Score>) {
        let mark: Mark =
            self.components.iter().find(|(known, ..)| *known == key).map_or(self.mark, |(_, _, mark)| *mark);
        self.components.retain(|(known, ..)| *known != key);
        self.components.extend(value.map(|value| (key, value, mark)));
        self.components.sort_by_key(|(key, ..)| *key);
    }
}
