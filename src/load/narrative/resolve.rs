//! Resolution: the path of a reference → what it points at.
//!
//! The full form is `<index>/<scope>/<year>/<unit>`, with a board between year and unit where several hold the unit.
//! Ids of scopes and units may contain `/`. Inside an edition any leading part may be left out; where the prose is
//! about a unit, a path that names none means that unit.

use std::collections::BTreeSet;

use super::fault::{Fault, Lack};
use crate::domain::{BoardKey, EditionKey, IndexKey, Publication, ReferenceTarget, Slug, Subject, UnitId, UnitKey};
use crate::markdown::Scheme;

/// What surrounds a reference: the edition and the unit its prose is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Surroundings {
    /// The edition.
    pub(super) edition: Option<EditionKey>,
    /// The unit.
    pub(super) unit: Option<UnitKey>,
}

impl Surroundings {
    /// What prose about a subject is surrounded by.
    pub(super) fn of(subject: &Subject) -> Self {
        let (edition, unit) = match subject {
            Subject::Edition(edition) => (Some(*edition), None),
            Subject::UnitInEdition(edition, unit) => (Some(*edition), Some(*unit)),
            Subject::Unit(unit) => (None, Some(*unit)),
            Subject::Page(_) => (None, None),
        };
        Self { edition, unit }
    }
}

/// Everything that a reference can point at.
pub(super) struct Resolver<'p> {
    pub(super) publication: &'p Publication,
    /// The paths of the files under `static/`, with or without that folder.
    pub(super) statics: &'p BTreeSet<String>,
    /// The free pages.
    pub(super) pages: BTreeSet<&'p Slug>,
}

