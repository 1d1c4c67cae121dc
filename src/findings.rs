//! What was found wrong with a content, together with the sources it was found in.

use crate::diagnostic::Diagnostics;
use crate::mark::Sources;
use crate::problem::{Severity, Speech};

/// Problems that can be printed.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    /// The problems.
    pub diagnostics: Diagnostics,
    /// The sources their marks point into.
    pub sources: Sources,
}

impl Findings {
    /// At least one stops the build.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.has_errors()
    }

    /// For people: each problem down to a severity with path, line, column, source line, caret, and how to mend it.
    pub fn to_text(&self, speech: Speech, prefix: &str, color: bool, least: Severity) -> String {
        self.diagnostics.to_text(&self.sources, speech, prefix, color, least)
    }

    /// For machines: a JSON array with stable keys and codes.
    pub fn to_json(&self, speech: Speech) -> String {
        self.diagnostics.to_json(&self.sources, speech)
    }
}
