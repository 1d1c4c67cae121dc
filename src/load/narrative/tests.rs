//! References inside a small publication, and what is said of those that point at nothing.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::domain::{
    Aggregate, Board, BoardKey, ComponentKey, Direction, Edition, EditionKey, Entry, Index, IndexKey, Level, LevelKey,
    Measure, MeasureKind, Method, MethodKey, Period, Publisher, Score, SiteFacts, Slug, Tables, Text, Unit, UnitId,
    UnitKey, unit::DatedName,
};

const UNITS: [&str; 6] = ["ha-noi", "ha-noi/cau-giay", "ha-noi/so-noi-vu", "hai-phong", "hue", "viet-nam"];

/// `sipas/viet-nam/2019`: one board. `sipas/viet-nam/2020`: one board with components. `sipas/ha-noi/2020`: two boards.
/// `par/viet-nam/2020`: one board, incomplete, without denominator.
fn publication() -> Publication {
    let top = Mark::top(Sources::default().add("x", "".into()));
    let provinces = [("hai-phong", Some("93.57"), Some(2)), ("ha-noi", Some("85.84"), None), ("hue", None, Some(3))];
    let boards = vec![
        board((0, "provinces"), &provinces[..2], Some(63), top),
        board((1, "provinces"), &provinces, Some(63), top),
        board((2, "districts"), &[("ha-noi/cau-giay", Some("95.61"), Some(1))], None, top),
        board((2, "departments"), &[("ha-noi/so-noi-vu", Some("86.93"), Some(1))], Some(22), top),
        board((3, "provinces"), &provinces[..1], None, top),
    ];
    let edition = |index: usize, scope: usize, year: i16, boards: &[usize]| Edition {
        index: IndexKey::at(index),
        scope: UnitKey::at(scope),
        year,
        method: MethodKey::at(0),
        units_at: jiff::civil::date(year, 12, 31),
        published: None,
        decision: None,
        sources: Vec::new(),
        sample: None,
        corrections: Vec::new(),
        acknowledged: Vec::new(),
        boards: boards.iter().map(|at| BoardKey::at(*at)).collect(),
        mark: top,
    };
    Publication::new(Tables {
        site: site(),
        levels: vec![Level { id: "any".into(), one: text("a"), many: text("b"), complete_from: None }],
        units: UNITS.iter().map(|id| unit(id, top)).collect(),
        groups: Vec::new(),
        maps: Vec::new(),
        indices: vec![index("sipas", top), index("par", top)],
        methods: vec![method(top)],
        editions: vec![
            edition(0, 5, 2019, &[0]),
            edition(0, 5, 2020, &[1]),
            edition(0, 0, 2020, &[2, 3]),
            edition(1, 5, 2020, &[4]),
        ],
        boards,
        targets: Vec::new(),
        narratives: Vec::new(),
    })
}

fn text(text: &str) -> Text {
    Text::new(vec![(Language::parse("vi").unwrap(), text.into())]).unwrap()
}

fn site() -> SiteFacts {
    SiteFacts {
        title: text("t"),
        short_title: None,
        languages: vec![Language::parse("vi").unwrap()],
        theme: "default".into(),
        base_url: None,
        publisher: Publisher::default(),
        licence: None,
    }
}

fn unit(id: &str, mark: Mark) -> Unit {
    Unit {
        id: UnitId::parse(id).unwrap(),
        code: None,
        level: LevelKey::at(0),
        parent: None,
        period: Period::default(),
        act: None,
        names: vec![DatedName { name: text(id), full_name: text(id), period: Period::default(), act: None }],
        aliases: Vec::new(),
        successors: Vec::new(),
        origins: Vec::new(),
        mark,
    }
}

fn index(id: &str, mark: Mark) -> Index {
    Index {
        id: Slug::parse(id).unwrap(),
        name: text(id),
        short: text(id),
        description: None,
        publisher: None,
        order: 1,
        methods: vec![MethodKey::at(0)],
        mark,
    }
}

fn method(mark: Mark) -> Method {
    Method {
        id: "m".into(),
        index: IndexKey::at(0),
        act: None,
        measure: Measure {
            kind: MeasureKind::Percent,
            min: Score::zero(0),
            max: Score::new(100, 0),
            precision: 2,
            shown: None,
        },
        direction: Direction::Higher,
        aggregate: Aggregate::None,
        components: Vec::new(),
        bands: Vec::new(),
        comparable_scores: Vec::new(),
        comparable_ranks: Vec::new(),
        break_reason: None,
        mark,
    }
}

