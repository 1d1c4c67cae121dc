//! One address, one thing: what two files would publish at one place.

use std::collections::BTreeMap;

use super::contents::Contents;
use super::decode::Report;
use super::inventory::{Topic, reserved_names};
use crate::domain::{ACCESSIBILITY_PAGE, COMPUTATION_PAGE, Language};
use crate::mark::{Mark, SourceId, Sources};
use crate::problem::Problem;

/// Who has claimed which address so far; letter case does not tell two addresses apart, as on many disks.
struct Claims<'a> {
    taken: BTreeMap<String, String>,
    report: &'a mut Report,
}

/// Reports every address that two things claim. The first in order of kind and path keeps it.
pub(super) fn check_addresses(contents: &Contents, sources: &mut Sources, report: &mut Report) {
    let mut claims = Claims { taken: BTreeMap::new(), report };
    for name in reserved_names().into_iter().chain([ACCESSIBILITY_PAGE]) {
        claims.taken.insert(format!("{name}/index.html"), String::new());
    }
    for language in contents.languages.iter().skip(1) {
        claims.taken.insert(format!("{language}/index.html").to_lowercase(), String::new());
    }
    for (id, source) in &contents.index_paths {
        claims.claim(&format!("{id}/index.html"), sources.path(*source), Mark::top(*source));
    }
    check_boards(contents, &mut claims);
    check_prose(contents, sources, &mut claims);
    let twice: Vec<(String, String)> = contents
        .statics
        .iter()
        .filter_map(|(path, _)| {
            let first = claims.taken.insert(path.as_str().to_lowercase(), path.to_string())?;
            Some((path.to_string(), first))
        })
        .collect();
    for (path, first) in twice {
        let source = sources.add(&path, "".into());
        claims.report.add(Problem::AddressClaimedTwice { address: path, first }, Mark::top(source));
    }
}

/// A board may not stand where the page on the computation of its edition does.
fn check_boards(contents: &Contents, claims: &mut Claims<'_>) {
    for (edition, files) in &contents.editions {
        let claimed = files.boards.iter().find(|(id, _)| id.as_str() == COMPUTATION_PAGE);
        if let Some((id, (source, _))) = claimed {
            let address = format!("{}/{}/{}/{id}/index.html", edition.index, edition.scope, edition.year);
            let problem = Problem::AddressClaimedTwice { address, first: String::new() };
            claims.report.add(problem, Mark::top(*source));
        }
    }
}

/// Free pages claim an address of their own; any other prose must be the only one on its subject in its language.
fn check_prose(contents: &Contents, sources: &Sources, claims: &mut Claims<'_>) {
    let first = contents.languages.first();
    let mut subjects: BTreeMap<(&Topic, Option<&Language>), SourceId> = BTreeMap::new();
    for prose in &contents.prose {
        let language = prose.language.as_ref().or(first);
        let path = sources.path(prose.source);
        let earlier = subjects.insert((&prose.topic, language), prose.source);
        match (&prose.topic, earlier) {
            // The office's own statement stands where the theme's would.
            (Topic::Page(slug), None) if slug.as_str() == ACCESSIBILITY_PAGE => {}
            (Topic::Page(slug), None) => {
                let prefix = language
                    .filter(|language| Some(*language) != first)
                    .map_or_else(String::new, |tag| format!("{tag}/"));
                let address = format!("{slug}/index.html");
                // The names the program gives out are taken below every language.
                if claims.taken.get(&address).is_some_and(|owner| !prefix.is_empty() && !owner.starts_with("pages/")) {
                    claims.claim(&address, path, Mark::top(prose.source));
                } else {
                    claims.claim(&format!("{prefix}{address}"), path, Mark::top(prose.source));
                }
            }
            (_, None) => {}
            (_, Some(earlier)) => {
                let problem =
                    Problem::AddressClaimedTwice { address: address(prose), first: sources.path(earlier).to_owned() };
                claims.report.add(problem, Mark::top(prose.source));
            }
        }
    }
}

/// Where the prose would be read.
fn address(prose: &super::contents::ProseAt) -> String {
    match &prose.topic {
        Topic::Page(slug) => format!("{slug}/index.html"),
        Topic::Unit(id) => format!("units/{id}/index.html"),
        Topic::Edition(edition) => format!("{}/{}/{}/index.html", edition.index, edition.scope, edition.year),
        Topic::UnitInEdition(edition, id) => format!("units/{id}/{}/index.html", edition.year),
    }
}

impl Claims<'_> {
    fn claim(&mut self, address: &str, path: &str, mark: Mark) {
        if let Some(first) = self.taken.get(address) {
            let problem = Problem::AddressClaimedTwice { address: address.to_owned(), first: first.clone() };
            self.report.add(problem, mark);
            return;
        }
        self.taken.insert(address.to_owned(), path.to_owned());
    }
}
