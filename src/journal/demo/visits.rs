//! Who comes, and what they do.
//!
//! A hub is busiest on weekday mornings, quiet at noon and nearly empty on Sundays. Half of the visitors
//! have a helper beside them from the start, some call for one; most open one guide, some give up on a step
//! or meet a trouble. A helper says what came of it, and now and then puts a visit aside for the next one.

use crate::id::{HelperCode, ItemId, TroubleId};
use crate::l10n::Language;

use crate::journal::calendar;
use crate::journal::demo::dice::Dice;
use crate::journal::demo::plan::Plan;
use crate::journal::demo::told::Told;
use crate::journal::event::line;
use crate::journal::keep::options::Options;
use crate::visit::{Closing, EndedBy, Event, Filed, Happening, Mode, Operator, Outcome, Rating};

use jiff::Span;
use jiff::civil::{Date, Weekday};

/// How soon the next visitor must be there for a visit to be put aside, in seconds.
const SOON: i64 = 300;

/// The visits of a plan, in the order in which they end.
pub(crate) struct Visits {
    items: Vec<ItemId>,
    troubles: Vec<TroubleId>,
    plan: Plan,
    dice: Dice,
    day: Date,
    /// The second up to which the kiosk is busy, and when the next visitors come, the last one first.
    busy_until: i64,
    coming: Vec<i64>,
    number: u32,
    /// The visit that was put aside.
    aside: Option<Visit>,
}

/// A visit that is not over.
struct Visit {
    told: Told,
    helper: Option<HelperCode>,
    has_reached: bool,
}

impl Visits {
    /// The visits of `plan` to what the vocabulary of `options` names.
    pub(crate) fn new(options: &Options, plan: &Plan) -> Self {
        let mut items: Vec<_> = options.vocabulary.items().cloned().collect();
        let mut troubles: Vec<_> = options.vocabulary.troubles().cloned().collect();
        items.sort();
        troubles.sort();
        let day = plan.until.checked_sub(Span::new().months(plan.months)).unwrap_or(plan.until);
        Self {
            items,
            troubles,
            plan: *plan,
            dice: Dice::new(plan.seed),
            day,
            busy_until: 0,
            coming: Vec::new(),
            number: 0,
            aside: None,
        }
    }

    /// The visitors of the next day, the last one first.
    fn next_day(&mut self) -> Option<()> {
        self.day = self.day.tomorrow().ok().filter(|day| *day <= self.plan.until)?;
        let share = match self.day.weekday() {
            Weekday::Monday => 120,
            Weekday::Saturday => 45,
            Weekday::Sunday => 8,
            _ => 100,
        };
        let about = u64::from(self.plan.visits_a_day) * share / 100;
        let visitors = about * self.dice.between(60, 140) / 100;
        let start = calendar::start_of(self.day);
        for _ in 0..visitors {
            let hour = self
                .dice
                .pick(&[7, 8, 8, 8, 9, 9, 9, 9, 10, 10, 10, 13, 14, 14, 14, 15, 15, 16, 19]);
            let second = i64::from(hour) * 3600 + self.dice.between(0, 3599).cast_signed();
            self.coming.push(start + second);
        }
        self.coming.sort_by_key(|second| std::cmp::Reverse(*second));
        Some(())
    }

    /// A visitor comes, and does what they came for.
    fn begin(&mut self, arrival: i64) -> Visit {
        self.number = self.number.wrapping_add(1);
        let mut told = Told::new(self.number, arrival.max(self.busy_until + 20));
        let helper = if self.dice.chance(55) { self.helper() } else { None };
        let mode = if helper.is_some() { Mode::Assisted } else { Mode::SelfService };
        let language = if self.dice.chance(3) { Language::English } else { Language::Vietnamese };
        told.then(0, Happening::Opened { language, mode, helper });
        if self.dice.chance(12) {
            told.then(self.dice.between(10, 40), Happening::SearchUsed);
        }
        let mut visit = Visit { told, helper, has_reached: false };
        self.item(&mut visit);
        for _ in 1..self.dice.pick(&[1, 1, 1, 1, 2, 2, 3]) {
            self.leave_alone(&mut visit);
            self.item(&mut visit);
        }
        visit
    }

    fn helper(&mut self) -> Option<HelperCode> {
        line::helper_from(self.dice.pick(&[1, 1, 2, 2, 2, 3, 3, 4, 5]))
    }

    /// One item, the earlier ones of the catalogue more often.
    fn item(&mut self, visit: &mut Visit) {
        let Some((place, item)) = self.one_of(|visits| &visits.items) else { return };
        let is_guide = matches!(item, ItemId::Guide(_));
        visit.told.then(self.dice.between(3, 15), Happening::ItemOpened(item));
        if is_guide {
            self.guide(visit, 4 + place % 5);
        } else {
            visit.told.then(self.dice.between(5, 20), Happening::QrShown);
            visit.told.then(self.dice.between(10, 90), Happening::Printed);
        }
    }

    fn guide(&mut self, visit: &mut Visit, steps: usize) {
        for step in (1..=steps).filter_map(|step| u8::try_from(step).ok()) {
            visit.told.then(self.dice.between(2, 8), Happening::StepShown(step));
            visit.told.wait(self.dice.between(10, 120));
            self.stumble(visit);
            let gives_up = if visit.helper.is_some() { 3 } else { 9 };
            if self.dice.chance(gives_up) {
                return;
            }
        }
        let outcome = self.outcome();
        visit.told.then(self.dice.between(2, 20), Happening::Reached(outcome));
        visit.has_reached = true;
    }

