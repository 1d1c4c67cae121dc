//! Small sites: what a reader finds on them.

use crate::sites::{BASE, built, page, refused, tree, words};
use niengiam::{publish, theme};

#[test]
fn the_addresses_are_those_of_the_design() {
    let site = built(BASE);
    for path in [
        "index.html",
        "404.html",
        "manifest.json",
        "data/datapackage.json",
        "data/index.html",
        "method/index.html",
        "compare/index.html",
        "units/index.html",
        "thu/index.html",
        "thu/viet-nam/index.html",
        "thu/viet-nam/2020/index.html",
        "thu/viet-nam/2020/provinces/index.html",
        "thu/viet-nam/2020/provinces/provinces.csv",
        "thu/viet-nam/2020/provinces/provinces.json",
        "units/dong-a/index.html",
        "units/dong-a/2020/index.html",
        "groups/mien-bac/index.html",
        "corrections/index.html",
        "accessibility/index.html",
    ] {
        assert!(site.get(path).is_some(), "{path}");
        if path.ends_with(".html") {
            assert!(site.get(&format!("en/{path}")).is_some(), "en/{path}");
        }
    }
}

#[test]
fn two_builds_are_equal() {
    assert!(built(BASE) == built(BASE));
}

#[test]
fn a_published_rank_is_printed_as_published_and_a_computed_one_is_labelled() {
    let site = built(BASE);
    let old = words(&site, "thu/viet-nam/2019/provinces/index.html");
    assert!(old.contains("Thứ hạng do cơ quan công bố."), "{old}");
    let new = words(&site, "en/thu/viet-nam/2020/provinces/index.html");
    assert!(new.contains("computed by this program"), "{new}");
    let csv = page(&site, "thu/viet-nam/2020/provinces/provinces.csv");
    let ranks: Vec<&str> = csv.lines().filter(|line| line.contains(",score,")).collect();
    assert_eq!(ranks.len(), 3);
    assert!(ranks[0].contains(",dong-a,01,Đông A,score,88.25,2,computed,3,"), "{}", ranks[0]);
    assert!(ranks[1].contains(",score,91.00,1,computed,3,"), "{}", ranks[1]);
    assert!(ranks[2].contains(",score,88.25,2,computed,3,"), "{}", ranks[2]);
}

#[test]
fn a_change_is_exact_and_names_its_year() {
    let site = built(BASE);
    let card = words(&site, "units/tay-b/2020/index.html");
    assert!(card.contains("So với năm 2019: tăng 5,50"), "{card}");
    assert!(card.contains("lên 1 bậc từ hạng 2/3"), "{card}");
}

#[test]
fn no_change_crosses_a_break() {
    let content = BASE.replace("\"method\": \"m1\", \"units_at\": \"2020-12-31\"", "\"method\": \"m2\", \"units_at\": \"2020-12-31\"").replace(
        "\"methods\": [",
        r#""methods": [ { "id": "m2", "measure": { "kind": "percent", "max": 100, "precision": 2 }, "aggregate": "none", "break_reason": {"vi": "Đổi bộ câu hỏi.", "en": "New questions."},
           "components": [ { "id": "x", "name": {"vi": "Phần X", "en": "Part X"} }, { "id": "y", "name": {"vi": "Phần Y", "en": "Part Y"} } ] },"#,
    );
    let site = built(&content);
    let card = words(&site, "units/tay-b/2020/index.html");
    assert!(card.contains("Không so sánh với năm 2019: Đổi bộ câu hỏi."), "{card}");
    assert!(!card.contains("5,50"), "{card}");
}

#[test]
fn an_incomplete_board_says_so_and_ranks_nobody() {
    let content = format!(
        "{BASE}\n-- editions/thu/viet-nam/2020/provinces.json --\n{}",
        r#"{ "level": "province", "of": 3, "entries": [ { "unit": "dong-a", "score": 88.25 }, { "unit": "nam-c", "score": 80.25, "rank": 3 } ] }"#
    );
    let site = built(&content);
    let board = words(&site, "thu/viet-nam/2020/provinces/index.html");
    assert!(board.contains("Có số liệu của 2 trên 3 đơn vị"), "{board}");
    let csv = page(&site, "thu/viet-nam/2020/provinces/provinces.csv");
    assert!(csv.contains(",dong-a,01,Đông A,score,88.25,,,3,"), "{csv}");
    assert!(csv.contains(",nam-c,03,Nam C,score,80.25,3,published,3,"), "{csv}");
}

