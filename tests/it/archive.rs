//! Sealed editions from outside: what a bag is, when a version is sealed, and which number rises.

#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Output};

use crate::desk::{Desk, home};
use niengiam::tree::sha256_hex;

/// The edition of the sound content, and the folder of its sealed versions.
pub(crate) const EDITION: &str = "sipas/viet-nam/2020";
pub(crate) const SEALED: &str = "output/archive/sipas/viet-nam/2020";
pub(crate) const BAG: &str = "sipas-viet-nam-2020-v1.0.0";

/// Seals as on a day, in a language of the messages.
pub(crate) fn seal(desk: &Desk, arguments: &[&str], epoch: Option<&str>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_niengiam"));
    command.arg("archive").args(arguments).current_dir(desk.folder.path()).env_remove("SOURCE_DATE_EPOCH");
    if let Some(epoch) = epoch {
        command.env("SOURCE_DATE_EPOCH", epoch);
    }
    command.output().unwrap()
}

/// What was said on both streams, after ending with a code.
pub(crate) fn said(output: &Output, code: i32) -> String {
    let text = [&output.stdout[..], &output.stderr[..]].concat();
    let text = String::from_utf8(text).unwrap();
    assert_eq!(output.status.code(), Some(code), "{text}");
    text
}

pub(crate) fn sealed(desk: &Desk) -> String {
    said(&seal(desk, &[EDITION], Some("1735689600")), 0)
}

/// Hash → path of a manifest, each line as it must be.
fn lines(files: &BTreeMap<String, Vec<u8>>, name: &str, digits: usize) -> BTreeMap<String, String> {
    let text = String::from_utf8(files[name].clone()).unwrap();
    let paths: Vec<&str> = text.lines().map(|line| &line[digits + 2..]).collect();
    assert!(paths.is_sorted() && text.ends_with('\n'), "{name}");
    text.lines().map(|line| (line[digits + 2..].to_owned(), line[..digits].to_owned())).collect()
}

#[test]
fn a_bag_is_canonical() {
    let desk = Desk::new();
    sealed(&desk);
    let files = desk.files(&format!("{SEALED}/v1.0.0/{BAG}"));
    assert_eq!(files["bagit.txt"], b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    let payload: Vec<&String> = files.keys().filter(|path| path.starts_with("data/")).collect();
    for (name, digits) in [("manifest-sha256.txt", 64), ("manifest-sha512.txt", 128)] {
        assert_eq!(lines(&files, name, digits).keys().collect::<Vec<_>>(), payload, "{name}");
    }
    for (path, hash) in lines(&files, "manifest-sha256.txt", 64) {
        assert_eq!(hash, sha256_hex(&files[&path]), "{path}");
    }
    let tags = lines(&files, "tagmanifest-sha256.txt", 64);
    let expected = ["bag-info.txt", "bagit-profile.json", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt"];
    assert_eq!(tags.keys().collect::<Vec<_>>(), expected);
    for (path, hash) in tags {
        assert_eq!(hash, sha256_hex(&files[&path]), "{path}");
    }
    let info = String::from_utf8(files["bag-info.txt"].clone()).unwrap();
    let bytes: usize = payload.iter().map(|path| files[*path].len()).sum();
    for line in [
        "Bagging-Date: 2025-01-01".to_owned(),
        "External-Identifier: sipas/viet-nam/2020/v1.0.0".to_owned(),
        format!("Payload-Oxum: {bytes}.{}", payload.len()),
    ] {
        assert!(info.lines().any(|known| known == line), "{line}: {info}");
    }
    assert!(!info.contains("Previous-Edition-SHA256"), "{info}");
    let page = String::from_utf8(files["data/en/index.html"].clone()).unwrap();
    assert!(page.contains("Sealed version 1.0.0 of SIPAS 2020"), "{page}");
}

#[test]
fn the_zip_holds_the_bag_and_nothing_else() {
    let desk = Desk::new();
    sealed(&desk);
    let folder = desk.files(&format!("{SEALED}/v1.0.0/{BAG}"));
    let bytes = fs::read(desk.path(&format!("{SEALED}/v1.0.0/{BAG}.zip"))).unwrap();
    let sum = fs::read_to_string(desk.path(&format!("{SEALED}/v1.0.0/{BAG}.zip.sha256"))).unwrap();
    assert_eq!(sum, format!("{}  {BAG}.zip\n", sha256_hex(&bytes)));
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut inside = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        assert_eq!(file.unix_mode(), Some(0o100_644), "{:?}", file.name());
        assert_eq!(file.last_modified().map(|time| time.year()), Some(2025), "{:?}", file.name());
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut bytes).unwrap();
        let name = file.name().unwrap().strip_prefix(&format!("{BAG}/")).unwrap().to_owned();
        inside.insert(name, bytes);
    }
    assert!(inside == folder);
}

