//! Use of the application by keys.

use crate::kiosk::app::App;
use crate::kiosk::focus::{Description, Stroke};
use crate::kiosk::frame::Press;
use crate::kiosk::message::Message;

impl App {
    /// Moves about the screen by keys; whether the program is to end.
    pub(super) fn stroke(&mut self, stroke: Stroke) -> bool {
        self.be_there();
        let screen = self.describe();
        let at = self.focus.place();
        self.focus.step(stroke, screen.actions().count(), screen.start());
        let pressed = match stroke {
            Stroke::Next | Stroke::Previous | Stroke::Other => None,
            // The first key only shows where the keys are.
            Stroke::Press => at.and_then(|at| screen.actions().nth(at).cloned()),
            Stroke::Back => self.way_back(),
            Stroke::Home => self.dialog().is_none().then_some(Message::Pressed(Press::Home)),
        };
        pressed.is_some_and(|message| self.handle(message))
    }

    /// Keys that somebody uses are at the start of another screen, also of one that came by itself.
    pub(super) fn follow_screen(&mut self, before: Option<Description<Message>>) {
        let Some(before) = before else {
            return;
        };
        let after = self.describe();
        if !after.actions().eq(before.actions()) {
            self.focus.restart(after.start());
        }
    }

    /// What Escape presses: of a dialog, the answer that loses nothing; else Back, if there is one.
    pub(super) fn way_back(&self) -> Option<Message> {
        match self.dialog() {
            Some(dialog) => Some(Message::Dialog(dialog.beside())),
            None => self.shown().footer.back,
        }
    }
}