#[test]
fn a_rank_known_in_another_year_than_the_score_is_told_with_its_year() {
    let board =
        |entry: &str| format!(r#"{{ "level": "province", "of": 3, "entries": [ {{ "unit": "dong-a", {entry} }} ] }}"#);
    let content = format!(
        "{BASE}\n-- editions/thu/viet-nam/2018/edition.json --\n{}\n-- editions/thu/viet-nam/2018/provinces.json --\n{}\n\
         -- editions/thu/viet-nam/2019/provinces.json --\n{}\n-- editions/thu/viet-nam/2020/provinces.json --\n{}\n",
        r#"{ "method": "m1", "units_at": "2018-12-31" }"#,
        board("\"score\": 80, \"rank\": 3"),
        board("\"rank\": 2"),
        board("\"score\": 88.25, \"rank\": 1"),
    );
    let card = words(&built(&content), "units/dong-a/2020/index.html");
    let told = "So với năm 2018: tăng 8,25 điểm phần trăm. So với năm 2019: lên 1 bậc từ hạng 2/3.";
    assert!(card.contains(told), "{card}");
}

#[test]
fn two_texts_on_one_scorecard_share_no_id() {
    let text = "# Đông A\n\nMột câu.[^a]\n\n[^a]: Nguồn.\n";
    let board = r#"{ "level": "province", "entries": [ { "unit": "dong-a", "score": 80 } ] }"#;
    let content = format!(
        "{BASE}\n-- editions/thu/viet-nam/2020/units/dong-a.md --\n{text}\n-- editions/thu/viet-nam/2020/other.json --\n{board}\n"
    );
    let card = page(&built(&content), "units/dong-a/2020/index.html");
    let mut ids: Vec<&str> = card.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(card.matches("doc-noteref").count(), 2, "{card}");
    ids.sort_unstable();
    let twice: Vec<&&str> = ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn a_merged_unit_leads_to_its_successor_and_back() {
    let site = built(BASE);
    let old = page(&site, "units/dong-a/index.html");
    assert!(old.contains("href=\"../tay-b/index.html\""), "no link to the successor");
    assert!(
        words(&site, "units/dong-a/index.html").contains("Từ ngày 01/07/2025, đơn vị này được sắp xếp vào tỉnh Tây B.")
    );
    assert!(page(&site, "units/tay-b/index.html").contains("href=\"../dong-a/index.html\""), "no link back");
}

#[test]
fn a_claim_that_does_not_match_stops_the_build() {
    let wrong = format!(
        "{BASE}\n-- editions/thu/viet-nam/2020/overview.md --\n# Năm 2020\n\nTây B đạt [92,00%](score:tay-b).\n"
    );
    let text = refused(&wrong);
    assert!(text.contains("editions/thu/viet-nam/2020/overview.md:3:"), "{text}");
    let right = wrong.replace("92,00%", "91,00%");
    assert!(words(&built(&right), "thu/viet-nam/2020/index.html").contains("Tây B đạt 91,00%"));
    let filled = wrong.replace("[92,00%]", "[]");
    assert!(words(&built(&filled), "thu/viet-nam/2020/index.html").contains("Tây B đạt 91,00%"));
}

#[test]
fn nothing_from_content_is_markup() {
    let content = BASE
        .replace("\"Tây B\"", "\"<script>alert(1)</script>\"")
        .replace("Phần X", "<img src=x onerror=alert(1)>&\\\"'");
    let site = built(&content);
    for (path, bytes) in site.iter().filter(|(path, _)| path.as_str().ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("<script>alert") && !text.contains("<img src=x"), "{path}");
    }
}

#[test]
fn links_lead_somewhere() {
    let site = built(BASE);
    let mut links = 0;
    for (path, bytes) in site.iter().filter(|(path, _)| path.as_str().ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        for href in text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            if href.starts_with("http")
                || href.starts_with('#')
                || href.starts_with("mailto:")
                || href.starts_with("tel:")
                || href.starts_with("data:")
            {
                continue;
            }
            let file = href.split('#').next().unwrap_or_default();
            let mut parts: Vec<&str> = path.as_str().split('/').collect();
            parts.pop();
            for part in file.split('/') {
                if part == ".." {
                    assert!(parts.pop().is_some(), "{path}: {href} leaves the site");
                } else {
                    parts.push(part);
                }
            }
            links += 1;
            assert!(site.get(&parts.join("/")).is_some(), "{path}: {href} leads nowhere");
        }
    }
    assert!(links > 200, "only {links} links were looked at");
}

