//! Text checks: what no text of the content may hold. (A stand-in: the whole check comes with the prose.)

use crate::diagnostic::Diagnostics;
use crate::mark::SourceId;

/// Checks one text; marks are offsets into it.
pub(super) fn lint_source(_source: SourceId, _text: &str, _diagnostics: &mut Diagnostics) {}
