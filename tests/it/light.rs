//! What is light: pages within their budget, and compressed files beside the others.

#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::io::Read;

use crate::desk::Desk;

#[test]
fn compressed_files_hold_the_same_bytes_and_go_again() {
    let desk = Desk::new();
    desk.write("content/static/office.txt", b"text");
    desk.write("content/static/office.txt.gz", b"not ours");
    desk.write("content/static/photo.jpg", b"picture");
    desk.expect(0, &["build", "-q"]);
    let plain = desk.files("output");
    desk.expect(0, &["build", "-q", "--precompress"]);
    let packed = desk.files("output");
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
    desk.expect(0, &["build", "-q", "--precompress", "--output", "again", "--jobs", "1"]);
    assert!(desk.files("again") == packed);
    desk.expect(0, &["build", "-q"]);
    assert!(desk.files("output") == plain);
}

#[test]
fn a_page_over_the_budget_is_told() {
    let desk = Desk::new();
    // Words that no compressor can make much smaller.
    let hashes = (0_u32..3000).map(|number| niengiam::tree::sha256_hex(&number.to_le_bytes()));
    let text = format!("# Nặng\n\n{}\n", hashes.collect::<Vec<_>>().join(" "));
    desk.write("content/pages/nang.md", text.as_bytes());
    desk.write("content/pages/nang.en.md", text.as_bytes());
    for (language, says) in [("vi", "cảnh báo: nang/index.html: "), ("en", "warning: nang/index.html: ")] {
        let said = desk.expect(0, &["build", "--lang", language]);
        assert!(said.contains(says) && said.contains("50000"), "{said}");
        assert!(!said.contains(": index.html"), "{said}");
    }
    assert!(desk.expect(0, &["build", "-q"]).is_empty());
}
