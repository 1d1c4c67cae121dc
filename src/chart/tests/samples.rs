//! Charts to test with: usual ones, and one for each way in which data can be awkward.

use super::maps;
use crate::chart::{
    Break, Change, Changes, Chart, Ends, Frame, Limits, Median, Moment, Panel, Panels, Part, Parts, Point, Range,
    Ranking, Row, Spread,
};
use crate::domain::{Language, Score};
use crate::locale::Locale;

/// Vietnamese habits.
pub(crate) fn locale() -> Locale {
    Locale::new(&Language::parse("vi").unwrap())
}

/// A frame with signs that must be escaped.
pub(crate) fn frame(id: &str) -> Frame {
    Frame {
        id: id.into(),
        title: "Xếp hạng <2024> & \"điểm\"".into(),
        description: "Bạc Liêu đứng đầu với 94,89 điểm.".into(),
        empty: "Chưa có số liệu".into(),
    }
}

/// A number of two places from its hundredths.
pub(crate) fn hundredths(units: i64) -> Score {
    Score::new(units, 2)
}

/// As the pages write it.
fn text(score: Score) -> String {
    locale().number(score, 2)
}

pub(crate) const PERCENT: Limits = Limits { least: Some(Score::zero(0)), most: Some(Score::new(100, 0)) };

pub(crate) const PROVINCES: [&str; 63] = [
    "Bạc Liêu",
    "Ninh Thuận",
    "Cần Thơ",
    "Yên Bái",
    "Đồng Tháp",
    "TP. Hồ Chí Minh",
    "Hà Giang",
    "Kon Tum",
    "Quảng Nam",
    "Bình Phước",
    "Khánh Hòa",
    "Phú Yên",
    "Nam Định",
    "Lào Cai",
    "Thừa Thiên Huế",
    "Vĩnh Long",
    "Cao Bằng",
    "Đà Nẵng",
    "Sơn La",
    "Lâm Đồng",
    "Trà Vinh",
    "Hòa Bình",
    "Hà Tĩnh",
    "Lạng Sơn",
    "Bình Thuận",
    "Bình Định",
    "Vĩnh Phúc",
    "Hậu Giang",
    "Đồng Nai",
    "Bắc Giang",
    "Bình Dương",
    "Gia Lai",
    "Long An",
    "Tiền Giang",
    "Nghệ An",
    "Kiên Giang",
    "Đắk Lắk",
    "Thái Nguyên",
    "Sóc Trăng",
    "Tuyên Quang",
    "Đắk Nông",
    "Quảng Trị",
    "Hải Dương",
    "Ninh Bình",
    "Hà Nam",
    "Bắc Kạn",
    "Tây Ninh",
    "Bến Tre",
    "Thanh Hóa",
    "Quảng Bình",
    "Bà Rịa - Vũng Tàu",
    "Hải Phòng",
    "Thái Bình",
    "Phú Thọ",
    "Quảng Ngãi",
    "Hà Nội",
    "Quảng Ninh",
    "Hưng Yên",
    "Lai Châu",
    "Bắc Ninh",
    "An Giang",
    "Điện Biên",
    "Cà Mau",
];

const DEPARTMENTS: [&str; 6] = [
    "Văn phòng Ủy ban nhân dân tỉnh",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "Sở Văn hóa, Thể thao và Du lịch kiêm nhiệm công tác Gia đình và Trẻ em tỉnh",
    "Thanh tra tỉnh",
    "Ban Quản lý các khu công nghiệp, khu kinh tế và khu công nghệ cao",
    "Sở Y tế",
];

/// A row of a ranking.
pub(crate) fn row(rank: &str, name: &str, value: Option<i64>) -> Row {
    let value = value.map(hundredths);
    let label = value.map_or_else(|| "chưa công bố".to_owned(), text);
    Row { rank: rank.into(), name: name.into(), value, label, ..Row::default() }
}

fn median(units: i64) -> Option<Median> {
    Some(Median { value: hundredths(units), label: format!("Trung vị {}", text(hundredths(units))) })
}

/// A whole board of 63 with ties, links, and the reader's own.
pub(crate) fn board() -> Ranking {
    let mut score = 9489;
    let rows = PROVINCES.iter().zip(1_i64..).map(|(name, position)| {
        if !matches!(position, 5 | 20 | 21) {
            score -= (position * 7919 % 43) + 1;
        }
        let rank = match position {
            4 | 5 => "4=".to_owned(),
            19..=21 => "19=".to_owned(),
            _ => position.to_string(),
        };
        let href = Some(format!("../../../../units/tinh-{position}/index.html"));
        Row { href, is_main: position == 15, ..row(&rank, name, Some(score)) }
    });
    Ranking { rows: rows.collect(), median: median(8745), limits: PERCENT }
}

