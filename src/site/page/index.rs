//! What an index says: its scopes, years, methods and breaks.

use std::collections::BTreeMap;

use crate::domain::{EditionKey, IndexKey, UnitKey};

use crate::site::frame::Heading;
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{IndexView, ScopeView};

impl Scribe<'_> {
    pub(in crate::site) fn index_heading(&self, key: IndexKey) -> Heading {
        let index = self.publication.index(key);
        let description = index.description.as_ref().map_or_else(|| self.text(&index.name), |text| self.text(text));
        Heading { title: self.text(&index.short), crumb: None, description, above: Vec::new() }
    }

    pub(in crate::site) fn index_view(&self, key: IndexKey) -> IndexView {
        let index = self.publication.index(key);
        IndexView {
            short: self.text(&index.short),
            name: self.text(&index.name),
            description: index.description.as_ref().map(|text| self.text(text)),
            publisher: index.publisher.as_ref().map(|text| self.text(text)),
            scopes: self.scopes_of(key),
            methods: self.methods(key),
        }
    }

    /// The scopes of an index with their editions: the widest first, then by name.
    pub(in crate::site) fn scopes_of(&self, key: IndexKey) -> Vec<ScopeView> {
        let mut by_scope: BTreeMap<UnitKey, Vec<(EditionKey, i16)>> = BTreeMap::new();
        for (edition_key, edition) in self.publication.editions().filter(|(_, edition)| edition.index == key) {
            by_scope.entry(edition.scope).or_default().push((edition_key, edition.year));
        }
        let mut scopes: Vec<UnitKey> = by_scope.keys().copied().collect();
        self.sort_scopes(&mut scopes);
        let view = |scope: UnitKey| ScopeView {
            link: self.link(self.distinct_name(scope), &Route::Series(key, scope)),
            editions: by_scope[&scope]
                .iter()
                .rev()
                .map(|(edition, year)| self.link(year.to_string(), &Route::Edition(*edition)))
                .collect(),
        };
        scopes.into_iter().map(view).collect()
    }

    /// Scopes whose level was registered first come first; within a level by name.
    pub(in crate::site) fn sort_scopes(&self, scopes: &mut [UnitKey]) {
        scopes.sort_by(|one, other| {
            let level = |unit: UnitKey| self.publication.unit(unit).level;
            let order = |unit: UnitKey| (self.widest_scope() != Some(unit), level(unit));
            let name = |unit: UnitKey| self.unit_name(unit, None);
            order(*one).cmp(&order(*other)).then_with(|| self.locale.compare(&name(*one), &name(*other)))
        });
    }

    /// The scope in which most editions are held: the one the site is mainly about.
    pub(in crate::site) fn widest_scope(&self) -> Option<UnitKey> {
        let mut counts: BTreeMap<UnitKey, usize> = BTreeMap::new();
        for (_, board) in self.publication.boards() {
            *counts.entry(self.publication.edition(board.edition).scope).or_default() += board.entries.len();
        }
        counts.into_iter().max_by_key(|(unit, count)| (*count, std::cmp::Reverse(*unit))).map(|(unit, _)| unit)
    }
}
