//! Maps: where each unit of a level is drawn.

use super::{LevelKey, Period, Text, UnitKey};

/// A map of one level, valid for some days.
#[derive(Debug, Clone)]
pub struct Map {
    /// The level it shows; a boundary file may leave it out.
    pub level: Option<LevelKey>,
    /// The days it holds.
    pub period: Period,
    /// What is drawn.
    pub shape: MapShape,
}

/// A closed line of boundary: (longitude, latitude) of its corners.
pub type Ring = Vec<(f64, f64)>;

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
    /// An office's own official boundaries: the rings of each unit.
    Boundaries(Vec<(UnitKey, Vec<Ring>)>),
}

impl MapShape {
    /// The units that it shows.
    pub fn units(&self) -> Box<dyn Iterator<Item = UnitKey> + '_> {
        match self {
            Self::Tiles { tiles, .. } => Box::new(tiles.iter().map(|tile| tile.unit)),
            Self::Boundaries(drawn) => Box::new(drawn.iter().map(|(unit, _)| *unit)),
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
