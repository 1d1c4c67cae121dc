//! Units and scorecards to try a theme on.

use niengiam::site::view::*;

use super::board::{columns, downloads, index_name, prose};
use super::reason::{foot, moved, range};
use super::{fact, figure, link, movement, number, rank, rank_of_unknown, say, source};

/// A unit with a long series, breaks, gaps, ties and everything that can be said of one.
pub(crate) fn unit(lang: &str) -> UnitView {
    UnitView {
        name: "Thừa Thiên Huế".to_owned(),
        full_name: "Tỉnh Thừa Thiên Huế".to_owned(),
        level: say(lang, "Tỉnh, thành phố", "Province"),
        ended: None,
        nothing: None,
        became: Vec::new(),
        was: vec![lineage("Bình Trị Thiên", "30/06/1989")],
        given_by: vec![lineage("Quảng Trị", "01/07/1989")],
        given_to: Vec::new(),
        timeline: link(say(lang, "Các thay đổi về đơn vị", "Changes of units"), "timeline.html"),
        facts: vec![fact("fact-code", "46"), fact("fact-parent", "Việt Nam"), fact("fact-period", "30/06/1989")],
        names: vec![
            NameView {
                name: "Tỉnh Thừa Thiên Huế".to_owned(),
                period: Some(say(lang, "đến 31/12/2024", "until 31 December 2024")),
                act: None,
            },
            NameView {
                name: "Thành phố Huế".to_owned(),
                period: Some(say(lang, "từ 01/01/2025", "from 1 January 2025")),
                act: Some("175/2024/QH15".to_owned()),
            },
        ],
        groups: vec![link("Bắc Trung Bộ và Duyên hải miền Trung", "group.html")],
        prose: Some(prose(lang)),
        series: vec![series(lang, "sipas", "SIPAS"), series(lang, "par", "PAR Index")],
        scorecards: (2012..=2024).rev().map(|year| link(year.to_string(), "scorecard.html")).collect(),
        rankings: vec![ScopeView {
            link: link(say(lang, "PAR Index trong tỉnh", "PAR Index inside the province"), "series.html"),
            editions: vec![link("2021", "edition.html"), link("2018", "edition.html")],
        }],
        children: super::units(lang).levels,
        targets: vec![targets(lang)],
    }
}

/// A unit that was merged away.
pub(crate) fn ended_unit(lang: &str) -> UnitView {
    UnitView {
        name: "Bà Rịa – Vũng Tàu".to_owned(),
        full_name: "Tỉnh Bà Rịa – Vũng Tàu".to_owned(),
        ended: Some(say(
            lang,
            "Từ ngày 01/07/2025, tỉnh Bà Rịa – Vũng Tàu nhập vào Thành phố Hồ Chí Minh.",
            "On 1 July 2025 Bà Rịa – Vũng Tàu became part of Hồ Chí Minh City.",
        )),
        became: vec![lineage("Thành phố Hồ Chí Minh", "01/07/2025")],
        prose: None,
        targets: Vec::new(),
        rankings: Vec::new(),
        children: Vec::new(),
        ..unit(lang)
    }
}

fn lineage(name: &str, date: &str) -> LineageView {
    LineageView { unit: link(name, "unit.html"), date: date.to_owned(), act: Some("202/2025/QH15".to_owned()) }
}

