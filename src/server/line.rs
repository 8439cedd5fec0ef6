//! One connection with its timers (SECURITY 5). The web framework times the first head of a connection and no other, and waits
//! for ever for whoever does not read; so what it reads from and writes to is this.

use std::future::Future as _;
use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;

use actix_web::rt::net::TcpStream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};
use tokio_rustls::server::TlsStream;

use crate::web::limits::{BodyTimes, MOST_OF_HEAD, Turns};

/// How much of a head is taken in before the connection is cut: enough to answer one that is too large.
const CUT_AT: usize = 2 * MOST_OF_HEAD;

/// How long everything may take.
#[derive(Debug, Clone, Copy)]
pub struct Timers {
    /// For the head of a request, from its first byte; at the beginning of a connection from there.
    pub head: Duration,
    /// For the body of a request.
    pub body: BodyTimes,
    /// Between an answer and the next request.
    pub keep_alive: Duration,
    /// Without a byte being taken of an answer.
    pub unread: Duration,
    /// For what is under way when the service is told to stop, in whole seconds.
    pub stop: Duration,
}

impl Default for Timers {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(5),
            body: BodyTimes::default(),
            keep_alive: Duration::from_secs(5),
            unread: Duration::from_secs(60),
            // Two seconds of the ten are left for the database to settle.
            stop: Duration::from_secs(8),
        }
    }
}

/// A connection as it is, or under TLS.
pub(super) enum Stream {
    Plain(TcpStream),
    Encrypted(Box<TlsStream<TcpStream>>),
}

/// A connection, watched.
pub(super) struct Line {
    stream: Stream,
    turns: Rc<Turns>,
    timers: Timers,
    /// How many requests had been answered when the present wait began.
    seen: u64,
    head: Head,
    silence: Pin<Box<Sleep>>,
    unread: Option<Pin<Box<Sleep>>>,
}

/// How far the head that is coming in has come.
#[derive(Default)]
struct Head {
    bytes: usize,
    /// The last three bytes, to find its end across two pieces.
    tail: [u8; 3],
    is_whole: bool,
}

impl Head {
    /// Takes in more of it. What comes after its end is its body, or the next.
    fn take(&mut self, piece: &[u8]) {
        for byte in piece {
            if self.is_whole {
                return;
            }
            self.bytes = self.bytes.saturating_add(1);
            let [_, second, third] = self.tail;
            self.is_whole = [second, third, *byte] == *b"\n\r\n" || [third, *byte] == *b"\n\n";
            self.tail = [second, third, *byte];
        }
    }
}

impl Line {
    pub(super) fn new(stream: Stream, timers: Timers) -> Self {
        let turns = Rc::new(Turns::default());
        let silence = Box::pin(sleep(timers.head));
        Self { stream, turns, timers, seen: 0, head: Head::default(), silence, unread: None }
    }

    pub(super) const fn turns(&self) -> &Rc<Turns> {
        &self.turns
    }

    fn restart(&mut self, wait: Duration) {
        if let Some(end) = Instant::now().checked_add(wait) {
            self.silence.as_mut().reset(end);
        }
    }

    /// Begins the wait for the next request, where one was answered; says whether it did.
    fn begin_wait(&mut self) -> bool {
        let answered = self.turns.answered();
        if self.seen == answered {
            return false;
        }
        self.seen = answered;
        self.head = Head::default();
        self.restart(self.timers.keep_alive);
        true
    }

    /// What to make of what was read while the turn is theirs.
    fn waited(&mut self, cx: &mut Context<'_>, read: Poll<io::Result<()>>, piece: &[u8]) -> Poll<io::Result<()>> {
        self.begin_wait();
        if !piece.is_empty() {
            if self.head.bytes == 0 {
                self.restart(self.timers.head);
            }
            self.head.take(piece);
            if self.head.bytes > CUT_AT {
                return Poll::Ready(Err(ErrorKind::InvalidData.into()));
            }
        }
        if read.is_pending() && self.silence.as_mut().poll(cx).is_ready() {
            // As if they had hung up: what was to be said is said, and the connection ends.
            return Poll::Ready(Ok(()));
        }
        read
    }

    /// Ends the connection of whoever takes nothing of an answer.
    fn written<T>(&mut self, cx: &mut Context<'_>, wrote: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if wrote.is_ready() {
            self.unread = None;
            return wrote;
        }
        let wait = self.timers.unread;
        let timer = self.unread.get_or_insert_with(|| Box::pin(sleep(wait)));
        match timer.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(Err(ErrorKind::TimedOut.into())),
            Poll::Pending => wrote,
        }
    }
}

impl AsyncRead for Stream {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_read(cx, buffer),
            Self::Encrypted(stream) => Pin::new(stream).poll_read(cx, buffer),
        }
    }
}

impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_write(cx, bytes),
            Self::Encrypted(stream) => Pin::new(stream).poll_write(cx, bytes),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_flush(cx),
            Self::Encrypted(stream) => Pin::new(stream).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_shutdown(cx),
            Self::Encrypted(stream) => Pin::new(stream).poll_shutdown(cx),
        }
    }
}

impl AsyncRead for Line {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(cx, buffer);
        if self.turns.is_ours() {
            return read;
        }
        self.waited(cx, read, buffer.filled().get(before..).unwrap_or_default())
    }
}

impl AsyncWrite for Line {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let wrote = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.written(cx, wrote)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        // Nobody reads right after an answer. Were the wait not to begin here, the timer of the head that is long over would end in
        // the midst of it and begin it anew, here and in the framework: ten seconds where five are meant.
        if !self.turns.is_ours() && self.begin_wait() {
            let _ = self.silence.as_mut().poll(cx);
        }
        let flushed = Pin::new(&mut self.stream).poll_flush(cx);
        if flushed.is_ready() {
            // The framework comes here once nothing of an answer is left with it.
            self.turns.taken();
        }
        flushed
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let ended = Pin::new(&mut self.stream).poll_shutdown(cx);
        self.written(cx, ended)
    }
}
