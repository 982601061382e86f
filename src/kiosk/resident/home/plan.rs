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
const FLAT_NOTICE: f32 = TARGET + 16.0;

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
        let padding = if is_upright { 16.0 } else { 22.0 };
        let body = cx.canvas.body();
        let is_beside = shape == Shape::Small;
        let head = |width| {
            let question = text::height(question, &cx.say("home-question"), width);
            if is_beside { TARGET } else { question + gap + TARGET }
        };
        let rows = cx.catalog.topics.len().div_ceil(columns).max(1) as f32;
        let between = gap * (rows - 1.0);
        let side = if is_upright {
            let tile = (body.width - gap * (columns - 1) as f32) / columns as f32;
            let least = rows * least_tile(cx, tile - 2.0 * padding) + between;
            Side::below_topics(cx, wifi, body.height - head(body.width) - gap - least, gap)
        } else {
            Side::beside_topics(cx, wifi)
        };
        let width = body.width - side.beside();
        let tile = (body.height - head(width) - gap - side.below - between) / rows;
        Self {
            columns,
            tile: tile.min(HIGHEST_TILE).floor(),
            gap,
            question,
            has_about: shape != Shape::Small && tile >= 250.0,
            padding,
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

/// The icon of a topic that stands alone with its title, and the space between them.
pub(super) const SMALL_ICON: f32 = 64.0;
pub(super) const ICON_GAP: f32 = 16.0;

/// The least height of a topic of this inner width: its title has room, and a finger.
fn least_tile(cx: &Context, width: f32) -> f32 {
    let width = width - SMALL_ICON - ICON_GAP;
    let titles = cx.catalog.topics.iter().map(|topic| cx.name(&format!("topic-{}", topic.id)));
    let heights = titles.map(|title| text::height(Role::Section, &title, width));
    (heights.fold(0.0, f32::max) + ICON_GAP).max(TARGET).ceil()
}

/// What stands beside the topics, or below them on an upright screen.
struct Side {
    notice: Option<Size>,
    wifi: Option<WifiForm>,
    is_upright: bool,
    width: f32,
    /// The height that it takes from the topics.
    below: f32,
}

impl Side {
    /// Below the topics, in `room` with a `gap` above each part: a notice has its place, and the Wi-Fi card
    /// what is left, with a smaller code where it is little, and none where it is too little for one.
    fn below_topics(cx: &Context, wifi: Option<&Wifi>, room: f32, gap: f32) -> Self {
        let width = cx.canvas.body().width;
        let notice = (notices::count(cx) > 0).then_some(Size::new(width, FLAT_NOTICE));
        let taken = notice.map_or(0.0, |place| place.height + gap);
        let form = wifi.and_then(|wifi| {
            let large = (WifiForm::Flat(FLAT_WIFI - 2.0 * GAP), FLAT_WIFI);
            let small = (WifiForm::Small, wifi.small_height(cx, width));
            [large, small].into_iter().find(|(_, height)| taken + height + gap <= room)
        });
        let below = taken + form.map_or(0.0, |(_, height)| height + gap);
        let wifi = form.map(|(form, _)| form);
        Self { notice, wifi, is_upright: true, width, below }
    }

    /// Beside the topics: the notice above the Wi-Fi card. Where there is no room for both, as on a low
    /// canvas at 150 %, the notice goes first, for it is of today: the code's card comes back without one,
    /// and the guide to the hub's Wi-Fi always has the code.
    fn beside_topics(cx: &Context, wifi: Option<&Wifi>) -> Self {
        let body = cx.canvas.body();
        let has_notice = notices::count(cx) > 0;
        let width = match cx.canvas.shape() {
            Shape::Wide => 420.0,
            Shape::Medium => 340.0,
            Shape::Small | Shape::Portrait => 300.0,
        };
        let place = |height| Size::new(width, height);
        let above = |wifi: &Wifi| body.height - GAP - wifi.small_height(cx, width);
        let (notice, wifi) = match wifi {
            Some(_) if !has_notice => (None, Some(WifiForm::Upright(place(body.height)))),
            Some(wifi) if above(wifi) >= LEAST_NOTICE => (Some(above(wifi)), Some(WifiForm::Small)),
            _ => (has_notice.then_some(body.height), None),
        };
        let notice = notice.map(|height| place(height.min(MOST_NOTICE).floor()));
        Self { notice, wifi, is_upright: false, width, below: 0.0 }
    }

    fn is_empty(&self) -> bool {
        self.notice.is_none() && self.wifi.is_none()
    }

    /// The width that it takes from the topics.
    fn beside(&self) -> f32 {
        if self.is_upright || self.is_empty() { 0.0 } else { self.width + 2.0 * GAP }
    }
}
