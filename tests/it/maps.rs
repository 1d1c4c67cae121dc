//! Maps: the grid that fits the day, the names that must be on it, boundaries of an office's own.

use niengiam::tree::Tree;

use crate::sites::{BASE, built, page, reading, refused, words};

/// Five provinces with scores, on a board of 2018.
const FIVE: &str = r#"
-- units/more.json --
{ "level": "province", "level_name": { "one": {"vi": "tỉnh", "en": "province"}, "many": {"vi": "tỉnh", "en": "provinces"} },
  "units": [
    { "id": "bac-d", "name": {"vi": "Bắc D", "en": "Bắc D"} },
    { "id": "giua-e", "name": {"vi": "Giữa Một Cái Tên Rất Dài Không Vừa Ô", "en": "Middle With Quite A Long Name Of Its Own"}, "aliases": ["Giữa E"] } ] }
-- editions/thu/viet-nam/2018/edition.json --
{ "method": "m1", "units_at": "2018-12-31", "sources": [ { "id": "a", "title": "Báo Thử" } ] }
-- editions/thu/viet-nam/2018/provinces.json --
{ "name": {"vi": "Các tỉnh", "en": "Provinces"}, "level": "province", "complete": true,
  "entries": [ { "unit": "dong-a", "score": 90.00, "source": "a" }, { "unit": "tay-b", "score": 85.50 }, { "unit": "nam-c", "score": 80 },
    { "unit": "bac-d", "score": 80 }, { "unit": "giua-e", "score": 75.25 } ] }
"#;

/// A grid of all five until the merger.
const GRID: &str = r#"
-- maps/o.json --
{ "level": "province", "at": { "from": null, "to": "2025-07-01" },
  "tiles": [ { "unit": "dong-a", "row": 1, "col": 2 }, { "unit": "tay-b", "row": 1, "col": 0 }, { "unit": "nam-c", "row": 2, "col": 1 },
    { "unit": "bac-d", "row": 0, "col": 1 }, { "unit": "giua-e", "row": 1, "col": 1 } ],
  "labels": [ { "name": {"vi": "Quần đảo Hoàng Sa", "en": "Hoàng Sa Islands"}, "row": 1, "col": 4 },
    { "name": {"vi": "Quần đảo Trường Sa", "en": "Trường Sa Islands"}, "row": 2, "col": 4 } ] }
"#;

const BOARD: &str = "thu/viet-nam/2018/provinces/index.html";

/// The two drawings of the map on a page.
fn map(site: &Tree, path: &str) -> String {
    let html = page(site, path);
    let figure = html.split("id=\"map-provinces\"").nth(1).unwrap_or_else(|| panic!("no map on {path}"));
    figure.split("</figure>").next().unwrap_or_default().to_owned()
}

#[test]
fn a_board_is_drawn_on_the_grid_of_its_day() {
    let site = built(&format!("{BASE}{FIVE}{GRID}"));
    let map = map(&site, BOARD);
    assert_eq!(map.matches("units/dong-a/2018/index.html").count(), 2, "{map}");
    for text in [">90,00</text>", ">Quần đảo</text>", ">Trường Sa</text>", "class=\"f-s3\""] {
        assert!(map.contains(text), "{text}");
    }
    assert!(map.contains("Giữa Một Cái Tên Rất Dài Không Vừa Ô 75,25"), "the whole name is told: {map}");
    let told = words(&site, BOARD);
    assert!(told.contains("Điểm cao nhất ở Đông A, thấp nhất ở Giữa Một"), "{told}");
    assert!(told.contains("5/5 đơn vị có điểm (%)"), "{told}");
    assert!(page(&site, "en/thu/viet-nam/2018/provinces/index.html").contains(">90.00</text>"));
    assert!(reading(&site, "thu/viet-nam/2018/index.html").contains("Điểm cao nhất ở Đông A"));
}

