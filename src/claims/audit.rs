//! The claims of the site's own prose, beyond those that its references answer for.

use std::collections::BTreeMap;

use super::report::{place_label, value_text};
use super::{Checker, Surroundings, Verdict};
use crate::analysis::Analysis;
use crate::diagnostic::Diagnostics;
use crate::domain::{BoardKey, Doubt, Narrative, Publication, Subject};
use crate::locale::Locale;
use crate::mark::Mark;
use crate::problem::Problem;

/// The language whose sentences are understood.
const UNDERSTOOD: &str = "vi";

/// Every claim of the prose that is wrong. Nothing is said while something was lost on the way in: the right figure may
/// be among what was lost.
pub fn audit(publication: &Publication, analysis: &Analysis, doubtful: &BTreeMap<BoardKey, Doubt>) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let understood = |narrative: &&Narrative| narrative.language.tag() == UNDERSTOOD;
    let mut narratives = publication.narratives().iter().filter(understood).peekable();
    if !doubtful.is_empty() || narratives.peek().is_none() {
        return diagnostics;
    }
    let checker = Checker::new(publication, analysis);
    for narrative in narratives {
        let locale = Locale::new(&narrative.language);
        for claim in checker.claims(&narrative.source, surroundings(publication, &narrative.subject)) {
            let Verdict::False(rights) = &claim.verdict else { continue };
            let right = rights.first();
            let problem = Problem::ProseClaim {
                claimed: narrative.source.get(claim.range.clone()).unwrap_or_default().to_owned(),
                actual: right.map_or_else(String::new, |right| value_text(publication, right, &locale)),
                place: right.map_or_else(String::new, |right| place_label(publication, right, &locale)),
            };
            let source = narrative.mark.source();
            diagnostics.add(problem, Mark::new(source, claim.range.start, claim.range.end));
        }
    }
    diagnostics
}

/// What the place of a file says of its text.
pub fn surroundings(publication: &Publication, subject: &Subject) -> Surroundings {
    let edition = |key| {
        let edition = publication.edition(key);
        Surroundings { index: Some(edition.index), scope: Some(edition.scope), year: Some(edition.year), unit: None }
    };
    match subject {
        Subject::Edition(key) => edition(*key),
        Subject::UnitInEdition(key, unit) => Surroundings { unit: Some(*unit), ..edition(*key) },
        Subject::Unit(unit) => Surroundings { unit: Some(*unit), ..Surroundings::default() },
        Subject::Page(_) => Surroundings::default(),
    }
}
