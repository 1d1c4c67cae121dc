//! The default theme: whole, faithful to the contract, and strict with themes that are not.
//!
//! Every page kind is rendered in every language from specimen views into `target/tmp/theme-look`, to be looked at and to
//! be given to a validator.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test stops at what it did not expect")]

mod specimen;

use std::path::Path;

use niengiam::domain::Language;
use niengiam::locale::Phrase;
use niengiam::site::PHRASES;
use niengiam::theme::{Fault, KINDS, Theme, embedded};
use niengiam::tree::{Tree, TreePath};
use serde::Serialize;

fn languages() -> Vec<Language> {
    ["vi", "en"].iter().filter_map(|tag| Language::parse(tag)).collect()
}

/// The theme as it lies in the repository, so that looking at a change needs no new build of the program.
fn folder() -> Tree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default");
    let mut tree = Tree::new();
    for entry in walkdir::WalkDir::new(&root).sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
            tree.add(TreePath::new(&path).unwrap(), fs_err::read(entry.path()).unwrap());
        }
    }
    tree
}

fn load(tree: &Tree) -> Result<Theme, niengiam::theme::ThemeError> {
    Theme::load(tree, &languages(), PHRASES)
}

fn without(tree: &Tree, dropped: &str) -> Tree {
    let mut rest = Tree::new();
    for (path, bytes) in tree.iter().filter(|(path, _)| path.as_str() != dropped) {
        rest.add(path.clone(), bytes.clone());
    }
    rest
}

fn with(tree: &Tree, path: &str, text: &str) -> Tree {
    let mut changed = without(tree, path);
    changed.add(TreePath::new(path).unwrap(), text.as_bytes().to_vec());
    changed
}

fn faults(tree: &Tree) -> Vec<Fault> {
    load(tree).err().map_or_else(Vec::new, |error| error.faults().to_vec())
}

struct Looking<'a> {
    theme: &'a Theme,
    language: &'a Language,
    pages: Vec<(String, String)>,
}

impl Looking<'_> {
    fn add(&mut self, name: &str, kind: &'static str, title: &str, view: &impl Serialize) {
        let frame = specimen::page(self.language.tag(), kind, title, self.theme.assets());
        let html = self.theme.page(self.language, kind, &frame, view).unwrap_or_else(|error| panic!("{name}: {error}"));
        self.pages.push((format!("{name}.html"), html));
    }
}

