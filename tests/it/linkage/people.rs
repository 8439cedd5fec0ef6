//! People, and what a thief must not be able to put together about them.

use std::collections::{BTreeSet, HashMap};
use std::time::SystemTime;

use linden::domain::help::Help;

/// By which way a response came.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// How she was helped.
    pub help: Help,
    /// Who helped: none, the first, the second.
    pub helper: usize,
    /// Which batch her card was of.
    pub batch: usize,
}

/// While somebody's response was sent: by the machine's clock, and from where to where the log had come by then.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    pub time: (SystemTime, SystemTime),
    pub line: (usize, usize),
}

/// One person: what a thief must not be able to put together.
#[derive(Debug, Clone)]
pub struct Pair {
    pub card: Vec<u8>,
    pub answers: Vec<u8>,
    pub words: Vec<u8>,
    /// The mark that her visit was left, after it was sent.
    pub left: Vec<u8>,
    pub route: Route,
    pub moment: Moment,
}

impl Pair {
    /// Which of her ids a table has.
    pub fn id_in(&self, table: &str) -> &[u8] {
        match table {
            "card" => &self.card,
            "answer_sheet" => &self.answers,
            "words" => &self.words,
            _ => &self.left,
        }
    }
}

/// Everybody, in the order in which they sent.
pub struct Truth {
    pub pairs: Vec<Pair>,
}

impl Truth {
    /// The ids of everybody in a table.
    pub fn people(&self, table: &str) -> BTreeSet<&[u8]> {
        self.pairs.iter().map(|pair| pair.id_in(table)).collect()
    }

    /// Which id of one table belongs to which of another.
    pub fn matches(&self, one: &str, other: &str) -> HashMap<&[u8], &[u8]> {
        self.pairs.iter().map(|pair| (pair.id_in(one), pair.id_in(other))).collect()
    }

    /// What rows must not tell of people: when they sent, whether they were helped, whether they wrote on paper, who helped, and of
    /// which group their card was.
    pub fn traits(&self) -> Vec<(&'static str, Vec<f64>)> {
        let of = |value: &dyn Fn(usize, &Route) -> f64| -> Vec<f64> {
            self.pairs.iter().enumerate().map(|(at, pair)| value(at, &pair.route)).collect()
        };
        let yes = |said: bool| f64::from(u8::from(said));
        vec![
            ("when", of(&|at, _| at as f64)),
            ("helped", of(&|_, route| yes(route.help != Help::Alone))),
            ("paper", of(&|_, route| yes(route.help == Help::Paper))),
            ("helper", of(&|_, route| route.helper as f64)),
            ("group", of(&|_, route| route.batch as f64)),
        ]
    }
}
