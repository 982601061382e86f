//! `tramso check`: names every problem of a catalogue, or lists what its facts rest on.

mod list;

use crate::catalog::{Catalog, Problem};
use crate::l10n::Phrase;
use crate::program::console::Console;
use crate::program::content;
use crate::program::error::Error;
use crate::visit::VIETNAM;

use jiff::Timestamp;
use jiff::civil::Date;

use std::path::Path;

/// Checks the catalogue in `dir`, or the built-in one, and names every problem as `file:line: message`; for
/// a list, tells first what each item rests on.
pub(super) fn run(dir: Option<&Path>, is_list: bool, console: &Console) -> Result<(), Error> {
    let files = content::files(dir).map_err(Error::Machine)?;
    let catalog = Catalog::load(&files);
    let today = VIETNAM.to_datetime(Timestamp::now()).date();
    if is_list {
        list::print(&catalog, today, console)?;
    }
    let problems: Vec<_> =
        catalog.check(&files).into_iter().chain(ahead(&catalog, today)).collect();
    if problems.is_empty() && is_list {
        return Ok(());
    }
    if problems.is_empty() {
        return console.say(&Phrase::new("command-check-good"));
    }
    for problem in &problems {
        let what = console.words(&problem.what);
        console.line(&format!("{}:{}: {what}", problem.file, problem.line))?;
    }
    Err(Error::SaidNo)
}

/// That the catalogue bears a day to come; its sources are never of a later day than itself.
fn ahead(catalog: &Catalog, today: Date) -> Option<Problem> {
    let what = Phrase::new("catalog-version-ahead");
    let problem = Problem { file: "catalog.toml".to_owned(), line: 1, what };
    (catalog.version > today).then_some(problem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Files;

    #[test]
    fn a_catalogue_of_a_day_to_come_has_a_problem() {
        let catalog = Catalog::load(&Files::embedded());
        let version = catalog.version;
        assert!(ahead(&catalog, version).is_none());
        let problem = ahead(&catalog, version.yesterday().unwrap()).unwrap();
        assert_eq!((problem.line, problem.what.id), (1, "catalog-version-ahead"));
    }
}