fn departments() -> Ranking {
    let scores = [Some(9312), Some(9150), None, Some(8875), Some(8640), Some(8333)];
    let rows = DEPARTMENTS.iter().zip(scores).zip(1..).map(|((name, score), position)| Row {
        is_main: position == 5,
        tooltip: format!("{name}: {score:?}"),
        ..row(&if score.is_some() { position.to_string() } else { String::new() }, name, score)
    });
    Ranking { rows: rows.collect(), median: median(8875), limits: PERCENT }
}

/// A ranking without median: rank, name, hundredths.
pub(crate) fn ranking(rows: &[(&str, &str, Option<i64>)]) -> Chart {
    let rows = rows.iter().map(|(rank, name, value)| row(rank, name, *value)).collect();
    Chart::Ranking(Ranking { rows, median: None, limits: Limits::default() })
}

/// One year of a panel; `value` and `median` in hundredths.
pub(crate) fn moment(year: i16, value: Option<i64>, median: Option<i64>, joined: bool) -> Moment {
    let point = value.map(hundredths).map(|value| {
        let label = text(value);
        Point { value, tooltip: format!("{year}: {label}"), label }
    });
    Moment { year, point, median: median.map(hundredths), joined }
}

/// Years from `first` on; in hundredths.
pub(crate) fn panel(title: &str, first: i16, values: &[Option<i64>], breaks: &[(i16, &str)]) -> Panel {
    let moments = values.iter().zip(first..).map(|(value, year)| {
        let joined = !breaks.iter().any(|(before, _)| *before == year);
        moment(year, *value, value.map(|value| value - 120 + i64::from(year) % 5 * 60), joined)
    });
    Panel {
        title: title.into(),
        moments: moments.collect(),
        breaks: breaks.iter().map(|(before, label)| Break { before: *before, label: (*label).into() }).collect(),
        median: "Trung vị các tỉnh".into(),
        limits: PERCENT,
    }
}

/// Three indices of one province, with breaks and gaps.
pub(crate) fn indices() -> Panels {
    let sipas = [
        Some(8012),
        None,
        Some(8344),
        Some(8530),
        Some(8472),
        Some(8590),
        Some(8701),
        Some(8012),
        Some(8266),
        Some(8399),
    ];
    let par = [
        Some(7712),
        Some(7455),
        None,
        None,
        Some(7391),
        Some(7540),
        Some(7699),
        Some(8202),
        Some(8310),
        Some(8655),
        Some(8410),
        Some(8688),
        Some(8901),
    ];
    let papi = [
        Some(3622),
        Some(3701),
        Some(3655),
        Some(3588),
        Some(3540),
        Some(3499),
        Some(3612),
        Some(4380),
        Some(4400),
        Some(4275),
        Some(4290),
        Some(4199),
        Some(4221),
        Some(4301),
    ];
    let panels = vec![
        panel("SIPAS, %", 2015, &sipas, &[(2022, "Đổi đối tượng khảo sát")]),
        panel(
            "PAR Index, %",
            2012,
            &par,
            &[
                (2016, "Bộ chỉ số theo Quyết định 4361"),
                (2018, "Bộ chỉ số theo Quyết định 1149"),
                (2023, "Quyết định 876"),
            ],
        ),
        panel("PAPI, điểm", 2011, &papi, &[(2018, "Thêm hai nội dung")]),
    ];
    Panels { panels }
}

/// One panel alone, from 2020 on; in hundredths.
pub(crate) fn single(values: &[Option<i64>]) -> Chart {
    Chart::Panels(Panels { panels: vec![Panel { title: String::new(), ..panel("", 2020, values, &[]) }] })
}

/// A component; numbers in hundredths.
pub(crate) fn part(name: &str, value: Option<i64>, most: Option<i64>, median: Option<i64>) -> Part {
    let label = match (value, most) {
        (Some(value), Some(most)) => format!("{} / {}", text(hundredths(value)), text(hundredths(most))),
        (Some(value), None) => text(hundredths(value)),
        (None, _) => "không công bố".to_owned(),
    };
    let tooltip = format!("{name}: {label}");
    let (value, most, median) = (value.map(hundredths), most.map(hundredths), median.map(hundredths));
    Part { name: name.into(), value, label, most, median, tooltip }
}

