//! What editors are told beyond what loading a catalogue finds: what is only said in one language, does
//! not fit the screen, or differs between a step and its picture.
//!
//! Nothing here keeps an item from being shown. The kiosk does not ask; `tramso check` does.

mod codes;
mod languages;
mod lengths;
mod lines;
mod pictures;
mod texts;
mod unread;

use crate::catalog::Catalog;
use crate::catalog::files::Files;
use crate::catalog::load::Asked;
use crate::catalog::problem::{Problem, Problems};
use crate::l10n::Phrase;

use texts::Shared;

use jiff::civil::Date;

use std::sync::Arc;

impl Catalog {
    /// Everything that is wrong with `files` on the day `today`, by file and line: what loading them finds
    /// and what only editors need to know.
    pub fn check(files: &Files, today: Date) -> Vec<Problem> {
        let asked = Arc::new(Asked::default());
        // What fills the room for a catalogue leaves none for a second one beside it.
        let (version, mut problems) = {
            let catalog = Self::load_asking(files, Some(asked.clone()));
            (catalog.version, Problems::from_sorted(catalog.problems))
        };
        ahead(version, today).into_iter().for_each(|problem| problems.push(problem));
        let books = texts::books(files);
        let found = languages::check(&books, files)
            .into_iter()
            .chain(unread::check(&books, &asked, files))
            .chain(codes::check(files));
        found.for_each(|problem| problems.push(problem));

        let (shared, pictures) = (Shared::read(files), pictures::all(files));
        for book in &books {
            let words = shared.under(book, files);
            let found = lengths::check(book, &words).into_iter();
            let found = found.chain(lines::check(book, &words, files));
            let found = found.chain(pictures::check(book, &pictures, &words, &shared));
            found.for_each(|problem| problems.push(problem));
        }
        problems.into_sorted()
    }
}

/// That the catalogue bears a day to come; its sources are never of a later day than itself.
fn ahead(version: Date, today: Date) -> Option<Problem> {
    let what = Phrase::new("catalog-version-ahead");
    let problem = Problem { file: "catalog.toml".to_owned(), line: 1, what };
    (version > today).then_some(problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_catalogue_of_a_day_to_come_has_a_problem() {
        let files = Files::small();
        let version = Catalog::load(&files).version;
        assert!(ahead(version, version).is_none());
        let problem = ahead(version, version.yesterday().unwrap()).unwrap();
        assert_eq!((problem.line, problem.what.id), (1, "catalog-version-ahead"));
    }

    #[test]
    fn the_content_that_ships_has_no_problem() {
        let files = Files::embedded();
        let version = Catalog::load(&files).version;
        assert_eq!(Catalog::check(&files, version), []);
    }
}
