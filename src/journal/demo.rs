//! Made-up sessions to try the program out: believable, the same for the same seed, and marked as demo.
//!
//! A hub is busiest on weekday mornings, quiet at noon and nearly empty on Sundays. Two visitors in three
//! have a helper beside them; most open one guide, some give up on a step or meet a trouble.

use crate::gate::private;
use crate::id::{ItemId, TroubleId};
use crate::l10n::Language;

use crate::journal::calendar;
use crate::journal::error::Error;
use crate::journal::event::line;
use crate::journal::file::{DATABASE, open_to_read};
use crate::journal::keep::backup::Undone;
use crate::journal::keep::options::Options;
use crate::journal::keep::place;
use crate::journal::keep::store::Store;
use crate::journal::keep::witness::{Known, Witness};
use crate::visit::{
    Closing, EndedBy, Event, Filed, Happening, Mode, Moment, Operator, Outcome, Rating, VisitNumber,
};

use jiff::civil::{Date, Weekday};
use jiff::{Span, Timestamp};

use std::path::Path;
use std::time::Duration;

/// What to make up.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// How many months, the last one ending with `until`.
    pub months: u16,
    /// The last day.
    pub until: Date,
    /// About how many visitors come on a weekday.
    pub visits_a_day: u32,
    /// Plans with the same seed make up the same sessions.
    pub seed: u64,
}

/// The log while it is being filled. What was cut is made anew by the next.
const PART: &str = "journal-demo.part";

/// How many sessions are written in one transaction.
const BATCH: usize = 500;

/// Fills an empty data folder with made-up sessions; returns how many. Whatever `options` say, they are
/// marked as demo.
///
/// # Errors
/// [`Undone::Exists`] if there is a log already; else what the disk says.
pub fn fill(folder: &Path, mut options: Options, plan: &Plan) -> Result<u64, Undone> {
    if folder.join(DATABASE).exists() {
        return Err(Undone::Exists);
    }
    private::create_folder(folder).map_err(Error::from)?;
    options.is_demo = true;
    let create = |path: &Path| Store::create(path, options.setup(), options.budget);
    let filled = place::make(folder, PART, create, |store| {
        let count = import(store, Visits::new(&options, plan))?;
        Ok((count, Known::of(&store.db)?))
    });
    if filled.is_err() {
        place::remove(folder, PART);
    }
    let (count, known) = filled?;
    Witness::of(known).save(folder);
    Ok(count)
}

/// Writes the visits; returns how many.
fn import(store: &mut Store, mut visits: Visits) -> Result<u64, Error> {
    let mut count = 0;
    loop {
        let batch: Vec<_> = visits.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return Ok(count);
        }
        count += batch.len() as u64;
        store.import(&batch)?;
    }
}

/// Whether the data folder holds made-up sessions; `false` where there are none.
pub fn is_demo(folder: &Path) -> bool {
    let path = folder.join(DATABASE);
    let open = || -> rusqlite::Result<bool> {
        let db = open_to_read(&path)?;
        db.query_row("SELECT count(*) > 0 FROM setup WHERE is_demo = 1", [], |row| row.get(0))
    };
    open().unwrap_or(false)
}

/// The visits of a plan, one after the other.
struct Visits {
    items: Vec<ItemId>,
    troubles: Vec<TroubleId>,
    plan: Plan,
    dice: Dice,
    day: Date,
    /// The second up to which the kiosk is busy, and when the next visitor comes.
    busy_until: i64,
    coming: Vec<i64>,
    number: u32,
}

