//! Views to try a theme on: every page kind, with the hard cases. Numbers of the 63 provinces are PAPI 2024's; what stands
//! around them is made up to be difficult.

#![allow(clippy::too_many_lines, reason = "a view is one long list of its fields")]

mod board;
mod computation;
mod correction;
mod home;
mod lists;
mod reason;
mod unit;

use std::collections::BTreeMap;

use niengiam::site::view::*;

pub(crate) use board::{board, departments, edition};
pub(crate) use computation::computation;
pub(crate) use correction::{corrections, notice};
pub(crate) use home::{home, index, series};
pub(crate) use lists::{accessibility, compare, data, free_page, group, method, not_found, search, timeline, units};
pub(crate) use unit::{ended_unit, scorecard, scorecards, targets_page, unit};

/// One province of the table.
pub(crate) struct Province {
    pub(crate) slug: &'static str,
    pub(crate) name: &'static str,
    pub(crate) score: Option<String>,
    pub(crate) rank: Option<&'static str>,
    pub(crate) components: Vec<Option<String>>,
}

/// The text in the language of the page.
pub(crate) fn say(lang: &str, vi: &str, en: &str) -> String {
    if lang == "vi" { vi } else { en }.to_owned()
}

/// A number as the language writes it.
pub(crate) fn number(lang: &str, text: &str) -> Option<String> {
    (text != "-").then(|| if lang == "vi" { text.replace('.', ",") } else { text.to_owned() })
}

/// The 63 provinces, best first.
pub(crate) fn provinces(lang: &str) -> Vec<Province> {
    include_str!("provinces.tsv")
        .lines()
        .map(|line| {
            let cells: Vec<&'static str> = line.split('\t').collect();
            Province {
                slug: cells[0],
                name: cells[1],
                score: number(lang, cells[2]),
                rank: (cells[3] != "-").then_some(cells[3]),
                components: cells[4..].iter().map(|cell| number(lang, cell)).collect(),
            }
        })
        .collect()
}

pub(crate) fn link(label: impl Into<String>, href: &str) -> LinkView {
    LinkView { label: label.into(), href: Some(href.to_owned()) }
}

pub(crate) fn fact(key: &'static str, text: impl Into<String>) -> FactView {
    FactView { key, text: text.into(), href: None }
}

pub(crate) fn rank(text: &str, of: &str, computed: bool) -> RankView {
    RankView {
        text: text.to_owned(),
        of: Some(of.to_owned()),
        label: format!("{text}/{of}"),
        computed,
        tied: text.ends_with('='),
    }
}

/// A rank whose denominator was not published.
pub(crate) fn rank_of_unknown(lang: &str, text: &str) -> RankView {
    let label = say(lang, &format!("{text}, không rõ tổng số"), &format!("{text}, of how many is not known"));
    RankView { text: text.to_owned(), of: None, label, computed: false, tied: false }
}

pub(crate) fn source(lang: &str, number: usize, trust: &str) -> SourceView {
    let title = match number {
        1 => say(
            lang,
            "Quyết định số 586/QĐ-BNV công bố Chỉ số hài lòng về sự phục vụ hành chính",
            "Decision 586/QĐ-BNV announcing the index of satisfaction with public administrative services",
        ),
        2 => "VNS/talkvietnam: Quảng Ninh continues to top country in public administration reform".to_owned(),
        _ => say(lang, "Báo Hải Phòng, số ra ngày 25/06/2021", "Hải Phòng newspaper, 25 June 2021"),
    };
    SourceView {
        number,
        title,
        lang: (number == 2 && lang == "vi").then(|| "en".to_owned()),
        href: (number != 3).then(|| format!("https://example.org/{number}")),
        trust_key: Some(format!("trust-{trust}")),
        id: format!("source-{number}"),
    }
}

pub(crate) fn movement(lang: &str, year: i16, score: &str, places: i32) -> MovementView {
    let direction = |up: bool, same: bool| {
        Some(if same {
            "same"
        } else if up {
            "up"
        } else {
            "down"
        })
    };
    let score = number(lang, score).map(|text| text.replace('-', "−"));
    let rose = score.as_deref().is_some_and(|text| text.starts_with('+'));
    MovementView {
        skips_years: false,
        year,
        score_direction: direction(rose, score.as_deref() == Some("0,00")),
        score,
        places: Some(places.abs().to_string()),
        rank_direction: direction(places > 0, places == 0),
        rank_before: Some("18/63".to_owned()),
        sentence: say(
            lang,
            "So với năm 2019: tăng 1,20 điểm, xuống 3 bậc từ hạng 18/63.",
            "Since 2019: up 1.20 points, 3 places down from 18/63.",
        ),
        doubt: None,
        why: (rose && places < 0).then(|| {
            say(
                lang,
                "Điểm tăng nhưng hạng giảm vì 5 đơn vị tăng điểm nhiều hơn đã vượt lên, còn đơn vị này chỉ vượt được 2 đơn vị.",
                "The score rose but the rank fell because 5 units whose scores rose more passed it, while it passed only 2.",
            )
        }),
    }
}

