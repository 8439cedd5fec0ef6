//! `linden demo` as a newcomer starts it (D20): the real program, on a folder of its own.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use linden::clock::{Clock as _, SystemClock};
use linden::vault::staff::{FactorSeed, step_at};
use linden::web::languages::Language;
use linden::web::results::Beside;
use reqwest::blocking::{Client, get};
use serde_json::Value;

use crate::results::{figure, html, language, sample_artefact, text_of};
use crate::support::release::sample_definition;

/// A running demonstration; it ends with the value.
struct Demonstration {
    program: Child,
    said: String,
    told: Value,
    folder: tempfile::TempDir,
}

impl Demonstration {
    fn start(more: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("demo");
        let mut command = Command::new(env!("CARGO_BIN_EXE_linden"));
        command.args(["demo", "--listen", "127.0.0.1:0", "--data"]).arg(&data).args(more);
        let mut program = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut said = String::new();
        let mut output = BufReader::new(program.stdout.take().unwrap());
        // The last line says how to stop it: it answers from then on.
        while !said.contains("Stop with Ctrl-C.") {
            assert!(output.read_line(&mut said).unwrap() > 0, "it ended: {said}");
        }
        let told = serde_json::from_slice(&std::fs::read(data.join("demo.json")).unwrap()).unwrap();
        Self { program, said, told, folder }
    }

    fn base(&self) -> &str {
        self.told["base_url"].as_str().unwrap()
    }

    fn page(&self, path: &str) -> String {
        let answer = get(format!("{}{path}", self.base())).unwrap();
        assert_eq!(answer.status(), 200, "{path}");
        answer.text().unwrap()
    }

    fn sign_in(&self, person: &Value) -> String {
        let client = Client::builder().cookie_store(true).build().unwrap();
        let address = format!("{}/staff/sign-in", self.base());
        let page = client.get(&address).send().unwrap().text().unwrap();
        let token = page.split("name=\"form\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let fields = [
            ("form", token),
            ("email", person["email"].as_str().unwrap()),
            ("password", person["password"].as_str().unwrap()),
        ];
        let send = |address: &str, fields: &[(&str, &str)]| {
            client.post(address).header("origin", self.base()).form(fields).send().unwrap().text().unwrap()
        };
        let asked = send(&address, &fields);
        let token = asked.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let code = seed(person).code(step_at(SystemClock.now()));
        send(&format!("{address}/code"), &[("csrf", token), ("otp", &code)])
    }
}

/// The seed that `demo.json` tells for somebody.
fn seed(person: &Value) -> FactorSeed {
    let letters = person["totp"].as_str().unwrap().as_bytes();
    FactorSeed::from_bytes(data_encoding::BASE32_NOPAD.decode(letters).unwrap().try_into().unwrap())
}

impl Drop for Demonstration {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// DOMAIN 10.5: the table, the artefact and the page of the published copy show what the sample must show; other tests
/// hold the sample itself to the listed figures.
fn shows_the_sample(demo: &Demonstration) {
    let sample = sample_artefact();
    let beside = || Beside { draft: Some(sample_definition().policy.clone()), ..Beside::default() };
    let copy = |path: &str| demo.page(&format!("/api/v1/consultations/4h9w/releases/{path}"));
    let (served, wanted): (Value, Value) =
        (serde_json::from_str(&copy("1")).unwrap(), serde_json::from_slice(sample.bytes()).unwrap());
    assert_eq!((&served["lines"], &served["breakdowns"]), (&wanted["lines"], &wanted["breakdowns"]));
    assert_eq!(copy("1.csv"), sample.artefact().table(&language("en")).unwrap());
    for (tag, path) in [(Language::ENGLISH, "/r/4h9w"), (Language::ARABIC, "/ar/r/4h9w")] {
        // The draft part by part is a page of its own.
        let page = demo.page(path) + &demo.page(&format!("{path}/draft"));
        let wanted = html(&sample, tag, beside());
        let ids: Vec<&str> =
            wanted.split("<figure id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert!(ids.len() > 15, "{ids:?}");
        for id in ids {
            assert_eq!(text_of(figure(&page, id)), text_of(figure(&wanted, id)), "{path} {id}");
        }
    }
}

/// Keeps D20.
#[test]
fn d20_the_demonstration_shows_the_whole_job_and_says_what_it_is() {
    let demo = Demonstration::start(&["--cards", "12", "--responses", "11"]);
    shows_the_sample(&demo);
    for path in ["/", "/v/7k2m", "/ar/v/7k2m", "/c", "/r/4h9w", "/r/4h9w/draft", "/staff/sign-in"] {
        let page = demo.page(path);
        assert!(page.contains("class=\"banner\""), "{path} does not say what it is: {page}");
    }
    let cards = demo.told["consultations"][0]["cards"].as_array().unwrap();
    assert_eq!(cards.len(), 12);
    for card in cards {
        assert!(demo.said.contains(card.as_str().unwrap()), "cards are printed as text too");
    }
    let roles: Vec<_> = demo.told["staff"].as_array().unwrap().iter().collect();
    for person in &roles {
        let password = person["password"].as_str().unwrap();
        assert!(demo.said.contains(password) && password.len() >= 15);
        assert!(demo.said.contains(person["totp"].as_str().unwrap()), "what an app needs is printed as text too");
        let overview = demo.sign_in(person);
        assert!(overview.contains("Your consultations") && overview.contains("7K2M"), "{person}: {overview}");
    }
    for role in ["administrator", "custodian", "reader", "panel", "coordinator", "assister", "designer", "auditor"] {
        assert!(roles.iter().any(|person| person["role"] == role), "nobody is {role}");
    }
    refuses_to_serve_it(demo.folder.path());
}

/// `serve` refuses a demonstration's folder: its keys were made for nobody.
fn refuses_to_serve_it(folder: &Path) {
    let output = Command::new(env!("CARGO_BIN_EXE_linden"))
        .args(["serve"])
        .env("LINDEN__DATABASE__URL", format!("sqlite:{}", folder.join("demo/linden.db").display()))
        .env("LINDEN__KEYS__DIR", folder.join("demo/keys"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("demonstration"), "{output:?}");
}

#[test]
fn d20_a_demonstration_stays_on_this_machine() {
    let output = Command::new(env!("CARGO_BIN_EXE_linden")).args(["demo", "--listen", "0.0.0.0:0"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("--expose"), "{output:?}");
}
