//! Every word that something can be found by, and which of them a typed word may mean.

use crate::find::reading::Reading;
use crate::find::word::{self, Word};

use rapidfuzz::distance::osa;

use std::collections::HashMap;

/// A word of the vocabulary, by its place in it.
pub(super) type WordId = u16;

// How surely a typed word means another one, from 1 down.

/// Letter by letter, marks and all.
const SAME: f32 = 1.0;
/// Typed without marks, as many people type everything.
const UNMARKED: f32 = 0.96;
/// Typed without marks by somebody who has typed some.
const UNMARKED_HERE: f32 = 0.85;
/// Typed with other marks, or short of its last letter.
const OTHER_MARKS: f32 = 0.8;
/// Typed with a letter once that stands there twice, or the other way round.
const ONCE: f32 = 0.9;
/// Typed as it sounds.
const SOUNDS: f32 = 0.72;
/// With one letter wrong, missing, too many, or two swapped.
const ONE_SLIP: f32 = 0.7;
/// The same in a word of so few letters that many others are as near.
const ONE_SLIP_OF_FEW: f32 = 0.6;
/// With two slips.
const TWO_SLIPS: f32 = 0.55;
/// Only begun.
const BEGUN: f32 = 0.6;
/// What is left of it where the typed word is itself one of the vocabulary.
const THOUGH_KNOWN: f32 = 0.85;
/// What is less sure is not meant.
const LEAST: f32 = 0.4;

/// How many letters a word needs for a slip to be looked for, for a slip to tell more, and for two.
const LETTERS_FOR_ONE: usize = 3;
const LETTERS_ENOUGH: usize = 5;
const LETTERS_FOR_TWO: usize = 7;

/// The words, each once.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    entries: Vec<Entry>,
    /// The places of the words in the order of their plain letters.
    by_plain: Vec<WordId>,
}

#[derive(Debug)]
struct Entry {
    written: Box<str>,
    plain: Box<str>,
    sound: Box<str>,
    once: Box<str>,
    letters: Letters,
}

/// A word that a typed one may mean, and how surely.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Meant {
    pub(super) word: WordId,
    pub(super) surely: f32,
}

/// Builds a vocabulary.
#[derive(Default)]
pub(super) struct Builder {
    places: HashMap<String, WordId>,
    entries: Vec<Entry>,
}

impl Builder {
    /// The place of `word`, which it takes if it is new; nothing where there is no place left.
    pub(super) fn place(&mut self, word: &Word) -> Option<WordId> {
        if let Some(place) = self.places.get(&word.written) {
            return Some(*place);
        }
        let place = WordId::try_from(self.entries.len()).ok()?;
        self.entries.push(Entry::new(word));
        self.places.insert(word.written.clone(), place);
        Some(place)
    }

    pub(super) fn build(mut self) -> Vocabulary {
        self.entries.shrink_to_fit();
        let entry = |place: &WordId| &self.entries[usize::from(*place)];
        let mut by_plain: Vec<WordId> = (0..).zip(&self.entries).map(|(place, _)| place).collect();
        by_plain.sort_by(|a, b| entry(a).plain.cmp(&entry(b).plain));
        Vocabulary { by_plain, entries: self.entries }
    }
}

impl Vocabulary {
    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is a word of these `plain` letters.
    pub(super) fn has(&self, plain: &str) -> bool {
        let of = |place: &WordId| (*self.entries[usize::from(*place)].plain).cmp(plain);
        self.by_plain.binary_search_by(of).is_ok()
    }

    /// A word as [`Word::written`] has it.
    pub(super) fn written(&self, word: WordId) -> &str {
        &self.entries[usize::from(word)].written
    }

    /// The words that one of `readings` may mean, the surest first.
    pub(super) fn meant(&self, readings: &[Reading]) -> Vec<Meant> {
        let asked: Vec<Asked<'_>> = readings.iter().map(Asked::new).collect();
        let surely = |entry: &Entry| asked.iter().map(|it| it.surely(entry)).fold(0.0, f32::max);
        let entries = (0..).zip(&self.entries);
        let mut meant: Vec<Meant> = entries
            .map(|(word, entry)| Meant { word, surely: surely(entry) })
            .filter(|meant| meant.surely >= LEAST)
            .collect();
        if meant.iter().any(|meant| meant.surely >= UNMARKED_HERE) {
            let others = meant.iter_mut().filter(|meant| meant.surely < UNMARKED_HERE);
            others.for_each(|meant| meant.surely *= THOUGH_KNOWN);
        }
        meant.sort_by(|a, b| b.surely.total_cmp(&a.surely));
        meant
    }
}

impl Entry {
    fn new(word: &Word) -> Self {
        Self {
            written: word.written.as_str().into(),
            plain: word.plain.as_str().into(),
            sound: word::sound(&word.plain).into(),
            once: word::once(&word.plain).into(),
            letters: Letters::of(&word.plain),
        }
    }
}

/// A reading, ready to be held against many words.
struct Asked<'a> {
    reading: &'a Reading,
    is_number: bool,
    length: usize,
    sound: String,
    once: String,
    letters: Letters,
    slips: osa::BatchComparator<char>,
}

impl<'a> Asked<'a> {
    fn new(reading: &'a Reading) -> Self {
        let plain = &reading.word.plain;
        Self {
            reading,
            is_number: reading.word.is_number(),
            length: plain.chars().count(),
            sound: word::sound(plain),
            once: word::once(plain),
            letters: Letters::of(plain),
            slips: osa::BatchComparator::new(plain.chars()),
        }
    }

