//! Whole sites in one string: a line `-- path --` begins a file.

use niengiam::tree::{Tree, TreePath};
use niengiam::{Failure, Findings, publish, theme};

/// The files of a string.
pub(crate) fn tree(text: &str) -> Tree {
    let mut tree = Tree::new();
    let mut file: Option<(String, String)> = None;
    let mut files = Vec::new();
    for line in text.lines() {
        if let Some(path) = line.trim().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --")) {
            files.extend(file.take());
            file = Some((path.to_owned(), String::new()));
        } else if let Some((_, body)) = &mut file {
            body.push_str(line);
            body.push('\n');
        }
    }
    files.extend(file);
    for (path, body) in files {
        // A file given twice: the later one wins, so that a test can change one file of the base.
        let path = TreePath::new(&path).expect("a sound path");
        let mut next = Tree::new();
        for (known, bytes) in tree.iter().filter(|(known, _)| **known != path) {
            next.add(known.clone(), bytes.clone());
        }
        next.add(path, body.into_bytes());
        tree = next;
    }
    tree
}

/// The site a content becomes with the default theme.
pub(crate) fn built(content: &str) -> Tree {
    match publish(&tree(content), &theme::embedded()) {
        Ok((site, _)) => site,
        Err(Failure::Content(findings)) => panic!("content problems:\n{}", english(&findings)),
        Err(Failure::Theme(error)) => panic!("theme: {error}"),
        Err(Failure::Disk(error)) => panic!("disk: {error}"),
        Err(Failure::Text(_)) => panic!("no text was read"),
        Err(Failure::Archive(refusal)) => panic!("archive: {refusal:?}"),
    }
}

/// What a content is refused for, in English.
pub(crate) fn refused(content: &str) -> String {
    match publish(&tree(content), &theme::embedded()) {
        Err(Failure::Content(findings)) => english(&findings),
        Ok(_) => panic!("the content was accepted"),
        Err(other) => panic!("{other:?}"),
    }
}

/// Everything that was found, notes included.
pub(crate) fn english(findings: &Findings) -> String {
    use niengiam::diagnostic::Printing;
    use niengiam::problem::{Severity, Speech};
    findings.to_text(&Printing { speech: Speech::English, color: false, prefix: "", least: Severity::Note })
}

