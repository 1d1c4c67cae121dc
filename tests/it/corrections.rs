//! Corrections on small sites: what each did stands on exactly the pages it touched, in the feed and in the tables.

use std::collections::BTreeSet;

use niengiam::tree::Tree;

use crate::sites::{BASE, built, page, words};

/// The units of the content.
const UNITS: &str = r#"
-- units/provinces.json --
{ "level": "province", "level_name": { "one": {"vi": "tỉnh", "en": "province"}, "many": {"vi": "tỉnh", "en": "provinces"} },
  "units": [
    { "id": "dong-a", "code": "01", "name": {"vi": "Đông A", "en": "Đông A"}, "full_name": {"vi": "Tỉnh Đông A", "en": "Đông A Province"} },
    { "id": "tay-b", "code": "02", "name": {"vi": "Tây B", "en": "Tây B"}, "full_name": {"vi": "Tỉnh Tây B", "en": "Tây B Province"} },
    { "id": "nam-c", "code": "03", "name": {"vi": "Nam C", "en": "Nam C"}, "full_name": {"vi": "Tỉnh Nam C", "en": "Nam C Province"} },
    { "id": "bac-d", "code": "04", "name": {"vi": "Bắc D", "en": "Bắc D"}, "full_name": {"vi": "Tỉnh Bắc D", "en": "Bắc D Province"} },
    { "id": "trung-e", "code": "05", "name": {"vi": "Trung E", "en": "Trung E"}, "full_name": {"vi": "Tỉnh Trung E", "en": "Trung E Province"} } ] }
"#;

/// Two editions before any correction: ranks published in the first, computed in the second.
pub(crate) fn uncorrected() -> String {
    let published = r#"
-- editions/thu/viet-nam/2019/edition.json --
{ "method": "m1", "units_at": "2019-12-31", "published": "2020-05-19", "sources": [ { "id": "a", "title": "Báo Thử", "url": "https://example.org/", "trust": "press" } ] }
-- editions/thu/viet-nam/2019/provinces.json --
{ "name": {"vi": "Các tỉnh", "en": "Provinces"}, "level": "province", "complete": true, "of": 5,
  "bands": [ { "id": "good", "name": {"vi": "Tốt", "en": "Good"} }, { "id": "fair", "name": {"vi": "Khá", "en": "Fair"} } ],
  "entries": [ { "unit": "dong-a", "score": 90.00, "rank": 1, "band": "good", "source": "a" }, { "unit": "tay-b", "score": 85.40, "rank": 3, "band": "fair" },
               { "unit": "nam-c", "score": 85.45, "rank": 2, "band": "good" }, { "unit": "bac-d", "score": 70, "rank": 4 }, { "unit": "trung-e", "score": 69.5, "rank": 5 } ] }
-- editions/thu/viet-nam/2020/edition.json --
{ "method": "m1", "units_at": "2020-12-31", "published": "2021-06-24", "decision": { "number": "5/QĐ", "date": "2021-06-20" } }
-- editions/thu/viet-nam/2020/overview.md --
# Năm 2020

Một câu.
-- editions/thu/viet-nam/2020/units/trung-e.md --
# Trung E

Một câu.
-- editions/thu/viet-nam/2020/provinces.json --
{ "name": {"vi": "Các tỉnh", "en": "Provinces"}, "level": "province", "complete": true,
  "entries": [ { "unit": "dong-a", "score": 95.25, "components": { "x": 57, "y": 38.25 } }, { "unit": "tay-b", "score": 87.00 },
               { "unit": "nam-c", "score": 88.25, "components": { "x": 50, "y": 38.25 } }, { "unit": "bac-d", "score": 89.00 }, { "unit": "trung-e", "score": 70.10 } ] }
"#;
    // One component is wrong on purpose and known to be.
    let known = r#", "acknowledged": [ { "board": "provinces", "unit": "nam-c", "problem": "total", "reason": {"vi": "Theo văn bản", "en": "As printed"} } ] }"#;
    let published = published.replace("\"date\": \"2021-06-20\" } }", &format!("\"date\": \"2021-06-20\" }}{known}"));
    format!("{BASE}{UNITS}{published}")
}

