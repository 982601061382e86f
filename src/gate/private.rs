//! Nobody else on this PC reads the log or the staff's list: their folder is its owner's alone, and so are
//! its files.
//!
//! Where the system has no modes of files, the account's own folder is what keeps others out.

use std::fs::{self, DirBuilder, File, OpenOptions};
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
