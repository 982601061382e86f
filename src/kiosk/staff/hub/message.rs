//! What happens where the hub's settings are changed.

use crate::kiosk::staff::ask::{choice, text};
use crate::kiosk::staff::desk;

/// What happens here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Something among the settings.
    Turned(desk::Message),
    /// Back to where the settings were opened from.
    BackPressed,
    /// The changes are to be written.
    SavePressed,
    /// The changes are given up.
    DropPressed,
    /// The file is to be read anew.
    ReadPressed,
    /// Something where a text is typed.
    Typing(text::Message),
    /// Something where one of a list is chosen.
    Choosing(choice::Message),
}
