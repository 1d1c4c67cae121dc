//! Charts whose data are awkward: nothing, one, all equal, below zero, endless names, far too many.

use super::maps;
use super::samples::{self, moment, panel, part, ranking, row, single, spread};
use crate::chart::{
    Change, Changes, Chart, Limits, Moment, Panel, Panels, Part, Parts, Point, Range, Ranking, Row, Spread,
};
use crate::domain::Score;

type Sample = (&'static str, Chart);

/// Longer than any room there is.
const LONG: &str = "Điểm do đoàn kiểm tra liên ngành của tỉnh công bố lại sau khi phúc tra lần thứ hai";

/// Charts whose data are awkward.
pub(crate) fn awkward() -> Vec<Sample> {
    [rankings(), few_panels(), many_panels(), parts(), changes(), ranges(), super::places::awkward(), maps::awkward()]
        .concat()
}

fn changes() -> Vec<Sample> {
    let chart = |parts: &[(&str, i64)]| Chart::Changes(samples::changes(parts));
    let huge = Change { name: LONG.into(), value: Score::new(999_999_999_999_999_999, 9), label: LONG.into() };
    vec![
        ("changes-empty", Chart::Changes(Changes::default())),
        ("changes-zero", chart(&[("Thể chế", 0), ("Thủ tục", 0)])),
        ("changes-one-sided", chart(&[("Thể chế", -45), (LONG, -1)])),
        ("changes-many", chart(&[("Thể chế", 1); 60])),
        ("changes-huge", Chart::Changes(Changes { rows: vec![huge], total: None })),
    ]
}

fn rankings() -> Vec<Sample> {
    let many: Vec<Row> =
        (1..=700).map(|at| row(&at.to_string(), &format!("Xã số {at}"), Some(9900 - at * 3))).collect();
    let huge = Score::new(999_999_999_999_999_999, 9);
    vec![
        ("ranking-empty", ranking(&[])),
        ("ranking-one", ranking(&[("1", "Hà Nội", Some(9357))])),
        (
            "ranking-equal",
            ranking(&[("1=", "Hà Nội", Some(9357)), ("1=", "Huế", Some(9357)), ("1=", "Cần Thơ", Some(9357))]),
        ),
        ("ranking-zero", ranking(&[("1=", "Hà Nội", Some(0)), ("1=", "Huế", Some(0))])),
        ("ranking-bars", ranking(&[("1", "Hà Nội", Some(9000)), ("2", "Huế", Some(4000)), ("3", "Cà Mau", Some(300))])),
        (
            "ranking-negative",
            ranking(&[("1", "Hà Nội", Some(320)), ("2", "Huế", Some(-50)), ("3", "Cà Mau", Some(-1000))]),
        ),
        ("ranking-all-negative", ranking(&[("1", "Hà Nội", Some(-320)), ("2", "Huế", Some(-1000))])),
        ("ranking-absent", ranking(&[("", "Hà Nội", None), ("", "Huế", None)])),
        (
            "ranking-long-label",
            Chart::Ranking(Ranking {
                rows: vec![
                    Row { label: LONG.into(), ..row("1", LONG, Some(9000)) },
                    Row { label: LONG.into(), ..row("", "Huế", None) },
                ],
                ..Ranking::default()
            }),
        ),
        ("ranking-many", Chart::Ranking(Ranking { rows: many, ..Ranking::default() })),
        (
            "ranking-huge",
            Chart::Ranking(Ranking {
                rows: vec![
                    Row { value: Some(huge), label: "999.999.999".into(), ..row("1", "Hà Nội", Some(1)) },
                    row("2", "Huế", Some(1)),
                ],
                ..Ranking::default()
            }),
        ),
    ]
}

fn few_panels() -> Vec<Sample> {
    vec![
        ("panels-empty", Chart::Panels(Panels::default())),
        ("panels-no-value", Chart::Panels(Panels { panels: vec![panel("SIPAS", 2020, &[None, None], &[])] })),
        (
            "panels-some-empty",
            Chart::Panels(Panels {
                panels: vec![
                    panel("SIPAS", 2020, &[None, None], &[]),
                    panel("PAPI", 2019, &[Some(4000), Some(4100), Some(4200)], &[]),
                ],
            }),
        ),
        ("panels-one", single(&[Some(9000)])),
        (
            "panels-long-label",
            Chart::Panels(Panels {
                panels: vec![Panel {
                    moments: vec![Moment {
                        point: Some(Point { value: Score::new(9, 0), label: LONG.into(), tooltip: LONG.into() }),
                        ..moment(2024, None, None, false)
                    }],
                    ..Panel::default()
                }],
            }),
        ),
        ("panels-equal", single(&[Some(9000), Some(9000), Some(9000), None, Some(9000)])),
    ]
}

fn many_panels() -> Vec<Sample> {
    let eight: Vec<Panel> = (0..8)
        .map(|at| {
            panel(
                &format!("Lĩnh vực {at}"),
                2016,
                &[Some(8000 + at * 90), Some(7300), None, Some(9000), Some(9100)],
                &[],
            )
        })
        .collect();
    vec![
        ("panels-negative", single(&[Some(-300), Some(500), Some(-800)])),
        ("panels-eight", Chart::Panels(Panels { panels: eight })),
        (
            "panels-same-break",
            Chart::Panels(Panels {
                panels: vec![panel(
                    LONG,
                    2020,
                    &[Some(1), Some(2), Some(3), Some(4)],
                    &[(2021, LONG), (2022, LONG), (2023, LONG), (2023, "hai"), (1990, "ngoài")],
                )],
            }),
        ),
        (
            "panels-centuries",
            Chart::Panels(Panels {
                panels: vec![Panel {
                    moments: vec![moment(-32768, Some(1), None, true), moment(32767, Some(2), Some(3), true)],
                    ..Panel::default()
                }],
            }),
        ),
    ]
}

fn parts() -> Vec<Sample> {
    let chart = |rows: Vec<Part>| Chart::Parts(Parts { rows, median: "Trung vị".into(), limits: Limits::default() });
    vec![
        ("parts-empty", chart(vec![])),
        ("parts-absent", chart(vec![part("Chỉ đạo", None, Some(950), Some(800)), part("Thể chế", None, None, None)])),
        (
            "parts-negative",
            chart(vec![
                part("Điểm cộng", Some(100), Some(300), Some(50)),
                part("Điểm trừ", Some(-200), Some(0), Some(-100)),
                part("Tổng", Some(-120), None, None),
            ]),
        ),
        ("parts-zero", chart(vec![part("Điểm thưởng", Some(0), Some(0), Some(0))])),
        (
            "parts-long",
            chart(vec![Part {
                label: LONG.into(),
                ..part(&format!("{LONG} {LONG} {LONG}"), Some(800), Some(900), Some(890))
            }]),
        ),
    ]
}

fn ranges() -> Vec<Sample> {
    let spread_of = |spreads: Vec<Spread>| Chart::Range(Range { spreads, ..Range::default() });
    let one = Spread { lower: None, upper: None, ..spread(2024, 8000, 0, "1/63") };
    vec![
        ("range-empty", spread_of(vec![])),
        ("range-one", spread_of(vec![one])),
        ("range-flat", spread_of(vec![spread(2023, 8000, 0, "3"), spread(2024, 8000, 0, "3")])),
        ("range-negative", spread_of(vec![spread(2020, -100, 300, "63"), spread(2024, 50, 900, "63")])),
    ]
}
