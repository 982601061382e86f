//! What happens where a period is seen at a glance.

use crate::kiosk::staff::ask::choice;
use crate::kiosk::staff::when::Kind;

/// What happens here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// A kind of period was chosen.
    Chosen(Kind),
    /// Another kind of period is wanted.
    OtherPressed,
    /// Something happened where kinds are chosen.
    Choosing(choice::Message),
    /// The period before.
    BeforePressed,
    /// The period after.
    AfterPressed,
    /// Write the period for others.
    OutPressed,
    /// The page before.
    PreviousPressed,
    /// The next page.
    NextPressed,
}
