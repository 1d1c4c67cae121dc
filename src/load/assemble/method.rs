//! One method: its measure, components, bands and what it may be compared with.

use std::collections::BTreeMap;

use super::Desk;
use super::component::assemble_components;
use crate::domain::{Act, Aggregate, Band, Direction, IndexKey, Measure, MeasureKind, Method, MethodKey, Score};
use crate::load::decode::{At, bad_value};
use crate::load::shape::index::{BandShape, MeasureShape, MethodShape};
use crate::load::suggest::nearest;
use crate::load::value::{Digits, Id};
use crate::problem::Problem;

/// The methods of one index by their ids.
pub(super) type MethodKeys = BTreeMap<String, MethodKey>;

/// One method of an index.
pub(super) fn assemble_method(shape: &MethodShape, index: IndexKey, keys: &MethodKeys, desk: &mut Desk<'_>) -> Method {
    let measure = measure(&shape.measure, desk);
    let (components, is_sound) = assemble_components(shape, measure.precision, desk);
    let aggregate = shape.aggregate.as_ref().filter(|_| is_sound).map_or(Aggregate::None, |word| word.value.0);
    let own = keys.get(&shape.id.value.0).copied();
    let named = |written: Option<&Vec<At<Id>>>, desk: &mut Desk<'_>| {
        let mut found = Vec::new();
        for id in written.into_iter().flatten() {
            match keys.get(&id.value.0) {
                Some(key) if Some(*key) != own => found.push(*key),
                Some(_) => {}
                None => {
                    desk.report.doubt(shape.mark.source(), "comparison");
                    unknown_method(id, &keys.keys().map(String::as_str).collect::<Vec<_>>(), desk);
                }
            }
        }
        found
    };
    let comparable = shape.comparable.as_ref();
    Method {
        id: shape.id.value.0.clone(),
        index,
        act: shape.act.as_ref().map(|act| Act {
            number: act.number.as_ref().map(|line| line.0.clone()),
            date: act.date.map(|day| day.0),
            issuer: desk.text_of(act.issuer.as_ref()),
            url: act.url.as_ref().map(|url| url.0.clone()),
        }),
        measure,
        direction: shape.direction.map_or(Direction::Higher, |word| word.0),
        aggregate,
        components,
        bands: assemble_bands(shape.bands.as_deref().unwrap_or_default(), desk),
        comparable_scores: named(comparable.and_then(|comparable| comparable.scores.as_ref()), desk),
        comparable_ranks: named(comparable.and_then(|comparable| comparable.ranks.as_ref()), desk),
        break_reason: desk.text_of(shape.break_reason.as_ref()),
        mark: shape.id.mark,
    }
}

fn measure(shape: &MeasureShape, desk: &mut Desk<'_>) -> Measure {
    let precision = shape.precision.0;
    let min = shape.min.as_ref().map_or(Score::zero(0), |min| min.value);
    if shape.max.value <= min {
        bad_value(&shape.max.value.to_string(), "above-min", shape.max.mark, desk.report);
    }
    let kind: MeasureKind = shape.kind.0;
    Measure { kind, min, max: shape.max.value, precision, shown: shown(shape.shown.as_ref(), precision, desk) }
}

/// How many digits pages print; never more than the data has.
pub(super) fn shown(written: Option<&At<Digits>>, precision: u8, desk: &mut Desk<'_>) -> Option<u8> {
    let shown = written?;
    if shown.value.0 > precision {
        let problem = Problem::BadCount { found: shown.value.0.to_string(), expected: format!("0…{precision}") };
        desk.add(problem, shown.mark);
        return None;
    }
    Some(shown.value.0)
}

/// Bands, best first where every one has its least score, else as written.
pub(super) fn assemble_bands(written: &[BandShape], desk: &mut Desk<'_>) -> Vec<Band> {
    let mut bands: Vec<Band> = Vec::new();
    for (position, shape) in written.iter().enumerate() {
        if let Some(first) = written[..position].iter().find(|first| first.id.value == shape.id.value) {
            let first = desk.place(first.id.mark);
            let problem = Problem::DuplicateId { kind: "band".to_owned(), id: shape.id.value.0.clone(), first };
            desk.add(problem, shape.id.mark);
            continue;
        }
        bands.push(Band {
            id: shape.id.value.0.clone(),
            name: desk.text(&shape.name),
            min: shape.min.as_ref().map(|min| min.value),
        });
    }
    if bands.iter().all(|band| band.min.is_some()) {
        bands.sort_by_key(|band| std::cmp::Reverse(band.min));
    }
    bands
}

/// Says that a method does not exist, unless it was written and could not be read.
pub(super) fn unknown_method(id: &At<Id>, known: &[&str], desk: &mut Desk<'_>) {
    if desk.report.is_lost("method", &id.value.0) {
        return;
    }
    let problem = Problem::UnknownMethod {
        id: id.value.0.clone(),
        known: known.join(", "),
        nearest: nearest(&id.value.0, known.iter().copied()),
    };
    desk.add(problem, id.mark);
}
