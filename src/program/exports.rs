//! Making what leaves the log, on the data folder and with the content at hand.

use crate::catalog::Catalog;
use crate::hub::Settings;
use crate::journal::{self, Health};
use crate::kiosk::job::Export;
use crate::l10n::Words;
use crate::program::content;
use crate::program::recording;
use crate::report::{self, Format, Order, Speech, Undone, Watch};

use jiff::Timestamp;

use std::path::{Path, PathBuf};

/// Makes what staff ordered at the kiosk, under a name that nobody has yet.
///
/// # Errors
/// Why there is nothing.
pub(super) fn make(
    export: &Export,
    folder: &Path,
    catalog: Option<&Path>,
) -> Result<Vec<PathBuf>, Undone> {
    let Export { order, folder: drive, watch } = export;
    let to = match drive {
        Some(drive) => drive.clone(),
        None => report::exports(folder)?,
    };
    let hub = hub_code(folder);
    let format = order.content.format();
    let what = if format == Format::Csv { "sessions" } else { "figures" };
    let stem = format!("tramso-{hub}-{what}-{}", order.period);
    let to = report::free_name(&to, &stem, format.ending());
    write(order, folder, catalog, &to, watch)
}

/// Makes the file `to` of the log in `folder`, with the titles of what lies over the catalogue in `dir`.
///
/// # Errors
/// Why there is nothing.
pub(super) fn write(
    order: &Order,
    folder: &Path,
    dir: Option<&Path>,
    to: &Path,
    watch: &Watch,
) -> Result<Vec<PathBuf>, Undone> {
    // Without a folder to read, the built-in content has titles too.
    let files = content::files(dir).or_else(|_| content::files(None)).unwrap_or_default();
    let catalog = Catalog::load(&files);
    let words = Words::of_the_kiosk();
    let speech = Speech { words: &words, catalog: &catalog, language: order.language };
    report::make(order, folder, to, &hub_code(folder), &speech, watch)
}

/// Copies the log of `folder` to the first drive that is plugged in, or else to this PC.
///
/// # Errors
/// Why there is no copy.
pub(super) fn back_up(folder: &Path, now: Timestamp) -> Result<PathBuf, journal::Undone> {
    let drive = report::drives().into_iter().next().map(|drive| drive.folder);
    let to = match drive {
        Some(drive) => drive,
        None => report::exports(folder).map_err(|error| {
            log::warn!("no folder for copies: {error}");
            journal::Undone::Disk(Health::Failing)
        })?,
    };
    let stem = format!("tramso-{}-journal-{}", hub_code(folder), now.strftime("%Y%m%dT%H%M%SZ"));
    let file = report::free_name(&to, &stem, "db");
    journal::backup(folder, &file).map(|()| file)
}

fn hub_code(folder: &Path) -> String {
    recording::hub_code(&Settings::load(folder).0).to_string()
}
