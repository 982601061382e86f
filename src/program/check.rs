//! `tramso check`: names every problem of a catalogue.

use crate::catalog::Catalog;
use crate::l10n::Phrase;
use crate::program::console::Console;
use crate::program::content;
use crate::program::error::Error;

use std::path::Path;

/// Checks the catalogue in `dir`, or the built-in one, and names every problem as `file:line: message`.
pub(super) fn run(dir: Option<&Path>, console: &Console) -> Result<(), Error> {
    let catalog = Catalog::load(&content::files(dir)?);
    if catalog.problems.is_empty() {
        return console.say(&Phrase::new("command-check-good"));
    }
    for problem in &catalog.problems {
        let what = console.words(&problem.what);
        console.line(&format!("{}:{}: {what}", problem.file, problem.line))?;
    }
    Err(Error::SaidNo)
}
