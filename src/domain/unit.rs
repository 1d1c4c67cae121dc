//! Units: what can be ranked, with dates, names over time and successors.

use super::{Date, LevelKey, Period, Text, UnitId, UnitKey};
use crate::mark::Mark;

/// A level of units. Data, never code: no program text knows which levels there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// How the content names it: `province`.
    pub id: String,
    /// One unit of it: "tỉnh, thành phố".
    pub one: Text,
    /// Many units of it.
    pub many: Text,
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
}

/// A step from a unit to one that took its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Succession {
    /// The unit that took over.
    pub unit: UnitKey,
    /// The day it did.
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
