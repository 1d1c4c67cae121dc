//! What the timeline tells of small registers.

use super::*;
use crate::domain::Period;
use crate::domain::specimen::{Specimen, day, text};

/// The specimen's units with the years they exist.
fn living(units: &[(&str, Option<i16>, Option<i16>)]) -> Specimen {
    let ids: Vec<&str> = units.iter().map(|(id, _, _)| *id).collect();
    let mut specimen = Specimen::new(&ids);
    for (id, from, to) in units {
        let key = specimen.unit(id);
        specimen.tables.units[key.position()].period = Period { from: from.map(day), to: to.map(day) };
    }
    specimen
}

fn told(specimen: Specimen) -> Vec<(Date, ChangeKind, String, String)> {
    let publication = specimen.publication();
    let names =
        |units: &[UnitKey]| units.iter().map(|key| publication.unit(*key).id.as_str()).collect::<Vec<_>>().join(" ");
    let days = history(&publication).into_iter();
    days.flat_map(|on| on.changes.into_iter().map(move |change| (on.date, change)))
        .map(|(date, change)| (date, change.kind, names(&change.before), names(&change.after)))
        .collect()
}

#[test]
fn units_that_end_become_others_or_join_them() {
    let mut specimen = living(&[
        ("a", None, Some(2020)),
        ("b", None, Some(2020)),
        ("c", Some(2020), None),
        ("d", None, Some(2021)),
        ("e", None, None),
    ]);
    specimen.succession("a", "c", 2020);
    specimen.succession("b", "c", 2020);
    specimen.succession("d", "e", 2021);
    let expected = [
        (day(2021), ChangeKind::Joined, "d".to_owned(), "e".to_owned()),
        (day(2020), ChangeKind::Became, "a b".to_owned(), "c".to_owned()),
    ];
    assert_eq!(told(specimen), expected);
}

#[test]
fn a_unit_that_ends_in_two_is_one_change() {
    let mut specimen = living(&[("a", None, Some(2020)), ("b", Some(2020), None), ("c", Some(2020), None)]);
    specimen.succession("a", "b", 2020);
    specimen.succession("a", "c", 2020);
    assert_eq!(told(specimen), [(day(2020), ChangeKind::Became, "a".to_owned(), "b c".to_owned())]);
}

#[test]
fn parts_go_to_new_units_and_to_old_ones() {
    let mut specimen = living(&[("a", None, None), ("b", Some(2020), None), ("c", None, None)]);
    specimen.origin("b", "a", 2020);
    specimen.origin("c", "a", 2021);
    let expected = [
        (day(2021), ChangeKind::Ceded, "a".to_owned(), "c".to_owned()),
        (day(2020), ChangeKind::Split, "a".to_owned(), "b".to_owned()),
    ];
    assert_eq!(told(specimen), expected);
}

#[test]
fn another_name_is_a_change_once() {
    let mut specimen = living(&[("a", None, None)]);
    let unit = &mut specimen.tables.units[0];
    let mut first = unit.names[0].clone();
    first.full_name = text("Huyện A");
    first.period = Period { from: None, to: Some(day(2020)) };
    let mut second = first.clone();
    second.full_name = text("Thành phố A");
    second.period = Period { from: Some(day(2020)), to: None };
    second.act = Some("857/NQ".to_owned());
    unit.names.extend([first, second]);
    let publication = specimen.publication();
    let days = history(&publication);
    assert_eq!(days.len(), 1);
    assert_eq!((days[0].changes.len(), days[0].changes[0].kind), (1, ChangeKind::Renamed));
    assert_eq!(days[0].changes[0].acts, ["857/NQ"]);
}

#[test]
fn what_comes_from_nothing_and_goes_to_nothing_is_said_together() {
    let specimen = living(&[("a", Some(2020), Some(2021)), ("b", Some(2020), Some(2021)), ("c", None, None)]);
    let expected = [
        (day(2021), ChangeKind::Ended, "a b".to_owned(), String::new()),
        (day(2020), ChangeKind::Began, String::new(), "a b".to_owned()),
    ];
    assert_eq!(told(specimen), expected);
}

#[test]
fn units_are_counted_only_where_the_register_is_complete() {
    let mut specimen = living(&[("a", None, Some(2020)), ("b", None, Some(2021)), ("c", None, None)]);
    specimen.tables.levels[0].complete_from = Some(day(2020));
    let publication = specimen.publication();
    let level = publication.unit(UnitKey::at(0)).level;
    let counts = [2019, 2020, 2021].map(|year| count_on(&publication, level, day(year)));
    assert_eq!(counts, [None, Some(2), Some(1)]);
    let changes: Vec<_> = history(&publication).into_iter().map(|on| on.counts).collect();
    assert_eq!(changes, [vec![(level, 2, 1)], vec![]]);
}
