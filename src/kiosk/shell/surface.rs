//! The window as what there is to draw on: how it is asked for, and how its size is heard of.
//!
//! No size is assumed. iced tells a window's size over the factor in force, which is the application's own
//! and changes with the size: by the time a message is handled, the two may belong to different moments. A
//! layout has both from one moment, so it is the layout that tells the size, before anything is drawn.

use crate::hub::TextSize;
use crate::kiosk::canvas::factor;
use crate::kiosk::theme::Theme;

use iced::widget::{container, sensor};
use iced::{Element, Fill, Size, Task, window};

/// The window the kiosk opens.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Window {
    /// The whole screen, without decorations, that cannot be closed.
    FullScreen,
    /// A window of this size in logical pixels, for trying out.
    Windowed(Size),
}

/// What a full screen is asked for with; whoever manages the windows gives it the screen's own size.
const ASKED: Size = Size::new(1920.0, 1080.0);

/// More than this is no screen's area, in square logical pixels.
const MUCH: f32 = 4096.0 * 4096.0;

/// What has a shorter side than this, in logical pixels, is no screen but a driver in trouble.
const LEAST: f32 = 240.0;

impl Window {
    /// The size that is asked for, in logical pixels.
    pub(super) fn size(self) -> Size {
        match self {
            Self::FullScreen => ASKED,
            Self::Windowed(size) => size,
        }
    }

    /// What iced is asked for, where the first factor will be that of `text`.
    pub(super) fn settings(self, text: TextSize) -> window::Settings {
        let is_full_screen = self == Self::FullScreen;
        let size = self.size();
        window::Settings {
            // iced multiplies this by the application's factor.
            size: size * (1.0 / factor(size, text)),
            fullscreen: is_full_screen,
            decorations: !is_full_screen,
            // A window that says that it keeps its size is not given the screen's by every window manager.
            resizable: is_full_screen,
            exit_on_close_request: false,
            #[cfg(target_os = "linux")]
            platform_specific: window::settings::PlatformSpecific {
                application_id: "tramso".to_owned(),
                ..Default::default()
            },
            ..Default::default()
        }
    }
}

/// `content` across the whole window, which tells the window's size in logical pixels whenever that is
/// another; `factor` is the one that the content is laid out with.
pub(super) fn measured<'a, Message: 'a>(
    content: Element<'a, Message, Theme>,
    factor: f32,
    tell: impl Fn(Size) -> Message + 'a,
) -> Element<'a, Message, Theme> {
    let whole = container(content).width(Fill).height(Fill);
    sensor(whole).on_resize(move |size| tell(size * factor)).into()
}

/// What is kept for drawing the window, which only ever grows: whoever has a window huge for a moment would
/// have its memory for good.
#[derive(Debug, Default)]
pub(super) struct Kept {
    /// The largest area that the window was laid out in, in square logical pixels.
    largest: f32,
}

impl Kept {
    /// The window is laid out in this size.
    pub(super) fn follow(&mut self, window: Size) {
        self.largest = self.largest.max(window.width * window.height);
    }

    /// Whether most of it is good for nothing in a window of this size.
    pub(super) fn is_too_much(&self, window: Size) -> bool {
        self.largest > MUCH && self.largest > 4.0 * window.width * window.height
    }
}

/// Whether two sizes are the same but for what rounding makes of them.
pub(super) fn is_same(one: Size, other: Size) -> bool {
    (one.width - other.width).abs() < 1.0 && (one.height - other.height).abs() < 1.0
}

/// Whether this can be a screen's size.
pub(super) fn is_screen(size: Size) -> bool {
    size.width.min(size.height) >= LEAST
}

/// The size of the screen that the window is on, over the factor in force; nothing if it is on none.
pub(super) fn screen() -> Task<Size> {
    window::latest().and_then(window::monitor_size).and_then(Task::done)
}

/// Asks for another size of the window, over the factor in force.
pub(super) fn ask_for<T: Send + 'static>(size: Size) -> Task<T> {
    window::latest().and_then(move |window| window::resize(window, size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_huge_is_too_much_for_a_screen() {
        let screen = Size::new(1280.0, 720.0);
        let after = |largest| {
            let mut kept = Kept::default();
            kept.follow(largest);
            kept.follow(screen);
            kept.is_too_much(screen)
        };
        assert!(!after(screen) && !after(Size::new(3840.0, 2160.0)));
        assert!(after(Size::new(8000.0, 8000.0)));
    }
}
