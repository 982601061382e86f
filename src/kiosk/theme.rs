//! Colours: the tokens of the house, and the styles of iced's widgets made from them.
//!
//! Text never names a colour of its own. It stands on a [`Ground`], and the ground brings the ink that
//! can be read on it, so that one test over the grounds covers every pair on every screen.

use iced::border;
use iced::theme::{Base, Mode, Palette, Style};
use iced::widget::{button, container, text};
use iced::{Border, Color, Shadow};

/// A theme of the kiosk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// Warm paper, dark ink.
    #[default]
    Light,
    /// Light on black, for weak eyes.
    HighContrast,
}

/// What text stands on: a fill, its edge, and the inks that can be read on it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ground {
    /// The fill.
    pub fill: Color,
    /// The line around it.
    pub edge: Color,
    /// The ink of ordinary text.
    pub ink: Color,
    /// The ink of text that says less: notes, labels.
    pub muted: Color,
    /// The ink of marks and icons that belong to the ground's meaning.
    pub accent: Color,
}

/// The grounds that text can stand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// The page itself.
    Paper,
    /// A card on the page.
    Surface,
    /// The main action, the current step.
    Primary,
    /// Something selected, a plain badge.
    PrimaryWeak,
    /// Help and danger, filled.
    Lacquer,
    /// Help and danger, quiet.
    LacquerWeak,
    /// A number that belongs to a mark on the picture.
    Gold,
    /// A notice, a warning.
    GoldWeak,
    /// Done, filled.
    Jade,
    /// Done and safe, quiet.
    JadeWeak,
    /// A tile's purple.
    Plum,
    /// A tile's blue-green.
    Teal,
    /// The phone's case.
    Case,
    /// The bar of the admin's desk.
    Strong,
}

impl Tone {
    /// Every tone.
    pub const ALL: [Self; 14] = [
        Self::Paper,
        Self::Surface,
        Self::Primary,
        Self::PrimaryWeak,
        Self::Lacquer,
        Self::LacquerWeak,
        Self::Gold,
        Self::GoldWeak,
        Self::Jade,
        Self::JadeWeak,
        Self::Plum,
        Self::Teal,
        Self::Case,
        Self::Strong,
    ];
}

