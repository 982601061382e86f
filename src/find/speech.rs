//! How people speak: what they say for what is written, and the words around what they look for.
//!
//! All is in `locales/<language>/find.ftl`: `filler` lists words; `same` has a line for each thing people
//! say, with what is written for it: `cccd = căn cước`; and `details` lists what a long official name goes
//! on with once it has said what it is.

use crate::find::vocabulary::Vocabulary;
use crate::find::word::{self, Word};
use crate::l10n::{Language, Words};

const TEXTS: [(Language, &str); 2] = [
    (Language::Vietnamese, include_str!("../../locales/vi/find.ftl")),
    (Language::English, include_str!("../../locales/en/find.ftl")),
];

/// How much a word says that people put around what they look for ("how do I …"), or that may be one.
const FILLER: f32 = 0.2;
const PERHAPS_FILLER: f32 = 0.5;

/// How surely people mean what is written by what they say, and other words by torn or run-together ones.
const AS_SAID: f32 = 0.95;
const OTHERWISE: f32 = 0.95;

/// The fewest letters of a torn word, and of words that were run together.
const LETTERS_TORN: usize = 4;
const LETTERS_RUN_TOGETHER: usize = 5;

/// The most words that were run together, and the fewest and most letters of each but the last.
const MOST_PARTS: usize = 5;
const LEAST_OF_A_PART: usize = 2;
const LONGEST_PART: usize = 7;

/// The fewest words that say what something is.
const LEAST_OF_A_HEAD: usize = 3;

/// The most ways in which a text is understood other than as it stands.
const MOST: usize = 7;

/// What is known of how people speak.
#[derive(Debug)]
pub(super) struct Speech {
    filler: Vec<Word>,
    same: Vec<Same>,
    details: Vec<Vec<Word>>,
}

/// What people say, and what is written for it.
#[derive(Debug)]
struct Same {
    said: Vec<Word>,
    written: Vec<Word>,
}

/// One way to understand a typed text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Phrasing {
    pub(super) words: Vec<Word>,
    /// How surely it was meant.
    pub(super) surely: f32,
    /// Whether more of the last word may come.
    pub(super) is_open: bool,
}

impl Speech {
    /// What the files of words say.
    pub(super) fn read() -> Self {
        let mut words = Words::new();
        for (language, text) in TEXTS {
            // A malformed file is found by the tests; what parsed of it counts.
            let _ = words.add(language, text);
        }
        let all = |id| Language::ALL.map(|language| words.say(language, id, &[])).join("\n");
        let filler = word::words(&all("filler"));
        let same = all("same").lines().flat_map(Same::read).collect();
        let details = all("details");
        let details = details.split([',', '\n']).map(word::words).filter(|words| !words.is_empty());
        let details = details.collect();
        Self { filler, same, details }
    }

    /// How much `word` says, from little to 1: without its marks, a word that says little may be another one.
    pub(super) fn share(&self, word: &Word) -> f32 {
        if self.filler.iter().any(|filler| filler.written == word.written) {
            FILLER
        } else if self.filler.iter().any(|filler| is_same(word, filler)) {
            PERHAPS_FILLER
        } else {
            1.0
        }
    }

    /// Leaves `most` of the words, of more than that first those out that say little.
    pub(super) fn shorten(&self, words: &mut Vec<Word>, most: usize) {
        if words.len() > most {
            words.retain(|word| self.share(word) > FILLER);
        }
        words.truncate(most);
    }

    /// How many words of an official `name` say what it is, before it goes into details.
    pub(super) fn head(&self, name: &[Word]) -> usize {
        let begins = |at: &usize| {
            let rest = &name[*at..];
            let is_here = |details: &Vec<Word>| {
                details.len() <= rest.len() && details.iter().zip(rest).all(|(a, b)| is_same(a, b))
            };
            self.details.iter().any(is_here)
        };
        (LEAST_OF_A_HEAD..name.len()).find(begins).unwrap_or(name.len())
    }

    /// The ways to understand `typed`, as it stands first.
    pub(super) fn phrasings(&self, typed: Phrasing, vocabulary: &Vocabulary) -> Vec<Phrasing> {
        let said = self.same.iter().filter_map(|same| same.apply(&typed));
        let mended = mended(&typed, vocabulary).into_iter();
        let others = mended.chain(parted(&typed, vocabulary)).chain(said);
        let others: Vec<Phrasing> = others.take(MOST).collect();
        [vec![typed], others].concat()
    }
}

impl Same {
    /// A line: what is said, and after an equals sign what is written, one or more.
    fn read(line: &str) -> Vec<Self> {
        let Some((said, written)) = line.split_once('=') else { return Vec::new() };
        let said = word::words(said);
        let written = written.split(',').map(word::words).filter(|_| !said.is_empty());
        written.map(|written| Self { said: said.clone(), written }).collect()
    }

    /// `typed` with what is written in place of what is said; nothing where it is not said.
    fn apply(&self, typed: &Phrasing) -> Option<Phrasing> {
        let is_said = |words: &[Word]| words.iter().zip(&self.said).all(|(a, b)| is_same(a, b));
        let at = typed.words.windows(self.said.len()).position(is_said)?;
        let end = at + self.said.len();
        let is_open = typed.is_open && end < typed.words.len();
        Some(typed.with(at, end, self.written.clone(), AS_SAID, is_open))
    }
}

impl Phrasing {
    fn with(&self, at: usize, end: usize, words: Vec<Word>, surely: f32, is_open: bool) -> Self {
        let mut all = self.words.clone();
        all.splice(at..end, words);
        Self { words: all, surely: self.surely * surely, is_open }
    }
}

