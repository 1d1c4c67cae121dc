//! What leaves the site: cards, meta data, linked data, the feed, robots, the sitemap.

use niengiam::tree::Tree;
use serde_json::Value;

use super::sites::{BASE, built, page};

/// The base with an address of its own, a correction and a decision without a day of publication.
fn addressed() -> String {
    let addressed =
        BASE.replacen("\"languages\":", "\"base_url\": \"https://so.example/nien-giam\", \"languages\":", 1);
    let corrected = addressed.replacen(
        "\"date\": \"2021-06-20\" } }",
        "\"date\": \"2021-06-20\" },\n  \"corrections\": [ { \"date\": \"2021-09-02\", \"reason\": {\"vi\": \"In nhầm < số\", \"en\": \"Misprint < number\"},\n\
         \"changes\": [ { \"board\": \"provinces\", \"unit\": \"tay-b\", \"field\": \"score\", \"before\": 90.00, \"after\": 91.00 } ] } ] }",
        1,
    );
    assert_ne!(corrected, addressed);
    corrected
}

/// The value of a meta element.
fn meta(html: &str, name: &str) -> Option<String> {
    let start = html.find(&format!("\"{name}\" content=\""))? + name.len() + 12;
    Some(html[start..].split('"').next()?.to_owned())
}

/// The linked data of a page, thing by thing.
fn things(html: &str) -> Vec<Value> {
    let text = html
        .split("<script type=\"application/ld+json\" nonce=\"theme\">")
        .nth(1)
        .and_then(|rest| rest.split("</script>").next());
    let graph: Value = serde_json::from_str(text.expect("linked data")).expect("JSON");
    graph["@graph"].as_array().cloned().unwrap_or_default()
}

fn feed(site: &Tree, path: &str) -> String {
    page(site, path)
}

#[test]
fn a_page_says_what_it_is_where_its_address_is_shared() {
    let site = built(&addressed());
    let html = page(&site, "units/tay-b/2020/index.html");
    let value = |name| meta(&html, name).unwrap_or_else(|| panic!("no {name}"));
    assert_eq!(value("og:url"), "https://so.example/nien-giam/units/tay-b/2020/");
    assert_eq!(value("og:image"), "https://so.example/nien-giam/units/tay-b/2020/thu--viet-nam--provinces.png");
    assert!(value("og:description").contains("91,00%") && value("og:description").contains("1 trong 3"));
    assert_eq!((value("og:locale").as_str(), value("og:locale:alternate").as_str()), ("vi_VN", "en_GB"));
    assert_eq!((value("og:image:width").as_str(), value("og:image:height").as_str()), ("1200", "630"));
    assert_eq!(value("twitter:card"), "summary_large_image");
    let english = page(&site, "en/units/tay-b/2020/index.html");
    assert!(meta(&english, "og:image:alt").is_some_and(|alt| alt.contains("91.00%")));
}

#[test]
fn without_an_address_of_its_own_a_site_claims_none() {
    let site = built(BASE);
    let html = page(&site, "units/tay-b/2020/index.html");
    assert_eq!(meta(&html, "og:url"), None);
    assert_eq!(meta(&html, "og:image").as_deref(), Some("thu--viet-nam--provinces.png"));
    assert_eq!(page(&site, "robots.txt"), "User-agent: *\nAllow: /\n");
    assert!(site.get("sitemap.xml").is_none());
    assert!(!feed(&site, "feed.xml").contains("rel=\"self\""));
}

