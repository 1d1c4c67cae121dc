//! Evidence: which published entries a saying may speak of.

use super::bond::Bond;
use crate::analysis::Analysis;
use crate::domain::{BoardKey, Date, Publication, UnitKey};

/// An entry: its board and its position there.
pub(super) type Place = (BoardKey, usize);

/// The entries a saying may speak of.
#[derive(Debug, Clone)]
pub(super) struct Evidence {
    /// The entries, of every unit, index and year that may be meant.
    pub(super) places: Vec<Place>,
    /// A unit that may be meant has no entry there.
    pub(super) gaps: bool,
    /// The units that may be meant.
    pub(super) units: Vec<UnitKey>,
}

/// Finds the entries of a bond.
pub(super) fn evidence(publication: &Publication, analysis: &Analysis, bond: &Bond) -> Evidence {
    let units = likely(publication, bond);
    let mut places = Vec::new();
    let mut gaps = false;
    for unit in &units {
        let of_unit = analysis.appearances(*unit).iter().copied().filter(|(board, _)| {
            let edition = publication.edition(publication.board(*board).edition);
            bond.indices.contains(&edition.index) && (bond.years.is_empty() || bond.years.contains(&edition.year))
        });
        let before = places.len();
        places.extend(of_unit);
        gaps |= places.len() == before;
    }
    Evidence { places, gaps, units }
}

/// Of the units of one name: those that existed in the year; then the one that was named before, or those inside of it;
/// else those that lie in no other.
pub(super) fn likely(publication: &Publication, bond: &Bond) -> Vec<UnitKey> {
    let mut units = bond.units.clone();
    units.sort_unstable();
    units.dedup();
    let alive: Vec<UnitKey> =
        units.iter().copied().filter(|unit| bond.years.iter().any(|year| lives(publication, *unit, *year))).collect();
    if !alive.is_empty() {
        units = alive;
    }
    let named: Vec<UnitKey> = units.iter().copied().filter(|unit| bond.named.contains(unit)).collect();
    if !named.is_empty() {
        return named;
    }
    let inside = |unit: &UnitKey| bond.scopes.iter().any(|scope| is_inside(publication, *unit, *scope));
    let local: Vec<UnitKey> = units.iter().copied().filter(inside).collect();
    if !local.is_empty() {
        return local;
    }
    let depth = |unit: UnitKey| publication.unit(unit).id.as_str().matches('/').count();
    let least = units.iter().map(|unit| depth(*unit)).min();
    units.retain(|unit| Some(depth(*unit)) == least);
    units
}

/// The unit exists on the last day of a year.
pub(super) fn lives(publication: &Publication, unit: UnitKey, year: i16) -> bool {
    last_day(year).is_none_or(|day| publication.unit(unit).period.contains(day))
}

/// The last day of a year.
pub(super) fn last_day(year: i16) -> Option<Date> {
    Date::new(year, 12, 31).ok()
}

/// A unit lies inside another.
pub(super) fn is_inside(publication: &Publication, unit: UnitKey, other: UnitKey) -> bool {
    let mut parent = publication.unit(unit).parent;
    // Ids grow shorter on the way up, so the way ends.
    while let Some(key) = parent {
        if key == other {
            return true;
        }
        parent = publication.unit(key).parent;
    }
    false
}
