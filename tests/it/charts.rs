//! Charts of small sites: what their titles say, and what must not be drawn.

use std::fmt::Write as _;

use crate::sites::{BASE, built, page, words};

/// What follows an id on a page up to the end of its figure.
/// A figure as it is read: a no-break space is a space.
fn figure(page: &str, id: &str) -> Option<String> {
    let start = page.find(&format!("id=\"{id}\""))?;
    page[start..].split("</figure>").next().map(|figure| figure.replace('\u{a0}', " "))
}

#[test]
fn titles_say_what_was_found() {
    let site = built(BASE);
    for (path, title) in [
        ("thu/viet-nam/2019/provinces", "Đông A đứng đầu trong 3 đơn vị, cao hơn Tây B 4,50 điểm phần trăm"),
        // The second place is shared: there is no one unit to be ahead of.
        ("thu/viet-nam/2020/provinces", "Tây B đứng đầu trong 3 đơn vị (hạng tính lại)"),
        (
            "thu/viet-nam",
            "Cách biệt giữa cao nhất và thấp nhất giảm từ 10,00 (năm 2019) xuống 2,75 điểm phần trăm (năm 2020)",
        ),
        ("units/dong-a", "THU của Đông A giảm 1,75 điểm phần trăm từ năm 2019 đến năm 2020"),
        ("units/dong-a", "THU: Đông A từ hạng 1/3 (năm 2019) xuống hạng 2=/3 (năm 2020) (có hạng tính lại)"),
        ("units/dong-a", "Đông A đồng hạng 2 trong 3 đơn vị, thấp hơn Tây B 2,75 điểm phần trăm (hạng tính lại)"),
        ("units/tay-b", "Điểm cao hơn cả 2 đơn vị còn lại"),
        ("units/tay-b/2020", "Điểm cao hơn cả 2 đơn vị còn lại"),
        ("groups/mien-bac", "1 trong 2 đơn vị tăng điểm từ năm 2019 đến năm 2020"),
        ("en/units/dong-a", "TEST: Đông A down from rank 1/3 (2019) to 2=/3 (2020) (one rank computed)"),
    ] {
        let found = words(&site, &format!("{path}/index.html"));
        assert!(found.contains(title), "{path}: {title}\n{found}");
    }
}

#[test]
fn computed_ranks_are_drawn_hollow_and_said() {
    let site = built(BASE);
    let unit = page(&site, "units/dong-a/index.html");
    let ranks = figure(&unit, "series-1-ranks").expect("ranks are drawn");
    assert!(ranks.contains("class=\"f-main\"") && ranks.contains("class=\"f-main-open\""), "{ranks}");
    assert!(ranks.contains("vòng rỗng"), "{ranks}");
    // The group on the newest board's day has one other member.
    assert!(ranks.contains("nét xám là 1 đơn vị khác trong nhóm Miền Bắc"), "{ranks}");
}

#[test]
fn no_rank_is_joined_across_a_break() {
    let content = BASE.replace("\"method\": \"m1\", \"units_at\": \"2020-12-31\"", "\"method\": \"m2\", \"units_at\": \"2020-12-31\"").replace(
        "\"methods\": [",
        r#""methods": [ { "id": "m2", "measure": { "kind": "percent", "max": 100, "precision": 2 }, "aggregate": "none",
           "components": [ { "id": "x", "name": {"vi": "Phần X", "en": "Part X"} }, { "id": "y", "name": {"vi": "Phần Y", "en": "Part Y"} } ] },"#,
    );
    let site = built(&content);
    let unit = page(&site, "units/dong-a/index.html");
    assert!(figure(&unit, "series-1-ranks").is_none());
    assert!(!figure(&unit, "series-1-chart").expect("scores are drawn").contains("k-main"), "{unit}");
    let said = words(&site, "units/dong-a/index.html");
    assert!(!said.contains("từ năm 2019 đến năm 2020") && !said.contains("xuống hạng"), "{said}");
    let group = page(&site, "groups/mien-bac/index.html");
    assert!(!figure(&group, "members-1").expect("members are drawn").contains("k-mark"), "{group}");
}

