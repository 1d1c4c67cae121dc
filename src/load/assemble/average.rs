//! Averages as published: of a group and a component that exist, on the scale of what they are of.

use super::Desk;
use super::board::Setting;
use super::component::unknown_component;
use super::entry::find_source;
use crate::domain::{Average, ComponentKey, GroupKey, Method, Score};
use crate::load::decode::At;
use crate::load::shape::board::AverageShape;
use crate::load::value::Id;
use crate::problem::Problem;

/// Every average of a board that can be understood; none where its method is unknown.
pub(super) fn assemble_averages(written: &[AverageShape], setting: &Setting<'_>, desk: &mut Desk<'_>) -> Vec<Average> {
    written.iter().filter_map(|shape| average(shape, setting, desk)).collect()
}

fn average(shape: &AverageShape, setting: &Setting<'_>, desk: &mut Desk<'_>) -> Option<Average> {
    let group = shape.group.as_ref().map(|id| find_group(id, setting, desk));
    let source = shape.source.as_ref().and_then(|id| find_source(id, setting, desk));
    let note = desk.text_of(shape.note.as_ref());
    let (_, method) = setting.method?;
    let component = shape.component.as_ref().map(|id| find_component(id, method, desk));
    let (group, component) = (transpose(group)?, transpose(component)?);
    let (min, max) = scale(method, component);
    let score = shape.score.value;
    if score < min || max.is_some_and(|max| max < score) {
        let problem = Problem::AverageRange {
            found: score.to_string(),
            min: min.to_string(),
            max: max.map_or_else(String::new, |max| max.to_string()),
        };
        desk.add(problem, shape.score.mark);
        return None;
    }
    Some(Average { group, component, score, source, note, mark: shape.score.mark })
}

/// What was not asked for is no loss; what was asked for and not found is.
fn transpose<T>(found: Option<Option<T>>) -> Option<Option<T>> {
    match found {
        None => Some(None),
        Some(found) => found.map(Some),
    }
}

/// The least and the most that the average can be.
fn scale(method: &Method, component: Option<ComponentKey>) -> (Score, Option<Score>) {
    match component {
        None => (method.measure.min, Some(method.measure.max)),
        Some(key) => (method.component(key).min, method.component(key).max),
    }
}

fn find_group(id: &At<Id>, setting: &Setting<'_>, desk: &mut Desk<'_>) -> Option<GroupKey> {
    let found = setting.groups.iter().position(|group| group.id.as_str() == id.value.0).map(GroupKey::at);
    if found.is_none() {
        let known: Vec<&str> = setting.groups.iter().map(|group| group.id.as_str()).collect();
        desk.unknown("group", id, &known);
    }
    found
}

fn find_component(id: &At<Id>, method: &Method, desk: &mut Desk<'_>) -> Option<ComponentKey> {
    let found = method.components().find(|(_, component)| component.id == id.value.0).map(|(key, _)| key);
    if found.is_none() {
        let known: Vec<&str> = method.components.iter().map(|component| component.id.as_str()).collect();
        unknown_component(id, &known, desk);
    }
    found
}
