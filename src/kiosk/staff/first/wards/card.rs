//! The cards of the wards.

use crate::hub::{Ward, WardCode};
use crate::kiosk::canvas::GAP;
use crate::kiosk::context::Context;
use crate::kiosk::fitting::start_that_fits;
use crate::kiosk::said::{Said, joined};
use crate::kiosk::text::{Ink, Role, icon, prose};
use crate::kiosk::theme::{Push, Theme, Tone};
use crate::kiosk::widget::press;

use iced::widget::{column, container, row};
use iced::{Center, Element, Fill, Size};
use lucide_icons::Icon;

/// What a card stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// A ward of the list.
    Listed(WardCode),
    /// A ward that is not in the list.
    Elsewhere,
}

/// A card, as this language has it.
#[derive(Debug, Clone)]
pub(super) struct Card {
    choice: Choice,
    title: String,
    about: Option<String>,
    is_chosen: bool,
}

/// The space beside what is on a card, and its mark.
const BESIDE: f32 = 24.0;
const MARK: f32 = 36.0;

impl Card {
    /// The card of a ward of the list.
    pub(super) fn listed(found: Ward, chosen: Option<&Ward>) -> Option<Self> {
        let code = found.code?;
        let is_chosen = chosen.is_some_and(|chosen| chosen.code == found.code);
        Some(Self { choice: Choice::Listed(code), title: found.name, about: None, is_chosen })
    }

    /// The card of any other ward.
    pub(super) fn elsewhere(chosen: Option<&Ward>, cx: &Context) -> Self {
        let other = chosen.filter(|ward| ward.code.is_none_or(|code| code.name().is_none()));
        let about = other.map_or_else(|| cx.say("first-ward.about"), |ward| ward.name.clone());
        Self {
            choice: Choice::Elsewhere,
            title: cx.say("first-ward.elsewhere"),
            about: Some(about),
            is_chosen: other.is_some(),
        }
    }

    /// What it stands for.
    pub(super) fn choice(&self) -> Choice {
        self.choice
    }

    /// Whether it stands for the ward that was chosen.
    pub(super) fn is_chosen(&self) -> bool {
        self.is_chosen
    }

    /// The same with as many words as a card of `size` has room for.
    pub(super) fn fitted(&self, size: Size) -> Self {
        let width = size.width - 2.0 * BESIDE - MARK - GAP;
        let fit =
            |role: Role, text: &str| start_that_fits(role, text, width, role.line()).into_owned();
        Self {
            title: fit(Role::Section, &self.title),
            about: self.about.as_ref().map(|about| fit(Role::Small, about)),
            ..self.clone()
        }
    }

    /// The card, `size` design pixels.
    pub(super) fn view<'a, Message: Clone + 'a>(
        &'a self,
        size: Size,
        pressed: fn(Choice) -> Message,
    ) -> Element<'a, Message, Theme> {
        let about = self.about.as_ref();
        let about = about.map(|about| prose(Role::Small, about).ink(Ink::Muted(Tone::Surface)));
        let mark = if self.is_chosen { Icon::Check } else { Icon::ChevronRight };
        let words = column![prose(Role::Section, &self.title), about].width(Fill);
        let content =
            row![words, icon(mark, MARK, Ink::Accent(Tone::Surface))].spacing(GAP).align_y(Center);
        let push = if self.is_chosen { Push::Choice(Tone::PrimaryWeak, true) } else { Push::Card };
        press(container(content).center_y(Fill), pressed(self.choice))
            .padding([0.0, BESIDE])
            .width(size.width)
            .height(size.height)
            .class(push)
            .into()
    }

    /// The card in words.
    pub(super) fn say<Message>(&self, pressed: fn(Choice) -> Message) -> Said<Message> {
        let words = joined(std::iter::once(&self.title).chain(&self.about));
        Said::action(words, pressed(self.choice))
    }
}
