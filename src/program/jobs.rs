//! The kiosk's jobs, done on the data folder and the content that it was started with.

use crate::catalog::Catalog;
use crate::id::{HelperCode, Token};
use crate::journal::{DATABASE, verify};
use crate::kiosk::job::{
    Answer, Content, FirstAdmin, Job, Parcel, SetUp, SetUpEnd, StaffNow, Worker,
};
use crate::l10n::Phrase;
use crate::program::chime;
use crate::program::content;
use crate::program::recording;
use crate::program::search;
use crate::program::stamp::Stamp;
use crate::staff::Staff;
use crate::visit::{ActKind, By, Moment, told};

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Instant, SystemTime};

/// Who does the kiosk's jobs.
pub(super) struct Jobs {
    folder: PathBuf,
    catalog: Option<PathBuf>,
    /// The files as they were when they were last read.
    read: Mutex<Stamp>,
    staff: Mutex<Staff>,
    started: Instant,
}

impl Jobs {
    /// Jobs are done on the data folder `folder`, and on the content of `catalog` if it is not built in.
    pub(super) fn new(folder: &Path, catalog: Option<&Path>) -> Self {
        let started = Instant::now();
        let read = Mutex::new(Stamp::of(folder, catalog));
        let staff = Mutex::new(Staff::load(folder, moment(started)));
        let catalog = catalog.map(Path::to_owned);
        Self { folder: folder.to_owned(), catalog, read, staff, started }
    }

    /// The staff as they are now.
    pub(super) fn staff_now(&self) -> StaffNow {
        let staff = self.staff();
        StaffNow {
            is_first_run: staff.is_first_run(),
            members: staff.members(),
            faults: staff.faults(),
            acts: staff.acts(),
        }
    }

    fn staff(&self) -> MutexGuard<'_, Staff> {
        self.staff.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Moment {
        moment(self.started)
    }

    fn rest_staff(&self, recorded: &[Token]) -> Answer {
        // What cannot be written now is written the next time; what is wrong is among the faults.
        if !recorded.is_empty() {
            let _ = self.staff().forget_acts(recorded, self.now());
        }
        let _ = self.staff().rest(self.now());
        Answer::Staff(self.staff_now())
    }

    fn note(&self, kind: ActKind, code: HelperCode) -> Answer {
        // On a first run there is nobody whose act it could be.
        let _ = self.staff().note(kind, Some(code), By::member(code), self.now());
        Answer::Done
    }

    fn read_if_changed(&self) -> Answer {
        let now = Stamp::of(&self.folder, self.catalog.as_deref());
        let is_changed = *self.read.lock().unwrap_or_else(PoisonError::into_inner) != now;
        if is_changed { self.read_again() } else { Answer::Unchanged }
    }

    fn read_again(&self) -> Answer {
        // Looked at before they are read: what changes meanwhile is read once more.
        let now = Stamp::of(&self.folder, self.catalog.as_deref());
        *self.read.lock().unwrap_or_else(PoisonError::into_inner) = now;
        Answer::Read(self.content())
    }

    /// The settings and the content as they are now.
    fn content(&self) -> Parcel {
        let catalog = content::files(self.catalog.as_deref()).map(|files| Catalog::load(&files));
        let (hub, hub_faults) = content::settings(&self.folder, catalog.as_ref().ok());
        let terms = recording::terms(&hub);
        Parcel::new(Content { hub, hub_faults, terms, catalog })
    }

    /// Sets this point up: the staff first, since without it nobody may write anything.
    fn set_up(&self, SetUp { admin, settings }: SetUp) -> SetUpEnd {
        let added = admin.map(|admin| self.add_first(&admin)).transpose();
        let written = added.as_ref().map_err(Clone::clone).and_then(|_| {
            settings.write(&self.folder).map_err(|unwritten| {
                log::warn!("hub.toml was not written: {unwritten:?}");
                unwritten.phrase()
            })
        });
        // Not as if the files had been looked at: where a visitor is there, they are read again later.
        let written = written.map(|()| self.content());
        SetUpEnd { added: added.ok().flatten(), staff: self.staff_now(), written }
    }

    fn add_first(&self, admin: &FirstAdmin) -> Result<HelperCode, Phrase> {
        let added = self.staff().add_first(admin.code, &admin.pin, By::ANYBODY, self.now());
        added.map(|()| admin.code).map_err(|undone| undone.phrase())
    }
}

/// The moment, by a clock that is never set and by the one on the wall.
fn moment(started: Instant) -> Moment {
    Moment { uptime: started.elapsed(), wall: told(SystemTime::now()) }
}

impl Worker for Jobs {
    fn work(&self, job: Job) -> Answer {
        match job {
            Job::ReadAgain => self.read_again(),
            Job::ReadIfChanged => self.read_if_changed(),
            Job::VerifyLog => Answer::Verified(verify(&self.folder.join(DATABASE))),
            Job::PrepareSearch => {
                Answer::Ready(search::prepare(&self.folder, self.catalog.as_deref()))
            }
            Job::CheckPin { code, pin } => {
                Answer::Checked(self.staff().check(code, &pin, self.now()))
            }
            Job::Note(kind, code) => self.note(kind, code),
            Job::RestStaff(recorded) => self.rest_staff(&recorded),
            Job::SetUp(set_up) => Answer::SetUp(self.set_up(set_up)),
            Job::Ring => {
                chime::ring();
                Answer::Done
            }
        }
    }
}
