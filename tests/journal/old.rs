//! Logs that programs before this one wrote: they are taken over, and verify as they did.

use super::visits::*;

use rusqlite::Connection;
use tramso::journal::{
    EndedBy, Filed, Happening, Mode, Operator, Options, Outcome, Record, Verified, verify,
};
use tramso::review::{Filter, Period, Review};

use std::path::Path;

/// A log as the program wrote it whose tables were of version 2: five closed visits, three of them with what
/// their helper chose in the closing, and one that is open. The head of its first month is known.
const WRITTEN: &str = include_str!("version-2.sql");

/// What version 1 of the tables did not take yet.
const NEWER: [(&str, &str); 2] = [
    ("ended_by BETWEEN 1 AND 5", "ended_by BETWEEN 1 AND 4"),
    ("kind BETWEEN 1 AND 14 AND kind <> 13", "kind BETWEEN 1 AND 12"),
];

const HEAD: &str = "DF0B-CBM7-KB13-FF9M-GY5K-A1HG-54DG-97BJ";

/// Makes the log in tables of this version.
fn make(path: &Path, version: u32) {
    let mut sql = WRITTEN.to_owned();
    for (new, old) in NEWER.iter().filter(|_| version == 1) {
        assert!(sql.contains(new));
        sql = sql.replace(new, old);
    }
    let db = Connection::open(path).unwrap();
    db.execute_batch(&format!("BEGIN; {sql} COMMIT; PRAGMA user_version = {version}")).unwrap();
}

/// An old log, opened by this program.
fn opened(version: u32) -> Log {
    let folder = tempfile::tempdir().unwrap();
    make(&folder.path().join("journal.db"), version);
    let (journal, reports) = open(folder.path(), options());
    let log = Log { folder, journal: Some(journal), reports };
    assert!(log.flush());
    log
}

fn head(verified: &Verified) -> String {
    verified.months[0].head.unwrap().to_string()
}

#[test]
fn an_old_log_verifies_before_and_after_it_is_taken_over() {
    for version in [1, 2] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.db");
        make(&path, version);
        let before = verify(&path).unwrap();
        assert_eq!((before.sessions, head(&before).as_str()), (5, HEAD));

        let log = opened(version);
        let after = verify(&log.path()).unwrap();
        assert_eq!((after.sessions, head(&after).as_str()), (6, HEAD));
        assert!(!log.reported().iter().any(|report| format!("{report:?}").contains("Broken")));
    }
}

#[test]
fn what_an_old_closing_told_of_a_visit_is_read_as_it_was() {
    let log = opened(2);
    let review = Review::open(log.folder.path()).unwrap();
    let record = |number| -> Record { review.session(number).unwrap().unwrap().record().unwrap() };
    let joined = record(3);
    assert_eq!((joined.outcome, joined.mode), (Some(Outcome::Unfinished), Mode::Assisted));
    assert_eq!((joined.operator, joined.filed_online), (Operator::Helper, Filed::No));
    assert_eq!(joined.troubles, [trouble("otp-missing"), trouble("sim-not-own")]);
    assert_eq!((joined.help_called, joined.help_waits.len()), (1, 0));
    let chosen = record(4);
    assert_eq!((chosen.outcome, chosen.operator), (Some(Outcome::DoneHere), Operator::Together));
    assert_eq!(record(6).ended_by, Some(EndedBy::Restart));

    let filter = Filter { operator: Some(Operator::Helper), ..Filter::default() };
    let page = review.page(&filter, None, 9).unwrap();
    assert_eq!(page.sessions.iter().map(|session| session.number).collect::<Vec<_>>(), [3]);
    let figures = review.figures(Period::Year(2026)).unwrap();
    assert_eq!((figures.sessions, figures.help_called), (6, 2));
    assert_eq!(figures.help_waits, Default::default());
}

#[test]
fn an_old_log_takes_what_happens_now() {
    for version in [1, 2] {
        let log = opened(version);
        log.write(
            Visit::open(1, start() + hours(5))
                .then(9, Happening::HelpCalled)
                .then(25, Happening::HelperCame)
                .close(9, EndedBy::Staff),
        );
        log.write(assisted(2, start() + hours(6)));
        assert!(log.flush());
        assert_eq!(verify(&log.path()).unwrap().sessions, 8);
        let figures = Review::open(log.folder.path()).unwrap().figures(Period::Year(2026)).unwrap();
        assert_eq!((figures.sessions, figures.help_waits.answered), (8, 1));
    }
}

#[test]
fn old_sessions_are_rounded_removed_and_taken_over_from_a_damaged_file() {
    let log = opened(2);
    log.rest(start() + hours(24 * 40));
    let rounded = verify(&log.path()).unwrap();
    assert!(rounded.rounded > 0);
    assert_eq!(head(&rounded), HEAD);

    let mut log = opened(1);
    log.close();
    // A month that is none cannot be gone on with: the file is set aside.
    let db = log.db();
    db.execute_batch(
        "PRAGMA ignore_check_constraints = ON; UPDATE month SET month = 0 WHERE id = 2",
    )
    .unwrap();
    drop(db);
    log.reopen(Options { retention_months: 1, ..options() });
    assert_eq!(log.number("SELECT count(*) FROM session"), 6);
    log.rest(start() + hours(24 * 40));
    let left = verify(&log.path()).unwrap();
    assert!(left.removed > 0, "{left:?}");
}
