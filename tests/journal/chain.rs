//! What the chain finds.

use super::visits::*;

use jiff::civil::date;
use proptest::prelude::*;
use rusqlite::types::Value;
use rusqlite::{Connection, Row};
use tempfile::TempDir;
use tramso::journal::demo::{self, Plan};
use tramso::journal::{Broken, Options, Report, verify};

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

#[test]
fn an_empty_log_verifies() {
    let log = Log::new();
    assert!(log.flush());
    assert_eq!(verify(&log.path()), Ok(Default::default()));
}

#[test]
fn a_log_that_is_not_there_does_not_verify() {
    assert_eq!(verify(Path::new("nowhere/journal.db")), Err(Broken::Unreadable));
}

#[test]
fn each_month_begins_where_the_one_before_ended() {
    let verified = verify(&whole().path).unwrap();
    let months: Vec<_> = verified.months.iter().map(|month| month.month.to_string()).collect();
    assert_eq!(months, ["2026-08", "2026-09", "2026-10", "2026-11"]);
    let sessions: u64 = verified.months.iter().map(|month| month.sessions).sum();
    assert_eq!(sessions, verified.sessions + verified.removed);
    assert!(
        verified.months[0].removed > 0 && verified.months[1].removed < verified.months[1].sessions
    );
    assert!(verified.rounded > 0 && verified.rounded < verified.sessions);
    let closed = verified.months.iter().filter(|month| month.head.is_some()).count();
    assert_eq!(closed, 3, "only the month that goes on has no head");
}

#[test]
fn the_head_of_a_month_stays_when_more_is_written() {
    let (_folder, path) = whole().copy();
    let before = verify(&path).unwrap();
    let (journal, _reports) = open(path.parent().unwrap(), demo_options());
    reading(1, start()).into_iter().for_each(|event| journal.write(event));
    assert!(journal.flush(LONG));
    let after = verify(&path).unwrap();
    assert_eq!(before.months[..3], after.months[..3]);
    assert_eq!(after.sessions, before.sessions + 1);
}

#[test]
fn the_first_bad_record_is_named() {
    let (_folder, path) = whole().copy();
    let db = Connection::open(&path).unwrap();
    db.execute("UPDATE session SET outcome = outcome % 7 + 1 WHERE id IN (60, 70)", []).unwrap();
    assert_eq!(verify(&path), Err(Broken::Session(60)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: times(150, 3000), max_shrink_iters: 0, failure_persistence: None, ..Default::default() })]

    #[test]
    fn whatever_is_changed_is_found(change in change(), pick in any::<u64>(), value in any::<u64>()) {
        let (_folder, path) = whole().copy();
        let db = Connection::open(&path).unwrap();
        db.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF").unwrap();
        let what = change.make(&db, pick, value);
        prop_assume!(what.is_some());
        drop(db);
        prop_assert!(verify(&path).is_err(), "{change:?}: {what:?} was not found");
    }
}

/// A log of several months, partly rounded and removed, that verifies.
struct Whole {
    _folder: TempDir,
    path: PathBuf,
}

fn whole() -> &'static Whole {
    static WHOLE: LazyLock<Whole> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        let plan = Plan { months: 3, until: date(2026, 11, 20), visits_a_day: 3, seed: 3 };
        demo::fill(folder.path(), demo_options(), &plan).unwrap();
        let (journal, _reports) =
            open(folder.path(), Options { retention_months: 2, ..demo_options() });
        journal.rest(start());
        assert!(journal.flush(LONG));
        drop(journal);
        let path = folder.path().join("journal.db");
        let db = Connection::open(&path).unwrap();
        db.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
        Whole { _folder: folder, path }
    });
    &WHOLE
}

impl Whole {
    fn copy(&self) -> (TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.db");
        std::fs::copy(&self.path, &path).unwrap();
        (folder, path)
    }
}

fn demo_options() -> Options {
    let mut options = options();
    options.is_demo = true;
    options
}

