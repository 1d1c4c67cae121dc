//! Editions with their boards. What can be checked is checked even where the edition itself cannot be read.

use std::collections::{BTreeMap, BTreeSet};

use super::Desk;
use super::board::{Setting, assemble_board};
use super::correction::{EditionTexts, Ground};
use super::index::Indices;
use super::provenance;
use super::registry::Registry;
use crate::domain::{
    Board, BoardKey, Correction, Doubt, Edition, EditionKey, Group, IndexKey, MethodKey, Slug, UnitKey,
};
use crate::load::contents::Contents;
use crate::load::decode::At;
use crate::load::inventory::EditionPath;
use crate::load::shape::board::BoardFile;
use crate::load::shape::edition::EditionFile;
use crate::mark::{Mark, SourceId};
use crate::problem::Problem;

/// The files of one edition as they were read.
#[derive(Debug, Default)]
pub(in crate::load) struct EditionFiles {
    /// `edition.json`; its shape is nothing when it could not be read.
    pub(in crate::load) edition: Option<(SourceId, Option<EditionFile>)>,
    /// Its boards by their ids.
    pub(in crate::load) boards: BTreeMap<Slug, (SourceId, Option<BoardFile>)>,
    /// Any file of the edition, for what concerns the folder as a whole.
    pub(in crate::load) any: Option<SourceId>,
}

/// Editions and boards, and the boards from which something was left out.
#[derive(Debug, Default)]
pub(in crate::load) struct Editions {
    /// Editions, by index, scope, year.
    pub(in crate::load) editions: Vec<Edition>,
    /// Boards of all editions.
    pub(in crate::load) boards: Vec<Board>,
    /// Boards that are not whole.
    pub(in crate::load) doubtful: BTreeMap<BoardKey, Doubt>,
    /// Which edition each folder became.
    pub(in crate::load) by_path: BTreeMap<EditionPath, EditionKey>,
}

/// Every edition of the content.
pub(in crate::load) fn assemble_editions(
    contents: &Contents,
    registry: &Registry,
    groups: &[Group],
    indices: &Indices,
    desk: &mut Desk<'_>,
) -> Editions {
    let mut placed = Vec::new();
    for (path, files) in &contents.editions {
        let Some(top) = top(path, files, desk) else { continue };
        let index = indices.find(&At { value: path.index.clone(), mark: top }, desk);
        let scope = registry.find_at(&path.scope, top, desk);
        placed.push((index, scope, path, files, top));
    }
    placed.sort_by_key(|(index, scope, path, ..): &(Option<IndexKey>, Option<UnitKey>, &EditionPath, _, _)| {
        (*index, *scope, (*path).clone())
    });
    let mut made = Editions::default();
    for (index, scope, path, files, top) in placed {
        let room = Room { index, scope, top, registry, groups, indices, contents };
        let Some((edition, boards, doubtful)) = room.edition(path, files, &made, desk) else {
            desk.report.lose("edition", &path.address());
            continue;
        };
        if boards.len() < files.boards.len() {
            desk.report.lose("edition", &path.address());
        }
        made.by_path.insert(path.clone(), EditionKey::at(made.editions.len()));
        made.editions.push(edition);
        made.boards.extend(boards);
        made.doubtful.extend(doubtful);
    }
    made
}

/// The place of what concerns the edition as a whole; a folder without `edition.json` is reported.
fn top(path: &EditionPath, files: &EditionFiles, desk: &mut Desk<'_>) -> Option<Mark> {
    if let Some((source, _)) = &files.edition {
        return Some(Mark::top(*source));
    }
    let top = Mark::top(files.any?);
    desk.add(Problem::MissingFile { path: format!("{}/edition.json", path.folder()) }, top);
    Some(top)
}

/// Where an edition stands, with all it may refer to.
struct Room<'a> {
    index: Option<IndexKey>,
    scope: Option<UnitKey>,
    top: Mark,
    registry: &'a Registry,
    groups: &'a [Group],
    indices: &'a Indices,
    contents: &'a Contents,
}

