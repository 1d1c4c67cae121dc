//! What each problem says, in each language of the messages.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::Problem;

/// The language in which the program speaks to staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speech {
    /// Vietnamese.
    Vietnamese,
    /// English.
    English,
}

/// What a problem says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What was found.
    pub found: String,
    /// What was expected.
    pub expected: String,
    /// How to mend it.
    pub help: String,
}

impl Speech {
    fn bundle(self) -> &'static FluentBundle<FluentResource> {
        static VIETNAMESE: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
        static ENGLISH: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
        match self {
            Self::Vietnamese => {
                VIETNAMESE.get_or_init(|| read_bundle("vi", [include_str!("vi.ftl"), include_str!("program.vi.ftl")]))
            }
            Self::English => {
                ENGLISH.get_or_init(|| read_bundle("en", [include_str!("en.ftl"), include_str!("program.en.ftl")]))
            }
        }
    }

    /// A word of the messages that belongs to no problem, such as `label-help`.
    pub fn label(self, id: &str) -> String {
        let bundle = self.bundle();
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        pattern.map_or_else(|| id.to_owned(), |p| bundle.format_pattern(p, None, &mut Vec::new()).into_owned())
    }

    /// A sentence of the messages with facts put in.
    pub fn sentence(self, id: &str, facts: &[(&str, &str)]) -> String {
        let bundle = self.bundle();
        let mut args = FluentArgs::new();
        for (name, fact) in facts {
            args.set(*name, *fact);
        }
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        pattern.map_or_else(|| id.to_owned(), |p| bundle.format_pattern(p, Some(&args), &mut Vec::new()).into_owned())
    }
}

fn read_bundle(tag: &str, sources: [&str; 2]) -> FluentBundle<FluentResource> {
    let language = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    // A faulty message is left out here and named by the test that asks for every message.
    for source in sources {
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl Problem {
    /// What the problem says in a language. An empty fact is passed as `none`, so that messages can choose.
    pub fn words(&self, speech: Speech) -> Words {
        let bundle = speech.bundle();
        let mut args = FluentArgs::new();
        for (name, fact) in self.facts() {
            args.set(name, if fact.is_empty() { "none" } else { fact });
        }
        let part = |attribute: &str| {
            let pattern = bundle.get_message(self.name()).and_then(|message| message.get_attribute(attribute));
            pattern.map_or_else(String::new, |attribute| {
                bundle.format_pattern(attribute.value(), Some(&args), &mut Vec::new()).into_owned()
            })
        };
        Words { found: part("found"), expected: part("expected"), help: part("help") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every fact a message may ask for must be one of the problem's own: a fact of another name prints as `{$name}`.
    fn sound(text: &str) -> bool {
        !text.is_empty() && !text.contains("{$") && text.trim() == text
    }

    #[test]
    fn every_problem_speaks_both_languages() {
        let mut faults = Vec::new();
        for speech in [Speech::Vietnamese, Speech::English] {
            for fact in ["", "fact"] {
                for problem in Problem::specimens(fact) {
                    let words = problem.words(speech);
                    for (part, text) in [("found", words.found), ("expected", words.expected), ("help", words.help)] {
                        if !sound(&text) {
                            faults.push(format!("{speech:?} {}.{part}: {text:?}", problem.name()));
                        }
                    }
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    #[test]
    fn labels_and_summary_are_there() {
        for speech in [Speech::Vietnamese, Speech::English] {
            for label in ["label-error", "label-warning", "label-note", "label-expected", "label-help"] {
                assert_ne!(speech.label(label), label);
            }
            let summary = speech.sentence("summary", &[("errors", "3"), ("warnings", "2"), ("notes", "1")]);
            assert!(summary.contains('3') && summary.contains('2') && summary.contains('1'), "{summary}");
        }
    }

    #[test]
    fn both_languages_know_the_same_messages() {
        let ids = |source: &str| -> Vec<String> {
            source.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id.trim().to_owned()).collect()
        };
        assert_eq!(ids(include_str!("vi.ftl")), ids(include_str!("en.ftl")));
    }
}
