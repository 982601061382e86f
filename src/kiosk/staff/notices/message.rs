//! What happens where the hub's notices are changed.

use crate::kiosk::staff::ask::{choice, value};
use crate::kiosk::staff::desk;

/// What happens here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Something in the list, or among the fields of a notice.
    Turned(desk::Message),
    /// A new one.
    AddPressed,
    /// As residents see it.
    PreviewPressed,
    /// Back.
    BackPressed,
    /// The changes are to be written.
    SavePressed,
    /// The changes are given up.
    DropPressed,
    /// The folder is to be read anew.
    ReadPressed,
    /// Something where a field is asked for.
    Asking(value::Message),
    /// Something where it is asked whether a notice is to go.
    Removing(choice::Message),
}
