//! The design canvas: every screen is laid out in design pixels, whatever the window.
//!
//! The short side of the window is 1080 design pixels, and the reader's text size zooms the canvas: at
//! 150 % the short side is 720. Layout, text and touch positions are all in these pixels.

use crate::hub::TextSize;

use iced::Size;

/// The short side of the canvas at the normal text size, in design pixels.
pub const SHORT_SIDE: f32 = 1080.0;

/// The longest side of a window that is drawn on, in pixels of the display: a picture of more takes more
/// memory than a small machine has.
pub const LONGEST_SIDE: f32 = 8192.0;

/// The design canvas of a window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Canvas {
    /// The size in design pixels.
    pub size: Size,
    /// How many pixels of the display one design pixel takes.
    pub density: f32,
}

/// The arrangement that the canvas has room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Room for everything: 1920×1080.
    Wide,
    /// Less wide or less high: 4:3, or a text size of 125 %.
    Medium,
    /// A text size of 150 % on a landscape screen: 1280×720.
    Small,
    /// An upright screen.
    Portrait,
}

impl Canvas {
    /// The canvas of a window of `window` logical pixels on a display of `display` pixels each.
    pub fn new(window: Size, display: f32, text: TextSize) -> Self {
        let factor = factor(window, text);
        Self {
            size: Size::new(window.width / factor, window.height / factor),
            density: factor * display,
        }
    }

    /// The canvas below a band across the top of the window.
    #[must_use]
    pub fn below_band(self) -> Self {
        Self { size: Size::new(self.size.width, self.size.height - BAND), ..self }
    }

    /// The arrangement that this canvas has room for.
    pub fn shape(&self) -> Shape {
        let Size { width, height } = self.size;
        if height > width {
            Shape::Portrait
        } else if width >= 1700.0 && height >= 1000.0 {
            Shape::Wide
        } else if width >= 1400.0 && height >= 780.0 {
            Shape::Medium
        } else {
            Shape::Small
        }
    }

    /// The space between the canvas's edge and what is on it.
    pub fn margin(&self) -> f32 {
        match self.shape() {
            Shape::Wide => 48.0,
            Shape::Medium => 32.0,
            Shape::Small | Shape::Portrait => 24.0,
        }
    }

    /// The room between the top bar and the bottom bar, without margins.
    pub fn body(&self) -> Size {
        Size::new(
            self.size.width - 2.0 * self.margin(),
            self.size.height - TOP_BAR - self.bottom_bar() - 2.0 * self.body_gap(),
        )
    }

    /// The space above and below the body.
    pub fn body_gap(&self) -> f32 {
        match self.shape() {
            Shape::Wide => 28.0,
            Shape::Medium | Shape::Portrait => 24.0,
            Shape::Small => 12.0,
        }
    }

    /// The height of the bottom bar: upright screens have two rows of buttons.
    pub fn bottom_bar(&self) -> f32 {
        match self.shape() {
            Shape::Portrait => 2.0 * TARGET + 3.0 * GAP,
            Shape::Wide | Shape::Medium | Shape::Small => TARGET + 2.0 * GAP,
        }
    }
}

/// The least height and width of anything to press, in design pixels.
pub const TARGET: f32 = 88.0;

/// The least space between two things to press.
pub const GAP: f32 = 16.0;

/// The height of the top bar.
pub const TOP_BAR: f32 = TARGET + 2.0 * 11.0;

/// The height of the band that tells a demo.
pub const BAND: f32 = 40.0;

/// What iced multiplies the display's own factor by, so that the window becomes the canvas.
pub fn factor(window: Size, text: TextSize) -> f32 {
    let short = window.width.min(window.height).max(1.0);
    short / SHORT_SIDE * text.factor()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canvas(width: f32, height: f32, text: TextSize) -> Canvas {
        Canvas::new(Size::new(width, height), 1.0, text)
    }

    #[test]
    fn the_short_side_is_1080_whatever_the_window() {
        for (width, height) in [(1280.0, 720.0), (1920.0, 1080.0), (3840.0, 2160.0)] {
            let size = canvas(width, height, TextSize::Normal).size;
            assert!((size.width - 1920.0).abs() < 0.01 && (size.height - 1080.0).abs() < 0.01);
        }
        let upright = canvas(1080.0, 1920.0, TextSize::Normal);
        assert_eq!(upright.size, Size::new(1080.0, 1920.0));
        assert_eq!(upright.shape(), Shape::Portrait);
    }

    #[test]
    fn larger_text_zooms_the_canvas() {
        let size = canvas(1920.0, 1080.0, TextSize::Larger).size;
        assert!((size.width - 1280.0).abs() < 0.01 && (size.height - 720.0).abs() < 0.01);
    }

    #[test]
    fn density_counts_the_displays_own_factor() {
        let window = Size::new(1920.0, 1080.0);
        assert_eq!(Canvas::new(window, 2.0, TextSize::Normal).density, 2.0);
    }

    #[test]
    fn a_window_without_size_does_no_harm() {
        assert!(canvas(0.0, 0.0, TextSize::Normal).size.width.is_finite());
    }
}