#[test]
fn two_seals_from_two_folders_are_equal() {
    let (one, other) = (Desk::new(), Desk::new());
    sealed(&one);
    // Another folder, another number of threads, another zone, a content that was copied in another order.
    let far = other.path("một thư mục khác");
    for (path, bytes) in other.files("content").into_iter().rev() {
        let file = far.join("content").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_niengiam"));
    command.args(["archive", EDITION, "--jobs", "1"]).current_dir(&far);
    command.env("SOURCE_DATE_EPOCH", "1735689600").env("TZ", "Pacific/Kiritimati").env("LC_ALL", "C");
    said(&command.output().unwrap(), 0);
    assert!(one.files("output") == other.files("một thư mục khác/output"));
}

#[test]
fn a_theme_folder_equal_to_the_theme_inside_gives_the_same_bag() {
    let (one, other) = (Desk::new(), Desk::new());
    crate::desk::copy(&home().join("themes/default"), &other.path("themes/default"));
    sealed(&one);
    sealed(&other);
    assert!(one.files("output") == other.files("output"));
}

#[test]
fn the_second_seal_is_quiet() {
    let desk = Desk::new();
    sealed(&desk);
    let before = desk.files("output");
    let told = said(&seal(&desk, &[EDITION, "--lang", "en"], Some("1800000000")), 0);
    assert!(told.contains("nothing has changed since this version"), "{told}");
    // What is no part of the edition is no reason for a new version.
    desk.write("content/README.md", "notes");
    let told = said(&seal(&desk, &[EDITION], None), 0);
    assert!(told.contains("không lập bản mới"), "{told}");
    assert!(desk.files("output") == before);
}

#[test]
fn a_version_says_what_changed_and_names_the_one_before() {
    let desk = Desk::new();
    sealed(&desk);
    let zip = |version: &str| {
        let name = format!("sipas-viet-nam-2020-v{version}");
        fs::read(desk.path(&format!("{SEALED}/v{version}/{name}.zip"))).unwrap()
    };
    let chained = |version: &str, before: &str| {
        let info = desk.path(&format!("{SEALED}/v{version}/sipas-viet-nam-2020-v{version}/bag-info.txt"));
        let line = format!("Previous-Edition-SHA256: {}", sha256_hex(&zip(before)));
        let info = fs::read_to_string(info).unwrap();
        assert!(info.lines().any(|known| known == line), "{info}");
    };
    desk.write("content/editions/sipas/viet-nam/2020/overview.en.md", "# The year\n\nOther words.\n");
    sealed(&desk);
    chained("1.0.1", "1.0.0");
    let board = desk.path("content/editions/sipas/viet-nam/2020/provinces.json");
    let text = fs::read_to_string(&board).unwrap();
    let mut value: serde_json::Value = serde_json::from_str(&text).unwrap();
    value["entries"][0]["sample"] = 4321.into();
    fs::write(&board, value.to_string()).unwrap();
    sealed(&desk);
    chained("1.1.0", "1.0.1");
    let index = desk.path("content/indices/sipas.json");
    let text = fs::read_to_string(&index).unwrap();
    let mut value: serde_json::Value = serde_json::from_str(&text).unwrap();
    value["methods"][0]["direction"] = "higher".into();
    value["methods"][0]["components"][0]["source"] = "survey".into();
    fs::write(&index, value.to_string()).unwrap();
    sealed(&desk);
    chained("2.0.0", "1.1.0");
    let record = fs::read(desk.path(&format!("{SEALED}/v2.0.0/sipas-viet-nam-2020-v2.0.0/data/BUILD.json"))).unwrap();
    let record: serde_json::Value = serde_json::from_slice(&record).unwrap();
    let known: Vec<&str> = record["seals"].as_array().unwrap().iter().map(|s| s["version"].as_str().unwrap()).collect();
    assert_eq!(known, ["1.0.0", "1.0.1", "1.1.0"]);
}

#[test]
fn an_edition_holds_the_series_up_to_it_and_what_its_prose_needs() {
    let desk = Desk::new();
    for (path, bytes) in crate::sites::tree(crate::sites::BASE).iter() {
        desk.write(&format!("small/{path}"), bytes);
    }
    desk.write("small/pages/about.md", "# Một trang\n\n[](score:thu/viet-nam/2020/tay-b)\n");
    desk.write("small/pages/needed.md", "# Trang cần\n\nMột câu.\n");
    desk.write("small/editions/thu/viet-nam/2019/overview.md", "# Năm 2019\n\n[Trang](page:needed)\n");
    let selected = |year: &str| -> Vec<String> {
        let edition = format!("thu/viet-nam/{year}");
        said(&seal(&desk, &[&edition, "--content", "small"], None), 0);
        let bag = format!("output/archive/{edition}/v1.0.0/thu-viet-nam-{year}-v1.0.0");
        let info = fs::read_to_string(desk.path(&format!("{bag}/bag-info.txt"))).unwrap();
        assert!(!info.contains("Bagging-Date"), "{info}");
        assert_eq!(info.contains("Previous-Edition-SHA256"), year == "2020", "{info}");
        desk.files(&format!("{bag}/data/inputs/content")).into_keys().collect()
    };
    let first = selected("2019");
    assert!(first.contains(&"pages/needed.md".to_owned()) && first.contains(&"units/country.json".to_owned()));
    assert!(!first.iter().any(|path| path.contains("2020") || path == "pages/about.md"), "{first:?}");
    let second = selected("2020");
    assert!(second.len() > first.len() && second.contains(&"pages/about.md".to_owned()), "{second:?}");
    assert!(first.iter().all(|path| second.contains(path)));
}

#[test]
fn what_cannot_be_sealed_is_told() {
    let desk = Desk::new();
    for (edition, nearest) in [("sipas/viet-nam/2021", EDITION), ("sipas", EDITION), ("", EDITION)] {
        let told = said(&seal(&desk, &[edition, "--lang", "en"], None), 3);
        assert!(told.contains(nearest), "{told}");
    }
    for epoch in ["", "now", "-1", "1.5"] {
        let told = said(&seal(&desk, &[EDITION], Some(epoch)), 3);
        assert!(told.contains("SOURCE_DATE_EPOCH"), "{told}");
    }
    crate::desk::copy(&home().join("themes/default"), &desk.path("themes/default"));
    desk.write("themes/default/static/ảnh.png", "x");
    assert!(said(&seal(&desk, &[EDITION], None), 1).contains("ảnh.png"));
    fs::remove_dir_all(desk.path("themes")).unwrap();
    desk.replace("content/site.json", "\"title\"", "\"tilte\"");
    assert!(said(&seal(&desk, &[EDITION], None), 1).contains("E003"));
    assert!(!desk.path("output").exists() || desk.files("output").is_empty());
}

#[test]
fn nothing_is_sealed_upon_a_damaged_version_and_what_was_half_written_goes() {
    let desk = Desk::new();
    desk.write("output/archive/.niengiam-seal/half/data/index.html", "half");
    sealed(&desk);
    assert!(!desk.path("output/archive/.niengiam-seal").exists());
    said(&desk.run(&["build", "-q"]), 0);
    let before = desk.files("output/archive");
    said(&desk.run(&["build", "-q"]), 0);
    assert!(desk.files("output/archive") == before, "a build leaves what is sealed alone");
    let zip = desk.path(&format!("{SEALED}/v1.0.0/{BAG}.zip"));
    let mut bytes = fs::read(&zip).unwrap();
    bytes.push(0);
    fs::write(&zip, bytes).unwrap();
    desk.write("content/editions/sipas/viet-nam/2020/overview.en.md", "# The year\n\nOther words.\n");
    let told = said(&seal(&desk, &[EDITION, "--lang", "en"], None), 3);
    assert!(told.contains(&format!("{BAG}.zip")) && told.contains("damaged"), "{told}");
    assert!(!desk.path(&format!("{SEALED}/v1.0.1")).exists());
}
