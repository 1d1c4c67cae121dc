//! Bands whose borders were not published: no unit can be in a better one than a unit with a better score.

use super::band::bounded;
use super::case::{Case, Examined, Finding, signed};
use crate::analysis::better_first;
use crate::domain::{Direction, Entry, Score};
use crate::problem::Problem;

/// An entry with its score and the position of its band, best first.
type Classed<'a> = (&'a Entry, Score, usize);

/// The entries whose published band cannot be told in one order with the scores and bands of the others: the fewest
/// without whom all others can. Equal printed scores may lie on both sides of a border.
pub(super) fn bands(case: &Case) -> Examined {
    let direction = case.method.direction;
    let best_first = direction == Direction::Higher;
    let is_bounded = |at: usize| bounded(&case.board.bands, at, best_first);
    let classed = case.board.entries.iter().filter_map(|entry| Some((entry, entry.score?, entry.band?.position())));
    let mut classed: Vec<Classed> = classed.filter(|(_, _, band)| !is_bounded(*band)).collect();
    if classed.len() < 2 {
        return Examined::default();
    }
    classed.sort_by(|one, other| better_first(direction, one.1, other.1).then(one.2.cmp(&other.2)));
    let kept = longest_in_order(&classed.iter().map(|(_, _, band)| *band).collect::<Vec<_>>());
    let mut examined = Examined::default();
    for (at, it) in classed.iter().enumerate() {
        let better = kept[..at].iter().rposition(|is_kept| *is_kept).map(|other| &classed[other]);
        let worse = kept[at..].iter().position(|is_kept| *is_kept).map(|other| &classed[at + other]);
        examined.note((!kept[at]).then(|| out_of_order(case, it, better, worse)));
    }
    examined
}

/// Which of the positions belong to the longest run that never falls; the first found where several are as long.
fn longest_in_order(positions: &[usize]) -> Vec<bool> {
    // For each length, where the run of that length with the least end ends.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(positions.len());
    for (at, position) in positions.iter().enumerate() {
        let length = ends.partition_point(|end| positions[*end] <= *position);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() { ends.push(at) } else { ends[length] = at }
    }
    let mut kept = vec![false; positions.len()];
    for at in std::iter::successors(ends.last().copied(), |at| before[*at]) {
        kept[at] = true;
    }
    kept
}

/// What is wrong with an entry between the nearest that are in order: the bands from the one's to the other's are possible.
fn out_of_order(
    case: &Case,
    (entry, score, band): &Classed,
    better: Option<&Classed>,
    worse: Option<&Classed>,
) -> Finding {
    let bands = &case.board.bands;
    let low = better.map_or(0, |(_, _, band)| *band);
    let high = worse.map_or(bands.len().saturating_sub(1), |(_, _, band)| *band);
    let name = |at: usize| bands.get(at).map(|band| case.text(&band.name)).unwrap_or_default();
    let against = if *band < low { better } else { worse };
    let difference = against.map_or(Score::zero(score.places()), |(_, other, _)| *score - *other);
    let problem = Problem::PublishedBand {
        unit: case.name(entry).to_owned(),
        published: name(*band).to_owned(),
        computed: (low..=high).map(name).collect::<Vec<_>>().join(", "),
        score: score.to_string(),
        difference: signed(difference),
    };
    Finding::of_entry(entry, problem, entry.band_mark)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::analyze;
    use crate::domain::specimen::Specimen;

    /// The units named, of entries with these scores and bands; no band has a border.
    fn named(entries: &[(&str, usize)]) -> Vec<(usize, String)> {
        let ids: Vec<String> = (0..entries.len()).map(|at| format!("u{at}")).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let mut specimen = Specimen::new(&ids);
        let rows: Vec<(&str, &str, u32)> = ids.iter().zip(entries).map(|(id, (score, _))| (*id, *score, 0)).collect();
        let key = specimen.board(2020, "m", false, &rows);
        specimen.bands(key, &[("a", ""), ("b", ""), ("c", "")]);
        for (at, (_, band)) in entries.iter().enumerate() {
            specimen.classify(key, at, *band);
        }
        let marks: Vec<_> = (0..entries.len()).map(|at| specimen.entry_mut(key, at).band_mark).collect();
        let publication = specimen.publication();
        let examined = bands(&Case::new(&publication, &analyze(&publication), key));
        assert_eq!(examined.asked, if entries.len() < 2 { 0 } else { entries.len() });
        let told = examined.found.into_iter().map(|finding| {
            let at = marks.iter().position(|mark| *mark == finding.diagnostic.mark).unwrap_or(usize::MAX);
            match finding.diagnostic.problem {
                Problem::PublishedBand { computed, .. } => (at, computed),
                other => panic!("{other:?}"),
            }
        });
        told.collect()
    }

    #[test]
    fn a_better_score_is_never_in_a_worse_band() {
        assert_eq!(named(&[("90", 0), ("80", 1), ("70", 1), ("60", 2)]), []);
        assert_eq!(named(&[("90", 0), ("80", 2), ("70", 0), ("60", 1)]), [(1, "A".to_owned())]);
        assert_eq!(named(&[("90", 1), ("80", 1), ("70", 0), ("60", 2)]), [(2, "B, C".to_owned())]);
        assert_eq!(named(&[("90", 1)]), []);
    }

    #[test]
    fn equal_printed_scores_may_lie_on_both_sides_of_a_border() {
        assert_eq!(named(&[("90", 0), ("80", 1), ("80", 0), ("70", 1)]), []);
    }
}
