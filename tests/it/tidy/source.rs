//! Rust source as the rules read it: without comments, without tests, its string literals apart.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// One source file.
pub(crate) struct Source {
    /// Its path below `src/`, with `/`.
    pub(crate) path: String,
    /// As it is.
    pub(crate) text: String,
    /// Its code: comments and test modules blanked, string literals kept.
    pub(crate) code: String,
    /// The same with the insides of string literals blanked too.
    pub(crate) bare: String,
    /// Every string literal of the code with its line.
    pub(crate) literals: Vec<(usize, String)>,
}

impl Source {
    fn read(path: String, text: String) -> Self {
        let lexed = lex(&text);
        let tests = test_stretches(&lexed.bare, &path);
        let code = blank(&lexed.code, &tests);
        let bare = blank(&lexed.bare, &tests);
        let outside = |at: &usize| !tests.iter().any(|(start, end)| (start..end).contains(&at));
        let literals = lexed.literals.into_iter().filter(|(at, _)| outside(at));
        let literals = literals.map(|(at, literal)| (line_of(&text, at), literal)).collect();
        Self { path, code, bare, literals, text }
    }

    /// The room it lies in: the first part of its path without `.rs`.
    pub(crate) fn room(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// How many modules lie between it and the root of the crate: 1 for `tree.rs` and `site/mod.rs`, 2 for `site/page.rs`.
    pub(crate) fn depth(&self) -> usize {
        let parts = self.path.split('/').count();
        if self.path.ends_with("/mod.rs") { parts - 1 } else { parts }
    }

    /// The files declared by `#[cfg(test)] mod name;`, as the beginnings of their paths.
    fn modules_of_tests(&self) -> Vec<String> {
        let folder = self.path.strip_suffix("mod.rs").map(str::to_owned);
        let folder = folder.unwrap_or_else(|| format!("{}/", self.path.trim_end_matches(".rs")));
        let declared = self.text.split("#[cfg(test)]").skip(1).filter_map(|rest| {
            let words = rest.trim_start().trim_start_matches("pub(crate) ").trim_start_matches("pub(super) ");
            let (name, _) = words.strip_prefix("mod ")?.split_once(';').filter(|(name, _)| !name.contains('{'))?;
            Some(name.trim().to_owned())
        });
        declared.flat_map(|name| [format!("{folder}{name}.rs"), format!("{folder}{name}/")]).collect()
    }

    /// The same file, all of it a test.
    fn into_test(mut self) -> Self {
        let all = [(0, self.text.len())];
        (self.code, self.bare) = (blank(&self.code, &all), blank(&self.bare, &all));
        self.literals.clear();
        self
    }

    /// Lines of the code on which a text stands.
    pub(crate) fn lines_with(&self, needle: &str) -> Vec<usize> {
        let lines = self.bare.lines().enumerate().filter(|(_, line)| has_word(line, needle));
        lines.map(|(number, _)| number + 1).collect()
    }
}

/// The text stands there and is not the middle of a longer name.
fn has_word(line: &str, needle: &str) -> bool {
    let in_name = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(needle)
        .any(|(at, _)| !line[..at].ends_with(in_name) && !line[at + needle.len()..].starts_with(in_name))
}

/// Every source file of the crate, in order of path.
pub(crate) fn sources() -> Vec<Source> {
    let root = root().join("src");
    let files = files(&root, "rs");
    assert!(files.len() > 10, "src/ was not found");
    let read = files.into_iter().map(|path| {
        let text = fs_err::read_to_string(&path).expect("a source file is UTF-8");
        Source::read(relative(&path, &root), text)
    });
    let sources: Vec<Source> = read.collect();
    let of_tests: Vec<String> = sources.iter().flat_map(Source::modules_of_tests).collect();
    let is_of_tests = |source: &Source| of_tests.iter().any(|stem| source.path.starts_with(stem));
    sources.into_iter().map(|source| if is_of_tests(&source) { source.into_test() } else { source }).collect()
}

/// The repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder whose name has this ending, in order of path.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let walk = WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    walk.map(walkdir::DirEntry::into_path)
        .filter(|p| p.is_file() && p.extension().is_some_and(|e| e == ending))
        .collect()
}

