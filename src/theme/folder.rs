//! The files of a theme, told apart by their place.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use super::fault::Fault;
use crate::tree::{Tree, sha256_hex};

/// The version of the contract between the program and its themes; it grows when a theme would have to change.
pub const CONTRACT: u32 = 1;

/// The kinds of pages; each has the template `templates/<kind>.html`.
pub const KINDS: [&str; 18] = [
    "accessibility",
    "board",
    "compare",
    "computation",
    "corrections",
    "data",
    "edition",
    "group",
    "home",
    "index",
    "method",
    "not_found",
    "page",
    "scorecard",
    "search",
    "series",
    "unit",
    "units",
];

pub(super) const STYLE: &str = "style.css";

/// Endings of the files that pages ask for by name.
const NAMED_BY_CONTENT: [&str; 5] = ["css", "js", "svg", "png", "ico"];

/// `theme.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Description {
    #[allow(dead_code, reason = "for people; read so that it must be there")]
    name: String,
    contract: u32,
}

/// A theme's files by what they are for.
#[derive(Debug, Default)]
pub(super) struct Folder {
    /// Template name, as templates call one another (`parts/rank.html`) → its text.
    pub(super) templates: BTreeMap<String, String>,
    /// Language tag → path and text of each of its files of words.
    pub(super) strings: BTreeMap<String, Vec<(String, String)>>,
    /// Path in the published site → bytes.
    pub(super) statics: Vec<(String, Arc<[u8]>)>,
    /// Name of a stylesheet, script or icon → its published path.
    pub(super) assets: BTreeMap<String, String>,
}

impl Folder {
    /// Sorts the files of a theme; notes what is missing, unknown or unreadable.
    pub(super) fn read(tree: &Tree, faults: &mut Vec<Fault>) -> Self {
        let mut folder = Self::default();
        for (path, bytes) in tree.iter() {
            folder.take(path.as_str(), bytes, faults);
        }
        if tree.get("theme.json").is_none() {
            faults.push(Fault::MissingFile { path: "theme.json".into() });
        }
        if !folder.assets.contains_key(STYLE) {
            faults.push(Fault::MissingFile { path: format!("static/{STYLE}") });
        }
        for kind in KINDS {
            if tree.get(&format!("templates/{kind}.html")).is_none() {
                faults.push(Fault::MissingFile { path: format!("templates/{kind}.html") });
            }
        }
        folder
    }

    fn take(&mut self, path: &str, bytes: &Arc<[u8]>, faults: &mut Vec<Fault>) {
        if let Some(name) = path.strip_prefix("static/") {
            self.take_static(name, bytes);
            return;
        }
        let template = path.strip_prefix("templates/").filter(|name| is_template(name));
        let strings = path.strip_prefix("strings/").and_then(|rest| rest.split_once('/'));
        let strings = strings.filter(|(_, file)| !file.contains('/') && file.ends_with(".ftl"));
        let known = template.is_some() || strings.is_some() || matches!(path, "theme.json" | "README.md");
        if !known {
            faults.push(Fault::UnknownFile { path: path.to_owned() });
            return;
        }
        let Ok(text) = std::str::from_utf8(bytes) else {
            faults.push(Fault::NotText { path: path.to_owned() });
            return;
        };
        if let Some(name) = template {
            self.templates.insert(name.to_owned(), text.to_owned());
        } else if let Some((language, _)) = strings {
            self.strings.entry(language.to_owned()).or_default().push((path.to_owned(), text.to_owned()));
        } else if path == "theme.json" {
            check_description(text, faults);
        }
    }

    /// What pages ask for by name is published under a name that follows its content, so that a browser may keep it for
    /// ever; what stylesheets ask for (fonts) keeps its name.
    fn take_static(&mut self, name: &str, bytes: &Arc<[u8]>) {
        let published = match name.rsplit_once('.') {
            Some((stem, ending)) if NAMED_BY_CONTENT.contains(&ending) && !name.contains('/') => {
                let bytes = if ending == "css" { lean(bytes) } else { bytes.clone() };
                let path = format!("assets/{stem}-{}.{ending}", &sha256_hex(&bytes)[..8]);
                self.assets.insert(name.to_owned(), path.clone());
                (path, bytes)
            }
            _ => (format!("assets/{name}"), bytes.clone()),
        };
        self.statics.push(published);
    }
}

/// A stylesheet without its comments, indentation and most ends of lines: readers pay for every byte before they see a
/// page. Texts in quotes stay as they are; what is no UTF-8 stays whole.
fn lean(bytes: &Arc<[u8]>) -> Arc<[u8]> {
    let Ok(text) = std::str::from_utf8(bytes) else { return bytes.clone() };
    let mut bare = String::with_capacity(text.len());
    let (mut rest, mut quote) = (text, None);
    while let Some(c) = rest.chars().next() {
        if quote.is_none()
            && let Some(comment) = rest.strip_prefix("/*")
        {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        if c == '\\' {
            let escaped: String = rest.chars().take(2).collect();
            bare.push_str(&escaped);
            rest = &rest[escaped.len()..];
            continue;
        }
        match quote {
            Some(open) if c == open => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            _ => {}
        }
        bare.push(c);
        rest = &rest[c.len_utf8()..];
    }
    let mut text = String::with_capacity(bare.len());
    for line in bare.lines().map(str::trim).filter(|line| !line.is_empty()) {
        // Elsewhere the end of a line may part two words.
        if !text.is_empty() && !text.ends_with(['{', '}', ';', ',']) {
            text.push('\n');
        }
        match line.strip_suffix(" {") {
            Some(selector) => text.extend([selector, "{"]),
            None => text.push_str(line),
        }
    }
    text.into_bytes().into()
}

/// A page kind, the base, or a part that others include.
fn is_template(name: &str) -> bool {
    let Some(stem) = name.strip_suffix(".html") else { return false };
    stem == "base" || KINDS.contains(&stem) || stem.strip_prefix("parts/").is_some_and(|part| !part.contains('/'))
}

fn check_description(text: &str, faults: &mut Vec<Fault>) {
    match serde_json::from_str::<Description>(text) {
        Err(error) => faults.push(Fault::Description { detail: error.to_string() }),
        Ok(description) if description.contract != CONTRACT => {
            faults.push(Fault::Contract { found: description.contract, expected: CONTRACT });
        }
        Ok(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lean_stylesheet_says_the_same() {
        let style = "/* head */\n:is(a,\n  b) c {\n  margin: 0\n    auto; /* why */\n  content: \"/* a, {  */\";\n}\n\n@media print {\n  d {\n    color: red;\n  }\n}\n";
        let expected = ":is(a,b) c{margin: 0\nauto;content: \"/* a, {  */\";}@media print{d{color: red;}}";
        assert_eq!(std::str::from_utf8(&lean(&style.as_bytes().into())), Ok(expected));
        let odd: Arc<[u8]> = b"\xff /* stays */"[..].into();
        assert_eq!(lean(&odd), odd);
    }
}
