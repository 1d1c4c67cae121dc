//! The registers of the real content: how many units there were on a day, what they were called and what they became.
//!
//! The counts are the official ones: 63 provinces until 30 June 2025 and 34 from the day after; 707 districts on 31 December
//! 2020, 705 on the day after (Thủ Đức), 696 on the last day of their level.

use std::path::Path;

use niengiam::analysis::{ChangeKind, analyze, count_on, history};
use niengiam::disk;
use niengiam::domain::{Date, Publication, Unit, UnitKey};
use niengiam::load::load;

fn content() -> Publication {
    let folder = disk::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")).unwrap_or_else(|e| panic!("{e}"));
    load(&folder.tree, &folder.outside).publication
}

fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

fn unit<'a>(publication: &'a Publication, id: &str) -> (UnitKey, &'a Unit) {
    publication.units().find(|(_, unit)| unit.id.as_str() == id).unwrap_or_else(|| panic!("{id}"))
}

fn full_name(publication: &Publication, id: &str, on: &str) -> String {
    let name = unit(publication, id).1.name_on(day(on));
    name.full_name.within(&publication.site().languages[0]).to_owned()
}

#[test]
fn counts_are_the_official_ones() {
    let publication = content();
    let count = |level: &str, on: &str| {
        let (key, _) = publication.levels().find(|(_, found)| found.id == level).unwrap();
        count_on(&publication, key, day(on))
    };
    let provinces =
        [("2008-07-31", None), ("2008-08-01", Some(63)), ("2025-06-30", Some(63)), ("2025-07-01", Some(34))];
    for (on, expected) in provinces {
        assert_eq!(count("province", on), expected, "provinces on {on}");
    }
    let districts = [
        ("2008-07-31", None),
        ("2008-12-31", Some(686)),
        ("2013-12-31", Some(708)),
        ("2019-12-31", Some(713)),
        ("2020-12-31", Some(707)),
        ("2021-01-01", Some(705)),
        ("2023-12-31", Some(705)),
        ("2024-12-31", Some(701)),
        ("2025-06-30", Some(696)),
        ("2025-07-01", Some(0)),
    ];
    for (on, expected) in districts {
        assert_eq!(count("district", on), expected, "districts on {on}");
    }
    assert_eq!(count("department", "2024-01-01"), None, "nobody says that all departments are here");
}

#[test]
fn a_unit_has_the_name_of_its_day() {
    let publication = content();
    let names = [
        ("thua-thien-hue", "2024-12-31", "Tỉnh Thừa Thiên Huế"),
        ("thua-thien-hue", "2025-01-01", "Thành phố Huế"),
        ("binh-duong/thuan-an", "2010-01-01", "Huyện Thuận An"),
        ("binh-duong/thuan-an", "2015-01-01", "Thị xã Thuận An"),
        ("binh-duong/thuan-an", "2020-12-31", "Thành phố Thuận An"),
        ("dong-nai-2025", "2026-04-29", "Tỉnh Đồng Nai"),
        ("dong-nai-2025", "2026-04-30", "Thành phố Đồng Nai"),
    ];
    for (id, on, expected) in names {
        assert_eq!(full_name(&publication, id, on), expected, "{id} on {on}");
    }
}

#[test]
fn what_units_became_is_known_with_day_and_act() {
    let publication = content();
    let became = |id: &str| -> Vec<(String, String, String)> {
        let step = |step: &niengiam::domain::Succession| {
            let unit = publication.unit(step.unit).id.to_string();
            (unit, step.date.to_string(), step.act.clone().unwrap_or_default())
        };
        unit(&publication, id).1.successors.iter().map(step).collect()
    };
    let one = |unit: &str, date: &str, act: &str| vec![(unit.to_owned(), date.to_owned(), act.to_owned())];
    assert_eq!(became("ha-tay"), one("ha-noi", "2008-08-01", "15/2008/QH12"));
    for id in ["ho-chi-minh/quan-2", "ho-chi-minh/quan-9", "ho-chi-minh/thu-duc"] {
        assert_eq!(became(id), one("ho-chi-minh/thu-duc-thanh-pho", "2021-01-01", "1111/NQ-UBTVQH14"), "{id}");
    }
    // 52 of the 63 provinces became 23 new ones; eleven go on.
    let provinces: Vec<_> = publication.units().filter(|(_, unit)| unit.period.to == Some(day("2025-07-01"))).collect();
    let merged: Vec<_> = provinces.iter().filter(|(_, unit)| !unit.successors.is_empty()).collect();
    assert_eq!(merged.len(), 52);
    assert!(merged.iter().all(|(_, unit)| unit.successors[0].act.as_deref() == Some("202/2025/QH15")));
    let analysis = analyze(&publication);
    let (key, _) = unit(&publication, "phu-tho-2025");
    let from: Vec<&str> = analysis.predecessors(key).iter().map(|key| publication.unit(*key).id.as_str()).collect();
    assert_eq!(from, ["hoa-binh", "phu-tho", "vinh-phuc"]);
}

#[test]
fn the_timeline_has_every_step_once() {
    let publication = content();
    let days = history(&publication);
    assert!(days.windows(2).all(|pair| pair[0].date > pair[1].date), "newest first");
    let first = days.iter().find(|on| on.date == day("2025-07-01")).unwrap();
    assert_eq!(
        first.counts.iter().map(|(_, before, after)| (*before, *after)).collect::<Vec<_>>(),
        [(63, 34), (696, 0)]
    );
    let merged = |kind: ChangeKind| first.changes.iter().filter(|change| change.kind == kind).count();
    assert_eq!(merged(ChangeKind::Became), 23);
    let steps: usize = publication.units().map(|(_, unit)| unit.successors.len()).sum();
    let kinds = [ChangeKind::Became, ChangeKind::Joined];
    let changes = days.iter().flat_map(|on| &on.changes).filter(|change| kinds.contains(&change.kind));
    // Every step joins one unit before and one after; a change of n before and one after has n of them.
    let told: usize = changes.map(|change| change.before.len().max(change.after.len())).sum();
    assert_eq!(told, steps);
}
