//! Percentages that do not follow from points and maximum.

use super::case::{Case, Examined, Finding, signed, steps, ten};
use crate::domain::{Entry, MeasureKind, Score};
use crate::problem::Problem;

/// Every percentage of a board that its own points contradict.
pub(super) fn percentages(case: &Case) -> Examined {
    let mut examined = Examined::default();
    if case.method.measure.kind == MeasureKind::Percent {
        let has_all = |entry: &&Entry| entry.score.is_some() && entry.points.is_some() && entry.max.is_some();
        for entry in case.board.entries.iter().filter(has_all) {
            examined.note(percentage(case, entry));
        }
    }
    examined
}

fn percentage(case: &Case, entry: &Entry) -> Option<Finding> {
    let (score, points, max) = (entry.score?, entry.points?, entry.max?);
    let computed = contradiction(score, case.method.measure.precision, points, max)?;
    let problem = Problem::PointsPercent {
        unit: case.name(entry).to_owned(),
        published: score.to_string(),
        computed: computed.to_string(),
        difference: signed(score - computed),
    };
    Some(Finding::of_entry(entry, problem, entry.score_mark))
}

/// 100 × points ÷ max, where that is further from the score than rounding of points and score explains. Both sides are
/// multiplied out; nothing is rounded.
fn contradiction(score: Score, places: u8, points: Score, max: Score) -> Option<Score> {
    let points_places = points.places() + 1;
    let common = points_places.max(max.places());
    let divisor = steps(max, common)?;
    if divisor <= 0 {
        return None;
    }
    let value = steps(points, common)?.checked_mul(100)?;
    let slack = ten(common - points_places)?.checked_mul(500)?;
    let scale = ten(places + 1)?;
    let difference = value.checked_mul(scale)?.checked_sub(steps(score, places + 1)?.checked_mul(divisor)?)?;
    let explained = slack.checked_mul(scale)?.checked_add(divisor.checked_mul(5)?)?;
    if difference.checked_abs()? <= explained {
        return None;
    }
    let tenths = value.checked_mul(scale)? / divisor;
    Some(Score::new(i64::try_from(tenths).ok()?, places + 1).at_places(places))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::specimen::score;

    fn computed(percent: &str, points: &str, max: &str) -> Option<String> {
        contradiction(score(percent), 2, score(points), score(max)).map(|score| score.to_string())
    }

    #[test]
    fn a_percentage_follows_from_points() {
        assert_eq!(computed("96.85", "69.25", "71.5"), None);
        assert_eq!(computed("96.86", "69.25", "71.5"), None);
        assert_eq!(computed("96.84", "69.25", "71.5"), Some("96.85".into()));
        assert_eq!(computed("97.85", "69.25", "71.5"), Some("96.85".into()));
        assert_eq!(computed("68.32", "68.32", "84"), Some("81.33".into()));
        assert_eq!(computed("50", "5", "0"), None);
        assert_eq!(computed("-1", "-0.10", "10.00"), None);
    }
}
