//! Where the parts of a screen that finds things go.

use crate::kiosk::canvas::{GAP, TARGET};
use crate::kiosk::context::Context;
use crate::kiosk::keyboard;

use iced::Size;

/// Where the parts of a screen that finds things go.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plan {
    /// The keys, if they show.
    pub keys: Option<keyboard::Plan>,
    /// Whether the cards stand beside the field, where there is no room below it.
    pub is_beside: bool,
    /// The size of the field, in design pixels.
    pub field: Size,
    /// The room for the cards.
    pub list: Size,
}

/// The height above the keys that has room for the field and two rows of cards.
const COMFORT: f32 = 330.0;

/// The least height of the cards below the field.
const LEAST_LIST: f32 = 108.0;

/// The part of the width that a field takes which has cards beside it.
const FIELD_SHARE: f32 = 0.31;

impl Plan {
    /// The places on the canvas at hand, with keys or without.
    pub fn new(has_keys: bool, cx: &Context) -> Self {
        let body = cx.canvas.body();
        let keys = has_keys.then(|| keyboard::Plan::writing(body, COMFORT));
        let taken = keys.map_or(0.0, |keys| keys.size().height + GAP);
        let height = body.height - taken;
        let below = height - TARGET - GAP;
        if below >= LEAST_LIST {
            let [field, list] = [TARGET, below].map(|height| Size::new(body.width, height));
            return Self { keys, is_beside: false, field, list };
        }
        let width = (body.width * FIELD_SHARE).floor();
        let field = Size::new(width, height.max(0.0));
        let list = Size::new(body.width - width - GAP, height.max(0.0));
        Self { keys, is_beside: true, field, list }
    }
}
