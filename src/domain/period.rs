//! Days and half-open stretches of days.

pub use jiff::civil::Date;

/// A stretch of days: `from` belongs to it, `to` does not; nothing means open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Period {
    /// The first day, or open.
    pub from: Option<Date>,
    /// The day after the last, or open.
    pub to: Option<Date>,
}

impl Period {
    /// The day lies inside.
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day < to)
    }

    /// Every day of `other` lies inside.
    pub fn covers(&self, other: &Period) -> bool {
        let starts = match (self.from, other.from) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(own), Some(theirs)) => own <= theirs,
        };
        let ends = match (self.to, other.to) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(own), Some(theirs)) => theirs <= own,
        };
        starts && ends
    }

    /// Some day lies in both.
    pub fn overlaps(&self, other: &Period) -> bool {
        let before = |from: Option<Date>, to: Option<Date>| match (from, to) {
            (Some(from), Some(to)) => from < to,
            _ => true,
        };
        before(self.from, other.to) && before(other.from, self.to)
    }
}
