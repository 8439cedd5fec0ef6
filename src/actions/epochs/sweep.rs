//! The long part of a replacement: every row from the old pairs to the new one (B6). It may be broken off between any two slices and
//! gone on with, and people send, change and take back meanwhile: whatever they write lies under the new pair already
//! ([`still_in_force`](crate::actions::consultation_keys::still_in_force)).

use std::io;
use std::sync::Arc;

use crate::actions::change_response::TRIES;
use crate::actions::mix_rows::mix_next;
use crate::actions::service::Service;
use crate::domain::audit::{Event, KeyOf};
use crate::domain::permission::{Granted, ReplaceKey};
use crate::store::{StoreError, keys};
use crate::vault::ConsultationVault;
use crate::vault::keys::{CheckedPublicKey, KeyKind, StaffKey};

use super::replacements::Running;
use super::tables::{
    CheckedQuotes, Complaints, Concerns, MarkedTexts, Marks, PanelTexts, ProposedQuotes, Sheets, Table, Words,
};

/// Rows in one transaction at most (D11). As many are in memory.
pub const SLICE: u8 = 100;

/// A replacement whose new pair is in force, with the keys it takes: held until it is through, and no longer.
pub struct Sweep {
    pub(super) vault: ConsultationVault,
    pub(super) kind: KeyKind,
    pub(super) granted: Granted<ReplaceKey>,
    /// The pairs of every epoch in use.
    pub(super) held: StaffKey,
    pub(super) new: CheckedPublicKey,
    pub(super) named: KeyOf,
    pub(super) running: Running,
    pub(super) slice: u8,
}

/// What one look at some rows came to.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    /// Rows that were sealed to the new pair.
    moved: u64,
    /// Rows that somebody kept changing: the next round meets them again.
    missed: u64,
    /// Rows that do not open with the pair they name.
    unopened: u64,
}

impl Seen {
    const fn add(&mut self, other: Self) {
        self.moved = self.moved.saturating_add(other.moved);
        self.missed = self.missed.saturating_add(other.missed);
        self.unopened = self.unopened.saturating_add(other.unopened);
    }
}

impl std::fmt::Debug for Sweep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sweep({} {}, …)", self.kind.as_str(), self.new.epoch())
    }
}

impl Sweep {
    /// The same in slices of fewer rows, for whoever looks at what lies between two of them.
    #[must_use]
    pub fn in_slices_of(self, rows: u8) -> Self {
        Self { slice: rows.clamp(1, SLICE), ..self }
    }

    /// Goes on with it on a thread of its own.
    ///
    /// # Errors
    /// If the system has no thread left: it stopped then, and can be gone on with.
    pub fn start(self, service: Arc<Service>) -> io::Result<()> {
        let work = move || {
            if let Err(error) = self.run(&service) {
                tracing::error!(%error, "the replacement of a key stopped; a holder goes on with it");
            }
        };
        std::thread::Builder::new().name("keys".into()).spawn(work).map(drop)
    }

    /// Goes on with it here. Says how many rows did not open: those stay as they are, and nobody is told which.
    ///
    /// # Errors
    /// [`StoreError`] if the database fails; what was written until then stands, and it can be gone on with.
    pub fn run(self, service: &Service) -> Result<u64, StoreError> {
        let unopened = loop {
            // What the last round found in place was looked at after everything else was: nothing is left under an old pair.
            let seen = self.round(service)?;
            if seen.moved == 0 && seen.missed == 0 {
                break seen.unopened;
            }
        };
        let (id, kind, epoch) = (self.vault.id(), self.kind.as_str(), self.new.epoch());
        service.act(&self.granted, Event::KeyReplacingEnded(self.named.clone()), move |tx| {
            keys::erase_grants_before(tx, id, kind, epoch)?;
            keys::erase_departures_before(tx, id, kind, epoch)
        })?;
        after_replacement(service);
        self.running.end(unopened);
        Ok(unopened)
    }

    /// One round over everything that is sealed to the kind.
    fn round(&self, service: &Service) -> Result<Seen, StoreError> {
        let mut seen = Seen::default();
        match self.kind {
            KeyKind::Figures => {
                // The true tally of a release belongs here once there is a table of them (D6).
                seen.add(self.table::<Sheets>(service, (0, 2))?);
                seen.add(self.table::<Marks>(service, (2, 2))?);
                seen.add(self.table::<Complaints>(service, (3, 1))?);
            }
            KeyKind::Words => {
                seen.add(self.table::<Words>(service, (0, 4))?);
                seen.add(self.table::<Concerns>(service, (3, 1))?);
                seen.add(self.table::<ProposedQuotes>(service, (4, 0))?);
                seen.add(self.table::<MarkedTexts>(service, (4, 0))?);
            }
            KeyKind::Panel => {
                seen.add(self.table::<CheckedQuotes>(service, (0, 2))?);
                seen.add(self.table::<PanelTexts>(service, (2, 2))?);
            }
        }
        Ok(seen)
    }

