//! Small charts to the letter.

use super::maps;
use super::places;
use super::samples::{self, frame, hundredths, locale};
use crate::chart::{
    Bump, Chart, Count, Heat, Limits, Median, Mention, Multiple, Multiples, Panel, Panels, Parts, Range, Ranking,
    Tiles, draw,
};

/// The wide drawing, one element a line.
fn lines(chart: &Chart) -> String {
    draw(chart, &frame("g"), &locale()).wide.replace("><", ">\n<") + "\n"
}

#[test]
fn ranking() {
    let rows = vec![samples::row("1", "Hà Nội", Some(9357)), samples::row("2", "Huế", None)];
    let median = Some(Median { value: hundredths(9000), label: "Trung vị 90,00".into() });
    let chart = Chart::Ranking(Ranking { rows, median, limits: Limits::default() });
    assert_eq!(lines(&chart), include_str!("golden/ranking.svg"));
}

#[test]
fn panels() {
    let moments = vec![samples::moment(2020, Some(8000), None, false), samples::moment(2022, Some(9000), None, false)];
    let chart = Chart::Panels(Panels { panels: vec![Panel { title: "PAPI".into(), moments, ..Panel::default() }] });
    assert_eq!(lines(&chart), include_str!("golden/panels.svg"));
}

#[test]
fn parts() {
    let rows = vec![samples::part("Chỉ đạo", Some(910), Some(950), Some(862))];
    let chart = Chart::Parts(Parts { rows, median: "Trung vị".into(), limits: Limits::default() });
    assert_eq!(lines(&chart), include_str!("golden/parts.svg"));
}

#[test]
fn changes() {
    let chart = Chart::Changes(samples::changes(&[("Thể chế", 45), ("Thủ tục", -12)]));
    assert_eq!(lines(&chart), include_str!("golden/changes.svg"));
}

#[test]
fn range() {
    let chart = Chart::Range(Range { spreads: vec![samples::spread(2024, 8000, 500, "17/63")], ..Range::default() });
    assert_eq!(lines(&chart), include_str!("golden/range.svg"));
}

#[test]
fn strip() {
    let chart = Chart::Strip(places::strip(&[9357, 9000, 8000, 8000], 0, true));
    assert_eq!(lines(&chart), include_str!("golden/strip.svg"));
}

#[test]
fn bump() {
    let tracks = vec![places::track("Huế", true, &[Some(5), Some(2), None, Some(1)])];
    let count = |year: i16| Count { year, of: 9, label: "9".into() };
    let chart = Chart::Bump(Bump { tracks, counts: (2011..2015).map(count).collect(), last: 9, ..Bump::default() });
    assert_eq!(lines(&chart), include_str!("golden/bump.svg"));
}

#[test]
fn multiples() {
    let moments = vec![samples::moment(2023, Some(8000), None, false), samples::moment(2024, Some(9000), None, true)];
    let cells = vec![Multiple { name: "Huế".into(), moments, ..Multiple::default() }];
    let chart = Chart::Multiples(Multiples { cells, ..Multiples::default() });
    assert_eq!(lines(&chart), include_str!("golden/multiples.svg"));
}

#[test]
fn tiles() {
    let tiles =
        vec![maps::tile(0, 0, &["Hà Nội"], Some(9357), 4), maps::tile(1, 1, &["Thừa Thiên Huế", "TT-Huế"], None, 0)];
    let mentions = vec![Mention { row: 1, col: 3, name: "Quần đảo Hoàng Sa".into() }];
    let keys = maps::keys().split_off(4);
    let chart = Chart::Tiles(Tiles { tiles, mentions, keys });
    assert_eq!(lines(&chart), include_str!("golden/tiles.svg"));
}

#[test]
fn outlines() {
    assert_eq!(lines(&Chart::Outlines(maps::squares())), include_str!("golden/outlines.svg"));
}

#[test]
fn heat() {
    let panels = vec![
        maps::heat_panel(&[2019, 2020], &[&[Some(96), Some(80)], &[None, Some(12)]]),
        maps::heat_panel(&[2021], &[&[Some(50)], &[None]]),
    ];
    let chart = Chart::Heat(Heat { names: vec!["Thể chế".into(), "Thủ tục".into()], panels, keys: Vec::new() });
    assert_eq!(lines(&chart), include_str!("golden/heat.svg"));
}
