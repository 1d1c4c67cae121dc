//! Maps and heat tables to test with, usual and awkward.

use super::samples::hundredths;
use crate::chart::{Cell, Chart, Heat, HeatPanel, Key, Mention, Outlines, Shape, Step, Tile, Tiles};
use crate::domain::Language;
use crate::locale::Locale;

/// Longer than any tile.
const LONG: &str = "Ban Quản lý các khu công nghiệp và khu kinh tế Nghi Sơn";

fn number(units: i64) -> String {
    Locale::new(&Language::parse("vi").unwrap()).number(hundredths(units), 2)
}

/// One tile; its value in hundredths.
pub(crate) fn tile(row: i32, col: i32, names: &[&str], value: Option<i64>, class: usize) -> Tile {
    Tile {
        row,
        col,
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        value: value.map_or_else(|| "–".to_owned(), number),
        step: value.map_or(Step::Absent, |_| Step::ALL[class % 5]),
        href: Some(format!("../../units/u-{row}-{col}/index.html")),
        ..Tile::default()
    }
}

/// What five classes hold.
pub(crate) fn keys() -> Vec<Key> {
    let bounds = ["39,91–41,38", "41,63–43,07", "43,07–43,84", "43,89–44,75", "44,87–47,82"];
    let mut keys: Vec<Key> =
        Step::ALL.into_iter().zip(bounds).map(|(step, label)| Key { step, label: label.into() }).collect();
    keys.reverse();
    keys.push(Key { step: Step::Absent, label: "không có điểm".into() });
    keys
}

fn mention(name: &str, row: i32, col: i32) -> Mention {
    Mention { row, col, name: name.into() }
}

/// A long country: eight columns, twenty-one rows, two archipelagos beside it.
pub(crate) fn country() -> Tiles {
    let names = ["Hà Nội", "Thái Nguyên", "Tuyên Quang", "Bạc Liêu", "Quảng Ngãi"];
    let mut tiles: Vec<Tile> = (0..21)
        .flat_map(|row| (0..3).map(move |col| (row, (row * 2 + col) % 8)))
        .zip(0..)
        .map(|((row, col), at)| tile(row, col, &[names[at % 5]], (at % 9 > 0).then_some(4000 + 10 * at as i64), at))
        .collect();
    tiles[4].names = vec!["Thừa Thiên Huế".into(), "TT-Huế".into()];
    tiles[7].names = vec!["Bà Rịa - Vũng Tàu".into(), "Bà Rịa-Vũng Tàu".into(), "BR-VT".into()];
    tiles[9].is_main = true;
    let mentions = vec![mention("Quần đảo Hoàng Sa", 8, 8), mention("Quần đảo Trường Sa", 16, 9)];
    Tiles { tiles, mentions, keys: keys() }
}

/// A ring of a square: its south-western corner and its side, in millionths of a degree.
pub(crate) fn square(longitude: i32, latitude: i32, side: i32) -> Vec<(i32, i32)> {
    let (east, north) = (longitude + side, latitude + side);
    vec![(longitude, latitude), (east, latitude), (east, north), (longitude, north), (longitude, latitude)]
}

/// Three invented squares, one with a hole and an island, and a name beside them.
pub(crate) fn squares() -> Outlines {
    let shape = |name: &str, outlines, step, value: Option<i64>| Shape {
        outlines,
        name: name.into(),
        value: value.map_or_else(|| "–".to_owned(), number),
        step,
        href: Some("x.html".into()),
        is_main: false,
    };
    let million = 1_000_000;
    let holed = vec![square(0, 0, 3 * million), square(million, million, million), square(4 * million, 0, 10_000)];
    Outlines {
        shapes: vec![
            shape("Đông A", holed, Step::Fifth, Some(9100)),
            shape("Tây B", vec![square(million, million, million)], Step::First, Some(8000)),
            shape("Nam C", vec![square(0, -3 * million, 3 * million)], Step::Absent, None),
        ],
        mentions: vec![("Quần đảo Hoàng Sa".into(), (6 * million, 0))],
        keys: keys(),
    }
}

/// A panel of shares.
pub(crate) fn heat_panel(years: &[i16], rows: &[&[Option<i64>]]) -> HeatPanel {
    let cell = |share: &Option<i64>| {
        share.map_or_else(Cell::default, |share| Cell {
            label: share.to_string(),
            step: Step::ALL[usize::try_from(share / 20).unwrap_or(0).min(4)],
        })
    };
    HeatPanel {
        columns: years.iter().map(i16::to_string).collect(),
        rows: rows.iter().map(|cells| cells.iter().map(cell).collect()).collect(),
    }
}

