//! How an act of staff leaves its entry in the audit log (ACC-7): in the same transaction, as its last statement, so that
//! there is no act without an entry and no entry without an act. Every write of staff goes through [`Service::act`];
//! `tests/it/audit/source.rs` finds one that does not.

use std::sync::{Mutex, PoisonError};

use crate::domain::audit::{By, Door, Event, Hour, Via};
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::role::Role;
use crate::store::audit::{self, NewEntry};
use crate::store::audit_copy::AuditCopy;
use crate::store::audit_syslog::SyslogAddress;
use crate::store::{ReadTx, StoreError, WriteTx, audit_sent};

use super::service::Service;

/// How many refusals of one account an hour has at most.
pub const REFUSALS_OF_ONE: i64 = 10;
/// How many refusals an hour has at most, and how many refused sign-ins. With the two entries that say that there were
/// more, nobody who is refused can add more than 62 entries in an hour.
pub const REFUSALS: i64 = 30;
/// How many entries are copied at a time.
const SLICE: i64 = 200;

/// What an installation needs to know to write the log.
#[derive(Debug, Default)]
pub struct Trail {
    /// Which way acts come in here.
    pub via: Via,
    /// The second copy, if there is one.
    pub copy: Option<AuditCopy>,
    /// The syslog that is sent everything too, if there is one.
    pub syslog: Option<SyslogAddress>,
    copying: Mutex<()>,
}

impl Trail {
    /// A trail of acts that come in this way, with a second copy or without.
    #[must_use]
    pub fn new(via: Via, copy: Option<AuditCopy>) -> Self {
        Self { via, copy, syslog: None, copying: Mutex::default() }
    }

    /// The same, with a syslog that is sent everything too.
    #[must_use]
    pub fn with_syslog(self, syslog: Option<SyslogAddress>) -> Self {
        Self { syslog, ..self }
    }
}

impl Service {
    /// An entry of this moment, before it has its number.
    pub(super) fn entry(&self, by: By, event: Event) -> NewEntry {
        let via = if by.is_job { Via::Job } else { self.trail.via };
        let hour = Hour::of(self.now());
        NewEntry { hour, via, account: by.account, role: by.role, consultation: by.consultation, event }
    }

    /// Does something that staff do: `action` and its entry are written together or not at all.
    ///
    /// # Errors
    /// Those of `action`, which then has written nothing, and [`StoreError`] if the database fails.
    pub fn act<T, E, F>(&self, by: impl Into<By>, event: Event, action: F) -> Result<T, E>
    where
        F: FnOnce(&mut WriteTx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let entry = self.entry(by.into(), event);
        let done = self.store.write(move |tx| {
            let done = action(tx)?;
            audit::append(tx, entry)?;
            Ok::<_, E>(done)
        })?;
        self.copy_log();
        Ok(done)
    }

    /// Writes down what changes no table, such as reading: before anything is handed over.
    ///
    /// # Errors
    /// [`StoreError`] if the database fails.
    pub fn note(&self, by: impl Into<By>, event: Event) -> Result<(), StoreError> {
        self.act(by, event, |_| Ok(()))
    }

    /// The same, but once in an hour for one account and consultation (decision 0040: how many texts there were to read is
    /// nobody's to count).
    ///
    /// # Errors
    /// [`StoreError`] if the database fails.
    pub fn note_once_an_hour(&self, by: impl Into<By>, event: Event) -> Result<(), StoreError> {
        let entry = self.entry(by.into(), event);
        self.append_unless_there(entry.hour, entry)
    }

    /// Writes down, once, that somebody entered answers for others on a day that is over (ACC-8).
    ///
    /// # Errors
    /// [`StoreError`] if the database fails.
    pub fn note_helped(
        &self,
        account: AccountId,
        consultation: ConsultationId,
        day: chrono::NaiveDate,
    ) -> Result<(), StoreError> {
        let (account, role) = (Some(account), Some(Role::Assister));
        let by = By { account, role, consultation: Some(consultation), is_job: true };
        self.append_unless_there(Hour::first_of(day), self.entry(by, Event::Helped(day)))
    }

    fn append_unless_there(&self, from: Hour, entry: NewEntry) -> Result<(), StoreError> {
        if self.store.read(|tx| audit::has(tx, &entry, from))? {
            return Ok(());
        }
        // Two at once may both write: the log says so twice, which is true.
        self.store.write(move |tx| audit::append(tx, entry))?;
        self.copy_log();
        Ok(())
    }

