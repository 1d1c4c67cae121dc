//! What search asks for: where the index lies, and where to go without it.

use std::collections::BTreeSet;

use crate::domain::LevelKey;
use crate::site::page::lists::level_id;
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{LinkView, SearchPageView, SearchView};

impl Scribe<'_> {
    pub(in crate::site) fn search_page_view(&self) -> SearchPageView {
        SearchPageView { search: self.search_view(), lists: self.unit_lists() }
    }

    /// The parts of the list of all units: every level that has units.
    pub(in crate::site) fn unit_lists(&self) -> Vec<LinkView> {
        let used: BTreeSet<LevelKey> = self.publication.units().map(|(_, unit)| unit.level).collect();
        let link = |level: LevelKey| {
            let found = self.publication.level(level);
            let href = format!("{}#{}", self.href(&Route::Units), level_id(found));
            LinkView { label: self.text(&found.many), href: Some(href) }
        };
        used.into_iter().map(link).collect()
    }

    /// The search box, as any page may show it.
    pub(in crate::site) fn search_view(&self) -> SearchView {
        SearchView {
            index: self.way(self.search_index),
            root: self.way(&self.prefix),
            page: self.href(&Route::Search),
            units: self.href(&Route::Units),
        }
    }
}
