//! `linden consultation check DIR`, and folders on disk.

use std::fs;
use std::path::Path;

use linden::cli::Status;
use linden::cli::consultation::{CheckArgs, FolderError, LARGEST_FILE, check, read_folder, write_folder};
use linden::domain::folder::FolderFiles;
use serde_json::Value;

use super::fixture::{SOURCE, files, with};

fn folder(files: std::collections::BTreeMap<String, String>) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    write_folder(&dir.path().join("folder"), &FolderFiles::from(files)).unwrap();
    dir
}

fn run(dir: &Path, json: bool) -> (Status, String) {
    let mut out = Vec::new();
    let status = check(&CheckArgs { dir: dir.to_owned(), json }, &mut out).unwrap();
    (status, String::from_utf8(out).unwrap())
}

#[test]
fn a_whole_folder_is_said_to_be_whole() {
    let dir = folder(files());
    let (status, said) = run(&dir.path().join("folder"), false);
    assert_eq!((status.code(), said.as_str()), (0, "The folder is complete and can be imported.\n"));
}

#[test]
fn every_fault_is_printed_with_file_line_and_remedy() {
    let dir = folder(with(SOURCE, "level = \"collaborate\"", "level = \"inform\""));
    let (status, said) = run(&dir.path().join("folder"), false);
    assert_eq!(status.code(), 1);
    insta::assert_snapshot!(said, @r#"
    consultation.toml:11: `level` is "inform", which tells people and does not ask them: it cannot collect answers (PAR-1).
        Choose consult, involve, collaborate or empower, and keep the promise that goes with it.
    The folder cannot be imported: 1 fault.
    "#);
    let (status, said) = run(&dir.path().join("folder"), true);
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!((status.code(), &said["ok"], &said["faults"][0]["line"]), (1, &Value::from(false), &Value::from(11)));
}

#[test]
fn a_warning_does_not_fail_the_check() {
    let dir = folder(with(SOURCE, "Who should choose?", "Do you have proof?"));
    let (status, said) = run(&dir.path().join("folder"), false);
    assert_eq!(status, Status::Done);
    assert!(said.contains("please look at this") && said.contains("1 thing to look at"), "{said}");
}

#[test]
fn a_folder_that_is_not_there_is_wrong_use() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(run(&dir.path().join("nothing"), false).0.code(), 2);
}

#[test]
fn what_was_written_is_read_back_byte_for_byte() {
    let dir = folder(files());
    fs::write(dir.path().join("folder/README.md"), "where this comes from").unwrap();
    fs::write(dir.path().join("folder/.hidden"), "an editor's file").unwrap();
    assert!(read_folder(&dir.path().join("folder")).unwrap() == FolderFiles::from(files()));
}

#[test]
fn nothing_is_written_over() {
    let dir = folder(files());
    let again = write_folder(&dir.path().join("folder"), &FolderFiles::from(files()));
    assert!(matches!(again, Err(FolderError::NotEmpty(_))));
    let into_empty = tempfile::tempdir().unwrap();
    write_folder(into_empty.path(), &FolderFiles::from(files())).unwrap();
}

#[test]
fn no_name_leads_out_of_the_folder() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["../evil.toml", "translations/../../evil.toml", "policy./x.md", "/etc/x", "translations/x/en.toml"] {
        let files = FolderFiles::from(
            [(name.to_owned(), String::new())].into_iter().collect::<std::collections::BTreeMap<_, _>>(),
        );
        let refused = write_folder(&dir.path().join("out"), &files);
        assert!(matches!(refused, Err(FolderError::UnexpectedName(_))), "{name}");
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[test]
#[cfg(unix)]
fn links_strangers_and_oversize_files_are_refused_at_once() {
    let dir = folder(files());
    let folder = dir.path().join("folder");
    fs::remove_file(folder.join("policy.ar.md")).unwrap();
    std::os::unix::fs::symlink("/etc/hostname", folder.join("policy.ar.md")).unwrap();
    fs::write(folder.join("notes.txt"), "x").unwrap();
    fs::write(folder.join("policy.en.md"), vec![b'x'; usize::try_from(LARGEST_FILE).unwrap() + 1]).unwrap();
    fs::write(folder.join("translations/ar.toml"), [0xff, 0xfe]).unwrap();
    let Err(FolderError::Refused(faults)) = read_folder(&folder) else { panic!() };
    let said: Vec<&str> = faults.iter().map(|fault| fault.what.as_str()).collect();
    assert_eq!(said.len(), 4, "{said:?}");
    for what in ["is a link", "does not belong", "is larger than", "is not UTF-8"] {
        assert!(said.iter().any(|one| one.contains(what)), "{what}: {said:?}");
    }
    assert_eq!(run(&folder, false).0.code(), 1);
}
