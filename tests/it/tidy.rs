//! The rules of the design, as tests: who may use whom, what may not stand where, how long a file may be.
//!
//! A rule that stops being right is changed here and in the crate's documentation together, never worked around.

mod source;
mod words;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use niengiam::problem::Problem;
use source::{Source, files, relative, root, sources};

/// Room → the rooms it may use. Rooms that only put others together (the joiners) may use any.
const EDGES: &[(&str, &[&str])] = &[
    ("mark", &[]),
    ("tree", &[]),
    ("disk", &["tree"]),
    ("compress", &[]),
    ("domain", &["mark"]),
    ("locale", &["domain"]),
    ("markdown", &["domain"]),
    ("card", &["domain"]),
    ("problem", &["domain"]),
    ("diagnostic", &["mark", "problem"]),
    ("chart", &["locale", "domain"]),
    ("load", &["tree", "mark", "domain", "markdown", "problem", "diagnostic"]),
    ("analysis", &["domain", "mark", "problem", "diagnostic"]),
    ("claims", &["mark", "domain", "locale", "markdown", "problem", "diagnostic", "analysis"]),
    ("site", &["tree", "domain", "analysis", "card", "chart", "locale", "markdown"]),
    ("theme", &["tree", "chart", "locale", "domain"]),
    ("render", &["tree", "compress", "site", "theme", "locale", "domain", "analysis", "chart", "markdown"]),
    ("archive", &["tree", "mark", "domain", "analysis"]),
];
const JOINERS: &[&str] = &["lib", "main", "cli", "project", "findings", "replay"];

/// The most lines a file may have.
const LONGEST: usize = 400;
/// The most lines the file in the middle may have.
const MIDDLE: usize = 150;

/// Fails with every fault in one message.
fn report(rule: &str, faults: &[String]) {
    let list = faults.iter().fold(String::new(), |mut list, fault| {
        let _ = write!(list, "\n  {fault}");
        list
    });
    assert!(faults.is_empty(), "{rule}{list}");
}

/// Places where one of these texts stands in code.
fn found(source: &Source, needles: &[&str]) -> Vec<String> {
    let places =
        needles.iter().flat_map(|needle| source.lines_with(needle).into_iter().map(move |line| (line, needle)));
    places.map(|(line, needle)| format!("src/{}:{line}: {needle}", source.path)).collect()
}

/// The first names after `crate::`, groups taken apart.
fn used_rooms(source: &Source) -> BTreeSet<String> {
    let name =
        |text: &str| text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut rooms = BTreeSet::new();
    for (at, start) in source.bare.match_indices("crate::") {
        let rest = &source.bare[at + start.len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            for part in group.split_inclusive(['{', '}', ',', ';']) {
                if depth == 0 {
                    rooms.insert(name(part));
                }
                match part.chars().next_back() {
                    Some('{') => depth += 1,
                    Some('}') if depth == 0 => break,
                    Some('}') => depth -= 1,
                    _ => {}
                }
            }
        } else {
            rooms.insert(name(rest));
        }
    }
    rooms.retain(|room| !room.is_empty() && room.starts_with(char::is_lowercase));
    rooms
}

#[test]
fn rooms_use_only_the_rooms_they_may() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| !JOINERS.contains(&source.room())) {
        let Some((room, allowed)) = EDGES.iter().find(|(room, _)| *room == source.room()) else {
            faults.push(format!("src/{}: a room that the table in tests/it/tidy.rs does not know", source.path));
            continue;
        };
        for used in used_rooms(source) {
            if used != **room && !allowed.contains(&used.as_str()) {
                faults.push(format!("src/{}: {room} uses {used}; it may use {allowed:?}", source.path));
            }
        }
        let roundabout = "super::".repeat(source.depth());
        faults.extend(
            found(source, &[roundabout.trim_end_matches(':')]).into_iter().map(|p| format!("{p}: say crate::")),
        );
    }
    report("A room uses another that it may not.", &faults);
}

#[test]
fn drawings_know_numbers_but_no_unit_and_no_edition() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| ["card", "chart"].contains(&source.room())) {
        for (at, _) in source.bare.match_indices("domain::") {
            let name: String = source.bare[at + 8..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if !["Score", "score"].contains(&name.as_str()) {
                faults.push(format!("src/{}: domain::{name}", source.path));
            }
        }
    }
    report("Of the domain, a chart or a card may know Score only.", &faults);
}

