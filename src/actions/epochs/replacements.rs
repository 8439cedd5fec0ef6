//! Which keys are being replaced on this instance right now, and how far that is: in memory only, for the page that shows it. What
//! has to be known after a restart stands in the tables.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::domain::ids::ConsultationId;
use crate::vault::keys::KeyKind;

/// How far a replacement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It goes on; so many quarters of it are done, by the place in the order of ids and not by a number of rows: those would count
    /// people (AGG-18).
    Running(u8),
    /// It is through. So many rows did not open and stay as they are; which ones is named to nobody.
    Ended {
        /// How many did not open.
        unopened: u64,
    },
    /// It stopped before its end. Nothing is lost, and it can be gone on with.
    Stopped,
}

type Which = (ConsultationId, KeyKind);

/// The replacements of one instance.
#[derive(Debug, Clone, Default)]
pub struct Replacements(Arc<Mutex<BTreeMap<Which, Progress>>>);

impl Replacements {
    fn all(&self) -> MutexGuard<'_, BTreeMap<Which, Progress>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How far the replacement of this key is that was begun here last; none if there was none since the start.
    #[must_use]
    pub fn progress(&self, consultation: ConsultationId, kind: KeyKind) -> Option<Progress> {
        self.all().get(&(consultation, kind)).copied()
    }

    /// Begins one, unless it goes on already.
    pub(super) fn begin(&self, consultation: ConsultationId, kind: KeyKind) -> Option<Running> {
        let which = (consultation, kind);
        let mut all = self.all();
        if matches!(all.get(&which), Some(Progress::Running(_))) {
            return None;
        }
        let before = all.insert(which, Progress::Running(0));
        Some(Running { all: self.clone(), which, before, end: None })
    }
}

/// One replacement that goes on. Dropped before its end, it stopped.
#[derive(Debug)]
pub(super) struct Running {
    all: Replacements,
    which: Which,
    before: Option<Progress>,
    end: Option<Progress>,
}

impl Running {
    /// Notes how many quarters are done.
    pub(super) fn at(&self, quarter: u8) {
        self.all.all().insert(self.which, Progress::Running(quarter.min(3)));
    }

    /// It is through.
    pub(super) fn end(mut self, unopened: u64) {
        self.end = Some(Progress::Ended { unopened });
    }

    /// It was never begun: what was known before holds.
    pub(super) fn never_mind(mut self) {
        self.end = self.before;
        if self.end.is_none() {
            self.all.all().remove(&self.which);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut all = self.all.all();
        match self.end {
            Some(end) => {
                all.insert(self.which, end);
            }
            None => {
                // What was never begun is not there any more.
                if let Some(progress) = all.get_mut(&self.which) {
                    *progress = Progress::Stopped;
                }
            }
        }
    }
}
