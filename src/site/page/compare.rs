//! What the page of comparisons says before a reader has chosen anything.

use crate::domain::{IndexKey, UnitKey};
use crate::locale::Phrase;

use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{CompareIndexView, CompareSeriesView, CompareView, FactedLinkView, LinkView};

impl Scribe<'_> {
    pub(in crate::site) fn compare_view(&self) -> CompareView {
        let mut indices = Vec::new();
        let mut boards = Vec::new();
        for (index, _) in self.publication.indices() {
            let series = self.compared_series(index, &mut boards);
            if !series.is_empty() {
                indices.push(CompareIndexView { name: self.index_short(index), series });
            }
        }
        let group = |(key, group): (_, &crate::domain::Group)| FactedLinkView {
            link: self.link(self.text(&group.name), &Route::Group(key)),
            text: self.period(&group.period),
        };
        CompareView { indices, boards, groups: self.publication.groups().map(group).collect() }
    }

    /// The boards of an index that have two units at least; `newest` receives the newest of each.
    fn compared_series(&self, index: IndexKey, newest: &mut Vec<LinkView>) -> Vec<CompareSeriesView> {
        let mut found = Vec::new();
        let editions = self.publication.editions().filter(|(_, edition)| edition.index == index);
        let mut scopes: Vec<UnitKey> = editions.map(|(_, edition)| edition.scope).collect();
        scopes.dedup();
        self.sort_scopes(&mut scopes);
        for scope in scopes {
            let series = self.series_id(index, scope);
            let name = Phrase::plain("name-board").with("edition", self.series_name(index, scope));
            let mut file = None;
            for (id, boards) in self.boards_of_series(index, scope) {
                let Some(last) = boards.last().filter(|last| self.is_comparable(**last)) else { continue };
                let href = file.get_or_insert_with(|| self.way(&self.comparison_file(index, scope).0));
                found.push(CompareSeriesView {
                    id: format!("{series}/{id}"),
                    name: self.say(&name.clone().with("board", self.text(&self.publication.board(*last).name))),
                    href: href.clone(),
                });
                newest.push(self.link(self.board_name(*last), &Route::Board(*last)));
            }
        }
        found
    }
}
