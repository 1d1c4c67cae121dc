//! What rankings are. Knows no file, no JSON, no HTML.
//!
//! Everything here is made once, by the load step, and never changed. Things point at one another by keys into the
//! tables of the [`Publication`]; a key exists only for a row that does, so a lookup cannot miss.

pub mod board;
pub mod correction;
pub mod edition;
pub mod group;
pub mod index;
pub mod key;
pub mod map;
pub mod method;
pub mod narrative;
pub mod period;
pub mod provenance;
pub mod publication;
pub mod score;
pub mod seal;
pub mod site;
pub mod slug;
#[cfg(test)]
pub(crate) mod specimen;
pub mod target;
pub mod text;
pub mod unit;

pub use board::{Absence, Average, Board, Conflict, Deduction, Doubt, Entry};
pub use correction::{Change, Corrected, CorrectedText, Correction, CorrectionKind, Field};
pub use edition::{Acknowledgement, COMPUTATION_PAGE, Decision, Edition, Sample};
pub use group::Group;
pub use index::Index;
pub use key::{
    BandKey, BoardKey, ComponentKey, EditionKey, GroupKey, IndexKey, LevelKey, MethodKey, SourceKey, UnitKey,
};
pub use map::{Map, MapShape, Position, Ring, Tile};
pub use method::{Act, Aggregate, Band, Component, Direction, Evidence, Measure, MeasureKind, Method};
pub use narrative::{ACCESSIBILITY_PAGE, Claim, Narrative, Reference, Subject, Target as ReferenceTarget};
pub use period::{Date, Period};
pub use provenance::{Citation, Trust};
pub use publication::{Publication, Tables};
pub use score::Score;
pub use seal::{Seal, Sealing, Step, Version};
pub use site::{Licence, Publisher, SiteFacts};
pub use slug::{Slug, UnitId};
pub use target::{Comparison, Coverage, Goal, TargetSheet, Tasks};
pub use text::{Language, Text};
pub use unit::{DatedName, Level, Succession, TIMELINE_PAGE, Unit};