/// The corrections of the edition with published ranks.
const OF_2019: &str = r#""corrections": [
    { "kind": "revision", "date": "2020-12-01", "reason": {"vi": "Cập nhật điều tra", "en": "New survey data"}, "document": "9/CV", "changes": [
      { "board": "provinces", "unit": "tay-b", "field": "score", "before": 85.40, "after": 85.50 },
      { "board": "provinces", "unit": "tay-b", "field": "rank", "before": 3, "after": 2 },
      { "board": "provinces", "unit": "nam-c", "field": "rank", "before": 2, "after": 3 },
      { "board": "provinces", "unit": "nam-c", "field": "band", "before": "good", "after": "fair" } ] } ], "#;

/// Those of the edition with computed ranks: a wrong score, twice mended; a slip in the words on one unit.
const OF_2020: &str = r#""corrections": [
    { "date": "2021-07-01", "found_on": "2021-06-30", "reason": {"vi": "Nhập nhầm", "en": "A slip"}, "document": "7/CV", "changes": [
      { "board": "provinces", "unit": "tay-b", "field": "score", "before": 87, "after": 91.5 },
      { "board": "provinces", "unit": "nam-c", "field": "y", "before": 38.25, "after": 38.20 } ] },
    { "date": "2021-08-02", "reason": {"vi": "Cộng sai", "en": "Added up wrongly"}, "changes": [
      { "board": "provinces", "unit": "tay-b", "field": "score", "before": 91.5, "after": 91 } ] },
    { "date": "2021-08-02", "reason": {"vi": "Sai tên người", "en": "A wrong name"}, "texts": ["units/trung-e.md"] } ], "#;

/// The same after the corrections.
pub(crate) fn corrected() -> String {
    uncorrected()
        .replace(
            "\"units_at\": \"2019-12-31\", \"published\"",
            &format!("\"units_at\": \"2019-12-31\", {OF_2019}\"published\""),
        )
        .replace(
            "\"units_at\": \"2020-12-31\", \"published\"",
            &format!("\"units_at\": \"2020-12-31\", {OF_2020}\"published\""),
        )
        .replace("\"score\": 85.40, \"rank\": 3", "\"score\": 85.50, \"rank\": 2")
        .replace(
            "\"score\": 85.45, \"rank\": 2, \"band\": \"good\"",
            "\"score\": 85.45, \"rank\": 3, \"band\": \"fair\"",
        )
        .replace("\"score\": 87.00", "\"score\": 91.00")
        .replace("\"components\": { \"x\": 50, \"y\": 38.25 }", "\"components\": { \"x\": 50, \"y\": 38.20 }")
}

/// The pages that show a notice, with how many.
fn noticed(site: &Tree) -> BTreeSet<(String, usize)> {
    let pages = site.iter().map(|(path, _)| path.as_str()).filter(|path| path.ends_with(".html"));
    let count = |path: &str| page(site, path).matches("class=\"notice correction-notice\"").count();
    pages.map(|path| (path.to_owned(), count(path))).filter(|(_, count)| *count > 0).collect()
}

