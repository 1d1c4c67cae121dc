//! Lists a reader looks through: the kinds of units in their order, units under the unit they lie in, tables without
//! columns that nothing fills.

use crate::sites::{BASE, built, page, words};

/// Districts of two provinces, all of which have ended, and departments that many provinces have.
fn with_inner_units() -> String {
    let provinces = BASE
        .replace("\"level\": \"province\", \"level_name\"", "\"level\": \"province\", \"order\": 1, \"level_name\"");
    format!(
        "{provinces}\n{}",
        r#"
-- units/districts.json --
{ "level": "district", "order": 2, "level_name": { "one": {"vi": "huyện", "en": "district"}, "many": {"vi": "các huyện", "en": "districts"} },
  "units": [
    { "id": "tay-b/trung", "name": {"vi": "Trung", "en": "Trung"}, "to": "2025-07-01" },
    { "id": "dong-a/bac", "name": {"vi": "Bắc", "en": "Bắc"}, "full_name": {"vi": "Huyện Bắc", "en": "Bắc District"}, "to": "2025-07-01" },
    { "id": "dong-a/bac-thi-xa", "name": {"vi": "Bắc", "en": "Bắc"}, "full_name": {"vi": "Thị xã Bắc", "en": "Bắc Town"}, "to": "2020-03-01" } ] }
-- units/agencies.json --
{ "level": "agency", "order": 3, "level_name": { "one": {"vi": "sở", "en": "department"}, "many": {"vi": "các sở", "en": "departments"} },
  "units": [ { "id": "tay-b/so-y-te", "name": {"vi": "Sở Y tế", "en": "Department of Health"} },
             { "id": "dong-a/so-y-te", "name": {"vi": "Sở Y tế", "en": "Department of Health"} } ] }
"#
    )
}

#[test]
fn kinds_of_units_stand_in_the_order_their_registers_give_and_those_without_one_last() {
    let site = built(&with_inner_units());
    for path in ["units/index.html", "search/index.html", "index.html"] {
        let html = page(&site, path);
        let places: Vec<usize> = ["province", "district", "agency", "country"]
            .iter()
            .map(|level| html.find(&format!("#level-{level}\"")).unwrap_or_else(|| panic!("no {level} in {path}")))
            .collect();
        assert!(places.is_sorted(), "{path}: {places:?}");
    }
}

#[test]
fn units_stand_under_the_unit_they_lie_in() {
    let site = built(&with_inner_units());
    let list = words(&site, "units/index.html");
    assert!(list.contains("các sở 2 Đông A Sở Y tế Tây B Sở Y tế"), "{list}");
}

#[test]
fn the_last_day_of_most_units_is_said_once_and_namesakes_have_their_full_names() {
    let site = built(&with_inner_units());
    let list = words(&site, "units/index.html");
    let districts = "các huyện 3 Trừ nơi ghi ngày khác, các đơn vị này có đến hết ngày 30/06/2025. \
                     Đông A Huyện Bắc Thị xã Bắc đến 29/02/2020 Tây B Trung";
    assert!(list.contains(districts), "{list}");
    assert!(list.contains("Đông A đến 30/06/2025"), "a level that goes on says the day beside the unit: {list}");
}

#[test]
fn a_series_has_no_column_that_nothing_fills() {
    let whole = words(&built(BASE), "thu/viet-nam/index.html");
    assert!(whole.contains("THU · Việt Nam Chỉ số thử"), "{whole}");
    for head in ["Trung vị", "Thấp nhất"] {
        assert!(whole.contains(head), "{whole}");
    }
    let content = BASE.replace("\"complete\": true, ", "");
    let partial = words(&built(&content), "thu/viet-nam/index.html");
    for word in ["Trung vị", "trung vị", "Thấp nhất"] {
        assert!(!partial.contains(word), "{partial}");
    }
    assert!(partial.contains("Cao nhất"), "{partial}");
}

#[test]
fn figures_published_elsewhere_stand_in_one_table_and_stars_lead_to_their_rows() {
    let content = BASE
        .replace("\"score\": 90.00, \"rank\": 1, \"source\": \"a\"", "\"score\": 90.00, \"rank\": 1, \"source\": \"a\", \"note\": {\"vi\": \"Theo báo.\", \"en\": \"After the press.\"}, \"conflicts\": [ { \"score\": 90.90, \"source\": \"a\" } ]")
        .replace("\"score\": 85.50, \"rank\": 2", "\"score\": 85.50, \"rank\": 2, \"conflicts\": [ { \"rank\": 3, \"source\": \"a\" } ]");
    let site = built(&content);
    let html = page(&site, "thu/viet-nam/2019/provinces/index.html");
    assert_eq!(html.matches("<table class=\"conflicts").count(), 1);
    for id in ["note-u-dong-a", "conflict-u-dong-a", "note-u-tay-b"] {
        let (anchors, links) = (format!("id=\"{id}\""), format!("href=\"#{id}\""));
        assert_eq!((html.matches(&anchors).count(), html.matches(&links).count()), (1, 1), "{id}");
    }
    let text = words(&site, "thu/viet-nam/2019/provinces/index.html");
    assert!(text.contains("Đông A 90,00 90,90 Báo Thử báo chí"), "{text}");
    assert!(text.contains("Tây B hạng 2 hạng 3 Báo Thử"), "{text}");
}

#[test]
fn the_head_of_a_page_has_the_short_name_beside_the_whole_one() {
    let plain = page(&built(BASE), "index.html");
    assert!(!plain.contains("name-short"), "{plain}");
    let content = BASE.replace(
        "\"languages\": [\"vi\", \"en\"],",
        "\"short_title\": {\"vi\": \"NGT\", \"en\": \"TY\"}, \"languages\": [\"vi\", \"en\"],",
    );
    let site = built(&content);
    for (path, whole, short) in [("index.html", "Niên giám thử", "NGT"), ("en/index.html", "Test yearbook", "TY")] {
        let html = page(&site, path);
        assert!(html.contains(&format!("<span class=\"name-whole\">{whole}</span><span class=\"name-short\" aria-hidden=\"true\">{short}</span>")), "{html}");
        assert!(html.contains(&format!("<title>{whole}</title>")), "{html}");
    }
}

#[test]
fn a_group_says_in_a_sentence_how_long_it_is_used_and_by_what() {
    let content = BASE.replace(
        "\"to\": \"2025-07-01\", \"members\"",
        "\"to\": \"2025-07-01\", \"source\": \"Nghị quyết 1\", \"members\"",
    );
    let site = built(&content);
    let text = words(&site, "groups/mien-bac/index.html");
    assert!(text.contains("Cách chia nhóm này dùng đến hết ngày 30/06/2025. Nguồn: Nghị quyết 1."), "{text}");
}