const fn rgb(hex: u32) -> Color {
    Color::from_rgb8((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const fn ground(fill: u32, edge: u32, ink: u32, muted: u32, accent: u32) -> Ground {
    Ground {
        fill: rgb(fill),
        edge: rgb(edge),
        ink: rgb(ink),
        muted: rgb(muted),
        accent: rgb(accent),
    }
}

impl Theme {
    /// The ground of `tone` in this theme.
    pub const fn ground(self, tone: Tone) -> Ground {
        match self {
            Self::Light => light(tone),
            Self::HighContrast => high_contrast(tone),
        }
    }
}

/// The tokens of the light theme. Inks are a little darker than the fills of the same family, to reach
/// a contrast of 7:1 (EN 301 549, 9.1.4.6) on the weak fills.
const fn light(tone: Tone) -> Ground {
    const INK: u32 = 0x1B2430;
    const MUTED: u32 = 0x3F4856;
    const WHITE: u32 = 0xFFFFFF;
    match tone {
        Tone::Paper => ground(0xFBF7F0, 0xE4DBCB, INK, MUTED, 0x083F61),
        Tone::Surface => ground(WHITE, 0xE4DBCB, INK, MUTED, 0x0B5C8A),
        Tone::Primary => ground(0x0B5C8A, 0x0B5C8A, WHITE, WHITE, WHITE),
        Tone::PrimaryWeak => ground(0xE2F0F8, 0xB9D6E6, INK, MUTED, 0x083F61),
        Tone::Lacquer => ground(0x951D16, 0x951D16, WHITE, WHITE, WHITE),
        Tone::LacquerWeak => ground(0xFBE8E5, 0xB3261E, 0x8F1A13, 0x8F1A13, 0x8F1A13),
        Tone::Gold => ground(0xE3A92F, 0xC98A0C, INK, INK, INK),
        Tone::GoldWeak => ground(0xFCF1D8, 0xC98A0C, INK, MUTED, 0x6A4600),
        Tone::Jade => ground(0x14613F, 0x14613F, WHITE, WHITE, WHITE),
        Tone::JadeWeak => ground(0xE2F3EA, 0x9CCBB2, INK, MUTED, 0x0F5638),
        Tone::Plum => ground(0xECE6F7, 0xC9BDE4, INK, MUTED, 0x4A3590),
        Tone::Teal => ground(0xE0F4F4, 0xA9D3D5, INK, MUTED, 0x0B4F55),
        Tone::Case => ground(0x1B2430, 0x1B2430, WHITE, WHITE, WHITE),
        Tone::Strong => ground(0x083F61, 0x083F61, WHITE, WHITE, WHITE),
    }
}

/// The tokens of the high-contrast theme: black, white and one bright ink for each meaning.
const fn high_contrast(tone: Tone) -> Ground {
    const BLACK: u32 = 0x000000;
    const WHITE: u32 = 0xFFFFFF;
    const YELLOW: u32 = 0xFFDD33;
    const RED: u32 = 0xFF9A8F;
    const GREEN: u32 = 0x7CF2B2;
    match tone {
        Tone::Paper => ground(BLACK, WHITE, WHITE, WHITE, YELLOW),
        Tone::Surface => ground(0x0B0B0B, WHITE, WHITE, WHITE, YELLOW),
        Tone::Primary => ground(YELLOW, YELLOW, BLACK, BLACK, BLACK),
        Tone::PrimaryWeak => ground(0x22220A, YELLOW, WHITE, WHITE, YELLOW),
        Tone::Lacquer => ground(RED, RED, BLACK, BLACK, BLACK),
        Tone::LacquerWeak => ground(0x2A0704, RED, RED, RED, RED),
        Tone::Gold => ground(YELLOW, YELLOW, BLACK, BLACK, BLACK),
        Tone::GoldWeak => ground(0x22220A, YELLOW, WHITE, WHITE, YELLOW),
        Tone::Jade => ground(GREEN, GREEN, BLACK, BLACK, BLACK),
        Tone::JadeWeak => ground(0x06200F, GREEN, WHITE, WHITE, GREEN),
        Tone::Plum => ground(0x160A22, WHITE, WHITE, WHITE, WHITE),
        Tone::Teal => ground(0x041A1B, WHITE, WHITE, WHITE, WHITE),
        Tone::Case => ground(WHITE, WHITE, BLACK, BLACK, BLACK),
        Tone::Strong => ground(BLACK, WHITE, WHITE, WHITE, YELLOW),
    }
}

/// The veil over a screen behind a dialog.
pub const VEIL: Color = Color::from_rgba8(0x10, 0x16, 0x1F, 0.72);

impl Base for Theme {
    fn default(_preference: Mode) -> Self {
        Self::Light
    }

    fn mode(&self) -> Mode {
        match self {
            Self::Light => Mode::Light,
            Self::HighContrast => Mode::Dark,
        }
    }

    fn base(&self) -> Style {
        let paper = self.ground(Tone::Paper);
        Style { background_color: paper.fill, text_color: paper.ink }
    }

    fn palette(&self) -> Option<Palette> {
        None
    }

    fn name(&self) -> &str {
        match self {
            Self::Light => "light",
            Self::HighContrast => "high-contrast",
        }
    }
}

impl text::Catalog for Theme {
    type Class<'a> = text::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_| text::Style { color: None })
    }

    fn style(&self, class: &Self::Class<'_>) -> text::Style {
        class(self)
    }
}

/// How far the corners of what can be pressed are rounded, in design pixels.
const ROUND: f32 = 20.0;

/// How thick the edge of a field is, in design pixels.
const FIELD_EDGE: f32 = 4.0;

/// A box with a ground: how it is filled and edged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Panel {
    /// Nothing is drawn and the inks stay as they are.
    Clear,
    /// Filled, without an edge: badges, bars, numbers.
    Fill(Tone, f32),
    /// Filled and edged: cards.
    Card(Tone, f32),
    /// A line in the colour of a ground's edge.
    Rule(Tone),
    /// A field that is typed into.
    Field,
    /// The veil behind a dialog.
    Veil,
    /// A part of a chart: filled, or outlined.
    Bar(bool),
}

impl container::Catalog for Theme {
    type Class<'a> = Panel;

    fn default<'a>() -> Self::Class<'a> {
        Panel::Clear
    }

    fn style(&self, class: &Self::Class<'_>) -> container::Style {
        let (tone, edge, radius, width) = match *class {
            Panel::Clear => return container::Style::default(),
            Panel::Veil => return container::Style::default().background(VEIL),
            Panel::Rule(tone) => {
                return container::Style::default().background(self.ground(tone).edge);
            }
            Panel::Fill(tone, radius) => (tone, tone, radius, 0.0),
            Panel::Card(tone, radius) => (tone, tone, radius, 2.0),
            Panel::Field => (Tone::Surface, Tone::Primary, ROUND, FIELD_EDGE),
            Panel::Bar(true) => (Tone::Primary, Tone::Primary, 0.0, 0.0),
            Panel::Bar(false) => (Tone::PrimaryWeak, Tone::Primary, 0.0, 2.0),
        };
        let (ground, edge) = (self.ground(tone), self.ground(edge).edge);
        container::Style {
            text_color: Some(ground.ink),
            background: Some(ground.fill.into()),
            border: Border { color: edge, width, radius: border::radius(radius) },
            shadow: Shadow::default(),
            snap: true,
        }
    }
}

/// What a button is for; its look follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Push {
    /// The main action.
    Main,
    /// Any other action.
    Plain,
    /// Calls for help.
    Help,
    /// A card that opens something.
    Card,
    /// A tile of the first screen, edged in its colour.
    Tile(Tone),
    /// One of several choices; the chosen one stands out.
    Choice(Tone, bool),
    /// A line that leads somewhere, or a key beside the letters, on a ground of its own.
    Quiet(Tone),
    /// A field that waits to be typed into.
    Field,
    /// A section of the admin's desk; the chosen one stands out.
    Section(bool),
}

