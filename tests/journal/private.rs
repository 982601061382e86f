//! Nothing that could name a person gets in, by whatever way it is tried.

use super::acts::act;
use super::visits::*;

use proptest::prelude::*;
use rusqlite::types::Value;
use rusqlite::{Connection, ffi};
use tramso::id::{GuideId, HelperCode, IdError, NoticeId, ProcedureId, TroubleId};
use tramso::journal::columns::{COLUMNS, Column};
use tramso::journal::{
    AppVersion, Broken, EndedBy, Happening, HubCode, Month, NotAVersion, Report, VisitNumber,
    backup, verify,
};

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::str::FromStr;

/// Why a text is no id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reason {
    Form,
    Digits,
}

const PERSONAL: &[(&str, Reason)] = &[
    ("Nguyễn Văn An", Reason::Form),
    ("nguyen van an", Reason::Form),
    ("NGUYEN VAN AN", Reason::Form),
    ("001099012345", Reason::Form),
    ("123456789", Reason::Form),
    ("0912345678", Reason::Form),
    ("+84912345678", Reason::Form),
    ("091-234-5678", Reason::Form),
    ("an.nguyen@example.com", Reason::Form),
    ("12 ngõ 34 phố Huế", Reason::Form),
    ("so-nha-12345", Reason::Digits),
    ("a-0912345678", Reason::Digits),
    ("OTP 482913", Reason::Form),
    (
        "a long text that somebody typed because there was room for it, and there should not have been",
        Reason::Form,
    ),
];

/// A phone and two identity numbers, and a phone with the code of the country.
const NUMBERS: [i64; 4] = [912_345_678, 123_456_789, 1_099_012_345, 84_912_345_678];

fn reason<T: FromStr<Err = IdError> + Debug>(text: &str) -> Reason {
    match text.parse::<T>().unwrap_err() {
        IdError::Form(_) => Reason::Form,
        IdError::Digits(_) => Reason::Digits,
        IdError::Helper(_) => panic!("{text} was taken for a helper's code"),
    }
}

#[test]
fn no_id_or_code_takes_anything_personal() {
    for (text, why) in PERSONAL {
        assert_eq!(reason::<GuideId>(text), *why, "{text}");
        assert_eq!(reason::<ProcedureId>(text), *why, "{text}");
        assert_eq!(reason::<NoticeId>(text), *why, "{text}");
        assert_eq!(reason::<TroubleId>(text), *why, "{text}");
        assert!(matches!(text.parse::<HelperCode>(), Err(IdError::Helper(_))), "{text}");
        assert_eq!(text.parse::<AppVersion>(), Err(NotAVersion), "{text}");
        assert!(text.parse::<Month>().is_err(), "{text}");
    }
    assert_eq!(HubCode::new(912_345_678, 1), None);
}

#[test]
fn what_is_nobody_is_taken() {
    let id = "a-guide-2";
    assert_eq!(id.parse::<GuideId>().unwrap().as_str(), id);
    assert_eq!(id.parse::<ProcedureId>().unwrap().as_str(), id);
    assert_eq!(id.parse::<NoticeId>().unwrap().as_str(), id);
    assert_eq!(id.parse::<TroubleId>().unwrap().as_str(), id);
    assert_eq!("TN-03".parse::<HelperCode>().unwrap().number(), 3);
    assert_eq!("0.1.0".parse::<AppVersion>().unwrap().parts, [0, 1, 0]);
    assert_eq!("2026-11".parse::<Month>().unwrap().to_string(), "2026-11");
    assert_eq!(HubCode::new(70, 7).unwrap().ward(), 70);
}

#[test]
fn what_looks_like_an_id_and_is_in_no_catalogue_is_nowhere_in_the_files() {
    let mut log = Log::new();
    let name = "nguyen-van-an";
    log.write(
        Visit::open(1, start())
            .then(1, Happening::ItemOpened(guide(name)))
            .then(1, Happening::ItemOpened(procedure(name)))
            .then(1, Happening::TroubleOpened(trouble(name)))
            .then(1, Happening::SearchUsed)
            .then(1, Happening::ItemOpened(guide("portal-login")))
            .close(1, EndedBy::Resident),
    );
    assert!(log.flush());
    log.rest(start());
    log.close();
    let refused = Report::Refused(VisitNumber(1));
    assert_eq!(log.reported().iter().filter(|report| **report == refused).count(), 3);
    assert_eq!(log.number("SELECT count(*) FROM session"), 1);
    assert_eq!(log.number("SELECT searched FROM session"), 1);
    // What the catalogue knows is found by the same search: in the log and in its backup.
    let found = |text: &str| {
        let is_it = |window: &[u8]| window.eq_ignore_ascii_case(text.as_bytes());
        files_with(log.folder.path(), &|bytes| bytes.windows(text.len()).any(is_it))
    };
    assert_eq!(found("portal-login"), 2);
    assert_eq!(found(name), 0);
}

