//! The symbol: which modules are dark, and how large they are drawn.

use crate::l10n::Phrase;
use crate::qr::payload::Payload;

use qrcode::bits::Bits;
use qrcode::{Color, EcLevel, QrCode, Version};

/// The light modules on each side of a symbol. ISO/IEC 18004 asks for four; with fewer, cameras miss the
/// code on a coloured ground.
pub const QUIET_ZONE: usize = 4;

/// A QR symbol at error correction level M (15 % of it may be unreadable).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Symbol {
    width: usize,
    modules: Vec<Color>,
}

/// A payload that fits no symbol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SymbolError;

impl SymbolError {
    /// What is wrong and what to do, for staff.
    pub fn phrase(self) -> Phrase {
        Phrase::new("qr-too-long")
    }
}

/// How a symbol fills a square on the screen, in physical pixels, so that every module is equally large.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// The side of a module.
    pub module: u32,
    /// From the square's corner to the symbol's, in both directions: what is left over is shared.
    pub offset: u32,
    /// The side of the symbol with its quiet zone.
    pub side: u32,
}

impl Symbol {
    /// The smallest symbol for `payload`.
    ///
    /// # Errors
    /// When the text has more than 2,331 bytes, the most at level M.
    pub fn encode(payload: &Payload) -> Result<Self, SymbolError> {
        let text = payload.text();
        let code =
            (1..=40).find_map(|version| code(text.as_bytes(), version)).ok_or(SymbolError)?;
        Ok(Self { width: code.width(), modules: code.into_colors() })
    }

    /// The modules on a side, without the quiet zone.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Whether the module in column `x`, row `y` is dark. Outside the symbol everything is light.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.width
            && y < self.width
            && self.modules.get(y * self.width + x) == Some(&Color::Dark)
    }

    /// The largest whole number of physical pixels per module with which the symbol and its quiet zone
    /// fit a square of `side` logical pixels at `scale` physical pixels each; nothing if not even one
    /// does. Whoever draws it puts the square's corner on a physical pixel.
    pub fn fit(&self, side: f32, scale: f32) -> Option<Fit> {
        // A float beyond the range becomes its nearest end, and what is not a number becomes 0.
        let room = (side * scale) as u32;
        let modules = u32::try_from(self.width + 2 * QUIET_ZONE).ok()?;
        let module = room / modules;
        let side = module * modules;
        (module > 0).then_some(Fit { module, offset: (room - side) / 2, side })
    }
}

/// The symbol of `version`, if `text` fits it.
///
/// The text goes in as bytes only: the compact modes gain nothing for addresses, and one of them takes
/// some Vietnamese letters for Japanese ones.
fn code(text: &[u8], version: i16) -> Option<QrCode> {
    let mut bits = Bits::new(Version::Normal(version));
    bits.push_byte_data(text).ok()?;
    bits.push_terminator(EcLevel::M).ok()?;
    QrCode::with_bits(bits, EcLevel::M).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qr::{PhoneNumber, Security, WebAddress, Wifi};

    use proptest::prelude::*;

    /// What a camera reads from the symbol as drawn by `fit`.
    fn read(symbol: &Symbol, fit: Fit) -> String {
        let side = fit.side as usize + 2 * fit.offset as usize;
        let module = |pixel: usize| {
            let pixel = pixel.checked_sub(fit.offset as usize)?;
            (pixel / fit.module as usize).checked_sub(QUIET_ZONE)
        };
        let grey = |x: usize, y: usize| match (module(x), module(y)) {
            (Some(x), Some(y)) if symbol.is_dark(x, y) => 0,
            _ => 255,
        };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, grey);
        image.detect_grids()[0].decode().unwrap().1
    }

    fn web(text: &str) -> Payload {
        Payload::Web(WebAddress::parse(text).unwrap())
    }

    fn wifi(ssid: String, password: Option<String>) -> Payload {
        Payload::Wifi(Wifi { ssid, password, security: Security::Wpa, is_hidden: false })
    }

    fn payloads() -> impl Strategy<Value = Payload> {
        prop_oneof![
            "https://[a-z]{2,20}\\.gov\\.vn(/[a-zA-Z0-9?=&%._-]{0,120})?"
                .prop_map(|text| web(&text)),
            ("[ -~ạộữĐệ漢]{1,16}", proptest::option::of("[!-~]{8,63}"))
                .prop_map(|(ssid, password)| wifi(ssid, password)),
            "0[35789][0-9]{8}|1[89]00[0-9]{4}|1[0-9]{2,4}"
                .prop_filter_map("a number", |text| PhoneNumber::parse(&text).ok())
                .prop_map(Payload::Phone),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn a_drawn_symbol_reads_back_as_the_exact_text(payload in payloads(), side in 160f32..420.0) {
            let symbol = Symbol::encode(&payload).unwrap();
            let fit = symbol.fit(side, 2.0).unwrap();
            prop_assert_eq!(read(&symbol, fit), payload.text());
        }

        #[test]
        fn a_symbol_never_leaves_its_square_and_wastes_less_than_a_pixel_a_module(
            side in 0f32..5000.0, scale in 0.1f32..4.0,
        ) {
            let symbol = Symbol::encode(&web("https://vneid.gov.vn")).unwrap();
            let modules = (symbol.width() + 2 * QUIET_ZONE) as u32;
            let room = (side * scale) as u32;
            match symbol.fit(side, scale) {
                None => prop_assert!(room < modules),
                Some(fit) => {
                    prop_assert_eq!(fit.side, fit.module * modules);
                    prop_assert!(fit.side + 2 * fit.offset <= room);
                    prop_assert!(room - fit.side < modules);
                }
            }
        }
    }

    #[test]
    fn letters_that_look_like_kanji_in_bytes_read_back() {
        let payload = wifi("ổộữẪ漢字テスト".into(), None);
        let symbol = Symbol::encode(&payload).unwrap();
        let fit = symbol.fit(400.0, 1.0).unwrap();
        assert_eq!(read(&symbol, fit), payload.text());
    }

    #[test]
    fn the_corners_hold_finder_patterns_and_outside_is_light() {
        let symbol = Symbol::encode(&web("https://vneid.gov.vn")).unwrap();
        let last = symbol.width() - 1;
        assert!(symbol.is_dark(0, 0) && symbol.is_dark(last, 0) && symbol.is_dark(0, last));
        assert!(!symbol.is_dark(symbol.width(), 0) && !symbol.is_dark(0, usize::MAX));
    }

    #[test]
    fn a_payload_beyond_the_largest_symbol_is_refused() {
        assert_eq!(Symbol::encode(&wifi("a".repeat(3000), None)), Err(SymbolError));
        let longest = format!("https://vneid.gov.vn/{}", "a".repeat(479));
        assert!(Symbol::encode(&web(&longest)).is_ok());
    }

    #[test]
    fn a_square_that_is_no_size_fits_nothing() {
        let symbol = Symbol::encode(&web("https://vneid.gov.vn")).unwrap();
        for side in [0.0, -10.0, f32::NAN, f32::NEG_INFINITY, 20.0] {
            assert_eq!(symbol.fit(side, 1.0), None);
        }
    }
}
