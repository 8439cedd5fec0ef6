//! What an attack can find, and when AGG-27 takes it for one.

use serde::Serialize;

use super::series::{Stop, Traced, trace};
use super::values::Values;

/// Something hidden that is not hidden. It says of whom, and what kind of thing can be told; never the thing itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Finding {
    /// Whose answers.
    pub of: Hidden,
    /// What can be told of them.
    pub told: Told,
}

/// Whose answers are hidden (AGG-27).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Hidden {
    /// Those of everyone whom a line counts but does not show, or an answer that is shown only folded or joined.
    Line,
    /// Those of a withheld band.
    Band,
    /// Those of people who joined between two releases.
    Joined,
    /// Those of people who left between two releases.
    Left,
    /// Nobody's in particular: the rules could not have given these figures.
    Anyone,
}

/// What can be told of a hidden group (AGG-27).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// That everybody, or nobody, of it is in one cell.
    AllOrNone,
    /// A number of it, up to one other possible value.
    FewValues,
    /// That the rules of DOMAIN 5 could not have given this.
    NotByTheRules,
}

/// Findings, each once, of an attacker to whom fewer than this many values are few.
pub(super) struct Findings {
    found: Vec<Finding>,
    few: u64,
}

impl Findings {
    pub(super) const fn none(few: u64) -> Self {
        Self { found: Vec::new(), few }
    }

    pub(super) fn add(&mut self, of: Hidden, told: Told) {
        self.found.push(Finding { of, told });
    }

    /// Holds a group of `people` to AGG-27: `here` is what one cell of it can be.
    pub(super) fn test(&mut self, of: Hidden, people: u64, here: &Values) {
        if people == 0 || here.is_empty() {
            return;
        }
        if here.most() == Some(0) || here.least() == Some(people) {
            self.add(of, Told::AllOrNone);
        }
        if people < self.few || here.number() >= self.few {
            return;
        }
        let near_an_end =
            here.least() < Some(self.few) || here.most().is_some_and(|most| people.saturating_sub(most) < self.few);
        match of {
            Hidden::Line | Hidden::Left => self.add(of, Told::FewValues),
            Hidden::Band if near_an_end => self.add(of, Told::FewValues),
            Hidden::Band | Hidden::Joined | Hidden::Anyone => {}
        }
    }

    /// Traces one cell through all releases and holds everyone hidden to AGG-27. `hidden` tells at which releases
    /// nothing is shown of the cell.
    pub(super) fn follow(&mut self, stops: &[Stop], hidden: &[bool]) {
        let Traced { here, joined, left } = trace(stops);
        if here.iter().any(Values::is_empty) {
            self.add(Hidden::Anyone, Told::NotByTheRules);
            return;
        }
        for ((stop, hidden), ((here, joined), left)) in
            stops.iter().zip(hidden).zip(here.iter().zip(&joined).zip(&left))
        {
            if *hidden {
                self.test(Hidden::Line, stop.people, here);
            }
            self.test(Hidden::Joined, stop.joined, joined);
            self.test(Hidden::Left, stop.left, left);
        }
    }

    pub(super) fn into_sorted(mut self) -> Vec<Finding> {
        self.found.sort_unstable();
        self.found.dedup();
        self.found
    }
}
