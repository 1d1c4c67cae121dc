//! Small publications built by hand, for tests.

use super::{
    Aggregate, Band, BandKey, Board, BoardKey, Component, ComponentKey, Date, Direction, Edition, EditionKey, Entry,
    Group, Index, IndexKey, Language, Level, LevelKey, Measure, MeasureKind, Method, MethodKey, Narrative, Period,
    Publication, Publisher, Reference, Score, SiteFacts, Slug, Subject, Succession, Tables, Text, Unit, UnitId,
    UnitKey,
};
use crate::mark::{Mark, SourceId, Sources};

/// A publication in the making: one index `x` in the scope of its first unit, methods as they are named, one board
/// `all` a year.
pub(crate) struct Specimen {
    pub(crate) tables: Tables,
    source: SourceId,
    marks: usize,
}

/// The last day of a year.
pub(crate) fn day(year: i16) -> Date {
    Date::constant(year, 12, 31)
}

/// The number of some digits.
pub(crate) fn score(digits: &str) -> Score {
    Score::parse(digits).unwrap()
}

/// A text in Vietnamese only.
pub(crate) fn text(words: &str) -> Text {
    Text::new(vec![(Language::parse("vi").unwrap(), words.into())]).unwrap()
}

impl Specimen {
    /// Units of one level, whose names are their ids in capitals.
    pub(crate) fn new(ids: &[&str]) -> Self {
        let source = Sources::default().add("specimen.json", "".into());
        let mark = Mark::top(source);
        let mut ids = ids.to_vec();
        ids.sort_unstable();
        let site = SiteFacts {
            title: text("Niên giám"),
            short_title: None,
            languages: vec![Language::parse("vi").unwrap()],
            theme: "default".into(),
            base_url: None,
            publisher: Publisher::default(),
            licence: None,
        };
        let tables = Tables {
            site,
            levels: vec![Level {
                id: "level".into(),
                one: text("đơn vị"),
                many: text("các đơn vị"),
                complete_from: None,
            }],
            units: ids.into_iter().map(|id| unit(id, mark)).collect(),
            groups: Vec::new(),
            maps: Vec::new(),
            indices: vec![index(mark)],
            methods: Vec::new(),
            editions: Vec::new(),
            boards: Vec::new(),
            targets: Vec::new(),
            narratives: Vec::new(),
        };
        Self { tables, source, marks: 0 }
    }

    /// What was built so far.
    pub(crate) fn publication(&self) -> Publication {
        Publication::new(self.tables.clone())
    }

    /// A mark that nothing else has.
    pub(crate) fn mark(&mut self) -> Mark {
        self.marks += 1;
        Mark::new(self.source, self.marks, self.marks + 1)
    }

    /// The unit of an id.
    pub(crate) fn unit(&self, id: &str) -> UnitKey {
        UnitKey::at(self.tables.units.iter().position(|unit| unit.id.as_str() == id).unwrap())
    }

    /// A method by its id, made on first use: percent from 0 to 100 with two places, more is better, parts add up.
    pub(crate) fn method(&mut self, id: &str) -> &mut Method {
        let key = self.method_key(id);
        &mut self.tables.methods[key.position()]
    }

    /// The key of a method.
    pub(crate) fn method_key(&mut self, id: &str) -> MethodKey {
        if let Some(at) = self.tables.methods.iter().position(|method| method.id == id) {
            return MethodKey::at(at);
        }
        let mark = self.mark();
        self.tables.methods.push(method(id, mark));
        MethodKey::at(self.tables.methods.len() - 1)
    }

    /// A component of a method, with two places.
    pub(crate) fn component(&mut self, method: &str, id: &str, max: Option<&str>) -> &mut Component {
        let components = &mut self.method(method).components;
        components.push(component(id, max.map(score)));
        components.last_mut().unwrap()
    }

    /// A board of a year: id of the unit, score or nothing, rank or 0.
    pub(crate) fn board(&mut self, year: i16, method: &str, complete: bool, entries: &[(&str, &str, u32)]) -> BoardKey {
        let method = self.method_key(method);
        let (key, edition) = (BoardKey::at(self.tables.boards.len()), EditionKey::at(self.tables.editions.len()));
        let entries = entries.iter().map(|entry| self.entry(*entry)).collect();
        let (of_mark, mark) = (self.mark(), self.mark());
        self.tables.boards.push(Board {
            id: Slug::parse("all").unwrap(),
            edition,
            name: text("Tất cả"),
            level: LevelKey::at(0),
            of: None,
            complete,
            method,
            bands: Vec::new(),
            entries,
            absent: Vec::new(),
            averages: Vec::new(),
            of_mark,
            mark,
        });
        self.tables.editions.push(Edition {
            index: IndexKey::at(0),
            scope: UnitKey::at(0),
            year,
            method,
            units_at: day(year),
            published: None,
            decision: None,
            sources: Vec::new(),
            sample: None,
            corrections: Vec::new(),
            acknowledged: Vec::new(),
            boards: vec![key],
            mark,
        });
        key
    }