    /// One table. `quarters` is where the round is at its beginning, and how much of it the table is.
    fn table<T: Table>(&self, service: &Service, (from, quarters): (u8, u8)) -> Result<Seen, StoreError> {
        let (id, most) = (self.vault.id(), i64::from(self.slice));
        let (mut seen, mut after) = (Seen::default(), Vec::new());
        loop {
            let rows = service.store.read(|tx| T::list_after(tx, id, &after, most))?;
            let Some(last) = rows.last() else { return Ok(seen) };
            after = T::id(last).to_vec();
            seen.add(self.some::<T>(service, rows)?);
            // Ids are pseudo-random, so the first byte of the last one tells how far it is, and not how many rows there are.
            let first = after.first().copied().unwrap_or_default();
            let part = u16::from(first).saturating_mul(u16::from(quarters)).checked_div(256).unwrap_or_default();
            self.running.at(from.saturating_add(u8::try_from(part).unwrap_or_default()));
        }
    }

    /// One slice: sealed in memory, then written in one transaction, each row only if it is still as it was read.
    fn some<T: Table>(&self, service: &Service, mut rows: Vec<T::Row>) -> Result<Seen, StoreError> {
        let mut seen = Seen::default();
        for left in (0..TRIES).rev() {
            let mut ready = Vec::new();
            for row in rows {
                match self.sealed_anew::<T>(&row) {
                    Ok(Some(new)) => ready.push((row, new)),
                    Ok(None) => {}
                    Err(()) => seen.unopened = seen.unopened.saturating_add(1),
                }
            }
            if ready.is_empty() {
                return Ok(seen);
            }
            let tried = u64::try_from(ready.len()).unwrap_or(u64::MAX);
            let changed = self.write::<T>(service, ready)?;
            let missed = u64::try_from(changed.len()).unwrap_or(u64::MAX);
            seen.moved = seen.moved.saturating_add(tried.saturating_sub(missed));
            if left == 0 {
                seen.missed = seen.missed.saturating_add(missed);
            }
            rows = self.read_again::<T>(service, &changed)?;
        }
        Ok(seen)
    }

    /// The row for the new pair; none if nothing of it lies under an old one.
    fn sealed_anew<T: Table>(&self, row: &T::Row) -> Result<Option<T::New>, ()> {
        match T::epoch(&self.vault, row) {
            Ok(Some(epoch)) if epoch != self.new.epoch() => {
                T::seal(&self.vault, row, &self.held, &self.new).map(Some).map_err(drop)
            }
            Ok(_) => Ok(None),
            Err(_) => Err(()),
        }
    }

    /// Writes a slice; gives back the ids of those that were changed meanwhile.
    fn write<T: Table>(&self, service: &Service, ready: Vec<(T::Row, T::New)>) -> Result<Vec<Vec<u8>>, StoreError> {
        let id = self.vault.id();
        service.store.write(move |tx| {
            let mut changed = Vec::new();
            for (row, new) in ready {
                match T::update(tx, id, &row, new) {
                    Ok(()) => {}
                    Err(StoreError::Changed) => changed.push(T::id(&row).to_vec()),
                    Err(error) => return Err(error),
                }
            }
            Ok(changed)
        })
    }

    /// Those rows as they are now; none for one that was taken back.
    fn read_again<T: Table>(&self, service: &Service, ids: &[Vec<u8>]) -> Result<Vec<T::Row>, StoreError> {
        let of = self.vault.id();
        service.store.read(|tx| {
            let mut rows = Vec::new();
            for id in ids {
                let next = T::list_after(tx, of, &before(id), 1)?;
                rows.extend(next.into_iter().filter(|row| T::id(row) == id.as_slice()));
            }
            Ok::<_, StoreError>(rows)
        })
    }
}

/// The id right before another in their order: what comes after it begins with that one.
fn before(id: &[u8]) -> Vec<u8> {
    let mut before = id.to_vec();
    for byte in before.iter_mut().rev() {
        let borrowed = *byte == 0;
        *byte = byte.wrapping_sub(1);
        if !borrowed {
            break;
        }
    }
    before
}

/// What belongs after a replacement (B6, "then remix"): the bytes under the old pair leave the journal, and the tables are mixed
/// at the next turn of the jobs, so that no old version of a row is left in PostgreSQL's files either.
fn after_replacement(service: &Service) {
    mix_next(service);
    if let Err(error) = service.store.settle() {
        tracing::warn!(%error, "the journal was not emptied after a replacement; the next job empties it");
    }
}

#[cfg(test)]
mod tests {
    use super::before;

    #[test]
    fn what_comes_right_before_an_id_is_one_less() {
        assert_eq!(before(&[1, 0, 0]), [0, 255, 255]);
        assert_eq!(before(&[0, 7]), [0, 6]);
    }
}
