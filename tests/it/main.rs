//! The one integration binary: tests of the whole program from outside.

mod broken;
mod cards;
mod cli;
mod contract;
mod faults;
mod golden;
mod hostile;
mod sharing;
mod sites;
mod small;
mod tidy;