/// The text of a file of a site.
pub(crate) fn page(site: &Tree, path: &str) -> String {
    let bytes = site.get(path).unwrap_or_else(|| panic!("no {path} in the site"));
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// The visible words of a page: tags gone, white space folded.
pub(crate) fn words(site: &Tree, path: &str) -> String {
    let html = page(site, path);
    let body = html.split("<main").nth(1).unwrap_or(&html);
    let mut text = String::new();
    let mut inside = false;
    let mut in_drawing = false;
    for (at, c) in body.char_indices() {
        match c {
            '<' => {
                in_drawing = (in_drawing || body[at..].starts_with("<svg")) && !body[at..].starts_with("</svg");
                inside = true;
            }
            '>' => {
                inside = false;
                text.push(' ');
            }
            c if !inside && !in_drawing => text.push(c),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A country of three provinces, two years of one index on one scale, a merger after.
pub(crate) const BASE: &str = r#"
-- site.json --
{ "title": {"vi": "Niên giám thử", "en": "Test yearbook"}, "languages": ["vi", "en"],
  "publisher": { "name": {"vi": "Văn phòng thử", "en": "Test office"}, "phone": "0123" },
  "licence": { "name": {"vi": "CC BY 4.0", "en": "CC BY 4.0"}, "url": "https://creativecommons.org/licenses/by/4.0/" } }
-- units/country.json --
{ "level": "country", "level_name": { "one": {"vi": "quốc gia", "en": "country"}, "many": {"vi": "quốc gia", "en": "countries"} },
  "units": [ { "id": "viet-nam", "name": {"vi": "Việt Nam", "en": "Viet Nam"}, "full_name": {"vi": "Việt Nam", "en": "Viet Nam"} } ] }
-- units/provinces.json --
{ "level": "province", "level_name": { "one": {"vi": "tỉnh", "en": "province"}, "many": {"vi": "tỉnh", "en": "provinces"} },
  "units": [
    { "id": "dong-a", "code": "01", "name": {"vi": "Đông A", "en": "Đông A"}, "full_name": {"vi": "Tỉnh Đông A", "en": "Đông A Province"}, "to": "2025-07-01",
      "successors": [ { "unit": "tay-b", "date": "2025-07-01", "act": "1/QH" } ] },
    { "id": "tay-b", "code": "02", "name": {"vi": "Tây B", "en": "Tây B"}, "full_name": {"vi": "Tỉnh Tây B", "en": "Tây B Province"} },
    { "id": "nam-c", "code": "03", "name": {"vi": "Nam C", "en": "Nam C"}, "full_name": {"vi": "Tỉnh Nam C", "en": "Nam C Province"} } ] }
-- groups.json --
{ "groups": [ { "id": "mien-bac", "name": {"vi": "Miền Bắc", "en": "North"}, "to": "2025-07-01", "members": ["dong-a", "tay-b"] } ] }
-- indices/thu.json --
{ "name": {"vi": "Chỉ số thử", "en": "Test index"}, "short": {"vi": "THU", "en": "TEST"}, "order": 1,
  "methods": [ { "id": "m1", "measure": { "kind": "percent", "min": 0, "max": 100, "precision": 2 }, "aggregate": "sum",
    "components": [ { "id": "x", "name": {"vi": "Phần X", "en": "Part X"}, "max": 60 }, { "id": "y", "name": {"vi": "Phần Y", "en": "Part Y"}, "max": 40 } ] } ] }
-- editions/thu/viet-nam/2019/edition.json --
{ "method": "m1", "units_at": "2019-12-31", "sources": [ { "id": "a", "title": "Báo Thử", "url": "https://example.org/", "trust": "press" } ] }
-- editions/thu/viet-nam/2019/provinces.json --
{ "name": {"vi": "Các tỉnh", "en": "Provinces"}, "level": "province", "complete": true, "of": 3,
  "entries": [ { "unit": "dong-a", "score": 90.00, "rank": 1, "source": "a" }, { "unit": "tay-b", "score": 85.50, "rank": 2 }, { "unit": "nam-c", "score": 80, "rank": 3 } ] }
-- editions/thu/viet-nam/2020/edition.json --
{ "method": "m1", "units_at": "2020-12-31", "published": "2021-06-24", "decision": { "number": "5/QĐ", "date": "2021-06-20" } }
-- editions/thu/viet-nam/2020/provinces.json --
{ "name": {"vi": "Các tỉnh", "en": "Provinces"}, "level": "province", "complete": true, "of": 3,
  "entries": [ { "unit": "dong-a", "score": 88.25, "components": { "x": 50, "y": 38.25 } }, { "unit": "tay-b", "score": 91.00 }, { "unit": "nam-c", "score": 88.25 } ] }
"#;

/// A page as a reader reads it: a line for each block, links with where they lead, drawings left out.
pub(crate) fn reading(site: &Tree, path: &str) -> String {
    let html = page(site, path);
    let body = html.split("<body").nth(1).unwrap_or(&html);
    let mut text = String::new();
    let mut rest = body;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        let tag_end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        let tag = &rest[start..tag_end];
        rest = &rest[tag_end..];
        let name: String = tag[1..].trim_start_matches('/').chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
        if tag.starts_with("<svg") {
            let end = rest.find("</svg>").map_or(rest.len(), |end| end + 6);
            rest = &rest[end..];
            text.push_str("[drawing]");
        } else if let Some(href) = tag.split("href=\"").nth(1).and_then(|href| href.split('"').next()) {
            text.push_str(&format!("⟨{href}⟩"));
        } else if !["a", "span", "strong", "em", "b", "abbr", "sup", "small"].contains(&name.as_str()) {
            text.push('\n');
        }
    }
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut kept: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    kept.push(String::new());
    kept.join("\n")
}
