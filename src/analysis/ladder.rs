//! The ladder of an entry: from the maximum down to the total, one rung for each component, adding up exactly.
//!
//! With the printed maximum of the parts, the printed total and the printed loss of each part,
//!
//! ```text
//! maximum − total = Σ lost + rounding
//! ```
//!
//! holds to the last digit. What rounding leaves is a row of its own and never hidden in a part. Where a total is a mean,
//! each loss is first brought to the measure of the total: `maximum × weight × (max − got) ÷ max`. A bonus loses what it
//! gives, with the sign turned; a penalty loses what it takes.

use super::audit::formula::{Formula, Printed, Verdict, formula_of};
use super::audit::total::printed_total;
use super::loss::counted_max;
use crate::domain::{ComponentKey, Direction, Entry, Method, Score};

/// Where the points between the maximum and the total of an entry went. All numbers at `places`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder {
    /// The most the parts can come to, bonuses left out.
    pub max: Score,
    /// The published total.
    pub total: Score,
    /// What each part lost, the largest loss first, equal ones in the order of the method.
    pub rungs: Vec<Rung>,
    /// `max` − `total` − what all parts lost.
    pub rounding: Score,
    /// Rounding of the printed parts and of the total explains `rounding`.
    pub is_explained: bool,
    /// How many digits after the point.
    pub places: u8,
}

/// One part of a ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rung {
    /// The component.
    pub component: ComponentKey,
    /// What it lost, in the measure of the total; below zero for what a bonus gave.
    pub lost: Score,
}

/// Why the losses of an entry cannot be added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// Less is better: nothing is lost below a maximum.
    Lower,
    /// The total does not follow from the parts.
    Apart,
    /// The total, or some part of it, was not published.
    Missing,
    /// The maxima of the parts are not all known, or do not come to the maximum of the total.
    Maxima,
}

/// The ladder of an entry in one cut.
///
/// # Errors
/// What stands in the way.
pub fn ladder(method: &Method, entry: &Entry, cut: Option<&str>) -> Result<Ladder, Obstacle> {
    if method.direction == Direction::Lower {
        return Err(Obstacle::Lower);
    }
    let formula = formula_of(method, cut).ok_or(Obstacle::Apart)?;
    let (printed, total_max) = printed_total(method, entry, formula.adds_up).ok_or(Obstacle::Missing)?;
    let parts = parts_of(method, entry, cut).ok_or(Obstacle::Missing)?;
    let measured = entry.score == Some(printed.score);
    let places = if measured { method.measure.places_shown() } else { printed.places };
    let max = greatest(method, &formula, &parts, total_max).ok_or(Obstacle::Maxima)?;
    let rung = |(component, got): &(ComponentKey, Score)| {
        let most = counted_max(method.component(*component))?;
        let lost = if formula.adds_up {
            most.at_places(places) - got.at_places(places)
        } else {
            formula.worth(*component, most - *got, total_max, places)?
        };
        Some(Rung { component: *component, lost })
    };
    let mut rungs: Vec<Rung> = parts.iter().map(rung).collect::<Option<_>>().ok_or(Obstacle::Maxima)?;
    rungs.sort_by(|one, other| other.lost.cmp(&one.lost).then(one.component.cmp(&other.component)));
    let (max, total) = (max.at_places(places), printed.score.at_places(places));
    let lost = rungs.iter().fold(Score::zero(places), |sum, rung| sum + rung.lost);
    let is_explained = follows(method, entry, &formula, printed, total_max);
    Ok(Ladder { max, total, rungs, rounding: max - total - lost, is_explained, places })
}

/// The roots of a cut with what was published of each; nothing where one is missing.
pub(super) fn parts_of(method: &Method, entry: &Entry, cut: Option<&str>) -> Option<Vec<(ComponentKey, Score)>> {
    let roots = method.children(None).filter(|(_, component)| component.cut.as_deref() == cut);
    roots.map(|(key, _)| Some((key, entry.component(key)?))).collect()
}

/// The published total follows from its parts but for what rounding explains.
pub(super) fn follows(method: &Method, entry: &Entry, formula: &Formula, printed: Printed, max: Score) -> bool {
    let mut parts: Vec<Option<Score>> = vec![None; method.components.len()];
    for (component, score, _) in &entry.components {
        if let Some(part) = parts.get_mut(component.position()) {
            *part = Some(*score);
        }
    }
    !matches!(formula.verdict(&parts, printed, Some(max)), Some(Verdict::Contradicts(_)))
}

