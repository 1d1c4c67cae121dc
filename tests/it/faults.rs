//! Faults made on purpose in a sound content: each is told once, and none hides another.

#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::Path;

use niengiam::tree::{Tree, TreePath};

const SITE: &str = "site.json";
const REGISTER: &str = "units/provinces.json";
const INDEX: &str = "indices/sipas.json";
const EDITION: &str = "editions/sipas/viet-nam/2020/edition.json";
const BOARD: &str = "editions/sipas/viet-nam/2020/provinces.json";
const OVERVIEW: &str = "editions/sipas/viet-nam/2020/overview.md";

/// A content that can be changed.
struct Content(BTreeMap<String, Vec<u8>>);

impl Content {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken/base/content");
        let walk = walkdir::WalkDir::new(&root).into_iter().filter_map(Result::ok);
        let files = walk.filter(|entry| entry.file_type().is_file()).map(|entry| {
            let path = entry.path().strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
            (path, std::fs::read(entry.path()).unwrap())
        });
        Self(files.collect())
    }

    /// The content with a piece of text replaced once.
    fn with(mut self, path: &str, from: &str, to: &str) -> Self {
        let text = String::from_utf8(self.0[path].clone()).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        self.0.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
        self
    }

    fn add(mut self, path: &str, text: &str) -> Self {
        self.0.insert(path.to_owned(), text.as_bytes().to_vec());
        self
    }

    fn rename(mut self, from: &str, to: &str) -> Self {
        let bytes = self.0.remove(from).unwrap();
        self.0.insert(to.to_owned(), bytes);
        self
    }

    /// The codes of everything that is found, sorted.
    fn codes(&self, outside: &[&str]) -> Vec<&'static str> {
        let mut tree = Tree::new();
        for (path, bytes) in self.0.iter().filter(|(path, _)| !outside.contains(&path.as_str())) {
            tree.add(TreePath::new(path).unwrap(), bytes.clone());
        }
        let outside: Vec<_> = outside.iter().map(|path| ((*path).to_owned(), "/elsewhere".to_owned())).collect();
        let found = niengiam::check(&tree, &outside);
        let mut codes: Vec<_> = found.diagnostics.iter().map(|one| one.problem.code()).collect();
        codes.sort_unstable();
        codes
    }
}

#[test]
fn a_file_out_of_reach_is_one_problem() {
    for path in [SITE, REGISTER, INDEX, EDITION, BOARD] {
        assert_eq!(Content::new().codes(&[path]), ["E009"], "{path}");
    }
}

#[test]
fn a_file_of_a_wrong_name_is_one_problem() {
    assert_eq!(Content::new().rename(REGISTER, "units/tỉnh.json").codes(&[]), ["E010"]);
    assert_eq!(Content::new().rename(INDEX, "indices/SIPAS.json").codes(&[]), ["E010"]);
}

#[test]
fn a_row_without_its_id_is_one_problem() {
    assert_eq!(Content::new().with(REGISTER, "\"id\": \"ha-noi\", ", "").codes(&[]), ["E004"]);
    assert_eq!(Content::new().with(INDEX, "\"id\": \"access\", ", "").codes(&[]), ["E004"]);
}

#[test]
fn a_direction_that_cannot_be_read_does_not_turn_the_ranks_round() {
    let slip =
        Content::new().with(INDEX, "\"aggregate\": \"sum\",\n", "\"aggregate\": \"sum\", \"direction\": \"lowr\",\n");
    let turned = slip.with(BOARD, "\"rank\": 1", "\"rank\": 9").with(BOARD, "\"rank\": 3", "\"rank\": 1").with(
        BOARD,
        "\"rank\": 9",
        "\"rank\": 3",
    );
    assert_eq!(turned.codes(&[]), ["E007"]);
}

