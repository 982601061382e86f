//! Where the database is, how whoever only reads opens it, and whether it is still the same file.

use crate::journal::error::Error;

use rusqlite::{Connection, OpenFlags};

use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};

/// The name of the database in the data folder.
pub const DATABASE: &str = "journal.db";

/// How whoever only reads opens the database: each connection stays on one thread at a time.
const READ_ONLY: OpenFlags =
    OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

/// No database is shorter than this, in bytes.
pub(crate) const SHORTEST: u64 = 512;

/// Opens a database that is only read, also where nothing can be written beside it.
///
/// # Errors
/// What the database says.
pub(crate) fn open_to_read(path: &Path) -> rusqlite::Result<Connection> {
    if std::fs::metadata(path).is_ok_and(|file| file.len() < SHORTEST) {
        return Err(cut_to_nothing());
    }
    let db = Connection::open_with_flags(path, READ_ONLY)?;
    let first_look = db.query_row("PRAGMA schema_version", [], |_| Ok(()));
    // Whoever has it open keeps a file of shared memory beside it.
    let is_shut = first_look.is_err_and(|error| is_shut(&error)) && !beside(path, "-shm").exists();
    if is_shut { open_shut(path) } else { Ok(db) }
}

/// Opens a database that nobody uses where nothing can be written beside it.
fn open_shut(path: &Path) -> rusqlite::Result<Connection> {
    if !has_changes(path) {
        return Connection::open_with_flags(
            unchanging(path)?,
            READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
        );
    }
    // Its changes are read as well, with their index in memory: for that it has to be nobody else's, and
    // without locks it is.
    let db = if cfg!(unix) {
        Connection::open_with_flags_and_vfs(path, READ_ONLY, "unix-none")?
    } else {
        Connection::open_with_flags(path, READ_ONLY)?
    };
    db.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    Ok(db)
}

/// What a database that was cut to nothing is: it is not opened, since that takes its log of changes away.
fn cut_to_nothing() -> rusqlite::Error {
    let code = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_NOTADB);
    rusqlite::Error::SqliteFailure(code, None)
}

/// Looks at every page of an open database.
///
/// # Errors
/// [`Error::Nonsense`] if one of them is not what it should be.
pub(crate) fn check_pages(db: &Connection) -> Result<(), Error> {
    let check: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if check == "ok" { Ok(()) } else { Err(Error::Nonsense) }
}

/// Whether the database could not make the files that it needs beside itself.
fn is_shut(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{CannotOpen, ReadOnly};

    matches!(error.sqlite_error_code(), Some(CannotOpen | ReadOnly))
}

/// The address of a database that nobody changes while it is read.
fn unchanging(path: &Path) -> rusqlite::Result<String> {
    let bad_path = |_| rusqlite::Error::InvalidPath(path.to_owned());
    let path = std::path::absolute(path).map_err(bad_path)?;
    let escape = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' => {
            char::from(byte).to_string()
        }
        b'\\' if cfg!(windows) => "/".to_owned(),
        _ => format!("%{byte:02X}"),
    };
    let path: String =
        path.as_os_str().as_encoded_bytes().iter().map(|byte| escape(*byte)).collect();
    let root = if path.starts_with('/') { "" } else { "/" };
    Ok(format!("file:{root}{path}?immutable=1"))
}

fn has_changes(path: &Path) -> bool {
    std::fs::metadata(beside(path, "-wal")).is_ok_and(|changes| changes.len() > 0)
}

/// The path of the file with this suffix beside a database.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut beside = path.as_os_str().to_owned();
    beside.push(suffix);
    PathBuf::from(beside)
}

/// Which files a database and its log of changes are, whatever their names lead to later.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Identity([Id; 2]);

impl Identity {
    /// The files at `path` and beside it.
    ///
    /// # Errors
    /// Why one of them is not there, or that the database was cut to nothing.
    pub(crate) fn of(path: &Path) -> io::Result<Self> {
        let database = std::fs::metadata(path)?;
        if database.len() < SHORTEST {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let changes = std::fs::metadata(beside(path, "-wal"))?;
        Ok(Self([id(&database), id(&changes)]))
    }

    /// Whether the log of changes is that of `other` and the database is not.
    pub(crate) fn has_only_changes_of(&self, other: &Self) -> bool {
        self.0[0] != other.0[0] && self.0[1] == other.0[1]
    }
}

/// The device and the file's number on it.
#[cfg(unix)]
type Id = [u64; 2];

#[cfg(unix)]
fn id(file: &Metadata) -> Id {
    use std::os::unix::fs::MetadataExt;

    [file.dev(), file.ino()]
}

/// When the file was made: while a database is open here, nobody can put another in its place.
#[cfg(not(unix))]
type Id = Option<std::time::SystemTime>;

#[cfg(not(unix))]
fn id(file: &Metadata) -> Id {
    file.created().ok()
}
