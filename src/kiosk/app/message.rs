//! What happens to the application, and what its shell must do then.

use crate::journal::Report;
use crate::kiosk::frame::Press;
use crate::kiosk::resident::{finish, guide, help, home, privacy, procedure, topic};
use crate::kiosk::staff::{gallery, overview as staff};

use iced::Size;

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// A button of the bars was pressed.
    Pressed(Press),
    /// The screen was touched, or a key pressed.
    Touched,
    /// The finger left the screen.
    Lifted,
    /// Time went by.
    Ticked,
    /// The resident is still there.
    StayPressed,
    /// The resident is done.
    DonePressed,
    /// Leaving the guide was confirmed.
    LeaveConfirmed,
    /// Leaving the guide was thought better of.
    LeaveCancelled,
    /// The window has another size, in logical pixels of the display.
    Resized(Size),
    /// The display has another factor.
    Rescaled(f32),
    /// The journal reports.
    Reported(Report),
    /// The window was asked to close.
    CloseRequested,
    /// A message of the first screen.
    Home(home::Message),
    /// A message of a topic.
    Topic(topic::Message),
    /// A message of a guide.
    Guide(guide::Message),
    /// A message of a notice.
    Procedure(procedure::Message),
    /// A message of the end of a visit.
    Finish(finish::Message),
    /// A message of the help screen.
    Help(help::Message),
    /// A message of the page on what is recorded.
    Privacy(privacy::Message),
    /// A message from behind the staff door.
    Staff(staff::Message),
    /// A message of the gallery.
    Gallery(gallery::Message),
    /// Nothing.
    Nothing,
}

/// What the shell around the application must do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    None,
    /// End the program, in order.
    Exit,
}
