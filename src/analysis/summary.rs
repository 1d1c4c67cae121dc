//! Summaries: the best, the worst and the quartiles of what is there, exactly.

use super::rank::better_first;
use crate::domain::{Board, ComponentKey, Direction, Method, Score};

/// The spread of the scores that a board has; `count` says how many these are.
///
/// Quartiles are those of a spreadsheet's `QUARTILE.INC`: the value at (count − 1) × ¼, ½, ¾ of the sorted scores, on
/// a straight line between two neighbours. They are exact, with up to two places more than the scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// How many scores there are.
    pub count: usize,
    /// The best by the method's direction.
    pub best: Score,
    /// The worst by the method's direction.
    pub worst: Score,
    /// A quarter of the scores lies at or below it, whichever end is the good one.
    pub quartile_low: Score,
    /// The middle.
    pub median: Score,
    /// A quarter of the scores lies at or above it.
    pub quartile_high: Score,
}

/// What a board has of one component.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComponentSummary {
    /// The component.
    pub component: ComponentKey,
    /// How many entries have it.
    pub count: usize,
    /// The best by the method's direction.
    pub best: Score,
    /// The middle.
    pub median: Score,
}

/// The summary of a board's scores; nothing where there are none.
pub(super) fn summarize(board: &Board, direction: Direction) -> Option<Summary> {
    let mut scores: Vec<Score> = board.entries.iter().filter_map(|entry| entry.score).collect();
    scores.sort_unstable();
    let (best, worst) = ends(&scores, direction)?;
    let [quartile_low, median, quartile_high] = [1, 2, 3].map(|quarter| quartile(&scores, quarter));
    Some(Summary { count: scores.len(), best, worst, quartile_low, median, quartile_high })
}

/// The summary of each component that has data, in the order of the method.
pub(super) fn summarize_components(board: &Board, method: &Method) -> Vec<ComponentSummary> {
    let mut columns: Vec<Vec<Score>> = vec![Vec::new(); method.components.len()];
    for (component, score, _) in board.entries.iter().flat_map(|entry| &entry.components) {
        if let Some(column) = columns.get_mut(component.position()) {
            column.push(*score);
        }
    }
    let keys = method.components().map(|(key, _)| key);
    keys.zip(columns)
        .filter_map(|(component, mut scores)| {
            scores.sort_unstable();
            let (best, _) = ends(&scores, method.direction)?;
            Some(ComponentSummary { component, count: scores.len(), best, median: quartile(&scores, 2) })
        })
        .collect()
}

/// The best and the worst of scores sorted by size.
fn ends(sorted: &[Score], direction: Direction) -> Option<(Score, Score)> {
    let (low, high) = (*sorted.first()?, *sorted.last()?);
    Some(if better_first(direction, low, high).is_lt() { (low, high) } else { (high, low) })
}

/// The value at `quarter` quarters of the way through scores sorted by size, which are not empty.
pub(super) fn quartile(sorted: &[Score], quarter: usize) -> Score {
    let way = (sorted.len() - 1) * quarter;
    let low = sorted[way / 4];
    match way % 4 {
        0 => low,
        2 => low.middle(sorted[way / 4 + 1]),
        // The middle of the middle: one quarter, or three, of the way.
        quarters => {
            let high = sorted[way / 4 + 1];
            low.middle(high).middle(if quarters == 1 { low } else { high })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(texts: &[&str]) -> Vec<Score> {
        let mut scores: Vec<Score> = texts.iter().map(|text| Score::parse(text).unwrap()).collect();
        scores.sort();
        scores
    }

    fn quartiles(texts: &[&str]) -> [String; 3] {
        [1, 2, 3].map(|quarter| quartile(&sorted(texts), quarter).to_string())
    }

    #[test]
    fn quartiles_are_those_of_a_spreadsheet() {
        assert_eq!(quartiles(&["3.10"]), ["3.10", "3.10", "3.10"]);
        assert_eq!(quartiles(&["1", "2"]), ["1.25", "1.5", "1.75"]);
        assert_eq!(quartiles(&["1", "2", "3"]), ["1.5", "2", "2.5"]);
        assert_eq!(quartiles(&["7.5", "1.5", "3.5", "9.5"]), ["3.0", "5.5", "8.0"]);
        assert_eq!(quartiles(&["1", "2", "3", "4", "5"]), ["2", "3", "4"]);
        assert_eq!(quartiles(&["0.01", "0.02", "0.03", "0.05"]), ["0.0175", "0.025", "0.035"]);
    }

    #[test]
    fn the_best_follows_the_direction() {
        let scores = sorted(&["-1", "4", "2"]);
        let texts = |direction| ends(&scores, direction).map(|(best, worst)| (best.to_string(), worst.to_string()));
        assert_eq!(texts(Direction::Higher), Some(("4".into(), "-1".into())));
        assert_eq!(texts(Direction::Lower), Some(("-1".into(), "4".into())));
        assert_eq!(ends(&[], Direction::Lower), None);
    }
}
