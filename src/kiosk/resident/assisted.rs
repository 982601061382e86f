//! What a helper at the resident's side brings along: joining and leaving, closing the session, putting it
//! aside, and where the resident goes on.

use crate::id::{HelperCode, ItemId};
use crate::kiosk::context::Context;
use crate::kiosk::dialog::Dialog;
use crate::kiosk::recorder::Recorder;
use crate::kiosk::resident::aside::Aside;
use crate::kiosk::resident::screens::AnyScreen;
use crate::kiosk::resident::{Outcome, Resident, closing, duty, referral};
use crate::kiosk::screen::Screen;
use crate::visit::{self, Happening, Mode};

impl Resident {
    /// Whether a helper is at the resident's side.
    pub(super) fn is_assisted(&self) -> bool {
        self.visit.as_ref().is_some_and(|visit| visit.record().mode == Mode::Assisted)
    }

    /// A helper is at the reader's side from here on.
    pub fn join(&mut self, helper: HelperCode, cx: &Context, recorder: &Recorder) {
        self.note(Happening::HelperJoined(helper), cx, recorder);
    }

    /// The reader goes on alone.
    pub fn go_alone(&mut self, cx: &Context, recorder: &Recorder) {
        if self.is_assisted() {
            self.note(Happening::HelperLeft, cx, recorder);
        }
    }

    /// A helper has come, after help was called.
    pub fn helper_came(&mut self, cx: &Context, recorder: &mut Recorder) -> Outcome {
        if !matches!(self.screen(), AnyScreen::Help(_)) {
            return Outcome::Stay;
        }
        self.note(Happening::HelperCame, cx, recorder);
        self.go_back(cx, recorder)
    }

    /// The shift of whoever is on duty, over whatever is on the screen.
    pub fn open_duty(&mut self, cx: &Context) {
        if !matches!(self.screen(), AnyScreen::Duty(_)) {
            let can = duty::Can {
                park: self.place_to_park().is_some(),
                close: self.item_to_close().is_some(),
            };
            self.open(duty::Duty::new(can, cx));
        }
    }

    /// The item of an assisted session that is still to be settled when somebody goes home.
    pub(super) fn item_to_close(&self) -> Option<ItemId> {
        let is_closing = matches!(self.screen(), AnyScreen::Closing(_) | AnyScreen::Finish(_));
        if !self.is_assisted() || is_closing {
            return None;
        }
        self.visit.as_ref()?.record().items.last().map(|visited| visited.item.clone())
    }

    /// What came of the session is to be settled.
    pub(super) fn begin_closing(&mut self, item: ItemId, cx: &Context) {
        if let Some(visit) = &self.visit {
            let screen = closing::Closing::new(item, visit.record(), cx);
            self.open(screen);
        }
    }

    /// It is settled: the helper's part is hidden, and the resident has the last word.
    pub(super) fn settle(
        &mut self,
        item: ItemId,
        untold: Vec<Happening>,
        cx: &Context,
        recorder: &Recorder,
    ) {
        self.note_all(untold, cx, recorder);
        self.trail.pop();
        self.finish(item, cx);
    }

    /// Where the resident goes on.
    pub(super) fn refer(
        &mut self,
        item: ItemId,
        outcome: visit::Outcome,
        cx: &Context,
        recorder: &Recorder,
    ) {
        let record = self.visit.as_ref().map(|visit| visit.record());
        let trouble = record.and_then(|record| record.troubles.last().cloned());
        let screen = referral::Referral::new(referral::Place { item, outcome, trouble }, cx);
        self.note_all(screen.opening(), cx, recorder);
        self.open(screen);
    }

    /// Where on the trail is what would be kept of the visit.
    fn place_to_park(&self) -> Option<usize> {
        self.visit.as_ref()?;
        self.trail.iter().rposition(|open| {
            matches!(
                open.screen,
                AnyScreen::Guide(_) | AnyScreen::Procedure(_) | AnyScreen::Notice(_)
            )
        })
    }

    /// Puts the visit aside, and shows the first screen for somebody else; nothing where no item is open.
    pub fn park(&mut self, cx: &Context, recorder: &Recorder) -> Option<Aside> {
        let place = self.place_to_park()?;
        self.note(Happening::Parked, cx, recorder);
        let visit = self.visit.take()?;
        let screen = self.trail.swap_remove(place);
        self.start_anew(cx);
        Some(Aside { visit, screen })
    }

    /// Says under which letter the visit was put aside.
    pub fn tell_letter(&mut self, letter: char) {
        self.dialog = Some(Dialog::Parked(letter));
    }

    /// Takes a visit up that was put aside, where it was left; one that is open is put aside in its place.
    pub fn take_up(&mut self, aside: Aside, cx: &Context, recorder: &Recorder) -> Option<Aside> {
        let other = self.park(cx, recorder);
        let Aside { visit, mut screen } = aside;
        self.start_anew(cx);
        screen.screen.arrange(cx);
        self.visit = Some(visit);
        self.touch(cx);
        self.trail.push(screen);
        self.note(Happening::TakenUp, cx, recorder);
        self.visit.as_mut().into_iter().for_each(|visit| visit.touch(cx.now));
        other
    }
}
