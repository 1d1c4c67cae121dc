//! The command line from outside: exit codes, what is refused, and what is left alone.

#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::fs;
use std::process::Command;

use crate::desk::{Desk, copy, home};

#[test]
fn done_is_0() {
    let desk = Desk::new();
    for arguments in [&["--help"][..], &["--version"], &["build", "--help"], &["check"], &["man"], &["build", "-q"]] {
        desk.expect(0, arguments);
    }
    for kind in ["site", "units", "groups", "map", "index", "edition", "board", "targets"] {
        let output = desk.run(&["schema", kind]);
        let schema: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{kind}");
    }
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(!desk.run(&["completions", shell]).stdout.is_empty());
    }
}

#[test]
fn usage_is_3() {
    let desk = Desk::new();
    let wrong: [&[&str]; 9] = [
        &[],
        &["publish"],
        &["build", "--frob"],
        &["build", "now"],
        &["build", "--jobs", "0"],
        &["build", "--lang", "fr"],
        &["schema"],
        &["schema", "boards"],
        &["completions", "dos"],
    ];
    for arguments in wrong {
        assert!(!desk.expect(3, arguments).is_empty(), "{arguments:?} said nothing");
    }
    assert!(!desk.path("output").exists());
}

#[test]
fn usage_is_told_in_both_languages() {
    let desk = Desk::new();
    let wrong: [(&[&str], &str, &str); 7] = [
        (&["biuld"], "không có lệnh “biuld”", "there is no command \"biuld\""),
        (&["build", "--outptu", "x"], "không nhận “--outptu” ở đây", "\"--outptu\" is not understood here"),
        (
            &["build", "--jobs", "0"],
            "“0” không phải là giá trị dùng được của --jobs <",
            "\"0\" is no value for --jobs <",
        ),
        (&["check", "--format", "xml"], "Các giá trị dùng được: text, json", "Possible values: text, json"),
        (&["build", "--output"], "--output <THƯ MỤC> cần một giá trị", "--output <FOLDER> needs a value"),
        (&["schema"], "chưa ghi <LOẠI>", "<KIND> is missing"),
        (&["check", "--format", "json", "--format", "text"], "chỉ được ghi một lần", "can be given only once"),
    ];
    for (arguments, vi, en) in wrong {
        let said = desk.expect(3, arguments);
        assert!(said.starts_with("lỗi: ") && said.contains(vi) && said.contains("--help"), "{arguments:?}: {said}");
        let said = desk.expect(3, &[&["--lang", "en"], arguments].concat());
        assert!(said.starts_with("error: ") && said.contains(en), "{arguments:?}: {said}");
    }
    assert!(desk.expect(3, &["biuld"]).contains("Có phải ý bạn là build?"));
    assert!(desk.expect(3, &["build", "--outptu", "x", "--lang=en"]).contains("Did you mean --output?"));
}

#[test]
fn help_is_in_one_language() {
    let desk = Desk::new();
    for arguments in [&["--help"][..], &["build", "--help"], &["schema", "-h"], &["check", "-h"], &["replay", "-h"]] {
        let help = String::from_utf8(desk.run(arguments).stdout).unwrap();
        for foreign in ["Usage", "Options", "Commands", "Arguments", "default", "possible", "Print", "FOLDER"] {
            assert!(!help.contains(foreign), "{foreign}: {help}");
        }
        let english = String::from_utf8(desk.run(&[arguments, &["--lang", "en"]].concat()).stdout).unwrap();
        assert!(english.is_ascii() && english.contains("Usage: niengiam"), "{english}");
    }
}

#[test]
fn options_stand_before_and_after_the_command() {
    let desk = Desk::new();
    fs::rename(desk.path("content"), desk.path("c")).unwrap();
    let options = ["--content", "c", "--themes", "t", "--output", "o", "--lang", "en", "--quiet", "--jobs", "2"];
    for arguments in [[&options[..], &["build"]].concat(), [&["build"], &options[..]].concat()] {
        let output = desk.run(&arguments);
        assert_eq!(output.status.code(), Some(0));
        assert!(output.stdout.is_empty() && output.stderr.is_empty());
        assert!(desk.path("o/index.html").exists());
    }
    let summary = String::from_utf8(desk.run(&["build", "--content=c", "--lang=en"]).stdout).unwrap();
    assert!(summary.contains("pages") && summary.contains("charts"), "{summary}");
}

