//! Verifying the log: every entry against its hash, all of them against the end that was noted, and against the second
//! copy (ACC-7).

use crate::actions::service::Service;
use crate::domain::audit::Link;
use crate::domain::audit::chain::{Checker, Fault};
use crate::store::audit_copy::CopyRead;
use crate::store::{StoreError, audit};

/// Entries that are read at a time.
const SLICE: i64 = 500;

/// What was found.
#[derive(Debug)]
pub struct Verified {
    /// How many entries there are.
    pub entries: u64,
    /// The number of the first, if there is one.
    pub first: Option<u64>,
    /// The number of the last.
    pub last: u64,
    /// Everything that is not as it was written; none if all is well.
    pub faults: Vec<Fault>,
}

/// Verifies the log, beside a copy if there is one.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn verify_log(service: &Service, copy: Option<&CopyRead>) -> Result<Verified, StoreError> {
    service.store.read(|tx| {
        let erased = audit::find_erased(tx)?;
        let mut checker = Checker::new(erased, copy.map(|copy| &copy.hashes));
        let (mut entries, mut first, mut last) = (0_u64, None, 0);
        loop {
            let slice = audit::list_after(tx, last, SLICE)?;
            let Some(end) = slice.last() else { break };
            last = end.number;
            for stored in &slice {
                first = first.or(Some(stored.number));
                entries = entries.saturating_add(1);
                checker.look(stored.number, stored.link.as_ref());
            }
        }
        Ok(Verified { entries, first, last, faults: checker.finish(audit::get_head(tx)?) })
    })
}

/// Hands every entry to `each`, in order, all of one moment. One that cannot be read is left to [`verify_log`] to name.
///
/// # Errors
/// Those of `each`, and [`StoreError`] if the database fails.
pub fn export_log<E: From<StoreError>>(
    service: &Service,
    mut each: impl FnMut(&Link) -> Result<(), E>,
) -> Result<(), E> {
    service.store.read(|tx| {
        let mut after = 0;
        loop {
            let slice = audit::list_after(tx, after, SLICE)?;
            let Some(end) = slice.last() else { return Ok(()) };
            after = end.number;
            slice.iter().filter_map(|stored| stored.link.as_ref()).try_for_each(&mut each)?;
        }
    })
}
