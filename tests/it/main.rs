//! Every test that sees the program from outside, in one binary.

mod broken;
mod contract;
mod hostile;
