//! Visits to write, and a log to write them to.

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use rusqlite::Connection;
use tempfile::TempDir;
use tramso::id::{ItemId, TroubleId};
use tramso::journal::{
    Closing, EndedBy, Event, Happening, HubCode, Journal, Mode, Moment, Operator, Options, Outcome,
    Rating, Report, VisitNumber, Vocabulary,
};
use tramso::l10n::Language;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Longer than anything here takes.
pub(crate) const LONG: Duration = Duration::from_secs(60);

pub(crate) fn guide(id: &str) -> ItemId {
    ItemId::Guide(id.parse().unwrap())
}

pub(crate) fn procedure(id: &str) -> ItemId {
    ItemId::Procedure(id.parse().unwrap())
}

pub(crate) fn trouble(id: &str) -> TroubleId {
    id.parse().unwrap()
}

pub(crate) fn vocabulary() -> Vocabulary {
    Vocabulary::new(
        [guide("vneid-activate"), guide("portal-login"), procedure("birth-registration")],
        [trouble("otp-missing"), trouble("sim-not-own")],
    )
}

/// The start of most tests: 22 November 2026, 9:00 in Vietnam.
pub(crate) fn start() -> Timestamp {
    "2026-11-22T02:00:00Z".parse().unwrap()
}

pub(crate) fn options() -> Options {
    let hub = HubCode::new(70, 7).unwrap();
    Options { reserve: 0, ..Options::new(hub, date(2026, 11, 20), vocabulary(), start()) }
}

/// A log in a folder of its own, and what it reports.
pub(crate) struct Log {
    pub(crate) folder: TempDir,
    pub(crate) journal: Option<Journal>,
    pub(crate) reports: Receiver<Report>,
}

impl Log {
    pub(crate) fn new() -> Self {
        Self::with(options())
    }

    pub(crate) fn with(options: Options) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (journal, reports) = open(folder.path(), options);
        Self { folder, journal: Some(journal), reports }
    }

    pub(crate) fn write(&self, events: impl IntoIterator<Item = Event>) {
        events.into_iter().for_each(|event| self.journal.as_ref().unwrap().write(event));
    }

    pub(crate) fn flush(&self) -> bool {
        self.journal.as_ref().unwrap().flush(LONG)
    }

    /// Says that nobody is there, and waits for what is done then.
    pub(crate) fn rest(&self, now: Timestamp) {
        self.journal.as_ref().unwrap().rest(now);
        assert!(self.flush());
    }

    pub(crate) fn close(&mut self) {
        self.journal = None;
    }

    pub(crate) fn reopen(&mut self, options: Options) {
        self.close();
        let (journal, reports) = open(self.folder.path(), options);
        self.journal = Some(journal);
        self.reports = reports;
        assert!(self.flush());
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("journal.db")
    }

    pub(crate) fn db(&self) -> Connection {
        Connection::open(self.path()).unwrap()
    }

    pub(crate) fn number(&self, sql: &str) -> i64 {
        self.db().query_row(sql, [], |row| row.get(0)).unwrap()
    }

    pub(crate) fn reported(&self) -> Vec<Report> {
        self.reports.try_iter().collect()
    }
}

pub(crate) fn open(folder: &Path, options: Options) -> (Journal, Receiver<Report>) {
    let (sender, reports) = channel();
    let journal = Journal::open(folder, options, move |report| {
        let _nobody_listens = sender.send(report);
    });
    (journal, reports)
}

/// A visit under construction: each step happens some seconds after the one before.
pub(crate) struct Visit {
    number: u32,
    opened: Timestamp,
    seconds: u64,
    pub(crate) events: Vec<Event>,
}

impl Visit {
    pub(crate) fn open(number: u32, opened: Timestamp) -> Self {
        Self::open_by(number, opened, Language::Vietnamese, None)
    }

    pub(crate) fn open_by(
        number: u32,
        opened: Timestamp,
        language: Language,
        helper: Option<&str>,
    ) -> Self {
        let helper = helper.map(|code| code.parse().unwrap());
        let mode = if helper.is_some() { Mode::Assisted } else { Mode::SelfService };
        let visit = Self { number, opened, seconds: 0, events: Vec::new() };
        visit.then(0, Happening::Opened { language, mode, helper })
    }

    pub(crate) fn then(mut self, after: u64, what: Happening) -> Self {
        self.seconds += after;
        let wall = self.opened + SignedDuration::from_secs(self.seconds.cast_signed());
        // The program started an hour and a bit before its first visit.
        let uptime =
            Duration::from_millis(u64::from(self.number) * 4_000_000 + self.seconds * 1000);
        let at = Moment { uptime, wall };
        self.events.push(Event { visit: VisitNumber(self.number), at, what });
        self
    }

    pub(crate) fn close(self, after: u64, by: EndedBy) -> Vec<Event> {
        self.then(after, Happening::Closed(Closing::by(by))).events
    }
}

/// A visit like many: a guide with a trouble, rated, and closed by the helper after saying what came of it.
pub(crate) fn assisted(number: u32, opened: Timestamp) -> Vec<Event> {
    let marked = Happening::TroubleMarked { trouble: trouble("sim-not-own"), is_met: true };
    Visit::open_by(number, opened, Language::Vietnamese, Some("TN-03"))
        .then(5, Happening::ItemOpened(guide("vneid-activate")))
        .then(1, Happening::StepShown(1))
        .then(40, Happening::Answered { step: 1, answer: 2 })
        .then(1, Happening::StepShown(2))
        .then(30, Happening::TroubleOpened(trouble("otp-missing")))
        .then(60, Happening::QrShown)
        .then(9, Happening::StepShown(3))
        .then(90, Happening::Reached(Outcome::ContinuesAtHome))
        .then(1, Happening::OutcomeChosen(Outcome::DoneHere))
        .then(1, marked)
        .then(1, Happening::OperatorChosen(Operator::Together))
        .then(1, Happening::Rated(Rating::Good))
        .close(2, EndedBy::Helper)
}

/// A short visit: a procedure is read.
pub(crate) fn reading(number: u32, opened: Timestamp) -> Vec<Event> {
    Visit::open(number, opened)
        .then(3, Happening::ItemOpened(procedure("birth-registration")))
        .then(2, Happening::QrShown)
        .close(25, EndedBy::Resident)
}

pub(crate) fn hours(count: i64) -> SignedDuration {
    SignedDuration::from_hours(count)
}

/// How many files of a folder and its folders hold what `is_in` looks for.
pub(crate) fn files_with(folder: &Path, is_in: &dyn Fn(&[u8]) -> bool) -> usize {
    let paths = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    paths
        .map(|path| {
            if path.is_dir() {
                return files_with(&path, is_in);
            }
            usize::from(is_in(&std::fs::read(&path).unwrap()))
        })
        .sum()
}

/// How many times to do something: few as a rule, all when everything is to be tried.
pub(crate) fn times(few: u32, all: u32) -> u32 {
    if std::env::var_os("TRAMSO_FULL").is_some() { all } else { few }
}
