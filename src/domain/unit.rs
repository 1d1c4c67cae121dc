//! Units: what can be ranked, with dates, names over time and successors.

use super::{Date, LevelKey, Period, Text, UnitId, UnitKey};
use crate::mark::Mark;

/// The page that says what changed among the units; no unit can have its name.
pub const TIMELINE_PAGE: &str = "timeline";

/// A level of units. Data, never code: no program text knows which levels there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// How the content names it: `province`.
    pub id: String,
    /// One unit of it: "tỉnh, thành phố".
    pub one: Text,
    /// Many units of it.
    pub many: Text,
    /// The day from which the registers hold every unit of it; nothing where nobody says so.
    pub complete_from: Option<Date>,
}

/// An administrative unit or agency that can be ranked.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Its id, never reused.
    pub id: UnitId,
    /// Its official code; may mean another unit at another time, so it is never a key.
    pub code: Option<String>,
    /// Its level.
    pub level: LevelKey,
    /// The unit it lies in, by its id, where that one is registered.
    pub parent: Option<UnitKey>,
    /// The days it exists.
    pub period: Period,
    /// The act that made it or last settled it.
    pub act: Option<String>,
    /// Its names; the first is the one without a date, then those with one.
    pub names: Vec<DatedName>,
    /// Other spellings and short forms people type.
    pub aliases: Vec<String>,
    /// What it became.
    pub successors: Vec<Succession>,
    /// The units that went on and gave it a part of themselves.
    pub origins: Vec<Succession>,
    /// Where it was written.
    pub mark: Mark,
}

/// A name and the days it was in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedName {
    /// The short name: "Hải Phòng".
    pub name: Text,
    /// The name with its type word: "Thành phố Hải Phòng".
    pub full_name: Text,
    /// The days it was in use.
    pub period: Period,
    /// The act that gave it.
    pub act: Option<String>,
}

/// A step from one unit to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Succession {
    /// The unit at the other end: of a successor the one that took over, of an origin the one that gave.
    pub unit: UnitKey,
    /// The day of the step.
    pub date: Date,
    /// The act behind it.
    pub act: Option<String>,
}

impl Unit {
    /// The name in use on a day: the dated name that covers it, else the undated one.
    pub fn name_on(&self, day: Date) -> &DatedName {
        self.names[1..].iter().find(|name| name.period.contains(day)).unwrap_or(&self.names[0])
    }

    /// The name without a date: the one the register gives the unit itself.
    pub fn name(&self) -> &DatedName {
        &self.names[0]
    }
}
