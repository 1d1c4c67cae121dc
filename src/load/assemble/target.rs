//! Targets: each of a unit that exists, about an index that exists.

use super::Desk;
use super::index::Indices;
use super::registry::Registry;
use crate::domain::{Coverage, Goal, IndexKey, Measure, TargetSheet, Tasks, Text};
use crate::load::decode::At;
use crate::load::shape::targets::{TargetShape, TargetsFile};
use crate::load::value::Count;
use crate::problem::Problem;

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
        .map(|row| Coverage { name: desk.text(&row.name), done: part_of(&row.done, Some(row.of), desk), of: row.of.0 })
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
            expected: tasks.expected.as_ref().map(|count| part_of(count, tasks.total, desk)),
            done: tasks.done.as_ref().map(|count| part_of(count, tasks.total, desk)),
        }),
        coverage,
        mark: file.unit.mark,
    })
}

/// A count of some of a whole; more than the whole is reported.
pub(super) fn part_of(part: &At<Count>, whole: Option<Count>, desk: &mut Desk<'_>) -> u32 {
    if let Some(whole) = whole.filter(|whole| part.value.0 > whole.0) {
        let problem = Problem::BadCount { found: part.value.0.to_string(), expected: format!("0…{}", whole.0) };
        desk.add(problem, part.mark);
    }
    part.value.0
}

/// Reports a value that no method of the index has on its scale. Ranks and what is counted otherwise are on none.
fn check_scale(shape: &TargetShape, name: &Text, index: IndexKey, indices: &Indices, desk: &mut Desk<'_>) {
    let index = &indices.indices[index.position()];
    let measures = index.methods.iter().map(|key| &indices.methods[key.position()].measure);
    let is_asked = |measure: &&Measure| shape.kind.as_ref().is_none_or(|kind| kind.0 == measure.kind.word());
    let scales: Vec<&Measure> = measures.filter(is_asked).collect();
    let holds = |measure: &&Measure| measure.min <= shape.value.value && shape.value.value <= measure.max;
    let widest = scales.iter().max_by_key(|measure| measure.max);
    if let Some(widest) = widest.filter(|_| !scales.iter().any(holds)) {
        let problem = Problem::ScoreRange {
            unit: name.iter().next().map(|(_, text)| text.to_owned()).unwrap_or_default(),
            found: shape.value.value.to_string(),
            min: widest.min.to_string(),
            max: widest.max.to_string(),
        };
        desk.add(problem, shape.value.mark);
    }
}

fn goal(shape: &TargetShape, indices: &Indices, desk: &mut Desk<'_>) -> Goal {
    let index = shape.index.as_ref().and_then(|id| indices.find(id, desk));
    let name = desk.text(&shape.name);
    if let Some(index) = index {
        check_scale(shape, &name, index, indices, desk);
    }
    Goal {
        name,
        index,
        board: shape.board.as_ref().map(|line| line.0.clone()),
        comparison: shape.op.0,
        value: shape.value.value,
        kind: shape.kind.as_ref().map(|line| line.0.clone()),
        result: shape.result,
        source: shape.source.as_ref().map(|line| line.0.clone()),
    }
}
