//! Pure arithmetic on a publication: ranks, movements and their reasons, ranges of ranks, peer groups, summaries, losses,
//! lineage, what corrections changed, and the audit of what was published.
//!
//! Nothing here can fail. Apart from a published rank, which is passed on as such, every number here is computed, and
//! whoever prints one says so.

pub mod audit;
pub mod change;
mod critical;
pub mod fifths;
pub mod group;
pub mod history;
pub mod ladder;
mod lineage;
pub mod loss;
pub mod passing;
pub mod range;
pub mod rank;
pub mod rewind;
pub mod split;
pub mod standing;
pub mod summary;
pub mod target;

pub use audit::{Check, Difference, Exception, Obstacle, Outcome, audit, claimed, exceptions, outcomes};
pub use change::{Break, Movement, RankChange};
pub use fifths::fifths;
pub use group::GroupStanding;
pub use history::{Change, ChangeKind, DayOfChange, count_on, history};
pub use ladder::{Ladder, ladder};
pub use loss::Loss;
pub use passing::{Passing, Progress, is_contrary, passing};
pub use range::{Errors, Ranges, RankRange, errors, interval, is_within_error, ranges};
pub use rank::{Rank, better_first, competition_ranks};
pub use rewind::{Effect, rewind, rewound};
pub use split::{Share, Split, split};
pub use standing::{Basis, Standing};
pub use summary::{ComponentSummary, Summary};
pub use target::{Attainment, GoalState, attainment};

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::domain::{BoardKey, Date, EditionKey, GroupKey, Publication, UnitKey};

/// What was worked out from a publication.
#[derive(Debug, Clone)]
pub struct Analysis {
    boards: Vec<BoardAnalysis>,
    predecessors: Vec<Vec<UnitKey>>,
    appearances: Vec<Vec<(BoardKey, usize)>>,
    memberships: lineage::Memberships,
    /// What the corrections of each edition that has some did.
    effects: BTreeMap<EditionKey, Vec<Vec<Effect>>>,
}

/// What was worked out of one board. Lists "per entry" follow the entries of the board.
#[derive(Debug, Clone)]
pub struct BoardAnalysis {
    /// Of how many units the board ranks: the published number, else the entries of a complete board.
    pub denominator: Option<u32>,
    /// Positions of the entries as a table shows them: by standing, then by score, best first, then the rest; equal
    /// ones by unit id.
    pub order: Vec<usize>,
    /// The place of each entry, the published rank before the computed one.
    pub standings: Vec<Option<Standing>>,
    /// The rank of each entry by its score, "1 2 2 4"; only on complete boards whose every entry has a score.
    pub computed: Vec<Option<Rank>>,
    /// Places inside the peer groups that hold on the day of the edition; complete boards only.
    pub groups: Vec<GroupStanding>,
    /// How each entry moved since the last comparable edition that has its score, else its rank.
    pub movements: Vec<Option<Movement>>,
    /// How each entry moved since the last comparable edition that has its rank, only where that is another edition
    /// than the one of `movements`.
    pub rank_movements: Vec<Option<Movement>>,
    /// The edition before has this board, but the two may not be compared.
    pub breaks_before: Option<Break>,
    /// The year from which scores of the board may be compared: each edition since with each other.
    pub scores_since: i16,
    /// The same for ranks.
    pub ranks_since: i16,
    /// The spread of the scores that are there.
    pub summary: Option<Summary>,
    /// Each component that has data, in the order of the method.
    pub components: Vec<ComponentSummary>,
    /// Per entry, where its points were lost, the largest loss first.
    pub losses: Vec<Vec<Loss>>,
}

/// Works everything out.
pub fn analyze(publication: &Publication) -> Analysis {
    let memberships = lineage::memberships(publication);
    let appearances = lineage::appearances(publication);
    let reaches = change::reaches(publication);
    let keys: Vec<BoardKey> = publication.boards().map(|(key, _)| key).collect();
    let still = keys.into_par_iter().map(|key| analyze_board(publication, &memberships, &reaches, key)).collect();
    let boards = with_movements(publication, &reaches, &appearances, still);
    let corrected = publication.editions().filter(|(_, edition)| !edition.corrections.is_empty());
    let effects = corrected.map(|(key, _)| (key, rewind::effects(publication, key))).collect();
    Analysis { boards, predecessors: lineage::predecessors(publication), appearances, memberships, effects }
}

/// Everything about a board that its own edition tells.
fn analyze_board(
    publication: &Publication,
    memberships: &lineage::Memberships,
    reaches: &change::Reaches,
    key: BoardKey,
) -> BoardAnalysis {
    let board = publication.board(key);
    let method = publication.method(board.method);
    let denominator = standing::denominator(board);
    let computed = standing::computed_ranks(board, method.direction);
    let standings = standing::standings(board, &computed, denominator);
    let day = publication.edition(board.edition).units_at;
    BoardAnalysis {
        denominator,
        order: standing::order(board, &standings, method.direction),
        groups: group::group_standings(board, &standings, memberships, day),
        standings,
        computed,
        movements: vec![None; board.entries.len()],
        rank_movements: vec![None; board.entries.len()],
        breaks_before: reaches.break_before(key),
        scores_since: reaches.years_from(key).0,
        ranks_since: reaches.years_from(key).1,
        summary: summary::summarize(board, method.direction),
        components: summary::summarize_components(board, method),
        losses: board.entries.iter().map(|entry| loss::losses(entry, method)).collect(),
    }
}

/// The same boards with what only several editions together tell.
fn with_movements(
    publication: &Publication,
    reaches: &change::Reaches,
    appearances: &[Vec<(BoardKey, usize)>],
    still: Vec<BoardAnalysis>,
) -> Vec<BoardAnalysis> {
    let mut found = Vec::new();
    for of_unit in appearances {
        for (at, place) in of_unit.iter().enumerate() {
            found.push((*place, change::movements(publication, reaches, &still, of_unit, at)));
        }
    }
    let mut boards = still;
    for ((board, entry), movements) in found {
        let board = &mut boards[board.position()];
        board.movements[entry] = movements.movement;
        board.rank_movements[entry] = movements.by_rank;
    }
    boards
}

impl Analysis {
    /// What was worked out of a board.
    pub fn board(&self, key: BoardKey) -> &BoardAnalysis {
        &self.boards[key.position()]
    }

    /// What each correction of an edition did, in their order.
    pub fn effects(&self, edition: EditionKey) -> &[Vec<Effect>] {
        self.effects.get(&edition).map_or(&[], Vec::as_slice)
    }

    /// The units whose successors name a unit, in the order of their ids.
    pub fn predecessors(&self, unit: UnitKey) -> &[UnitKey] {
        &self.predecessors[unit.position()]
    }

    /// Every entry about a unit: its board and its position there, by index, scope, year and board.
    pub fn appearances(&self, unit: UnitKey) -> &[(BoardKey, usize)] {
        &self.appearances[unit.position()]
    }

    /// The peer groups that hold a unit on a day, in the order of the groups.
    pub fn groups_on(&self, unit: UnitKey, day: Date) -> impl Iterator<Item = GroupKey> {
        self.memberships.on(unit, day)
    }
}