/// Whether `typed` is `said`, perhaps without its marks, or with a letter once that stands there twice.
fn is_same(typed: &Word, said: &Word) -> bool {
    let is_plain = || !typed.is_marked() && typed.plain == said.plain;
    let is_long = said.plain.chars().count() > LETTERS_RUN_TOGETHER;
    let is_eaten = || is_long && !typed.is_marked() && typed.plain == word::once(&said.plain);
    typed.written == said.written || is_plain() || is_eaten()
}

/// With the first two words joined that are one in the vocabulary: "vn eid".
fn mended(typed: &Phrasing, vocabulary: &Vocabulary) -> Option<Phrasing> {
    let mut pairs = typed.words.windows(2).enumerate();
    pairs.find_map(|(at, pair)| {
        let joined = word::words(&format!("{}{}", pair[0].plain, pair[1].plain)).pop()?;
        let is_long = joined.plain.chars().count() >= LETTERS_TORN;
        (is_long && vocabulary.has(&joined.plain))
            .then(|| typed.with(at, at + 2, vec![joined], OTHERWISE, typed.is_open))
    })
}

/// With the first word parted that is none of the vocabulary, but a few of them: "dangkytamtru". Where it
/// can be parted in several ways into as many, each is one.
fn parted(typed: &Phrasing, vocabulary: &Vocabulary) -> Vec<Phrasing> {
    let is_unknown = |word: &Word| {
        word.plain.chars().count() >= LETTERS_RUN_TOGETHER && !vocabulary.has(&word.plain)
    };
    let unknown = typed.words.iter().enumerate().filter(|(_, word)| is_unknown(word));
    let mut parted = unknown.map(|(at, word)| {
        let mut parts = (2..=MOST_PARTS).map(|count| in_parts(&word.plain, count, vocabulary));
        let parts = parts.find(|parts| !parts.is_empty()).unwrap_or_default();
        let words = parts.into_iter().map(|parts| word::words(&parts.join(" ")));
        words.map(|words| typed.with(at, at + 1, words, OTHERWISE, typed.is_open)).collect()
    });
    parted.find(|parted: &Vec<Phrasing>| !parted.is_empty()).unwrap_or_default()
}

/// Every way to part `plain` letters into so many words of the vocabulary.
fn in_parts<'a>(plain: &'a str, count: usize, vocabulary: &Vocabulary) -> Vec<Vec<&'a str>> {
    if count == 1 {
        return if vocabulary.has(plain) { vec![vec![plain]] } else { Vec::new() };
    }
    let cuts = plain.char_indices().map(|(cut, _)| cut).skip(LEAST_OF_A_PART);
    let ends = cuts.take(LONGEST_PART - LEAST_OF_A_PART + 1).map(|cut| plain.split_at(cut));
    let known = ends.filter(|(first, _)| vocabulary.has(first));
    let parted = known.flat_map(|(first, rest)| {
        let rests = in_parts(rest, count - 1, vocabulary).into_iter();
        rests.map(move |rest| [vec![first], rest].concat())
    });
    parted.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::vocabulary::Builder;

    fn typed(text: &str) -> Phrasing {
        Phrasing { words: word::words(text), surely: 1.0, is_open: true }
    }

    /// The ways in which `text` is understood, where these are all the words there are.
    fn understood(text: &str) -> Vec<String> {
        let mut vocabulary = Builder::default();
        word::words("VNeID tạm trú giấy").iter().for_each(|word| {
            vocabulary.place(word);
        });
        let phrasings = Speech::read().phrasings(typed(text), &vocabulary.build());
        let plain = |it: &Phrasing| it.words.iter().map(|w| w.plain.clone()).collect::<Vec<_>>();
        phrasings.iter().map(|phrasing| plain(phrasing).join(" ")).collect()
    }

    #[test]
    fn what_is_said_is_understood_as_what_is_written() {
        assert_eq!(understood("mất CCCD"), ["mat cccd", "mat can cuoc"]);
        assert_eq!(understood("lam so do"), ["lam so do", "lam giay chung nhan quyen su dung dat"]);
        assert_eq!(understood("mo khoa pascode"), ["mo khoa pascode", "quen passcode"]);
        assert_eq!(understood("số đo"), ["so do"], "with other marks it is something else");
        assert!(understood("adopt a child").contains(&"nuoi con nuoi a child".to_owned()));
    }

    #[test]
    fn torn_words_are_mended_and_those_run_together_parted() {
        assert_eq!(understood("cai vn eid"), ["cai vn eid", "cai vneid"]);
        assert_eq!(understood("giấy tamtru"), ["giay tamtru", "giay tam tru"]);
        assert_eq!(understood("giaytamtru"), ["giaytamtru", "giay tam tru"]);
        assert_eq!(understood("tạm trú"), ["tam tru"]);
    }

    #[test]
    fn what_stands_around_says_little() {
        let speech = Speech::read();
        let share = |text: &str| speech.share(&word::words(text)[0]);
        assert!(share("muốn") < share("muon") && share("muon") < share("muộn"));
        assert_eq!((share("hội"), share("the")), (1.0, FILLER));
    }

    #[test]
    fn a_long_name_begins_with_what_it_is() {
        let head = |name: &str| Speech::read().head(&word::words(name));
        assert_eq!(head("Cấp thẻ căn cước cho người dưới 14 tuổi"), 4);
        assert_eq!(head("Tách hộ"), 2);
        assert_eq!(head(""), 0);
    }

    #[test]
    fn every_line_says_two_things() {
        for (language, text) in TEXTS {
            assert_eq!(Words::new().add(language, text), Ok(()));
        }
        let speech = Speech::read();
        assert!(speech.same.len() > 50 && speech.filler.len() > 40 && speech.details.len() > 5);
        for Same { said, written } in &speech.same {
            assert!(!said.is_empty() && !written.is_empty() && said != written, "{said:?}");
        }
    }
}
