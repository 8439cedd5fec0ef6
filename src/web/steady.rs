//! Answers whose time must not tell what was found behind a code (CON-12): taking something back writes more than
//! finding nothing does, so both wait for the same moment.

use std::future::Future;
use std::time::Duration;

use tokio::time::sleep;

/// The least time such an answer takes: several times what the work takes on a machine that is not overloaded.
pub const LEAST: Duration = Duration::from_millis(120);

/// Gives the answer of `work`, not before [`LEAST`] has passed.
pub async fn steady<T>(work: impl Future<Output = T>) -> T {
    let (answer, ()) = tokio::join!(work, sleep(LEAST));
    answer
}
