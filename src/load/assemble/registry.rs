//! The registers: levels and units, and how other files find them.

use std::collections::BTreeMap;

use super::Desk;
use crate::domain::{DatedName, Level, LevelKey, Period, TIMELINE_PAGE, Unit, UnitId, UnitKey};
use crate::load::decode::At;
use crate::load::shape::units::{UnitShape, UnitsFile};
use crate::load::suggest::nearest;
use crate::load::value::Id;
use crate::mark::Mark;
use crate::problem::Problem;

/// Every level and unit, with lookups that report what is not there.
#[derive(Debug, Default)]
pub(in crate::load) struct Registry {
    /// Levels, by their order, then in the order of first mention.
    pub(in crate::load) levels: Vec<Level>,
    /// Units, sorted by id.
    pub(in crate::load) units: Vec<Unit>,
    by_id: BTreeMap<UnitId, UnitKey>,
}

/// The registers of all files, and the units as they were written, in the order of the units: who took over from whom is
/// found when all units are known.
pub(in crate::load) fn assemble_units<'f>(
    files: &'f [UnitsFile],
    desk: &mut Desk<'_>,
) -> (Registry, Vec<&'f UnitShape>) {
    let mut levels = Vec::new();
    let mut level_marks = Vec::new();
    let mut rows: BTreeMap<&UnitId, (LevelKey, &UnitShape)> = BTreeMap::new();
    for file in in_order(files) {
        let level = note_level(file, &mut levels, &mut level_marks, desk);
        for shape in &file.units {
            if let Some((_, first)) = rows.get(&shape.id.value) {
                let problem = Problem::DuplicateId {
                    kind: "unit".to_owned(),
                    id: shape.id.value.to_string(),
                    first: desk.place(first.id.mark),
                };
                desk.add(problem, shape.id.mark);
            } else {
                rows.insert(&shape.id.value, (level, shape));
            }
        }
    }
    let by_id: BTreeMap<UnitId, UnitKey> =
        rows.keys().enumerate().map(|(at, id)| ((*id).clone(), UnitKey::at(at))).collect();
    let mut units = Vec::with_capacity(rows.len());
    let mut written = Vec::with_capacity(rows.len());
    for (level, shape) in rows.into_values() {
        units.push(unit(shape, level, &by_id, desk));
        written.push(shape);
    }
    (Registry { levels, units, by_id }, written)
}

/// The registers by the order of their levels: it is enough that one file of a level says it. Levels without one come last.
fn in_order(files: &[UnitsFile]) -> Vec<&UnitsFile> {
    let order_of = |file: &UnitsFile| {
        let same = files.iter().filter(|other| other.level.value == file.level.value);
        same.filter_map(|other| other.order.as_ref()).map(|place| place.0).min().unwrap_or(i64::MAX)
    };
    let mut ordered: Vec<&UnitsFile> = files.iter().collect();
    ordered.sort_by_key(|file| order_of(file));
    ordered
}

/// The key of a file's level; a second file that calls it otherwise is reported.
fn note_level(file: &UnitsFile, levels: &mut Vec<Level>, marks: &mut Vec<Mark>, desk: &mut Desk<'_>) -> LevelKey {
    let name = &file.level_name;
    let one = desk.text(&name.one);
    let many = name.many.as_ref().map_or_else(|| one.clone(), |many| desk.text(many));
    let complete_from = file.complete_from.as_ref().map(|day| day.0);
    let level = Level { id: file.level.value.0.clone(), one, many, complete_from };
    if let Some(at) = levels.iter().position(|known: &Level| known.id == level.id) {
        let known = &mut levels[at];
        // Several files make a level together: it is whole when the last of them is.
        known.complete_from = known.complete_from.max(complete_from);
        if (&known.one, &known.many) != (&level.one, &level.many) {
            let problem = Problem::LevelName { level: level.id, first: desk.place(marks[at]) };
            desk.add(problem, name.one.mark);
        }
        return LevelKey::at(at);
    }
    levels.push(level);
    marks.push(name.one.mark);
    LevelKey::at(levels.len() - 1)
}

