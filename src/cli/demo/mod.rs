//! `linden demo`: a demonstration that needs nothing else (D20). Everything in it is made through the ordinary actions,
//! and everything in it is made up.

pub mod participants;
mod people;
mod published;
mod stage;

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use serde_json::json;

use crate::clock::SystemClock;
use crate::randomness::{Randomness, SystemRandomness};
use crate::server::{self, StartError};
use crate::store::DatabaseAddress;
use crate::telemetry;

use people::Staff;
use stage::{StageError, Staged};

/// The file by which `linden serve` knows a demonstration's key directory, and refuses it.
pub const MARKER: &str = "demonstration";

/// Sites *Leave* may lead to in the demonstration.
const EXIT_SITES: [&str; 4] = [
    "https://worldweather.wmo.int/en/home.html",
    "https://worldweather.wmo.int/fr/home.html",
    "https://worldweather.wmo.int/ar/home.html",
    "https://worldweather.wmo.int/es/home.html",
];

/// Cards printed beside each other.
const CARDS_IN_A_ROW: usize = 3;

/// `linden demo`
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// Where to listen
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// A folder to keep it in; without it, a new one among the machine's temporary files
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// How many made-up responses to send to the open consultation
    #[arg(long, value_name = "N", default_value_t = 0)]
    responses: u16,
    /// How many unused cards to print
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u16).range(10..=400))]
    cards: u16,
    /// Drives the made-up responses only, never a key
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Listen beyond this machine; a demonstration is not protected
    #[arg(long)]
    expose: bool,
}

/// Why there is no demonstration.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The address is not this machine's own.
    #[error("{0} can be reached from other machines; a demonstration stays on this one unless you add --expose")]
    Exposed(SocketAddr),
    /// The folder holds something already.
    #[error("{} is not empty; name a new folder", .0.display())]
    NotEmpty(PathBuf),
    /// The service cannot start.
    #[error(transparent)]
    Start(#[from] StartError),
    /// The sample could not be put on its feet.
    #[error("the sample consultation could not be made")]
    Stage(#[from] StageError),
    /// Input or output failed.
    #[error("input or output failed")]
    Io(#[from] io::Error),
}

/// Makes the demonstration, prints where everything is, and serves it until it is told to end.
///
/// # Errors
/// [`DemoError`].
pub fn run(arguments: &DemoArgs, out: &mut dyn Write) -> Result<(), DemoError> {
    if !arguments.listen.ip().is_loopback() && !arguments.expose {
        return Err(DemoError::Exposed(arguments.listen));
    }
    telemetry::start(&crate::settings::LogSettings::quiet());
    let folder = folder(arguments.data.as_deref())?;
    let address = format!("sqlite:{}", folder.join("linden.db").display());
    let address = DatabaseAddress::new(&address, None).map_err(StartError::from)?;
    let keys = folder.join("keys");
    let service = server::open_service(&address, &keys, Arc::new(SystemClock))?;
    std::fs::write(keys.join(MARKER), "A demonstration's keys. `linden serve` refuses them.\n")?;
    let sites = EXIT_SITES.map(str::to_owned).to_vec();
    let (staff, staged) = stage::stage(&address, &keys, &service, arguments)?;
    let (context, settings) = server::demonstration(service, arguments.listen, sites);
    let mut failed = Ok(());
    server::run(context, &settings, |addresses| {
        let base = addresses.first().map_or_else(String::new, |address| format!("http://{address}"));
        failed = tell(out, &base, &folder, &staff, &staged);
    })?;
    Ok(failed?)
}

/// The folder to work in: the one named, if it is empty or new, or a new one of a random name.
fn folder(named: Option<&Path>) -> Result<PathBuf, DemoError> {
    let folder = named.map_or_else(
        || {
            let source: &dyn Randomness = &SystemRandomness;
            let name = data_encoding::HEXLOWER.encode(&source.bytes::<6>());
            std::env::temp_dir().join(format!("linden-demo-{name}"))
        },
        Path::to_owned,
    );
    std::fs::create_dir_all(&folder)?;
    if std::fs::read_dir(&folder)?.next().is_some() {
        return Err(DemoError::NotEmpty(folder));
    }
    Ok(folder)
}

fn tell(out: &mut dyn Write, base: &str, folder: &Path, staff: &[Staff], staged: &Staged) -> io::Result<()> {
    let people = staff.iter().map(|person| {
        let (email, password, totp) = (&person.email, &person.password, person.seed.letters());
        json!({ "role": person.role, "email": email, "password": password, "totp": *totp })
    });
    let open = json!({ "slug": staged.slug, "state": "open", "cards": staged.cards });
    let none: [&str; 0] = [];
    let published = json!({ "slug": staged.published, "state": "published", "cards": none });
    let written = json!({
        "base_url": base,
        "staff": people.collect::<Vec<_>>(),
        "consultations": [open, published],
    });
    std::fs::write(folder.join("demo.json"), serde_json::to_string_pretty(&written)? + "\n")?;
    writeln!(out, "This is a demonstration. Everything in it is made up; write nothing real.\n")?;
    writeln!(out, "  Taking part       {base}/v/{}", staged.slug)?;
    writeln!(out, "  in Arabic         {base}/ar/v/{}", staged.slug)?;
    writeln!(out, "  Coming back       {base}/c")?;
    writeln!(out, "  Results           {base}/r/{} (another copy, answered by 64 made-up people)", staged.published)?;
    writeln!(out, "  in Arabic         {base}/ar/r/{}", staged.published)?;
    writeln!(out, "  Staff             {base}/staff")?;
    writeln!(out, "\nStaff, each with a password and a second factor of their own:\n")?;
    for person in staff {
        writeln!(out, "  {:<14} {:<27} {}", person.role, person.email, person.password)?;
        writeln!(out, "  {:<14} {}", "", *person.seed.letters())?;
    }
    writeln!(
        out,
        "\nAfter the password six numbers are asked for. Type the letters below a password into any authenticator app \
         (time-based, SHA-1,\nsix numbers, 30 seconds), or let a program work the numbers out: oathtool --totp --base32 LETTERS"
    )?;
    writeln!(out, "\nCards, each good for one response:\n")?;
    for row in staged.cards.chunks(CARDS_IN_A_ROW) {
        writeln!(out, "  {}", row.join("    "))?;
    }
    writeln!(
        out,
        "\nKept in {} until you delete it; demo.json there says the same. Stop with Ctrl-C.",
        folder.display()
    )?;
    out.flush()
}
