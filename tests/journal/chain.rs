//! What the chain finds.

use super::acts::act;
use super::visits::*;

use jiff::civil::date;
use proptest::prelude::*;
use rusqlite::types::Value;
use rusqlite::{Connection, Row};
use tempfile::TempDir;
use tramso::journal::columns::COLUMNS;
use tramso::journal::demo::{self, Plan};
use tramso::journal::{Broken, Options, Report, verify};

use std::collections::BTreeSet;
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
    let first: i64 = db.query_row("SELECT min(id) + 5 FROM session", [], |row| row.get(0)).unwrap();
    let sql = "UPDATE session SET outcome = outcome % 7 + 1 WHERE id IN (?1, ?1 + 9)";
    assert_eq!(db.execute(sql, [first]), Ok(2));
    assert_eq!(verify(&path), Err(Broken::Session(first.cast_unsigned())));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: times(3, 60), max_shrink_iters: 0, failure_persistence: None, ..Default::default() })]

    #[test]
    fn whatever_is_changed_is_found(pick in any::<u64>(), value in any::<u64>()) {
        for change in changes() {
            let (_folder, path) = whole().copy();
            let what = change.make_in(&path, pick, value);
            prop_assert!(verify(&path).is_err(), "{change:?}: {what} was not found");
        }
    }

    #[test]
    fn what_is_in_no_chain_changes_nothing_that_is_told(pick in any::<u64>(), value in any::<u64>()) {
        for column in UNCHAINED {
            let (_folder, path) = whole().copy();
            let before = verify(&path);
            Change::Cell(column.0, column.1).make_in(&path, pick, value);
            prop_assert_eq!(verify(&path), before.clone(), "{:?}", column);
        }
    }
}

/// How far upkeep is and what it believes of the clock: no figure comes from it.
const UNCHAINED: [(&str, &str); 6] = [
    ("journal", "id"),
    ("journal", "rounded_to"),
    ("journal", "trusted"),
    ("journal", "doubted_day"),
    ("journal", "doubted_days"),
    ("act_chain", "id"),
];

/// The events of visits that are still open: they get into the chain when the visit is closed.
const OPEN: &str = "open_event";

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
        let time = |number: u8| start() - hours(24 * (100 - i64::from(number)));
        (0..90).for_each(|number| journal.record(act(number, time(number))));
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
    Insertion(&'static str),
    Swap,
}

/// Every way there is: each column of each table that the chain covers, and each row of it.
fn changes() -> impl Iterator<Item = Change> {
    let chained = || COLUMNS.iter().filter(|column| column.table != OPEN);
    let tables: BTreeSet<_> = chained().map(|column| column.table).collect();
    let cells = chained()
        .filter(|column| !UNCHAINED.contains(&(column.table, column.name)))
        .map(|column| Change::Cell(column.table, column.name));
    let removals = tables.into_iter().map(Change::Removal);
    // An id or a setup that no session names is no record of anything.
    let insertions =
        ["session", "month", "month_count", "day_count", "mark", "act"].map(Change::Insertion);
    cells.chain(removals).chain(insertions).chain([Change::Swap])
}

impl Change {
    /// Makes the change whatever the tables say to it, and says what it was. It always changes something.
    fn make_in(self, path: &Path, pick: u64, value: u64) -> String {
        let db = Connection::open(path).unwrap();
        db.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
            .unwrap();
        match self {
            Self::Cell(table, column) => change_cell(&db, table, column, pick, value),
            Self::Removal(table) => {
                let row = find(&db, table, pick);
                let removed = db.execute(&format!("DELETE FROM {table} WHERE {row}"), []);
                assert_eq!(removed, Ok(1), "{row}");
                row
            }
            Self::Insertion(table) => insert(&db, table, pick, value),
            Self::Swap => swap(&db, pick, value),
        }
    }
}

fn columns_of(table: &str) -> impl Iterator<Item = &'static str> {
    COLUMNS.iter().filter(move |column| column.table == table).map(|column| column.name)
}

/// Adds a row like another one, with a part of its key that no row has.
fn insert(db: &Connection, table: &str, pick: u64, value: u64) -> String {
    let row = find(db, table, pick);
    let key = key(table)[usize::try_from(value).unwrap() % key(table).len()];
    let others: Vec<_> = columns_of(table).filter(|column| *column != key).collect();
    let others = others.join(", ");
    // No two acts have the same.
    let values = others.replace("token", "randomblob(16)");
    let sql = format!(
        "INSERT INTO {table} ({key}, {others})
         SELECT (SELECT max({key}) + 1 FROM {table}), {values} FROM {table} WHERE {row}"
    );
    assert_eq!(db.execute(&sql, []), Ok(1), "{row}");
    format!("like {row}, the next {key}")
}

