//! Denominators that contradict the entries.

use super::case::{Case, Finding, signed_count};
use crate::diagnostic::Diagnostic;
use crate::problem::Problem;

/// The published number of units, where there are more entries, or another number of them though every unit is here.
pub(super) fn denominator(case: &Case) -> Option<Finding> {
    let published = case.board.of?;
    let entries = u32::try_from(case.board.entries.len()).unwrap_or(u32::MAX);
    let agrees = if case.board.complete { published == entries } else { published >= entries };
    if agrees {
        return None;
    }
    let problem = Problem::Of {
        published: published.to_string(),
        computed: entries.to_string(),
        difference: signed_count(published, entries),
    };
    Some(Finding { units: Vec::new(), diagnostic: Diagnostic { problem, mark: case.board.of_mark } })
}

/// The same where some entries were left out: more entries than the published number are still too many.
pub(super) fn exceeded(case: &Case) -> Option<Finding> {
    let entries = u32::try_from(case.board.entries.len()).unwrap_or(u32::MAX);
    denominator(case).filter(|_| case.board.of.is_some_and(|of| of < entries))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::analyze;
    use crate::domain::specimen::Specimen;

    fn contradicts(of: u32, complete: bool) -> bool {
        let mut specimen = Specimen::new(&["a", "b"]);
        let key = specimen.board(2020, "m", complete, &[("a", "1", 0), ("b", "2", 0)]);
        specimen.tables.boards[key.position()].of = Some(of);
        let publication = specimen.publication();
        denominator(&Case::new(&publication, &analyze(&publication), key)).is_some()
    }

    #[test]
    fn the_denominator_counts_the_entries() {
        assert_eq!([1, 2, 3].map(|of| contradicts(of, true)), [true, false, true]);
        assert_eq!([1, 2, 3].map(|of| contradicts(of, false)), [true, false, false]);
    }
}
