//! Whether somebody is there: touches, the countdown, and what happens when nobody is.

use crate::kiosk::context::Context;
use crate::kiosk::dialog::Dialog;
use crate::kiosk::patience::{patience, seconds};
use crate::kiosk::recorder::Recorder;
use crate::kiosk::resident::{Outcome, Resident};
use crate::session::Presence;
use crate::visit::EndedBy;

impl Resident {
    /// The screen was touched. While the kiosk asks, only an answer counts: the dialog must not vanish
    /// under the finger.
    pub fn touch(&mut self, cx: &Context) {
        if matches!(self.dialog, Some(Dialog::Idle(_))) {
            return;
        }
        self.touched = cx.now.uptime;
        if let Some(visit) = &mut self.visit {
            visit.touch(cx.now);
        }
    }

    /// Time went by: is somebody still there?
    pub fn tick(&mut self, cx: &Context, recorder: &mut Recorder) -> Outcome {
        if cx.shift.as_ref().is_some_and(|shift| shift.is_paused(cx.now)) {
            self.stop_asking();
            self.touch(cx);
            return Outcome::Stay;
        }
        let patience = patience(self.show(cx).wait, &cx.hub.timers);
        let Some(visit) = &self.visit else {
            let quiet = cx.now.uptime.saturating_sub(self.touched);
            return if quiet >= patience.quiet { self.rest(cx, recorder) } else { Outcome::Stay };
        };
        match visit.presence(patience, cx.now) {
            Presence::Here => self.stop_asking(),
            Presence::Asked(left) => self.dialog = Some(Dialog::Idle(seconds(left))),
            Presence::Gone => return self.end_visit(EndedBy::Idle, cx, recorder),
        }
        Outcome::Stay
    }

    /// Whether the first screen shows as the next visitor should find it.
    pub fn is_as_left(&self, cx: &Context) -> bool {
        let is_untouched = self.visit.is_none() && self.dialog.is_none();
        self.is_home() && is_untouched && cx.display == cx.hub.display
    }

    /// Nobody is there: the screen is as the next visitor should find it, and the log may tidy up.
    fn rest(&mut self, cx: &Context, recorder: &mut Recorder) -> Outcome {
        recorder.rest(cx.now);
        if self.is_as_left(cx) {
            return Outcome::Forget;
        }
        self.end_visit(EndedBy::Idle, cx, recorder)
    }

    fn stop_asking(&mut self) {
        self.dialog = self.dialog.filter(|dialog| !matches!(dialog, Dialog::Idle(_)));
    }
}
