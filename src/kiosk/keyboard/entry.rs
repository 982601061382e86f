//! What is being typed, key by key.

use crate::kiosk::keyboard::method::Method;
use crate::l10n::undrawn_character;

use unicode_segmentation::UnicodeSegmentation;
use zeroize::{Zeroize, Zeroizing};

use std::fmt;

/// The most keys of a syllable that is composed: what is longer is no Vietnamese.
const LONGEST_SYLLABLE: usize = 12;

/// The most bytes that a character takes.
const WIDEST: usize = 4;

/// A text being typed, from the keys on the screen or from those on a table.
///
/// The keys of the syllable at the end of it are known, so that a mark typed late still finds its letter.
/// It is wiped when it goes. What composes a syllable on the way, and what is drawn of it, is not.
pub struct Entry {
    text: Zeroizing<String>,
    /// The keys of the syllable at the end, which begins at `start`.
    keys: Zeroizing<String>,
    start: usize,
    method: Method,
    limit: usize,
}

impl Entry {
    /// Nothing typed yet, and never more than `limit` characters.
    pub fn new(limit: usize) -> Self {
        Self {
            // Room for all there may be: a text that moves leaves a copy behind.
            text: Zeroizing::new(String::with_capacity(limit * WIDEST)),
            keys: Zeroizing::new(String::with_capacity(LONGEST_SYLLABLE)),
            start: 0,
            method: Method::default(),
            limit,
        }
    }

    /// What has been typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether nothing has been typed.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Types by `method` from here on.
    pub fn compose_by(&mut self, method: Method) {
        if self.method != method {
            self.method = method;
            self.end_syllable();
        }
    }

    /// Types a character; says whether the text is another then.
    pub fn push(&mut self, c: char) -> bool {
        if c.is_control() || undrawn_character(c.encode_utf8(&mut [0; WIDEST])).is_some() {
            return false;
        }
        if !self.method.takes(c) {
            self.end_syllable();
            return self.append(c);
        }
        if self.keys.len() == LONGEST_SYLLABLE {
            self.end_syllable();
        }
        self.compose(c)
    }

    /// Takes the last letter back, with its marks; says whether there was one.
    pub fn erase(&mut self) -> bool {
        let Some((last, _)) = self.text.grapheme_indices(true).next_back() else {
            return false;
        };
        self.text.truncate(last);
        self.start = self.start.min(last);
        let left = &self.text[self.start..];
        match keys_of(self.method, &self.keys, left) {
            Some(keys) => self.keys = keys,
            None => self.end_syllable(),
        }
        true
    }

    /// Takes all back; says whether there was anything.
    pub fn clear(&mut self) -> bool {
        let had_text = !self.is_empty();
        self.text.zeroize();
        self.end_syllable();
        had_text
    }

    /// What comes next has no part in what is there.
    fn end_syllable(&mut self) {
        self.keys.zeroize();
        self.start = self.text.len();
    }

    fn append(&mut self, c: char) -> bool {
        let has_room = self.text.chars().count() < self.limit;
        if has_room {
            self.text.push(c);
            self.start = self.text.len();
        }
        has_room
    }

    /// Types a key of the syllable at the end.
    fn compose(&mut self, c: char) -> bool {
        self.keys.push(c);
        let syllable = Zeroizing::new(self.method.compose(&self.keys));
        let before = self.text[..self.start].chars().count();
        let is_new = self.text[self.start..] != **syllable;
        if before + syllable.chars().count() > self.limit {
            self.keys.pop();
            return false;
        }
        self.text.truncate(self.start);
        self.text.push_str(&syllable);
        is_new
    }
}

/// The keys that `syllable` is left of when some of `keys` are taken back, the fewest and the last of them.
fn keys_of(method: Method, keys: &str, syllable: &str) -> Option<Zeroizing<String>> {
    /// A letter with both its marks takes three keys.
    const MOST: usize = 3;
    (1..=MOST.min(keys.len())).find_map(|count| without(method, keys, keys.len(), count, syllable))
}

/// `keys` without `count` of the first `end`, if they come to `syllable` then.
fn without(
    method: Method,
    keys: &str,
    end: usize,
    count: usize,
    syllable: &str,
) -> Option<Zeroizing<String>> {
    (0..end).rev().find_map(|at| {
        let mut fewer = Zeroizing::new(String::with_capacity(LONGEST_SYLLABLE));
        fewer.push_str(&keys[..at]);
        fewer.push_str(&keys[at + 1..]);
        match count {
            1 => (*Zeroizing::new(method.compose(&fewer)) == syllable).then_some(fewer),
            _ => without(method, &fewer, at, count - 1, syllable),
        }
    })
}

