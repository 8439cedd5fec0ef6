//! A PostgreSQL server of a test's own, to be stopped in the middle of everything. `fsync` is on, as an operator has it.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A cluster in a temporary folder, on a free port of this machine; it is stopped and gone with the value.
pub struct OwnPostgres {
    folder: tempfile::TempDir,
    programs: PathBuf,
    port: u16,
}

/// Linkage rules first (SECURITY 3.5), then what keeps it to this machine.
const SETTINGS: &str = "wal_level = minimal\nmax_wal_senders = 0\narchive_mode = off\nwal_recycle = off\n\
    track_commit_timestamp = off\nlog_statement = none\nlog_parameter_max_length = 0\nlog_parameter_max_length_on_error = 0\n\
    listen_addresses = '127.0.0.1'\nunix_socket_directories = ''\nmax_connections = 50\nshared_buffers = 16MB\n";

impl OwnPostgres {
    /// Makes one and starts it.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let own = Self { folder, programs: programs(), port };
        give_to_its_account(own.folder.path());
        own.run(
            "initdb",
            &["-D", "data", "-U", "linden", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"],
        );
        let settings = own.folder.path().join("data/postgresql.conf");
        let text = std::fs::read_to_string(&settings).unwrap() + SETTINGS + &format!("port = {port}\n");
        std::fs::write(&settings, text).unwrap();
        own.control(&["start"]);
        own
    }

    /// The address of its database.
    pub fn url(&self) -> String {
        format!("postgres://linden@127.0.0.1:{}/postgres", self.port)
    }

    /// Stops it, `fast` or `immediate` (which is a crash for it), and starts it again.
    pub fn restart(&self, how: &str) {
        self.control(&["restart", "-m", how]);
    }

    /// Makes a folder that the server may keep tables in.
    pub fn give(&self, folder: &Path) -> PathBuf {
        std::fs::create_dir(folder).unwrap();
        give_to_its_account(folder);
        folder.to_owned()
    }

    fn control(&self, arguments: &[&str]) {
        self.run("pg_ctl", &[&["-D", "data", "-l", "server.log", "-w", "-t", "60"], arguments].concat());
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let mut command = if is_root() {
            let mut command = Command::new("setpriv");
            let (user, group) = (format!("--reuid={}", account()), format!("--regid={}", account_group()));
            command.args([&user, &group, "--clear-groups"]).arg(self.programs.join(program));
            command
        } else {
            Command::new(self.programs.join(program))
        };
        command.args(arguments).current_dir(self.folder.path()).env("HOME", "/").stdin(Stdio::null());
        // The server keeps what it is given: nobody waits for the end of it.
        let said = std::fs::File::create(self.folder.path().join("said")).unwrap();
        command.stdout(said.try_clone().unwrap()).stderr(said);
        let status = command.status().unwrap();
        let said = std::fs::read_to_string(self.folder.path().join("said")).unwrap();
        assert!(status.success() || std::thread::panicking(), "{program}: {said}");
    }
}

impl Drop for OwnPostgres {
    fn drop(&mut self) {
        self.control(&["stop", "-m", "immediate"]);
    }
}

/// PostgreSQL refuses to run as root.
fn give_to_its_account(folder: &Path) {
    if is_root() {
        assert!(Command::new("chown").arg(account()).arg(folder).status().unwrap().success());
    }
}

fn is_root() -> bool {
    std::os::unix::fs::MetadataExt::uid(&std::fs::metadata("/proc/self").unwrap()) == 0
}

/// The account that runs servers of databases where we are root.
fn account() -> &'static str {
    let known = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    if known.lines().any(|line| line.starts_with("postgres:")) { "postgres" } else { "nobody" }
}

fn account_group() -> String {
    let asked = Command::new("id").args(["-g", account()]).output().unwrap();
    String::from_utf8(asked.stdout).unwrap().trim().to_owned()
}

/// The folder of the programs of a PostgreSQL on this machine, where `tests/run` looks too.
fn programs() -> PathBuf {
    let on_path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&on_path).collect();
    for (root, inner) in [("/usr/lib/postgresql", "bin"), ("/usr/local", "pgsql/bin")] {
        let versions = std::fs::read_dir(root).into_iter().flatten().flatten();
        folders.extend(versions.map(|version| version.path().join(inner)));
        folders.push(Path::new(root).join(inner));
    }
    let found = folders.into_iter().find(|folder| folder.join("initdb").exists() && folder.join("pg_ctl").exists());
    found.expect("the programs of PostgreSQL are on this machine (Debian package: postgresql)")
}
