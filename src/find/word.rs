//! Words as they are compared: without capitals, and with or without their marks.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use std::ops::Range;

/// The marks of the tones: grave, acute, tilde, hook above, dot below.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// The marks of the vowels â, ă and ơ.
const VOWEL_MARKS: [char; 3] = ['\u{302}', '\u{306}', '\u{31b}'];

/// How a word may begin or end that people hear and write in one way: "tr" as "ch", "gi" as "d". An
/// earlier pair goes before a later one.
const BEGINNINGS: [(&str, &str); 16] = [
    ("ngh", "ng"),
    ("gh", "g"),
    ("gi", "d"),
    ("tr", "ch"),
    ("ng", "ng"),
    ("nh", "nh"),
    ("qu", "cu"),
    ("n", "l"),
    ("x", "s"),
    ("r", "d"),
    ("z", "d"),
    ("j", "d"),
    ("k", "c"),
    ("q", "c"),
    ("w", "cu"),
    ("f", "ph"),
];
const ENDINGS: [(&str, &str); 4] = [("ng", "n"), ("nh", "n"), ("ch", "t"), ("c", "t")];

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// As it is written, in small letters, decomposed, with the mark of the tone at its end: "hòa" and
    /// "hoà" are one.
    pub(super) written: String,
    /// Its plain letters: "đường" is "duong".
    pub(super) plain: String,
    /// Where it stands in the text, in bytes.
    pub(super) at: Range<usize>,
}

impl Word {
    /// The word that `text`, a text without gaps, is at `at`; nothing where it has no letters.
    fn new(text: &str, at: Range<usize>) -> Option<Self> {
        let mut written = String::with_capacity(text.len() + 1);
        let mut plain = String::with_capacity(text.len());
        let mut tone = None;
        for c in text.chars().flat_map(char::to_lowercase) {
            // The marks need no order, since of the two that a letter may have, the tone goes to the end.
            decompose_compatible(c, |c| match c {
                'a'..='z' | '0'..='9' => {
                    written.push(c);
                    plain.push(c);
                }
                'đ' | 'ð' => {
                    written.push('đ');
                    plain.push('d');
                }
                _ if TONES.contains(&c) => tone = Some(c),
                _ if VOWEL_MARKS.contains(&c) => written.push(c),
                _ if c.is_alphanumeric() && !is_combining_mark(c) => {
                    written.push(c);
                    plain.push(c);
                }
                _ => {}
            });
        }
        written.extend(tone);
        (!plain.is_empty()).then_some(Self { written, plain, at })
    }

    /// Whether it was written with marks.
    pub(super) fn is_marked(&self) -> bool {
        self.written != self.plain
    }

    /// Whether it is a number.
    pub(super) fn is_number(&self) -> bool {
        self.plain.chars().all(char::is_numeric)
    }
}

/// The words of `text` in plain small letters, in order: "Phường Ba Đình" is "phuong", "ba", "dinh".
pub fn plain_words(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.plain).collect()
}

/// The words of `text`, in order. A point between digits is part of a number.
pub(super) fn words(text: &str) -> Vec<Word> {
    let is_part = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    let mut words = Vec::new();
    let mut start = None;
    let mut before = ' ';
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let is_digit = |c: char| c.is_ascii_digit();
        let joins = c == '.' && is_digit(before) && rest.peek().is_some_and(|(_, c)| is_digit(*c));
        if is_part(c) || joins {
            start.get_or_insert(at);
        } else if let Some(start) = start.take() {
            words.extend(Word::new(&text[start..at], start..at));
        }
        before = c;
    }
    if let Some(start) = start {
        words.extend(Word::new(&text[start..], start..text.len()));
    }
    words
}

/// `plain` letters, each once where the same stand beside each other: keys that make marks eat the second.
pub(super) fn once(plain: &str) -> String {
    let mut last = None;
    plain.chars().filter(|c| last.replace(*c) != Some(*c)).collect()
}

/// How `plain` letters sound, so that what people mix up is one.
pub(super) fn sound(plain: &str) -> String {
    let swap = |pairs: &[(&str, &'static str)], has: &dyn Fn(&str) -> bool| {
        pairs.iter().find(|(from, _)| has(from)).map_or(("", 0), |(from, to)| (*to, from.len()))
    };
    let (beginning, cut) = swap(&BEGINNINGS, &|from| plain.starts_with(from));
    let rest = &plain[cut..];
    let (ending, cut) = swap(&ENDINGS, &|from| rest.ends_with(from) && rest.len() > from.len());
    let middle = rest[..rest.len() - cut].replace('y', "i");
    format!("{beginning}{middle}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    fn plain(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.plain).collect()
    }

    #[test]
    fn words_are_plain_small_letters() {
        assert_eq!(plain("Đăng ký, TẠM TRÚ!"), ["dang", "ky", "tam", "tru"]);
        assert_eq!(plain("mã 1.004194 (phí 22.000 đ.)"), ["ma", "1004194", "phi", "22000", "d"]);
        assert_eq!(plain("ＣＣＣＤ – ①"), ["cccd", "1"]);
        assert_eq!(plain(" .,;\u{301} "), [""; 0]);
    }

    #[test]
    fn a_tone_counts_wherever_it_is_written() {
        let written = |text| words(text).remove(0).written;
        for (one, other) in [("hoà", "hòa"), ("UỶ", "ủy"), ("tru\u{301}", "trú")] {
            assert_eq!(written(one), written(other));
        }
        assert_ne!(written("trú"), written("trù"));
        assert!(words("trú")[0].is_marked() && words("đi")[0].is_marked());
        assert!(!words("tru")[0].is_marked());
    }

    #[test]
    fn what_people_mix_up_sounds_the_same() {
        for (one, other) in [
            ("tru", "chu"),
            ("sinh", "xinh"),
            ("luong", "nuong"),
            ("giay", "day"),
            ("ky", "ki"),
            ("zalo", "dalo"),
            ("vang", "van"),
            ("wai", "quai"),
        ] {
            assert_eq!(sound(one), sound(other), "{one} {other}");
        }
        assert_ne!(sound("nha"), sound("la"));
        assert_eq!(sound("c"), "c");
    }

    proptest! {
        #[test]
        fn a_word_is_where_it_says(text in any::<String>()) {
            let mut last = 0;
            for word in words(&text) {
                prop_assert!(last <= word.at.start && word.at.start < word.at.end);
                prop_assert!(text.get(word.at.clone()).is_some());
                last = word.at.end;
                sound(&word.plain);
            }
        }
    }
}
