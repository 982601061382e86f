//! Nobody else on this PC reads the log or the staff's list: their folder is its owner's alone, and so are
//! its files.
//!
//! Where the system has no modes of files, the account's own folder is what keeps others out.

use jiff::Timestamp;

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
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

/// Makes a folder that only its owner can read, with those above it, unless it is there.
///
/// # Errors
/// What the file system says.
pub(crate) fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// How a file that only its owner can read is opened for writing.
pub(crate) fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Writes a file that only its owner can read over the one that was there: after a cut there is the one or
/// the other, whole.
///
/// # Errors
/// What the file system says; then the one that was there stays, as far as it can be known.
pub(crate) fn replace(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let part = folder.join(format!("{name}.part"));
    // What a cut has left there may be anything, and a link would lead elsewhere.
    match fs::remove_file(&part) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = create_new(&part)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    let placed = written.and_then(|()| fs::rename(&part, folder.join(name)));
    if placed.is_err() {
        let _gone = fs::remove_file(&part);
    }
    placed.and_then(|()| sync(folder))
}

/// Names for a file that is kept from `now`, the first ones first: `prefix-20261126T041530Z` and `ending`, then
/// with a number.
pub(crate) fn dated(
    prefix: &str,
    ending: &str,
    now: Timestamp,
) -> impl Iterator<Item = String> + use<> {
    let name = format!("{prefix}-{}", now.strftime("%Y%m%dT%H%M%SZ"));
    let ending = ending.to_owned();
    (1..).map(move |number| match number {
        1 => format!("{name}{ending}"),
        _ => format!("{name}-{number}{ending}"),
    })
}

/// Brings the names of a folder's files to the disk, where the system knows a way to.
///
/// # Errors
/// What the file system says.
pub(crate) fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Gives the files in `folder` to whoever the folder belongs to: an administrator who made some must not
/// keep the kiosk's own account from them.
///
/// # Errors
/// What the file system says of the first that cannot be given; all are tried.
#[cfg(unix)]
pub(crate) fn give_to_owner(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, lchown};

    let owner = |file: fs::Metadata| (file.uid(), file.gid());
    let (user, group) = owner(fs::metadata(folder)?);
    let mut tried = Ok(());
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if owner(entry.metadata()?) != (user, group) && entry.file_type()?.is_file() {
            tried = tried.and(lchown(entry.path(), Some(user), Some(group)));
        }
    }
    tried
}

/// Files here belong to whoever may write to the folder.
#[cfg(not(unix))]
pub(crate) fn give_to_owner(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Narrows folders, and the files in them whose names begin with `name`, to their owner; returns how many of
/// them were wider. Files of others are left alone.
///
/// # Errors
/// What the file system says of the first that cannot be narrowed; all are tried.
pub(crate) fn narrow(folders: &[&Path], name: &str) -> io::Result<usize> {
    let mut tried = Vec::new();
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        tried.push(mode::narrow(folder));
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let is_ours = entry.file_name().as_encoded_bytes().starts_with(name.as_bytes());
            if is_ours && entry.file_type()?.is_file() {
                tried.push(mode::narrow(&entry.path()));
            }
        }
    }
    tried.into_iter().try_fold(0, |count, narrowed| Ok(count + usize::from(narrowed?)))
}

#[cfg(unix)]
mod mode {
    use std::fs::{self, Permissions};
    use std::io;
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    /// Takes what others may do with a file or folder away; says whether it was anything.
    pub(super) fn narrow(path: &Path) -> io::Result<bool> {
        let mode = match fs::metadata(path) {
            Ok(file) => file.permissions().mode() & 0o7777,
            // The database takes its own files away while somebody looks.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(error),
        };
        if mode & 0o077 == 0 {
            return Ok(false);
        }
        fs::set_permissions(path, Permissions::from_mode(mode & !0o077))?;
        Ok(true)
    }
}

#[cfg(not(unix))]
mod mode {
    use std::io;
    use std::path::Path;

    pub(super) fn narrow(_path: &Path) -> io::Result<bool> {
        Ok(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(folder.path().join("a.part"), "left by a cut").unwrap();
        for text in ["first", "2"] {
            replace(folder.path(), "a", text.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_cannot_be_replaced_stays() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("a")).unwrap();
        assert!(replace(folder.path(), "a", b"text").is_err());
        assert!(folder.path().join("a").is_dir());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(replace(&folder.path().join("missing"), "a", b"text").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_the_way_is_not_followed_and_the_file_is_its_owners_alone() {
        use std::os::unix::fs::{MetadataExt, symlink};

        let folder = tempfile::tempdir().unwrap();
        let other = tempfile::NamedTempFile::new().unwrap();
        symlink(other.path(), folder.path().join("a.part")).unwrap();
        replace(folder.path(), "a", b"text").unwrap();
        assert_eq!(fs::read(other.path()).unwrap(), b"");
        assert_eq!(fs::metadata(folder.path().join("a")).unwrap().mode() & 0o7777, 0o600);
    }
}
