//! From located JSON to the raw shapes of the contract: every problem of a value is reported, not only the first.

use std::collections::BTreeSet;

use super::json::{Member, Node, Value};
use super::suggest::nearest;
use crate::diagnostic::Diagnostics;
use crate::mark::{Mark, SourceId};
use crate::problem::Problem;

/// What reading found wrong, and what it therefore left out.
#[derive(Debug, Default)]
pub(super) struct Report {
    /// The problems.
    pub(super) diagnostics: Diagnostics,
    lost: BTreeSet<(&'static str, String)>,
    doubts: BTreeSet<(SourceId, &'static str)>,
    unreadable: BTreeSet<&'static str>,
}

impl Report {
    /// Notes a problem.
    pub(super) fn add(&mut self, problem: Problem, mark: Mark) {
        self.diagnostics.add(problem, mark);
    }

    /// Notes that something that counts was left out of a source: a figure, or a shape by its name.
    pub(super) fn doubt(&mut self, source: SourceId, what: &'static str) {
        self.doubts.insert((source, what));
    }

    /// One of these things was left out of the source.
    pub(super) fn is_doubtful(&self, source: SourceId, things: &[&'static str]) -> bool {
        things.iter().any(|what| self.doubts.contains(&(source, *what)))
    }

    /// Notes that a thing with an id could not be read, so that those who name it need not be blamed.
    pub(super) fn lose(&mut self, kind: &'static str, id: &str) {
        self.lost.insert((kind, id.to_owned()));
    }

    /// Notes that a whole file with things of a kind could not be read.
    pub(super) fn lose_all(&mut self, kind: &'static str) {
        self.unreadable.insert(kind);
    }

    /// A thing was written but could not be read.
    pub(super) fn is_lost(&self, kind: &'static str, id: &str) -> bool {
        self.unreadable.contains(kind) || self.lost.contains(&(kind, id.to_owned()))
    }
}

/// What a member of the contract can be read from.
pub(super) trait Decode: Sized {
    /// Reads a value. Every problem is reported; nothing comes back when the value makes no sense.
    fn decode(node: &Node, report: &mut Report) -> Option<Self>;

    /// What stands for a missing member; nothing where it must be there.
    fn absent() -> Option<Self> {
        None
    }

    /// The value says nothing, as a missing member would.
    fn is_blank(node: &Node) -> bool {
        matches!(node.value, Value::Null)
    }

    /// Ranks and totals may look otherwise when the value is left out.
    fn counts() -> bool {
        false
    }
}

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct At<T> {
    /// The value.
    pub(super) value: T,
    /// Where it was written.
    pub(super) mark: Mark,
}

impl<T: Decode> Decode for At<T> {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        T::decode(node, report).map(|value| Self { value, mark: node.mark })
    }

    fn is_blank(node: &Node) -> bool {
        T::is_blank(node)
    }

    fn counts() -> bool {
        T::counts()
    }
}

/// May be left out or `null`.
impl<T: Decode> Decode for Option<T> {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        if T::is_blank(node) {
            return Some(None);
        }
        let value = T::decode(node, report);
        if value.is_none() && T::counts() {
            report.doubt(node.mark.source(), "figure");
        }
        Some(value)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

/// A list; elements that make no sense are left out.
impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let Value::List(items) = &node.value else {
            wrong_type(node, "list", report);
            return None;
        };
        Some(items.iter().filter_map(|item| T::decode(item, report)).collect())
    }
}

/// Says that a value is of another type; `expected` is a stable word.
pub(super) fn wrong_type(node: &Node, expected: &str, report: &mut Report) {
    let problem = Problem::WrongType { found: node.value.kind().to_owned(), expected: expected.to_owned() };
    report.add(problem, node.mark);
}

/// Says that a value is of the right type but not allowed; `expected` is a stable word.
pub(super) fn bad_value(found: &str, expected: &str, mark: Mark, report: &mut Report) {
    let problem = Problem::BadValue { found: found.to_owned(), expected: expected.to_owned(), nearest: String::new() };
    report.add(problem, mark);
}

/// The members of an object; keys the shape does not know are reported, with the nearest it does.
pub(super) fn members<'n>(node: &'n Node, known: &[&str], report: &mut Report) -> Option<&'n [Member]> {
    let Value::Object(members) = &node.value else {
        wrong_type(node, "object", report);
        return None;
    };
    for member in members {
        if !known.contains(&member.key.as_str()) {
            let nearest = nearest(&member.key, known.iter().copied());
            if !nearest.is_empty() && node.member(&nearest).is_none() {
                // A slip of the pen: what it was meant for is missing now.
                report.doubt(node.mark.source(), "figure");
            }
            let problem = Problem::UnknownKey { key: member.key.clone(), known: known.join(", "), nearest };
            report.add(problem, member.key_mark);
        }
    }
    Some(members)
}

