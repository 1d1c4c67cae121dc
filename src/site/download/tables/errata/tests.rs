//! Errata and vintages of an edition that was sealed between its corrections.

use super::super::vintages::vintages;
use super::*;
use crate::analysis::analyze;
use crate::domain::specimen::{Specimen, day, score, text};
use crate::domain::{CorrectedText, CorrectionKind, Language, Version};
use crate::site::plan;

fn seal((major, minor, patch): (u32, u32, u32), corrections: usize) -> Seal {
    let (name, sha256) = (String::new(), String::new());
    let version = Version { major, minor, patch };
    Seal { version, corrections, day: None, name, sha256, bytes: 0, signatures: Vec::new() }
}

/// A score that was mended twice, and a text between.
fn corrected() -> Specimen {
    let mut specimen = Specimen::new(&["a", "b"]);
    let board = specimen.board(2020, "m", true, &[("a", "90", 0), ("b", "80", 0)]);
    let unit = specimen.unit("b");
    let change = |before, after| Change {
        board,
        unit,
        field: Field::Score,
        before: Some(Corrected::Number(score(before))),
        after: Some(Corrected::Number(score(after))),
    };
    let correction = |year, changes, texts| Correction {
        kind: CorrectionKind::Correction,
        date: day(year),
        found_on: None,
        reason: text("Nhầm"),
        document: None,
        texts,
        changes,
    };
    let words = CorrectedText {
        subject: Subject::Edition(crate::domain::EditionKey::at(0)),
        language: Language::parse("vi").unwrap(),
    };
    specimen.tables.editions[0].published = Some(day(2021));
    specimen.tables.editions[0].corrections = vec![
        correction(2022, vec![change("95", "85")], Vec::new()),
        correction(2023, Vec::new(), vec![words]),
        correction(2024, vec![change("85", "80")], Vec::new()),
    ];
    specimen
}

/// The cells of some columns of a table, row by row.
fn cells(relation: &Relation, names: &[&str]) -> Vec<String> {
    let at = |name: &str| relation.columns.iter().position(|column| column.name == name).unwrap();
    let row = |row: &Vec<String>| names.iter().map(|name| row[at(name)].as_str()).collect::<Vec<_>>().join(",");
    relation.rows.iter().map(row).collect()
}

#[test]
fn errata_name_the_versions_before_and_after() {
    let publication = corrected().publication();
    let analysis = analyze(&publication);
    let site = plan(&publication, &analysis);
    let names =
        ["id", "from_version", "to_version", "unit", "indicator", "old_value", "new_value", "old_rank", "new_rank"];
    let told = |seals: &[Seal]| -> Vec<String> {
        let seals = seals.to_vec();
        cells(&errata(&site, &|_| &seals), &names)
    };
    // The mended score falls from first to second; the other unit takes its place.
    let rows = |versions: [&str; 3]| {
        vec![
            format!("x/a/2020/1,{},b,score,95,85,1,2", versions[0]),
            format!("x/a/2020/1,{},a,rank,,,2,1", versions[0]),
            format!("x/a/2020/2,{},,text:vi,,,,", versions[1]),
            format!("x/a/2020/3,{},b,score,85,80,2,2", versions[2]),
        ]
    };
    assert_eq!(told(&[]), rows([",", ",", ","]));
    assert_eq!(told(&[seal((1, 0, 0), 0)]), rows(["1.0.0,", "1.0.0,", "1.0.0,"]));
    let two = [seal((1, 0, 0), 0), seal((2, 0, 0), 2)];
    assert_eq!(told(&two), rows(["1.0.0,2.0.0", "1.0.0,2.0.0", "2.0.0,"]));
    // Sealed again without a correction between: what was in force is the newest of them.
    let three = [seal((1, 0, 0), 0), seal((1, 0, 1), 0), seal((2, 0, 0), 1), seal((2, 1, 0), 3)];
    assert_eq!(told(&three), rows(["1.0.1,2.0.0", "2.0.0,2.1.0", "2.0.0,2.1.0"]));
}

#[test]
fn vintages_rebuild_every_sealed_version() {
    let publication = corrected().publication();
    let analysis = analyze(&publication);
    let site = plan(&publication, &analysis);
    let seals = vec![seal((1, 0, 0), 0), seal((2, 0, 0), 2), seal((2, 1, 0), 3)];
    let table = vintages(&site, &|_| &seals);
    let names = ["unit", "indicator", "value", "version", "valid_from", "valid_to"];
    let expected = [
        "a,score,90.00,1.0.0,2021-12-31,",
        "a,rank,2,1.0.0,2021-12-31,2022-12-31",
        "a,rank,1,2.0.0,2022-12-31,",
        "b,score,95.00,1.0.0,2021-12-31,2022-12-31",
        "b,score,85.00,2.0.0,2022-12-31,2024-12-31",
        "b,score,80.00,2.1.0,2024-12-31,",
        "b,rank,1,1.0.0,2021-12-31,2022-12-31",
        "b,rank,2,2.0.0,2022-12-31,",
    ];
    assert_eq!(cells(&table, &names), expected);
    // A value that was mended before anybody sealed it stands in no version.
    let late = vec![seal((1, 0, 0), 3)];
    let table = vintages(&site, &|_| &late);
    let versions: Vec<String> = cells(&table, &["unit", "indicator", "value", "version"]);
    assert!(versions.contains(&"b,score,95.00,".to_owned()) && versions.contains(&"b,score,80.00,1.0.0".to_owned()));
}
