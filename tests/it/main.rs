//! The one integration binary: tests of the whole program from outside.

mod broken;
mod cli;
mod contract;
mod downloads;
mod faults;
mod golden;
mod hostile;
mod light;
mod sites;
mod small;
mod tidy;
