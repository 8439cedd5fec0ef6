//! A mail server that a test sends to: STARTTLS or TLS with a certificate of its own, on a free port of this machine. It keeps
//! what it is given, and behaves as it is told.
//!
//! ```ignore
//! let server = MailServer::start(Manner::Takes);
//! let mailer = server.mailer();
//! // … send …
//! let mail = server.taken();              // the one mail that arrived; fails if there are none or several
//! server.now(Manner::PutsOff(451));       // from the next connection on
//! ```

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use linden::mail::{MailAddress, Mailer, Secured, SignIn, Smtp, SmtpOptions};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// What the server signs in.
pub const LOGIN: &str = "linden";
/// With this password.
pub const PASSWORD: &str = "the long way of a mail";

/// How the server behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Takes every mail.
    Takes,
    /// Puts every recipient off, with this code and the address in its answer.
    PutsOff(u16),
    /// Refuses every recipient for good, likewise.
    Refuses(u16),
    /// Accepts the connection and says nothing.
    Hangs,
    /// Answers, and does not stop.
    NeverEnds,
    /// Takes the mail and hangs instead of saying goodbye.
    HangsAfterwards,
    /// Takes the mail and breaks off without saying so.
    BreaksOffAfterwards,
    /// Offers no encryption.
    InClear,
    /// Speaks TLS from the first byte.
    FromTheFirstByte,
}

/// A mail as it arrived.
#[derive(Debug, Clone, Default)]
pub struct Arrived {
    /// What was said to the server before the connection was encrypted.
    pub in_clear: Vec<String>,
    /// The sender's `MAIL FROM`.
    pub from: String,
    /// Every `RCPT TO`.
    pub to: Vec<String>,
    /// The mail itself.
    pub content: String,
}

impl Arrived {
    /// The names of its headers.
    pub fn headers(&self) -> Vec<&str> {
        let head = self.content.split("\r\n\r\n").next().unwrap();
        let lines = head.lines().filter(|line| !line.starts_with([' ', '\t']));
        lines.map(|line| line.split(':').next().unwrap()).collect()
    }

    /// One header.
    pub fn header(&self, name: &str) -> &str {
        let begins = format!("{name}: ");
        self.content.lines().find_map(|line| line.strip_prefix(begins.as_str())).unwrap()
    }

    /// Its texts, plain and HTML, as a mail program shows them.
    pub fn texts(&self) -> (String, String) {
        let boundary = self.content.split("boundary=\"").nth(1).unwrap().split('"').next().unwrap();
        let parts: Vec<&str> = self.content.split(&format!("--{boundary}")).skip(1).collect();
        assert_eq!(parts.len(), 3, "two parts and an end: {}", self.content);
        (part(parts[0], "text/plain"), part(parts[1], "text/html"))
    }
}

fn part(part: &str, kind: &str) -> String {
    let (head, text) = part.split_once("\r\n\r\n").unwrap();
    assert!(head.contains(kind), "{head}");
    if !head.contains("quoted-printable") {
        assert!(head.contains("7bit"), "{head}");
        return text.to_owned();
    }
    let joined = text.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = (*first == b'=').then(|| std::str::from_utf8(&after[..2]).unwrap());
        bytes.push(escaped.map_or(*first, |digits| u8::from_str_radix(digits, 16).unwrap()));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).unwrap()
}

/// What happens at the server.
enum Event {
    Connected,
    Taken(Arrived),
    Turned,
}

/// The server.
pub struct MailServer {
    address: SocketAddr,
    manner: Arc<Mutex<Manner>>,
    held: Arc<Mutex<Vec<TcpStream>>>,
    events: Receiver<Event>,
    /// The certificate to trust.
    pub certificate: String,
}

