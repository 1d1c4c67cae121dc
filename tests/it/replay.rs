//! `niengiam replay`: what was published on the first day, byte for byte.

#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use niengiam::tree::{Tree, sha256_hex};

use crate::corrections::{corrected, uncorrected};
use crate::desk::Desk;
use crate::sites::{built, tree};

/// A folder with a content.
fn desk(content: &str) -> Desk {
    let desk = Desk::new();
    std::fs::remove_dir_all(desk.path("content")).unwrap();
    for (path, bytes) in tree(content).iter() {
        desk.write(&format!("content/{path}"), bytes);
    }
    desk
}

fn file<'a>(site: &'a Tree, year: u16, format: &str) -> (String, &'a [u8]) {
    let path = format!("thu/viet-nam/{year}/provinces/provinces.{format}");
    let bytes = site.get(&path).unwrap();
    (path, bytes)
}

#[test]
fn the_first_state_is_what_was_first_published() {
    let desk = desk(&corrected());
    let (first, now) = (built(&uncorrected()), built(&corrected()));
    for (year, corrections) in [(2019, "1"), (2020, "3")] {
        for format in ["csv", "json"] {
            let edition = format!("thu/viet-nam/{year}");
            let (path, bytes) = file(&first, year, format);
            assert_ne!(bytes, file(&now, year, format).1, "{path}: the corrections change it");
            let output = desk.run(&["replay", &edition, "--format", format]);
            assert_eq!(output.status.code(), Some(0));
            assert!(output.stdout == bytes, "{path}: {}", String::from_utf8_lossy(&output.stdout));
            assert_eq!(String::from_utf8(output.stderr).unwrap(), format!("{}  {path}\n", sha256_hex(bytes)));
            let output = desk.run(&["replay", &edition, "--to", corrections, "--format", format, "--quiet"]);
            assert!(output.stdout == file(&now, year, format).1 && output.stderr.is_empty(), "{path}: now");
        }
    }
}

#[test]
fn a_state_between_has_the_corrections_so_far() {
    let desk = desk(&corrected());
    let output = desk.run(&["replay", "thu/viet-nam/2020", "--to", "1", "--board", "provinces", "-q"]);
    let csv = String::from_utf8(output.stdout).unwrap();
    assert!(csv.contains(",tay-b,02,Tây B,score,91.50,2,computed,5,"), "{csv}");
    assert!(csv.contains(",component:y,38.20,"), "{csv}");
    assert!(csv.contains(",2.0.0,"), "{csv}");
}

#[test]
fn what_cannot_be_replayed_is_told() {
    let desk = desk(&corrected());
    let wrong: [(&[&str], &str, &str); 5] = [
        (&["replay", "thu/viet-nam/2018"], "không có kỳ công bố “thu/viet-nam/2018”", "such as thu/viet-nam/2020"),
        (&["replay", "thu"], "không có kỳ công bố “thu”", "there is no edition \"thu\""),
        (&["replay", "thu/viet-nam/2020", "--board", "b"], "có: provinces", "has no board \"b\""),
        (&["replay", "thu/viet-nam/2020", "--to", "4"], "là 3", "is 3;"),
        (&["replay", "thu/viet-nam/2020", "--to", "last"], "“last” không phải", "\"last\" is no value"),
    ];
    for (arguments, vi, en) in wrong {
        let said = desk.expect(3, arguments);
        assert!(said.contains(vi), "{arguments:?}: {said}");
        let said = desk.expect(3, &[&["--lang", "en"], arguments].concat());
        assert!(said.contains(en), "{arguments:?}: {said}");
    }
    desk.replace("content/editions/thu/viet-nam/2020/provinces.json", "91.00", "91.01");
    let said = desk.expect(1, &["replay", "thu/viet-nam/2020"]);
    assert!(said.contains("E085") && said.contains("chưa dựng lại được"), "{said}");
}
