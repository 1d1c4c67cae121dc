//! Points lost, why a unit moved, ranges of ranks: what a reader finds on a scorecard.

use crate::sites::{BASE, built, page, refused, words};

/// The base with other entries for its boards of 2019 and 2020.
fn boards(then: &str, now: &str) -> String {
    let board = |year: i16, entries: &str| {
        format!(
            "-- editions/thu/viet-nam/{year}/provinces.json --\n{{ \"level\": \"province\", \"complete\": true, \"of\": 3, \"entries\": [ {entries} ] }}\n"
        )
    };
    format!("{BASE}\n{}{}", board(2019, then), board(2020, now))
}

/// The base in which every unit has its components in both years.
fn whole() -> String {
    boards(
        r#"{ "unit": "dong-a", "score": 90, "components": { "x": 52.5, "y": 37.5 } },
           { "unit": "tay-b", "score": 85.5, "components": { "x": 50, "y": 35.5 } },
           { "unit": "nam-c", "score": 80, "components": { "x": 45, "y": 35 } }"#,
        r#"{ "unit": "dong-a", "score": 88.25, "components": { "x": 50, "y": 38.25 } },
           { "unit": "tay-b", "score": 91, "components": { "x": 54, "y": 37 } },
           { "unit": "nam-c", "score": 88.25, "components": { "x": 50, "y": 38.25 } }"#,
    )
}

#[test]
fn losses_come_to_the_maximum_less_the_total() {
    let card = words(&built(&whole()), "units/dong-a/2020/index.html");
    // 60 − 50 and 40 − 38.25: the largest loss first, and together 100 − 88.25.
    let x = card.find("Phần X 50,00 /60 10,00 −2,50").expect("the first part");
    let y = card.find("Phần Y 38,25 /40 1,75 +0,75").expect("the second part");
    let total = card.find("Tổng điểm 88,25 /100 11,75 −1,75").expect("what they come to");
    assert!(x < y && y < total, "{card}");
    assert!(!card.contains("làm tròn"), "{card}");
}

#[test]
fn a_bonus_stands_in_the_ladder_below_zero() {
    let content = whole()
        .replace("\"max\": 40 } ]", "\"max\": 40 }, { \"id\": \"z\", \"name\": {\"vi\": \"Sáng kiến\", \"en\": \"Ideas\"}, \"max\": 2, \"bonus\": true } ]")
        .replace("\"score\": 88.25, \"components\": { \"x\": 50, \"y\": 38.25 }", "\"score\": 89.25, \"components\": { \"x\": 50, \"y\": 38.25, \"z\": 1 }");
    let card = words(&built(&content), "units/dong-a/2020/index.html");
    assert!(card.contains("Sáng kiến điểm thưởng 1,00 /2 −1,00"), "{card}");
    assert!(card.contains("Tổng điểm 89,25 /100 10,75"), "{card}");
}

#[test]
fn losses_that_do_not_add_up_say_why() {
    let apart = whole().replace("\"aggregate\": \"sum\"", "\"aggregate\": \"none\"");
    let card = words(&built(&apart), "units/dong-a/2020/index.html");
    assert!(card.contains("không cộng thành tổng điểm") && !card.contains("Tổng điểm 88,25"), "{card}");
    let bare = words(&built(BASE), "units/tay-b/2020/index.html");
    assert!(bare.contains("Chưa thấy công bố điểm thành phần"), "{bare}");
}

#[test]
fn a_deduction_says_what_was_done_about_it() {
    let content = whole().replace(
        "\"score\": 91, ",
        r#""score": 91, "deductions": [ { "component": "x", "points": 0.5, "reason": {"vi": "nộp muộn", "en": "late"},
           "response": {"vi": "Đã đặt lịch nhắc.", "en": "A reminder was set."} } ], "#,
    );
    let card = words(&built(&content), "units/tay-b/2020/index.html");
    assert!(card.contains("Phần X: bị trừ 0,5 điểm, vì nộp muộn Việc đã làm: Đã đặt lịch nhắc."), "{card}");
}

#[test]
fn the_parts_of_a_change_are_drawn_and_told() {
    let site = built(&whole());
    let card = words(&site, "units/dong-a/2020/index.html");
    assert!(card.contains("Tăng nhiều nhất ở Phần Y (+0,75), giảm nhiều nhất ở Phần X (−2,50)"), "{card}");
    assert!(card.contains("Cộng lại đúng bằng mức thay đổi của tổng điểm: −1,75."), "{card}");
    assert!(page(&site, "units/dong-a/2020/index.html").contains("id=\"item-1-change\""));
}

#[test]
fn places_come_from_the_own_score_and_from_the_others() {
    let card = words(&built(&whole()), "units/dong-a/2020/index.html");
    // 88.25 is still the best among the scores of 2019; Tây B went past it.
    assert!(card.contains("Đông A vẫn ở hạng 1/3"), "{card}");
    assert!(card.contains("đẩy Đông A xuống 1 bậc"), "{card}");
    assert!(card.contains("Bị 1 đơn vị vượt −1 Tây B"), "{card}");
    assert!(card.contains("Xuống từ hạng 1/3 (năm 2019) đến hạng 2=/3 (năm 2020) −1"), "{card}");
}

