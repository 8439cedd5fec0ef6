//! The `linden` program: a thin door to the library's command line.

use std::alloc::System;
use std::process::ExitCode;

use clap::Parser as _;
use linden::cli::{Cli, Status, explain};
use linden::memory;
use zeroizing_alloc::ZeroAlloc;

/// Memory is overwritten as soon as it is given back (SECURITY 2, "plaintext lives only from parse to seal"): whatever a library
/// copied of what somebody typed goes with it, and not only what this program holds under its own types.
#[global_allocator]
static OVERWRITING: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    memory::dump_nothing();
    match Cli::parse().run() {
        Ok(status) => status.into(),
        Err(error) => {
            // If even standard error is gone, the exit status still says it.
            let _ = explain(&error, &mut std::io::stderr());
            Status::Failed.into()
        }
    }
}