#[test]
fn few_scores_are_of_one_colour() {
    let site = built(&format!("{BASE}{FIVE}{GRID}"));
    for (path, key) in [(BOARD.to_owned(), ">có điểm</text>"), (format!("en/{BOARD}"), ">has a score</text>")] {
        let map = map(&site, &path);
        assert!(map.contains(key), "{map}");
        for step in ["f-s0", "f-s1", "f-s2", "f-s4", "f-s5"] {
            assert!(!map.contains(&format!("class=\"{step}\"")), "{step}: {map}");
        }
    }
    let told = words(&site, BOARD);
    assert!(!told.contains("Năm nhóm") && !told.contains("Màu càng nổi") && !told.contains("Nhóm cao nhất"), "{told}");
    assert!(told.contains("Cao nhất: Đông A (90,00%); thấp nhất: Giữa Một"), "{told}");
    let gap = FIVE.replace(
        "{ \"unit\": \"nam-c\", \"score\": 80 },",
        "{ \"unit\": \"nam-c\" }, { \"unit\": \"tay-c\", \"score\": 79 },",
    );
    let gap = gap.replace(
        "\"units\": [",
        "\"units\": [ { \"id\": \"tay-c\", \"name\": {\"vi\": \"Tây C\", \"en\": \"Tây C\"} },",
    );
    let gap = gap.replace("\"complete\": true", "\"complete\": false");
    let grid = GRID.replace("\"tiles\": [", "\"tiles\": [ { \"unit\": \"tay-c\", \"row\": 2, \"col\": 0 },");
    let map = map(&built(&format!("{BASE}{gap}{grid}")), BOARD);
    assert!(map.contains(">có điểm</text>") && map.contains(">không có điểm</text>"), "{map}");
}

