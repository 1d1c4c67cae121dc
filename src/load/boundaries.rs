//! Official boundaries: GeoJSON whose features carry `unit`, in longitude and latitude. A feature with a `name` and no
//! unit is a name on the map.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use serde_json::value::RawValue;
use unicode_normalization::UnicodeNormalization;

use super::assemble::Desk;
use super::assemble::coverage::check_coverage;
use super::assemble::registry::Registry;
use super::decode::{At, bad_value};
use super::json;
use crate::domain::{Language, Map, MapShape, Period, Position, Ring, Text, UnitId, UnitKey};
use crate::mark::{Mark, SourceId};
use crate::problem::Problem;

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

/// What a feature draws.
enum Shape {
    Rings(Vec<Ring>),
    Point(Position),
}

/// A source while its features are read.
struct Reader<'s, 'd, 'r> {
    source: SourceId,
    text: &'s str,
    desk: &'d mut Desk<'r>,
}

/// One file of boundaries; nothing when it cannot be read or shows no unit.
pub(super) fn assemble_boundaries(source: SourceId, registry: &Registry, desk: &mut Desk<'_>) -> Option<Map> {
    let text = desk.sources.text(source);
    let Ok(collection) = serde_json::from_str::<Collection<'_>>(&text) else {
        // Syntax has a place; anything else is a file of another shape.
        if json::parse(source, &text, desk.report).is_some() {
            bad_value("", "feature-collection", Mark::top(source), desk.report);
        }
        return None;
    };
    let mut reader = Reader { source, text: &text, desk };
    let mut outlines: Vec<(UnitKey, Vec<Ring>)> = Vec::new();
    let mut labels = Vec::new();
    let mut marks: BTreeMap<UnitKey, Mark> = BTreeMap::new();
    for feature in &collection.features {
        if let Some(raw) = feature.unit() {
            let Some((unit, rings)) = reader.outline(feature, raw, registry) else { continue };
            let mark = reader.mark(raw);
            if let Some(first) = marks.get(&unit) {
                let first = reader.desk.place(*first);
                reader.desk.add(Problem::DuplicateUnit { unit: registry.unit(unit).id.to_string(), first }, mark);
                continue;
            }
            let level = registry.unit(unit).level;
            if outlines.first().is_some_and(|(first, _)| registry.unit(*first).level != level) {
                bad_value(raw.get(), "one-level", mark, reader.desk.report);
                continue;
            }
            marks.insert(unit, mark);
            outlines.push((unit, rings));
        } else if let Some(name) = feature.member("name") {
            labels.extend(reader.label(feature, name));
        }
    }
    if collection.features.iter().all(|feature| feature.unit().is_none()) {
        let problem = Problem::MissingKey { key: "unit".to_owned(), shape: "feature".to_owned() };
        desk.add(problem, Mark::top(source));
    }
    let level = registry.unit(outlines.first()?.0).level;
    let map = Map { level, period: Period::default(), shape: MapShape::Boundaries { outlines, labels } };
    let named = collection.features.iter().filter(|feature| feature.unit().is_some()).count();
    // What was left out for a fault is not missing a second time.
    if map.shape.units().count() == named {
        check_coverage(&map, Mark::top(source), registry, desk);
    }
    Some(map)
}

impl<'t> Feature<'t> {
    fn member(&self, key: &str) -> Option<&'t RawValue> {
        let found = self.properties.as_ref().and_then(|properties| properties.get(key)).copied();
        found.filter(|raw| raw.get() != "null")
    }

    fn unit(&self) -> Option<&'t RawValue> {
        self.member("unit").or(self.unit)
    }
}

