//! Where tests have visits written: the real journal in a folder of its own, or memory.

use tramso::catalog::Catalog;
use tramso::journal::{
    Act, DATABASE, EndedBy, Event, Filed, HubCode, Journal, Moment, Operator, Options, Outcome,
    Rating, Report, Terms, Vocabulary,
};
use tramso::kiosk::Log;

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The real journal, shared with the application.
pub(crate) struct Disk {
    folder: TempDir,
    journal: Arc<Journal>,
    reports: Receiver<Report>,
    /// The sessions that were read, and the day's counts then, by kind and key.
    read: RefCell<(u32, Counts)>,
}

type Counts = HashMap<(u8, i64), u32>;

struct Shared(Arc<Journal>);

impl Log for Shared {
    fn write(&self, event: Event) {
        self.0.write(event);
    }

    fn rest(&self, now: Moment) {
        self.0.rest(now.wall);
    }

    fn adopt(&self, version: Date, vocabulary: Vocabulary) {
        self.0.adopt(version, vocabulary);
    }

    fn follow(&self, terms: Terms) {
        self.0.follow(terms);
    }

    fn record(&self, act: Act) {
        self.0.record(act);
    }
}

/// A session as its row and its counts say.
#[derive(Debug, PartialEq)]
pub(crate) struct Saved {
    pub(crate) language: &'static str,
    /// The items by id, with the furthest step of each.
    pub(crate) items: Vec<(String, u8)>,
    pub(crate) troubles: Vec<String>,
    pub(crate) outcome: Outcome,
    pub(crate) rating: Option<Rating>,
    pub(crate) operator: Operator,
    pub(crate) filed: Filed,
    /// The number in the helper's code.
    pub(crate) helper: Option<u8>,
    pub(crate) ended_by: EndedBy,
    pub(crate) qr_shown: u16,
    pub(crate) help_called: u16,
    pub(crate) seconds: u32,
}

impl Disk {
    pub(crate) fn new(catalog: &Catalog, started: Timestamp) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let vocabulary = tramso::kiosk::vocabulary(catalog);
        let options = Options::new(HubCode::default(), catalog.version, vocabulary, started);
        let (sender, reports) = channel();
        let journal = Journal::open(folder.path(), options, move |report| {
            // A test that is over does not listen any more.
            let _ = sender.send(report);
        });
        Self { folder, journal: Arc::new(journal), reports, read: RefCell::default() }
    }

    /// The journal as the application knows it.
    pub(crate) fn log(&self) -> Box<dyn Log> {
        Box::new(Shared(self.journal.clone()))
    }

    /// Waits until all is written, and returns what the journal reported.
    pub(crate) fn settle(&self) -> Vec<Report> {
        assert!(self.journal.flush(Duration::from_secs(30)), "the journal did not write");
        self.reports.try_iter().collect()
    }

    /// The data folder.
    pub(crate) fn folder(&self) -> &TempDir {
        &self.folder
    }

    /// Whether any file in the data folder has these letters.
    pub(crate) fn has(&self, letters: &str) -> bool {
        let files = std::fs::read_dir(self.folder.path()).unwrap();
        let files = files.map(|file| file.unwrap().path()).filter(|path| path.is_file());
        let mut texts = files.map(|path| std::fs::read(path).unwrap());
        texts.any(|text| String::from_utf8_lossy(&text).contains(letters))
    }

    /// The session that was written since the last time, the only one.
    pub(crate) fn only(&self) -> Saved {
        let path = self.folder.path().join(DATABASE);
        let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let count: u32 =
            db.query_row("SELECT count(*) FROM session", [], |row| row.get(0)).unwrap();
        let (ref mut sessions, ref mut counts) = *self.read.borrow_mut();
        *sessions += 1;
        assert_eq!(count, *sessions, "one session more");
        let left: u32 =
            db.query_row("SELECT count(*) FROM open_event", [], |row| row.get(0)).unwrap();
        assert_eq!(left, 0, "nothing of it is open");
        let items = counted(&db, counts, 12, "key >> 8", "key & 255");
        let troubles = counted(&db, counts, 13, "key", "0");
        let columns =
            "language, outcome, rating, ended_by, qr, help, seconds, operator, filed, helper";
        db.query_row(
            &format!("SELECT {columns} FROM session ORDER BY id DESC LIMIT 1"),
            [],
            |row| {
                let rating: Option<u8> = row.get(2)?;
                Ok(Saved {
                    language: if row.get::<_, u8>(0)? == 1 { "vi" } else { "en" },
                    items,
                    troubles: troubles.into_iter().map(|(id, _)| id).collect(),
                    outcome: Outcome::from_number(row.get(1)?).unwrap(),
                    rating: rating.map(|rating| Rating::from_number(rating).unwrap()),
                    ended_by: EndedBy::from_number(row.get(3)?).unwrap(),
                    qr_shown: row.get(4)?,
                    help_called: row.get(5)?,
                    seconds: row.get(6)?,
                    operator: Operator::from_number(row.get(7)?).unwrap(),
                    filed: Filed::from_number(row.get(8)?).unwrap(),
                    helper: row.get(9)?,
                })
            },
        )
        .unwrap()
    }
}

/// The ids that the day's counts of a kind name more often than in `before`, by id, each with a number.
fn counted(
    db: &Connection,
    before: &mut Counts,
    kind: u8,
    word: &str,
    number: &str,
) -> Vec<(String, u8)> {
    let sql = format!(
        "SELECT key, sum(count), text, {number} FROM day_count JOIN word ON word.id = ({word})
         WHERE day_count.kind = {kind} GROUP BY key ORDER BY text"
    );
    let mut statement = db.prepare(&sql).unwrap();
    let rows = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, (row.get(2)?, row.get(3)?))))
        .unwrap();
    let is_new = |(key, count, named): (i64, u32, (String, u8))| {
        (before.insert((kind, key), count) != Some(count)).then_some(named)
    };
    rows.map(Result::unwrap).filter_map(is_new).collect()
}

/// A log that only remembers.
#[derive(Clone, Default)]
pub(crate) struct Memory {
    events: Arc<Mutex<Vec<Event>>>,
    followed: Arc<Mutex<Vec<Terms>>>,
    acts: Arc<Mutex<Vec<Act>>>,
    rests: Arc<Mutex<usize>>,
}

impl Memory {
    /// What was written since the last time, in order.
    pub(crate) fn take(&self) -> Vec<Event> {
        std::mem::take(&mut self.events.lock().unwrap())
    }

    /// What the hub's settings said about the log when they were read again, in order.
    pub(crate) fn followed(&self) -> Vec<Terms> {
        self.followed.lock().unwrap().clone()
    }

    /// How often the log was told that nobody is there.
    pub(crate) fn rests(&self) -> usize {
        *self.rests.lock().unwrap()
    }
}

impl Log for Memory {
    fn write(&self, event: Event) {
        self.events.lock().unwrap().push(event);
    }

    fn rest(&self, _now: Moment) {
        *self.rests.lock().unwrap() += 1;
    }

    fn adopt(&self, _version: Date, _vocabulary: Vocabulary) {}

    fn follow(&self, terms: Terms) {
        self.followed.lock().unwrap().push(terms);
    }

    fn record(&self, act: Act) {
        self.acts.lock().unwrap().push(act);
    }
}
