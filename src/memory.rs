//! What a process leaves of its memory on a disk: nothing (SECURITY 2, "core dumps off"). A dump would hold what people were
//! typing and what a custodian was counting just then.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// A dump of one byte is none: it is smaller than any file of that kind, so none is written. Unlike 0 it also keeps Linux from
/// handing the dump to a program that collects them (`|` in `core_pattern`), for which 0 would not count.
const ONE_BYTE: u64 = 1;

/// From here on this process dumps nothing, and cannot be made to: the limit cannot be raised again.
pub fn dump_nothing() {
    let allowed = getrlimit(Resource::Core).maximum.unwrap_or(ONE_BYTE);
    let most = Some(allowed.min(ONE_BYTE));
    // Lowering a limit is always allowed.
    let _ = setrlimit(Resource::Core, Rlimit { current: most, maximum: most });
}
