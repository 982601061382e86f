//! Where a command takes its content from: a folder on the disk, or what is built in.

use crate::catalog::Files;
use crate::l10n::{Phrase, shown_path};

use std::path::Path;

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
