//! What the timeline of units says.

use serde::Serialize;

use super::LinkView;

/// Every change of units, newest first.
#[derive(Debug, Clone, Serialize)]
pub struct TimelineView {
    /// Year by year.
    pub years: Vec<TimelineYearView>,
}

/// The changes of one year.
#[derive(Debug, Clone, Serialize)]
pub struct TimelineYearView {
    /// A page-unique id.
    pub id: String,
    /// The year.
    pub year: i16,
    /// Day by day.
    pub days: Vec<TimelineDayView>,
}

/// The changes of one day.
#[derive(Debug, Clone, Serialize)]
pub struct TimelineDayView {
    /// A page-unique id.
    pub id: String,
    /// The first day on which it is as it became.
    pub date: String,
    /// How many units there were and are: "các tỉnh, thành phố: 63 → 34".
    pub counts: Vec<String>,
    /// What happened.
    pub kinds: Vec<TimelineKindView>,
}

/// Changes of one kind by the same acts.
#[derive(Debug, Clone, Serialize)]
pub struct TimelineKindView {
    /// What happened: the key of a message, `change-became` and so on.
    pub key: &'static str,
    /// The acts behind it.
    pub acts: Option<String>,
    /// To whom.
    pub changes: Vec<TimelineChangeView>,
}

/// One change.
#[derive(Debug, Clone, Serialize)]
pub struct TimelineChangeView {
    /// The unit in which it happened, by its name that day.
    pub place: Option<String>,
    /// The units before, by their last names; one label with a number where there are many.
    pub before: Vec<LinkView>,
    /// The units after, by their first names; one label with a number where there are many.
    pub after: Vec<LinkView>,
}
