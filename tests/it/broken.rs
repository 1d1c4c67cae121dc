//! Broken contents: each folder of `tests/broken/` is a content with one fault, and the exact text of what is said of it.
//!
//! A case holds only the files that differ from `tests/broken/base/content`; `removed.txt` names files of the base to
//! leave out, `outside.txt` symbolic links with what they point at. `UPDATE=1 cargo test broken` writes the texts anew.

#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use niengiam::diagnostic::{Diagnostics, Printing};
use niengiam::mark::Sources;
use niengiam::problem::{Problem, Severity, Speech};
use niengiam::tree::{Tree, TreePath};

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

/// Every case by its name.
fn cases() -> BTreeMap<String, PathBuf> {
    let entries = fs::read_dir(home()).unwrap().map(|entry| entry.unwrap().path());
    let folders = entries.filter(|path| path.is_dir() && !path.ends_with("base"));
    folders.map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), path)).collect()
}

fn code_of(case: &str) -> &str {
    case.split('-').next().unwrap()
}

/// Relative path → bytes of every file below a folder; nothing when there is no folder.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let walk =
        walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    walk.map(|entry| {
        let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
        (path, fs::read(entry.path()).unwrap())
    })
    .collect()
}

fn lines(path: &Path) -> Vec<String> {
    fs::read_to_string(path).map_or_else(|_| Vec::new(), |text| text.lines().map(str::to_owned).collect())
}

/// The base with the files of a case laid over it.
fn tree_of(case: &Path) -> Tree {
    let mut all = files(&home().join("base/content"));
    for removed in lines(&case.join("removed.txt")) {
        assert!(all.remove(&removed).is_some(), "{}: the base has no {removed}", case.display());
    }
    all.extend(files(&case.join("content")));
    let mut tree = Tree::new();
    for (path, bytes) in all {
        tree.add(TreePath::new(&path).unwrap(), bytes);
    }
    tree
}

fn problems_of(case: &Path) -> (Diagnostics, Sources) {
    let outside = lines(&case.join("outside.txt"));
    let outside: Vec<(String, String)> =
        outside.iter().filter_map(|line| line.split_once(" -> ")).map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
    let findings = niengiam::check(&tree_of(case), &outside);
    (findings.diagnostics, findings.sources)
}

#[test]
fn the_base_has_no_fault() {
    let (diagnostics, sources) = problems_of(&home().join("base"));
    let printing = Printing { speech: Speech::English, color: false, prefix: "content/", least: Severity::Note };
    assert_eq!(diagnostics.render_text(&sources, &printing), "");
}

#[test]
fn each_broken_content_is_told_exactly() {
    let update = std::env::var("UPDATE").is_ok();
    let mut faults = Vec::new();
    for (name, case) in cases() {
        let (diagnostics, sources) = problems_of(&case);
        for (tag, speech) in [("vi", Speech::Vietnamese), ("en", Speech::English)] {
            let printing = Printing { speech, color: false, prefix: "content/", least: Severity::Note };
            let text = diagnostics.render_text(&sources, &printing);
            let expectation = case.join(format!("stderr.{tag}.txt"));
            if update {
                fs::write(&expectation, &text).unwrap();
            }
            let expected = fs::read_to_string(&expectation).unwrap_or_default();
            if text != expected {
                faults.push(format!("{name} ({tag}): expected\n{expected}\nfound\n{text}"));
            }
        }
        if !diagnostics.iter().any(|diagnostic| diagnostic.problem.code() == code_of(&name)) {
            faults.push(format!("{name}: nothing of this code was found"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn every_problem_has_a_broken_content() {
    let cases = cases();
    let shown: BTreeSet<&str> = cases.keys().map(|name| code_of(name)).collect();
    let known: BTreeSet<&str> = Problem::ALL.iter().map(|(code, _, _)| *code).collect();
    assert_eq!(known.difference(&shown).collect::<Vec<_>>(), Vec::<&&str>::new(), "problems without a folder");
    assert_eq!(shown.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "folders without a problem");
    for (name, case) in &cases {
        let stable = Problem::ALL.iter().find(|(code, _, _)| *code == code_of(name)).map(|(_, name, _)| *name);
        assert!(stable.is_some_and(|stable| name[5..].starts_with(stable)), "{name}: not named for its problem");
        let told = case.join("stderr.vi.txt").exists() && case.join("stderr.en.txt").exists();
        assert!(told, "{name}: no expectation");
    }
}

#[test]
fn machines_get_the_same_problems() {
    let (diagnostics, sources) = problems_of(&home().join("E003-unknown-key"));
    let printing = Printing { speech: Speech::English, color: false, prefix: "content/", least: Severity::Note };
    let value: serde_json::Value = serde_json::from_str(&diagnostics.render_json(&sources, &printing)).unwrap();
    let codes: Vec<&str> = value.as_array().unwrap().iter().filter_map(|one| one["code"].as_str()).collect();
    assert_eq!(codes, ["E003"]);
}
