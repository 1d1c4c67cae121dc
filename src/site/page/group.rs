//! What a peer group says: its members, and their ranks inside it.

use std::collections::BTreeMap;

use crate::domain::{BoardKey, GroupKey, IndexKey, Slug, UnitKey};
use crate::locale::Phrase;

use crate::analysis::Rank;
use crate::site::frame::Heading;
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{GroupBoardView, GroupView, LinkView, RankView};

impl Scribe<'_> {
    pub(in crate::site) fn group_heading(&self, key: GroupKey) -> Heading {
        let group = self.publication.group(key);
        let phrase = Phrase::plain("group-sentence")
            .with("group", self.text(&group.name))
            .with_count("members", group.members.len());
        Heading {
            title: self.group_name(key),
            crumb: None,
            description: self.say(&phrase),
            above: vec![self.link(self.word("nav-units"), &Route::Units)],
        }
    }

    /// The name of a group, with its days where another group has the same name: the regions of two times.
    pub(in crate::site) fn group_name(&self, key: GroupKey) -> String {
        let group = self.publication.group(key);
        let name = self.text(&group.name);
        let shared = self.publication.groups().any(|(other, found)| other != key && self.text(&found.name) == name);
        match self.period(&group.period) {
            Some(period) if shared => format!("{name} ({period})"),
            _ => name,
        }
    }

    pub(in crate::site) fn group_view(&self, key: GroupKey) -> GroupView {
        let group = self.publication.group(key);
        let day = group.period.to.and_then(|day| day.yesterday().ok()).or(group.period.from);
        let mut members: Vec<LinkView> = group.members.iter().map(|unit| self.unit_link(*unit, day)).collect();
        members.sort_by(|one, other| self.locale.compare(&one.label, &other.label));
        GroupView {
            name: self.text(&group.name),
            period: self.period(&group.period),
            source: group.source.clone(),
            members,
            boards: self.group_boards(key),
            years: self.group_years(key),
        }
    }

    /// Of every series the newest board on which the group's members are ranked.
    fn group_boards(&self, key: GroupKey) -> Vec<GroupBoardView> {
        let mut newest: BTreeMap<(IndexKey, UnitKey, Slug), BoardKey> = BTreeMap::new();
        for (board_key, board) in self.publication.boards() {
            if self.analysis.board(board_key).groups.iter().any(|standing| standing.group == key) {
                let edition = self.publication.edition(board.edition);
                let slot = newest.entry((edition.index, edition.scope, board.id.clone())).or_insert(board_key);
                if self.year_of(*slot) < edition.year {
                    *slot = board_key;
                }
            }
        }
        let view = |(position, board_key): (usize, BoardKey)| {
            let board = self.publication.board(board_key);
            let standing = self.analysis.board(board_key).groups.iter().find(|standing| standing.group == key)?;
            Some(GroupBoardView {
                board: self.link(self.edition_name(board.edition), &Route::Board(board_key)),
                table: self.group_table(board_key, standing),
                measure: self.measure(self.method(board)),
                figure: self.members_figure(board_key, standing, &format!("members-{}", position + 1)),
            })
        };
        newest.into_values().enumerate().filter_map(view).collect()
    }

    /// A rank inside a peer group: always computed by us.
    pub(in crate::site) fn group_rank(&self, rank: Rank, tied: bool, size: u32) -> RankView {
        let text = if tied { format!("{}=", rank.number()) } else { rank.number().to_string() };
        let of = self.locale.integer(u64::from(size));
        RankView { label: format!("{text}/{of}"), of: Some(of), text, computed: true, tied }
    }
}
