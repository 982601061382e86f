//! Schematic pictures of a phone's screen, a page in a browser or an identity card, drawn from data in
//! the resident's language.
//!
//! A label's words are `label-<id>`: in the guide's own file, else in the shared step's, else in
//! `catalog.ftl`. `.or-1`, `.or-2` are other labels that some screens have in its place, `.hint` is what
//! already stands in a box, an app has its `.publisher` and its install `.button`.

use crate::id::LabelId;

use serde::Deserialize;

/// A schematic picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// What it shows.
    pub of: Depicted,
    /// What is on it, top to bottom; at most six rows.
    pub rows: Vec<PictureRow>,
}

/// What a picture shows.
#[derive(Debug, Clone, PartialEq)]
pub enum Depicted {
    /// A phone's screen, with what its title bar says.
    Phone(LabelId),
    /// A page in a browser, with its address: a known host and a path.
    Browser(String),
    /// A side of an identity card.
    Card(CardSide),
}

/// A side of an identity card. Its words are `label-card-front` and `label-card-back`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardSide {
    /// The side with the photo.
    Front,
    /// The other side.
    Back,
}

impl CardSide {
    /// The label that names it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Front => "card-front",
            Self::Back => "card-back",
        }
    }
}

/// One row of a picture, and the numbers of the actions that it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub struct PictureRow {
    /// What the row shows.
    pub part: Part,
    /// The actions (`.do-<mark>`) that this row belongs to.
    pub marks: Vec<u8>,
    /// The entry of the row that the marks stand at, counted from 0; without one they are the row's.
    pub at: Option<usize>,
}

/// A part of what is on a screen or a card.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// A box to type into, with its label above: `{ field = "id-number" }`.
    Field(LabelId),
    /// A box to type into whose label nobody could tell us: `{ blank = true }`.
    Blank,
    /// A button: `{ button = "send-request" }`.
    Button(LabelId),
    /// A row of a menu, with an arrow: `{ menu = "settings" }`.
    Menu(LabelId),
    /// Plain text: `{ text = "welcome" }`.
    Text(LabelId),
    /// Rows of a list: `{ list = ["a", "b"] }`.
    List(Vec<LabelId>),
    /// Tabs side by side: `{ tabs = ["a", "b"] }`.
    Tabs(Vec<LabelId>),
    /// Tiles of an app's first screen, up to four: `{ tiles = ["a", "b", "c"] }`.
    Tiles(Vec<LabelId>),
    /// Six boxes for a passcode, with its name above: `{ passcode = "passcode" }`.
    Passcode(LabelId),
    /// A switch: `{ toggle = "unknown-apps", on = false }`.
    Toggle(LabelId, bool),
    /// A box to tick: `{ check = "agree", on = true }`.
    Check(LabelId, bool),
    /// The camera's frame: `{ camera = "scan-qr" }`.
    Camera(LabelId),
    /// A message that came in: `{ message = "approval-sender" }`.
    Message(LabelId),
    /// An app in a store: its name, publisher and the install button: `{ app = "vneid-app" }`.
    App(LabelId),
    /// A QR code that cannot be read, with what it is below: `{ qr = "login-code" }`.
    Qr(LabelId),
    /// A card held to the phone, with a word below: `{ nfc = "hold-card" }`.
    Nfc(LabelId),
    /// A part of an identity card: `{ part = "number" }`.
    Card(CardPart),
}

/// A part of an identity card. Its words are `label-card-<part>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardPart {
    /// The number of the card's owner.
    Number,
    /// The name.
    Name,
    /// The date of birth.
    Birth,
    /// The day it expires.
    Expiry,
    /// The photo.
    Photo,
    /// The day it was issued.
    Issued,
    /// The chip.
    Chip,
    /// The QR code.
    Qr,
}

impl CardPart {
    /// The label that names it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Number => "card-number",
            Self::Name => "card-name",
            Self::Birth => "card-birth",
            Self::Expiry => "card-expiry",
            Self::Photo => "card-photo",
            Self::Issued => "card-issued",
            Self::Chip => "card-chip",
            Self::Qr => "card-qr",
        }
    }
}

impl Picture {
    /// The labels it is drawn with, in order.
    pub fn labels(&self) -> Vec<&str> {
        let title = match &self.of {
            Depicted::Phone(title) => Some(title.as_str()),
            Depicted::Browser(_) => None,
            Depicted::Card(side) => Some(side.label()),
        };
        title.into_iter().chain(self.rows.iter().flat_map(|row| row.part.labels())).collect()
    }
}

impl Part {
    /// The labels it is drawn with, in order.
    pub fn labels(&self) -> Vec<&str> {
        match self {
            Self::Blank => Vec::new(),
            Self::Card(part) => vec![part.label()],
            Self::List(entries) | Self::Tabs(entries) | Self::Tiles(entries) => {
                entries.iter().map(LabelId::as_str).collect()
            }
            Self::Field(label)
            | Self::Button(label)
            | Self::Menu(label)
            | Self::Text(label)
            | Self::Passcode(label)
            | Self::Toggle(label, _)
            | Self::Check(label, _)
            | Self::Camera(label)
            | Self::Message(label)
            | Self::App(label)
            | Self::Qr(label)
            | Self::Nfc(label) => vec![label.as_str()],
        }
    }
}
