//! Where a command takes its content from: a folder on the disk, or what is built in.

use crate::catalog::{Catalog, Files};
use crate::hub::{Fault, Settings};
use crate::l10n::{Phrase, shown_path};

use std::path::Path;

/// This hub's settings in the data folder `folder`, and what is wrong with them. Only links to hosts that
/// `catalog` allows are kept; without a catalogue none. What the hub's staff found wrong is hidden in it.
pub(super) fn settings(folder: &Path, catalog: Option<&mut Catalog>) -> (Settings, Vec<Fault>) {
    let (mut hub, mut faults) = Settings::load(folder);
    let Some(catalog) = catalog else {
        hub.hold_links(|_| false);
        return (hub, faults);
    };
    faults.extend(hub.hold_links(|link| catalog.hosts.allows(link)));
    catalog.hide(|item| hub.confirmed.is_hidden(item));
    (hub, faults)
}

/// The catalogue's files in `folder`; the built-in ones without a folder.
///
/// # Errors
/// When the folder cannot be read.
pub(super) fn files(folder: Option<&Path>) -> Result<Files, Phrase> {
    let Some(folder) = folder else {
        return Ok(Files::embedded());
    };
    Files::folder(folder).map_err(|error| {
        Phrase::new("start-no-catalog")
            .with("folder", shown_path(folder))
            .with("reason", error.to_string())
    })
}
