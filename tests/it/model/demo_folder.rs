//! The demonstration's folder is a whole, complete consultation.

use std::path::{Path, PathBuf};

use linden::cli::consultation::read_folder;
use linden::domain::folder::{FolderFiles, check};

fn demo() -> Option<(PathBuf, FolderFiles)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/demo");
    dir.is_dir().then(|| (dir.clone(), read_folder(&dir).unwrap()))
}

#[test]
fn the_demonstration_folder_is_accepted_as_it_stands() {
    let Some((dir, files)) = demo() else { return };
    let checked = check(&files).unwrap_or_else(|rejected| panic!("{}: {:#?}", dir.display(), rejected.faults));
    assert_eq!(checked.warnings, []);
    let definition = checked.definition;
    assert_eq!(definition.slug.as_str(), "7k2m");
    assert_eq!(definition.questions.len(), 14);
    assert_eq!(definition.policy.paragraphs().len(), 12);
    assert_eq!(definition.bands.len(), 5);
    assert_eq!(definition.breakdowns.len(), 3);
    assert!(definition.sizes().page_state <= 48 * 1024);
}

#[test]
fn the_demonstration_folder_survives_storage_byte_for_byte() {
    let Some((_, files)) = demo() else { return };
    let stored = files.to_stored().unwrap();
    assert!(FolderFiles::from_stored(&stored).unwrap() == files);
}
