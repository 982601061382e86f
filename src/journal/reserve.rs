//! A file that only takes up room, so that there is some to give back when the disk is full.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How much room is kept, in bytes.
const SIZE: usize = 4 << 20;

/// The reserve of a data folder.
pub(super) struct Reserve {
    path: PathBuf,
    is_kept: bool,
}

impl Reserve {
    /// The reserve in `folder`, which may not be there yet.
    pub(super) fn in_folder(folder: &Path) -> Self {
        Self { path: folder.join("journal-reserve"), is_kept: true }
    }

    /// Whether there was room for it.
    pub(super) fn is_kept(&self) -> bool {
        self.is_kept
    }

    /// Sets it aside, if it is not there and there is room.
    pub(super) fn keep(&mut self) {
        let size = std::fs::metadata(&self.path).map_or(0, |file| file.len());
        if size >= SIZE as u64 {
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
    pub(super) fn release(&mut self) -> bool {
        self.is_kept = false;
        std::fs::remove_file(&self.path).is_ok()
    }

    fn fill(&self) -> io::Result<()> {
        let mut file = File::create(&self.path)?;
        let zeros = vec![0; 64 << 10];
        for _ in 0..SIZE / zeros.len() {
            file.write_all(&zeros)?;
        }
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
        let mut reserve = Reserve::in_folder(folder.path());
        reserve.keep();
        assert!(reserve.is_kept());
        assert_eq!(std::fs::metadata(&reserve.path).unwrap().len(), SIZE as u64);

        assert!(reserve.release());
        assert!(!reserve.release());
        assert!(!reserve.is_kept());
        reserve.keep();
        assert!(reserve.is_kept());
    }
}
