//! SQLite's one writer (D11): a thread that commits many requests' actions in one transaction, each in a
//! savepoint of its own and all of them in random order. An acknowledgement leaves after the commit is on disk and never before.

use std::cell::Cell;
use std::error::Error;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;

use diesel::ConnectionError;
use diesel::connection::Connection as _;

use super::connection::{self, Database, DatabaseAddress};
use super::error::StoreError;
use super::mixing::Unmixed;
use super::transaction::WriteTx;
use crate::randomness::Randomness;

/// How many actions share one commit at most.
const BATCH: usize = 256;
/// How many actions may wait; beyond that the honest answer is "busy".
const QUEUE: usize = 1024;

/// What is left to do once it is known whether the batch is on disk.
type Finish = Box<dyn FnOnce(Result<(), StoreError>) + Send>;
/// An action, run in its own savepoint; or told why no transaction could begin. It notes whether it leaves an order.
type Job = Box<dyn FnOnce(Result<(&mut Database, &Cell<bool>), StoreError>) -> Finish + Send>;
/// Mixing, run outside every transaction; or told why the database could not be opened.
type Mix = Box<dyn FnOnce(Result<&mut Database, StoreError>) + Send>;

/// What the thread is asked for.
enum Task {
    Write(Job),
    Mix(Mix),
}

/// The writer thread and its queue. Dropping it commits what waits and ends the thread.
pub(super) struct Writer {
    queue: Option<SyncSender<Task>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Starts the thread on a connection of its own to `address`, which is open already.
    pub(super) fn start(
        address: DatabaseAddress,
        connection: Database,
        unmixed: Unmixed,
        randomness: Arc<dyn Randomness>,
    ) -> Result<Self, StoreError> {
        let (queue, tasks) = sync_channel(QUEUE);
        let mut line = Line { address, open: Some(connection), unmixed, randomness };
        let thread = std::thread::Builder::new().name("writer".into()).spawn(move || work(&mut line, &tasks));
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
                Ok((connection, leaves_order)) => in_savepoint(connection, leaves_order, action),
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
        self.ask(Task::Write(job))?;
        outcome.recv().unwrap_or_else(|_| Err(StoreError::Broken.into()))
    }

    /// Mixes the rows between two batches and returns once that is on disk.
    pub(super) fn mix(&self) -> Result<(), StoreError> {
        let (answer, outcome) = sync_channel(1);
        self.ask(Task::Mix(Box::new(move |connection| {
            let mixed = connection.and_then(|connection| Ok(connection::mix(connection)?)).map(drop);
            let _ = answer.send(mixed);
        })))?;
        outcome.recv().unwrap_or(Err(StoreError::Broken))
    }

