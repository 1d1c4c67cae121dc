//! What the home page says: find my unit, the newest editions, the rankings held inside units.

use std::collections::BTreeMap;

use crate::domain::{Date, EditionKey, IndexKey, LevelKey, Subject, UnitKey};
use crate::locale::Phrase;

use crate::site::frame::Heading;
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{FactedLinkView, HomeView, IndexCardView, LinkView, ScopeView};

impl Scribe<'_> {
    pub(in crate::site) fn home_heading(&self) -> Heading {
        let title = self.text(&self.publication.site().title);
        Heading { title, crumb: None, description: self.home_sentence(), above: Vec::new() }
    }

    pub(in crate::site) fn home_sentence(&self) -> String {
        let years: Vec<i16> = self.publication.editions().map(|(_, edition)| edition.year).collect();
        let ranked = self.publication.units().filter(|(key, _)| !self.analysis.appearances(*key).is_empty()).count();
        let indices: Vec<String> = self.publication.indices().map(|(key, _)| self.index_short(key)).collect();
        let phrase = Phrase::plain("home-sentence")
            .with("indices", self.list(&indices))
            .with_count("editions", years.len())
            .with("units", self.locale.integer(ranked as u64))
            .with("first", years.iter().min().map(ToString::to_string).unwrap_or_default())
            .with("last", years.iter().max().map(ToString::to_string).unwrap_or_default());
        self.say(&phrase)
    }

    pub(in crate::site) fn home_view(&self, pages: &[crate::domain::Slug]) -> HomeView {
        HomeView {
            sentence: self.home_sentence(),
            search: self.search_view(),
            indices: self.publication.indices().map(|(key, _)| self.index_card(key)).collect(),
            ended: self.ended_levels(),
            levels: self.upper_levels().iter().map(|(level, units)| self.level_view(*level, units, None)).collect(),
            units: self.link(self.word("nav-units"), &Route::Units),
            lists: self.unit_lists(),
            scopes: self.inner_scopes(),
            pages: pages
                .iter()
                .map(|slug| self.free_page_link(slug))
                .chain(self.targets_link())
                .chain([self.link(self.word("nav-corrections"), &Route::Corrections)])
                .collect(),
        }
    }

    fn targets_link(&self) -> Option<LinkView> {
        let has_targets = !self.publication.targets().is_empty();
        has_targets.then(|| self.link(self.word("targets-all"), &Route::Targets))
    }

    fn free_page_link(&self, slug: &crate::domain::Slug) -> LinkView {
        let title = self.prose(&Subject::Page(slug.clone())).and_then(|prose| prose.title);
        self.link(title.unwrap_or_else(|| slug.to_string()), &Route::Page(slug.clone()))
    }

    fn index_card(&self, key: IndexKey) -> IndexCardView {
        let index = self.publication.index(key);
        let widest = self.widest_scope();
        let newest = widest.and_then(|scope| self.publication.series(key, scope).next_back());
        let view = |(edition_key, edition): (EditionKey, &crate::domain::Edition)| FactedLinkView {
            link: self.link(self.edition_name(edition_key), &Route::Edition(edition_key)),
            text: Some(self.edition_sentence(edition)),
        };
        IndexCardView {
            link: self.link(self.text(&index.short), &Route::Index(key)),
            name: self.text(&index.name),
            description: index.description.as_ref().map(|text| self.text(text)),
            latest: newest.into_iter().map(view).collect(),
        }
    }

    /// The units that stand on the boards of the widest scope: where a reader starts. Those that exist in the newest
    /// list come first; a level whose units all ended is left to the full list.
    fn upper_levels(&self) -> Vec<(LevelKey, Vec<UnitKey>)> {
        let Some(widest) = self.widest_scope() else { return Vec::new() };
        let mut by_level: BTreeMap<LevelKey, Vec<UnitKey>> = BTreeMap::new();
        for (_, board) in self.publication.boards() {
            if self.publication.edition(board.edition).scope == widest {
                let units = by_level.entry(board.level).or_default();
                units.extend(board.entries.iter().map(|entry| entry.unit));
            }
        }
        for units in by_level.values_mut() {
            units.sort_unstable();
            units.dedup();
        }
        by_level.into_iter().collect()
    }

    /// Where most units of the upper levels ended: the newest such day, and that others stand in their place.
    fn ended_levels(&self) -> Option<String> {
        let units: Vec<UnitKey> = self.upper_levels().into_iter().flat_map(|(_, units)| units).collect();
        let ends: Vec<Date> = units.iter().filter_map(|unit| self.publication.unit(*unit).period.to).collect();
        let date = ends.iter().max().filter(|_| ends.len() * 2 > units.len())?;
        Some(self.say(&Phrase::plain("home-ended").with("date", self.locale.date(*date))))
    }

    /// Scopes other than the widest, with their editions newest first.
    fn inner_scopes(&self) -> Vec<ScopeView> {
        let widest = self.widest_scope();
        let mut by_scope: BTreeMap<UnitKey, Vec<(i16, EditionKey)>> = BTreeMap::new();
        for (key, edition) in self.publication.editions().filter(|(_, edition)| Some(edition.scope) != widest) {
            by_scope.entry(edition.scope).or_default().push((edition.year, key));
        }
        let mut scopes: Vec<UnitKey> = by_scope.keys().copied().collect();
        self.sort_scopes(&mut scopes);
        let view = |scope: UnitKey| {
            let mut editions = by_scope[&scope].clone();
            editions.sort_by_key(|(year, key)| (std::cmp::Reverse(*year), *key));
            let label = |key: EditionKey| {
                let edition = self.publication.edition(key);
                format!("{} {}", self.index_short(edition.index), edition.year)
            };
            ScopeView {
                link: self.link(self.distinct_name(scope), &Route::Unit(scope)),
                editions: editions.iter().map(|(_, key)| self.link(label(*key), &Route::Edition(*key))).collect(),
            }
        };
        scopes.into_iter().map(view).collect()
    }
}
