//! One cell against all others, at one release after another: what can have been in it, who joined it and who left it,
//! exactly.

use super::values::Values;

/// What is known of one cell at one release.
#[derive(Clone)]
pub(super) struct Stop {
    /// How many people answered the question.
    pub(super) people: u64,
    /// How many of them were not there at the release before.
    pub(super) joined: u64,
    /// How many were there at the release before and are gone.
    pub(super) left: u64,
    /// How many of those who joined can be in this cell.
    pub(super) joined_here: Values,
    /// How many can be in this cell, as far as this release tells.
    pub(super) here: Values,
}

/// What follows for the same cell from all releases together.
pub(super) struct Traced {
    /// How many were in it at each release.
    pub(super) here: Vec<Values>,
    /// How many of those who joined since the release before are in it; empty at the first.
    pub(super) joined: Vec<Values>,
    /// How many of those who left since the release before were in it; empty at the first.
    pub(super) left: Vec<Values>,
}

/// Everything that fits all stops. Whoever leaves leaves one of the two sides, which cannot lose more than it has;
/// nothing else ties two releases together, so going forwards once and backwards once is exact.
pub(super) fn trace(stops: &[Stop]) -> Traced {
    let staying = forwards(stops);
    let mut traced = Traced { here: Vec::new(), joined: Vec::new(), left: Vec::new() };
    let mut later: Option<(Values, &Stop)> = None;
    for (stop, (stayed, reached)) in stops.iter().zip(&staying).rev() {
        let here = match &later {
            None => stop.here.clone(),
            Some((of_later, then)) => {
                let stay = stayed_before(of_later, then, stop.people);
                traced.left.push(reached.minus(&stay).and(&Values::up_to(then.left)));
                stay.plus(&Values::up_to(then.left)).and(&stop.here)
            }
        };
        traced.here.push(here.and(reached));
        traced.joined.push(here.minus(stayed).and(&stop.joined_here));
        later = Some((here, stop));
    }
    traced.left.push(Values::none());
    traced.here.reverse();
    traced.joined.reverse();
    traced.left.reverse();
    traced
}

/// For each stop: how many of the cell can have stayed on since the stop before, and how many can be in it now.
fn forwards(stops: &[Stop]) -> Vec<(Values, Values)> {
    let mut staying: Vec<(Values, Values)> = Vec::new();
    let mut people = 0;
    for stop in stops {
        let next = match staying.last() {
            None => (Values::none(), stop.here.clone()),
            Some((_, before)) => {
                let most = u64::saturating_sub(people, stop.left);
                let stayed = before.each(|a, b| Values::between(a.saturating_sub(stop.left), b.min(most)));
                let reached = stayed.plus(&stop.joined_here).and(&stop.here);
                (stayed, reached)
            }
        };
        staying.push(next);
        people = stop.people;
    }
    staying
}

/// How many of the cell can have stayed until `then`, when `of_then` says what it can be by everything later.
fn stayed_before(of_then: &Values, then: &Stop, people_before: u64) -> Values {
    of_then.minus(&then.joined_here).and(&Values::up_to(people_before.saturating_sub(then.left)))
}
