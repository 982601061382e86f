//! The cards of the search: what was found, and topics.

use crate::catalog::Topic;
use crate::find::{Found, Hit};
use crate::id::{ItemId, TopicId};
use crate::kiosk::context::Context;
use crate::kiosk::fitting::start_that_fits;
use crate::kiosk::resident::home::{about, title, tone};
use crate::kiosk::said::{Said, joined};
use crate::kiosk::text::{self, Ink, Role, icon, icon_named, prose};
use crate::kiosk::theme::{Push, Theme, Tone};
use crate::kiosk::widget::{icon_tile, press};

use iced::widget::{column, container, row};
use iced::{Center, Element, Fill, Size};
use lucide_icons::Icon;

use std::ops::Range;

/// What a card opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opens {
    /// What was found.
    Found(Found),
    /// What a topic holds.
    Topic(TopicId),
}

/// A card, as this language has it.
#[derive(Debug, Clone)]
pub(super) struct Card {
    opens: Opens,
    icon: Icon,
    tone: Tone,
    /// The title, with what was looked for marked in it.
    title: String,
    about: String,
    /// Whether what is said about it has to be there: whose own procedure it is.
    needs_about: bool,
    role: Role,
}

const TILE: f32 = 64.0;
const ARROW: f32 = 36.0;
const BESIDE: f32 = 24.0;
const SPACING: f32 = 20.0;

/// The width below which a card has room for its words alone, and the space beside them.
const NARROW: f32 = 500.0;
const BESIDE_NARROW: f32 = 16.0;

/// The space above and below the words of a card.
const ABOVE: f32 = 5.0;

/// The space between a title and what is said about it.
const LEADING: f32 = 2.0;

/// What a title is set in: the smaller one where it is long.
const ROLES: [Role; 2] = [Role::Section, Role::Label];

impl Card {
    fn new(opens: Opens, icon: Icon, tone: Tone, title: String, about: String) -> Self {
        Self { opens, icon, tone, title, about, needs_about: false, role: Role::Section }
    }

    /// The card of what was found.
    pub(super) fn of_hit(hit: &Hit, cx: &Context) -> Self {
        let (icon, tone) = look(&hit.what, cx);
        let title = marked(&hit.title, &hit.marks);
        let about = about_found(hit, cx);
        let card = Self::new(Opens::Found(hit.what.clone()), icon, tone, title, about);
        Self { needs_about: hit.province.is_some(), ..card }
    }

    /// The card of an item that nobody looked for; nothing for one that the catalogue lacks.
    pub(super) fn of_item(item: &ItemId, cx: &Context) -> Option<Self> {
        let title = cx.short_title(cx.catalog.item_words(item)?);
        let topic = topic_of(item, cx).map(|topic| cx.name(&format!("topic-{}", topic.id)));
        let hit = Hit {
            what: Found::Item(item.clone()),
            title,
            why: topic.unwrap_or_default(),
            province: None,
            marks: Vec::new(),
        };
        Some(Self::of_hit(&hit, cx))
    }

    /// The card of a topic.
    pub(super) fn of_topic(topic: &Topic, cx: &Context) -> Self {
        let opens = Opens::Topic(topic.id.clone());
        let icon = icon_named(&topic.icon);
        Self::new(opens, icon, tone(topic.tint), title(topic, cx), about(topic, cx))
    }

    /// The same cards with as many words as each has room for, `size` design pixels: a second line of a
    /// title, the end of one, or what tells it from another goes before what is said about it.
    pub(super) fn all_fitted(cards: &[Self], size: Size) -> Vec<Self> {
        let mut shown: Vec<Self> = cards.iter().map(|card| card.fitted(size, true)).collect();
        let may_change = cards.iter().enumerate().filter(|(_, card)| !card.needs_about);
        for (nth, card) in may_change {
            let title = &shown[nth].title;
            let alone = card.fitted(size, false);
            let is_cut = *title != card.title && (alone.title == card.title || has_one_line(size));
            let looks_same =
                |(other, shown): (&Self, &Self)| other.title != card.title && shown.title == *title;
            let is_twice = cards.iter().zip(&shown).any(looks_same);
            if is_cut || is_twice && alone.title != *title {
                shown[nth] = alone;
            }
        }
        shown
    }

    /// The same with as many words as a card of `size` has room for, with those about it or without.
    fn fitted(&self, size: Size, has_about: bool) -> Self {
        let around = if is_narrow(size) {
            2.0 * BESIDE_NARROW
        } else {
            2.0 * BESIDE + TILE + ARROW + 2.0 * SPACING
        };
        let width = size.width - around;
        let about = start_that_fits(Role::Small, &self.about, width, Role::Small.line());
        let about = if has_about { about.into_owned() } else { String::new() };
        let below = if has_about { LEADING + Role::Small.line() } else { 0.0 };
        let room = size.height - 2.0 * ABOVE - below;
        let fits = |role: &Role| text::height(*role, &self.title, width) <= room + 0.5;
        let role = ROLES.into_iter().find(fits).unwrap_or(Role::Label);
        let title = start_that_fits(role, &self.title, width, room).into_owned();
        Self { title, about, role, ..self.clone() }
    }

