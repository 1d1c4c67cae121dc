//! Lineage: who took over from whom and who gave a part of itself to whom, and that nobody becomes itself again.

use std::collections::BTreeSet;

use super::Desk;
use super::registry::Registry;
use crate::domain::{Succession, UnitKey};
use crate::load::shape::units::UnitShape;
use crate::mark::Mark;
use crate::problem::Problem;

/// A step from a unit to a successor, found in the registers.
struct Step {
    from: UnitKey,
    succession: Succession,
    unit_mark: Mark,
    date_mark: Mark,
}

/// Puts successors and origins into the registers; steps of a circle are left out.
pub(in crate::load) fn assemble_lineage(
    mut registry: Registry,
    written: &[&UnitShape],
    desk: &mut Desk<'_>,
) -> Registry {
    let steps = find_steps(&registry, written, desk);
    let mut next: Vec<Vec<UnitKey>> = vec![Vec::new(); registry.units.len()];
    for step in &steps {
        next[step.from.position()].push(step.succession.unit);
    }
    let mut told = BTreeSet::new();
    let mut sound = Vec::new();
    for step in steps {
        match way(&next, step.succession.unit, step.from) {
            Some(back) => {
                if !told.contains(&step.from) {
                    told.extend(back.iter().copied());
                    told.insert(step.from);
                    tell_cycle(&registry, &step, &back, desk);
                }
            }
            None => {
                check_step(&registry, &step, desk);
                sound.push(step);
            }
        }
    }
    for step in sound {
        registry.units[step.from.position()].successors.push(step.succession);
    }
    for (unit, origin) in find_origins(&registry, written, desk) {
        registry.units[unit.position()].origins.push(origin);
    }
    registry
}

/// What went into each unit from units that went on: both must exist on the day, and the one that gave the day before.
fn find_origins(registry: &Registry, written: &[&UnitShape], desk: &mut Desk<'_>) -> Vec<(UnitKey, Succession)> {
    let mut found = Vec::new();
    for (at, shape) in written.iter().enumerate() {
        for origin in shape.origins.iter().flatten() {
            let Some(unit) = registry.find(&origin.unit, desk) else { continue };
            let date = origin.date.value.0;
            let before = registry.unit(unit).period;
            let detail = if !registry.units[at].period.contains(date) {
                "not-there"
            } else if before.from.is_some_and(|from| date <= from) {
                "not-yet"
            } else if !before.contains(date) {
                "ended"
            } else {
                let act = origin.act.as_ref().map(|act| act.0.clone());
                found.push((UnitKey::at(at), Succession { unit, date, act }));
                continue;
            };
            let problem = Problem::OriginOutOfTime {
                unit: shape.id.value.to_string(),
                origin: origin.unit.value.to_string(),
                date: date.to_string(),
                detail: detail.to_owned(),
            };
            desk.add(problem, origin.date.mark);
        }
    }
    found
}

fn find_steps(registry: &Registry, written: &[&UnitShape], desk: &mut Desk<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    for (at, unit) in written.iter().enumerate() {
        for shape in unit.successors.iter().flatten() {
            if let Some(unit) = registry.find(&shape.unit, desk) {
                steps.push(Step {
                    from: UnitKey::at(at),
                    succession: Succession {
                        unit,
                        date: shape.date.value.0,
                        act: shape.act.as_ref().map(|act| act.0.clone()),
                    },
                    unit_mark: shape.unit.mark,
                    date_mark: shape.date.mark,
                });
            }
        }
    }
    steps
}

/// The units from `start` to `goal` along the successors, both ends included.
fn way(next: &[Vec<UnitKey>], start: UnitKey, goal: UnitKey) -> Option<Vec<UnitKey>> {
    let mut seen = BTreeSet::from([start]);
    let mut ways = vec![vec![start]];
    while let Some(way) = ways.pop() {
        let last = way.last().copied()?;
        if last == goal {
            return Some(way);
        }
        for unit in &next[last.position()] {
            if seen.insert(*unit) {
                let mut longer = way.clone();
                longer.push(*unit);
                ways.push(longer);
            }
        }
    }
    None
}

fn tell_cycle(registry: &Registry, step: &Step, back: &[UnitKey], desk: &mut Desk<'_>) {
    let unit = registry.unit(step.from).id.to_string();
    let path: Vec<&str> = std::iter::once(&step.from).chain(back).map(|key| registry.unit(*key).id.as_str()).collect();
    desk.add(Problem::LineageCycle { unit, path: path.join(" → ") }, step.unit_mark);
}

/// The successor must exist on the day it takes over, and the unit before it must have ended by then.
fn check_step(registry: &Registry, step: &Step, desk: &mut Desk<'_>) {
    let (unit, successor) = (registry.unit(step.from), registry.unit(step.succession.unit));
    let date = step.succession.date;
    let detail = if successor.period.from.is_some_and(|from| date < from) {
        "not-yet"
    } else if successor.period.to.is_some_and(|to| to <= date) {
        "ended"
    } else if unit.period.to.is_none_or(|to| date < to) {
        "still-there"
    } else {
        return;
    };
    let problem = Problem::SuccessorOverlap {
        unit: unit.id.to_string(),
        successor: successor.id.to_string(),
        date: date.to_string(),
        detail: detail.to_owned(),
    };
    desk.add(problem, if detail == "still-there" { step.date_mark } else { step.unit_mark });
}