    fn entry(&mut self, (unit, digits, rank): (&str, &str, u32)) -> Entry {
        Entry {
            unit: self.unit(unit),
            score: (!digits.is_empty()).then(|| score(digits)),
            rank: (rank > 0).then_some(rank),
            band: None,
            max: None,
            points: None,
            components: Vec::new(),
            sample: None,
            error: None,
            deductions: Vec::new(),
            source: None,
            note: None,
            conflicts: Vec::new(),
            mark: self.mark(),
            score_mark: self.mark(),
            rank_mark: self.mark(),
            band_mark: self.mark(),
        }
    }

    /// An entry, to be changed.
    pub(crate) fn entry_mut(&mut self, board: BoardKey, entry: usize) -> &mut Entry {
        &mut self.tables.boards[board.position()].entries[entry]
    }

    /// Gives an entry its components.
    pub(crate) fn parts(&mut self, board: BoardKey, entry: usize, parts: &[(&str, &str)]) {
        let method = self.tables.boards[board.position()].method;
        for (id, digits) in parts {
            let mark = self.mark();
            let components = &self.tables.methods[method.position()].components;
            let at = components.iter().position(|component| component.id == *id).unwrap();
            self.entry_mut(board, entry).components.push((ComponentKey::at(at), score(digits), mark));
        }
    }

    /// Gives a board its bands, best first; a minimum may be missing.
    pub(crate) fn bands(&mut self, board: BoardKey, bands: &[(&str, &str)]) {
        let band = |(id, min): &(&str, &str)| {
            let min = (!min.is_empty()).then(|| score(min));
            Band { id: (*id).into(), name: text(&id.to_uppercase()), min }
        };
        self.tables.boards[board.position()].bands = bands.iter().map(band).collect();
    }

    /// Puts an entry into the band at a position.
    pub(crate) fn classify(&mut self, board: BoardKey, entry: usize, band: usize) {
        self.entry_mut(board, entry).band = Some(BandKey::at(band));
    }

    /// A peer group, which may end with a year.
    pub(crate) fn group(&mut self, id: &str, members: &[&str], until: Option<i16>) {
        let group = Group {
            id: Slug::parse(id).unwrap(),
            scheme: None,
            name: text(id),
            period: Period { from: None, to: until.map(day) },
            members: members.iter().map(|member| self.unit(member)).collect(),
            source: None,
            mark: self.mark(),
        };
        self.tables.groups.push(group);
    }

    /// Lets one unit follow another.
    pub(crate) fn succession(&mut self, from: &str, to: &str, year: i16) {
        let (from, unit) = (self.unit(from), self.unit(to));
        self.tables.units[from.position()].successors.push(Succession { unit, date: day(year), act: None });
    }

    /// Lets one unit give a part of itself to another.
    pub(crate) fn origin(&mut self, to: &str, from: &str, year: i16) {
        let (to, unit) = (self.unit(to), self.unit(from));
        self.tables.units[to.position()].origins.push(Succession { unit, date: day(year), act: None });
    }

    /// Prose about an edition, with references.
    pub(crate) fn narrative(&mut self, board: BoardKey, references: Vec<Reference>) {
        let edition = self.tables.boards[board.position()].edition;
        self.tables.narratives.push(Narrative {
            subject: Subject::Edition(edition),
            language: Language::parse("vi").unwrap(),
            title: None,
            source: "".into(),
            references,
            mark: Mark::top(self.source),
        });
    }
}

fn unit(id: &str, mark: Mark) -> Unit {
    let name = text(&id.to_uppercase());
    Unit {
        id: UnitId::parse(id).unwrap(),
        code: None,
        level: LevelKey::at(0),
        parent: None,
        period: Period::default(),
        act: None,
        names: vec![super::DatedName { name: name.clone(), full_name: name, period: Period::default(), act: None }],
        aliases: Vec::new(),
        successors: Vec::new(),
        origins: Vec::new(),
        mark,
    }
}

fn index(mark: Mark) -> Index {
    Index {
        id: Slug::parse("x").unwrap(),
        name: text("Chỉ số"),
        short: text("X"),
        description: None,
        publisher: None,
        order: 1,
        methods: Vec::new(),
        mark,
    }
}

fn method(id: &str, mark: Mark) -> Method {
    let (min, max) = (Score::zero(0), Score::new(100, 0));
    Method {
        id: id.into(),
        index: IndexKey::at(0),
        act: None,
        measure: Measure { kind: MeasureKind::Percent, min, max, precision: 2, shown: None },
        direction: Direction::Higher,
        aggregate: Aggregate::Sum,
        components: Vec::new(),
        bands: Vec::new(),
        comparable_scores: Vec::new(),
        comparable_ranks: Vec::new(),
        break_reason: None,
        mark,
    }
}

fn component(id: &str, max: Option<Score>) -> Component {
    Component {
        id: id.into(),
        name: text(&id.to_uppercase()),
        cut: None,
        min: Score::zero(0),
        max,
        precision: 2,
        shown: None,
        weight: None,
        parent: None,
        aggregate: None,
        evidence: None,
        bonus: false,
    }
}
