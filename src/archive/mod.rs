//! The archive: an edition frozen as a bag that anyone can check without this program, and copies held against what
//! they should be.
//!
//! A sealed edition is a bag of BagIt 1.0 (RFC 8493). Its payload is the finished site of the edition, which is an
//! RO-Crate 1.2 at the same time, with everything it was built from; [`BuildRecord`] is enough to build it again. The same bag
//! is packed as one deterministic zip, whose SHA-256 the next bag names: so the versions of an edition, and the editions of
//! a series, are a chain in which nothing can be changed alone.

mod bag;
mod copy;
mod crate_description;
mod finding;
mod ledger;
mod moment;
mod pack;
mod page;
mod record;
mod selection;
mod step;
mod unpack;

pub use bag::{BAGIT, BagInfo, Listing, PROFILE_PATH, bag_name, manifest, profile};
pub use copy::{Holding, Inspection, inspect_bag, inspect_site};
pub use crate_description::{Description, citation, describe, is_described};
pub use finding::{Finding, Wrong};
pub use ledger::{Ledger, Summing, Sums, digest};
pub use moment::Moment;
pub use pack::Packer;
pub use record::{BuildRecord, Inputs, Predecessor};
pub use selection::{Selection, select};
pub use step::{edition_name, step_between};
pub use unpack::Package;

/// The folder of the site in which sealed editions live.
pub const ARCHIVE: &str = "archive";
/// The files of the bag that say what it is and what is in it, besides the manifests.
pub const BAGIT_PATH: &str = "bagit.txt";
/// Who made the bag, of what, when.
pub const INFO_PATH: &str = "bag-info.txt";
/// The folder of the payload, with its slash.
pub const PAYLOAD: &str = "data/";
/// The program and everything the payload was built from, inside the payload.
pub const BUILD_PATH: &str = "BUILD.json";
/// The description of the payload as a crate, inside the payload.
pub const CRATE_PATH: &str = "ro-crate-metadata.json";
/// How the edition is cited, inside the payload.
pub const CITATION_PATH: &str = "CITATION.cff";
/// The content the payload was built from, inside the payload, with its slash.
pub const CONTENT_PATH: &str = "inputs/content/";
/// The theme the payload was built with, inside the payload, with its slash.
pub const THEMES_PATH: &str = "inputs/themes/";
/// The label of a bag's information that names the seal before.
pub const PREVIOUS: &str = "Previous-Edition-SHA256";
