//! How the application looks: the screen in its frame, and the dialogs over it.

use crate::kiosk::app::{App, Message, Screen};
use crate::kiosk::canvas::{BAND, GAP, Shape};
use crate::kiosk::context::Context;
use crate::kiosk::frame::{self, Footer, Line, Top};
use crate::kiosk::text::{Ink, Role, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::{dialog, key};

use iced::widget::{column, container, row};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

impl App {
    /// The whole window.
    pub fn view(&self) -> Element<'_, Message, Theme> {
        let cx = self.shared.lend();
        let (body, footer, line) = self.screen_view(&cx);
        let body = container(body)
            .width(Fill)
            .height(Fill)
            .padding([cx.canvas.body_gap(), cx.canvas.margin()]);
        let framed = column![
            self.is_demo.then(|| demo_band(&cx)),
            frame::top_bar(self.top(&cx), &cx, Message::Pressed),
            body,
            frame::bottom_bar(footer, line, &cx, Message::Pressed)
        ];
        match (self.asked, self.is_leaving) {
            (Some(seconds), _) => asked(framed.into(), seconds, &cx),
            (None, true) => leaving(framed.into(), &cx),
            (None, false) => framed.into(),
        }
    }

    fn top(&self, cx: &Context<'_>) -> Top {
        Top {
            name: self.shared.hub.name.clone().unwrap_or_else(|| cx.say("app-name")),
            ward: self.shared.hub.ward.clone().map(|ward| ward.name).unwrap_or_default(),
            clock: cx.clock(),
            has_fault: self.has_fault(),
        }
    }

    fn screen_view<'a>(
        &'a self,
        cx: &Context<'a>,
    ) -> (Element<'a, Message, Theme>, Footer<Message>, Option<Line>) {
        if let Some(help) = &self.help {
            return (help.view(cx).map(Message::Help), help.footer(cx).map(Message::Help), None);
        }
        match &self.screen {
            Screen::Home(home) => {
                (home.view(cx).map(Message::Home), Footer::empty(), Some(line(cx)))
            }
            Screen::OutOfOrder(screen) => {
                (screen.view(cx, Message::Nothing), Footer::empty(), Some(line(cx)))
            }
            Screen::Topic(topic) => {
                (topic.view(cx).map(Message::Topic), topic.footer(cx).map(Message::Topic), None)
            }
            Screen::Guide(guide, _) => {
                (guide.view(cx).map(Message::Guide), guide.footer(cx).map(Message::Guide), None)
            }
            Screen::Procedure(screen, _) => (
                screen.view(cx).map(Message::Procedure),
                screen.footer(cx).map(Message::Procedure),
                None,
            ),
            Screen::Finish(finish, _) => {
                (finish.view(cx).map(Message::Finish), finish.footer(cx).map(Message::Finish), None)
            }
            Screen::Privacy(screen) => (
                screen.view(cx).map(Message::Privacy),
                screen.footer(cx).map(Message::Privacy),
                None,
            ),
            Screen::Staff(staff) => {
                (staff.view(cx).map(Message::Staff), staff.footer(cx).map(Message::Staff), None)
            }
            Screen::Gallery(gallery) => (
                gallery.view(cx).map(Message::Gallery),
                gallery.footer(cx).map(Message::Gallery),
                None,
            ),
        }
    }
}

/// The band that tells made-up sessions from real ones.
fn demo_band<'a>(cx: &Context<'_>) -> Element<'a, Message, Theme> {
    container(prose(Role::Small, cx.say("demo-band")).bold())
        .center_x(Fill)
        .center_y(BAND)
        .class(Panel::Fill(Tone::Gold, 0.0))
        .into()
}

fn line(cx: &Context<'_>) -> Line {
    let privacy = match cx.canvas.shape() {
        Shape::Wide | Shape::Medium => "privacy-line",
        Shape::Small | Shape::Portrait => "privacy-line.short",
    };
    let date = cx.date(cx.catalog.version);
    Line { privacy: cx.say(privacy), status: cx.say_with("content-of", &[("date", date.into())]) }
}

/// The width of a dialog on a canvas.
fn dialog_width(cx: &Context<'_>) -> f32 {
    (cx.canvas.size.width - 2.0 * cx.canvas.margin()).min(1100.0)
}

/// Two buttons side by side, the one that loses nothing on the right; on top of each other where narrow.
fn pair<'a>(
    other: (String, Message),
    main: (String, Icon, Message),
    cx: &Context<'_>,
) -> Element<'a, Message, Theme> {
    let other = |width| key(Push::Plain, None, other.0.clone(), None, width, other.1.clone());
    let main = |width| key(Push::Main, Some(main.1), main.0.clone(), None, width, main.2.clone());
    match cx.canvas.shape() {
        Shape::Portrait => column![main(Fill), other(Fill)].spacing(GAP).into(),
        Shape::Wide | Shape::Medium | Shape::Small => {
            row![other(Fill), main(Fill)].spacing(GAP).into()
        }
    }
}

fn asked<'a>(
    screen: Element<'a, Message, Theme>,
    seconds: u64,
    cx: &Context<'_>,
) -> Element<'a, Message, Theme> {
    let digits = prose(Role::Digits, seconds.to_string()).ink(Ink::Accent(Tone::Surface));
    let content = column![
        digits,
        prose(Role::Title, cx.say("idle-title")).centered().width(Fill),
        prose(Role::Body, cx.say("idle-text")).centered().width(Fill),
        pair(
            (cx.say("idle-done"), Message::DonePressed),
            (cx.say("idle-stay"), Icon::Hand, Message::StayPressed),
            cx
        )
    ]
    .spacing(24)
    .align_x(Center);
    dialog(screen, content.into(), dialog_width(cx), Message::StayPressed)
}

fn leaving<'a>(
    screen: Element<'a, Message, Theme>,
    cx: &Context<'_>,
) -> Element<'a, Message, Theme> {
    let content = column![
        prose(Role::Title, cx.say("leave-title")).centered().width(Fill),
        prose(Role::Body, cx.say("leave-text")).centered().width(Fill),
        pair(
            (cx.say("leave-go"), Message::LeaveConfirmed),
            (cx.say("leave-stay"), Icon::ArrowRight, Message::LeaveCancelled),
            cx
        )
    ]
    .spacing(32)
    .align_x(Center);
    dialog(screen, content.into(), dialog_width(cx), Message::LeaveCancelled)
}
