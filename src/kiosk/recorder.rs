//! The recorder: writes what happens in visits to the log, and counts the visits.

use crate::catalog::Catalog;
use crate::hub::notice_ids;
use crate::id::{HelperCode, ItemId};
use crate::journal::{Journal, Terms, Vocabulary};
use crate::l10n::Language;
use crate::session::Visit;
use crate::visit::{Act, Closing, Event, Happening, Moment, Record, VisitNumber};

use jiff::civil::Date;

/// Where the application writes what happens in visits. Nothing here waits for a disk.
pub trait Log {
    /// Hands an event over and returns at once.
    fn write(&self, event: Event);

    /// Says that nobody is there, so that the log may tidy up.
    fn rest(&self, now: Moment);

    /// Takes over the ids of newer content, of the day `version`.
    fn adopt(&self, version: Date, vocabulary: Vocabulary);

    /// Goes by what the hub's settings say about the log from here on.
    fn follow(&self, terms: Terms);

    /// Hands over what staff did. Handed over twice, it is written once.
    fn record(&self, act: Act);
}

impl Log for Journal {
    fn write(&self, event: Event) {
        Journal::write(self, event);
    }

    fn rest(&self, now: Moment) {
        Journal::rest(self, now.wall);
    }

    fn adopt(&self, version: Date, vocabulary: Vocabulary) {
        Journal::adopt(self, version, vocabulary);
    }

    fn follow(&self, terms: Terms) {
        Journal::follow(self, terms);
    }

    fn record(&self, act: Act) {
        Journal::record(self, act);
    }
}

/// The ids that visits may name: what `catalog` ships, and the hub's notices by their numbers.
pub fn vocabulary(catalog: &Catalog) -> Vocabulary {
    let notices = notice_ids().map(ItemId::Notice);
    Vocabulary::new(catalog.item_ids().into_iter().chain(notices), catalog.trouble_ids())
}

/// The log, and the number of the visit that was opened last.
pub struct Recorder {
    log: Box<dyn Log>,
    visits: u32,
    /// What the visits that are over came to, until somebody has counted them.
    closed: Vec<Record>,
}

impl Recorder {
    /// A recorder that has not seen a visit yet.
    pub fn new(log: Box<dyn Log>) -> Self {
        Self { log, visits: 0, closed: Vec::new() }
    }

    /// Opens the next visit.
    pub fn open(&mut self, language: Language, helper: Option<HelperCode>, now: Moment) -> Visit {
        self.visits = self.visits.wrapping_add(1);
        let (visit, event) = Visit::open(VisitNumber(self.visits), language, helper, now);
        self.log.write(event);
        visit
    }

    /// Writes down what happened in `visit`.
    pub fn note(&self, visit: &mut Visit, what: Happening, now: Moment) {
        self.log.write(visit.note(what, now));
    }

    /// Closes `visit`; nothing of it stays.
    pub fn close(&mut self, visit: Visit, closing: Closing, now: Moment) {
        let mut record = visit.record().clone();
        let event = visit.close(closing, now);
        record.add(&event);
        self.closed.push(record);
        self.log.write(event);
    }

    /// What the visits came to that are over since the last time.
    pub fn take_closed(&mut self) -> Vec<Record> {
        std::mem::take(&mut self.closed)
    }

    /// Says that nobody is there.
    pub fn rest(&self, now: Moment) {
        self.log.rest(now);
    }

    /// Takes over the ids of newer content, of the day `version`.
    pub fn adopt(&self, version: Date, vocabulary: Vocabulary) {
        self.log.adopt(version, vocabulary);
    }

    /// Writes down what staff did.
    pub fn record(&self, act: Act) {
        self.log.record(act);
    }

    /// Goes by what the hub's settings say about the log from here on.
    pub fn follow(&self, terms: Terms) {
        self.log.follow(terms);
    }
}
