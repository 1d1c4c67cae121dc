//! Peer groups: the places of their members among themselves.

use std::collections::BTreeMap;

use super::lineage::Memberships;
use super::rank::{Rank, competition_ranks};
use super::standing::Standing;
use crate::domain::{Board, Date, GroupKey};

/// The places inside one peer group on one board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupStanding {
    /// The group.
    pub group: GroupKey,
    /// Its members on the board, the best first: position of the entry, place inside the group, and whether another
    /// member stands at the same place.
    pub members: Vec<(usize, Rank, bool)>,
    /// How many members are on the board: the "of N" of these places.
    pub size: u32,
}

/// The standing of every peer group that holds on `day` and has at least two members on the board, in the order of
/// the groups. Places follow the standings of the board, so that group and board never contradict one another; a group
/// with a member that has no standing is not ranked. An incomplete board ranks no group.
pub(super) fn group_standings(
    board: &Board,
    standings: &[Option<Standing>],
    memberships: &Memberships,
    day: Date,
) -> Vec<GroupStanding> {
    if !board.complete {
        return Vec::new();
    }
    let mut members: BTreeMap<GroupKey, Vec<usize>> = BTreeMap::new();
    for (at, entry) in board.entries.iter().enumerate() {
        for group in memberships.on(entry.unit, day) {
            members.entry(group).or_default().push(at);
        }
    }
    members.into_iter().filter_map(|(group, members)| rank_members(group, &members, board, standings)).collect()
}

fn rank_members(
    group: GroupKey,
    members: &[usize],
    board: &Board,
    standings: &[Option<Standing>],
) -> Option<GroupStanding> {
    let places: Vec<Rank> = members.iter().map(|at| standings[*at].map(|s| s.rank)).collect::<Option<_>>()?;
    let size = u32::try_from(members.len()).ok().filter(|size| *size > 1)?;
    let ranks = competition_ranks(&places, Ord::cmp);
    let mut holders: BTreeMap<Rank, usize> = BTreeMap::new();
    for rank in &ranks {
        *holders.entry(*rank).or_default() += 1;
    }
    let tied = |rank: &Rank| holders.get(rank).is_some_and(|count| *count > 1);
    let mut members: Vec<_> = members.iter().zip(&ranks).map(|(at, rank)| (*at, *rank, tied(rank))).collect();
    members.sort_by_key(|(at, rank, _)| (*rank, board.entries[*at].unit));
    Some(GroupStanding { group, members, size })
}

#[cfg(test)]
mod tests {
    use crate::analysis::analyze;
    use crate::domain::specimen::Specimen;

    #[test]
    fn members_are_ranked_among_themselves() {
        let mut specimen = Specimen::new(&["a", "b", "c", "d"]);
        specimen.group("east", &["a", "c", "d"], None);
        specimen.group("lonely", &["b"], None);
        specimen.group("old", &["a", "b"], Some(2019));
        let entries = [("a", "80", 0), ("b", "90", 0), ("c", "85", 0), ("d", "80", 0)];
        let key = specimen.board(2020, "m", true, &entries);
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        let groups = &analysis.board(key).groups;
        assert_eq!(groups.len(), 1);
        let members: Vec<_> = groups[0].members.iter().map(|(at, rank, tied)| (*at, rank.number(), *tied)).collect();
        assert_eq!(members, [(2, 1, false), (0, 2, true), (3, 2, true)]);
        assert_eq!(groups[0].size, 3);
    }

    #[test]
    fn a_group_follows_the_published_order() {
        let mut specimen = Specimen::new(&["a", "b", "c"]);
        specimen.group("east", &["a", "b"], None);
        let key = specimen.board(2020, "m", true, &[("a", "80", 3), ("b", "80", 2), ("c", "90", 1)]);
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        let members = &analysis.board(key).groups[0].members;
        assert_eq!(members.iter().map(|(at, rank, _)| (*at, rank.number())).collect::<Vec<_>>(), [(1, 1), (0, 2)]);
    }
}
