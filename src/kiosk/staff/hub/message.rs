//! What happens where the hub's settings are changed.

use crate::kiosk::staff::ask::value;
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
    /// Something where a setting is asked for.
    Asking(value::Message),
}
