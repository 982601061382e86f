//! The database while it is open: events of open visits go in one by one, closed visits as sessions.

use crate::journal::chain::acts;
use crate::journal::chain::link;
use crate::journal::chain::stop::Stop;
use crate::journal::chain::verdict::Broken;
use crate::journal::chain::verify;
use crate::journal::error::Error;
use crate::journal::event::seal::Seal;
use crate::journal::event::session::{Clock, Session};
use crate::journal::event::setup::Setup;
use crate::journal::file::check_pages;
use crate::journal::keep::clock::Trust;
use crate::journal::table::open_event::{self, LeftOpen};
use crate::journal::table::rows::Rows;
use crate::journal::table::schema;
use crate::visit::{Act, Closing, EndedBy, Event, Happening};

use jiff::civil::Date;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior, params};

use std::path::Path;
use std::time::Duration;

/// How long to wait for another program that holds the file.
const PATIENCE: Duration = Duration::from_millis(500);
/// The size of a page of the database, in bytes.
const PAGE: u64 = 4096;

/// Up to how many pages a log is small enough to be checked whole when it is opened.
const SMALL: i64 = 256;
/// How many sessions at the end of a larger log are checked when it is opened.
const TAIL: u64 = 1000;

/// The last second of the year 9998: days beyond it have no number.
const LATEST: i64 = 253_370_764_799;

/// The salt of a session's time.
pub(crate) type Salt = [u8; 16];

/// The open database.
pub(crate) struct Store {
    pub(crate) db: Connection,
    pub(crate) rows: Rows,
    pub(crate) trust: Trust,
    setup: Setup,
}

/// What looking at the log found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Inspected {
    /// What is not as it was written.
    pub(crate) broken: Option<Broken>,
    /// Whether all of it was looked at.
    pub(crate) is_whole: bool,
}

impl Store {
    /// Opens the log at `path`. It will not grow beyond `budget` bytes.
    ///
    /// # Errors
    /// What is in the way; [`Error::Nonsense`] if the database is not a log, and then it is as it was.
    pub(crate) fn open(path: &Path, setup: Setup, budget: u64) -> Result<Self, Error> {
        let flags = OpenFlags::default().difference(OpenFlags::SQLITE_OPEN_CREATE);
        let db = Connection::open_with_flags(path, flags)?;
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        if !schema::is_ours(&db)? {
            return Err(Error::Nonsense);
        }
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        Self::begin(db, setup, budget)
    }

    /// Makes a log at `path`, where there is no file or an empty one. It will not grow beyond `budget` bytes.
    ///
    /// # Errors
    /// What is in the way.
    pub(crate) fn create(path: &Path, setup: Setup, budget: u64) -> Result<Self, Error> {
        Self::begin(Connection::open(path)?, setup, budget)
    }

    fn begin(mut db: Connection, setup: Setup, budget: u64) -> Result<Self, Error> {
        prepare(&db, budget)?;
        schema::migrate(&mut db)?;
        let rows = Rows::load(&db)?;
        if rows.has_other_kind(setup.is_demo) {
            return Err(Error::OtherKind { is_demo: !setup.is_demo });
        }
        let trust = Trust::load(&db, made(&setup))?;
        let mut store = Self { db, rows, trust, setup };
        store.write(|db, rows| Ok(rows.setup(db, &setup).map(|_| ())?))?;
        Ok(store)
    }

    /// Checks what the last run left: the whole of a small log, the end of a large one. A file that is broken
    /// in itself is an error.
    pub(crate) fn inspect(&self) -> Result<Inspected, Error> {
        let pages: i64 = self.db.query_row("PRAGMA page_count", [], |row| row.get(0))?;
        let is_whole = pages <= SMALL;
        let walked = if is_whole {
            check_pages(&self.db)?;
            verify::verify_open(&self.db).map(|_| ())
        } else {
            verify::verify_tail(&self.db, &self.rows, TAIL)
        };
        let broken = walked.err().map(Stop::broken).transpose()?;
        Ok(Inspected { broken, is_whole })
    }

    /// Does something in one transaction.
    pub(crate) fn write<T>(
        &mut self,
        act: impl FnOnce(&Connection, &mut Rows) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let result = act(&transaction, &mut self.rows)?;
        transaction.commit()?;
        Ok(result)
    }

    /// Sixteen bytes that nobody can guess.
    pub(crate) fn salt(&self) -> Result<Salt, Error> {
        Ok(self.db.query_row("SELECT randomblob(16)", [], |row| row.get(0))?)
    }

