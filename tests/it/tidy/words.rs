//! Rules about words: they stand in Fluent files, in every language alike, never in code.

use std::collections::{BTreeMap, BTreeSet};

use super::report;
use super::source::{files, relative, root, sources};

/// Where Vietnamese letters must stand in code, with the reason.
const LETTERS_ALLOWED: &[(&str, &str)] = &[
    ("claims/words/", "the words by which claims are recognised"),
    ("load/lint/", "tables of letters and syllables"),
    ("load/value.rs", "an example inside a printed schema"),
    ("theme/fault.rs", "what the program says of a theme, beside its English"),
];

/// Message (with its attribute) → the facts it uses.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// The messages of Fluent files.
fn messages(text: &str) -> Messages {
    let mut messages = Messages::new();
    let mut message = String::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let head = line.split_once('=').map(|(name, _)| name.trim_end());
        if let Some(name) = head.filter(|name| is_name(name)) {
            name.clone_into(&mut message);
            name.clone_into(&mut current);
            messages.entry(current.clone()).or_default();
        } else if let Some(attribute) =
            head.and_then(|name| name.trim_start().strip_prefix('.')).filter(|name| is_name(name))
        {
            current = format!("{message}.{attribute}");
            messages.entry(current.clone()).or_default();
        }
        for (at, _) in line.match_indices('$') {
            let fact: String =
                line[at + 1..].chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-')).collect();
            messages.entry(current.clone()).or_default().insert(fact);
        }
    }
    messages
}

fn is_name(text: &str) -> bool {
    let body = text.strip_prefix('-').unwrap_or(text);
    body.starts_with(|c: char| c.is_ascii_alphabetic())
        && body.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// Every message of the default theme in a language.
fn strings(language: &str) -> Messages {
    let folder = root().join("themes/default/strings").join(language);
    let texts = files(&folder, "ftl").into_iter().map(|path| fs_err::read_to_string(path).expect("strings are UTF-8"));
    texts.flat_map(|text| messages(&text)).collect()
}

fn compare(what: &str, vi: &Messages, en: &Messages) -> Vec<String> {
    let mut faults = Vec::new();
    for key in vi.keys().chain(en.keys()).collect::<BTreeSet<_>>() {
        match (vi.get(key), en.get(key)) {
            (Some(_), None) => faults.push(format!("{what}: {key} is missing in en")),
            (None, Some(_)) => faults.push(format!("{what}: {key} is missing in vi")),
            (Some(one), Some(other)) if one != other => {
                faults.push(format!("{what}: {key} uses {one:?} in vi and {other:?} in en"));
            }
            _ => {}
        }
    }
    faults
}

#[test]
fn both_languages_have_the_same_messages() {
    let (vi, en) = (strings("vi"), strings("en"));
    assert!(!vi.is_empty(), "the default theme has no strings");
    let mut faults = compare("themes/default", &vi, &en);
    let problems = |language: &str| {
        let path = root().join(format!("src/problem/{language}.ftl"));
        messages(&fs_err::read_to_string(path).expect("messages are UTF-8"))
    };
    faults.extend(compare("src/problem", &problems("vi"), &problems("en")));
    report("Vietnamese and English say different things.", &faults);
}

#[test]
fn every_message_the_engine_says_is_in_the_theme() {
    let (vi, en) = (strings("vi"), strings("en"));
    let mut faults = Vec::new();
    let mut said = 0;
    for source in &sources() {
        for (at, start) in source.code.match_indices("Phrase::plain(\"") {
            let key = source.code[at + start.len()..].split('"').next().unwrap_or_default();
            said += 1;
            if !vi.contains_key(key) || !en.contains_key(key) {
                let line = source.code[..at].matches('\n').count() + 1;
                faults.push(format!("src/{}:{line}: {key}", source.path));
            }
        }
    }
    assert!(said > 0, "the engine says nothing: this rule looks for the wrong thing");
    report("The engine says a message that themes/default/strings does not have.", &faults);
}

#[test]
fn no_vietnamese_stands_in_code() {
    let vietnamese = |c: char| matches!(c, 'à'..='ỹ' | 'À'..='Ỹ') && c.is_alphabetic();
    let mut faults = Vec::new();
    for source in &sources() {
        if LETTERS_ALLOWED.iter().any(|(path, _)| source.path.starts_with(path)) {
            continue;
        }
        let said = source.literals.iter().filter(|(_, literal)| literal.chars().any(vietnamese));
        faults.extend(said.map(|(line, literal)| format!("src/{}:{line}: {literal:?}", source.path)));
    }
    report("Words stand in .ftl files, not in code.", &faults);
}

#[test]
fn nothing_names_a_machine() {
    let names = [
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("/home", "/"),
        concat!("registry.", "npmjs"),
        concat!("pyp", "i.org"),
    ];
    let mut faults = Vec::new();
    for folder in ["src", "themes", "content", "benches", "tests/it", "tests/browser", "tests/validators", ".ci"] {
        let walk = walkdir::WalkDir::new(root().join(folder)).sort_by_file_name().into_iter().filter_map(Result::ok);
        for path in walk.map(walkdir::DirEntry::into_path).filter(|path| path.is_file()) {
            let Ok(text) = fs_err::read_to_string(&path) else { continue };
            let lines = text.lines().enumerate().filter(|(_, line)| names.iter().any(|name| line.contains(name)));
            faults.extend(lines.map(|(number, _)| format!("{}:{}", relative(&path, &root()), number + 1)));
        }
    }
    report("The repository names the path of a machine or the host of a registry.", &faults);
}

#[test]
fn messages_are_read_with_attributes_and_facts() {
    let read = messages(
        "# a = b\none = Một { $n }\n    .help = { $unit ->\n        [x] { $score }\n       *[other] y = z\n    }\ntwo =\n    hai\n",
    );
    let facts = |key: &str| read[key].iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(read.keys().collect::<Vec<_>>(), ["one", "one.help", "two"]);
    assert_eq!((facts("one"), facts("one.help")), (vec!["n"], vec!["score", "unit"]));
}
