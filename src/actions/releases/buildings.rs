//! Releases that are being built on this instance right now: how far each is, how it is stopped, and what came of it. In memory only;
//! a build that was broken off stored nothing and is begun anew.

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crate::actions::service::Service;
use crate::domain::ids::ConsultationId;
use crate::domain::permission::{BuildRelease, Granted};
use crate::domain::release::disclosure::Parameters;
use crate::domain::release::phrases::PhraseBook;
use crate::vault::primitives::KeyPair;

use super::build_release::{BuildError, Pinned, build};
use super::counting::CountError;

/// What came of a build: the artefact's hash.
pub type Outcome = Result<[u8; 32], BuildError>;

/// How far counting is, and whether it is to stop.
#[derive(Debug, Default)]
pub struct Watch {
    quarter: AtomicU8,
    stopped: AtomicBool,
}

impl Watch {
    /// Counting ends at the next slice, and nothing is stored.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Among answer sheets, which are the first half.
    pub(super) fn at_answers(&self, id: &[u8]) -> &Self {
        self.at(0, id)
    }

    /// Among theme marks.
    pub(super) fn at_words(&self, id: &[u8]) -> &Self {
        self.at(2, id)
    }

    /// Ids are pseudo-random, so the first bit of the last one tells how far it is, and not how many rows there are (AGG-18).
    fn at(&self, from: u8, id: &[u8]) -> &Self {
        let further = id.first().is_some_and(|first| *first >= 128);
        self.quarter.store(from.saturating_add(u8::from(further)), Ordering::Relaxed);
        self
    }

    pub(super) fn go_on(&self) -> Result<(), CountError> {
        if self.stopped.load(Ordering::Relaxed) { Err(CountError::Stopped) } else { Ok(()) }
    }
}

/// Where a build stands for whoever looks.
#[derive(Debug)]
pub enum Standing {
    /// It goes on; so many quarters of the counting are done.
    GoesOn(u8),
    /// It has ended. What came of it is told once.
    Ended(Outcome),
    /// Somebody was told before.
    Told,
}

/// One build.
#[derive(Debug, Default)]
pub struct Building {
    watch: Watch,
    outcome: Mutex<Stage>,
    ended: Condvar,
}

#[derive(Debug, Default)]
enum Stage {
    #[default]
    GoesOn,
    Ended(Outcome),
    Told,
}

impl Building {
    /// How far it is; what came of it, should it end within `patience`.
    #[must_use]
    pub fn standing(&self, patience: Duration) -> Standing {
        let stage = self.outcome.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.ended.wait_timeout_while(stage, patience, |stage| matches!(stage, Stage::GoesOn));
        let (mut stage, _) = waited.unwrap_or_else(PoisonError::into_inner);
        if matches!(*stage, Stage::GoesOn) {
            return Standing::GoesOn(self.watch.quarter.load(Ordering::Relaxed));
        }
        match std::mem::replace(&mut *stage, Stage::Told) {
            Stage::Ended(outcome) => Standing::Ended(outcome),
            _ => Standing::Told,
        }
    }

    /// Counting ends at the next slice, and nothing is stored. What is counted already is built and stored all the same.
    pub fn stop(&self) {
        self.watch.stop();
    }

    fn goes_on(&self) -> bool {
        matches!(*self.outcome.lock().unwrap_or_else(PoisonError::into_inner), Stage::GoesOn)
    }

    fn end(&self, outcome: Outcome) {
        let mut stage = self.outcome.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*stage, Stage::GoesOn) {
            *stage = Stage::Ended(outcome);
        }
        self.ended.notify_all();
    }
}

/// The builds of one instance, the last of each consultation.
#[derive(Debug, Clone, Default)]
pub struct Buildings(Arc<Mutex<BTreeMap<ConsultationId, Arc<Building>>>>);

impl Buildings {
    fn all(&self) -> MutexGuard<'_, BTreeMap<ConsultationId, Arc<Building>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The last build of a consultation that was begun here.
    #[must_use]
    pub fn of(&self, consultation: ConsultationId) -> Option<Arc<Building>> {
        self.all().get(&consultation).cloned()
    }

    /// A new one, unless one goes on.
    fn begin(&self, consultation: ConsultationId) -> (Arc<Building>, bool) {
        let mut all = self.all();
        if let Some(building) = all.get(&consultation).filter(|building| building.goes_on()) {
            return (Arc::clone(building), false);
        }
        let building = Arc::new(Building::default());
        all.insert(consultation, Arc::clone(&building));
        (building, true)
    }
}

/// Ends a build that ended in no other way, so that nobody waits for it.
struct Ending(Arc<Building>);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.end(Err(CountError::Stopped.into()));
    }
}

/// Begins to build release 1 on a thread of its own ([`build_release`](super::build_release::build_release)). Where one is being built
/// already, that one is meant: whoever pressed twice waits for the first.
///
/// # Errors
/// If the system has no thread left.
pub fn begin_building(
    service: &Arc<Service>,
    granted: Granted<BuildRelease>,
    pair: KeyPair,
    phrases: fn(Parameters) -> PhraseBook,
    pinned: Pinned,
) -> io::Result<Arc<Building>> {
    let (building, is_new) = service.buildings.begin(granted.consultation());
    if is_new {
        let (ending, service) = (Ending(Arc::clone(&building)), Arc::clone(service));
        let work = move || {
            let outcome = build(&service, &granted, &pair, (&phrases, pinned), &ending.0.watch);
            ending.0.end(outcome);
        };
        thread::Builder::new().name("release".into()).spawn(work)?;
    }
    Ok(building)
}