    /// Writes an event of an open visit, its `number`-th. Writing it again changes nothing.
    pub(crate) fn note(&mut self, run: i64, number: usize, event: &Event) -> Result<(), Error> {
        self.write(|db, rows| open_event::insert(db, &mut rows.lexicon, run, number, event))
    }

    /// Turns a visit into a session. Doing it again with the same salt changes nothing.
    pub(crate) fn close(&mut self, run: i64, events: &[Event], salt: Salt) -> Result<(), Error> {
        let Some(visit) = events.first().map(|event| event.visit) else {
            return Ok(());
        };
        self.close_row(run, visit.0.into(), events, salt)
    }

    fn close_row(
        &mut self,
        run: i64,
        visit: i64,
        events: &[Event],
        salt: Salt,
    ) -> Result<(), Error> {
        if self.has_just_closed(&salt)? {
            return Ok(());
        }
        let mut trust = self.trust.clone();
        let session = draft(self.setup, events, salt, &mut trust);
        self.write(|db, rows| {
            if let Some(session) = session {
                link::append(db, rows, session)?;
                trust.save(db)?;
            }
            db.prepare_cached("DELETE FROM open_event WHERE run = ?1 AND visit = ?2")?
                .execute(params![run, visit])?;
            Ok(())
        })?;
        self.trust = trust;
        Ok(())
    }

    /// Whether the last session has this salt: its commit was not confirmed, and is there all the same.
    fn has_just_closed(&self, salt: &Salt) -> Result<bool, Error> {
        let sql = "SELECT count(*) FROM (SELECT seal FROM session ORDER BY id DESC LIMIT 1) \
                   WHERE seal = ?1";
        let count: i64 = self.db.prepare_cached(sql)?.query_row([salt], |row| row.get(0))?;
        Ok(count > 0)
    }

    /// Closes the visits that another run left open, each at the time of its last event.
    pub(crate) fn close_left_open(&mut self, run: i64) -> Result<(), Error> {
        let left = open_event::left_open(&self.db, &self.rows.lexicon, run)?;
        left.into_iter().try_for_each(|left| self.restart(left))
    }

    /// Closes a visit that was open when the program stopped.
    pub(crate) fn restart(&mut self, mut left: LeftOpen) -> Result<(), Error> {
        if let Some(last) = left.events.last().cloned() {
            let what = Happening::Closed(Closing::by(EndedBy::Restart));
            left.events.push(Event { what, ..last });
        }
        let salt = self.salt()?;
        self.close_row(left.run, left.visit, &left.events, salt)
    }

    /// Writes down what staff did. Doing it again changes nothing.
    pub(crate) fn record(&mut self, acts: &[Act]) -> Result<(), Error> {
        self.write(|db, _| acts.iter().try_for_each(|act| acts::append(db, act)))
    }

    /// Adds whole visits in one transaction.
    pub(crate) fn import(&mut self, visits: &[Vec<Event>]) -> Result<(), Error> {
        let (setup, mut trust) = (self.setup, self.trust.clone());
        let believed = self.write(|db, rows| {
            let salt = || db.query_row("SELECT randomblob(16)", [], |row| row.get(0));
            for events in visits {
                if let Some(session) = draft(setup, events, salt()?, &mut trust) {
                    link::append(db, rows, session)?;
                }
            }
            trust.save(db)?;
            Ok(trust)
        })?;
        self.trust = believed;
        Ok(())
    }

    /// From here on sessions are recorded with `setup`.
    pub(crate) fn adopt(&mut self, setup: Setup) -> Result<(), Error> {
        self.write(|db, rows| Ok(rows.setup(db, &setup).map(|_| ())?))?;
        self.trust.expect_after(made(&setup));
        self.setup = setup;
        Ok(())
    }

    /// Whether its sessions are made up.
    pub(crate) fn is_demo(&self) -> bool {
        self.setup.is_demo
    }
}

/// The day before which no session was; made-up ones may be from before the catalogue.
fn made(setup: &Setup) -> Option<Date> {
    (!setup.is_demo).then_some(setup.catalog_version)
}

