//! Which pages exist, their addresses and what they say. Knows no template syntax.

pub mod view;
