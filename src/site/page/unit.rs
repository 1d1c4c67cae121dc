//! What a unit's page says: all indices, all years.

use std::collections::BTreeMap;

use crate::domain::{BoardKey, EditionKey, IndexKey, LevelKey, Slug, Subject, UnitKey};
use crate::locale::Phrase;

use crate::site::frame::Heading;
use crate::site::page::lists::Apart;
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{FactView, LevelView, LinkView, ScopeView, UnitSeriesView, UnitView, UnitYearRowView};

/// The entries of a unit on one board of one series, oldest first.
pub(in crate::site) struct Run {
    pub(in crate::site) index: IndexKey,
    pub(in crate::site) scope: UnitKey,
    pub(in crate::site) board: Slug,
    pub(in crate::site) entries: Vec<(BoardKey, usize)>,
}

impl Scribe<'_> {
    pub(in crate::site) fn unit_heading(&self, key: UnitKey) -> Heading {
        let unit = self.publication.unit(key);
        let mut above = vec![self.link(self.word("nav-units"), &Route::Units)];
        above.extend(unit.parent.map(|parent| self.unit_link(parent, None)));
        let newest = self.runs(key).first().and_then(|run| run.entries.last().copied());
        let description = match newest {
            Some((board, at)) => self.entry_sentence(board, at),
            None => self.ended_sentence(key).unwrap_or_else(|| self.nothing_sentence(key)),
        };
        let title = self.within_parent(key, self.distinct_name(key));
        Heading { title, crumb: Some(self.unit_name(key, None)), description, above }
    }

    fn nothing_sentence(&self, key: UnitKey) -> String {
        self.say(&Phrase::plain("unit-without-results").with("unit", self.full_name(key, None)))
    }

    /// A name with the unit above it, where there is one: offices of one name are in every province.
    pub(in crate::site) fn within_parent(&self, key: UnitKey, name: String) -> String {
        match self.publication.unit(key).parent {
            Some(parent) => format!("{name} · {}", self.unit_name(parent, None)),
            None => name,
        }
    }

    pub(in crate::site) fn unit_view(&self, key: UnitKey) -> UnitView {
        let unit = self.publication.unit(key);
        let runs = self.runs(key);
        let groups = self.publication.groups().filter(|(_, group)| group.members.contains(&key));
        UnitView {
            name: self.unit_name(key, None),
            full_name: self.full_name(key, None),
            level: self.text(&self.publication.level(unit.level).one),
            ended: self.ended_sentence(key),
            nothing: runs.is_empty().then(|| self.nothing_sentence(key)),
            became: self.became(key),
            was: self.was(key),
            given_by: self.given_by(key),
            given_to: self.given_to(key),
            timeline: self.link(self.word("timeline"), &Route::Timeline),
            facts: self.unit_facts(key),
            names: self.names(key),
            groups: groups
                .map(|(group_key, _)| self.link(self.group_name(group_key), &Route::Group(group_key)))
                .collect(),
            prose: self.prose(&Subject::Unit(key)),
            series: runs.iter().enumerate().map(|(position, run)| self.unit_series(key, position, run)).collect(),
            scorecards: self.scorecard_years(key).iter().rev().map(|year| self.scorecard_link(key, *year)).collect(),
            rankings: self.rankings_inside(key),
            children: self.children(key),
            targets: self.targets(key, None),
        }
    }

    /// A unit's entries, run by run, those with the newest year first.
    pub(in crate::site) fn runs(&self, key: UnitKey) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for (board_key, at) in self.analysis.appearances(key) {
            let board = self.publication.board(*board_key);
            let edition = self.publication.edition(board.edition);
            let same =
                |run: &&mut Run| run.index == edition.index && run.scope == edition.scope && run.board == board.id;
            match runs.iter_mut().find(same) {
                Some(run) => run.entries.push((*board_key, *at)),
                None => runs.push(Run {
                    index: edition.index,
                    scope: edition.scope,
                    board: board.id.clone(),
                    entries: vec![(*board_key, *at)],
                }),
            }
        }
        for run in &mut runs {
            run.entries.sort_by_key(|(board, _)| self.year_of(*board));
        }
        runs.sort_by_key(|run| std::cmp::Reverse(run.entries.last().map(|(board, _)| self.year_of(*board))));
        runs
    }

    pub(in crate::site) fn year_of(&self, board: BoardKey) -> i16 {
        self.publication.edition(self.publication.board(board).edition).year
    }

    fn unit_series(&self, key: UnitKey, position: usize, run: &Run) -> UnitSeriesView {
        let (newest, at) = run.entries[run.entries.len() - 1];
        let board = self.publication.board(newest);
        UnitSeriesView {
            id: format!("series-{}", position + 1),
            index: self.link(self.index_short(run.index), &Route::Series(run.index, run.scope)),
            index_name: self.text(&self.publication.index(run.index).name),
            scope: self.unit_name(run.scope, None),
            board: self.text(&board.name),
            sentence: self.entry_sentence(newest, at),
            latest: self.unit_year(key, run, run.entries.len() - 1),
            certainty: self.certainty(newest, at),
            measure: self.measure(self.method(board)),
            figure: self.unit_figure(key, run, &format!("series-{}-chart", position + 1)),
            heat: self.heat(key, run, &format!("series-{}-heat", position + 1)),
            place: self.place_figure(newest, at, &format!("series-{}-place", position + 1)),
            ranks: self.ranks_figure(key, run, &format!("series-{}-ranks", position + 1)),
            standing: self.standing_figure(newest, at, &format!("series-{}-standing", position + 1)),
            rows: self.unit_years(key, run),
            compare: self.comparison_href(newest, &[key]),
            notices: run.entries.iter().rev().flat_map(|(board, _)| self.unit_notices(*board, key, false)).collect(),
        }
    }

    /// The years of a run, newest first.
    fn unit_years(&self, unit: UnitKey, run: &Run) -> Vec<UnitYearRowView> {
        (0..run.entries.len()).rev().map(|position| self.unit_year(unit, run, position)).collect()
    }

    fn unit_year(&self, unit: UnitKey, run: &Run, position: usize) -> UnitYearRowView {
        let (key, at) = run.entries[position];
        let before = position.checked_sub(1).map(|before| run.entries[before].0);
        let board = self.publication.board(key);
        let analysis = self.analysis.board(key);
        let year = self.year_of(key);
        UnitYearRowView {
            year,
            href: self.href(&Route::Scorecard(unit, year)),
            score: board.entries[at].score.map(|score| self.score(score, self.method(board))),
            rank: analysis.standings[at].as_ref().map(|standing| self.rank(standing)),
            band: self.band(board, at),
            movement: self.movement(key, at),
            break_reason: before.and_then(|before| self.break_between(before, key)),
            remarks: self.remarks(key, at),
        }
    }

    /// What must be known of an entry's number: its note, that other figures were published, known differences.
    fn remarks(&self, key: BoardKey, at: usize) -> Vec<String> {
        let board = self.publication.board(key);
        let entry = &board.entries[at];
        let mut remarks: Vec<String> = entry.note.iter().map(|note| self.text(note)).collect();
        let figures: Vec<String> =
            self.conflicts(board, at).into_iter().filter_map(|other| other.score.or(other.rank)).collect();
        if !figures.is_empty() {
            remarks.push(self.say(&Phrase::plain("other-figures").with("figures", figures.join("; "))));
        }
        remarks.extend(self.exceptions(key, Some(entry.unit)));
        remarks
    }

    fn unit_facts(&self, key: UnitKey) -> Vec<FactView> {
        let unit = self.publication.unit(key);
        let fact = |key: &'static str, text: Option<String>| text.map(|text| FactView { key, text, href: None });
        let mut facts = vec![fact("fact-level", Some(self.text(&self.publication.level(unit.level).one)))];
        facts.push(unit.parent.map(|parent| FactView {
            key: "fact-parent",
            text: self.full_name(parent, None),
            href: Some(self.href(&Route::Unit(parent))),
        }));
        facts.push(fact("fact-code", unit.code.clone()));
        facts.push(fact("fact-period", self.period(&unit.period)));
        facts.push(fact("fact-act", unit.act.clone()));
        facts.push(fact("fact-aliases", (!unit.aliases.is_empty()).then(|| unit.aliases.join("; "))));
        facts.into_iter().flatten().collect()
    }

    /// The years in which a unit stands on some board, oldest first.
    pub(in crate::site) fn scorecard_years(&self, key: UnitKey) -> Vec<i16> {
        let mut years: Vec<i16> =
            self.analysis.appearances(key).iter().map(|(board, _)| self.year_of(*board)).collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    pub(in crate::site) fn scorecard_link(&self, key: UnitKey, year: i16) -> LinkView {
        self.link(year.to_string(), &Route::Scorecard(key, year))
    }

    /// The rankings held inside a unit: index by index with its editions, newest first.
    fn rankings_inside(&self, key: UnitKey) -> Vec<ScopeView> {
        let mut by_index: BTreeMap<IndexKey, Vec<(EditionKey, i16)>> = BTreeMap::new();
        for (edition_key, edition) in self.publication.editions().filter(|(_, edition)| edition.scope == key) {
            by_index.entry(edition.index).or_default().push((edition_key, edition.year));
        }
        let view = |(index, editions): (IndexKey, Vec<(EditionKey, i16)>)| ScopeView {
            link: self.link(self.index_short(index), &Route::Series(index, key)),
            editions: editions
                .iter()
                .rev()
                .map(|(edition, year)| self.link(year.to_string(), &Route::Edition(*edition)))
                .collect(),
        };
        by_index.into_iter().map(view).collect()
    }

    fn children(&self, key: UnitKey) -> Vec<LevelView> {
        let mut by_level: BTreeMap<LevelKey, Vec<UnitKey>> = BTreeMap::new();
        for (child, unit) in self.publication.units().filter(|(_, unit)| unit.parent == Some(key)) {
            by_level.entry(unit.level).or_default().push(child);
        }
        by_level.into_iter().map(|(level, units)| self.level_view(level, &units, Some(Apart::Ended))).collect()
    }
}
