//! Maps: where each unit of a level is drawn.

use super::{LevelKey, Period, Text, UnitKey};

/// A map of one level, valid for some days.
#[derive(Debug, Clone)]
pub struct Map {
    /// The level it shows.
    pub level: LevelKey,
    /// The days it holds; boundaries hold as long as their units exist.
    pub period: Period,
    /// What is drawn.
    pub shape: MapShape,
}

/// A place on the earth, in millionths of a degree (WGS 84): a tenth of a metre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// East of Greenwich.
    pub longitude: i32,
    /// North of the equator.
    pub latitude: i32,
}

/// A closed line of boundary: at least four corners, the last equal to the first.
pub type Ring = Vec<Position>;

/// The two ways of drawing a map.
#[derive(Debug, Clone)]
pub enum MapShape {
    /// One square per unit.
    Tiles {
        /// The squares.
        tiles: Vec<Tile>,
        /// Names written on the grid that are no units of their own.
        labels: Vec<(Text, i32, i32)>,
    },
    /// An office's own official boundaries.
    Boundaries {
        /// The rings of each unit: outer ones and holes.
        outlines: Vec<(UnitKey, Vec<Ring>)>,
        /// Names written on the map that are no units of their own.
        labels: Vec<(Text, Position)>,
    },
}

impl MapShape {
    /// The units that it shows.
    pub fn units(&self) -> Box<dyn Iterator<Item = UnitKey> + '_> {
        match self {
            Self::Tiles { tiles, .. } => Box::new(tiles.iter().map(|tile| tile.unit)),
            Self::Boundaries { outlines, .. } => Box::new(outlines.iter().map(|(unit, _)| *unit)),
        }
    }
}

/// One square of a tile grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tile {
    /// The unit it stands for.
    pub unit: UnitKey,
    /// The row, from the north.
    pub row: i32,
    /// The column, from the west.
    pub col: i32,
}
