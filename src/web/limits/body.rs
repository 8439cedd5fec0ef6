//! The body of a request as it comes in: counted, timed and looked through for what no form holds, whoever reads it. So no
//! handler can forget a limit (SECURITY 5).

use std::cell::Cell;
use std::future::Future as _;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::web::Bytes;
use futures_util::Stream;
use tokio::time::{Sleep, sleep};

use crate::web::page_error::PageError;

/// What a body was broken off for; whoever answers tells it.
pub(super) type BrokenOff = Rc<Cell<Option<PageError>>>;

/// What a body may be.
pub(super) struct Bounds {
    /// The most bytes.
    pub(super) bytes: usize,
    /// The most fields, where they are counted here: in a form of staff.
    pub(super) fields: Option<usize>,
    /// How long it may take.
    pub(super) time: Duration,
    /// It may take a second more for each of so many bytes.
    pub(super) bytes_a_second: u32,
}

/// A body with its bounds.
pub(super) struct Bounded {
    body: Payload,
    bounds: Bounds,
    arrived: usize,
    seams: usize,
    /// The last two bytes, to find what stands across two pieces.
    tail: [u8; 2],
    timer: Pin<Box<Sleep>>,
    broken_off: BrokenOff,
}

impl Bounded {
    pub(super) fn new(body: Payload, bounds: Bounds, broken_off: BrokenOff) -> Self {
        let timer = Box::pin(sleep(bounds.time));
        Self { body, bounds, arrived: 0, seams: 0, tail: [0xff; 2], timer, broken_off }
    }

    fn broken(&self, why: PageError) -> Poll<Option<Result<Bytes, PayloadError>>> {
        self.broken_off.set(Some(why));
        Poll::Ready(Some(Err(PayloadError::Overflow)))
    }

    /// What is wrong with one more piece.
    fn fault(&mut self, piece: &[u8]) -> Option<PageError> {
        self.arrived = self.arrived.saturating_add(piece.len());
        if self.arrived > self.bounds.bytes {
            return Some(PageError::TooLarge);
        }
        let most = self.bounds.fields?;
        for byte in piece {
            let [first, second] = self.tail;
            self.tail = [second, *byte];
            self.seams = self.seams.saturating_add(usize::from(*byte == b'&'));
            if *byte == 0 || [first, second, *byte] == *b"%00" {
                return Some(PageError::Malformed);
            }
        }
        (self.seams >= most).then_some(PageError::TooLarge)
    }
}

impl Stream for Bounded {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match Pin::new(&mut self.body).poll_next(cx) {
            Poll::Ready(Some(Ok(piece))) => match self.fault(&piece) {
                Some(why) => self.broken(why),
                None => {
                    let bought = u32::try_from(piece.len()).unwrap_or(u32::MAX);
                    let more = Duration::from_secs(1).saturating_mul(bought) / self.bounds.bytes_a_second.max(1);
                    let later = self.timer.deadline().checked_add(more);
                    if let Some(later) = later {
                        self.timer.as_mut().reset(later);
                    }
                    Poll::Ready(Some(Ok(piece)))
                }
            },
            Poll::Pending => match self.timer.as_mut().poll(cx) {
                Poll::Ready(()) => self.broken(PageError::TooSlow),
                Poll::Pending => Poll::Pending,
            },
            other => other,
        }
    }
}
