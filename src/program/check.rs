//! `tramso check`: names every problem of a catalogue, or lists what its facts rest on.

mod list;
mod pages;

use crate::catalog::{Catalog, Problem};
use crate::l10n::Phrase;
use crate::program::console::Console;
use crate::program::content;
use crate::program::error::Error;
use crate::visit::VIETNAM;

use jiff::Timestamp;

use std::path::Path;

/// Checks the built-in catalogue with what lies over it in `dir`, and names every problem as
/// `file:line: message`; for a list, tells first what each item rests on.
pub(super) fn run(dir: Option<&Path>, is_list: bool, console: &Console) -> Result<(), Error> {
    let files = content::files(dir).map_err(Error::Machine)?;
    let today = VIETNAM.to_datetime(Timestamp::now()).date();
    if is_list {
        list::print(&Catalog::load(&files), today, console)?;
    }
    let mut problems = Catalog::check(&files, today);
    let room = Problem::MOST.saturating_sub(problems.len());
    problems.extend(pages::check(Catalog::load(&files), &files, room));
    // How many are not named is said last.
    problems.sort_by(|a, b| {
        let place = |problem: &Problem| (problem.what.id == "catalog-more", problem.file.clone());
        (place(a), a.line).cmp(&(place(b), b.line))
    });
    for problem in &problems {
        let what = console.words(&problem.what);
        console.line(&format!("{}:{}: {what}", problem.file, problem.line))?;
    }
    if !problems.is_empty() {
        return Err(Error::SaidNo);
    }
    if is_list { Ok(()) } else { console.say(&Phrase::new("command-check-good")) }
}
