//! Bands that contradict the score.

use super::case::{Case, Examined, Finding, signed};
use crate::domain::{Band, Direction, Entry, Score};
use crate::problem::Problem;

/// Every published band of a board that the score contradicts. A band of which nothing is known where it lies cannot be
/// asked.
pub(super) fn bands(case: &Case) -> Examined {
    let mut examined = Examined::default();
    let best_first = case.method.direction == Direction::Higher;
    for entry in &case.board.entries {
        let position = entry.band.filter(|_| entry.score.is_some()).map(|band| band.position());
        if position.is_some_and(|at| bounded(&case.board.bands, at, best_first)) {
            examined.note(band(case, entry));
        }
    }
    examined
}

fn band(case: &Case, entry: &Entry) -> Option<Finding> {
    let (score, position) = (entry.score?, entry.band?.position());
    let bands = &case.board.bands;
    let best_first = case.method.direction == Direction::Higher;
    if holds(bands, position, score, best_first) {
        return None;
    }
    let right: Vec<&Band> = (0..bands.len())
        .filter(|at| bounded(bands, *at, best_first) && holds(bands, *at, score, best_first))
        .map(|at| &bands[at])
        .collect();
    let name = |band: &&Band| case.text(&band.name).to_owned();
    let problem = Problem::PublishedBand {
        unit: case.name(entry).to_owned(),
        published: bands.get(position).map(|band| case.text(&band.name).to_owned()).unwrap_or_default(),
        computed: right.iter().map(name).collect::<Vec<_>>().join(", "),
        score: score.to_string(),
        difference: signed(outside(bands, position, score, best_first)),
    };
    Some(Finding::of_entry(entry, problem, entry.band_mark))
}

/// Nothing that is known speaks against the score lying in the band: it reaches the band's minimum and stays below the
/// least higher minimum of the others. A band without a minimum ends where the known ones before it begin.
fn holds(bands: &[Band], position: usize, score: Score, best_first: bool) -> bool {
    let (min, above) = bounds(bands, position, best_first);
    min.is_none_or(|min| min <= score) && above.is_none_or(|above| score < above)
}

/// How far a score lies below the least score of a band, or from the least that is too much for it.
fn outside(bands: &[Band], position: usize, score: Score, best_first: bool) -> Score {
    let (min, above) = bounds(bands, position, best_first);
    let border = min.filter(|min| score < *min).or(above);
    border.map_or(Score::zero(score.places()), |border| score - border)
}

/// The least score in a band and the least above it, as far as they are known.
fn bounds(bands: &[Band], position: usize, best_first: bool) -> (Option<Score>, Option<Score>) {
    let minima = |from: &[Band]| from.iter().filter_map(|band| band.min).collect::<Vec<_>>();
    let min = bands.get(position).and_then(|band| band.min);
    let above = match min {
        Some(min) => minima(bands).into_iter().filter(|other| *other > min).min(),
        None if best_first => minima(&bands[..position.min(bands.len())]).into_iter().min(),
        None => None,
    };
    (min, above)
}

/// Something is known of where the band lies.
pub(super) fn bounded(bands: &[Band], position: usize, best_first: bool) -> bool {
    bands.get(position).is_some_and(|band| band.min.is_some())
        || (best_first && bands[..position.min(bands.len())].iter().any(|band| band.min.is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::analyze;
    use crate::domain::specimen::Specimen;

    fn found(score: &str, bands: &[(&str, &str)], published: usize) -> Option<(String, String)> {
        let mut specimen = Specimen::new(&["a"]);
        let key = specimen.board(2020, "m", false, &[("a", score, 0)]);
        specimen.bands(key, bands);
        specimen.classify(key, 0, published);
        let mark = specimen.entry_mut(key, 0).band_mark;
        let publication = specimen.publication();
        let found = super::bands(&Case::new(&publication, &analyze(&publication), key));
        found.found.into_iter().next().map(|finding| {
            assert_eq!(finding.diagnostic.mark, mark);
            match finding.diagnostic.problem {
                Problem::PublishedBand { published, computed, .. } => (published, computed),
                other => panic!("{other:?}"),
            }
        })
    }

    #[test]
    fn a_band_holds_from_its_minimum_to_the_next() {
        let bands = [("a", "90"), ("b", "80"), ("c", "")];
        for (score, right) in [("90", 0), ("100", 0), ("89.99", 1), ("80", 1), ("79.99", 2), ("0", 2)] {
            for published in 0..3 {
                let wrong = found(score, &bands, published);
                let expected = (published != right)
                    .then(|| ["A", "B", "C"].map(str::to_owned))
                    .map(|names| (names[published].clone(), names[right].clone()));
                assert_eq!(wrong, expected, "{score}");
            }
        }
    }

    #[test]
    fn what_is_not_known_is_not_held_against_anyone() {
        assert_eq!(found("10", &[("a", ""), ("b", "")], 0), None);
        // The upper bound of c is unknown but lies below a.
        let bands = [("a", "90"), ("b", ""), ("c", "70")];
        assert_eq!(found("85", &bands, 2), None);
        assert!(found("92", &bands, 2).is_some());
        assert!(found("92", &bands, 1).is_some());
        assert_eq!(found("75", &bands, 1), None);
    }
}