    /// Writes down that somebody was not let in. A flood of refusals ends in one entry that says so ([`REFUSALS`]).
    ///
    /// # Errors
    /// [`StoreError`] if the database fails.
    pub fn note_refused(&self, by: impl Into<By>, door: Door) -> Result<(), StoreError> {
        let by = by.into();
        let hour = Hour::of(self.now());
        let kind = Event::Refused(door.clone()).kind();
        let (all, own) = self.store.read(|tx| {
            let own = audit::count_in_hour(tx, hour, kind, by.account)?;
            Ok::<_, StoreError>((audit::count_in_hour(tx, hour, kind, None)?, own))
        })?;
        if all < REFUSALS && own < REFUSALS_OF_ONE {
            return self.note(by, Event::Refused(door));
        }
        self.note_more(hour, Event::MoreRefused)
    }

    /// Writes down that address and password did not fit. The bound is one for all, and the work the same for an address
    /// that is known and one that is not.
    ///
    /// # Errors
    /// [`StoreError`] if the database fails.
    pub fn note_sign_in_refused(&self, account: Option<AccountId>) -> Result<(), StoreError> {
        let hour = Hour::of(self.now());
        let so_far = |tx: &mut ReadTx<'_>| audit::count_in_hour(tx, hour, Event::SignInRefused.kind(), None);
        if self.store.read(so_far)? < REFUSALS {
            return self.note(By { account, ..By::default() }, Event::SignInRefused);
        }
        self.note_more(hour, Event::MoreSignInsRefused)
    }

    fn note_more(&self, hour: Hour, event: Event) -> Result<(), StoreError> {
        let kind = event.kind();
        let said = self.store.read(|tx| audit::count_in_hour(tx, hour, kind, None))? > 0;
        if said { Ok(()) } else { self.note(By::default(), event) }
    }

    /// Brings the second copy up to the log. Whatever fails is said in the service's own log and by `linden audit verify`,
    /// and tried again with the next act and every minute; it keeps no act from being done.
    pub fn copy_log(&self) {
        let Some(copy) = &self.trail.copy else { return };
        if let Err(error) = self.copy_to(copy) {
            tracing::error!(%error, file = %copy.path().display(), "the second copy of the audit log is behind");
        }
    }

    fn copy_to(&self, copy: &AuditCopy) -> Result<(), CopyError> {
        let _alone = self.trail.copying.lock().unwrap_or_else(PoisonError::into_inner);
        let mut held = copy.hold()?;
        loop {
            let after = held.last();
            let next = self.store.read(|tx| audit::list_after(tx, after, SLICE))?;
            if next.is_empty() {
                return Ok(());
            }
            let links: Option<Vec<_>> = next.into_iter().map(|stored| stored.link).collect();
            held.add(&links.ok_or(CopyError::Unreadable)?)?;
        }
    }
}

impl Service {
    /// Sends the syslog what it has not been sent, in order. The minute's job does it and no act, so that no act ever waits for a
    /// syslog; and only what was written in an hour that is over, since a syslog notes the moment at which it is told, and no
    /// moment of anybody's may be known finer than by the hour (SECURITY 3). What fails is tried again a minute later.
    pub fn send_log(&self) {
        let Some(syslog) = &self.trail.syslog else { return };
        if let Err(error) = self.send_to(syslog) {
            tracing::error!(%error, %syslog, "the syslog has not been sent the whole audit log");
        }
    }

    fn send_to(&self, syslog: &SyslogAddress) -> Result<(), CopyError> {
        let _alone = self.trail.copying.lock().unwrap_or_else(PoisonError::into_inner);
        let (now, address) = (Hour::of(self.now()), syslog.to_string());
        loop {
            let next = self.store.read(|tx| {
                let sent = audit_sent::find(tx, &address)?;
                audit::list_after(tx, sent, SLICE)
            })?;
            let links: Option<Vec<_>> = next.into_iter().map(|stored| stored.link).collect();
            let mut links = links.ok_or(CopyError::Unreadable)?;
            links.retain(|link| link.entry.hour.count() < now.count());
            if links.is_empty() {
                return Ok(());
            }
            let socket = syslog.connect()?;
            let mut last = None;
            let outcome = links.iter().try_for_each(|link| {
                socket.send(link)?;
                last = Some(link.entry.number);
                Ok::<_, std::io::Error>(())
            });
            if let Some(last) = last {
                let address = address.clone();
                self.store.write(move |tx| audit_sent::put(tx, &address, last))?;
            }
            outcome?;
        }
    }
}

/// Why a copy is behind.
#[derive(Debug, thiserror::Error)]
enum CopyError {
    #[error("it cannot be written to: {0}")]
    File(#[from] std::io::Error),
    #[error("the log cannot be read: {0}")]
    Store(#[from] StoreError),
    #[error("the log holds an entry that was changed")]
    Unreadable,
}