fn board(
    (edition, id): (usize, &str),
    entries: &[(&str, Option<&str>, Option<u32>)],
    of: Option<u32>,
    mark: Mark,
) -> Board {
    let has_components = edition == 1;
    let entry = |(id, score, rank): &(&str, Option<&str>, Option<u32>)| Entry {
        unit: UnitKey::at(UNITS.iter().position(|known| known == id).unwrap()),
        score: score.map(|digits| Score::parse(digits).unwrap()),
        rank: *rank,
        band: None,
        max: None,
        points: None,
        components: if has_components { vec![(ComponentKey::at(0), Score::new(1, 0), mark)] } else { Vec::new() },
        sample: None,
        error: None,
        deductions: Vec::new(),
        source: None,
        note: None,
        conflicts: Vec::new(),
        mark,
        score_mark: mark,
        rank_mark: mark,
        band_mark: mark,
    };
    Board {
        id: Slug::parse(id).unwrap(),
        edition: EditionKey::at(edition),
        name: text(id),
        level: LevelKey::at(0),
        of,
        complete: id == "districts",
        method: MethodKey::at(0),
        bands: Vec::new(),
        entries: entries.iter().map(entry).collect(),
        absent: Vec::new(),
        averages: Vec::new(),
        of_mark: mark,
        mark,
    }
}

/// The narratives of some texts, and what was reported: name, the text it stands at, facts.
fn load(texts: &[(&str, &str, Subject)]) -> (Vec<Narrative>, Vec<String>) {
    let mut sources = Sources::default();
    let files: Vec<ProseFile> = texts
        .iter()
        .map(|(tag, text, subject)| ProseFile {
            source: sources.add("a.md", Arc::from(*text)),
            language: Language::parse(tag).unwrap(),
            subject: subject.clone(),
        })
        .collect();
    let statics = BTreeSet::from(["static/anh.svg".to_owned()]);
    let mut diagnostics = Diagnostics::default();
    let narratives = load_narratives(&files, &publication(), &sources, &statics, &mut diagnostics);
    let told = diagnostics.iter().map(|diagnostic| {
        let place = sources.place(diagnostic.mark);
        let skip = place.column as usize - 1;
        let marked: String = place.text.chars().skip(skip).take(place.length as usize).collect();
        let facts: Vec<&str> = diagnostic.problem.facts().into_iter().map(|(_, fact)| fact).collect();
        format!("{} «{marked}» {}", diagnostic.problem.name(), facts.join(" | "))
    });
    (narratives, told.collect())
}

/// What one reference points at, or what it lacks and what was perhaps meant.
fn target(subject: &Subject, reference: &str) -> Result<ReferenceTarget, String> {
    let (narratives, told) = load(&[("vi", &format!("# T\n\n[]({reference})"), subject.clone())]);
    match narratives[0].references.first() {
        Some(reference) => Ok(reference.target.clone()),
        None => Err(told.join("; ").split_once("» ").map(|(_, facts)| facts.to_owned()).unwrap_or_default()),
    }
}

fn page() -> Subject {
    Subject::Page(Slug::parse("about").unwrap())
}

fn edition(at: usize) -> Subject {
    Subject::Edition(EditionKey::at(at))
}

fn score(board: usize, entry: usize) -> Result<ReferenceTarget, String> {
    Ok(ReferenceTarget::Score(BoardKey::at(board), entry))
}

#[test]
fn the_leading_part_may_be_left_out() {
    assert_eq!(target(&page(), "score:sipas/viet-nam/2020/hai-phong"), score(1, 0));
    assert_eq!(target(&page(), "score:sipas/viet-nam/2020/provinces/hai-phong"), score(1, 0));
    assert_eq!(target(&page(), "score:sipas/ha-noi/2020/ha-noi/cau-giay"), score(2, 0));
    assert_eq!(target(&edition(1), "score:hai-phong"), score(1, 0));
    assert_eq!(target(&edition(1), "score:provinces/hai-phong"), score(1, 0));
    assert_eq!(target(&edition(1), "score:2019/hai-phong"), score(0, 0));
    assert_eq!(target(&edition(1), "score:viet-nam/2019/hai-phong"), score(0, 0));
    assert_eq!(target(&edition(1), "score:ha-noi/2020/ha-noi/so-noi-vu"), score(3, 0));
    assert_eq!(target(&edition(1), "score:par/viet-nam/2020/hai-phong"), score(4, 0));
}

