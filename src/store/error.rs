//! What can go wrong between an action and the database.

use diesel::result::{DatabaseErrorKind, Error};

/// A failure of the database, told by what a caller can do about it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A row with this key exists already.
    #[error("a row with this key exists already")]
    AlreadyExists,
    /// The row that should be there is not.
    #[error("the row was not found")]
    NotFound,
    /// What was read has changed since: read again (DESIGN 8, "One write transaction").
    #[error("the row has changed since it was read")]
    Changed,
    /// A stored value is not of the form this version writes.
    #[error("a stored value is malformed: {0}")]
    Malformed(&'static str),
    /// Too many writes wait; nothing was written, and trying again is safe.
    #[error("too many writes are waiting")]
    Busy,
    /// The database cannot be reached or cannot write; nothing was acknowledged.
    #[error("the database is not available")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// An action broke off; its own changes were rolled back.
    #[error("the action broke off")]
    Broken,
    /// Any other failure.
    #[error("the database refused the statement")]
    Query(#[source] Error),
}

/// What SQLite says when it is the disk's fault and not the statement's; there is no code in what diesel hands on.
const DISK: [&str; 5] = [
    "disk I/O error",
    "database or disk is full",
    "unable to open database file",
    "attempt to write a readonly database",
    "database is locked",
];

fn cannot_go_on(message: &str) -> bool {
    DISK.iter().any(|said| message.starts_with(said))
}

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => Self::AlreadyExists,
            other if is_unavailable(&other) => Self::Unavailable(Box::new(other)),
            other => Self::Query(other),
        }
    }
}

/// Whether this is the state of the database and not a statement of ours: the connection is gone, it may not write, or the disk
/// is full. Whoever waits is told that nothing was stored and to try again (SECURITY 6).
fn is_unavailable(error: &Error) -> bool {
    match error {
        Error::BrokenTransactionManager => true,
        Error::RollbackErrorOnCommit { commit_error, .. } => is_unavailable(commit_error),
        Error::DatabaseError(kind, said) => match kind {
            DatabaseErrorKind::ClosedConnection
            | DatabaseErrorKind::UnableToSendCommand
            | DatabaseErrorKind::ReadOnlyTransaction
            | DatabaseErrorKind::SerializationFailure => true,
            DatabaseErrorKind::Unknown => cannot_go_on(said.message()),
            _ => false,
        },
        _ => false,
    }
}

impl From<diesel::r2d2::PoolError> for StoreError {
    fn from(error: diesel::r2d2::PoolError) -> Self {
        Self::Unavailable(Box::new(error))
    }
}

/// Turns "this many rows changed" into a result: exactly one, or [`StoreError::Changed`].
pub(super) fn exactly_one(rows: usize) -> Result<(), StoreError> {
    if rows == 1 { Ok(()) } else { Err(StoreError::Changed) }
}
