//! What happens where it is seen how this PC is.

use crate::kiosk::staff::ask::choice;
use crate::kiosk::staff::desk;

/// What happens here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Something in the body.
    Turned(desk::Message),
    /// Copy the log now.
    BackUpPressed,
    /// Walk its chain now.
    VerifyPressed,
    /// The summary for whoever looks after this PC.
    SupportPressed,
    /// Back to how the PC is.
    BackPressed,
    /// Put a copy in the log's place.
    RestorePressed,
    /// Leave the log as it is after all.
    UnplanPressed,
    /// End the program.
    ExitPressed,
    /// Something where a copy is chosen.
    Choosing(choice::Message),
}
