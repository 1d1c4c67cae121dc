//! Tests of whole charts: what must hold for every chart, and a few small ones to the letter.

mod awkward;
mod dots;
mod goldens;
mod invariants;
mod maps;
mod places;
pub(crate) mod samples;
mod series;
mod xml;
