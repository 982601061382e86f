//! What was entered once more, before it is saved, and what came of it.

use crate::kiosk::block::{Block, Fact};
use crate::kiosk::context::Context;
use crate::kiosk::frame::Key as FooterKey;
use crate::kiosk::reading::{Reading, card_padding};
use crate::kiosk::said::Said;
use crate::kiosk::staff::first::entered::Entered;
use crate::kiosk::theme::Theme;
use crate::kiosk::widget::sized_card;
use crate::l10n::Phrase;

use iced::Element;
use lucide_icons::Icon;

/// How far saving is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Saving {
    /// Nobody has asked for it.
    Not,
    /// It is being done.
    UnderWay,
    /// It was not done, and why.
    Failed {
        /// Why.
        why: Phrase,
        /// Whether it may be tried again.
        can_retry: bool,
    },
    /// It is done.
    Done,
}

impl Saving {
    /// Whether what was entered may still be changed.
    pub(super) fn can_change(&self) -> bool {
        matches!(self, Self::Not | Self::Failed { can_retry: true, .. })
    }
}

/// The last page, arranged for a canvas.
#[derive(Debug)]
pub(super) struct Summary(Reading);

impl Summary {
    /// The page.
    pub(super) fn new(entered: &Entered, saving: &Saving, cx: &Context) -> Self {
        let title = match saving {
            Saving::Done => "first-saved",
            Saving::Failed { .. } => "first-failed",
            Saving::Not | Saving::UnderWay => "first-summary",
        };
        let blocks = said(entered, saving, cx).into_iter().chain(facts(entered, cx)).collect();
        Self(Reading::on_card(cx, cx.say(title), blocks))
    }

    /// What the main action is.
    pub(super) fn main<Message>(
        &self,
        saving: &Saving,
        message: Message,
        cx: &Context,
    ) -> Option<FooterKey<Message>> {
        let (label, icon) = if self.0.sheet().has_next() {
            ("read-on", Icon::ArrowRight)
        } else if saving.can_change() {
            ("first-save", Icon::Save)
        } else if *saving == Saving::UnderWay {
            return None;
        } else {
            ("staff-close", Icon::ArrowRight)
        };
        Some(FooterKey { label: cx.say(label), icon, message })
    }

    /// The page, on which there is nothing to choose: `none` is never published.
    pub(super) fn view<'a, Message: Clone + 'a>(
        &'a self,
        none: Message,
        cx: &'a Context,
    ) -> Element<'a, Message, Theme> {
        let text = self.0.view(cx, move |_| none.clone());
        sized_card(text, card_padding(cx.canvas.shape()))
    }

    /// The page in words.
    pub(super) fn describe<Message: Clone>(
        &self,
        none: &Message,
        cx: &Context,
    ) -> Vec<Said<Message>> {
        self.0.describe(cx, |_| none.clone())
    }

    /// Turns to the next page of it; whether there was one.
    pub(super) fn turn_on(&mut self) -> bool {
        self.0.sheet_mut().turn_on()
    }

    /// Turns to the page of it before; whether there was one.
    pub(super) fn turn_back(&mut self) -> bool {
        self.0.sheet_mut().turn_back()
    }

    /// The page of it that shows.
    pub(super) fn page(&self) -> usize {
        self.0.sheet().page()
    }

    /// Shows a page of it, or the last one.
    pub(super) fn turn_to(&mut self, page: usize) {
        self.0 = self.0.clone().at(page);
    }
}

/// What there is to say of saving.
fn said(entered: &Entered, saving: &Saving, cx: &Context) -> Vec<Block> {
    let code = entered.code().map(|code| code.to_string()).unwrap_or_default();
    let say = |id: &str| cx.say_with(id, &[("code", code.as_str().into())]);
    match saving {
        Saving::Not => vec![Block::text(say("first-summary.about"))],
        Saving::UnderWay => vec![Block::text(say("first-saving"))],
        Saving::Done => vec![Block::text(say("first-saved.about"))],
        Saving::Failed { why, .. } => {
            let why = Block::warning(cx.words.phrase(cx.language(), why));
            let half = entered.is_admin_added.then(|| Block::text(say("first-failed.half")));
            std::iter::once(why).chain(half).collect()
        }
    }
}

fn facts(entered: &Entered, cx: &Context) -> Vec<Block> {
    let fact = |icon, id: &str, value: String| {
        let label = cx.say(&format!("first-summary.{id}"));
        Fact { icon, label, value, note: None }
    };
    let ward = entered.ward();
    let code = ward.as_ref().and_then(|ward| ward.code).map(|code| code.to_string());
    let ward = Fact {
        note: code,
        ..fact(Icon::MapPin, "ward", ward.map(|ward| ward.name).unwrap_or_default())
    };
    let text = |text: Option<String>| text.unwrap_or_default();
    let number = entered.number().map(|number| number.to_string());
    let admin = entered.code().map(|code| code.to_string());
    let rows = [
        vec![fact(Icon::House, "name", text(entered.name())), ward],
        vec![fact(Icon::Hash, "number", text(number)), fact(Icon::UserRound, "admin", text(admin))],
    ];
    rows.into_iter().map(Block::facts).collect()
}
