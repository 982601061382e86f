//! The thread that owns the database: it writes what comes in, and tries again when that fails.

mod opening;

use crate::gate::private;
use crate::journal::chain::verdict::Broken;
use crate::journal::error::Error;
use crate::journal::health::Health;
use crate::journal::keep::backup::{self, BACKUPS, Nightly, Undone};
use crate::journal::keep::options::{Options, Terms};
use crate::journal::keep::rescue;
use crate::journal::keep::reserve::Reserve;
use crate::journal::keep::store::{Salt, Store};
use crate::journal::keep::upkeep;
use crate::journal::keep::watch::{Missing, Watch};
use crate::journal::write::open_visits::OpenVisits;
use crate::journal::write::queue::{Adoption, Order, Queue, Wake};
use crate::journal::write::report::{Report, Subject};
use crate::journal::write::teller::Teller;
use crate::visit::{Act, Event, Happening};

use jiff::{SignedDuration, Timestamp};

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// How often in a row a file is set aside before it must be something else that is wrong.
const MOST_SET_ASIDES: u32 = 2;

/// For how long staff are told of visits that could not be kept: a week has a day on which they look.
const LOSSES_TOLD: SignedDuration = SignedDuration::from_hours(7 * 24);

/// The writer's state.
pub(crate) struct Writer<R> {
    queue: Arc<Queue>,
    folder: PathBuf,
    options: Options,
    teller: Teller<R>,
    store: Option<Store>,
    /// Tells this run's open visits from those that another run left behind.
    run: i64,
    /// The order that is being carried out, and the salt of its session once it has one.
    current: Option<Order>,
    salt: Option<Salt>,
    open_visits: OpenVisits,
    pause: Option<Duration>,
    has_opened: bool,
    /// What did not verify when it was looked at last.
    broken: Option<Broken>,
    /// Why there is no nightly backup.
    undone: Option<Undone>,
    /// The file that was set aside and is still to be salvaged.
    set_aside: Option<String>,
    set_asides: u32,
    /// The damaged files that staff were told of and that are still in the folder.
    damaged: Vec<String>,
    /// When visits could not be kept.
    lost: Option<Timestamp>,
    watch: Watch,
    /// The missing sessions that staff were told of.
    missing: Option<Missing>,
    reserve: Reserve,
    now: Timestamp,
}

impl<R: Fn(Report)> Writer<R> {
    /// A writer that has not begun.
    pub(crate) fn new(queue: Arc<Queue>, folder: PathBuf, options: Options, report: R) -> Self {
        let random = RandomState::new().build_hasher().finish() >> 16;
        Self {
            queue,
            reserve: Reserve::new(&folder, options.reserve),
            watch: Watch::new(&folder),
            missing: None,
            folder,
            now: options.started,
            options,
            teller: Teller::new(report),
            store: None,
            run: random.cast_signed(),
            current: None,
            salt: None,
            open_visits: OpenVisits::default(),
            pause: None,
            has_opened: false,
            broken: None,
            undone: None,
            set_aside: None,
            set_asides: 0,
            damaged: Vec::new(),
            lost: None,
        }
    }

    /// Works until it is told to quit.
    pub(crate) fn run(mut self) {
        let mut wake = Wake::Work;
        loop {
            self.work();
            if wake == Wake::Quit {
                break;
            }
            wake = self.queue.wait(self.pause);
        }
    }
}

impl<R> Drop for Writer<R> {
    fn drop(&mut self) {
        // Closed before whoever waits is told, so that the files are theirs.
        self.store = None;
        self.queue.end();
    }
}

impl<R: Fn(Report)> Writer<R> {
    fn work(&mut self) {
        match self.attempt() {
            Ok(()) => self.recover(),
            Err(error) if error.is_damage() => self.set_aside(&error),
            Err(Error::Gone) if self.set_asides < MOST_SET_ASIDES => self.begin_anew(),
            Err(error) => self.fail(&error),
        }
        let lost = self.queue.take_lost();
        if lost > 0 {
            self.lost = Some(self.now);
            self.teller.tell(Report::Lost(lost));
        }
    }

    /// Opens what is not open and writes what waits.
    fn attempt(&mut self) -> Result<(), Error> {
        self.open()?;
        self.recover();
        if !std::mem::replace(&mut self.has_opened, true) {
            self.queue.settle();
        }
        while let Some(order) = self.current.take().or_else(|| self.queue.take()) {
            self.current = Some(order.clone());
            self.carry_out(order)?;
            self.forget_current();
            self.set_asides = 0;
        }
        self.watch.look()?;
        let Some(now) = self.queue.take_rest() else {
            return Ok(());
        };
        let rested = self.rest(now);
        self.queue.settle();
        rested
    }