    /// The card, `size` design pixels.
    pub(super) fn view<'a, Message: Clone + 'a>(
        &'a self,
        size: Size,
        pressed: fn(Opens) -> Message,
    ) -> Element<'a, Message, Theme> {
        let about = (!self.about.is_empty())
            .then(|| prose(Role::Small, &self.about).ink(Ink::Muted(Tone::Surface)));
        let words = column![prose(self.role, &self.title), about].spacing(LEADING).width(Fill);
        let content = if is_narrow(size) {
            row![words]
        } else {
            let arrow = icon(Icon::ChevronRight, ARROW, Ink::Accent(Tone::Surface));
            row![icon_tile(self.icon, self.tone, TILE), words, arrow]
        };
        let content = content.spacing(SPACING).align_y(Center);
        let beside = if is_narrow(size) { BESIDE_NARROW } else { BESIDE };

        press(container(content).center_y(Fill), pressed(self.opens.clone()))
            .padding([0.0, beside])
            .width(size.width)
            .height(size.height)
            .class(Push::Card)
            .into()
    }

    /// What it opens.
    pub(super) fn opens(&self) -> &Opens {
        &self.opens
    }

    /// The card in words.
    pub(super) fn say<Message>(
        &self,
        is_main: bool,
        pressed: fn(Opens) -> Message,
    ) -> Said<Message> {
        let about = Some(&self.about).filter(|about| !about.is_empty());
        let label = joined(std::iter::once(&self.title).chain(about));
        Said::Action { label, message: pressed(self.opens.clone()), is_main }
    }
}

/// Whether a card of this size has room for one line of a title above what is said about it.
fn has_one_line(size: Size) -> bool {
    let two_lines = 2.0 * Role::Label.line() + LEADING + Role::Small.line() + 2.0 * ABOVE;
    size.height < two_lines
}

/// Whether a card of this size has room for its words alone.
fn is_narrow(size: Size) -> bool {
    size.width < NARROW
}

fn topic_of<'a>(item: &ItemId, cx: &'a Context) -> Option<&'a Topic> {
    cx.catalog.topics.iter().find(|topic| topic.items.contains(item))
}

fn look(found: &Found, cx: &Context) -> (Icon, Tone) {
    match found {
        Found::Item(ItemId::Notice(_)) => (Icon::Megaphone, Tone::GoldWeak),
        Found::Item(item) => {
            let icon = cx.catalog.common(item).map(|common| icon_named(&common.icon));
            let tone = topic_of(item, cx).map(|topic| tone(topic.tint));
            (icon.unwrap_or(Icon::FileText), tone.unwrap_or(Tone::PrimaryWeak))
        }
        Found::Trouble(_) => (Icon::LifeBuoy, Tone::GoldWeak),
        Found::Listed(_) => (Icon::FileText, Tone::PrimaryWeak),
    }
}

/// What was found in one line: its kind, and why it is here.
fn about_found(hit: &Hit, cx: &Context) -> String {
    let kind = match (&hit.what, &hit.province) {
        (Found::Item(ItemId::Guide(_)), _) => cx.say("kind-guide"),
        (Found::Item(ItemId::Procedure(_)), _) => cx.say("kind-procedure"),
        (Found::Item(ItemId::Notice(_)), _) => cx.say("kind-notice"),
        (Found::Trouble(_), _) => cx.say("kind-trouble"),
        (Found::Listed(_), None) => cx.say("kind-listed"),
        (Found::Listed(_), Some(province)) => {
            cx.say_with("kind-listed-of", &[("province", (&**province).into())])
        }
    };
    match hit.why.as_str() {
        "" => kind,
        why => cx.say_with("found-about", &[("kind", kind.into()), ("why", why.into())]),
    }
}

/// A title with what was found marked in it, also across a blank between two words.
fn marked(title: &str, marks: &[Range<usize>]) -> String {
    let mut text = String::with_capacity(title.len() + 4 * marks.len());
    let (mut written, mut open) = (0, false);
    for mark in marks {
        let (Some(between), Some(found)) =
            (title.get(written..mark.start), title.get(mark.clone()))
        else {
            continue;
        };
        if open && between != " " {
            text.push_str("__");
            open = false;
        }
        text.push_str(between);
        if !open {
            text.push_str("__");
            open = true;
        }
        text.push_str(found);
        written = mark.end;
    }
    if open {
        text.push_str("__");
    }
    text.push_str(&title[written..]);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(title: &str, words: &[&str]) -> Vec<Range<usize>> {
        words.iter().map(|word| title.find(word).map(|at| at..at + word.len()).unwrap()).collect()
    }

    #[test]
    fn words_found_beside_each_other_are_marked_as_one() {
        let title = "Đăng ký tạm trú";
        assert_eq!(marked(title, &marks(title, &["tạm", "trú"])), "Đăng ký __tạm trú__");
        assert_eq!(marked(title, &marks(title, &["Đăng", "trú"])), "__Đăng__ ký tạm __trú__");
        assert_eq!(marked(title, &[]), title);
    }

    #[test]
    fn marks_that_do_not_belong_to_the_title_mark_nothing() {
        assert_eq!(marked("Đăng ký", &[1..3, 40..50]), "Đăng ký");
        assert_eq!(marked("Đăng ký", &[Range { start: 3, end: 1 }]), "Đăng ký");
    }
}
