//! Where a command takes its content from: a folder on the disk, or what is built in.

use crate::catalog::{Catalog, Files};
use crate::hub::{Fault, Settings};
use crate::l10n::{Phrase, shown_path};

use std::path::Path;

/// This hub's settings in the data folder `folder`, and what is wrong with them. Only links to hosts that
/// `catalog` allows are kept; without a catalogue none.
pub(super) fn settings(folder: &Path, catalog: Option<&Catalog>) -> (Settings, Vec<Fault>) {
    let (mut hub, mut faults) = Settings::load(folder);
    let refused = hub.hold_links(|link| catalog.is_some_and(|known| known.hosts.allows(link)));
    if catalog.is_some() {
        faults.extend(refused);
    }
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
