//! The waiting room between whoever tells what happened and the thread that writes it down.

use crate::journal::event::vocabulary::Vocabulary;
use crate::journal::keep::options::Terms;
use crate::visit::{Act, Event, Happening, VisitNumber};

use jiff::Timestamp;
use jiff::civil::Date;

use std::collections::{HashSet, VecDeque};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What the writer is told; what is told first is done first.
#[derive(Debug, Clone)]
pub(crate) enum Order {
    /// Something happened.
    Write(Event),
    /// Staff did something.
    Record(Act),
    /// From here on the catalogue is another one.
    Adopt(Adoption),
    /// From here on the hub's settings are others.
    Follow(Terms),
}

/// Another catalogue, as the log knows it.
#[derive(Debug, Clone)]
pub(crate) struct Adoption {
    /// Its version, its date.
    pub(crate) catalog_version: Date,
    /// The ids that may be written.
    pub(crate) vocabulary: Vocabulary,
}

impl Order {
    /// What happened, if that is what it tells.
    pub(crate) fn event(&self) -> Option<&Event> {
        match self {
            Self::Write(event) => Some(event),
            Self::Record(_) | Self::Adopt(_) | Self::Follow(_) => None,
        }
    }
}

/// The most orders that wait; a visit has some twenty events.
pub(crate) const MOST_WAITING: usize = 4096;

/// Orders on their way to the writer, and how far it is.
pub(crate) struct Queue {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    orders: VecDeque<Order>,
    /// How many things were handed over. The opening of the database is the first.
    handed: u64,
    /// How many of them are on disk, refused or lost.
    settled: u64,
    /// How often the writer has failed.
    failures: u64,
    lost: u32,
    resting: Option<Timestamp>,
    is_hurried: bool,
    is_quitting: bool,
    has_ended: bool,
}

/// Why the writer wakes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wake {
    /// There is something to do, or to try again.
    Work,
    /// Whatever can still be written is to be written, and then it is over.
    Quit,
}

impl Queue {
    /// An empty waiting room.
    pub(crate) fn new() -> Self {
        Self {
            state: Mutex::new(State {
                orders: VecDeque::new(),
                handed: 1,
                settled: 0,
                failures: 0,
                lost: 0,
                resting: None,
                is_hurried: false,
                is_quitting: false,
                has_ended: false,
            }),
            changed: Condvar::new(),
        }
    }

    /// Takes an event in. When there is no more room, the oldest visit that is not closed gives way.
    pub(crate) fn hand_over(&self, event: Event) {
        let mut state = self.lock();
        if state.orders.len() >= MOST_WAITING {
            state.make_room();
        }
        self.push(state, Order::Write(event));
    }

    /// Takes an act in. When there is no more room it stays where whoever tells of it keeps it.
    pub(crate) fn record(&self, act: Act) {
        let state = self.lock();
        if state.orders.len() < MOST_WAITING {
            self.push(state, Order::Record(act));
        }
    }

    /// Takes another catalogue in, for the events that are handed over from here on.
    pub(crate) fn adopt(&self, adoption: Adoption) {
        self.push(self.lock(), Order::Adopt(adoption));
    }

    /// Takes the hub's new settings in, for the visits that are closed from here on.
    pub(crate) fn follow(&self, terms: Terms) {
        self.push(self.lock(), Order::Follow(terms));
    }

    fn push(&self, mut state: MutexGuard<'_, State>, order: Order) {
        state.handed += 1;
        state.orders.push_back(order);
        self.changed.notify_all();
    }

    /// Nobody is there: `now` is a good time for upkeep.
    pub(crate) fn rest(&self, now: Timestamp) {
        let mut state = self.lock();
        if state.resting.replace(now).is_none() {
            state.handed += 1;
        }
        self.changed.notify_all();
    }

    /// Waits until all that was handed over is settled, the writer fails, or the time is up; says whether
    /// all is settled.
    pub(crate) fn flush(&self, limit: Duration) -> bool {
        let mut state = self.lock();
        let (target, failures) = (state.handed, state.failures);
        state.is_hurried = true;
        self.changed.notify_all();
        let is_waiting = |state: &mut State| {
            state.settled < target && state.failures == failures && !state.has_ended
        };
        let waited = self.changed.wait_timeout_while(state, limit, is_waiting);
        waited.unwrap_or_else(PoisonError::into_inner).0.settled >= target
    }

    /// Asks the writer to end, and waits for it, at most `limit`.
    pub(crate) fn quit(&self, limit: Duration) {
        let mut state = self.lock();
        state.is_quitting = true;
        self.changed.notify_all();
        let _ended = self.changed.wait_timeout_while(state, limit, |state| !state.has_ended);
    }

