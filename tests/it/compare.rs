//! Comparisons and sorted tables: what scripts are given to work with.

use niengiam::tree::Tree;
use serde_json::Value;

use crate::sites::{BASE, built, page};

/// The numbers of the one series of a site in a language.
fn numbers(site: &Tree, language: &str) -> Value {
    let start = format!("{language}compare/thu-viet-nam-");
    let paths: Vec<&str> = site.iter().map(|(path, _)| path.as_str()).filter(|path| path.starts_with(&start)).collect();
    assert_eq!(paths.len(), 1, "{paths:?}");
    let text = page(site, paths[0]);
    let data = text
        .strip_prefix("(window.comparisons=window.comparisons||{})[\"thu/viet-nam\"]=")
        .and_then(|rest| rest.strip_suffix(";\n"));
    serde_json::from_str(data.unwrap_or_else(|| panic!("{text}"))).expect("JSON")
}

#[test]
fn the_numbers_of_a_series_are_written_as_its_language_writes_them() {
    let site = built(BASE);
    let board = &numbers(&site, "")["boards"][0];
    assert_eq!(board["id"], "provinces");
    let names: Vec<&str> =
        board["units"].as_array().expect("units").iter().filter_map(|u| u["name"].as_str()).collect();
    assert_eq!(names, ["Đông A", "Nam C", "Tây B"]);
    let editions = board["editions"].as_array().expect("editions");
    assert_eq!([&editions[0]["year"], &editions[1]["year"]], [2020, 2019]);
    assert_eq!(editions[0]["href"], "../thu/viet-nam/2020/provinces/index.html");
    let entries = editions[0]["entries"].to_string();
    assert_eq!(entries, r#"[[0,"88,25","2=",1,["50,00","38,25"]],[2,"91,00","1",1,[]],[1,"88,25","2=",1,[]]]"#);
    assert_eq!(editions[0]["parts"].to_string(), r#"[["Phần X","60"],["Phần Y","40"]]"#);
    assert_eq!((&editions[0]["of"], &editions[0]["measure"]), (&Value::from("3"), &Value::from("%")));
    let english = &numbers(&site, "en/")["boards"][0]["editions"][0];
    assert_eq!(english["entries"][1][1], "91.00");
    assert_eq!(english["parts"][0][0], "Part X");
}

#[test]
fn a_break_stands_in_the_numbers_with_its_reason() {
    let content = BASE
        .replace("\"method\": \"m1\", \"units_at\": \"2020-12-31\"", "\"method\": \"m2\", \"units_at\": \"2020-12-31\"")
        .replace(
            "\"methods\": [",
            r#""methods": [ { "id": "m2", "measure": { "kind": "percent", "max": 100, "precision": 2 }, "aggregate": "none", "break_reason": {"vi": "Đổi bộ câu hỏi.", "en": "New questions."},
               "components": [ { "id": "x", "name": {"vi": "Phần X", "en": "Part X"} }, { "id": "y", "name": {"vi": "Phần Y", "en": "Part Y"} } ] },"#,
        );
    let site = built(&content);
    let editions = &numbers(&site, "")["boards"][0]["editions"];
    assert_eq!(editions[0]["break"], "Không so sánh với năm\u{a0}2019: Đổi bộ câu hỏi.");
    assert_eq!(editions[1]["break"], Value::Null);
}

#[test]
fn a_unit_that_ended_is_told_only_where_later_years_follow() {
    assert_eq!(numbers(&built(BASE), "")["boards"][0]["units"][0]["note"], Value::Null);
    let later = format!(
        "{BASE}\n-- editions/thu/viet-nam/2025/edition.json --\n{}\n-- editions/thu/viet-nam/2025/provinces.json --\n{}\n",
        r#"{ "method": "m1", "units_at": "2025-12-31" }"#,
        r#"{ "level": "province", "entries": [ { "unit": "tay-b", "score": 90 }, { "unit": "nam-c", "score": 91 } ] }"#
    );
    assert_eq!(numbers(&built(&later), "")["boards"][0]["units"][0]["note"], "đến 30/06/2025");
}

#[test]
fn a_ranking_of_one_unit_is_not_offered_for_comparison() {
    let alone = r#"{ "level": "province", "entries": [ { "unit": "dong-a", "score": 80 } ] }"#;
    let site = built(&format!("{BASE}\n-- editions/thu/viet-nam/2020/alone.json --\n{alone}\n"));
    let compare = page(&site, "compare/index.html");
    assert!(compare.contains("value=\"thu/viet-nam/provinces\"") && !compare.contains("thu/viet-nam/alone"));
    assert!(!page(&site, "thu/viet-nam/2020/alone/index.html").contains("index.html#thu/"));
    assert!(page(&site, "units/dong-a/index.html").contains("compare/index.html#thu/viet-nam/provinces?u=dong-a"));
}

#[test]
fn a_table_is_sorted_by_the_digits_of_the_data() {
    let site = built(BASE);
    let board = page(&site, "thu/viet-nam/2020/provinces/index.html");
    assert!(board.contains("<tr id=\"u-dong-a\" data-name=\"0\" data-groups=\"mien-bac\">"), "{board}");
    assert!(board.contains("<td class=\"n\" data-sort=\"1\">"), "{board}");
    assert!(board.contains("<td class=\"n from-wide\" data-sort=\"1\">"), "{board}");
    assert!(board.contains("<td class=\"n\">–</td>"), "a component that is not there is sorted by something: {board}");
}

#[test]
fn a_group_page_puts_its_members_side_by_side_over_the_years() {
    let group = crate::sites::words(&built(BASE), "groups/mien-bac/index.html");
    assert!(group.contains("Đơn vị 2020 2019 Đông A 88,25 2= /3"), "{group}");
}
