//! How an edition was computed, to try a theme on.

use niengiam::site::view::*;

use super::{board, edition, fact, link, number, say, source};

/// Averages of a board, of a group and of a component, with a note.
pub(crate) fn averages(lang: &str) -> Vec<AverageView> {
    let average = |name: (&str, &str), score: &str, note: Option<String>| AverageView {
        name: say(lang, name.0, name.1),
        score: number(lang, score).unwrap_or_default(),
        source: Some(source(lang, 1, "press")),
        note,
    };
    vec![
        average(("Trung bình của bảng", "Average of the table"), "42.11", None),
        average(
            (
                "Trung bình của Trung du và miền núi phía Bắc: Tham gia của người dân",
                "Average of the North: participation",
            ),
            "4.9",
            Some(say(lang, "In đúng như nguồn.", "Printed so in the source.")),
        ),
    ]
}

/// How an edition was computed: checks that agree, differ, were not possible; an alarm with and one without a reason.
pub(crate) fn computation(lang: &str) -> ComputationView {
    let whole = board(lang);
    let difference = |unit: &str, text: (&str, &str), reason: Option<(&str, &str)>| DifferenceView {
        units: vec![link(unit, "scorecard.html")],
        subject: None,
        text: say(lang, text.0, text.1),
        reason: reason.map(|(vi, en)| say(lang, vi, en)),
    };
    let check = |name, title: (&str, &str), result: (&str, &str), state, differences| CheckView {
        name,
        title: say(lang, title.0, title.1),
        result: say(lang, result.0, result.1),
        state,
        asked: 61,
        agreed: 60,
        differences,
    };
    let misprint = difference(
        "Hải Phòng",
        ("công bố 91,87; tính lại 91,81; chênh +0,06.", "published 91.87; computed 91.81; difference +0.06."),
        Some(("Báo cáo làm tròn từng thành phần.", "The report rounds each component.")),
    );
    let alarm = difference(
        "Tây Ninh",
        ("điểm từ 38,15 thành 46,26 (+8,11) so với năm 2023.", "score from 38.15 to 46.26 (+8.11) since 2023."),
        None,
    );
    let checks = vec![
        check(
            "total",
            ("Điểm tổng khớp với các thành phần", "Totals agree"),
            ("60/61 khớp", "60/61 agree"),
            "told",
            vec![misprint],
        ),
        check(
            "published-rank",
            ("Thứ hạng khớp với điểm", "Ranks agree"),
            ("61/61 khớp", "61/61 agree"),
            "clean",
            Vec::new(),
        ),
        check(
            "jump",
            ("Mức thay đổi không bất thường", "Changes are not unusual"),
            ("cần xem lại: 1", "1 to be looked at"),
            "told",
            vec![alarm],
        ),
    ];
    let band = check(
        "band",
        ("Xếp loại khớp với điểm", "Classes agree"),
        ("không kiểm được", "not possible"),
        "impossible",
        Vec::new(),
    );
    let board_view = CheckedBoardView {
        id: "board-provinces".to_owned(),
        link: link(whole.name.clone(), "board.html"),
        extent: say(lang, "Đủ cả 61 đơn vị.", "All 61 units are here."),
        rank_basis: whole.rank_basis.clone(),
        sample: say(lang, "Số liệu không có cỡ mẫu của từng đơn vị.", "The data have no sample size of single units."),
        bands: whole.bands.clone(),
        checks,
        unchecked: vec![UncheckedView {
            why: say(
                lang,
                "Chưa đối chiếu được vì không có số công bố",
                "Not possible, because nothing was published to compare",
            ),
            checks: vec![band],
        }],
        averages: whole.averages.clone(),
        conflicts: whole.entries.iter().filter(|entry| !entry.conflicts.is_empty()).cloned().collect(),
    };
    let edition = edition(lang);
    ComputationView {
        edition: link("PAPI 2024 · Việt Nam", "edition.html"),
        index: "PAPI".to_owned(),
        scope: "Việt Nam".to_owned(),
        year: 2024,
        sentence: say(
            lang,
            "Chương trình đã đối chiếu 183 số công bố của lần này.",
            "The program compared 183 published numbers.",
        ),
        facts: edition.facts,
        methods: vec![CheckedMethodView {
            link: link("2021", "index.html"),
            facts: vec![fact("fact-aggregate", say(lang, "Cộng các thành phần", "Sum of the components"))],
            comparable: vec!["2020".to_owned()],
            break_reason: None,
        }],
        boards: vec![board_view],
        claims: Some(say(lang, "12 con số trong bài viết đều đúng.", "12 numbers in the text are right.")),
        corrections: edition.corrections,
        sources: whole.sources,
        seal: Some(SealView {
            sha256: "3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b".to_owned(),
            list: link("data/sha256sums.txt", "sha256sums.txt"),
            command: "grep '  papi/viet-nam/2024/' data/sha256sums.txt | sha256sum".to_owned(),
            check_command: "grep '  papi/viet-nam/2024/' data/sha256sums.txt | sha256sum --check".to_owned(),
            files: whole.downloads,
        }),
    }
}
