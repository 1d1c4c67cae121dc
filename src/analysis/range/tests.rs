//! Ranges on small boards, and a simulation: they hold at least what they promise.

use super::*;
use crate::domain::specimen::{Specimen, score};

/// The ranges of every unit of a complete board: score and error of each.
fn of(units: &[(&str, &str)]) -> Vec<Option<Ranges>> {
    let ids: Vec<String> = (0..units.len()).map(|at| format!("u{at:02}")).collect();
    let names: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mut specimen = Specimen::new(&names);
    let entries: Vec<(&str, &str, u32)> = names.iter().zip(units).map(|(id, (score, _))| (*id, *score, 0)).collect();
    let key = specimen.board(2020, "m", true, &entries);
    for (at, (_, error)) in units.iter().enumerate() {
        specimen.entry_mut(key, at).error = (!error.is_empty()).then(|| score(error));
    }
    let publication = specimen.publication();
    let board = publication.board(key);
    (0..units.len()).map(|at| ranges(board, Direction::Higher, at)).collect()
}

#[test]
fn what_is_far_apart_has_one_place() {
    let found = of(&[("90", "0.5"), ("80", "0.5"), ("70", "0.5")]);
    for (at, found) in found.into_iter().enumerate() {
        let found = found.unwrap();
        let place = u32::try_from(at).unwrap() + 1;
        assert_eq!(found.alone, RankRange { best: place, worst: place });
        assert_eq!((found.together, found.of, found.alike.len()), (found.alone, 3, 0));
    }
}

#[test]
fn what_is_close_shares_its_places() {
    let found = of(&[("90", "1"), ("89", "1"), ("70", "1")]);
    assert_eq!(found[0].as_ref().unwrap().alone, RankRange { best: 1, worst: 2 });
    assert_eq!(found[0].as_ref().unwrap().alike, [1]);
    assert_eq!(found[2].as_ref().unwrap().alone, RankRange { best: 3, worst: 3 });
}

#[test]
fn all_together_is_never_narrower_than_one_alone() {
    // 3.6 apart with errors of 1 and 1, which is 2.55 of them together: enough among three others (2.40), and not among
    // the six pairs of the board (2.64).
    let found = of(&[("90", "1"), ("86.4", "1"), ("50", "1"), ("10", "1")]);
    let first = found[0].as_ref().unwrap();
    assert_eq!(first.alone, RankRange { best: 1, worst: 1 });
    assert_eq!(first.together, RankRange { best: 1, worst: 2 });
}

#[test]
fn less_may_be_better() {
    let estimates = ["10", "20"].map(|text| Estimate { score: score(text), error: score("1") });
    let comparison = Comparison { estimates: &estimates, direction: Direction::Lower, errors: 19_600 };
    assert_eq!(comparison.range(0, 2), RankRange { best: 1, worst: 1 });
}

#[test]
fn one_error_that_is_not_published_leaves_no_range() {
    assert_eq!(of(&[("90", "1"), ("80", "")]), [None, None]);
}

#[test]
fn a_change_within_the_errors_is_none() {
    let [half, one] = ["0.5", "1"].map(score);
    assert!(is_within_error(score("1.38"), half, half));
    assert!(!is_within_error(score("-1.39"), half, half));
    assert!(is_within_error(score("2.77"), one, one) && !is_within_error(score("2.78"), one, one));
    assert!(!is_within_error(score("0.01"), score("0"), score("0")));
    assert!(is_within_error(score("0"), score("0"), score("0")));
}

#[test]
fn an_interval_reaches_to_both_sides() {
    assert_eq!(interval(score("84.5"), score("0.5")), (score("83.52"), score("85.48")));
}

#[test]
fn whose_errors_are_published_is_known() {
    let mut specimen = Specimen::new(&["a", "b", "c"]);
    let key = specimen.board(2020, "m", true, &[("a", "80", 0), ("b", "81", 0), ("c", "", 0)]);
    let found = |specimen: &Specimen| errors(specimen.publication().board(key));
    assert_eq!(found(&specimen), Errors::None);
    specimen.entry_mut(key, 0).error = Some(score("1"));
    assert_eq!(found(&specimen), Errors::Some);
    specimen.entry_mut(key, 1).error = Some(score("1"));
    assert_eq!(found(&specimen), Errors::All);
}

/// A generator of its own, so that every run draws the same (splitmix64).
struct Dice(u64);

impl Dice {
    /// Evenly between 0 and 1, neither of them.
    fn even(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        #[allow(clippy::cast_precision_loss)]
        let even = ((bits >> 12) as f64 + 0.5) / (1_u64 << 52) as f64;
        even
    }

    /// Of the standard normal distribution (Box and Muller).
    fn normal(&mut self) -> f64 {
        (-2.0 * self.even().ln()).sqrt() * (2.0 * std::f64::consts::PI * self.even()).cos()
    }
}

/// True scores and standard errors, in thousandths.
type Truth = Vec<(i64, i64)>;

/// How often, in 1000 surveys, the true rank lay in the range: of the unit whose range failed most often, alone; of all
/// units at once, together.
fn coverage(truth: &Truth, seed: u64) -> (u32, u32) {
    const SURVEYS: u32 = 1000;
    let mut dice = Dice(seed);
    let of = u32::try_from(truth.len()).unwrap();
    let others = u64::from(of) - 1;
    let best = |at: usize| 1 + u32::try_from(truth.iter().filter(|other| other.0 > truth[at].0).count()).unwrap();
    let mut alone = vec![0; truth.len()];
    let mut together = 0;
    for _ in 0..SURVEYS {
        let draw = |(score, error): &(i64, i64)| {
            #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
            let drawn = *score + (dice.normal() * *error as f64).round() as i64;
            Estimate { score: Score::new(drawn, 3), error: Score::new(*error, 3) }
        };
        let estimates: Vec<Estimate> = truth.iter().map(draw).collect();
        let holds = |errors: i128, at: usize| {
            let comparison = Comparison { estimates: &estimates, direction: Direction::Higher, errors };
            let range = comparison.range(at, of);
            (range.best..=range.worst).contains(&best(at))
        };
        let (one, all) = (critical(others).unwrap(), critical(others * (others + 1) / 2).unwrap());
        for (at, count) in alone.iter_mut().enumerate() {
            *count += u32::from(holds(one, at));
        }
        together += u32::from((0..truth.len()).all(|at| holds(all, at)));
    }
    (alone.into_iter().min().unwrap(), together)
}

#[test]
fn ranges_hold_at_least_what_they_promise() {
    // 95 per cent of 1000, less three standard errors of the simulation itself.
    const LEAST: u32 = 950 - 21;
    let worlds: [(&str, Truth); 5] = [
        ("all equal", vec![(84_000, 1500); 20]),
        ("evenly spread", (0..20).map(|at| (78_000 + at * 700, 1500)).collect()),
        ("two clusters", (0..20).map(|at| (if at < 10 { 80_000 } else { 86_000 }, 1200)).collect()),
        ("errors unlike", (0..20).map(|at| (80_000 + at % 4 * 1000, 300 + at * 150)).collect()),
        ("two units", vec![(84_000, 1000), (84_500, 1000)]),
    ];
    for ((world, truth), seed) in worlds.iter().zip(2024..) {
        let (alone, together) = coverage(truth, seed);
        assert!(alone >= LEAST && together >= LEAST, "{world}: {alone} and {together} of 1000");
    }
}