#[test]
fn notices_stand_on_exactly_the_pages_that_were_touched() {
    assert!(noticed(&built(&uncorrected())).is_empty());
    let site = built(&corrected());
    // 2019: Tây B and Nam C changed places. 2020: Tây B from 4 to 2, Bắc D from 2 to 3, Nam C from 3 to 4 and one of its
    // parts; then Tây B's score alone; then words on Trung E. Đông A was first before and after, Trung E last.
    let touched = [
        ("thu/viet-nam/2019/index.html", 1),
        ("thu/viet-nam/2019/provinces/index.html", 1),
        ("thu/viet-nam/2020/index.html", 3),
        ("thu/viet-nam/2020/provinces/index.html", 2),
        ("units/bac-d/2020/index.html", 1),
        ("units/bac-d/index.html", 1),
        ("units/nam-c/2019/index.html", 1),
        ("units/nam-c/2020/index.html", 1),
        ("units/nam-c/index.html", 2),
        ("units/tay-b/2019/index.html", 1),
        ("units/tay-b/2020/index.html", 2),
        ("units/tay-b/index.html", 3),
        ("units/trung-e/2020/index.html", 1),
    ];
    let both = |(path, count): (&str, usize)| [(path.to_owned(), count), (format!("en/{path}"), count)];
    assert_eq!(noticed(&site), touched.into_iter().flat_map(both).collect());
}

#[test]
fn a_notice_tells_kind_day_reason_document_and_the_units_own_numbers() {
    let site = built(&corrected());
    let card = words(&site, "units/tay-b/2020/index.html");
    let first =
        "Đính chính ngày 01/07/2021 Nhập nhầm 7/CV Điểm 87,00 → thành 91,50 Thứ hạng (tính lại) 4/5 → thành 2/5";
    assert!(fold(&card).contains(first), "{card}");
    assert!(fold(&card).contains("Đính chính ngày 02/08/2021 Cộng sai Điểm 91,50 → thành 91,00 Xem"), "{card}");
    let card = words(&site, "units/bac-d/2020/index.html");
    assert!(fold(&card).contains("7/CV Thứ hạng (tính lại) 2/5 → thành 3/5 Xem"), "{card}");
    let card = words(&site, "en/units/nam-c/2019/index.html");
    let told =
        "Revision of 1 December 2020 New survey data 9/CV Class Good → changed to Fair Rank 2/5 → changed to 3/5";
    assert!(fold(&card).contains(told), "{card}");
    assert!(!card.contains("Correction of"), "{card}");
    let card = words(&site, "units/trung-e/2020/index.html");
    assert!(card.contains("Sai tên người Có sửa lời văn về đơn vị này."), "{card}");
    let board = fold(&words(&site, "thu/viet-nam/2020/provinces/index.html"));
    assert!(board.contains("Sửa số liệu của 2 đơn vị. Thứ hạng của 3 đơn vị thay đổi."), "{board}");
    assert!(board.contains("Sửa số liệu của 1 đơn vị. Không thứ hạng nào thay đổi."), "{board}");
    let html = page(&site, "units/bac-d/2020/index.html");
    assert!(html.contains("thu/viet-nam/2020/index.html#correction-thu--viet-nam--2020-1\""), "{html}");
    assert!(page(&site, "thu/viet-nam/2020/index.html").contains("id=\"correction-thu--viet-nam--2020-1\""));
}