#[test]
fn files_are_short_and_open_with_their_purpose() {
    let sources = sources();
    let mut faults = Vec::new();
    for source in &sources {
        let lines = source.text.lines().count();
        if lines > LONGEST {
            faults.push(format!("src/{}: {lines} lines; at most {LONGEST}", source.path));
        }
        if !source.text.starts_with("//! ") {
            faults.push(format!("src/{}: must open with a //! sentence of its purpose", source.path));
        }
    }
    for path in files(&root().join("tests"), "rs") {
        let text = fs_err::read_to_string(&path).expect("a test is UTF-8");
        if text.lines().count() > LONGEST {
            faults.push(format!("{}: more than {LONGEST} lines", relative(&path, &root())));
        }
    }
    let mut lengths: Vec<usize> = sources.iter().map(|source| source.text.lines().count()).collect();
    lengths.sort_unstable();
    let middle = lengths[lengths.len() / 2];
    if middle > MIDDLE {
        faults.push(format!("the file in the middle has {middle} lines; at most {MIDDLE}"));
    }
    report("Files are short and say what they are for.", &faults);
}

#[test]
fn only_one_room_touches_a_disk() {
    let elsewhere = sources().into_iter().filter(|source| source.room() != "disk");
    let faults: Vec<_> = elsewhere.flat_map(|s| found(&s, &["std::fs", "fs_err", "walkdir", "tempfile"])).collect();
    report("Only the room disk touches a file.", &faults);
}

#[test]
fn nothing_of_the_machine_reaches_the_output() {
    let inside = sources().into_iter().filter(|source| !["main", "cli"].contains(&source.room()));
    let needles =
        ["SystemTime", "Instant", "Zoned::now", "Timestamp::now", "std::env", "HashMap", "HashSet", "RandomState"];
    let faults: Vec<_> = inside.flat_map(|source| found(&source, &needles)).collect();
    report("No clock, environment or order of hashing may reach the published tree.", &faults);
}

#[test]
fn the_domain_knows_no_file_no_json_no_html() {
    let domain = sources().into_iter().filter(|source| source.room() == "domain");
    let needles =
        ["serde", "serde_json", "Serialize", "Deserialize", "schemars", "std::path", "PathBuf", "TreePath", "tera"];
    let faults: Vec<_> = domain.flat_map(|source| found(&source, &needles)).collect();
    report("The domain knows no file, no JSON, no HTML.", &faults);
}

#[test]
fn no_code_knows_an_index_a_level_or_a_unit_by_name() {
    const NAMES: &[&str] = &[
        "sipas",
        "par",
        "papi",
        "pci",
        "ddci",
        "country",
        "province",
        "district",
        "department",
        "commune",
        "viet-nam",
        "ha-noi",
        "hai-phong",
        "provinces",
        "districts",
        "departments",
    ];
    let mut faults = Vec::new();
    for source in &sources() {
        let known = source.literals.iter().filter(|(_, literal)| NAMES.contains(&literal.as_str()));
        faults.extend(known.map(|(line, literal)| format!("src/{}:{line}: {literal:?}", source.path)));
    }
    report("No code branches on the name of an index, a level or a unit: those are data.", &faults);
}

#[test]
fn nothing_is_left_for_later() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("unimple", "mented!")];
    let mut faults = Vec::new();
    for folder in ["src", "themes", "tests", "benches"] {
        for ending in ["rs", "html", "css", "ftl", "js", "mjs", "json"] {
            for path in
                files(&root().join(folder), ending).iter().filter(|path| !path.starts_with(root().join("tests/.tools")))
            {
                let text = fs_err::read_to_string(path).unwrap_or_default();
                let lines = text.lines().enumerate().filter(|(_, line)| marks.iter().any(|mark| line.contains(mark)));
                faults.extend(lines.map(|(number, _)| format!("{}:{}", relative(path, &root()), number + 1)));
            }
        }
    }
    for path in files(&root().join("tests"), "rs") {
        let text = fs_err::read_to_string(&path).unwrap_or_default();
        if text.contains(concat!("#[", "ignore")) {
            faults.push(format!("{}: a test that does not run", relative(&path, &root())));
        }
    }
    report("What is left for later stands in no file.", &faults);
}

#[test]
fn every_problem_has_its_broken_example() {
    let folder = root().join("tests/broken");
    let examples: BTreeSet<String> = fs_err::read_dir(&folder)
        .map(|entries| entries.filter_map(Result::ok).map(|e| e.file_name().to_string_lossy().into_owned()).collect())
        .unwrap_or_default();
    let belongs = |example: &str, code: &str, name: &str| {
        example == name
            || example == code
            || example.starts_with(&format!("{code}-"))
            || example.starts_with(&format!("{name}-"))
    };
    let missing = Problem::ALL.iter().filter(|(code, name, _)| !examples.iter().any(|e| belongs(e, code, name)));
    let faults: Vec<_> = missing.map(|(code, name, _)| format!("{code} {name}")).collect();
    report("A problem has no broken example in a folder of its name under tests/broken.", &faults);
}
