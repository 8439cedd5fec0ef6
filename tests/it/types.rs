//! Types with a single door: what must not be possible does not compile (D5, STYLE). Each file of `tests/types/` is one
//! rule, broken on each line that ends in `//~`; beside it stands what the compiler says. After a change that is meant, or with another
//! compiler:
//!
//! ```text
//! LINDEN_BLESS=1 cargo test --test it types
//! ```
//!
//! The compiler is called on the library that this test is linked with (docs/decisions/0020-compile-fail-tests.md).

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// The folder in which cargo keeps what it built this test from.
fn built() -> PathBuf {
    std::env::current_exe().unwrap().parent().unwrap().to_owned()
}

/// The library: the newest, for cargo keeps those of other settings beside it.
fn library() -> PathBuf {
    let files = std::fs::read_dir(built()).unwrap().map(|entry| entry.unwrap().path());
    let is_library = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with("liblinden-") && path.extension().is_some_and(|extension| extension == "rlib")
    };
    let newest = files.filter(is_library).max_by_key(|path| std::fs::metadata(path).unwrap().modified().unwrap());
    newest.expect("cargo built the library before this test")
}

/// Compiles one file and gives every error, one on a line, without what a newer compiler may add.
fn errors(file: &Path) -> String {
    static LIBRARY: LazyLock<PathBuf> = LazyLock::new(library);
    let out = tempfile::tempdir().unwrap();
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let compiled = Command::new(compiler)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["--edition=2024", "--crate-type=lib", "--crate-name=rule", "--emit=metadata", "--error-format=short"])
        .arg(format!("--out-dir={}", out.path().display()))
        .arg(format!("-Ldependency={}", built().display()))
        .arg(format!("--extern=linden={}", LIBRARY.display()))
        .arg(file.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap())
        .output()
        .unwrap();
    let said = String::from_utf8(compiled.stderr).unwrap();
    let errors: String = said.lines().filter(|line| line.contains(": error[E")).flat_map(|line| [line, "\n"]).collect();
    assert_eq!(compiled.status.success(), errors.is_empty(), "{said}");
    errors
}

/// The numbers of the lines that the compiler refused.
fn refused(said: &str) -> BTreeSet<usize> {
    said.lines().map(|line| line.split(':').nth(1).unwrap().parse().unwrap()).collect()
}

/// The numbers of the lines that a file says are wrong.
fn marked(rule: &Path) -> BTreeSet<usize> {
    let text = std::fs::read_to_string(rule).unwrap();
    text.lines().zip(1..).filter(|(line, _)| line.ends_with("//~")).map(|(_, number)| number).collect()
}

/// The files with the rules, without their endings.
fn rules() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/types");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut rules: Vec<_> = files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect();
    rules.sort();
    rules
}

/// Keeps CON-1, PAR-2, AGG-1, ACC-1, PSE-4.
#[test]
fn what_must_not_be_possible_does_not_compile() {
    let rules = rules();
    let said: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = rules.iter().map(|rule| scope.spawn(|| errors(rule))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let mut wrong = Vec::new();
    for (rule, said) in rules.iter().zip(said) {
        let expected = rule.with_extension("stderr");
        let is_control = rule.ends_with("a_right_use_compiles.rs");
        assert_eq!(refused(&said), marked(rule), "{}: {said}", rule.display());
        assert_eq!(said.is_empty(), is_control, "{}", rule.display());
        if std::env::var_os("LINDEN_BLESS").is_some() && !is_control {
            std::fs::write(&expected, &said).unwrap();
        } else if !is_control && std::fs::read_to_string(&expected).unwrap_or_default() != said {
            wrong.push(format!("{}:\n{said}", rule.display()));
        }
    }
    assert!(wrong.is_empty(), "the compiler says something else:\n{}", wrong.join("\n"));
    assert!(rules.len() > 10, "{}", rules.len());
}
