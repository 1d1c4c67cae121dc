//! Narrative: prose about a subject, its references already resolved.

use std::sync::Arc;

use super::{BoardKey, EditionKey, IndexKey, Language, Score, Slug, UnitKey};
use crate::mark::Mark;

/// The slug of the page with the statement on accessibility. Every site has one; a free page of this name is the office's
/// own text for it.
pub const ACCESSIBILITY_PAGE: &str = "accessibility";

/// What a piece of prose is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// An edition as a whole.
    Edition(EditionKey),
    /// One unit in an edition.
    UnitInEdition(EditionKey, UnitKey),
    /// One unit, any year.
    Unit(UnitKey),
    /// A free page.
    Page(Slug),
}

/// A piece of prose in one language.
#[derive(Debug, Clone)]
pub struct Narrative {
    /// What it is about.
    pub subject: Subject,
    /// Its language.
    pub language: Language,
    /// Its first heading as plain text.
    pub title: Option<String>,
    /// The whole text, CommonMark.
    pub source: Arc<str>,
    /// What its references point at, in the order in which they stand in the text.
    pub references: Vec<Reference>,
    /// The beginning of its file.
    pub mark: Mark,
}

/// A link or image of the prose that points at data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// What it points at.
    pub target: Target,
    /// The reference as written: `score:sipas/viet-nam/2020/hai-phong`.
    pub written: String,
    /// Where it was written.
    pub mark: Mark,
    /// What the link's text claims; nothing where the link has no text and the value is filled in.
    pub claim: Option<Claim>,
}

/// What the text of a reference says of the value it points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The text as written.
    pub text: String,
    /// The numbers in it, in order, read as the language of the prose writes them.
    pub numbers: Vec<Score>,
    /// Where it was written.
    pub mark: Mark,
}

/// What a reference points at; what it names exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The page of a unit.
    Unit(UnitKey),
    /// The score of an entry: board and position of the entry.
    Score(BoardKey, usize),
    /// The rank of an entry.
    Rank(BoardKey, usize),
    /// The denominator of a board.
    Of(BoardKey),
    /// The change of an entry's score since the edition before.
    Change(BoardKey, usize),
    /// A chart of a whole board.
    BoardChart(BoardKey),
    /// A chart of the components of an entry; the entry has some.
    EntryChart(BoardKey, usize),
    /// A chart of all years of an index in a scope.
    SeriesChart(IndexKey, UnitKey),
    /// A chart of a unit over the years of an index in a scope.
    UnitChart(IndexKey, UnitKey, UnitKey),
    /// A free page.
    Page(Slug),
    /// A file copied as it is: its address below the root of the site, `static/…`.
    Static(String),
}
