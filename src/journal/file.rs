//! Where the database is, and how whoever only reads opens it.

use rusqlite::OpenFlags;

/// The name of the database in the data folder.
pub const DATABASE: &str = "journal.db";

/// How whoever only reads opens the database: each connection stays on one thread at a time.
pub(crate) const READ_ONLY: OpenFlags =
    OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