/// Lets two sessions change places.
fn swap(db: &Connection, pick: u64, value: u64) -> String {
    let bounds = "SELECT min(id), max(id) + 1 - min(id) FROM session";
    let bound = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?));
    let (first, count) = db.query_row(bounds, [], bound).unwrap();
    let a = (pick >> 1).cast_signed() % count;
    let apart = 1 + (value >> 1).cast_signed() % (count - 1);
    let (a, b) = (first + a, first + (a + apart) % count);
    for (from, to) in [(a, -1), (b, a), (-1, b)] {
        let moved = db.execute("UPDATE session SET id = ?2 WHERE id = ?1", [from, to]);
        assert_eq!(moved, Ok(1), "{from} to {to}");
    }
    format!("{a} and {b}")
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
fn find(db: &Connection, table: &str, pick: u64) -> String {
    let sql = format!("SELECT count(*) FROM {table}");
    let count = db.query_row(&sql, [], |row| row.get::<_, i64>(0)).unwrap().cast_unsigned();
    let columns = key(table);
    let parts: Vec<_> = columns.iter().map(|column| format!("'{column} = ' || {column}")).collect();
    let condition = parts.join(" || ' AND ' || ");
    let offset = pick.checked_rem(count).unwrap_or_else(|| panic!("{table} has no row"));
    let sql = format!("SELECT {condition} FROM {table} LIMIT 1 OFFSET {offset}");
    db.query_row(&sql, [], |row| row.get(0)).unwrap()
}

fn change_cell(db: &Connection, table: &str, column: &str, pick: u64, value: u64) -> String {
    let row = find(db, table, pick);
    let sql = format!("SELECT {column} FROM {table} WHERE {row}");
    let before: Value = db.query_row(&sql, [], |row| row.get(0)).unwrap();
    let after = another(&before, column, value);
    assert_ne!(before, after);
    // A row that has this key already gives way: that is a change, too.
    let sql = format!("UPDATE OR REPLACE {table} SET {column} = ?1 WHERE {row}");
    assert_eq!(db.execute(&sql, [&after]), Ok(1), "{row}: {column} = {after:?}");
    format!("{row}: {before:?} to {after:?}")
}

/// Another value that the column's type allows.
fn another(before: &Value, column: &str, value: u64) -> Value {
    match before {
        Value::Null if column == "head" => Value::Blob(vec![7; 32]),
        Value::Null => Value::Integer(1),
        Value::Integer(number) => Value::Integer(match value % 3 {
            0 => number ^ 1,
            1 => number + 1,
            _ => Some((value >> 33).cast_signed()).filter(|new| new != number).unwrap_or(-1),
        }),
        Value::Real(_) => panic!("no column of a log holds {before:?}"),
        Value::Text(text) => {
            let last = if text.ends_with('z') { 'y' } else { 'z' };
            Value::Text(format!("{}{last}", &text[..text.len() - 1]))
        }
        Value::Blob(bytes) => {
            let mut bytes = bytes.clone();
            let bit = usize::try_from(value).unwrap() % (bytes.len() * 8);
            bytes[bit / 8] ^= 1 << (bit % 8);
            Value::Blob(bytes)
        }
    }
}

/// What may be empty is found when it is emptied.
#[test]
fn what_is_emptied_is_found() {
    for (table, column) in
        [("session", "helper"), ("session", "rating"), ("journal", "removed_hash")]
    {
        let (_folder, path) = whole().copy();
        let db = Connection::open(&path).unwrap();
        let sql = format!(
            "UPDATE {table} SET {column} = NULL WHERE id =
             (SELECT id FROM {table} WHERE {column} IS NOT NULL LIMIT 1)"
        );
        assert_eq!(db.execute(&sql, []), Ok(1));
        let first = db.query_row("SELECT min(id) FROM session", [], |row| row.get::<_, i64>(0));
        let found = verify(&path).unwrap_err();
        assert!(matches!(found, Broken::Session(_)), "{table}.{column}: {found:?}");
        if column == "removed_hash" {
            assert_eq!(found, Broken::Session(first.unwrap().cast_unsigned()));
        }
    }
}

#[test]
fn what_is_said_to_be_removed_where_nothing_was_is_found() {
    let log = Log::new();
    log.write(reading(1, start()));
    assert!(log.flush());
    let sql = "UPDATE journal SET removed_hash = (SELECT hash FROM session)";
    assert_eq!(log.db().execute(sql, []), Ok(1));
    assert_eq!(verify(&log.path()), Err(Broken::Session(1)));
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
