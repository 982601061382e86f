//! Nobody else on this PC reads the log: its files are their owner's alone.
//!
//! Where the system has no modes of files, the account's own folder is what keeps others out.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// Makes a file that only its owner can read, or opens one and empties it.
///
/// # Errors
/// What the file system says.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    options().create(true).truncate(true).open(path)
}

/// Makes a file that only its owner can read and that was not there.
///
/// # Errors
/// What the file system says.
pub(crate) fn create_new(path: &Path) -> io::Result<File> {
    options().create_new(true).open(path)
}

/// How a file that only its owner can read is opened for writing.
pub(crate) fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
