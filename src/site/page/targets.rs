//! Targets: whether they were reached, what is missing, where the most points were lost; a page for each year and each unit.

use std::collections::BTreeSet;

use crate::analysis::{Attainment, GoalState, attainment};
use crate::domain::{Comparison, Coverage, Goal, Score, TargetSheet, UnitKey};
use crate::locale::Phrase;

use crate::site::frame::Heading;
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{FactedLinkView, GoalView, LinkView, TargetSheetView, TargetsPageView, TargetsView};

/// So many components that lost the most are named.
const LARGEST: usize = 3;

/// Which targets a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::site) enum Targeted {
    /// All of them.
    All,
    /// Those of a year.
    Year(i16),
    /// Those of a unit.
    Unit(UnitKey),
}

impl Scribe<'_> {
    pub(in crate::site) fn targets_heading(&self, about: Targeted) -> Heading {
        let all = self.plain_heading("targets-all", "about-targets");
        let above = vec![self.link(self.word("targets-all"), &Route::Targets)];
        match about {
            Targeted::All => all,
            Targeted::Year(year) => {
                let title = self.say(&Phrase::plain("targets-of-year").with("year", year.to_string()));
                Heading { title, crumb: Some(year.to_string()), description: self.targets_sentence(about), above }
            }
            Targeted::Unit(unit) => {
                let name = self.within_parent(unit, self.full_name(unit, None));
                let title = self.say(&Phrase::plain("targets-of-one").with("unit", name));
                Heading {
                    title,
                    crumb: Some(self.unit_name(unit, None)),
                    description: self.targets_sentence(about),
                    above,
                }
            }
        }
    }

    pub(in crate::site) fn targets_page_view(&self, about: Targeted) -> TargetsPageView {
        let sheets = self.target_sheets(about);
        let units: BTreeSet<UnitKey> = sheets.iter().map(|sheet| sheet.unit).collect();
        let years: BTreeSet<i16> = sheets.iter().map(|sheet| sheet.year).collect();
        let unit = |unit: &UnitKey| {
            self.link(self.within_parent(*unit, self.unit_name(*unit, None)), &Route::TargetsOf(*unit))
        };
        let year = |year: &i16| self.link(year.to_string(), &Route::TargetsOfYear(*year));
        let is_all = about == Targeted::All;
        TargetsPageView {
            sentence: self.targets_sentence(about),
            years: if is_all { years.iter().rev().map(year).collect() } else { Vec::new() },
            units: if is_all { units.iter().map(unit).collect() } else { Vec::new() },
            sheets: if is_all { Vec::new() } else { sheets.iter().map(|sheet| self.sheet_of(about, sheet)).collect() },
        }
    }

    fn sheet_of(&self, about: Targeted, sheet: &TargetSheet) -> TargetSheetView {
        let unit =
            self.link(self.within_parent(sheet.unit, self.full_name(sheet.unit, None)), &Route::Unit(sheet.unit));
        let is_first = self
            .target_sheets(about)
            .iter()
            .find(|first| first.year == sheet.year)
            .is_some_and(|first| std::ptr::eq(*first, sheet));
        TargetSheetView {
            unit: matches!(about, Targeted::Year(_)).then_some(unit),
            year: (matches!(about, Targeted::Unit(_)) && is_first).then_some(sheet.year),
            targets: self.target_sheet(sheet),
        }
    }

    /// The sheets a page is about: newest first, then by unit.
    fn target_sheets(&self, about: Targeted) -> Vec<&TargetSheet> {
        let is_meant = |sheet: &&TargetSheet| match about {
            Targeted::All => true,
            Targeted::Year(year) => sheet.year == year,
            Targeted::Unit(unit) => sheet.unit == unit,
        };
        let mut sheets: Vec<&TargetSheet> = self.publication.targets().iter().filter(is_meant).collect();
        sheets.sort_by_key(|sheet| (std::cmp::Reverse(sheet.year), sheet.unit));
        sheets
    }

    /// How many targets there are, and how many are in which state.
    fn targets_sentence(&self, about: Targeted) -> String {
        let sheets = self.target_sheets(about);
        let states: Vec<GoalState> =
            sheets.iter().flat_map(|sheet| sheet.goals.iter().map(|goal| self.attainment(sheet, goal).state)).collect();
        let count = |state: GoalState| states.iter().filter(|found| **found == state).count();
        let phrase = Phrase::plain("targets-sentence")
            .with_count("count", states.len())
            .with_count("met", count(GoalState::Met))
            .with_count("missed", count(GoalState::Missed))
            .with_count("unknown", count(GoalState::Unknown))
            .with_count("otherwise", count(GoalState::NotComparable));
        self.say(&phrase)
    }

    fn attainment(&self, sheet: &TargetSheet, goal: &Goal) -> Attainment {
        attainment(self.publication, self.analysis, sheet, goal)
    }

    /// The targets of a unit, newest first.
    pub(in crate::site) fn targets(&self, key: UnitKey, year: Option<i16>) -> Vec<TargetsView> {
        let sheets = self.publication.targets().iter();
        let mut sheets: Vec<&TargetSheet> =
            sheets.filter(|sheet| sheet.unit == key && year.is_none_or(|year| sheet.year == year)).collect();
        sheets.sort_by_key(|sheet| std::cmp::Reverse(sheet.year));
        sheets.into_iter().map(|sheet| self.target_sheet(sheet)).collect()
    }

    fn target_sheet(&self, sheet: &TargetSheet) -> TargetsView {
        let names = [sheet.title.as_ref().map(|title| self.text(title)), sheet.number.clone()];
        let name = names.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let count =
            |count: Option<u32>| count.map_or_else(|| "none".to_owned(), |count| self.locale.integer(u64::from(count)));
        let tasks = sheet.tasks.map(|tasks| {
            let phrase = Phrase::plain("tasks")
                .with("done", count(tasks.done))
                .with("expected", count(tasks.expected))
                .with("total", count(tasks.total));
            self.say(&phrase)
        });
        let coverage = |coverage: &Coverage| FactedLinkView {
            link: LinkView { label: self.text(&coverage.name), href: None },
            text: Some(self.count_of(coverage.done as usize, Some(coverage.of))),
        };
        TargetsView {
            year: sheet.year,
            more: self.link(self.word("targets-of-unit"), &Route::TargetsOf(sheet.unit)),
            document: (!name.is_empty()).then(|| LinkView { label: name, href: sheet.url.clone() }),
            goals: sheet.goals.iter().map(|goal| self.goal(sheet, goal)).collect(),
            tasks,
            coverage: sheet.coverage.iter().map(coverage).collect(),
        }
    }

    fn goal(&self, sheet: &TargetSheet, goal: &Goal) -> GoalView {
        let sign = match goal.comparison {
            Comparison::AtLeast => "≥",
            Comparison::MoreThan => ">",
            Comparison::Equal => "=",
            Comparison::AtMost => "≤",
            Comparison::LessThan => "<",
        };
        let found = self.attainment(sheet, goal);
        let measured = |number: Score| {
            let kind = goal.kind.as_deref().unwrap_or("none").to_owned();
            self.say(&Phrase::plain("goal-measured").with("number", self.plain_number(number)).with("kind", kind))
        };
        // What a board has is printed with the digits that its pages print.
        let places = found.entry.map(|(key, _)| self.method(self.publication.board(key)).measure.places_shown());
        // Rounding never makes a miss look like a hit.
        let hides = |number: Score, round: Score| round != number && (round == goal.value || round.units() == 0);
        let rounded = |number: Score| places.map_or(number, |most| number.at_places(most.min(number.places())));
        let shown = |number: Score| Some(rounded(number)).filter(|round| !hides(number, *round)).unwrap_or(number);
        GoalView {
            name: self.text(&goal.name),
            value: format!("{sign}\u{a0}{}", measured(goal.value)),
            result: found.result.map(shown).map(measured),
            board: found.entry.map(|(key, _)| self.link(self.board_name(key), &Route::Board(key))),
            gap: found.gap.filter(|gap| gap.units() != 0).map(|gap| self.goal_gap(goal, shown(gap))),
            losses: self.goal_losses(&found),
            state_key: match found.state {
                GoalState::Met => "goal-met",
                GoalState::Missed => "goal-missed",
                GoalState::Unknown => "goal-unknown",
                GoalState::NotComparable => "goal-otherwise",
            },
            source: goal.source.clone(),
        }
    }

    fn goal_gap(&self, goal: &Goal, gap: Score) -> String {
        let kind = goal.kind.as_deref().unwrap_or("none").to_owned();
        self.say(&Phrase::plain("goal-gap").with("number", self.plain_number(gap)).with("kind", kind))
    }

    /// Where the entry behind a target that was missed lost the most.
    fn goal_losses(&self, found: &Attainment) -> Option<String> {
        let (key, at) = found.entry.filter(|_| found.state == GoalState::Missed)?;
        let method = self.method(self.publication.board(key));
        let losses = self.analysis.board(key).losses[at].iter().filter(|loss| loss.lost.units() > 0).take(LARGEST);
        let named: Vec<String> = losses
            .map(|loss| {
                format!("{} ({})", self.text(&method.component(loss.component).name), self.plain_number(loss.lost))
            })
            .collect();
        (!named.is_empty()).then(|| self.say(&Phrase::plain("goal-losses").with("list", named.join("; "))))
    }
}
