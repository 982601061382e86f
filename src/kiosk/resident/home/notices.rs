//! The card of the hub's notices: one at a time, the next after twelve seconds.

use crate::hub::Notice;
use crate::id::NoticeId;
use crate::kiosk::canvas::TARGET;
use crate::kiosk::context::Context;
use crate::kiosk::fitting::start_that_fits;
use crate::kiosk::said::{Said, joined};
use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::{BADGE_HEIGHT, Badge, badge, press};

use iced::widget::{Row, column, container, row, space};
use iced::{Center, Element, Fill, Size};
use lucide_icons::Icon;

use std::time::Duration;

/// How long a notice shows before the next takes its place. A minute holds a whole number of turns, so that
/// the clock in the top bar can go with them.
pub(crate) const TURN: Duration = Duration::from_secs(12);

/// The card, arranged in its place.
#[derive(Debug, Clone)]
pub(super) struct Card {
    notice: NoticeId,
    badge: Badge,
    title: String,
    body: Option<String>,
    /// Which of how many this is, where there are several.
    turn: Option<(usize, usize)>,
    place: Size,
}

const PADDING: f32 = 24.0;
const SPACING: f32 = 14.0;
const DOT: f32 = 14.0;
const ICON: f32 = 44.0;

/// How many notices take turns today.
pub(crate) fn count(cx: &Context) -> usize {
    Notice::to_show(&cx.hub.notices, cx.today()).len()
}

impl Card {
    /// The notice whose turn it is; nothing where there is none.
    pub(super) fn new(cx: &Context, place: Size) -> Option<Self> {
        let shown = Notice::to_show(&cx.hub.notices, cx.today());
        let turns = cx.now.wall.as_second().div_euclid(TURN.as_secs().cast_signed());
        let at = turns.rem_euclid(shown.len().max(1) as i64) as usize;
        let notice = shown.get(at)?;
        let turn = (shown.len() > 1).then_some((at + 1, shown.len()));
        Some(Self::of(notice, turn, place, cx))
    }

    fn of(notice: &Notice, turn: Option<(usize, usize)>, place: Size, cx: &Context) -> Self {
        let language = cx.language();
        let badge = Badge {
            tone: Tone::GoldWeak,
            icon: Some(Icon::Megaphone),
            text: cx.say("notice-badge"),
        };
        let mut card = Self {
            notice: notice.id.clone(),
            badge,
            title: String::new(),
            body: None,
            turn,
            place,
        };
        let room = card.room();
        let title = start_that_fits(Role::Section, notice.title(language), room.width, room.height);
        let left = room.height - text::height(Role::Section, &title, room.width) - SPACING;
        let has_body = !card.is_flat() && left >= Role::Note.line();
        card.body = has_body.then(|| {
            start_that_fits(Role::Note, notice.body(language), room.width, left).into_owned()
        });
        card.title = title.into_owned();
        card
    }

    /// Whether it is one line of things beside each other.
    fn is_flat(&self) -> bool {
        self.place.height < 2.0 * TARGET
    }

    /// The room for its words.
    fn room(&self) -> Size {
        let Size { width, height } = self.place;
        if self.is_flat() {
            let beside = ICON + SPACING + self.turn.map_or(0.0, |_| SPACING + COUNT);
            return Size::new(width - 2.0 * PADDING - beside, height - SPACING);
        }
        let foot = self.turn.map_or(0.0, |_| Role::Small.line() + SPACING);
        let head = BADGE_HEIGHT + SPACING;
        Size::new(width - 2.0 * PADDING, height - 2.0 * PADDING - head - foot)
    }

    /// The card in words.
    pub(super) fn say<Message>(&self, opened: impl Fn(NoticeId) -> Message) -> Said<Message> {
        let badge = (!self.is_flat()).then(|| self.badge.text.clone());
        let words = badge.into_iter().chain([self.title.clone()]).chain(self.body.clone());
        let label = joined(words.chain(self.turn.map(count_of)));
        Said::action(label, opened(self.notice.clone()))
    }

    /// The card, which opens the notice.
    pub(super) fn view<'a, Message: Clone + 'a>(
        self,
        opened: impl Fn(NoticeId) -> Message,
    ) -> Element<'a, Message, Theme> {
        let message = opened(self.notice.clone());
        let place = self.place;
        let content = if self.is_flat() { self.flat() } else { self.upright() };
        press(content, message)
            .padding([0.0, PADDING])
            .width(place.width)
            .height(place.height)
            .class(Push::Tile(Tone::GoldWeak))
            .into()
    }

    fn flat<'a, Message: 'a>(self) -> Element<'a, Message, Theme> {
        let count = self.turn.map(|turn| {
            prose(Role::Small, count_of(turn))
                .ink(Ink::Muted(Tone::Surface))
                .width(COUNT)
                .flush_right()
        });
        let words = prose(Role::Section, self.title).width(Fill);
        let content = row![icon(Icon::Megaphone, ICON, Ink::Accent(Tone::GoldWeak)), words, count];
        container(content.spacing(SPACING).align_y(Center)).center_y(Fill).into()
    }

    fn upright<'a, Message: 'a>(self) -> Element<'a, Message, Theme> {
        let body = self
            .body
            .map(|body| prose(Role::Note, body).ink(Ink::Muted(Tone::Surface)).width(Fill));
        let foot = self.turn.map(|turn| {
            let count = prose(Role::Small, count_of(turn)).ink(Ink::Muted(Tone::Surface));
            row![dots(turn), space::horizontal().width(Fill), count].align_y(Center)
        });
        let words = column![badge(&self.badge), prose(Role::Section, self.title).width(Fill), body];
        let words = container(words.spacing(SPACING)).height(Fill);
        container(column![words, foot]).padding([PADDING, 0.0]).into()
    }
}

/// The width of the count where it stands beside the words.
const COUNT: f32 = 80.0;

fn count_of((at, all): (usize, usize)) -> String {
    format!("{at} / {all}")
}

fn dots<'a, Message: 'a>((at, all): (usize, usize)) -> Element<'a, Message, Theme> {
    let dot = |number| {
        let tone = if number == at { Tone::Primary } else { Tone::PrimaryWeak };
        container(space::horizontal())
            .width(DOT)
            .height(DOT)
            .class(Panel::Fill(tone, DOT / 2.0))
            .into()
    };
    Row::with_children((1..=all).map(dot)).spacing(DOT).into()
}
