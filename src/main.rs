//! The `linden` program: a thin door to the library's command line.

use std::process::ExitCode;

use clap::Parser as _;
use linden::cli::{Cli, Status, explain};

fn main() -> ExitCode {
    match Cli::parse().run() {
        Ok(status) => status.into(),
        Err(error) => {
            // If even standard error is gone, the exit status still says it.
            let _ = explain(&error, &mut std::io::stderr());
            Status::Failed.into()
        }
    }
}
