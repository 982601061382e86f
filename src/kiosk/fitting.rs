//! Texts that are longer than their place, which lose a part of themselves.

use crate::kiosk::text::{Type, height, measure, plain};

use unicode_segmentation::UnicodeSegmentation;

use std::borrow::Cow;

/// What stands for what was left out.
const LEFT_OUT: &str = "…";

/// The longest start of `text`, by whole words or of a first word by its letters, that a column of `width` by `most` design pixels has room
/// for. Where it is not all of the text it has no marks.
pub fn start_that_fits(role: impl Into<Type>, text: &str, width: f32, most: f32) -> Cow<'_, str> {
    let role = role.into();
    // Half a pixel of slack: heights are sums of rounded line heights.
    let fits = |text: &str| height(role, text, width) <= most + 0.5;
    if fits(text) {
        return Cow::Borrowed(text);
    }
    let text = plain(text);
    let shown = |end: usize| format!("{}{LEFT_OUT}", text[..end].trim_end());
    let last = |ends: Vec<usize>| {
        let kept = ends.partition_point(|end| fits(&shown(*end)));
        ends.get(kept.saturating_sub(1)).copied().unwrap_or_default()
    };
    let of_words = last(text.split_word_bound_indices().map(|(at, _)| at).collect());
    let of_letters = || last(text.grapheme_indices(true).map(|(at, _)| at).collect());
    Cow::Owned(shown(if of_words > 0 { of_words } else { of_letters() }))
}

/// The longest end of `text`, as it is, that `width` design pixels have room for on a line.
pub fn end_that_fits(role: impl Into<Type>, text: &str, width: f32) -> Cow<'_, str> {
    let role = role.into();
    let fits = |text: &str| measure(role, text, f32::INFINITY).width <= width;
    if fits(text) {
        return Cow::Borrowed(text);
    }
    let starts: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
    let shown = |start: usize| format!("{LEFT_OUT}{}", &text[start..]);
    let left_out = starts.partition_point(|start| !fits(&shown(*start)));
    Cow::Owned(shown(starts.get(left_out).copied().unwrap_or(text.len())))
}

/// `text` in parts of at most `most` characters that each can stand on a page of its own: sentences, or what
/// has room of longer ones.
pub fn parts(text: &str, most: usize) -> Vec<String> {
    let is_sentence =
        |part: &str, word: &str| part.ends_with(['.', '!', '?']) && word.starts_with(' ');
    parted(text, most, is_sentence)
}

/// `text` in as few parts of at most `most` characters as may be, whatever it says.
pub fn pieces(text: &str, most: usize) -> Vec<String> {
    parted(text, most, |_, _| false)
}

fn parted(text: &str, most: usize, ends: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let mut parts = vec![String::new()];
    for word in text.split_word_bounds().flat_map(|word| broken(word, most)) {
        let part = parts.last().map_or("", |part| part);
        let is_full = part.chars().count() + word.chars().count() > most;
        if is_full || ends(part, &word) {
            parts.push(String::new());
        }
        let part = parts.last_mut();
        part.into_iter().for_each(|part| part.push_str(&word));
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// A word, broken where it is longer than a part.
fn broken(word: &str, most: usize) -> Vec<String> {
    let letters: Vec<&str> = word.graphemes(true).collect();
    letters.chunks(most.max(1)).map(<[&str]>::concat).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kiosk::text::{Role, load_fonts};

    const LONG: &str = "Cấp giấy xác nhận tình trạng hôn nhân cho người cư trú ở nước ngoài";

    #[test]
    fn what_fits_stays_as_it_is_with_its_marks() {
        load_fonts();
        let text = "Đăng ký __tạm trú__";
        assert_eq!(start_that_fits(Role::Section, text, 900.0, 44.0), text);
        assert_eq!(end_that_fits(Role::Section, "tạm trú", 900.0), "tạm trú");
    }

    #[test]
    fn what_is_too_long_loses_its_last_words() {
        load_fonts();
        let role = Role::Section;
        let cut = start_that_fits(role, LONG, 500.0, role.line());
        assert!(cut.ends_with('…') && LONG.starts_with(cut.trim_end_matches('…')), "{cut}");
        assert!(height(role, &cut, 500.0) <= role.line() + 0.5);
        let two = start_that_fits(role, LONG, 500.0, 2.0 * role.line());
        assert!(two.len() > cut.len());
    }

    #[test]
    fn a_first_word_that_is_too_long_loses_its_last_letters() {
        load_fonts();
        let word = "khôngcódấucách".repeat(9);
        let cut = start_that_fits(Role::Section, &word, 300.0, Role::Section.line());
        assert!(cut.chars().count() > 9 && cut.ends_with('…'), "{cut}");
    }

    #[test]
    fn what_is_typed_beyond_its_line_shows_its_end() {
        load_fonts();
        let cut = end_that_fits(Role::Section, LONG, 500.0);
        assert!(cut.starts_with('…') && LONG.ends_with(cut.trim_start_matches('…')), "{cut}");
        assert!(measure(Role::Section, &cut, f32::INFINITY).width <= 500.0);
        assert!(cut.chars().count() > 15);
    }

    #[test]
    fn a_place_without_room_does_no_harm() {
        load_fonts();
        assert_eq!(start_that_fits(Role::Section, LONG, 1.0, 1.0), "…");
        assert_eq!(end_that_fits(Role::Section, LONG, 0.0), "…");
    }

    #[test]
    fn sentences_stay_together_and_long_ones_are_parted_between_words() {
        assert_eq!(parts("Họp tối nay. Mang thẻ.", 120), ["Họp tối nay.", "Mang thẻ."]);
        assert_eq!(parts("Gọi 1022 (024.1022) nhé", 120), ["Gọi 1022 (024.1022) nhé"]);
        assert_eq!(parts("", 120), [""; 0]);
        assert_eq!(pieces("Họp tối nay. Mang thẻ.", 120), ["Họp tối nay. Mang thẻ."]);
        let long = "mang theo thẻ căn cước ".repeat(20);
        for text in [long.trim(), &"khôngcódấucách".repeat(30)] {
            let found = parts(text, 120);
            assert!(found.iter().all(|part| part.chars().count() <= 120));
            assert_eq!(found.concat().replace(' ', ""), text.replace(' ', ""));
        }
    }
}