fn unit(shape: &UnitShape, level: LevelKey, by_id: &BTreeMap<UnitId, UnitKey>, desk: &mut Desk<'_>) -> Unit {
    let id = &shape.id.value;
    let parent = id.parent().and_then(|above| {
        let found = by_id.get(&above).copied();
        if found.is_none() && !desk.report.is_lost("unit", above.as_str()) {
            desk.add(Problem::UnknownParent { id: id.to_string(), parent: above.to_string() }, shape.id.mark);
        }
        found
    });
    if let (Some(above), Some(last)) = (parent.and(id.parent()), id.as_str().rsplit('/').next())
        && last.len() == 4
        && last.bytes().all(|b| b.is_ascii_digit())
    {
        // The page of the unit above in that year lives there.
        let problem =
            Problem::AddressClaimedTwice { address: format!("units/{above}/{last}/index.html"), first: String::new() };
        desk.add(problem, shape.id.mark);
    }
    let name = desk.text(&shape.name);
    let full_name = shape.full_name.as_ref().map_or_else(|| name.clone(), |full| desk.text(full));
    let mut names = vec![DatedName { name, full_name, period: Period::default(), act: None }];
    for dated in shape.names.iter().flatten() {
        let name = desk.text(&dated.name);
        let full_name = dated.full_name.as_ref().map_or_else(|| name.clone(), |full| desk.text(full));
        let act = dated.act.as_ref().map(|act| act.0.clone());
        names.push(DatedName { name, full_name, period: desk.period(dated.from.as_ref(), dated.to.as_ref()), act });
    }
    if id.as_str() == TIMELINE_PAGE {
        let address = format!("units/{TIMELINE_PAGE}/index.html");
        desk.add(Problem::AddressClaimedTwice { address, first: String::new() }, shape.id.mark);
    }
    Unit {
        id: id.clone(),
        code: shape.code.as_ref().map(|code| code.0.clone()),
        level,
        parent,
        period: desk.period(shape.from.as_ref(), shape.to.as_ref()),
        act: shape.act.as_ref().map(|act| act.0.clone()),
        names,
        aliases: shape.aliases.iter().flatten().map(|alias| alias.0.clone()).collect(),
        successors: Vec::new(),
        origins: Vec::new(),
        mark: shape.id.mark,
    }
}

impl Registry {
    /// The unit of a key.
    pub(in crate::load) fn unit(&self, key: UnitKey) -> &Unit {
        &self.units[key.position()]
    }

    /// The unit of an id; one that is in no register is reported.
    pub(in crate::load) fn find(&self, id: &At<UnitId>, desk: &mut Desk<'_>) -> Option<UnitKey> {
        self.find_at(&id.value, id.mark, desk)
    }

    /// The unit of an id that was written at a place.
    pub(in crate::load) fn find_at(&self, id: &UnitId, mark: Mark, desk: &mut Desk<'_>) -> Option<UnitKey> {
        let found = self.by_id.get(id).copied();
        if found.is_none() && !desk.report.is_lost("unit", id.as_str()) {
            let nearest = self.nearest(id);
            // What was written under the wrong id is missing under the right one.
            desk.report.lose("figure", &nearest);
            desk.add(Problem::UnknownUnit { id: id.to_string(), nearest }, mark);
        }
        found
    }

    /// A unit that must exist on a day; one that does not is reported, and comes back all the same.
    pub(in crate::load) fn check_day(&self, key: UnitKey, day: crate::domain::Date, mark: Mark, desk: &mut Desk<'_>) {
        let unit = self.unit(key);
        if !unit.period.contains(day) {
            let written = |day: Option<crate::domain::Date>| day.map_or_else(String::new, |day| day.to_string());
            let problem = Problem::UnitOutOfTime {
                unit: unit.id.to_string(),
                day: day.to_string(),
                from: written(unit.period.from),
                to: written(unit.period.to),
            };
            desk.add(problem, mark);
        }
    }

    /// The level of an id; one that no register has is reported.
    pub(in crate::load) fn level(&self, id: &At<Id>, desk: &mut Desk<'_>) -> Option<LevelKey> {
        let found = self.levels.iter().position(|level| level.id == id.value.0).map(LevelKey::at);
        if found.is_none() {
            let known: Vec<&str> = self.levels.iter().map(|level| level.id.as_str()).collect();
            desk.unknown("level", id, &known);
        }
        found
    }

    /// The id that was probably meant: one that ends alike, else one that is spelt alike.
    fn nearest(&self, id: &UnitId) -> String {
        let ending = format!("/{id}");
        let mut alike = self.by_id.keys().filter(|known| known.as_str().ends_with(&ending));
        match (alike.next(), alike.next()) {
            (Some(only), None) => only.to_string(),
            _ => nearest(id.as_str(), self.by_id.keys().map(UnitId::as_str)),
        }
    }
}
