//! `units/*.json`: registers of units, one level a file.

use crate::domain::UnitId;
use crate::load::decode::{At, record};
use crate::load::value::{Day, Id, Line, Place, Translations};

record! {
    /// A register of the units of one level.
    UnitsFile = "units" {
        /// The level, as boards and maps name it: `province`.
        level: At<Id>,
        /// What one unit and many units of the level are called.
        level_name: LevelNameShape,
        /// The place of the level among the levels of the site; levels without one come last, in the order of their files.
        order: Option<Place>,
        /// The day from which the register holds every unit of its level; units are counted from then on.
        complete_from: Option<Day>,
        /// The units.
        units: Vec<UnitShape>,
    }
}

record! {
    /// What the units of a level are called.
    LevelNameShape = "level_name" {
        /// One of them.
        one: At<Translations>,
        /// Many of them; as one unless given.
        many: Option<At<Translations>>,
    }
}

record! {
    /// One unit.
    UnitShape = "unit" {
        /// A path of ASCII slugs under its parent, such as `ha-noi/tay-ho`. Written once, never changed.
        id: At<UnitId>,
        /// The official code.
        code: Option<Line>,
        /// The short name.
        name: At<Translations>,
        /// The name with its type word; the short name unless given.
        full_name: Option<At<Translations>>,
        /// Other spellings that people type.
        aliases: Option<Vec<Line>>,
        /// The first day it exists; `null` is open.
        from: Option<At<Day>>,
        /// The day after its last; `null` is open.
        to: Option<At<Day>>,
        /// The act that made it or last settled it.
        act: Option<Line>,
        /// Names of other times.
        names: Option<Vec<DatedNameShape>>,
        /// What it became.
        successors: Option<Vec<SuccessorShape>>,
        /// The units that gave it a part of themselves and went on.
        origins: Option<Vec<OriginShape>>,
    }
}

record! {
    /// A name and the days it was in use.
    DatedNameShape = "dated-name" {
        /// The short name.
        name: At<Translations>,
        /// The name with its type word; the short name unless given.
        full_name: Option<At<Translations>>,
        /// The first day of the name; `null` is open.
        from: Option<At<Day>>,
        /// The day after its last; `null` is open.
        to: Option<At<Day>>,
        /// The act that gave the name.
        act: Option<Line>,
    }
}

record! {
    /// A step to a unit that took over.
    SuccessorShape = "successor" {
        /// The unit that took over.
        unit: At<UnitId>,
        /// The day it did.
        date: At<Day>,
        /// The act behind it.
        act: Option<Line>,
    }
}

record! {
    /// A unit that gave a part of itself and went on.
    OriginShape = "origin" {
        /// The unit that gave.
        unit: At<UnitId>,
        /// The day it did.
        date: At<Day>,
        /// The act behind it.
        act: Option<Line>,
    }
}