/// A log with a row in every table.
fn full_log() -> Log {
    let mut log = Log::new();
    log.journal.as_ref().unwrap().record(act(1, start()));
    log.write(assisted(1, start()));
    log.write(assisted(2, start() + hours(1)).into_iter().take(5));
    assert!(log.flush());
    // The open visit stays open in this copy.
    let copy = Log {
        folder: tempfile::tempdir().unwrap(),
        journal: None,
        reports: std::sync::mpsc::channel().1,
    };
    backup(log.folder.path(), &copy.path()).unwrap();
    log.close();
    copy
}

/// What a column is declared to hold, by its table and name.
type Types = BTreeMap<(String, String), String>;

fn types(db: &Connection) -> Types {
    let sql = "SELECT t.name, c.name, c.type FROM sqlite_schema t, pragma_table_info(t.name) c
        WHERE t.type = 'table'";
    let mut statement = db.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)));
    rows.unwrap().map(Result::unwrap).collect()
}

fn type_of<'a>(types: &'a Types, column: &Column) -> &'a str {
    &types[&(column.table.to_owned(), column.name.to_owned())]
}

/// What keeps a value out of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refusal {
    /// The column is of another type.
    Type,
    /// The column's own check.
    Check,
    /// It is the number of no row of the table that the column refers to.
    Reference,
}

/// What keeps `value` out of the rows of `column`; nothing if they take it. It is taken out again.
///
/// Another row with the same key gives way, so that it is never the key that refuses.
fn refusal(db: &Connection, column: &Column, value: &Value) -> Option<Refusal> {
    let Column { table, name, .. } = column;
    db.execute_batch("SAVEPOINT tried").unwrap();
    let changed = db.execute(&format!("UPDATE OR REPLACE {table} SET {name} = ?1"), [value]);
    db.execute_batch("ROLLBACK TO tried; RELEASE tried").unwrap();
    let error = match changed {
        Ok(0) => panic!("{table} has no row"),
        Ok(_) => return None,
        Err(error) => error,
    };
    let rusqlite::Error::SqliteFailure(failure, Some(message)) = &error else {
        panic!("{table}.{name} and {value:?}: {error:?}");
    };
    Some(match failure.extended_code {
        ffi::SQLITE_CONSTRAINT_DATATYPE if message.ends_with(&format!("{table}.{name}")) => {
            Refusal::Type
        }
        // A number of a row says this of whatever is no number, and names no column.
        ffi::SQLITE_MISMATCH if *name == "id" => Refusal::Type,
        ffi::SQLITE_CONSTRAINT_CHECK if names(message, name) => Refusal::Check,
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Refusal::Reference,
        _ => panic!("{table}.{name} and {value:?}: {message}"),
    })
}

/// Whether the message of a check names the column as what it checks first.
fn names(message: &str, column: &str) -> bool {
    let check = message.strip_prefix("CHECK constraint failed: ").unwrap();
    let mut words = check.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.find(|word| !word.is_empty() && *word != "length") == Some(column)
}

#[test]
fn a_log_on_the_disk_has_the_columns_that_residents_are_told_of_and_no_others() {
    let log = full_log();
    let told: BTreeSet<_> =
        COLUMNS.iter().map(|column| (column.table.to_owned(), column.name.to_owned())).collect();
    assert_eq!(types(&log.db()).into_keys().collect::<BTreeSet<_>>(), told);
}

#[test]
fn the_tables_themselves_refuse_text_in_every_column() {
    let log = full_log();
    let db = log.db();
    let types = types(&db);
    for column in COLUMNS {
        let kind = type_of(&types, column);
        for (text, _) in PERSONAL {
            // Digits become a number in a column of numbers: that is tried below.
            if kind == "INTEGER" && text.parse::<i64>().is_ok() {
                continue;
            }
            let expected = if kind == "TEXT" { Refusal::Check } else { Refusal::Type };
            let found = refusal(&db, column, &Value::Text((*text).to_owned()));
            assert_eq!(found, Some(expected), "{column:?} and {text:?}");
        }
    }
}

#[test]
fn a_column_of_numbers_or_ids_refuses_bytes_and_one_of_bytes_refuses_any_other_length() {
    let log = full_log();
    let db = log.db();
    let types = types(&db);
    for column in COLUMNS {
        for (text, _) in PERSONAL {
            let found = refusal(&db, column, &Value::Blob(text.as_bytes().to_vec()));
            let expected = match type_of(&types, column) {
                "BLOB" if fits(column, text.len()) => None,
                "BLOB" => Some(Refusal::Check),
                _ => Some(Refusal::Type),
            };
            assert_eq!(found, expected, "{column:?} and {text:?}");
        }
    }
}

/// Whether a column of bytes takes so many.
fn fits(column: &Column, length: usize) -> bool {
    match column.name {
        "line" => length <= 65_536,
        "ids" => length <= 512,
        "origin" | "token" => length == 16,
        "seal" => length == 16 || length == 32,
        _ => length == 32,
    }
}

