//! `tramso journal`: looks after the log from the command line.

mod restore;

use crate::journal::{self, Broken, DATABASE, Health, MonthHead, Undone};
use crate::l10n::{Phrase, shown_path};
use crate::program::args::Task;
use crate::program::console::Console;
use crate::program::error::Error;

use std::path::{Path, PathBuf};

/// Does a task with the log of `folder`.
pub(super) fn run(task: &Task, folder: &Path, console: &Console) -> Result<(), Error> {
    match task {
        Task::Verify => verify(folder, console),
        Task::Heads => heads(folder, console),
        Task::Backup { file } => back_up(folder, file, console),
        Task::Restore { file } => restore::run(folder, file, console),
    }
}

/// Walks the log's chain and names the first thing that is not as it was written; names the months that
/// sessions were removed from.
fn verify(folder: &Path, console: &Console) -> Result<(), Error> {
    let path = database(folder, "command-verify-missing")?;
    let verified = journal::verify(&path).map_err(broken)?;
    console.say(&Phrase::new("command-verified").with("sessions", verified.sessions))?;
    let mut removed = verified.months.iter().filter(|month| month.removed > 0);
    removed.try_for_each(|month| console.say(&told("command-removed", month)))
}

/// Tells each month's head, to be printed and compared later.
fn heads(folder: &Path, console: &Console) -> Result<(), Error> {
    let path = database(folder, "command-heads-missing")?;
    let months = journal::heads(&path).map_err(broken)?;
    let mut lines = months.iter().map(|month| match &month.head {
        Some(head) => told("command-head", month).with("head", head.to_string()),
        None => told("command-head-open", month),
    });
    lines.try_for_each(|line| console.say(&line))
}

fn told(id: &'static str, month: &MonthHead) -> Phrase {
    Phrase::new(id)
        .with("month", month.month.to_string())
        .with("sessions", month.sessions)
        .with("removed", month.removed)
}

/// The log's file in `folder`, or `missing` said of the folder.
fn database(folder: &Path, missing: &'static str) -> Result<PathBuf, Error> {
    let path = folder.join(DATABASE);
    let phrase = || Phrase::new(missing).with("folder", shown_path(folder));
    path.is_file().then_some(path).ok_or_else(|| Error::Machine(phrase()))
}

fn broken(broken: Broken) -> Error {
    match broken {
        Broken::Unreadable | Broken::Newer => Error::Machine(broken.phrase()),
        _ => Error::No(broken.phrase()),
    }
}

/// Copies the log to `file`, also while the kiosk runs.
fn back_up(folder: &Path, file: &Path, console: &Console) -> Result<(), Error> {
    database(folder, "command-backup-missing")?;
    let written = shown_path(file);
    match journal::backup(folder, file) {
        Ok(()) => console.say(&Phrase::new("command-backed-up").with("file", written)),
        Err(undone) => Err(Error::Machine(Phrase::new(not_copied(&undone)).with("file", written))),
    }
}

fn not_copied(undone: &Undone) -> &'static str {
    match undone {
        Undone::Exists => "command-backup-exists",
        Undone::Disk(Health::Full) => "command-backup-full",
        _ => "command-backup-failed",
    }
}
