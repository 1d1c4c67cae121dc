//! The whole publication: every table, with lookups by key that cannot miss.

use std::collections::BTreeMap;

use super::{
    Board, BoardKey, Correction, Edition, EditionKey, Group, GroupKey, Index, IndexKey, Language, Level, LevelKey, Map,
    Method, MethodKey, Narrative, SiteFacts, Slug, Subject, TargetSheet, Unit, UnitId, UnitKey,
};

/// The tables of a publication, as the load step hands them over.
#[derive(Debug, Clone)]
pub struct Tables {
    /// What the site says of itself.
    pub site: SiteFacts,
    /// Levels, in the order of first mention.
    pub levels: Vec<Level>,
    /// Units, sorted by id.
    pub units: Vec<Unit>,
    /// Peer groups, in the order written.
    pub groups: Vec<Group>,
    /// Maps.
    pub maps: Vec<Map>,
    /// Indices, by their order, then id.
    pub indices: Vec<Index>,
    /// Methods of all indices.
    pub methods: Vec<Method>,
    /// Editions, by index, scope id, year.
    pub editions: Vec<Edition>,
    /// Boards of all editions.
    pub boards: Vec<Board>,
    /// Targets, by unit id and year.
    pub targets: Vec<TargetSheet>,
    /// Prose.
    pub narratives: Vec<Narrative>,
}

/// Everything that is published, checked and linked. Made once by the load step; read-only ever after.
#[derive(Debug, Clone)]
pub struct Publication {
    tables: Tables,
    unit_by_id: BTreeMap<UnitId, UnitKey>,
    narrative_by_subject: BTreeMap<(Subject, Language), usize>,
    edition_by_address: BTreeMap<(IndexKey, UnitKey, i16), EditionKey>,
}

impl Publication {
    /// Takes tables whose keys all point at rows that exist.
    pub(crate) fn new(tables: Tables) -> Self {
        let unit_by_id = tables.units.iter().enumerate().map(|(at, unit)| (unit.id.clone(), UnitKey::at(at))).collect();
        let narrative_by_subject = tables
            .narratives
            .iter()
            .enumerate()
            .map(|(at, narrative)| ((narrative.subject.clone(), narrative.language.clone()), at))
            .collect();
        let edition_by_address = tables
            .editions
            .iter()
            .enumerate()
            .map(|(at, edition)| ((edition.index, edition.scope, edition.year), EditionKey::at(at)))
            .collect();
        Self { tables, unit_by_id, narrative_by_subject, edition_by_address }
    }

    /// The same publication with its prose, whose references point into it.
    #[must_use]
    pub(crate) fn with_narratives(self, narratives: Vec<Narrative>) -> Self {
        Self::new(Tables { narratives, ..self.tables })
    }

    /// The same publication with other corrections and other boards of an edition.
    #[must_use]
    pub(crate) fn with_edition(
        mut self,
        key: EditionKey,
        corrections: Vec<Correction>,
        boards: Vec<(BoardKey, Board)>,
    ) -> Self {
        self.tables.editions[key.position()].corrections = corrections;
        for (key, board) in boards {
            self.tables.boards[key.position()] = board;
        }
        self
    }

    /// What the site says of itself.
    pub fn site(&self) -> &SiteFacts {
        &self.tables.site
    }

    /// A unit.
    pub fn unit(&self, key: UnitKey) -> &Unit {
        &self.tables.units[key.position()]
    }

    /// Every unit with its key, sorted by id.
    pub fn units(&self) -> impl Iterator<Item = (UnitKey, &Unit)> {
        self.tables.units.iter().enumerate().map(|(at, unit)| (UnitKey::at(at), unit))
    }

    /// The unit of an id, if there is one.
    pub fn unit_by_id(&self, id: &UnitId) -> Option<UnitKey> {
        self.unit_by_id.get(id).copied()
    }

    /// A level.
    pub fn level(&self, key: LevelKey) -> &Level {
        &self.tables.levels[key.position()]
    }

    /// Every level with its key.
    pub fn levels(&self) -> impl Iterator<Item = (LevelKey, &Level)> {
        self.tables.levels.iter().enumerate().map(|(at, level)| (LevelKey::at(at), level))
    }

