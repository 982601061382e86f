//! Whether people find what they look for.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "the helpers of a test fail as the test itself does, and it prints a score"
)]

mod anything;
mod listed;
mod queries;

use tramso::catalog::{Catalog, Files};
use tramso::find::{Answer, Finder, Hit, Told};
use tramso::l10n::{Language, Words};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Finds what ships, in a hub of Hanoi.
static FINDER: LazyLock<Finder> =
    LazyLock::new(|| Finder::new(Told::new(&Catalog::load(&Files::embedded()), &[]), Some("01")));

fn hits(finder: &Finder, typed: &str) -> Vec<Hit> {
    match finder.find(Language::Vietnamese, typed) {
        Answer::Hits(hits) => hits,
        Answer::Empty | Answer::Number | Answer::Nearest(_) => Vec::new(),
    }
}

/// The ids of what is found, the best first.
fn found(finder: &Finder, typed: &str) -> Vec<String> {
    hits(finder, typed).iter().map(|hit| hit.what.id().to_owned()).collect()
}

/// The words of every guide, procedure and trouble, by its id.
fn every_word(catalog: &Catalog) -> BTreeMap<String, &Words> {
    let guides = catalog.guides.values().map(|guide| (guide.id.to_string(), &guide.words));
    let procedures = catalog.procedures.values().map(|it| (it.id.to_string(), &it.words));
    let troubles = catalog.troubles.values().map(|it| (it.id.to_string(), &it.words));
    guides.chain(procedures).chain(troubles).collect()
}

/// The keywords of every guide, procedure and trouble in both languages, in small letters, by its id.
fn every_keyword() -> BTreeMap<String, BTreeSet<String>> {
    let catalog = Catalog::load(&Files::embedded());
    let words = every_word(&catalog).into_iter();
    let keywords = |words: &Words| {
        let said = Language::ALL.map(|language| words.say(language, "title.keywords", &[]));
        said.join(",").split(',').map(|keyword| keyword.trim().to_lowercase()).collect()
    };
    words.map(|(id, words)| (id, keywords(words))).collect()
}