/// The most the parts can come to: the maximum of the total, less the bonuses where it counts them too.
fn greatest(method: &Method, formula: &Formula, parts: &[(ComponentKey, Score)], total_max: Score) -> Option<Score> {
    if !formula.adds_up {
        return Some(total_max);
    }
    let sum = |of: &dyn Fn(ComponentKey) -> Option<Score>| {
        parts.iter().try_fold(Score::zero(0), |sum, (component, _)| Some(sum + of(*component)?))
    };
    let counted = sum(&|component| counted_max(method.component(component)))?;
    let with_bonus = sum(&|component| method.component(component).max);
    (counted == total_max || with_bonus == Some(total_max)).then_some(counted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::specimen::{Specimen, score};
    use crate::domain::{Aggregate, BoardKey};

    /// A board of one unit `a`: its method with components, its score, its parts.
    fn of(specimen: &mut Specimen, total: &str, parts: &[(&str, &str)]) -> Result<Ladder, Obstacle> {
        let key: BoardKey = specimen.board(2020, "m", true, &[("a", total, 0)]);
        specimen.parts(key, 0, parts);
        let publication = specimen.publication();
        let board = publication.board(key);
        let found = ladder(publication.method(board.method), &board.entries[0], None);
        if let Ok(ladder) = &found {
            let lost = ladder.rungs.iter().fold(Score::zero(0), |sum, rung| sum + rung.lost);
            assert_eq!(ladder.max - ladder.total, lost + ladder.rounding);
            assert!(ladder.rungs.windows(2).all(|pair| pair[0].lost >= pair[1].lost));
        }
        found
    }

    fn method(parts: &[(&str, &str)]) -> Specimen {
        let mut specimen = Specimen::new(&["a"]);
        for (id, max) in parts {
            specimen.component("m", id, Some(max));
        }
        specimen
    }

    fn lost(ladder: &Ladder) -> Vec<(usize, String)> {
        ladder.rungs.iter().map(|rung| (rung.component.position(), rung.lost.to_string())).collect()
    }

    #[test]
    fn losses_add_up_to_maximum_less_total() {
        let found = of(&mut method(&[("x", "60"), ("y", "40")]), "91.25", &[("x", "52.5"), ("y", "38.75")]).unwrap();
        assert_eq!(lost(&found), [(0, "7.50".into()), (1, "1.25".into())]);
        assert_eq!((found.max, found.rounding, found.is_explained), (score("100"), score("0"), true));
    }

    #[test]
    fn a_bonus_gives_and_a_penalty_takes() {
        let mut specimen = method(&[("x", "100"), ("extra", "2"), ("late", "0")]);
        specimen.method("m").components[1].bonus = true;
        specimen.method("m").components[2].min = score("-5");
        let found = of(&mut specimen, "90.75", &[("x", "90"), ("extra", "1.25"), ("late", "-0.5")]).unwrap();
        assert_eq!(lost(&found), [(0, "10.00".into()), (2, "0.50".into()), (1, "-1.25".into())]);
        assert_eq!(found.max - found.total, score("9.25"));
    }

    #[test]
    fn what_printing_fewer_digits_leaves_is_told_apart() {
        let mut specimen = method(&[("x", "50"), ("y", "50")]);
        specimen.method("m").measure.precision = 4;
        specimen.method("m").measure.shown = Some(2);
        let found = of(&mut specimen, "80.0080", &[("x", "40.0040"), ("y", "40.0040")]).unwrap();
        // 50.00 − 40.00, twice, against 100.00 − 80.01.
        assert_eq!((found.rounding, found.is_explained), (score("-0.01"), true));
    }

    #[test]
    fn more_than_rounding_is_not_called_rounding() {
        let found = of(&mut method(&[("x", "60"), ("y", "40")]), "90", &[("x", "52.5"), ("y", "38.75")]).unwrap();
        assert_eq!((found.rounding, found.is_explained), (score("1.25"), false));
    }

    #[test]
    fn losses_of_a_weighted_mean_are_in_the_measure_of_the_total() {
        let mut specimen = method(&[("x", "10"), ("y", "5")]);
        specimen.method("m").aggregate = Aggregate::Weighted;
        for (at, weight) in ["0.75", "0.25"].into_iter().enumerate() {
            specimen.method("m").components[at].weight = Some(score(weight));
        }
        // 100 × (0.75 × 8/10 + 0.25 × 4/5) = 80.
        let found = of(&mut specimen, "80", &[("x", "8"), ("y", "4")]).unwrap();
        assert_eq!(lost(&found), [(0, "15.00".into()), (1, "5.00".into())]);
        assert!(found.rounding.is_zero());
    }

    #[test]
    fn losses_that_cannot_be_added_up_are_not() {
        let parts = [("x", "52.5"), ("y", "38.75")];
        assert_eq!(of(&mut method(&[("x", "60"), ("y", "40")]), "91.25", &parts[..1]), Err(Obstacle::Missing));
        assert_eq!(of(&mut method(&[("x", "60"), ("y", "40")]), "", &parts), Err(Obstacle::Missing));
        assert_eq!(of(&mut method(&[("x", "60"), ("y", "45")]), "91.25", &parts), Err(Obstacle::Maxima));
        let mut apart = method(&[("x", "60"), ("y", "40")]);
        apart.method("m").aggregate = Aggregate::None;
        assert_eq!(of(&mut apart, "91.25", &parts), Err(Obstacle::Apart));
        let mut lower = method(&[("x", "60"), ("y", "40")]);
        lower.method("m").direction = Direction::Lower;
        assert_eq!(of(&mut lower, "91.25", &parts), Err(Obstacle::Lower));
    }
}
