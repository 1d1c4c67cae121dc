//! Bytes to a domain that cannot be wrong.

mod lint;
mod narrative;
