//! What must hold for every chart, usual or awkward.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::samples::{self, frame, locale};
use super::xml::{self, Element};
use super::{awkward, maps, places};
use crate::chart::canvas::{Anchor, Area};
use crate::chart::label::{self, Spot};
use crate::chart::{Break, Bump, Chart, Panel, Panels, Ranking, advance, draw};

/// Every drawing of every sample: its name and its elements.
fn drawings() -> Vec<(String, Vec<Element>)> {
    let (locale, mut drawings) = (locale(), Vec::new());
    for (name, chart) in samples::usual().into_iter().chain(awkward::awkward()) {
        let figure = draw(&chart, &frame(name), &locale);
        drawings.push((format!("{name} wide"), xml::read(&figure.wide)));
        drawings.push((format!("{name} narrow"), xml::read(&figure.narrow)));
    }
    drawings
}

/// What a text covers by our own metrics.
fn area(root: &Element, text: &Element) -> Area {
    let sized = if text.attribute("font-size").is_empty() { root } else { text };
    let size = sized.number("font-size");
    let anchor = match text.attribute("text-anchor") {
        "end" => Anchor::End,
        "middle" => Anchor::Middle,
        _ => Anchor::Start,
    };
    let width = advance::width(&text.text, size, !text.attribute("font-weight").is_empty());
    // From the top of a capital to the base line: what really is seen of a number.
    let at = (text.number("x"), text.number("y") - size * 0.35);
    label::occupied(Spot { at, anchor }, (width, size * 0.7))
}

fn texts(elements: &[Element]) -> impl Iterator<Item = &Element> {
    elements.iter().filter(|element| element.name == "text")
}

#[test]
fn every_chart_names_and_describes_itself() {
    for (name, elements) in drawings() {
        let root = &elements[0];
        assert_eq!(
            (root.name.as_str(), elements[1].name.as_str(), elements[2].name.as_str()),
            ("svg", "title", "desc")
        );
        assert_eq!(elements[1].text, "Xếp hạng <2024> & \"điểm\"", "{name}");
        let ids = format!("{} {}", elements[1].attribute("id"), elements[2].attribute("id"));
        assert_eq!(root.attribute("aria-labelledby"), ids, "{name}");
        let has_links = elements.iter().any(|element| element.name == "a");
        assert_eq!(root.attribute("role"), if has_links { "group" } else { "img" }, "{name}");
        assert_eq!(root.attribute("viewBox"), format!("0 0 {} {}", root.attribute("width"), root.attribute("height")));
    }
}

#[test]
fn ids_differ_between_the_two_drawings_and_between_frames() {
    let mut seen = BTreeSet::new();
    for (name, elements) in drawings() {
        for id in elements.iter().map(|element| element.attribute("id")).filter(|id| !id.is_empty()) {
            assert!(seen.insert(id.to_owned()), "{id} again in {name}");
        }
    }
}

#[test]
fn nothing_carries_a_style_or_a_colour() {
    for (name, elements) in drawings() {
        for element in &elements {
            assert!(!element.attributes.contains_key("style") && !element.attributes.contains_key("stroke"), "{name}");
            assert!(matches!(element.attribute("fill"), "" | "none"), "{name}: {element:?}");
            if matches!(element.name.as_str(), "path" | "circle" | "rect" | "text") {
                assert!(!element.attribute("class").is_empty(), "{name}: {element:?}");
            }
        }
    }
}

#[test]
fn marks_stay_on_the_sheet() {
    for (name, elements) in drawings() {
        let (width, height) = (elements[0].number("width"), elements[0].number("height"));
        for element in &elements {
            let (right, bottom) = match element.name.as_str() {
                "circle" => (element.number("cx"), element.number("cy")),
                "rect" => {
                    (element.number("x") + element.number("width"), element.number("y") + element.number("height"))
                }
                _ => continue,
            };
            assert!((0.0..=width).contains(&right) && (0.0..=height).contains(&bottom), "{name}: {element:?}");
        }
    }
}

