//! What the timeline of units says: mergers, splits, new names, day by day.

use std::collections::BTreeSet;

use crate::analysis::{Change, ChangeKind, DayOfChange, history};
use crate::domain::{Date, LevelKey, UnitKey};
use crate::locale::Phrase;

use crate::site::frame::Heading;
use crate::site::page::lists::level_id;
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{
    LinkView, TimelineChangeView, TimelineDayView, TimelineKindView, TimelineView, TimelineYearView,
};

/// So many units of one change are named; more are counted.
const NAMED: usize = 12;

impl Scribe<'_> {
    pub(in crate::site) fn timeline_heading(&self) -> Heading {
        let above = vec![self.link(self.word("nav-units"), &Route::Units)];
        Heading { above, ..self.plain_heading("timeline", "about-timeline") }
    }

    pub(in crate::site) fn timeline_view(&self) -> TimelineView {
        let days = history(self.publication);
        let years = days.chunk_by(|one, other| one.date.year() == other.date.year());
        let year = |days: &[DayOfChange]| TimelineYearView {
            id: format!("y{}", days[0].date.year()),
            year: days[0].date.year(),
            days: days.iter().map(|day| self.timeline_day(day)).collect(),
        };
        TimelineView { years: years.map(year).collect() }
    }

    fn timeline_day(&self, day: &DayOfChange) -> TimelineDayView {
        let integer = |count: usize| self.locale.integer(count as u64);
        let count = |(level, before, after): &(LevelKey, usize, usize)| {
            let phrase = Phrase::plain("timeline-count").with("level", self.text(&self.publication.level(*level).many));
            self.say(&phrase.with("before", integer(*before)).with("after", integer(*after)))
        };
        let alike = day
            .changes
            .chunk_by(|one, other| (one.level, key(one), &one.acts) == (other.level, key(other), &other.acts));
        TimelineDayView {
            id: format!("d{}", day.date),
            date: self.locale.date(day.date),
            counts: day.counts.iter().map(count).collect(),
            kinds: alike.map(|changes| self.timeline_kind(day.date, changes)).collect(),
        }
    }

    fn timeline_kind(&self, date: Date, changes: &[Change]) -> TimelineKindView {
        let eve = date.yesterday().unwrap_or(date);
        let view = |change: &Change| TimelineChangeView {
            place: self.place_of_change(date, change),
            before: self.units_of_change(change.level, &change.before, eve),
            after: self.units_of_change(change.level, &change.after, date),
        };
        let acts = &changes[0].acts;
        TimelineKindView {
            key: key(&changes[0]),
            acts: (!acts.is_empty()).then(|| acts.join("; ")),
            changes: changes.iter().map(view).collect(),
        }
    }

    /// The unit above, where all units of a change share one.
    fn place_of_change(&self, date: Date, change: &Change) -> Option<String> {
        let units = change.before.iter().chain(&change.after);
        let parents: BTreeSet<Option<UnitKey>> = units.map(|unit| self.publication.unit(*unit).parent).collect();
        let parent = parents.first().copied().flatten().filter(|_| parents.len() == 1)?;
        let day = date.yesterday().unwrap_or(date);
        Some(self.unit_name(parent, Some(day)))
    }

    /// Units by their full names on a day; many of them as one number that leads to the list of their level.
    fn units_of_change(&self, level: LevelKey, units: &[UnitKey], day: Date) -> Vec<LinkView> {
        if units.len() <= NAMED {
            return units.iter().map(|unit| self.link(self.full_name(*unit, Some(day)), &Route::Unit(*unit))).collect();
        }
        let level = self.publication.level(level);
        let phrase = Phrase::plain("level-count").with("count", self.locale.integer(units.len() as u64));
        let label = self.say(&phrase.with("level", self.text(&level.many)));
        vec![LinkView { label, href: Some(format!("{}#{}", self.href(&Route::Units), level_id(level))) }]
    }
}

/// What happened, as the theme calls it.
fn key(change: &Change) -> &'static str {
    match change.kind {
        ChangeKind::Became if change.before.len() > 1 => "change-merged",
        ChangeKind::Became => "change-became",
        ChangeKind::Joined => "change-joined",
        ChangeKind::Split => "change-split",
        ChangeKind::Ceded => "change-ceded",
        ChangeKind::Renamed => "change-renamed",
        ChangeKind::Began => "change-began",
        ChangeKind::Ended => "change-ended",
    }
}
