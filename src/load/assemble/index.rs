//! Indices and, through them, the methods of all indices.

use std::collections::BTreeMap;

use super::Desk;
use super::method::{MethodKeys, assemble_method};
use crate::domain::{Index, IndexKey, Method, MethodKey, Slug};
use crate::load::decode::At;
use crate::load::shape::index::{IndexFile, MethodShape};
use crate::load::value::Id;
use crate::mark::Mark;
use crate::problem::Problem;

/// Every index and method, with lookups that report what is not there.
#[derive(Debug, Default)]
pub(in crate::load) struct Indices {
    /// Indices, by their order, then id.
    pub(in crate::load) indices: Vec<Index>,
    /// Methods of all indices.
    pub(in crate::load) methods: Vec<Method>,
    by_id: BTreeMap<Slug, IndexKey>,
}

/// Every index of the content, each with its methods.
pub(in crate::load) fn assemble_indices(files: &BTreeMap<Slug, IndexFile>, desk: &mut Desk<'_>) -> Indices {
    let mut ordered: Vec<(&Slug, &IndexFile)> = files.iter().collect();
    ordered.sort_by_key(|(id, file)| (order(file), (*id).clone()));
    let mut indices = Vec::new();
    let mut methods: Vec<Method> = Vec::new();
    let mut by_id = BTreeMap::new();
    for (at, (id, file)) in ordered.into_iter().enumerate() {
        let key = IndexKey::at(at);
        let shapes = once_each(&file.methods, desk);
        let keys: MethodKeys = shapes
            .iter()
            .enumerate()
            .map(|(position, shape)| (shape.id.value.0.clone(), MethodKey::at(methods.len() + position)))
            .collect();
        for shape in &shapes {
            methods.push(assemble_method(shape, key, &keys, desk));
        }
        by_id.insert(id.clone(), key);
        let name = desk.text(&file.name);
        indices.push(Index {
            id: id.clone(),
            short: file.short.as_ref().map_or_else(|| name.clone(), |short| desk.text(short)),
            name,
            description: desk.text_of(file.description.as_ref()),
            publisher: desk.text_of(file.publisher.as_ref()),
            order: order(file),
            methods: shapes.iter().map(|shape| keys[&shape.id.value.0]).collect(),
            mark: Mark::new(file.mark.source(), file.mark.start(), file.mark.start() + 1),
        });
    }
    Indices { indices, methods, by_id }
}

/// Indices without an order come after those with one.
fn order(file: &IndexFile) -> i64 {
    file.order.map_or(i64::MAX, |place| place.0)
}

/// The methods of a file, each id once.
fn once_each<'f>(written: &'f [MethodShape], desk: &mut Desk<'_>) -> Vec<&'f MethodShape> {
    let mut kept: Vec<&MethodShape> = Vec::new();
    for shape in written {
        if let Some(first) = kept.iter().find(|known| known.id.value == shape.id.value) {
            let problem = Problem::DuplicateId {
                kind: "method".to_owned(),
                id: shape.id.value.0.clone(),
                first: desk.place(first.id.mark),
            };
            desk.add(problem, shape.id.mark);
            // Whoever names what only this one has meant this one.
            desk.report.doubt(shape.mark.source(), "method");
            shape.components.iter().flatten().for_each(|own| desk.report.lose("component", &own.id.value.0));
            shape.bands.iter().flatten().for_each(|own| desk.report.lose("band", &own.id.value.0));
        } else {
            kept.push(shape);
        }
    }
    kept
}

impl Indices {
    /// The index of an id; one that does not exist is reported.
    pub(in crate::load) fn find(&self, id: &At<Slug>, desk: &mut Desk<'_>) -> Option<IndexKey> {
        let found = self.by_id.get(&id.value).copied();
        if found.is_none() {
            let known: Vec<&str> = self.by_id.keys().map(Slug::as_str).collect();
            desk.unknown("index", &At { value: id.value.as_str(), mark: id.mark }, &known);
        }
        found
    }

    /// The method of an index by its id; one that does not exist is reported.
    pub(in crate::load) fn method(&self, index: IndexKey, id: &At<Id>, desk: &mut Desk<'_>) -> Option<MethodKey> {
        let methods = &self.indices[index.position()].methods;
        let found = methods.iter().copied().find(|key| self.methods[key.position()].id == id.value.0);
        if found.is_none() {
            let known: Vec<&str> = methods.iter().map(|key| self.methods[key.position()].id.as_str()).collect();
            super::method::unknown_method(id, &known, desk);
        }
        found
    }
}
