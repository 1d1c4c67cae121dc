//! What is light: pages within their budget, and compressed files beside the others.

#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A folder with a sound content.
fn desk() -> TempDir {
    let desk = TempDir::new().unwrap();
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken/base/content");
    for (path, bytes) in files(&base) {
        write(desk.path(), &format!("content/{path}"), &bytes);
    }
    desk
}

fn write(root: &Path, path: &str, bytes: &[u8]) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, bytes).unwrap();
}

fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let walk = walkdir::WalkDir::new(root).into_iter().filter_map(Result::ok);
    walk.filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

fn run(desk: &TempDir, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_niengiam"));
    let output = command.args(arguments).current_dir(desk.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

#[test]
fn compressed_files_hold_the_same_bytes_and_go_again() {
    let desk = desk();
    write(desk.path(), "content/static/office.txt", b"text");
    write(desk.path(), "content/static/office.txt.gz", b"not ours");
    write(desk.path(), "content/static/photo.jpg", b"picture");
    run(&desk, &["build", "-q"]);
    let plain = files(&desk.path().join("output"));
    run(&desk, &["build", "-q", "--precompress"]);
    let packed = files(&desk.path().join("output"));
    for (path, bytes) in plain.iter().filter(|(path, _)| *path != "manifest.json") {
        let texts = ["html", "css", "js", "svg", "json", "csv", "xml", "txt", "jsonld"];
        let is_text = texts.iter().any(|ending| path.ends_with(&format!(".{ending}")));
        assert_eq!(packed.contains_key(&format!("{path}.br")), is_text, "{path}");
        assert_eq!(&packed[path], bytes, "{path}");
        if !is_text || path == "static/office.txt" {
            continue;
        }
        let mut out = Vec::new();
        flate2::read::GzDecoder::new(&*packed[&format!("{path}.gz")]).read_to_end(&mut out).unwrap();
        assert_eq!(&out, bytes, "{path}.gz");
        let mut out = Vec::new();
        brotli::BrotliDecompress(&mut &*packed[&format!("{path}.br")], &mut out).unwrap();
        assert_eq!(&out, bytes, "{path}.br");
    }
    assert_eq!(packed["static/office.txt.gz"], b"not ours");
    let manifest = niengiam::tree::Manifest::from_json(std::str::from_utf8(&packed["manifest.json"]).unwrap()).unwrap();
    assert_eq!(manifest.iter().count() + 1, packed.len());
    run(&desk, &["build", "-q", "--precompress", "--output", "again", "--jobs", "1"]);
    assert!(files(&desk.path().join("again")) == packed);
    run(&desk, &["build", "-q"]);
    assert!(files(&desk.path().join("output")) == plain);
}

#[test]
fn a_page_over_the_budget_is_told() {
    let desk = desk();
    // Words that no compressor can make much smaller.
    let hashes = (0_u32..3000).map(|number| niengiam::tree::sha256_hex(&number.to_le_bytes()));
    let text = format!("# Nặng\n\n{}\n", hashes.collect::<Vec<_>>().join(" "));
    write(desk.path(), "content/pages/nang.md", text.as_bytes());
    write(desk.path(), "content/pages/nang.en.md", text.as_bytes());
    for (language, says) in [("vi", "cảnh báo: nang/index.html: "), ("en", "warning: nang/index.html: ")] {
        let said = String::from_utf8(run(&desk, &["build", "--lang", language]).stderr).unwrap();
        assert!(said.contains(says) && said.contains("50000"), "{said}");
        assert!(!said.contains(": index.html"), "{said}");
    }
    assert!(run(&desk, &["build", "-q"]).stderr.is_empty());
}
