//! The costly step of passwords on two threads of their own (SECURITY 2): each keeps its memory and uses it again, so
//! that however many people sign in at once, the service needs the memory of two. Twenty may wait; beyond that nobody is
//! kept waiting for long and told so.

use std::fmt;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;

use zeroize::Zeroizing;

use super::password::{Master, PasswordMemory, PasswordWorkError, Stretching};

/// How many passwords are stretched at once.
pub(super) const AT_ONCE: usize = 2;
/// How many may wait for their turn.
pub(super) const QUEUE: usize = 20;

/// Why a password was not stretched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StretchError {
    /// Too many wait already: trying again in a moment is safe.
    #[error("too many passwords are waiting to be checked")]
    Busy,
    /// The machine has not enough memory, or no thread to spare.
    #[error(transparent)]
    Work(#[from] PasswordWorkError),
}

struct Job {
    stretching: Stretching,
    password: Zeroizing<Vec<u8>>,
    answer: SyncSender<Result<Master, PasswordWorkError>>,
}

/// The two threads and their queue. They start when the first password comes and end with the value.
#[derive(Default)]
pub struct PasswordDesk {
    queue: OnceLock<Option<SyncSender<Job>>>,
}

impl PasswordDesk {
    /// Stretches a password. Blocks until it is done: never call it from async code.
    ///
    /// # Errors
    /// [`StretchError`].
    pub fn stretch(&self, stretching: Stretching, password: &[u8]) -> Result<Master, StretchError> {
        let queue = self.queue.get_or_init(start).as_ref().ok_or(PasswordWorkError)?;
        let (answer, told) = sync_channel(1);
        let job = Job { stretching, password: Zeroizing::new(password.to_vec()), answer };
        queue.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => StretchError::Busy,
            TrySendError::Disconnected(_) => StretchError::Work(PasswordWorkError),
        })?;
        Ok(told.recv().map_err(|_| PasswordWorkError)??)
    }
}

fn start() -> Option<SyncSender<Job>> {
    let (queue, jobs) = sync_channel(QUEUE);
    let jobs = Arc::new(Mutex::new(jobs));
    for _ in 0..AT_ONCE {
        let jobs = Arc::clone(&jobs);
        thread::Builder::new().name("passwords".to_owned()).spawn(move || work(&jobs)).ok()?;
    }
    Some(queue)
}

fn work(jobs: &Mutex<Receiver<Job>>) {
    let mut memory = PasswordMemory::default();
    loop {
        // Whoever waits here holds the lock, and the other thread waits for that; while one works, the lock is free.
        let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = next else { return };
        // Whoever asked may have gone.
        drop(job.answer.send(job.stretching.run(&job.password, &mut memory)));
    }
}

impl fmt::Debug for PasswordDesk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordDesk")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;
    use crate::vault::staff::PasswordCost;

    #[test]
    fn at_most_two_work_and_twenty_wait_and_the_rest_are_told_so() {
        let (desk, chance) = (PasswordDesk::default(), SeededRandomness::new(1));
        let stretching = Stretching::new(PasswordCost::FLOOR, &chance);
        let outcomes: Vec<_> = thread::scope(|all| {
            let asked: Vec<_> = (0..200).map(|_| all.spawn(|| desk.stretch(stretching, b"the same for all"))).collect();
            asked.into_iter().map(|one| one.join().unwrap()).collect()
        });
        let served = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
        assert!(served >= AT_ONCE && served < outcomes.len(), "{served} were served");
        let busy = outcomes.iter().filter(|outcome| matches!(outcome, Err(StretchError::Busy))).count();
        assert_eq!(served + busy, outcomes.len());
        assert!(desk.stretch(stretching, b"and later").is_ok(), "it goes on");
    }
}
