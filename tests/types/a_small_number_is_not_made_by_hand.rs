//! AGG-10, AGG-11: a number that may be published comes out of the rules, and out of nothing else.

use linden::domain::release::disclosure::{Percent, Rounded};

pub fn four_people() -> Rounded {
    Rounded(4) //~
}

pub fn one_in_a_hundred() -> Percent {
    Percent(1) //~
}
