//! Changing a `hub.toml`: read as it is, held against the reader of the file at each change, and written only
//! where nobody else has changed it meanwhile.

use super::draft::{Draft, document};
use super::fault::{FILE, Fault};
use super::unwritten::Unwritten;
use super::{LARGEST, Settings};
use crate::gate::{self, private};
use crate::l10n::Phrase;

use std::path::Path;

impl Draft {
    /// The file in the data folder `folder` as it is.
    ///
    /// # Errors
    /// Why it cannot be changed: it cannot be read, or it is no TOML and has to be mended by hand first.
    pub fn open(folder: &Path) -> Result<Self, Unwritten> {
        let before = current(folder)?;
        let text = before.clone().unwrap_or_default();
        document(&text)?;
        Ok(Self { before, text })
    }

    /// The settings as they are to be.
    pub fn settings(&self) -> Settings {
        Settings::read(&self.text).0
    }

    /// What is wrong with them that was not wrong before.
    pub fn faults(&self) -> Vec<Fault> {
        let (_, old) = Settings::read(self.before.as_deref().unwrap_or_default());
        let (_, mut faults) = Settings::read(&self.text);
        let is_same = |a: &Fault, b: &Fault| a.field == b.field && a.what == b.what;
        faults.retain(|fault| !old.iter().any(|old| is_same(old, fault)));
        faults
    }

    /// What is wrong with the field `key`, but for what is only worth knowing.
    pub fn fault_of(&self, key: &str) -> Option<Phrase> {
        let (_, faults) = Settings::read(&self.text);
        let mut faults = faults.into_iter().filter(|fault| !fault.is_warning());
        faults.find(|fault| fault.field == key).map(|fault| fault.what)
    }

    /// Whether it can be written: nothing is wrong that was not wrong before.
    pub fn is_good(&self) -> bool {
        self.faults().iter().all(Fault::is_warning)
    }

    /// Writes it into the data folder `folder`, unless somebody has changed the file meanwhile.
    ///
    /// # Errors
    /// Why it was not written; the file is as it was.
    pub fn write(&self, folder: &Path) -> Result<(), Unwritten> {
        if current(folder)? != self.before {
            return Err(Unwritten::Changed);
        }
        if self.text.len() > LARGEST {
            return Err(Unwritten::TooLong);
        }
        private::create_folder(folder)?;
        Ok(private::replace(folder, FILE, self.text.as_bytes())?)
    }
}

/// The text of the file that is there.
pub(super) fn current(folder: &Path) -> Result<Option<String>, Unwritten> {
    match gate::text(folder, FILE, LARGEST) {
        Ok(text) => Ok(Some(text)),
        Err(gate::Error::Missing) => Ok(None),
        Err(error) => Err(Unwritten::Unreadable(error)),
    }
}

#[cfg(test)]
mod tests;
