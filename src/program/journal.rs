//! `tramso journal`: looks after the log from the command line.

use crate::journal::{self, Broken, Undone};
use crate::l10n::Phrase;
use crate::program::args::Task;
use crate::program::console::Console;
use crate::program::error::Error;

use std::path::Path;

/// Does a task with the log of `folder`.
pub(super) fn run(task: &Task, folder: &Path, console: &Console) -> Result<(), Error> {
    match task {
        Task::Verify => verify(folder, console),
        Task::Backup { file } => back_up(folder, file, console),
    }
}

/// Walks the log's chain and names the first thing that is not as it was written.
fn verify(folder: &Path, console: &Console) -> Result<(), Error> {
    let path = folder.join(journal::DATABASE);
    if !path.is_file() {
        return Err(Error::Machine(Undone::NoJournal.phrase()));
    }
    let verified = journal::verify(&path).map_err(broken)?;
    console.say(&Phrase::new("command-verified").with("sessions", verified.sessions))
}

fn broken(broken: Broken) -> Error {
    match broken {
        Broken::Unreadable => Error::Machine(broken.phrase()),
        _ => Error::No(broken.phrase()),
    }
}

/// Copies the log to `file`, also while the kiosk runs.
fn back_up(folder: &Path, file: &Path, console: &Console) -> Result<(), Error> {
    journal::backup(folder, file).map_err(|undone| Error::Machine(undone.phrase()))?;
    console.say(&Phrase::new("command-backed-up").with("file", file.display().to_string()))
}
