//! One connection, byte for byte, as no browser would use it. Nothing here sleeps or looks at a clock: what is waited for is an
//! answer or the end of the connection.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use crate::support::house::Served;

/// Whoever waits longer than this waits for nothing.
const FAR_TOO_LONG: Duration = Duration::from_secs(60);

/// A connection.
pub struct Wire(pub TcpStream);

/// An answer.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    /// The value of a header; the test fails if it stands there twice.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut all = self.headers.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str());
        let first = all.next();
        assert_eq!(all.next(), None, "{name} stands there twice: {:?}", self.headers);
        first
    }

    /// Everything but the day.
    pub fn lasting(&self) -> (u16, Vec<(String, String)>, Vec<u8>) {
        let mut headers: Vec<_> = self.headers.iter().filter(|(name, _)| name != "date").cloned().collect();
        headers.sort();
        (self.status, headers, self.body.clone())
    }
}

impl Wire {
    pub fn to(served: &Served) -> Self {
        let stream = TcpStream::connect(served.address).unwrap();
        stream.set_read_timeout(Some(FAR_TOO_LONG)).unwrap();
        stream.set_write_timeout(Some(FAR_TOO_LONG)).unwrap();
        Self(stream)
    }

    pub fn say(&mut self, bytes: impl AsRef<[u8]>) {
        self.0.write_all(bytes.as_ref()).unwrap();
    }

    /// Says it unless they have hung up.
    pub fn try_to_say(&mut self, bytes: &[u8]) -> bool {
        self.0.write_all(bytes).is_ok()
    }

    fn line(&mut self) -> String {
        let mut line = Vec::new();
        while !line.ends_with(b"\r\n") {
            let mut byte = [0];
            assert_eq!(self.0.read(&mut byte).expect("an answer"), 1, "they hung up in the middle of an answer");
            line.push(byte[0]);
        }
        String::from_utf8(line).unwrap().trim_end().to_owned()
    }

    /// The head of the next answer.
    pub fn head(&mut self) -> Answer {
        let status = self.line().split(' ').nth(1).unwrap().parse().unwrap();
        let mut headers = Vec::new();
        loop {
            let line = self.line();
            let Some((name, value)) = line.split_once(": ") else { break };
            headers.push((name.to_ascii_lowercase(), value.to_owned()));
        }
        Answer { status, headers, body: Vec::new() }
    }

    /// The next answer, whole. That to a HEAD has no body.
    pub fn answer(&mut self, with_body: bool) -> Answer {
        let mut answer = self.head();
        let length = answer.header("content-length").map_or(0, |length| length.parse().unwrap());
        if with_body {
            answer.body = vec![0; length];
            self.0.read_exact(&mut answer.body).unwrap();
        }
        answer
    }

    /// Waits until they hang up; gives what they said until then.
    pub fn until_hung_up(&mut self) -> Vec<u8> {
        let mut said = Vec::new();
        match self.0.read_to_end(&mut said) {
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                panic!("they never hung up")
            }
            _ => said,
        }
    }
}

/// Asks on a connection of its own.
pub fn ask(served: &Served, method: &str, path: &str, more: &str) -> Answer {
    let host = format!("host: {}\r\n", served.address);
    ask_at(served, method, path, &format!("{host}{more}"))
}

/// The same with every header given.
pub fn ask_at(served: &Served, method: &str, path: &str, headers: &str) -> Answer {
    let mut wire = Wire::to(served);
    wire.say(format!("{method} {path} HTTP/1.1\r\n{headers}connection: close\r\n\r\n"));
    wire.answer(method != "HEAD")
}
