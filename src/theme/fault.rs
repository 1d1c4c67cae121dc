//! What can be wrong with a theme, and how that is said to the person who writes one.

use std::fmt;

use fluent_bundle::FluentArgs;

use super::strings::Strings;

/// Everything that was found wrong with a theme, all at once, in the order of files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeError {
    faults: Vec<Fault>,
}

/// One thing that is wrong with a theme. Paths are inside the theme's folder, lines count from 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A file every theme must have is not there.
    MissingFile {
        /// The file.
        path: String,
    },
    /// A stylesheet, script or icon that a template asks for is not there.
    MissingAsset {
        /// The file.
        path: String,
        /// The template that asks first, with its line.
        user: String,
    },
    /// A file that means nothing in a theme; mostly a misspelt name.
    UnknownFile {
        /// The file.
        path: String,
    },
    /// A file that is not UTF-8.
    NotText {
        /// The file.
        path: String,
    },
    /// `theme.json` cannot be read.
    Description {
        /// Why, as the JSON reader says it.
        detail: String,
    },
    /// The theme was written for another version of the contract.
    Contract {
        /// The version it was written for.
        found: u32,
        /// The version this program speaks.
        expected: u32,
    },
    /// A template does not parse, or stumbled over what it was given.
    Template {
        /// The template.
        path: String,
        /// The line; 0 where the fault has none.
        line: usize,
        /// What the template engine says, in English.
        message: String,
    },
    /// A call of `t` whose first argument is not a whole key: its message cannot be checked.
    UncheckedKey {
        /// The template.
        path: String,
        /// The line.
        line: usize,
    },
    /// The theme has no words in a language of the site.
    MissingLanguage {
        /// The language tag.
        language: String,
    },
    /// A message that Fluent cannot read.
    FaultyMessage {
        /// The file.
        path: String,
        /// The line.
        line: usize,
        /// What Fluent says, in English.
        message: String,
    },
    /// One message twice in a language.
    RepeatedMessage {
        /// The file of the second.
        path: String,
        /// The key.
        key: String,
    },
    /// A message that is used and not there.
    MissingMessage {
        /// The language tag.
        language: String,
        /// The key.
        key: String,
        /// Who uses it: a template with its line, another message, or the program itself (empty).
        user: String,
    },
}

impl ThemeError {
    /// An error of at least one fault; nothing when there is none.
    pub(super) fn of(mut faults: Vec<Fault>) -> Option<Self> {
        faults.sort();
        faults.dedup();
        (!faults.is_empty()).then_some(Self { faults })
    }

    /// Every fault.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// All faults, a line each; in Vietnamese for `vi`, else in English.
    pub fn text(&self, language: &str) -> String {
        let lines: Vec<String> = self.faults.iter().map(|fault| fault.text(language)).collect();
        lines.join("\n")
    }
}

impl From<Fault> for ThemeError {
    fn from(fault: Fault) -> Self {
        Self { faults: vec![fault] }
    }
}

impl fmt::Display for ThemeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text("en"))
    }
}

impl std::error::Error for ThemeError {}

impl Fault {
    /// The fault in one line; in Vietnamese for `vi`, else in English.
    pub fn text(&self, language: &str) -> String {
        let (tag, source) =
            if language == "vi" { ("vi", include_str!("vi.ftl")) } else { ("en", include_str!("en.ftl")) };
        let files = [(format!("{tag}.ftl"), source.to_owned())];
        let (key, facts) = self.message();
        let mut args = FluentArgs::new();
        for (name, fact) in facts {
            args.set(name, fact);
        }
        // Both files are part of the program; a test says every fault in both.
        Strings::read(tag, &files, &mut Vec::new()).format(key, &args).unwrap_or_else(|_| format!("{self:?}"))
    }

    /// Its message in `vi.ftl` and `en.ftl`, with the facts to put in.
    fn message(&self) -> (&'static str, Vec<(&'static str, String)>) {
        let own = str::to_owned;
        match self {
            Self::MissingFile { path } => ("missing-file", vec![("at", own(path))]),
            Self::MissingAsset { path, user } => ("missing-asset", vec![("at", own(path)), ("user", own(user))]),
            Self::UnknownFile { path } => ("unknown-file", vec![("at", own(path))]),
            Self::NotText { path } => ("not-text", vec![("at", own(path))]),
            Self::Description { detail } => ("description", vec![("detail", own(detail))]),
            Self::Contract { found, expected } => {
                ("contract", vec![("found", found.to_string()), ("expected", expected.to_string())])
            }
            Self::Template { path, line, message } => {
                ("template", vec![("at", at(path, *line)), ("detail", own(message))])
            }
            Self::UncheckedKey { path, line } => ("unchecked-key", vec![("at", at(path, *line))]),
            Self::MissingLanguage { language } => ("missing-language", vec![("language", own(language))]),
            Self::FaultyMessage { path, line, message } => {
                ("faulty-message", vec![("at", at(path, *line)), ("detail", own(message))])
            }
            Self::RepeatedMessage { path, key } => ("repeated-message", vec![("at", own(path)), ("key", own(key))]),
            Self::MissingMessage { language, key, user } => {
                let user = if user.is_empty() { "none" } else { user };
                ("missing-message", vec![("language", own(language)), ("key", own(key)), ("user", own(user))])
            }
        }
    }
}

fn at(path: &str, line: usize) -> String {
    if line == 0 { path.to_owned() } else { format!("{path}:{line}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_is_said_whole_in_both_languages() {
        let (path, key, language) = (String::from("templates/board.html"), String::from("key"), String::from("fr"));
        let (detail, message, user) = (String::from("detail"), String::from("detail"), String::new());
        let faults = [
            Fault::MissingFile { path: path.clone() },
            Fault::MissingAsset { path: path.clone(), user: path.clone() },
            Fault::UnknownFile { path: path.clone() },
            Fault::NotText { path: path.clone() },
            Fault::Description { detail },
            Fault::Contract { found: 9, expected: 1 },
            Fault::Template { path: path.clone(), line: 3, message: message.clone() },
            Fault::UncheckedKey { path: path.clone(), line: 0 },
            Fault::MissingLanguage { language: language.clone() },
            Fault::FaultyMessage { path: path.clone(), line: 3, message },
            Fault::RepeatedMessage { path: path.clone(), key: key.clone() },
            Fault::MissingMessage { language: language.clone(), key: key.clone(), user },
            Fault::MissingMessage { language, key, user: path },
        ];
        for fault in &faults {
            let (vietnamese, english) = (fault.text("vi"), fault.text("en"));
            assert_ne!(vietnamese, english);
            for text in [vietnamese, english] {
                assert!(text.contains(": ") && !text.contains(['{', '$']), "{text}");
            }
        }
    }
}
