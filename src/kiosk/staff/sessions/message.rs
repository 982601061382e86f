//! What happens where the log's sessions are looked at.

use crate::kiosk::staff::ask::{choice, day};
use crate::kiosk::staff::desk;

/// What happens here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// The session at this place was pressed.
    Opened(usize),
    /// The sessions after these.
    NewerPressed,
    /// The sessions before these.
    OlderPressed,
    /// What the list is filtered by.
    FiltersPressed,
    /// Filter it by nothing.
    ClearPressed,
    /// The log's chain.
    ChainPressed,
    /// Walk it again.
    VerifyPressed,
    /// Back to the list.
    BackPressed,
    /// Something in a part that is read.
    Reading(desk::Message),
    /// Something where a value is chosen.
    Choosing(choice::Message),
    /// Something where a day is chosen.
    Dating(day::Message),
}
