//! Nothing that could name a person gets in, by whatever way it is tried.

use super::visits::*;

use proptest::prelude::*;
use rusqlite::types::Value;
use tramso::id::{GuideId, HelperCode, NoticeId, ProcedureId, TroubleId};
use tramso::journal::columns::{COLUMNS, Holds};
use tramso::journal::{AppVersion, EndedBy, Happening, HubCode, Month};

use std::fs;
use std::path::Path;

const PERSONAL: &[&str] = &[
    "Nguyễn Văn An",
    "nguyen van an",
    "NGUYEN VAN AN",
    "001099012345",
    "123456789",
    "0912345678",
    "+84912345678",
    "091-234-5678",
    "an.nguyen@example.com",
    "12 ngõ 34 phố Huế",
    "so-nha-12345",
    "OTP 482913",
    "a long text that somebody typed because there was room for it, and there should not have been",
];

#[test]
fn no_id_or_code_takes_anything_personal() {
    for text in PERSONAL {
        assert!(text.parse::<GuideId>().is_err(), "{text}");
        assert!(text.parse::<ProcedureId>().is_err(), "{text}");
        assert!(text.parse::<NoticeId>().is_err(), "{text}");
        assert!(text.parse::<TroubleId>().is_err(), "{text}");
        assert!(text.parse::<HelperCode>().is_err(), "{text}");
        assert!(text.parse::<AppVersion>().is_err(), "{text}");
        assert!(text.parse::<Month>().is_err(), "{text}");
    }
    assert_eq!(HubCode::new(912_345_678, 1), None);
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
            .close(1, EndedBy::Resident),
    );
    assert!(log.flush());
    log.rest(start());
    log.close();
    assert_eq!(log.number("SELECT count(*) FROM session"), 1);
    assert_eq!(log.number("SELECT searched FROM session"), 1);
    assert_nowhere(log.folder.path(), name);
}

fn assert_nowhere(folder: &Path, text: &str) {
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            assert_nowhere(&path, text);
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        let is_there =
            bytes.windows(text.len()).any(|window| window.eq_ignore_ascii_case(text.as_bytes()));
        assert!(!is_there, "{text} is in {}", path.display());
    }
}

/// A log with a row in every table.
fn full_log() -> Log {
    let mut log = Log::new();
    log.write(assisted(1, start()));
    log.write(assisted(2, start() + hours(1)).into_iter().take(5));
    assert!(log.flush());
    // The open visit stays open in this copy.
    let copy = Log {
        folder: tempfile::tempdir().unwrap(),
        journal: None,
        reports: std::sync::mpsc::channel().1,
    };
    tramso::journal::backup(log.folder.path(), &copy.path()).unwrap();
    log.close();
    copy
}

#[test]
fn the_tables_themselves_refuse_text_in_every_column() {
    let log = full_log();
    let db = log.db();
    for column in COLUMNS {
        for text in PERSONAL {
            let sql = format!("UPDATE {} SET {} = ?1", column.table, column.name);
            let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'+');
            let value = Value::Text((*text).to_owned());
            // Digits become a number in a column of numbers: that is tried below.
            if !is_number || column.name == "text" {
                assert!(
                    db.execute(&sql, [value]).is_err(),
                    "{}.{} took {text:?}",
                    column.table,
                    column.name
                );
            }
            let bytes = Value::Blob(text.as_bytes().to_vec());
            let is_line = column.name == "line" || column.name == "ids";
            if !is_line && ![16, 32].contains(&text.len()) {
                assert!(
                    db.execute(&sql, [bytes]).is_err(),
                    "{}.{} took {text:?}",
                    column.table,
                    column.name
                );
            }
        }
    }
}

#[test]
fn no_column_of_codes_takes_a_phone_or_identity_number() {
    let log = full_log();
    let db = log.db();
    // Numbers that may grow large: times, counts, running numbers, and the keys that are made of them.
    let may_grow = |table: &str, name: &str| match table {
        "session" => matches!(name, "id" | "opened" | "seconds" | "jump"),
        "open_event" => matches!(name, "run" | "visit" | "number" | "uptime" | "wall"),
        "month" => matches!(name, "id" | "first" | "count"),
        "month_count" | "day_count" | "mark" => name != "day",
        "journal" => matches!(name, "removed_to" | "rounded_to" | "trusted"),
        "setup" => name == "id",
        _ => false,
    };
    for column in COLUMNS.iter().filter(|column| !may_grow(column.table, column.name)) {
        for number in [912_345_678_i64, 123_456_789, 1_099_012_345, 84_912_345_678] {
            let sql = format!("UPDATE {} SET {} = ?1", column.table, column.name);
            let changed = db
                .execute_batch("PRAGMA foreign_keys = ON")
                .and_then(|()| db.execute(&sql, [number]));
            assert!(changed.is_err(), "{}.{} took {number}", column.table, column.name);
        }
    }
    assert!(COLUMNS.iter().any(|column| column.holds == Holds::Rating));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn the_check_of_ids_and_their_type_agree(text in "[a-z0-9 A-Zđ@._-]{0,45}") {
        let db = schema_with_words();
        let taken = db.execute("INSERT INTO word (kind, text) VALUES (1, ?1)", [&text]).is_ok();
        prop_assert_eq!(taken, text.parse::<GuideId>().is_ok(), "{:?}", text);
    }

    #[test]
    fn ids_agree_where_they_are_nearly_right(text in "[a-z]{1,3}(-?[a-z0-9]{1,4}){0,9}-?") {
        let db = schema_with_words();
        let taken = db.execute("INSERT INTO word (kind, text) VALUES (1, ?1)", [&text]).is_ok();
        prop_assert_eq!(taken, text.parse::<GuideId>().is_ok(), "{:?}", text);
    }
}

/// The table of ids as a real log has it.
fn schema_with_words() -> rusqlite::Connection {
    use std::sync::LazyLock;

    static SQL: LazyLock<String> = LazyLock::new(|| {
        let log = Log::new();
        assert!(log.flush());
        let sql = "SELECT sql FROM sqlite_schema WHERE name = 'word'";
        log.db().query_row(sql, [], |row| row.get(0)).unwrap()
    });
    let db = rusqlite::Connection::open_in_memory().unwrap();
    db.execute_batch(&SQL).unwrap();
    db
}
