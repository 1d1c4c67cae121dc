//! Narratives: each file of prose → its title and its references, resolved against everything else.

mod claim;
mod edition;
mod fault;
mod resolve;

use std::collections::BTreeSet;
use std::ops::Range;

use claim::{read_numbers, written_number};
use resolve::{Resolver, Surroundings};

use crate::diagnostic::Diagnostics;
use crate::domain::{Claim, Language, Narrative, Publication, Reference, ReferenceTarget, Subject};
use crate::mark::{Mark, SourceId, Sources};
use crate::markdown::{self, LinkKind, Reading, WrittenReference};
use crate::problem::Problem;

/// One file of prose, and what its path says it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ProseFile {
    /// Its text.
    pub(super) source: SourceId,
    /// Its language.
    pub(super) language: Language,
    /// What it is about.
    pub(super) subject: Subject,
}

/// Reads every file and resolves its references against a publication that has everything but prose.
///
/// `statics` are the paths of the files under `static/`. A reference that points at nothing is reported and left out:
/// the publication is not built then.
pub(super) fn load_narratives(
    files: &[ProseFile],
    publication: &Publication,
    sources: &Sources,
    statics: &BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) -> Vec<Narrative> {
    let pages = files.iter().filter_map(|file| match &file.subject {
        Subject::Page(slug) => Some(slug),
        _ => None,
    });
    let resolver = Resolver { publication, statics, pages: pages.collect() };
    files.iter().map(|file| load_narrative(file, &resolver, sources, diagnostics)).collect()
}

fn load_narrative(
    file: &ProseFile,
    resolver: &Resolver<'_>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Narrative {
    let text = sources.text(file.source);
    let reading = markdown::read(&text);
    report_writing(file.source, &text, &reading, diagnostics);
    let around = Surroundings::of(&file.subject);
    let mut references = Vec::with_capacity(reading.references.len());
    for written in &reading.references {
        match resolver.resolve(written.scheme, &written.path, around) {
            Ok(target) => references.push(reference(file, written, target, resolver.publication, diagnostics)),
            Err(fault) => {
                let scheme = written.scheme.word();
                let nearest = match fault.nearest {
                    Some(path) if scheme != "static" => format!("{scheme}:{path}"),
                    nearest => nearest.unwrap_or_default(),
                };
                let problem = Problem::ProseReference {
                    reference: written.written.clone(),
                    detail: fault.lack.word().to_owned(),
                    nearest,
                };
                diagnostics.add(problem, mark_of(file.source, &written.destination_range));
            }
        }
    }
    let title = reading.title.map(|title| title.text).filter(|title| !title.is_empty());
    let (subject, language) = (file.subject.clone(), file.language.clone());
    Narrative { subject, language, title, source: text, references, mark: Mark::top(file.source) }
}

/// A resolved reference with what its text claims.
fn reference(
    file: &ProseFile,
    written: &WrittenReference,
    target: ReferenceTarget,
    publication: &Publication,
    diagnostics: &mut Diagnostics,
) -> Reference {
    let is_value = matches!(
        target,
        ReferenceTarget::Score(..) | ReferenceTarget::Rank(..) | ReferenceTarget::Of(_) | ReferenceTarget::Change(..)
    );
    let claim = (is_value && !written.text.is_empty()).then(|| Claim {
        text: written.text.clone(),
        numbers: read_numbers(&written.text, &file.language),
        mark: mark_of(file.source, &written.text_range),
    });
    if let Some(claim) = claim.as_ref().filter(|claim| claim.numbers.is_empty()) {
        let actual = published_value(&target, publication, &file.language);
        let problem = Problem::Claim { claimed: claim.text.clone(), actual, reference: written.written.clone() };
        diagnostics.add(problem, claim.mark);
    }
    Reference { target, written: written.written.clone(), mark: mark_of(file.source, &written.range), claim }
}

/// The value a reference stands for as far as it was published; empty where it must be computed.
fn published_value(target: &ReferenceTarget, publication: &Publication, language: &Language) -> String {
    let entry = |board, position: usize| publication.board(board).entries.get(position);
    let value = match target {
        ReferenceTarget::Score(board, at) => {
            entry(*board, *at).and_then(|entry| entry.score).map(|score| written_number(score, language))
        }
        ReferenceTarget::Rank(board, at) => {
            entry(*board, *at).and_then(|entry| entry.rank).map(|rank| rank.to_string())
        }
        ReferenceTarget::Of(board) => {
            let board = publication.board(*board);
            Some(board.of.map_or_else(|| board.entries.len().to_string(), |of| of.to_string()))
        }
        _ => None,
    };
    value.unwrap_or_default()
}

/// Reports what is wrong with a text as it is written, whatever it points at.
fn report_writing(source: SourceId, text: &str, reading: &Reading, diagnostics: &mut Diagnostics) {
    if reading.title.as_ref().is_none_or(|title| title.text.is_empty()) {
        diagnostics.add(Problem::MissingTitle {}, Mark::top(source));
    }
    for link in &reading.links {
        let written = link.written.clone();
        let problem = match link.kind {
            LinkKind::External | LinkKind::Heading => continue,
            LinkKind::Broken => Problem::BrokenLink { link: written },
            LinkKind::Unsafe => Problem::UnsafeLink { link: written },
        };
        diagnostics.add(problem, mark_of(source, &link.range));
    }
    for slip in &reading.slips {
        let problem = Problem::MarkdownSlip { found: excerpt(text, &slip.range), detail: slip.kind.word().to_owned() };
        diagnostics.add(problem, mark_of(source, &slip.range));
    }
    for range in &reading.html {
        diagnostics.add(Problem::RawHtml { found: excerpt(text, range) }, mark_of(source, range));
    }
}

fn mark_of(source: SourceId, range: &Range<usize>) -> Mark {
    Mark::new(source, range.start, range.end)
}

/// The first line of a stretch, as a message can show it.
fn excerpt(text: &str, range: &Range<usize>) -> String {
    const LONGEST: usize = 60;
    let line = text.get(range.clone()).unwrap_or_default().lines().next().unwrap_or_default();
    if line.chars().count() <= LONGEST {
        return line.to_owned();
    }
    let head: String = line.chars().take(LONGEST - 1).collect();
    format!("{}…", head.trim_end())
}

#[cfg(test)]
mod tests;
