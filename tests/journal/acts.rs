//! What staff did: written once, chained, kept as long as sessions are.

use super::visits::*;

use jiff::Timestamp;
use rusqlite::Connection;
use tramso::id::Token;
use tramso::journal::{Act, ActKind, Broken, By, Report, Source, backup, verify};

/// The act of this number: of every kind one, by all who may do something.
pub(crate) fn act(number: u8, at: Timestamp) -> Act {
    let kind = ActKind::ALL[usize::from(number) % ActKind::ALL.len()];
    let code =
        (!number.is_multiple_of(3)).then(|| format!("TN-{:02}", number % 100).parse().unwrap());
    let by = match number % 3 {
        0 => By::COMMAND_LINE,
        1 => By::ANYBODY,
        _ => By::member("TN-01".parse().unwrap()),
    };
    Act { id: Token::from_bytes([number; 16]), at, kind, code, by }
}

fn days(count: i64) -> jiff::SignedDuration {
    hours(24 * count)
}

impl Log {
    fn record(&self, acts: impl IntoIterator<Item = Act>) {
        acts.into_iter().for_each(|act| self.journal.as_ref().unwrap().record(act));
        assert!(self.flush());
    }

    fn acts(&self) -> i64 {
        self.number("SELECT count(*) FROM act")
    }
}

#[test]
fn an_act_is_reported_when_it_is_on_the_disk_and_there_once_however_often_it_is_told() {
    let mut log = Log::new();
    for _ in 0..2 {
        log.record((0..20).map(|number| act(number, start())));
        let recorded = |number| Report::Recorded(act(number, start()).id);
        let reported = log.reported();
        assert!((0..20).all(|number| reported.contains(&recorded(number))));
        assert_eq!((log.acts(), verify(&log.path()).unwrap().acts), (20, 20));
        log.reopen(options());
    }
    let row = "SELECT count(*) FROM act WHERE kind = 6 AND code = 5 AND doer = 1 AND source = 1";
    assert_eq!(log.number(row), 1);
    let source = Source::CommandLine.number();
    assert_eq!(log.number(&format!("SELECT count(*) FROM act WHERE source = {source}")), 7);
}

#[test]
fn acts_and_sessions_are_written_beside_each_other() {
    let log = Log::new();
    log.record([act(1, start())]);
    log.write(reading(1, start()));
    log.record([act(2, start())]);
    let verified = verify(&log.path()).unwrap();
    assert_eq!((verified.sessions, verified.acts), (1, 2));
    let copy = log.folder.path().join("copy.db");
    backup(log.folder.path(), &copy).unwrap();
    assert_eq!(verify(&copy), Ok(verified));
}

#[test]
fn acts_go_when_sessions_of_their_time_go_and_the_rest_still_verifies() {
    let log = Log::new();
    // The clock was wrong for one of them: it goes by those around it.
    let ages = (0..250).map(|number| if number == 30 { -900 } else { 500 - number });
    log.record(ages.zip(0..).map(|(age, number)| act(number, start() - days(age))));
    log.rest(start());
    assert_eq!((log.number("SELECT min(id) FROM act"), log.acts()), (136, 115));
    assert_eq!(verify(&log.path()).unwrap().acts, 115);
    log.rest(start() + days(30));
    assert_eq!(log.acts(), 85);
    log.rest(start() + days(900));
    assert_eq!(log.acts(), 85, "a clock that jumps ahead is not believed");
    log.record([act(255, start())]);
    assert_eq!(verify(&log.path()).unwrap().acts, 86);
}

#[test]
fn the_first_act_that_is_not_as_it_was_written_is_named() {
    for (change, broken) in [
        ("UPDATE act SET code = 42 WHERE id IN (5, 7)", 5),
        ("UPDATE act SET doer = NULL WHERE id = 3", 3),
        ("DELETE FROM act WHERE id = 3", 3),
        ("DELETE FROM act WHERE id = 9", 9),
        ("DELETE FROM act", 1),
        ("UPDATE act_chain SET last = 8", 10),
        ("UPDATE act_chain SET last_hash = NULL", 1),
        ("UPDATE act_chain SET removed_hash = last_hash", 1),
        ("UPDATE act_chain SET removed_to = 3, removed_hash = last_hash", 4),
        ("UPDATE journal SET origin = zeroblob(16)", 1),
    ] {
        let mut log = Log::new();
        log.record((0..9).map(|number| act(number, start())));
        log.close();
        assert_eq!(log.db().execute(change, []).map(|count| count > 0), Ok(true));
        assert_eq!(verify(&log.path()), Err(Broken::Act(broken)), "{change}");
    }
}

#[test]
fn a_log_from_before_there_were_acts_verifies_and_takes_them() {
    let mut log = Log::new();
    log.write(reading(1, start()));
    assert!(log.flush());
    log.close();
    log.db()
        .execute_batch("DROP TABLE act; DROP TABLE act_chain; PRAGMA user_version = 2")
        .unwrap();
    assert_eq!(verify(&log.path()).map(|found| (found.sessions, found.acts)), Ok((1, 0)));
    log.reopen(options());
    log.record([act(1, start())]);
    assert_eq!(verify(&log.path()).map(|found| (found.sessions, found.acts)), Ok((1, 1)));
}

#[test]
fn what_can_be_read_of_the_acts_is_taken_over_from_a_damaged_log() {
    let mut log = Log::new();
    log.record((0..9).map(|number| act(number, start())));
    log.write(reading(1, start()));
    assert!(log.flush());
    log.close();
    let db = Connection::open(log.path()).unwrap();
    db.execute_batch("PRAGMA ignore_check_constraints = ON; UPDATE month SET month = 0").unwrap();
    drop(db);
    log.reopen(options());
    assert!(log.reported().iter().any(|report| matches!(report, Report::SetAside { .. })));
    assert_eq!(verify(&log.path()).map(|found| (found.sessions, found.acts)), Ok((1, 9)));
}
