//! Boards and editions to try a theme on.

use niengiam::site::view::*;

use super::{fact, figure, link, movement, number, provinces, rank, rank_of_unknown, say, source};

/// A complete board of 63 with ties, computed ranks, a note, a conflict and a known difference.
pub(crate) fn board(lang: &str) -> BoardView {
    let units = provinces(lang);
    let mut entries: Vec<EntryView> = units
        .iter()
        .enumerate()
        .map(|(at, unit)| EntryView {
            name: unit.name.to_owned(),
            href: "scorecard.html".to_owned(),
            id: unit.slug.to_owned(),
            rank: unit.rank.map(|text| rank(text, "61", true)),
            range: (at == 3).then(|| "2–7".to_owned()),
            score: unit.score.clone(),
            points: None,
            band: None,
            movement: unit
                .score
                .is_some()
                .then(|| movement(lang, 2023, ["+1.20", "-0.35", "+0.02"][at % 3], at as i32 % 19 - 9)),
            components: unit.components.clone(),
            source: Some(source(lang, 1 + usize::from(at % 9 == 4), "compiled")),
            note: None,
            conflicts: Vec::new(),
            exceptions: Vec::new(),
        })
        .collect();
    let conflict = ConflictView {
        score: number(lang, "43.70"),
        rank: Some("29/61".to_owned()),
        source: Some(source(lang, 3, "press")),
    };
    entries[6].conflicts = vec![conflict];
    entries[11].note = Some(say(lang, "Điểm được đọc từ biểu đồ của báo cáo.", "Read from a chart of the report."));
    entries[20].exceptions = vec![say(
        lang,
        "Hạng công bố 21, tính lại 20: công bố xếp theo số lẻ không in ra.",
        "Published rank 21, computed 20: the publisher ranked by decimals that were not printed.",
    )];
    let keys = units.iter().enumerate().map(|(at, unit)| keys(at, unit)).collect();
    let best = link(units[0].name, "scorecard.html");
    BoardView {
        name: say(lang, "Tỉnh, thành phố", "Provinces"),
        edition: link("PAPI 2024 · Việt Nam", "edition.html"),
        index: "PAPI".to_owned(),
        scope: "Việt Nam".to_owned(),
        year: 2024,
        sentence: say(
            lang,
            "Năm 2024, Bắc Ninh đứng đầu 61 tỉnh, thành phố với 47,83 điểm; trung vị là 42,26 điểm.",
            "In 2024 Bắc Ninh leads 61 provinces with 47.83 points; the median is 42.26.",
        ),
        incomplete: None,
        checks: link(
            say(lang, "Cách tính và kết quả đối chiếu", "How it was computed and checked"),
            "computation.html",
        ),
        rank_basis: say(
            lang,
            "Thứ hạng do trang này tính lại từ điểm đã công bố; bằng điểm là đồng hạng.",
            "Ranks are computed by this site from published scores; equal scores share a rank.",
        ),
        measure: say(lang, "điểm", "points"),
        figure: Some(figure(
            lang,
            "chart",
            (
                "Bắc Ninh dẫn đầu, khoảng cách giữa các tỉnh ở giữa bảng rất nhỏ",
                "Bắc Ninh leads; the middle of the field is close",
            ),
            1300,
        )),
        map: Some(figure(
            lang,
            "map",
            (
                "Trung du và miền núi phía Bắc có 5 trong 13 đơn vị điểm cao nhất",
                "5 of the 13 highest are in the North",
            ),
            600,
        )),
        summary: Some(SummaryView {
            count: "61".to_owned(),
            best: say(lang, "47,83", "47.83"),
            best_units: vec![best],
            median: say(lang, "42,26", "42.26"),
            quartile_low: say(lang, "41,10", "41.10"),
            quartile_high: say(lang, "43,69", "43.69"),
            worst: say(lang, "38,02", "38.02"),
        }),
        columns: columns(lang),
        has_ranks: true,
        has_scores: true,
        has_bands: false,
        has_points: false,
        has_movements: true,
        has_conflicts: true,
        bands: Vec::new(),
        entries,
        keys,
        schemes: schemes(lang),
        averages: super::computation::averages(lang),
        absent: vec![FactedLinkView {
            link: link("Bình Dương", "unit.html"),
            text: Some(say(lang, "không đủ mẫu khảo sát", "the sample was too small")),
        }],
        groups: vec![
            group_table(lang, "Bắc Trung Bộ và Duyên hải miền Trung", 14),
            group_table(lang, "Đông Nam Bộ", 6),
        ],
        notices: vec![super::notice(lang, false)],
        break_reason: None,
        exceptions: Vec::new(),
        downloads: downloads(lang),
        sources: vec![source(lang, 1, "compiled"), source(lang, 2, "press"), source(lang, 3, "press")],
        compare: Some("compare.html#papi/viet-nam/provinces".to_owned()),
        previous: Some(link("PAPI 2023", "board.html")),
        next: None,
    }
}

