//! Peer groups, whose members must exist on the days of the group.

use std::collections::BTreeMap;

use super::Desk;
use super::registry::Registry;
use crate::domain::{Date, Group, Period, Slug, UnitId, UnitKey};
use crate::load::decode::At;
use crate::load::shape::groups::{GroupShape, GroupsFile};
use crate::mark::Mark;
use crate::problem::Problem;

/// Every peer group, in the order written.
pub(in crate::load) fn assemble_groups(
    file: Option<&GroupsFile>,
    registry: &Registry,
    desk: &mut Desk<'_>,
) -> Vec<Group> {
    let mut seen: BTreeMap<&Slug, Mark> = BTreeMap::new();
    let mut groups = Vec::new();
    for shape in file.iter().flat_map(|file| &file.groups) {
        if let Some(first) = seen.get(&shape.id.value) {
            let first = desk.place(*first);
            let problem = Problem::DuplicateId { kind: "group".to_owned(), id: shape.id.value.to_string(), first };
            desk.add(problem, shape.id.mark);
            continue;
        }
        seen.insert(&shape.id.value, shape.id.mark);
        groups.push(group(shape, registry, desk));
    }
    groups
}

fn group(shape: &GroupShape, registry: &Registry, desk: &mut Desk<'_>) -> Group {
    let period = desk.period(shape.from.as_ref(), shape.to.as_ref());
    let mut members: BTreeMap<UnitKey, Mark> = BTreeMap::new();
    let mut order = Vec::new();
    for written in &shape.members {
        let Some(key) = registry.find(written, desk) else { continue };
        if let Some(first) = members.get(&key) {
            let first = desk.place(*first);
            desk.add(Problem::DuplicateUnit { unit: written.value.to_string(), first }, written.mark);
            continue;
        }
        check_member(&shape.id.value, period, registry.unit(key).period, written, desk);
        members.insert(key, written.mark);
        order.push(key);
    }
    Group {
        id: shape.id.value.clone(),
        scheme: shape.scheme.as_ref().map(|scheme| scheme.0.clone()),
        name: desk.text(&shape.name),
        period,
        members: order,
        source: shape.source.as_ref().map(|source| source.0.clone()),
        mark: shape.id.mark,
    }
}

/// The member must exist as long as the group holds. A group without a first day began when its members were there.
fn check_member(group: &Slug, period: Period, own: Period, written: &At<UnitId>, desk: &mut Desk<'_>) {
    let from_first_member = Period { from: period.from.or(own.from), to: period.to };
    let meets = from_first_member.to.is_none_or(|to| own.from.is_none_or(|from| from < to));
    if own.covers(&from_first_member) && meets {
        return;
    }
    let written_day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
    let problem = Problem::MemberOutOfTime {
        group: group.to_string(),
        unit: written.value.to_string(),
        from: written_day(own.from),
        to: written_day(own.to),
    };
    desk.add(problem, written.mark);
}