#[test]
fn texts_stay_on_the_sheet() {
    for (name, elements) in drawings() {
        check_sheet(&name, &elements);
    }
}

fn check_sheet(name: &str, elements: &[Element]) {
    let root = &elements[0];
    for text in texts(elements) {
        let area = area(root, text);
        let is_inside = area.left >= -0.1
            && area.top >= 0.0
            && area.right <= root.number("width") + 0.1
            && area.bottom <= root.number("height");
        assert!(is_inside, "{name}: {text:?} covers {area:?}");
    }
}

#[test]
fn values_do_not_touch_each_other() {
    for (name, elements) in drawings() {
        check_values(&name, &elements);
    }
}

fn check_values(name: &str, elements: &[Element]) {
    let is_value = |text: &&Element| {
        let class = text.attribute("class");
        matches!(class, "t-value" | "t-main" | "t-median" | "t-break" | "t-note") || class.starts_with("t-s")
    };
    let values: Vec<&Element> = texts(elements).filter(is_value).collect();
    for (position, one) in values.iter().enumerate() {
        // The many rows of a long board cannot touch when neighbours do not.
        for other in values.iter().skip(position + 1).take(60) {
            let (first, second) = (area(&elements[0], one), area(&elements[0], other));
            assert!(!label::overlap(first, second), "{name}: {:?} on {:?}", one.text, other.text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_series_is_readable(values in vec(option::of(-20_000_i64..20_000), 1..24), medians in any::<bool>()) {
        let moments = values.iter().zip(2001..).map(|(value, year)| {
            samples::moment(year, *value, value.filter(|_| medians).map(|value| value / 2), year % 5 != 0)
        });
        let breaks = (2005..2024).step_by(5).map(|before| Break { before, label: "Đổi phương pháp tính".into() });
        let panel = Panel {
            title: "SIPAS".into(),
            moments: moments.collect(),
            breaks: breaks.collect(),
            median: "Trung vị các tỉnh".into(),
            ..Panel::default()
        };
        let figure = draw(&Chart::Panels(Panels { panels: vec![panel] }), &frame("x"), &locale());
        for drawing in [&figure.wide, &figure.narrow] {
            let elements = xml::read(drawing);
            check_sheet("series", &elements);
            check_values("series", &elements);
        }
    }

    #[test]
    fn any_board_is_readable(values in vec(option::of(-20_000_i64..20_000), 1..40), long in any::<bool>()) {
        let name = if long { "Sở Nông nghiệp và Phát triển nông thôn" } else { "Huế" };
        let rows = values.iter().zip(1..).map(|(value, rank)| samples::row(&format!("{rank}="), name, *value));
        let figure = draw(&Chart::Ranking(Ranking { rows: rows.collect(), ..Ranking::default() }), &frame("x"), &locale());
        for drawing in [&figure.wide, &figure.narrow] {
            let elements = xml::read(drawing);
            check_sheet("board", &elements);
            check_values("board", &elements);
        }
    }
}

#[test]
fn no_text_of_a_phone_is_below_eleven_pixels() {
    for (name, elements) in drawings().into_iter().filter(|(name, _)| name.ends_with("narrow")) {
        assert_eq!(elements[0].attribute("width"), "344", "{name}");
        for element in elements.iter().filter(|element| element.attributes.contains_key("font-size")) {
            assert!(element.number("font-size") >= 11.0, "{name}");
        }
    }
}

#[test]
fn a_board_is_small_and_complete() {
    let figure = draw(&Chart::Ranking(samples::board()), &frame("board"), &locale());
    for drawing in [&figure.wide, &figure.narrow] {
        assert!(drawing.len() < 30_000, "{} bytes", drawing.len());
        let elements = xml::read(drawing);
        assert_eq!(elements.iter().filter(|element| element.name == "a").count(), 63);
        assert_eq!(elements.iter().filter(|element| element.attribute("class") == "row main").count(), 1);
        assert_eq!(texts(&elements).filter(|text| text.text == "19=").count(), 3);
    }
}

#[test]
fn links_are_large_enough_to_touch() {
    let figure = draw(&Chart::Ranking(samples::board()), &frame("board"), &locale());
    // The narrow drawing is shown on 288 px where a page is 320 px wide.
    for (drawing, scale) in [(&figure.wide, 1.0), (&figure.narrow, 288.0 / 344.0)] {
        for hit in xml::read(drawing).iter().filter(|element| element.attribute("class") == "f-hit") {
            assert!(hit.number("height") * scale >= 24.0);
        }
    }
}

#[test]
fn every_unit_of_a_map_has_a_tile_large_enough_to_touch() {
    let figure = draw(&Chart::Tiles(maps::country()), &frame("map"), &locale());
    for (drawing, scale) in [(&figure.wide, 1.0), (&figure.narrow, 288.0 / 344.0)] {
        assert!(drawing.len() < 30_000, "{} bytes", drawing.len());
        let elements = xml::read(drawing);
        let is_tile = |element: &&Element| element.name == "rect" && element.ancestors.iter().any(|name| name == "a");
        let tiles: Vec<Area> = elements
            .iter()
            .filter(is_tile)
            .map(|tile| {
                let (left, top) = (tile.number("x"), tile.number("y"));
                Area { left, top, right: left + tile.number("width"), bottom: top + tile.number("height") }
            })
            .collect();
        assert_eq!(tiles.len(), 63);
        for (position, one) in tiles.iter().enumerate() {
            assert!((one.right - one.left) * scale >= 24.0 && (one.bottom - one.top) * scale >= 24.0);
            assert!(!tiles[position + 1..].iter().any(|other| label::overlap(*one, *other)));
        }
        for mention in texts(&elements).filter(|text| text.attribute("class") == "t-note") {
            let covered = area(&elements[0], mention);
            assert!(!tiles.iter().any(|tile| label::overlap(*tile, covered)), "{mention:?}");
        }
        assert_eq!(texts(&elements).filter(|text| text.attribute("class") == "t-note").count(), 4);
    }
    let words = |drawing: &str| xml::read(drawing).into_iter().map(|element| element.text).collect::<Vec<_>>();
    assert!(words(&figure.narrow).contains(&"TT-Huế".to_owned()));
    assert!(words(&figure.narrow).iter().any(|text| text.starts_with("Thừa Thiên Huế ")));
}

#[test]
fn gaps_and_breaks_are_not_bridged() {
    let panels = samples::indices();
    let expected: usize = panels
        .panels
        .iter()
        .flat_map(|panel| panel.moments.windows(2))
        .filter(|pair| pair[1].joined && pair[0].point.is_some() && pair[1].point.is_some())
        .count();
    let figure = draw(&Chart::Panels(panels), &frame("x"), &locale());
    let lines = xml::read(&figure.wide);
    let segments: usize = lines
        .iter()
        .filter(|element| element.attribute("class") == "k-main")
        .map(|element| element.attribute("d").matches('M').count())
        .sum();
    assert_eq!(segments, expected);
    let poles = lines.iter().filter(|element| element.attribute("class") == "k-break");
    assert_eq!(poles.map(|element| element.attribute("d").matches('M').count()).sum::<usize>(), 5);
}

#[test]
fn a_cut_name_is_whole_in_the_tooltip() {
    let long =
        "Sở Văn hóa, Thể thao và Du lịch kiêm nhiệm công tác Gia đình, Trẻ em và Bình đẳng giới của tỉnh, đã sáp nhập";
    let rows = vec![samples::row("1", long, Some(9000)), samples::row("2", "Sở Y tế", Some(8000))];
    let chart = Chart::Ranking(Ranking { rows, ..Ranking::default() });
    let elements = xml::read(&draw(&chart, &frame("x"), &locale()).narrow);
    let titles: Vec<&str> = elements
        .iter()
        .filter(|element| element.name == "title" && element.ancestors.len() > 1)
        .map(|element| element.text.as_str())
        .collect();
    assert_eq!(titles, [long]);
    assert!(texts(&elements).any(|text| text.text.ends_with('…')));
}

#[test]
fn drawing_twice_gives_the_same() {
    let draw_all =
        || -> Vec<_> { samples::usual().iter().map(|(name, chart)| draw(chart, &frame(name), &locale())).collect() };
    assert_eq!(draw_all(), draw_all());
}

#[test]
fn lines_join_ranks_only_where_they_may_be_compared() {
    let segments = |bump: &Bump, class: &str| -> usize {
        let drawn = xml::read(&draw(&Chart::Bump(bump.clone()), &frame("x"), &locale()).wide);
        let lines = drawn.iter().filter(|element| element.attribute("class") == class);
        lines.map(|element| element.attribute("d").matches('M').count()).sum()
    };
    let mut bump = places::peers(1);
    let joined = bump.tracks[0].stops.iter().filter(|stop| stop.joined).count();
    assert_eq!(segments(&bump, "k-main"), joined);
    assert_eq!(segments(&bump, "k-break"), 1);
    // Where how many were ranked is not known, a rank is neither drawn nor joined.
    bump.counts.retain(|count| count.year != 2013);
    assert_eq!(segments(&bump, "k-main"), joined - 2);
    // Where it changed and the two numbers have no room, neither.
    for count in &mut bump.counts {
        count.label = "9".repeat(40);
    }
    assert!(segments(&bump, "k-main") < joined - 2);
}

#[test]
fn computed_ranks_look_different() {
    let drawn = xml::read(&draw(&Chart::Bump(places::peers(3)), &frame("x"), &locale()).wide);
    let marks = |class: &str| drawn.iter().filter(|element| element.attribute("class") == class).count();
    assert_eq!((marks("f-main"), marks("f-main-open")), (10, 3));
    assert!(marks("f-peer") > 0 && marks("f-peer-open") > 0);
}

#[test]
fn every_score_has_its_own_tick() {
    for (scores, ticks) in [(vec![9000; 6], 6), (vec![9000, 9000, 8000, 7000], 4)] {
        let drawn = xml::read(&draw(&Chart::Strip(places::strip(&scores, 0, false)), &frame("x"), &locale()).narrow);
        let marks = drawn.iter().filter(|element| element.attribute("class") == "k-mark");
        assert_eq!(marks.map(|element| element.attribute("d").matches('M').count()).sum::<usize>(), ticks);
    }
}

#[test]
fn names_stay_clear_of_the_marks_in_the_widest_font() {
    // Of the fonts in common use DejaVu Sans is the widest: at most so much wider than what we measure.
    const WIDEST: f64 = 1.06;
    for (name, elements) in drawings() {
        let is_mark = |element: &&Element| {
            matches!(element.attribute("class"), "f-track" | "f-bar" | "f-dot")
                || element.attribute("class").starts_with("f-s")
        };
        // A legend stands above the first name; a name above its marks begins where they do.
        let first = texts(&elements).find(|text| text.attribute("class") == "t-name");
        let Some(first) = first.map(|text| text.number("y") - 20.0) else { continue };
        let marks =
            elements.iter().filter(is_mark).filter(|mark| mark.attribute("y").parse().is_ok_and(|y: f64| y > first));
        let left = marks.map(|mark| mark.number("x")).fold(f64::MAX, f64::min);
        if left < 20.0 {
            continue;
        }
        for text in texts(&elements).filter(|text| text.attribute("class") == "t-name") {
            let covered = area(&elements[0], text);
            let right = covered.left + (covered.right - covered.left) * WIDEST;
            assert!(right + 8.0 <= left, "{name}: {text:?} ends at {right}, marks begin at {left}");
        }
    }
}