impl Reader<'_, '_, '_> {
    fn mark(&self, raw: &RawValue) -> Mark {
        let start = (raw.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        Mark::new(self.source, start, start + raw.get().len())
    }

    fn fault(&mut self, raw: &RawValue, expected: &str) {
        let mark = self.mark(raw);
        let found: String = raw.get().chars().take(40).collect();
        bad_value(&found, expected, mark, self.desk.report);
    }

    /// The unit of a feature with its rings.
    fn outline(&mut self, feature: &Feature<'_>, raw: &RawValue, registry: &Registry) -> Option<(UnitKey, Vec<Ring>)> {
        let id = serde_json::from_str::<String>(raw.get()).ok().and_then(|id| UnitId::parse(&id));
        let Some(value) = id else {
            self.fault(raw, "unit-id");
            return None;
        };
        let mark = self.mark(raw);
        let unit = registry.find(&At { value, mark }, self.desk)?;
        match feature.geometry.and_then(|geometry| self.shape(geometry)) {
            Some(Ok(Shape::Rings(rings))) => Some((unit, rings)),
            Some(Err(())) => None,
            Some(Ok(Shape::Point(_))) | None => {
                self.fault(raw, "polygon");
                None
            }
        }
    }

    /// A name with its place: that of a point, else the middle of what is drawn.
    fn label(&mut self, feature: &Feature<'_>, raw: &RawValue) -> Option<(Text, Position)> {
        let shape = feature.geometry.and_then(|geometry| self.shape(geometry))?.ok()?;
        let at = match shape {
            Shape::Point(at) => at,
            Shape::Rings(rings) => middle(&rings)?,
        };
        let languages = self.desk.languages.first().cloned().or_else(|| Language::parse("vi"));
        let translations: Vec<(Language, Arc<str>)> = match serde_json::from_str::<String>(raw.get()) {
            Ok(name) => vec![(languages?, name.nfc().collect::<String>().into())],
            Err(_) => serde_json::from_str::<BTreeMap<String, String>>(raw.get())
                .unwrap_or_default()
                .into_iter()
                .filter_map(|(tag, name)| Some((Language::parse(&tag)?, name.nfc().collect::<String>().into())))
                .collect(),
        };
        let mut translations = translations;
        let rank = |language: &Language| self.desk.languages.iter().position(|known| known == language);
        translations.sort_by_key(|(language, _)| rank(language).unwrap_or(usize::MAX));
        let text = Text::new(translations);
        if text.is_none() {
            self.fault(raw, "translations");
        }
        Some((text?, at))
    }

    /// What a geometry draws; nothing for shapes that are not drawn, an error where a fault was reported.
    fn shape(&mut self, raw: &RawValue) -> Option<Result<Shape, ()>> {
        let geometry: Geometry<'_> = serde_json::from_str(raw.get()).ok()?;
        let coordinates = geometry.coordinates;
        let polygons: Vec<Vec<Vec<&RawValue>>> = match &*geometry.kind {
            "Point" => return Some(self.position(coordinates).map(Shape::Point)),
            "Polygon" => vec![serde_json::from_str(coordinates.get()).ok()?],
            "MultiPolygon" => serde_json::from_str(coordinates.get()).ok()?,
            _ => return None,
        };
        let rings: Result<Vec<Ring>, ()> = polygons.iter().flatten().map(|ring| self.ring(ring)).collect();
        Some(rings.map(Shape::Rings)).filter(|_| polygons.iter().flatten().next().is_some())
    }

    /// A ring: four corners at least, closed, with something inside.
    fn ring(&mut self, raw: &[&RawValue]) -> Result<Ring, ()> {
        let ring: Ring = raw.iter().map(|corner| self.position(corner)).collect::<Result<_, _>>()?;
        let is_closed = ring.len() >= 4 && ring.first() == ring.last();
        if is_closed && encloses(&ring) {
            return Ok(ring);
        }
        if let Some(first) = raw.first() {
            self.fault(first, if is_closed { "wide-ring" } else { "closed-ring" });
        }
        Err(())
    }

    fn position(&mut self, raw: &RawValue) -> Result<Position, ()> {
        let numbers = serde_json::from_str::<Vec<f64>>(raw.get()).unwrap_or_default();
        match numbers[..] {
            [longitude, latitude, ..] if longitude.abs() <= 180.0 && latitude.abs() <= 90.0 => {
                Ok(Position { longitude: millionths(longitude), latitude: millionths(latitude) })
            }
            _ => {
                self.fault(raw, "longitude-latitude");
                Err(())
            }
        }
    }
}

/// Degrees in millionths; at most 180 degrees fit easily.
fn millionths(degrees: f64) -> i32 {
    #[allow(clippy::cast_possible_truncation)]
    let millionths = (degrees * 1e6).round() as i32;
    millionths
}

/// A ring has an area: its corners do not all lie on one line (the shoelace formula).
fn encloses(ring: &[Position]) -> bool {
    let cross = |pair: &[Position]| {
        i128::from(pair[0].longitude) * i128::from(pair[1].latitude)
            - i128::from(pair[1].longitude) * i128::from(pair[0].latitude)
    };
    ring.windows(2).map(cross).sum::<i128>() != 0
}

/// The middle of everything that rings enclose.
fn middle(rings: &[Ring]) -> Option<Position> {
    let corners = || rings.iter().flatten();
    let between = |low: i32, high: i32| low + (high - low) / 2;
    let east = |corner: &Position| corner.longitude;
    let north = |corner: &Position| corner.latitude;
    Some(Position {
        longitude: between(corners().map(east).min()?, corners().map(east).max()?),
        latitude: between(corners().map(north).min()?, corners().map(north).max()?),
    })
}
