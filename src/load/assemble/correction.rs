//! Recorded corrections: every figure they name exists, their days follow one another, and of every figure each correction
//! starts from where the one before led to, the last one leading to what stands in the board now.

use std::collections::{BTreeMap, BTreeSet};

use super::Desk;
use super::provenance::{self, EditionBoards};
use super::registry::Registry;
use crate::domain::{
    Board, BoardKey, Change, Corrected, CorrectedText, Correction, CorrectionKind, Date, EditionKey, Field, Language,
    Method, MethodKey, Score, Subject, UnitId, UnitKey,
};
use crate::load::contents::Contents;
use crate::load::decode::At;
use crate::load::inventory::{EditionPath, Topic};
use crate::load::shape::edition::{ChangeShape, CorrectionShape};
use crate::load::suggest::nearest;
use crate::load::value::{Figure, Id};
use crate::mark::{Mark, SourceId, Sources};
use crate::problem::Problem;

/// The prose files of an edition by their names inside its folder.
pub(super) struct EditionTexts {
    files: Vec<(String, Option<UnitId>, Language)>,
    unread: bool,
}

impl EditionTexts {
    /// Those of one edition.
    pub(super) fn of(contents: &Contents, path: &EditionPath, sources: &Sources) -> Self {
        let folder = format!("{}/", path.folder());
        let first = contents.languages.first();
        let file = |prose: &crate::load::contents::ProseAt| {
            let name = sources.path(prose.source).strip_prefix(&folder)?.to_owned();
            let unit = match &prose.topic {
                Topic::Edition(_) => None,
                Topic::UnitInEdition(_, unit) => Some(unit.clone()),
                Topic::Unit(_) | Topic::Page(_) => return None,
            };
            Some((name, unit, prose.language.as_ref().or(first)?.clone()))
        };
        let is_here = |topic: &Topic| match topic {
            Topic::Edition(of) | Topic::UnitInEdition(of, _) => of == path,
            Topic::Unit(_) | Topic::Page(_) => false,
        };
        let files = contents.prose.iter().filter(|prose| is_here(&prose.topic)).filter_map(file).collect();
        Self { files, unread: contents.unread.iter().any(|(topic, _)| is_here(topic)) }
    }
}

/// What the corrections of an edition may speak of.
pub(super) struct Ground<'a> {
    /// The edition.
    pub(super) edition: EditionKey,
    /// The day it was published.
    pub(super) published: Option<Date>,
    /// Its file.
    pub(super) source: SourceId,
    /// Its boards by their ids.
    pub(super) known: &'a EditionBoards,
    /// Those of them that could be read, with their files.
    pub(super) boards: &'a [(SourceId, Board)],
    /// The methods of all indices.
    pub(super) methods: &'a [Method],
    /// The methods of the edition and of its boards.
    pub(super) used: Vec<MethodKey>,
    /// Its prose.
    pub(super) texts: EditionTexts,
    /// The registers.
    pub(super) registry: &'a Registry,
}

/// A figure on its board.
type Cell = (BoardKey, UnitKey, Field);

/// The changes that could be read, and what was lost on the way.
#[derive(Default)]
struct Written<'a> {
    changes: Vec<(&'a ChangeShape, Change)>,
    faulty: BTreeSet<Cell>,
    some_lost: bool,
}

