//! What happens where the staff is managed.

use crate::kiosk::staff::ask::{choice, pin, text};
use crate::kiosk::staff::desk;

/// What happens here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Something in the list.
    Listed(desk::Message),
    /// Somebody new.
    AddPressed,
    /// Something where a code is typed.
    Coding(text::Message),
    /// Something where one of a list is chosen.
    Choosing(choice::Message),
    /// Something where a PIN is typed.
    Pinning(pin::Message),
}
