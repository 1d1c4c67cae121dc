//! Home, an index and a series to try a theme on.

use niengiam::site::view::*;

use super::board::{columns, index_name};
use super::lists::search;
use super::{fact, figure, link, number, say};

pub(crate) fn home(lang: &str) -> HomeView {
    let card = |name: &str| IndexCardView {
        link: link(name, "index.html"),
        name: index_name(lang),
        description: Some(say(
            lang,
            "Đo trải nghiệm của người dân với chính quyền qua khảo sát hằng năm.",
            "Measures what people experience with their administration, by a survey every year.",
        )),
        latest: vec![
            FactedLinkView {
                link: link(format!("{name} 2024"), "edition.html"),
                text: Some(say(lang, "Bắc Ninh dẫn đầu với 47,83 điểm.", "Bắc Ninh leads with 47.83 points.")),
            },
            FactedLinkView { link: link(format!("{name} 2022 · Hòa Bình"), "edition.html"), text: None },
        ],
    };
    let scopes = ["Hà Nội", "Hải Phòng", "Hòa Bình", "Khánh Hòa", "Sơn La", "Tây Ninh"];
    HomeView {
        ended: None,
        sentence: say(
            lang,
            "3 chỉ số, 74 kỳ công bố của 768 đơn vị, từ năm 2011 đến năm 2025.",
            "3 indices, 74 editions and 768 units from 2011 to 2025.",
        ),
        search: search(lang).search,
        indices: ["SIPAS", "PAR Index", "PAPI"].map(card).to_vec(),
        levels: super::units(lang).levels[..1].to_vec(),
        units: link(
            say(lang, "Tất cả đơn vị, kể cả sở, huyện, xã", "All units, with departments, districts, communes"),
            "units.html",
        ),
        lists: search(lang).lists,
        scopes: scopes
            .map(|name| ScopeView {
                link: link(name, "unit.html"),
                editions: (2019..=2024).rev().map(|year| link(format!("PAR {year}"), "edition.html")).collect(),
            })
            .to_vec(),
        pages: vec![
            link(say(lang, "Giới thiệu", "About"), "page.html"),
            link(say(lang, "Liên hệ", "Contact"), "page.html"),
        ],
    }
}

pub(crate) fn methods(lang: &str) -> Vec<MethodView> {
    let part = |name: String, depth: usize| PartView {
        name,
        depth,
        got: None,
        max: Some("10".to_owned()),
        lost: None,
        change: None,
        kind_key: None,
        median: None,
        best: None,
        evidence_key: (depth == 0).then_some("evidence-survey"),
    };
    let parts: Vec<PartView> = columns(lang).into_iter().map(|column| part(column.name, 0)).collect();
    ["1149/QĐ-BNV", "876/QĐ-BNV"]
        .into_iter()
        .enumerate()
        .map(|(at, name)| MethodView {
            id: format!("method-{at}"),
            name: name.to_owned(),
            used: vec![FactedLinkView {
                link: link("Việt Nam", "series.html"),
                text: Some("2020–2022, 2024".to_owned()),
            }],
            facts: vec![fact("fact-act", name), fact("fact-measure", "0–100 %")],
            cuts: vec![CutView {
                evidence_key: None,
                has_medians: false,
                name: (at == 0).then(|| say(lang, "Theo lĩnh vực", "By domain")),
                parts: parts.clone(),
                since: None,
                foot: None,
                about: None,
            }],
            bands: vec![say(lang, "Nhóm A: từ 90", "Group A: from 90")],
            comparable: vec!["876/QĐ-BNV".to_owned()],
            break_reason: (at == 0).then(|| say(lang, "Bộ câu hỏi mới.", "A new questionnaire.")),
        })
        .collect()
}

pub(crate) fn index(lang: &str) -> IndexView {
    let years = |name: &str, years: std::ops::RangeInclusive<i32>| ScopeView {
        link: link(name, "series.html"),
        editions: years.rev().map(|year| link(year.to_string(), "edition.html")).collect(),
    };
    IndexView {
        short: "PAPI".to_owned(),
        name: index_name(lang),
        description: home(lang).indices[0].description.clone(),
        publisher: Some("CECODES, RTA, UNDP".to_owned()),
        scopes: vec![years("Việt Nam", 2011..=2024), years("Hòa Bình", 2022..=2024)],
        methods: methods(lang),
    }
}

pub(crate) fn series(lang: &str) -> SeriesView {
    let row = |year: i16, count: &str, break_reason: Option<String>| SeriesRowView {
        year,
        href: "board.html".to_owned(),
        count: count.to_owned(),
        best: number(lang, "47.83"),
        best_units: vec![link("Bắc Ninh", "scorecard.html"), link("Bà Rịa – Vũng Tàu", "scorecard.html")],
        median: number(lang, "42.26"),
        worst: number(lang, "38.02"),
        break_reason,
    };
    SeriesView {
        index: link("PAPI", "index.html"),
        index_name: index_name(lang),
        scope: link("Việt Nam", "unit.html"),
        sentence: say(
            lang,
            "14 năm, từ 2011 đến 2024; hai chỗ đứt của chuỗi.",
            "14 years from 2011 to 2024, with two breaks.",
        ),
        boards: vec![SeriesBoardView {
            name: say(lang, "Tỉnh, thành phố", "Provinces"),
            id: "provinces".to_owned(),
            figures: vec![figure(lang, "series-chart", ("Trung vị hầu như không đổi", "The median hardly moves"), 340)],
            ranks: Some(figure(lang, "ranks-chart", ("Mười đơn vị dẫn đầu", "The ten that lead"), 300)),
            rows: vec![
                row(2024, "61/63", None),
                row(2021, "60/63", Some(say(lang, "đổi cách chọn mẫu.", "sampling changed."))),
                row(2020, "17/63", None),
            ],
            has_leaders: true,
            has_bests: true,
            has_medians: true,
            has_worsts: true,
            measure: say(lang, "điểm", "points"),
        }],
        editions: (2011..=2024).rev().map(|year| link(year.to_string(), "edition.html")).collect(),
    }
}