/// Nothing of what somebody typed is told.
impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entry")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    fn typed_by(method: Method, keys: &str) -> Entry {
        let mut entry = Entry::new(60);
        entry.compose_by(method);
        keys.chars().for_each(|key| {
            if key == '<' {
                entry.erase();
            } else {
                entry.push(key);
            }
        });
        entry
    }

    fn telex(keys: &str) -> String {
        typed_by(Method::Telex, keys).text().to_owned()
    }

    #[test]
    fn words_are_composed_one_after_the_other() {
        assert_eq!(telex("tajm trus"), "tạm trú");
        assert_eq!(telex("DDawng kys khai sinh"), "Đăng ký khai sinh");
        assert_eq!(typed_by(Method::Vni, "tam5 tru1").text(), "tạm trú");
        assert_eq!(telex("BHYT 2026, VNeID"), "BHYT 2026, VNeID");
    }

    #[test]
    fn nothing_is_composed_where_marks_are_off() {
        assert_eq!(typed_by(Method::Off, "register a address").text(), "register a address");
    }

    #[test]
    fn the_last_letter_goes_with_its_marks() {
        assert_eq!(telex("trus<"), "tr");
        assert_eq!(telex("vieetj<"), "việ");
        assert_eq!(telex("dduowcj<<<"), "đ");
        assert_eq!(telex("tajm trus<<<<"), "tạm");
        assert_eq!(telex("a<<<"), "");
    }

    #[test]
    fn after_it_the_syllable_goes_on() {
        assert_eq!(telex("trus<uj"), "trụ");
        assert_eq!(telex("vieetj<t"), "việt");
        assert_eq!(telex("vieetj<nf"), "viền");
        assert_eq!(telex("dduowcj<<<aats"), "đất");
        assert_eq!(typed_by(Method::Vni, "viet65<n2").text(), "viền");
    }

    #[test]
    fn a_mark_typed_twice_is_a_letter() {
        assert_eq!(telex("tess"), "tes");
        assert_eq!(typed_by(Method::Vni, "a11").text(), "a1");
    }

    #[test]
    fn another_method_leaves_what_is_there() {
        let mut entry = typed_by(Method::Telex, "tajm tru");
        entry.compose_by(Method::Off);
        entry.push('s');
        assert_eq!(entry.text(), "tạm trus");
    }

    #[test]
    fn a_full_text_takes_marks_and_no_more_letters() {
        let mut entry = Entry::new(3);
        "trus".chars().for_each(|key| {
            entry.push(key);
        });
        assert_eq!(entry.text(), "trú");
        assert!(!entry.push('x') || entry.text() == "trũ");
        assert!(!entry.push(' ') && !entry.push('!'));
        assert!(entry.erase() && entry.push('1'));
        assert_eq!(entry.text(), "tr1");
    }

    #[test]
    fn all_goes_at_once() {
        let mut entry = typed_by(Method::Telex, "tajm trus");
        assert!(entry.clear() && entry.is_empty());
        assert!(!entry.clear() && !entry.erase());
        entry.push('s');
        assert_eq!(entry.text(), "s");
    }

    #[test]
    fn what_cannot_be_drawn_is_not_typed() {
        let mut entry = Entry::new(9);
        assert!(!entry.push('\n') && !entry.push('\u{7f}') && !entry.push('漢'));
        assert!(entry.is_empty());
    }

    #[test]
    fn it_tells_nothing_of_the_text() {
        assert_eq!(format!("{:?}", typed_by(Method::Telex, "tajm")), "Entry");
    }

    #[derive(Debug, Clone)]
    enum Press {
        Type(char),
        Erase,
        Clear,
        By(Method),
    }

    fn presses() -> impl Strategy<Value = Press> {
        prop_oneof![
            20 => "[a-zA-Z]".prop_map(|key| Press::Type(key.chars().next().unwrap())),
            20 => prop::sample::select("aeiouywdsfrxjz".chars().collect::<Vec<_>>()).prop_map(Press::Type),
            4 => prop::sample::select("0123456789 .-'`*_".chars().collect::<Vec<_>>()).prop_map(Press::Type),
            2 => any::<char>().prop_map(Press::Type),
            2 => prop::sample::select(vec!['ă', 'Đ', '\u{301}', '\u{323}', 'ế']).prop_map(Press::Type),
            8 => Just(Press::Erase),
            1 => Just(Press::Clear),
            1 => prop::sample::select(Method::ALL.to_vec()).prop_map(Press::By),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn any_keys_break_no_letter_and_stay_within_the_limit(
            presses in prop::collection::vec(presses(), 0..80),
            limit in 0usize..24,
        ) {
            let mut entry = Entry::new(limit);
            for press in presses {
                let before = entry.text().to_owned();
                let letters: Vec<&str> = before.graphemes(true).collect();
                let is_new = match press {
                    Press::Type(c) => entry.push(c),
                    Press::Erase => {
                        let had_letter = entry.erase();
                        let left = letters[..letters.len().saturating_sub(1)].concat();
                        prop_assert_eq!(entry.text(), left);
                        had_letter
                    }
                    Press::Clear => entry.clear(),
                    Press::By(method) => {
                        entry.compose_by(method);
                        false
                    }
                };
                prop_assert_eq!(is_new, entry.text() != before);
                prop_assert!(entry.text().chars().count() <= limit);
                prop_assert!(entry.start <= entry.text().len());
                prop_assert!(entry.text.capacity() <= limit * WIDEST, "the text moved");
            }
        }

        /// The keys of a syllable always come to what is seen of it.
        #[test]
        fn a_syllable_is_what_its_keys_come_to(keys in "[aeiouywdsfrxjzthngc<]{0,14}") {
            let entry = typed_by(Method::Telex, &keys);
            prop_assert_eq!(Method::Telex.compose(&entry.keys), &entry.text[entry.start..]);
        }
    }
}
