//! The files of the staff in the data folder: how they are locked, read, written and set aside.

use crate::gate::{self, private};
use crate::staff::undone::Undone;

use jiff::Timestamp;

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// The list of the staff.
pub(crate) const LIST: &str = "staff.toml";

/// The tries, and the acts that the log has not taken yet.
pub(crate) const TRIES: &str = "staff-tries";

/// Whoever has its lock is the only one to change the others.
const LOCK: &str = "staff.lock";

/// The most bytes that a file may have.
pub(crate) const LARGEST: usize = 512 * 1024;

/// How long to wait for another program that has the lock: it has it while it tries a PIN.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long to wait before the lock is tried again.
const PAUSE: Duration = Duration::from_millis(20);

/// What there is under a name.
pub(crate) enum Found {
    /// Nothing.
    Missing,
    /// A file with this text.
    Text(String),
    /// Something that is none of ours.
    Damaged,
}

/// The files of one data folder.
#[derive(Debug)]
pub(crate) struct Files(PathBuf);

/// The lock, as long as this value lives.
#[must_use]
pub(crate) struct Held {
    _lock: File,
}

impl Files {
    /// The files in `folder`, which may not be there yet.
    pub(crate) fn new(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    /// Whether the folder is there.
    pub(crate) fn has_folder(&self) -> bool {
        self.0.is_dir()
    }

    /// Makes the folder if it is not there, and takes the lock.
    ///
    /// # Errors
    /// That another program has it for too long, or why it cannot be had.
    pub(crate) fn lock(&self) -> Result<Held, Undone> {
        private::create_folder(&self.0)?;
        let lock = gate::writable(&self.0.join(LOCK))?;
        let until = Instant::now() + PATIENCE;
        loop {
            match lock.try_lock() {
                Ok(()) => return Ok(Held { _lock: lock }),
                Err(TryLockError::Error(error)) => return Err(error.into()),
                Err(TryLockError::WouldBlock) if Instant::now() >= until => {
                    return Err(Undone::Busy);
                }
                Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
            }
        }
    }

    /// Takes from others what they may read of the files.
    pub(crate) fn keep_private(&self) {
        match private::narrow(&[&self.0], "staff") {
            Ok(0) => {}
            Ok(count) => log::warn!("{count} files or folders of the staff were open to others"),
            Err(error) => log::warn!("the list of the staff cannot be kept from others: {error}"),
        }
    }

    /// Reads the file `name`.
    ///
    /// # Errors
    /// Why nobody can tell what is there.
    pub(crate) fn read(&self, name: &str) -> Result<Found, Undone> {
        match gate::text(&self.0, name, LARGEST) {
            Ok(text) => Ok(Found::Text(text)),
            Err(gate::Error::Missing) => Ok(Found::Missing),
            Err(gate::Error::Unreadable(reason)) => {
                log::warn!("{name} cannot be read: {reason}");
                Err(Undone::Disk(std::io::ErrorKind::Other))
            }
            Err(_) => Ok(Found::Damaged),
        }
    }

    /// Writes the file `name`, whole or not at all.
    ///
    /// # Errors
    /// Why it was not written.
    pub(crate) fn write(&self, name: &str, text: &str) -> Result<(), Undone> {
        private::replace(&self.0, name, text.as_bytes()).map_err(|error| {
            log::warn!("{name} cannot be written: {error}");
            error.into()
        })
    }

    /// Keeps the file `name` under another name, which is returned. It may still be there under its own.
    ///
    /// # Errors
    /// Why it was not kept.
    pub(crate) fn set_aside(&self, name: &str, now: Timestamp) -> Result<String, Undone> {
        let is_free = |aside: &String| fs::symlink_metadata(self.0.join(aside)).is_err();
        let mut names = private::dated(&format!("{name}-damaged"), "", now);
        let aside = names.find(is_free).unwrap_or_default();
        let (from, to) = (self.0.join(name), self.0.join(&aside));
        // With two names until another file takes its place, so that after a cut there is never none.
        let kept = fs::hard_link(&from, &to).or_else(|_| fs::rename(&from, &to));
        kept.and_then(|()| private::sync(&self.0))?;
        log::error!("{name} is damaged or of another folder and was set aside");
        Ok(aside)
    }

    /// Takes the file `name` away, of which there is another name.
    ///
    /// # Errors
    /// Why it is still there.
    pub(crate) fn remove(&self, name: &str) -> Result<(), Undone> {
        match fs::remove_file(self.0.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(private::sync(&self.0)?),
        }
    }
}
