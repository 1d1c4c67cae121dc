//! What search asks for: where the index lies, and where to go without it.

use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{SearchPageView, SearchView};

impl Scribe<'_> {
    pub(in crate::site) fn search_page_view(&self) -> SearchPageView {
        SearchPageView { search: self.search_view() }
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
