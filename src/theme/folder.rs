//! The files of a theme, told apart by their place.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use super::fault::Fault;
use super::lean::{lean_script, lean_style};
use crate::tree::{Tree, sha256_hex};

/// The version of the contract between the program and its themes; it grows when a theme would have to change.
pub const CONTRACT: u32 = 1;

/// The kinds of pages; each has the template `templates/<kind>.html`.
pub const KINDS: [&str; 20] = [
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
    "targets",
    "timeline",
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
                let bytes = match ending {
                    "css" => lean_style(bytes),
                    "js" => lean_script(bytes),
                    _ => bytes.clone(),
                };
                let path = format!("assets/{stem}-{}.{ending}", &sha256_hex(&bytes)[..8]);
                self.assets.insert(name.to_owned(), path.clone());
                (path, bytes)
            }
            _ => (format!("assets/{name}"), bytes.clone()),
        };
        self.statics.push(published);
    }
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
