//! The files of the contract as they are written: one declaration gives struct, schema and reading.

pub(super) mod board;
pub(super) mod edition;
pub(super) mod groups;
pub(super) mod index;
pub(super) mod map;
pub(super) mod site;
pub(super) mod targets;
pub(super) mod units;
