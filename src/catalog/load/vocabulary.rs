//! The words of one item, and whether they are all there.
//!
//! Only Vietnamese has to be complete: what English lacks is said in Vietnamese.

use super::sheet::Sheet;
use crate::catalog::files::Files;
use crate::l10n::{self, Language, Library, Phrase, Words, WordsError};

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How far numbered words (`.do-1`, `.do-2`, …) are looked for.
const MOST: u8 = 20;

/// What the words of items are read from.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    pub(super) files: &'a Files,
    /// The words that lie under every item's, and who reads those built in when somebody asks.
    pub(super) library: &'a Arc<Library>,
    /// Where to write down what is asked for, if anybody wants to know.
    pub(super) asked: Option<&'a Arc<Asked>>,
}

impl Ground<'_> {
    /// The words at `shared` paths and, over them, at `below`, where they are all built in and nobody wants
    /// to know what is wrong with them.
    fn closed(&self, shared: &[String], below: &str) -> Option<Words> {
        if self.asked.is_some() {
            return None;
        }
        let mut texts = [Vec::new(), Vec::new()];
        for (texts, language) in texts.iter_mut().zip(Language::ALL) {
            for path in shared.iter().map(String::as_str).chain([below]) {
                texts.extend(self.files.built_in(&path_of(language, path))?);
            }
        }
        Some(Words::closed(texts, self.library))
    }
}

/// The words that loading asked for: those that anybody ever reads.
#[derive(Debug, Default)]
pub(in crate::catalog) struct Asked {
    /// The ids by the file they were asked of, below the languages' folders.
    ids: Mutex<BTreeMap<String, BTreeSet<String>>>,
    /// The files whose item was not written as it should be, so that more may be meant to be asked for.
    unsure: Mutex<BTreeSet<String>>,
}

impl Asked {
    /// Whether the file at `below` was asked for the text `id`.
    pub(in crate::catalog) fn has(&self, below: &str, id: &str) -> bool {
        self.ids().get(below).is_some_and(|ids| ids.contains(id))
    }

    /// Whether the file at `below` was asked for anything.
    pub(in crate::catalog) fn has_any(&self, below: &str) -> bool {
        self.ids().contains_key(below)
    }

    /// Whether the item of the file at `below` may ask for more once it is written as it should be.
    pub(in crate::catalog) fn is_unsure(&self, below: &str) -> bool {
        self.unsure.lock().unwrap_or_else(PoisonError::into_inner).contains(below)
    }

    fn note_unsure(&self, below: &str) {
        self.unsure.lock().unwrap_or_else(PoisonError::into_inner).insert(below.to_owned());
    }

    fn note(&self, below: &str, id: &str) {
        self.ids().entry(below.to_owned()).or_default().insert(id.to_owned());
    }

    fn ids(&self) -> MutexGuard<'_, BTreeMap<String, BTreeSet<String>>> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The words of an item, under `locales/<language>/`.
pub(super) struct Vocabulary {
    words: Words,
    /// The file's path below the languages' folders.
    below: String,
    asked: Option<Arc<Asked>>,
    /// Whether the words in Vietnamese could not be read at all, which has been said.
    is_lost: bool,
}

impl Vocabulary {
    /// Reads the words at `below` (`guides/vneid-install.ftl`) in every language.
    pub(super) fn load(ground: Ground<'_>, below: &str, sheet: &mut Sheet<'_>) -> Self {
        if let Some(words) = ground.closed(&[], below) {
            return Self { words, below: below.to_owned(), asked: None, is_lost: false };
        }
        let Ground { files, library, .. } = ground;
        let mut words = Words::new();
        for language in Language::ALL {
            let path = path_of(language, below);
            for error in add(&mut words, language, files, &path) {
                sheet.problem_elsewhere(&path, || error.line, error.what);
            }
        }
        for unsound in words.settle(library.base()) {
            let path = path_of(unsound.language, below);
            let line = || line_of(files, &path, &unsound.id);
            sheet.problem_elsewhere(&path, line, unsound.what);
        }
        Self::read(words, ground, below, sheet)
    }

