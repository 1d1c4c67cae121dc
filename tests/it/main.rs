//! The one integration binary: tests of the whole program from outside.

mod broken;
mod cards;
mod charts;
mod cli;
mod colours;
mod compare;
mod contract;
mod desk;
mod downloads;
mod faults;
mod golden;
mod hostile;
mod light;
mod lists;
mod maps;
mod order;
mod reasons;
mod sharing;
mod sites;
mod small;
mod tidy;
