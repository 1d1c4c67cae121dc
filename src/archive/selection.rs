//! What of a content belongs to one edition: enough to build its site and to follow its prose, and no more.

use std::collections::BTreeSet;

use crate::domain::{BoardKey, EditionKey, IndexKey, Publication, ReferenceTarget, Slug, Subject, UnitKey};
use crate::mark::Sources;
use crate::tree::Tree;

/// A content cut down to one edition.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// The files that belong to it.
    pub content: Tree,
    /// The paths of those that do not.
    pub left_out: Vec<String>,
}

/// Cuts a sound content down to what an edition is built from.
///
/// Registers of units, groups, maps and files that are copied as they are belong to every edition; of the series, the
/// edition and those before it. What its prose refers to comes along with its own prose. Targets, free pages and prose on
/// units belong where all they speak of does.
pub fn select(content: &Tree, publication: &Publication, sources: &Sources, edition: EditionKey) -> Selection {
    let mut circle = Circle::new(publication, publication.edition(edition).year);
    circle.draw_in(edition);
    circle.close();
    circle.admit_optional();
    let mut paths: BTreeSet<&str> = BTreeSet::new();
    for narrative in publication.narratives().iter().filter(|narrative| circle.holds(&narrative.subject)) {
        paths.insert(sources.path(narrative.mark.source()));
    }
    let indices = circle.indices();
    let aims = publication
        .targets()
        .iter()
        .filter(|sheet| sheet.goals.iter().all(|goal| goal.index.is_none_or(|index| indices.contains(&index))));
    paths.extend(aims.map(|sheet| sources.path(sheet.mark.source())));
    let files: BTreeSet<String> =
        indices.iter().map(|key| format!("indices/{}.json", publication.index(*key).id)).collect();
    let folders: Vec<String> = circle.editions.iter().map(|key| folder(publication, *key)).collect();
    let mut selection = Selection::default();
    for (path, bytes) in content.iter() {
        let name = path.as_str();
        let is_edition = || {
            name.ends_with(".json")
                && folders
                    .iter()
                    .any(|folder| name.strip_prefix(folder.as_str()).is_some_and(|rest| !rest.contains('/')))
        };
        if is_common(name) || files.contains(name) || paths.contains(name) || is_edition() {
            selection.content.add(path.clone(), bytes.clone());
        } else {
            selection.left_out.push(name.to_owned());
        }
    }
    selection
}

/// The folder of an edition in the content, with its slash.
fn folder(publication: &Publication, key: EditionKey) -> String {
    let edition = publication.edition(key);
    let (index, scope) = (&publication.index(edition.index).id, &publication.unit(edition.scope).id);
    format!("editions/{index}/{scope}/{}/", edition.year)
}

/// A file that belongs to every edition.
fn is_common(path: &str) -> bool {
    let below = |folder: &str| path.strip_prefix(folder).is_some();
    matches!(path, "site.json" | "groups.json")
        || below("maps/")
        || below("static/")
        || path.strip_prefix("units/").is_some_and(|rest| rest.ends_with(".json"))
}

/// What a reference needs so that it leads somewhere.
enum Need {
    Nothing,
    Edition(EditionKey),
    Page(Slug),
    /// Editions of a series; one that ranks the unit among them, where one is named.
    Series(IndexKey, UnitKey, Option<UnitKey>),
}

fn need(publication: &Publication, target: &ReferenceTarget) -> Need {
    let edition = |board: BoardKey| Need::Edition(publication.board(board).edition);
    match target {
        ReferenceTarget::Unit(_) | ReferenceTarget::Static(_) => Need::Nothing,
        ReferenceTarget::Score(board, _)
        | ReferenceTarget::Rank(board, _)
        | ReferenceTarget::Of(board)
        | ReferenceTarget::Change(board, _)
        | ReferenceTarget::BoardChart(board)
        | ReferenceTarget::EntryChart(board, _) => edition(*board),
        ReferenceTarget::SeriesChart(index, scope) => Need::Series(*index, *scope, None),
        ReferenceTarget::UnitChart(index, scope, unit) => Need::Series(*index, *scope, Some(*unit)),
        ReferenceTarget::Page(slug) => Need::Page(slug.clone()),
    }
}

/// What lies inside so far.
struct Circle<'p> {
    publication: &'p Publication,
    /// The year of the edition: a series is followed up to it.
    year: i16,
    editions: BTreeSet<EditionKey>,
    pages: BTreeSet<Slug>,
    units: BTreeSet<UnitKey>,
}