    fn ask(&self, task: Task) -> Result<(), StoreError> {
        let queue = self.queue.as_ref().ok_or(StoreError::Busy)?;
        match queue.try_send(task) {
            Ok(()) => Ok(()),
            Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) => Err(StoreError::Busy),
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

/// The writer's connection. One that failed is closed, and the next batch opens another: what was wrong with the disk is
/// over when it is over, and nobody has to start the service again.
struct Line {
    address: DatabaseAddress,
    open: Option<Database>,
    unmixed: Unmixed,
    randomness: Arc<dyn Randomness>,
}

impl Line {
    /// Begins a transaction. A connection on which none can begin is closed.
    fn begin(&mut self) -> Result<&mut Database, Box<dyn Error + Send + Sync>> {
        let mut connection = self.take()?;
        connection::begin_write(&mut connection)?;
        Ok(self.open.insert(connection))
    }

    fn take(&mut self) -> Result<Database, ConnectionError> {
        self.open.take().map_or_else(|| connection::connect(&self.address), Ok)
    }

    /// Mixes, on the connection that is open, outside every transaction.
    fn mix(&mut self, mix: Mix) {
        match self.take() {
            Ok(connection) => mix(Ok(self.open.insert(connection))),
            Err(error) => mix(Err(StoreError::Unavailable(Box::new(error)))),
        }
    }

    /// Closes the connection, which rolls an open transaction back.
    fn close(&mut self) {
        self.open = None;
    }
}

fn work(line: &mut Line, tasks: &Receiver<Task>) {
    while let Ok(first) = tasks.recv() {
        let (mut batch, mut mix) = (Vec::with_capacity(BATCH), None);
        let mut next = Some(first);
        while let Some(task) = next {
            match task {
                Task::Write(job) => batch.push(job),
                Task::Mix(wanted) => mix = Some(wanted),
            }
            // What waits behind a mixing is written after it.
            next = if mix.is_none() && batch.len() < BATCH { tasks.try_recv().ok() } else { None };
        }
        if !batch.is_empty() {
            // Whoever was first in the queue is first in nothing that is written (D11, SECURITY 3).
            line.randomness.shuffle(&mut batch);
            commit_together(line, batch);
        }
        if let Some(mix) = mix {
            line.mix(mix);
        }
    }
    // Whoever still reads keeps the journal from being emptied; closing the last connection tries once more.
    if let Some(connection) = &mut line.open {
        let _ = connection::truncate_journal(connection);
    }
}

fn commit_together(line: &mut Line, batch: Vec<Job>) {
    let connection = match line.begin() {
        Ok(connection) => connection,
        Err(error) => {
            let error = Arc::from(error);
            for job in batch {
                job(Err(unavailable(&error)))(Ok(()));
            }
            return;
        }
    };
    let leaves_order = Cell::new(false);
    let finishes: Vec<Finish> = batch.into_iter().map(|job| job(Ok((&mut *connection, &leaves_order)))).collect();
    let committed =
        connection::commit(connection).map_err(|error| Shared::from(Box::<dyn Error + Send + Sync>::from(error)));
    if committed.is_err() {
        line.close();
    }
    line.unmixed.note(&leaves_order);
    for finish in finishes {
        finish(committed.as_ref().map_err(unavailable).copied());
    }
}

/// A failure that everybody in a batch is told of.
type Shared = Arc<dyn Error + Send + Sync>;

fn unavailable(error: &Shared) -> StoreError {
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
pub(super) fn in_savepoint<T, E, F>(connection: &mut Database, leaves_order: &Cell<bool>, action: F) -> Result<T, E>
where
    F: FnOnce(&mut WriteTx<'_>) -> Result<T, E>,
    E: From<StoreError>,
{
    let outcome = connection.transaction(|connection| {
        match catch_unwind(AssertUnwindSafe(|| action(&mut WriteTx::over(connection, leaves_order)))) {
            Ok(result) => result.map_err(Abort::Action),
            Err(_) => Err(Abort::Panicked),
        }
    });
    outcome.map_err(|abort| match abort {
        Abort::Action(error) => error,
        // A savepoint that cannot be opened or closed has lost the transaction around it.
        Abort::Database(error) => StoreError::Unavailable(Box::new(error)).into(),
        Abort::Panicked => StoreError::Broken.into(),
    })
}

/// Runs `part` inside a nested savepoint; a panic passes on after the savepoint is undone.
pub(super) fn nested<T, E, F>(connection: &mut Database, leaves_order: &Cell<bool>, part: F) -> Result<T, E>
where
    F: FnOnce(&mut WriteTx<'_>) -> Result<T, E>,
    E: From<StoreError>,
{
    let mut panic = None;
    let outcome = connection.transaction(|connection| {
        match catch_unwind(AssertUnwindSafe(|| part(&mut WriteTx::over(connection, leaves_order)))) {
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

#[cfg(test)]
mod tests {
    use diesel::connection::SimpleConnection as _;
    use tempfile::TempDir;

    use super::*;
    use crate::domain::ids::OrganisationId;
    use crate::randomness::SeededRandomness;
    use crate::store::{Store, accounts, migrations};

    fn store(folder: &TempDir) -> Store {
        let address = DatabaseAddress::Sqlite { file: folder.path().join("here/linden.db") };
        std::fs::create_dir(folder.path().join("here")).unwrap();
        migrations::run(&address).unwrap();
        Store::open(&address, Arc::new(SeededRandomness::new(1))).unwrap()
    }

    fn add(store: &Store, number: u8) -> Result<(), StoreError> {
        store.write(move |tx| accounts::insert_organisation(tx, OrganisationId::from_bytes([number; 16]), "A"))
    }

    /// What SQLite does by itself when the disk is full or cannot be written: it gives up the whole transaction.
    fn lose_the_transaction(store: &Store) -> Result<(), StoreError> {
        store.write(|tx| {
            accounts::insert_organisation(tx, OrganisationId::from_bytes([0xff; 16]), "lost")?;
            tx.connection.batch_execute("ROLLBACK").map_err(StoreError::from)
        })
    }

    fn numbers(store: &Store) -> Vec<u8> {
        let all = store.read(accounts::list_organisations).unwrap();
        let mut numbers: Vec<u8> = all.iter().map(|(id, _)| id.as_bytes()[0]).collect();
        numbers.sort_unstable();
        numbers
    }

    /// Keeps D11: nothing is acknowledged that a lost transaction took with it, and the next write works.
    #[test]
    fn a_connection_that_lost_its_transaction_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(&folder);
        add(&store, 1).unwrap();
        assert!(matches!(lose_the_transaction(&store), Err(StoreError::Unavailable(_))));
        add(&store, 2).unwrap();
        assert_eq!(numbers(&store), [1, 2]);
    }

    /// SECURITY 6 "Disk": in a database that may not grow nothing is acknowledged and nothing is half there, and the next write finds
    /// whatever room there is then.
    #[test]
    fn a_full_database_is_unavailable_until_there_is_room() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(&folder);
        add(&store, 1).unwrap();
        let grow_to = |pages: &'static str| {
            store.write(move |tx| {
                tx.connection.batch_execute(&format!("PRAGMA max_page_count={pages}")).map_err(StoreError::from)
            })
        };
        // Fewer than it has already are as many as it has.
        grow_to("1").unwrap();
        let long = "a long name".repeat(10_000);
        let full = store.write(move |tx| {
            accounts::insert_organisation(tx, OrganisationId::from_bytes([2; 16]), "B")?;
            accounts::insert_organisation(tx, OrganisationId::from_bytes([3; 16]), &long)
        });
        assert!(matches!(full, Err(StoreError::Unavailable(_))), "{full:?}");
        assert_eq!(numbers(&store), [1]);
        grow_to("1000000").unwrap();
        add(&store, 4).unwrap();
        assert_eq!(numbers(&store), [1, 4]);
    }

    /// Keeps D11: while the database cannot be opened every write says so; afterwards they work again.
    #[test]
    fn writes_are_unavailable_until_the_database_can_be_opened_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(&folder);
        add(&store, 1).unwrap();
        let (here, away) = (folder.path().join("here"), folder.path().join("away"));
        std::fs::rename(&here, &away).unwrap();
        assert!(matches!(lose_the_transaction(&store), Err(StoreError::Unavailable(_))));
        for number in [2, 3] {
            assert!(matches!(add(&store, number), Err(StoreError::Unavailable(_))), "{number}");
        }
        std::fs::rename(&away, &here).unwrap();
        add(&store, 4).unwrap();
        assert_eq!(numbers(&store), [1, 4]);
    }

    /// Keeps D11 and SECURITY 3: actions that wait together are written in random order, all of them, and none waits for another.
    #[test]
    fn actions_that_share_a_commit_are_written_in_random_order() {
        let folder = tempfile::tempdir().unwrap();
        drop(store(&folder));
        let address = DatabaseAddress::Sqlite { file: folder.path().join("here/linden.db") };
        let open = connection::connect(&address).unwrap();
        let chance = Arc::new(SeededRandomness::new(1));
        let writer = Writer::start(address, open, Unmixed::default(), chance).unwrap();
        let ((began, begun), (go, wait)) = (sync_channel(1), sync_channel::<()>(1));
        let first: Job = Box::new(move |_| {
            began.send(()).unwrap();
            wait.recv().unwrap();
            Box::new(|_| {})
        });
        writer.ask(Task::Write(first)).unwrap();
        begun.recv().unwrap();
        let written = Arc::new(std::sync::Mutex::new(Vec::new()));
        for number in 0..200_i32 {
            let written = Arc::clone(&written);
            let job: Job = Box::new(move |_| {
                written.lock().unwrap().push(number);
                Box::new(|_| {})
            });
            writer.ask(Task::Write(job)).unwrap();
        }
        go.send(()).unwrap();
        drop(writer);
        let order = written.lock().unwrap().clone();
        let mut sorted = order.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, (0..200).collect::<Vec<_>>(), "everybody is written once");
        let kept = order.windows(2).filter(|two| two[0] < two[1]).count();
        assert!((80..120).contains(&kept), "half of the neighbours stand as they came, half the other way: {kept}");
        let squares: i32 = (0_i32..).zip(&order).map(|(at, number)| (at - number).pow(2)).sum();
        let rho = 1.0 - 6.0 * f64::from(squares) / (200.0 * (200.0 * 200.0 - 1.0));
        assert!(rho.abs() < 0.25, "{rho}");
    }
}
