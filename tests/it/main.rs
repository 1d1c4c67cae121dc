//! The one integration binary: tests of the whole program from outside.

mod broken;
mod cli;
mod contract;
mod faults;
mod golden;
mod hostile;
mod maps;
mod sites;
mod small;
mod tidy;
