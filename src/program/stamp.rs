//! How the files of the settings and the content look from outside: enough to tell that somebody has changed
//! one, without reading any.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The files of a hub that its staff write, beside those in folders.
const FILES: [&str; 2] = ["hub.toml", "confirmed.toml"];

/// The folder of its notices.
const NOTICES: &str = "notices";

/// The most entries of a folder that are looked at: more are not read either.
const MOST: usize = 2_000;

/// How deep the folders of a catalogue are.
const DEPTH: usize = 4;

/// The files as they are now: each with its length and when it was last written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Stamp(Vec<(PathBuf, u64, Option<SystemTime>)>);

impl Stamp {
    /// The files that the hub of the data folder `folder` is read from, and the catalogue's in `catalog`.
    pub(super) fn of(folder: &Path, catalog: Option<&Path>) -> Self {
        let mut stamp = Self(Vec::new());
        FILES.iter().for_each(|file| stamp.add(&folder.join(file), 0));
        stamp.add(&folder.join(NOTICES), 1);
        catalog.into_iter().for_each(|catalog| stamp.add(catalog, DEPTH));
        stamp.0.sort();
        stamp
    }

    fn add(&mut self, path: &Path, depth: usize) {
        let Ok(found) = fs::symlink_metadata(path) else { return };
        self.0.push((path.to_owned(), length(&found), found.modified().ok()));
        if depth > 0 && found.is_dir() {
            let entries = fs::read_dir(path).into_iter().flatten().take(MOST).flatten();
            entries.for_each(|entry| self.add(&entry.path(), depth - 1));
        }
    }
}

/// A folder's own length says nothing.
fn length(found: &Metadata) -> u64 {
    if found.is_file() { found.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_comes_changes_or_goes_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let catalog = tempfile::tempdir().unwrap();
        let stamp = || Stamp::of(folder.path(), Some(catalog.path()));
        let mut before = stamp();
        let mut is_another = || {
            let now = stamp();
            let is_another = now != before;
            before = now;
            is_another
        };
        assert!(!is_another());
        let guides = catalog.path().join("locales/vi/guides");
        fs::create_dir_all(&guides).unwrap();
        fs::create_dir(folder.path().join("notices")).unwrap();
        assert!(is_another());
        for path in [
            folder.path().join("hub.toml"),
            folder.path().join("notices/01.toml"),
            guides.join("a.ftl"),
        ] {
            fs::write(&path, "a = 1").unwrap();
            assert!(is_another(), "{path:?} has come");
            fs::write(&path, "a = 12").unwrap();
            assert!(is_another(), "{path:?} has changed");
            assert!(!is_another());
            fs::remove_file(&path).unwrap();
            assert!(is_another(), "{path:?} has gone");
        }
        fs::write(folder.path().join("journal.db"), "").unwrap();
        assert!(!is_another(), "the log is no setting");
    }
}
