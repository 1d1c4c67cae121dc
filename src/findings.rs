//! What was found wrong with a content, together with the sources it was found in.

use crate::diagnostic::{Diagnostics, Printing};
use crate::mark::Sources;

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

    /// For people: each problem with path, line, column, source line, caret, and how to mend it.
    pub fn to_text(&self, printing: &Printing<'_>) -> String {
        self.diagnostics.render_text(&self.sources, printing)
    }

    /// For machines: a JSON array with stable keys and codes.
    pub fn to_json(&self, printing: &Printing<'_>) -> String {
        self.diagnostics.render_json(&self.sources, printing)
    }
}
