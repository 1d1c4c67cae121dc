//! How problems print: for people, with the line and a caret; for machines, as JSON.

use std::fmt::Write as _;

use serde_json::{Map, Value};
use unicode_width::UnicodeWidthStr;

use super::window::{escape, window};
use super::{Diagnostic, Diagnostics};
use crate::mark::{Place, Sources};
use crate::problem::{Severity, Speech};

/// How to print.
#[derive(Debug, Clone, Copy)]
pub struct Printing<'a> {
    /// The language of the messages.
    pub speech: Speech,
    /// With the colours of a terminal.
    pub color: bool,
    /// What stands before every path: `content/`.
    pub prefix: &'a str,
    /// The least bad that people are still shown; the counts at the end are of all.
    pub least: Severity,
}

impl Diagnostics {
    /// Every problem in order of place, with its line, a caret, what was found, what was expected and how to mend it,
    /// and a line with the counts at the end; empty when there is no problem.
    pub fn render_text(&self, sources: &Sources, printing: &Printing<'_>) -> String {
        let mut text = String::new();
        let sorted = self.sorted(sources);
        for diagnostic in sorted.iter().filter(|diagnostic| diagnostic.problem.severity() <= printing.least) {
            print_one(&mut text, diagnostic, sources, printing);
            text.push('\n');
        }
        if !sorted.is_empty() {
            let count = |severity| sorted.iter().filter(|d| d.problem.severity() == severity).count().to_string();
            let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
            let facts = [("errors", errors.as_str()), ("warnings", &warnings), ("notes", &notes)];
            let _ = writeln!(text, "{}", printing.speech.sentence("summary", &facts));
        }
        text
    }

    /// Every problem in order of place as one JSON array; the keys and the words of code, name and severity are stable.
    pub fn render_json(&self, sources: &Sources, printing: &Printing<'_>) -> String {
        let list: Vec<Value> = self.sorted(sources).into_iter().map(|d| as_json(d, sources, printing)).collect();
        let mut text = serde_json::to_string_pretty(&list).unwrap_or_default();
        text.push('\n');
        text
    }
}

fn print_one(text: &mut String, diagnostic: &Diagnostic, sources: &Sources, printing: &Printing<'_>) {
    let place = sources.place(diagnostic.mark);
    let problem = &diagnostic.problem;
    let words = problem.words(printing.speech);
    let severity = problem.severity();
    let label = printing.speech.label(&format!("label-{}", severity.word()));
    let ink = Ink { on: printing.color };
    let (path, line, column) = (escape(&place.path), place.line, place.column);
    let head = ink.paint(tint(severity), &format!("{label}[{}]", problem.code()));
    let found = ink.paint("1", &escape(&words.found));
    let _ = writeln!(text, "{}{path}:{line}:{column}: {head}: {found}", printing.prefix);
    print_line(text, &place, tint(severity), &ink);
    for (name, part) in [("label-expected", &words.expected), ("label-help", &words.help)] {
        let label = printing.speech.label(name);
        let _ = writeln!(text, "  {}: {}", ink.paint("1", &label), escape(part));
    }
}

/// The source line with its number, and the caret under it. A file without text has no line.
fn print_line(text: &mut String, place: &Place, tint: &str, ink: &Ink) {
    if place.text.is_empty() {
        return;
    }
    let window = window(&place.text, place.column as usize, place.length as usize);
    let number = place.line.to_string();
    let gutter = " ".repeat(number.width());
    let carets = ink.paint(tint, &"^".repeat(window.width));
    let _ = writeln!(text, "  {number} | {}", window.text);
    let _ = writeln!(text, "  {gutter} | {}{carets}", " ".repeat(window.before));
}

fn as_json(diagnostic: &Diagnostic, sources: &Sources, printing: &Printing<'_>) -> Value {
    let place = sources.place(diagnostic.mark);
    let problem = &diagnostic.problem;
    let words = problem.words(printing.speech);
    let facts: Map<String, Value> =
        problem.facts().into_iter().map(|(key, fact)| (key.to_owned(), fact.into())).collect();
    let message = format!("{}; {}: {}", words.found, printing.speech.label("label-expected"), words.expected);
    let members: [(&str, Value); 12] = [
        ("code", problem.code().into()),
        ("name", problem.name().into()),
        ("severity", problem.severity().word().into()),
        ("path", format!("{}{}", printing.prefix, place.path).into()),
        ("line", place.line.into()),
        ("column", place.column.into()),
        ("length", place.length.into()),
        ("found", words.found.into()),
        ("expected", words.expected.into()),
        ("help", words.help.into()),
        ("message", message.into()),
        ("facts", Value::Object(facts)),
    ];
    Value::Object(members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn tint(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "1;31",
        Severity::Warning => "1;33",
        Severity::Note => "1;36",
    }
}

/// Paints for a terminal, or does not.
struct Ink {
    on: bool,
}

impl Ink {
    fn paint(&self, tint: &str, text: &str) -> String {
        if self.on { format!("\u{1b}[{tint}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mark::Mark;
    use crate::problem::Problem;

    fn specimen() -> (Diagnostics, Sources) {
        let mut sources = Sources::default();
        let line = "{ \"unit\": \"dak-lak\", \"scroe\": 1 }\n";
        let source = sources.add("editions/a.json", line.into());
        let mut diagnostics = Diagnostics::default();
        let problem =
            Problem::UnknownKey { key: "scroe".into(), known: "unit, score".into(), nearest: "sco\u{1b}re".into() };
        diagnostics.add(problem, Mark::new(source, 21, 28));
        (diagnostics, sources)
    }

    #[test]
    fn a_problem_prints_with_line_and_caret() {
        let (diagnostics, sources) = specimen();
        let printing = Printing { speech: Speech::English, color: false, prefix: "content/", least: Severity::Note };
        let text = diagnostics.render_text(&sources, &printing);
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[0].starts_with("content/editions/a.json:1:22: error[E003]: "), "{text}");
        assert_eq!(lines[1], "  1 | { \"unit\": \"dak-lak\", \"scroe\": 1 }");
        assert_eq!(lines[2], "    |                      ^^^^^^^");
        assert!(lines[3].starts_with("  expected: ") && lines[4].starts_with("  help: "), "{text}");
        assert!(!text.contains('\u{1b}') && text.contains("\\u{1b}"), "{text}");
    }

    #[test]
    fn machines_read_stable_keys() {
        let (diagnostics, sources) = specimen();
        let printing = Printing { speech: Speech::Vietnamese, color: false, prefix: "", least: Severity::Note };
        let value: Value = serde_json::from_str(&diagnostics.render_json(&sources, &printing)).unwrap();
        let one = &value[0];
        assert_eq!(
            (&one["code"], &one["line"], &one["column"], &one["length"]),
            (&"E003".into(), &1.into(), &22.into(), &7.into())
        );
        assert_eq!(one["facts"]["key"], "scroe");
        assert_eq!(one["severity"], "error");
    }
}
