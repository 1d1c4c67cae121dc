//! The first half of a path: which edition; and which board and entry of it the second half names.

use super::fault::{Fault, Lack};
use super::resolve::{Resolver, Surroundings, is_year};
use crate::domain::{BoardKey, EditionKey, IndexKey, UnitKey};

impl Resolver<'_> {
    /// The edition a path lies in, and the parts of the path behind the edition.
    pub(super) fn edition<'a>(
        &self,
        parts: &'a [&'a str],
        around: Surroundings,
    ) -> Result<(EditionKey, &'a [&'a str]), Fault> {
        let Some(at) = parts.iter().position(|part| is_year(part)) else {
            let says_index = parts.first().is_some_and(|id| self.index_at(id).is_some());
            return match around.edition {
                Some(edition) if !(says_index && parts.len() > 1) => Ok((edition, parts)),
                _ => Err(self.place_fault(parts)),
            };
        };
        let (index, scope) = self.index_and_scope(parts, at, around)?;
        let year: i16 = parts[at].parse().map_err(|_| Fault::plain(Lack::Edition))?;
        match self.publication.edition_of(index, scope, year) {
            Some(edition) => Ok((edition, &parts[at + 1..])),
            None => Err(self.year_fault(index, scope, parts, at)),
        }
    }

    /// Index and scope of a path whose year stands at a position.
    fn index_and_scope(&self, parts: &[&str], at: usize, around: Surroundings) -> Result<(IndexKey, UnitKey), Fault> {
        let here = around.edition.map(|edition| self.publication.edition(edition));
        let head = &parts[..at];
        let Some((first, below)) = head.split_first() else {
            return here.map(|edition| (edition.index, edition.scope)).ok_or_else(|| self.place_fault(parts));
        };
        let scope = self.unit_at(&head.join("/"));
        match (self.index_at(first), scope, here) {
            (Some(index), _, _) if self.unit_at(&below.join("/")).is_some() => {
                self.unit_at(&below.join("/")).map(|scope| (index, scope)).ok_or(Fault::plain(Lack::Scope))
            }
            (_, Some(scope), Some(edition)) => Ok((edition.index, scope)),
            (Some(_), _, _) if below.is_empty() => Err(Fault::plain(Lack::ScopeName)),
            (Some(index), _, _) => Err(self.scope_fault(index, parts, below, &parts[at..])),
            (None, None, Some(edition)) if self.unit_at(&below.join("/")).is_none() => {
                Err(self.scope_fault(edition.index, parts, head, &parts[at..]))
            }
            (None, Some(_), None) => Err(Fault::plain(Lack::Place)),
            (None, _, _) => {
                let known = self.publication.indices().map(|(_, index)| index.id.as_str());
                Err(Fault::near(Lack::Index, first, known, (&[], &parts[1..])))
            }
        }
    }

    /// The entry that the second half of a path names by its unit, or by board and unit.
    pub(super) fn entry_named(&self, edition: EditionKey, rest: &[&str]) -> Option<(BoardKey, usize)> {
        let by_unit = self.unit_at(&rest.join("/")).and_then(|unit| self.entry_on(&self.boards(edition), unit));
        by_unit.or_else(|| {
            let (_, unit_parts) = rest.split_first()?;
            let board = self.board_named(edition, &rest[..1])?;
            self.entry_on(&[board], self.unit_at(&unit_parts.join("/"))?)
        })
    }

    /// The board that the second half of a path names alone.
    pub(super) fn board_named(&self, edition: EditionKey, rest: &[&str]) -> Option<BoardKey> {
        let [id] = rest else { return None };
        self.boards(edition).into_iter().find(|board| self.publication.board(*board).id.as_str() == *id)
    }

    /// The boards of an edition by their id.
    pub(super) fn boards(&self, edition: EditionKey) -> Vec<BoardKey> {
        let mut boards = self.publication.edition(edition).boards.clone();
        boards.sort_by(|a, b| self.publication.board(*a).id.cmp(&self.publication.board(*b).id));
        boards
    }

    /// The first entry of a unit on some boards.
    pub(super) fn entry_on(&self, boards: &[BoardKey], unit: UnitKey) -> Option<(BoardKey, usize)> {
        boards.iter().find_map(|board| {
            let entries = &self.publication.board(*board).entries;
            entries.iter().position(|entry| entry.unit == unit).map(|position| (*board, position))
        })
    }

    /// Why a path without a year lies in no edition.
    pub(super) fn place_fault(&self, parts: &[&str]) -> Fault {
        let Some(first) = parts.first() else { return Fault::plain(Lack::Place) };
        match (self.index_at(first), parts.len()) {
            (Some(_), 1) => Fault::plain(Lack::ScopeName),
            (Some(_), _) => Fault::plain(Lack::Year),
            (None, _) => Fault::plain(Lack::Place),
        }
    }

    /// Why an edition does not exist, with the year that comes nearest.
    fn year_fault(&self, index: IndexKey, scope: UnitKey, parts: &[&str], at: usize) -> Fault {
        let year: i32 = parts[at].parse().unwrap_or(0);
        let years = self.publication.series(index, scope).map(|(_, edition)| i32::from(edition.year));
        let nearest = years.min_by_key(|known| (known - year).abs()).map(|known| {
            let known = known.to_string();
            let path: Vec<&str> =
                parts[..at].iter().copied().chain([known.as_str()]).chain(parts[at + 1..].iter().copied()).collect();
            path.join("/")
        });
        Fault { lack: Lack::Edition, nearest }
    }

    /// Why the parts `written` of a path are no scope of an index, with the scope that comes nearest.
    pub(super) fn scope_fault(&self, index: IndexKey, parts: &[&str], written: &[&str], behind: &[&str]) -> Fault {
        if written.is_empty() {
            return Fault::plain(Lack::ScopeName);
        }
        let before = &parts[..parts.len().saturating_sub(written.len() + behind.len())];
        let scopes = self.publication.editions().filter(|(_, edition)| edition.index == index);
        let known = scopes.map(|(_, edition)| self.publication.unit(edition.scope).id.as_str());
        Fault::near(Lack::Scope, &written.join("/"), known, (before, behind))
    }

    /// Why the second half of a path names no entry of an edition, with the ranked unit that comes nearest.
    pub(super) fn unit_fault(&self, edition: EditionKey, parts: &[&str], rest: &[&str]) -> Fault {
        let before = &parts[..parts.len().saturating_sub(rest.len())];
        let written = rest.join("/");
        let lack = if self.unit_at(&written).is_some() { Lack::Ranked } else { Lack::Unit };
        let boards = self.boards(edition);
        let known = boards
            .iter()
            .flat_map(|board| &self.publication.board(*board).entries)
            .map(|entry| self.publication.unit(entry.unit).id.as_str());
        Fault::near(lack, &written, known, (before, &[]))
    }
}