impl Room<'_> {
    /// The edition, its boards, and which of them are not whole.
    fn edition(
        &self,
        path: &EditionPath,
        files: &EditionFiles,
        made: &Editions,
        desk: &mut Desk<'_>,
    ) -> Option<(Edition, Vec<Board>, BTreeMap<BoardKey, Doubt>)> {
        let file = files.edition.as_ref().and_then(|(_, file)| file.as_ref());
        let method = self.index.zip(file).and_then(|(index, file)| self.indices.method(index, &file.method, desk));
        if let (Some(scope), Some(file)) = (self.scope, file) {
            self.registry.check_day(scope, file.units_at.value.0, file.units_at.mark, desk);
        }
        let sources = file.and_then(|file| file.sources.as_deref()).unwrap_or_default();
        let citations = provenance::citations(sources, desk);
        let key = EditionKey::at(made.editions.len());
        let mut boards = Vec::new();
        let mut known: provenance::EditionBoards = Vec::new();
        for (id, (source, board)) in &files.boards {
            let method = board.as_ref().and_then(|board| self.board_method(board, method, desk));
            let setting = Setting {
                edition: key,
                method: method.map(|key| (key, &self.indices.methods[key.position()])),
                units_at: file.map(|file| file.units_at.value.0),
                citations: file.map(|_| citations.as_slice()),
                registry: self.registry,
                groups: self.groups,
            };
            let board = board.as_ref().and_then(|board| assemble_board(id, board, &setting, desk));
            let at = board.is_some().then(|| BoardKey::at(made.boards.len() + boards.len()));
            known.push((id.to_string(), at));
            if let Some(board) = board {
                boards.push((*source, board));
            }
        }
        let file = file?;
        let edition = Edition {
            index: self.index?,
            scope: self.scope?,
            year: path.year,
            method: method?,
            units_at: file.units_at.value.0,
            published: file.published.map(|day| day.0),
            decision: file.decision.as_ref().map(|shape| provenance::decision(shape, desk)),
            sample: file.sample.as_ref().map(|shape| provenance::sample(shape, &citations, desk)),
            sources: citations,
            corrections: self.corrections(path, file, (key, method), (&known, &boards), desk),
            acknowledged: provenance::acknowledgements(file, &known, self.registry, desk),
            boards: known.into_iter().filter_map(|(_, key)| key).collect(),
            mark: self.top,
        };
        let doubtful = self.doubtful(&edition, &boards, desk);
        Some((edition, boards.into_iter().map(|(_, board)| board).collect(), doubtful))
    }

    /// The recorded corrections of an edition with its boards.
    fn corrections(
        &self,
        path: &EditionPath,
        file: &EditionFile,
        (edition, method): (EditionKey, Option<MethodKey>),
        (known, boards): (&provenance::EditionBoards, &[(SourceId, Board)]),
        desk: &mut Desk<'_>,
    ) -> Vec<Correction> {
        let texts = EditionTexts::of(self.contents, path, desk.sources);
        let methods: BTreeSet<MethodKey> = boards.iter().map(|(_, board)| board.method).chain(method).collect();
        let ground = Ground {
            edition,
            published: file.published.map(|day| day.0),
            source: self.top.source(),
            known,
            boards,
            methods: &self.indices.methods,
            used: methods.into_iter().collect(),
            texts,
            registry: self.registry,
        };
        ground.corrections(file.corrections.as_deref().unwrap_or_default(), desk)
    }

    /// The board's own method, or that of its edition.
    fn board_method(&self, board: &BoardFile, method: Option<MethodKey>, desk: &mut Desk<'_>) -> Option<MethodKey> {
        match (&board.method, self.index) {
            (Some(written), Some(index)) => self.indices.method(index, written, desk),
            (Some(_), None) => None,
            (None, _) => method,
        }
    }

    /// The boards from which something was left out, in their own file, in their edition's or in their method's.
    fn doubtful(&self, edition: &Edition, boards: &[(SourceId, Board)], desk: &Desk<'_>) -> BTreeMap<BoardKey, Doubt> {
        let index = self.indices.indices[edition.index.position()].mark.source();
        let rules = desk.report.is_doubtful(self.top.source(), &["acknowledged"])
            || desk.report.is_doubtful(index, &["figure", "component", "method", "measure", "band"]);
        let own = ["figure", "entry", "board", "band", "absent"];
        edition
            .boards
            .iter()
            .zip(boards)
            .filter_map(|(key, (source, _))| {
                let doubt = if rules {
                    Doubt::Rules
                } else if desk.report.is_doubtful(*source, &own) {
                    Doubt::Entries
                } else if desk.report.is_doubtful(index, &["comparison"]) {
                    Doubt::Comparison
                } else {
                    return None;
                };
                Some((*key, doubt))
            })
            .collect()
    }
}