fn series(lang: &str, id: &str, name: &str) -> UnitSeriesView {
    let row = |year: i16, score: &str, place: Option<RankView>, break_reason: Option<String>| UnitYearRowView {
        remarks: Vec::new(),
        year,
        href: "scorecard.html".to_owned(),
        score: number(lang, score),
        rank: place,
        band: (year > 2019).then(|| BandView { name: say(lang, "Nhóm B", "Group B"), position: 2 }),
        movement: (score != "-" && break_reason.is_none()).then(|| movement(lang, year - 1, "+1.20", 3)),
        break_reason,
    };
    let reason = say(
        lang,
        "áp dụng Quyết định 1149/QĐ-BNV với bộ câu hỏi mới.",
        "Decision 1149/QĐ-BNV brought a new questionnaire.",
    );
    let rows = vec![
        row(2024, "90.00", Some(rank("15=", "63", false)), None),
        row(2023, "86.47", Some(rank("35", "63", true)), None),
        row(2022, "-", Some(rank_of_unknown(lang, "39")), None),
        row(2020, "83.23", None, Some(reason)),
        row(2019, "80.99", Some(rank("61", "63", false)), None),
    ];
    UnitSeriesView {
        id: id.to_owned(),
        index: link(name, "series.html"),
        index_name: index_name(lang),
        scope: "Việt Nam".to_owned(),
        board: say(lang, "Tỉnh, thành phố", "Provinces"),
        sentence: say(
            lang,
            "Năm 2024, Thừa Thiên Huế đạt 90,00%, đồng hạng 15/63, tăng 20 bậc so với năm 2023.",
            "In 2024 Thừa Thiên Huế reached 90.00%, a shared rank 15/63, 20 places higher than in 2023.",
        ),
        latest: rows[0].clone(),
        certainty: say(lang, "Cơ quan công bố không nêu sai số.", "The publisher states no margin of error."),
        measure: "%".to_owned(),
        figure: Some(figure(
            lang,
            &format!("{id}-chart"),
            ("Điểm tăng liên tục từ năm 2020", "The score has risen since 2020"),
            320,
        )),
        place: Some(figure(
            lang,
            &format!("{id}-place"),
            ("Điểm cao hơn 47 trong 62 đơn vị còn lại", "A higher score than 47 of the 62 other units"),
            62,
        )),
        ranks: Some(figure(
            lang,
            &format!("{id}-ranks"),
            ("Từ hạng 35/63 (năm 2023) lên hạng 15=/63 (năm 2024)", "Up from rank 35/63 (2023) to 15=/63 (2024)"),
            300,
        )),
        standing: Some(figure(
            lang,
            &format!("{id}-standing"),
            ("Đồng hạng 15 trong 63 đơn vị", "Shares rank 15 of 63 units"),
            360,
        )),
        heat: Some(heat(lang, &format!("{id}-heat"))),
        rows,
        compare: Some("compare.html#papi/viet-nam/provinces?u=thua-thien-hue".to_owned()),
        notices: vec![super::notice(lang, true)],
    }
}

/// Components over three years, the second after a break, one of them new.
fn heat(lang: &str, id: &str) -> HeatView {
    let cell = |value: &str, share: &str| {
        let value = number(lang, value)?;
        Some(HeatCellView { value, max: number(lang, "9.5"), share: format!("{share}%") })
    };
    HeatView {
        figure: figure(
            lang,
            id,
            ("Năm 2020 đạt thấp nhất ở Tài chính công: 71% điểm tối đa", "Lowest in 2020: public finance, 71%"),
            240,
        ),
        years: vec![
            HeatYearView { year: 2018, after_break: false },
            HeatYearView { year: 2019, after_break: true },
            HeatYearView { year: 2020, after_break: false },
        ],
        rows: vec![
            HeatRowView {
                name: say(lang, "Công tác chỉ đạo, điều hành cải cách hành chính", "Steering of the reform"),
                cells: vec![cell("9.10", "96"), cell("9.20", "97"), cell("9.00", "95")],
            },
            HeatRowView {
                name: say(lang, "Cải cách tài chính công", "Public finance"),
                cells: vec![cell("-", ""), cell("6.90", "73"), cell("6.75", "71")],
            },
        ],
        prints_all: true,
    }
}

pub(crate) fn targets(lang: &str) -> TargetsView {
    let goal = |vi: &str, en: &str, value: &str, result: Option<&str>, state_key: &'static str| GoalView {
        name: say(lang, vi, en),
        value: value.to_owned(),
        result: result.map(str::to_owned),
        board: result.map(|_| link("PAR Index 2022", "board.html")),
        gap: (state_key == "goal-missed")
            .then(|| say(lang, "Còn thiếu 0,5 điểm phần trăm.", "0.5 percentage points short.")),
        losses: (state_key == "goal-missed")
            .then(|| say(lang, "Mất điểm nhiều nhất: Thủ tục (2,1).", "Most points lost in: Procedures (2.1).")),
        state_key,
        source: None,
    };
    TargetsView {
        year: 2022,
        more: link(say(lang, "Mọi chỉ tiêu của đơn vị này", "All targets of this unit"), "targets.html"),
        document: Some(link(
            say(lang, "Kế hoạch 50/KH-UBND về cải cách hành chính", "Plan 50/KH-UBND"),
            "https://example.org/plan",
        )),
        goals: vec![
            goal("Chỉ số hài lòng của người dân", "Satisfaction of people", "≥ 86 %", Some("87,2 %"), "goal-met"),
            goal("Hồ sơ trực tuyến", "Files handled on line", "≥ 50 %", Some("41 %"), "goal-missed"),
            goal("Chỉ số cải cách hành chính", "PAR Index", "≥ 90 %", None, "goal-unknown"),
        ],
        tasks: Some(say(
            lang,
            "Đã làm 10 trong 21 nhiệm vụ; dự kiến đến nay là 16.",
            "10 of 21 tasks done; 16 were due by now.",
        )),
        coverage: vec![FactedLinkView {
            link: LinkView { label: say(lang, "Kiểm tra công vụ", "Inspections"), href: None },
            text: Some("16/20".to_owned()),
        }],
    }
}