/// A drawing that stands for a chart: as wide and as high as one.
pub(crate) fn figure(lang: &str, id: &str, title: (&str, &str), height: u32) -> FigureView {
    let drawing = |width: u32, height: u32, which: &str| {
        let mut marks = String::new();
        for step in 1..height / 20 {
            let (x, y) = (120 + (width - 140) * ((step * 37) % 100) / 100, step * 20);
            marks.push_str(&format!(
                "<text x=\"0\" y=\"{}\" font-size=\"12\" fill=\"currentColor\">Thừa Thiên Huế</text><path d=\"M110 {y}H{width}\" stroke=\"currentColor\" stroke-opacity=\".15\"/><circle cx=\"{x}\" cy=\"{y}\" r=\"4\" fill=\"currentColor\"/>",
                y + 4
            ));
        }
        format!(
            "<svg role=\"img\" viewBox=\"0 0 {width} {height}\" aria-labelledby=\"{id}-{which}\"><title id=\"{id}-{which}\">{}</title>{marks}</svg>",
            title.0
        )
    };
    FigureView {
        id: id.to_owned(),
        title: say(lang, title.0, title.1),
        subtitle: say(lang, "Điểm, 63 tỉnh, thành phố, năm 2024", "Score, 63 provinces, 2024"),
        summary: say(
            lang,
            "Điểm trải từ 38,02 đến 47,83; trung vị 42,26. Một nửa số tỉnh, thành phố nằm giữa 41,10 và 43,69.",
            "Scores run from 38.02 to 47.83 with a median of 42.26. Half of the provinces lie between 41.10 and 43.69.",
        ),
        wide_html: drawing(720, height, "wide"),
        narrow_html: drawing(328, height, "narrow"),
        source: Some("PAPI 2024".to_owned()),
    }
}

/// The frame of a page that lies `depth` folders deep.
pub(crate) fn page(lang: &str, kind: &'static str, title: &str, assets: &BTreeMap<String, String>) -> PageView {
    let other = if lang == "vi" { "en" } else { "vi" };
    let place = |vi: &str, en: &str, kinds: &[&str]| NavigationView {
        label: say(lang, vi, en),
        href: format!("{}.html", kinds[0]),
        current: kinds.contains(&kind),
    };
    let home = link(say(lang, "Trang chủ", "Home"), "home.html");
    let crumbs = match kind {
        "home" => vec![home],
        "board" => vec![
            home,
            link("PAPI", "index.html"),
            link("Việt Nam", "series.html"),
            link("2024", "edition.html"),
            LinkView { label: say(lang, "Tỉnh, thành phố", "Provinces"), href: None },
        ],
        "scorecard" => vec![
            home,
            link(say(lang, "Đơn vị", "Units"), "units.html"),
            link("Thừa Thiên Huế", "unit.html"),
            LinkView { label: "2020".to_owned(), href: None },
        ],
        _ => vec![home, LinkView { label: title.to_owned(), href: None }],
    };
    PageView {
        lang: lang.to_owned(),
        kind,
        title: title.to_owned(),
        description: say(lang, "Kết quả xếp hạng đã công bố.", "Published rankings."),
        sealed: Some(link(
            say(lang, "Bản lưu 1.0.0 của PAPI 2024 · Việt Nam.", "Sealed version 1.0.0 of PAPI 2024 · Việt Nam."),
            "https://example.gov.vn/papi/",
        )),
        site_title: say(lang, "Niên giám xếp hạng cải cách hành chính", "Yearbook of administrative reform rankings"),
        short_title: Some(say(lang, "Niên giám CCHC", "Reform yearbook")),
        root: "../".to_owned(),
        home: "home.html".to_owned(),
        canonical: Some(format!("https://example.gov.vn/{lang}/{kind}/")),
        address: format!("https://example.gov.vn/{lang}/{kind}/"),
        imprint: vec![say(
            lang,
            "PAPI 2024 · Việt Nam, công bố ngày 15/04/2025",
            "PAPI 2024 · Việt Nam, published on 15 April 2025",
        )],
        accessibility: link(say(lang, "Hỗ trợ tiếp cận", "Accessibility"), "accessibility.html"),
        image: ImageView {
            href: format!("https://example.gov.vn/{lang}/card.png"),
            width: 1200,
            height: 630,
            alt: title.to_owned(),
        },
        feed: Some("../feed.xml".to_owned()),
        linked_data_html: Some(
            r#"{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"\u003cb>"}]}"#.to_owned(),
        ),
        breadcrumbs: crumbs,
        search: place("Tìm kiếm", "Search", &["search"]),
        navigation: vec![
            place("Đơn vị", "Units", &["units", "unit", "scorecard"]),
            place("SIPAS", "SIPAS", &["index", "series", "edition"]),
            place("PAR Index", "PAR Index", &["board"]),
            place("PAPI", "PAPI", &["group"]),
            place("Cách tính", "Method", &["method"]),
            place("Dữ liệu mở", "Open data", &["data"]),
            place("Đính chính", "Corrections", &["corrections"]),
        ],
        languages: vec![
            LanguageView { tag: lang.to_owned(), href: format!("{kind}.html"), canonical: None, current: true },
            LanguageView {
                tag: other.to_owned(),
                href: format!("../{other}/{kind}.html"),
                canonical: Some(format!("https://example.gov.vn/{other}/{kind}/")),
                current: false,
            },
        ],
        assets: assets.iter().map(|(name, path)| (name.clone(), format!("../{path}"))).collect(),
        publisher: PublisherView {
            name: Some(say(lang, "Sở Nội vụ thành phố Huế", "Huế City Department of Home Affairs")),
            responsible: Some(say(lang, "Văn phòng Sở Nội vụ", "Office of the Department")),
            address: Some(say(lang, "Số 9 Tố Hữu, thành phố Huế", "9 Tố Hữu street, Huế")),
            phone: Some("0234 3 000 000".to_owned()),
            email: Some("lienhe@example.gov.vn".to_owned()),
        },
        licence: Some(link(
            say(lang, "Giấy phép Creative Commons Ghi công 4.0", "Creative Commons Attribution 4.0"),
            "https://creativecommons.org/licenses/by/4.0/",
        )),
    }
}
