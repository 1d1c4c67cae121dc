//! Lists and the smaller pages to try a theme on.

use niengiam::site::view::*;

use super::board::{group_table, prose};
use super::unit::whole;
use super::{figure, link, provinces, say};

pub(crate) fn units(lang: &str) -> UnitsView {
    let mut all = provinces(lang);
    all.sort_by_key(|unit| unit.slug);
    let mut letters: Vec<LetterView> = Vec::new();
    for unit in &all {
        let letter = unit.name.chars().take(1).collect::<String>();
        let ended = unit.name.starts_with("Bà Rịa").then(|| say(lang, "đến 30/06/2025", "until 30 June 2025"));
        let entry = FactedLinkView { link: link(unit.name, "unit.html"), text: ended };
        match letters.iter_mut().find(|known| known.letter == letter) {
            Some(known) => known.units.push(entry),
            None => {
                let id = format!("province-{}", letters.len() + 1);
                letters.push(LetterView { id, letter, units: vec![entry] });
            }
        }
    }
    let parent = |at: usize, name: &str| ParentView {
        id: format!("district-in-{at}"),
        unit: link(name, "unit.html"),
        units: ["Ba Đình", "Thanh Bình và một tên rất dài của một phường"]
            .map(|name| FactedLinkView {
                link: link(name, "unit.html"),
                text: name.starts_with("Ba").then(|| say(lang, "đến 31/12/2024", "until 31 December 2024")),
            })
            .to_vec(),
    };
    UnitsView {
        sentence: say(
            lang,
            "63 tỉnh, thành phố và 705 huyện, sở, xã.",
            "63 provinces and 705 districts, departments, communes.",
        ),
        timeline: link(say(lang, "Các thay đổi về đơn vị", "Changes of units"), "timeline.html"),
        levels: vec![
            LevelView {
                id: "province".to_owned(),
                name: say(lang, "Tỉnh, thành phố", "Provinces"),
                count: "63".to_owned(),
                ended: None,
                letters,
                parents: Vec::new(),
            },
            LevelView {
                id: "district".to_owned(),
                name: say(lang, "Huyện", "Districts"),
                count: "3".to_owned(),
                ended: Some(say(
                    lang,
                    "Các đơn vị này có đến hết ngày 30/06/2025.",
                    "These existed until 30 June 2025.",
                )),
                letters: Vec::new(),
                parents: vec![parent(1, "Hà Nội"), parent(2, "Đồng Tháp")],
            },
        ],
        groups: vec![FactedLinkView {
            link: link("Đông Nam Bộ", "group.html"),
            text: Some(say(lang, "6 đơn vị", "6 units")),
        }],
    }
}

pub(crate) fn search(lang: &str) -> SearchPageView {
    let level = |vi: &str, en: &str, id: &str| link(say(lang, vi, en), &format!("units.html#{id}"));
    SearchPageView {
        search: SearchView {
            index: "index.js".to_owned(),
            root: String::new(),
            page: "search.html".to_owned(),
            units: "units.html".to_owned(),
        },
        lists: vec![level("Tỉnh, thành phố", "Provinces", "province"), level("Huyện", "Districts", "district")],
    }
}

pub(crate) fn group(lang: &str) -> GroupView {
    GroupView {
        name: "Đông Nam Bộ".to_owned(),
        period: Some(say(lang, "từ năm 2008 đến hết ngày 30/06/2025", "from 2008 until 30 June 2025")),
        source: Some("Nghị quyết 24-NQ/TW".to_owned()),
        members: provinces(lang)[..6].iter().map(|unit| link(unit.name, "unit.html")).collect(),
        boards: [("PAPI 2024", "members-1"), ("SIPAS 2024", "members-2")]
            .map(|(name, id)| GroupBoardView {
                board: link(name, "board.html"),
                table: group_table(lang, "Đông Nam Bộ", 6),
                measure: say(lang, "điểm", "points"),
                figure: Some(figure(lang, id, ("9 trong 11 đơn vị tăng điểm", "9 of 11 units rose"), 300)),
            })
            .to_vec(),
        years: vec![group_years(lang)],
    }
}

/// Members over years with a break, gaps and a rank of nobody knows how many.
fn group_years(lang: &str) -> GroupYearsView {
    let reason = say(lang, "Không so sánh với năm 2019: bộ câu hỏi mới.", "Not comparable with 2019: new questions.");
    let year = |year: i16| GroupYearView {
        year,
        href: "board.html".to_owned(),
        measure: say(lang, "điểm", "points"),
        break_reason: (year == 2020).then(|| reason.clone()),
    };
    let members = provinces(lang).into_iter().take(6).enumerate().map(|(at, unit)| {
        let cell = |year: usize| {
            let ranked =
                if at == 3 { super::rank_of_unknown(lang, "4") } else { super::rank("12=", "61", year > 2020) };
            (at + year != 2021).then(|| GroupCellView {
                score: unit.score.clone(),
                rank: (at != 5).then_some(ranked),
                noted: at == 2,
            })
        };
        GroupYearsMemberView { unit: link(unit.name, "unit.html"), cells: (2015..=2024).rev().map(cell).collect() }
    });
    GroupYearsView {
        id: "years-1".to_owned(),
        series: link("PAPI · Việt Nam", "series.html"),
        board: say(lang, "Tỉnh, thành phố", "Provinces"),
        measure: None,
        years: (2015..=2024).rev().map(year).collect(),
        members: members.collect(),
        compare: Some("compare.html#papi/viet-nam/provinces".to_owned()),
    }
}

