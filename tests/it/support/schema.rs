//! Databases with the schema, made once on either engine and copied for each test: running every migration takes longer than many a
//! test. Whatever a copy lacks is run on it, as on any database, so that an old one does no harm.

use std::fs;
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use linden::store::{DatabaseAddress, migrations};
use sha2::{Digest as _, Sha256};

/// What names the migrations of an engine as they are now.
pub fn version(engine: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
    let mut folders: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let mut hash = Sha256::new();
    folders.iter().for_each(|migration| hash.update(fs::read(migration.join("up.sql")).unwrap()));
    HEXLOWER.encode(&hash.finalize()[..8])
}

/// Puts a database of SQLite with the schema at `file`, which is not there yet.
pub fn copy_to(file: &Path) {
    let kept = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let made = kept.join(format!("schema-{}.db", version("sqlite")));
    if !made.exists() {
        // Whoever comes at the same time makes one too: the last one stands, and all are alike.
        let folder = tempfile::tempdir_in(kept).unwrap();
        let own = folder.path().join("linden.db");
        migrations::run(&DatabaseAddress::new(&format!("sqlite:{}", own.display()), None).unwrap()).unwrap();
        fs::rename(own, &made).unwrap();
    }
    fs::copy(made, file).unwrap();
}
