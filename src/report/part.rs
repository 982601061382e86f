//! A file that has its name only once it is whole.

use crate::gate::private;

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// How the name of a file ends until it is whole.
const PART: &str = ".part";

/// A file under way: it gets its name when it is finished, and is gone if it never is.
#[derive(Debug)]
pub(super) struct Part {
    file: File,
    path: PathBuf,
    to: PathBuf,
    is_placed: bool,
}

impl Part {
    /// Begins the file `to`, where nothing may be yet.
    ///
    /// # Errors
    /// What the file system says.
    pub(super) fn begin(to: &Path) -> io::Result<Self> {
        refuse_existing(to)?;
        let mut name: OsString = to.as_os_str().to_owned();
        name.push(format!("-{}{PART}", std::process::id()));
        let path = PathBuf::from(name);
        // What a cut has left there is nobody's any more.
        let _leftover = fs::remove_file(&path);
        let file = private::create_new(&path)?;
        Ok(Self { file, path, to: to.to_owned(), is_placed: false })
    }

    /// The file, to write to.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// Brings the file to the disk and gives it its name.
    ///
    /// # Errors
    /// What the file system says; then there is no file.
    pub(super) fn finish(mut self) -> io::Result<()> {
        self.file.sync_all()?;
        refuse_existing(&self.to)?;
        fs::rename(&self.path, &self.to)?;
        self.is_placed = true;
        let folder = self.to.parent().filter(|folder| !folder.as_os_str().is_empty());
        private::sync(folder.unwrap_or(Path::new(".")))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.is_placed {
            let _gone = fs::remove_file(&self.path);
        }
    }
}

fn refuse_existing(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(_) => Err(ErrorKind::AlreadyExists.into()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::io::Write;

    #[test]
    fn a_file_is_whole_or_not_there_and_takes_nobodys_place() {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("report.csv");
        let names = || {
            let files = fs::read_dir(folder.path()).unwrap();
            files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect::<Vec<_>>()
        };
        let part = Part::begin(&to).unwrap();
        part.file().write_all(b"half").unwrap();
        assert!(!to.exists());
        drop(part);
        assert!(names().is_empty());

        let part = Part::begin(&to).unwrap();
        part.file().write_all(b"whole").unwrap();
        part.finish().unwrap();
        assert_eq!(names(), ["report.csv"]);
        assert_eq!(Part::begin(&to).unwrap_err().kind(), ErrorKind::AlreadyExists);

        let other = folder.path().join("other.csv");
        let part = Part::begin(&other).unwrap();
        fs::write(&other, "mine").unwrap();
        assert_eq!(part.finish().unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&other).unwrap(), "mine");
        assert_eq!(names().len(), 2);
    }

    #[test]
    fn a_folder_that_vanishes_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let drive = folder.path().join("drive");
        fs::create_dir(&drive).unwrap();
        let part = Part::begin(&drive.join("report.csv")).unwrap();
        fs::remove_dir_all(&drive).unwrap();
        assert_eq!(part.finish().unwrap_err().kind(), ErrorKind::NotFound);
        assert!(!drive.exists());
    }
}
