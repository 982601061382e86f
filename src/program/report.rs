//! `tramso report`: makes figures or sessions of a period for others, also while the kiosk runs.

use crate::l10n::{Phrase, shown_path};
use crate::program::args::ReportTask;
use crate::program::console::Console;
use crate::program::content;
use crate::program::error::Error;
use crate::program::exports;
use crate::program::station;
use crate::report::{Order, Undone, Watch};
use crate::visit::{VIETNAM, told};

use std::path::Path;
use std::time::SystemTime;

/// Makes the report of the log in `folder`, in the terminal's language, with the titles of what lies over the
/// catalogue in `dir`.
pub(super) fn run(
    task: &ReportTask,
    dir: Option<&Path>,
    folder: &Path,
    console: &Console,
) -> Result<(), Error> {
    station::end_on_panic();
    // A folder that cannot be read is said before anything is written.
    content::files(dir).map_err(Error::Machine)?;
    let order = Order {
        period: task.period,
        today: VIETNAM.to_datetime(told(SystemTime::now())).date(),
        content: task.content,
        language: console.language(),
    };
    let made = exports::write(&order, folder, dir, &task.out, &Watch::default());
    let files = made.map_err(|undone| unmade(undone, &task.out, console))?;
    files.iter().try_for_each(|file| {
        console.say(&Phrase::new("command-report-done").with("file", shown_path(file)))
    })
}

fn unmade(undone: Undone, out: &Path, console: &Console) -> Error {
    if undone.is_of_log() {
        return Error::Machine(undone.phrase());
    }
    let phrase = Phrase::new("command-report-undone")
        .with("file", shown_path(out))
        .with("reason", console.words(&undone.phrase()));
    match undone {
        Undone::NotOver => Error::No(phrase),
        _ => Error::Machine(phrase),
    }
}
