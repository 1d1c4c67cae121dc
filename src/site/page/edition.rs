//! What an edition says: its story, its boards, its decision, its corrections.

use crate::domain::{BoardKey, Edition, EditionKey, Subject};
use crate::locale::Phrase;

use crate::site::frame::Heading;
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{BoardCardView, EditionView, FactView, SourceView};

/// How many leading entries an edition shows of each of its boards.
const LEADERS: usize = 5;

impl Scribe<'_> {
    pub(in crate::site) fn edition_heading(&self, key: EditionKey) -> Heading {
        let edition = self.publication.edition(key);
        Heading {
            title: self.edition_name(key),
            crumb: Some(edition.year.to_string()),
            description: self.edition_sentence(edition),
            above: vec![
                self.link(self.index_short(edition.index), &Route::Index(edition.index)),
                self.link(
                    self.unit_name(edition.scope, Some(edition.units_at)),
                    &Route::Series(edition.index, edition.scope),
                ),
            ],
        }
    }

    /// One sentence on what an edition says: that of its first board.
    pub(in crate::site) fn edition_sentence(&self, edition: &Edition) -> String {
        edition.boards.first().map_or_else(|| self.word("edition-without-boards"), |board| self.board_sentence(*board))
    }

    pub(in crate::site) fn edition_view(&self, key: EditionKey) -> EditionView {
        let edition = self.publication.edition(key);
        let single = edition.boards.len() == 1;
        let years: Vec<(EditionKey, i16)> =
            self.publication.series(edition.index, edition.scope).map(|(key, other)| (key, other.year)).collect();
        let link = |(key, year): &(EditionKey, i16)| self.link(year.to_string(), &Route::Edition(*key));
        EditionView {
            index: self.link(self.index_short(edition.index), &Route::Index(edition.index)),
            index_name: self.text(&self.publication.index(edition.index).name),
            series: self.link(self.word("all-years"), &Route::Series(edition.index, edition.scope)),
            scope: self.unit_name(edition.scope, Some(edition.units_at)),
            year: edition.year,
            sentence: self.edition_sentence(edition),
            facts: self.edition_facts(edition).into_iter().chain([self.checks_fact(key)]).collect(),
            prose: self.prose(&Subject::Edition(key)),
            boards: edition.boards.iter().map(|board| self.board_card(*board, single)).collect(),
            break_reason: edition.boards.first().and_then(|board| self.break_before(*board)),
            notices: self.edition_notices(key),
            corrections: self.corrections_of(key),
            exceptions: self.edition_exceptions(edition),
            sources: self.edition_sources(edition),
            previous: years.iter().rfind(|(_, year)| *year < edition.year).map(link),
            next: years.iter().find(|(_, year)| *year > edition.year).map(link),
        }
    }

    fn board_card(&self, key: BoardKey, with_figure: bool) -> BoardCardView {
        let board = self.publication.board(key);
        let order = &self.analysis.board(key).order;
        BoardCardView {
            link: self.link(self.text(&board.name), &Route::Board(key)),
            sentence: self.board_sentence(key),
            incomplete: self.incomplete(key),
            leaders: order.iter().take(LEADERS).map(|at| self.entry(key, *at, &[])).collect(),
            figure: with_figure.then(|| self.map_figure(key).or_else(|| self.board_figure(key, None))).flatten(),
            measure: self.measure(self.method(board)),
        }
    }

    /// Decision, publication, day of the list of units, method.
    pub(in crate::site) fn edition_facts(&self, edition: &Edition) -> Vec<FactView> {
        let mut facts = Vec::new();
        if let Some(decision) = &edition.decision {
            let parts: Vec<String> = [
                decision.title.as_ref().map(|title| self.text(title)),
                decision.number.clone(),
                decision.date.map(|day| self.locale.date(day)),
                decision.issuer.as_ref().map(|issuer| self.text(issuer)),
            ]
            .into_iter()
            .flatten()
            .collect();
            if !parts.is_empty() {
                facts.push(FactView { key: "fact-decision", text: parts.join(", "), href: decision.url.clone() });
            }
        }
        if let Some(day) = edition.published {
            facts.push(FactView { key: "fact-published", text: self.locale.date(day), href: None });
        }
        facts.push(FactView { key: "fact-units-at", text: self.locale.date(edition.units_at), href: None });
        facts.extend(self.sample_fact(edition));
        let method = self.publication.method(edition.method);
        let index = &self.publication.index(method.index).id;
        facts.push(FactView {
            key: "fact-method",
            text: self.method_name(edition.method),
            href: Some(format!("{}#method-{index}-{}", self.href(&Route::Index(edition.index)), method.id)),
        });
        facts
    }

    /// How many people were asked and how many answered, with the page that says so.
    fn sample_fact(&self, edition: &Edition) -> Option<FactView> {
        let sample = edition.sample.as_ref()?;
        let (way, count) = match (sample.asked, sample.returned) {
            (Some(_), Some(_)) => ("both", sample.returned),
            (Some(_), None) => ("asked", sample.asked),
            (None, returned) => ("returned", returned),
        };
        let number = |count: Option<u32>| count.map(|count| self.locale.integer(u64::from(count))).unwrap_or_default();
        let phrase = Phrase::plain("sample-of-edition").with("way", way).with("asked", number(sample.asked));
        let source = sample.source.map(|key| &edition.sources[key.position()]);
        Some(FactView {
            key: "fact-sample",
            text: self.say(&phrase.with("returned", number(sample.returned))),
            href: source.and_then(|source| source.url.clone()),
        })
        .filter(|_| count.is_some())
    }

    fn edition_exceptions(&self, edition: &Edition) -> Vec<String> {
        let mut exceptions = Vec::new();
        for known in &edition.acknowledged {
            let reasons = self.exceptions(known.board, known.unit);
            let subject = match known.unit {
                Some(unit) => self.unit_name(unit, Some(edition.units_at)),
                None => self.text(&self.publication.board(known.board).name),
            };
            for reason in reasons {
                let line =
                    self.say(&Phrase::plain("exception-of-unit").with("unit", subject.clone()).with("text", reason));
                if !exceptions.contains(&line) {
                    exceptions.push(line);
                }
            }
        }
        exceptions
    }

    fn edition_sources(&self, edition: &Edition) -> Vec<SourceView> {
        edition.sources.iter().enumerate().map(|(position, citation)| self.cite(position, citation)).collect()
    }
}
