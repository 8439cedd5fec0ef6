//! What happens without anybody asking: once a minute the journal is emptied, keys of page state come and go with the
//! day, a consultation closes on its day, and what is due is erased (RET-2).

use std::sync::Arc;
use std::time::Duration;

use crate::actions::accounts::sign_out::erase_old_sign_ins;
use crate::actions::consultations::close_consultation::close_due;
use crate::actions::make_form_keys::make_form_keys;
use crate::actions::retention::erase_due::erase_due;
use crate::actions::service::Service;
use crate::store::StoreError;

/// How often the jobs run. What was erased leaves the journal within this time (SECURITY 3.5).
const EVERY: Duration = Duration::from_secs(60);

/// Runs the jobs until it is dropped.
pub async fn run(service: Arc<Service>) {
    let mut turns = tokio::time::interval(EVERY);
    loop {
        turns.tick().await;
        let shared = Arc::clone(&service);
        match tokio::task::spawn_blocking(move || once(&shared)).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!(%error, "a job failed; it runs again in a minute"),
            Err(_) => return,
        }
    }
}

/// Runs every job once. All of them may run as often as one likes, and on several instances at once.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn once(service: &Service) -> Result<(), StoreError> {
    make_form_keys(service)?;
    close_due(service)?;
    erase_old_sign_ins(service)?;
    let erased = erase_due(service);
    // What was erased leaves the journal even where something else could not be erased.
    service.store.settle()?;
    erased
}
