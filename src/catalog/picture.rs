//! Schematic pictures of a phone's screen, drawn from data in the resident's language.

use crate::id::PhoneWord;

/// A schematic phone screen. Its words are the catalogue's `phone-<word>`; a field's grey hint is `.hint`
/// where it has one, an app has its `.publisher` and its install `.button`.
#[derive(Debug, Clone, PartialEq)]
pub struct PhonePicture {
    /// What the title bar says.
    pub title: PhoneWord,
    /// What is below it, top to bottom; at most six rows.
    pub rows: Vec<PhoneRow>,
}

/// One row of the picture, and the number of the action that it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub struct PhoneRow {
    /// What the row shows.
    pub part: PhonePart,
    /// The action (`.do-<mark>`) that this row belongs to.
    pub mark: Option<u8>,
}

/// A part of a phone's screen.
#[derive(Debug, Clone, PartialEq)]
pub enum PhonePart {
    /// A box to type into, with its label above: `{ field = "id-number" }`.
    Field(PhoneWord),
    /// A box to type into whose label nobody could tell us: `{ blank = true }`.
    Blank,
    /// A button: `{ button = "send-request" }`.
    Button(PhoneWord),
    /// A row of a menu, with an arrow: `{ menu = "settings" }`.
    Menu(PhoneWord),
    /// Rows of a list: `{ list = ["a", "b"] }`.
    List(Vec<PhoneWord>),
    /// Six boxes for a passcode, with its name above: `{ passcode = "passcode" }`.
    Passcode(PhoneWord),
    /// A switch: `{ toggle = "unknown-apps", on = false }`.
    Toggle(PhoneWord, bool),
    /// A box to tick: `{ check = "agree", on = true }`.
    Check(PhoneWord, bool),
    /// The camera's frame: `{ camera = "scan-qr" }`.
    Camera(PhoneWord),
    /// A message that came in: `{ message = "approval-sender" }`.
    Message(PhoneWord),
    /// An app in a store: its name, publisher and the install button: `{ app = "vneid-app" }`.
    App(PhoneWord),
}
