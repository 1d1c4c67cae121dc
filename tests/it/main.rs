//! The one integration binary: tests of the whole program from outside.

mod broken;
mod golden;
mod sites;
mod small;
mod tidy;
