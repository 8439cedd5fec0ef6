//! What the whole service promises, tested from outside.

mod disclosure;
mod pages;
