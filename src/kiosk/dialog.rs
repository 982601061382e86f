//! Dialogs: questions over a screen, which cannot be touched meanwhile.

use crate::kiosk::canvas::{GAP, Shape};
use crate::kiosk::context::Context;
use crate::kiosk::said::Said;
use crate::kiosk::text::{Ink, Role, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::key;

use iced::widget::{column, container, mouse_area, row};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

/// A question over a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialog {
    /// Is somebody still there? The visit ends in so many seconds.
    Idle(u64),
    /// Is the guide to be left?
    Leaving,
    /// Is the shift to end?
    EndingShift,
    /// Are changes to be given up?
    Unsaved,
    /// The visit was put aside under this letter.
    Parked(char),
}

/// The answer to a dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Somebody is still there.
    StayPressed,
    /// They are done.
    DonePressed,
    /// The guide is left.
    LeavePressed,
    /// It is not.
    CancelPressed,
}

/// What a dialog says and offers.
struct Words {
    /// The seconds left or a letter, very large.
    digits: Option<String>,
    title: String,
    text: String,
    /// The answer that gives something up.
    other: (String, Message),
    /// The answer that loses nothing.
    main: (String, Icon, Message),
}

impl Dialog {
    /// What a touch beside the answers comes to: the answer that loses nothing.
    pub fn beside(self) -> Message {
        match self {
            Self::Idle(_) => Message::StayPressed,
            Self::Leaving | Self::EndingShift | Self::Unsaved | Self::Parked(_) => {
                Message::CancelPressed
            }
        }
    }

    fn words(self, cx: &Context) -> Words {
        match self {
            Self::Idle(seconds) => Words {
                digits: Some(seconds.to_string()),
                title: cx.say("idle-title"),
                text: cx.say("idle-text"),
                other: (cx.say("idle-done"), Message::DonePressed),
                main: (cx.say("idle-stay"), Icon::Hand, Message::StayPressed),
            },
            Self::Leaving => Words {
                digits: None,
                title: cx.say("leave-title"),
                text: cx.say("leave-text"),
                other: (cx.say("leave-go"), Message::LeavePressed),
                main: (cx.say("leave-stay"), Icon::ArrowRight, Message::CancelPressed),
            },
            Self::EndingShift => Words {
                digits: None,
                title: cx.say("end-shift-title"),
                text: cx.say("end-shift-text"),
                other: (cx.say("duty-end"), Message::LeavePressed),
                main: (cx.say("end-shift-stay"), Icon::ArrowRight, Message::CancelPressed),
            },
            Self::Unsaved => Words {
                digits: None,
                title: cx.say("unsaved-title"),
                text: cx.say("unsaved-text"),
                other: (cx.say("unsaved-leave"), Message::LeavePressed),
                main: (cx.say("unsaved-stay"), Icon::ArrowLeft, Message::CancelPressed),
            },
            Self::Parked(letter) => Words {
                digits: Some(letter.to_string()),
                title: cx.say("parked-title"),
                text: cx.say("parked-text"),
                other: (cx.say("parked-undo"), Message::LeavePressed),
                main: (cx.say("parked-done"), Icon::Check, Message::CancelPressed),
            },
        }
    }

    /// The question and its answers, on a card.
    pub fn view<'a>(self, cx: &Context) -> Element<'a, Message, Theme> {
        let words = self.words(cx);
        let digits =
            words.digits.map(|digits| prose(Role::Digits, digits).ink(Ink::Accent(Tone::Surface)));
        let spacing = if digits.is_some() { 24 } else { 32 };
        let content = column![
            digits,
            prose(Role::Title, words.title).centered().width(Fill),
            prose(Role::Body, words.text).centered().width(Fill),
            pair(words.other, words.main, cx)
        ]
        .spacing(spacing)
        .align_x(Center);
        let width = (cx.canvas.size.width - 2.0 * cx.canvas.margin()).min(1100.0);
        container(content)
            .width(width)
            .padding([40.0, 3.0 * GAP])
            .class(Panel::Card(Tone::Surface, 28.0))
            .into()
    }

    /// The question in words.
    pub fn describe(self, cx: &Context) -> Vec<Said<Message>> {
        let words = self.words(cx);
        let other = Said::action(words.other.0, words.other.1);
        let main = Said::main_action(words.main.0, words.main.2);
        let is_upright = cx.canvas.shape() == Shape::Portrait;
        let answers = if is_upright { [main, other] } else { [other, main] };
        let digits = words.digits.map(Said::Text);
        digits
            .into_iter()
            .chain([Said::Heading(words.title), Said::Text(words.text)])
            .chain(answers)
            .collect()
    }
}

/// `card` over all of the window, dimming what is below it. A touch beside it publishes `beside`.
pub fn veil<'a, Message: Clone + 'a>(
    card: Element<'a, Message, Theme>,
    beside: Message,
) -> Element<'a, Message, Theme> {
    mouse_area(container(card).center(Fill).class(Panel::Veil)).on_press(beside).into()
}

/// Two buttons side by side, the one that loses nothing on the right; on top of each other where narrow.
fn pair<'a>(
    other: (String, Message),
    main: (String, Icon, Message),
    cx: &Context,
) -> Element<'a, Message, Theme> {
    let other = key(Push::Plain, other.0, other.1).width(Fill);
    let main = key(Push::Main, main.0, main.2).before(main.1).width(Fill);
    match cx.canvas.shape() {
        Shape::Portrait => column![main, other].spacing(GAP).into(),
        Shape::Wide | Shape::Medium | Shape::Small => row![other, main].spacing(GAP).into(),
    }
}
