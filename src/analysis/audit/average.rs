//! Published averages that the entries contradict.

use super::case::{Case, Examined, Finding, signed, steps, ten};
use crate::diagnostic::Diagnostic;
use crate::domain::{Average, Entry, Score};
use crate::problem::Problem;

/// Every published average of a board that the mean of its entries contradicts. An average can be asked where the figure
/// of everyone it is of is there: on a complete board, or where every member of its group is on the board.
pub(super) fn averages(case: &Case) -> Examined {
    let mut examined = Examined::default();
    for average in &case.board.averages {
        if let Some(figures) = figures(case, average) {
            examined.note(contradiction(case, average, &figures));
        }
    }
    examined
}

/// The figures that an average is of; nothing where one is missing.
fn figures(case: &Case, average: &Average) -> Option<Vec<Score>> {
    let group = average.group.map(|key| (key, case.publication.group(key)));
    let is_on_board = |unit: &_| case.board.entries.iter().any(|entry| entry.unit == *unit);
    let is_whole = case.board.complete || group.is_some_and(|(_, group)| group.members.iter().all(is_on_board));
    let is_of_group = |entry: &&Entry| {
        group.is_none_or(|(key, _)| case.whole.groups_on(entry.unit, case.day).any(|found| found == key))
    };
    let figure = |entry: &Entry| match average.component {
        None => entry.score,
        Some(component) => entry.component(component),
    };
    let figures: Option<Vec<Score>> = case.board.entries.iter().filter(is_of_group).map(figure).collect();
    figures.filter(|figures| is_whole && !figures.is_empty())
}

fn contradiction(case: &Case, average: &Average, figures: &[Score]) -> Option<Finding> {
    let places = match average.component {
        None => case.method.measure.precision,
        Some(component) => case.method.component(component).precision,
    };
    let computed = differing_mean(figures, places, average.score)?;
    let unit = match average.group {
        Some(group) => case.text(&case.publication.group(group).name),
        None => case.text(&case.board.name),
    };
    let component = average.component.map(|key| case.text(&case.method.component(key).name).to_owned());
    let problem = Problem::PublishedAverage {
        unit: unit.to_owned(),
        component: component.unwrap_or_default(),
        published: average.score.to_string(),
        computed: computed.to_string(),
        difference: signed(average.score - computed),
        count: figures.len().to_string(),
    };
    Some(Finding { units: Vec::new(), diagnostic: Diagnostic { problem, mark: average.mark } })
}

/// The mean of printed figures, where it is further from the printed average than rounding of both explains; with the
/// places of the finer of the two. Everything is multiplied by the number of figures: nothing is rounded to compare.
fn differing_mean(figures: &[Score], figure_places: u8, printed: Score) -> Option<Score> {
    let places = figure_places.max(printed.places());
    let count = i128::try_from(figures.len()).ok()?;
    let mut sum = 0_i128;
    for figure in figures {
        sum = sum.checked_add(steps(*figure, places + 1)?)?;
    }
    let difference = sum.checked_sub(count.checked_mul(steps(printed, places + 1)?)?)?;
    let half = |of: u8| ten(places - of)?.checked_mul(5);
    let explained = count.checked_mul(half(figure_places)?.checked_add(half(printed.places())?)?)?;
    if difference.checked_abs()? <= explained {
        return None;
    }
    let (twice, step) = (sum.checked_mul(2)?, count.checked_mul(10)?);
    let away = if sum < 0 { twice.checked_sub(step)? } else { twice.checked_add(step)? };
    Some(Score::new(i64::try_from(away / step.checked_mul(2)?).ok()?, places))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::analyze;
    use crate::domain::GroupKey;
    use crate::domain::specimen::{Specimen, score, text};

    fn mean(figures: &[&str], printed: &str) -> Option<String> {
        let figures: Vec<Score> = figures.iter().map(|digits| score(digits)).collect();
        differing_mean(&figures, 2, score(printed)).map(|mean| mean.to_string())
    }

    #[test]
    fn an_average_is_asked_to_the_digits_that_were_printed() {
        assert_eq!(mean(&["80.00", "81.00", "83.00"], "81.33"), None);
        assert_eq!(mean(&["80.00", "81.00", "83.00"], "81.3"), None);
        assert_eq!(mean(&["80.00", "81.00", "83.00"], "81.4"), Some("81.33".into()));
        // Half a place of the average and half a place of each figure are between 81.3333 and 81.34.
        assert_eq!(mean(&["80.00", "81.00", "83.00"], "81.34"), None);
        assert_eq!(mean(&["80.00", "81.00", "83.00"], "81.35"), Some("81.33".into()));
        assert_eq!(mean(&["-1.00", "-1.01"], "-1.02"), Some("-1.01".into()));
    }

    fn found(complete: bool, group: bool, printed: &str) -> (usize, Vec<String>) {
        let mut specimen = Specimen::new(&["a", "b", "c"]);
        specimen.group("east", &["a", "b"], None);
        let key = specimen.board(2020, "m", complete, &[("a", "80", 0), ("b", "90", 0), ("c", "10", 0)]);
        let mark = specimen.mark();
        specimen.tables.boards[key.position()].averages.push(Average {
            group: group.then(|| GroupKey::at(0)),
            component: None,
            score: score(printed),
            source: None,
            note: Some(text("in như vậy")),
            mark,
        });
        let publication = specimen.publication();
        let examined = averages(&Case::new(&publication, &analyze(&publication), key));
        let texts = examined.found.into_iter().map(|finding| match finding.diagnostic.problem {
            Problem::PublishedAverage { unit, computed, difference, count, .. } => {
                format!("{unit} {computed} {difference} {count}")
            }
            other => panic!("{other:?}"),
        });
        (examined.asked, texts.collect())
    }

    #[test]
    fn an_average_is_of_the_board_or_of_a_group() {
        assert_eq!(found(true, false, "60.00"), (1, vec![]));
        assert_eq!(found(true, false, "85.00"), (1, vec!["Tất cả 60.00 +25.00 3".into()]));
        assert_eq!(found(true, true, "85.00"), (1, vec![]));
        assert_eq!(found(true, true, "60.00"), (1, vec!["east 85.00 -25.00 2".into()]));
    }

    #[test]
    fn an_average_of_units_that_are_not_here_is_left_alone() {
        assert_eq!(found(false, false, "85.00"), (0, vec![]));
        assert_eq!(found(false, true, "60.00"), (1, vec!["east 85.00 -25.00 2".into()]));
    }
}
