//! Prose files to narratives. (A stand-in: the whole step comes with the prose.)

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostics;
use crate::domain::{Language, Narrative, Publication, Subject};
use crate::mark::{SourceId, Sources};

/// One prose file, already known by its path.
#[derive(Debug, Clone)]
pub(super) struct ProseFile {
    /// The path inside the content.
    pub(super) path: String,
    /// Its text.
    pub(super) source: SourceId,
    /// Its language.
    pub(super) language: Language,
    /// What it is about.
    pub(super) subject: Subject,
}

/// Reads every prose file.
pub(super) fn load_narratives(
    files: &[ProseFile],
    _publication: &Publication,
    sources: &Sources,
    _statics: &BTreeSet<String>,
    _diagnostics: &mut Diagnostics,
) -> Vec<Narrative> {
    files
        .iter()
        .map(|file| Narrative {
            subject: file.subject.clone(),
            language: file.language.clone(),
            title: None,
            source: sources.text(file.source),
            references: Vec::new(),
        })
        .collect()
}