    /// Reads the words at `below`, laid over those of `shared` files, whose own problems are named where
    /// those are read.
    pub(super) fn load_over(
        ground: Ground<'_>,
        shared: &[String],
        below: &str,
        sheet: &mut Sheet<'_>,
    ) -> Self {
        if let Some(words) = ground.closed(shared, below) {
            return Self { words, below: below.to_owned(), asked: None, is_lost: false };
        }
        let Ground { files, library, .. } = ground;
        let mut words = Words::new();
        let mut own = Words::new();
        for language in Language::ALL {
            for path in shared {
                add(&mut words, language, files, &path_of(language, path));
            }
            let path = path_of(language, below);
            add(&mut words, language, files, &path);
            for error in add(&mut own, language, files, &path) {
                sheet.problem_elsewhere(&path, || error.line, error.what);
            }
        }
        for unsound in
            words.settle(library.base()).into_iter().filter(|it| own.has(it.language, &it.id))
        {
            let path = path_of(unsound.language, below);
            let line = || line_of(files, &path, &unsound.id);
            sheet.problem_elsewhere(&path, line, unsound.what);
        }
        Self::read(words, ground, below, sheet)
    }

    /// The `words` that were read at `below` and under it.
    fn read(words: Words, ground: Ground<'_>, below: &str, sheet: &mut Sheet<'_>) -> Self {
        let path = path_of(Language::Vietnamese, below);
        let is_there = ground.files.layers(&path).next().is_some();
        if !is_there && !ground.files.is_lost(&path) {
            sheet.spoil(0..0, Phrase::new("catalog-no-words").with("file", path.clone()));
        }
        let is_lost = !is_there || ground.files.layers(&path).any(l10n::is_too_much);
        let asked = ground.asked.cloned();
        if let Some(asked) = asked.as_ref().filter(|_| sheet.is_spoiled()) {
            asked.note_unsure(below);
        }
        Self { words, below: below.to_owned(), asked, is_lost }
    }

    /// Makes sure that there is a message `id`; `at` is the place in the sheet that asks for it.
    pub(super) fn require(&self, sheet: &mut Sheet<'_>, at: Range<usize>, id: &str) {
        if self.has(id) {
            return;
        }
        if self.is_lost {
            sheet.give_up();
        } else {
            let what = Phrase::new("catalog-no-word")
                .with("id", id.to_owned())
                .with("file", path_of(Language::Vietnamese, &self.below));
            sheet.spoil(at, what);
        }
    }

    /// How many messages `<prefix>1`, `<prefix>2`, … there are; a gap between them spoils the item.
    pub(super) fn count(&self, sheet: &mut Sheet<'_>, at: Range<usize>, prefix: &str) -> u8 {
        let numbers: Vec<u8> =
            (1..=MOST).filter(|number| self.has(&format!("{prefix}{number}"))).collect();
        let last = numbers.last().copied().unwrap_or(0);
        if let Some(gap) = (1..=last).find(|number| !numbers.contains(number)) {
            self.require(sheet, at, &format!("{prefix}{gap}"));
        }
        last
    }

    /// Notes that somebody reads the message `id` where there is one.
    pub(super) fn allow(&self, id: &str) {
        if let Some(asked) = &self.asked {
            asked.note(&self.below, id);
        }
    }

    /// Whether there is a message `id` in Vietnamese.
    pub(super) fn has(&self, id: &str) -> bool {
        self.allow(id);
        self.words.has(Language::Vietnamese, id)
    }

    /// Whether they could not be read at all, so that whatever they lack need not be said.
    pub(super) fn is_lost(&self) -> bool {
        self.is_lost
    }

    /// The words themselves.
    pub(super) fn into_words(self) -> Words {
        self.words
    }
}

/// The file of words `below` in `language`.
pub(super) fn path_of(language: Language, below: &str) -> String {
    format!("locales/{}/{below}", language.code())
}

/// Adds what `files` say at `path`; what is malformed there.
pub(super) fn add(
    words: &mut Words,
    language: Language,
    files: &Files,
    path: &str,
) -> Vec<WordsError> {
    let mut errors = Vec::new();
    for text in files.layers(path) {
        let lines = text.lines().count().max(1);
        for error in words.add(language, text).err().unwrap_or_default() {
            errors.push(WordsError { line: error.line.min(lines), ..error });
        }
    }
    errors
}

/// The line where the message `id` begins, as near as a glance at the text finds it.
pub(super) fn line_of(files: &Files, path: &str, id: &str) -> usize {
    place_of(files, path, id).unwrap_or(1)
}

/// The line where the message `id` begins, if it does in this file.
pub(super) fn place_of(files: &Files, path: &str, id: &str) -> Option<usize> {
    let message = id.split('.').next().unwrap_or_default();
    let begins = |line: &str| {
        line.strip_prefix(message).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    Some(files.text(path)?.lines().position(begins)? + 1)
}