    fn outcome(&mut self) -> Outcome {
        let number = self.dice.pick(&[1, 1, 1, 1, 1, 2, 2, 3, 4]);
        Outcome::from_number(number).unwrap_or(Outcome::DoneHere)
    }

    /// One of some, the earlier ones more often, and its place among them.
    fn one_of<T: Clone>(&mut self, of: impl Fn(&Self) -> &[T]) -> Option<(usize, T)> {
        let most = of(self).len().checked_sub(1)? as u64;
        let place = self.dice.between(0, most).min(self.dice.between(0, most)) as usize;
        Some((place, of(self).get(place)?.clone()))
    }

    fn stumble(&mut self, visit: &mut Visit) {
        if !self.dice.chance(8) {
            return;
        }
        let Some((_, trouble)) = self.one_of(|visits| &visits.troubles) else { return };
        visit.told.then(5, Happening::TroubleOpened(trouble));
        visit.told.wait(self.dice.between(20, 180));
        if visit.helper.is_none() && self.dice.chance(50) {
            self.call_help(visit);
        }
    }

    /// Help is called; most often it comes, and stays with every second one.
    fn call_help(&mut self, visit: &mut Visit) {
        visit.told.then(2, Happening::HelpCalled);
        if !self.dice.chance(85) {
            return;
        }
        let wait = self.dice.between(10, 90) * self.dice.pick(&[1, 1, 1, 2, 4]);
        visit.told.then(wait, Happening::HelperCame);
        if self.dice.chance(50) {
            visit.helper = self.helper();
            let joined = visit.helper.map(Happening::HelperJoined);
            joined.into_iter().for_each(|joined| visit.told.then(15, joined));
        }
    }

    /// A helper whom somebody else needs leaves.
    fn leave_alone(&mut self, visit: &mut Visit) {
        if visit.helper.is_some() && self.dice.chance(10) {
            visit.helper = None;
            visit.told.then(self.dice.between(2, 10), Happening::HelperLeft);
        }
    }

    /// Whether a helper puts the visit aside: the next visitor is there soon.
    fn gives_way(&mut self, visit: &Visit) -> bool {
        let is_next_soon = self.coming.last().is_some_and(|next| *next < visit.told.now() + SOON);
        visit.helper.is_some() && is_next_soon && self.dice.chance(12)
    }

    fn put_aside(&mut self, mut visit: Visit) {
        visit.told.then(self.dice.between(5, 20), Happening::Parked);
        self.busy_until = visit.told.now();
        self.aside = Some(visit);
    }

    /// The kiosk is free again for the visit that was put aside.
    fn take_up(&mut self, mut visit: Visit) -> Vec<Event> {
        let apart = self.busy_until + 20 - visit.told.now();
        visit.told.then(apart.unsigned_abs(), Happening::TakenUp);
        self.item(&mut visit);
        self.finish(visit)
    }

    fn finish(&mut self, mut visit: Visit) -> Vec<Event> {
        if self.dice.chance(55) {
            let rating = self.dice.pick(&[
                Rating::Good,
                Rating::Good,
                Rating::Good,
                Rating::Fair,
                Rating::Poor,
            ]);
            visit.told.then(self.dice.between(3, 20), Happening::Rated(rating));
        }
        if visit.helper.is_some() {
            self.say_what_came_of_it(&mut visit);
        }
        let by = match visit.helper {
            _ if self.dice.chance(18) => EndedBy::Idle,
            Some(_) => EndedBy::Helper,
            None => EndedBy::Resident,
        };
        let after = if by == EndedBy::Idle { 210 } else { self.dice.between(2, 30) };
        visit.told.then(after, Happening::Closed(Closing::by(by)));
        self.busy_until = visit.told.now();
        visit.told.into_events()
    }

    /// What a helper taps before the end; in a hurry not all of it.
    fn say_what_came_of_it(&mut self, visit: &mut Visit) {
        let mut taps = Vec::new();
        if !visit.has_reached || self.dice.chance(20) {
            taps.push(Happening::OutcomeChosen(self.outcome()));
        }
        if self.dice.chance(15) {
            let trouble = self.one_of(|visits| &visits.troubles);
            let is_met = self.dice.chance(90);
            let marked = |(_, trouble)| Happening::TroubleMarked { trouble, is_met };
            taps.extend(trouble.map(marked));
        }
        if self.dice.chance(90) {
            use Operator::{Helper, Resident, Together};
            let operator = self.dice.pick(&[Resident, Resident, Together, Together, Helper]);
            taps.push(Happening::OperatorChosen(operator));
        }
        if visit.has_reached && self.dice.chance(80) {
            let filed = self.dice.pick(&[Filed::NotApplicable, Filed::Yes, Filed::Yes, Filed::No]);
            taps.push(Happening::FiledChosen(filed));
        }
        for tap in taps {
            visit.told.then(self.dice.between(1, 6), tap);
        }
    }
}

impl Iterator for Visits {
    type Item = Vec<Event>;

    fn next(&mut self) -> Option<Vec<Event>> {
        if let Some(visit) = self.aside.take() {
            return Some(self.take_up(visit));
        }
        while self.coming.is_empty() {
            self.next_day()?;
        }
        let arrival = self.coming.pop()?;
        let mut visit = self.begin(arrival);
        if self.gives_way(&visit) {
            self.put_aside(visit);
            let next = self.coming.pop()?;
            visit = self.begin(next);
        }
        Some(self.finish(visit))
    }
}