    fn surely(&self, entry: &Entry) -> f32 {
        let surely = self.as_written(entry).max(self.as_begun(entry));
        let is_sure = surely >= OTHER_MARKS;
        let surely = if is_sure { surely } else { surely.max(self.as_misspelt(entry)) };
        surely * self.reading.surely
    }

    fn as_written(&self, entry: &Entry) -> f32 {
        let Reading { word, has_marks_beside, .. } = self.reading;
        if *word.plain != *entry.plain {
            0.0
        } else if *word.written == *entry.written {
            SAME
        } else if word.is_marked() {
            OTHER_MARKS
        } else if *has_marks_beside {
            UNMARKED_HERE
        } else {
            UNMARKED
        }
    }

    /// As a word whose end is still to be typed.
    fn as_begun(&self, entry: &Entry) -> f32 {
        let plain = &self.reading.word.plain;
        if !self.reading.is_open || !entry.plain.starts_with(plain.as_str()) {
            return 0.0;
        }
        let share = plain.len() as f32 / entry.plain.len() as f32;
        BEGUN + (OTHER_MARKS - BEGUN) * share
    }

    /// Whether it may have been a word of just enough letters; one that is still being typed is not short.
    fn is_short_of_one(&self, entry: &Entry) -> bool {
        !self.reading.is_open
            && self.length + 1 == LETTERS_FOR_ONE
            && entry.plain.len() == self.reading.word.plain.len() + 1
    }

    fn as_misspelt(&self, entry: &Entry) -> f32 {
        if self.is_number || self.length < 2 {
            return 0.0;
        }
        if self.length >= LETTERS_ENOUGH && *self.once == *entry.once {
            return ONCE;
        }
        if *self.sound == *entry.sound {
            return SOUNDS;
        }
        let most = match self.length {
            LETTERS_FOR_TWO.. => 2,
            LETTERS_FOR_ONE.. => 1,
            // The letter that is missing is the slip.
            _ if self.is_short_of_one(entry) => 1,
            _ => return 0.0,
        };
        // A glance spares most words the count.
        let longer = entry.plain.len().abs_diff(self.reading.word.plain.len());
        if longer > most || self.letters.apart(entry.letters) > 2 * most {
            return 0.0;
        }
        match self.slips.distance(entry.plain.chars()) {
            0 | 1 if self.length < LETTERS_ENOUGH => ONE_SLIP_OF_FEW,
            0 | 1 => ONE_SLIP,
            2 if most == 2 => TWO_SLIPS,
            _ => 0.0,
        }
    }
}

/// Which letters a word has; a slip changes two of them at most.
#[derive(Debug, Clone, Copy)]
struct Letters(u64);

impl Letters {
    fn of(plain: &str) -> Self {
        let bit = |c: char| 1_u64 << (u32::from(c) % u64::BITS);
        Self(plain.chars().map(bit).fold(0, |letters, bit| letters | bit))
    }

    fn apart(self, other: Self) -> usize {
        (self.0 ^ other.0).count_ones() as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::reading;

    /// How surely `typed` means `word`, alone in the vocabulary.
    fn surely(typed: &str, word: &str) -> f32 {
        surely_of(typed, false, word)
    }

    fn surely_of(typed: &str, is_open: bool, word: &str) -> f32 {
        let mut builder = Builder::default();
        builder.place(&word::words(word)[0]);
        let readings = reading::readings(&word::words(typed)[0], is_open, false);
        builder.build().meant(&readings).first().map_or(0.0, |meant| meant.surely)
    }

    #[test]
    fn a_word_is_meant_the_more_surely_the_nearer_it_is() {
        let falling = [
            surely("trú", "trú"),
            surely("tru", "trú"),
            surely("trụ", "trú"),
            surely("chú", "trú"),
            surely("trúu", "trú"),
            surely("bay", "trú"),
        ];
        assert!(falling.is_sorted_by(|a, b| a > b), "{falling:?}");
        assert_eq!((falling[0], falling[5]), (1.0, 0.0));
    }

    #[test]
    fn slips_are_forgiven_as_far_as_the_word_is_long() {
        for (typed, word) in [
            ("cuớc", "cước"),
            ("thuờng", "thường"),
            ("certifcate", "certificate"),
            ("ceritficate", "certificate"),
            ("pasport", "passport"),
            ("nguoif", "người"),
            ("tmạ", "tạm"),
        ] {
            assert!(surely(typed, word) >= TWO_SLIPS, "{typed} {word}");
        }
        assert!(surely("hữ", "chữ") >= TWO_SLIPS && surely_of("hu", true, "chữ") == 0.0);
        for (typed, word) in [("xe", "xa"), ("115", "113"), ("sinh", "tận"), ("a", "b")] {
            assert_eq!(surely(typed, word), 0.0, "{typed} {word}");
        }
    }

    #[test]
    fn a_word_is_known_by_its_plain_letters() {
        let mut builder = Builder::default();
        word::words("trú tạm tru").iter().for_each(|word| {
            builder.place(word);
        });
        let vocabulary = builder.build();
        assert!(vocabulary.has("tru") && vocabulary.has("tam") && !vocabulary.has("ta"));
        assert_eq!(vocabulary.len(), 3);
        assert_eq!(vocabulary.written(2), "tru");
    }

    #[test]
    fn the_last_word_may_be_only_begun() {
        let open = surely_of("thườ", true, "thường");
        assert!(open > BEGUN && open < OTHER_MARKS, "{open}");
    }
}
