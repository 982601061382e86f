//! A helper's shift (ca trực): who is on duty, since when, and what the shift has come to. It is about the
//! helper; nothing of residents is in it but codes and counts.

use crate::id::{HelperCode, ItemId};
use crate::visit::{Mode, Moment, Outcome, Record};

use std::collections::BTreeMap;
use std::time::Duration;

/// How long a shift lasts at most: whoever forgot to end it is not on duty for ever.
const LONGEST: Duration = Duration::from_secs(4 * 60 * 60);

/// How long nobody is asked whether they are still there, once a helper says so.
const PAUSE: Duration = Duration::from_secs(15 * 60);

/// The letters that visits are put aside under.
const LETTERS: [char; 4] = ['A', 'B', 'C', 'D'];

/// How many visits may be put aside at once: one letter is always free for a change of two.
const MOST_ASIDE: usize = LETTERS.len() - 1;

/// How long a visit may be put aside.
const LONGEST_ASIDE: Duration = Duration::from_secs(30 * 60);

/// A visit that was put aside, as the helper comes back to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parked {
    /// Its letter.
    pub letter: char,
    /// What it was about.
    pub item: ItemId,
    /// When it was put aside.
    since: Duration,
}

/// What whoever is on duty can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The session is closed with what came of it.
    Close,
    /// The resident goes on alone: the visit is no assisted one.
    GoAlone,
    /// The helper assists after all.
    Assist,
    /// Nobody is asked whether they are still there for a while.
    Pause,
    /// They are asked as usual.
    AskAgain,
    /// The visit is put aside for somebody else.
    Park,
    /// The visit that was put aside, by its place, goes on.
    TakeUp(usize),
    /// The shift is over.
    EndShift,
}

/// A helper's shift.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// Who is on duty.
    pub helper: HelperCode,
    /// When it began.
    pub began: Moment,
    /// Until when nobody is asked whether they are still there.
    paused_until: Duration,
    /// The visits that were put aside, in order.
    pub parked: Vec<Parked>,
    /// What the shift's own visits came to.
    outcomes: BTreeMap<Outcome, u32>,
}

impl Shift {
    /// A shift that begins.
    pub fn new(helper: HelperCode, now: Moment) -> Self {
        Self {
            helper,
            began: now,
            paused_until: Duration::ZERO,
            parked: Vec::new(),
            outcomes: BTreeMap::new(),
        }
    }

    /// Whether it is over by itself.
    pub fn is_over(&self, now: Moment) -> bool {
        now.uptime.saturating_sub(self.began.uptime) >= LONGEST
    }

    /// Nobody is asked whether they are still there for a while.
    pub fn pause(&mut self, now: Moment) {
        self.paused_until = now.uptime + PAUSE;
    }

    /// Whether nobody is asked whether they are still there.
    pub fn is_paused(&self, now: Moment) -> bool {
        now.uptime < self.paused_until
    }

    /// The visit that was paused for is over.
    pub fn go_on(&mut self) {
        self.paused_until = Duration::ZERO;
    }

    /// Whether no further visit can be put aside.
    pub fn is_full(&self) -> bool {
        self.parked.len() >= MOST_ASIDE
    }

    /// A visit about `item` is put aside; its place among the others is the last. It does not get the letter
    /// `taken_up`, which somebody has just come back with.
    pub fn park(&mut self, item: ItemId, taken_up: Option<char>, now: Moment) {
        let is_free = |letter: &char| {
            taken_up != Some(*letter) && self.parked.iter().all(|it| it.letter != *letter)
        };
        if let Some(letter) = LETTERS.into_iter().find(is_free) {
            self.parked.push(Parked { letter, item, since: now.uptime });
        }
    }

    /// The place of a visit that was put aside for too long.
    pub fn forgotten(&self, now: Moment) -> Option<usize> {
        let is_forgotten =
            |parked: &Parked| now.uptime.saturating_sub(parked.since) >= LONGEST_ASIDE;
        self.parked.iter().position(is_forgotten)
    }

    /// Counts a visit that is over, if it was this helper's.
    pub fn count(&mut self, record: &Record) {
        let is_own = record.mode == Mode::Assisted && record.helper == Some(self.helper);
        if let Some(outcome) = record.outcome.filter(|_| is_own) {
            *self.outcomes.entry(outcome).or_default() += 1;
        }
    }

    /// How many visits came to what, in the order of the codes.
    pub fn outcomes(&self) -> impl Iterator<Item = (Outcome, u32)> {
        self.outcomes.iter().map(|(outcome, count)| (*outcome, *count))
    }

    /// How many visits there were.
    pub fn visits(&self) -> u32 {
        self.outcomes.values().sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Language;
    use crate::visit::{Closing, EndedBy, Event, Happening, VisitNumber};

    fn at(seconds: u64) -> Moment {
        Moment { uptime: Duration::from_secs(seconds), wall: jiff::Timestamp::UNIX_EPOCH }
    }

    fn shift() -> Shift {
        Shift::new("TN-03".parse().unwrap(), at(100))
    }

    #[test]
    fn a_shift_ends_by_itself_after_four_hours() {
        let shift = shift();
        assert!(!shift.is_over(at(100 + 4 * 3600 - 1)));
        assert!(shift.is_over(at(100 + 4 * 3600)));
    }

    #[test]
    fn a_pause_lasts_a_quarter_of_an_hour_or_until_the_visit_is_over() {
        let mut shift = shift();
        assert!(!shift.is_paused(at(200)));
        shift.pause(at(200));
        assert!(shift.is_paused(at(200 + 899)) && !shift.is_paused(at(200 + 900)));
        shift.pause(at(300));
        shift.go_on();
        assert!(!shift.is_paused(at(301)));
    }

    #[test]
    fn only_the_helpers_own_visits_count() {
        let mut shift = shift();
        for helper in [Some("TN-03"), Some("TN-05"), None] {
            let helper = helper.map(|code| code.parse().unwrap());
            let mode = if helper.is_some() { Mode::Assisted } else { Mode::SelfService };
            let mut record = Record::opened(Language::Vietnamese, mode, helper, at(200));
            let what = Happening::Closed(Closing::by(EndedBy::Helper));
            record.add(&Event { visit: VisitNumber(1), at: at(300), what });
            shift.count(&record);
        }
        assert_eq!(shift.visits(), 1);
        assert_eq!(shift.outcomes().collect::<Vec<_>>(), [(Outcome::Looked, 1)]);
    }
}