/// Fifteen provinces with scores, two of them equal, and their grid.
fn fifteen() -> String {
    let list = |write: &dyn Fn(usize) -> String| (1..=15).map(write).collect::<Vec<_>>().join(", ");
    let units = list(&|at| format!(r#"{{ "id": "tinh-{at}", "name": {{"vi": "Tỉnh {at}", "en": "Province {at}"}} }}"#));
    let entries = list(&|at| format!(r#"{{ "unit": "tinh-{at}", "score": {} }}"#, if at == 4 { 92 } else { 95 - at }));
    let tiles = list(&|at| format!(r#"{{ "unit": "tinh-{at}", "row": {}, "col": {} }}"#, at / 5, at % 5));
    format!(
        r#"
-- units/more.json --
{{ "level": "province", "level_name": {{ "one": {{"vi": "tỉnh", "en": "province"}}, "many": {{"vi": "tỉnh", "en": "provinces"}} }}, "units": [ {units} ] }}
-- editions/thu/viet-nam/2018/edition.json --
{{ "method": "m1", "units_at": "2018-12-31" }}
-- editions/thu/viet-nam/2018/provinces.json --
{{ "name": {{"vi": "Các tỉnh", "en": "Provinces"}}, "level": "province", "complete": true, "entries": [ {entries} ] }}
-- maps/o.json --
{{ "level": "province", "at": {{ "from": null, "to": "2025-07-01" }}, "tiles": [ {tiles} ], "labels": [] }}
"#
    )
}

#[test]
fn enough_scores_are_cut_into_fifths_and_equal_ones_are_of_one_class() {
    let site = built(&format!("{BASE}{}", fifteen()));
    let map = map(&site, BOARD);
    let class_of = |name: &str| {
        let tile = map.split("<a ").find(|tile| tile.contains(name)).unwrap_or_else(|| panic!("no {name}"));
        tile.split("<rect class=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
    };
    assert_eq!(class_of("tinh-3/2018"), class_of("tinh-4/2018"));
    assert_eq!((class_of("tinh-1/2018").as_str(), class_of("tinh-15/2018").as_str()), ("f-s5", "f-s1"));
    let told = words(&site, BOARD);
    assert!(told.contains("Năm nhóm do trang này chia đều theo thứ tự."), "{told}");
    assert!(told.contains("Nhóm cao nhất ("), "{told}");
}

#[test]
fn no_map_is_drawn_of_another_time_or_with_a_unit_left_out() {
    let old =
        GRID.replace("\"from\": null, \"to\": \"2025-07-01\"", "\"from\": \"2019-01-01\", \"to\": \"2025-07-01\"");
    assert!(!page(&built(&format!("{BASE}{FIVE}{old}")), BOARD).contains("map-provinces"));
    let partial = GRID.replace("{ \"unit\": \"bac-d\", \"row\": 0, \"col\": 1 }, ", "");
    assert!(!page(&built(&format!("{BASE}{FIVE}{partial}")), BOARD).contains("map-provinces"));
}

#[test]
fn an_incomplete_board_says_how_many_it_knows() {
    let content = format!("{BASE}{FIVE}{GRID}").replace(
        "\"level\": \"province\", \"complete\": true,\n  \"entries\": [ { \"unit\": \"dong-a\", \"score\": 90.00, \"source\": \"a\" }",
        "\"level\": \"province\", \"of\": 7,\n  \"entries\": [ { \"unit\": \"dong-a\", \"score\": 90.00 }",
    );
    let told = words(&built(&content), BOARD);
    assert!(told.contains("Chỉ tìm được điểm của 5 trên 7 đơn vị"), "{told}");
}

/// Five invented squares in a row, and two names.
fn boundaries() -> String {
    let square = |unit: &str, at: i32| {
        let (west, east) = (at, at + 1);
        format!(
            r#"{{ "type": "Feature", "properties": {{ "unit": "{unit}" }}, "geometry": {{ "type": "Polygon",
               "coordinates": [[[{west}, 10], [{east}, 10], [{east}, 11.0000001], [{west}, 11], [{west}, 10]]] }} }},"#
        )
    };
    let squares: String =
        ["dong-a", "tay-b", "nam-c", "bac-d", "giua-e"].iter().zip(100..).map(|(unit, at)| square(unit, at)).collect();
    let point = |name: &str, at: i32| {
        format!(
            r#"{{ "type": "Feature", "properties": {{ "name": {name} }}, "geometry": {{ "type": "Point", "coordinates": [{at}, 9, 12.5] }} }}"#
        )
    };
    let (one, other) = (point(r#"{"vi": "Hoàng Sa", "en": "Hoàng Sa"}"#, 106), point("\"Quần đảo Trường Sa\"", 104));
    format!(
        "-- maps/ranh-gioi.geojson --\n{{ \"type\": \"FeatureCollection\", \"features\": [ {squares} {one}, {other} ] }}\n"
    )
}

#[test]
fn an_office_s_own_boundaries_are_drawn_instead_of_the_grid() {
    let site = built(&format!("{BASE}{FIVE}{GRID}{}", boundaries()));
    let map = map(&site, BOARD);
    assert_eq!(map.matches("fill-rule=\"evenodd\"").count(), 10, "{map}");
    assert!(!map.contains("<rect class=\"f-s3\" x=\"0\""), "no tiles");
    assert!(map.contains("<title>Đông A 90,00</title>") && map.contains(">Hoàng Sa</text>"), "{map}");
    assert!(map.contains("Trường Sa"), "{map}");
}

#[test]
fn faults_of_boundaries_have_a_place() {
    let faulty = boundaries().replace("[100, 10]]]", "[100, 10.5]]]").replace("[101, 11", "[101, 95");
    let text = refused(&format!("{BASE}{FIVE}{GRID}{faulty}"));
    assert!(text.contains("maps/ranh-gioi.geojson:2:55: error[E007]"), "{text}");
    assert!(text.contains("longitude and latitude"), "{text}");
    assert!(!text.contains("W054"), "{text}");
    let open = boundaries().replace("[100, 10]]]", "[100, 10.5]]]");
    assert!(refused(&format!("{BASE}{FIVE}{GRID}{open}")).contains("a closed ring"));
}

#[test]
fn components_over_the_years_are_a_heat_table_with_its_numbers() {
    let content = BASE.replace(
        "{ \"unit\": \"dong-a\", \"score\": 90.00, \"rank\": 1, \"source\": \"a\" }",
        "{ \"unit\": \"dong-a\", \"score\": 90.00, \"rank\": 1, \"source\": \"a\", \"components\": { \"x\": 54, \"y\": 36 } }",
    );
    let site = built(&content);
    let told = words(&site, "units/dong-a/index.html");
    assert!(told.contains("Năm 2020 đạt thấp nhất ở Phần X: 83% điểm tối đa"), "{told}");
    assert!(
        told.contains("tăng nhiều nhất ở Phần Y (từ 90% lên 96%), giảm nhiều nhất ở Phần X (từ 90% xuống 83%)"),
        "{told}"
    );
    assert!(told.contains("Phần X 54,00/60 90% 50,00/60 83%"), "{told}");
    let broken = content.replace("\"method\": \"m1\", \"units_at\": \"2020-12-31\"", "\"method\": \"m2\", \"units_at\": \"2020-12-31\"").replace(
        "\"methods\": [",
        r#""methods": [ { "id": "m2", "measure": { "kind": "percent", "max": 100, "precision": 2 }, "aggregate": "sum",
           "components": [ { "id": "x", "name": {"vi": "Phần X", "en": "Part X"}, "max": 60 }, { "id": "y", "name": {"vi": "Phần Y", "en": "Part Y"}, "max": 40 } ] },"#,
    );
    let told = words(&built(&broken), "units/dong-a/index.html");
    assert!(told.contains("Không so sánh được hai bên đường gạch đứng"), "{told}");
    assert!(!told.contains("tăng nhiều nhất"), "{told}");
}
