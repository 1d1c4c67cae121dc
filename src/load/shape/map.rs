//! `maps/*.json`: tile grids, one square per unit.

use crate::domain::UnitId;
use crate::load::decode::{At, record};
use crate::load::value::{Day, Id, Step, Translations};

record! {
    /// A tile grid.
    MapFile = "map" {
        /// The level whose units it shows.
        level: At<Id>,
        /// The days it holds.
        at: Option<SpanShape>,
        /// The squares.
        tiles: Vec<TileShape>,
        /// Names on the grid that are no units of their own.
        labels: Option<Vec<LabelShape>>,
    }
}

record! {
    /// A stretch of days.
    SpanShape = "span" {
        /// The first day; `null` is open.
        from: Option<At<Day>>,
        /// The day after the last; `null` is open.
        to: Option<At<Day>>,
    }
}

record! {
    /// One square.
    TileShape = "tile" {
        /// The unit.
        unit: At<UnitId>,
        /// The row, counted from the north.
        row: Step,
        /// The column, counted from the west.
        col: Step,
    }
}

record! {
    /// A name on the grid.
    LabelShape = "label" {
        /// The name.
        name: At<Translations>,
        /// The row, counted from the north.
        row: Step,
        /// The column, counted from the west.
        col: Step,
    }
}
