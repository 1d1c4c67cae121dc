//! The simple values of the contract: texts, numbers, days, ids, words.

use std::borrow::Cow;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::decode::{At, Decode, Report, bad_value, wrong_type};
use super::json::{Node, Value};
use super::suggest::{nearest, slugged};
use crate::domain::{Date, Language, Score, Slug, UnitId};
use crate::problem::Problem;

/// A schema that stands where it is used.
macro_rules! schema {
    ($name:ty, $word:literal, $schema:tt) => {
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                $word.into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    };
}

impl<T: JsonSchema> JsonSchema for At<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// The text of a node, or a report that it is something else.
fn text<'n>(node: &'n Node, expected: &str, report: &mut Report) -> Option<&'n str> {
    match &node.value {
        Value::Text(text) => Some(text),
        _ => {
            wrong_type(node, expected, report);
            None
        }
    }
}

/// One of some words; the nearest is suggested for another.
pub(super) fn choose<'n>(node: &'n Node, words: &[&str], report: &mut Report) -> Option<&'n str> {
    let word = text(node, "text", report)?;
    if words.contains(&word) {
        return Some(word);
    }
    let problem = Problem::BadValue {
        found: word.to_owned(),
        expected: words.join(", "),
        nearest: nearest(word, words.iter().copied()),
    };
    report.add(problem, node.mark);
    None
}

/// A text of one line in its own language; an empty one says nothing.
#[derive(Debug, Clone)]
pub(super) struct Line(pub(super) String);

schema!(Line, "line", { "type": "string" });

impl Decode for Line {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let line = text(node, "text", report)?.trim();
        if line.is_empty() {
            bad_value("", "text", node.mark, report);
            return None;
        }
        Some(Self(line.to_owned()))
    }

    fn is_blank(node: &Node) -> bool {
        matches!(&node.value, Value::Null) || matches!(&node.value, Value::Text(text) if text.trim().is_empty())
    }
}

/// An id that stands in no address: any text without spaces at its ends.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Id(pub(super) String);

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

schema!(Id, "id", { "type": "string", "pattern": r"^\S(.*\S)?$" });

impl Decode for Id {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let id = text(node, "text", report)?;
        if id.is_empty() || id.trim() != id {
            bad_value(id, "id", node.mark, report);
            return None;
        }
        Some(Self(id.to_owned()))
    }

    fn counts() -> bool {
        true
    }
}

/// A web address, http or https.
#[derive(Debug, Clone)]
pub(super) struct Url(pub(super) String);

schema!(Url, "url", { "type": "string", "format": "uri", "pattern": r"^https?://[^\s/]\S*$" });

impl Decode for Url {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let url = text(node, "url", report)?;
        let lower = url.get(..8.min(url.len())).unwrap_or_default().to_ascii_lowercase();
        let rest = if lower.starts_with("https://") { url.get(8..) } else { url.get(7..) };
        let schemed = lower.starts_with("https://") || lower.starts_with("http://");
        let host = rest.unwrap_or_default().split('/').next().unwrap_or_default();
        if !schemed || host.is_empty() || url.contains(|c: char| c.is_whitespace() || c.is_control() || c == '"') {
            bad_value(url, "url", node.mark, report);
            return None;
        }
        Some(Self(url.to_owned()))
    }

    fn is_blank(node: &Node) -> bool {
        Line::is_blank(node)
    }
}

/// A day: `2025-07-01`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Day(pub(super) Date);

