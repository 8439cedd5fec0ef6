//! Whose turn it is on a connection: while a request is being answered it is ours, and else theirs. The line under the
//! connection looks here to know which of its timers runs; it learns nothing else of what is said.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use actix_web::body::{BodySize, MessageBody};
use actix_web::web::Bytes;

/// How many requests of a connection are being answered, and how many were. A connection stays on one thread.
#[derive(Debug, Default)]
pub struct Turns {
    answering: Cell<u32>,
    answered: Cell<u64>,
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