#[test]
fn content_problems_are_1_and_leave_the_output_untouched() {
    let desk = Desk::new();
    desk.expect(0, &["build"]);
    let before = desk.files("output");
    desk.replace("content/site.json", "\"title\"", "\"tilte\"");
    for (language, word) in [("vi", "lỗi[E003]"), ("en", "error[E003]")] {
        let said = desk.expect(1, &["build", "--lang", language]);
        assert!(said.contains("content/site.json:") && said.contains(word), "{said}");
    }
    desk.expect(1, &["check"]);
    assert!(desk.files("output") == before);
}

#[test]
fn theme_problems_are_2_and_leave_the_output_untouched() {
    let desk = Desk::new();
    desk.replace("content/site.json", "\"default\"", "\"mine\"");
    assert!(desk.expect(2, &["build"]).contains("mine"));
    assert!(!desk.path("output").exists());
    copy(&home().join("themes/default"), &desk.path("themes/mine"));
    desk.expect(0, &["build", "-q"]);
    let before = desk.files("output");
    let template = desk.path("themes/mine/templates/board.html");
    let text = fs::read_to_string(&template).unwrap();
    fs::write(&template, format!("{text}{{% if %}}")).unwrap();
    assert!(desk.expect(2, &["build"]).contains("board.html"));
    fs::remove_file(&template).unwrap();
    assert!(desk.expect(2, &["build"]).contains("board.html"));
    assert!(desk.files("output") == before);
}

#[test]
fn a_content_that_cannot_be_read_is_3() {
    let desk = Desk::new();
    assert!(desk.expect(3, &["build", "--content", "nowhere"]).contains("nowhere"));
    desk.expect(3, &["check", "--content", "nowhere"]);
    desk.expect(3, &["check", "--content", "content/site.json"]);
    assert!(!desk.path("output").exists());
}