#[test]
fn prose_about_a_unit_means_that_unit() {
    let hai_phong = UnitKey::at(3);
    let here = Subject::UnitInEdition(EditionKey::at(1), hai_phong);
    assert_eq!(target(&here, "score:"), score(1, 0));
    assert_eq!(target(&here, "score:2019"), score(0, 0));
    assert_eq!(target(&here, "score:provinces"), score(1, 0));
    assert_eq!(target(&here, "score:sipas/viet-nam/2019"), score(0, 0));
    assert_eq!(target(&here, "score:ha-noi"), score(1, 1));
    assert_eq!(target(&here, "unit:"), Ok(ReferenceTarget::Unit(hai_phong)));
    let any_year = Subject::Unit(hai_phong);
    assert_eq!(target(&any_year, "score:sipas/viet-nam/2020"), score(1, 0));
    assert_eq!(target(&any_year, "of:sipas/viet-nam/2020"), Ok(ReferenceTarget::Of(BoardKey::at(1))));
    assert_eq!(target(&any_year, "score:sipas/ha-noi/2020"), Err("score:sipas/ha-noi/2020 | not-ranked | ".into()));
    assert_eq!(target(&any_year, "score:"), Err("score: | incomplete | ".into()));
}

#[test]
fn denominators_and_ranks() {
    let of = |board: usize| Ok(ReferenceTarget::Of(BoardKey::at(board)));
    assert_eq!(target(&page(), "of:sipas/viet-nam/2020"), of(1));
    assert_eq!(target(&page(), "of:sipas/ha-noi/2020/departments"), of(3));
    assert_eq!(target(&page(), "of:sipas/ha-noi/2020/ha-noi/cau-giay"), of(2));
    assert_eq!(
        target(&page(), "of:sipas/ha-noi/2020"),
        Err("of:sipas/ha-noi/2020 | board-missing | of:sipas/ha-noi/2020/departments".into())
    );
    assert_eq!(target(&page(), "of:par/viet-nam/2020"), Err("of:par/viet-nam/2020 | no-denominator | ".into()));
    assert_eq!(target(&edition(1), "rank:ha-noi"), Ok(ReferenceTarget::Rank(BoardKey::at(1), 1)));
    assert_eq!(target(&edition(1), "change:hue"), Ok(ReferenceTarget::Change(BoardKey::at(1), 2)));
}

#[test]
fn charts() {
    let (sipas, viet_nam, hai_phong) = (IndexKey::at(0), UnitKey::at(5), UnitKey::at(3));
    let series = Ok(ReferenceTarget::SeriesChart(sipas, viet_nam));
    let own = Ok(ReferenceTarget::UnitChart(sipas, viet_nam, hai_phong));
    let of_board = |board: usize| Ok(ReferenceTarget::BoardChart(BoardKey::at(board)));
    let of_entry = |entry: usize| Ok(ReferenceTarget::EntryChart(BoardKey::at(1), entry));
    assert_eq!(target(&page(), "chart:sipas/viet-nam"), series);
    assert_eq!(target(&page(), "chart:sipas/viet-nam/hai-phong"), own);
    assert_eq!(target(&page(), "chart:sipas/viet-nam/2020"), of_board(1));
    assert_eq!(target(&page(), "chart:sipas/ha-noi/2020"), of_board(3));
    assert_eq!(target(&page(), "chart:sipas/ha-noi/2020/districts"), of_board(2));
    assert_eq!(target(&page(), "chart:sipas/viet-nam/2020/hai-phong"), of_entry(0));
    assert_eq!(target(&edition(1), "chart:"), of_board(1));
    assert_eq!(target(&edition(1), "chart:hue"), of_entry(2));
    assert_eq!(target(&edition(1), "chart:viet-nam"), series);
    assert_eq!(target(&edition(0), "chart:hai-phong"), Err("chart:hai-phong | no-components | ".into()));
    let here = Subject::UnitInEdition(EditionKey::at(1), hai_phong);
    assert_eq!(target(&here, "chart:"), of_entry(0));
    assert_eq!(target(&here, "chart:2019"), of_board(0));
    assert_eq!(target(&here, "chart:sipas/viet-nam"), own);
}