pub(crate) fn compare(lang: &str) -> CompareView {
    let series = |id: &str, name: String| CompareSeriesView {
        id: format!("papi/{id}"),
        name,
        href: "papi-viet-nam-0a1b2c3d.js".to_owned(),
    };
    CompareView {
        indices: vec![CompareIndexView {
            name: "PAPI".to_owned(),
            series: vec![
                series("viet-nam/provinces", say(lang, "Việt Nam – Tỉnh, thành phố", "Việt Nam – Provinces")),
                series("hoa-binh/departments", say(lang, "Hòa Bình – Sở, ban, ngành", "Hòa Bình – Departments")),
            ],
        }],
        boards: vec![link("PAPI 2024 · Việt Nam", "board.html")],
        groups: vec![FactedLinkView {
            link: link("Đông Nam Bộ", "group.html"),
            text: Some(say(lang, "đến hết ngày 30/06/2025", "until 30 June 2025")),
        }],
    }
}

pub(crate) fn method(lang: &str) -> MethodPageView {
    MethodPageView {
        indices: vec![MethodIndexView { index: link("PAPI", "index.html"), methods: super::home::methods(lang) }],
    }
}

pub(crate) fn data(lang: &str) -> DataView {
    let edition = |name: &str| EditionDownloadsView {
        edition: link(name, "edition.html"),
        count: say(lang, "3 tệp", "3 files"),
        version: "1.0.0".to_owned(),
        citation: format!("CECODES, VFF-CRT, UNDP. {name}."),
        files: whole(lang),
    };
    let mut files = whole(lang);
    // What is made after the page has neither size nor hash yet.
    let last = files.pop().map(|file| DownloadView { size: None, sha256: None, ..file });
    DataView {
        indices: vec![IndexDownloadsView {
            id: "index-papi".to_owned(),
            name: "PAPI".to_owned(),
            whole: files[0].clone(),
            editions: vec![edition("PAPI 2024 · Việt Nam"), edition("SIPAS 2022 · Hòa Bình")],
        }],
        tables: files,
        descriptions: last.into_iter().collect(),
        sums: "data/sha256sums.txt".to_owned(),
        example: Some("papi.csv".to_owned()),
        citation: Some("CECODES, VFF-CRT, UNDP. PAPI 2024, Việt Nam.".to_owned()),
    }
}

/// A day of mergers, one of a split and one of a new type.
pub(crate) fn timeline(lang: &str) -> TimelineView {
    let kind = |key: &'static str, place: Option<&str>, before: &[&str], after: &[&str]| TimelineKindView {
        key,
        acts: Some("202/2025/QH15".to_owned()),
        changes: vec![TimelineChangeView {
            place: place.map(str::to_owned),
            before: before.iter().map(|name| link(*name, "unit.html")).collect(),
            after: after.iter().map(|name| link(*name, "unit.html")).collect(),
        }],
    };
    let day = |id: &str, date: &str, counts: Vec<String>, kinds| TimelineDayView {
        id: id.to_owned(),
        date: date.to_owned(),
        counts,
        kinds,
    };
    let counts = vec![say(lang, "các tỉnh, thành phố: 63 → 34", "provinces and cities: 63 → 34")];
    let merged = kind("change-merged", None, &["Thành phố Hải Phòng", "Tỉnh Hải Dương"], &["Thành phố Hải Phòng"]);
    let ended = kind("change-ended", None, &["696 đơn vị cấp huyện"], &[]);
    let split = kind("change-split", Some("Hà Tĩnh"), &["Huyện Kỳ Anh"], &["Thị xã Kỳ Anh"]);
    TimelineView {
        years: vec![
            TimelineYearView {
                id: "y2025".to_owned(),
                year: 2025,
                days: vec![day("d2025-07-01", "01/07/2025", counts, vec![merged, ended])],
            },
            TimelineYearView {
                id: "y2015".to_owned(),
                year: 2015,
                days: vec![day("d2015-04-11", "11/04/2015", Vec::new(), vec![split])],
            },
        ],
    }
}

pub(crate) fn free_page(lang: &str) -> FreePageView {
    FreePageView { prose: prose(lang) }
}

pub(crate) fn not_found(lang: &str) -> NotFoundView {
    NotFoundView {
        links: vec![
            link(say(lang, "Trang chủ", "Home"), "home.html"),
            link(say(lang, "Đơn vị", "Units"), "units.html"),
        ],
    }
}

/// The theme's own statement on accessibility.
pub(crate) fn accessibility() -> AccessibilityView {
    AccessibilityView { prose: None, has_contact: true }
}
