//! One file per page kind: what each page says.

mod board;
mod compare;
mod computation;
mod data;
mod edition;
mod group;
mod group_years;
mod home;
mod index;
mod lineage;
pub(in crate::site) mod lists;
mod scorecard;
mod search;
mod series;
mod table;
pub(in crate::site) mod targets;
mod timeline;
mod unit;

pub(in crate::site) use unit::Run;