impl<'p> Circle<'p> {
    fn new(publication: &'p Publication, year: i16) -> Self {
        Self { publication, year, editions: BTreeSet::new(), pages: BTreeSet::new(), units: BTreeSet::new() }
    }

    fn indices(&self) -> BTreeSet<IndexKey> {
        self.editions.iter().map(|key| self.publication.edition(*key).index).collect()
    }

    fn holds(&self, subject: &Subject) -> bool {
        match subject {
            Subject::Edition(key) | Subject::UnitInEdition(key, _) => self.editions.contains(key),
            Subject::Unit(unit) => self.units.contains(unit),
            Subject::Page(slug) => self.pages.contains(slug),
        }
    }

    /// Takes in an edition with those before it in its series.
    fn draw_in(&mut self, key: EditionKey) {
        let edition = self.publication.edition(key);
        let series = self.publication.series(edition.index, edition.scope);
        self.editions.extend(series.filter(|(_, other)| other.year <= edition.year).map(|(key, _)| key));
    }

    /// Takes in whatever the prose inside refers to, until nothing is missing.
    fn close(&mut self) {
        loop {
            let before = (self.editions.len(), self.pages.len());
            let told = self.publication.narratives().iter();
            for narrative in told {
                if self.holds(&narrative.subject) {
                    for reference in &narrative.references {
                        self.satisfy(need(self.publication, &reference.target));
                    }
                }
            }
            if before == (self.editions.len(), self.pages.len()) {
                return;
            }
        }
    }

    fn satisfy(&mut self, need: Need) {
        match need {
            Need::Nothing => {}
            Need::Edition(key) => self.draw_in(key),
            Need::Page(slug) => {
                self.pages.insert(slug);
            }
            Need::Series(index, scope, unit) => {
                let series: Vec<(EditionKey, i16)> =
                    self.publication.series(index, scope).map(|(key, edition)| (key, edition.year)).collect();
                self.editions.extend(series.iter().filter(|(_, year)| *year <= self.year).map(|(key, _)| *key));
                if !self.has_series(index, scope, unit) {
                    self.editions.extend(series.into_iter().map(|(key, _)| key));
                }
            }
        }
    }

    /// An edition of the series lies inside; one that ranks the unit, where one is named.
    fn has_series(&self, index: IndexKey, scope: UnitKey, unit: Option<UnitKey>) -> bool {
        let ranks = |key: EditionKey, unit: UnitKey| {
            let mut boards = self.publication.edition(key).boards.iter();
            boards.any(|board| self.publication.board(*board).entries.iter().any(|entry| entry.unit == unit))
        };
        let mut series = self.publication.series(index, scope).map(|(key, _)| key);
        series.any(|key| self.editions.contains(&key) && unit.is_none_or(|unit| ranks(key, unit)))
    }

    /// Takes in free pages and prose on units, then lets go of those that refer to anything outside, until none does.
    fn admit_optional(&mut self) {
        let needed = self.pages.clone();
        for narrative in self.publication.narratives() {
            match &narrative.subject {
                Subject::Page(slug) => drop(self.pages.insert(slug.clone())),
                Subject::Unit(unit) => drop(self.units.insert(*unit)),
                Subject::Edition(_) | Subject::UnitInEdition(..) => {}
            }
        }
        loop {
            let astray = self.publication.narratives().iter().filter(|narrative| {
                self.holds(&narrative.subject)
                    && narrative.references.iter().any(|reference| !self.has(need(self.publication, &reference.target)))
            });
            let astray: BTreeSet<Subject> = astray.map(|narrative| narrative.subject.clone()).collect();
            let (pages, units) = (self.pages.len(), self.units.len());
            self.pages.retain(|slug| needed.contains(slug) || !astray.contains(&Subject::Page(slug.clone())));
            self.units.retain(|unit| !astray.contains(&Subject::Unit(*unit)));
            if (pages, units) == (self.pages.len(), self.units.len()) {
                return;
            }
        }
    }

    fn has(&self, need: Need) -> bool {
        match need {
            Need::Nothing => true,
            Need::Edition(key) => self.editions.contains(&key),
            Need::Page(slug) => self.pages.contains(&slug),
            Need::Series(index, scope, unit) => self.has_series(index, scope, unit),
        }
    }
}
