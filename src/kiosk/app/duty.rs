//! Who is on duty: the way in through the staff door, the shift, and what staff did for the log.

use crate::id::{HelperCode, Token};
use crate::kiosk::app::staff_files::Ending;
use crate::kiosk::app::{App, Area};
use crate::kiosk::context::Reader;
use crate::kiosk::job::{Job, StaffNow, Ticket};
use crate::kiosk::resident::{Aside, Resident};
use crate::kiosk::shift::{Choice, Shift};
use crate::kiosk::staff::Staff;
use crate::staff::Role;
use crate::visit::{ActKind, Closing, EndedBy, Mode};

use std::time::Duration;

/// How often the staff's files are looked at.
const REST_EVERY: Duration = Duration::from_secs(60);

impl App {
    /// The staff door was opened. Where there is nobody to sign in yet, it is everybody's; else whoever wants
    /// to come in signs in, and the visit waits.
    pub(super) fn open_door(&mut self) {
        self.focus.hide();
        self.door.shut();
        if self.cx.is_first_run {
            self.enter_staff();
            return;
        }
        self.leave_to_door();
        self.rest_staff();
    }

    fn leave_to_door(&mut self) {
        let at_door = Area::Staff(Staff::at_door(&self.cx));
        if let Area::Resident(resident) = std::mem::replace(&mut self.area, at_door) {
            self.behind = Some(resident);
        }
    }

    /// Back to the screen that the door was opened from.
    pub(super) fn come_back(&mut self) {
        match self.behind.take() {
            Some(mut resident) => {
                resident.arrange(&self.cx);
                resident.touch(&self.cx);
                self.area = Area::Resident(resident);
            }
            None => self.start_anew(),
        }
    }

    /// The visit behind the door is over.
    pub(super) fn close_behind(&mut self, by: EndedBy) {
        if let Some(mut resident) = self.behind.take() {
            resident.close(by, &self.cx, &mut self.recorder);
        }
    }

    /// Somebody has signed in: a helper is on duty from here on, an admin may manage the hub too.
    pub(super) fn welcome(&mut self, code: HelperCode, role: Role) {
        match role {
            Role::Helper => self.begin_shift(code),
            Role::Admin => self.enter_as(code),
        }
    }

    /// A shift begins, in place of the one before if there was one. Whoever is at the screen is assisted.
    pub(super) fn begin_shift(&mut self, code: HelperCode) {
        if let Some(before) = self.cx.shift.as_ref().map(|shift| shift.helper) {
            self.close_asides(EndedBy::Helper);
            self.jobs.run(Job::Note(ActKind::ShiftEnded, before));
        }
        self.cx.shift = Some(Shift::new(code, self.cx.now));
        self.jobs.run(Job::Note(ActKind::ShiftStarted, code));
        self.cx.admin = None;
        self.come_back();
        self.join(code);
        if let Area::Resident(resident) = &mut self.area {
            let outcome = resident.helper_came(&self.cx, &mut self.recorder);
            self.follow(outcome);
        }
    }

    /// Whoever is on duty sees to their shift.
    pub(super) fn open_duty(&mut self) {
        if let (Area::Resident(resident), Some(_)) = (&mut self.area, &self.cx.shift) {
            resident.open_duty(&self.cx);
        }
    }

    /// The admin who manages the hub goes on duty.
    pub(super) fn begin_shift_as_admin(&mut self) {
        if let Some(code) = self.cx.admin {
            self.begin_shift(code);
        }
    }

    /// The shift is over, and nothing of it is on the screen.
    pub(super) fn end_shift(&mut self) {
        self.close(EndedBy::Helper);
        self.count_closed();
        let Some(shift) = self.cx.shift.take() else {
            return;
        };
        self.cx.reader = Reader::Resident;
        self.jobs.run(Job::Note(ActKind::ShiftEnded, shift.helper));
        if matches!(self.area, Area::Resident(_)) {
            self.area = Area::Resident(Resident::new(&self.cx));
        }
    }

    /// An admin manages the hub: the visit that was open is over.
    fn enter_as(&mut self, code: HelperCode) {
        self.cx.admin = Some(code);
        self.enter_staff();
    }

    /// Writes down who ends the program; whether nobody has to be waited for.
    pub(super) fn end_by_whom(&mut self) -> bool {
        let Some(code) = self.cx.admin else { return true };
        let ticket = self.jobs.run(Job::Note(ActKind::Exit, code));
        self.ending = Some(Ending { ticket, since: self.cx.now.uptime });
        false
    }

    /// Whether this answer is the last one before the program ends.
    pub(super) fn is_last(&self, ticket: Ticket) -> bool {
        self.ending.is_some_and(|ending| ending.ticket == ticket)
    }

    /// Whether the program has waited long enough for its last act.
    pub(super) fn has_waited_to_end(&self) -> bool {
        self.ending.is_some_and(|ending| ending.is_overdue(self.cx.now.uptime))
    }