/// An incomplete board of departments with long names, classes, points, missing scores and ranks of nobody knows how many.
pub(crate) fn departments(lang: &str) -> BoardView {
    let names = [
        "Sở Văn hóa, Thể thao và Du lịch",
        "Sở Nông nghiệp và Phát triển nông thôn",
        "Ban Quản lý các khu công nghiệp và khu kinh tế Nghi Sơn",
        "Sở Lao động – Thương binh và Xã hội",
        "Văn phòng Ủy ban nhân dân tỉnh",
        "Thanh tra tỉnh",
    ];
    let mut view = board(lang);
    view.entries.truncate(names.len());
    for (at, (entry, name)) in view.entries.iter_mut().zip(names).enumerate() {
        entry.name = name.to_owned();
        entry.rank = (at != 4).then(|| rank_of_unknown(lang, &(at + 1).to_string()));
        entry.score = if at == 3 { None } else { number(lang, "91.81") };
        entry.points = number(lang, "69.25/71.5");
        let (position, band) = if at < 3 { (1, say(lang, "Tốt", "Good")) } else { (2, say(lang, "Khá", "Fair")) };
        entry.band = Some(BandView { name: band, position });
        entry.components = Vec::new();
        entry.movement = None;
    }
    view.keys.truncate(names.len());
    view.schemes = Vec::new();
    view.name = say(lang, "Sở, ban, ngành", "Departments");
    view.scope = "Hòa Bình".to_owned();
    view.incomplete = Some(say(
        lang,
        "Mới có số liệu của 6 đơn vị; chưa rõ tổng số.",
        "6 units published; of how many is not known.",
    ));
    view.break_reason = Some(say(
        lang,
        "Từ năm 2020 áp dụng Quyết định 1149/QĐ-BNV với bộ câu hỏi mới; điểm không so sánh được với các năm trước.",
        "From 2020 Decision 1149/QĐ-BNV applies with a new questionnaire; scores cannot be compared with earlier years.",
    ));
    view.has_bands = true;
    view.has_points = true;
    view.has_movements = false;
    view.bands = vec![
        say(lang, "Tốt: từ 90", "Good: from 90"),
        say(lang, "Khá: từ 80 đến dưới 90", "Fair: from 80 to below 90"),
    ];
    view.columns = Vec::new();
    view.groups = Vec::new();
    view.figure = None;
    view.map = None;
    view.summary = None;
    view
}

/// An edition with two boards.
pub(crate) fn edition(lang: &str) -> EditionView {
    let whole = board(lang);
    let partial = departments(lang);
    let card = |board: &BoardView, figure: Option<FigureView>| BoardCardView {
        link: link(board.name.clone(), "board.html"),
        sentence: board.sentence.clone(),
        incomplete: board.incomplete.clone(),
        leaders: board.entries[..5].to_vec(),
        figure,
        measure: board.measure.clone(),
    };
    EditionView {
        index: link("PAPI", "index.html"),
        index_name: index_name(lang),
        series: link(say(lang, "PAPI · Việt Nam qua các năm", "PAPI · Việt Nam over the years"), "series.html"),
        scope: "Việt Nam".to_owned(),
        year: 2024,
        sentence: whole.sentence.clone(),
        facts: vec![
            FactView {
                key: "fact-decision",
                text: "586/QĐ-BNV".to_owned(),
                href: Some("https://example.org/1".to_owned()),
            },
            fact("fact-published", "24/06/2021"),
            fact("fact-units-at", "31/12/2020"),
        ],
        prose: Some(prose(lang)),
        boards: vec![
            card(&whole, Some(figure(lang, "chart", ("Bắc Ninh dẫn đầu", "Bắc Ninh leads"), 400))),
            card(&partial, None),
        ],
        break_reason: partial.break_reason.clone(),
        notices: vec![super::notice(lang, false)],
        corrections: super::corrections(lang).corrections,
        exceptions: vec![say(
            lang,
            "Hải Phòng: tổng công bố 91,87, tổng các thành phần 91,81; báo cáo làm tròn từng thành phần.",
            "Hải Phòng: published total 91.87, sum of components 91.81; the report rounds each component.",
        )],
        sources: whole.sources,
        previous: Some(link("2023", "edition.html")),
        next: Some(link("2025", "edition.html")),
    }
}

