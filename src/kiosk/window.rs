//! The whole window: a screen in its frame, the dialog over it, and the ring that shows where keys are.

use crate::kiosk::canvas::BAND;
use crate::kiosk::context::Context;
use crate::kiosk::dialog::{Dialog, veil};
use crate::kiosk::focus::Description;
use crate::kiosk::frame::{
    bottom_bar, describe_bottom_bar, describe_desk, describe_top_bar, desk, top_bar,
};
use crate::kiosk::message::Message;
use crate::kiosk::ring::ring;
use crate::kiosk::said::Said;
use crate::kiosk::screen::Shown;
use crate::kiosk::text::{Role, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};

use iced::widget::{column, container, stack};
use iced::{Element, Fill};

/// What lies over a screen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Over {
    /// The question that is asked.
    pub(crate) dialog: Option<Dialog>,
    /// The place of the action that the keys are at.
    pub(crate) focus: Option<usize>,
}

/// The whole window; `has_fault` says whether staff should look after something.
pub(crate) fn view<'a>(
    shown: Shown<'a, Message>,
    over: Over,
    has_fault: bool,
    cx: &Context,
) -> Element<'a, Message, Theme> {
    let framed = column![has_band(cx).then(|| demo_band(cx)), framed(shown, has_fault, cx)];
    match over.dialog {
        Some(dialog) => {
            let card = dialog.view(cx).map(Message::Dialog);
            stack![framed, veil(ring(card, over.focus), Message::Dialog(dialog.beside()))].into()
        }
        None => ring(framed.into(), over.focus),
    }
}

/// A screen in its frame.
fn framed<'a>(
    shown: Shown<'a, Message>,
    has_fault: bool,
    cx: &Context,
) -> Element<'a, Message, Theme> {
    if let Some(place) = shown.desk {
        return desk(place.section(), shown.body, has_fault, cx, Message::Pressed);
    }
    let body = container(shown.body)
        .width(Fill)
        .height(Fill)
        .padding([cx.canvas.body_gap(), cx.canvas.margin()]);
    column![
        top_bar(has_fault, cx, Message::Pressed),
        body,
        bottom_bar(shown.footer, shown.line, cx, Message::Pressed)
    ]
    .into()
}

/// The whole window in words, with `body` in its frame.
pub(crate) fn describe(
    body: Vec<Said<Message>>,
    shown: Shown<'_, Message>,
    has_fault: bool,
    cx: &Context,
) -> Description<Message> {
    let band = has_band(cx).then(|| Said::Text(cx.say("demo-band")));
    let mut said: Vec<Said<Message>> = band.into_iter().collect();
    if shown.desk.is_some() {
        said.extend(describe_desk(cx, Message::Pressed));
        let place = said.len();
        said.extend(body);
        return Description { said, body: place };
    }
    said.extend(describe_top_bar(has_fault, cx, Message::Pressed));
    let place = said.len();
    said.extend(body);
    said.extend(describe_bottom_bar(shown.footer, shown.line, cx, Message::Pressed));
    Description { said, body: place }
}

fn has_band(cx: &Context) -> bool {
    cx.surface().has_band
}

/// The band that tells made-up sessions from real ones.
fn demo_band<'a>(cx: &Context) -> Element<'a, Message, Theme> {
    container(prose(Role::Small, cx.say("demo-band")).bold())
        .center_x(Fill)
        .center_y(BAND)
        .class(Panel::Fill(Tone::Gold, 0.0))
        .into()
}
