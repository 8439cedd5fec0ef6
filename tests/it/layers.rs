//! The architecture, held by reading the source (DESIGN D2, D10): who may name whom, which crates stay in which layer,
//! where time and chance come from, and how long a file may be.

use crate::support::source::{self, PathUsed, SourceFile};

/// The longest a file may be.
const LONGEST_FILE: usize = 400;

/// A layer: a top-level module, and those below it that it may name. Itself always; [`BELOW_ALL`] always.
struct Layer(&'static str, &'static [&'static str]);

const LAYERS: &[Layer] = &[
    Layer("clock", &[]),
    Layer("randomness", &[]),
    Layer("memory", &[]),
    Layer("domain", &[]),
    Layer("vault", &["domain"]),
    Layer("store", &["vault", "domain"]),
    Layer("mail", &["domain"]),
    Layer("actions", &["store", "vault", "domain", "mail"]),
    Layer("settings", &["domain"]),
    Layer("telemetry", &["settings"]),
    Layer("web", &["actions", "store", "vault", "domain", "settings"]),
    Layer("jobs", &["actions", "store", "vault", "domain", "mail", "settings"]),
    Layer("server", &["web", "jobs", "actions", "store", "vault", "domain", "mail", "settings", "telemetry"]),
    Layer("cli", &["server", "web", "actions", "store", "vault", "domain", "settings", "telemetry"]),
    Layer("main", &["cli", "memory"]),
];

/// Time and chance are parameters: every layer may take them.
const BELOW_ALL: &[&str] = &["clock", "randomness"];

/// Paths that only some layers may name: the path, the layers, and why.
struct Reserved(&'static [&'static str], &'static [&'static str], &'static str);

const DIESEL: &[&str] = &["diesel", "diesel_async", "diesel_migrations", "tokio_postgres", "libsqlite3_sys", "r2d2"];
const ACTIX: &[&str] =
    &["actix_web", "actix_http", "actix_multipart", "actix_rt", "actix_service", "tracing_actix_web"];

const RESERVED: &[Reserved] = &[
    Reserved(DIESEL, &["store"], "only `store` speaks to a database"),
    Reserved(&["lettre"], &["mail"], "only `mail` speaks to a mail server"),
    Reserved(ACTIX, &["web", "server"], "only `web` and `server` know that there is a web framework"),
];

/// What `domain` is free of: it is pure.
const IMPURE: &[&[&str]] =
    &[&["tokio"], &["std", "fs"], &["std", "net"], &["std", "env"], &["std", "process"], &["std", "thread"]];

/// Ends of paths that read a clock or a source of randomness (D10).
const TIME_AND_CHANCE: &[&[&str]] = &[
    &["SystemTime", "now"],
    &["Instant", "now"],
    &["Utc", "now"],
    &["Local", "now"],
    &["rand", "rng"],
    &["rand", "random"],
    &["getrandom"],
    &["OsRng"],
    &["SysRng"],
    &["ThreadRng"],
];
const MAY_READ_THEM: &[&str] = &["clock", "randomness", "server"];

/// What makes a member of staff of a mail address alone: for whoever holds key directory and database already, never for
/// a request.
const WITHOUT_A_PASSWORD: &str = "find_member_by_mail";
const MAY_NAME_IT: &[&str] = &["actions", "cli"];

/// All of `web` that the command line names: the catalogues, on which it reports.
const OF_WEB_FOR_CLI: &str = "languages";

/// Layers that know nothing of async: it stops at `web`.
const SYNCHRONOUS: &[&str] = &["domain", "vault", "actions"];

/// Everything in `file` that breaks a rule, each with its place.
fn violations(file: &SourceFile) -> Vec<String> {
    let mut found = Vec::new();
    let lines = file.text.lines().count();
    if lines > LONGEST_FILE {
        found.push(format!("{}: {lines} lines; no file has more than {LONGEST_FILE}", file.path));
    }
    let modules = modules_of(&file.path);
    let Some(own) = modules.first() else { return found };
    let Some(layer) = LAYERS.iter().find(|layer| layer.0 == own) else {
        found.push(format!("{}: `{own}` is in no layer; give it a place in LAYERS of tests/it/layers.rs", file.path));
        return found;
    };
    let code = source::without_test_items(source::without_comments_and_literals(&file.text));
    for path in source::paths(&code) {
        if let Some(complaint) = complaint(layer, &modules, &path) {
            found.push(format!("{}:{}: `{}`: {complaint}", file.path, path.line, path.segments.join("::")));
        }
    }
    found
}

fn complaint(layer: &Layer, modules: &[String], path: &PathUsed) -> Option<String> {
    let Layer(own, below) = layer;
    let segments: Vec<&str> = path.segments.iter().map(String::as_str).collect();
    if let Some(inside) = inside_the_crate(&segments, modules) {
        let named = *inside.first()?;
        let is_layer = LAYERS.iter().any(|layer| layer.0 == named);
        if is_layer && named != *own && !below.contains(&named) && !BELOW_ALL.contains(&named) {
            return Some(format!("`{own}` may not name `{named}`, only what lies below it: {below:?}"));
        }
        let is_module = |name: &&str| name.starts_with(char::is_lowercase);
        if *own == "web" && named == "store" && inside.get(1).is_some_and(is_module) {
            return Some("`web` hands the store on to an action; its queries are not `web`'s to call".into());
        }
        if *own == "cli" && named == "web" && inside.get(1) != Some(&OF_WEB_FOR_CLI) {
            return Some("of `web`, the command line names the catalogues only".into());
        }
    } else {
        let crate_named = if segments.len() > 1 { segments[0] } else { "" };
        for Reserved(crates, layers, reason) in RESERVED {
            if crates.contains(&crate_named) && !layers.contains(own) {
                return Some((*reason).into());
            }
        }
        if *own == "domain" && IMPURE.iter().any(|impure| segments.starts_with(impure)) {
            return Some("`domain` is pure: no input or output, no threads".into());
        }
    }
    if SYNCHRONOUS.contains(own) && segments.iter().any(|word| matches!(*word, "async" | "await")) {
        return Some("async stops at `web`".into());
    }
    if segments.contains(&WITHOUT_A_PASSWORD) && !MAY_NAME_IT.contains(own) {
        return Some("only the command line acts under a name without a password".into());
    }
    let reads = |end: &&[&str]| segments.windows(end.len()).any(|window| window == *end);
    if !MAY_READ_THEM.contains(own) && TIME_AND_CHANCE.iter().any(reads) {
        return Some("time and chance are parameters: take a `Clock` or a `Randomness`".into());
    }
    None
}

/// The modules that `path` lies in, outermost first: none for `src/lib.rs`, which only lists them.
fn modules_of(path: &str) -> Vec<String> {
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs");
    let names = inside.split('/').filter(|name| !matches!(*name, "mod" | "lib"));
    names.map(String::from).collect()
}

/// What a path names inside this crate, from the root on; nothing if it leads elsewhere.
fn inside_the_crate<'a>(segments: &'a [&'a str], modules: &'a [String]) -> Option<Vec<&'a str>> {
    match segments.first()? {
        &"crate" | &"linden" => Some(segments[1..].to_vec()),
        &"super" => {
            let ups = segments.iter().take_while(|name| **name == "super").count();
            let stays = modules.len().saturating_sub(ups);
            Some(modules[..stays].iter().map(String::as_str).chain(segments[ups..].iter().copied()).collect())
        }
        _ => None,
    }
}

