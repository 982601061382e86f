//! Where the parts of the first screen go on a canvas.

use crate::kiosk::canvas::{GAP, Shape, TARGET};
use crate::kiosk::context::Context;
use crate::kiosk::resident::home::notices;
use crate::kiosk::resident::home::wifi::Wifi;
use crate::kiosk::text::{self, Role};

use iced::Size;

/// Where things go.
pub(super) struct Plan {
    pub(super) columns: usize,
    pub(super) tile: f32,
    pub(super) gap: f32,
    pub(super) question: Role,
    pub(super) has_about: bool,
    pub(super) icon: f32,
    pub(super) padding: f32,
    pub(super) is_upright: bool,
    /// The width of the column that the question, the field and the topics are in.
    pub(super) width: f32,
    /// Whether the field stands beside the question, where height is short.
    pub(super) is_beside: bool,
    /// The width of what stands beside the topics.
    pub(super) side: f32,
    /// The place of the notice, where there is one.
    pub(super) notice: Option<Size>,
    /// The form of the Wi-Fi card, where there is room for one.
    pub(super) wifi: Option<WifiForm>,
}

/// The form of the Wi-Fi card.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum WifiForm {
    /// The code above its words, in a place of this size.
    Upright(Size),
    /// A code of this side beside its words.
    Flat(f32),
    /// Below a notice, the code as small as phones can read.
    Small,
}

const HIGHEST_TILE: f32 = 400.0;

/// The height of a notice below the topics.
const FLAT_NOTICE: f32 = TARGET + 40.0;

/// The height of the Wi-Fi card below the topics.
const FLAT_WIFI: f32 = 300.0;

/// The least height of a notice above the Wi-Fi card, and the most that one has.
const LEAST_NOTICE: f32 = 320.0;
const MOST_NOTICE: f32 = 560.0;

impl Plan {
    pub(super) fn new(cx: &Context, wifi: Option<&Wifi>) -> Self {
        let shape = cx.canvas.shape();
        let is_upright = shape == Shape::Portrait;
        let columns = match shape {
            Shape::Wide | Shape::Medium => 3,
            Shape::Small | Shape::Portrait => 2,
        };
        let (gap, question) = match shape {
            Shape::Small => (GAP, Role::Section),
            Shape::Portrait if cx.canvas.body().height < 1000.0 => (GAP + 4.0, Role::Section),
            Shape::Portrait => (GAP + 4.0, Role::Title),
            Shape::Wide | Shape::Medium => (GAP + 8.0, Role::Display),
        };
        let body = cx.canvas.body();
        let side = Side::new(cx, wifi);
        let width = body.width - side.beside();
        let is_beside = shape == Shape::Small;
        let head = if is_beside {
            TARGET
        } else {
            text::height(question, &cx.say("home-question"), width) + gap + TARGET
        };
        let rows = cx.catalog.topics.len().div_ceil(columns).max(1) as f32;
        let tile = (body.height - head - gap - side.below(gap) - gap * (rows - 1.0)) / rows;
        Self {
            columns,
            tile: tile.min(HIGHEST_TILE).floor(),
            gap,
            question,
            has_about: shape != Shape::Small && tile >= 250.0,
            padding: if is_upright { 16.0 } else { 22.0 },
            icon: if shape == Shape::Medium { 68.0 } else { 84.0 },
            is_upright,
            width,
            is_beside,
            side: side.width,
            notice: side.notice,
            wifi: side.wifi,
        }
    }

    /// The width of the field.
    pub(super) fn field(&self) -> f32 {
        if self.is_beside { ((self.width - self.gap) / 2.0).floor() } else { self.width }
    }
}

/// What stands beside the topics, or below them on an upright screen.
struct Side {
    notice: Option<Size>,
    wifi: Option<WifiForm>,
    is_upright: bool,
    width: f32,
}

impl Side {
    fn new(cx: &Context, wifi: Option<&Wifi>) -> Self {
        let body = cx.canvas.body();
        let has_notice = notices::count(cx) > 0;
        let width = match cx.canvas.shape() {
            Shape::Wide => 420.0,
            Shape::Medium => 340.0,
            Shape::Small => 300.0,
            Shape::Portrait => {
                let notice = has_notice.then_some(Size::new(body.width, FLAT_NOTICE));
                let wifi = wifi.map(|_| WifiForm::Flat(FLAT_WIFI - 2.0 * GAP));
                return Self { notice, wifi, is_upright: true, width: body.width };
            }
        };
        let place = |height| Size::new(width, height);
        let above = |wifi: &Wifi| body.height - GAP - wifi.small_height(cx, width);
        let (notice, wifi) = match wifi {
            Some(_) if !has_notice => (None, Some(WifiForm::Upright(place(body.height)))),
            Some(wifi) if above(wifi) >= LEAST_NOTICE => (Some(above(wifi)), Some(WifiForm::Small)),
            _ => (has_notice.then_some(body.height), None),
        };
        let notice = notice.map(|height| place(height.min(MOST_NOTICE).floor()));
        Self { notice, wifi, is_upright: false, width }
    }

    fn is_empty(&self) -> bool {
        self.notice.is_none() && self.wifi.is_none()
    }

    /// The width that it takes from the topics.
    fn beside(&self) -> f32 {
        if self.is_upright || self.is_empty() { 0.0 } else { self.width + 2.0 * GAP }
    }

    /// The height that it takes from the topics, `gap` between its parts.
    fn below(&self, gap: f32) -> f32 {
        if !self.is_upright {
            return 0.0;
        }
        let notice = self.notice.map_or(0.0, |place| place.height + gap);
        notice + self.wifi.map_or(0.0, |_| FLAT_WIFI + gap)
    }
}
