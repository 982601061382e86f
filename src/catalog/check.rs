//! What editors are told beyond what loading a catalogue finds: what is only said in one language, does
//! not fit the screen, or differs between a step and its picture.
//!
//! Nothing here keeps an item from being shown. The kiosk does not ask; `tramso check` does.

mod codes;
mod languages;
mod lengths;
mod pictures;
mod texts;
mod unread;

use crate::catalog::Catalog;
use crate::catalog::files::Files;
use crate::catalog::load::Asked;
use crate::catalog::problem::{Problem, Problems};

use std::rc::Rc;

impl Catalog {
    /// Everything that is wrong with `files`, by file and line: what loading them found (`self`) and what
    /// only editors need to know.
    pub fn check(&self, files: &Files) -> Vec<Problem> {
        let mut problems = Problems::default();
        self.problems.iter().cloned().for_each(|problem| problems.push(problem));
        let asked = Rc::new(Asked::default());
        let _ = Self::load_asking(files, Some(asked.clone()));
        let books = texts::books(files);
        let found = languages::check(&books)
            .into_iter()
            .chain(unread::check(&books, &asked, files))
            .chain(books.iter().flat_map(lengths::check))
            .chain(pictures::check(files))
            .chain(codes::check(files));
        found.for_each(|problem| problems.push(problem));
        problems.into_sorted()
    }
}
