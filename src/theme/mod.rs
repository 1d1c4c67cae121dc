//! Themes: how the site looks and every word it says.
//!
//! A theme is whole or it is not a theme. [`Theme::load`] proves that every page kind has its template and every message
//! that can be said exists in every language of the site, or it fails with the list of all that is missing.

mod embedded;
mod fault;
mod folder;
mod lean;
mod mentions;
mod strings;
mod templates;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

pub use embedded::embedded;
pub use fault::{Fault, ThemeError};
pub use folder::{CONTRACT, KINDS};

use crate::domain::Language;
use crate::locale::Words;
use crate::tree::Tree;
use folder::Folder;
use mentions::Key;
use strings::Strings;
use templates::{AllStrings, Templates};

/// A theme that is proved whole.
pub struct Theme {
    strings: Arc<AllStrings>,
    templates: BTreeMap<Language, Templates>,
    first: Language,
    statics: Vec<(String, Arc<[u8]>)>,
    assets: BTreeMap<String, String>,
}

impl Theme {
    /// Reads the files of a theme (paths inside its folder) for the languages of a site. `phrases` are the messages the
    /// program itself says, those named by keys in views among them.
    ///
    /// # Errors
    /// Everything that is missing, unknown or faulty, together.
    pub fn load(tree: &Tree, languages: &[Language], phrases: &[&'static str]) -> Result<Self, ThemeError> {
        let mut faults = Vec::new();
        let folder = Folder::read(tree, &mut faults);
        faults.extend(missing_assets(&folder));
        let wanted = wanted_messages(&folder.templates, phrases, &mut faults);
        let strings = Arc::new(read_strings(&folder, languages, &wanted, &mut faults));
        let mut templates = BTreeMap::new();
        for language in languages {
            let compiled = Templates::compile(&folder.templates, language, strings.clone(), &mut faults);
            templates.insert(language.clone(), compiled);
        }
        let Some(first) = languages.first() else {
            return Err(Fault::MissingLanguage { language: String::new() }.into());
        };
        match ThemeError::of(faults) {
            Some(error) => Err(error),
            None => {
                Ok(Self { strings, templates, first: first.clone(), statics: folder.statics, assets: folder.assets })
            }
        }
    }

    /// The words of the theme in a language of the site; in the site's first language for any other.
    pub fn words(&self, language: &Language) -> &dyn Words {
        // `load` read the words of every language it was given, the first among them.
        self.strings.get(language.tag()).unwrap_or_else(|| &self.strings[self.first.tag()])
    }

    /// A page: the template of its kind with the frame every page shares and what this page says.
    ///
    /// # Errors
    /// When a template asks for what it was not given; the error names template and line.
    pub fn page(
        &self,
        language: &Language,
        kind: &str,
        page: &impl Serialize,
        view: &impl Serialize,
    ) -> Result<String, ThemeError> {
        let templates = self.templates.get(language).unwrap_or_else(|| &self.templates[&self.first]);
        templates.render(kind, page, view).map_err(ThemeError::from)
    }

    /// The files the theme adds to the site: path in the site (under `assets/`) and bytes, in the order of the theme's paths.
    pub fn statics(&self) -> impl Iterator<Item = (&str, &Arc<[u8]>)> {
        self.statics.iter().map(|(path, bytes)| (path.as_str(), bytes))
    }

    /// The stylesheets, scripts and icons that pages ask for: name → path in the site,
    /// `style.css` → `assets/style-1a2b3c4d.css`.
    pub fn assets(&self) -> &BTreeMap<String, String> {
        &self.assets
    }
}

/// The words of each language of the site, with every wanted message asked for.
fn read_strings(
    folder: &Folder,
    languages: &[Language],
    wanted: &BTreeMap<String, String>,
    faults: &mut Vec<Fault>,
) -> AllStrings {
    let mut all = AllStrings::new();
    for language in languages {
        let Some(files) = folder.strings.get(language.tag()) else {
            faults.push(Fault::MissingLanguage { language: language.tag().to_owned() });
            continue;
        };
        let strings = Strings::read(language.tag(), files, faults);
        for (key, user) in wanted {
            strings.require(key, user, faults);
        }
        all.insert(language.tag().to_owned(), strings);
    }
    all
}

/// What templates ask for by name and the theme does not have, each once.
fn missing_assets(folder: &Folder) -> Vec<Fault> {
    let mut missing: BTreeMap<&str, String> = BTreeMap::new();
    for (template, text) in &folder.templates {
        // That there is no stylesheet is said of every theme.
        let asked = mentions::find_assets(text).into_iter().filter(|(_, name)| *name != folder::STYLE);
        for (line, name) in asked.filter(|(_, name)| !folder.assets.contains_key(*name)) {
            missing.entry(name).or_insert_with(|| format!("templates/{template}:{line}"));
        }
    }
    missing.into_iter().map(|(name, user)| Fault::MissingAsset { path: format!("static/{name}"), user }).collect()
}

/// Every message that will be said: key and who says it, empty for the program itself.
fn wanted_messages(
    templates: &BTreeMap<String, String>,
    phrases: &[&'static str],
    faults: &mut Vec<Fault>,
) -> BTreeMap<String, String> {
    let mut wanted: BTreeMap<String, String> = phrases.iter().map(|key| ((*key).to_owned(), String::new())).collect();
    for (name, text) in templates {
        for mention in mentions::find(text) {
            let path = format!("templates/{name}");
            match mention.key {
                Key::Literal(key) => {
                    wanted.entry(key).or_insert_with(|| format!("{path}:{}", mention.line));
                }
                Key::FromView => {}
                Key::Unchecked => faults.push(Fault::UncheckedKey { path, line: mention.line }),
            }
        }
    }
    wanted
}
