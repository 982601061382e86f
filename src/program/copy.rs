//! `tramso check --copy`: the built-in content as files, for editors to copy from.

use crate::catalog::Files;
use crate::l10n::{Phrase, shown_path};
use crate::program::console::Console;
use crate::program::error::Error;

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

/// Writes the built-in content into the folder `into`, which is new or empty.
pub(super) fn run(into: &Path, console: &Console) -> Result<(), Error> {
    let failed = |error: io::Error| {
        let what = Phrase::new("command-copy-failed").with("folder", shown_path(into));
        Error::Machine(what.with("reason", error.to_string()))
    };
    if !is_free(into).map_err(failed)? {
        let what = Phrase::new("command-copy-not-empty").with("folder", shown_path(into));
        return Err(Error::No(what));
    }
    let files = Files::embedded();
    files.content().try_for_each(|(path, text)| write(&into.join(path), text)).map_err(failed)?;
    let count = files.content().count();
    let done = Phrase::new("command-copied").with("folder", shown_path(into));
    console.say(&done.with("count", count))
}

/// Whether there is nothing in `folder`, or no folder yet.
fn is_free(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}
