//! niengiam
pub mod analysis;
pub mod chart;
pub mod diagnostic;
pub mod domain;
pub mod load;
pub mod locale;
pub mod mark;
pub mod markdown;
pub mod problem;
pub mod site;
pub mod theme;
pub mod tree;
