//! What a scorecard says: a unit in one year, on one page of A4.

use crate::domain::{Board, BoardKey, Subject, UnitKey};
use crate::locale::Phrase;

use crate::site::frame::Heading;
use crate::site::route::{CardSubject, Route};
use crate::site::scribe::Scribe;
use crate::site::view::{LinkView, ScorecardItemView, ScorecardView};

impl Scribe<'_> {
    /// The entries of a unit in a year, in the order of the indices.
    pub(in crate::site) fn items_of(&self, key: UnitKey, year: i16) -> Vec<(BoardKey, usize)> {
        let appearances = self.analysis.appearances(key).iter();
        appearances.filter(|(board, _)| self.year_of(*board) == year).copied().collect()
    }

    pub(in crate::site) fn scorecard_heading(&self, key: UnitKey, year: i16) -> Heading {
        let items = self.items_of(key, year);
        let sentences: Vec<String> = items.iter().take(2).map(|(board, at)| self.entry_sentence(*board, *at)).collect();
        let mut above = vec![self.link(self.word("nav-units"), &Route::Units)];
        above.extend(self.publication.unit(key).parent.map(|parent| self.unit_link(parent, None)));
        above.push(self.unit_link(key, None));
        let phrase = Phrase::plain("name-scorecard")
            .with("unit", self.within_parent(key, self.scorecard_name(key, &items)))
            .with("year", year.to_string());
        let crumb = Some(year.to_string());
        Heading { title: self.say(&phrase), crumb, description: sentences.join(" "), above }
    }

    /// The unit's full name in the year of the card.
    fn scorecard_name(&self, key: UnitKey, items: &[(BoardKey, usize)]) -> String {
        let day =
            items.first().map(|(board, _)| self.publication.edition(self.publication.board(*board).edition).units_at);
        self.full_name(key, day)
    }

    pub(in crate::site) fn scorecard_view(&self, key: UnitKey, year: i16) -> ScorecardView {
        let items = self.items_of(key, year);
        let years = self.scorecard_years(key);
        ScorecardView {
            name: self.scorecard_name(key, &items),
            year,
            unit: self.unit_link(key, None),
            ended: self.ended_sentence(key),
            became: self.became(key),
            items: items.iter().enumerate().map(|(position, (board, at))| self.item(position, *board, *at)).collect(),
            targets: self.targets(key, Some(year)),
            previous: years.iter().rfind(|other| **other < year).map(|other| self.scorecard_link(key, *other)),
            next: years.iter().find(|other| **other > year).map(|other| self.scorecard_link(key, *other)),
        }
    }

    fn item(&self, position: usize, key: BoardKey, at: usize) -> ScorecardItemView {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let entry = &board.entries[at];
        let analysis = self.analysis.board(key);
        let method = self.method(board);
        let id = format!("item-{}", position + 1);
        ScorecardItemView {
            index: self
                .link(format!("{} {}", self.index_short(edition.index), edition.year), &Route::Edition(board.edition)),
            index_name: self.text(&self.publication.index(edition.index).name),
            board: self.row_link(key, board, entry.unit),
            scope: self.unit_name(edition.scope, Some(edition.units_at)),
            sentence: self.entry_sentence(key, at),
            score: entry.score.map(|score| self.score(score, method)),
            measure: self.measure(method),
            points: self.points(board, at),
            rank: analysis.standings[at].as_ref().map(|standing| self.rank(standing)),
            band: self.band(board, at),
            movement: self.movement(key, at),
            break_reason: self.break_since(entry.unit, key),
            certainty: self.certainty(key, at),
            sample: entry.sample.map(|sample| {
                let count = self.locale.integer(u64::from(sample));
                self.say(&Phrase::plain("sample").with("count", count))
            }),
            incomplete: self.incomplete(key),
            groups: self.group_ranks(key, at),
            range: self.range(key, at),
            range_unknown: self.range_unknown(key),
            cuts: self.cuts(key, at),
            parts_unknown: self.parts_unknown(key, at),
            moved: self.moved(key, at, &format!("{id}-change")),
            place: self.place_figure(key, at, &format!("{id}-place")),
            figure: self.parts_figure(key, at, &format!("{id}-chart")),
            deductions: self.deductions(board, at),
            note: entry.note.as_ref().map(|note| self.text(note)),
            conflicts: self.conflicts(board, at),
            exceptions: self.exceptions(key, Some(entry.unit)),
            notices: self.unit_notices(key, entry.unit, true),
            source: self
                .source(board, at)
                .map(|source| crate::site::view::SourceView { id: format!("{id}-{}", source.id), ..source }),
            facts: self.edition_facts(edition).into_iter().chain([self.checks_fact(board.edition)]).collect(),
            card: self.card_file(CardSubject::Entry(key, at)),
            prose: self.prose_within(&Subject::UnitInEdition(board.edition, entry.unit), &format!("{id}-prose-")),
            id,
        }
    }

    /// Why nothing is compared with the unit's year before, on the same board.
    fn break_since(&self, unit: UnitKey, key: BoardKey) -> Option<String> {
        let runs = self.runs(unit);
        let before = runs.iter().find_map(|run| {
            let position = run.entries.iter().position(|(board, _)| *board == key)?;
            position.checked_sub(1).map(|before| run.entries[before].0)
        })?;
        self.break_between(before, key)
    }

    fn row_link(&self, key: BoardKey, board: &Board, unit: UnitKey) -> LinkView {
        let mut link = self.link(self.text(&board.name), &Route::Board(key));
        link.href = link.href.map(|href| format!("{href}#{}", self.row_id(unit)));
        link
    }
}