#[test]
fn a_wrong_denominator_is_not_held_against_the_prose() {
    let told = "[hạng 1/3](rank:sipas/viet-nam/2020/hai-phong), [3](of:sipas/viet-nam/2020/provinces), với";
    let content = Content::new().with(OVERVIEW, "với", told);
    assert_eq!(content.codes(&[]), [""; 0]);
    for of in ["2", "4"] {
        let content = Content::new().with(OVERVIEW, "với", told).with(BOARD, "\"of\": 3", &format!("\"of\": {of}"));
        assert_eq!(content.codes(&[]), ["E063"], "{of}");
        assert_eq!(content.with(OVERVIEW, "[3]", "[5]").codes(&[]), ["E063", "E070"], "{of}");
    }
}

#[test]
fn a_number_that_is_too_great_has_not_too_many_decimals() {
    let score = |digits: &str| Content::new().with(BOARD, "90.1,", &format!("{digits},")).codes(&[]);
    assert_eq!(score("99999999999999999999"), ["E007"]);
    assert_eq!(score("1e400"), ["E007"]);
    assert_eq!(score("90.10000000001"), ["E030"]);
    assert_eq!(score("901e-1"), [""; 0]);
}

#[test]
fn prose_that_cannot_be_read_is_not_missing() {
    let mut content = Content::new();
    content.0.insert("pages/about.md".to_owned(), b"# Gi\xe9\n".to_vec());
    assert_eq!(content.codes(&[]), ["E002"]);
}

#[test]
fn a_second_method_of_one_id_is_one_problem() {
    let extra = r#""methods": [ { "id": "2640", "measure": { "kind": "percent", "max": 100, "precision": 2 } },"#;
    assert_eq!(Content::new().with(INDEX, "\"methods\": [", extra).codes(&[]), ["E046"]);
}

#[test]
fn a_language_that_nobody_knows_is_a_slip() {
    let slip = |to| Content::new().with(SITE, "\"en\": ", to).codes(&[]);
    assert_eq!(slip("\"fr\": "), ["E003", "N024"]);
    assert_eq!(slip("\"enn\": "), ["E003", "N024"]);
}

#[test]
fn a_content_of_one_language_may_hold_the_other() {
    assert_eq!(Content::new().with(SITE, "[\"vi\", \"en\"]", "[\"vi\"]").codes(&[]), [""; 0]);
}

#[test]
fn the_languages_may_stand_the_other_way_round() {
    let content = Content::new().with(SITE, "[\"vi\", \"en\"]", "[\"en\", \"vi\"]");
    assert_eq!(content.codes(&[]), [""; 0]);
}

#[test]
fn names_that_windows_keeps_cannot_be_published() {
    for name in ["static/con.txt", "static/AUX", "static/lpt1.pdf"] {
        assert_eq!(Content::new().add(name, "x").codes(&[]), ["E010"], "{name}");
    }
    assert_eq!(Content::new().add("static/context.txt", "x").codes(&[]), [""; 0]);
}

#[test]
fn no_fault_of_a_board_hides_another() {
    let faults = [
        ("E005", "\"score\": 90.1,", "\"score\": \"90,1\","),
        ("E031", "\"score\": 90.1,", "\"score\": 901,"),
        ("E040", "\"unit\": \"ha-noi\"", "\"unit\": \"ha-noii\""),
        ("E042", "\"unit\": \"ha-noi\"", "\"unit\": \"hai-phong-2025\""),
        ("E043", "\"signs\"", "\"sings\""),
        ("E045", "\"source\": \"a\"", "\"source\": \"b\""),
    ];
    for (code, from, to) in faults {
        let content = Content::new().with(BOARD, from, to);
        // The rank of the last against the score of the first, a band, a claim.
        let content = content.with(BOARD, "\"rank\": 1", "\"rank\": 3").with(
            BOARD,
            "\"rank\": 3, \"band\": \"b\"",
            "\"rank\": 1, \"band\": \"a\"",
        );
        let content = content.with(OVERVIEW, "93,57", "93,75");
        let codes = content.codes(&[]);
        for expected in [code, "E061", "E064", "E070"] {
            assert!(codes.contains(&expected), "{code}: {expected} is not among {codes:?}");
        }
    }
}
