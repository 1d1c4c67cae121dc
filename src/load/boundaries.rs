//! Official boundaries: GeoJSON whose features carry `unit`, in longitude and latitude.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::assemble::Desk;
use super::assemble::registry::Registry;
use super::decode::{At, bad_value};
use super::json;
use crate::domain::{Map, MapShape, Period, UnitId, UnitKey};
use crate::mark::{Mark, SourceId};
use crate::problem::Problem;

/// Rings of (longitude, latitude).
type Rings = Vec<Vec<(f64, f64)>>;

#[derive(Deserialize)]
struct Collection<'t> {
    #[serde(borrow, default)]
    features: Vec<Feature<'t>>,
}

#[derive(Deserialize)]
struct Feature<'t> {
    #[serde(borrow, default)]
    unit: Option<&'t RawValue>,
    #[serde(borrow, default)]
    properties: Option<BTreeMap<Cow<'t, str>, &'t RawValue>>,
    #[serde(borrow, default)]
    geometry: Option<&'t RawValue>,
}

#[derive(Deserialize)]
struct Geometry<'t> {
    #[serde(rename = "type")]
    kind: Cow<'t, str>,
    #[serde(borrow)]
    coordinates: &'t RawValue,
}

/// One file of boundaries; nothing when it cannot be read.
pub(super) fn assemble_boundaries(source: SourceId, registry: &Registry, desk: &mut Desk<'_>) -> Option<Map> {
    let text = desk.sources.text(source);
    let Ok(collection) = serde_json::from_str::<Collection<'_>>(&text) else {
        // Syntax has a place; anything else is a file of another shape.
        if json::parse(source, &text, desk.report).is_some() {
            bad_value("", "feature-collection", Mark::top(source), desk.report);
        }
        return None;
    };
    let mut drawn = Vec::new();
    for feature in &collection.features {
        let named = feature.properties.as_ref().and_then(|properties| properties.get("unit")).copied();
        let Some(raw) = named.or(feature.unit) else { continue };
        let start = (raw.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let mark = Mark::new(source, start, start + raw.get().len());
        let Some(unit) = find_unit(raw, mark, registry, desk) else { continue };
        let rings = feature.geometry.and_then(rings);
        match rings {
            Some(rings) if rings.iter().flatten().all(|(x, y)| x.abs() <= 180.0 && y.abs() <= 90.0) => {
                drawn.push((unit, rings));
            }
            Some(_) => bad_value(raw.get(), "longitude-latitude", mark, desk.report),
            None => bad_value(raw.get(), "polygon", mark, desk.report),
        }
    }
    if drawn.is_empty()
        && collection.features.iter().all(|feature| feature.unit.is_none())
        && !text.contains("\"unit\"")
    {
        let problem = Problem::MissingKey { key: "unit".to_owned(), shape: "feature".to_owned() };
        desk.add(problem, Mark::top(source));
    }
    Some(Map { level: None, period: Period::default(), shape: MapShape::Boundaries(drawn) })
}

fn find_unit(raw: &RawValue, mark: Mark, registry: &Registry, desk: &mut Desk<'_>) -> Option<UnitKey> {
    let id = serde_json::from_str::<String>(raw.get()).ok().and_then(|id| UnitId::parse(&id));
    let Some(id) = id else {
        bad_value(raw.get(), "unit-id", mark, desk.report);
        return None;
    };
    registry.find(&At { value: id, mark }, desk)
}

/// The rings of a polygon or of several; nothing for any other shape.
fn rings(raw: &RawValue) -> Option<Rings> {
    let geometry: Geometry<'_> = serde_json::from_str(raw.get()).ok()?;
    let polygons: Vec<Vec<Vec<Vec<f64>>>> = match &*geometry.kind {
        "Polygon" => vec![serde_json::from_str(geometry.coordinates.get()).ok()?],
        "MultiPolygon" => serde_json::from_str(geometry.coordinates.get()).ok()?,
        _ => return None,
    };
    let point = |numbers: Vec<f64>| match numbers[..] {
        [x, y, ..] => Some((x, y)),
        _ => None,
    };
    polygons.into_iter().flatten().map(|ring| ring.into_iter().map(point).collect()).collect()
}