fn shares() -> Heat {
    let names = [
        "Tham gia của người dân ở cấp cơ sở",
        "Công khai, minh bạch trong việc ra quyết định ở địa phương",
        "Quản trị điện tử",
    ];
    let old: Vec<i16> = (2011..2018).collect();
    Heat {
        names: names.map(str::to_owned).to_vec(),
        panels: vec![
            heat_panel(
                &old,
                &[&[Some(52); 7], &[Some(61), None, Some(100), Some(0), Some(40), Some(41), Some(99)], &[None; 7]],
            ),
            heat_panel(&[2018], &[&[Some(54)], &[Some(51)], &[Some(37)]]),
            heat_panel(&[2019, 2020, 2021, 2022], &[&[Some(4); 4], &[Some(88); 4], &[Some(28); 4]]),
        ],
        keys: keys(),
    }
}

/// Maps and heat tables as a site has them.
pub(crate) fn usual() -> Vec<(&'static str, Chart)> {
    vec![
        ("country", Chart::Tiles(country())),
        ("squares", Chart::Outlines(squares())),
        ("shares", Chart::Heat(shares())),
    ]
}

/// Maps and heat tables whose data are awkward.
pub(crate) fn awkward() -> Vec<(&'static str, Chart)> {
    [tiles(), outlines(), heats()].concat()
}

fn tiles() -> Vec<(&'static str, Chart)> {
    let chart = |tiles: Vec<Tile>, mentions| Chart::Tiles(Tiles { tiles, mentions, keys: Vec::new() });
    let wide = (0..90).map(|col| tile(0, col, &["Hà Nội"], Some(9000), 2)).collect();
    let far = vec![tile(-900, -900, &["Hà Nội"], Some(1), 0), tile(900, 900, &["Huế"], None, 0)];
    let full: Vec<Tile> = (0..9).map(|at| tile(at / 3, at % 3, &[LONG], Some(99_999_999_999), 1)).collect();
    let one = || vec![tile(0, 0, &[], Some(100), 0)];
    let keys = vec![Key { step: Step::Fifth, label: format!("{LONG} {LONG} {LONG}") }];
    vec![
        ("tiles-empty", chart(Vec::new(), vec![mention("Hoàng Sa", 0, 0)])),
        ("tiles-one", chart(one(), Vec::new())),
        ("tiles-many-columns", chart(wide, vec![mention(LONG, 0, 95)])),
        ("tiles-far", chart(far, vec![mention("Hoàng Sa", 0, 0), mention("Hoàng Sa", 5000, -5000)])),
        ("tiles-long", chart(full, vec![mention(LONG, 1, 1)])),
        ("tiles-long-key", Chart::Tiles(Tiles { tiles: one(), mentions: Vec::new(), keys })),
    ]
}

fn outlines() -> Vec<(&'static str, Chart)> {
    let chart = |outlines: Vec<Vec<(i32, i32)>>, name: &str| {
        let shape = Shape { outlines, name: name.into(), value: "1".into(), step: Step::Third, ..Shape::default() };
        Chart::Outlines(Outlines { shapes: vec![shape], ..Outlines::default() })
    };
    vec![
        ("outlines-empty", Chart::Outlines(Outlines::default())),
        ("outlines-nothing", chart(Vec::new(), "Huế")),
        ("outlines-point", chart(vec![vec![(0, 0); 4]], "Huế")),
        ("outlines-world", chart(vec![square(-180_000_000, -90_000_000, 180_000_000)], LONG)),
        ("outlines-pole", chart(vec![square(0, 89_999_990, 10)], "Huế")),
    ]
}

fn heats() -> Vec<(&'static str, Chart)> {
    let chart = |names: &[&str], panels| {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        Chart::Heat(Heat { names, panels, keys: Vec::new() })
    };
    let years: Vec<i16> = (1950..2050).collect();
    let long =
        HeatPanel { columns: vec![LONG.into()], rows: vec![vec![Cell { label: LONG.into(), step: Step::First }]] };
    vec![
        ("heat-empty", chart(&[], Vec::new())),
        ("heat-without-columns", chart(&["Thể chế"], vec![HeatPanel::default()])),
        (
            "heat-uneven",
            chart(&["Thể chế", LONG], vec![heat_panel(&[2020], &[&[Some(5), Some(6)]]), HeatPanel::default()]),
        ),
        ("heat-century", chart(&["Thể chế"], vec![heat_panel(&years, &[&[Some(100); 100]])])),
        ("heat-long", chart(&[LONG], vec![long])),
    ]
}

#[test]
fn a_heat_table_knows_whether_all_its_numbers_are_printed() {
    assert!(shares().prints_all());
    let years: Vec<i16> = (1990..2025).collect();
    let panels = vec![heat_panel(&years, &[&[Some(100); 35]])];
    assert!(!Heat { names: vec!["Thể chế".into()], panels, keys: Vec::new() }.prints_all());
}
