//! The ledger of the audit: which questions the numbers of a board were asked, and how they answered.

use super::case::{Case, Examined, Finding};
use super::exception::recorded;
use super::formula::Formula;
use super::{average, average_parts, band, band_order, denominator, jump, percent, ranks, total};
use crate::domain::{BoardKey, ComponentKey, UnitKey};
use crate::problem::Problem;

/// A question that the published numbers of a board can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// Do the parts give the total?
    Total,
    /// Do the parts of a component give the component?
    ComponentTotal,
    /// Do points and maximum give the percentage?
    PointsPercent,
    /// Do the published ranks follow the scores and one another?
    Rank,
    /// Is the published number of units that of the entries?
    Denominator,
    /// Does the score lie in the published class?
    Band,
    /// Do the entries give the published average?
    Average,
    /// Is the change since the edition before like the others?
    Jump,
}

/// Why a check could not be made on a board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// No number of the kind was published.
    NothingPublished,
    /// The rule by which one number follows from others was not published.
    NoRule,
    /// Not every unit is here.
    Incomplete,
    /// There is no earlier edition that may be compared.
    NothingEarlier,
    /// Too few changes have no spread.
    TooFew,
}

/// What came of one check on one board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The check.
    pub check: Check,
    /// How many numbers it could be asked of.
    pub asked: usize,
    /// Of how many of them nothing speaks against.
    pub agreed: usize,
    /// What was found, in the order of the board.
    pub differences: Vec<Difference>,
    /// Why it could be asked of none; nothing where it was asked.
    pub obstacle: Option<Obstacle>,
}

/// One thing that a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The check that found it.
    pub check: Check,
    /// What, by the stable name of the problem.
    pub problem: &'static str,
    /// The facts of the problem by name: `published`, `computed`, `difference` and others.
    pub facts: Vec<(&'static str, String)>,
    /// The units it is about; none where it is about the board.
    pub units: Vec<UnitKey>,
    /// The position of the edition's acknowledgement that explains it.
    pub acknowledgement: Option<usize>,
}

impl Check {
    /// Every check, in the order in which they are told.
    pub const ALL: [Self; 8] = [
        Self::Total,
        Self::ComponentTotal,
        Self::PointsPercent,
        Self::Rank,
        Self::Denominator,
        Self::Band,
        Self::Average,
        Self::Jump,
    ];

    /// Its stable name: that of the problem it finds.
    pub fn name(self) -> &'static str {
        match self {
            Self::Total => "total",
            Self::ComponentTotal => "component-total",
            Self::PointsPercent => "points-percent",
            Self::Rank => "published-rank",
            Self::Denominator => "of",
            Self::Band => "band",
            Self::Average => "average",
            Self::Jump => "jump",
        }
    }

    /// Asks a board of which nothing was lost.
    pub(super) fn examine(self, case: &Case, formulas: &[Formula]) -> Examined {
        match self {
            Self::Total => total::totals(case, formulas),
            Self::ComponentTotal => total::components(case, formulas),
            Self::PointsPercent => percent::percentages(case),
            Self::Rank => at_least_asked(ranks::askable(case), ranks::ranks(case)),
            Self::Denominator => {
                let is_told = case.board.of.is_some() && case.board.complete;
                at_least_asked(usize::from(is_told), denominator::denominator(case).into_iter().collect())
            }
            Self::Band => {
                let (bounded, ordered) = (band::bands(case), band_order::bands(case));
                let found = [bounded.found, ordered.found].concat();
                Examined { asked: bounded.asked + ordered.asked, found }
            }
            Self::Average => {
                let (figures, parts) = (average::averages(case), average_parts::averages(case, formulas));
                Examined { asked: figures.asked + parts.asked, found: [figures.found, parts.found].concat() }
            }
            Self::Jump => jump::jumps(case),
        }
    }
}

/// What contradicts was asked, whatever else could be.
fn at_least_asked(askable: usize, found: Vec<Finding>) -> Examined {
    let contradicted: usize = found.iter().map(|finding| finding.units.len().max(1)).sum();
    Examined { asked: askable.max(contradicted), found }
}

/// What came of every check on a board, in the order of [`Check::ALL`].
pub(super) fn outcomes(case: &Case, formulas: &[Formula], key: BoardKey) -> Vec<Outcome> {
    let outcome = |check: Check| {
        let examined = check.examine(case, formulas);
        let differences = examined.found.iter().map(|finding| Difference {
            check,
            problem: finding.diagnostic.problem.name(),
            facts: facts(&finding.diagnostic.problem),
            units: finding.units.clone(),
            acknowledgement: recorded(case.publication, key, finding).map(|(at, _)| at),
        });
        let differences: Vec<Difference> = differences.collect();
        let against = examined.found.iter().filter(|finding| speaks_against(&finding.diagnostic.problem));
        let against: usize = against.map(|finding| finding.units.len().max(1)).sum();
        Outcome {
            check,
            asked: examined.asked,
            agreed: examined.asked.saturating_sub(against),
            differences,
            obstacle: (examined.asked == 0).then(|| obstacle(check, case, formulas)),
        }
    };
    Check::ALL.into_iter().map(outcome).collect()
}

fn facts(problem: &Problem) -> Vec<(&'static str, String)> {
    problem.facts().into_iter().map(|(name, fact)| (name, fact.to_owned())).collect()
}

/// A rank that follows decimals which were not printed is worth a note, and nothing against it.
fn speaks_against(problem: &Problem) -> bool {
    !matches!(problem, Problem::HiddenDecimals { .. })
}

fn obstacle(check: Check, case: &Case, formulas: &[Formula]) -> Obstacle {
    let entries = &case.board.entries;
    match check {
        Check::Total | Check::ComponentTotal => {
            let of_total = check == Check::Total;
            let is_wanted = |key: &ComponentKey| case.method.component(*key).parent.is_none() == of_total;
            let keys = || entries.iter().flat_map(|entry| &entry.components).map(|(key, ..)| *key);
            let has_parts = keys().any(|key| is_wanted(&key));
            let has_rule = formulas.iter().any(|it| it.parent.is_none() == of_total);
            if has_parts && !has_rule { Obstacle::NoRule } else { Obstacle::NothingPublished }
        }
        Check::Denominator if case.board.of.is_some() => Obstacle::Incomplete,
        Check::PointsPercent | Check::Denominator => Obstacle::NothingPublished,
        Check::Rank if entries.iter().any(|entry| entry.rank.is_some()) => Obstacle::Incomplete,
        Check::Band if entries.iter().any(|entry| entry.band.is_some()) => Obstacle::NoRule,
        Check::Average if !case.board.averages.is_empty() => Obstacle::Incomplete,
        Check::Rank | Check::Band | Check::Average => Obstacle::NothingPublished,
        Check::Jump if case.analysis.movements.iter().all(Option::is_none) => Obstacle::NothingEarlier,
        Check::Jump => Obstacle::TooFew,
    }
}
