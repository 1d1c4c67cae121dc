//! Verdicts on groups: places inside them, who belongs to them, how many they are.

use super::bond::Bond;
use super::evidence::{Place, last_day, likely};
use super::judge::Court;
use super::sentence::{Mention, What};
use super::{Doubt, Right, Value, Verdict};
use crate::analysis::Rank;
use crate::domain::{Group, GroupKey};

/// The verdict on a place, and of how many, inside a group.
pub(super) fn place(court: &Court<'_>, (rank, of): (u32, Option<u32>), groups: &[GroupKey], place: Place) -> Verdict {
    let Some(group) = holding(court, groups, place) else { return Verdict::Unclear(Doubt::Region) };
    let board = court.publication.board(place.0);
    if !group.members.contains(&board.entries[place.1].unit) {
        return Verdict::False(Vec::new());
    }
    let (size, on_board) = sizes(court, group, place);
    let span = span(court, group, place);
    let wrong_of = of.is_some_and(|of| of != size && of != on_board);
    match span {
        Some((best, worst)) if rank < best || rank > worst || wrong_of => {
            let value = if best == worst { Value::Place(best, Some(size)) } else { Value::Of(size) };
            let told = best == worst || wrong_of;
            Verdict::False(
                told.then_some(Right { value, place: Some(place), computed: best == worst }).into_iter().collect(),
            )
        }
        Some((best, worst)) if best == worst => Verdict::True { rounded: false, computed: true },
        None if wrong_of => Verdict::False(vec![Right { value: Value::Of(size), place: Some(place), computed: false }]),
        _ => Verdict::Unclear(Doubt::Region),
    }
}

/// The verdict on the last place inside a group.
pub(super) fn last(court: &Court<'_>, groups: &[GroupKey], place: Place) -> Verdict {
    let Some(group) = holding(court, groups, place) else { return Verdict::Unclear(Doubt::Region) };
    let (size, on_board) = sizes(court, group, place);
    match span(court, group, place) {
        Some((best, worst)) if best == worst && (best == on_board || best == size) => {
            Verdict::True { rounded: false, computed: true }
        }
        Some((best, worst)) if worst < on_board.min(size) => {
            let right = Right { value: Value::Place(best, Some(size)), place: Some(place), computed: true };
            Verdict::False((best == worst).then_some(right).into_iter().collect())
        }
        _ => Verdict::Unclear(Doubt::Region),
    }
}

/// A wrong "of" is the size of a group the unit is in: the text may speak of that group.
pub(super) fn is_size_of_own_group(court: &Court<'_>, of: Option<u32>, place: Place) -> bool {
    let board = court.publication.board(place.0);
    let day = court.publication.edition(board.edition).units_at;
    let mut own = court.analysis.groups_on(board.entries[place.1].unit, day);
    own.any(|key| of == u32::try_from(court.publication.group(key).members.len()).ok())
}

/// The one of some groups of a name that holds on the day of an edition.
fn holding<'p>(court: &Court<'p>, groups: &[GroupKey], place: Place) -> Option<&'p Group> {
    let day = court.publication.edition(court.publication.board(place.0).edition).units_at;
    groups.iter().map(|key| court.publication.group(*key)).find(|group| group.period.contains(day))
}

/// How many members a group has, and how many of them are on a board.
fn sizes(court: &Court<'_>, group: &Group, place: Place) -> (u32, u32) {
    let board = court.publication.board(place.0);
    let on_board = board.entries.iter().filter(|entry| group.members.contains(&entry.unit)).count();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let absent = board.complete && board.absent.iter().any(|absence| group.members.contains(&absence.unit));
    let size = count(group.members.len());
    (size, if absent || board.complete { count(on_board) } else { size })
}

