//! load
mod decode;
mod json;
mod lint;
mod narrative;
mod schema;
mod shape;
mod suggest;
mod value;

pub use schema::{SchemaKind, schema};