impl MailServer {
    /// Starts a server. It ends with the process.
    pub fn start(manner: Manner) -> Self {
        let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        let (certificate, key) = (made.cert.pem(), made.signing_key.serialize_pem());
        let tls = tls(&certificate, &key);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (tell, events) = channel();
        let manner = Arc::new(Mutex::new(manner));
        let held = Arc::new(Mutex::new(Vec::new()));
        let (told, keep) = (Arc::clone(&manner), Arc::clone(&held));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, manner, tls, tell) = (stream.unwrap(), *told.lock().unwrap(), tls.clone(), tell.clone());
                keep.lock().unwrap().push(stream.try_clone().unwrap());
                let _ = tell.send(Event::Connected);
                thread::spawn(move || Talk { manner, tell, arrived: Arrived::default() }.hold(stream, tls));
            }
        });
        Self { address, manner, held, events, certificate }
    }

    /// Behaves so from the next connection on.
    pub fn now(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Breaks off every connection.
    pub fn break_off(&self) {
        for stream in self.held.lock().unwrap().drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// Waits until somebody has connected.
    pub fn wait_for_a_connection(&self) {
        while !matches!(self.events.recv_timeout(Duration::from_secs(20)).unwrap(), Event::Connected) {}
    }

    /// Waits until a mail has arrived.
    pub fn wait_for_a_mail(&self) -> Arrived {
        loop {
            if let Event::Taken(mail) = self.events.recv_timeout(Duration::from_secs(20)).unwrap() {
                return mail;
            }
        }
    }

    /// Every mail that has arrived since one last asked.
    pub fn all_taken(&self) -> Vec<Arrived> {
        let mails = self.events.try_iter().filter_map(|event| match event {
            Event::Taken(mail) => Some(mail),
            Event::Connected | Event::Turned => None,
        });
        mails.collect()
    }

    /// The one mail that has arrived.
    #[track_caller]
    pub fn taken(&self) -> Arrived {
        let mut all = self.all_taken();
        assert_eq!(all.len(), 1, "{all:?}");
        all.remove(0)
    }

    /// How many recipients were put off or refused since one last asked.
    pub fn turned_away(&self) -> usize {
        self.events.try_iter().filter(|event| matches!(event, Event::Turned)).count()
    }

    /// What is to be known of this server.
    pub fn options(&self) -> SmtpOptions {
        SmtpOptions {
            server: "localhost".into(),
            port: self.port(),
            secured: Secured::StartTls,
            root_certificate: Some(self.certificate.clone().into_bytes()),
            sign_in: Some(SignIn { login: LOGIN.into(), password: PASSWORD.into() }),
            from: MailAddress::new("no-reply@feedback.example").unwrap(),
            patience: Duration::from_secs(20),
        }
    }

    /// A way to send to it.
    pub fn mailer(&self) -> Mailer {
        Mailer::Smtp(Smtp::new(self.options()).unwrap())
    }

    /// The same in a hurry: for a server that keeps one waiting.
    pub fn hasty_mailer(&self) -> Mailer {
        Mailer::Smtp(Smtp::new(SmtpOptions { patience: Duration::from_millis(300), ..self.options() }).unwrap())
    }
}

fn tls(certificate: &str, key: &str) -> Arc<rustls::ServerConfig> {
    let chain = vec![CertificateDer::from_pem_slice(certificate.as_bytes()).unwrap()];
    let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    Arc::new(builder.with_no_client_auth().with_single_cert(chain, key).unwrap())
}

trait Stream: Read + Write {}
impl<S: Read + Write> Stream for S {}

/// One conversation.
struct Talk {
    manner: Manner,
    tell: Sender<Event>,
    arrived: Arrived,
}

impl Talk {
    /// Holds the conversation; whatever breaks it off ends it.
    fn hold(mut self, stream: TcpStream, tls: Arc<rustls::ServerConfig>) {
        let socket = stream.try_clone().unwrap();
        self.converse(stream, tls);
        let _ = socket.shutdown(Shutdown::Both);
    }

    fn converse(&mut self, mut stream: TcpStream, tls: Arc<rustls::ServerConfig>) {
        let secured = |stream| rustls::StreamOwned::new(rustls::ServerConnection::new(tls.clone()).unwrap(), stream);
        if self.manner == Manner::FromTheFirstByte {
            let mut stream = secured(stream);
            let _ = say(&mut stream, "220 localhost").and_then(|()| self.talk(&mut stream, true));
            return;
        }
        if self.manner == Manner::Hangs {
            // Whoever waits for an answer, waits; this ends when they give up.
            let _ = stream.read_to_end(&mut Vec::new());
            return;
        }
        if say(&mut stream, "220 localhost").is_ok() && self.talk(&mut stream, false) == Ok(true) {
            let _ = self.talk(&mut secured(stream), true);
        }
    }

    /// Talks until it ends, or until the connection is to be encrypted: then `true`.
    fn talk(&mut self, stream: &mut dyn Stream, encrypted: bool) -> Result<bool, ()> {
        loop {
            let line = hear(stream)?;
            if !encrypted {
                self.arrived.in_clear.push(line.clone());
            }
            let command = line.to_uppercase();
            match (self.manner, command.get(..4).unwrap_or_default()) {
                (Manner::NeverEnds, _) => loop {
                    say(stream, &format!("250-{}", "x".repeat(900)))?;
                },
                (Manner::InClear, "EHLO") => say(stream, "250-localhost\r\n250 AUTH PLAIN")?,
                (_, "EHLO") if encrypted => {
                    say(stream, "250-localhost\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 AUTH PLAIN")?
                }
                (_, "EHLO") => say(stream, "250-localhost\r\n250 STARTTLS")?,
                (_, "STAR") if !encrypted => {
                    say(stream, "220 go ahead")?;
                    return Ok(true);
                }
                (_, "QUIT") => return say(stream, "221 goodbye").map(|()| false),
                (Manner::InClear, _) => say(stream, "250 taken in clear")?,
                _ if !encrypted => say(stream, "530 not in clear")?,
                (_, "AUTH") => say(stream, if signs_in(&line) { "235 come in" } else { "535 not you, linden" })?,
                (_, "MAIL") => {
                    self.arrived.from = line;
                    say(stream, "250 good")?;
                }
                (Manner::PutsOff(code) | Manner::Refuses(code), "RCPT") => {
                    let _ = self.tell.send(Event::Turned);
                    say(stream, &format!("{code} 5.1.1 {line}: nobody here"))?;
                }
                (_, "RCPT") => {
                    self.arrived.to.push(line);
                    say(stream, "250 good")?;
                }
                (_, "DATA") => {
                    self.take(stream)?;
                    if self.manner == Manner::BreaksOffAfterwards {
                        return Err(());
                    }
                    say(stream, "250 taken")?;
                    if self.manner == Manner::HangsAfterwards {
                        while hear(stream).is_ok() {}
                    }
                }
                _ => say(stream, "500 what")?,
            }
        }
    }

    fn take(&mut self, stream: &mut dyn Stream) -> Result<(), ()> {
        say(stream, "354 go on")?;
        let mut content = String::new();
        loop {
            let line = hear(stream)?;
            if line == "." {
                break;
            }
            content.push_str(line.strip_prefix('.').unwrap_or(&line));
            content.push_str("\r\n");
        }
        let mail = Arrived { content, ..std::mem::take(&mut self.arrived) };
        self.tell.send(Event::Taken(mail)).map_err(drop)
    }
}

fn signs_in(line: &str) -> bool {
    let expected = data_encoding::BASE64.encode(format!("\0{LOGIN}\0{PASSWORD}").as_bytes());
    line == format!("AUTH PLAIN {expected}")
}

fn say(stream: &mut dyn Stream, line: &str) -> Result<(), ()> {
    stream.write_all(format!("{line}\r\n").as_bytes()).and_then(|()| stream.flush()).map_err(drop)
}

/// One line, without its end. Only CR and LF together end one.
fn hear(stream: &mut dyn Stream) -> Result<String, ()> {
    let mut line = Vec::new();
    let mut byte = [0];
    while !line.ends_with(b"\r\n") {
        stream.read_exact(&mut byte).map_err(drop)?;
        line.push(byte[0]);
    }
    line.truncate(line.len() - 2);
    String::from_utf8(line).map_err(drop)
}
