//! What can be wrong with a theme, and how that is said to the person who writes one.

use std::fmt;

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
        if language == "vi" { self.vietnamese() } else { self.english() }
    }

    fn vietnamese(&self) -> String {
        match self {
            Self::MissingFile { path } => format!("{path}: thiếu tệp này; giao diện nào cũng phải có"),
            Self::UnknownFile { path } => {
                format!("{path}: giao diện không dùng tệp này; hãy kiểm tra tên tệp hoặc xóa đi")
            }
            Self::NotText { path } => format!("{path}: không phải văn bản UTF-8"),
            Self::Description { detail } => format!("theme.json: không đọc được: {detail}"),
            Self::Contract { found, expected } => {
                format!(
                    "theme.json: giao diện viết theo quy ước phiên bản {found}, chương trình dùng phiên bản {expected}"
                )
            }
            Self::Template { path, line, message } => format!("{}: lỗi trong mẫu trang: {message}", at(path, *line)),
            Self::UncheckedKey { path, line } => {
                format!("{}: trong t(…), tham số key phải đứng đầu và là một khóa trọn vẹn", at(path, *line))
            }
            Self::MissingLanguage { language } => {
                format!("strings/{language}/: giao diện chưa có lời văn cho ngôn ngữ này của trang")
            }
            Self::FaultyMessage { path, line, message } => {
                format!("{}: lời văn viết sai cú pháp Fluent: {message}", at(path, *line))
            }
            Self::RepeatedMessage { path, key } => format!("{path}: «{key}» đã có ở chỗ khác"),
            Self::MissingMessage { language, key, user } if user.is_empty() => {
                format!("strings/{language}/: thiếu «{key}» mà chương trình cần")
            }
            Self::MissingMessage { language, key, user } => {
                format!("strings/{language}/: thiếu «{key}» được dùng ở {user}")
            }
        }
    }

    fn english(&self) -> String {
        match self {
            Self::MissingFile { path } => format!("{path}: this file is missing; every theme must have it"),
            Self::UnknownFile { path } => {
                format!("{path}: a theme has no use for this file; check its name or remove it")
            }
            Self::NotText { path } => format!("{path}: not UTF-8 text"),
            Self::Description { detail } => format!("theme.json: cannot be read: {detail}"),
            Self::Contract { found, expected } => {
                format!(
                    "theme.json: written for version {found} of the contract, the program speaks version {expected}"
                )
            }
            Self::Template { path, line, message } => format!("{}: template error: {message}", at(path, *line)),
            Self::UncheckedKey { path, line } => {
                format!("{}: in t(…), key must come first and be a whole key", at(path, *line))
            }
            Self::MissingLanguage { language } => {
                format!("strings/{language}/: the theme has no words in this language of the site")
            }
            Self::FaultyMessage { path, line, message } => format!("{}: not valid Fluent: {message}", at(path, *line)),
            Self::RepeatedMessage { path, key } => format!("{path}: \"{key}\" is already given elsewhere"),
            Self::MissingMessage { language, key, user } if user.is_empty() => {
                format!("strings/{language}/: \"{key}\" is missing, the program needs it")
            }
            Self::MissingMessage { language, key, user } => {
                format!("strings/{language}/: \"{key}\" is missing, {user} uses it")
            }
        }
    }
}

fn at(path: &str, line: usize) -> String {
    if line == 0 { path.to_owned() } else { format!("{path}:{line}") }
}