    /// Waits for something to do. After a failure, new events do not count: only the time to try again,
    /// or somebody who waits.
    pub(crate) fn wait(&self, pause: Option<Duration>) -> Wake {
        let until = pause.map(|pause| Instant::now() + pause);
        let mut state = self.lock();
        loop {
            let has_work = !state.orders.is_empty() || state.resting.is_some();
            if state.is_quitting {
                return Wake::Quit;
            }
            if state.is_hurried || (until.is_none() && has_work) {
                state.is_hurried = false;
                return Wake::Work;
            }
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            state = match left {
                Some(Duration::ZERO) => return Wake::Work,
                Some(left) => {
                    let waited = self.changed.wait_timeout(state, left);
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
                None => self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }

    /// The next order, which is the writer's from here on.
    pub(crate) fn take(&self) -> Option<Order> {
        self.lock().orders.pop_front()
    }

    /// The time at which somebody said that nobody is there, if no order came since.
    pub(crate) fn take_rest(&self) -> Option<Timestamp> {
        let mut state = self.lock();
        if state.orders.is_empty() && !state.is_quitting { state.resting.take() } else { None }
    }

    /// Whether an order waits, or the end.
    pub(crate) fn is_busy(&self) -> bool {
        let state = self.lock();
        !state.orders.is_empty() || state.is_quitting
    }

    /// How many visits had to give way since this was asked last.
    pub(crate) fn take_lost(&self) -> u32 {
        std::mem::take(&mut self.lock().lost)
    }

    /// One more thing is settled.
    pub(crate) fn settle(&self) {
        self.lock().settled += 1;
        self.changed.notify_all();
    }

    /// The writer could not go on.
    pub(crate) fn fail(&self) {
        self.lock().failures += 1;
        self.changed.notify_all();
    }

    /// The writer has ended.
    pub(crate) fn end(&self) {
        self.lock().has_ended = true;
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn make_room(&mut self) {
        let Some(victim) = self.victim() else { return };
        let before = self.orders.len();
        self.orders.retain(|order| order.event().is_none_or(|event| event.visit != victim));
        self.settled += (before - self.orders.len()) as u64;
        self.lost = self.lost.saturating_add(1);
    }

    /// The oldest visit without its closing and not under way; else the oldest.
    fn victim(&self) -> Option<VisitNumber> {
        let events = || self.orders.iter().filter_map(Order::event);
        let newest = events().next_back()?.visit;
        let closings = events().filter(|event| matches!(event.what, Happening::Closed(_)));
        let closed: HashSet<_> = closings.map(|event| event.visit).collect();
        let mut visits = events().map(|event| event.visit);
        let unclosed = visits.clone().find(|visit| *visit != newest && !closed.contains(visit));
        unclosed.or_else(|| visits.next())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::visit::{Closing, EndedBy, Moment};

    fn event(visit: u32, what: Happening) -> Event {
        let at = Moment { uptime: Duration::ZERO, wall: Timestamp::UNIX_EPOCH };
        Event { visit: VisitNumber(visit), at, what }
    }

    /// What waits, in order; nothing in the place of an adoption.
    fn taken(queue: &Queue) -> Vec<Option<u32>> {
        std::iter::from_fn(|| queue.take())
            .map(|order| order.event().map(|event| event.visit.0))
            .collect()
    }

    fn fill(queue: &Queue, visit: u32, count: usize) {
        (0..count).for_each(|_| queue.hand_over(event(visit, Happening::QrShown)));
    }

    #[test]
    fn when_there_is_no_room_the_oldest_unclosed_visit_gives_way_and_is_counted() {
        let queue = Queue::new();
        fill(&queue, 1, 10);
        queue.hand_over(event(1, Happening::Closed(Closing::by(EndedBy::Idle))));
        fill(&queue, 2, 20);
        fill(&queue, 3, MOST_WAITING - 31);
        assert_eq!(queue.take_lost(), 0);

        fill(&queue, 3, 1);
        let visits = taken(&queue);
        assert_eq!(queue.take_lost(), 1);
        assert_eq!(visits.iter().filter(|visit| **visit == Some(1)).count(), 11);
        assert!(!visits.contains(&Some(2)));
    }

    #[test]
    fn a_catalogue_that_is_to_be_adopted_never_gives_way() {
        let queue = Queue::new();
        fill(&queue, 1, 10);
        let vocabulary = Vocabulary::default();
        queue.adopt(Adoption { catalog_version: Date::constant(2026, 11, 20), vocabulary });
        fill(&queue, 2, MOST_WAITING - 11);
        assert_eq!(queue.take_lost(), 0);

        fill(&queue, 2, 1);
        assert_eq!(queue.take_lost(), 1);
        let visits = taken(&queue);
        assert_eq!((visits[0], visits.iter().flatten().min()), (None, Some(&2)));
    }

    #[test]
    fn however_much_is_handed_over_the_room_stays_small() {
        let queue = Queue::new();
        for visit in 0..2000 {
            fill(&queue, visit, 9);
            queue.hand_over(event(visit, Happening::Closed(Closing::by(EndedBy::Idle))));
        }
        assert!(std::iter::from_fn(|| queue.take()).count() <= MOST_WAITING);
    }

    #[test]
    fn whoever_waits_is_told_when_the_writer_fails() {
        let queue = std::sync::Arc::new(Queue::new());
        let other = queue.clone();
        let writer = std::thread::spawn(move || {
            assert_eq!(other.wait(None), Wake::Work);
            other.fail();
        });
        assert!(!queue.flush(Duration::from_secs(60)));
        writer.join().unwrap();
    }
}