#[test]
fn the_manifest_lists_every_other_file_with_its_hash() {
    let site = built(BASE);
    let manifest = niengiam::tree::Manifest::from_json(&page(&site, "manifest.json")).expect("a manifest");
    let listed: Vec<_> = manifest.iter().map(|(path, _)| path.clone()).collect();
    let present: Vec<_> =
        site.iter().map(|(path, _)| path.clone()).filter(|path| path.as_str() != "manifest.json").collect();
    assert_eq!(listed, present);
    for (path, record) in manifest.iter() {
        let bytes = site.get(path.as_str()).expect("listed");
        assert_eq!((record.bytes, &record.sha256), (bytes.len() as u64, &niengiam::tree::sha256_hex(bytes)), "{path}");
    }
}

#[test]
fn the_page_for_missing_addresses_works_under_any_of_them() {
    let content = BASE.replace("\"publisher\":", "\"base_url\": \"https://example.org/ranks/\", \"publisher\":");
    let site = built(&content);
    let lost = page(&site, "404.html");
    assert!(lost.contains("href=\"https://example.org/ranks/assets/style-"), "{lost}");
    assert!(lost.contains("href=\"https://example.org/ranks/units/index.html\""), "{lost}");
    assert!(page(&built(BASE), "404.html").contains("href=\"units/index.html\""));
}

#[test]
fn an_empty_content_is_refused_and_not_fatal() {
    assert!(publish(&tree(""), &theme::embedded()).is_err());
}

#[test]
fn an_offices_own_statement_on_accessibility_takes_the_place_of_the_themes() {
    let site = built(BASE);
    assert!(words(&site, "accessibility/index.html").contains("WCAG 2.2"));
    let own = "-- pages/accessibility.md --\n# Trang cho mọi người\n\nLời của cơ quan.\n-- pages/accessibility.en.md --\n# For everyone\n\nOur words.\n";
    let site = built(&format!("{BASE}\n{own}"));
    let statement = words(&site, "accessibility/index.html");
    assert!(statement.contains("Lời của cơ quan.") && !statement.contains("WCAG"), "{statement}");
    assert!(words(&site, "en/accessibility/index.html").contains("Our words."));
    assert!(page(&site, "units/dong-a/index.html").contains("href=\"../../accessibility/index.html\""));
}

/// WCAG 2.2, 3.1.2: a screen reader must know which language to speak.
#[test]
fn a_title_in_another_language_says_so() {
    let board = "thu/viet-nam/2019/provinces/index.html";
    let english = BASE.replace("\"title\": \"Báo Thử\"", "\"title\": \"Trial Times\", \"language\": \"en\"");
    assert!(!page(&built(BASE), board).contains("lang=\"vi\">Báo Thử"));
    assert!(page(&built(BASE), &format!("en/{board}")).contains("lang=\"vi\">Báo Thử</a>"));
    assert!(page(&built(&english), board).contains("lang=\"en\">Trial Times</a>"));
    assert!(!page(&built(&english), &format!("en/{board}")).contains("lang=\"en\">Trial Times"));
    let local = BASE.replace("\"https://example.org/\"", "null").replace("\"url\": null, ", "");
    assert!(page(&built(&local), &format!("en/{board}")).contains("<span lang=\"vi\">Báo Thử</span>"));
}

#[test]
fn a_rank_that_goes_another_way_than_the_score_is_explained() {
    // Đông A gains a little, the two others more.
    let later = r#"
-- editions/thu/viet-nam/2020/provinces.json --
{ "name": {"vi": "Các tỉnh", "en": "Provinces"}, "level": "province", "complete": true, "of": 3,
  "entries": [ { "unit": "dong-a", "score": 90.50 }, { "unit": "tay-b", "score": 92.00 }, { "unit": "nam-c", "score": 93.00 } ] }
"#;
    let site = built(&format!("{BASE}{later}"));
    let card = words(&site, "units/dong-a/2020/index.html");
    assert!(card.contains("Điểm tăng nhưng hạng giảm vì 2 đơn vị tăng điểm nhiều hơn đã vượt lên."), "{card}");
    let card = words(&site, "en/units/dong-a/2020/index.html");
    let told = "The score rose but the rank fell because 2 units whose scores rose more passed it.";
    assert!(card.contains(told), "{card}");
}
