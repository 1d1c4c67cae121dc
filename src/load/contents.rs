//! The whole content as written: every file read into its raw shape, nothing looked up yet.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::assemble::edition::EditionFiles;
use super::assemble::site::languages;
use super::decode::{Decode, Report};
use super::encoding::{Reading, read};
use super::inventory::{EditionPath, FileKind, PathProblem, Topic, classify};
use super::shape::groups::GroupsFile;
use super::shape::index::IndexFile;
use super::shape::map::MapFile;
use super::shape::site::SiteFile;
use super::shape::targets::TargetsFile;
use super::shape::units::UnitsFile;
use super::{json, lint};
use crate::domain::{Language, Slug};
use crate::mark::{Mark, SourceId, Sources};
use crate::problem::Problem;
use crate::tree::{Tree, TreePath};

/// The largest text that can be content. The data of a whole country in a year is a twentieth of it.
const BYTES_MAX: usize = 64 << 20;

/// One prose file, found by its path.
#[derive(Debug)]
pub(super) struct ProseAt {
    /// Its text.
    pub(super) source: SourceId,
    /// What it is about.
    pub(super) topic: Topic,
    /// Its language, where its name says one.
    pub(super) language: Option<Language>,
}

/// Every file of the content, by kind.
#[derive(Debug, Default)]
pub(super) struct Contents {
    /// `site.json`.
    pub(super) site: Option<SiteFile>,
    /// The languages of the site; none when `site.json` could not be read.
    pub(super) languages: Vec<Language>,
    /// Registers of units.
    pub(super) units: Vec<UnitsFile>,
    /// Peer groups.
    pub(super) groups: Option<GroupsFile>,
    /// Tile grids.
    pub(super) grids: Vec<MapFile>,
    /// Official boundaries.
    pub(super) boundaries: Vec<SourceId>,
    /// Indices by their ids.
    pub(super) indices: BTreeMap<Slug, IndexFile>,
    /// Editions with their boards.
    pub(super) editions: BTreeMap<EditionPath, EditionFiles>,
    /// Targets.
    pub(super) targets: Vec<TargetsFile>,
    /// Prose.
    pub(super) prose: Vec<ProseAt>,
    /// The subjects of prose that could not be read.
    pub(super) unread: Vec<(Topic, Option<Language>)>,
    /// Files that are copied as they are.
    pub(super) statics: Vec<(TreePath, Arc<[u8]>)>,
    /// Every index that has a file, with the path of it.
    pub(super) index_paths: Vec<(Slug, SourceId)>,
}

/// Reads every file of the tree.
pub(super) fn read_contents(
    tree: &Tree,
    outside: &[(String, String)],
    sources: &mut Sources,
    report: &mut Report,
) -> Contents {
    let mut reader = Reader { sources, report, contents: Contents::default() };
    match tree.get("site.json") {
        Some(bytes) => {
            reader.contents.site = reader.shape("site.json", bytes).1;
            reader.contents.languages = languages(reader.contents.site.as_ref());
        }
        None if outside.iter().any(|(path, _)| path == "site.json") => {}
        None => {
            let source = reader.sources.add("site.json", "".into());
            reader.report.add(Problem::MissingFile { path: "site.json".to_owned() }, Mark::top(source));
        }
    }
    for (path, bytes) in tree.iter() {
        let twin = |path: &str| tree.get(path).is_some();
        match classify(path.as_str(), &reader.contents.languages, &twin) {
            Ok(FileKind::Ignored | FileKind::Site) => {}
            Ok(FileKind::Static) => reader.contents.statics.push((path.clone(), bytes.clone())),
            Ok(kind) => reader.file(path.as_str(), kind, bytes),
            Err(PathProblem::Unknown) => {
                reader.refuse(path.as_str(), Problem::UnknownFile { path: path.to_string() });
            }
            Err(PathProblem::Unpublishable(name)) => {
                reader.refuse(path.as_str(), Problem::UnpublishableName { name });
                reader.lose_by_folder(path.as_str());
            }
        }
    }
    for (path, to) in outside {
        reader.refuse(path, Problem::PathLeavesContent { path: path.clone(), to: to.clone() });
        if let Ok(kind) = classify(path, &reader.contents.languages, &|twin| tree.get(twin).is_some()) {
            reader.lose(path, kind);
        }
    }
    name_languages(&mut reader.contents);
    reader.contents
}

/// A prose file whose name says no language is in the first language of the site, or in the first that no other file
/// on its subject is in: `x.en.md` is the English text of `x.md`, also where the site is English first.
fn name_languages(contents: &mut Contents) {
    let named: BTreeSet<(Topic, Language)> =
        contents.prose.iter().filter_map(|prose| Some((prose.topic.clone(), prose.language.clone()?))).collect();
    for prose in contents.prose.iter_mut().filter(|prose| prose.language.is_none()) {
        let free = |language: &&Language| !named.contains(&(prose.topic.clone(), (*language).clone()));
        prose.language = contents.languages.iter().find(free).cloned();
    }
}

struct Reader<'a> {
    sources: &'a mut Sources,
    report: &'a mut Report,
    contents: Contents,
}