#[test]
fn nothing_is_split_across_a_break() {
    let content = whole().replace("\"method\": \"m1\", \"units_at\": \"2020-12-31\"", "\"method\": \"m2\", \"units_at\": \"2020-12-31\"").replace(
        "\"methods\": [",
        r#""methods": [ { "id": "m2", "measure": { "kind": "percent", "max": 100, "precision": 2 }, "aggregate": "sum",
           "components": [ { "id": "x", "name": {"vi": "Phần X", "en": "Part X"}, "max": 60 }, { "id": "y", "name": {"vi": "Phần Y", "en": "Part Y"}, "max": 40 } ] },"#,
    );
    let site = built(&content);
    let card = words(&site, "units/dong-a/2020/index.html");
    assert!(card.contains("không so sánh được với năm trước"), "{card}");
    assert!(!card.contains("Vì sao thay đổi") && !card.contains("So với năm 2019"), "{card}");
    assert!(!page(&site, "units/dong-a/2020/index.html").contains("item-1-change"));
}

#[test]
fn an_incomplete_board_does_not_tell_who_passed() {
    let content = whole().replacen(
        "\"complete\": true, \"of\": 3, \"entries\": [ { \"unit\": \"dong-a\", \"score\": 90,",
        "\"complete\": false, \"of\": 3, \"entries\": [ { \"unit\": \"dong-a\", \"score\": 90, \"rank\": 1,",
        1,
    );
    let card = words(&built(&content), "units/dong-a/2020/index.html");
    assert!(card.contains("không biết đã vượt đơn vị nào"), "{card}");
    assert!(!card.contains("Bị 1 đơn vị vượt"), "{card}");
}

/// The base with a standard error for every unit in both years.
fn with_errors(error: &str) -> String {
    whole().replace("\"components\": {", &format!("\"error\": {error}, \"components\": {{"))
}

#[test]
fn ranks_have_ranges_where_errors_are_published() {
    let site = built(&with_errors("0.5"));
    let card = words(&site, "units/tay-b/2020/index.html");
    assert!(card.contains("sai số chuẩn đã công bố ±0,5 điểm phần trăm"), "{card}");
    assert!(card.contains("của riêng đơn vị này (độ tin cậy 95%): hạng 1 trong 3 đơn vị"), "{card}");
    assert!(card.contains("Phân biệt được với mọi đơn vị khác"), "{card}");
    assert!(card.contains("▲"), "{card}");
    // Half a point of error reaches 0.98 to both sides.
    assert!(card.contains("khoảng tin cậy 95% (nét ngang, tính từ sai số đã công bố): 90,02 – 91,98%"), "{card}");
    let other = words(&site, "units/dong-a/2020/index.html");
    assert!(other.contains("từ hạng 2 đến hạng 3 trong 3 đơn vị"), "{other}");
    assert!(other.contains("khoảng 2–3 2= /3"), "{other}");
    assert!(other.contains("Chưa phân biệt được với 1 đơn vị: Nam C."), "{other}");
}

#[test]
fn a_board_shows_the_ranges_of_its_ranks() {
    let board = words(&built(&with_errors("0.5")), "thu/viet-nam/2020/provinces/index.html");
    assert_eq!(board.matches("khoảng 2–3").count(), 2, "{board}");
    assert!(!words(&built(&whole()), "thu/viet-nam/2020/provinces/index.html").contains("khoảng 2–3"));
}

#[test]
fn the_data_has_the_ranges_that_the_pages_show() {
    let site = built(&with_errors("0.5"));
    let bytes = site.get("thu/viet-nam/2020/provinces/provinces.json").expect("a board has its JSON");
    let board: serde_json::Value = serde_json::from_slice(bytes).expect("JSON");
    let entries = board["entries"].as_array().expect("entries");
    let of = |unit: &str| entries.iter().find(|entry| entry["unit"] == unit).expect("an entry")["rank_range"].clone();
    assert_eq!(of("tay-b")["alone"], serde_json::json!([1, 1]));
    assert_eq!(of("dong-a")["alone"], serde_json::json!([2, 3]));
    assert_eq!(of("dong-a")["alike"], serde_json::json!(["nam-c"]));
    assert_eq!(of("dong-a")["basis"], "computed");
}

#[test]
fn an_error_below_zero_is_refused() {
    let text = refused(&with_errors("-0.5"));
    assert!(text.contains("a number not below zero"), "{text}");
}

#[test]
fn a_change_within_the_errors_has_no_arrow() {
    let site = built(&with_errors("2"));
    for path in ["units/dong-a/2020/index.html", "thu/viet-nam/2020/provinces/index.html", "units/dong-a/index.html"] {
        let found = words(&site, path);
        assert!(!found.contains('▼'), "{path}: {found}");
    }
    let card = words(&site, "units/dong-a/2020/index.html");
    assert!(card.contains("nằm trong sai số đã công bố của hai năm"), "{card}");
    assert!(card.contains("từ hạng 1 đến hạng 3 trong 3 đơn vị"), "{card}");
}

#[test]
fn no_range_without_every_error() {
    assert!(!words(&built(&whole()), "units/dong-a/2020/index.html").contains("Khoảng hạng"));
    let some = whole().replacen("\"score\": 91,", "\"score\": 91, \"error\": 0.5,", 1);
    let card = words(&built(&some), "units/dong-a/2020/index.html");
    assert!(card.contains("Mới có sai số của một phần đơn vị") && !card.contains("Khoảng hạng của riêng"), "{card}");
}
