//! The components of a score, as a chart.

use crate::chart::{Chart, Part, Parts};
use crate::domain::{BoardKey, ComponentKey, Score};
use crate::locale::Phrase;

use super::figure::{Caption, limits};
use super::parts::Slice;
use super::scribe::Scribe;
use super::view::FigureView;

impl Scribe<'_> {
    /// The components of an entry against their maximum and the board's median: the first cut that has at least two.
    pub(super) fn parts_figure(&self, key: BoardKey, at: usize, id: &str) -> Option<FigureView> {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let method = self.method(board);
        let entry = &board.entries[at];
        let (slice, cut) = method.cuts().into_iter().find_map(|cut| {
            let slice = self.slice(key, at, cut);
            let mut roots = self.by_loss(&slice, None);
            roots.retain(|component| entry.component(*component).is_some());
            (roots.len() > 1).then_some((slice, roots))
        })?;
        let (title, summary) = self.parts_texts(key, at, &cut, &slice);
        let subtitle = Phrase::plain("chart-parts-subtitle")
            .with("unit", self.unit_name(entry.unit, Some(edition.units_at)))
            .with("index", self.index_short(edition.index))
            .with("year", edition.year.to_string());
        let has_median = cut.iter().any(|component| self.component_median(key, *component).is_some());
        let parts = Parts {
            rows: cut.iter().map(|component| self.part(key, at, *component)).collect(),
            median: if has_median { self.word("chart-medians") } else { String::new() },
            limits: limits(method),
        };
        let caption = Caption { id: id.to_owned(), title, subtitle: self.say(&subtitle), summary, source: None };
        Some(self.figure(&Chart::Parts(parts), caption))
    }

    pub(super) fn component_median(&self, key: BoardKey, component: ComponentKey) -> Option<Score> {
        let summaries = &self.analysis.board(key).components;
        let found = summaries.iter().find(|summary| summary.component == component && summary.count > 1)?;
        self.publication.board(key).complete.then_some(found.median)
    }

    fn part(&self, key: BoardKey, at: usize, component: ComponentKey) -> Part {
        let board = self.publication.board(key);
        let found = self.method(board).component(component);
        let value = board.entries[at].component(component);
        let places = found.places_shown();
        let got = value.map(|value| self.locale.number(value, places)).unwrap_or_default();
        Part {
            name: self.text(&found.name),
            value,
            label: match self.maximum(found) {
                Some(max) => format!("{got} / {max}"),
                None => got,
            },
            most: found.max,
            median: self.component_median(key, component),
            tooltip: String::new(),
        }
    }

    /// Title and summary: the finding and where most points were lost, each said once.
    fn parts_texts(&self, key: BoardKey, at: usize, cut: &[ComponentKey], slice: &Slice) -> (String, String) {
        let lost = self.most_lost(key, cut, slice);
        if let Some(finding) = self.parts_finding(key, at, cut) {
            let none = || "none".to_owned();
            let (name, lost, max) = lost.unwrap_or_else(|| (none(), none(), none()));
            let phrase = Phrase::plain("chart-parts-summary").with_count("count", cut.len()).with("name", name);
            return (finding, self.say(&phrase.with("lost", lost).with("max", max)));
        }
        let counted = self.say(&Phrase::plain("chart-parts-count").with_count("count", cut.len()));
        let title =
            lost.map(|(name, lost, _)| self.say(&Phrase::plain("finding-loss").with("name", name).with("lost", lost)));
        (title.unwrap_or_else(|| self.word("chart-parts")), counted)
    }

    /// The component that lost most, what it lost, of how much.
    fn most_lost(&self, key: BoardKey, cut: &[ComponentKey], slice: &Slice) -> Option<(String, String, String)> {
        let method = self.method(self.publication.board(key));
        let most = *cut.first()?;
        let lost = self.lost(slice, most).filter(|lost| lost.units() > 0)?;
        let component = method.component(most);
        let max = self.maximum(component).unwrap_or_else(|| "none".to_owned());
        Some((self.text(&component.name), self.locale.number(lost, lost.places()), max))
    }
}
