//! A file that only takes up room, so that there is some to give back when the disk is full.

use crate::gate::private;

use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The reserve of a data folder.
pub(crate) struct Reserve {
    path: PathBuf,
    size: u64,
    is_kept: bool,
}

impl Reserve {
    /// The reserve of `size` bytes in `folder`, which may not be there yet.
    pub(crate) fn new(folder: &Path, size: u64) -> Self {
        Self { path: folder.join("journal-reserve"), size, is_kept: true }
    }

    /// Whether there was room for it.
    pub(crate) fn is_kept(&self) -> bool {
        self.is_kept
    }

    /// Sets it aside, if it is not there and there is room.
    pub(crate) fn keep(&mut self) {
        let size = std::fs::metadata(&self.path).map_or(0, |file| file.len());
        if size >= self.size {
            self.is_kept = true;
            return;
        }
        self.is_kept = match self.fill() {
            Ok(()) => true,
            Err(error) => {
                let _gone = std::fs::remove_file(&self.path);
                !is_full(&error)
            }
        };
    }

    /// Gives it back; says whether that made room.
    pub(crate) fn release(&mut self) -> bool {
        self.is_kept = false;
        std::fs::remove_file(&self.path).is_ok()
    }

    fn fill(&self) -> io::Result<()> {
        let mut file = private::create(&self.path)?;
        // Written, not only declared: a file of holes takes up no room.
        io::copy(&mut io::repeat(0).take(self.size), &mut file)?;
        file.sync_all()
    }
}

/// Whether there is no room. A limit on the size of files counts as that, too.
fn is_full(error: &io::Error) -> bool {
    use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};

    [FileTooLarge, QuotaExceeded, StorageFull].contains(&error.kind())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reserve_is_given_back_once_and_kept_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut reserve = Reserve::new(folder.path(), 100_000);
        reserve.keep();
        assert!(reserve.is_kept());
        assert_eq!(std::fs::metadata(&reserve.path).unwrap().len(), 100_000);

        assert!(reserve.release());
        assert!(!reserve.release());
        assert!(!reserve.is_kept());
        reserve.keep();
        assert!(reserve.is_kept());
    }
}