/// A unit with one index in a year: the sheet that must fit on one page of A4.
pub(crate) fn scorecard(lang: &str) -> ScorecardView {
    ScorecardView {
        name: "Tỉnh Thừa Thiên Huế".to_owned(),
        year: 2020,
        unit: link(say(lang, "Thừa Thiên Huế: mọi năm", "Thừa Thiên Huế: all years"), "unit.html"),
        ended: None,
        became: Vec::new(),
        items: vec![item(lang, "sipas", "SIPAS 2020")],
        targets: Vec::new(),
        previous: Some(link("2019", "scorecard.html")),
        next: Some(link("2021", "scorecard.html")),
    }
}

/// A unit that ended, with three indices and everything that can go wrong.
pub(crate) fn scorecards(lang: &str) -> ScorecardView {
    let mut incomplete = item(lang, "par", "PAR Index 2020");
    incomplete.incomplete = Some(say(lang, "Mới có số liệu của 17/63 đơn vị.", "17 of 63 units published."));
    incomplete.rank = Some(rank_of_unknown(lang, "4"));
    incomplete.movement = None;
    incomplete.break_reason =
        Some(say(lang, "Từ năm 2020 áp dụng Quyết định 1149/QĐ-BNV.", "From 2020 Decision 1149/QĐ-BNV applies."));
    incomplete.note = Some(say(lang, "Điểm đọc từ thông cáo.", "Read from a press release."));
    incomplete.conflicts =
        vec![ConflictView { score: number(lang, "93.75"), rank: None, source: Some(source(lang, 3, "press")) }];
    incomplete.exceptions = vec![say(
        lang,
        "Tổng công bố 91,87, tổng các thành phần 91,81.",
        "Published total 91.87, sum of components 91.81.",
    )];
    incomplete.deductions = vec![DeductionView {
        text: say(lang, "Trừ 0,50 điểm: chậm gửi báo cáo.", "0.50 points off: report handed in late."),
        response: Some(say(lang, "Đã đặt lịch nhắc hằng quý.", "A reminder was set for each quarter.")),
    }];
    incomplete.range_unknown =
        Some(say(lang, "Mới có sai số của một phần đơn vị.", "Errors were published for some units only."));
    incomplete.moved = Some(MovedView {
        figure: None,
        progress: None,
        crossings: Vec::new(),
        sum: None,
        unknown: Some(say(lang, "Không biết đã vượt đơn vị nào.", "Who was passed cannot be told.")),
    });
    incomplete.cuts[0].about = Some(say(lang, "Phần mất không cộng lại được.", "The losses do not add up."));
    incomplete.cuts[0].foot = None;
    let mut sure = item(lang, "sipas", "SIPAS 2020");
    sure.range = Some(range(lang));
    sure.movement = sure.movement.map(|movement| MovementView {
        doubt: Some(say(lang, "Mức thay đổi này nằm trong sai số.", "This change lies within the errors.")),
        ..movement
    });
    incomplete.prose = Some(prose(lang));
    let mut bare = item(lang, "papi", "PAPI 2020");
    bare.score = None;
    bare.rank = None;
    bare.movement = None;
    bare.cuts = Vec::new();
    bare.moved = None;
    bare.parts_unknown = Some(say(lang, "Chưa thấy công bố điểm thành phần.", "No component scores were found."));
    bare.figure = None;
    bare.place = None;
    bare.groups = Vec::new();
    ScorecardView {
        ended: Some(say(lang, "Từ ngày 01/01/2025 là thành phố Huế.", "From 1 January 2025 Huế City.")),
        became: vec![lineage("Thành phố Huế", "01/01/2025")],
        items: vec![sure, incomplete, bare],
        targets: vec![targets(lang)],
        ..scorecard(lang)
    }
}

