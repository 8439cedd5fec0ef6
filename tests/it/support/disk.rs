//! A disk of few megabytes that can be filled, and made good again: the kernel itself says that there is no room.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

/// A small file system in memory, mounted on a folder of its own until this is dropped. What lies on it must be gone before.
pub struct SmallDisk {
    folder: tempfile::TempDir,
    ballast: File,
}

impl SmallDisk {
    /// Mounts one; `None` where this process may not mount, which is said: only root may.
    pub fn mount(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={megabytes}m,mode=0755");
        if !run("mount", &["-t", "tmpfs", "-o", &size, "tmpfs", path(&folder)]) {
            println!("not permitted to mount a small disk: what a full disk does was not tried");
            return None;
        }
        let ballast = File::create(folder.path().join("ballast")).unwrap();
        Some(Self { folder, ballast })
    }

    /// Where it is mounted.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Fills it to the last byte.
    pub fn fill(&mut self) {
        let piece = vec![1; 4096];
        while self.ballast.write(&piece).is_ok() {}
    }

    /// Gives the room back, even while nothing can be written by name.
    pub fn relieve(&self) {
        self.ballast.set_len(0).unwrap();
    }

    /// From here on nothing can be opened for writing by name; files that are open stay so.
    pub fn lock(&self) {
        let here = path(&self.folder);
        assert!(run("mount", &["--bind", here, here]) && run("mount", &["-o", "remount,bind,ro", here]));
    }

    /// Takes that back.
    pub fn unlock(&self) {
        assert!(run("umount", &[path(&self.folder)]));
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // As often as it is mounted over: a failing test may have left it locked.
        while run("umount", &["-l", path(&self.folder)]) {}
    }
}

fn path(folder: &tempfile::TempDir) -> &str {
    folder.path().to_str().unwrap()
}

fn run(program: &str, arguments: &[&str]) -> bool {
    Command::new(program).args(arguments).output().is_ok_and(|done| done.status.success())
}
