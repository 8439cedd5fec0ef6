//! The program itself, as a process of its own: what happens to it happens to nobody else, and its memory can be read.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use linden::actions::service::Service;

use super::engine::Database;
use super::house::Served;

/// `linden serve` on a free port of this machine; it ends with the value.
pub struct Program {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Program {
    /// Starts it on a database and a key directory, and does not wait until it answers.
    pub fn start(database: &Database, keys: &Path) -> Self {
        Self::start_under(&[], database, keys)
    }

    /// The same with another program before it, which must become it and keep its number.
    pub fn start_under(before: &[&str], database: &Database, keys: &Path) -> Self {
        // The port was free a moment ago: whoever else asks for any free port is given another one.
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let whole = [before, &[env!("CARGO_BIN_EXE_linden"), "serve"]].concat();
        let mut command = Command::new(whole[0]);
        command.args(&whole[1..]).current_dir(database.folder.path()).env("LINDEN__DATABASE__URL", &database.text);
        command.env("LINDEN__KEYS__DIR", keys).env("LINDEN__SERVER__LISTEN", address.to_string());
        command.env("LINDEN__SERVER__PUBLIC_ADDRESS", format!("http://{address}"));
        command.env("LINDEN__PASSWORDS__COST", "floor").env("LINDEN__LOG__LEVEL", "error").stdin(Stdio::null());
        Self { child: command.spawn().unwrap(), address }
    }

    /// Waits until it answers.
    #[must_use]
    pub fn ready(mut self) -> Self {
        let until = Instant::now() + Duration::from_secs(60);
        while TcpStream::connect(self.address).is_err() {
            assert!(self.child.try_wait().unwrap().is_none(), "it ended by itself");
            assert!(Instant::now() < until, "it does not answer");
            std::thread::park_timeout(Duration::from_millis(20));
        }
        self
    }

    /// Waits until it ends by itself, and says how.
    pub fn ends(mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }

    /// What it serves, for people at their browsers.
    pub fn served(&self, service: &Arc<Service>) -> Served {
        Served::elsewhere(self.address, service)
    }

    /// Its number on this machine.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Sends it a signal of which it ends, and says how it ended.
    pub fn ends_by(mut self, signal: &str) -> ExitStatus {
        let sent = Command::new("sh").arg("-c").arg(format!("kill -{signal} {}", self.id())).status().unwrap();
        assert!(sent.success());
        self.child.wait().unwrap()
    }

    /// Ends it in the middle of whatever it does, as a power cut would (SIGKILL): nothing of its own runs any more.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
