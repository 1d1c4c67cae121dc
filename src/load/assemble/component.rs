//! The components of a method: a tree under the total, with weights that add up.

use std::collections::BTreeMap;

use super::Desk;
use super::method::shown;
use crate::domain::{Aggregate, Component, ComponentKey, Score};
use crate::load::decode::{At, bad_value};
use crate::load::shape::index::{AggregateWord, ComponentShape, MethodShape};
use crate::mark::Mark;
use crate::problem::{Problem, Severity};

/// The components of a method, in the order written, and whether they are a sound tree: where they are not, nothing
/// can be said to follow from them.
pub(super) fn assemble_components(method: &MethodShape, precision: u8, desk: &mut Desk<'_>) -> (Vec<Component>, bool) {
    let errors = desk.report.diagnostics.count(Severity::Error);
    let written = once_each(method.components.as_deref().unwrap_or_default(), desk);
    let keys: BTreeMap<&str, ComponentKey> =
        written.iter().enumerate().map(|(at, shape)| (shape.id.value.0.as_str(), ComponentKey::at(at))).collect();
    let mut components = Vec::with_capacity(written.len());
    for shape in &written {
        let precision = shape.precision.map_or(precision, |digits| digits.0);
        let min = shape.min.as_ref().map_or(Score::zero(0), |min| min.value);
        if let Some(max) = &shape.max
            && max.value <= min
        {
            bad_value(&max.value.to_string(), "above-min", max.mark, desk.report);
        }
        components.push(Component {
            id: shape.id.value.0.clone(),
            name: desk.text(&shape.name),
            cut: shape.cut.as_ref().map(|cut| cut.0.clone()),
            min,
            max: shape.max.as_ref().map(|max| max.value),
            precision,
            shown: shown(shape.shown.as_ref(), precision, desk),
            weight: shape.weight.as_ref().map(|weight| weight.value),
            parent: parent(shape, &written, &keys, desk),
            aggregate: shape.aggregate.as_ref().map(|word| word.value.0),
            evidence: shape.source.map(|word| word.0),
            bonus: shape.bonus.unwrap_or(false),
        });
    }
    check_weights(method, &written, &components, desk);
    let is_sound = errors == desk.report.diagnostics.count(Severity::Error)
        && !desk.report.is_doubtful(method.mark.source(), &["component", "figure"]);
    if !is_sound {
        components = components.into_iter().map(|component| Component { aggregate: None, ..component }).collect();
    }
    (components, is_sound)
}

fn once_each<'f>(written: &'f [ComponentShape], desk: &mut Desk<'_>) -> Vec<&'f ComponentShape> {
    let mut kept: BTreeMap<&str, Mark> = BTreeMap::new();
    let mut order = Vec::new();
    for shape in written {
        let id = shape.id.value.0.as_str();
        if let Some(first) = kept.get(id) {
            let first = desk.place(*first);
            let problem = Problem::DuplicateId { kind: "component".to_owned(), id: id.to_owned(), first };
            desk.add(problem, shape.id.mark);
        } else {
            kept.insert(id, shape.id.mark);
            order.push(shape);
        }
    }
    order
}

/// The component above; one that does not exist, or that lies under this one, is reported.
fn parent(
    shape: &ComponentShape,
    all: &[&ComponentShape],
    keys: &BTreeMap<&str, ComponentKey>,
    desk: &mut Desk<'_>,
) -> Option<ComponentKey> {
    let written = shape.parent.as_ref()?;
    let Some(key) = keys.get(written.value.0.as_str()) else {
        unknown_component(written, &keys.keys().copied().collect::<Vec<_>>(), desk);
        return None;
    };
    let above =
        |at: ComponentKey| all[at.position()].parent.as_ref().and_then(|id| keys.get(id.value.0.as_str()).copied());
    let own = keys.get(shape.id.value.0.as_str()).copied();
    let mut way = vec![*key];
    while let Some(next) = way.last().copied().and_then(above) {
        if way.contains(&next) {
            // The first of the circle speaks for it; whoever only leads into it has a parent.
            if own == way.iter().min().copied() && own.is_some_and(|own| way.contains(&own)) {
                bad_value(&written.value.0, "no-circle", written.mark, desk.report);
            }
            return own.is_none_or(|own| !way.contains(&own)).then_some(*key);
        }
        way.push(next);
    }
    Some(*key)
}

/// Says that a component does not exist, unless it was written and could not be read.
pub(super) fn unknown_component(id: &At<impl AsRef<str>>, known: &[&str], desk: &mut Desk<'_>) {
    let word = id.value.as_ref();
    if desk.report.is_lost("component", word) {
        return;
    }
    let problem = Problem::UnknownComponent {
        id: word.to_owned(),
        known: known.join(", "),
        nearest: crate::load::suggest::nearest(word, known.iter().copied()),
    };
    desk.add(problem, id.mark);
}

/// Under a weighted parent the weights of each cut must add up to 1.
fn check_weights(method: &MethodShape, written: &[&ComponentShape], components: &[Component], desk: &mut Desk<'_>) {
    let total = (None, String::new(), method.aggregate.as_ref());
    let others = written
        .iter()
        .enumerate()
        .map(|(at, shape)| (Some(ComponentKey::at(at)), shape.id.value.0.clone(), shape.aggregate.as_ref()));
    for (key, name, aggregate) in std::iter::once(total).chain(others) {
        let Some(At { value: AggregateWord(Aggregate::Weighted), mark }) = aggregate else { continue };
        let children: Vec<&Component> = components.iter().filter(|component| component.parent == key).collect();
        let mut cuts: Vec<&Option<String>> = children.iter().map(|child| &child.cut).collect();
        cuts.dedup();
        for cut in cuts {
            let weights: Vec<Option<Score>> =
                children.iter().filter(|child| child.cut == *cut).map(|child| child.weight).collect();
            let sum = weights.iter().flatten().fold(Score::zero(0), |sum, weight| sum + *weight);
            if weights.iter().any(Option::is_none) || !is_one(sum, weights.len()) {
                desk.add(Problem::Weights { parent: name.clone(), sum: sum.to_string() }, *mark);
                break;
            }
        }
    }
}

/// The sum is 1, but for what rounding of weights with three digits and more can explain.
fn is_one(sum: Score, count: usize) -> bool {
    let one = Score::new(1, 0);
    let steps = i64::try_from(count).unwrap_or(i64::MAX);
    let slack = if sum.places() >= 3 { Score::new(steps.saturating_mul(5), sum.places() + 1) } else { Score::zero(0) };
    (sum - one).magnitude() <= slack
}
