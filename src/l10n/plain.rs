//! Characters that people can see, and what stands for the others.

use std::path::Path;

/// How much of a foreign text is shown.
const LONGEST: usize = 240;

/// The first character of `text` that nobody sees or that changes how its neighbours are read: control
/// characters and line ends, marks for the direction of writing, zero-width and other invisible
/// characters, private-use ones.
pub fn odd_character(text: &str) -> Option<char> {
    text.chars().find(|c| is_odd(*c))
}

/// How Unicode names a character that cannot be shown: `U+202E`.
pub fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// The beginning of a foreign text as it may go to a terminal or a screen: odd characters are written as
/// `\u{202e}`.
pub fn shown(text: &str) -> String {
    let mut shown = String::new();
    for (place, c) in text.chars().enumerate() {
        if place == LONGEST {
            shown.push('…');
            break;
        }
        if is_odd(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// A path as it may go to a terminal or a screen, as [`shown`] has it.
pub fn shown_path(path: &Path) -> String {
    shown(&path.to_string_lossy())
}

/// By the general categories of Unicode (Cc, Cf, Zl, Zp, Co), its noncharacters and its list of code
/// points that are ignorable by default, without the ordinary space and its no-break kin.
fn is_odd(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{2800}' | '\u{3164}'
            | '\u{e000}'..='\u{f8ff}'
            | '\u{fdd0}'..='\u{fdef}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{ffff}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    #[test]
    fn letters_of_any_language_are_plain_and_what_nobody_sees_is_not() {
        for plain in ["Tổ dân phố số 7", "a\u{a0}b", "Ẫ \u{302}", "漢字 – “…” ✓", ""]
        {
            assert_eq!(odd_character(plain), None, "{plain:?}");
        }
        for odd in "\u{0}\n\r\u{7f}\u{85}\u{ad}\u{200b}\u{200d}\u{200e}\u{202e}\u{2028}\u{2029}\
                    \u{2066}\u{2069}\u{3164}\u{feff}\u{e000}\u{fffd}\u{f0000}\u{e0041}"
            .chars()
        {
            assert_eq!(odd_character(&format!("a{odd}b")), Some(odd), "{odd:?}");
        }
    }

    #[test]
    fn a_long_text_is_cut_and_says_so() {
        assert_eq!(shown(&"a".repeat(LONGEST)), "a".repeat(LONGEST));
        assert_eq!(shown(&"a".repeat(LONGEST + 1)), format!("{}…", "a".repeat(LONGEST)));
        assert_eq!(shown("a\u{1b}[2J"), "a\\u{1b}[2J");
        assert_eq!(shown_path(Path::new("/a\u{202e}/b")), "/a\\u{202e}/b");
    }

    proptest! {
        #[test]
        fn what_is_shown_is_plain_and_short(text in any::<String>()) {
            let shown = shown(&text);
            prop_assert_eq!(odd_character(&shown), None);
            prop_assert!(shown.chars().count() <= 10 * LONGEST + 1);
        }
    }
}
