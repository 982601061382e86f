//! How the application looks: the reader's preferences, and what there is to draw on.

use crate::hub::Display;
use crate::kiosk::app::{App, Area};
use crate::kiosk::canvas::LONGEST_SIDE;
use crate::kiosk::context::Surface;

use iced::Size;

impl App {
    pub(super) fn like(&mut self, change: impl FnOnce(&mut Display)) {
        let mut display = self.cx.display;
        change(&mut display);
        self.cx.set_display(display);
    }

    pub(super) fn change_language(&mut self) {
        let Some(language) = self.cx.other_language() else {
            return;
        };
        self.like(|display| display.language = language);
        if let Area::Resident(resident) = &mut self.area {
            resident.note_language(&self.cx, &self.recorder);
        }
    }

    pub(super) fn draw_on(&mut self, surface: Surface) {
        let known = self.cx.surface();
        // A window that is minimised, or a driver in trouble, may report nonsense: keep what we have.
        let is_sane = surface.factor.is_finite() && surface.factor > 0.1;
        let factor = if is_sane { surface.factor } else { known.factor };
        let is_sane = |side: f32| side >= 1.0 && side * factor <= LONGEST_SIDE;
        let Size { width, height } = surface.window;
        let window = if is_sane(width) && is_sane(height) { surface.window } else { known.window };
        self.cx.draw_on(Surface { window, factor, ..known });
    }

    /// Sets what is on the screen anew for another canvas, language or theme.
    pub(super) fn arrange(&mut self) {
        match &mut self.area {
            Area::Resident(resident) => resident.arrange(&self.cx),
            Area::Staff(staff) => staff.arrange(&self.cx),
        }
        self.tell_staff();
    }
}
