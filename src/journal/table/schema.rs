//! The tables of the log, and the checks that say once more what the types say.
//!
//! No column takes free text. The one text column, `word.text`, holds ids of the catalogue, and its
//! check repeats their form: lower-case words joined by hyphens, never five digits in all.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

const FIRST: &str = "
CREATE TABLE journal (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    origin       BLOB    NOT NULL CHECK (length(origin) = 16),
    removed_to   INTEGER NOT NULL DEFAULT 0 CHECK (removed_to >= 0),
    removed_hash BLOB    CHECK (length(removed_hash) = 32),
    rounded_to   INTEGER NOT NULL DEFAULT 0 CHECK (rounded_to >= 0),
    trusted      INTEGER,
    doubted_day  INTEGER CHECK (doubted_day BETWEEN 10000 AND 99991231),
    doubted_days INTEGER NOT NULL DEFAULT 0 CHECK (doubted_days BETWEEN 0 AND 99)
) STRICT;

CREATE TABLE setup (
    id      INTEGER PRIMARY KEY,
    ward    INTEGER NOT NULL CHECK (ward BETWEEN 0 AND 99999),
    hub     INTEGER NOT NULL CHECK (hub BETWEEN 0 AND 99),
    major   INTEGER NOT NULL CHECK (major BETWEEN 0 AND 9999),
    minor   INTEGER NOT NULL CHECK (minor BETWEEN 0 AND 9999),
    patch   INTEGER NOT NULL CHECK (patch BETWEEN 0 AND 9999),
    catalog INTEGER NOT NULL CHECK (catalog BETWEEN 10000 AND 99991231),
    is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
    UNIQUE (ward, hub, major, minor, patch, catalog, is_demo)
) STRICT;

CREATE TABLE word (
    id   INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 999999),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
    text TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 40
        AND text GLOB '[a-z]*' AND text NOT GLOB '*[^a-z0-9-]*'
        AND text NOT GLOB '*--*' AND text NOT GLOB '*-'
        AND text NOT GLOB '*[0-9]*[0-9]*[0-9]*[0-9]*[0-9]*'),
    UNIQUE (kind, text)
) STRICT;

CREATE TABLE open_event (
    run    INTEGER NOT NULL,
    visit  INTEGER NOT NULL,
    number INTEGER NOT NULL,
    uptime INTEGER NOT NULL CHECK (uptime >= 0),
    wall   INTEGER NOT NULL,
    kind   INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 12),
    a      INTEGER CHECK (a BETWEEN 0 AND 999999),
    b      INTEGER CHECK (b BETWEEN 0 AND 255),
    c      INTEGER CHECK (c BETWEEN 0 AND 100),
    PRIMARY KEY (run, visit, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    setup    INTEGER NOT NULL REFERENCES setup,
    opened   INTEGER NOT NULL,
    seconds  INTEGER NOT NULL CHECK (seconds >= 0),
    clock    INTEGER NOT NULL CHECK (clock BETWEEN 1 AND 3),
    jump     INTEGER NOT NULL,
    language INTEGER NOT NULL CHECK (language IN (1, 2)),
    mode     INTEGER NOT NULL CHECK (mode IN (1, 2)),
    helper   INTEGER CHECK (helper BETWEEN 0 AND 99),
    outcome  INTEGER NOT NULL CHECK (outcome BETWEEN 1 AND 7),
    operator INTEGER NOT NULL CHECK (operator BETWEEN 1 AND 3),
    filed    INTEGER NOT NULL CHECK (filed BETWEEN 1 AND 3),
    rating   INTEGER CHECK (rating BETWEEN 1 AND 3),
    ended_by INTEGER NOT NULL CHECK (ended_by BETWEEN 1 AND 4),
    qr       INTEGER NOT NULL CHECK (qr BETWEEN 0 AND 65535),
    printed  INTEGER NOT NULL CHECK (printed BETWEEN 0 AND 65535),
    searched INTEGER NOT NULL CHECK (searched IN (0, 1)),
    help     INTEGER NOT NULL CHECK (help BETWEEN 0 AND 65535),
    line     BLOB    NOT NULL CHECK (length(line) <= 65536),
    seal     BLOB    NOT NULL CHECK (length(seal) IN (16, 32)),
    hash     BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE month (
    id    INTEGER PRIMARY KEY,
    month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 999912 AND month % 100 BETWEEN 1 AND 12),
    first INTEGER NOT NULL CHECK (first > 0),
    count INTEGER NOT NULL CHECK (count >= 0),
    prev  BLOB    NOT NULL CHECK (length(prev) = 32),
    last  BLOB    NOT NULL CHECK (length(last) = 32),
    head  BLOB    CHECK (length(head) = 32)
) STRICT;

