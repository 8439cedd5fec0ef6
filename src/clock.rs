//! Time as a parameter (D10). Nothing outside this file and the composition root reads a clock.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDate, Utc};

/// When the running time was first asked for.
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// A source of the present moment, in UTC.
pub trait Clock: Send + Sync {
    /// The present moment, UTC.
    fn now(&self) -> DateTime<Utc>;

    /// How long this process has run: moves on whatever is done to the machine's clock. For waits within the process, and for
    /// nothing that is kept.
    fn running(&self) -> Duration {
        START.elapsed()
    }

    /// The present calendar day, UTC. Nothing finer is kept of what a participant does (PSE-5).
    fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }
}

/// The machine's clock.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// A clock that stands still until it is moved: for tests and for the demonstration (D20).
#[derive(Debug)]
pub struct SimulatedClock {
    seconds: AtomicI64,
}

impl SimulatedClock {
    /// A clock that shows `start`, cut to the second.
    #[must_use]
    pub fn at(start: DateTime<Utc>) -> Self {
        Self { seconds: AtomicI64::new(start.timestamp()) }
    }

    /// Moves the clock to `moment`, forwards or backwards.
    pub fn set(&self, moment: DateTime<Utc>) {
        self.seconds.store(moment.timestamp(), Ordering::SeqCst);
    }

    /// Moves the clock on by `by` (back, if negative).
    pub fn advance(&self, by: chrono::TimeDelta) {
        self.seconds.fetch_add(by.num_seconds(), Ordering::SeqCst);
    }
}

impl Clock for SimulatedClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.seconds.load(Ordering::SeqCst), 0).unwrap_or_default()
    }
}
