//! Signing in: which code is one's own, and its PIN.

mod plan;

use crate::id::HelperCode;
use crate::kiosk::canvas::{GAP, Shape, TARGET};
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key as FooterKey};
use crate::kiosk::job::{Answer, Job};
use crate::kiosk::keyboard::Key;
use crate::kiosk::pad::{Keyed, Pad};
use crate::kiosk::patience::seconds;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::text::{Ink, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::press;
use crate::staff::{Checked, Undone};

use plan::Plan;

use iced::widget::{Column, Row, column, container, row};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

use std::time::Duration;

/// Signing in.
#[derive(Debug)]
pub struct SignIn {
    /// Who may sign in.
    codes: Vec<HelperCode>,
    chosen: Option<HelperCode>,
    pad: Pad,
    is_checking: bool,
    verdict: Option<Verdict>,
    plan: Plan,
    page: usize,
}

/// What came of the last try.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Verdict {
    /// The PIN has too few digits.
    TooShort,
    /// Code and PIN are not each other's.
    Wrong,
    /// Nobody can try before this time of the clock that is never set.
    Wait(Duration),
    /// Nobody can try now.
    Undone(Undone),
}

/// What happens while somebody signs in.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A code was pressed.
    CodePressed(HelperCode),
    /// A key of the pad was pressed.
    KeyPressed(Key),
    /// The next page of codes was asked for.
    NextPressed,
    /// Back was pressed.
    BackPressed,
}

impl SignIn {
    /// Nobody has chosen a code yet, unless there is only one.
    pub fn new(cx: &Context) -> Self {
        let codes = codes(cx);
        let chosen = if let [only] = codes[..] { Some(only) } else { None };
        let plan = Plan::new(codes.len(), cx);
        let pad = Pad::new(cx);
        Self { codes, chosen, pad, is_checking: false, verdict: None, plan, page: 0 }
    }

    fn choose(&mut self, code: HelperCode, cx: &Context) {
        self.chosen = Some(code);
        self.verdict = None;
        self.pad = Pad::new(cx);
    }

    fn press(&mut self, key: Key, now: Duration) -> Action {
        let Some(code) = self.chosen.filter(|_| !self.is_checking) else {
            return Action::None;
        };
        if let Some(Verdict::Wait(until)) = self.verdict
            && now < until
        {
            return Action::None;
        }
        self.verdict = None;
        match self.pad.press(key) {
            Keyed::On => Action::None,
            Keyed::TooShort => {
                self.verdict = Some(Verdict::TooShort);
                Action::None
            }
            Keyed::Done(pin) => {
                self.is_checking = true;
                Action::Run(Job::CheckPin { code, pin })
            }
        }
    }

    /// What there is to say about the last try, if there still is.
    fn note(&self, cx: &Context) -> Option<String> {
        if self.is_checking {
            return Some(cx.say("sign-in-checking"));
        }
        let wait = |left: Duration| {
            let left = seconds(left);
            let left = [("minutes", (left / 60).into()), ("seconds", (left % 60).into())];
            cx.say_with("sign-in-wait", &left)
        };
        if self.codes.is_empty() {
            return Some(cx.say("sign-in-nobody"));
        }
        match self.verdict? {
            Verdict::TooShort => Some(cx.say("sign-in-too-short")),
            Verdict::Wrong => Some(cx.say("sign-in-wrong")),
            Verdict::Wait(until) => {
                until.checked_sub(cx.now.uptime).filter(|left| !left.is_zero()).map(wait)
            }
            Verdict::Undone(undone) => Some(cx.words.phrase(cx.language(), &undone.phrase())),
        }
    }

    /// The codes of the page.
    fn shown(&self) -> &[HelperCode] {
        let first = self.page * self.plan.per_page;
        let last = (first + self.plan.per_page).min(self.codes.len());
        self.codes.get(first..last).unwrap_or_default()
    }
}

impl Screen for SignIn {
    type Message = Message;
    type Action = Action;

