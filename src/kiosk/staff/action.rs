//! What only the staff's area can decide.

use crate::hub::Display;
use crate::kiosk::frame::Press;
use crate::kiosk::job::Job;
use crate::review::Period;

/// What a staff screen leaves to its area.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Do what takes time; the answer comes back to the screen that asked.
    Run(Job),
    /// Set this point up, where nobody has yet.
    OpenFirst,
    /// Show whether the log is as it was written.
    OpenLog,
    /// Show what can be written of a period.
    OpenOut(Period),
    /// Show the gallery.
    OpenGallery,
    /// Show how this looks; without a look, what the reader had before.
    Look(Option<Display>),
    /// Back to wherever the screen was opened from.
    Back,
    /// Away, to the residents' first screen.
    Leave,
    /// What a button of the frame does.
    Press(Press),
    /// Begin a shift.
    BeginShift,
    /// End the program.
    Exit,
}
