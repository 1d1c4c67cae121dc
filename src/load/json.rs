//! JSON with places: every value, key and number knows where it was written.
//!
//! Built on serde_json's raw values, whose text is a stretch of the source itself; so a place is a difference of
//! two addresses. Keys that stand twice are kept and reported; depth and size are bounded.

mod syntax;

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::decode::Report;
use crate::mark::{Mark, SourceId};
use crate::problem::Problem;

/// How deep arrays and objects may stand in one another. The contract needs eight.
const DEPTH_MAX: usize = 32;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node {
    /// Where it was written, quotes and brackets included.
    pub(super) mark: Mark,
    /// What it is.
    pub(super) value: Value,
}

/// The kinds of JSON value.
#[derive(Debug, Clone)]
pub(super) enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, by its digits.
    Number(String),
    /// A text, unescaped, NFC.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// An object, in the order written, no key twice.
    Object(Vec<Member>),
}

/// One key of an object with its value.
#[derive(Debug, Clone)]
pub(super) struct Member {
    /// The key.
    pub(super) key: String,
    /// Where the key stands.
    pub(super) key_mark: Mark,
    /// Its value.
    pub(super) node: Node,
}

impl Value {
    /// The stable word for the kind.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Number(_) => "number",
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Object(_) => "object",
        }
    }
}

impl Node {
    /// The value of a key, if this is an object that has it.
    pub(super) fn member(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Object(members) => members.iter().find(|member| member.key == key).map(|member| &member.node),
            _ => None,
        }
    }
}

/// Reads a whole source. A fault of the syntax is reported at its line and column and nothing comes back.
pub(super) fn parse(source: SourceId, text: &str, report: &mut Report) -> Option<Node> {
    let clean = blank_controls(text);
    let whole: &RawValue = match serde_json::from_str(&clean) {
        Ok(raw) => raw,
        Err(error) => {
            let (problem, start, end) = syntax::explain(&clean, &error);
            report.add(problem, Mark::new(source, start, end));
            return None;
        }
    };
    Parser { source, text: &clean, report }.node(whole, 0)
}

/// The text with every control character that JSON forbids made a space: the text check names it, the rest can be read.
fn blank_controls(text: &str) -> String {
    text.chars().map(|c| if c < ' ' && !matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }).collect()
}

/// The members of an object as they stand in the text.
struct RawObject<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for RawObject<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = RawObject<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(RawObject(members))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

struct Parser<'a> {
    source: SourceId,
    text: &'a str,
    report: &'a mut Report,
}

impl Parser<'_> {
    fn node(&mut self, raw: &RawValue, depth: usize) -> Option<Node> {
        let (written, mark) = (raw.get(), self.mark(raw));
        if depth > DEPTH_MAX {
            let problem = Problem::TooLarge { found: "depth".to_owned(), limit: DEPTH_MAX.to_string() };
            self.report.add(problem, mark);
            return None;
        }
        let value = match written.as_bytes().first() {
            Some(b'{') => self.object(raw, depth)?,
            Some(b'[') => {
                let items: Vec<&RawValue> = self.read(raw)?;
                Value::List(items.into_iter().map(|item| self.node(item, depth + 1)).collect::<Option<_>>()?)
            }
            Some(b'"') => Value::Text(self.string(raw)?),
            Some(b't') => Value::Bool(true),
            Some(b'f') => Value::Bool(false),
            Some(b'n') => Value::Null,
            _ => Value::Number(written.to_owned()),
        };
        Some(Node { mark, value })
    }

    fn object(&mut self, raw: &RawValue, depth: usize) -> Option<Value> {
        let RawObject(written) = self.read(raw)?;
        let mut members: Vec<Member> = Vec::with_capacity(written.len());
        let mut seen = std::collections::BTreeSet::new();
        for (key, value) in written {
            let key_mark = self.mark(key);
            let key = self.string(key)?;
            let node = self.node(value, depth + 1)?;
            if seen.insert(key.clone()) {
                members.push(Member { key, key_mark, node });
            } else {
                self.report.add(Problem::DuplicateKey { key }, key_mark);
            }
        }
        Some(Value::Object(members))
    }

    /// A text without its quotes and escapes.
    fn string(&mut self, raw: &RawValue) -> Option<String> {
        let text: String = self.read(raw)?;
        let text = if is_nfc(&text) { text } else { text.nfc().collect() };
        Some(text)
    }

    fn read<'r, T: Deserialize<'r>>(&mut self, raw: &'r RawValue) -> Option<T> {
        match serde_json::from_str(raw.get()) {
            Ok(value) => Some(value),
            Err(error) => {
                let base = self.offset(raw);
                let (problem, start, end) = syntax::explain(raw.get(), &error);
                self.report.add(problem, Mark::new(self.source, base + start, base + end));
                None
            }
        }
    }

    fn offset(&self, raw: &RawValue) -> usize {
        (raw.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }

    fn mark(&self, raw: &RawValue) -> Mark {
        let start = self.offset(raw);
        Mark::new(self.source, start, start + raw.get().len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mark::Sources;

    fn read(text: &str) -> (Option<Node>, Vec<(String, u32, u32)>) {
        let mut sources = Sources::default();
        let source = sources.add("a.json", text.into());
        let mut report = Report::default();
        let node = parse(source, text, &mut report);
        let found = report.diagnostics.sorted(&sources);
        let found = found
            .iter()
            .map(|d| {
                let place = sources.place(d.mark);
                (d.problem.code().to_owned(), place.line, place.column)
            })
            .collect();
        (node, found)
    }

    #[test]
    fn every_value_knows_its_place() {
        let text = "{ \"a\": [1.50, \"é\"] }";
        let (node, found) = read(text);
        let node = node.unwrap();
        assert!(found.is_empty());
        let Value::List(items) = &node.member("a").unwrap().value else { panic!("a list") };
        assert_eq!(items[0].mark.start(), 8);
        assert!(matches!(&items[0].value, Value::Number(digits) if digits == "1.50"));
        assert_eq!(items[1].mark.start(), 14);
    }

    #[test]
    fn faults_of_syntax_have_a_place() {
        assert_eq!(read("{\n  \"a\": 1,\n}").1, [("E001".into(), 2, 9)]);
        assert_eq!(read("{\n  \"a\": 1\n  \"b\": 2\n}").1, [("E001".into(), 3, 3)]);
        assert_eq!(read("{ \"a\": 1").1, [("E001".into(), 1, 8)]);
        assert_eq!(read("").1, [("E001".into(), 1, 1)]);
        assert_eq!(read("{ 'a': 1 }").1, [("E001".into(), 1, 3)]);
        assert_eq!(read("{ \"a\": \"\\ud800\" }").1.len(), 1);
    }

    #[test]
    fn a_key_twice_is_reported_and_the_first_stays() {
        let (node, found) = read("{ \"a\": 1, \"a\": 2 }");
        assert_eq!(found, [("E006".into(), 1, 11)]);
        assert!(matches!(&node.unwrap().member("a").unwrap().value, Value::Number(digits) if digits == "1"));
    }

    #[test]
    fn depth_is_bounded() {
        let deep = "[".repeat(200_000) + &"]".repeat(200_000);
        assert_eq!(read(&deep).1[0].0, "E013");
    }
}
