//! What happens without anybody asking: once a minute the journal is emptied, keys of page state come and go with the
//! day, a consultation closes on its day, what is due is erased (RET-2), and what people sent is mixed (SECURITY 3.4).

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use crate::actions::accounts::known_device::forget_old_devices;
use crate::actions::accounts::sign_out::erase_old_sign_ins;
use crate::actions::audit::keep_log::keep_log;
use crate::actions::consultations::close_consultation::close_due;
use crate::actions::deliver_mail::{Round, deliver_due, forget_given_up, mail_counts};
use crate::actions::desk::reading_day::forget_days;
use crate::actions::key_kits::places::report_place;
use crate::actions::make_form_keys::make_form_keys;
use crate::actions::mix_rows::{mix_at_stop, mix_if_due, mix_soon};
use crate::actions::retention::erase_due::erase_due;
use crate::actions::service::Service;
use crate::mail::Mailer;
use crate::store::StoreError;

/// How often the jobs run. What was erased leaves the journal within this time (SECURITY 3.5).
const EVERY: Duration = Duration::from_secs(60);

/// How often it is looked whether mail waits.
const MAIL_EVERY: Duration = Duration::from_secs(10);

/// Runs the jobs until it is dropped.
pub async fn run(service: Arc<Service>) {
    // Nobody knows what was not mixed when the service last ended.
    mix_soon(&service);
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
    keep_log(service)?;
    forget_given_up(service)?;
    forget_old_devices(service)?;
    forget_days(service)?;
    let erased = erase_due(service).and_then(|()| report_place(service));
    // What was erased leaves the journal even where something else could not be erased.
    if !mix_if_due(service) {
        service.store.settle()?;
    }
    erased
}

/// The last thing before the process ends: what was sent is mixed, and the journal is empty.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn at_stop(service: &Service) -> Result<(), StoreError> {
    mix_at_stop(service);
    service.store.settle()
}

/// Sends mail on a thread of its own, so that no request and no other job ever waits for a mail server. Dropping it ends the
/// thread after the mail it is at; the process does not wait for that.
#[derive(Debug)]
pub struct MailSender(#[expect(dead_code, reason = "the thread goes on as long as this end is held")] Sender<()>);

impl MailSender {
    /// Starts the thread.
    ///
    /// # Errors
    /// If the system has no thread left.
    pub fn start(service: Arc<Service>, mailer: Mailer) -> io::Result<Self> {
        tracing::info!("mail to staff: {}", mailer.described());
        let (end, ended) = channel();
        std::thread::Builder::new().name("mail".into()).spawn(move || send_mail(&service, &mailer, &ended))?;
        Ok(Self(end))
    }
}

fn send_mail(service: &Service, mailer: &Mailer, ended: &Receiver<()>) {
    loop {
        if let Err(error) = mail_once(service, mailer) {
            tracing::error!(%error, "mail was not looked after; it is again in a moment");
        }
        match ended.recv_timeout(MAIL_EVERY) {
            Err(RecvTimeoutError::Timeout) => {}
            Ok(()) | Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// Sends what is due and says what came of it, in numbers alone: no address and no text of a server gets into the log. May run
/// on several instances at once: each mail is one's.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn mail_once(service: &Service, mailer: &Mailer) -> Result<Round, StoreError> {
    let round = deliver_due(service, mailer)?;
    if round != Round::default() {
        let Round { sent, put_off, given_up, fault } = round;
        let counts = mail_counts(service)?;
        let waiting = counts.new.saturating_add(counts.put_off);
        match fault {
            None => tracing::info!(sent, waiting, "mail sent"),
            Some(fault) => tracing::warn!(sent, put_off, given_up, waiting, %fault, "mail not sent"),
        }
    }
    Ok(round)
}