/// A path below a folder, with `/`.
pub(crate) fn relative(path: &Path, folder: &Path) -> String {
    let path = path.strip_prefix(folder).unwrap_or(path);
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

struct Lexed {
    code: String,
    bare: String,
    literals: Vec<(usize, String)>,
}

/// Tells comments, string literals and code apart; every byte of a blanked stretch becomes a space, line ends stay.
fn lex(text: &str) -> Lexed {
    let mut comments = Vec::new();
    let mut insides = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let (length, kind) = token(rest, text[..at].chars().next_back());
        match kind {
            Token::Comment => comments.push((at, at + length)),
            Token::Literal { start, end } => insides.push((at + start, at + end)),
            Token::Code => {}
        }
        at += length;
    }
    let literals = insides.iter().map(|(start, end)| (*start, text[*start..*end].to_owned())).collect();
    let code = blank(text, &comments);
    let bare = blank(&code, &insides);
    Lexed { code, bare, literals }
}

enum Token {
    Code,
    Comment,
    /// From where to where the inside of the quotes goes.
    Literal {
        start: usize,
        end: usize,
    },
}

/// The length in bytes of the token a text begins with, and what it is.
fn token(rest: &str, before: Option<char>) -> (usize, Token) {
    if rest.starts_with("//") {
        return (rest.find('\n').unwrap_or(rest.len()), Token::Comment);
    }
    if rest.starts_with("/*") {
        return (rest.find("*/").map_or(rest.len(), |end| end + 2), Token::Comment);
    }
    if rest.starts_with('"') {
        let end = closing_quote(rest);
        return ((end + 1).min(rest.len()), Token::Literal { start: 1, end });
    }
    let continues_name = before.is_some_and(|c| c.is_alphanumeric() || c == '_');
    if let Some(raw) = rest.strip_prefix('r').filter(|raw| raw.starts_with(['"', '#']) && !continues_name) {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            let close = format!("\"{}", "#".repeat(hashes));
            let start = hashes + 2;
            let end = rest[start..].find(&close).map_or(rest.len(), |end| start + end);
            return ((end + close.len()).min(rest.len()), Token::Literal { start, end });
        }
    }
    if let Some(quoted) = rest.strip_prefix('\'') {
        return (character(quoted) + 1, Token::Code);
    }
    (rest.chars().next().map_or(1, char::len_utf8), Token::Code)
}

/// Where the quote stands that ends the literal a text begins with.
fn closing_quote(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    rest.len()
}

/// How many bytes after an apostrophe belong to a character literal; none when it begins a lifetime.
fn character(quoted: &str) -> usize {
    if quoted.starts_with('\\') {
        return quoted[2..].find('\'').map_or(2, |end| end + 3);
    }
    let length = quoted.chars().next().map_or(0, char::len_utf8);
    if quoted[length..].starts_with('\'') { length + 1 } else { 0 }
}

/// Where `#[cfg(test)]` items begin and end; the whole of a file of tests.
fn test_stretches(bare: &str, path: &str) -> Vec<(usize, usize)> {
    if path.ends_with("/tests.rs") || path.contains("/tests/") {
        return vec![(0, bare.len())];
    }
    let starts = bare.match_indices("#[cfg(test)]").map(|(at, _)| at);
    starts.map(|start| (start, start + item_length(&bare[start..]))).collect()
}

/// The length of an item: to its closing brace, or to the semicolon that comes before any brace.
fn item_length(item: &str) -> usize {
    let mut open = 0;
    for (at, c) in item.char_indices() {
        match c {
            '{' => open += 1,
            '}' if open == 1 => return at + 1,
            '}' => open -= 1,
            ';' if open == 0 => return at + 1,
            _ => {}
        }
    }
    item.len()
}

/// The text with stretches made of spaces; as long as before, with the same lines.
fn blank(text: &str, stretches: &[(usize, usize)]) -> String {
    let mut blanked = String::with_capacity(text.len());
    let mut done = 0;
    for &(start, end) in stretches {
        blanked.push_str(&text[done..start]);
        let spaces = text[start..end].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' });
        blanked.extend(spaces);
        done = end;
    }
    blanked.push_str(&text[done..]);
    blanked
}

#[test]
fn code_is_told_from_comments_literals_and_tests() {
    let text = "use crate::a; // crate::b\nlet c = '\"'; let d = \"crate::c \\\" \"; let e = r#\"x\"y\"#;\n\
                fn f<'a>(x: &'a str) {}\n#[cfg(test)]\nmod tests { fn g() { \"crate::d\"; crate::e } }\nfn h() { crate::z }";
    let source = Source::read("room/file.rs".to_owned(), text.to_owned());
    assert_eq!(source.literals, [(2, "crate::c \\\" ".to_owned()), (2, "x\"y".to_owned())]);
    assert_eq!(source.bare.matches("crate::").count(), 2);
    assert_eq!(source.lines_with("crate::z"), [6]);
    assert_eq!((source.room(), source.depth()), ("room", 2));
}