/// Every page kind and every hard case in one language.
fn pages(theme: &Theme, language: &Language) -> Vec<(String, String)> {
    let lang = language.tag();
    let mut looking = Looking { theme, language, pages: Vec::new() };
    let title =
        specimen::say(lang, "Niên giám xếp hạng cải cách hành chính", "Yearbook of administrative reform rankings");
    looking.add("home", "home", &title, &specimen::home(lang));
    looking.add("index", "index", "PAPI", &specimen::index(lang));
    looking.add("series", "series", "PAPI · Việt Nam", &specimen::series(lang));
    looking.add("edition", "edition", "PAPI 2024 · Việt Nam", &specimen::edition(lang));
    looking.add(
        "computation",
        "computation",
        &specimen::say(lang, "PAPI 2024: cách tính", "PAPI 2024: how it was computed"),
        &specimen::computation(lang),
    );
    looking.add("board", "board", "PAPI 2024", &specimen::board(lang));
    looking.add("departments", "board", "PAR Index 2022 · Hòa Bình", &specimen::departments(lang));
    looking.add("unit", "unit", "Thừa Thiên Huế", &specimen::unit(lang));
    looking.add("ended", "unit", "Bà Rịa – Vũng Tàu", &specimen::ended_unit(lang));
    looking.add("scorecard", "scorecard", "Thừa Thiên Huế 2020", &specimen::scorecard(lang));
    looking.add("scorecards", "scorecard", "Thừa Thiên Huế 2020", &specimen::scorecards(lang));
    looking.add("units", "units", &specimen::say(lang, "Các đơn vị", "Units"), &specimen::units(lang));
    looking.add("timeline", "timeline", &specimen::say(lang, "Các thay đổi", "Changes"), &specimen::timeline(lang));
    let targets = specimen::say(lang, "Chỉ tiêu", "Targets");
    looking.add("targets", "targets", &targets, &specimen::targets_page(lang, true));
    looking.add("all-targets", "targets", &targets, &specimen::targets_page(lang, false));
    looking.add("search", "search", &specimen::say(lang, "Tìm kiếm", "Search"), &specimen::search(lang));
    looking.add("group", "group", "Đông Nam Bộ", &specimen::group(lang));
    looking.add("compare", "compare", &specimen::say(lang, "So sánh", "Compare"), &specimen::compare(lang));
    looking.add(
        "method",
        "method",
        &specimen::say(lang, "Cách tính", "How this was computed"),
        &specimen::method(lang),
    );
    looking.add("data", "data", &specimen::say(lang, "Dữ liệu mở", "Open data"), &specimen::data(lang));
    looking.add(
        "corrections",
        "corrections",
        &specimen::say(lang, "Đính chính", "Corrections"),
        &specimen::corrections(lang),
    );
    looking.add("page", "page", &specimen::say(lang, "Nhận xét chung", "General remarks"), &specimen::free_page(lang));
    looking.add(
        "accessibility",
        "accessibility",
        &specimen::say(lang, "Hỗ trợ tiếp cận", "Accessibility"),
        &specimen::accessibility(),
    );
    looking.add(
        "not_found",
        "not_found",
        &specimen::say(lang, "Không tìm thấy trang", "Page not found"),
        &specimen::not_found(lang),
    );
    looking.pages
}

#[test]
fn every_page_kind_is_rendered_in_every_language() {
    let theme = load(&folder()).unwrap_or_else(|error| panic!("{error}"));
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("theme-look");
    for language in languages() {
        let folder = root.join(language.tag());
        fs_err::create_dir_all(&folder).unwrap();
        for (name, html) in pages(&theme, &language) {
            assert!(html.contains(&format!("<html lang=\"{language}\">")), "{name}");
            for forbidden in [" style=", "<script>", " onclick"] {
                assert!(!html.contains(forbidden), "{name} has {forbidden}");
            }
            // A page tells the stylesheet a number, and styles nothing by itself.
            for style in html.split("<style").skip(1) {
                let number =
                    style.strip_prefix(" nonce=\"theme\">:root{--rows:").and_then(|rest| rest.split_once("}</style>"));
                let is_number = number.is_some_and(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit()));
                assert!(is_number, "{name} has a style of its own: {style:.80}");
            }
            for script in html.split("<script").skip(1) {
                let named = script.starts_with(" src=\"") && script.contains("\" defer nonce=\"theme\"></script>");
                // Data for search engines is no script that runs.
                let data = script.starts_with(" type=\"application/ld+json\" nonce=\"theme\">");
                assert!(named || data, "{name} has a script of its own: {}", script.lines().next().unwrap());
            }
            fs_err::write(folder.join(name), html).unwrap();
        }
    }
    for (path, bytes) in theme.statics() {
        let path = root.join(path);
        fs_err::create_dir_all(path.parent().unwrap()).unwrap();
        fs_err::write(path, bytes).unwrap();
    }
}

#[test]
fn a_page_is_the_same_twice() {
    let tree = folder();
    let first = pages(&load(&tree).unwrap(), &languages()[0]);
    assert_eq!(first, pages(&load(&tree).unwrap(), &languages()[0]));
}

#[test]
fn the_embedded_theme_is_the_folder() {
    assert_eq!(embedded(), folder());
}

#[test]
fn texts_of_the_content_are_escaped() {
    let theme = load(&folder()).unwrap();
    let mut view = specimen::corrections("vi");
    view.corrections[0].reason = "<script>alert(1)</script>".to_owned();
    let frame = specimen::page("vi", "corrections", "\"><b>", theme.assets());
    let html = theme.page(&languages()[0], "corrections", &frame, &view).unwrap();
    assert!(html.contains("&lt;script&gt;alert(1)"));
    assert!(!html.contains("<b>"));
}

