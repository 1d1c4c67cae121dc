//! Whatever stands in a file, loading comes to an end and says something printable.

#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::path::Path;

use niengiam::diagnostic::Printing;
use niengiam::load::load;
use niengiam::problem::{Severity, Speech};
use niengiam::tree::{Tree, TreePath};
use serde_json::{Value, json};

/// The files of the sound content the broken ones are made from.
fn base() -> Vec<(String, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken/base/content");
    let walk = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().filter_map(Result::ok);
    walk.filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
            (path, std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// Loads the base with one file changed, and prints what is said of it.
fn told(files: &[(String, Vec<u8>)], changed: &str, bytes: &[u8]) -> String {
    let mut tree = Tree::new();
    for (path, own) in files {
        let bytes = if path == changed { bytes } else { own };
        tree.add(TreePath::new(path).unwrap(), bytes.to_vec());
    }
    let loaded = load(&tree, &[]);
    let printing = Printing { speech: Speech::Vietnamese, color: false, prefix: "content/", least: Severity::Note };
    let text = loaded.diagnostics.render_text(&loaded.sources, &printing);
    assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text:?}");
    assert!(!text.contains("{$"), "{text}");
    text
}

/// The pointers of every value inside a value.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| pointers(item, &format!("{here}/{at}"), found));
        }
        Value::Object(members) => members.iter().for_each(|(key, item)| {
            pointers(item, &format!("{here}/{}", key.replace('~', "~0").replace('/', "~1")), found);
        }),
        _ => {}
    }
}

#[test]
fn any_value_anywhere_is_survived() {
    let files = base();
    let strange =
        [json!(null), json!(""), json!("\u{1b}[2J"), json!(-1), json!(1e30), json!([]), json!({}), json!([[{}]])];
    let mut silent = Vec::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".json")) {
        let value: Value = serde_json::from_slice(bytes).unwrap();
        let mut places = Vec::new();
        pointers(&value, "", &mut places);
        for (at, place) in places.iter().enumerate() {
            let mut changed = value.clone();
            *changed.pointer_mut(place).unwrap() = strange[at % strange.len()].clone();
            told(&files, path, changed.to_string().as_bytes());
            // No place of the contract takes all of these.
            *changed.pointer_mut(place).unwrap() = json!([[{ "x": true }]]);
            if told(&files, path, changed.to_string().as_bytes()).is_empty() {
                silent.push(format!("{path}{place}"));
            }
        }
    }
    assert_eq!(silent, Vec::<String>::new());
}

#[test]
fn any_end_of_file_is_survived() {
    let files = base();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".json")) {
        for end in (0..bytes.len() - 3).step_by(7) {
            assert!(told(&files, path, &bytes[..end]).contains("[E00"), "{path} cut at {end}");
        }
    }
}

#[test]
fn long_and_deep_files_come_to_an_end() {
    let files = base();
    let deep = "[".repeat(500_000);
    let wide = format!("{{ \"units\": [{}] }}", "{},".repeat(2_000) + "{}");
    let keys: String = (0..2_000).map(|key| format!("\"k{key}\": 1,")).collect();
    for text in [deep, wide, format!("{{ {keys} \"z\": 1 }}")] {
        assert!(told(&files, "units/provinces.json", text.as_bytes()).contains("[E0"));
    }
}
