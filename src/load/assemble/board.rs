//! One board: its entries, each once, of units that exist on its day.

use std::collections::BTreeMap;

use super::Desk;
use super::average::assemble_averages;
use super::entry::assemble_entry;
use super::method::assemble_bands;
use super::registry::Registry;
use crate::domain::{
    Absence, Band, Board, Citation, Date, EditionKey, Entry, Group, Method, MethodKey, Slug, UnitId, UnitKey,
};
use crate::load::decode::At;
use crate::load::shape::board::BoardFile;
use crate::mark::Mark;
use crate::problem::Problem;

/// What a board stands in. Where a part is unknown, what depends on it is not checked.
pub(super) struct Setting<'a> {
    /// The edition.
    pub(super) edition: EditionKey,
    /// The method.
    pub(super) method: Option<(MethodKey, &'a Method)>,
    /// The day whose units are ranked.
    pub(super) units_at: Option<Date>,
    /// The source documents of the edition.
    pub(super) citations: Option<&'a [Citation]>,
    /// The registers.
    pub(super) registry: &'a Registry,
    /// The peer groups.
    pub(super) groups: &'a [Group],
}

/// A board; nothing when its level or its method is unknown.
pub(super) fn assemble_board(id: &Slug, file: &BoardFile, setting: &Setting<'_>, desk: &mut Desk<'_>) -> Option<Board> {
    let level = setting.registry.level(&file.level, desk);
    let bands: Option<Vec<Band>> = match (&file.bands, setting.method) {
        (Some(own), _) => Some(assemble_bands(own, desk)),
        (None, method) => method.map(|(_, method)| method.bands.clone()),
    };
    let mut seen = BTreeMap::new();
    let mut entries: Vec<Entry> = Vec::new();
    for shape in &file.entries {
        let unit = member(&shape.unit, &mut seen, setting, desk);
        let entry = assemble_entry(shape, unit, bands.as_deref(), setting, desk);
        if entry.is_none() {
            desk.report.doubt(file.mark.source(), "entry");
        }
        entries.extend(entry);
    }
    let mut absent = Vec::new();
    for shape in file.absent.iter().flatten() {
        let reason = desk.text_of(shape.reason.as_ref());
        if let Some(unit) = member(&shape.unit, &mut seen, setting, desk) {
            absent.push(Absence { unit, reason });
        } else {
            desk.report.doubt(file.mark.source(), "absent");
        }
    }
    let name = desk.text_of(file.name.as_ref());
    let averages = assemble_averages(file.averages.as_deref().unwrap_or_default(), setting, desk);
    let (method, _) = setting.method?;
    let level = level?;
    let top = Mark::new(file.mark.source(), file.mark.start(), file.mark.start() + 1);
    Some(Board {
        id: id.clone(),
        edition: setting.edition,
        name: name.unwrap_or_else(|| setting.registry.levels[level.position()].many.clone()),
        level,
        of: file.of.as_ref().map(|of| of.value.0),
        complete: file.complete.unwrap_or(false),
        method,
        bands: bands.unwrap_or_default(),
        entries,
        absent,
        averages,
        of_mark: file.of.as_ref().map_or(top, |of| of.mark),
        mark: top,
    })
}

/// The unit of a row; one that stands twice is reported and left out, one of another time is reported.
fn member(
    id: &At<UnitId>,
    seen: &mut BTreeMap<UnitKey, Mark>,
    setting: &Setting<'_>,
    desk: &mut Desk<'_>,
) -> Option<UnitKey> {
    let unit = setting.registry.find(id, desk)?;
    if let Some(first) = seen.get(&unit) {
        let first = desk.place(*first);
        desk.add(Problem::DuplicateUnit { unit: id.value.to_string(), first }, id.mark);
        return None;
    }
    seen.insert(unit, id.mark);
    if let Some(day) = setting.units_at {
        setting.registry.check_day(unit, day, id.mark, desk);
    }
    Some(unit)
}