#[test]
fn no_rank_stands_without_its_denominator() {
    let theme = load(&folder()).unwrap();
    for (name, html) in pages(&theme, &languages()[0]) {
        let ranks = html.matches("class=\"rank\"").count() + html.matches("class=\"rank computed\"").count();
        let told = html.matches("<span class=\"of\">/6").count() + html.matches("<span class=\"of\">/1").count();
        let unknown = html.matches("chưa rõ tổng số").count();
        assert!(
            told + unknown >= ranks,
            "{name}: {ranks} ranks, {told} with a denominator, {unknown} without a known one"
        );
    }
}

#[test]
fn words_are_said_in_the_language() {
    let theme = load(&folder()).unwrap();
    let languages = languages();
    assert_eq!(theme.words(&languages[0]).say(&Phrase::plain("year")), "Năm");
    assert_eq!(theme.words(&languages[1]).say(&Phrase::plain("places-up").with("places", "3")), "up 3");
}

#[test]
fn what_pages_ask_for_is_named_after_its_content() {
    let tree = with(&folder(), "static/extra.js", "one");
    let changed = with(&with(&tree, "static/style.css", "body{}"), "static/extra.js", "two\n");
    let (one, other) = (load(&tree).unwrap(), load(&changed).unwrap());
    for (name, bytes) in [("style.css", "body{}"), ("extra.js", "two\n")] {
        let (before, after) = (&one.assets()[name], &other.assets()[name]);
        assert_ne!(before, after);
        let (stem, ending) = name.rsplit_once('.').unwrap();
        assert!(
            after.starts_with(&format!("assets/{stem}-")) && after.len() == "assets/-12345678.".len() + name.len() - 1
        );
        assert!(after.ends_with(ending));
        assert!(other.statics().any(|(path, found)| path == after && &**found == bytes.as_bytes()));
    }
}

#[test]
fn everything_that_is_missing_is_named_at_once() {
    let tree = folder();
    let mut broken = without(&without(&tree, "templates/board.html"), "theme.json");
    broken = with(&broken, "templates/bord.html", "x");
    broken = with(&broken, "templates/page.html", "{{ t(key=\"nobody-says-this\") }}");
    let found = faults(&broken);
    let missing = |path: &str| Fault::MissingFile { path: path.to_owned() };
    assert!(found.contains(&missing("theme.json")) && found.contains(&missing("templates/board.html")));
    assert!(found.contains(&Fault::UnknownFile { path: "templates/bord.html".to_owned() }));
    for language in ["vi", "en"] {
        let key = "nobody-says-this".to_owned();
        let user = "templates/page.html:1".to_owned();
        assert!(found.contains(&Fault::MissingMessage { language: language.to_owned(), key, user }));
    }
}

