//! The visits that are open: their events so far, so that a new file can take them over, and the ids that
//! each may name.

use crate::journal::event::vocabulary::Vocabulary;
use crate::visit::{Event, Happening, VisitNumber};

use std::collections::{BTreeMap, HashSet};

/// The most events kept of one visit; the closing is always kept.
const MOST_OF_A_VISIT: usize = 1000;

/// The most visits that are open at once: one on the screen, the others put aside.
const MOST_OPEN: usize = 8;

/// The visits that are not closed.
#[derive(Debug, Default)]
pub(crate) struct OpenVisits {
    events: BTreeMap<VisitNumber, Vec<Event>>,
    /// What visits that were open when another catalogue was adopted may name: their screens may still show
    /// what the one before had.
    between: BTreeMap<VisitNumber, Vocabulary>,
    /// The visits whose current item was refused.
    astray: HashSet<VisitNumber>,
}

/// What is to be done with an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Judgement {
    /// Whether it names an id that it may not name.
    pub(crate) is_refused: bool,
    /// Whether it is to be kept.
    pub(crate) has_place: bool,
}

impl OpenVisits {
    /// Judges an event by the catalogue's ids. What follows an unknown item until the next known one belongs
    /// to no item.
    pub(crate) fn judge(&mut self, event: &Event, vocabulary: &Vocabulary) -> Judgement {
        let vocabulary = self.between.get(&event.visit).unwrap_or(vocabulary);
        let is_known = vocabulary.knows(&event.what);
        match event.what {
            Happening::ItemOpened(_) if is_known => {
                self.astray.remove(&event.visit);
            }
            Happening::ItemOpened(_) => {
                self.astray.insert(event.visit);
            }
            _ => {}
        }
        let has_place = match event.what {
            Happening::StepShown(_) | Happening::Answered { .. } => {
                !self.astray.contains(&event.visit)
            }
            _ => is_known,
        };
        Judgement { is_refused: !is_known, has_place }
    }

    /// Goes over from a catalogue's ids to those of another.
    pub(crate) fn adopt(&mut self, before: &Vocabulary, after: &Vocabulary) {
        for visit in self.events.keys() {
            let both = self.between.get(visit).unwrap_or(before).joined(after);
            self.between.insert(*visit, both);
        }
    }

    /// The events of each visit so far.
    pub(crate) fn all(&self) -> impl Iterator<Item = &[Event]> {
        self.events.values().map(Vec::as_slice)
    }

    /// The events of a visit so far, if it is open.
    pub(crate) fn events(&self, visit: VisitNumber) -> Option<&[Event]> {
        self.events.get(&visit).map(Vec::as_slice)
    }

    /// The place of an event in its visit; nothing if it has none: it opens a visit that is open already,
    /// belongs to one that is not, or comes after too many others.
    pub(crate) fn place(&self, event: &Event) -> Option<usize> {
        let is_opening = matches!(event.what, Happening::Opened { .. });
        let place = self.events(event.visit).map_or(0, <[Event]>::len);
        (is_opening == (place == 0) && place < MOST_OF_A_VISIT).then_some(place)
    }

    /// Adds an event to its visit.
    pub(crate) fn add(&mut self, event: Event) {
        let is_new = !self.events.contains_key(&event.visit);
        if is_new && self.events.len() >= MOST_OPEN {
            // The next start closes what is on the disk of it.
            self.stray().into_iter().for_each(|visit| self.forget(visit));
        }
        self.events.entry(event.visit).or_default().push(event);
    }

    /// The oldest visit that was not put aside, as its closing was lost; else the oldest.
    fn stray(&self) -> Option<VisitNumber> {
        let is_parked = |events: &[Event]| {
            events.last().is_some_and(|event| matches!(event.what, Happening::Parked))
        };
        let stray = self.events.iter().find(|(_, events)| !is_parked(events));
        stray.or_else(|| self.events.iter().next()).map(|(visit, _)| *visit)
    }

    /// Forgets a visit that is closed.
    pub(crate) fn forget(&mut self, visit: VisitNumber) {
        self.events.remove(&visit);
        self.between.remove(&visit);
        self.astray.remove(&visit);
    }
}
