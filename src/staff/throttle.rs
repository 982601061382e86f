//! How long one has to wait after wrong tries.
//!
//! Four tries are free; from the fifth wrong one on each wait is twice the one before, from 30 seconds up to
//! an hour. It is counted for each code, and once more for the machine by the same rule: whoever knows no
//! code and tries them all gets no more tries than for one. That is 34 in the first 24 hours, then one an
//! hour. A neighbour who mistypes costs the others at most that hour, and a PIN that is right ends it.
//!
//! Waits pass by the clock that is never set, and only while the program runs.

use crate::id::HelperCode;

use std::collections::BTreeMap;
use std::time::Duration;

/// How many wrong tries there are before the first wait.
const FREE: u32 = 5;

/// The first wait.
const FIRST: Duration = Duration::from_secs(30);

/// The longest wait.
pub(crate) const LONGEST: Duration = Duration::from_secs(3600);

/// After so many wrong tries the wait is the longest.
const MANY: u32 = 12;

/// How long one waits after so many wrong tries.
fn wait_after(wrong: u32) -> Duration {
    match wrong.checked_sub(FREE) {
        None => Duration::ZERO,
        Some(doublings) => (FIRST * 2_u32.pow(doublings.min(MANY))).min(LONGEST),
    }
}

/// Wrong tries, and what is left of the wait after the last of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counter {
    pub(crate) wrong: u32,
    pub(crate) left: Duration,
}

impl Counter {
    /// Nobody has tried that often; the wait is the longest.
    const LOST: Self = Self { wrong: MANY, left: LONGEST };

    fn count(&mut self) {
        self.wrong = self.wrong.saturating_add(1);
        self.left = wait_after(self.wrong);
    }
}

/// The wrong tries of the machine and of each code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Throttle {
    pub(crate) machine: Counter,
    pub(crate) codes: BTreeMap<HelperCode, Counter>,
    /// The time up to which waits have passed, by the clock that is never set.
    since: Duration,
}

impl Throttle {
    /// What it is as of `since`, with what is left of each wait then.
    pub(crate) fn new(
        machine: Counter,
        codes: BTreeMap<HelperCode, Counter>,
        since: Duration,
    ) -> Self {
        Self { machine, codes, since }
    }

    /// What is believed where nobody knows how often was tried.
    pub(crate) fn lost(since: Duration) -> Self {
        Self { machine: Counter::LOST, codes: BTreeMap::new(), since }
    }

    /// Lets the waits pass up to `now`; says whether any did.
    pub(crate) fn pass(&mut self, now: Duration) -> bool {
        // Another program's clock began at another time.
        let passed = now.saturating_sub(self.since);
        self.since = now;
        let mut has_passed = false;
        for counter in self.codes.values_mut().chain([&mut self.machine]) {
            has_passed |= !counter.left.is_zero() && !passed.is_zero();
            counter.left = counter.left.saturating_sub(passed);
        }
        has_passed
    }

    /// How long whoever tries `code` at `now` still has to wait.
    pub(crate) fn wait(&self, code: HelperCode, now: Duration) -> Duration {
        let own = self.codes.get(&code).map_or(Duration::ZERO, |counter| counter.left);
        own.max(self.machine.left).saturating_sub(now.saturating_sub(self.since))
    }

    /// Counts a wrong try.
    pub(crate) fn count(&mut self, code: HelperCode) {
        self.codes.entry(code).or_default().count();
        self.machine.count();
    }

    /// Forgets the wrong tries of a code and the machine's.
    pub(crate) fn forgive(&mut self, code: HelperCode) {
        self.codes.remove(&code);
        self.machine = Counter::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> HelperCode {
        "TN-03".parse().unwrap()
    }

    #[test]
    fn waits_double_from_the_fifth_wrong_try_up_to_an_hour() {
        let waits: Vec<_> = (0..15).map(|wrong| wait_after(wrong).as_secs()).collect();
        let expected = [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600];
        assert_eq!(waits, expected);
        assert_eq!(wait_after(u32::MAX), LONGEST);
        assert!(wait_after(MANY) == LONGEST && wait_after(MANY - 1) < LONGEST);
    }

    #[test]
    fn whoever_tries_as_soon_as_possible_has_34_tries_in_24_hours() {
        let mut throttle = Throttle::default();
        let (mut now, mut tries) = (Duration::ZERO, 0);
        while now <= Duration::from_secs(24 * 3600) {
            throttle.pass(now);
            throttle.count(code());
            tries += 1;
            now += throttle.wait(code(), now);
        }
        assert_eq!(tries, 34);
    }

    #[test]
    fn a_clock_that_goes_back_lets_no_wait_pass() {
        let mut throttle = Throttle::lost(Duration::from_secs(100));
        assert!(!throttle.pass(Duration::from_secs(50)));
        assert_eq!(throttle.wait(code(), Duration::from_secs(40)), LONGEST);
        assert!(throttle.pass(Duration::from_secs(60)));
        assert_eq!(
            throttle.wait(code(), Duration::from_secs(70)),
            LONGEST - Duration::from_secs(20)
        );
    }

    #[test]
    fn a_code_waits_for_its_own_tries_after_the_machines_are_forgiven() {
        let other = "TN-04".parse().unwrap();
        let mut throttle = Throttle::default();
        (0..6).for_each(|_| throttle.count(code()));
        throttle.forgive(other);
        assert_eq!(throttle.wait(other, Duration::ZERO), Duration::ZERO);
        assert_eq!(throttle.wait(code(), Duration::ZERO), 2 * FIRST);
        throttle.forgive(code());
        assert_eq!(throttle, Throttle::default());
    }
}
