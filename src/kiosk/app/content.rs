//! The settings and the content while the kiosk runs: read again, and taken in when nobody is there; and
//! what else jobs bring.

use crate::catalog::Catalog;
use crate::journal::{Report, Subject};
use crate::kiosk::app::{App, Area};
use crate::kiosk::job::{Answer, Content, Job, Parcel, SetUpEnd, Ticket};
use crate::kiosk::recorder;
use crate::staff::Checked;

use std::time::Duration;

/// How often the files are looked at, and read again if something is wrong in them or they changed.
const READ_EVERY: Duration = Duration::from_secs(60);

impl App {
    /// What is wrong in files may have been put right meanwhile, or a notice may have come: looks once a
    /// minute while nobody is there.
    pub(super) fn look_at_files(&mut self) {
        let is_quiet = self.resident().is_none_or(|resident| resident.is_as_left(&self.cx));
        let is_time = self.cx.now.uptime.saturating_sub(self.read) >= READ_EVERY;
        if is_quiet && is_time {
            let is_wrong = self.faults.has_any_in_files(&self.cx.catalog.problems);
            self.read_by(if is_wrong { Job::ReadAgain } else { Job::ReadIfChanged });
        }
    }

    /// Has the settings and the content read again, unless that is under way.
    pub(super) fn read_again(&mut self) {
        self.read_by(Job::ReadAgain);
    }

    fn read_by(&mut self, job: Job) {
        if self.reading_again.is_none() {
            self.read = self.cx.now.uptime;
            self.reading_again = Some(self.jobs.run(job));
        }
    }

    /// Has done what the screen at hand says it needs.
    pub(super) fn begin_job(&mut self) {
        match &mut self.area {
            Area::Resident(resident) => resident.begin_job(&self.cx, &mut self.jobs),
            Area::Staff(staff) => staff.begin_job(&self.cx, &mut self.jobs),
        }
    }

    /// Whether the screen that asked is still there.
    fn is_waited_for(&self, ticket: Ticket) -> bool {
        match &self.area {
            Area::Resident(resident) => resident.waits_for(ticket),
            Area::Staff(staff) => staff.waits_for(ticket),
        }
    }

    pub(super) fn receive(&mut self, ticket: Ticket, answer: Answer) {
        if self.reading_again == Some(ticket) {
            self.reading_again = None;
            if let Answer::Read(parcel) = answer {
                parcel.open().into_iter().for_each(|content| self.take_in(content));
            }
            return;
        }
        if self.takes_staff(ticket) {
            if let Answer::Staff(now) = answer {
                self.take_staff(now);
            }
            return;
        }
        if let Answer::SetUp(end) = &answer {
            self.take_set_up(ticket, end);
        }
        if let Answer::StaffChanged(changed) = &answer {
            self.take_staff(changed.staff.clone());
        }
        if let Answer::Written(Ok(parcel)) = &answer {
            parcel.open().into_iter().for_each(|content| self.take_in(content));
        }
        if !self.is_waited_for(ticket) {
            return;
        }
        if let Answer::Ready(seeker) = &answer {
            self.cx.seeker = Some(seeker.clone());
        }
        match &mut self.area {
            Area::Resident(resident) => resident.receive(ticket, &answer, &self.cx),
            Area::Staff(staff) => staff.receive(ticket, &answer, &self.cx),
        }
        if let Answer::Checked(Ok(Checked::Welcome { code, role })) = &answer {
            self.welcome(*code, *role);
        }
        if let Answer::Verified(verdict) = &answer {
            let broken = verdict.as_ref().err();
            self.hear(
                &broken.map_or(Report::Over(Subject::Chain), |broken| Report::Broken(*broken)),
            );
        }
    }

    /// The point has a staff, and settings, also where nobody waits any more to hear of it. Whoever waits and
    /// has just set the first admin's PIN is that admin.
    fn take_set_up(&mut self, ticket: Ticket, end: &SetUpEnd) {
        if end.added.is_some() && self.is_waited_for(ticket) {
            self.cx.admin = end.added;
        }
        self.take_staff(end.staff.clone());
        let content = end.written.as_ref().ok().and_then(Parcel::open);
        content.into_iter().for_each(|content| self.take_in(content));
    }

    /// Takes newer settings and content in; not under the eyes of a visitor, nor while staff open the door.
    pub(super) fn take_in(&mut self, content: Content) {
        let resident = self.resident();
        let has_visitor = resident.is_some_and(|resident| !resident.is_as_left(&self.cx));
        if has_visitor || self.door.is_held() || (resident.is_some() && self.is_as_known(&content))
        {
            return;
        }
        self.recorder.follow(content.terms);
        self.cx.hub = content.hub;
        self.faults.hub = content.hub_faults;
        self.faults.content = content.catalog.map(|catalog| self.take_catalog(catalog)).err();
        match &mut self.area {
            Area::Resident(resident) => {
                self.cx.set_display(self.cx.hub.display);
                resident.start_anew(&self.cx);
            }
            Area::Staff(staff) => staff.arrange(&self.cx),
        }
        self.tell_staff();
    }

    pub(super) fn take_catalog(&mut self, catalog: Catalog) {
        self.recorder.adopt(catalog.version, recorder::vocabulary(&catalog));
        self.cx.catalog = catalog;
        self.cx.seeker = None;
    }

    /// Whether what is wrong in the files is still what staff know of.
    pub(super) fn is_as_known(&self, content: &Content) -> bool {
        content.hub == self.cx.hub
            && content.hub_faults == self.faults.hub
            && match &content.catalog {
                Ok(catalog) => {
                    self.faults.content.is_none() && catalog.problems == self.cx.catalog.problems
                }
                Err(unread) => self.faults.content.as_ref() == Some(unread),
            }
    }
}
