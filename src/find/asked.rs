//! A typed text, word by word, with what each word may mean and how much it counts.

use crate::find::index::Index;
use crate::find::reading::{self, Reading};
use crate::find::speech::{Phrasing, Speech};
use crate::find::vocabulary::{self, Meant};
use crate::find::word::Word;

/// How telling a word is that is nowhere.
const UNKNOWN: f32 = 3.0;

/// How much less surely than the surest one a word is meant for it to be as good.
const AS_GOOD: f32 = 0.05;

/// A typed word.
#[derive(Debug)]
pub(super) struct Asked {
    readings: Vec<Reading>,
    /// The words that it may mean, the surest first.
    pub(super) meant: Vec<Meant>,
    /// How much it counts that it is found.
    pub(super) weight: f32,
}

impl Asked {
    /// The words of `phrasing`.
    pub(super) fn all(phrasing: &Phrasing, index: &Index, speech: &Speech) -> Vec<Self> {
        let last = phrasing.words.len().checked_sub(1).filter(|_| phrasing.is_open);
        let has_marks = phrasing.words.iter().any(Word::is_marked);
        let words = phrasing.words.iter().enumerate();
        words
            .map(|(place, word)| {
                let readings = reading::readings(word, Some(place) == last, has_marks);
                let meant = index.vocabulary.meant(&readings);
                let weight = telling(&meant, index) * speech.share(word);
                Self { readings, meant, weight }
            })
            .collect()
    }

    /// How surely `word` is what was meant.
    pub(super) fn surely(&self, word: &Word) -> f32 {
        vocabulary::surely(&self.readings, word)
    }
}

/// How telling a word is: as the most common one of those that it means most surely.
fn telling(meant: &[Meant], index: &Index) -> f32 {
    let best = meant.first().map_or(0.0, |meant| meant.surely);
    let best = meant.iter().take_while(|meant| meant.surely >= best - AS_GOOD);
    best.map(|meant| index.telling(meant.word)).reduce(f32::min).unwrap_or(UNKNOWN)
}
