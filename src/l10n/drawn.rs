//! Characters that the kiosk's own typeface has glyphs for.

use std::ops::RangeInclusive;

/// What all weights of Be Vietnam Pro under `assets/fonts/` can draw, in order.
#[rustfmt::skip]
const DRAWN: [RangeInclusive<char>; 50] = [
    '\u{20}'..='\u{7e}', '\u{a0}'..='\u{107}', '\u{10a}'..='\u{113}', '\u{116}'..='\u{11b}',
    '\u{11e}'..='\u{121}', '\u{126}'..='\u{12b}', '\u{12e}'..='\u{131}', '\u{139}'..='\u{13a}',
    '\u{13d}'..='\u{13e}', '\u{141}'..='\u{144}', '\u{147}'..='\u{148}', '\u{14c}'..='\u{14d}',
    '\u{150}'..='\u{155}', '\u{158}'..='\u{15b}', '\u{15e}'..='\u{16b}', '\u{16e}'..='\u{17e}',
    '\u{1a0}'..='\u{1a1}', '\u{1af}'..='\u{1b0}', '\u{1e6}'..='\u{1e7}', '\u{2c6}'..='\u{2c7}',
    '\u{2d8}'..='\u{2dc}', '\u{300}'..='\u{304}', '\u{306}'..='\u{30c}', '\u{312}'..='\u{312}',
    '\u{31b}'..='\u{31b}', '\u{323}'..='\u{323}', '\u{326}'..='\u{328}', '\u{1e20}'..='\u{1e21}',
    '\u{1e80}'..='\u{1e85}', '\u{1e9e}'..='\u{1e9e}', '\u{1ea0}'..='\u{1ef9}',
    '\u{2013}'..='\u{2014}', '\u{2018}'..='\u{201a}', '\u{201c}'..='\u{201e}',
    '\u{2020}'..='\u{2022}', '\u{2026}'..='\u{2026}', '\u{2030}'..='\u{2030}',
    '\u{2039}'..='\u{203a}', '\u{2044}'..='\u{2044}', '\u{2070}'..='\u{2070}',
    '\u{2074}'..='\u{2079}', '\u{2080}'..='\u{2089}', '\u{20ab}'..='\u{20ac}',
    '\u{2122}'..='\u{2122}', '\u{215b}'..='\u{215e}', '\u{2212}'..='\u{2212}',
    '\u{2215}'..='\u{2215}', '\u{2248}'..='\u{2248}', '\u{2260}'..='\u{2260}',
    '\u{2264}'..='\u{2265}',
];

/// The first character of `text` that the kiosk's typeface cannot draw: a box on the screen, or a letter
/// that some other typeface lends where the PC has one.
pub fn undrawn_character(text: &str) -> Option<char> {
    text.chars().find(|c| !is_drawn(*c))
}

fn is_drawn(c: char) -> bool {
    let next = DRAWN.partition_point(|range| *range.end() < c);
    DRAWN.get(next).is_some_and(|range| range.contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    use ttf_parser::{Face, GlyphId};

    use std::fs;
    use std::path::Path;

    /// The bytes of every weight that ships with the program.
    fn fonts() -> Vec<Vec<u8>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
        let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let fonts = paths.filter(|path| path.extension().is_some_and(|kind| kind == "ttf"));
        fonts.map(|path| fs::read(path).unwrap()).collect()
    }

    /// The first glyph of a font stands for all it has none for.
    fn has_shape(glyph: GlyphId) -> bool {
        glyph != GlyphId(0)
    }

    #[test]
    fn what_counts_as_drawn_is_what_every_weight_has_a_glyph_for() {
        let fonts = fonts();
        let faces: Vec<_> = fonts.iter().map(|font| Face::parse(font, 0).unwrap()).collect();
        assert_eq!(faces.len(), 4);
        for c in ' '..=char::MAX {
            let is_in_all = faces.iter().all(|face| face.glyph_index(c).is_some_and(has_shape));
            assert_eq!(is_drawn(c), is_in_all, "U+{:04X}", u32::from(c));
        }
    }

    #[test]
    fn the_letters_of_vietnam_are_drawn_and_those_of_others_are_not() {
        assert_eq!(undrawn_character("Tổ dân phố số 7 – Ẫ “Đ” 50 ₫ a\u{302}\u{323}"), None);
        for (text, undrawn) in [("Tổ 漢", '漢'), ("Д", 'Д'), ("a ✓", '✓'), ("😀", '😀')]
        {
            assert_eq!(undrawn_character(text), Some(undrawn));
        }
    }
}