impl Resolver<'_> {
    /// What a reference points at.
    pub(super) fn resolve(&self, scheme: Scheme, path: &str, around: Surroundings) -> Result<ReferenceTarget, Fault> {
        let path = path.trim_end_matches('/');
        let parts: Vec<&str> = if path.is_empty() { Vec::new() } else { path.split('/').collect() };
        match scheme {
            Scheme::Unit => self.unit(path, around).map(ReferenceTarget::Unit),
            Scheme::Page => self.page(path),
            Scheme::Static => self.file(path),
            Scheme::Chart => self.chart(&parts, around),
            Scheme::Of => self.denominator(&parts, around),
            Scheme::Score => {
                let (board, entry) = self.entry(&parts, around)?;
                let has_score = self.publication.board(board).entries.get(entry).is_some_and(|e| e.score.is_some());
                if has_score { Ok(ReferenceTarget::Score(board, entry)) } else { Err(Fault::plain(Lack::Score)) }
            }
            Scheme::Rank => self.entry(&parts, around).map(|(board, entry)| ReferenceTarget::Rank(board, entry)),
            Scheme::Change => self.entry(&parts, around).map(|(board, entry)| ReferenceTarget::Change(board, entry)),
        }
    }

    fn unit(&self, path: &str, around: Surroundings) -> Result<UnitKey, Fault> {
        if path.is_empty() {
            return around.unit.ok_or(Fault::plain(Lack::UnitName));
        }
        self.unit_at(path).ok_or_else(|| {
            let known = self.publication.units().map(|(_, unit)| unit.id.as_str());
            Fault::near(Lack::Unit, path, known, (&[], &[]))
        })
    }

    fn page(&self, path: &str) -> Result<ReferenceTarget, Fault> {
        match Slug::parse(path).filter(|slug| self.pages.contains(slug)) {
            Some(slug) => Ok(ReferenceTarget::Page(slug)),
            None => Err(Fault::near(Lack::Page, path, self.pages.iter().map(|slug| slug.as_str()), (&[], &[]))),
        }
    }

    fn file(&self, path: &str) -> Result<ReferenceTarget, Fault> {
        let below = path.strip_prefix("static/").unwrap_or(path);
        if self.statics.contains(path) || self.statics.contains(below) {
            return Ok(ReferenceTarget::Static(format!("static/{below}")));
        }
        let known = self.statics.iter().map(|file| file.strip_prefix("static/").unwrap_or(file));
        Err(Fault::near(Lack::File, below, known, (&["static"], &[])))
    }

    /// The entry a path names.
    fn entry(&self, parts: &[&str], around: Surroundings) -> Result<(BoardKey, usize), Fault> {
        let (edition, rest) = self.edition(parts, around)?;
        if let Some(found) = self.entry_named(edition, rest) {
            return Ok(found);
        }
        let board = self.board_named(edition, rest);
        if rest.is_empty() || board.is_some() {
            let unit = around.unit.ok_or(Fault::plain(Lack::UnitName))?;
            let boards = board.map_or_else(|| self.boards(edition), |board| vec![board]);
            return self.entry_on(&boards, unit).ok_or(Fault::plain(Lack::Ranked));
        }
        Err(self.unit_fault(edition, parts, rest))
    }

    /// The board whose denominator a path names.
    fn denominator(&self, parts: &[&str], around: Surroundings) -> Result<ReferenceTarget, Fault> {
        let (edition, rest) = self.edition(parts, around)?;
        let boards = self.boards(edition);
        let board = if let Some((board, _)) = self.entry_named(edition, rest) {
            board
        } else if let Some(board) = self.board_named(edition, rest) {
            board
        } else if rest.is_empty() {
            let own = around.unit.and_then(|unit| self.entry_on(&boards, unit)).map(|(board, _)| board);
            let only = if boards.len() == 1 { boards.first().copied() } else { None };
            own.or(only).ok_or_else(|| {
                let first = boards.first().map(|board| self.publication.board(*board).id.as_str());
                let nearest = first.map(|id| parts.iter().copied().chain([id]).collect::<Vec<_>>().join("/"));
                Fault { lack: Lack::BoardName, nearest }
            })?
        } else {
            return Err(self.unit_fault(edition, parts, rest));
        };
        let facts = self.publication.board(board);
        let is_known = facts.of.is_some() || facts.complete;
        if is_known { Ok(ReferenceTarget::Of(board)) } else { Err(Fault::plain(Lack::Denominator)) }
    }

    /// The chart a path names.
    fn chart(&self, parts: &[&str], around: Surroundings) -> Result<ReferenceTarget, Fault> {
        let has_year = parts.iter().any(|part| is_year(part));
        let index = parts.first().and_then(|id| self.index_at(id));
        match (index, around.edition) {
            _ if has_year => {
                let (edition, rest) = self.edition(parts, around)?;
                self.edition_chart(edition, (parts, rest), around.unit)
            }
            (Some(index), _) => self.series_chart(index, parts, &parts[1..], around.unit),
            (None, Some(edition)) => self.edition_chart(edition, (parts, parts), around.unit).or_else(|fault| {
                let index = self.publication.edition(edition).index;
                self.series_chart(index, parts, parts, around.unit).map_err(|_| fault)
            }),
            (None, None) => Err(self.place_fault(parts)),
        }
    }

    fn edition_chart(
        &self,
        edition: EditionKey,
        (parts, rest): (&[&str], &[&str]),
        unit: Option<UnitKey>,
    ) -> Result<ReferenceTarget, Fault> {
        if let Some((board, entry)) = self.entry_named(edition, rest) {
            let has_components = self.has_components(board, entry);
            let chart = ReferenceTarget::EntryChart(board, entry);
            return if has_components { Ok(chart) } else { Err(Fault::plain(Lack::Components)) };
        }
        if let Some(board) = self.board_named(edition, rest) {
            return Ok(ReferenceTarget::BoardChart(board));
        }
        if !rest.is_empty() {
            return Err(self.unit_fault(edition, parts, rest));
        }
        let boards = self.boards(edition);
        let own = unit.and_then(|unit| self.entry_on(&boards, unit));
        match (own.filter(|(board, entry)| self.has_components(*board, *entry)), boards.first()) {
            (Some((board, entry)), _) => Ok(ReferenceTarget::EntryChart(board, entry)),
            (None, Some(board)) => Ok(ReferenceTarget::BoardChart(*board)),
            (None, None) => Err(Fault::plain(Lack::BoardName)),
        }
    }

    /// `rest` is `<scope>` or `<scope>/<unit>`; a scope is a unit that holds editions of the index.
    fn series_chart(
        &self,
        index: IndexKey,
        parts: &[&str],
        rest: &[&str],
        own: Option<UnitKey>,
    ) -> Result<ReferenceTarget, Fault> {
        for split in (1..=rest.len()).rev() {
            let (scope_parts, unit_parts) = rest.split_at(split);
            let scope = self.unit_at(&scope_parts.join("/"));
            let Some(scope) = scope.filter(|scope| self.publication.series(index, *scope).next().is_some()) else {
                continue;
            };
            if unit_parts.is_empty() {
                let own = own.filter(|unit| self.is_in_series(index, scope, *unit));
                return Ok(own.map_or(ReferenceTarget::SeriesChart(index, scope), |unit| {
                    ReferenceTarget::UnitChart(index, scope, unit)
                }));
            }
            let written = unit_parts.join("/");
            return match self.unit_at(&written) {
                Some(unit) if self.is_in_series(index, scope, unit) => {
                    Ok(ReferenceTarget::UnitChart(index, scope, unit))
                }
                Some(_) => Err(Fault::plain(Lack::Ranked)),
                None => {
                    let known = self.publication.units().map(|(_, unit)| unit.id.as_str());
                    let before = &parts[..parts.len() - unit_parts.len()];
                    Err(Fault::near(Lack::Unit, &written, known, (before, &[])))
                }
            };
        }
        Err(self.scope_fault(index, parts, rest, &[]))
    }

    fn has_components(&self, board: BoardKey, entry: usize) -> bool {
        self.publication.board(board).entries.get(entry).is_some_and(|entry| !entry.components.is_empty())
    }

    fn is_in_series(&self, index: IndexKey, scope: UnitKey, unit: UnitKey) -> bool {
        self.publication.series(index, scope).any(|(edition, _)| self.entry_on(&self.boards(edition), unit).is_some())
    }

    pub(super) fn unit_at(&self, path: &str) -> Option<UnitKey> {
        self.publication.unit_by_id(&UnitId::parse(path)?)
    }

    pub(super) fn index_at(&self, id: &str) -> Option<IndexKey> {
        self.publication.index_by_id(&Slug::parse(id)?)
    }
}

/// Four digits.
pub(super) fn is_year(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit())
}