/// The best and the worst place that an entry can have inside a group, by the standings that are known: a board of
/// which only the head is known still tells who of a region stands in front.
fn span(court: &Court<'_>, group: &Group, place: Place) -> Option<(u32, u32)> {
    let board = court.publication.board(place.0);
    let standings = &court.analysis.board(place.0).standings;
    let own = standings[place.1]?.rank;
    let known: Vec<(Rank, bool)> = board
        .entries
        .iter()
        .zip(standings)
        .filter_map(|(entry, standing)| Some((standing.as_ref()?.rank, group.members.contains(&entry.unit))))
        .collect();
    let count = |wanted: &dyn Fn(&(Rank, bool)) -> bool| {
        u32::try_from(known.iter().filter(|place| wanted(place)).count()).unwrap_or(u32::MAX)
    };
    let better_members = count(&|(rank, member)| *rank < own && *member);
    let better = count(&|(rank, _)| *rank < own);
    let members = count(&|(_, member)| *member);
    let size = u32::try_from(group.members.len()).unwrap_or(u32::MAX);
    let unknown_members = if board.complete { 0 } else { size.saturating_sub(members) };
    let unknown_better = own.number().saturating_sub(1).saturating_sub(better);
    let best = better_members + 1;
    Some((best, best + unknown_better.min(unknown_members)))
}

/// The verdict on "belongs to".
pub(super) fn member(court: &Court<'_>, group: &Mention, bond: &Bond) -> Option<Verdict> {
    if bond.units.is_empty() {
        return None;
    }
    let units = likely(court.publication, bond);
    let holding = of_years(court, group, bond);
    let mut answers = holding.iter().flat_map(|group| units.iter().map(|unit| group.members.contains(unit)));
    let first = answers.next()?;
    let doubt = if bond.years.is_empty() { Doubt::Year } else { Doubt::Unit };
    Some(match (first, answers.all(|answer| answer == first)) {
        (true, true) => Verdict::True { rounded: false, computed: false },
        (false, true) => Verdict::False(Vec::new()),
        (_, false) => Verdict::Unclear(doubt),
    })
}

/// The verdict on how many members a group has.
pub(super) fn size(court: &Court<'_>, count: u32, group: &Mention, bond: &Bond) -> Option<Verdict> {
    let sizes: Vec<u32> =
        of_years(court, group, bond).iter().filter_map(|group| u32::try_from(group.members.len()).ok()).collect();
    let first = *sizes.first()?;
    Some(if sizes.iter().any(|size| *size != first) {
        // Of two lists of one name at least one must have that many.
        if sizes.contains(&count) { Verdict::Unclear(Doubt::Year) } else { Verdict::False(Vec::new()) }
    } else if first == count {
        Verdict::True { rounded: false, computed: false }
    } else {
        Verdict::False(vec![Right { value: Value::Count(first), place: None, computed: false }])
    })
}

/// The verdict on of how many units a group is, where the place itself is not known: it can only be wrong.
pub(super) fn counted(court: &Court<'_>, of: u32, groups: &[GroupKey], bond: &Bond) -> Option<Verdict> {
    let holds =
        |group: &&Group| bond.years.iter().filter_map(|year| last_day(*year)).any(|day| group.period.contains(day));
    let groups = groups.iter().map(|key| court.publication.group(*key)).filter(holds);
    let sizes: Vec<u32> = groups.filter_map(|group| u32::try_from(group.members.len()).ok()).collect();
    let size = sizes.first().filter(|_| !sizes.contains(&of))?;
    Some(Verdict::False(vec![Right { value: Value::Count(*size), place: None, computed: false }]))
}

/// The groups of a name that hold at the end of the years that may be meant; all where no year is named.
fn of_years<'p>(court: &Court<'p>, mention: &Mention, bond: &Bond) -> Vec<&'p Group> {
    let What::Group(groups) = &mention.what else { return Vec::new() };
    let holds = |group: &&Group| {
        bond.years.is_empty()
            || bond.years.iter().filter_map(|year| last_day(*year)).any(|day| group.period.contains(day))
    };
    groups.iter().map(|key| court.publication.group(*key)).filter(holds).collect()
}
