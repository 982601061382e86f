//! What the shell asks of the application between two messages, and who looks at it from outside.

use crate::hub::Display;
use crate::kiosk::app::App;
use crate::kiosk::app::pace::Pace;
use crate::kiosk::canvas::Canvas;
use crate::kiosk::resident::Resident;
use crate::kiosk::resident::home::notices;
use crate::kiosk::theme::Theme;
use crate::session::Visit;
use crate::visit::VisitNumber;

use iced::Size;

impl App {
    /// Flips whenever most of the picture may change.
    pub fn redraw_parity(&self) -> bool {
        self.redraw_parity
    }

    /// What iced multiplies the display's factor by.
    pub fn scale_factor(&self) -> f32 {
        self.cx.scale_factor()
    }

    /// The window's size in logical pixels of the display.
    pub fn window(&self) -> Size {
        self.cx.surface().window
    }

    /// The theme at hand.
    pub fn theme(&self) -> Theme {
        self.cx.theme()
    }

    /// The visit that is open.
    pub fn visit(&self) -> Option<&Visit> {
        self.resident().and_then(Resident::visit)
    }

    /// The visit that was last reported to be on the disk.
    pub fn saved(&self) -> Option<VisitNumber> {
        self.saved
    }

    /// Whether the first screen shows.
    pub fn is_home(&self) -> bool {
        self.resident().is_some_and(Resident::is_home)
    }

    /// Whether a screen of the admin's desk shows, in its own frame.
    pub fn is_at_desk(&self) -> bool {
        self.shown().desk.is_some()
    }

    /// The reader's preferences.
    pub fn display(&self) -> Display {
        self.cx.display
    }

    /// The canvas that screens are laid out on.
    pub fn canvas(&self) -> Canvas {
        self.cx.canvas
    }

    /// How often the application has to be told that time goes by.
    pub fn pace(&self) -> Pace {
        let is_as_left = self.resident().is_some_and(|resident| resident.is_as_left(&self.cx));
        if self.door.is_held() {
            Pace::Tenths
        } else if !is_as_left {
            Pace::Seconds
        } else if notices::count(&self.cx) > 1 {
            Pace::Turns
        } else {
            Pace::Minutes
        }
    }

    /// The place of the action that the keys are at, among all of them; nothing while nobody uses keys.
    pub fn focus(&self) -> Option<usize> {
        self.focus.place()
    }

    /// Whether a finger is on the hub's mark.
    pub fn is_door_held(&self) -> bool {
        self.door.is_held()
    }

    /// What staff should look after, in the reader's language.
    pub fn faults(&self) -> Vec<String> {
        self.faults.lines(&self.cx)
    }
}
