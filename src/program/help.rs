//! `tramso --help` and `tramso --version`.

use crate::l10n::Phrase;
use crate::program::console::Console;
use crate::program::error::Error;

/// Says how the program is used.
pub(super) fn help(console: &Console) -> Result<(), Error> {
    console.say(&Phrase::new("command-help"))
}

/// Says the program's version.
pub(super) fn version(console: &Console) -> Result<(), Error> {
    console.say(&Phrase::new("command-version").with("version", env!("CARGO_PKG_VERSION")))
}