impl Ground<'_> {
    /// The recorded corrections, oldest first.
    pub(super) fn corrections(&self, shapes: &[CorrectionShape], desk: &mut Desk<'_>) -> Vec<Correction> {
        let mut written = Written {
            some_lost: desk.report.is_doubtful(self.source, &["correction", "change"]),
            ..Written::default()
        };
        let mut corrections = Vec::new();
        for (position, shape) in shapes.iter().enumerate() {
            let before = position.checked_sub(1).map(|before| &shapes[before]);
            self.check_days(shape, before, desk);
            let from = written.changes.len();
            self.changes(shape, &mut written, desk);
            if is_empty(shape) && !written.some_lost {
                let brace = Mark::new(shape.mark.source(), shape.mark.start(), shape.mark.start() + 1);
                desk.add(Problem::EmptyCorrection { what: "correction".to_owned() }, brace);
            }
            corrections.push(Correction {
                kind: shape.kind.map_or(CorrectionKind::Correction, |word| word.0),
                date: shape.date.value.0,
                found_on: shape.found_on.as_ref().map(|day| day.value.0),
                reason: desk.text(&shape.reason),
                document: shape.document.as_ref().map(|line| line.0.clone()),
                texts: self.texts(shape, desk),
                changes: written.changes[from..].iter().map(|(_, change)| change.clone()).collect(),
            });
        }
        self.check_chains(&written, desk);
        corrections
    }

    /// No correction is older than the one before it, than the edition, or than the finding of its error.
    fn check_days(&self, shape: &CorrectionShape, before: Option<&CorrectionShape>, desk: &mut Desk<'_>) {
        let date = shape.date.value.0;
        let mut refuse = |what: &str, other: Date, mark: Mark| {
            let problem =
                Problem::CorrectionDate { what: what.to_owned(), date: date.to_string(), other: other.to_string() };
            desk.add(problem, mark);
        };
        if let Some(found) = shape.found_on.as_ref().filter(|found| found.value.0 > date) {
            refuse("found", found.value.0, found.mark);
        }
        if let Some(earlier) = before.map(|before| before.date.value.0).filter(|earlier| *earlier > date) {
            refuse("order", earlier, shape.date.mark);
        }
        if let Some(published) = self.published.filter(|published| *published > date) {
            refuse("published", published, shape.date.mark);
        }
    }

    fn texts(&self, shape: &CorrectionShape, desk: &mut Desk<'_>) -> Vec<CorrectedText> {
        let mut texts: Vec<CorrectedText> = Vec::new();
        let mut seen: BTreeMap<&str, Mark> = BTreeMap::new();
        for written in shape.texts.iter().flatten() {
            let name = written.value.0.as_str();
            if let Some(first) = seen.insert(name, written.mark) {
                let first = desk.place(first);
                let problem = Problem::DuplicateId { kind: "text".to_owned(), id: name.to_owned(), first };
                desk.add(problem, written.mark);
                continue;
            }
            let Some((_, unit, language)) = self.texts.files.iter().find(|(known, ..)| known == name) else {
                if !self.texts.unread {
                    let known: Vec<&str> = self.texts.files.iter().map(|(known, ..)| known.as_str()).collect();
                    desk.unknown("text", written, &known);
                }
                continue;
            };
            let subject = match unit {
                None => Some(Subject::Edition(self.edition)),
                // A file about a unit that is in no register is reported where prose is read.
                Some(id) => {
                    let found = self.registry.units.iter().position(|unit| unit.id == *id).map(UnitKey::at);
                    found.map(|unit| Subject::UnitInEdition(self.edition, unit))
                }
            };
            texts.extend(subject.map(|subject| CorrectedText { subject, language: language.clone() }));
        }
        texts
    }

    fn changes<'s>(&self, shape: &'s CorrectionShape, written: &mut Written<'s>, desk: &mut Desk<'_>) {
        let from = written.changes.len();
        for change in shape.changes.iter().flatten() {
            let Some((cell, board)) = self.cell(change, desk) else {
                written.some_lost = true;
                continue;
            };
            let first = written.changes[from..].iter().find(|(_, known)| self::cell(known) == cell);
            if let Some((first, _)) = first {
                let first = desk.place(first.mark);
                let id = format!("{}/{}/{}", change.board.value.0, change.unit.value.as_str(), change.field.value.0);
                desk.add(Problem::DuplicateId { kind: "change".to_owned(), id, first }, change.field.mark);
                continue;
            }
            let (before, after) = (
                self.value(cell.2, board, change.before.as_ref(), desk),
                self.value(cell.2, board, change.after.as_ref(), desk),
            );
            let (Some(before), Some(after)) = (before, after) else {
                written.faulty.insert(cell);
                continue;
            };
            if before == after {
                desk.add(Problem::EmptyCorrection { what: "change".to_owned() }, change.field.mark);
            }
            let (board, unit, field) = cell;
            written.changes.push((change, Change { board, unit, field, before, after }));
        }
    }

    /// The figure a change is about, with its board.
    fn cell(&self, change: &ChangeShape, desk: &mut Desk<'_>) -> Option<(Cell, &Board)> {
        let key = provenance::board(&change.board, self.known, desk);
        let unit = self.registry.find(&change.unit, desk);
        let board = key.and_then(|key| self.board(key)).map(|(_, board)| board);
        let methods = board.map_or_else(|| self.used.clone(), |board| vec![board.method]);
        let field = self.field(&change.field, &methods, desk);
        let (key, board, unit) = (key?, board?, unit?);
        Some(((key, unit, field?), board))
    }

    /// A board that could be read, with its file.
    fn board(&self, key: BoardKey) -> Option<&(SourceId, Board)> {
        let first = self.known.iter().find_map(|(_, key)| *key)?;
        self.boards.get(key.position().checked_sub(first.position())?)
    }

    fn field(&self, written: &At<Id>, methods: &[MethodKey], desk: &mut Desk<'_>) -> Option<Field> {
        let word = written.value.0.as_str();
        let methods: Vec<&Method> = methods.iter().map(|key| &self.methods[key.position()]).collect();
        let found = methods.iter().find_map(|method| Field::parse(word, method));
        // Without a method nobody knows which components there are.
        if found.is_none() && !methods.is_empty() && !desk.report.is_lost("component", word) {
            let plain = Field::WORDS.iter().map(|(word, _)| *word);
            let components = methods.iter().flat_map(|method| &method.components).map(|part| part.id.as_str());
            let known: Vec<&str> = plain.chain(components).collect();
            desk.unknown("field", written, &known);
        }
        found
    }

    /// The value of a field; nothing where what is written cannot be one.
    #[allow(clippy::option_option)]
    fn value(
        &self,
        field: Field,
        board: &Board,
        written: Option<&At<Figure>>,
        desk: &mut Desk<'_>,
    ) -> Option<Option<Corrected>> {
        let Some(At { value, mark }) = written else { return Some(None) };
        let method = &self.methods[board.method.position()];
        let read = match (field, value) {
            (Field::Band, Figure::Word(id)) => band(id, board, *mark, desk).map(Corrected::Band),
            (Field::Band, Figure::Number(_)) => wrong("number", "text", *mark, desk),
            (_, Figure::Word(_)) => wrong("text", "number", *mark, desk),
            (Field::Rank | Field::Sample, Figure::Number(number)) => count(*number, *mark, desk),
            (Field::Score | Field::Points, Figure::Number(number)) => {
                Some(Corrected::Number(digits(*number, method.measure.precision, *mark, desk)))
            }
            (Field::Component(key), Figure::Number(number)) => {
                Some(Corrected::Number(digits(*number, method.component(key).precision, *mark, desk)))
            }
            (Field::Max | Field::Error, Figure::Number(number)) => Some(Corrected::Number(*number)),
        };
        read.map(Some)
    }

    /// Of every figure, each correction starts from where the one before led to, and the last leads to the board.
    fn check_chains(&self, written: &Written<'_>, desk: &mut Desk<'_>) {
        if written.some_lost {
            return;
        }
        let mut last: BTreeMap<Cell, (&ChangeShape, &Change)> = BTreeMap::new();
        for (shape, change) in written.changes.iter().filter(|(_, change)| !written.faulty.contains(&cell(change))) {
            let earlier = last.insert(cell(change), (shape, change));
            let Some((first, earlier)) = earlier.filter(|(_, earlier)| earlier.after != change.before) else {
                continue;
            };
            let problem = Problem::CorrectionChain {
                unit: shape.unit.value.to_string(),
                field: shape.field.value.0.clone(),
                before: self.told(change.before, change.board),
                earlier: self.told(earlier.after, change.board),
                first: desk.place(first.after.as_ref().map_or(first.mark, |after| after.mark)),
            };
            desk.add(problem, shape.before.as_ref().map_or(shape.field.mark, |before| before.mark));
        }
        for (shape, change) in last.into_values() {
            self.check_now(shape, change, desk);
        }
    }

    /// The figure stands in the board as its last correction left it.
    fn check_now(&self, shape: &ChangeShape, change: &Change, desk: &mut Desk<'_>) {
        let Some((source, board)) = self.board(change.board) else { return };
        if desk.report.is_doubtful(*source, &["figure", "entry", "board", "band"]) {
            return;
        }
        let Some(entry) = board.entries.iter().find(|entry| entry.unit == change.unit) else {
            let known = board.entries.iter().map(|entry| self.registry.unit(entry.unit).id.as_str());
            let id = shape.unit.value.to_string();
            let nearest = nearest(&id, known);
            let problem = Problem::UnknownReference { kind: "entry".to_owned(), id, known: String::new(), nearest };
            desk.add(problem, shape.unit.mark);
            return;
        };
        let actual = entry.figure(change.field);
        if actual != change.after {
            let problem = Problem::CorrectionValue {
                unit: shape.unit.value.to_string(),
                field: shape.field.value.0.clone(),
                after: self.told(change.after, change.board),
                actual: self.told(actual, change.board),
            };
            desk.add(problem, shape.after.as_ref().map_or(shape.field.mark, |after| after.mark));
        }
    }

    /// A value as the content writes it; empty where there is none.
    fn told(&self, value: Option<Corrected>, board: BoardKey) -> String {
        match value {
            None => String::new(),
            Some(Corrected::Number(number)) => number.to_string(),
            Some(Corrected::Count(count)) => count.to_string(),
            Some(Corrected::Band(band)) => {
                self.board(board).map(|(_, board)| board.bands[band.position()].id.clone()).unwrap_or_default()
            }
        }
    }
}