/// A story as staff writes one.
pub(crate) fn prose(lang: &str) -> ProseView {
    let body_html = say(
        lang,
        "<p>Năm 2020, <a href=\"unit.html\">Hải Phòng</a> đạt <strong>93,57%</strong>, xếp hạng 2/63.</p><h2>Điểm sáng</h2><ul><li>Thủ tục hành chính đúng hạn</li><li>Giảm thời gian chờ</li></ul><blockquote><p>Người dân hài lòng hơn.</p></blockquote>",
        "<p>In 2020 <a href=\"unit.html\">Hải Phòng</a> reached <strong>93.57%</strong>, rank 2/63.</p><h2>What went well</h2><ul><li>Procedures in time</li><li>Shorter waits</li></ul><blockquote><p>People are more satisfied.</p></blockquote>",
    );
    ProseView { title: Some(say(lang, "Nhận xét chung", "General remarks")), body_html, lang: None }
}

pub(crate) fn index_name(lang: &str) -> String {
    say(
        lang,
        "Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh",
        "Provincial Governance and Public Administration Performance Index",
    )
}

/// What a row is sorted by; every third unit is in the first group.
fn keys(at: usize, unit: &super::Province) -> RowKeysView {
    let place =
        |text: &String| text.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or_default();
    RowKeysView {
        name: (at * 17) % 63,
        rank: unit.rank.map(|text| text.replace('=', "")),
        score: unit.score.as_ref().map(place),
        points: None,
        band: None,
        change: unit.score.is_some().then_some(at % 3),
        places: unit.score.is_some().then(|| (at as i32 % 19 - 9).to_string()),
        components: unit.components.iter().map(|text| text.as_ref().map(place)).collect(),
        groups: if at.is_multiple_of(3) { "mien-trung" } else { "dong-nam-bo" }.to_owned(),
    }
}

fn schemes(lang: &str) -> Vec<SchemeView> {
    let group = |id: &str, name: &str| GroupChoiceView { id: id.to_owned(), name: name.to_owned() };
    vec![SchemeView {
        name: Some(say(lang, "Sáu vùng kinh tế – xã hội", "The six socio-economic regions")),
        groups: vec![group("mien-trung", "Bắc Trung Bộ và Duyên hải miền Trung"), group("dong-nam-bo", "Đông Nam Bộ")],
    }]
}

/// The eight domains.
pub(crate) fn columns(lang: &str) -> Vec<ColumnView> {
    let names = [
        ("Tham gia của người dân ở cấp cơ sở", "Participation at local levels"),
        ("Công khai, minh bạch trong việc ra quyết định", "Transparency"),
        ("Trách nhiệm giải trình với người dân", "Vertical accountability"),
        ("Kiểm soát tham nhũng trong khu vực công", "Control of corruption"),
        ("Thủ tục hành chính công", "Administrative procedures"),
        ("Cung ứng dịch vụ công", "Public service delivery"),
        ("Quản trị môi trường", "Environmental governance"),
        ("Quản trị điện tử", "E-governance"),
    ];
    names.iter().map(|(vi, en)| ColumnView { name: say(lang, vi, en), max: Some("10".to_owned()) }).collect()
}

pub(crate) fn downloads(lang: &str) -> Vec<DownloadView> {
    ["XLSX", "CSV", "JSON"]
        .into_iter()
        .map(|format| DownloadView {
            label: say(lang, "Toàn bộ bảng", "The whole ranking"),
            href: "https://example.org/board".to_owned(),
            format,
            size: number(lang, "57.9").map(|size| format!("{size}\u{a0}KB")),
            sha256: Some("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".to_owned()),
        })
        .collect()
}

/// A peer group with its ranks.
pub(crate) fn group_table(lang: &str, name: &str, size: usize) -> GroupTableView {
    let members = provinces(lang).into_iter().take(size).enumerate();
    GroupTableView {
        group: link(name, "group.html"),
        size: size.to_string(),
        members: members
            .map(|(at, unit)| GroupMemberView {
                unit: link(unit.name, "scorecard.html"),
                rank: rank(&(at + 1).to_string(), &size.to_string(), true),
                board_rank: unit.rank.map(|text| rank(text, "61", false)),
                keys: MemberKeysView {
                    name: size - 1 - at,
                    rank: (at + 1).to_string(),
                    board_rank: unit.rank.map(|text| text.replace('=', "")),
                    score: unit.score.as_ref().map(|_| size - 1 - at),
                },
                score: unit.score,
            })
            .collect(),
    }
}