fn components() -> Chart {
    let rows = vec![
        part("Công tác chỉ đạo, điều hành cải cách hành chính", Some(910), Some(950), Some(862)),
        part("Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật tại tỉnh", Some(921), Some(1000), Some(933)),
        part("Cải cách thủ tục hành chính", Some(1180), Some(1300), Some(1190)),
        part("Cải cách tổ chức bộ máy hành chính", Some(944), Some(1050), Some(901)),
        part("Cải cách chế độ công vụ", None, Some(1400), Some(1188)),
        part("Cải cách tài chính công", Some(888), Some(1150), Some(950)),
        part("Xây dựng chính quyền điện tử, chính quyền số", Some(1099), Some(1300), Some(1088)),
        part("Tác động của cải cách hành chính", Some(2811), Some(3350), Some(2750)),
    ];
    Chart::Parts(Parts { rows, median: "Trung vị 63 tỉnh".into(), limits: Limits::default() })
}

fn dimensions() -> Chart {
    let names = [
        "Tham gia",
        "Công khai",
        "Trách nhiệm giải trình",
        "Kiểm soát tham nhũng",
        "Thủ tục hành chính",
        "Dịch vụ công",
    ];
    let values = [Some(488), Some(533), Some(421), Some(690), Some(718), None];
    let rows = names.iter().zip(values).map(|(name, value)| part(name, value, None, value.map(|v| v - 20)));
    let limits = Limits { least: Some(Score::new(1, 0)), most: Some(Score::new(10, 0)) };
    Chart::Parts(Parts { rows: rows.collect(), median: "Trung vị".into(), limits })
}

/// What components added or took, in hundredths, and what that comes to.
pub(crate) fn changes(parts: &[(&str, i64)]) -> Changes {
    let change = |name: &str, units: i64| Change {
        name: name.into(),
        value: hundredths(units),
        label: locale().signed(hundredths(units), 2),
    };
    let total = change("Tổng điểm", parts.iter().map(|(_, units)| units).sum());
    Changes { rows: parts.iter().map(|(name, units)| change(name, *units)).collect(), total: Some(total) }
}

fn dimensions_changed() -> Chart {
    let parts = [
        ("Công khai, minh bạch trong việc ra quyết định ở địa phương", 45),
        ("Quản trị điện tử", 31),
        ("Cung ứng dịch vụ công", 0),
        ("Kiểm soát tham nhũng trong khu vực công", -12),
        ("Tham gia của người dân ở cấp cơ sở", -27),
    ];
    Chart::Changes(changes(&parts))
}

/// The spread of one year around a median in hundredths.
pub(crate) fn spread(year: i16, median: i64, reach: i64, count: &str) -> Spread {
    Spread {
        year,
        lowest: hundredths(median - reach * 2),
        lower: Some(hundredths(median - reach / 2)),
        median: hundredths(median),
        upper: Some(hundredths(median + reach / 2)),
        highest: hundredths(median + reach),
        count: count.into(),
        tooltip: format!("{year}: trung vị {}", text(hundredths(median))),
    }
}

fn spreads() -> Chart {
    let spreads = vec![
        spread(2012, 7512, 700, "63"),
        spread(2013, 7622, 650, "63"),
        spread(2014, 7710, 100, "17/63"),
        spread(2016, 7391, 900, "63"),
        spread(2017, 7633, 880, "63"),
        spread(2018, 7699, 820, "63"),
        spread(2019, 8121, 700, "63"),
        spread(2020, 8350, 640, "63"),
        spread(2021, 8644, 500, "9/63"),
        spread(2022, 8480, 510, "63"),
        spread(2023, 8701, 450, "63"),
        spread(2024, 8837, 430, "63"),
    ];
    let named = |name: &str, value: i64| (name.to_owned(), text(hundredths(value)));
    let ends =
        Ends {
            highest: named("Cao nhất", 9267), median: named("Trung vị", 8837), lowest: named("Thấp nhất", 7977)
        };
    let breaks = vec![
        Break { before: 2016, label: "Quyết định 4361".into() },
        Break { before: 2018, label: "Quyết định 1149".into() },
    ];
    Chart::Range(Range { spreads, breaks, ends: Some(ends), limits: PERCENT })
}

/// Charts as a site has them.
pub(crate) fn usual() -> Vec<(&'static str, Chart)> {
    let mut charts = vec![
        ("board", Chart::Ranking(board())),
        ("departments", Chart::Ranking(departments())),
        ("indices", Chart::Panels(indices())),
        ("series", super::series::papi()),
        ("single", single(&[Some(8099), Some(8323), Some(8542), Some(8647), Some(9000)])),
        ("components", components()),
        ("dimensions", dimensions()),
        ("changes", dimensions_changed()),
        ("spreads", spreads()),
    ];
    charts.extend(super::places::usual());
    charts.extend(maps::usual());
    charts
}
