//! The kiosk's jobs, done on the data folder and the content that it was started with.

use crate::catalog::Catalog;
use crate::hub::{self, Confirmed, Draft, Posting, Unadded, Unwritten};
use crate::id::{HelperCode, Token};
use crate::journal::{DATABASE, copies, has_acts, plan_restore, planned_restore, verify};
use crate::kiosk::job::{
    Answer, CheckUp, Content, FirstAdmin, Job, Notices, Parcel, SetUp, SetUpEnd, StaffChange,
    StaffChanged, StaffNow, Worker,
};
use crate::l10n::Phrase;
use crate::program::chime;
use crate::program::content;
use crate::program::exports;
use crate::program::recording;
use crate::program::search;
use crate::program::stamp::Stamp;
use crate::review::Review;
use crate::staff::{Fault, Staff, Undone};
use crate::visit::{ActKind, By, Moment, told};

use jiff::civil::Date;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
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
        let has_lost_all = staff.is_first_run() && self.has_had_staff();
        let faults = staff.faults().into_iter().chain(has_lost_all.then_some(Fault::AllLost));
        StaffNow {
            is_first_run: staff.is_first_run() && !has_lost_all,
            members: staff.members(),
            faults: faults.collect(),
            acts: staff.acts(),
        }
    }

    /// Whether the log knows of staff: whoever takes their files away does not get a first run for it.
    fn has_had_staff(&self) -> bool {
        has_acts(&self.folder)
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
        let files = content::files(self.catalog.as_deref());
        let mut catalog = files.map(|files| Catalog::load(&files));
        let (hub, hub_faults) = content::settings(&self.folder, catalog.as_mut().ok());
        let terms = recording::terms(&hub);
        Parcel::new(Content { hub, hub_faults, terms, catalog })
    }

    /// What the files are after something was written, or why it was not.
    fn written(&self, file: &str, written: Result<(), Unwritten>) -> Answer {
        let written = written.map_err(|error| match error {
            // Saving once more would not help: what was changed is held against the file of then.
            Unwritten::Changed => Phrase::new("settings-changed").with("file", file.to_owned()),
            other => other.phrase_for(file),
        });
        // Not as if the files had been looked at: what else has changed is still read by itself.
        Answer::Written(written.map(|()| self.content()))
    }

    fn check_up(&self) -> CheckUp {
        let size = |name: &str| {
            std::fs::metadata(self.folder.join(name)).map_or(0, |metadata| metadata.len())
        };
        CheckUp {
            log: size(DATABASE) + size(&format!("{DATABASE}-wal")),
            free: crate::report::free(&self.folder),
            copies: copies(&self.folder),
            planned: planned_restore(&self.folder),
        }
    }

    /// Plans a copy, or nothing; what cannot be written shows by what is planned then.
    fn plan(&self, day: Option<Date>) -> CheckUp {
        if let Err(error) = plan_restore(&self.folder, day) {
            log::warn!("no copy can be planned: {error}");
        }
        self.check_up()
    }

    fn change_staff(&self, change: StaffChange, by: HelperCode) -> StaffChanged {
        let (by, now) = (By::member(by), self.now());
        let changed = match &change {
            StaffChange::Add { code, role, pin } => self.staff().add(*code, *role, pin, by, now),
            StaffChange::Pin { code, pin } => self.staff().set_pin(*code, pin, by, now),
            StaffChange::Switch { code, is_on } => self.staff().switch(*code, *is_on, by, now),
            StaffChange::Role { code, role } => self.staff().set_role(*code, *role, by, now),
        };
        StaffChanged { change, undone: changed.err(), staff: self.staff_now() }
    }

    /// Sets this point up: the staff first, since without it nobody may write anything.
    fn set_up(&self, SetUp { admin, settings }: SetUp) -> SetUpEnd {
        let added = match admin {
            Some(_) if self.has_had_staff() => Err(Undone::Begun.phrase()),
            admin => admin.map(|admin| self.add_first(&admin)).transpose(),
        };
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
            Job::Overview { period, today } => {
                let review = Review::open(&self.folder);
                let overview = review.and_then(|review| review.overview(period, today));
                Answer::Overview(overview.map(Arc::new))
            }
            Job::Confirm { item, compared } => {
                let added = Confirmed::add(&self.folder, item.as_str(), compared);
                // Not as if the files had been looked at: what else has changed is still read by itself.
                Answer::Written(added.map(|()| self.content()).map_err(Unadded::phrase))
            }
            Job::OpenNotices => {
                let all = Posting::all(&self.folder);
                let all = all.map_err(|error| Unwritten::from(error).phrase_for("notices"));
                // A log that cannot be read knows of none: then the files alone say which numbers are taken.
                let known = Review::open(&self.folder).and_then(|review| review.notices());
                let known = known.unwrap_or_default();
                Answer::Notices(all.map(|all| Notices { all, known }))
            }
            Job::SaveNotice(posting) => self.written(&posting.path(), posting.write(&self.folder)),
            Job::RemoveNotice(posting) => {
                self.written(&posting.path(), posting.remove(&self.folder))
            }
            Job::OrderNotices(all) => {
                self.written("notices", Posting::put_in_order(&all, &self.folder))
            }
            Job::OpenHub => {
                Answer::HubOpened(Draft::open(&self.folder).map_err(|error| error.phrase()))
            }
            Job::SaveHub(draft) => self.written(hub::FILE, draft.write(&self.folder)),
            Job::CheckUp => Answer::CheckedUp(self.check_up()),
            Job::BackUp => {
                Answer::BackedUp(exports::back_up(&self.folder, told(SystemTime::now())))
            }
            Job::PlanRestore(day) => Answer::CheckedUp(self.plan(day)),
            Job::ChangeStaff { change, by } => Answer::StaffChanged(self.change_staff(change, by)),
            Job::Sessions { filter, before, size } => {
                let review = Review::open(&self.folder);
                let page = review.and_then(|review| review.page(&filter, before, size));
                Answer::Sessions(page.map(Arc::new))
            }
            Job::FindDrives => Answer::Drives(crate::report::drives()),
            Job::Export(export) => {
                Answer::Exported(exports::make(&export, &self.folder, self.catalog.as_deref()))
            }
            Job::SetUp(set_up) => Answer::SetUp(self.set_up(set_up)),
            Job::Ring => {
                chime::ring();
                Answer::Done
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hub::{Confirmation, FirstSettings, Settings, Ward, Written};
    use crate::journal::{HubCode, Journal, Options, Vocabulary};
    use crate::staff::{Pin, Role};

    use jiff::Timestamp;
    use jiff::civil::date;
    use tempfile::TempDir;

    use std::fs;
    use std::time::Duration;

    const PIN: &str = "482913";

    fn set_up(admin: Option<&str>, name: &str) -> Job {
        let pin = || Pin::parse(PIN).unwrap();
        let admin = admin.map(|code| FirstAdmin { code: code.parse().unwrap(), pin: pin() });
        let (name, ward) = (name.to_owned(), Ward::listed().next().unwrap());
        Job::SetUp(SetUp { admin, settings: FirstSettings { name, ward, number: 7 } })
    }

    /// What comes of a job that sets a point up.
    fn end(jobs: &Jobs, job: Job) -> SetUpEnd {
        match jobs.work(job) {
            Answer::SetUp(end) => end,
            other => panic!("{other:?}"),
        }
    }

    fn name(folder: &TempDir) -> Option<String> {
        Settings::load(folder.path()).0.name
    }

    #[test]
    fn a_point_is_set_up_once_and_its_settings_are_there_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let jobs = Jobs::new(folder.path(), None);
        let first = end(&jobs, set_up(Some("TN-07"), "Tổ 7"));
        let members: Vec<_> = first.staff.members.iter().map(|it| (it.code, it.role)).collect();
        assert_eq!(members, [("TN-07".parse().unwrap(), Role::Admin)]);
        assert_eq!(first.added, Some("TN-07".parse().unwrap()));
        assert!(!first.staff.is_first_run);
        let content = first.written.unwrap().open().unwrap();
        assert_eq!((content.hub.name.as_deref(), content.hub.number), (Some("Tổ 7"), 7));

        let second = end(&jobs, set_up(Some("TN-08"), "Tổ 8"));
        assert_eq!(second.written, Err(Phrase::new("staff-undone-begun")));
        assert_eq!((second.added, second.staff.members.len()), (None, 1));
        assert_eq!(name(&folder).as_deref(), Some("Tổ 7"), "nothing was written");
    }

    #[test]
    fn whoever_takes_the_staffs_files_away_gets_no_first_run() {
        let folder = tempfile::tempdir().unwrap();
        let jobs = Jobs::new(folder.path(), None);
        end(&jobs, set_up(Some("TN-07"), "Tổ 7"));
        let now = || Timestamp::from_second(1_795_316_400).unwrap();
        let options =
            Options::new(HubCode::default(), date(2026, 11, 20), Vocabulary::default(), now());
        let journal = Journal::open(folder.path(), options, |_| {});
        jobs.staff_now().acts.into_iter().for_each(|act| journal.record(act));
        assert!(journal.flush(Duration::from_secs(30)));
        drop(journal);
        for file in ["staff.toml", "staff-tries"] {
            fs::remove_file(folder.path().join(file)).unwrap();
        }
        let jobs = Jobs::new(folder.path(), None);
        let staff = jobs.staff_now();
        assert!(!staff.is_first_run && staff.members.is_empty());
        assert_eq!(staff.faults, [Fault::AllLost]);
        let again = end(&jobs, set_up(Some("TN-08"), "Tổ 8"));
        assert!(again.added.is_none() && again.written.is_err());
        assert!(!folder.path().join("staff.toml").exists());
    }

    #[test]
    fn settings_that_fail_after_the_staff_are_tried_again_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("hub.toml");
        fs::write(&file, "name = To 7").unwrap();
        let jobs = Jobs::new(folder.path(), None);
        let first = end(&jobs, set_up(Some("TN-01"), "Tổ 7"));
        assert!(first.added.is_some() && !first.staff.is_first_run);
        assert_eq!(first.written.unwrap_err().id, "first-unwritten-not-toml");
        fs::write(&file, "printer = \"a\"\n").unwrap();
        let again = end(&jobs, set_up(None, "Tổ 7"));
        assert!(again.added.is_none() && again.written.is_ok());
        assert_eq!(name(&folder).as_deref(), Some("Tổ 7"));
    }

    #[test]
    fn where_the_staff_fails_nothing_is_written() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("staff.toml")).unwrap();
        let jobs = Jobs::new(folder.path(), None);
        let end = end(&jobs, set_up(Some("TN-01"), "Tổ 7"));
        assert!(end.added.is_none() && end.written.is_err());
        assert_eq!(name(&folder), None);
    }

    /// The hub and the content after something was written.
    fn written(jobs: &Jobs, job: Job) -> Result<Content, Phrase> {
        match jobs.work(job) {
            Answer::Written(written) => written.map(|parcel| parcel.open().unwrap()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_changed_at_the_desk_is_written_and_there_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let jobs = Jobs::new(folder.path(), None);
        let Answer::HubOpened(Ok(mut draft)) = jobs.work(Job::OpenHub) else { unreachable!() };
        draft.set("name", Some(Written::Text("Tổ 9".to_owned()))).unwrap();
        let content = written(&jobs, Job::SaveHub(draft.clone())).unwrap();
        assert_eq!(content.hub.name.as_deref(), Some("Tổ 9"));
        let again = written(&jobs, Job::SaveHub(draft)).err().unwrap();
        assert_eq!(again.id, "settings-changed", "it was begun from another file");

        let notices = || match jobs.work(Job::OpenNotices) {
            Answer::Notices(Ok(notices)) => notices,
            other => panic!("{other:?}"),
        };
        let mut posting = Posting::new(&notices().all, &notices().known).unwrap();
        for (field, text) in [("title", "Họp"), ("body", "Tối nay.")] {
            posting.set(field, Some(Written::Text(text.to_owned()))).unwrap();
        }
        assert_eq!(written(&jobs, Job::SaveNotice(posting)).unwrap().hub.notices.len(), 1);
        let all = notices().all;
        assert!(written(&jobs, Job::OrderNotices(all.clone())).is_ok());
        let content = written(&jobs, Job::RemoveNotice(all[0].clone())).unwrap();
        assert!(content.hub.notices.is_empty() && notices().all.is_empty());

        let item = content.catalog.unwrap().item_ids().pop_first().unwrap();
        let compared =
            Confirmation { day: date(2026, 11, 25), by: "TN-01".parse().unwrap(), is_hidden: true };
        let content = written(&jobs, Job::Confirm { item: item.clone(), compared }).unwrap();
        assert!(content.catalog.unwrap().is_hidden(&item));
    }

    #[test]
    fn no_file_holds_the_pin() {
        let folder = tempfile::tempdir().unwrap();
        let jobs = Jobs::new(folder.path(), None);
        assert!(end(&jobs, set_up(Some("TN-01"), "Tổ 7")).written.is_ok());
        for file in fs::read_dir(folder.path()).unwrap() {
            let held = fs::read(file.unwrap().path()).unwrap();
            assert!(!held.windows(PIN.len()).any(|bytes| bytes == PIN.as_bytes()));
        }
    }
}