/// A way to meddle with a log.
#[derive(Debug, Clone, Copy)]
enum Change {
    Cell(&'static str, &'static str),
    Removal(&'static str),
    Insertion,
    Swap,
}

const TABLES: &[(&str, &[&str])] = &[
    ("journal", &["origin", "removed_to", "removed_hash"]),
    ("setup", &["ward", "hub", "major", "minor", "patch", "catalog", "is_demo"]),
    ("word", &["id", "kind", "text"]),
    (
        "session",
        &[
            "id", "setup", "opened", "seconds", "clock", "jump", "language", "mode", "helper",
            "outcome", "operator", "filed", "rating", "ended_by", "qr", "printed", "searched",
            "help", "line", "seal", "hash",
        ],
    ),
    ("month", &["id", "month", "first", "count", "prev", "last", "head"]),
    ("month_count", &["month", "kind", "key", "count"]),
    ("day_count", &["day", "kind", "key", "count"]),
    ("mark", &["block", "kind", "key", "ids"]),
];

fn change() -> impl Strategy<Value = Change> {
    let cells = TABLES
        .iter()
        .flat_map(|(table, columns)| columns.iter().map(|column| Change::Cell(table, column)));
    let removals = TABLES.iter().skip(1).map(|(table, _)| Change::Removal(table));
    let all: Vec<_> = cells.chain(removals).chain([Change::Insertion, Change::Swap]).collect();
    prop::sample::select(all)
}

impl Change {
    /// Makes the change; nothing if it changes nothing.
    fn make(self, db: &Connection, pick: u64, value: u64) -> Option<String> {
        match self {
            Self::Cell(table, column) => change_cell(db, table, column, pick, value),
            Self::Removal(table) => {
                let row = find(db, table, pick)?;
                let columns = key(table).join(", ");
                let changed = db.execute(&format!("DELETE FROM {table} WHERE {row}"), []).ok()?;
                (changed > 0).then(|| format!("{columns}: {row}"))
            }
            Self::Insertion => {
                let columns = TABLES[3].1[1..].join(", ");
                let row = find(db, "session", pick)?;
                let next = "(SELECT max(id) + 1 FROM session)";
                let sql = format!(
                    "INSERT INTO session (id, {columns}) SELECT {next}, {columns} FROM session WHERE {row}"
                );
                (db.execute(&sql, []).ok()? > 0).then_some(row)
            }
            Self::Swap => {
                let bounds = "SELECT min(id), max(id) + 1 - min(id) FROM session";
                let bound = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?));
                let (first, count) = db.query_row(bounds, [], bound).ok()?;
                let one = |number: u64| first + (number >> 1).cast_signed() % count;
                let (a, b) = (one(pick), one(value));
                let sql = format!(
                    "UPDATE session SET id = -1 WHERE id = {a}; UPDATE session SET id = {a} WHERE id = {b};
                     UPDATE session SET id = {b} WHERE id = -1"
                );
                db.execute_batch(&sql).ok()?;
                (a != b).then(|| format!("{a} and {b}"))
            }
        }
    }
}

fn key(table: &str) -> &'static [&'static str] {
    match table {
        "month_count" => &["month", "kind", "key"],
        "day_count" => &["day", "kind", "key"],
        "mark" => &["block", "kind", "key"],
        _ => &["id"],
    }
}

/// The condition that finds one of the table's rows.
fn find(db: &Connection, table: &str, pick: u64) -> Option<String> {
    let sql = format!("SELECT count(*) FROM {table}");
    let count = db.query_row(&sql, [], |row| row.get::<_, i64>(0)).ok()?.cast_unsigned();
    let columns = key(table);
    let parts: Vec<_> = columns.iter().map(|column| format!("'{column} = ' || {column}")).collect();
    let condition = parts.join(" || ' AND ' || ");
    let offset = pick.checked_rem(count)?;
    let sql = format!("SELECT {condition} FROM {table} LIMIT 1 OFFSET {offset}");
    db.query_row(&sql, [], |row| row.get(0)).ok()
}

fn change_cell(
    db: &Connection,
    table: &str,
    column: &str,
    pick: u64,
    value: u64,
) -> Option<String> {
    let row = find(db, table, pick)?;
    let sql = format!("SELECT {column} FROM {table} WHERE {row}");
    let before: Value = db.query_row(&sql, [], |row| row.get(0)).ok()?;
    let after = match before.clone() {
        Value::Null if column == "removed_hash" => return None,
        Value::Null => match column {
            "head" => Value::Blob(vec![7; 32]),
            _ => Value::Integer(1),
        },
        Value::Integer(number) => Value::Integer(match value % 3 {
            0 => number ^ 1,
            1 => number + 1,
            _ => (value >> 33).cast_signed(),
        }),
        Value::Real(_) => return None,
        Value::Text(text) => Value::Text(format!("{}z", &text[..text.len() - 1])),
        Value::Blob(mut bytes) => {
            let bit = usize::try_from(value).unwrap() % (bytes.len() * 8);
            bytes[bit / 8] ^= 1 << (bit % 8);
            Value::Blob(bytes)
        }
    };
    if before == after {
        return None;
    }
    let sql = format!("UPDATE {table} SET {column} = ?1 WHERE {row}");
    db.execute(&sql, [&after]).ok()?;
    Some(format!("{row}: {before:?} to {after:?}"))
}

/// The end of a large log is checked when it is opened; here it spans many months.
#[test]
fn opening_a_large_log_finds_nothing_wrong_with_its_last_months() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Options { is_demo: true, ..options() };
    let plan = Plan { months: 24, until: date(2026, 11, 21), visits_a_day: 9, seed: 3 };
    let sessions = demo::fill(folder.path(), demo.clone(), &plan).unwrap();
    assert!(sessions > 3000, "{sessions} sessions are no large log");

    let (journal, reports) = open(folder.path(), demo);
    assert!(journal.flush(LONG));
    drop(journal);
    let hurt = |report: &Report| matches!(report, Report::Broken(_) | Report::SetAside { .. });
    assert_eq!(reports.iter().find(|report| hurt(report)), None);
}
