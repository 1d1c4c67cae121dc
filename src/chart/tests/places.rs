//! Places to test with: cut rankings, strips, ranks over the years and small multiples, usual and awkward.

use super::samples::{self, PERCENT, PROVINCES, hundredths, locale};
use crate::chart::{Break, Bump, Chart, Count, Median, Multiple, Multiples, Ranking, Row, Stop, Strip, Track};

type Sample = (&'static str, Chart);

/// Longer than any room there is.
const LONG: &str = "Ban Quản lý các khu công nghiệp, khu kinh tế và khu công nghệ cao của thành phố";

/// Places as a site has them.
pub(crate) fn usual() -> Vec<Sample> {
    let scores: Vec<i64> = (0..63).map(|at| 8100 + at * 7919 % 1311).collect();
    vec![
        ("board-cut", Chart::Ranking(cut())),
        ("strip", Chart::Strip(strip(&scores, 40, true))),
        ("ranks", Chart::Bump(peers(9))),
        ("members", Chart::Multiples(members(11, "Bà Rịa - Vũng Tàu"))),
    ]
}

/// Places whose data are awkward.
pub(crate) fn awkward() -> Vec<Sample> {
    let tracks = |tracks: Vec<Track>| Chart::Bump(Bump { tracks, counts: counts(63), ..Bump::default() });
    let strips = |scores: &[i64]| Chart::Strip(strip(scores, 0, scores.len() > 1));
    vec![
        ("strip-empty", Chart::Strip(Strip::default())),
        ("strip-one", strips(&[9000])),
        ("strip-two", strips(&[9000, 8000])),
        ("strip-equal", strips(&[9000; 63])),
        ("strip-pairs", strips(&[9000, 9000, 9000, 8000, 8000, -8000])),
        ("strip-skewed", strips(&[100, 9000, 9001, 9002, 9003])),
        (
            "strip-error",
            Chart::Strip(Strip {
                interval: Some((hundredths(-9000), hundredths(8500))),
                ..strip(&[9000, 8200, 8000], 1, true)
            }),
        ),
        ("strip-bare", Chart::Strip(Strip { main: None, ..strip(&[1, 2, 3], 0, false) })),
        (
            "strip-long",
            Chart::Strip(Strip { main: Some((hundredths(9000), LONG.repeat(2))), ..strip(&[9000, 1], 0, true) }),
        ),
        ("ranks-empty", Chart::Bump(Bump::default())),
        ("ranks-uncounted", Chart::Bump(Bump { counts: Vec::new(), ..peers(3) })),
        ("ranks-one", tracks(vec![track("Huế", true, &[None, Some(2)])])),
        ("ranks-equal", tracks((0..5).map(|at| track("Huế", at == 0, &[Some(4), Some(4)])).collect())),
        ("ranks-long", tracks(vec![track(LONG, true, &[Some(63), Some(1)]), track(LONG, false, &[Some(1), Some(63)])])),
        ("ranks-many", Chart::Bump(peers(40))),
        ("members-empty", Chart::Multiples(Multiples::default())),
        ("members-one", Chart::Multiples(members(1, LONG))),
        ("members-no-value", Chart::Multiples(Multiples { cells: vec![Multiple::default()], ..Multiples::default() })),
    ]
}

/// Scores in hundredths, one of them the reader's.
pub(crate) fn strip(scores: &[i64], own: usize, whole: bool) -> Strip {
    let mut sorted = scores.to_vec();
    sorted.sort_unstable();
    let text = |units: i64| locale().number(hundredths(units), 2);
    let at = |part: usize| sorted[(sorted.len() - 1) * part / 4];
    let median = Median { value: hundredths(at(2)), label: format!("trung vị {}", text(at(2))) };
    Strip {
        scores: scores.iter().copied().map(hundredths).collect(),
        main: Some((hundredths(scores[own]), format!("Hải Phòng {}", text(scores[own])))),
        interval: None,
        quartiles: whole.then(|| (hundredths(at(1)), hundredths(at(3)))),
        median: Some(median).filter(|_| whole),
        lowest: ("thấp nhất".into(), text(at(0))),
        highest: ("cao nhất".into(), text(at(4))),
    }
}

/// Ranks from 2011 on; a missing one is a gap. Years that a break begins are not joined to the year before.
pub(crate) fn track(name: &str, is_main: bool, ranks: &[Option<u32>]) -> Track {
    let stops = ranks.iter().zip(2011..).filter_map(|(rank, year)| Some((year, (*rank)?)));
    let before = |year: i16| usize::try_from(year - 2012).ok().and_then(|at| ranks.get(at).copied().flatten());
    let stop = |(year, rank): (i16, u32)| Stop {
        year,
        rank,
        label: if rank % 9 == 4 { format!("{rank}=") } else { rank.to_string() },
        is_computed: year % 3 == 0,
        joined: year != 2016 && before(year).is_some(),
        tooltip: if is_main { format!("{name}, {year}") } else { String::new() },
    };
    Track { name: name.into(), is_main, stops: stops.map(stop).collect() }
}

fn counts(of: u32) -> Vec<Count> {
    let of = |year: i16| if year % 4 == 2 { of - 2 } else { of };
    (2011..2025).map(|year| Count { year, of: of(year), label: of(year).to_string() }).collect()
}

/// One unit before its peers, with a gap, ties and a break.
pub(crate) fn peers(count: u32) -> Bump {
    let rank = |at: u32, year: u32| (year != 5 || at != 0).then(|| 1 + (at * 17 + year * year * 3) % 61);
    let ranks = |at: u32| (0..14).map(|year| rank(at, year)).collect::<Vec<_>>();
    let peer = |at: u32| track(PROVINCES[at as usize], at == 0, &ranks(at));
    let breaks = vec![Break { before: 2016, label: "đổi cách tính".into() }];
    Bump { counts: counts(63), tracks: (0..count).map(peer).collect(), breaks, last: 63 }
}

fn members(count: usize, name: &str) -> Multiples {
    let cell = |at: usize| {
        let values: Vec<Option<i64>> =
            (0..7).map(|year| (year != 2).then(|| 4100 + (at as i64 * 131 + year * 97) % 600)).collect();
        let moments = samples::panel("", 2018, &values, &[(2021, "")]).moments;
        let name = if at == 0 { name } else { PROVINCES[at] };
        Multiple { name: name.into(), href: Some(format!("../tinh-{at}/index.html")), moments }
    };
    let breaks = vec![Break { before: 2021, label: String::new() }];
    Multiples { cells: (0..count).map(cell).collect(), breaks, limits: PERCENT }
}

/// Both ends of a board and a unit with its neighbours.
fn cut() -> Ranking {
    let whole = samples::board();
    let kept = [0, 1, 2, 11, 12, 13, 14, 15, 16, 17, 60, 61, 62];
    let rows = kept.iter().map(|at| {
        let skipped = match at {
            11 => "… 8 đơn vị …",
            60 => "… 42 đơn vị …",
            _ => "",
        };
        Row { skipped: skipped.into(), ..whole.rows[*at].clone() }
    });
    Ranking { rows: rows.collect(), ..whole }
}
