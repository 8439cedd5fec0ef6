//! SQLite's one writer (D11): a thread that commits many requests' actions in one transaction, each in a
//! savepoint of its own. An acknowledgement leaves after the commit is on disk and never before.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;

use diesel::connection::Connection as _;

use super::connection::{self, Database};
use super::error::StoreError;
use super::transaction::WriteTx;

/// How many actions share one commit at most.
const BATCH: usize = 256;
/// How many actions may wait; beyond that the honest answer is "busy".
const QUEUE: usize = 1024;

/// What is left to do once it is known whether the batch is on disk.
type Finish = Box<dyn FnOnce(Result<(), StoreError>) + Send>;
/// An action, run in its own savepoint; or told why no transaction could begin.
type Job = Box<dyn FnOnce(Result<&mut Database, StoreError>) -> Finish + Send>;

/// The writer thread and its queue. Dropping it commits what waits and ends the thread.
pub(super) struct Writer {
    queue: Option<SyncSender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Starts the thread on its own connection.
    pub(super) fn start(mut connection: Database) -> Result<Self, StoreError> {
        let (queue, jobs) = sync_channel(QUEUE);
        let thread = std::thread::Builder::new().name("writer".into()).spawn(move || work(&mut connection, &jobs));
        let thread = thread.map_err(|error| StoreError::Unavailable(Box::new(error)))?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    /// Runs `action` in the next batch and returns once its outcome is durable.
    pub(super) fn run<T, E, F>(&self, action: F) -> Result<T, E>
    where
        F: FnOnce(&mut WriteTx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (answer, outcome) = sync_channel(1);
        let job: Job = Box::new(move |connection| {
            let result = match connection {
                Ok(connection) => in_savepoint(connection, action),
                Err(error) => Err(error.into()),
            };
            Box::new(move |committed| {
                // The caller may have gone away; what was committed stays committed.
                let _ = answer.send(match committed {
                    Ok(()) => result,
                    Err(error) => result.and(Err(error.into())),
                });
            })
        });
        let queue = self.queue.as_ref().ok_or(StoreError::Busy)?;
        match queue.try_send(job) {
            Ok(()) => outcome.recv().unwrap_or_else(|_| Err(StoreError::Broken.into())),
            Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) => Err(StoreError::Busy.into()),
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        drop(self.queue.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn work(connection: &mut Database, jobs: &Receiver<Job>) {
    while let Ok(first) = jobs.recv() {
        let mut batch = Vec::with_capacity(BATCH);
        batch.push(first);
        while batch.len() < BATCH {
            match jobs.try_recv() {
                Ok(job) => batch.push(job),
                Err(_) => break,
            }
        }
        commit_together(connection, batch);
    }
    let _ = connection::truncate_journal(connection);
}

fn commit_together(connection: &mut Database, batch: Vec<Job>) {
    if let Err(error) = connection::begin_write(connection).map_err(Arc::new) {
        for job in batch {
            job(Err(unavailable(&error)))(Ok(()));
        }
        return;
    }
    let finishes: Vec<Finish> = batch.into_iter().map(|job| job(Ok(&mut *connection))).collect();
    let committed = connection::commit(connection).map_err(Arc::new);
    if committed.is_err() {
        let _ = connection::roll_back(connection);
    }
    for finish in finishes {
        finish(committed.clone().map_err(|error| unavailable(&error)));
    }
}

fn unavailable(error: &Arc<diesel::result::Error>) -> StoreError {
    StoreError::Unavailable(Box::new(Arc::clone(error)))
}

/// Why a savepoint was rolled back.
enum Abort<E> {
    Action(E),
    Database(diesel::result::Error),
    Panicked,
}

impl<E> From<diesel::result::Error> for Abort<E> {
    fn from(error: diesel::result::Error) -> Self {
        Self::Database(error)
    }
}

/// Runs `action` inside a savepoint. An error or a panic of the action undoes this savepoint only.
pub(super) fn in_savepoint<T, E, F>(connection: &mut Database, action: F) -> Result<T, E>
where
    F: FnOnce(&mut WriteTx<'_>) -> Result<T, E>,
    E: From<StoreError>,
{
    let outcome = connection.transaction(|connection| {
        match catch_unwind(AssertUnwindSafe(|| action(&mut WriteTx::over(connection)))) {
            Ok(result) => result.map_err(Abort::Action),
            Err(_) => Err(Abort::Panicked),
        }
    });
    outcome.map_err(|abort| match abort {
        Abort::Action(error) => error,
        Abort::Database(error) => StoreError::from(error).into(),
        Abort::Panicked => StoreError::Broken.into(),
    })
}

/// Runs `part` inside a nested savepoint; a panic passes on after the savepoint is undone.
pub(super) fn nested<T, E, F>(connection: &mut Database, part: F) -> Result<T, E>
where
    F: FnOnce(&mut WriteTx<'_>) -> Result<T, E>,
    E: From<StoreError>,
{
    let mut panic = None;
    let outcome = connection.transaction(|connection| {
        match catch_unwind(AssertUnwindSafe(|| part(&mut WriteTx::over(connection)))) {
            Ok(result) => result.map_err(Abort::Action),
            Err(payload) => {
                panic = Some(payload);
                Err(Abort::Panicked)
            }
        }
    });
    if let Some(payload) = panic {
        resume_unwind(payload);
    }
    outcome.map_err(|abort| match abort {
        Abort::Action(error) => error,
        Abort::Database(error) => StoreError::from(error).into(),
        Abort::Panicked => StoreError::Broken.into(),
    })
}