/// The session that a visit's events make, still without a number; nothing if they make none.
fn draft(setup: Setup, events: &[Event], salt: Salt, trust: &mut Trust) -> Option<Session> {
    let opened = events.first()?.at.wall.as_second().clamp(0, LATEST);
    let jump = Session::jump_of(events);
    let clock = match (trust.observe(opened), jump) {
        (false, _) => Clock::Doubtful,
        (true, 0) => Clock::Steady,
        (true, _) => Clock::Jumped,
    };
    let line = Session::line_of(events);
    let seal = Seal::Exact(salt);
    let session = Session { number: 0, setup, opened, clock, jump, line, seal };
    session.record().is_some_and(|record| record.ended_by.is_some()).then_some(session)
}

fn prepare(db: &Connection, budget: u64) -> Result<(), Error> {
    db.busy_timeout(PATIENCE)?;
    db.set_prepared_statement_cache_capacity(64);
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "secure_delete", "ON")?;
    db.pragma_update(None, "cell_size_check", "ON")?;
    db.pragma_update(None, "trusted_schema", "OFF")?;
    db.pragma_update(None, "temp_store", "MEMORY")?;
    db.pragma_update(None, "wal_autocheckpoint", 512)?;
    db.pragma_update(None, "journal_size_limit", 512 * PAGE.cast_signed())?;
    db.pragma_update(None, "max_page_count", i64::try_from(budget / PAGE).unwrap_or(i64::MAX))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::journal::event::setup::{AppVersion, HubCode};
    use crate::l10n::Language;
    use crate::visit::{Mode, Moment, VisitNumber};

    use jiff::Timestamp;
    use jiff::civil::date;

    const BUDGET: u64 = 64 << 20;

    fn setup() -> Setup {
        Setup {
            hub: HubCode::default(),
            app_version: AppVersion::default(),
            catalog_version: date(2026, 11, 20),
            is_demo: false,
        }
    }

    fn events() -> Vec<Event> {
        let language = Language::Vietnamese;
        let opened = Happening::Opened { language, mode: Mode::SelfService, helper: None };
        let closed = Happening::Closed(Closing::by(EndedBy::Resident));
        let happenings = [opened, Happening::QrShown, closed];
        happenings
            .into_iter()
            .zip(1_795_400_000_i64..)
            .map(|(what, second)| Event {
                visit: VisitNumber(1),
                at: Moment {
                    uptime: Duration::from_secs(second.unsigned_abs()),
                    wall: Timestamp::from_second(second).unwrap(),
                },
                what,
            })
            .collect()
    }

    fn count(store: &Store, table: &str) -> i64 {
        let sql = format!("SELECT count(*) FROM {table}");
        store.db.query_row(&sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn what_is_written_twice_is_there_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.db");
        let mut store = Store::create(&path, setup(), BUDGET).unwrap();
        for _ in 0..2 {
            for (number, event) in events().iter().take(2).enumerate() {
                store.note(7, number, event).unwrap();
            }
        }
        assert_eq!(count(&store, "open_event"), 2);

        let salt = store.salt().unwrap();
        for _ in 0..2 {
            store.close(7, &events(), salt).unwrap();
        }
        assert_eq!((count(&store, "session"), count(&store, "open_event")), (1, 0));
        let other = store.salt().unwrap();
        store.close(7, &events(), other).unwrap();
        assert_eq!(count(&store, "session"), 2, "another visit may be just like it");
    }

    #[test]
    fn a_commit_is_synced_to_the_disk_and_the_rest_is_erased() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("journal.db"), setup(), BUDGET).unwrap();
        let pragma = |name: &str| -> String {
            let sql = format!("PRAGMA {name}");
            let value = store.db.query_row(&sql, [], |row| row.get::<_, rusqlite::types::Value>(0));
            format!("{:?}", value.unwrap())
        };
        assert_eq!(pragma("journal_mode"), "Text(\"wal\")");
        assert_eq!(pragma("synchronous"), "Integer(2)");
        assert_eq!(pragma("secure_delete"), "Integer(1)");
        assert_eq!(pragma("max_page_count"), format!("Integer({})", BUDGET / PAGE));
    }

    #[test]
    fn a_visit_without_its_first_touch_or_its_end_is_no_session() {
        let mut trust = Trust::load(
            &Store::create(&tempfile::tempdir().unwrap().path().join("x.db"), setup(), BUDGET)
                .unwrap()
                .db,
            None,
        )
        .unwrap();
        let events = events();
        assert!(draft(setup(), &events, [0; 16], &mut trust).is_some());
        assert!(draft(setup(), &events[1..], [0; 16], &mut trust).is_none());
        assert!(draft(setup(), &events[..2], [0; 16], &mut trust).is_none());
        assert!(draft(setup(), &[], [0; 16], &mut trust).is_none());
    }
}
