//! Every test that sees the program from outside, in one binary.

mod broken;