#[test]
fn the_source_keeps_to_its_layers() {
    let files = source::rust_files("src");
    assert!(files.iter().any(|file| file.path == "src/lib.rs"), "the scan finds the source at all");
    let found: Vec<String> = files.iter().flat_map(violations).collect();
    assert!(found.is_empty(), "{} places break the architecture:\n{}", found.len(), found.join("\n"));
}

#[test]
fn a_test_file_is_no_longer_than_any_other() {
    let long = |file: &SourceFile| file.text.lines().count() > LONGEST_FILE;
    let found: Vec<String> = source::rust_files("tests").into_iter().filter(long).map(|file| file.path).collect();
    assert!(found.is_empty(), "more than {LONGEST_FILE} lines: {found:?}");
}

fn planted(path: &str, text: &str) -> Vec<String> {
    violations(&SourceFile { path: path.into(), text: text.into() })
}

#[test]
fn each_planted_violation_is_found() {
    for (path, text, says) in [
        ("src/domain/x.rs", "use crate::store::Store;", "`domain` may not name `store`"),
        ("src/domain/x.rs", "use super::super::web::paths;", "`domain` may not name `web`"),
        ("src/vault/mod.rs", "use crate::{domain::ids, actions::send};", "`vault` may not name `actions`"),
        ("src/mail/x.rs", "fn f(s: crate::store::Store) {}", "`mail` may not name `store`"),
        ("src/actions/x.rs", "use crate::cli;", "`actions` may not name `cli`"),
        ("src/main.rs", "fn main() { linden::server::run() }", "`main` may not name `server`"),
        ("src/web/x.rs", "use crate::store::cards;", "not `web`'s to call"),
        ("src/cli/x.rs", "use crate::web::routes;", "the catalogues only"),
        ("src/actions/x.rs", "use diesel::prelude::*;", "only `store`"),
        ("src/actions/x.rs", "use lettre::Message;", "only `mail`"),
        ("src/web/x.rs", "use crate::mail::Mailer;", "`web` may not name `mail`"),
        ("src/cli/x.rs", "#[actix_web::main] fn f() {}", "only `web` and `server`"),
        ("src/domain/x.rs", "use std::{fmt, fs};", "is pure"),
        ("src/domain/x.rs", "use tokio::sync::Mutex;", "is pure"),
        ("src/vault/x.rs", "async fn f() {}", "async stops"),
        ("src/actions/x.rs", "let t = std::time::Instant::now();", "are parameters"),
        ("src/web/x.rs", "let t = chrono::Utc::now();", "are parameters"),
        ("src/store/x.rs", "let r = rand::rng();", "are parameters"),
        ("src/vault/x.rs", "getrandom::fill(&mut b);", "are parameters"),
        ("src/web/x.rs", "use crate::actions::accounts::find_member_by_mail::f;", "without a password"),
        ("src/server.rs", "fn f() { accounts::find_member_by_mail::find_member_by_mail() }", "without a password"),
        ("src/helpers.rs", "", "in no layer"),
        ("src/domain/x.rs", &"\n".repeat(401), "401 lines"),
    ] {
        let found = planted(path, text);
        assert!(found.len() == 1 && found[0].contains(says), "{path} {text:?} should say {says:?}, said {found:?}");
    }
}

