//! The command `claims`: its exit codes, texts in other encodings, and noise.

use std::fmt::Write as _;

use niengiam::claims::{Checker, Surroundings, Verdict};

use super::content;
use crate::desk::{Desk, home};

/// Numbers that only look random: the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides
    }
}

#[test]
fn a_megabyte_of_noise_ends_without_a_false_alarm() {
    const WORDS: &[&str] = &[
        "đạt",
        "thứ",
        "hạng",
        "tăng",
        "điểm",
        "%",
        "/",
        ",",
        ".",
        "(",
        ")",
        "năm",
        "vùng",
        "của",
        "và",
        "xếp",
        "\n\n",
        "chỉ",
        "số",
        "người",
        "hồ",
        "sơ",
        "- ",
        "# ",
        "|",
        "*",
        "[",
        "]",
        "\u{300}",
        "🏛",
        "ABC",
        "về",
        "đứng đầu",
        "từ",
    ];
    let (publication, analysis) = content();
    let checker = Checker::new(publication, analysis);
    let mut dice = Dice(7);
    let mut text = String::new();
    while text.len() < 1_000_000 {
        match dice.roll(4) {
            0 => {
                let _ = write!(text, "{} ", dice.roll(3000));
            }
            1 => {
                let _ = write!(text, "{},{} ", dice.roll(120), dice.roll(100));
            }
            _ => {
                text.push_str(WORDS[dice.roll(WORDS.len())]);
                text.push(' ');
            }
        }
    }
    let claims = checker.claims(&text, Surroundings::default());
    let alarms = claims.iter().filter(|claim| matches!(claim.verdict, Verdict::False(_))).count();
    assert_eq!(alarms, 0);
    let row = "93,57%, thứ 2/63, tăng 1,2 điểm; ".repeat(4_000);
    assert!(checker.claims(&row, Surroundings::default()).is_empty());
    let long = "9".repeat(300_000) + &"(".repeat(300_000) + &"a".repeat(400_000);
    assert!(checker.claims(&long, Surroundings::default()).is_empty());
}

#[test]
fn shuffled_words_of_real_sentences_give_no_false_alarm() {
    let (publication, analysis) = content();
    let checker = Checker::new(publication, analysis);
    let rows = super::corpus();
    let words: Vec<&str> = rows.iter().flat_map(|row| row.sentence.split_whitespace()).collect();
    let mut dice = Dice(11);
    for (stop, chance) in [(". ", 12), (".\n", 7), (" ", 12)] {
        let mut text = String::new();
        while text.len() < 350_000 {
            text.push_str(words[dice.roll(words.len())]);
            text.push_str(if dice.roll(chance) == 0 { stop } else { " " });
        }
        let claims = checker.claims(&text, Surroundings::default());
        let alarms: Vec<&str> = claims
            .iter()
            .filter(|claim| matches!(claim.verdict, Verdict::False(_)))
            .map(|claim| &text[claim.sentence.clone()])
            .collect();
        println!("shuffled words: {} alarms: {alarms:?}", alarms.len());
        assert!(alarms.is_empty(), "{alarms:#?}");
    }
}

#[test]
fn one_sentence_of_a_megabyte_ends() {
    let (publication, analysis) = content();
    let checker = Checker::new(publication, analysis);
    for part in ["Hải Phòng ", "Hải Phòng PAR INDEX 2024 thứ 2, "] {
        let text = part.repeat(1_000_000 / part.len());
        let claims = checker.claims(&text, Surroundings::default());
        assert!(!claims.iter().any(|claim| matches!(claim.verdict, Verdict::False(_))));
    }
}

/// The program over the real content.
fn claims(desk: &Desk, arguments: &[&str]) -> (Option<i32>, String, String) {
    let content = home().join("content");
    let mut all = vec!["claims", "--content", content.to_str().unwrap()];
    all.extend(arguments);
    let output = desk.run(&all);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_command_says_what_is_wrong_and_where() {
    let desk = Desk::new();
    desk.write("tin.txt", "Năm 2019, SIPAS của Bình Dương đạt 88,02%, xếp 13/63 cả nước và 1/8 tỉnh Đông Nam Bộ.\n");
    let (code, said, _) = claims(&desk, &["tin.txt"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("tin.txt:1:36: đúng: “88,02%”"), "{said}");
    assert!(said.contains("SAI: “1/8”") && said.contains("…/6"), "{said}");
    assert!(said.ends_with("2 đúng, 1 sai, 0 chưa kết luận được\n"), "{said}");
    let (_, json, _) = claims(&desk, &["tin.txt", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json[2]["verdict"], &json[2]["line"]), (&"false".into(), &1.into()));
    desk.write("tin.txt", "Năm 2020, SIPAS của Hải Phòng đạt 93,57%, xếp thứ 2/63.\n");
    assert_eq!(claims(&desk, &["tin.txt", "--lang", "en"]).0, Some(0));
    assert_eq!(claims(&desk, &["khong-co.txt"]).0, Some(3));
}

#[test]
fn a_text_in_a_legacy_encoding_is_refused_by_name() {
    let desk = Desk::new();
    let legacy: [(&[u8], &str); 3] = [
        (b"N\xa8m 2020, H\xb6i Ph\xdfng \xae\xb9t 93,57%, x\xd5p th\xf8 2/63 t\xbbnh, th\xb5nh ph\xe8.", "TCVN3"),
        (b"\xff\xfeN\0a\0m\0 \x002\x000\x002\x000\0", "UTF-16"),
        (b"Ha\xd2i Pho\xccng \xf0a\xf2t 93,57% \xf0\xe3\xec", "windows-1258"),
    ];
    for (bytes, name) in legacy {
        desk.write("cu.txt", bytes);
        let (code, said, refused) = claims(&desk, &["cu.txt"]);
        assert_eq!((code, said.as_str()), (Some(1), ""), "{name}");
        assert!(refused.contains(name), "{name}: {refused}");
    }
}

#[test]
fn a_text_may_come_from_standard_input() {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let content = home().join("content");
    let mut child = Command::new(env!("CARGO_BIN_EXE_niengiam"))
        .args(["claims", "--content", content.to_str().unwrap(), "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let text = "Năm 2020, SIPAS của Hải Phòng đạt 93,57%, xếp thứ 3/63.\n";
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("SAI: “thứ 3/63”"), "{said}");
}
