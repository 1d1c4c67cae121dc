//! History: what changed among the units, day by day, as the registers have it.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Date, LevelKey, Publication, UnitKey};

/// A day on which units changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayOfChange {
    /// The first day on which it is as it became.
    pub date: Date,
    /// What changed, by level.
    pub changes: Vec<Change>,
    /// How many units the levels had the day before and have on the day, where both are known and differ.
    pub counts: Vec<(LevelKey, usize, usize)>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The level of the units after it.
    pub level: LevelKey,
    /// What happened.
    pub kind: ChangeKind,
    /// The acts behind it, each once.
    pub acts: Vec<String>,
    /// The units before it, by id.
    pub before: Vec<UnitKey>,
    /// The units after it, by id; of a renaming the same unit.
    pub after: Vec<UnitKey>,
}

/// What can happen to units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// Units ended and became others, which began that day.
    Became,
    /// Units ended and went into ones that were there already.
    Joined,
    /// Units that go on gave a part of themselves to new ones.
    Split,
    /// Units that go on gave a part of themselves to one that was there already.
    Ceded,
    /// A unit got another name or another type.
    Renamed,
    /// Units began, and the registers do not say what was there before.
    Began,
    /// Units ended, and the registers do not say what came after.
    Ended,
}

/// Every day of change, newest first.
pub fn history(publication: &Publication) -> Vec<DayOfChange> {
    let mut by_day: BTreeMap<Date, Vec<Change>> = BTreeMap::new();
    for (date, change) in successions(publication) {
        by_day.entry(date).or_default().push(change);
    }
    for (date, change) in origins(publication).into_iter().chain(renamings(publication)) {
        by_day.entry(date).or_default().push(change);
    }
    for (date, change) in edges(publication) {
        by_day.entry(date).or_default().push(change);
    }
    let day = |(date, mut changes): (Date, Vec<Change>)| {
        changes.sort();
        DayOfChange { date, changes, counts: counts(publication, date) }
    };
    by_day.into_iter().rev().map(day).collect()
}

/// How many units of a level there are on a day; nothing where the registers do not hold them all.
pub fn count_on(publication: &Publication, level: LevelKey, day: Date) -> Option<usize> {
    let from = publication.level(level).complete_from?;
    let there = publication.units().filter(|(_, unit)| unit.level == level && unit.period.contains(day));
    (from <= day).then(|| there.count())
}

fn counts(publication: &Publication, date: Date) -> Vec<(LevelKey, usize, usize)> {
    let Ok(eve) = date.yesterday() else { return Vec::new() };
    let levels = publication.levels().map(|(key, _)| key);
    let pair = |level| Some((level, count_on(publication, level, eve)?, count_on(publication, level, date)?));
    levels.filter_map(pair).filter(|(_, before, after)| before != after).collect()
}

/// Steps of one day that share a unit are one change.
fn successions(publication: &Publication) -> Vec<(Date, Change)> {
    let mut by_day: BTreeMap<Date, Vec<Step>> = BTreeMap::new();
    for (from, unit) in publication.units() {
        for step in &unit.successors {
            by_day.entry(step.date).or_default().push(Step { from, to: step.unit, act: step.act.clone() });
        }
    }
    let mut changes = Vec::new();
    for (date, steps) in by_day {
        for together in joined(steps) {
            let began = together.iter().all(|step| publication.unit(step.to).period.from == Some(date));
            let kind = if began { ChangeKind::Became } else { ChangeKind::Joined };
            changes.push((date, change(publication, kind, &together)));
        }
    }
    changes
}

fn origins(publication: &Publication) -> Vec<(Date, Change)> {
    let mut changes = Vec::new();
    for (to, unit) in publication.units() {
        let mut by_day: BTreeMap<Date, Vec<Step>> = BTreeMap::new();
        for step in &unit.origins {
            by_day.entry(step.date).or_default().push(Step { from: step.unit, to, act: step.act.clone() });
        }
        for (date, steps) in by_day {
            let kind = if unit.period.from == Some(date) { ChangeKind::Split } else { ChangeKind::Ceded };
            changes.push((date, change(publication, kind, &steps)));
        }
    }
    changes
}

fn renamings(publication: &Publication) -> Vec<(Date, Change)> {
    let mut changes = Vec::new();
    for (key, unit) in publication.units() {
        let edges = unit.names[1..].iter().flat_map(|name| [name.period.from, name.period.to]).flatten();
        for date in edges.collect::<BTreeSet<Date>>() {
            let Ok(eve) = date.yesterday() else { continue };
            let (before, after) = (unit.name_on(eve), unit.name_on(date));
            let there = unit.period.contains(eve) && unit.period.contains(date);
            if there && (&before.name, &before.full_name) != (&after.name, &after.full_name) {
                let step = Step { from: key, to: key, act: after.act.clone() };
                changes.push((date, change(publication, ChangeKind::Renamed, &[step])));
            }
        }
    }
    changes
}

/// Units that begin from nothing and end in nothing, level by level.
fn edges(publication: &Publication) -> Vec<(Date, Change)> {
    let mut came: BTreeSet<UnitKey> =
        publication.units().flat_map(|(_, unit)| unit.successors.iter().map(|step| step.unit)).collect();
    came.extend(publication.units().filter(|(_, unit)| !unit.origins.is_empty()).map(|(key, _)| key));
    let mut found: BTreeMap<(Date, LevelKey, ChangeKind), Vec<UnitKey>> = BTreeMap::new();
    for (key, unit) in publication.units() {
        if let Some(from) = unit.period.from.filter(|_| !came.contains(&key)) {
            found.entry((from, unit.level, ChangeKind::Began)).or_default().push(key);
        }
        if let Some(to) = unit.period.to.filter(|_| unit.successors.is_empty()) {
            found.entry((to, unit.level, ChangeKind::Ended)).or_default().push(key);
        }
    }
    let edge = |((date, level, kind), units): ((Date, LevelKey, ChangeKind), Vec<UnitKey>)| {
        let acts: BTreeSet<String> = units.iter().filter_map(|unit| publication.unit(*unit).act.clone()).collect();
        let acts = if kind == ChangeKind::Began { acts.into_iter().collect() } else { Vec::new() };
        let (before, after) = if kind == ChangeKind::Began { (Vec::new(), units) } else { (units, Vec::new()) };
        (date, Change { level, kind, before, after, acts })
    };
    found.into_iter().map(edge).collect()
}

/// A step from one unit to another.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    from: UnitKey,
    to: UnitKey,
    act: Option<String>,
}

fn change(publication: &Publication, kind: ChangeKind, steps: &[Step]) -> Change {
    let unique = |units: BTreeSet<UnitKey>| units.into_iter().collect::<Vec<_>>();
    let acts: BTreeSet<String> = steps.iter().filter_map(|step| step.act.clone()).collect();
    Change {
        level: publication.unit(steps[0].to).level,
        kind,
        before: unique(steps.iter().map(|step| step.from).collect()),
        after: unique(steps.iter().map(|step| step.to).collect()),
        acts: acts.into_iter().collect(),
    }
}

/// The steps, put together where they share a unit.
fn joined(steps: Vec<Step>) -> Vec<Vec<Step>> {
    let mut groups: Vec<Vec<Step>> = Vec::new();
    for step in steps {
        let shares = |group: &Vec<Step>| group.iter().any(|other| other.from == step.from || other.to == step.to);
        let (mut touched, apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(shares);
        let mut together: Vec<Step> = touched.drain(..).flatten().collect();
        together.push(step);
        groups = apart;
        groups.push(together);
    }
    groups
}

#[cfg(test)]
mod tests;
