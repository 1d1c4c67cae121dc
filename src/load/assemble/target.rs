//! Targets: each of a unit that exists, about an index that exists.

use super::Desk;
use super::index::Indices;
use super::registry::Registry;
use crate::domain::{Coverage, Goal, TargetSheet, Tasks};
use crate::load::shape::targets::{TargetShape, TargetsFile};

/// Every sheet of targets, by unit and year.
pub(in crate::load) fn assemble_targets(
    files: &[TargetsFile],
    registry: &Registry,
    indices: &Indices,
    desk: &mut Desk<'_>,
) -> Vec<TargetSheet> {
    let mut sheets: Vec<TargetSheet> = files.iter().filter_map(|file| sheet(file, registry, indices, desk)).collect();
    sheets.sort_by_key(|sheet| (sheet.unit, sheet.year));
    sheets
}

fn sheet(file: &TargetsFile, registry: &Registry, indices: &Indices, desk: &mut Desk<'_>) -> Option<TargetSheet> {
    let unit = registry.find(&file.unit, desk);
    let goals = file.targets.iter().flatten().map(|target| goal(target, indices, desk)).collect();
    let coverage = file
        .coverage
        .iter()
        .flatten()
        .map(|row| Coverage { name: desk.text(&row.name), done: row.done.0, of: row.of.0 })
        .collect();
    let document = file.document.as_ref();
    Some(TargetSheet {
        unit: unit?,
        year: file.year.0,
        number: document.and_then(|document| document.number.as_ref()).map(|line| line.0.clone()),
        title: desk.text_of(document.and_then(|document| document.title.as_ref())),
        url: document.and_then(|document| document.url.as_ref()).map(|url| url.0.clone()),
        goals,
        tasks: file.tasks.as_ref().map(|tasks| Tasks {
            total: tasks.total.map(|count| count.0),
            expected: tasks.expected.map(|count| count.0),
            done: tasks.done.map(|count| count.0),
        }),
        coverage,
        mark: file.unit.mark,
    })
}

fn goal(shape: &TargetShape, indices: &Indices, desk: &mut Desk<'_>) -> Goal {
    Goal {
        name: desk.text(&shape.name),
        index: shape.index.as_ref().and_then(|id| indices.find(id, desk)),
        board: shape.board.as_ref().map(|line| line.0.clone()),
        comparison: shape.op.0,
        value: shape.value,
        kind: shape.kind.as_ref().map(|line| line.0.clone()),
        result: shape.result,
        source: shape.source.as_ref().map(|line| line.0.clone()),
    }
}
