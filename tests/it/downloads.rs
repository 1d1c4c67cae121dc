//! What is offered as a file: workbooks, tables, the data package, the hashes.

#![allow(clippy::unwrap_used)]

use std::io::{Cursor, Read};

use niengiam::tree::{Tree, sha256_hex};
use serde_json::Value;

use crate::sites::{BASE, built, page, words};

/// A content in which everything stands beside the numbers that may.
fn rich() -> String {
    format!(
        "{BASE}\n-- editions/thu/viet-nam/2020/edition.json --\n{}\n-- editions/thu/viet-nam/2020/provinces.json --\n{}\n",
        r#"{ "method": "m1", "units_at": "2020-12-31",
          "decision": { "number": "5/QĐ", "date": "2021-06-20", "title": {"vi": "Công bố", "en": "On publishing"} },
          "sources": [ { "id": "a", "title": "=1+1", "url": "https://example.org/a", "trust": "official" },
                       { "id": "b", "title": "Báo B", "trust": "press" } ],
          "corrections": [ { "date": "2021-07-01", "reason": {"vi": "Nhập nhầm", "en": "A slip"}, "document": "7/CV",
            "changes": [ { "board": "provinces", "unit": "tay-b", "field": "score", "before": 90.99, "after": 91 } ] } ] }"#,
        r#"{ "name": {"vi": "Các tỉnh", "en": "Provinces"}, "level": "province", "complete": false, "of": 3,
          "entries": [
            { "unit": "tay-b", "score": 91.00, "rank": 1, "source": "a", "note": {"vi": "-ghi chú", "en": "+a note"},
              "conflicts": [ { "score": 90.90, "source": "b" } ],
              "deductions": [ { "component": "x", "points": 0.5, "reason": {"vi": "Nộp muộn", "en": "Late"},
                "response": {"vi": "Đặt lịch nhắc", "en": "A reminder"} } ] },
            { "unit": "dong-a", "score": 88.25, "rank": 2, "components": { "x": 50, "y": 38.25 } } ],
          "absent": [ { "unit": "nam-c", "reason": {"vi": "Không gửi hồ sơ", "en": "Sent nothing"} } ] }"#,
    )
}

const BOARD: &str = "thu/viet-nam/2020/provinces/provinces";

/// A part of a workbook as text.
fn part(site: &Tree, path: &str, name: &str) -> String {
    let bytes = site.get(path).unwrap_or_else(|| panic!("no {path}"));
    let mut book = zip::ZipArchive::new(Cursor::new(bytes.to_vec())).unwrap();
    let mut text = String::new();
    book.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_workbook_speaks_its_language_and_keeps_the_numbers() {
    let site = built(&rich());
    for (path, sheet, word) in [
        (format!("{BOARD}.xlsx"), "Bảng xếp hạng", "Không gửi hồ sơ"),
        (format!("en/{BOARD}.xlsx"), "Ranking", "Sent nothing"),
    ] {
        assert!(part(&site, &path, "xl/workbook.xml").contains(&format!("name=\"{sheet}\"")), "{path}");
        let strings = part(&site, &path, "xl/sharedStrings.xml");
        for text in [word, "tay-b", ">02<", "5/QĐ", "7/CV"] {
            assert!(strings.contains(text), "{path}: {text}");
        }
        let table = part(&site, &path, "xl/worksheets/sheet1.xml");
        assert!(table.contains("<v>91</v>") && table.contains("<v>38.25</v>"), "{table}");
    }
}

#[test]
fn nothing_in_a_workbook_is_run() {
    let site = built(&rich());
    let path = format!("{BOARD}.xlsx");
    for sheet in ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"] {
        assert!(!part(&site, &path, sheet).contains("<f>"));
    }
    assert!(part(&site, &path, "xl/sharedStrings.xml").contains("=1+1"));
    assert!(part(&site, &path, "xl/styles.xml").contains("quotePrefix=\"1\""));
}

#[test]
fn a_workbook_is_made_on_the_day_of_its_edition() {
    let site = built(BASE);
    let core = part(&site, &format!("{BOARD}.xlsx"), "docProps/core.xml");
    assert!(core.contains("2021-06-24T00:00:00Z"), "{core}");
    let core = part(&site, "thu/viet-nam/2019/provinces/provinces.xlsx", "docProps/core.xml");
    assert!(core.contains("2019-12-31T00:00:00Z"), "{core}");
}

