//! The session log on disk: durable, chained against tampering, and without a field that could hold a
//! person.
//!
//! One thread owns the database. [`Journal::write`] hands an event over and returns at once; a closed
//! visit is reported as [`Report::Saved`] when its commit is on the disk. Whatever goes wrong is reported
//! as a [`Health`] and tried again; events wait in memory, and the guides run on.
//!
//! The tables are described in [`columns`], the chain in `seal`, and reading them is `review`'s business.

mod backup;
pub mod calendar;
mod chain;
mod clock;
pub mod columns;
pub mod demo;
pub(crate) mod fault;
mod health;
pub(crate) mod lexicon;
pub(crate) mod line;
pub(crate) mod mark;
mod queue;
mod rescue;
mod reserve;
pub(crate) mod rows;
mod schema;
mod seal;
mod session;
mod setup;
mod store;
pub(crate) mod tally;
mod upkeep;
mod verify;
mod vocabulary;
mod writer;

pub use backup::{BACKUPS, Undone, backup, restore};
pub use calendar::Month;
pub use health::{Health, Report};
pub use line::Entry;
pub use seal::Head;
pub use session::{Clock, Session};
pub use setup::{AppVersion, HubCode, NotAVersion, Setup};
pub use verify::{Broken, MonthHead, Verified, heads, verify};
pub use vocabulary::Vocabulary;

pub use crate::visit::{
    Closing, EndedBy, Event, Filed, Happening, Mode, Moment, Operator, Outcome, Rating, Record,
    VIETNAM, VisitNumber, Visited,
};

use queue::Queue;
use upkeep::Periods;
use writer::Writer;

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::OpenFlags;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// The name of the database in the data folder.
pub const DATABASE: &str = "journal.db";

/// How whoever only reads opens the database: each connection stays on one thread at a time.
pub(crate) const READ_ONLY: OpenFlags =
    OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

/// The most bytes the database may take of the disk, and its backups once more, unless the options say
/// otherwise: together with the reserve and the logs less than a gigabyte.
pub const DEFAULT_BUDGET: u64 = 448 << 20;

/// How many bytes are kept back for the time when the disk is full, unless the options say otherwise.
pub const DEFAULT_RESERVE: u64 = 4 << 20;

/// How long the end of the program waits for what is still to be written.
const FAREWELL: Duration = Duration::from_secs(5);

/// How a log is kept.
#[derive(Debug, Clone)]
pub struct Options {
    /// The hub the sessions belong to.
    pub hub: HubCode,
    /// The program's version.
    pub app_version: AppVersion,
    /// The catalogue's version, its date.
    pub catalog_version: Date,
    /// The ids that may be written.
    pub vocabulary: Vocabulary,
    /// Whether the sessions are made up.
    pub is_demo: bool,
    /// The time by the wall clock when the program started.
    pub started: Timestamp,
    /// After how many days exact times are rounded to the hour.
    pub round_after_days: u16,
    /// After how many months sessions are removed.
    pub retention_months: u16,
    /// The most bytes the database may take of the disk, and its backups once more.
    pub budget: u64,
    /// How many bytes are kept back for the time when the disk is full.
    pub reserve: u64,
}

impl Options {
    /// Options with the usual periods: hours after 30 days, removed after 12 months.
    pub fn new(
        hub: HubCode,
        catalog_version: Date,
        vocabulary: Vocabulary,
        started: Timestamp,
    ) -> Self {
        Self {
            hub,
            app_version: AppVersion::current(),
            catalog_version,
            vocabulary,
            is_demo: false,
            started,
            round_after_days: 30,
            retention_months: 12,
            budget: DEFAULT_BUDGET,
            reserve: DEFAULT_RESERVE,
        }
    }

    fn periods(&self) -> Periods {
        Periods { round_after_days: self.round_after_days, retention_months: self.retention_months }
    }

    fn setup(&self) -> Setup {
        Setup {
            hub: self.hub,
            app_version: self.app_version,
            catalog_version: self.catalog_version,
            is_demo: self.is_demo,
        }
    }
}

/// The log, as those see it who tell what happens.
pub struct Journal {
    queue: Arc<Queue>,
}

impl Journal {
    /// Starts the writer's thread on `folder`, which is made if it is missing. It never fails: what is
    /// wrong is reported, on the writer's thread, and tried again.
    pub fn open(folder: &Path, options: Options, report: impl Fn(Report) + Send + 'static) -> Self {
        let queue = Arc::new(Queue::new());
        let (theirs, folder) = (queue.clone(), folder.to_owned());
        let writer = move || Writer::new(theirs, folder, options, report).run();
        let thread = std::thread::Builder::new().name("journal".to_owned()).spawn(writer);
        if thread.is_err() {
            // Without a thread nothing is written, and nobody may wait for it.
            queue.end();
        }
        Self { queue }
    }

    /// Hands an event over and returns at once. While nothing can be written some thousand events wait
    /// in memory; then the oldest visits that are not closed give way, and [`Report::Lost`] counts them.
    ///
    /// An event that names an id outside the vocabulary is left out and reported as refused; so are the
    /// steps of an item that was refused. A closing stays, without the troubles that are unknown.
    pub fn write(&self, event: Event) {
        self.queue.hand_over(event);
    }

    /// Waits until everything handed over so far is on disk or has failed, at most `limit`; says whether
    /// it is on disk.
    pub fn flush(&self, limit: Duration) -> bool {
        self.queue.flush(limit)
    }

    /// Says that nobody is there, so that old times can be rounded, old sessions removed and the nightly
    /// backup made, in small pieces between which an event has its turn. Call it every few minutes.
    pub fn rest(&self, now: Timestamp) {
        self.queue.rest(now);
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        self.queue.quit(FAREWELL);
    }
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Journal")
    }
}