#[test]
fn a_violation_names_its_file_and_line() {
    let found = planted("src/domain/x.rs", "use std::fmt;\nuse crate::{\n    clock,\n    web,\n};");
    assert_eq!(found, ["src/domain/x.rs:4: `crate::web`: `domain` may not name `web`, only what lies below it: []"]);
}

#[test]
fn what_is_permitted_is_not_reported() {
    for (path, text) in [
        ("src/domain/x.rs", "use crate::{clock::Clock, randomness::Randomness, domain::ids}; // crate::web"),
        (
            "src/domain/x.rs",
            "const S: &str = \"crate::store\"; #[cfg(test)] mod tests { use crate::web; use std::fs; }",
        ),
        ("src/domain/deep/x.rs", "use super::super::ids; use super::y;"),
        ("src/store/x.rs", "use diesel::prelude::*; use crate::vault::Sealed;"),
        ("src/web/x.rs", "use crate::store::Store; async fn f() { actix_web::web::block(g).await }"),
        ("src/server.rs", "use crate::{web, store::cards}; fn f() { std::time::Instant::now() }"),
        ("src/cli/x.rs", "use crate::actions::accounts::find_member_by_mail::find_member_by_mail;"),
        ("src/cli/x.rs", "use crate::web::languages::report::progress;"),
        ("src/lib.rs", "pub mod domain; pub mod store;"),
        ("src/domain/x.rs", &"\n".repeat(400)),
    ] {
        assert_eq!(planted(path, text), Vec::<String>::new(), "{path} {text}");
    }
}
