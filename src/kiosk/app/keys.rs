//! Use of the application by keys.

use crate::kiosk::app::{App, Area};
use crate::kiosk::focus::{Description, Stroke};
use crate::kiosk::frame::Press;
use crate::kiosk::keyboard::Key;
use crate::kiosk::message::Message;

impl App {
    /// Types, or moves about the screen; whether the program is to end.
    pub(super) fn stroke(&mut self, stroke: Stroke) -> bool {
        self.be_there();
        if let Stroke::Function(number) = stroke
            && self.cx.hub.desk.door_key == Some(number)
            && self.resident().is_some()
        {
            self.open_door();
            return false;
        }
        match self.typed_by(stroke) {
            Some(message) => self.handle(message),
            None => self.step(stroke),
        }
    }

    /// What a key types into the field of the screen, if that is what it does there. Enter is done with the
    /// field, unless it presses the action that keys are at.
    pub(super) fn typed_by(&self, stroke: Stroke) -> Option<Message> {
        match stroke {
            Stroke::Typed(key) => self.typed(key),
            Stroke::Press if self.focus.place().is_none() => self.typed(Key::Done),
            _ => None,
        }
    }

    /// What a key types on the screen at hand; nothing where that has no field, or a question lies over it.
    pub(super) fn typed(&self, key: Key) -> Option<Message> {
        if self.dialog().is_some() {
            return None;
        }
        match &self.area {
            Area::Resident(resident) => resident.typed(key).map(Message::Resident),
            Area::Staff(staff) => staff.typed(key).map(Message::Staff),
        }
    }

    /// Moves about the screen by keys; whether the program is to end.
    fn step(&mut self, stroke: Stroke) -> bool {
        let stroke = match stroke {
            Stroke::Typed(Key::Char(' ')) => Stroke::Press,
            Stroke::Typed(_) => Stroke::Other,
            _ => stroke,
        };
        let screen = self.describe();
        let at = self.focus.place();
        self.focus.step(stroke, screen.actions().count(), screen.start());
        let pressed = match stroke {
            Stroke::Next
            | Stroke::Previous
            | Stroke::Typed(_)
            | Stroke::Function(_)
            | Stroke::Other => None,
            // The first key only shows where the keys are.
            Stroke::Press => at.and_then(|at| screen.actions().nth(at).cloned()),
            Stroke::Back => self.way_back(),
            Stroke::Home => self.leads_home().then_some(Message::Pressed(Press::Home)),
        };
        pressed.is_some_and(|message| self.handle(message))
    }

    /// Whether the Home key leads to the first screen: not from a question, nor from a field that somebody
    /// types in, where it is a key of the text.
    fn leads_home(&self) -> bool {
        self.dialog().is_none() && self.typed(Key::Erase).is_none()
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
