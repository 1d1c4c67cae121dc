//! The one integration binary: tests of the whole program from outside.

mod archive;
mod breaks;
mod broken;
mod cards;
mod charts;
mod claims;
mod cli;
mod colours;
mod compare;
mod contract;
mod desk;
mod downloads;
mod faults;
mod gate;
mod golden;
mod hostile;
mod light;
mod lists;
mod maps;
mod order;
mod reasons;
mod register;
mod sharing;
mod sites;
mod small;
mod tidy;