impl Visits {
    fn new(options: &Options, plan: &Plan) -> Self {
        let mut items: Vec<_> = options.vocabulary.items().cloned().collect();
        let mut troubles: Vec<_> = options.vocabulary.troubles().cloned().collect();
        items.sort();
        troubles.sort();
        let day = plan.until.checked_sub(Span::new().months(plan.months)).unwrap_or(plan.until);
        let (plan, dice) = (*plan, Dice(plan.seed));
        Self { items, troubles, plan, dice, day, busy_until: 0, coming: Vec::new(), number: 0 }
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

    fn visit(&mut self, arrival: i64) -> Vec<Event> {
        let opened = arrival.max(self.busy_until + 20);
        self.number = self.number.wrapping_add(1);
        let mut told = Told { number: self.number, opened, seconds: 0, events: Vec::new() };
        let helper = self.dice.chance(64).then(|| self.dice.pick(&[1, 1, 2, 2, 2, 3, 3, 4, 5]));
        let helper = helper.and_then(line::helper_from);
        let mode = if helper.is_some() { Mode::Assisted } else { Mode::SelfService };
        let language = if self.dice.chance(3) { Language::English } else { Language::Vietnamese };
        told.then(0, Happening::Opened { language, mode, helper });
        if self.dice.chance(12) {
            told.then(self.dice.between(10, 40), Happening::SearchUsed);
        }

        let mut reached = None;
        for _ in 0..self.dice.pick(&[1, 1, 1, 1, 2, 2, 3]) {
            reached = self.item(&mut told, mode).or(reached);
        }
        self.end(&mut told, mode, reached);
        self.busy_until = opened + told.seconds.cast_signed();
        told.events
    }

    /// One item, the earlier ones of the catalogue more often; returns what its guide came to.
    fn item(&mut self, told: &mut Told, mode: Mode) -> Option<Outcome> {
        let most = self.items.len().checked_sub(1)? as u64;
        let place = self.dice.between(0, most).min(self.dice.between(0, most)) as usize;
        let item = self.items.get(place)?.clone();
        let is_guide = matches!(item, ItemId::Guide(_));
        told.then(self.dice.between(3, 15), Happening::ItemOpened(item));
        if !is_guide {
            told.then(self.dice.between(5, 20), Happening::QrShown);
            told.then(self.dice.between(10, 90), Happening::Printed);
            return None;
        }
        let steps = 4 + place % 5;
        for step in (1..=steps).filter_map(|step| u8::try_from(step).ok()) {
            told.then(self.dice.between(2, 8), Happening::StepShown(step));
            told.wait(self.dice.between(10, 120));
            self.stumble(told, mode);
            let gives_up = if mode == Mode::Assisted { 3 } else { 9 };
            if self.dice.chance(gives_up) {
                return None;
            }
        }
        let outcome = self.dice.pick(&[1, 1, 1, 1, 1, 2, 2, 3, 4]);
        let outcome = Outcome::from_number(outcome).unwrap_or(Outcome::DoneHere);
        told.then(self.dice.between(2, 20), Happening::Reached(outcome));
        Some(outcome)
    }

    fn stumble(&mut self, told: &mut Told, mode: Mode) {
        if !self.dice.chance(8) || self.troubles.is_empty() {
            return;
        }
        let last = self.troubles.len() as u64 - 1;
        let place = self.dice.between(0, last).min(self.dice.between(0, last)) as usize;
        if let Some(trouble) = self.troubles.get(place) {
            told.then(5, Happening::TroubleOpened(trouble.clone()));
        }
        told.wait(self.dice.between(20, 180));
        if mode == Mode::SelfService && self.dice.chance(50) {
            told.then(2, Happening::HelpCalled);
        }
    }

    fn end(&mut self, told: &mut Told, mode: Mode, reached: Option<Outcome>) {
        if self.dice.chance(55) {
            let rating = self.dice.pick(&[
                Rating::Good,
                Rating::Good,
                Rating::Good,
                Rating::Fair,
                Rating::Poor,
            ]);
            told.then(self.dice.between(3, 20), Happening::Rated(rating));
        }
        let has_left = self.dice.chance(18);
        let by = match mode {
            _ if has_left => EndedBy::Idle,
            Mode::Assisted => EndedBy::Helper,
            Mode::SelfService => EndedBy::Resident,
        };
        let mut closing = Closing::by(by);
        if mode == Mode::Assisted {
            closing.operator = self.dice.pick(&[
                Operator::Resident,
                Operator::Resident,
                Operator::Together,
                Operator::Together,
                Operator::Helper,
            ]);
        }
        if reached.is_some() {
            closing.filed_online =
                self.dice.pick(&[Filed::NotApplicable, Filed::Yes, Filed::Yes, Filed::No]);
        }
        let after = if by == EndedBy::Idle { 210 } else { self.dice.between(2, 30) };
        told.then(after, Happening::Closed(closing));
    }
}

impl Iterator for Visits {
    type Item = Vec<Event>;

    fn next(&mut self) -> Option<Vec<Event>> {
        while self.coming.is_empty() {
            self.next_day()?;
        }
        let arrival = self.coming.pop()?;
        Some(self.visit(arrival))
    }
}

/// A visit as it is being made up.
struct Told {
    number: u32,
    opened: i64,
    seconds: u64,
    events: Vec<Event>,
}

impl Told {
    fn wait(&mut self, seconds: u64) {
        self.seconds += seconds;
    }

    fn then(&mut self, after: u64, what: Happening) {
        self.wait(after);
        let wall = Timestamp::from_second(self.opened + self.seconds.cast_signed());
        let at =
            Moment { uptime: Duration::from_secs(self.seconds), wall: wall.unwrap_or_default() };
        self.events.push(Event { visit: VisitNumber(self.number), at, what });
    }
}

/// A small generator of numbers that look random (SplitMix64).
struct Dice(u64);

impl Dice {
    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from `low` to `high`, both included.
    fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.throw() % (high - low + 1)
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.between(1, 100) <= percent
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.between(0, from.len() as u64 - 1) as usize]
    }
}
