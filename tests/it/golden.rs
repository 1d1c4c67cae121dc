//! A whole site against what it must become, compared both ways: every page as a reader reads it, every other file as it is.
//!
//! `UPDATE=1 cargo test golden` writes the expectations anew; reviewing them is reading a diff.

use fs_err as fs;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::sites::{BASE, built, page, reading};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small")
}

/// What is expected of each file: pages as their readable text, drawings cut out; hashes and the theme's own files left out.
fn produced() -> BTreeMap<String, String> {
    let site = built(BASE);
    let mut files = BTreeMap::new();
    for (path, _) in site.iter() {
        let path = path.as_str();
        let hashes = ["manifest.json", "data/datapackage.json", "data/sha256sums.txt"];
        if hashes.contains(&path) || path.starts_with("assets/") || path.ends_with(".xlsx") || path.ends_with(".png") {
            continue;
        }
        if path.ends_with(".html") {
            files.insert(format!("{path}.txt"), without_hashes(&reading(&site, path)));
        } else {
            files.insert(path.to_owned(), page(&site, path));
        }
    }
    files
}

/// Hashes follow from the files, which are compared themselves.
fn without_hashes(text: &str) -> String {
    let is_hash = |line: &str| line.len() == 64 && line.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.lines().map(|line| if is_hash(line) { "[hash]\n".to_owned() } else { format!("{line}\n") }).collect()
}

fn expected() -> BTreeMap<String, String> {
    let root = folder();
    let mut files = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else {
                let path = entry.path().strip_prefix(&root).expect("inside").to_string_lossy().replace('\\', "/");
                files.insert(path, fs::read_to_string(entry.path()).expect("text"));
            }
        }
    }
    files
}

#[test]
fn golden_site_is_as_expected() {
    let produced = produced();
    if std::env::var_os("UPDATE").is_some() {
        let _ = fs::remove_dir_all(folder());
        for (path, text) in &produced {
            let file = folder().join(path);
            fs::create_dir_all(file.parent().expect("a folder")).expect("made");
            fs::write(file, text).expect("written");
        }
    }
    let expected = expected();
    for (path, text) in &produced {
        let wanted = expected.get(path).unwrap_or_else(|| panic!("{path} is new: nothing was expected of it"));
        assert_eq!(wanted, text, "{path}");
    }
    for path in expected.keys() {
        assert!(produced.contains_key(path), "{path} was expected and not made");
    }
}
