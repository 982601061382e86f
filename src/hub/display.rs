//! How the screen looks and speaks, for the hub and for one visit.

use super::reader::{Section, choice};
use crate::l10n::{Language, Phrase};

use toml::de::DeValue;

pub(super) const LANGUAGES: [(&str, Language); 2] =
    [("vi", Language::Vietnamese), ("en", Language::English)];

/// What a resident may change about the screen; a visit begins with the hub's own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Display {
    /// The language.
    pub language: Language,
    /// The size of the text.
    pub text_size: TextSize,
    /// The contrast.
    pub contrast: Contrast,
}

/// The size of the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TextSize {
    /// 100 %.
    #[default]
    Normal,
    /// 125 %.
    Large,
    /// 150 %.
    Larger,
}

/// How strongly colours differ.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Contrast {
    /// Dark on light paper.
    #[default]
    Normal,
    /// The most a screen can give.
    High,
}

impl Display {
    pub(super) fn take(section: &mut Section<'_>) -> Self {
        let contrasts = [("normal", Contrast::Normal), ("high", Contrast::High)];
        Self {
            language: section.take("language", choice(&LANGUAGES)).unwrap_or_default(),
            text_size: section.take("text-size", text_size).unwrap_or_default(),
            contrast: section.take("contrast", choice(&contrasts)).unwrap_or_default(),
        }
    }
}

impl TextSize {
    /// Every size, smallest first.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Larger];

    /// The size in percent: 100, 125 or 150.
    pub fn percent(self) -> u16 {
        match self {
            Self::Normal => 100,
            Self::Large => 125,
            Self::Larger => 150,
        }
    }

    /// What to multiply lengths with: 1.0, 1.25 or 1.5.
    pub fn factor(self) -> f32 {
        f32::from(self.percent()) / 100.0
    }

    /// The next larger size; after the largest comes the smallest.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Normal => Self::Large,
            Self::Large => Self::Larger,
            Self::Larger => Self::Normal,
        }
    }
}

impl Contrast {
    /// The other contrast.
    #[must_use]
    pub fn toggled(self) -> Self {
        match self {
            Self::Normal => Self::High,
            Self::High => Self::Normal,
        }
    }
}

fn text_size(value: &DeValue<'_>) -> Result<TextSize, Phrase> {
    let written = value.as_integer().filter(|number| number.radix() == 10);
    TextSize::ALL
        .into_iter()
        .find(|size| written.is_some_and(|number| number.as_str() == size.percent().to_string()))
        .ok_or_else(|| Phrase::new("hub-not-choice").with("choices", "100, 125, 150"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_grows_in_three_sizes_and_starts_again() {
        assert_eq!(TextSize::ALL.map(TextSize::factor), [1.0, 1.25, 1.5]);
        let next = [TextSize::Large, TextSize::Larger, TextSize::Normal];
        assert_eq!(TextSize::ALL.map(TextSize::next), next);
        assert_eq!(Contrast::High.toggled().toggled(), Contrast::High);
    }
}
