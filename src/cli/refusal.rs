//! What is said about a command line that is none: what is wrong, what may have been meant, where help is.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use niengiam::problem::Speech;

/// The refusal in the language of the messages.
pub(crate) fn refusal(error: &clap::Error, speech: Speech) -> String {
    let mut text = format!("{}: {}\n", speech.label("label-error"), found(error, speech));
    let suggestions = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    if let Some(meant) = suggestions.into_iter().find_map(|kind| context(error, kind)) {
        text.push_str(&format!("  {}\n", speech.sentence("usage-meant", &[("meant", &meant)])));
    }
    if let Some(values) = context(error, ContextKind::ValidValue) {
        text.push_str(&format!("  {}\n", speech.sentence("usage-values", &[("values", &values)])));
    }
    text.push_str(&format!("\n{}\n", speech.label("usage-help")));
    text
}

/// What is wrong, in a sentence.
fn found(error: &clap::Error, speech: Speech) -> String {
    let option = context(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = context(error, ContextKind::InvalidValue).unwrap_or_default();
    let command = context(error, ContextKind::InvalidSubcommand).unwrap_or_default();
    let (id, named) = match error.kind() {
        ErrorKind::InvalidSubcommand => ("usage-unknown-command", command),
        ErrorKind::MissingSubcommand => ("usage-missing-command", String::new()),
        ErrorKind::UnknownArgument => ("usage-unknown-option", option),
        ErrorKind::MissingRequiredArgument => ("usage-missing", option),
        ErrorKind::InvalidValue if value.is_empty() => ("usage-missing-value", option),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => ("usage-bad-value", option),
        ErrorKind::ArgumentConflict => ("usage-twice", option),
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            ("usage-value-count", option)
        }
        ErrorKind::InvalidUtf8 => ("usage-not-utf8", String::new()),
        _ => ("usage-other", String::new()),
    };
    speech.sentence(id, &[("option", &named), ("value", &value)])
}

/// What clap knows of one side of the mistake; several things with commas between.
fn context(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) if !texts.is_empty() => Some(texts.join(", ")),
        _ => None,
    }
}
