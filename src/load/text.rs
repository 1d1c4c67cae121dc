//! A text from outside of the content: decoded as content is, and refused where its letters are not Vietnamese any more.

use std::sync::Arc;

use super::encoding::{Reading, read};
use super::lint::lint_source;
use crate::diagnostic::Diagnostics;
use crate::mark::{Mark, SourceId, Sources};
use crate::problem::Problem;

/// A text with what makes it unreadable.
#[derive(Debug, Clone)]
pub struct ReadText {
    /// The text, so that places in it can be named.
    pub sources: Sources,
    /// Which of the sources it is.
    pub source: SourceId,
    /// Why it cannot be read: another encoding, with the likely one; remains of a legacy font. Empty for a sound text.
    pub diagnostics: Diagnostics,
}

/// Decodes a text. Misspellings and control characters are of no concern here: the text belongs to somebody else.
pub fn read_text(path: &str, bytes: &[u8]) -> ReadText {
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let source = match read(bytes) {
        Reading::Text { text, .. } => {
            let text: Arc<str> = text.into();
            let source = sources.add(path, text.clone());
            let mut found = Diagnostics::default();
            lint_source(source, &text, &mut found);
            for diagnostic in found.iter().filter(|found| matches!(found.problem, Problem::LegacyFont { .. })) {
                diagnostics.add(diagnostic.problem.clone(), diagnostic.mark);
            }
            source
        }
        Reading::Document { kind } => {
            let source = sources.add(path, "".into());
            diagnostics.add(Problem::NotText { kind: kind.to_owned() }, Mark::top(source));
            source
        }
        Reading::Foreign { shown, byte, encoding } => {
            let at = byte.min(shown.len());
            let source = sources.add(path, shown.into());
            let problem = Problem::NotUtf8 { byte: (byte + 1).to_string(), encoding: encoding.to_owned() };
            diagnostics.add(problem, Mark::new(source, at, at + 1));
            source
        }
    };
    ReadText { sources, source, diagnostics }
}
