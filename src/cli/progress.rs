//! Progress for people at a terminal, on standard error (DESIGN 4). Where that is no terminal, nothing is shown.

use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use indicatif::ProgressBar;

/// How long something may last before it is said what is going on.
const QUIET: Duration = Duration::from_secs(2);

/// Does `work`; if it lasts, says `what` is being done until it ends.
pub(super) fn during<T>(what: &'static str, work: impl FnOnce() -> T) -> T {
    thread::scope(|scope| {
        let (working, ended) = channel::<()>();
        scope.spawn(move || show(what, &ended));
        let outcome = work();
        drop(working);
        outcome
    })
}

fn show(what: &'static str, ended: &Receiver<()>) {
    if !matches!(ended.recv_timeout(QUIET), Err(RecvTimeoutError::Timeout)) {
        return;
    }
    let line = ProgressBar::new_spinner().with_message(what);
    line.enable_steady_tick(Duration::from_millis(200));
    // Nothing is ever sent: this waits until the work has ended.
    let _ = ended.recv();
    line.finish_and_clear();
}
