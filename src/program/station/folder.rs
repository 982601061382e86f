//! The data folder, and the lock that lets one kiosk at a time use it.

use crate::gate::{self, private};
use crate::l10n::{Phrase, shown_path};

use directories::ProjectDirs;

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The environment variable that names the data folder.
pub(crate) const ENVIRONMENT: &str = "TRAMSO_DATA_DIR";

const LOCK: &str = "tramso.lock";

/// The folder with the log, the settings and the downloaded catalogue, held as long as this value lives.
#[derive(Debug)]
pub(crate) struct DataFolder {
    path: PathBuf,
    /// The lock, or why it could not be had.
    held: Mutex<Result<File, Phrase>>,
}

/// Why the lock is not had.
enum NotHeld {
    /// Another kiosk has it.
    Theirs,
    /// The disk is in the way.
    Disk(io::Error),
}

/// Another kiosk holds the data folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AlreadyRunning {
    /// The folder.
    pub folder: PathBuf,
}

impl AlreadyRunning {
    /// What is wrong and what to do.
    pub(crate) fn phrase(&self) -> Phrase {
        Phrase::new("start-already-running").with("folder", shown_path(&self.folder))
    }
}

impl DataFolder {
    /// Where the data folder is: the command line's `argument`, else the value of [`ENVIRONMENT`], else
    /// the platform's folder for the data of a program, on this machine only.
    pub(crate) fn locate(argument: Option<PathBuf>, environment: Option<OsString>) -> PathBuf {
        let environment = environment.filter(|path| !path.is_empty()).map(PathBuf::from);
        argument.or(environment).unwrap_or_else(|| {
            // An account without a home has no such folder; the current one is a place staff can find.
            ProjectDirs::from("vn", "", "tramso")
                .map_or_else(|| "tramso-data".into(), |dirs| dirs.data_local_dir().to_owned())
        })
    }

    /// Makes the folder if it is not there, and takes its lock. A folder that cannot be made or written
    /// is no error: the guides need none, and [`DataFolder::trouble`] tells staff.
    ///
    /// # Errors
    /// When another kiosk holds it.
    pub(crate) fn open(path: &Path) -> Result<Self, AlreadyRunning> {
        let held = match lock(path) {
            Ok(file) => Ok(file),
            Err(NotHeld::Theirs) => return Err(AlreadyRunning { folder: path.to_owned() }),
            Err(NotHeld::Disk(error)) => Err(trouble(path, &error)),
        };
        Ok(Self { path: path.to_owned(), held: Mutex::new(held) })
    }

    /// Takes the lock if it could not be had before, or if its file was removed or replaced since.
    ///
    /// # Errors
    /// Why the folder is not this kiosk's alone, for staff.
    pub(crate) fn hold(&self) -> Result<(), Phrase> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if held.as_ref().is_ok_and(|file| is_at(file, &self.path.join(LOCK))) {
            return Ok(());
        }
        let lost = match lock(&self.path) {
            Ok(file) => {
                log::warn!("the lock of the data folder was taken anew");
                *held = Ok(file);
                return Ok(());
            }
            Err(NotHeld::Theirs) => AlreadyRunning { folder: self.path.clone() }.phrase(),
            Err(NotHeld::Disk(error)) => trouble(&self.path, &error),
        };
        *held = Err(lost.clone());
        Err(lost)
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Why nothing can be kept in it, for staff; no other kiosk can open it while there is no such reason.
    pub(crate) fn trouble(&self) -> Option<Phrase> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).as_ref().err().cloned()
    }
}

fn lock(folder: &Path) -> Result<File, NotHeld> {
    private::create_folder(folder).map_err(NotHeld::Disk)?;
    let file = gate::writable(&folder.join(LOCK)).map_err(NotHeld::Disk)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(NotHeld::Theirs),
        Err(TryLockError::Error(error)) => Err(NotHeld::Disk(error)),
    }
}

/// Whether `path` leads to the open `file`.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    let id = |file: fs::Metadata| (file.dev(), file.ino());
    let (open, there) = (file.metadata().map(id), fs::metadata(path).map(id));
    open.ok().is_some_and(|open| there.ok() == Some(open))
}

/// Whether there is something at `path`: a file that is open cannot be replaced here.
#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    fs::exists(path).unwrap_or(false)
}

