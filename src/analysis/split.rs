//! The split of a change: how much of it each component made, adding up exactly.
//!
//! With the printed change of the total and that of each part,
//!
//! ```text
//! total now − total then = Σ (part now − part then) + rounding
//! ```
//!
//! holds to the last digit; what rounding leaves is told apart. Only where the two scores may be compared, and the total
//! was put together from the same parts in the same way.

use super::Analysis;
use super::audit::formula::{Formula, formula_of};
use super::audit::total::printed_total;
use super::ladder::{follows, parts_of};
use crate::domain::{BoardKey, ComponentKey, Entry, Method, Publication, Score};

/// A change of score, part by part. All numbers have the digits that pages print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// What each part added or took, in the measure of the total, the most added first, equal ones in the order of the
    /// method.
    pub shares: Vec<Share>,
    /// The change of the total: now − then.
    pub change: Score,
    /// `change` − what all parts made.
    pub rounding: Score,
    /// Rounding of what was printed explains `rounding`.
    pub is_explained: bool,
}

/// What one part made of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// The component, of the newer method.
    pub component: ComponentKey,
    /// Now − then, in the measure of the total.
    pub change: Score,
}

/// One of the two moments that are compared.
struct Moment<'a> {
    method: &'a Method,
    entry: &'a Entry,
    formula: Formula,
    parts: Vec<(ComponentKey, Score)>,
    total_max: Score,
    follows: bool,
}

impl<'a> Moment<'a> {
    fn new(method: &'a Method, entry: &'a Entry, cut: Option<&str>) -> Option<Self> {
        let formula = formula_of(method, cut)?;
        let (printed, total_max) = printed_total(method, entry, formula.adds_up)?;
        // Parts of points that stand beside a percentage do not add up to the percentage.
        if entry.score != Some(printed.score) {
            return None;
        }
        let parts = parts_of(method, entry, cut)?;
        let follows = follows(method, entry, &formula, printed, total_max);
        Some(Self { method, entry, formula, parts, total_max, follows })
    }

    fn part(&self, id: &str) -> Option<Score> {
        let (key, _) = self.parts.iter().find(|(key, _)| self.method.component(*key).id == id)?;
        self.entry.component(*key)
    }
}

/// How the change of an entry's score since its movement began splits in one cut; nothing where it cannot be told.
pub fn split(
    publication: &Publication,
    analysis: &Analysis,
    (key, at): (BoardKey, usize),
    cut: Option<&str>,
) -> Option<Split> {
    let movement = analysis.board(key).movements[at].as_ref()?;
    let exact = movement.score?;
    let (board, before) = (publication.board(key), publication.board(movement.previous));
    let now = Moment::new(publication.method(board.method), &board.entries[at], cut)?;
    let entry_then = &before.entries[movement.previous_entry];
    let then = Moment::new(publication.method(before.method), entry_then, cut)?;
    let is_same = board.method == before.method && now.total_max == then.total_max;
    if now.parts.len() < 2
        || now.parts.len() != then.parts.len()
        || !(is_same || now.formula.adds_up && then.formula.adds_up)
    {
        return None;
    }
    let places = now.method.measure.places_shown();
    let share = |(component, got): &(ComponentKey, Score)| {
        let made = *got - then.part(&now.method.component(*component).id)?;
        let change = now.formula.worth(*component, made, now.total_max, places)?;
        Some(Share { component: *component, change })
    };
    let mut shares: Vec<Share> = now.parts.iter().map(share).collect::<Option<_>>()?;
    shares.sort_by(|one, other| other.change.cmp(&one.change).then(one.component.cmp(&other.component)));
    let change = exact.at_places(places);
    let made = shares.iter().fold(Score::zero(places), |sum, share| sum + share.change);
    Some(Split { shares, change, rounding: change - made, is_explained: now.follows && then.follows })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::analyze;
    use crate::domain::specimen::{Specimen, score};
    use proptest::prelude::*;

    /// The split of `a` between two years in hundredths; the totals are what the parts add up to.
    fn of(then: &[i64], now: &[i64], methods: [&str; 2]) -> Option<Split> {
        let mut specimen = Specimen::new(&["a"]);
        let ids: Vec<String> = (0..then.len()).map(|at| format!("c{at}")).collect();
        for method in ["m", "n"] {
            for id in &ids {
                specimen.component(method, id, Some("100"));
            }
        }
        let mut key = None;
        for (year, method, parts) in [(2020, methods[0], then), (2021, methods[1], now)] {
            let text = |units: i64| Score::new(units, 2).to_string();
            let board = specimen.board(year, method, true, &[("a", &text(parts.iter().sum()), 0)]);
            let parts: Vec<(&str, String)> =
                ids.iter().zip(parts).map(|(id, units)| (id.as_str(), text(*units))).collect();
            let parts: Vec<(&str, &str)> = parts.iter().map(|(id, text)| (*id, text.as_str())).collect();
            specimen.parts(board, 0, &parts);
            key = Some(board);
        }
        let publication = specimen.publication();
        split(&publication, &analyze(&publication), (key?, 0), None)
    }

    #[test]
    fn a_change_is_the_sum_of_its_parts() {
        let found = of(&[100, 200, 300], &[150, 180, 300], ["m", "m"]).unwrap();
        let shares: Vec<String> = found.shares.iter().map(|share| share.change.to_string()).collect();
        assert_eq!(shares, ["0.50", "0.00", "-0.20"]);
        assert_eq!((found.change, found.rounding, found.is_explained), (score("0.30"), score("0"), true));
    }

    #[test]
    fn nothing_is_split_across_a_break() {
        assert_eq!(of(&[100, 200], &[150, 180], ["m", "n"]), None);
    }

    #[test]
    fn one_part_explains_nothing() {
        assert_eq!(of(&[100], &[150], ["m", "m"]), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]
        #[test]
        fn every_change_adds_up(parts in prop::collection::vec((0_i64..10_000, 0_i64..10_000), 2..9)) {
            let (then, now): (Vec<i64>, Vec<i64>) = parts.into_iter().unzip();
            let found = of(&then, &now, ["m", "m"]).unwrap();
            let sum = found.shares.iter().fold(Score::zero(2), |sum, share| sum + share.change);
            prop_assert_eq!(sum + found.rounding, found.change);
            prop_assert!(found.rounding.is_zero());
        }
    }
}