    /// Does what whoever is on duty has chosen.
    pub(super) fn see_to(&mut self, choice: Choice) {
        let (Area::Resident(resident), Some(shift)) = (&mut self.area, &mut self.cx.shift) else {
            return;
        };
        match choice {
            Choice::GoAlone => {
                resident.go_alone(&self.cx, &self.recorder);
                self.cx.reader = Reader::Resident;
            }
            Choice::Assist => {
                let helper = shift.helper;
                self.join(helper);
            }
            Choice::Pause => shift.pause(self.cx.now),
            Choice::AskAgain => shift.go_on(),
            // The area has closed it by itself.
            Choice::Close => {}
            Choice::Park => self.park(),
            Choice::TakeUp(place) => self.take_up(place),
            Choice::EndShift => self.end_shift(),
        }
    }

    /// Puts the visit aside.
    fn park(&mut self) {
        let Area::Resident(resident) = &mut self.area else { return };
        if let Some(aside) = resident.park(&self.cx, &self.recorder) {
            self.keep_aside(aside, None);
        }
        self.forget();
        let letter = self.cx.shift.as_ref().and_then(|shift| shift.parked.last());
        if let (Area::Resident(resident), Some(parked)) = (&mut self.area, letter) {
            resident.tell_letter(parked.letter);
        }
    }

    /// Takes up the visit at `place`, and puts the one at hand aside.
    fn take_up(&mut self, place: usize) {
        let Area::Resident(resident) = &mut self.area else { return };
        if place >= self.asides.len() {
            return;
        }
        let aside = self.asides.remove(place);
        let Some(shift) = &mut self.cx.shift else { return };
        let letter = shift.parked.remove(place).letter;
        self.cx.reader = match aside.mode() {
            Mode::Assisted => Reader::Helper(shift.helper),
            Mode::SelfService => Reader::Resident,
        };
        let other = resident.take_up(aside, &self.cx, &self.recorder);
        other.into_iter().for_each(|other| self.keep_aside(other, Some(letter)));
    }

    fn keep_aside(&mut self, aside: Aside, taken_up: Option<char>) {
        if let (Some(shift), Some(item)) = (&mut self.cx.shift, aside.item()) {
            shift.park(item, taken_up, self.cx.now);
            self.asides.push(aside);
        } else {
            self.recorder.close(aside.into_visit(), Closing::by(EndedBy::Helper), self.cx.now);
        }
    }

    /// Closes the visit at `place` that was put aside.
    fn close_aside(&mut self, place: usize, by: EndedBy) {
        if let Some(shift) = &mut self.cx.shift {
            shift.parked.remove(place);
        }
        let aside = self.asides.remove(place);
        self.recorder.close(aside.into_visit(), Closing::by(by), self.cx.now);
    }

    /// Closes all visits that were put aside.
    pub(super) fn close_asides(&mut self, by: EndedBy) {
        while !self.asides.is_empty() {
            self.close_aside(0, by);
        }
    }

    /// The next visitor is assisted again, if somebody is on duty.
    pub(super) fn be_ready_for_next(&mut self) {
        if let Some(shift) = &mut self.cx.shift {
            shift.go_on();
            self.cx.reader = Reader::Helper(shift.helper);
        }
    }

    /// Counts the visits that are over.
    pub(super) fn count_closed(&mut self) {
        let closed = self.recorder.take_closed();
        if let Some(shift) = &mut self.cx.shift {
            closed.iter().for_each(|record| shift.count(record));
        }
    }

    /// Time went by: a shift that was forgotten ends, and the staff's files are looked at.
    pub(super) fn look_at_staff(&mut self) {
        if self.cx.shift.as_ref().is_some_and(|shift| shift.is_over(self.cx.now)) {
            self.end_shift();
        }
        while let Some(place) =
            self.cx.shift.as_ref().and_then(|shift| shift.forgotten(self.cx.now))
        {
            self.close_aside(place, EndedBy::Idle);
        }
        let rested = self.staff_files.rested;
        let is_time = rested.is_none_or(|at| self.cx.now.uptime.saturating_sub(at) >= REST_EVERY);
        if is_time || !self.staff_files.recorded.is_empty() {
            self.rest_staff();
        }
    }

    fn rest_staff(&mut self) {
        if self.staff_files.resting.is_none() {
            self.staff_files.rested = Some(self.cx.now.uptime);
            let recorded = std::mem::take(&mut self.staff_files.recorded);
            self.staff_files.resting = Some(self.jobs.run(Job::RestStaff(recorded)));
        }
    }

    /// What staff did is in the log.
    pub(super) fn recorded(&mut self, act: Token) {
        self.staff_files.recorded.push(act);
    }

    /// Whether this is the answer about the staff's files.
    pub(super) fn takes_staff(&mut self, ticket: Ticket) -> bool {
        let is_it = self.staff_files.resting == Some(ticket);
        if is_it {
            self.staff_files.resting = None;
        }
        is_it
    }

    /// How the staff are now.
    pub(super) fn take_staff(&mut self, now: StaffNow) {
        now.acts.into_iter().for_each(|act| self.recorder.record(act));
        let is_another = self.cx.staff != now.members;
        self.cx.staff = now.members;
        self.cx.is_first_run = now.is_first_run;
        self.faults.staff = now.faults;
        let is_on_duty = |shift: &Shift| {
            let mut staff = self.cx.staff.iter();
            staff.any(|member| member.code == shift.helper && member.is_active)
        };
        if self.cx.shift.as_ref().is_some_and(|shift| !is_on_duty(shift)) {
            self.end_shift();
        }
        if is_another {
            self.arrange();
        }
        self.tell_staff();
    }
}