impl Reader<'_> {
    fn refuse(&mut self, path: &str, problem: Problem) {
        let source = self.sources.add(path, "".into());
        self.report.add(problem, Mark::top(source));
    }

    /// What a file would have held is lost where its name says what it is but not which.
    fn lose_by_folder(&mut self, path: &str) {
        let kinds: &[&'static str] = match path.split_once('/') {
            Some(("units", file)) if file.ends_with(".json") => &["unit", "level"],
            Some(("indices", _)) => &["index"],
            _ => &[],
        };
        kinds.iter().for_each(|kind| self.report.lose_all(kind));
    }

    /// A file is there but cannot be read: what names it, or what is in it, is not to blame.
    fn lose(&mut self, path: &str, kind: FileKind) {
        match kind {
            FileKind::Units => self.lose_by_folder(path),
            FileKind::Index(id) => self.report.lose("index", id.as_str()),
            FileKind::Edition(edition) => {
                let source = self.sources.add(path, "".into());
                self.contents.editions.entry(edition).or_default().edition = Some((source, None));
            }
            FileKind::Board(edition, id) => {
                let source = self.sources.add(path, "".into());
                let files = self.contents.editions.entry(edition).or_default();
                files.boards.insert(id, (source, None));
                files.any.get_or_insert(source);
            }
            _ => {}
        }
    }

    fn file(&mut self, path: &str, kind: FileKind, bytes: &[u8]) {
        match kind {
            FileKind::Units => match self.shape::<UnitsFile>(path, bytes).1 {
                Some(file) => self.contents.units.push(file),
                None => self.lose_by_folder(path),
            },
            FileKind::Groups => self.contents.groups = self.shape(path, bytes).1,
            FileKind::TileGrid => {
                let grid = self.shape(path, bytes).1;
                self.contents.grids.extend(grid);
            }
            FileKind::Boundaries => {
                if let Some(source) = self.text(path, bytes) {
                    self.contents.boundaries.push(source);
                }
            }
            FileKind::Index(id) => {
                let (source, file) = self.shape(path, bytes);
                self.contents.index_paths.push((id.clone(), source));
                match file {
                    Some(file) => {
                        self.contents.indices.insert(id, file);
                    }
                    None => self.report.lose("index", id.as_str()),
                }
            }
            FileKind::Edition(edition) => {
                let (source, file) = self.shape(path, bytes);
                let files = self.contents.editions.entry(edition).or_default();
                files.edition = Some((source, file));
                files.any.get_or_insert(source);
            }
            FileKind::Board(edition, id) => {
                let (source, file) = self.shape(path, bytes);
                let files = self.contents.editions.entry(edition).or_default();
                files.boards.insert(id, (source, file));
                files.any.get_or_insert(source);
            }
            FileKind::Targets => {
                let file = self.shape(path, bytes).1;
                self.contents.targets.extend(file);
            }
            FileKind::Prose(topic, language) => {
                let Some(source) = self.text(path, bytes) else {
                    self.contents.unread.push((topic, language));
                    return;
                };
                if let Topic::Edition(edition) | Topic::UnitInEdition(edition, _) = &topic {
                    self.contents.editions.entry(edition.clone()).or_default().any.get_or_insert(source);
                }
                self.contents.prose.push(ProseAt { source, topic, language });
            }
            FileKind::Site | FileKind::Static | FileKind::Ignored => {}
        }
    }

    /// A JSON file in its raw shape; nothing when it could not be read.
    fn shape<T: Decode>(&mut self, path: &str, bytes: &[u8]) -> (SourceId, Option<T>) {
        match self.text(path, bytes) {
            Some(source) => {
                let text = self.sources.text(source);
                let node = json::parse(source, &text, self.report);
                (source, node.and_then(|node| T::decode(&node, self.report)))
            }
            None => (self.sources.add(path, "".into()), None),
        }
    }

    /// The text of a file, kept under its path and checked; nothing when there is no text.
    fn text(&mut self, path: &str, bytes: &[u8]) -> Option<SourceId> {
        if bytes.len() > BYTES_MAX {
            let source = self.sources.add(path, "".into());
            let problem = Problem::TooLarge { found: "size".to_owned(), limit: (BYTES_MAX >> 20).to_string() };
            self.report.add(problem, Mark::top(source));
            return None;
        }
        match read(bytes) {
            Reading::Text { text, marked, decomposed } => {
                let text: Arc<str> = text.into();
                let source = self.sources.add(path, text.clone());
                if marked {
                    self.report.add(Problem::ByteOrderMark {}, Mark::top(source));
                }
                if decomposed {
                    self.report.add(Problem::DecomposedText {}, Mark::top(source));
                }
                if !path.ends_with(".geojson") {
                    lint::lint_source(source, &text, &mut self.report.diagnostics);
                }
                Some(source)
            }
            Reading::Document { kind } => {
                let source = self.sources.add(path, "".into());
                self.report.add(Problem::NotText { kind: kind.to_owned() }, Mark::top(source));
                None
            }
            Reading::Foreign { shown, byte, encoding } => {
                let at = byte.min(shown.len());
                let source = self.sources.add(path, shown.into());
                let problem = Problem::NotUtf8 { byte: (byte + 1).to_string(), encoding: encoding.to_owned() };
                self.report.add(problem, Mark::new(source, at, at + 1));
                None
            }
        }
    }
}
