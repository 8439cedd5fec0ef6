//! The guide for auditors, followed to the letter with the openssl command line and nothing of ours.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use super::Published;
use super::package::unpacked;
use crate::on_both_engines;
use crate::support::source;

/// The commands of the guide, with this key in place of the example's.
fn commands(key: &str) -> String {
    let guide = fs::read_to_string(source::root().join("docs/verify-a-release.md")).unwrap();
    let blocks = guide.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let with_key = |line: &str| if line.starts_with("KEY=") { format!("KEY={key}") } else { line.to_owned() };
    let lines: Vec<_> = blocks.flat_map(str::lines).map(with_key).collect();
    assert!(lines.iter().any(|line| line.starts_with("openssl pkeyutl -verify ") && line.contains(" -rawin ")));
    lines.join("\n")
}

/// Does in `folder` what the guide says.
fn follow(folder: &Path, key: &str) -> Output {
    Command::new("sh").args(["-eu", "-c", &commands(key)]).current_dir(folder).output().expect("a shell")
}

fn said(output: &Output) -> String {
    let text = [output.stdout.as_slice(), b"\n", output.stderr.as_slice()].concat();
    String::from_utf8(text).unwrap()
}

on_both_engines! {
    fn x11_anybody_can_verify_a_release_with_openssl_alone(engine: Engine) {
        let published = Published::on(engine);
        let folder = tempfile::tempdir().unwrap();
        for (name, content) in unpacked(published.get("1.zip")) {
            fs::write(folder.path().join(name), content).unwrap();
        }
        let artefact: Value = serde_json::from_slice(&published.get("1")).unwrap();
        let key = artefact["key"].as_str().unwrap();
        let well = follow(folder.path(), key);
        assert!(well.status.success(), "{}", said(&well));
        let heard = said(&well);
        assert!(heard.contains("Signature Verified Successfully"), "{heard}");
        let listed = crate::api::Software::at(&published.served).get("/consultations/7k2m/releases").expect(200);
        assert!(heard.contains(listed[1]["sha256"].as_str().unwrap()), "the fingerprint: {heard}");
        let description: Value =
            serde_json::from_slice(&fs::read(folder.path().join("datapackage.json")).unwrap()).unwrap();
        let pem = fs::read_to_string(folder.path().join("key.pem")).unwrap();
        assert_eq!(description["signed"]["public_key_pem"], pem.as_str(), "the package writes the key the same way");
        refused(folder.path(), key);
    }
}

/// One changed number, and another's key.
fn refused(folder: &Path, key: &str) {
    let json = folder.join("feedback-7k2m-1.json");
    let right = fs::read_to_string(&json).unwrap();
    fs::write(&json, right.replacen("\"base\":65", "\"base\":70", 1)).unwrap();
    let changed = follow(folder, key);
    assert!(
        !changed.status.success() && said(&changed).contains("Signature Verification Failure"),
        "{}",
        said(&changed)
    );
    fs::write(&json, &right).unwrap();
    let foreign = follow(folder, "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    assert!(!foreign.status.success(), "{}", said(&foreign));
    assert!(follow(folder, key).status.success(), "as it was");
}
