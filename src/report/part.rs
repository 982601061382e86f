//! A file that has its name only once it is whole.

use crate::gate::private;

use tempfile::{Builder, NamedTempFile};

use std::fs::{self, File, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How the names of files under way begin and end.
const NAME: [&str; 2] = [".tramso-", ".part"];

/// After how long without a change a file under way is taken for what a cut has left.
const LEFT: Duration = Duration::from_secs(60 * 60);

/// A file under way: it gets its name when it is finished, and is gone if it never is.
#[derive(Debug)]
pub(super) struct Part {
    file: NamedTempFile,
    to: PathBuf,
}

impl Part {
    /// Begins the file `to`, where nothing may be yet.
    ///
    /// # Errors
    /// What the file system says.
    pub(super) fn begin(to: &Path) -> io::Result<Self> {
        if fs::symlink_metadata(to).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let folder = folder_of(to);
        clear(folder);
        let file = Builder::new().prefix(NAME[0]).suffix(NAME[1]).tempfile_in(folder)?;
        Ok(Self { file, to: to.to_owned() })
    }

    /// The file, to write to.
    pub(super) fn file(&self) -> &File {
        self.file.as_file()
    }

    /// Where it will be.
    pub(super) fn to(&self) -> &Path {
        &self.to
    }

    /// The folder that it will be in.
    pub(super) fn folder(&self) -> &Path {
        folder_of(&self.to)
    }

    /// Brings the file to the disk and gives it its name, unless somebody has it meanwhile.
    ///
    /// # Errors
    /// What the file system says; then there is no file.
    pub(super) fn finish(self) -> io::Result<PathBuf> {
        self.file.as_file().sync_all()?;
        self.file.persist_noclobber(&self.to).map_err(|error| error.error)?;
        if let Err(error) = private::sync(folder_of(&self.to)) {
            // Nobody knows whether a cut would leave it there: then it is better gone.
            let _gone = fs::remove_file(&self.to);
            return Err(error);
        }
        Ok(self.to)
    }
}

fn folder_of(file: &Path) -> &Path {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// Removes what a cut has left in a folder; what cannot be removed is in nobody's way.
fn clear(folder: &Path) {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let under_way = files.filter(|file| {
        let name = file.file_name();
        name.to_str().is_some_and(|it| it.starts_with(NAME[0]) && it.ends_with(NAME[1]))
    });
    for file in under_way.filter(|file| file.metadata().is_ok_and(|it| is_left(&it))) {
        let _gone = fs::remove_file(file.path());
    }
}

fn is_left(file: &Metadata) -> bool {
    let unchanged = file.modified().ok().and_then(|changed| changed.elapsed().ok());
    file.is_file() && unchanged.is_some_and(|time| time > LEFT)
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::io::{ErrorKind, Write};
    use std::sync::Barrier;
    use std::time::SystemTime;

    fn names(folder: &Path) -> Vec<String> {
        let files = fs::read_dir(folder).unwrap();
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn a_file_is_whole_or_not_there_and_takes_nobodys_place() {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("report.csv");
        let part = Part::begin(&to).unwrap();
        part.file().write_all(b"half").unwrap();
        assert!(!to.exists());
        drop(part);
        assert!(names(folder.path()).is_empty());

        let part = Part::begin(&to).unwrap();
        part.file().write_all(b"whole").unwrap();
        assert_eq!(part.finish().unwrap(), to);
        assert_eq!(names(folder.path()), ["report.csv"]);
        assert_eq!(Part::begin(&to).unwrap_err().kind(), ErrorKind::AlreadyExists);

        let other = folder.path().join("other.csv");
        let part = Part::begin(&other).unwrap();
        fs::write(&other, "mine").unwrap();
        assert_eq!(part.finish().unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&other).unwrap(), "mine");
        assert_eq!(names(folder.path()).len(), 2);
    }

    #[test]
    fn of_many_at_once_one_has_the_name() {
        let folder = tempfile::tempdir().unwrap();
        for round in 0..50 {
            let to = folder.path().join(format!("{round}.csv"));
            let start = Barrier::new(8);
            let finish = || {
                let part = Part::begin(&to).ok();
                start.wait();
                part.is_some_and(|part| part.finish().is_ok())
            };
            let done = std::thread::scope(|scope| {
                let all: Vec<_> = (0..8).map(|_| scope.spawn(finish)).collect();
                all.into_iter().map(|it| it.join().unwrap()).collect::<Vec<_>>()
            });
            assert_eq!(done.iter().filter(|it| **it).count(), 1, "{done:?}");
        }
        assert_eq!(names(folder.path()).len(), 50);
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

    #[test]
    fn what_a_cut_has_left_goes_and_what_is_under_way_stays() {
        let folder = tempfile::tempdir().unwrap();
        let under_way = Part::begin(&folder.path().join("a.csv")).unwrap();
        let left = File::create_new(folder.path().join(".tramso-x.part")).unwrap();
        left.set_modified(SystemTime::now() - 2 * LEFT).unwrap();
        fs::write(folder.path().join("mine.part"), "").unwrap();
        drop(Part::begin(&folder.path().join("b.csv")).unwrap());
        assert_eq!(names(folder.path()).len(), 2, "{:?}", names(folder.path()));
        under_way.finish().unwrap();
    }
}
