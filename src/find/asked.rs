//! A typed text, word by word, with what each word may mean and how much it counts.

use crate::find::index::Index;
use crate::find::reading;
use crate::find::speech::{Phrasing, Speech};
use crate::find::vocabulary::Meant;
use crate::find::word::{self, Word};

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

/// How telling a word is that is nowhere.
const UNKNOWN: f32 = 3.0;

/// How much less surely than the surest one a word is meant for it to be as good.
const AS_GOOD: f32 = 0.05;

/// How surely a word is meant for it to be marked where it stands.
const MARKED: f32 = 0.55;

/// A way to understand what was typed.
#[derive(Debug)]
pub(super) struct Way {
    /// How surely it was meant.
    pub(super) surely: f32,
    pub(super) asked: Vec<Asked>,
}

/// A word that is asked for.
#[derive(Debug)]
pub(super) struct Asked {
    /// The words that it may mean, the surest first.
    pub(super) meant: Rc<[Meant]>,
    /// How much it counts that it is found.
    pub(super) weight: f32,
    /// Whether it says something, and is not one of the words around what people look for.
    pub(super) is_telling: bool,
}

/// The ways to understand what was typed, each word of all of them looked up once.
pub(super) fn ways(phrasings: &[Phrasing], index: &Index, speech: &Speech) -> Vec<Way> {
    // The first phrasing is what was typed, as it stands.
    let has_marks = phrasings.iter().take(1).any(|typed| typed.words.iter().any(Word::is_marked));
    let mut known: HashMap<(&str, bool), Rc<[Meant]>> = HashMap::new();
    let mut ways = Vec::new();
    for Phrasing { words, surely, is_open } in phrasings {
        let asked = words.iter().enumerate().map(|(place, word)| {
            let is_open = *is_open && place + 1 == words.len();
            let meant = known.entry((&word.written, is_open)).or_insert_with(|| {
                index.vocabulary.meant(&reading::readings(word, is_open, has_marks)).into()
            });
            let share = speech.share(word);
            let weight = telling(meant, index) * share;
            Asked { meant: Rc::clone(meant), weight, is_telling: share >= 1.0 }
        });
        ways.push(Way { surely: *surely, asked: asked.collect() });
    }
    ways
}

impl Way {
    /// What to mark in titles.
    pub(super) fn marking<'a>(&self, index: &'a Index) -> Marking<'a> {
        let written = |meant: &Meant| (index.vocabulary.written(meant.word), meant.surely);
        let marked = |asked: &Asked| {
            let meant = asked.meant.iter().filter(|meant| meant.surely >= MARKED);
            meant.map(written).collect()
        };
        Marking(self.asked.iter().map(marked).collect())
    }
}

/// What to mark in titles: for each word that is asked for, those that it may mean, as [`Word::written`]
/// has them, and how surely.
#[derive(Debug, Default)]
pub(super) struct Marking<'a>(Vec<HashMap<&'a str, f32>>);

impl Marking<'_> {
    /// Where the words of `title` stand that were asked for. Beside a word that is surely meant, one that is
    /// only like it is not marked.
    pub(super) fn marks(&self, title: &str) -> Vec<Range<usize>> {
        let words = word::words(title);
        let surely = |meant: &HashMap<&str, f32>, word: &Word| {
            meant.get(word.written.as_str()).copied().unwrap_or_default()
        };
        let surest = |meant| words.iter().map(|word| surely(meant, word)).fold(MARKED, f32::max);
        let asked: Vec<_> = self.0.iter().map(|meant| (meant, surest(meant))).collect();
        let is_asked =
            |word: &Word| asked.iter().any(|(meant, surest)| surely(meant, word) >= *surest);
        words.iter().filter(|word| is_asked(word)).map(|word| word.at.clone()).collect()
    }
}

/// How telling a word is: as the most common one of those that it means most surely.
fn telling(meant: &[Meant], index: &Index) -> f32 {
    let best = meant.first().map_or(0.0, |meant| meant.surely);
    let best = meant.iter().take_while(|meant| meant.surely >= best - AS_GOOD);
    best.map(|meant| index.telling(meant.word)).reduce(f32::min).unwrap_or(UNKNOWN)
}
