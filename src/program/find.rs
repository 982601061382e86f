//! `tramso find`: lists what a resident's search would.

use crate::catalog::Catalog;
use crate::find::{Answer, Hit};
use crate::l10n::Phrase;
use crate::program::console::Console;
use crate::program::content;
use crate::program::error::Error;
use crate::program::search;

use std::path::Path;

/// Prints what is found by `words`, the best first, as kind, id and title with tabs between, in the hub of
/// `folder` and with what lies over the catalogue in `dir`. What only one province has is named by it.
pub(super) fn run(
    words: &[String],
    dir: Option<&Path>,
    folder: &Path,
    console: &Console,
) -> Result<(), Error> {
    let catalog = Catalog::load(&content::files(dir).map_err(Error::Machine)?);
    match search::finder(folder, catalog).find(console.language(), &words.join(" ")) {
        Answer::Hits(hits) => hits.iter().try_for_each(|hit| print(hit, console)),
        Answer::Number => Err(Error::No(Phrase::new("command-find-number"))),
        Answer::Empty | Answer::Nearest(_) => Err(Error::No(Phrase::new("command-find-nothing"))),
    }
}

fn print(hit: &Hit, console: &Console) -> Result<(), Error> {
    let province = hit.province.as_ref().map_or_else(String::new, |name| format!(" ({name})"));
    console.line(&format!("{}\t{}\t{}{province}", hit.what.kind(), hit.what.id(), hit.title))
}