#[test]
fn every_script_and_icon_that_is_missing_is_named_with_who_asks() {
    let broken = without(&without(&folder(), "static/favicon.svg"), "static/search.js");
    let broken = with(&broken, "templates/page.html", "\n{{ page.assets[\"own.css\"] }}{{ page.assets[\"own.css\"] }}");
    let found: Vec<(String, String)> = faults(&broken)
        .into_iter()
        .map(|fault| match fault {
            Fault::MissingAsset { path, user } => (path, user.split(':').next().unwrap_or_default().to_owned()),
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [
        ("static/favicon.svg", "templates/base.html"),
        ("static/own.css", "templates/page.html"),
        ("static/search.js", "templates/home.html"),
    ];
    assert_eq!(found, expected.map(|(path, user)| (path.to_owned(), user.to_owned())));
}

#[test]
fn a_phrase_of_the_program_must_be_there() {
    let error = Theme::load(&folder(), &languages(), &["sentence-of-tomorrow"]).err().unwrap();
    assert_eq!(error.faults().len(), 2);
    assert!(error.text("vi").contains("thiếu «sentence-of-tomorrow» mà chương trình cần"), "{}", error.text("vi"));
}

#[test]
fn faulty_words_are_refused() {
    let tree = folder();
    let twice = faults(&with(&tree, "strings/vi/twice.ftl", "year = Năm\n"));
    let path = "strings/vi/twice.ftl".to_owned();
    assert_eq!(twice, [Fault::RepeatedMessage { path, key: "year".to_owned() }]);
    let faulty = faults(&with(&tree, "strings/vi/more.ftl", "ok = Được\nbad = { $name\n"));
    assert!(matches!(&faulty[..], [Fault::FaultyMessage { line: 2 | 3, .. }]), "{faulty:?}");
}

#[test]
fn a_message_built_on_a_missing_one_is_named() {
    let tree = folder();
    let text = String::from_utf8_lossy(tree.get("strings/en/page.ftl").unwrap())
        .replace("skip = Skip", "skip = { -nowhere } Skip");
    let found = faults(&with(&tree, "strings/en/page.ftl", &text));
    let wanted = Fault::MissingMessage { language: "en".into(), key: "nowhere".into(), user: "skip".into() };
    assert_eq!(found, [wanted]);
}

#[test]
fn a_template_that_does_not_parse_is_named_with_its_line() {
    let found = faults(&with(&folder(), "templates/page.html", "<p>\n{% if %}"));
    assert!(
        matches!(&found[..], [Fault::Template { path, line: 2, .. }] if path == "templates/page.html"),
        "{found:?}"
    );
}

#[test]
fn a_template_that_asks_for_what_is_not_there_is_named_with_its_line() {
    let theme = load(&with(&folder(), "templates/page.html", "<p>\n{{ view.nothing }}")).unwrap();
    let frame = specimen::page("vi", "page", "x", theme.assets());
    let error = theme.page(&languages()[0], "page", &frame, &specimen::free_page("vi")).unwrap_err();
    assert!(
        matches!(error.faults(), [Fault::Template { path, line: 2, .. }] if path == "templates/page.html"),
        "{error}"
    );
}

#[test]
fn a_view_that_cannot_be_written_is_an_error() {
    let theme = load(&folder()).unwrap();
    let view = std::collections::BTreeMap::from([((1, 2), 3)]);
    let frame = specimen::page("vi", "page", "x", theme.assets());
    assert!(theme.page(&languages()[0], "page", &frame, &view).is_err());
}

#[test]
fn a_language_without_words_is_named() {
    let french = Language::parse("fr").unwrap();
    let error = Theme::load(&folder(), &[french], PHRASES).err().unwrap();
    assert_eq!(error.faults(), [Fault::MissingLanguage { language: "fr".into() }]);
}

#[test]
fn the_kinds_are_those_of_the_templates() {
    let tree = folder();
    assert!(KINDS.iter().all(|kind| tree.get(&format!("templates/{kind}.html")).is_some()));
}

#[test]
fn the_english_theme_says_nothing_in_vietnamese() {
    // Names of things that have no English: the only Vietnamese words an English page may hold.
    let allowed = ["Niên giám"];
    let vietnamese =
        |c: char| matches!(c, 'ă' | 'Ă' | 'đ' | 'Đ' | 'ơ' | 'Ơ' | 'ư' | 'Ư' | 'à'..='ý' | '\u{1ea0}'..='\u{1ef9}');
    for (path, bytes) in folder().iter().filter(|(path, _)| path.as_str().starts_with("strings/en/")) {
        for (number, line) in String::from_utf8_lossy(bytes).lines().enumerate() {
            let rest = allowed.iter().fold(line.to_owned(), |rest, name| rest.replace(name, ""));
            assert!(!rest.chars().any(vietnamese), "{path}:{}: {line}", number + 1);
        }
    }
    // What a template says it says through t(), so that no language is built into it.
    for (path, bytes) in folder().iter().filter(|(path, _)| path.as_str().starts_with("templates/")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.chars().any(vietnamese), "{path} holds Vietnamese words");
    }
}
