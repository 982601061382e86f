//! The card of the hub's Wi-Fi: its code, and the network that it opens.

use crate::kiosk::canvas::GAP;
use crate::kiosk::context::Context;
use crate::kiosk::said::{Said, joined};
use crate::kiosk::text::{self, Ink, Role, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};
use crate::kiosk::widget::QrCode;
use crate::qr::{Payload, Symbol};

use iced::widget::{Column, column, container, row};
use iced::{Center, Element, Fill, Size};

/// The hub's Wi-Fi.
#[derive(Debug, Clone)]
pub(super) struct Wifi {
    symbol: Symbol,
    text: String,
    network: String,
}

/// The space between the lines of the card.
const LINE_GAP: f32 = 6.0;

/// The side of the code where it stands beside its words, on a card in a column.
const SMALL_CODE: f32 = 176.0;

impl Wifi {
    /// The Wi-Fi of this hub, if it has one.
    pub(super) fn new(cx: &Context) -> Option<Self> {
        let wifi = cx.hub.wifi.as_ref()?;
        let payload = Payload::Wifi(wifi.clone());
        let symbol = Symbol::encode(&payload).ok()?;
        Some(Self { symbol, text: payload.text(), network: wifi.ssid.clone() })
    }

    /// The card in words.
    pub(super) fn say<Message>(&self, cx: &Context) -> Said<Message> {
        let what = joined([cx.say("wifi-title"), cx.say("wifi-scan")]);
        Said::Code { what, host: self.network.clone() }
    }

    /// The card with the code above its words, in a place of that size.
    pub(super) fn upright<'a, Message: 'a>(
        &'a self,
        place: Size,
        cx: &'a Context,
    ) -> Element<'a, Message, Theme> {
        let width = place.width - 2.0 * GAP;
        let side = width.min(place.height - self.around_code(cx, width));
        let content = column![self.code(side, cx), self.words(cx)].spacing(GAP);
        container(content).width(place.width).padding(GAP).class(CARD).into()
    }

    /// The card with a code of that side beside its words.
    pub(super) fn flat<'a, Message: 'a>(
        &'a self,
        side: f32,
        cx: &'a Context,
    ) -> Element<'a, Message, Theme> {
        let content = row![self.code(side, cx), self.words(cx)].spacing(GAP).align_y(Center);
        container(content).width(Fill).padding(GAP).class(CARD).into()
    }

    /// The height of a flat card of `width` with a small code.
    pub(super) fn small_height(&self, cx: &Context, width: f32) -> f32 {
        let words = self.words_height(cx, width - SMALL_CODE - 3.0 * GAP);
        words.max(SMALL_CODE) + 2.0 * GAP
    }

    /// The flat card with a small code.
    pub(super) fn small<'a, Message: 'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        self.flat(SMALL_CODE, cx)
    }

    fn code(&self, side: f32, cx: &Context) -> QrCode<'_> {
        QrCode::new(&self.symbol, &self.text, side, cx.canvas.density)
    }

    fn words<'a, Message: 'a>(&'a self, cx: &'a Context) -> Column<'a, Message, Theme> {
        let scan = prose(Role::Small, cx.say("wifi-scan")).ink(Ink::Muted(Tone::Surface));
        column![
            prose(Role::Label, cx.say("wifi-title")).width(Fill),
            scan.width(Fill),
            prose(Role::Small, self.network.clone()).bold().width(Fill)
        ]
        .spacing(LINE_GAP)
    }

    /// The height of an upright card without its code.
    fn around_code(&self, cx: &Context, width: f32) -> f32 {
        self.words_height(cx, width) + 3.0 * GAP
    }

    /// The height of the words in a column of `width`: a network's name without spaces may take several
    /// lines.
    fn words_height(&self, cx: &Context, width: f32) -> f32 {
        let title = text::height(Role::Label, &cx.say("wifi-title"), width);
        let scan = text::height(Role::Small, &cx.say("wifi-scan"), width);
        let network = text::height(Role::Small, &format!("**{}**", self.network), width);
        (title + scan + network + 2.0 * LINE_GAP).ceil()
    }
}

const CARD: Panel = Panel::Card(Tone::Surface, 24.0);