#[test]
fn bytes_that_a_column_takes_and_that_are_a_text_do_not_verify() {
    let november = Broken::Month("2026-11".parse().unwrap());
    let expected = [
        (("journal", "origin"), november),
        (("journal", "removed_hash"), Broken::Session(1)),
        (("session", "line"), Broken::Session(1)),
        (("session", "seal"), Broken::Session(1)),
        (("session", "hash"), Broken::Session(1)),
        (("month", "prev"), november),
        (("month", "last"), november),
        (("month", "head"), november),
        (("mark", "ids"), Broken::Marks(0)),
        (("act", "token"), Broken::Act(1)),
        (("act", "hash"), Broken::Act(1)),
        (("act_chain", "removed_hash"), Broken::Act(1)),
        (("act_chain", "last_hash"), Broken::Act(2)),
    ];
    let log = full_log();
    let blobs = types(&log.db()).into_iter().filter(|(_, kind)| kind == "BLOB");
    let named = expected.map(|((table, name), _)| (table.to_owned(), name.to_owned()));
    assert_eq!(blobs.map(|(column, _)| column).collect::<BTreeSet<_>>(), named.into());

    for ((table, name), broken) in expected {
        let log = full_log();
        assert_eq!(verify(&log.path()).unwrap().sessions, 1);
        let length = if ["origin", "token"].contains(&name) { 16 } else { 32 };
        let bytes = &b"Nguyen Van An, 12 ngo 34 pho Hue"[..length];
        let sql = format!("UPDATE {table} SET {name} = ?1");
        assert!(log.db().execute(&sql, [bytes]).unwrap() > 0);
        assert_eq!(verify(&log.path()), Err(broken), "{table}.{name}");
    }
}

/// The columns whose check leaves room for a large number: times, counts, running numbers, and the keys
/// that are made of them.
const GROWING: &[(&str, &[&str])] = &[
    ("session", &["id", "setup", "opened", "seconds", "jump"]),
    ("open_event", &["run", "visit", "number", "uptime", "wall"]),
    ("month", &["id", "first", "count"]),
    ("month_count", &["month", "kind", "key", "count"]),
    ("day_count", &["kind", "key", "count"]),
    ("mark", &["block", "kind", "key"]),
    ("journal", &["removed_to", "rounded_to", "trusted"]),
    ("setup", &["id"]),
    ("act", &["id", "at"]),
    ("act_chain", &["removed_to", "last"]),
];

#[test]
fn no_column_of_codes_takes_a_phone_or_identity_number() {
    let log = full_log();
    let db = log.db();
    db.pragma_update(None, "foreign_keys", false).unwrap();
    let types = types(&db);
    let growing: BTreeSet<_> = GROWING
        .iter()
        .flat_map(|(table, names)| names.iter().map(move |name| (*table, *name)))
        .collect();
    for number in NUMBERS.map(Value::Integer) {
        let mut took = BTreeSet::new();
        for column in COLUMNS {
            let found = refusal(&db, column, &number);
            let expected = match type_of(&types, column) {
                "BLOB" => Refusal::Type,
                _ => Refusal::Check,
            };
            match found {
                None => _ = took.insert((column.table, column.name)),
                Some(found) => assert_eq!(found, expected, "{column:?} and {number:?}"),
            }
        }
        assert_eq!(took, growing, "{number:?}");
    }
}

#[test]
fn a_number_that_stands_for_a_row_stands_for_one_that_is_there() {
    let log = full_log();
    let db = log.db();
    db.pragma_update(None, "foreign_keys", true).unwrap();
    for (table, name) in [("session", "setup"), ("month_count", "month")] {
        let is_it = |column: &&Column| (column.table, column.name) == (table, name);
        let column = COLUMNS.iter().find(is_it).unwrap();
        for number in NUMBERS.map(Value::Integer) {
            assert_eq!(refusal(&db, column, &number), Some(Refusal::Reference), "{column:?}");
        }
        assert_eq!(refusal(&db, column, &Value::Integer(1)), None);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn the_check_of_ids_and_their_type_agree(text in "[a-z0-9 A-Zđ@._-]{0,45}") {
        prop_assert_eq!(is_taken_as_a_word(&text), text.parse::<GuideId>().is_ok(), "{:?}", text);
    }

    #[test]
    fn ids_agree_where_they_are_nearly_right(text in "[a-z]{1,3}(-?[a-z0-9]{1,4}){0,9}-?") {
        prop_assert_eq!(is_taken_as_a_word(&text), text.parse::<GuideId>().is_ok(), "{:?}", text);
    }
}

/// Whether the table of ids, as a real log has it, takes this one; only its check may refuse it.
fn is_taken_as_a_word(text: &str) -> bool {
    use std::sync::LazyLock;

    static SQL: LazyLock<String> = LazyLock::new(|| {
        let log = Log::new();
        assert!(log.flush());
        let sql = "SELECT sql FROM sqlite_schema WHERE name = 'word'";
        log.db().query_row(sql, [], |row| row.get(0)).unwrap()
    });
    let db = Connection::open_in_memory().unwrap();
    db.execute_batch(&SQL).unwrap();
    let Err(error) = db.execute("INSERT INTO word (kind, text) VALUES (1, ?1)", [text]) else {
        return true;
    };
    let is_check = |message: &String| names(message, "text");
    assert!(
        matches!(&error, rusqlite::Error::SqliteFailure(_, Some(message)) if is_check(message)),
        "{error:?}"
    );
    false
}
