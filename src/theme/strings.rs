//! The words of a theme in one language.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentArgs, FluentError, FluentResource};

use super::fault::Fault;
use crate::locale::{Fact, Phrase, Words};

/// Every message of a theme in one language.
pub(super) struct Strings {
    tag: String,
    bundle: FluentBundle<FluentResource>,
}

/// Why a message could not be said whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unsaid {
    /// There is no such message.
    Missing,
    /// It speaks of something it was not given, or of a message that is not there; what Fluent says, in English.
    Incomplete(String),
}

impl Strings {
    /// Reads the files of one language; notes what Fluent cannot read and what is given twice.
    pub(super) fn read(tag: &str, files: &[(String, String)], faults: &mut Vec<Fault>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
        // Isolation marks are for mixing writing directions; here they would only get into titles and search.
        bundle.set_use_isolating(false);
        for (path, text) in files {
            let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(resource, errors)| {
                faults.extend(errors.iter().map(|error| Fault::FaultyMessage {
                    path: path.clone(),
                    line: line_of(text, error.pos.start),
                    message: error.to_string(),
                }));
                resource
            });
            for error in bundle.add_resource(resource).err().unwrap_or_default() {
                if let FluentError::Overriding { id, .. } = error {
                    faults.push(Fault::RepeatedMessage { path: path.clone(), key: id });
                }
            }
        }
        Self { tag: tag.to_owned(), bundle }
    }

    /// The message with its arguments put in.
    pub(super) fn format(&self, key: &str, args: &FluentArgs<'_>) -> Result<String, Unsaid> {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value()).ok_or(Unsaid::Missing)?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(Unsaid::Incomplete(error.to_string())),
        }
    }

    /// Notes a message that is not there, or that builds on one that is not there.
    pub(super) fn require(&self, key: &str, user: &str, faults: &mut Vec<Fault>) {
        let missing = |key: &str, user: &str| Fault::MissingMessage {
            language: self.tag.clone(),
            key: key.to_owned(),
            user: user.to_owned(),
        };
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            faults.push(missing(key, user));
            return;
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, None, &mut errors);
        for error in errors {
            if let FluentError::ResolverError(ResolverError::Reference(
                ReferenceKind::Message { id, .. } | ReferenceKind::Term { id, .. },
            )) = error
            {
                faults.push(missing(&id, key));
            }
        }
    }
}

impl Words for Strings {
    /// The keys were required when the theme was loaded; a fact that a message asks for and does not get shows as its name.
    fn say(&self, phrase: &Phrase) -> String {
        let mut args = FluentArgs::new();
        for (name, fact) in &phrase.facts {
            match fact {
                Fact::Text(text) => args.set(*name, text.as_str()),
                Fact::Count(count) => args.set(*name, *count),
            }
        }
        let pattern = self.bundle.get_message(phrase.key).and_then(|message| message.value());
        pattern.map_or_else(
            || phrase.key.to_owned(),
            |pattern| self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned(),
        )
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
