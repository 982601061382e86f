//! Whether somebody is there: touches, the countdown, and what happens when nobody is.

use crate::catalog::Wait;
use crate::kiosk::app::{App, Screen};
use crate::session::{Patience, Presence};
use crate::visit::EndedBy;

use std::time::Duration;

impl App {
    pub(super) fn touch(&mut self) {
        self.touched = self.shared.now.uptime;
        if let Some(visit) = &mut self.visit {
            visit.touch(self.shared.now);
        }
        self.asked = None;
    }

    /// Time went by: is somebody still there, and is the staff door held long enough?
    pub(super) fn tick(&mut self) {
        if self.door.opens(self.shared.now) {
            self.enter_staff();
            return;
        }
        let patience = self.patience();
        match &self.visit {
            Some(visit) => match visit.presence(patience, self.shared.now) {
                Presence::Here => self.asked = None,
                Presence::Asked(left) => self.asked = Some(left.as_secs_f32().ceil() as u64),
                Presence::Gone => self.end_visit(EndedBy::Idle),
            },
            None => {
                let quiet = self.shared.now.uptime.saturating_sub(self.touched);
                let patience = match &self.screen {
                    Screen::Privacy(_) => patience.quiet,
                    _ => self.shared.hub.timers.home,
                };
                if quiet >= patience {
                    self.rest();
                }
            }
        }
    }

    /// Nobody is there: the screen is as the next visitor should find it, and the log may tidy up.
    fn rest(&mut self) {
        if !self.is_as_left() {
            self.go_home();
        }
        self.log.rest(self.shared.now);
    }

    fn patience(&self) -> Patience {
        let cx = self.shared.lend();
        let timers = &self.shared.hub.timers;
        let wait = match &self.screen {
            Screen::Finish(..) if self.help.is_none() => {
                return Patience { quiet: timers.finish, countdown: Duration::ZERO };
            }
            Screen::Guide(guide, _) => guide.wait(&cx),
            Screen::Home(_)
            | Screen::Topic(_)
            | Screen::Procedure(..)
            | Screen::Finish(..)
            | Screen::Privacy(_)
            | Screen::Staff(_)
            | Screen::Gallery(_)
            | Screen::OutOfOrder(_) => Wait::Reading,
        };
        let quiet = match wait {
            Wait::Reading => timers.reading,
            Wait::Phone => timers.phone,
            Wait::Otp => timers.otp,
        };
        Patience { quiet, countdown: timers.countdown }
    }
}
