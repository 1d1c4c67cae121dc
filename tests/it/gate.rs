//! The gate: every single number of a complete edition is changed, one at a time, and whatever the change contradicts must
//! be found and its unit named; what nothing can contradict is listed here.

#![allow(clippy::disallowed_methods, clippy::unwrap_used)]
#![allow(clippy::inconsistent_digit_grouping, reason = "hundredths stand apart")]

mod edition;

use std::collections::{BTreeMap, BTreeSet};

use crate::sites::{BASE, built, page, words};
use edition::{Edition, Place};
use niengiam::diagnostic::Printing;
use niengiam::problem::{Severity, Speech};

/// What the gate names with an error: the line it points at, and every unit its words name.
fn named(edition: &Edition) -> BTreeSet<Place> {
    let printing = Printing { speech: Speech::English, color: false, prefix: "", least: Severity::Note };
    let findings = niengiam::check(&edition.tree(), &[]);
    let found: serde_json::Value = serde_json::from_str(&findings.to_json(&printing)).unwrap();
    let errors = found.as_array().unwrap().iter().filter(|found| found["severity"] == "error");
    let mut places = BTreeSet::new();
    for error in errors {
        assert!(error["path"].as_str().unwrap().ends_with("2020/units.json"), "{error}");
        places.insert(edition.place(error["line"].as_u64().unwrap() as usize));
        let words = ["unit", "shared"].map(|fact| error["facts"][fact].as_str().unwrap_or_default());
        places.extend(words.iter().flat_map(|names| names.split(", ")).filter_map(|name| edition.unit(name)));
    }
    places
}

/// Changes every number of an edition, one at a time, and gives back what nothing can contradict: for each field, the
/// changes with the number of units, where an independent count of the same rules contradicts nothing either.
fn silent(edition: &Edition) -> (usize, BTreeMap<String, usize>) {
    assert_eq!(named(edition), BTreeSet::new(), "the edition agrees with itself");
    assert_eq!(edition.contradictions(), BTreeSet::new());
    let (mut changes, mut silent) = (0, BTreeMap::new());
    for (changed, place, what) in edition.changes() {
        let (expected, found) = (changed.contradictions(), named(&changed));
        changes += 1;
        assert_eq!(found.is_empty(), expected.is_empty(), "{place:?} {what}: {found:?} {expected:?}");
        if expected.is_empty() {
            *silent.entry(what).or_default() += 1;
        } else {
            assert!(found.contains(&place), "{place:?} {what}: named {found:?}");
        }
    }
    (changes, silent)
}

fn listed(silent: &BTreeMap<String, usize>) -> Vec<String> {
    silent.iter().map(|(what, count)| format!("{what}: {count}")).collect()
}

#[test]
fn whatever_a_changed_number_contradicts_is_found_and_named() {
    let (changes, silent) = silent(&Edition::made());
    assert!(changes > 2000, "{changes}");
    // Parts and totals are printed rounded: three parts and their total leave room for 0.02, two parts and theirs for
    // 0.01, an average and its figures for 0.01. Of equal scores either may stand first, because the decimals that decide
    // were not printed. Nothing else passes: no rank, no class, no denominator, no larger change of a score or part.
    assert_eq!(
        listed(&silent),
        [
            "average +0.01: 1",
            "average -0.01: 4",
            "part +0.01: 41",
            "part +0.02: 14",
            "part -0.01: 44",
            "part -0.02: 15",
            "rank of a tie: 2",
            "score +0.01: 5",
            "score +0.02: 5",
            "score -0.01: 7",
            "score -0.02: 7"
        ]
    );
}

#[test]
fn the_same_holds_for_an_edition_that_was_published() {
    let (changes, silent) = silent(&Edition::published());
    assert!(changes > 500, "{changes}");
    assert_eq!(
        listed(&silent),
        ["average -0.01: 1", "part +0.01: 18", "part -0.01: 14", "score +0.01: 9", "score -0.01: 8"]
    );
}

/// A site on which one unit went from rank 60 to rank 3, with or without a word about it.
fn jumping(acknowledged: &str) -> String {
    let board = |rank: u32| {
        format!(
            r#"{{ "level": "province", "of": 63, "entries": [ {{ "unit": "dong-a", "rank": {rank} }} ],
                 "averages": [ {{ "score": 81.5, "note": {{ "vi": "Chép theo báo.", "en": "From a newspaper." }} }} ] }}"#
        )
    };
    format!(
        "{BASE}\n-- editions/thu/viet-nam/2019/provinces.json --\n{}\n-- editions/thu/viet-nam/2020/provinces.json --\n{}\n\
         -- editions/thu/viet-nam/2020/edition.json --\n{{ \"method\": \"m1\", \"units_at\": \"2020-12-31\", \"acknowledged\": [ {acknowledged} ] }}\n",
        board(60),
        board(3)
    )
}

#[test]
fn an_alarm_is_listed_until_its_reason_is_recorded() {
    const PAGE: &str = "thu/viet-nam/2020/method/index.html";
    let reason = r#"{ "board": "provinces", "unit": "dong-a", "problem": "jump", "reason": { "vi": "Đã đối chiếu với báo cáo.", "en": "Compared with the report." } }"#;
    let (open, closed) = (built(&jumping("")), built(&jumping(reason)));
    let told = words(&open, PAGE);
    assert!(told.contains("hạng từ 60 thành 3"), "{told}");
    assert!(told.contains("Chưa có lý do được ghi nhận"), "{told}");
    let told = words(&closed, PAGE);
    assert!(told.contains("Lý do: Đã đối chiếu với báo cáo."), "{told}");
    assert!(!told.contains("Chưa có lý do"), "{told}");
    let card = words(&closed, "en/units/dong-a/2020/index.html");
    assert!(card.contains("The unusually large change has been confirmed. Compared with the report."), "{card}");
}

#[test]
fn an_average_is_printed_as_published_where_no_unit_has_a_score() {
    let site = built(&jumping(""));
    for path in ["thu/viet-nam/2020/provinces/index.html", "thu/viet-nam/2020/method/index.html"] {
        let told = words(&site, path);
        assert!(
            told.contains("Trung bình của bảng") && told.contains("81,5") && told.contains("Chép theo báo."),
            "{told}"
        );
    }
    let table = page(&site, "data/tables/averages.csv");
    assert!(table.contains("thu/viet-nam/2020,provinces,,,81.5,,Chép theo báo.,From a newspaper."), "{table}");
    let file = page(&site, "thu/viet-nam/2020/provinces/provinces.json");
    assert!(file.contains("\"score\": \"81.5\""), "{file}");
}