fn trouble(folder: &Path, error: &io::Error) -> Phrase {
    let id = match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "start-folder-read-only"
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "start-folder-full",
        _ => "start-folder-unusable",
    };
    Phrase::new(id).with("folder", shown_path(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_comes_before_the_environment_and_the_platform() {
        let locate = |argument: Option<&str>, environment: Option<&str>| {
            DataFolder::locate(argument.map(PathBuf::from), environment.map(OsString::from))
        };
        assert_eq!(locate(Some("a"), Some("b")), Path::new("a"));
        assert_eq!(locate(None, Some("b")), Path::new("b"));
        assert_eq!(locate(None, Some("")), locate(None, None));
        assert!(locate(None, None).to_string_lossy().contains("tramso"));
    }

    #[test]
    fn a_second_kiosk_waits_until_the_first_has_gone() {
        let parent = tempfile::tempdir().unwrap();
        let path = parent.path().join("new/folder");
        let first = DataFolder::open(&path).unwrap();
        assert_eq!(first.trouble(), None);
        assert_eq!(first.path(), path);

        let refused = DataFolder::open(&path).unwrap_err();
        assert_eq!(refused.phrase().id, "start-already-running");
        drop(first);
        assert_eq!(DataFolder::open(&path).unwrap().trouble(), None);
    }

    #[test]
    fn two_folders_serve_two_kiosks() {
        let parent = tempfile::tempdir().unwrap();
        let a = DataFolder::open(&parent.path().join("a")).unwrap();
        let b = DataFolder::open(&parent.path().join("b")).unwrap();
        assert_eq!((a.trouble(), b.trouble()), (None, None));
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_told_but_no_error() {
        let parent = tempfile::tempdir().unwrap();
        let file = parent.path().join("file");
        fs::write(&file, "").unwrap();
        for path in [file.join("folder"), file] {
            let folder = DataFolder::open(&path).unwrap();
            assert_eq!(folder.trouble().unwrap().id, "start-folder-unusable");
        }
    }

    #[test]
    fn a_lock_that_cannot_be_written_is_told_but_no_error() {
        let parent = tempfile::tempdir().unwrap();
        fs::create_dir(parent.path().join(LOCK)).unwrap();
        let folder = DataFolder::open(parent.path()).unwrap();
        assert_eq!(folder.trouble().unwrap().id, "start-folder-unusable");
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_that_is_a_pipe_is_told_at_once() {
        let parent = tempfile::tempdir().unwrap();
        let pipe = parent.path().join(LOCK);
        assert!(std::process::Command::new("mkfifo").arg(pipe).status().unwrap().success());
        let folder = DataFolder::open(parent.path()).unwrap();
        assert_eq!(folder.trouble().unwrap().id, "start-folder-unusable");
    }

    #[test]
    fn a_lock_that_could_not_be_had_is_taken_as_soon_as_it_can_be() {
        let parent = tempfile::tempdir().unwrap();
        let path = parent.path().join("data");
        fs::write(&path, "in the way").unwrap();
        let folder = DataFolder::open(&path).unwrap();
        assert_eq!(folder.hold().unwrap_err().id, "start-folder-unusable");
        fs::remove_file(&path).unwrap();
        assert_eq!(folder.hold(), Ok(()));
        assert_eq!(folder.trouble(), None);
        assert!(DataFolder::open(&path).is_err());
    }

    #[test]
    #[cfg(unix)]
    fn a_lock_that_was_removed_is_taken_anew_and_one_that_is_another_kiosks_is_told() {
        let parent = tempfile::tempdir().unwrap();
        let lock = parent.path().join(LOCK);
        let first = DataFolder::open(parent.path()).unwrap();
        fs::remove_file(&lock).unwrap();
        assert_eq!(first.hold(), Ok(()));
        assert!(DataFolder::open(parent.path()).is_err());

        fs::remove_file(&lock).unwrap();
        let second = DataFolder::open(parent.path()).unwrap();
        assert_eq!(first.hold().unwrap_err().id, "start-already-running");
        drop(second);
        assert_eq!(first.hold(), Ok(()));
    }

    #[test]
    fn each_fault_of_the_disk_has_its_own_words() {
        for (kind, id) in [
            (io::ErrorKind::PermissionDenied, "start-folder-read-only"),
            (io::ErrorKind::ReadOnlyFilesystem, "start-folder-read-only"),
            (io::ErrorKind::StorageFull, "start-folder-full"),
            (io::ErrorKind::NotADirectory, "start-folder-unusable"),
        ] {
            assert_eq!(trouble(Path::new("a"), &kind.into()).id, id);
        }
    }
}