#[test]
fn what_points_at_nothing_is_named_with_what_comes_nearest() {
    let told = |subject: &Subject, reference: &str| target(subject, reference).unwrap_err();
    assert_eq!(told(&page(), "unit:hai-phog"), "unit:hai-phog | unknown-unit | unit:hai-phong");
    assert_eq!(told(&edition(1), "score:hai-phog"), "score:hai-phog | unknown-unit | score:hai-phong");
    assert_eq!(told(&edition(2), "score:cau-giay"), "score:cau-giay | unknown-unit | score:ha-noi/cau-giay");
    assert_eq!(told(&edition(1), "rank:viet-nam"), "rank:viet-nam | not-ranked | ");
    assert_eq!(told(&edition(1), "score:hue"), "score:hue | no-score | ");
    assert_eq!(
        told(&page(), "score:sipas/viet-nam/2024/hue"),
        "score:sipas/viet-nam/2024/hue | unknown-edition | score:sipas/viet-nam/2020/hue"
    );
    assert_eq!(
        told(&page(), "score:sipsa/viet-nam/2020/hue"),
        "score:sipsa/viet-nam/2020/hue | unknown-index | score:sipas/viet-nam/2020/hue"
    );
    assert_eq!(
        told(&page(), "score:sipas/vietnam/2020/hue"),
        "score:sipas/vietnam/2020/hue | unknown-scope | score:sipas/viet-nam/2020/hue"
    );
    assert_eq!(told(&page(), "score:sipas/viet-nam/hue"), "score:sipas/viet-nam/hue | year-missing | ");
    assert_eq!(told(&page(), "score:sipas/viet-nam/2020"), "score:sipas/viet-nam/2020 | unit-missing | ");
    assert_eq!(told(&page(), "score:hue"), "score:hue | incomplete | ");
    assert_eq!(told(&page(), "page:abuot"), "page:abuot | unknown-page | page:about");
    assert_eq!(told(&page(), "static/ahn.svg"), "static/ahn.svg | unknown-file | static/anh.svg");
    assert_eq!(told(&page(), "chart:sipas/vietnam"), "chart:sipas/vietnam | unknown-scope | chart:sipas/viet-nam");
}

#[test]
fn pages_and_files() {
    assert_eq!(target(&page(), "page:about"), Ok(ReferenceTarget::Page(Slug::parse("about").unwrap())));
    assert_eq!(target(&page(), "../static/anh.svg"), Ok(ReferenceTarget::Static("static/anh.svg".into())));
}

#[test]
fn claims_are_read_and_those_without_a_number_reported() {
    let text =
        "# T\n\nĐạt [93,57 %](score:hai-phong), [hạng 2/63](rank:hai-phong), [cao](score:hai-phong), [Huế](unit:hue).";
    let (narratives, told) = load(&[("vi", text, edition(1))]);
    let claims: Vec<Option<Vec<String>>> = narratives[0]
        .references
        .iter()
        .map(|reference| reference.claim.as_ref().map(|claim| claim.numbers.iter().map(Score::to_string).collect()))
        .collect();
    let numbers = |digits: &[&str]| Some(digits.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>());
    assert_eq!(claims, [numbers(&["93.57"]), numbers(&["2", "63"]), numbers(&[]), None]);
    assert_eq!(told, ["claim «cao» cao | 93,57 | score:hai-phong"]);
    assert_eq!(narratives[0].title.as_deref(), Some("T"));
}

#[test]
fn writing_is_reported() {
    let text = "Xem [a](javascript:x), [b](b.html), <i>c</i>.\n\n**Huế:**điểm";
    let (_, told) = load(&[("vi", text, page())]);
    assert_eq!(
        told,
        [
            "missing-title «X» ",
            "unsafe-link «[a](javascript:x)» javascript:x",
            "broken-link «[b](b.html)» b.html",
            "markdown-slip «**» ** | emphasis",
            "raw-html «<i>» <i>",
            "raw-html «</i>» </i>",
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_path_makes_it_fail(path in "[a-z0-9/-]{0,12}(sipas|viet-nam|2020|ha-noi|/){0,5}[a-z0-9/-]{0,12}", at in 0_usize..8) {
        let scheme = ["unit", "score", "rank", "of", "change", "chart", "page", "static"][at];
        for subject in [page(), edition(1), Subject::Unit(UnitKey::at(3)), Subject::UnitInEdition(EditionKey::at(2), UnitKey::at(1))] {
            let _ = target(&subject, &format!("{scheme}:{path}"));
        }
    }
}
