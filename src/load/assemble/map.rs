//! Maps: tile grids.

use std::collections::BTreeMap;

use super::Desk;
use super::coverage::check_coverage;
use super::registry::Registry;
use crate::domain::{Map, MapShape, Period, Tile};
use crate::load::shape::map::MapFile;
use crate::problem::Problem;

/// A tile grid; nothing when its level is unknown.
pub(in crate::load) fn assemble_grid(file: &MapFile, registry: &Registry, desk: &mut Desk<'_>) -> Option<Map> {
    let level = registry.level(&file.level, desk);
    let period = file.at.as_ref().map_or_else(Period::default, |at| desk.period(at.from.as_ref(), at.to.as_ref()));
    let mut tiles: Vec<Tile> = Vec::new();
    let mut places = BTreeMap::new();
    let mut units = BTreeMap::new();
    for shape in &file.tiles {
        let Some(unit) = registry.find(&shape.unit, desk) else { continue };
        let tile = Tile { unit, row: shape.row.0, col: shape.col.0 };
        if let Some(first) = units.insert(unit, shape.unit.mark) {
            let first = desk.place(first);
            desk.add(Problem::DuplicateUnit { unit: shape.unit.value.to_string(), first }, shape.unit.mark);
            continue;
        }
        if let Some(first) = places.insert((tile.row, tile.col), shape.unit.mark) {
            let id = format!("row {}, col {}", tile.row, tile.col);
            let first = desk.place(first);
            desk.add(Problem::DuplicateId { kind: "tile".to_owned(), id, first }, shape.unit.mark);
        }
        if let Some(day) = period.from {
            registry.check_day(unit, day, shape.unit.mark, desk);
        }
        tiles.push(tile);
    }
    let labels = file.labels.iter().flatten().map(|label| (desk.text(&label.name), label.row.0, label.col.0)).collect();
    let map = Map { level: level?, period, shape: MapShape::Tiles { tiles, labels } };
    // What was left out for a fault is not missing a second time.
    if map.shape.units().count() == file.tiles.len() {
        check_coverage(&map, file.level.mark, registry, desk);
    }
    Some(map)
}
