//! `linden disclose`: JSON lines in, JSON lines out, what would be published for these counts (DESIGN 5).
//!
//! A planning tool ("what survives if 40 people answer?") and the outside door to
//! [`crate::domain::release::disclosure`]. It keeps nothing and logs nothing: the counts may be true.

mod fields;
mod plan;
mod question;

use std::io::{self, BufRead, Read, Write};
use std::process::ExitCode;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde::Serialize;
use serde_json::Value;

use crate::domain::release::attack::Finding;
use crate::domain::release::disclosure::Profile;

use fields::Fields;
pub use plan::{DiscloseArgs, DiscloseCommand, PlanArgs, plan};
use question::Decided;

/// The longest line that is read. A longer one is answered with an error and passed over.
const LONGEST_LINE: usize = 1 << 20;

/// Shows what would be published for given counts: one JSON object per line in, one per line out.
#[derive(Debug, Clone, Args)]
pub struct Disclose {
    /// How careful to be. A line may say "profile":"high" for itself.
    #[arg(long, default_value = "standard", value_parser = profile_parser())]
    pub profile: Profile,
}

/// How a run ended. A malformed line does not stop it (DESIGN 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finished {
    /// Every line had an outcome.
    AllAnswered,
    /// At least one line was answered with an error.
    SomeMalformed,
}

impl From<Finished> for ExitCode {
    /// 0, or 1 if a line was malformed (DESIGN 4, DESIGN 5).
    fn from(finished: Finished) -> Self {
        match finished {
            Finished::AllAnswered => Self::SUCCESS,
            Finished::SomeMalformed => Self::FAILURE,
        }
    }
}

/// Answers every line of `input` on `output`, one for one and in order; blank lines are passed over.
/// Each answer is flushed, so that another program may ask and wait (DESIGN 5).
///
/// # Errors
/// Only if reading or writing fails.
pub fn run(args: &Disclose, mut input: impl BufRead, mut output: impl Write) -> io::Result<Finished> {
    let mut finished = Finished::AllAnswered;
    let mut line = Vec::new();
    while let Some(complete) = read_line(&mut input, &mut line)? {
        if complete && line.trim_ascii().is_empty() {
            continue;
        }
        let answer = if complete { answer(&line, args.profile) } else { Answer::error(Value::Null, too_long()) };
        if matches!(answer.body, Body::Error { .. }) {
            finished = Finished::SomeMalformed;
        }
        serde_json::to_writer(&mut output, &answer)?;
        output.write_all(b"\n")?;
        output.flush()?;
    }
    Ok(finished)
}

/// One line of output.
#[derive(Serialize)]
struct Answer {
    id: Value,
    #[serde(flatten)]
    body: Body,
    /// What our own attacker finds in it; left out where she finds nothing (AGG-27).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    findings: Vec<Finding>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Body {
    Decided(Decided),
    Error { error: String },
}

impl Answer {
    fn error(id: Value, error: String) -> Self {
        Self { id, body: Body::Error { error }, findings: Vec::new() }
    }
}

fn answer(line: &[u8], profile: Profile) -> Answer {
    let mut fields = match Fields::read(line) {
        Ok(fields) => fields,
        Err(error) => return Answer::error(Value::Null, error.to_string()),
    };
    let id = match fields.id() {
        Ok(id) => id,
        Err(error) => return Answer::error(Value::Null, error.to_string()),
    };
    match question::decide(fields, profile) {
        Ok((decided, findings)) => Answer { id, body: Body::Decided(decided), findings },
        Err(error) => Answer::error(id, error.to_string()),
    }
}

/// Reads the next line into `line`: `None` at the end, `Some(false)` if it was too long and is gone.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Option<bool>> {
    line.clear();
    let limit = u64::try_from(LONGEST_LINE).unwrap_or(u64::MAX);
    if input.by_ref().take(limit).read_until(b'\n', line)? == 0 {
        return Ok(None);
    }
    let complete = line.last() == Some(&b'\n') || line.len() < LONGEST_LINE;
    if !complete {
        line.clear();
        input.skip_until(b'\n')?;
    }
    Ok(Some(complete))
}

fn too_long() -> String {
    format!("the line is longer than {LONGEST_LINE} bytes")
}

fn profile_parser() -> impl TypedValueParser<Value = Profile> {
    PossibleValuesParser::new(["standard", "high"]).try_map(|name| name.parse::<Profile>())
}
