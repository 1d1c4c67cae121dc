//! Which subject and which language each prose file has.

use std::collections::{BTreeMap, BTreeSet};

use super::assemble::edition::Editions;
use super::contents::{Contents, ProseAt};
use super::decode::Report;
use super::inventory::Topic;
use super::narrative::ProseFile;
use crate::domain::{Language, Publication, Subject, UnitId, UnitKey};
use crate::mark::{Mark, SourceId, Sources};
use crate::problem::Problem;

/// The prose files whose subjects exist; the others are reported, and so is a text that a language of the site lacks.
pub(super) fn find_subjects(
    contents: &Contents,
    publication: &Publication,
    editions: &Editions,
    report: &mut Report,
) -> Vec<ProseFile> {
    let first = publication.site().languages.first();
    let mut written: BTreeMap<&Topic, (SourceId, BTreeSet<&Language>)> = BTreeMap::new();
    let mut files = Vec::new();
    for prose in &contents.prose {
        let Some(language) = prose.language.as_ref().or(first) else { continue };
        let (_, languages) = written.entry(&prose.topic).or_insert_with(|| (prose.source, BTreeSet::new()));
        if !languages.insert(language) {
            continue;
        }
        if let Some(subject) = subject(prose, publication, editions, report) {
            files.push(ProseFile { source: prose.source, language: language.clone(), subject });
        }
    }
    for (topic, (source, languages)) in &written {
        let unread = |language: &Language| {
            contents.unread.iter().any(|(of, own)| of == *topic && own.as_ref().or(first) == Some(language))
        };
        let missing = contents.languages.iter().filter(|language| !languages.contains(language) && !unread(language));
        for language in missing {
            let fallback = contents.languages.iter().find(|known| languages.contains(known));
            let fallback = fallback.or(languages.first().copied()).map_or_else(String::new, ToString::to_string);
            let problem = Problem::MissingTranslation { language: language.to_string(), fallback };
            report.add(problem, Mark::top(*source));
        }
    }
    files
}

/// A reference points at nothing only because the thing it names could not be read: that has been said already.
pub(super) fn follows_from_loss(problem: &Problem, sources: &Sources, mark: Mark, report: &Report) -> bool {
    let Problem::ProseReference { reference, .. } = problem else { return false };
    let path = reference.split_once(':').map_or(reference.as_str(), |(_, path)| path);
    let is_lost = |kind: &'static str, id: &str| report.is_lost(kind, id);
    let file = sources.path(mark.source());
    let own = file.strip_prefix("editions/").and_then(|rest| rest.split_once("/units/").or(rest.rsplit_once('/')));
    let own = own.map(|(edition, _)| edition);
    // Every stretch of whole parts of the reference may be the name of what was lost.
    let parts: Vec<&str> = path.split('/').collect();
    let mut stretches = (0..parts.len()).flat_map(|from| (from + 1..=parts.len()).map(move |to| (from, to)));
    stretches.any(|(from, to)| {
        let name = parts[from..to].join("/");
        ["unit", "figure", "index", "edition"].into_iter().any(|kind| is_lost(kind, &name))
    }) || own.is_some_and(|own| is_lost("edition", own))
}

fn subject(prose: &ProseAt, publication: &Publication, editions: &Editions, report: &mut Report) -> Option<Subject> {
    match &prose.topic {
        Topic::Page(slug) => Some(Subject::Page(slug.clone())),
        Topic::Edition(path) => editions.by_path.get(path).map(|key| Subject::Edition(*key)),
        Topic::Unit(id) => unit(id, prose, publication, report).map(Subject::Unit),
        Topic::UnitInEdition(path, id) => {
            let unit = unit(id, prose, publication, report)?;
            editions.by_path.get(path).map(|key| Subject::UnitInEdition(*key, unit))
        }
    }
}

fn unit(id: &UnitId, prose: &ProseAt, publication: &Publication, report: &mut Report) -> Option<UnitKey> {
    let found = publication.unit_by_id(id);
    if found.is_none() && !report.is_lost("unit", id.as_str()) {
        let known = publication.units().map(|(_, unit)| unit.id.as_str());
        let nearest = super::suggest::nearest(id.as_str(), known);
        report.add(Problem::UnknownUnit { id: id.to_string(), nearest }, Mark::top(prose.source));
    }
    found
}
