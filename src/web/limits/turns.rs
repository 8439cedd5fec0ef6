//! Whose turn it is on a connection: while a request is being answered it is ours, and else theirs. The line under the
//! connection looks here to know which of its timers runs; it learns nothing else of what is said.

use std::cell::Cell;
use std::future::poll_fn;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use actix_web::body::{BodySize, MessageBody};
use actix_web::web::Bytes;

/// How many requests of a connection are being answered, and how many were. A connection stays on one thread.
#[derive(Default)]
pub struct Turns {
    answering: Cell<u32>,
    answered: Cell<u64>,
    /// Whether an answer is there that they have not taken all of, and who waits for that.
    untaken: Cell<bool>,
    waiting: Cell<Option<Waker>>,
}

impl Turns {
    /// Whether a request is being answered.
    #[must_use]
    pub const fn is_ours(&self) -> bool {
        self.answering.get() > 0
    }

    /// How many requests were answered so far.
    #[must_use]
    pub const fn answered(&self) -> u64 {
        self.answered.get()
    }

    /// They have taken all there was for them.
    pub fn taken(&self) {
        self.untaken.set(false);
        if let Some(waiting) = self.waiting.take() {
            waiting.wake();
        }
    }

    /// Waits until they have taken the answer before. Whoever asks for many pages at once and reads none costs one page, and the room
    /// for one.
    pub(super) async fn until_taken(&self) {
        poll_fn(|cx| {
            if !self.untaken.get() {
                return Poll::Ready(());
            }
            self.waiting.set(Some(cx.waker().clone()));
            Poll::Pending
        })
        .await;
    }

    /// A request has arrived: the turn is ours until the value is dropped.
    pub(super) fn begin(turns: &Rc<Self>) -> Turn {
        turns.answering.set(turns.answering.get().saturating_add(1));
        Turn(Rc::clone(turns))
    }
}

/// One request that is being answered.
pub(super) struct Turn(Rc<Turns>);

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.answering.set(self.0.answering.get().saturating_sub(1));
        self.0.answered.set(self.0.answered.get().saturating_add(1));
        self.0.untaken.set(true);
    }
}

/// The body of an answer, whose end is the end of the turn.
pub(super) struct Held<B> {
    body: Pin<Box<B>>,
    _turn: Option<Turn>,
}

impl<B> Held<B> {
    pub(super) fn new(body: B, turn: Option<Turn>) -> Self {
        Self { body: Box::pin(body), _turn: turn }
    }
}

impl<B: MessageBody> MessageBody for Held<B> {
    type Error = B::Error;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        self.get_mut().body.as_mut().poll_next(cx)
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future as _;
    use std::pin::pin;

    use super::*;

    /// SECURITY 5, SECURITY 6 "Load": what is asked for next is begun once the answer before was taken, and woken for it.
    #[test]
    fn what_is_asked_for_next_waits_until_the_answer_before_was_taken() {
        let turns = Rc::new(Turns::default());
        let mut cx = Context::from_waker(Waker::noop());
        let ready = |turns: &Rc<Turns>, cx: &mut Context<'_>| pin!(turns.until_taken()).poll(cx).is_ready();
        assert!(ready(&turns, &mut cx), "the first waits for nothing");
        drop(Turns::begin(&turns));
        assert!(!ready(&turns, &mut cx));
        assert!(turns.waiting.take().is_some(), "whoever waits is woken");
        turns.taken();
        assert!(ready(&turns, &mut cx));
    }
}
