//! The session log on disk: durable, chained against tampering, and without a field that could hold a
//! person.
//!
//! One thread owns the database. [`Journal::write`] hands an event over and returns at once; a closed
//! visit is reported as [`Report::Saved`] when its commit is on the disk. Whatever goes wrong is reported
//! as a [`Health`] and tried again; events wait in memory, and the guides run on.
//!
//! Its rooms, each of which imports only from those above it:
//! - `event`: a session and its time line, as values and as bytes
//! - `table`: the tables, described in [`columns`], with their counts and marks
//! - `chain`: hashes, the months' heads, and walking them
//! - `keep`: the open database, its upkeep, backups, and what is done when it is damaged
//! - `write`: the thread that writes, and what waits for it
//! - `read`: all that `review` reads through

pub mod calendar;
mod chain;
pub mod demo;
mod error;
mod event;
mod file;
mod health;
mod keep;
pub(crate) mod read;
mod table;
mod write;

pub use calendar::Month;
pub use chain::digest::Head;
pub use chain::verdict::{Broken, MonthHead, Verified};
pub use chain::verify::{heads, verify};
pub use event::line::Entry;
pub use event::session::{Clock, Session};
pub use event::setup::{AppVersion, HubCode, NotAVersion, Setup};
pub use event::vocabulary::Vocabulary;
pub use file::DATABASE;
pub use health::Health;
pub use keep::backup::{BACKUPS, Undone, backup, is_of_another, restore};
pub use keep::options::{DEFAULT_BUDGET, DEFAULT_RESERVE, Options, Terms};
pub use keep::planned::{Copy, copies, plan_restore, planned_restore, restore_planned};
pub use read::has_acts;
pub use table::columns;
pub use write::report::{Report, Subject};

pub use crate::visit::{
    Act, ActKind, By, Closing, EndedBy, Event, Filed, Happening, Mode, Moment, Operator, Outcome,
    Rating, Record, Source, VIETNAM, VisitNumber, Visited,
};

use write::queue::{Adoption, Queue};
use write::writer::Writer;

use jiff::Timestamp;
use jiff::civil::Date;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// How long the end of the program waits for what is still to be written.
const FAREWELL: Duration = Duration::from_secs(5);

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
    /// steps of an item that was refused. Visits may be open side by side, up to eight.
    pub fn write(&self, event: Event) {
        self.queue.hand_over(event);
    }

    /// Hands over what staff did and returns at once; [`Report::Recorded`] tells when it is on the disk. What
    /// was handed over before changes nothing. An act is not waited with for long: whoever hands it over
    /// keeps it until then, and hands it over again later.
    pub fn record(&self, act: Act) {
        self.queue.record(act);
    }

    /// Goes over to another catalogue, by its version and its ids, after the events handed over so far and
    /// before those to come. A visit that is open meanwhile may name the ids of both, and is recorded with
    /// the catalogue at its end.
    pub fn adopt(&self, catalog_version: Date, vocabulary: Vocabulary) {
        self.queue.adopt(Adoption { catalog_version, vocabulary });
    }

    /// Goes over to other terms: sessions that are closed from here on belong to the hub they name, and
    /// upkeep takes their periods.
    pub fn follow(&self, terms: Terms) {
        self.queue.follow(terms);
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
