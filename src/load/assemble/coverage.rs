//! What a map leaves out: units beside those it shows, and the archipelagos.

use super::Desk;
use super::registry::Registry;
use crate::domain::{Map, MapShape, Period, UnitKey};
use crate::load::lint::missing_archipelagos;
use crate::mark::Mark;
use crate::problem::Problem;

/// The most units that a message names.
const NAMED_MAX: usize = 12;

/// Warns of units beside those of a map that it does not show, and of archipelagos that a map of the whole country
/// does not name.
pub(in crate::load) fn check_coverage(map: &Map, mark: Mark, registry: &Registry, desk: &mut Desk<'_>) {
    let shown: Vec<UnitKey> = map.shape.units().collect();
    let Some(first) = shown.first() else { return };
    let parent = registry.unit(*first).id.parent();
    if shown.iter().any(|unit| registry.unit(*unit).id.parent() != parent) {
        return;
    }
    let missing: Vec<&str> = siblings(map, &shown, registry).map(|unit| registry.unit(unit).id.as_str()).collect();
    if !missing.is_empty() {
        let mut units = missing[..missing.len().min(NAMED_MAX)].join(", ");
        if missing.len() > NAMED_MAX {
            units.push_str(", …");
        }
        desk.add(Problem::MapWithoutUnit { units }, mark);
    }
    // Units that lie in no other are those of the whole country.
    if parent.is_some() || shown.len() < 2 {
        return;
    }
    let names = match &map.shape {
        MapShape::Tiles { labels, .. } => labels.iter().map(|(name, _, _)| name).collect::<Vec<_>>(),
        MapShape::Boundaries { labels, .. } => labels.iter().map(|(name, _)| name).collect(),
    };
    let names: Vec<&str> = names.iter().flat_map(|name| name.iter().map(|(_, text)| text)).collect();
    for name in missing_archipelagos(&names) {
        desk.add(Problem::MapWithoutArchipelago { name: name.to_owned() }, mark);
    }
}

/// The units of the same level and parent that a map does not show though they exist on its last day.
fn siblings<'r>(map: &Map, shown: &[UnitKey], registry: &'r Registry) -> impl Iterator<Item = UnitKey> + use<'r> {
    let ends = shown.iter().filter_map(|unit| registry.unit(*unit).period.to).chain(map.period.to);
    let last = ends.min().and_then(|end| end.yesterday().ok());
    let exists = move |period: &Period| last.map_or(period.to.is_none(), |day| period.contains(day));
    let (level, parent) = (map.level, shown.first().and_then(|unit| registry.unit(*unit).id.parent()));
    let shown = shown.to_vec();
    let units = registry.units.iter().enumerate().map(|(at, unit)| (UnitKey::at(at), unit));
    let beside =
        units.filter(move |(_, unit)| unit.level == level && unit.id.parent() == parent && exists(&unit.period));
    beside.map(|(key, _)| key).filter(move |key| !shown.contains(key))
}
