//! The thread that owns the database: it writes what comes in, and tries again when that fails.

use super::backup::{self, Undone};
use super::fault::Fault;
use super::health::{Health, Report};
use super::queue::{Queue, Wake};
use super::record::{Event, Happening, VisitNumber};
use super::reserve::Reserve;
use super::store::{Salt, Store};
use super::verify::Broken;
use super::{DATABASE, Options, rescue, upkeep};

use jiff::Timestamp;

use std::collections::{BTreeMap, HashSet};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// How often in a row a file is set aside before it must be something else that is wrong.
const MOST_SET_ASIDES: u32 = 2;

/// The most events kept of one visit; the closing is always kept.
const MOST_OF_A_VISIT: usize = 1000;

/// The most visits that are open at once; there is one kiosk.
const MOST_OPEN: usize = 8;

/// The writer's state.
pub(super) struct Writer<R> {
    queue: Arc<Queue>,
    folder: PathBuf,
    options: Options,
    report: R,
    store: Option<Store>,
    /// Tells this run's open visits from those that another run left behind.
    run: i64,
    /// The event that is being written, and the salt of its session once it has one.
    current: Option<Event>,
    salt: Option<Salt>,
    /// The events of the visits that are not closed, so that a new file can take them over.
    live: BTreeMap<VisitNumber, Vec<Event>>,
    /// The visits whose current item was refused.
    astray: HashSet<VisitNumber>,
    health: Option<Health>,
    pause: Option<Duration>,
    has_opened: bool,
    /// What did not verify when the file was opened.
    broken: Option<Broken>,
    /// Why there is no nightly backup.
    undone: Option<Undone>,
    /// The file that was set aside and is still to be salvaged.
    set_aside: Option<String>,
    set_asides: u32,
    reserve: Reserve,
    now: Timestamp,
}

impl<R: Fn(Report)> Writer<R> {
    /// A writer that has not begun.
    pub(super) fn new(queue: Arc<Queue>, folder: PathBuf, options: Options, report: R) -> Self {
        let random = RandomState::new().build_hasher().finish() >> 16;
        Self {
            queue,
            reserve: Reserve::new(&folder, options.reserve),
            folder,
            now: options.started,
            options,
            report,
            store: None,
            run: random.cast_signed(),
            current: None,
            salt: None,
            live: BTreeMap::new(),
            astray: HashSet::new(),
            health: None,
            pause: None,
            has_opened: false,
            broken: None,
            undone: None,
            set_aside: None,
            set_asides: 0,
        }
    }