schema!(Day, "day", { "type": "string", "format": "date", "pattern": r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$" });

impl Decode for Day {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let written = text(node, "day", report)?;
        let shaped = written.len() == 10
            && written
                .bytes()
                .enumerate()
                .all(|(at, b)| if matches!(at, 4 | 7) { b == b'-' } else { b.is_ascii_digit() });
        match written.parse() {
            Ok(day) if shaped => Some(Self(day)),
            _ => {
                let nearest = turned(written).unwrap_or_default();
                report.add(
                    Problem::BadValue { found: written.to_owned(), expected: "day".to_owned(), nearest },
                    node.mark,
                );
                None
            }
        }
    }
}

/// A day written the Vietnamese way, `1/7/2025`, turned into `2025-07-01`.
fn turned(written: &str) -> Option<String> {
    let parts: Vec<i16> = written.split(['/', '-', '.']).map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
    let [day, month, year] = parts[..] else { return None };
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    (year >= 1000).then(|| date.to_string())
}

schema!(Slug, "slug", { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" });

impl Decode for Slug {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let written = text(node, "slug", report)?;
        let slug = Self::parse(written);
        if slug.is_none() {
            let nearest = slugged(written).replace('/', "-");
            report
                .add(Problem::BadValue { found: written.to_owned(), expected: "slug".to_owned(), nearest }, node.mark);
        }
        slug
    }
}

schema!(UnitId, "unit id", { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$" });

impl Decode for UnitId {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let written = text(node, "unit-id", report)?;
        let id = Self::parse(written);
        if id.is_none() {
            let nearest = slugged(written);
            let problem = Problem::BadValue { found: written.to_owned(), expected: "unit-id".to_owned(), nearest };
            report.add(problem, node.mark);
        }
        id
    }
}

schema!(Language, "language", { "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$" });

impl Decode for Language {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let written = text(node, "language", report)?;
        let language = Self::parse(written);
        if language.is_none() {
            bad_value(written, "language", node.mark, report);
        }
        language
    }
}

/// One text in several languages, as written: `{ "vi": "…", "en": "…" }`.
#[derive(Debug, Clone)]
pub(super) struct Translations(pub(super) Vec<(At<Language>, Arc<str>)>);

schema!(Translations, "text", {
    "type": "object",
    "minProperties": 1,
    "propertyNames": { "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$" },
    "additionalProperties": { "type": "string", "pattern": r"\S" },
    "examples": [{ "vi": "Hải Phòng", "en": "Hải Phòng" }]
});

impl Decode for Translations {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let Value::Object(members) = &node.value else {
            wrong_type(node, "translations", report);
            return None;
        };
        let mut translations = Vec::new();
        for member in members {
            let Some(language) = Language::parse(&member.key) else {
                bad_value(&member.key, "language", member.key_mark, report);
                continue;
            };
            if let Some(Line(line)) = Line::decode(&member.node, report) {
                translations.push((At { value: language, mark: member.key_mark }, line.into()));
            }
        }
        if members.is_empty() {
            bad_value("{}", "translations", node.mark, report);
        }
        (!translations.is_empty()).then_some(Self(translations))
    }
}

schema!(Score, "number", { "type": "number" });

impl Decode for Score {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let Value::Number(digits) = &node.value else {
            wrong_type(node, "number", report);
            return None;
        };
        let score = Self::parse(digits).ok();
        if score.is_none() && !digits.contains('.') && !digits.contains("e-") {
            bad_value(digits, "nine-digits", node.mark, report);
        } else if score.is_none() {
            report.add(Problem::TooManyDigits { found: digits.clone(), precision: "9".to_owned() }, node.mark);
        }
        score
    }

    fn counts() -> bool {
        true
    }
}

impl Decode for bool {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        match node.value {
            Value::Bool(value) => Some(value),
            _ => {
                wrong_type(node, "boolean", report);
                None
            }
        }
    }

    fn counts() -> bool {
        true
    }
}

/// A whole number inside bounds.
fn whole(node: &Node, least: i64, most: i64, report: &mut Report) -> Option<i64> {
    let Value::Number(digits) = &node.value else {
        wrong_type(node, "whole", report);
        return None;
    };
    let number = digits.parse().ok().filter(|number| (least..=most).contains(number));
    if number.is_none() {
        let expected = if most == i64::from(u32::MAX) { format!("{least}…") } else { format!("{least}…{most}") };
        report.add(Problem::BadCount { found: digits.clone(), expected }, node.mark);
    }
    number
}

/// Declares whole numbers by their bounds.
macro_rules! wholes {
    ($($(#[$doc:meta])* $name:ident($type:ty) = $least:literal, $most:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub(super) struct $name(pub(super) $type);

        schema!($name, "whole number", { "type": "integer", "minimum": $least, "maximum": $most });

        impl Decode for $name {
            fn decode(node: &Node, report: &mut Report) -> Option<Self> {
                let number = whole(node, $least, i64::from($most), report)?;
                <$type>::try_from(number).ok().map(Self)
            }

            fn counts() -> bool {
                true
            }
        }
    )*};
}

wholes! {
    /// How many, nought included.
    Count(u32) = 0, u32::MAX;
    /// How many, or which in a row, from one.
    Ordinal(u32) = 1, u32::MAX;
    /// How many digits after the point.
    Digits(u8) = 0, 9_u8;
    /// A year of four digits.
    Year(i16) = 1000, 9999_i16;
    /// A row or a column of a grid.
    Step(i32) = -10000, 10000_i32;
    /// A place in an order.
    Place(i64) = -1_000_000, 1_000_000_i32;
}

/// The value of a corrected field: a number, or the id of a band.
#[derive(Debug, Clone)]
pub(super) enum Figure {
    /// A number.
    Number(Score),
    /// The id of a band.
    Word(String),
}

schema!(Figure, "corrected value", { "type": ["number", "string"] });

impl Decode for Figure {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        match &node.value {
            Value::Text(word) => Some(Self::Word(word.clone())),
            Value::Number(_) => Score::decode(node, report).map(Self::Number),
            _ => {
                wrong_type(node, "number-or-text", report);
                None
            }
        }
    }
}

/// The components of an entry: id → number. `null` says nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct Figures(pub(super) Vec<(At<String>, At<Score>)>);

schema!(Figures, "components", { "type": "object", "additionalProperties": { "type": ["number", "null"] } });

impl Decode for Figures {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let Value::Object(members) = &node.value else {
            wrong_type(node, "object", report);
            return None;
        };
        let mut figures = Vec::new();
        for member in members {
            if let Some(Some(score)) = Option::<At<Score>>::decode(&member.node, report) {
                figures.push((At { value: member.key.clone(), mark: member.key_mark }, score));
            }
        }
        Some(Self(figures))
    }

    fn counts() -> bool {
        true
    }
}
