//! Titles of charts that say what was found: short, true and computed; nothing where nothing short and true can be said.

use crate::analysis::{Basis, RankChange, Standing, better_first};
use crate::domain::{BoardKey, ComponentKey, Direction, Score};
use crate::locale::Phrase;

use super::scribe::Scribe;

/// The most names a title carries.
const NAMES_MAX: usize = 2;

impl Scribe<'_> {
    /// Who stands first among how many, and how far before the next.
    pub(super) fn board_finding(&self, key: BoardKey) -> Option<String> {
        let board = self.publication.board(key);
        let day = self.publication.edition(board.edition).units_at;
        let standings = &self.analysis.board(key).standings;
        let first = |standing: &Standing| standing.rank.number() == 1;
        let leaders: Vec<usize> =
            (0..standings.len()).filter(|at| standings[*at].as_ref().is_some_and(first)).collect();
        let standing = standings[*leaders.first()?].as_ref()?;
        if leaders.len() > NAMES_MAX {
            return None;
        }
        if let [leader] = leaders.as_slice() {
            return self.standing_finding(key, *leader);
        }
        let names: Vec<String> = leaders.iter().map(|at| self.unit_name(board.entries[*at].unit, Some(day))).collect();
        let phrase = Phrase::plain("finding-shared-lead")
            .with("names", self.list(&names))
            .with("of", self.locale.integer(u64::from(standing.of?)))
            .with("basis", basis(standing));
        Some(self.say(&phrase))
    }

    /// A unit's rank of how many, and how far it is behind the unit before it, or before the next where it is first.
    pub(super) fn standing_finding(&self, key: BoardKey, at: usize) -> Option<String> {
        let board = self.publication.board(key);
        let day = self.publication.edition(board.edition).units_at;
        let standing = self.analysis.board(key).standings[at].as_ref()?;
        let method = self.method(board);
        let next = self.next_to(key, at).and_then(|other| {
            let (own, other_score) = (board.entries[at].score?, board.entries[other].score?);
            let is_first = standing.rank.number() == 1;
            let order = better_first(method.direction, own, other_score);
            // A published order that the printed scores do not show has no distance to speak of.
            let is_shown = if is_first { order.is_lt() } else { order.is_gt() };
            let gap = self.shown_gap(key, own - other_score).filter(|_| is_shown)?;
            let way = if own > other_score { "more" } else { "less" };
            Some((self.unit_name(board.entries[other].unit, Some(day)), gap, way))
        });
        let (other, gap, way) = next.unwrap_or_else(|| ("none".to_owned(), "none".to_owned(), "none"));
        let phrase = Phrase::plain("finding-standing")
            .with("unit", self.unit_name(board.entries[at].unit, Some(day)))
            .with("place", if standing.rank.number() == 1 { "first" } else { "other" })
            .with("tied", if standing.tied { "yes" } else { "no" })
            .with("rank", self.locale.integer(u64::from(standing.rank.number())))
            .with("of", self.locale.integer(u64::from(standing.of?)))
            .with("other", other)
            .with("way", way)
            .with("gap", gap)
            .with("basis", basis(standing));
        Some(self.say(&phrase))
    }

    /// The one unit that stands right before an entry, or right after one that is alone in front: nothing where several
    /// share that place, or where it is not known who holds it.
    fn next_to(&self, key: BoardKey, at: usize) -> Option<usize> {
        let standings = &self.analysis.board(key).standings;
        let own = standings[at].as_ref()?.rank.number();
        let holders = |rank: u32| {
            let held = move |standing: &Option<Standing>| standing.is_some_and(|found| found.rank.number() == rank);
            (0..standings.len()).filter(move |other| held(&standings[*other]))
        };
        let wanted = if own == 1 {
            if holders(1).count() > 1 {
                return None;
            }
            2
        } else {
            own - 1
        };
        let mut found = holders(wanted);
        found.next().filter(|_| found.next().is_none())
    }

    /// A difference of two scores of a board with its measure; nothing where it vanishes in the digits that pages print.
    fn shown_gap(&self, key: BoardKey, difference: Score) -> Option<String> {
        let method = self.method(self.publication.board(key));
        let places = method.measure.places_shown();
        let shown = difference.magnitude().at_places(places);
        (!shown.is_zero()).then(|| self.with_difference(&self.locale.number(shown, places), method))
    }

    /// Who says the ranks of a board, as messages choose by it.
    pub(super) fn board_basis(&self, key: BoardKey) -> &'static str {
        let standings = || self.analysis.board(key).standings.iter().flatten();
        let has = |wanted: Basis| standings().any(|standing| standing.basis == wanted);
        match (has(Basis::Published), has(Basis::Computed)) {
            (true, true) => "mixed",
            (false, true) => "computed",
            _ => "published",
        }
    }

    /// Above how many of the others a score lies; complete boards only.
    pub(super) fn place_finding(&self, key: BoardKey, at: usize) -> Option<String> {
        let board = self.publication.board(key);
        let own = board.entries[at].score.filter(|_| board.complete)?;
        let direction = self.method(board).direction;
        let others = || {
            let others = board.entries.iter().enumerate().filter(|(other, _)| *other != at);
            others.filter_map(|(_, entry)| entry.score)
        };
        let beaten = others().filter(|score| better_first(direction, own, *score).is_lt()).count();
        if beaten == 0 {
            return None;
        }
        let phrase = Phrase::plain("finding-place")
            .with_count("count", beaten)
            .with_count("others", others().count())
            .with("all", if beaten == others().count() { "yes" } else { "no" })
            .with("direction", direction_word(direction));
        Some(self.say(&phrase))
    }

    /// How a score changed between two boards that may be compared.
    pub(super) fn change_finding(
        &self,
        about: (&str, &str),
        then: (BoardKey, Score),
        now: (BoardKey, Score),
    ) -> Option<String> {
        if then.0 == now.0 || self.year_of(then.0) < self.analysis.board(now.0).scores_since {
            return None;
        }
        let gap = self.shown_gap(now.0, now.1 - then.1);
        let way = match &gap {
            None => "same",
            Some(_) if now.1 > then.1 => "up",
            Some(_) => "down",
        };
        let phrase = Phrase::plain("finding-change")
            .with("unit", about.0)
            .with("index", about.1)
            .with("way", way)
            .with("gap", gap.unwrap_or_else(|| "none".to_owned()))
            .with("then", self.year_of(then.0).to_string())
            .with("now", self.year_of(now.0).to_string());
        Some(self.say(&phrase))
    }

    /// From which rank to which, each of how many, between two boards that may be compared.
    pub(super) fn ranks_finding(
        &self,
        about: (&str, &str),
        then: (BoardKey, &Standing),
        now: (BoardKey, &Standing),
    ) -> Option<String> {
        if then.0 == now.0 || self.year_of(then.0) < self.analysis.board(now.0).ranks_since {
            return None;
        }
        let way = match RankChange::between(now.1.rank, then.1.rank) {
            _ if then.1.of? != now.1.of? => "resized",
            RankChange::Up(_) => "up",
            RankChange::Down(_) => "down",
            RankChange::Same => "same",
        };
        let phrase = Phrase::plain("finding-ranks")
            .with("unit", about.0)
            .with("index", about.1)
            .with("way", way)
            .with("basis", if basis(then.1) == basis(now.1) { basis(now.1) } else { "mixed" })
            .with("before", self.rank(then.1).label)
            .with("after", self.rank(now.1).label)
            .with("then", self.year_of(then.0).to_string())
            .with("now", self.year_of(now.0).to_string());
        Some(self.say(&phrase))
    }

    /// How the distance from the highest to the lowest changed between two complete boards that may be compared.
    pub(super) fn spread_finding(&self, then: BoardKey, now: BoardKey) -> Option<String> {
        if then == now || self.year_of(then) < self.analysis.board(now).scores_since {
            return None;
        }
        let spread = |key: BoardKey| {
            let summary = self.analysis.board(key).summary.as_ref().filter(|_| self.publication.board(key).complete)?;
            Some((summary.best - summary.worst).magnitude())
        };
        let (before, after) = (spread(then)?, spread(now)?);
        let places = self.method(self.publication.board(now)).measure.places_shown();
        let way = match after.at_places(places).cmp(&before.at_places(places)) {
            std::cmp::Ordering::Greater => "up",
            std::cmp::Ordering::Less => "down",
            std::cmp::Ordering::Equal => "same",
        };
        let phrase = Phrase::plain("finding-spread")
            .with("way", way)
            .with("before", self.locale.number(before, places))
            .with("after", self.shown_gap(now, after)?)
            .with("then", self.year_of(then).to_string())
            .with("now", self.year_of(now).to_string());
        Some(self.say(&phrase))
    }

    /// In how many of its components a unit is better than the median of the board.
    pub(super) fn parts_finding(&self, key: BoardKey, at: usize, cut: &[ComponentKey]) -> Option<String> {
        let board = self.publication.board(key);
        let direction = self.method(board).direction;
        let pair = |component: &ComponentKey| {
            Some((board.entries[at].component(*component)?, self.component_median(key, *component)?))
        };
        let pairs: Vec<(Score, Score)> = cut.iter().filter_map(pair).collect();
        let better = pairs.iter().filter(|(own, median)| better_first(direction, *own, *median).is_lt()).count();
        if pairs.len() < 2 {
            return None;
        }
        let phrase = Phrase::plain("finding-parts")
            .with_count("count", better)
            .with_count("of", pairs.len())
            .with("direction", direction_word(direction));
        Some(self.say(&phrase))
    }

    /// How many members of a group rose since the year before; nothing where fewer than two can be compared.
    pub(super) fn members_finding(&self, key: BoardKey, members: &[usize]) -> Option<String> {
        let year = self.year_of(key);
        let places = self.method(self.publication.board(key)).measure.places_shown();
        let changes: Vec<Score> = members
            .iter()
            .filter_map(|at| self.analysis.board(key).movements[*at].as_ref())
            .filter(|movement| movement.year + 1 == year)
            .filter_map(|movement| movement.score)
            .collect();
        if changes.len() < 2 {
            return None;
        }
        let rose = changes.iter().filter(|change| change.at_places(places).units() > 0).count();
        let phrase = Phrase::plain("finding-members")
            .with_count("count", rose)
            .with_count("of", changes.len())
            .with("whole", if changes.len() == members.len() { "yes" } else { "no" })
            .with("then", (year - 1).to_string())
            .with("now", year.to_string());
        Some(self.say(&phrase))
    }
}

/// Who says so, as messages choose by it.
pub(super) fn basis(standing: &Standing) -> &'static str {
    match standing.basis {
        Basis::Published => "published",
        Basis::Computed => "computed",
    }
}

fn direction_word(direction: Direction) -> &'static str {
    match direction {
        Direction::Higher => "higher",
        Direction::Lower => "lower",
    }
}
