//! `editions/<index>/<scope>/<year>/<board>.json`: what was published of each unit.

use super::index::BandShape;
use crate::domain::{Score, UnitId};
use crate::load::decode::{At, record};
use crate::load::value::{Count, Figures, Id, Ordinal, Translations};

record! {
    /// The units of an edition that compete with one another.
    BoardFile = "board" {
        /// Its name; what the level calls its units unless given.
        name: Option<At<Translations>>,
        /// The level of its units.
        level: At<Id>,
        /// How many units were ranked, as published.
        of: Option<At<Ordinal>>,
        /// Every unit of the board is here; `false` unless given.
        complete: Option<bool>,
        /// Its method, where it is not the edition's.
        method: Option<At<Id>>,
        /// Its bands, where they are not the method's.
        bands: Option<Vec<BandShape>>,
        /// What was published of each unit.
        entries: Vec<EntryShape>,
        /// Units that were not ranked.
        absent: Option<Vec<AbsenceShape>>,
        /// Averages as published, of the board or of a peer group.
        averages: Option<Vec<AverageShape>>,
    }
}

record! {
    /// One unit, as published.
    EntryShape = "entry" {
        /// The unit.
        unit: At<UnitId>,
        /// Its score, in the measure of the method.
        score: Option<At<Score>>,
        /// Its rank, from 1.
        rank: Option<At<Ordinal>>,
        /// Its class, by the id of a band.
        band: Option<At<Id>>,
        /// The most this unit could get, in points, where that differs between units.
        max: Option<At<Score>>,
        /// Its components: id and number.
        components: Option<Figures>,
        /// Its points, where points stand beside a percentage.
        points: Option<At<Score>>,
        /// How many people were asked.
        sample: Option<Count>,
        /// The published standard error, in the measure.
        error: Option<At<Score>>,
        /// Points taken off.
        deductions: Option<Vec<DeductionShape>>,
        /// The document it comes from, by its id in the edition.
        source: Option<At<Id>>,
        /// A note printed beside it.
        note: Option<At<Translations>>,
        /// Other figures that were published for the same thing.
        conflicts: Option<Vec<ConflictShape>>,
    }
}

record! {
    /// Points taken off.
    DeductionShape = "deduction" {
        /// The component.
        component: Option<At<Id>>,
        /// How many points.
        points: Option<Score>,
        /// Why.
        reason: Option<At<Translations>>,
        /// What was done about it.
        response: Option<At<Translations>>,
    }
}

record! {
    /// Another figure that was published for the same unit.
    ConflictShape = "conflict" {
        /// Another score.
        score: Option<Score>,
        /// Another rank.
        rank: Option<Ordinal>,
        /// The document it comes from, by its id in the edition.
        source: Option<At<Id>>,
    }
}

record! {
    /// A unit that was not ranked.
    AbsenceShape = "absent" {
        /// The unit.
        unit: At<UnitId>,
        /// Why.
        reason: Option<At<Translations>>,
    }
}

record! {
    /// An average that the publisher printed.
    AverageShape = "average" {
        /// The peer group, by its id; the whole board unless given.
        group: Option<At<Id>>,
        /// The component, by its id; the score unless given.
        component: Option<At<Id>>,
        /// The average, with the digits that were printed.
        score: At<Score>,
        /// The document it comes from, by its id in the edition.
        source: Option<At<Id>>,
        /// A note printed beside it.
        note: Option<At<Translations>>,
    }
}
