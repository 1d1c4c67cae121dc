//! Panels of one series: each with its own years, in a row where there is room.

use super::samples::{self, frame, locale};
use super::xml::{self, Element};
use crate::chart::{Break, Chart, Panel, Panels, draw};

/// An index whose scale changed: seven years on each, the second panel beginning with a break.
pub(crate) fn papi() -> Chart {
    follow(&[(2011, 7), (2018, 7)])
}

/// Panels that begin in a year and have so many.
fn follow(stretches: &[(i16, usize)]) -> Chart {
    let panel = |(first, count): &(i16, usize)| {
        let values: Vec<Option<i64>> = (0..*count as i64).map(|at| Some(3700 + at * 3571 % 900)).collect();
        let breaks = vec![Break { before: *first, label: "đổi cách tính".into() }];
        let title = format!("PAPI {first}, thang 10–80");
        Panel { title, breaks, median: "trung vị".into(), ..samples::panel("", *first, &values, &[]) }
    };
    let mut panels: Vec<Panel> = stretches.iter().map(panel).collect();
    panels[0].breaks.clear();
    Chart::Panels(Panels { panels })
}

fn drawings(chart: &Chart) -> [Vec<Element>; 2] {
    let figure = draw(chart, &frame("x"), &locale());
    [xml::read(&figure.wide), xml::read(&figure.narrow)]
}

/// The years that stand below the panels, and the width of every base line.
fn years(elements: &[Element]) -> Vec<&str> {
    let ticks = elements.iter().filter(|element| element.attribute("class") == "t-tick" && element.text.len() == 4);
    ticks.map(|tick| tick.text.as_str()).filter(|text| text.starts_with("20")).collect()
}

fn bases(elements: &[Element]) -> Vec<f64> {
    let lines = elements.iter().filter(|element| element.attribute("class") == "k-axis");
    let widths = lines.flat_map(|line| line.attribute("d").split('h').skip(1));
    widths.map(|rest| rest.split(['M', 'h']).next().unwrap().parse().unwrap()).collect()
}

#[test]
fn a_panel_has_only_its_own_years() {
    for elements in drawings(&papi()) {
        let mut seen = years(&elements);
        seen.sort_unstable();
        let count = seen.len();
        seen.dedup();
        assert_eq!(seen.len(), count, "{seen:?}");
        assert!(seen.contains(&"2017") && seen.contains(&"2018"), "{seen:?}");
    }
}

#[test]
fn panels_that_follow_each_other_stand_in_a_row_on_a_wide_sheet() {
    let heads = |elements: &[Element]| -> Vec<(f64, f64)> {
        let heads = elements.iter().filter(|element| element.attribute("class") == "t-head");
        heads.map(|head| (head.number("x"), head.number("y"))).collect()
    };
    let [wide, narrow] = drawings(&papi()).map(|elements| heads(&elements));
    assert!((wide[0].1 - wide[1].1).abs() < 0.1 && wide[0].0 + 200.0 < wide[1].0, "{wide:?}");
    assert!((narrow[0].0 - narrow[1].0).abs() < 0.1 && narrow[0].1 + 100.0 < narrow[1].1, "{narrow:?}");
    // Where the years would be too narrow, or are the same, panels stand below each other.
    for chart in [follow(&[(1980, 22), (2002, 22)]), follow(&[(2018, 7), (2018, 7)])] {
        let [wide, _] = drawings(&chart).map(|elements| heads(&elements));
        assert!((wide[0].0 - wide[1].0).abs() < 0.1, "{wide:?}");
    }
}

#[test]
fn a_year_is_as_wide_in_one_panel_as_in_the_other() {
    for elements in drawings(&follow(&[(2011, 8), (2019, 4)])) {
        let widths = bases(&elements);
        assert!((widths[0] / widths[1] - 2.0).abs() < 0.01, "{widths:?}");
    }
    // A panel of one year is still a third as wide as the longest.
    for elements in drawings(&follow(&[(2011, 9), (2020, 1)])) {
        let widths = bases(&elements);
        assert!((widths[0] / widths[1] - 3.0).abs() < 0.02, "{widths:?}");
    }
}

#[test]
fn the_break_between_two_panels_stands_at_the_edge_of_the_second() {
    for elements in drawings(&papi()) {
        assert_eq!(elements.iter().filter(|element| element.text == "đổi cách tính").count(), 1);
        let pole = elements.iter().find(|element| element.attribute("class") == "k-break").unwrap();
        let bases: Vec<&str> = elements
            .iter()
            .filter(|element| element.attribute("class") == "k-axis")
            .flat_map(|base| base.attribute("d").split('M').skip(1))
            .collect();
        let start = |path: &str| path.trim_start_matches('M').split([' ', 'h', 'v']).next().unwrap().to_owned();
        assert_eq!(start(pole.attribute("d")), start(bases[1]), "{pole:?} {bases:?}");
    }
}
