//! What every kind of block knows of itself.

use crate::kiosk::said::Said;
use crate::kiosk::text::Zoom;
use crate::kiosk::theme::Theme;

use iced::Element;

use std::fmt::Debug;
use std::sync::Arc;

/// A kind of block: how high it is, how it looks and what it says, side by side. Widths and heights are
/// in design pixels; what can be pressed publishes its place among the choices.
pub(super) trait Kind: Debug + Send + Sync {
    /// The height in a column of `width`: what `view` takes there, to half a pixel.
    fn height(&self, width: f32) -> f32;

    /// The block in a column of `width`.
    fn view(&self, width: f32) -> Element<'_, usize, Theme>;

    /// The block in words.
    fn say(&self) -> Vec<Said<usize>>;

    /// The same set larger; nothing for what keeps its size.
    fn zoomed(&self, _zoom: Zoom) -> Option<Arc<dyn Kind>> {
        None
    }

    /// Whether it only makes sense with the block after it.
    fn leads(&self) -> bool {
        false
    }

    /// Parts that may stand on different pages of a column of `width`; nothing where it stays whole.
    fn parts(&self, _width: f32) -> Option<Vec<Arc<dyn Kind>>> {
        None
    }
}

/// The side of an icon before words.
pub(super) const ICON: f32 = 40.0;

/// The space between an icon and the words it stands before.
pub(super) const ICON_GAP: f32 = 16.0;

/// The space between a card's edge and its words.
pub(super) const CARD_PADDING: f32 = 20.0;

/// Whether a column of `width` is too narrow for words side by side.
pub(super) fn is_stacked(width: f32) -> bool {
    width < 820.0
}
