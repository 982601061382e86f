//! What happens to the application, and what its shell must do then.

use crate::kiosk::dialog;
use crate::kiosk::focus::Stroke;
use crate::kiosk::frame::Press;
use crate::kiosk::job::{Answer, Job, Ticket};
use crate::kiosk::keyboard::Key;
use crate::kiosk::news::News;
use crate::kiosk::{resident, staff};

use iced::Size;

/// What happens.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A button of the bars was pressed.
    Pressed(Press),
    /// A dialog was answered.
    Dialog(dialog::Message),
    /// Something on a resident's screen.
    Resident(resident::Message),
    /// Something on a staff screen.
    Staff(staff::Message),
    /// The screen was touched, or a key pressed.
    Touched,
    /// The finger left the screen.
    Lifted,
    /// A key on the table was pressed.
    Stroke(Stroke),
    /// A key on the table is still held down and does the same again. Something may lie on it: nobody need
    /// be there.
    Repeated(Key),
    /// Time went by.
    Ticked,
    /// The window has another size, in logical pixels of the display.
    Resized(Size),
    /// The display has another factor.
    Rescaled(f32),
    /// Something arrived unasked.
    News(News),
    /// A job was done.
    Answered(Ticket, Answer),
    /// The window was asked to close.
    CloseRequested,
    /// The system ends the program.
    Stopped,
}

/// What the shell around the application must do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Do a job away from the screen, and bring the answer with the ticket.
    Run(Ticket, Job),
    /// End the program, in order.
    Exit,
}
