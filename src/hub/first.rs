//! The first settings of a hub: what it is called, its ward and its number; and how they stand in the text
//! of a `hub.toml`.

use super::reader::line;
use super::ward::Ward;
use crate::gate;
use crate::l10n::Phrase;

use toml_edit::{DocumentMut, Item, TomlError, Value};

use std::io::{self, ErrorKind};

/// What a hub needs to say of itself before anything else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstSettings {
    /// The hub's name.
    pub name: String,
    /// Its ward.
    pub ward: Ward,
    /// Its own number within the ward, 0 to 99.
    pub number: u8,
}

/// Why the settings were not written; the file is as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unwritten {
    /// The file that is there cannot be read.
    Unreadable(gate::Error),
    /// The file that is there is no TOML, first in this line, counted from 1.
    NotToml(usize),
    /// The file has a group of fields where this field should be.
    Group(&'static str),
    /// Somebody changed the file meanwhile.
    Changed,
    /// The settings are none that a file can hold.
    Unfit,
    /// It cannot be written, and why.
    Disk(ErrorKind),
}

impl Unwritten {
    /// What is wrong and what to do.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Unreadable(_) => Phrase::new("first-unwritten-unreadable"),
            Self::NotToml(line) => Phrase::new("first-unwritten-not-toml").with("line", *line),
            Self::Group(field) => Phrase::new("first-unwritten-group").with("field", *field),
            Self::Changed => Phrase::new("first-unwritten-changed"),
            Self::Unfit => Phrase::new("first-unwritten-unfit"),
            Self::Disk(ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => {
                Phrase::new("first-unwritten-full")
            }
            Self::Disk(_) => Phrase::new("first-unwritten-disk"),
        }
    }
}

impl From<io::Error> for Unwritten {
    fn from(error: io::Error) -> Self {
        Self::Disk(error.kind())
    }
}

impl FirstSettings {
    /// The most characters of the hub's name.
    pub const LONGEST_NAME: usize = 44;

    /// The hub's name as a file holds it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn name(text: &str) -> Result<String, Phrase> {
        line(text, &(1..=Self::LONGEST_NAME))
    }

    /// The text of a `hub.toml` that says them beside what `text` says.
    pub(super) fn written_into(&self, text: &str) -> Result<String, Unwritten> {
        let at = |error: TomlError| error.span().map_or(0, |span| span.start);
        let line = |error| text.get(..at(error)).unwrap_or(text).matches('\n').count() + 1;
        let mut document: DocumentMut =
            text.parse().map_err(|error| Unwritten::NotToml(line(error)))?;
        set(&mut document, "name", self.name.as_str().into())?;
        if let Some(code) = self.ward.code {
            set(&mut document, "ward", code.to_string().into())?;
        }
        if self.needs_ward_name() || document.contains_key("ward-name") {
            set(&mut document, "ward-name", self.ward.name.as_str().into())?;
        }
        set(&mut document, "number", i64::from(self.number).into())?;
        Ok(document.to_string())
    }

    /// Whether the ward's name is not in the list that ships with the program.
    fn needs_ward_name(&self) -> bool {
        self.ward.code.is_none_or(|code| code.name().is_none())
    }
}

/// Sets the value of `key`; the comments beside it stay.
fn set(document: &mut DocumentMut, key: &'static str, mut value: Value) -> Result<(), Unwritten> {
    match document.get_mut(key) {
        Some(Item::Value(old)) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        Some(Item::Table(_) | Item::ArrayOfTables(_)) => return Err(Unwritten::Group(key)),
        Some(Item::None) | None => {
            document.insert(key, Item::Value(value));
        }
    }
    Ok(())
}
