//! `groups.json`: peer groups.

use crate::domain::{Slug, UnitId};
use crate::load::decode::{At, record};
use crate::load::value::{Day, Line, Translations};

record! {
    /// All peer groups.
    GroupsFile = "groups" {
        /// The groups.
        groups: Vec<GroupShape>,
    }
}

record! {
    /// A named list of units with dates.
    GroupShape = "group" {
        /// Its id, a part of its address.
        id: At<Slug>,
        /// The scheme it belongs to: `six-regions`.
        scheme: Option<Line>,
        /// Its name.
        name: At<Translations>,
        /// The first day it holds; `null` is open.
        from: Option<At<Day>>,
        /// The day after its last; `null` is open.
        to: Option<At<Day>>,
        /// The ids of its members.
        members: Vec<At<UnitId>>,
        /// The document it comes from.
        source: Option<Line>,
    }
}
