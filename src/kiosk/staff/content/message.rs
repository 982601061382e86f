//! What happens where the content is looked after.

use crate::kiosk::staff::ask::choice;
use crate::kiosk::staff::content::entry::Show;
use crate::kiosk::staff::desk;

/// What happens here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Other items are to be listed.
    Showing(Show),
    /// Something in the list.
    Listed(desk::Message),
    /// Something on the page of an item.
    Reading(desk::Message),
    /// Back to the list.
    BackPressed,
    /// The item is as the official page has it.
    RightPressed,
    /// The item is wrong.
    WrongPressed,
    /// Something where it is asked whether an item is to be hidden.
    Hiding(choice::Message),
}
