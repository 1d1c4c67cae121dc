//! A board as JSON: scores are strings of fixed decimals, so that no reader rounds differently.

use serde_json::{Map, Value, json};

use crate::analysis::{Basis, Difference, Outcome, outcomes, ranges};
use crate::domain::{BoardKey, Text};
use crate::site::Site;

use super::{citation, edition_id, licence, version};

/// The whole board.
pub(super) fn board(site: &Site, key: BoardKey) -> Vec<u8> {
    let publication = site.publication;
    let board = publication.board(key);
    let edition = publication.edition(board.edition);
    let (language, _) = &site.languages()[0];
    let analysis = site.analysis.board(key);
    let sources: Vec<Value> = edition
        .sources
        .iter()
        .map(|source| json!({ "id": source.id, "title": source.title, "url": source.url, "trust": source.trust.map(|trust| trust.word()) }))
        .collect();
    let value = json!({
        "edition": edition_id(publication, edition),
        "board": board.id.as_str(),
        "name": text(&board.name),
        "year": edition.year,
        "units_at": edition.units_at.to_string(),
        "published": edition.published.map(|day| day.to_string()),
        "decision": edition.decision.as_ref().and_then(|decision| decision.number.clone()),
        "decision_date": edition.decision.as_ref().and_then(|decision| decision.date).map(|day| day.to_string()),
        "method": publication.method(board.method).id,
        "complete": board.complete,
        "of": analysis.denominator,
        "version": version(publication, site.analysis, board.edition),
        "licence": licence(site),
        "citation": citation(publication, edition, language),
        "sources": sources,
        "entries": analysis.order.iter().map(|at| entry(site, key, *at)).collect::<Vec<_>>(),
        "absent": board.absent.iter().map(|absence| json!({
            "unit": publication.unit(absence.unit).id.as_str(),
            "reason": absence.reason.as_ref().map(text),
        })).collect::<Vec<_>>(),
        "averages": board.averages.iter().map(|average| json!({
            "group": average.group.map(|group| publication.group(group).id.as_str()),
            "component": average.component.map(|key| publication.method(board.method).component(key).id.clone()),
            "score": average.score.to_string(),
            "source": average.source.map(|source| edition.sources[source.position()].id.clone()),
            "note": average.note.as_ref().map(text),
        })).collect::<Vec<_>>(),
        "checks": outcomes(publication, site.analysis, key).iter().map(check).collect::<Vec<_>>(),
    });
    let mut bytes = serde_json::to_vec_pretty(&value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// One check: how many numbers it was asked of, of how many nothing speaks against, and what was found.
fn check(outcome: &Outcome) -> Value {
    let difference = |difference: &Difference| {
        let facts = difference.facts.iter().map(|(name, fact)| ((*name).to_owned(), Value::from(fact.as_str())));
        json!({
            "problem": difference.problem,
            "acknowledged": difference.acknowledgement.is_some(),
            "facts": facts.collect::<Map<String, Value>>(),
        })
    };
    json!({
        "check": outcome.check.name(),
        "asked": outcome.asked,
        "agreed": outcome.agreed,
        "differences": outcome.differences.iter().map(difference).collect::<Vec<_>>(),
    })
}

fn entry(site: &Site, key: BoardKey, at: usize) -> Value {
    let publication = site.publication;
    let board = publication.board(key);
    let edition = publication.edition(board.edition);
    let method = publication.method(board.method);
    let precision = method.measure.precision;
    let entry = &board.entries[at];
    let unit = publication.unit(entry.unit);
    let fixed = |score: crate::domain::Score| score.at_places(score.places().max(precision)).to_string();
    let standing = site.analysis.board(key).standings[at].as_ref();
    let components: Map<String, Value> = entry
        .components
        .iter()
        .map(|(component, score, _)| {
            let component = method.component(*component);
            (component.id.clone(), Value::from(score.at_places(component.precision).to_string()))
        })
        .collect();
    json!({
        "unit": unit.id.as_str(),
        "code": unit.code,
        "name": text(&unit.name_on(edition.units_at).name),
        "score": entry.score.map(fixed),
        "rank": standing.map(|standing| standing.rank.number()),
        "rank_basis": standing.map(|standing| if standing.basis == Basis::Computed { "computed" } else { "published" }),
        "tied": standing.map(|standing| standing.tied),
        "band": entry.band.map(|band| board.bands[band.position()].id.clone()),
        "points": entry.points.map(fixed),
        "max": entry.max.map(|max| max.to_string()),
        "sample": entry.sample,
        "error": entry.error.map(|error| error.to_string()),
        "rank_range": ranges(board, method.direction, at).map(|ranges| json!({
            "basis": "computed",
            "alone": [ranges.alone.best, ranges.alone.worst],
            "together": [ranges.together.best, ranges.together.worst],
            "of": ranges.of,
            "alike": ranges.alike.iter().map(|other| publication.unit(board.entries[*other].unit).id.as_str()).collect::<Vec<_>>(),
        })),
        "components": components,
        "deductions": entry.deductions.iter().map(|deduction| json!({
            "component": deduction.component.map(|component| method.component(component).id.clone()),
            "points": deduction.points.map(|points| points.to_string()),
            "reason": deduction.reason.as_ref().map(text),
            "response": deduction.response.as_ref().map(text),
        })).collect::<Vec<_>>(),
        "note": entry.note.as_ref().map(text),
        "source": entry.source.map(|source| edition.sources[source.position()].id.clone()),
        "conflicts": entry.conflicts.iter().map(|conflict| json!({
            "score": conflict.score.map(fixed),
            "rank": conflict.rank,
            "source": conflict.source.map(|source| edition.sources[source.position()].id.clone()),
        })).collect::<Vec<_>>(),
    })
}

/// A text with all its languages.
fn text(text: &Text) -> Value {
    Value::Object(text.iter().map(|(language, text)| (language.tag().to_owned(), Value::from(text))).collect())
}