    /// Takes note of what does not verify, or that all of it does.
    fn judge(&mut self, broken: Option<Broken>) {
        match broken {
            Some(broken) if self.broken != Some(broken) => self.teller.tell(Report::Broken(broken)),
            Some(_) => {}
            None => self.teller.withdraw(Subject::Chain),
        }
        self.broken = broken;
    }

    fn tell_of_damage(&mut self, moved_to: String, salvaged: u64) {
        self.damaged.push(moved_to.clone());
        self.teller.tell(Report::SetAside { moved_to, salvaged });
    }

    fn carry_out(&mut self, order: Order) -> Result<(), Error> {
        match order {
            Order::Write(event) => self.apply(event),
            Order::Record(act) => self.record(&act),
            Order::Adopt(adoption) => self.adopt(adoption),
            Order::Follow(terms) => self.follow(terms),
        }
    }

    /// Writes down what staff did.
    fn record(&mut self, act: &Act) -> Result<(), Error> {
        let Some(store) = self.store.as_mut() else {
            return Ok(());
        };
        store.record(std::slice::from_ref(act))?;
        self.watch.look()?;
        self.teller.tell(Report::Recorded(act.id));
        Ok(())
    }

    /// Goes over to other settings of the hub.
    fn follow(&mut self, terms: Terms) -> Result<(), Error> {
        self.options.follow(terms);
        self.store.as_mut().map_or(Ok(()), |store| store.adopt(self.options.setup()))
    }

    /// Goes over to another catalogue.
    fn adopt(&mut self, adoption: Adoption) -> Result<(), Error> {
        self.open_visits.adopt(&self.options.vocabulary, &adoption.vocabulary);
        self.options.catalog_version = adoption.catalog_version;
        self.options.vocabulary = adoption.vocabulary;
        self.teller.withdraw(Subject::Refusals);
        self.store.as_mut().map_or(Ok(()), |store| store.adopt(self.options.setup()))
    }

    fn apply(&mut self, event: Event) -> Result<(), Error> {
        self.now = event.at.wall;
        let visit = event.visit;
        let judged = self.open_visits.judge(&event, &self.options.vocabulary);
        match event.what {
            Happening::Closed(_) => self.close(event)?,
            _ if judged.has_place => self.note(event)?,
            _ => {}
        }
        if judged.is_refused {
            self.teller.tell(Report::Refused(visit));
        }
        Ok(())
    }

    fn note(&mut self, event: Event) -> Result<(), Error> {
        let place = self.open_visits.place(&event);
        if let Some((place, store)) = place.zip(self.store.as_mut()) {
            store.note(self.run, place, &event)?;
            self.watch.look()?;
            self.open_visits.add(event);
        }
        Ok(())
    }

    fn close(&mut self, event: Event) -> Result<(), Error> {
        let visit = event.visit;
        let events = self.open_visits.events(visit);
        let Some((events, store)) = events.zip(self.store.as_mut()) else {
            return Ok(());
        };
        let events = [events, &[event]].concat();
        let salt = match self.salt {
            Some(salt) => salt,
            None => *self.salt.insert(store.salt()?),
        };
        store.close(self.run, &events, salt)?;
        self.watch.look()?;
        self.watch.note(&store.db)?;
        self.open_visits.forget(visit);
        self.teller.tell(Report::Saved(visit));
        Ok(())
    }

    /// Nobody is there: does what is due, until an event comes.
    fn rest(&mut self, now: Timestamp) -> Result<(), Error> {
        self.now = now;
        self.reserve.keep();
        let Some(store) = self.store.as_mut() else {
            return Ok(());
        };
        let periods = self.options.periods();
        let mut has_changed = false;
        while upkeep::step(store, now, periods)? {
            has_changed = true;
            if self.queue.is_busy() {
                return Ok(());
            }
        }
        if has_changed {
            upkeep::finish(&store.db)?;
        }
        self.watch.forget_what_was_told(now);
        self.watch.note(&store.db)?;
        self.back_up(now);
        self.keep_private();
        self.tell_what_is_missing();
        self.withdraw_what_is_past(now);
        Ok(())
    }

