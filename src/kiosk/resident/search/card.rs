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
    role: Role,
}

const TILE: f32 = 64.0;
const ARROW: f32 = 36.0;
const BESIDE: f32 = 24.0;
const SPACING: f32 = 20.0;

/// The space above and below the words of a card.
const ABOVE: f32 = 10.0;

/// The space between a title and what is said about it.
const LEADING: f32 = 2.0;

/// What a title is set in: the smaller one where it is long.
const ROLES: [Role; 2] = [Role::Section, Role::Label];

impl Card {
    fn new(opens: Opens, icon: Icon, tone: Tone, title: String, about: String) -> Self {
        Self { opens, icon, tone, title, about, role: Role::Section }
    }

    /// The card of what was found.
    pub(super) fn of_hit(hit: &Hit, cx: &Context) -> Self {
        let (icon, tone) = look(&hit.what, cx);
        let title = marked(&hit.title, &hit.marks);
        let about = about_found(hit, cx);
        Self::new(Opens::Found(hit.what.clone()), icon, tone, title, about)
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

    /// The same with as many words as a card of `size` has room for.
    pub(super) fn fitted(&self, size: Size) -> Self {
        let width = size.width - 2.0 * BESIDE - TILE - ARROW - 2.0 * SPACING;
        let about = start_that_fits(Role::Small, &self.about, width, Role::Small.line());
        let room = size.height - 2.0 * ABOVE - LEADING - Role::Small.line();
        let fits = |role: &Role| text::height(*role, &self.title, width) <= room + 0.5;
        let role = ROLES.into_iter().find(fits).unwrap_or(Role::Label);
        let title = start_that_fits(role, &self.title, width, room).into_owned();
        Self { title, about: about.into_owned(), role, ..self.clone() }
    }

    /// The card, `size` design pixels.
    pub(super) fn view<'a, Message: Clone + 'a>(
        &'a self,
        size: Size,
        pressed: fn(Opens) -> Message,
    ) -> Element<'a, Message, Theme> {
        let about = prose(Role::Small, &self.about).ink(Ink::Muted(Tone::Surface));
        let words = column![prose(self.role, &self.title), about].spacing(LEADING);
        let content = row![
            icon_tile(self.icon, self.tone, TILE),
            words.width(Fill),
            icon(Icon::ChevronRight, ARROW, Ink::Accent(Tone::Surface))
        ]
        .spacing(SPACING)
        .align_y(Center);

        press(container(content).center_y(Fill), pressed(self.opens.clone()))
            .padding([0.0, BESIDE])
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
        let label = joined([&self.title, &self.about]);
        Said::Action { label, message: pressed(self.opens.clone()), is_main }
    }
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
