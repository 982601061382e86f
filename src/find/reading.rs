//! What a typed word may have been meant to be: itself, or what a Vietnamese keyboard would have made of
//! it, had it been on ("tamj", "tam5").

use crate::find::word::{self, Word};

/// The endings of English words, and how surely a word is meant without its own.
const ENDINGS: [&str; 3] = ["ed", "ing", "s"];
const WITHOUT_ENDING: f32 = 0.93;

/// The fewest letters before an ending.
const LETTERS_OF_A_STEM: usize = 3;

/// How surely keys that were typed without the keyboard's help are what it would have made of them.
const AS_KEYS: f32 = 0.97;

/// One way to read a typed word.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    pub(super) word: Word,
    /// How surely it was meant.
    pub(super) surely: f32,
    /// Whether more of it may come.
    pub(super) is_open: bool,
    /// Whether a word beside it was typed with marks.
    pub(super) has_marks_beside: bool,
}

/// The ways to read `word`, itself first.
pub(super) fn readings(word: &Word, is_open: bool, has_marks_beside: bool) -> Vec<Reading> {
    let mut readings = vec![Reading { word: word.clone(), surely: 1.0, is_open, has_marks_beside }];
    if !word.is_marked() {
        for method in [&vi::TELEX, &vi::VNI] {
            let mut made = String::new();
            vi::transform_buffer(method, word.plain.chars(), &mut made);
            let made = word::words(&made).into_iter().next().filter(Word::is_marked);
            let surely = AS_KEYS;
            readings.extend(made.map(|word| Reading { word, surely, is_open, has_marks_beside }));
        }
        let surely = WITHOUT_ENDING;
        let stem = stem(word).into_iter();
        let stem = stem.map(|word| Reading { word, surely, is_open: false, has_marks_beside });
        readings.extend(stem);
    }
    readings
}

/// A word without the ending of an English one: "called" is "call".
fn stem(word: &Word) -> Option<Word> {
    let stem = ENDINGS.iter().find_map(|ending| word.plain.strip_suffix(ending))?;
    let is_word = stem.chars().count() >= LETTERS_OF_A_STEM;
    is_word.then(|| word::words(stem).into_iter().next()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Vec<String> {
        let typed = word::words(typed).remove(0);
        let plain = |reading: Reading| reading.word.plain;
        readings(&typed, false, false).into_iter().map(plain).collect()
    }

    #[test]
    fn leftovers_of_a_keyboard_are_read_as_it_would() {
        assert_eq!(read("tamj"), ["tamj", "tam"]);
        assert_eq!(read("tam5"), ["tam5", "tam"]);
        assert_eq!(read("dduwowngf"), ["dduwowngf", "duong"]);
        assert_eq!(read("d9u7o7ng2"), ["d9u7o7ng2", "duong"]);
        assert_eq!(read("trú"), ["tru"]);
        assert_eq!(read("kt3"), ["kt3"]);
        assert_eq!(read("115"), ["115"]);
        assert_eq!(read("called"), ["called", "call"]);
        assert_eq!(read("red"), ["red"]);
    }
}