    /// Makes the nightly backup. Without one the log goes on, and staff are told once. A new one was walked
    /// from its first session to its last, and so was the log.
    fn back_up(&mut self, now: Timestamp) {
        let undone = match backup::nightly(&self.folder, now, self.options.budget) {
            Ok(Nightly::IsThere) => None,
            Ok(Nightly::Made(walked)) => {
                self.judge(walked.err());
                None
            }
            Err(undone) => Some(undone),
        };
        match &undone {
            None => self.teller.withdraw(Subject::Backup),
            Some(undone) if self.undone.as_ref() == Some(undone) => {}
            Some(undone) => self.teller.tell(Report::NoBackup(undone.clone())),
        }
        self.undone = undone;
    }

    /// Withdraws what staff have looked after, or have had the time to see.
    fn withdraw_what_is_past(&mut self, now: Timestamp) {
        self.damaged.retain(|name| self.folder.join(name).exists());
        if self.damaged.is_empty() {
            self.teller.withdraw(Subject::Damage);
        }
        if self.lost.is_some_and(|lost| now.duration_since(lost) >= LOSSES_TOLD) {
            self.lost = None;
            self.teller.withdraw(Subject::Losses);
        }
    }

    /// Tells of the sessions that are missing, if that is news, or that none is.
    fn tell_what_is_missing(&mut self) {
        let missing = self.watch.missing();
        match &missing {
            None => self.teller.withdraw(Subject::Missing),
            Some(_) if self.missing == missing => {}
            Some(Missing { sessions, copy }) => {
                log::error!("{sessions} sessions are missing from the session log");
                self.teller.tell(Report::Missing { sessions: *sessions, copy: copy.clone() });
            }
        }
        self.missing = missing;
    }

    /// Takes from others what they may read here, and tells staff if that cannot be.
    fn keep_private(&mut self) {
        match private::narrow(&[&self.folder, &self.folder.join(BACKUPS)], "journal") {
            Ok(0) => self.teller.withdraw(Subject::Privacy),
            Ok(count) => {
                log::warn!("{count} files or folders of the session log were open to others");
                self.teller.withdraw(Subject::Privacy);
            }
            Err(_) if self.teller.has_told(Subject::Privacy) => {}
            Err(error) => {
                log::warn!("the session log cannot be kept from others: {error}");
                self.teller.tell(Report::Exposed);
            }
        }
    }

    fn recover(&mut self) {
        self.pause = None;
        self.teller.tell_health(if self.reserve.is_kept() { Health::Well } else { Health::Full });
    }

    fn fail(&mut self, error: &Error) {
        self.store = None;
        self.pause = Some(self.pause.map_or(FIRST_PAUSE, |pause| (pause * 2).min(LONGEST_PAUSE)));
        let health = error.health();
        if self.teller.tell_health(health) {
            log::warn!("session log: {error}");
        }
        if health == Health::Full && self.reserve.release() {
            self.pause = Some(Duration::ZERO);
            return;
        }
        self.queue.fail();
    }

    /// The files that were open are not in their place any more: on with those that are, or with new ones.
    fn begin_anew(&mut self) {
        self.store = None;
        self.set_asides += 1;
        log::error!("the files of the session log were taken away or replaced");
        if self.watch.has_changes_of_another()
            && let Err(error) = rescue::set_changes_aside(&self.folder, self.now)
        {
            return self.fail(&Error::from(error));
        }
        self.work();
    }

    /// The file is broken: out of the way with it, and on with a new one.
    fn set_aside(&mut self, error: &Error) {
        self.store = None;
        self.set_asides += 1;
        log::error!("session log is damaged: {error}");
        if self.set_asides > MOST_SET_ASIDES {
            self.give_up();
            self.fail(error);
            return;
        }
        match rescue::set_aside(&self.folder, self.now) {
            Ok(name) => {
                // If one is still to be salvaged, there was nothing in the other one yet.
                self.set_aside.get_or_insert(name);
                self.work();
            }
            Err(error) => self.fail(&Error::from(error)),
        }
    }

    /// It is not the file: what was to be salvaged or written is what cannot be.
    fn give_up(&mut self) {
        if let Some(moved_to) = self.set_aside.take() {
            rescue::give_up(&self.folder);
            self.tell_of_damage(moved_to, 0);
        } else if let Some(order) = self.current.clone() {
            self.forget_current();
            let visit = order.event().map(|event| event.visit);
            visit.into_iter().for_each(|visit| self.teller.tell(Report::Refused(visit)));
        }
    }

    fn forget_current(&mut self) {
        self.current = None;
        self.salt = None;
        self.queue.settle();
    }
}
