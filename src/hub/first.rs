//! The first settings of a hub: what it is called, its ward and its number; and how they stand in the text
//! of a `hub.toml`.

use super::draft::document;
use super::reader::line;
use super::unwritten::Unwritten;
use super::ward::Ward;
use crate::l10n::Phrase;

use toml_edit::{DocumentMut, Item, Value};

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
        let mut document = document(text)?;
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
        Some(Item::Table(_) | Item::ArrayOfTables(_)) => {
            return Err(Unwritten::Group(key.to_owned()));
        }
        Some(Item::None) | None => {
            document.insert(key, Item::Value(value));
        }
    }
    Ok(())
}