#[test]
fn every_entry_and_board_has_a_card_in_every_language() {
    let site = built(BASE);
    for prefix in ["", "en/"] {
        for path in [
            "card.png",
            "thu/viet-nam/2019/provinces/card.png",
            "units/dong-a/2019/thu--viet-nam--provinces.png",
            "units/nam-c/2020/thu--viet-nam--provinces.png",
        ] {
            let bytes = site.get(&format!("{prefix}{path}")).unwrap_or_else(|| panic!("no {prefix}{path}"));
            assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
            assert_eq!(&bytes[16..24], &[0, 0, 4, 176, 0, 0, 2, 118], "1200 × 630");
        }
    }
    let scorecard = page(&site, "units/nam-c/2020/index.html");
    assert!(scorecard.contains("href=\"thu--viet-nam--provinces.png\""));
    assert!(page(&site, "thu/viet-nam/2020/provinces/index.html").contains("href=\"card.png\""));
}

#[test]
fn a_board_is_a_dataset_to_machines() {
    let site = built(&addressed());
    let html = page(&site, "thu/viet-nam/2020/provinces/index.html");
    let things = things(&html);
    let dataset = &things[0];
    assert_eq!(dataset["@type"], "Dataset");
    assert_eq!(dataset["temporalCoverage"], "2020");
    assert_eq!(dataset["datePublished"], "2021-06-24");
    assert_eq!(dataset["version"], "1.1.0");
    assert_eq!(dataset["isBasedOn"]["legislationIdentifier"], "5/QĐ");
    assert_eq!(dataset["variableMeasured"]["maxValue"], 100);
    let board = "https://so.example/nien-giam/thu/viet-nam/2020/provinces";
    let files: Vec<_> = dataset["distribution"].as_array().unwrap().iter().map(|f| f["contentUrl"].clone()).collect();
    let wanted = ["csv", "xlsx", "json"].map(|ending| Value::from(format!("{board}/provinces.{ending}")));
    assert_eq!(files, wanted);
    assert_eq!(things[1]["itemListElement"][0]["item"], "https://so.example/nien-giam/");
    let catalog: Value = serde_json::from_str(&page(&site, "data/catalog.jsonld")).unwrap();
    assert_eq!(catalog["dataset"].as_array().map(Vec::len), Some(2));
}

#[test]
fn the_feed_tells_dated_news_newest_first() {
    let site = built(&addressed());
    let text = feed(&site, "feed.xml");
    let days: Vec<&str> = text.split("<updated>").skip(1).filter_map(|rest| rest.split("</updated>").next()).collect();
    // The edition of 2019 has no day, so it is no news.
    assert_eq!(days, ["2021-09-02T00:00:00Z", "2021-09-02T00:00:00Z", "2021-06-24T00:00:00Z"]);
    assert!(text.contains("In nhầm &lt; số"));
    assert!(text.contains("href=\"https://so.example/nien-giam/thu/viet-nam/2020/\""));
    let ids = |text: &str| text.match_indices("<id>").map(|(at, _)| text[at..at + 53].to_owned()).collect::<Vec<_>>();
    let moved = built(&addressed().replace("so.example", "other.example"));
    assert_eq!(ids(&text), ids(&feed(&moved, "feed.xml")), "a site that moves tells nothing again");
    assert_ne!(ids(&text), ids(&feed(&site, "en/feed.xml")));
    let html = page(&site, "en/units/tay-b/index.html");
    assert!(html.contains("type=\"application/atom+xml\"") && html.contains("href=\"../../feed.xml\""));
}

#[test]
fn a_site_without_dated_news_has_no_feed() {
    let undated = BASE.replace(
        ", \"published\": \"2021-06-24\", \"decision\": { \"number\": \"5/QĐ\", \"date\": \"2021-06-20\" }",
        "",
    );
    assert_ne!(undated, BASE);
    let site = built(&undated);
    assert!(site.get("feed.xml").is_none());
    assert!(!page(&site, "index.html").contains("atom+xml"));
}

#[test]
fn robots_find_the_sitemap() {
    let site = built(&addressed());
    assert!(page(&site, "robots.txt").ends_with("Sitemap: https://so.example/nien-giam/sitemap.xml\n"));
    assert!(page(&site, "sitemap.xml").contains("<loc>https://so.example/nien-giam/units/</loc>"));
}