fn item(lang: &str, id: &str, name: &str) -> ScorecardItemView {
    let parts = columns(lang).into_iter().enumerate().flat_map(|(at, column)| {
        let part = |name: String, depth: usize| PartView {
            name,
            depth,
            got: number(lang, "7.12"),
            max: Some("10".to_owned()),
            lost: number(lang, if at == 7 { "-1.25" } else { "2.88" }),
            change: number(lang, if at % 2 == 0 { "+0.12" } else { "-0.08" }).map(|text| text.replace('-', "−")),
            kind_key: (at == 7 && depth == 0).then_some("part-bonus"),
            median: number(lang, "6.90"),
            best: number(lang, "8.01"),
            evidence_key: (depth == 0).then_some(if at % 2 == 0 { "evidence-survey" } else { "evidence-appraisal" }),
        };
        let child = (at == 1)
            .then(|| part(say(lang, "Danh sách hộ nghèo được công khai", "Lists of poor households made public"), 1));
        std::iter::once(part(column.name, 0)).chain(child)
    });
    ScorecardItemView {
        id: id.to_owned(),
        index: link(name, "edition.html"),
        index_name: index_name(lang),
        board: link(say(lang, "Tỉnh, thành phố", "Provinces"), "board.html"),
        scope: "Việt Nam".to_owned(),
        sentence: say(
            lang,
            "Năm 2020, Thừa Thiên Huế đạt 90,00%, đồng hạng 15 trong 63 tỉnh, thành phố, cao hơn trung vị 2,55 điểm phần trăm.",
            "In 2020 Thừa Thiên Huế reached 90.00%, a shared rank 15 of 63 provinces, 2.55 percentage points above the median.",
        ),
        score: number(lang, "90.00"),
        measure: "%".to_owned(),
        points: None,
        rank: Some(rank("15=", "63", false)),
        band: Some(BandView { name: say(lang, "Nhóm B", "Group B"), position: 2 }),
        movement: Some(movement(lang, 2019, "+1.20", -3)),
        break_reason: None,
        certainty: say(lang, "Cơ quan công bố không nêu sai số.", "The publisher states no margin of error."),
        sample: Some(say(lang, "Hỏi 580 người.", "580 people were asked.")),
        incomplete: None,
        groups: vec![GroupRankView {
            group: link("Bắc Trung Bộ và Duyên hải miền Trung", "group.html"),
            rank: rank("5", "14", true),
        }],
        range: None,
        range_unknown: None,
        cuts: vec![CutView {
            name: None,
            evidence_key: None,
            has_medians: true,
            parts: parts.collect(),
            since: Some(2019),
            foot: Some(foot(lang)),
            about: None,
        }],
        parts_unknown: None,
        moved: Some(moved(lang, id)),
        place: Some(figure(
            lang,
            &format!("{id}-place"),
            ("Điểm cao hơn 47 trong 62 đơn vị còn lại", "A higher score than 47 of the 62 other units"),
            62,
        )),
        figure: Some(figure(
            lang,
            &format!("{id}-chart"),
            ("Mất nhiều điểm nhất ở thủ tục hành chính", "Most points were lost on procedures"),
            300,
        )),
        deductions: Vec::new(),
        note: None,
        conflicts: Vec::new(),
        exceptions: Vec::new(),
        notices: vec![super::notice(lang, true)],
        source: Some(SourceView { id: format!("{id}-source"), ..source(lang, 1, "official") }),
        facts: vec![
            FactView {
                key: "fact-decision",
                text: "586/QĐ-BNV".to_owned(),
                href: Some("https://example.org/1".to_owned()),
            },
            fact("fact-published", "24/06/2021"),
        ],
        card: DownloadView {
            label: say(lang, "Ảnh chia sẻ", "Picture for sharing"),
            href: "https://example.org/card.png".to_owned(),
            format: "PNG",
            size: number(lang, "21.4").map(|size| format!("{size}\u{a0}KB")),
            sha256: None,
        },
        prose: None,
    }
}

/// The files of a whole site.
pub(crate) fn whole(lang: &str) -> Vec<DownloadView> {
    downloads(lang)
}

/// The targets of a year; of no year, the way to them.
pub(crate) fn targets_page(lang: &str, of_year: bool) -> TargetsPageView {
    let sheet =
        TargetSheetView { unit: Some(link("Quận Tây Hồ", "unit.html")), year: None, targets: targets(lang) };
    TargetsPageView {
        sentence: say(lang, "3 chỉ tiêu: 1 đạt, 1 chưa đạt.", "3 targets: 1 met, 1 missed."),
        years: if of_year { Vec::new() } else { vec![link("2022", "targets.html")] },
        units: if of_year { Vec::new() } else { vec![link("Tây Hồ · Hà Nội", "targets.html")] },
        sheets: if of_year { vec![sheet] } else { Vec::new() },
    }
}
