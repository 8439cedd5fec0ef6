//! What was acknowledged was on the disk before (D11): seen in the calls to the kernel, because a process that is killed loses nothing
//! that the kernel has, and proves nothing about a power cut.

use std::path::Path;
use std::time::{Duration, Instant};

use super::load::{Answer, Load};
use super::{Site, times};
use crate::support::engine::{Database, Engine};
use crate::support::program::Program;

/// The calls that write and sync.
const CALLS: &str = "trace=fdatasync,fsync,write,pwrite64,pwritev,writev,sendto,sendmsg";

/// What a line of the trace is to us.
#[derive(Debug, PartialEq, Eq)]
enum Seen {
    JournalWritten,
    JournalSynced,
    Acknowledged,
    Other,
}

/// Reads a line. Of a call that another thread interrupted, the first half says what was written, and the second that it is done.
fn read(line: &str, syncing: &mut std::collections::BTreeSet<String>) -> Seen {
    let Some((thread, call)) = line.split_once(' ') else { return Seen::Other };
    let (call, done) = (call.trim_start(), line.trim_end().ends_with("= 0"));
    let syncs = call.starts_with("fdatasync(") || call.starts_with("fsync(");
    if syncs && call.contains("-wal>") {
        if call.ends_with("<unfinished ...>") {
            syncing.insert(thread.to_owned());
            return Seen::Other;
        }
        return if done { Seen::JournalSynced } else { Seen::Other };
    }
    if call.starts_with("<... f") && call.contains("sync resumed") {
        return if syncing.remove(thread) && done { Seen::JournalSynced } else { Seen::Other };
    }
    if call.starts_with("pwrite") && call.contains("-wal>") {
        return Seen::JournalWritten;
    }
    if call.contains("\"HTTP/1.1 201") { Seen::Acknowledged } else { Seen::Other }
}

/// The whole trace, once the tracer has written its end.
fn whole(trace: &Path) -> String {
    let until = Instant::now() + Duration::from_secs(30);
    loop {
        let text = std::fs::read_to_string(trace).unwrap_or_default();
        if text.lines().last().is_some_and(|line| line.contains("+++ killed by SIGKILL +++")) {
            return text;
        }
        assert!(Instant::now() < until, "the trace does not end");
        std::thread::park_timeout(Duration::from_millis(20));
    }
}

/// SECURITY 6 "Sync order": one after the other, each acknowledgement leaves after the journal was written and synced for it.
#[test]
fn the_journal_is_synced_before_every_acknowledgement() {
    let number = times("LINDEN_CRASH_SYNCS", 60);
    let mut site = Site::with_cards(Database::fresh(Engine::Sqlite), number);
    let trace = site.database.folder.path().join("trace");
    let tracer = ["strace", "-D", "-f", "-y", "-s", "16", "-o", trace.to_str().unwrap(), "-e", CALLS];
    let program = Program::start_under(&tracer, &site.database, &site.keys()).ready();
    let load = Load::begin(program.address, std::mem::take(&mut site.letters), 1);
    while let Some((letter, answer)) = load.next() {
        assert!(!matches!(answer, Answer::None), "it serves");
        site.note(letter, answer);
    }
    program.kill();
    assert_eq!(site.kept.len(), number);

    let (mut acknowledged, mut synced_before) = (0, 0);
    let (mut written, mut synced, mut syncing) = (false, false, std::collections::BTreeSet::new());
    for line in whole(&trace).lines() {
        match read(line, &mut syncing) {
            Seen::JournalWritten => (written, synced) = (true, false),
            Seen::JournalSynced => synced = written,
            Seen::Acknowledged => {
                acknowledged += 1;
                synced_before += usize::from(synced);
                (written, synced) = (false, false);
            }
            Seen::Other => {}
        }
    }
    println!("{synced_before} of {acknowledged} acknowledgements left after their journal was synced");
    assert_eq!((acknowledged, synced_before), (number, number));
}