    /// Works until it is told to quit.
    pub(super) fn run(mut self) {
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
            Err(fault) if fault.is_damage() => self.set_aside(&fault),
            Err(fault) => self.fail(&fault),
        }
        match self.queue.take_lost() {
            0 => {}
            count => (self.report)(Report::Lost(count)),
        }
    }

    /// Opens what is not open and writes what waits.
    fn attempt(&mut self) -> Result<(), Fault> {
        self.open()?;
        self.recover();
        if !std::mem::replace(&mut self.has_opened, true) {
            self.queue.settle();
        }
        while let Some(event) = self.current.take().or_else(|| self.queue.take()) {
            self.now = event.at.wall;
            self.current = Some(event.clone());
            self.apply(event)?;
            self.forget_current();
            self.set_asides = 0;
        }
        let Some(now) = self.queue.take_rest() else {
            return Ok(());
        };
        let rested = self.rest(now);
        self.queue.settle();
        rested
    }

    fn open(&mut self) -> Result<(), Fault> {
        if self.store.is_some() {
            return Ok(());
        }
        std::fs::create_dir_all(&self.folder)?;
        self.salvage()?;
        let path = self.folder.join(DATABASE);
        if rescue::is_emptied(&path) {
            return Err(Fault::Nonsense);
        }
        let opened = Store::open(&path, self.options.setup(), self.options.budget);
        let mut store = opened.map_err(|fault| self.explain(fault))?;
        self.inspect(&store)?;
        store.close_left_open(self.run)?;
        for events in self.live.values() {
            for (number, event) in events.iter().enumerate() {
                store.note(self.run, number, event)?;
            }
        }
        self.store = Some(store);
        if self.reserve.is_kept() {
            self.reserve.keep();
        }
        Ok(())
    }

    /// The database only says that it cannot open a file; the folder says why.
    fn explain(&self, fault: Fault) -> Fault {
        if fault.health() != Health::Unreachable {
            return fault;
        }
        let probe = self.folder.join("journal-probe");
        let probed = std::fs::write(&probe, []);
        let _gone = std::fs::remove_file(probe);
        probed.err().map_or(fault, Fault::from)
    }

    /// Looks at what the last run left: the whole of a small log, the end of a large one.
    fn inspect(&mut self, store: &Store) -> Result<(), Fault> {
        let broken = store.inspect()?;
        if self.broken != broken {
            self.broken = broken;
            broken.into_iter().for_each(|broken| (self.report)(Report::Broken(broken)));
        }
        Ok(())
    }

    /// Takes over what can be read of a file that was set aside, now or before the last run was cut.
    fn salvage(&mut self) -> Result<(), Fault> {
        let unfinished = || rescue::unfinished(&self.folder);
        let Some(name) = self.set_aside.take().or_else(unfinished) else { return Ok(()) };
        self.set_aside = Some(name.clone());
        let (setup, budget) = (self.options.setup(), self.options.budget);
        let salvaged =
            rescue::salvage(&self.folder, &name, |path| Store::open(path, setup, budget))?;
        self.set_aside = None;
        (self.report)(Report::SetAside { moved_to: name, salvaged });
        Ok(())
    }

    fn apply(&mut self, mut event: Event) -> Result<(), Fault> {
        let visit = event.visit;
        let is_refused = self.refuses(&event);
        self.options.vocabulary.trim(&mut event.what);
        let has_place = match event.what {
            Happening::StepShown(_) | Happening::Answered { .. } => !self.astray.contains(&visit),
            _ => self.options.vocabulary.knows(&event.what),
        };
        match event.what {
            Happening::Closed(_) => self.close(event)?,
            _ if has_place => self.note(event)?,
            _ => {}
        }
        if is_refused {
            (self.report)(Report::Refused(visit));
        }
        Ok(())
    }

    /// Whether the event names an unknown id. What follows an unknown item until the next known one
    /// belongs to no item.
    fn refuses(&mut self, event: &Event) -> bool {
        let is_known = self.options.vocabulary.knows(&event.what);
        if let Happening::ItemOpened(_) = event.what {
            match is_known {
                true => self.astray.remove(&event.visit),
                false => self.astray.insert(event.visit),
            };
        }
        !is_known
    }

    fn note(&mut self, event: Event) -> Result<(), Fault> {
        let Some(store) = self.store.as_mut() else {
            return Ok(());
        };
        let is_opening = matches!(event.what, Happening::Opened { .. });
        let number = self.live.get(&event.visit).map_or(0, Vec::len);
        if is_opening != (number == 0) || number >= MOST_OF_A_VISIT {
            return Ok(());
        }
        store.note(self.run, number, &event)?;
        if is_opening && self.live.len() >= MOST_OPEN {
            // Its closing was lost; the next start closes what is on the disk of it.
            self.live.pop_first();
        }
        self.live.entry(event.visit).or_default().push(event);
        Ok(())
    }

    fn close(&mut self, event: Event) -> Result<(), Fault> {
        let Some(store) = self.store.as_mut() else {
            return Ok(());
        };
        let visit = event.visit;
        let Some(events) = self.live.get(&visit) else {
            return Ok(());
        };
        let mut events = events.clone();
        events.push(event);
        let salt = match self.salt {
            Some(salt) => salt,
            None => *self.salt.insert(store.salt()?),
        };
        store.close(self.run, &events, salt)?;
        self.live.remove(&visit);
        self.astray.remove(&visit);
        (self.report)(Report::Saved(visit));
        Ok(())
    }

    /// Nobody is there: does what is due, until an event comes.
    fn rest(&mut self, now: Timestamp) -> Result<(), Fault> {
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
        self.back_up(now);
        Ok(())
    }

    /// Makes the nightly backup. Without one the log goes on, and staff are told once.
    fn back_up(&mut self, now: Timestamp) {
        let undone = backup::nightly(&self.folder, now, self.options.budget).err();
        if self.undone != undone {
            self.undone.clone_from(&undone);
            undone.into_iter().for_each(|undone| (self.report)(Report::NoBackup(undone)));
        }
    }

    fn recover(&mut self) {
        self.pause = None;
        self.tell(if self.reserve.is_kept() { Health::Well } else { Health::Full });
    }

    fn fail(&mut self, fault: &Fault) {
        self.store = None;
        self.pause = Some(self.pause.map_or(FIRST_PAUSE, |pause| (pause * 2).min(LONGEST_PAUSE)));
        let health = fault.health();
        if self.health != Some(health) {
            log::warn!("session log: {fault}");
        }
        self.tell(health);
        if health == Health::Full && self.reserve.release() {
            self.pause = Some(Duration::ZERO);
            return;
        }
        self.queue.fail();
    }

    /// The file is broken: out of the way with it, and on with a new one.
    fn set_aside(&mut self, fault: &Fault) {
        self.store = None;
        self.set_asides += 1;
        log::error!("session log is damaged: {fault}");
        if self.set_asides > MOST_SET_ASIDES {
            self.give_up();
            self.fail(fault);
            return;
        }
        match rescue::set_aside(&self.folder, self.now) {
            Ok(name) => {
                // If one is still to be salvaged, there was nothing in the other one yet.
                self.set_aside.get_or_insert(name);
                self.work();
            }
            Err(error) => self.fail(&Fault::from(error)),
        }
    }

    /// It is not the file: what was to be salvaged or written is what cannot be.
    fn give_up(&mut self) {
        if let Some(moved_to) = self.set_aside.take() {
            rescue::give_up(&self.folder);
            (self.report)(Report::SetAside { moved_to, salvaged: 0 });
        } else if let Some(visit) = self.current.as_ref().map(|event| event.visit) {
            self.forget_current();
            (self.report)(Report::Refused(visit));
        }
    }

    fn forget_current(&mut self) {
        self.current = None;
        self.salt = None;
        self.queue.settle();
    }

    fn tell(&mut self, health: Health) {
        if self.health.replace(health) != Some(health) {
            (self.report)(Report::Health(health));
        }
    }
}