impl button::Catalog for Theme {
    type Class<'a> = Push;

    fn default<'a>() -> Self::Class<'a> {
        Push::Plain
    }

    /// Hovered looks like active: after a tap the pointer stays where the finger was.
    fn style(&self, class: &Self::Class<'_>, status: button::Status) -> button::Style {
        let pressed = status == button::Status::Pressed;
        let (tone, edge, width) = match *class {
            Push::Main => (Tone::Primary, Tone::Primary, 2.0),
            Push::Help => (Tone::LacquerWeak, Tone::LacquerWeak, 3.0),
            Push::Plain | Push::Card => (Tone::Surface, Tone::Surface, 2.0),
            Push::Tile(tone) => (Tone::Surface, tone, 3.0),
            Push::Choice(tone, false) => (Tone::Surface, tone, 3.0),
            Push::Choice(tone, true) => (tone, tone, 6.0),
            Push::Quiet(tone) => (tone, tone, 2.0),
            Push::Field => (Tone::Surface, Tone::Primary, FIELD_EDGE),
            Push::Section(false) => (Tone::Strong, Tone::Strong, 0.0),
            Push::Section(true) => (Tone::Surface, Tone::Surface, 2.0),
        };
        let ground = self.ground(tone);
        let edge = self.ground(edge);
        let accent = self.ground(Tone::Surface).accent;
        button::Style {
            background: Some(ground.fill.into()),
            text_color: ground.ink,
            border: Border {
                // A pressed button shows a heavier edge: it reads in both themes and in grey.
                color: if pressed { accent } else { edge.edge },
                width: if pressed { 6.0 } else { width },
                radius: border::radius(ROUND),
            },
            shadow: Shadow::default(),
            snap: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The relative luminance of WCAG 2.2.
    fn luminance(color: Color) -> f32 {
        let channel = |value: f32| {
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b)
    }

    fn contrast(a: Color, b: Color) -> f32 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_text_reads_at_seven_to_one_in_both_themes() {
        for theme in [Theme::Light, Theme::HighContrast] {
            for tone in Tone::ALL {
                let ground = theme.ground(tone);
                for (name, ink) in
                    [("ink", ground.ink), ("muted", ground.muted), ("accent", ground.accent)]
                {
                    let ratio = contrast(ink, ground.fill);
                    assert!(ratio >= 7.0, "{theme:?} {tone:?} {name}: {ratio:.2}");
                }
            }
        }
    }

    /// Blocks are set in the inks of the page, also where they stand on a card or on the help screen.
    #[test]
    fn the_inks_of_the_page_read_wherever_blocks_stand() {
        for theme in [Theme::Light, Theme::HighContrast] {
            let page = theme.ground(Tone::Paper);
            for tone in [Tone::Surface, Tone::LacquerWeak] {
                for ink in [page.muted, page.accent] {
                    let ratio = contrast(ink, theme.ground(tone).fill);
                    assert!(ratio >= 7.0, "{theme:?} {tone:?}: {ratio:.2}");
                }
            }
        }
    }

    #[test]
    fn edges_of_things_to_press_stand_out_in_high_contrast() {
        let theme = Theme::HighContrast;
        for tone in [Tone::Surface, Tone::Primary, Tone::LacquerWeak, Tone::Plum, Tone::Teal] {
            let ratio = contrast(theme.ground(tone).edge, theme.ground(Tone::Paper).fill);
            assert!(ratio >= 7.0, "{tone:?}: {ratio:.2}");
        }
    }

    #[test]
    fn a_tapped_button_does_not_stay_lit() {
        for theme in [Theme::Light, Theme::HighContrast] {
            for push in [Push::Main, Push::Plain, Push::Help, Push::Card, Push::Tile(Tone::Plum)] {
                let style = |status| button::Catalog::style(&theme, &push, status);
                assert_eq!(style(button::Status::Hovered), style(button::Status::Active));
                assert_ne!(style(button::Status::Pressed), style(button::Status::Active));
            }
        }
    }
}