/// No-break spaces are spaces.
fn fold(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn the_list_has_every_correction_newest_first_with_every_rank_that_moved() {
    let site = built(&corrected());
    let list = fold(&words(&site, "corrections/index.html"));
    let order = [
        "Đính chính ngày 02/08/2021 THU 2020",
        "Sai tên người",
        "Sửa lời văn về Trung E",
        "Đính chính ngày 02/08/2021 THU 2020",
        "Cộng sai",
        "Tây B Điểm 91,50 91,00",
        "Đính chính ngày 01/07/2021 THU 2020",
        "Nhập nhầm 7/CV",
        "Phát hiện ngày 30/06/2021.",
        "Tây B Điểm 87,00 91,50 Thứ hạng (tính lại) 4/5 2/5",
        "Nam C Phần Y 38,25 38,20 Thứ hạng (tính lại) 3/5 4/5",
        "Bắc D Thứ hạng (tính lại) 2/5 3/5",
        "Điều chỉnh ngày 01/12/2020 THU 2019",
        "Tây B Điểm 85,40 85,50 Thứ hạng 3/5 2/5",
        "Nam C Xếp loại Tốt Khá Thứ hạng 2/5 3/5",
        "data/errata.csv",
    ];
    let mut rest = list.as_str();
    for part in &order[..order.len() - 1] {
        let at = rest.find(part).unwrap_or_else(|| panic!("no {part:?} in {rest}"));
        rest = &rest[at + part.len()..];
    }
    assert!(page(&site, "corrections/index.html").contains("href=\"../data/errata.csv\""));
    assert!(!list.contains("Đông A"), "{list}");
    assert!(words(&built(BASE), "corrections/index.html").contains("Đến nay chưa có đính chính, điều chỉnh nào."));
    assert!(words(&built(BASE), "en/corrections/index.html").contains("No correction and no revision so far."));
}

#[test]
fn the_feed_tells_each_correction_with_before_and_after() {
    let site = built(&corrected());
    let feed = fold(&page(&site, "feed.xml"));
    assert_eq!(feed.matches("<title>Đính chính THU 2020").count(), 3, "{feed}");
    assert_eq!(feed.matches("<title>Điều chỉnh THU 2019").count(), 1, "{feed}");
    let told = "Nhập nhầm · 7/CV · Tây B: Điểm: 87,00 → 91,50; Thứ hạng (tính lại): 4/5 → 2/5 · \
                Nam C: Phần Y: 38,25 → 38,20; Thứ hạng (tính lại): 3/5 → 4/5 · \
                Bắc D: Thứ hạng (tính lại): 2/5 → 3/5</summary>";
    assert!(feed.contains(told), "{feed}");
    assert!(feed.contains("href=\"thu/viet-nam/2020/index.html#correction-thu--viet-nam--2020-1\""), "{feed}");
    let (words_at, score_at) = (feed.find("Sai tên người").unwrap_or(usize::MAX), feed.find("Cộng sai").unwrap_or(0));
    assert!(words_at < score_at, "of one day, the last one made comes first");
    assert!(fold(&page(&site, "en/feed.xml")).contains("<title>Revision of TEST 2019"));
}

#[test]
fn errata_have_a_row_for_each_figure_each_moved_rank_and_each_text() {
    let site = built(&corrected());
    let errata = page(&site, "data/errata.csv");
    let rows: Vec<&str> = errata.lines().skip(1).collect();
    let y2019 = "thu/viet-nam/2019/1,thu/viet-nam/2019,revision,,,,2020-12-01,provinces";
    let y2020 = "thu/viet-nam/2020,correction,,,";
    let expected = [
        format!("{y2019},tay-b,02,score,85.40,85.50,3,2,false,false,published,Cập nhật điều tra,9/CV"),
        format!("{y2019},tay-b,02,rank,3,2,3,2,false,false,published,Cập nhật điều tra,9/CV"),
        format!("{y2019},nam-c,03,rank,2,3,2,3,false,false,published,Cập nhật điều tra,9/CV"),
        format!("{y2019},nam-c,03,band,good,fair,2,3,false,false,published,Cập nhật điều tra,9/CV"),
        format!(
            "thu/viet-nam/2020/1,{y2020}2021-06-30,2021-07-01,provinces,tay-b,02,score,87.00,91.50,4,2,false,false,computed,Nhập nhầm,7/CV"
        ),
        format!(
            "thu/viet-nam/2020/1,{y2020}2021-06-30,2021-07-01,provinces,nam-c,03,component:y,38.25,38.20,3,4,false,false,computed,Nhập nhầm,7/CV"
        ),
        format!(
            "thu/viet-nam/2020/1,{y2020}2021-06-30,2021-07-01,provinces,bac-d,04,rank,,,2,3,false,false,computed,Nhập nhầm,7/CV"
        ),
        format!(
            "thu/viet-nam/2020/2,{y2020},2021-08-02,provinces,tay-b,02,score,91.50,91.00,2,2,false,false,computed,Cộng sai,"
        ),
        format!("thu/viet-nam/2020/3,{y2020},2021-08-02,,trung-e,05,text:vi,,,,,,,,Sai tên người,"),
    ];
    assert_eq!(rows, expected);
    let empty = page(&built(BASE), "data/errata.csv");
    assert!(empty.starts_with("id,edition,kind,from_version,to_version,found_on,published_on,"), "{empty}");
    assert_eq!(empty.lines().count(), 1);
}

#[test]
fn vintages_say_what_held_on_every_day() {
    let site = built(&corrected());
    let vintages = page(&site, "data/vintages.csv");
    let of = |unit: &str, item: &str| -> Vec<String> {
        let start = format!("thu/viet-nam/2020,2020,provinces,{unit},");
        let rows = vintages.lines().filter(|line| line.starts_with(&start));
        let wanted = format!("{item},");
        rows.filter_map(|line| line[start.len() + 3..].strip_prefix(&wanted)).map(str::to_owned).collect()
    };
    assert_eq!(
        of("tay-b", "score"),
        [
            "87.00,published,,2021-06-24,2021-07-01",
            "91.50,published,,2021-07-01,2021-08-02",
            "91.00,published,,2021-08-02,",
        ]
    );
    assert_eq!(of("tay-b", "rank"), ["4,computed,,2021-06-24,2021-07-01", "2,computed,,2021-07-01,"]);
    assert_eq!(of("dong-a", "score"), ["95.25,published,,2021-06-24,"]);
    assert_eq!(of("nam-c", "component:y"), ["38.25,published,,2021-06-24,2021-07-01", "38.20,published,,2021-07-01,"]);
    assert!(
        vintages.contains("thu/viet-nam/2019,2019,provinces,nam-c,03,band,good,published,,2020-05-19,2020-12-01\n")
    );
}

#[test]
fn the_version_tells_what_kind_of_thing_changed() {
    let site = built(&corrected());
    let version = |path: &str| {
        let board: serde_json::Value = serde_json::from_str(&page(&site, path)).expect("JSON");
        board["version"].as_str().unwrap_or_default().to_owned()
    };
    assert_eq!(version("thu/viet-nam/2019/provinces/provinces.json"), "2.0.0");
    assert_eq!(version("thu/viet-nam/2020/provinces/provinces.json"), "2.1.1");
}

#[test]
fn a_correction_of_one_board_leaves_the_others_alone() {
    let other = r#"
-- editions/thu/viet-nam/2020/other.json --
{ "name": {"vi": "Bảng khác", "en": "Other"}, "level": "province", "complete": true,
  "entries": [ { "unit": "dong-a", "score": 80 }, { "unit": "tay-b", "score": 70 } ] }
"#;
    let correction = r#""corrections": [ { "date": "2021-07-01", "reason": {"vi": "Nhầm", "en": "A slip"}, "changes": [
      { "board": "other", "unit": "tay-b", "field": "score", "before": 81, "after": 70 } ] } ], "#;
    let year = "\"units_at\": \"2020-12-31\", ";
    let site = built(&format!("{}{other}", uncorrected()).replace(year, &format!("{year}{correction}")));
    let touched: Vec<String> = noticed(&site).into_iter().map(|(path, _)| path).collect();
    let expected = [
        "thu/viet-nam/2020/index.html",
        "thu/viet-nam/2020/other/index.html",
        "units/dong-a/2020/index.html",
        "units/dong-a/index.html",
        "units/tay-b/2020/index.html",
        "units/tay-b/index.html",
    ];
    let vietnamese: Vec<&str> = touched.iter().map(String::as_str).filter(|path| !path.starts_with("en/")).collect();
    assert_eq!(vietnamese, expected);
    assert!(fold(&page(&site, "feed.xml")).contains("Đông A (Bảng khác): Thứ hạng (tính lại): 2/2 → 1/2"));
    let list = fold(&words(&site, "corrections/index.html"));
    assert!(list.contains("Tây B Bảng khác Điểm 81,00 70,00 Thứ hạng (tính lại) 1/2 2/2"), "{list}");
}