#[test]
fn a_folder_that_is_not_ours_is_refused() {
    let desk = Desk::new();
    desk.write("output/photo.jpg", "mine");
    desk.expect(3, &["build"]);
    assert_eq!(desk.files("output").into_keys().collect::<Vec<_>>(), ["photo.jpg"]);
    desk.write("output/manifest.json", r#"{ "generator": "another" }"#);
    desk.expect(3, &["build"]);
    desk.write(
        "output/manifest.json",
        r#"{ "generator": "niengiam", "files": { "../c": { "bytes": 1, "sha256": "0" } } }"#,
    );
    desk.expect(3, &["build"]);
    desk.write("file", "mine");
    desk.expect(3, &["build", "--output", "file"]);
    assert_eq!(fs::read(desk.path("file")).unwrap(), b"mine");
}

#[test]
fn content_and_output_lie_apart() {
    let desk = Desk::new();
    let before = desk.files("content");
    for output in ["content", "content/site", "content/.site", "content/static/../x", "."] {
        desk.expect(3, &["build", "--output", output]);
    }
    assert!(desk.files("content") == before);
}

#[test]
fn only_our_own_files_go() {
    let desk = Desk::new();
    for mine in ["output/.git/config", "output/.gitignore"] {
        desk.write(mine, "mine");
    }
    desk.write("content/static/old/a.txt", "a");
    desk.expect(0, &["build"]);
    desk.write("output/notes.txt", "mine");
    desk.write("output/about/notes.txt", "mine");
    for page in ["about.md", "about.en.md"] {
        fs::remove_file(desk.path("content/pages").join(page)).unwrap();
    }
    fs::remove_dir_all(desk.path("content/static/old")).unwrap();
    desk.expect(0, &["build"]);
    for mine in ["output/.git/config", "output/.gitignore", "output/notes.txt", "output/about/notes.txt"] {
        assert_eq!(fs::read(desk.path(mine)).unwrap(), b"mine", "{mine}");
    }
    assert!(!desk.path("output/about/index.html").exists());
    assert!(!desk.path("output/static/old").exists());
    assert!(!desk.path("output/en/about").exists());
}

#[test]
fn a_file_of_somebody_else_is_not_overwritten() {
    let desk = Desk::new();
    desk.expect(0, &["build"]);
    for (mine, new) in
        [("output/static/new", "content/static/new/a.txt"), ("output/static/b.txt", "content/static/b.txt")]
    {
        desk.write(mine, "mine");
        let before = desk.files("output");
        desk.write(new, "new");
        desk.expect(3, &["build"]);
        assert!(desk.files("output") == before, "{mine}");
        fs::remove_file(desk.path(mine)).unwrap();
        desk.expect(0, &["build"]);
    }
}

#[test]
fn a_file_becomes_a_folder_and_a_file_again() {
    let desk = Desk::new();
    desk.write("content/static/a", "1");
    desk.expect(0, &["build"]);
    fs::remove_file(desk.path("content/static/a")).unwrap();
    desk.write("content/static/a/b", "2");
    desk.expect(0, &["build"]);
    assert_eq!(fs::read(desk.path("output/static/a/b")).unwrap(), b"2");
    fs::remove_dir_all(desk.path("content/static/a")).unwrap();
    desk.write("content/static/a", "3");
    desk.expect(0, &["build"]);
    assert_eq!(fs::read(desk.path("output/static/a")).unwrap(), b"3");
}

#[test]
fn the_manifest_lists_every_file() {
    let desk = Desk::new();
    desk.expect(0, &["build"]);
    let mut found = desk.files("output");
    let manifest: serde_json::Value = serde_json::from_slice(&found.remove("manifest.json").unwrap()).unwrap();
    let listed = manifest["files"].as_object().unwrap();
    assert_eq!(listed.keys().collect::<Vec<_>>(), found.keys().collect::<Vec<_>>());
    for (path, bytes) in found {
        assert_eq!(listed[&path]["sha256"], niengiam::tree::sha256_hex(&bytes), "{path}");
        assert_eq!(listed[&path]["bytes"], bytes.len(), "{path}");
    }
}

#[cfg(unix)]
#[test]
fn links_are_followed_inside_and_told_outside() {
    use std::os::unix::fs::symlink;
    let desk = Desk::new();
    desk.write("content/static/a/b.txt", "b");
    symlink("a/b.txt", desk.path("content/static/c.txt")).unwrap();
    symlink("a", desk.path("content/static/d")).unwrap();
    desk.expect(0, &["build"]);
    assert_eq!(fs::read(desk.path("output/static/c.txt")).unwrap(), b"b");
    assert_eq!(fs::read(desk.path("output/static/d/b.txt")).unwrap(), b"b");
    // A register that lies elsewhere is one problem, not one for every unit in it.
    fs::rename(desk.path("content/units/provinces.json"), desk.path("provinces.json")).unwrap();
    symlink("../../provinces.json", desk.path("content/units/provinces.json")).unwrap();
    symlink("..", desk.path("content/static/up")).unwrap();
    symlink("nowhere", desk.path("content/static/lost")).unwrap();
    let output = desk.run(&["check", "--format", "json"]);
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let places: Vec<_> = found.as_array().unwrap().iter().map(|one| (&one["code"], &one["path"])).collect();
    let expected = ["static/lost", "static/up", "units/provinces.json"].map(|path| format!("content/{path}"));
    assert!(places.iter().all(|(code, _)| *code == "E009"), "{places:?}");
    assert_eq!(places.iter().map(|(_, path)| path.as_str().unwrap()).collect::<Vec<_>>(), expected);
}

#[cfg(unix)]
#[test]
fn pipes_and_odd_names_are_told() {
    use std::os::unix::ffi::OsStrExt;
    let desk = Desk::new();
    std::os::unix::net::UnixListener::bind(desk.path("content/static/pipe")).unwrap();
    desk.write("content/\\b.txt", "x");
    fs::write(desk.path("content/static").join(std::ffi::OsStr::from_bytes(b"a\xff.txt")), "x").unwrap();
    let output = desk.run(&["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let codes: Vec<&str> = found.as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["E009", "E010", "E009"]);
}

/// Each writing to a pipe that nobody reads: what is done and how it ends stay as they are.
#[cfg(unix)]
#[test]
fn nobody_listening_changes_nothing() {
    let desk = Desk::new();
    let unheard = |arguments: &[&str]| {
        let closed = || std::process::Stdio::from(std::io::pipe().unwrap().1);
        let mut command = Command::new(env!("CARGO_BIN_EXE_niengiam"));
        command.args(arguments).current_dir(desk.folder.path()).stdout(closed()).stderr(closed());
        command.status().unwrap().code()
    };
    assert_eq!(unheard(&["build"]), Some(0));
    assert!(desk.path("output/manifest.json").exists());
    for arguments in [&["check"][..], &["--help"], &["man"], &["schema", "board"], &["completions", "bash"]] {
        assert_eq!(unheard(arguments), Some(0), "{arguments:?}");
    }
    #[cfg(target_os = "linux")]
    {
        // A full disk behind the pipe: the summary is lost, the site is not.
        let full = || fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_niengiam"));
        command.arg("build").current_dir(desk.folder.path()).stdout(full()).stderr(full());
        assert_eq!(command.status().unwrap().code(), Some(0));
    }
    assert_eq!(unheard(&["biuld"]), Some(3));
    desk.write("content/units/broken.json", "{");
    assert_eq!(unheard(&["build"]), Some(1));
    assert_eq!(unheard(&["check"]), Some(1));
}
