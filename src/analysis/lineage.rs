//! What belongs to a unit: the units it came from, the groups that hold it, the boards it appears on.

use crate::domain::{BoardKey, Date, GroupKey, Period, Publication, UnitKey};

/// The groups of each unit, with their days.
#[derive(Debug, Clone)]
pub(super) struct Memberships {
    by_unit: Vec<Vec<(GroupKey, Period)>>,
}

impl Memberships {
    /// The groups that hold a unit on a day, in the order of the groups.
    pub(super) fn on(&self, unit: UnitKey, day: Date) -> impl Iterator<Item = GroupKey> {
        self.by_unit[unit.position()].iter().filter(move |(_, period)| period.contains(day)).map(|(group, _)| *group)
    }
}

/// Who is in which group.
pub(super) fn memberships(publication: &Publication) -> Memberships {
    let mut by_unit = vec![Vec::new(); publication.units().count()];
    for (key, group) in publication.groups() {
        for member in &group.members {
            let groups: &mut Vec<(GroupKey, Period)> = &mut by_unit[member.position()];
            // A member written twice is one member.
            if groups.last().is_none_or(|(last, _)| *last != key) {
                groups.push((key, group.period));
            }
        }
    }
    Memberships { by_unit }
}

/// For each unit, the units whose successors name it, in the order of their ids.
pub(super) fn predecessors(publication: &Publication) -> Vec<Vec<UnitKey>> {
    let mut before: Vec<Vec<UnitKey>> = vec![Vec::new(); publication.units().count()];
    for (key, unit) in publication.units() {
        for succession in &unit.successors {
            let list = &mut before[succession.unit.position()];
            if list.last() != Some(&key) {
                list.push(key);
            }
        }
    }
    before
}

/// For each unit, the entries about it: by index, scope, year and the edition's order of boards.
pub(super) fn appearances(publication: &Publication) -> Vec<Vec<(BoardKey, usize)>> {
    let mut appearances = vec![Vec::new(); publication.units().count()];
    let mut editions: Vec<_> = publication.editions().map(|(_, edition)| edition).collect();
    editions.sort_by_key(|edition| (edition.index, edition.scope, edition.year));
    for board in editions.into_iter().flat_map(|edition| &edition.boards) {
        for (at, entry) in publication.board(*board).entries.iter().enumerate() {
            let list: &mut Vec<(BoardKey, usize)> = &mut appearances[entry.unit.position()];
            list.push((*board, at));
        }
    }
    appearances
}

#[cfg(test)]
mod tests {
    use crate::analysis::analyze;
    use crate::domain::specimen::{Specimen, day};

    #[test]
    fn a_merged_unit_knows_whom_it_came_from() {
        let mut specimen = Specimen::new(&["a", "b", "c"]);
        specimen.succession("a", "c", 2025);
        specimen.succession("b", "c", 2025);
        specimen.succession("b", "c", 2026);
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        let [a, b, c] = ["a", "b", "c"].map(|id| specimen.unit(id));
        assert_eq!(analysis.predecessors(c), [a, b]);
        assert!(analysis.predecessors(a).is_empty());
    }

    #[test]
    fn appearances_go_by_year() {
        let mut specimen = Specimen::new(&["a", "b"]);
        let later = specimen.board(2021, "m", true, &[("b", "1", 0), ("a", "2", 0)]);
        let earlier = specimen.board(2020, "m", true, &[("a", "1", 0)]);
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        assert_eq!(analysis.appearances(specimen.unit("a")), [(earlier, 0), (later, 1)]);
        assert_eq!(analysis.appearances(specimen.unit("b")), [(later, 0)]);
    }

    #[test]
    fn a_group_holds_its_members_on_its_days() {
        let mut specimen = Specimen::new(&["a", "b"]);
        specimen.group("always", &["a", "a"], None);
        specimen.group("old", &["a", "b"], Some(2019));
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        let count = |unit, year| analysis.groups_on(specimen.unit(unit), day(year)).count();
        assert_eq!([count("a", 2018), count("a", 2020), count("b", 2018), count("b", 2020)], [2, 1, 1, 0]);
    }
}
