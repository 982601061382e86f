//! The wards to choose from: those of the list, found by what is typed, and the way to any other.

mod card;

pub use card::Choice;

use crate::find::plain_words;
use crate::hub::Ward;
use crate::kiosk::canvas::GAP;
use crate::kiosk::context::Context;
use crate::kiosk::finder::{NOTE, NOTE_GAP, Pages, Plan};
use crate::kiosk::keyboard::{Changed, Field, Key, describe_keyboard, keyboard};
use crate::kiosk::said::Said;
use crate::kiosk::text::{Ink, icon, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::press;

use card::Card;

use iced::widget::{Column, Row, column, container, row};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

/// The wards to choose from.
pub(super) struct Wards {
    field: Field,
    has_keys: bool,
    note: Option<String>,
    cards: Vec<Card>,
    plan: Plan,
    pages: Pages,
    page: usize,
    /// The cards of the page, with as many words as they have room for.
    shown: Vec<Card>,
}

/// What happens among the wards.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A key was pressed.
    KeyPressed(Key),
    /// The field was pressed: the keys come back.
    FieldPressed,
    /// A card was pressed.
    Pressed(Choice),
}

/// The most characters that are typed.
const LIMIT: usize = 40;

const ICON: f32 = 44.0;
const PADDING: f32 = 24.0;

impl Wards {
    /// Nothing typed yet; `ward` is the one that is chosen.
    pub(super) fn new(ward: Option<&Ward>, cx: &Context) -> Self {
        let plan = Plan::new(true, cx);
        let mut wards = Self {
            field: Field::new(LIMIT),
            has_keys: true,
            note: None,
            cards: Vec::new(),
            plan,
            pages: Pages::new(plan.list, None, 0),
            page: 0,
            shown: Vec::new(),
        };
        wards.find(ward, cx);
        wards
    }

    /// Lists what the field says.
    pub(super) fn find(&mut self, ward: Option<&Ward>, cx: &Context) {
        let typed = self.field.text();
        let found: Vec<Ward> = Ward::listed().filter(|ward| is_like(&ward.name, typed)).collect();
        let is_idle = typed.trim().is_empty();
        self.note = Some(if found.is_empty() {
            cx.say_with("first-ward-none", &[("count", Ward::listed().count().into())])
        } else {
            cx.say("first-ward")
        });
        let elsewhere = Card::elsewhere(ward, cx);
        let listed = found.into_iter().filter_map(|found| Card::listed(found, ward));
        self.cards = if is_idle {
            let (chosen, others): (Vec<_>, Vec<_>) = listed.partition(Card::is_chosen);
            chosen.into_iter().chain([elsewhere]).chain(others).collect()
        } else {
            listed.chain([elsewhere]).collect()
        };
        self.lay_out(0, cx);
    }

    /// Sets it anew for another canvas or language; the first card shown stays on the screen.
    pub(super) fn arrange(&mut self, ward: Option<&Ward>, cx: &Context) {
        let first = self.pages.cards(self.page).start;
        self.find(ward, cx);
        self.turn_to(self.pages.page_of(first));
    }

    /// Puts the cards on pages, and shows the one with the card at `place`. A sentence that costs a card its
    /// place is not said: the field asks the question too.
    fn lay_out(&mut self, place: usize, cx: &Context) {
        self.plan = Plan::new(self.has_keys, cx);
        let set = |note| Pages::new(self.plan.list, note, self.cards.len());
        let (below, alone) = (set(self.note.as_deref()), set(None));
        if below.cards(0).len() == alone.cards(0).len() {
            self.pages = below;
        } else {
            self.pages = alone;
            self.note = None;
        }
        self.turn_to(self.pages.page_of(place));
    }

    fn turn_to(&mut self, page: usize) {
        self.page = page;
        let cards = &self.cards[self.pages.cards(page)];
        self.shown = cards.iter().map(|card| card.fitted(self.pages.card)).collect();
    }

    /// A key was pressed.
    pub(super) fn press(&mut self, key: Key, ward: Option<&Ward>, cx: &Context) {
        match self.field.press(key, cx) {
            Changed::Text => self.find(ward, cx),
            Changed::Keys => {}
            Changed::Done => self.show_keys(false, ward, cx),
        }
    }

    /// Shows the keys, or hides them.
    pub(super) fn show_keys(&mut self, has_keys: bool, ward: Option<&Ward>, cx: &Context) {
        self.has_keys = has_keys;
        self.arrange(ward, cx);
    }

    /// What Enter chooses: the first ward that was found by what is typed.
    pub(super) fn first(&self) -> Option<Choice> {
        let first = self.cards.first().filter(|_| !self.field.text().trim().is_empty());
        first.map(Card::choice).filter(|choice| *choice != Choice::Elsewhere)
    }