    /// What was typed stays, unless its code is gone.
    fn arrange(&mut self, cx: &Context) {
        let first = self.page * self.plan.per_page;
        self.codes = codes(cx);
        self.chosen = self.chosen.filter(|code| self.codes.contains(code));
        self.plan = Plan::new(self.codes.len(), cx);
        self.page = (first / self.plan.per_page).min(self.plan.pages - 1);
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match message {
            Message::CodePressed(code) if self.codes.contains(&code) && !self.is_checking => {
                self.choose(code, cx);
            }
            Message::CodePressed(_) => {}
            Message::KeyPressed(key) => return self.press(key, cx.now.uptime),
            Message::NextPressed => self.page = (self.page + 1).min(self.plan.pages - 1),
            Message::BackPressed if self.page > 0 => self.page -= 1,
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let has_next = self.page + 1 < self.plan.pages;
        let main = has_next.then(|| FooterKey {
            label: cx.say("next-page"),
            icon: Icon::ArrowRight,
            message: Message::NextPressed,
        });
        let footer = Footer { extra: None, back: Some(Message::BackPressed), main };
        Shown::reading(self.view(cx), footer)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        let title = Said::Heading(cx.say("sign-in-title"));
        let text = self.plan.has_text.then(|| Said::Text(cx.say("sign-in-text")));
        let head = std::iter::once(title).chain(text);
        let codes = self.shown().iter();
        let codes = codes.map(|code| Said::action(code.to_string(), Message::CodePressed(*code)));
        let note = self.note(cx).map(Said::Text);
        let pad = match self.chosen {
            Some(code) => {
                let title = Said::Heading(pin_of(code, cx));
                let keys = self.pad.describe(self.plan.pad, cx, Message::KeyPressed);
                std::iter::once(title).chain(keys).collect()
            }
            None => vec![Said::Text(cx.say("sign-in-choose"))],
        };
        head.chain(codes).chain(note).chain(pad).collect()
    }

    fn typed(&self, key: Key) -> Option<Message> {
        Some(Message::KeyPressed(key))
    }

    /// Whoever may come in is let in by the application; here it is said why not.
    fn receive(&mut self, answer: &Answer, cx: &Context) {
        let Answer::Checked(checked) = answer else { return };
        self.is_checking = false;
        self.verdict = match checked {
            Ok(Checked::Welcome { .. }) => None,
            Ok(Checked::Wrong { wait }) if wait.is_zero() => Some(Verdict::Wrong),
            Ok(Checked::Wrong { wait } | Checked::Wait(wait)) => {
                Some(Verdict::Wait(cx.now.uptime + *wait))
            }
            Err(undone) => Some(Verdict::Undone(*undone)),
        };
    }
}

impl SignIn {
    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let card = |content| container(content).class(Panel::Card(Tone::Surface, 24.0));
        let left = card(self.view_codes(cx)).padding(self.plan.padding);
        let right = card(self.view_pad(cx)).padding(self.plan.padding).center_x(Fill);
        match cx.canvas.shape() {
            Shape::Portrait => column![
                left.width(Fill).height(Fill),
                right.width(Fill).height(self.plan.right.height)
            ]
            .spacing(GAP)
            .into(),
            Shape::Wide | Shape::Medium | Shape::Small => {
                row![left.width(Fill).height(Fill), right.width(self.plan.right.width).height(Fill)]
                    .spacing(GAP)
                    .into()
            }
        }
    }

    /// What to do, the codes, and what came of the last try.
    fn view_codes<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let head = column![
            prose(self.plan.title, cx.say("sign-in-title")).width(Fill),
            self.plan.has_text.then(|| prose(self.plan.text, cx.say("sign-in-text")).width(Fill))
        ]
        .spacing(plan::HEAD_GAP);
        let rows = self.shown().chunks(self.plan.columns).map(|codes| {
            Row::with_children(codes.iter().map(|code| self.code(*code))).spacing(GAP).into()
        });
        let codes = Column::with_children(rows).spacing(GAP).height(Fill);
        let note = self.note(cx).map(|note| {
            container(prose(plan::NOTE, note).width(Fill))
                .padding(plan::NOTE_PADDING)
                .width(Fill)
                .class(Panel::Fill(Tone::GoldWeak, 12.0))
        });
        column![head, codes, note].spacing(GAP).into()
    }

    fn code(&self, code: HelperCode) -> Element<'_, Message, Theme> {
        let is_chosen = self.chosen == Some(code);
        let label =
            container(prose(plan::CODE, code.to_string()).centered()).center_x(Fill).center_y(Fill);
        press(label, Message::CodePressed(code))
            .width(self.plan.code)
            .height(TARGET)
            .class(Push::Choice(Tone::PrimaryWeak, is_chosen))
            .into()
    }

    fn view_pad<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let Some(code) = self.chosen else {
            let text = prose(self.plan.text, cx.say("sign-in-choose"));
            return container(text.centered().width(Fill).ink(Ink::Muted(Tone::Surface)))
                .center_y(Fill)
                .into();
        };
        let title = prose(plan::PIN, pin_of(code, cx)).centered().width(Fill);
        let pad = self.pad.view(self.plan.pad, cx, Message::KeyPressed);
        column![title, pad].spacing(plan::HEAD_GAP).align_x(Center).into()
    }
}

/// Who may sign in.
fn codes(cx: &Context) -> Vec<HelperCode> {
    let active = cx.staff.iter().filter(|member| member.is_active);
    active.map(|member| member.code).collect()
}

fn pin_of(code: HelperCode, cx: &Context) -> String {
    cx.say_with("sign-in-pin", &[("code", code.to_string().into())])
}
