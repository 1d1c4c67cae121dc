//! Prose: CommonMark with tables and footnotes, its references to data, and the safe HTML it becomes.
//!
//! Two passes over the same text, and they agree on one thing: references are counted from 0 in the order in which
//! they begin in the source. [`read`] lists them for the load step, which finds out what each points at; [`render`]
//! asks for the answer to each by its number. Nothing of the prose reaches a page as markup of its own: raw HTML is
//! printed as text, and a link is published only where its destination is known to be harmless.

mod answer;
mod blocks;
mod destination;
mod document;
mod escape;
mod excerpt;
mod inlines;
mod notes;
mod outline;
mod passages;
mod reading;
mod slips;
mod tables;

pub use answer::{Answer, Options, render};
pub use destination::Scheme;
pub use excerpt::text_of;
pub use passages::{Passages, passages};
pub use reading::{LinkKind, Reading, Title, WrittenLink, WrittenReference, read};
pub use slips::{Slip, SlipKind};

#[cfg(test)]
mod tests;
