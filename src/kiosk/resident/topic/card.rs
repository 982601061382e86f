//! The cards of a topic's screen: its groups, or what it lists.

use crate::catalog::{Group, Guide, Place, Procedure, Way};
use crate::id::{GroupId, ItemId};
use crate::kiosk::context::Context;
use crate::kiosk::resident::summary::summary;
use crate::kiosk::text::icon_named;
use crate::kiosk::theme::Tone;
use crate::kiosk::widget::{Badge, ListCard, list_card};

use lucide_icons::Icon;

/// A card, as this language has it.
#[derive(Debug, Clone)]
pub(super) struct Card {
    opens: Opens,
    icon: Icon,
    title: String,
    about: String,
    badge: Option<Badge>,
}

/// What a card opens.
#[derive(Debug, Clone, PartialEq)]
pub enum Opens {
    /// A guide or a procedure.
    Item(ItemId),
    /// A group of the topic.
    Group(GroupId),
}

impl Card {
    /// The card of a group: what it holds, and how much.
    pub(super) fn of_group(group: &Group, cx: &Context) -> Self {
        let about = cx.name(&format!("group-{}.about", group.id));
        let args = [("about", about.into()), ("count", group.items.len().into())];
        Self {
            opens: Opens::Group(group.id.clone()),
            icon: icon_named(&group.icon),
            title: cx.name(&format!("group-{}", group.id)),
            about: cx.say_with("group-about", &args),
            badge: None,
        }
    }

    /// The card of an item; nothing for one that the catalogue lacks.
    pub(super) fn of_item(item: &ItemId, cx: &Context) -> Option<Self> {
        match item {
            ItemId::Guide(id) => cx.catalog.guides.get(id).map(|guide| Self::of_guide(guide, cx)),
            ItemId::Procedure(id) => {
                cx.catalog.procedures.get(id).map(|procedure| Self::of_procedure(procedure, cx))
            }
            ItemId::Notice(_) => None,
        }
    }

    /// The card to draw, publishing what `message` makes of what it opens.
    pub(super) fn list_card<Message>(
        &self,
        tone: Tone,
        has_badge: bool,
        message: fn(Opens) -> Message,
    ) -> ListCard<'_, Message> {
        list_card(self.icon, tone, self.title.clone(), message(self.opens.clone()))
            .about(self.about.clone())
            .badge(self.badge.as_ref().filter(|_| has_badge))
    }

    fn of_guide(guide: &Guide, cx: &Context) -> Self {
        let badge = (guide.place == Place::Counter).then(|| Badge {
            tone: Tone::GoldWeak,
            icon: None,
            text: cx.say("place-counter.badge"),
        });
        Self {
            opens: Opens::Item(ItemId::Guide(guide.id.clone())),
            icon: icon_named(&guide.common.icon),
            title: cx.short_title(&guide.words),
            about: summary(guide, cx),
            badge,
        }
    }

    fn of_procedure(procedure: &Procedure, cx: &Context) -> Self {
        let is_online = procedure.channels.iter().any(|channel| channel.way == Way::Online);
        let badge = is_online.then(|| Badge {
            tone: Tone::JadeWeak,
            icon: None,
            text: cx.say("way-online.badge"),
        });
        Self {
            opens: Opens::Item(ItemId::Procedure(procedure.id.clone())),
            icon: icon_named(&procedure.common.icon),
            title: cx.short_title(&procedure.words),
            about: cx.word(&procedure.words, "field"),
            badge,
        }
    }
}