#[test]
fn an_incomplete_board_has_no_median_and_no_place_among_few() {
    let board = r#"{ "level": "province", "of": 3, "entries": [ { "unit": "dong-a", "score": 88.25, "rank": 1 }, { "unit": "nam-c", "score": 80.25, "rank": 3 } ] }"#;
    let site = built(&format!("{BASE}\n-- editions/thu/viet-nam/2020/provinces.json --\n{board}"));
    let unit = page(&site, "units/nam-c/index.html");
    assert!(figure(&unit, "series-1-place").is_none() && figure(&unit, "series-1-standing").is_none());
    let board = page(&site, "thu/viet-nam/2020/provinces/index.html");
    let ranking = figure(&board, "chart-provinces").expect("the board is drawn");
    assert!(ranking.contains("… chưa có số liệu …") && !ranking.contains("k-median"), "{ranking}");
    // Who is second is not known: nothing is said of a distance.
    assert!(ranking.contains("Đông A đứng đầu trong 3 đơn vị<"), "{ranking}");
}

#[test]
fn a_long_board_is_cut_around_the_unit_and_says_what_is_left_out() {
    let ids = (1..=30).map(|at| format!("tinh-{at}"));
    let mut units = String::new();
    let mut entries = String::new();
    for (id, at) in ids.zip(1..) {
        let comma = if at == 1 { "" } else { "," };
        let name = format!("{{\"vi\": \"Tỉnh {at}\", \"en\": \"Province {at}\"}}");
        let _ = write!(units, "{comma} {{ \"id\": \"{id}\", \"name\": {name}, \"full_name\": {name} }}");
        let _ = write!(entries, "{comma} {{ \"unit\": \"{id}\", \"score\": {} }}", 95 - at);
    }
    let content = format!(
        "{BASE}\n-- units/more.json --\n{{ \"level\": \"area\", \"level_name\": {{ \"one\": {{\"vi\": \"vùng\", \"en\": \"area\"}}, \"many\": {{\"vi\": \"vùng\", \"en\": \"areas\"}} }}, \"units\": [{units}] }}\n\
         -- editions/thu/viet-nam/2020/areas.json --\n{{ \"name\": {{\"vi\": \"Các vùng\", \"en\": \"Areas\"}}, \"level\": \"area\", \"complete\": true, \"of\": 30, \"entries\": [{entries}] }}\n"
    );
    let site = built(&content);
    let unit = page(&site, "units/tinh-15/index.html");
    let standing = figure(&unit, "series-1-standing").expect("the neighbours are drawn");
    let wide = standing.split("</svg>").next().expect("a drawing");
    assert_eq!(wide.matches("class=\"row").count(), 13);
    assert!(wide.contains("… 8 đơn vị …") && wide.contains("… 9 đơn vị …"), "{wide}");
    assert!(standing.contains("Tỉnh 15 đứng thứ 15 trong 30 đơn vị, thấp hơn Tỉnh 14 1,00"), "{standing}");
    let place = figure(&unit, "series-1-place").expect("the place is drawn");
    assert!(place.contains("Điểm cao hơn 15 trong 29 đơn vị còn lại"), "{place}");
}

#[test]
fn equal_numbers_of_a_heat_table_have_one_colour() {
    // 90.33 and 89.50 per cent of the maximum: both are printed as 90.
    let content = BASE.replace(
        "{ \"unit\": \"dong-a\", \"score\": 90.00, \"rank\": 1, \"source\": \"a\" }",
        "{ \"unit\": \"dong-a\", \"score\": 90.00, \"rank\": 1, \"source\": \"a\", \"components\": { \"x\": 54.20, \"y\": 35.80 } }",
    );
    let site = built(&content);
    let heat = figure(&page(&site, "units/dong-a/index.html"), "series-1-heat").expect("components are drawn");
    assert!(page(&site, "units/dong-a/index.html").contains("class=\"heat-numbers off-paper\""));
    let wide = heat.split("</svg>").next().expect("a drawing");
    let cells: Vec<&str> = wide.split("<text ").filter(|text| text.contains(">90</text>")).collect();
    let classes: Vec<&str> = cells.iter().filter_map(|cell| cell.split('"').nth(1)).collect();
    assert_eq!(classes.len(), 2, "{wide}");
    assert_eq!(classes[0], classes[1], "{wide}");
    for key in [">95–100%<", ">90–94%<", ">85–89%<", ">80–84%<"] {
        assert!(wide.contains(key), "{key}: {wide}");
    }
}