CREATE TABLE month_count (
    month INTEGER NOT NULL REFERENCES month,
    kind  INTEGER NOT NULL,
    key   INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (month, kind, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_count (
    day   INTEGER NOT NULL CHECK (day BETWEEN 10000 AND 99991231),
    kind  INTEGER NOT NULL,
    key   INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, kind, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE mark (
    block INTEGER NOT NULL,
    kind  INTEGER NOT NULL,
    key   INTEGER NOT NULL,
    ids   BLOB    NOT NULL CHECK (length(ids) <= 512),
    PRIMARY KEY (block, kind, key)
) STRICT, WITHOUT ROWID;

INSERT INTO journal (id, origin) VALUES (1, randomblob(16));
";

/// Visits that a helper joins (event 14) and visits that staff end (5).
///
/// Only two checks change and no row does, so their text is changed in place, as SQLite's description of
/// `ALTER TABLE` allows: a copy of every session would need their room on the disk once more. The table
/// that comes and goes tells other connections that the schema is another one.
const SECOND: &str = "
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'ended_by BETWEEN 1 AND 4', 'ended_by BETWEEN 1 AND 5')
    WHERE type = 'table' AND name = 'session';
UPDATE sqlite_schema SET sql = replace(sql, 'kind BETWEEN 1 AND 12', 'kind BETWEEN 1 AND 14 AND kind <> 13')
    WHERE type = 'table' AND name = 'open_event';
CREATE TABLE another (id INTEGER PRIMARY KEY);
DROP TABLE another;
PRAGMA writable_schema = RESET;
";

/// What staff did, in a chain of its own.
const THIRD: &str = "
CREATE TABLE act (
    id     INTEGER PRIMARY KEY CHECK (id > 0),
    token  BLOB    NOT NULL UNIQUE CHECK (length(token) = 16),
    at     INTEGER NOT NULL,
    kind   INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 14),
    code   INTEGER CHECK (code BETWEEN 0 AND 99),
    doer   INTEGER CHECK (doer BETWEEN 0 AND 99),
    source INTEGER NOT NULL CHECK (source IN (1, 2)),
    hash   BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE act_chain (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    removed_to   INTEGER NOT NULL DEFAULT 0 CHECK (removed_to >= 0),
    removed_hash BLOB    CHECK (length(removed_hash) = 32),
    last         INTEGER NOT NULL DEFAULT 0 CHECK (last >= 0),
    last_hash    BLOB    CHECK (length(last_hash) = 32)
) STRICT;

INSERT INTO act_chain (id) VALUES (1);
";

/// What helpers tap while they assist (events 15 to 22), as checks that are changed in place like those of
/// [`SECOND`]. A trouble that is marked (17) has its id second.
const FOURTH: &str = "
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(replace(sql,
        'kind BETWEEN 1 AND 14 AND kind <> 13', 'kind BETWEEN 1 AND 22 AND kind <> 13'),
        'b BETWEEN 0 AND 255', 'b BETWEEN 0 AND iif(kind = 17, 999999, 255)')
    WHERE type = 'table' AND name = 'open_event';
CREATE TABLE another (id INTEGER PRIMARY KEY);
DROP TABLE another;
PRAGMA writable_schema = RESET;
";

const STEPS: &[M<'static>] = &[M::up(FIRST), M::up(SECOND), M::up(THIRD), M::up(FOURTH)];
const MIGRATIONS: Migrations<'static> = Migrations::from_slice(STEPS);

/// Brings the tables of `db` to this program's version.
///
/// # Errors
/// What the database says; a schema newer than this program is
/// [`rusqlite_migration::Error::MigrationDefinition`].
pub(crate) fn migrate(db: &mut Connection) -> Result<(), rusqlite_migration::Error> {
    MIGRATIONS.to_latest(db)
}

/// Whether `db` is a log: one of any version, and no database of another program.
///
/// # Errors
/// What the database says.
pub(crate) fn is_ours(db: &Connection) -> rusqlite::Result<bool> {
    let sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'table'
        AND name IN ('journal', 'setup', 'session', 'month')";
    let tables: i64 = db.query_row(sql, [], |row| row.get(0))?;
    Ok(tables == 4 && version(db)? > 0)
}

/// The version of the tables of `db`.
///
/// # Errors
/// What the database says.
pub(crate) fn version(db: &Connection) -> rusqlite::Result<i64> {
    db.query_row("PRAGMA user_version", [], |row| row.get(0))
}

/// Whether `db` is of a version that keeps what staff did.
///
/// # Errors
/// What the database says.
pub(crate) fn has_acts(db: &Connection) -> rusqlite::Result<bool> {
    Ok(version(db)? >= 3)
}

/// Whether tables of this version are a newer program's.
pub(crate) fn is_newer(version: i64) -> bool {
    usize::try_from(version).is_ok_and(|version| version > STEPS.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::path::Path;

    /// A log as the first version of the tables had it, with a session and an event.
    fn first_version(path: &Path) -> Connection {
        let mut db = Connection::open(path).unwrap();
        MIGRATIONS.to_version(&mut db, 1).unwrap();
        db.execute_batch(
            "INSERT INTO setup VALUES (1, 70, 7, 0, 1, 0, 20261120, 0);
            INSERT INTO session VALUES (1, 1, 0, 9, 1, 0, 1, 1, NULL, 1, 1, 3, NULL, 4, 0, 0, 0, 0,
                x'00', zeroblob(16), zeroblob(32));
            INSERT INTO open_event VALUES (1, 1, 1, 0, 0, 12, 1, NULL, NULL);",
        )
        .unwrap();
        db
    }

    fn is_taken(db: &Connection, sql: &str) -> bool {
        db.execute(sql, []).is_ok()
    }

    #[test]
    fn a_log_of_the_first_version_takes_the_new_codes_and_no_others() {
        const NEW: [&str; 4] = [
            "session SET ended_by = 5",
            "open_event SET kind = 14, b = NULL",
            "open_event SET kind = 17, a = 1, b = 999999",
            "open_event SET kind = 22, b = 255",
        ];
        const WRONG: [&str; 5] = [
            "session SET ended_by = 6",
            "open_event SET kind = 13",
            "open_event SET kind = 23",
            "open_event SET kind = 5, b = 256",
            "open_event SET kind = 17, b = 1000000",
        ];
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.db");
        let mut db = first_version(&path);
        let other = Connection::open(&path).unwrap();
        for new in NEW {
            assert!(!is_taken(&other, &format!("UPDATE {new}")), "{new}");
        }

        migrate(&mut db).unwrap();
        for db in [&db, &other] {
            for new in NEW {
                assert!(is_taken(db, &format!("UPDATE {new}")), "{new}");
            }
            for wrong in WRONG {
                assert!(!is_taken(db, &format!("UPDATE {wrong}")), "{wrong}");
            }
            let check: String =
                db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
            assert_eq!(check, "ok");
            let rows: i64 = db
                .query_row("SELECT count(*) FROM session, open_event", [], |row| row.get(0))
                .unwrap();
            assert_eq!(rows, 1);
        }
    }

    #[test]
    fn the_steps_are_well_formed() {
        assert_eq!(MIGRATIONS.validate(), Ok(()));
    }
}
