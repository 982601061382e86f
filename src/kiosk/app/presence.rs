//! Who is there: touches and time, the staff door, and what the next visitor finds.

use crate::kiosk::app::{App, Area};
use crate::kiosk::resident::{self, Resident};
use crate::kiosk::staff::{self, Staff};
use crate::visit::EndedBy;

impl App {
    pub(super) fn touch(&mut self) {
        self.focus.hide();
        self.be_there();
    }

    /// Somebody is there.
    pub(super) fn be_there(&mut self) {
        match &mut self.area {
            Area::Resident(resident) => resident.touch(&self.cx),
            Area::Staff(staff) => staff.touch(&self.cx),
        }
    }

    /// Time went by: is the staff door held long enough, and is somebody still there?
    pub(super) fn tick(&mut self) {
        if self.door.opens(self.cx.now) {
            self.open_door();
            return;
        }
        match &mut self.area {
            Area::Resident(resident) => {
                let outcome = resident.tick(&self.cx, &mut self.recorder);
                if outcome == resident::Outcome::Forget {
                    self.focus.hide();
                }
                self.follow(outcome);
            }
            Area::Staff(staff) => {
                if staff.tick(&self.cx) == staff::Outcome::Leave {
                    self.focus.hide();
                    self.start_anew();
                }
            }
        }
        self.look_at_files();
        self.look_at_staff();
    }

    /// What a resident's area comes to.
    pub(super) fn follow(&mut self, outcome: resident::Outcome) {
        match outcome {
            resident::Outcome::Stay => {}
            resident::Outcome::Forget => self.forget(),
            resident::Outcome::Duty(choice) => self.see_to(choice),
            resident::Outcome::SignIn => self.open_door(),
        }
    }

    /// The next visitor finds the hub's own language, text size and contrast; what finds things takes room,
    /// and is made ready again when somebody looks for something.
    pub(super) fn forget(&mut self) {
        self.cx.seeker = None;
        self.cx.set_display(self.cx.hub.display);
        self.be_ready_for_next();
        self.door.shut();
    }

    /// Behind the staff door: the visit that was open is over.
    pub(super) fn enter_staff(&mut self) {
        self.close_behind(EndedBy::Staff);
        if let Area::Resident(resident) = &mut self.area {
            resident.close(EndedBy::Staff, &self.cx, &mut self.recorder);
        }
        self.forget();
        self.focus.hide();
        self.area = Area::Staff(Staff::new(self.faults(), &self.cx));
        self.read_again();
    }

    /// The first screen, as the next visitor should find it.
    pub(super) fn start_anew(&mut self) {
        self.close_behind(EndedBy::Idle);
        self.cx.admin = None;
        self.forget();
        self.area = Area::Resident(Resident::new(&self.cx));
    }
}
