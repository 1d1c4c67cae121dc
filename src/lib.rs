//! niengiam
pub mod diagnostic;
pub mod domain;
pub mod mark;
pub mod problem;
pub mod tree;