    /// Turns to the next page.
    pub(super) fn turn_on(&mut self) {
        self.turn_to((self.page + 1).min(self.pages.count() - 1));
    }

    /// Turns to the page before; whether there was one.
    pub(super) fn turn_back(&mut self) -> bool {
        let has_previous = self.page > 0;
        self.turn_to(self.page.saturating_sub(1));
        has_previous
    }

    /// Whether a page follows.
    pub(super) fn has_next(&self) -> bool {
        self.page + 1 < self.pages.count()
    }

    /// The field, the cards and the keys.
    pub(super) fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let (field, list) = (self.view_field(cx), self.view_list());
        let above: Element<'a, Message, Theme> = if self.plan.is_beside {
            row![field, list].spacing(GAP).into()
        } else {
            column![field, list].spacing(GAP).into()
        };
        let keys = self.plan.keys.map(|plan| {
            Element::from(keyboard(&plan, self.field.keys(cx), cx, Message::KeyPressed))
        });
        column![above, keys].spacing(GAP).into()
    }

    fn view_field<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let line = self.field.line(hint(cx, self.line_width()), self.line_width(), self.has_keys);
        let line = row![icon(Icon::Search, ICON, Ink::Accent(Tone::Surface)), line]
            .spacing(GAP)
            .align_y(Center);
        let content = container(line).width(Fill).center_y(Fill);
        let size = self.plan.field;
        if self.has_keys {
            let boxed = container(content).padding([0.0, PADDING]);
            return boxed.width(size.width).height(size.height).class(Panel::Field).into();
        }
        press(content, Message::FieldPressed)
            .padding([0.0, PADDING])
            .width(size.width)
            .height(size.height)
            .class(Push::Field)
            .into()
    }

    /// The width that what is typed has.
    fn line_width(&self) -> f32 {
        self.plan.field.width - 2.0 * PADDING - ICON - GAP
    }

    fn view_list<'a>(&'a self) -> Element<'a, Message, Theme> {
        let note = self.note.as_ref().map(|note| prose(NOTE, note).bold().width(Fill));
        let rows = self.shown.chunks(self.pages.columns).map(|cards| {
            let cards = cards.iter().map(|card| card.view(self.pages.card, Message::Pressed));
            Row::with_children(cards).spacing(GAP).into()
        });
        let list = column![note, Column::with_children(rows).spacing(GAP)].spacing(NOTE_GAP);
        container(list).width(self.plan.list.width).height(self.plan.list.height).into()
    }

    /// All of it in words.
    pub(super) fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        let text = self.field.say(hint(cx, self.line_width()), self.line_width());
        let field = if self.has_keys {
            Said::Text(text)
        } else {
            Said::action(text, Message::FieldPressed)
        };
        let note = self.note.clone().map(Said::Heading);
        let cards = self.shown.iter().map(|card| card.say(Message::Pressed));
        let keys = self
            .plan
            .keys
            .map(|plan| describe_keyboard(&plan, self.field.keys(cx), cx, Message::KeyPressed));
        let above = std::iter::once(field).chain(note).chain(cards);
        above.chain(keys.into_iter().flatten()).collect()
    }
}

/// What to type, in as many words as there is room for.
fn hint(cx: &Context, width: f32) -> String {
    let hints = ["first-ward.hint", "first-ward.short"].map(|id| cx.say(id));
    hints.into_iter().find(|hint| Field::has_room(hint, width)).unwrap_or_default()
}

/// Whether the words of a name, in a row, begin as those that were typed, with accents or without.
fn is_like(name: &str, typed: &str) -> bool {
    let (name, typed) = (plain_words(name), plain_words(typed));
    let begins = |words: &[String]| {
        words.iter().zip(&typed).all(|(word, typed)| word.starts_with(typed.as_str()))
    };
    typed.is_empty() || name.windows(typed.len()).any(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(typed: &str) -> Vec<String> {
        let wards = Ward::listed().map(|ward| ward.name);
        wards.filter(|name| is_like(name, typed)).collect()
    }

    #[test]
    fn a_ward_is_found_with_accents_and_without_from_any_of_its_words_on() {
        for typed in ["Phường Ba Đình", "ba đình", "ba dinh", "BA DI", "dinh", "phuong ba"] {
            assert!(found(typed).contains(&"Phường Ba Đình".to_owned()), "{typed}");
        }
        assert_eq!(found("van mieu quoc"), ["Phường Văn Miếu - Quốc Tử Giám"]);
        assert_eq!(found("ba dinh x"), [""; 0]);
        assert_eq!(found("khong co"), [""; 0]);
        assert_eq!(found("  ").len(), 126);
    }

    #[test]
    fn every_ward_is_found_by_its_name() {
        for ward in Ward::listed() {
            assert!(found(&ward.name).contains(&ward.name), "{}", ward.name);
        }
    }
}