/// One member by its key, or what stands for it when it is missing.
pub(super) fn member<T: Decode>(node: &Node, key: &str, shape: &str, report: &mut Report) -> Option<T> {
    if let Some(found) = node.member(key) {
        return T::decode(found, report);
    }
    let stand_in = T::absent();
    if stand_in.is_none() {
        let start = node.mark.start();
        let brace = Mark::new(node.mark.source(), start, start + 1);
        report.add(Problem::MissingKey { key: key.to_owned(), shape: shape.to_owned() }, brace);
    }
    stand_in
}

/// Notes that a record could not be read, under its id where it has one.
pub(super) fn lose(node: &Node, shape: &'static str, report: &mut Report) {
    report.doubt(node.mark.source(), shape);
    if let Some(Value::Text(id)) = node.member("id").map(|node| &node.value) {
        report.lose(shape, id);
    } else if KINDS_WITH_ID.contains(&shape) {
        report.lose_all(shape);
    }
}

/// The shapes that others name by their ids: of one without, nobody can tell who means it.
const KINDS_WITH_ID: [&str; 6] = ["unit", "method", "component", "band", "source", "group"];

/// Declares a shape of the contract once: the struct, its JSON Schema and how it is read.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident = $shape:tt { $($(#[$field_doc:meta])* $field:ident : $type:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, schemars::JsonSchema)]
        #[schemars(deny_unknown_fields, rename = $shape)]
        pub(in crate::load) struct $name {
            /// Where it was written.
            #[schemars(skip)]
            #[allow(dead_code)]
            pub(in crate::load) mark: crate::mark::Mark,
            $($(#[$field_doc])* pub(in crate::load) $field: $type,)*
        }

        impl crate::load::decode::Decode for $name {
            fn decode(node: &crate::load::json::Node, report: &mut crate::load::decode::Report) -> Option<Self> {
                use crate::load::decode::{lose, member, members};
                if members(node, &[$(stringify!($field)),*], report).is_none() {
                    lose(node, $shape, report);
                    return None;
                }
                $(let $field = member::<$type>(node, stringify!($field), $shape, report);)*
                $(let Some($field) = $field else {
                    lose(node, $shape, report);
                    return None;
                };)*
                Some(Self { mark: node.mark, $($field),* })
            }
        }
    };
}

/// Declares the words of a choice once: what the content writes, what it means.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident of $meaning:ty $(, $counts:literal)? { $($word:literal => $value:expr),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub(in crate::load) struct $name(pub(in crate::load) $meaning);

        impl crate::load::decode::Decode for $name {
            fn decode(node: &crate::load::json::Node, report: &mut crate::load::decode::Report) -> Option<Self> {
                let word = crate::load::value::choose(node, &[$($word),*], report)?;
                match word {
                    $($word => Some(Self($value)),)*
                    _ => None,
                }
            }

            fn counts() -> bool {
                [$($counts,)? ""].contains(&"ranks follow it")
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": [$($word),*] })
            }
        }
    };
}

pub(super) use choice;
pub(super) use record;