#[test]
fn a_workbook_takes_whatever_is_written() {
    let long = "x".repeat(70_000);
    let board = format!(
        r#"{{ "name": {{"vi": "[a]:*?/\\ một tên dài hơn ba mươi mốt chữ cái"}}, "level": "province",
           "entries": [ {{ "unit": "tay-b", "score": 1, "note": {{"vi": "\\u0009@{long}"}} }} ] }}"#
    );
    let site = built(&format!("{BASE}\n-- editions/thu/viet-nam/2020/provinces.json --\n{board}\n"));
    assert!(part(&site, &format!("{BOARD}.xlsx"), "xl/sharedStrings.xml").contains("xxx"));
}

#[test]
fn what_stands_beside_the_numbers_is_in_tables() {
    let site = built(&rich());
    let table = |name: &str| page(&site, &format!("data/tables/{name}.csv"));
    assert!(table("conflicts").contains("thu/viet-nam/2020,provinces,tay-b,90.90,,b,Báo B,,press\n"));
    assert!(table("absences").contains("thu/viet-nam/2020,provinces,nam-c,03,Nam C,Không gửi hồ sơ,Sent nothing\n"));
    assert!(
        table("deductions")
            .contains("thu/viet-nam/2020,provinces,tay-b,x,0.5,Nộp muộn,Late,Đặt lịch nhắc,A reminder\n")
    );
    assert!(
        table("corrections")
            .contains(",correction,2021-07-01,,7/CV,Nhập nhầm,A slip,provinces,tay-b,score,90.99,91.00\n")
    );
    assert!(table("notes").contains("thu/viet-nam/2020,provinces,tay-b,note,,'-ghi chú,'+a note\n"));
    assert!(table("components").contains("thu,m1,y,,,Phần Y,Part Y,0,40,2,,,,false\n"), "{}", table("components"));
    assert!(table("groups").contains("mien-bac,,Miền Bắc,North,dong-a,,2025-07-01,\n"));
    let csv = page(&site, &format!("{BOARD}.csv"));
    assert!(csv.lines().next().unwrap().ends_with(",citation,tied,note"));
    assert!(csv.lines().nth(1).unwrap().ends_with(",false,'-ghi chú"), "{csv}");
}

#[test]
fn sizes_and_hashes_are_those_of_the_files() {
    let site = built(BASE);
    let package: Value = serde_json::from_str(&page(&site, "data/datapackage.json")).unwrap();
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), 17);
    for resource in resources {
        let path = format!("data/{}", resource["path"].as_str().unwrap());
        let bytes = site.get(&path).unwrap_or_else(|| panic!("no {path}"));
        assert_eq!(resource["bytes"], bytes.len(), "{path}");
        assert_eq!(resource["hash"], format!("sha256:{}", sha256_hex(bytes)), "{path}");
        let header = page(&site, &path).lines().next().unwrap().to_owned();
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(header, names.join(","), "{path}");
    }
    let sums = page(&site, "data/sha256sums.txt");
    assert!(
        sums.contains("  data/datapackage.json\n")
            && sums.contains("  en/thu/viet-nam/2020/provinces/provinces.xlsx\n")
    );
    for line in sums.lines() {
        let (hash, path) = line.split_once("  ").unwrap();
        assert_eq!(hash, sha256_hex(site.get(path).unwrap()), "{path}");
        let html = page(&site, if path.starts_with("en/") { "en/data/index.html" } else { "data/index.html" });
        assert!(html.contains(hash), "{path} is not on the page of open data");
    }
}

#[test]
fn sizes_are_written_as_the_language_writes_them() {
    let site = built(BASE);
    let size = |path: &str| site.get(path).unwrap().len();
    let units = size("data/units.csv");
    assert!(units < 1000, "{units}");
    assert!(words(&site, "data/index.html").contains(&format!("Danh mục đơn vị CSV {units} byte")));
    let package = size("data/datapackage.json");
    let shown = format!("{}.{} KB", (package + 50) / 1000, (package + 50) / 100 % 10);
    let english = words(&site, "en/data/index.html");
    assert!(english.contains(&shown), "{shown}: {english}");
    assert!(words(&site, "data/index.html").contains(&shown.replace('.', ",")));
}
