//! One entry: every number inside its scale and its digits, every id known.

use super::Desk;
use super::board::Setting;
use super::component::unknown_component;
use crate::domain::{
    Band, BandKey, Citation, ComponentKey, Conflict, Deduction, Entry, MeasureKind, Method, Score, SourceKey, UnitKey,
};
use crate::load::decode::{At, bad_value};
use crate::load::shape::board::EntryShape;
use crate::load::value::Id;
use crate::mark::Mark;
use crate::problem::Problem;

/// An entry; nothing when its unit or its method is unknown. What is checked is checked all the same.
pub(super) fn assemble_entry(
    shape: &EntryShape,
    unit: Option<UnitKey>,
    bands: Option<&[Band]>,
    setting: &Setting<'_>,
    desk: &mut Desk<'_>,
) -> Option<Entry> {
    let band = shape.band.as_ref().zip(bands).and_then(|(id, bands)| find_band(id, bands, desk));
    let source = shape.source.as_ref().and_then(|id| find_source(id, setting, desk));
    let note = desk.text_of(shape.note.as_ref());
    let conflicts = shape
        .conflicts
        .iter()
        .flatten()
        .map(|conflict| Conflict {
            score: conflict.score,
            rank: conflict.rank.map(|rank| rank.0),
            source: conflict.source.as_ref().and_then(|id| find_source(id, setting, desk)),
        })
        .collect();
    let (_, method) = setting.method?;
    if shape.score.is_none() && desk.report.is_doubtful(shape.mark.source(), &["figure"]) {
        desk.report.lose("figure", shape.unit.value.as_str());
    }
    let (score, points) = scores(shape, method, desk);
    let components = components(shape, method, desk);
    let deductions = deductions(shape, method, desk);
    let mark_of = |mark: Option<Mark>| mark.unwrap_or(shape.unit.mark);
    Some(Entry {
        unit: unit?,
        score,
        rank: shape.rank.as_ref().map(|rank| rank.value.0),
        band,
        max: shape.max.as_ref().map(|max| max.value),
        points,
        components,
        sample: shape.sample.map(|count| count.0),
        error: error(shape, desk),
        deductions,
        source,
        note,
        conflicts,
        mark: shape.unit.mark,
        score_mark: mark_of(shape.score.as_ref().map(|score| score.mark)),
        rank_mark: mark_of(shape.rank.as_ref().map(|rank| rank.mark)),
        band_mark: mark_of(shape.band.as_ref().map(|band| band.mark)),
    })
}

/// The published standard error. Below zero there is none.
fn error(shape: &EntryShape, desk: &mut Desk<'_>) -> Option<Score> {
    let written = shape.error.as_ref()?;
    if written.value.is_negative() {
        bad_value(&written.value.to_string(), "not-negative", written.mark, desk.report);
        return None;
    }
    Some(written.value)
}

/// The score and the points beside it. In points the entry's own maximum is the bound of its score.
fn scores(shape: &EntryShape, method: &Method, desk: &mut Desk<'_>) -> (Option<Score>, Option<Score>) {
    let measure = &method.measure;
    let unit = shape.unit.value.as_str();
    let own = shape.max.as_ref().map(|max| max.value);
    let max = if measure.kind == MeasureKind::Points { own.unwrap_or(measure.max) } else { measure.max };
    let mut inside = |written: Option<&At<Score>>, min: Score, max: Option<Score>| {
        let written = written?;
        let score = digits(written, measure.precision, desk);
        if score < min || max.is_some_and(|max| max < score) {
            let problem = Problem::ScoreRange {
                unit: unit.to_owned(),
                found: written.value.to_string(),
                min: min.to_string(),
                max: max.map_or_else(String::new, |max| max.to_string()),
            };
            desk.add(problem, written.mark);
            desk.report.doubt(written.mark.source(), "figure");
            desk.report.lose("figure", unit);
            return None;
        }
        Some(score)
    };
    let score = inside(shape.score.as_ref(), measure.min, Some(max));
    let least = if measure.min.is_negative() { measure.min } else { Score::zero(0) };
    (score, inside(shape.points.as_ref(), least, own))
}

/// The number at its precision; more digits than that are reported.
fn digits(written: &At<Score>, precision: u8, desk: &mut Desk<'_>) -> Score {
    if written.value.places() > precision {
        let problem = Problem::TooManyDigits { found: written.value.to_string(), precision: precision.to_string() };
        desk.add(problem, written.mark);
    }
    written.value.at_places(precision)
}

/// The published components, in the order of the method.
fn components(shape: &EntryShape, method: &Method, desk: &mut Desk<'_>) -> Vec<(ComponentKey, Score, Mark)> {
    let mut found = Vec::new();
    for (id, written) in shape.components.iter().flat_map(|figures| &figures.0) {
        let Some((key, component)) = method.components().find(|(_, component)| component.id == id.value) else {
            let known: Vec<&str> = method.components.iter().map(|component| component.id.as_str()).collect();
            unknown_component(id, &known, desk);
            continue;
        };
        let score = digits(written, component.precision, desk);
        if score < component.min || component.max.is_some_and(|max| max < score) {
            let problem = Problem::ComponentRange {
                unit: shape.unit.value.to_string(),
                component: id.value.clone(),
                found: written.value.to_string(),
                min: component.min.to_string(),
                max: component.max.map_or_else(String::new, |max| max.to_string()),
            };
            desk.add(problem, written.mark);
            continue;
        }
        found.push((key, score, written.mark));
    }
    found.sort_by_key(|(key, ..)| *key);
    found
}

fn deductions(shape: &EntryShape, method: &Method, desk: &mut Desk<'_>) -> Vec<Deduction> {
    let mut deductions = Vec::new();
    for written in shape.deductions.iter().flatten() {
        let component = written.component.as_ref().and_then(|id| {
            let found = method.components().find(|(_, component)| component.id == id.value.0).map(|(key, _)| key);
            if found.is_none() {
                let known: Vec<&str> = method.components.iter().map(|component| component.id.as_str()).collect();
                unknown_component(id, &known, desk);
            }
            found
        });
        let reason = desk.text_of(written.reason.as_ref());
        let response = desk.text_of(written.response.as_ref());
        deductions.push(Deduction { component, points: written.points, reason, response });
    }
    deductions
}

fn find_band(id: &At<Id>, bands: &[Band], desk: &mut Desk<'_>) -> Option<BandKey> {
    let found = bands.iter().position(|band| band.id == id.value.0).map(BandKey::at);
    if found.is_none() {
        let known: Vec<&str> = bands.iter().map(|band| band.id.as_str()).collect();
        desk.unknown("band", id, &known);
    }
    found
}

/// The source document of an id.
pub(super) fn find_source(id: &At<Id>, setting: &Setting<'_>, desk: &mut Desk<'_>) -> Option<SourceKey> {
    find_citation(id, setting.citations?, desk)
}

/// The position of an id among the source documents of an edition.
pub(super) fn find_citation(id: &At<Id>, citations: &[Citation], desk: &mut Desk<'_>) -> Option<SourceKey> {
    let found = citations.iter().position(|citation| citation.id == id.value.0).map(SourceKey::at);
    if found.is_none() {
        let known: Vec<&str> = citations.iter().map(|citation| citation.id.as_str()).collect();
        desk.unknown("source", id, &known);
    }
    found
}