fn cell(change: &Change) -> Cell {
    (change.board, change.unit, change.field)
}

/// Nothing is said to have changed.
fn is_empty(shape: &CorrectionShape) -> bool {
    shape.changes.iter().flatten().next().is_none() && shape.texts.iter().flatten().next().is_none()
}

fn wrong(found: &str, expected: &str, mark: Mark, desk: &mut Desk<'_>) -> Option<Corrected> {
    desk.add(Problem::WrongType { found: found.to_owned(), expected: expected.to_owned() }, mark);
    None
}

/// A whole number, from 1.
fn count(number: Score, mark: Mark, desk: &mut Desk<'_>) -> Option<Corrected> {
    let whole = number.at_places(0);
    let count = u32::try_from(whole.units()).ok().filter(|count| *count > 0 && whole == number);
    if count.is_none() {
        desk.add(Problem::BadCount { found: number.to_string(), expected: "1…".to_owned() }, mark);
    }
    count.map(Corrected::Count)
}

/// The number at its precision; more digits than that are reported.
fn digits(number: Score, precision: u8, mark: Mark, desk: &mut Desk<'_>) -> Score {
    if number.places() > precision {
        let problem = Problem::TooManyDigits { found: number.to_string(), precision: precision.to_string() };
        desk.add(problem, mark);
    }
    number.at_places(precision)
}

fn band(id: &str, board: &Board, mark: Mark, desk: &mut Desk<'_>) -> Option<crate::domain::BandKey> {
    let found = board.bands.iter().position(|band| band.id == id).map(crate::domain::BandKey::at);
    if found.is_none() {
        let known: Vec<&str> = board.bands.iter().map(|band| band.id.as_str()).collect();
        desk.unknown("band", &At { value: id, mark }, &known);
    }
    found
}
