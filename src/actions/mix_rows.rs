//! Mixing what people sent (SECURITY 3.4, decision 0047): when it is due, before a backup, after closing and destroyed keys, and at
//! stop. It fails calmly: nothing is lost, and it is tried again.

use std::sync::PoisonError;

use chrono::TimeDelta;

use crate::domain::mixing::Countdown;
use crate::store::{Mixed, StoreError};

use super::service::Service;

/// The longest that mixing may have taken the last time to be done at stop, which takes ten seconds at most (SECURITY 6).
const AT_STOP: TimeDelta = TimeDelta::seconds(4);

/// How often mixing is tried where something waits for it.
const ATTEMPTS: u32 = 3;

/// How long another instance that mixes is waited for, each time.
const ANOTHER_TAKES: std::time::Duration = std::time::Duration::from_secs(1);

/// Mixes if it is time: the job's part. A change that it finds begins the countdown. Says whether it mixed.
pub fn mix_if_due(service: &Service) -> bool {
    let now = service.now();
    let unmixed = service.store.is_unmixed();
    let due = with(service, |countdown| {
        if unmixed {
            countdown.begin(now);
        }
        countdown.is_due(now)
    });
    due && mix_now(service)
}

/// Begins the countdown: at a start, since nobody knows what was not mixed before the last stop.
pub fn mix_soon(service: &Service) {
    with(service, |countdown| countdown.begin(service.now()));
}

/// Mixes at the next turn of the jobs, without counting down: at closing, after keys were changed or destroyed.
pub fn mix_next(service: &Service) {
    with(service, Countdown::hasten);
}

/// Mixes at once. What keeps it from being done is said and put off. Says whether it is done.
pub fn mix_now(service: &Service) -> bool {
    let mixed = mix(service);
    say(&mixed);
    matches!(mixed, Ok(Mixed::Whole | Mixed::JournalKept))
}

/// Why rows were not mixed. Nothing is lost; it can be tried again.
#[derive(Debug, thiserror::Error)]
pub enum Unmixed {
    /// Another instance is at it.
    #[error("another instance of the service is mixing at this moment")]
    ByAnother,
    /// The database failed, has no room, or somebody has been reading for long.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Mixes before something that must not be done otherwise, as often as is worth waiting for.
///
/// # Errors
/// [`Unmixed`], from the last attempt.
pub fn mix_first(service: &Service) -> Result<(), Unmixed> {
    let mut failed = Unmixed::ByAnother;
    for _ in 0..ATTEMPTS {
        match mix(service) {
            Ok(Mixed::Whole | Mixed::JournalKept) => return Ok(()),
            Ok(Mixed::ByAnother) => {
                failed = Unmixed::ByAnother;
                std::thread::sleep(ANOTHER_TAKES);
            }
            Err(error) => failed = error.into(),
        }
    }
    Err(failed)
}

fn mix(service: &Service) -> Result<Mixed, StoreError> {
    let from = service.now();
    let mixed = service.store.mix();
    let to = service.now();
    match mixed {
        Ok(Mixed::Whole | Mixed::JournalKept) => with(service, |countdown| countdown.done(from, to)),
        Ok(Mixed::ByAnother) | Err(_) => with(service, |countdown| countdown.put_off(from, to)),
    }
    mixed
}

fn say(mixed: &Result<Mixed, StoreError>) {
    match mixed {
        Ok(Mixed::Whole | Mixed::ByAnother) => {}
        Ok(Mixed::JournalKept) => {
            tracing::warn!(
                "rows are mixed, but the database's journal still shows in which order they came; linden doctor says why"
            );
        }
        Err(error) => tracing::warn!(%error, "rows could not be mixed; nothing is lost, and it is tried again"),
    }
}

/// Mixes what was not mixed yet, unless that took long before: then the next start does.
pub fn mix_at_stop(service: &Service) {
    let (waits, is_quick) =
        with(service, |countdown| (countdown.runs(), countdown.took().is_none_or(|took| took <= AT_STOP)));
    if !waits && !service.store.is_unmixed() {
        return;
    }
    if is_quick {
        mix_now(service);
    } else {
        tracing::info!("rows are mixed after the next start: it takes too long for a stop");
    }
}

fn with<T>(service: &Service, what: impl FnOnce(&mut Countdown) -> T) -> T {
    what(&mut service.mixing.lock().unwrap_or_else(PoisonError::into_inner))
}
