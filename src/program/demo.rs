//! `tramso demo`: fills an empty data folder with made-up sessions.

use crate::catalog::{Catalog, Files};
use crate::hub::Settings;
use crate::journal::{Health, Undone, VIETNAM, demo};
use crate::l10n::{Phrase, shown_path};
use crate::program::console::Console;
use crate::program::error::Error;
use crate::program::recording;
use crate::program::station::DataFolder;
use crate::visit::told;

use std::path::Path;
use std::time::SystemTime;

/// About how many visitors the made-up hub has on a weekday.
const VISITS_A_DAY: u32 = 25;

/// Makes up the sessions of so many months up to today, as this hub would record them.
pub(super) fn run(folder: &Path, months: u32, console: &Console) -> Result<(), Error> {
    let folder = DataFolder::open(folder)?;
    let (hub, _) = Settings::load(folder.path());
    let catalog = Catalog::load(&Files::embedded());
    let options = recording::options(folder.path(), &hub, &catalog);
    let plan = demo::Plan {
        months: u16::try_from(months).unwrap_or(u16::MAX),
        until: VIETNAM.to_datetime(told(SystemTime::now())).date(),
        visits_a_day: VISITS_A_DAY,
        seed: u64::from(months),
    };
    let unfilled = |undone| unfilled(&undone, folder.path());
    let count = demo::fill(folder.path(), options, &plan).map_err(unfilled)?;
    console.say(&Phrase::new("command-demo-filled").with("count", count))
}

fn unfilled(undone: &Undone, folder: &Path) -> Error {
    let id = match undone {
        Undone::Exists => "command-demo-not-empty",
        Undone::Disk(Health::Full) => "command-demo-full",
        _ => "command-demo-failed",
    };
    Error::Machine(Phrase::new(id).with("folder", shown_path(folder)))
}
