//! `tramso journal restore`: puts a copy in the log's place and keeps the log that was there.

use crate::gate::private;
use crate::journal::{self, Broken, Health, Undone};
use crate::l10n::{Phrase, shown_path};
use crate::program::console::Console;
use crate::program::error::Error;
use crate::program::station::DataFolder;
use crate::visit;

use std::path::Path;
use std::time::SystemTime;

/// Puts a copy of `file`, if it is whole, in the place of the log of `folder`, if no kiosk uses it.
pub(super) fn run(folder: &Path, file: &Path, console: &Console) -> Result<(), Error> {
    let refused = |undone| refused(&undone, folder, file);
    if !file.is_file() {
        return Err(refused(Undone::NoCopy));
    }
    let copy = journal::verify(file).map_err(|broken| refused(Undone::Broken(broken)))?;
    let held = DataFolder::open(folder)?;
    if let Some(trouble) = held.trouble() {
        return Err(Error::Machine(trouble));
    }
    let is_of_another = journal::is_of_another(folder, file);
    let kept = journal::restore(folder, file, visit::told(SystemTime::now())).map_err(refused)?;
    if let Some(name) = kept {
        console.say(&told("command-set-aside", folder, file).with("name", name))?;
    }
    console.say(&told("command-restored", folder, file).with("sessions", copy.sessions))?;
    if is_of_another {
        console.say(&told("command-restored-another", folder, file))?;
    }
    private::give_to_owner(folder)
        .map_err(|_| Error::Machine(told("command-restore-owner", folder, file)))
}

/// Why nothing was restored.
fn refused(undone: &Undone, folder: &Path, file: &Path) -> Error {
    let told = |id| told(id, folder, file);
    match undone {
        Undone::Broken(Broken::Session(number)) => {
            Error::No(told("command-restore-broken").with("number", *number))
        }
        Undone::Broken(Broken::Month(month)) => {
            Error::No(told("command-restore-broken-month").with("month", month.to_string()))
        }
        Undone::Broken(Broken::Act(number)) => {
            Error::No(told("command-restore-broken-act").with("number", *number))
        }
        Undone::Broken(Broken::Counts) => Error::No(told("command-restore-broken-counts")),
        Undone::Broken(Broken::Marks(first)) => {
            Error::No(told("command-restore-broken-marks").with("number", *first))
        }
        Undone::Newer | Undone::Broken(Broken::Newer) => Error::No(told("command-restore-newer")),
        Undone::NoCopy => Error::Machine(told("command-restore-missing")),
        Undone::Disk(Health::Full) => Error::Machine(told("command-restore-full")),
        Undone::Broken(Broken::Damaged) => Error::No(told("command-restore-damaged")),
        Undone::Broken(Broken::Unreadable)
        | Undone::Disk(_)
        | Undone::Exists
        | Undone::NoJournal => Error::Machine(told("command-restore-failed")),
    }
}

fn told(id: &'static str, folder: &Path, file: &Path) -> Phrase {
    Phrase::new(id).with("folder", shown_path(folder)).with("file", shown_path(file))
}
