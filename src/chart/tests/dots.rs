//! Labels of dots: beside their dot, off the median, on the sheet.

use proptest::collection::vec;
use proptest::prelude::*;

use super::samples::{self, frame, hundredths, locale};
use super::xml::{self, Element};
use crate::chart::{Chart, Median, Ranking, advance, draw};

/// Where the paths of a class begin, from left to right: the numbers behind every `M`.
fn starts(elements: &[Element], class: &str) -> Vec<f64> {
    let paths = elements.iter().filter(|element| element.attribute("class") == class);
    let moves = paths.flat_map(|path| path.attribute("d").split('M').skip(1));
    moves.map(|at| at.split([' ', 'h', 'v']).next().unwrap().parse().unwrap()).collect()
}

/// No label touches its dot or leaves the sheet, and none lies on the median while there is room before its dot. Gives
/// back how many stand before their dot.
fn check(ranking: &Ranking) -> usize {
    let figure = draw(&Chart::Ranking(ranking.clone()), &frame("x"), &locale());
    let mut before = 0;
    for drawing in [&figure.wide, &figure.narrow] {
        let elements = xml::read(drawing);
        let (size, sheet) = (elements[0].number("font-size"), elements[0].number("width"));
        let line = starts(&elements, "k-median")[0];
        let left = ["k-grid", "k-lead", "k-main"].into_iter().flat_map(|class| starts(&elements, class));
        let left = left.fold(f64::MAX, f64::min);
        for pair in elements.windows(2).filter(|pair| pair[0].name == "circle") {
            let (dot, label) = (&pair[0], &pair[1]);
            let (x, radius) = (dot.number("cx"), dot.number("r"));
            let width = advance::width(&label.text, size, !label.attribute("font-weight").is_empty());
            let is_before = label.attribute("text-anchor") == "end";
            let end = label.number("x");
            let (from, to) = if is_before { (end - width, end) } else { (end, end + width) };
            assert!(from > x + radius || to < x - radius, "{label:?} on {dot:?}");
            assert!(from >= left - 0.1 || !is_before, "{label:?} before {left}");
            assert!(to <= sheet, "{label:?}");
            let is_crossed = from < line && line < to;
            assert!(!is_crossed || x - 8.0 - width * 1.05 < left, "{label:?} on the median at {line}");
            before += usize::from(is_before);
        }
    }
    before
}

#[test]
fn labels_of_a_whole_board_stand_off_the_median() {
    assert!(check(&samples::board()) > 4);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn labels_of_any_board_stand_off_the_median(values in vec(7_000_i64..10_000, 1..40), main in 0_usize..40) {
        let mut sorted = values.clone();
        sorted.sort_unstable();
        let median = Some(Median { value: hundredths(sorted[sorted.len() / 2]), label: "Trung vị".into() });
        let mut rows: Vec<_> = values.iter().map(|value| samples::row("1", "Huế", Some(*value))).collect();
        if let Some(row) = rows.get_mut(main) {
            row.is_main = true;
        }
        check(&Ranking { rows, median, limits: samples::PERCENT });
    }
}