    /// A peer group.
    pub fn group(&self, key: GroupKey) -> &Group {
        &self.tables.groups[key.position()]
    }

    /// Every peer group with its key, in the order written.
    pub fn groups(&self) -> impl Iterator<Item = (GroupKey, &Group)> {
        self.tables.groups.iter().enumerate().map(|(at, group)| (GroupKey::at(at), group))
    }

    /// The maps.
    pub fn maps(&self) -> &[Map] {
        &self.tables.maps
    }

    /// An index.
    #[expect(clippy::should_implement_trait, reason = "an index is a thing of the field here, not a position")]
    pub fn index(&self, key: IndexKey) -> &Index {
        &self.tables.indices[key.position()]
    }

    /// Every index with its key, in the order of the site.
    pub fn indices(&self) -> impl Iterator<Item = (IndexKey, &Index)> {
        self.tables.indices.iter().enumerate().map(|(at, index)| (IndexKey::at(at), index))
    }

    /// The index of an id, if there is one.
    pub fn index_by_id(&self, id: &Slug) -> Option<IndexKey> {
        self.indices().find(|(_, index)| index.id == *id).map(|(key, _)| key)
    }

    /// A method.
    pub fn method(&self, key: MethodKey) -> &Method {
        &self.tables.methods[key.position()]
    }

    /// Every method with its key.
    pub fn methods(&self) -> impl Iterator<Item = (MethodKey, &Method)> {
        self.tables.methods.iter().enumerate().map(|(at, method)| (MethodKey::at(at), method))
    }

    /// An edition.
    pub fn edition(&self, key: EditionKey) -> &Edition {
        &self.tables.editions[key.position()]
    }

    /// Every edition with its key, by index, scope and year.
    pub fn editions(&self) -> impl Iterator<Item = (EditionKey, &Edition)> {
        self.tables.editions.iter().enumerate().map(|(at, edition)| (EditionKey::at(at), edition))
    }

    /// The edition of an index in a scope and year, if there is one.
    pub fn edition_of(&self, index: IndexKey, scope: UnitKey, year: i16) -> Option<EditionKey> {
        self.edition_by_address.get(&(index, scope, year)).copied()
    }

    /// The editions of one index in one scope, oldest first: a series.
    pub fn series(&self, index: IndexKey, scope: UnitKey) -> impl DoubleEndedIterator<Item = (EditionKey, &Edition)> {
        self.edition_by_address
            .range((index, scope, i16::MIN)..=(index, scope, i16::MAX))
            .map(|(_, key)| (*key, self.edition(*key)))
    }

    /// A board.
    pub fn board(&self, key: BoardKey) -> &Board {
        &self.tables.boards[key.position()]
    }

    /// Every board with its key.
    pub fn boards(&self) -> impl Iterator<Item = (BoardKey, &Board)> {
        self.tables.boards.iter().enumerate().map(|(at, board)| (BoardKey::at(at), board))
    }

    /// The targets of every unit, by unit id and year.
    pub fn targets(&self) -> &[TargetSheet] {
        &self.tables.targets
    }

    /// The prose about a subject in a language, if it was written.
    pub fn narrative(&self, subject: &Subject, language: &Language) -> Option<&Narrative> {
        let at = self.narrative_by_subject.get(&(subject.clone(), language.clone()))?;
        Some(&self.tables.narratives[*at])
    }

    /// All prose.
    pub fn narratives(&self) -> &[Narrative] {
        &self.tables.narratives
    }

    /// Two methods' scores may be compared: one method, or either names the other.
    pub fn scores_comparable(&self, one: MethodKey, other: MethodKey) -> bool {
        one == other
            || self.method(one).comparable_scores.contains(&other)
            || self.method(other).comparable_scores.contains(&one)
    }

    /// Two methods' ranks may be compared: one method, or either names the other.
    pub fn ranks_comparable(&self, one: MethodKey, other: MethodKey) -> bool {
        one == other
            || self.method(one).comparable_ranks.contains(&other)
            || self.method(other).comparable_ranks.contains(&one)
    }
}
