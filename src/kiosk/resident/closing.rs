//! The end of an assisted session (kết thúc buổi hỗ trợ): what came of it, where it got stuck, who did the work,
//! whether a dossier was filed; by tapping. The likely answers come first and are chosen already.
//!
//! Each tap is written down at once. There is no field for text: nothing of the resident can be entered.

mod choices;

use crate::id::ItemId;
use crate::kiosk::block::Block;
use crate::kiosk::canvas::{GAP, Shape};
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Footer, Key};
use crate::kiosk::reading::{Reading, card_padding, card_room};
use crate::kiosk::resident::action::Action;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::theme::{Panel, Theme, Tone};
use crate::kiosk::widget::sized_card;
use crate::visit::{Moment, Record, VIETNAM};

use choices::{Choices, Group};

use iced::widget::{container, row};
use iced::{Element, Fill, Size};
use lucide_icons::Icon;

/// The end of an assisted session.
#[derive(Debug)]
pub struct Closing {
    about: About,
    choices: Choices,
    layout: Layout,
}

/// What the session was about, as its record has it.
#[derive(Debug, Clone)]
struct About {
    item: ItemId,
    opened: Moment,
}

/// How the answers stand: all of them beside each other, or page by page where there is no room for that.
#[derive(Debug)]
enum Layout {
    Beside(Box<[Reading; 2]>),
    Paged(Box<Reading>),
}

/// What happens at the end of an assisted session.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// An answer was tapped: its place among all of them.
    Chosen(usize),
    /// It is said where the resident goes on.
    ReferPressed,
    /// The main action was pressed.
    MainPressed,
    /// Back was pressed.
    BackPressed,
}

impl Closing {
    /// The end of the session with this record, which was about `item` last.
    pub fn new(item: ItemId, record: &Record, cx: &Context) -> Self {
        let about = About { item, opened: record.opened };
        let choices = Choices::new(&about.item, record, cx);
        let layout = Layout::new(&about, &choices, cx);
        Self { about, choices, layout }
    }

    fn lay_out(&mut self, cx: &Context) {
        let page = match &self.layout {
            Layout::Paged(reading) => reading.sheet().page(),
            Layout::Beside(_) => 0,
        };
        self.layout = Layout::new(&self.about, &self.choices, cx).at(page);
    }
}

impl Screen for Closing {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.lay_out(cx);
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match message {
            Message::Chosen(place) => {
                let tapped = self.choices.tap(place);
                self.lay_out(cx);
                return Action::note(tapped.into_iter().collect());
            }
            Message::ReferPressed => {
                return Action::Refer(self.about.item.clone(), self.choices.outcome());
            }
            Message::MainPressed if self.layout.turn_on() => {}
            Message::MainPressed => {
                return Action::Settle(self.about.item.clone(), self.choices.untapped());
            }
            Message::BackPressed if self.layout.turn_back() => {}
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let refer = Key {
            label: cx.say("closing-refer"),
            icon: Icon::MapPin,
            message: Message::ReferPressed,
        };
        let (label, icon) = match self.layout.has_next() {
            true => ("read-on", Icon::ArrowRight),
            false => ("closing-save", Icon::Save),
        };
        let main = Key { label: cx.say(label), icon, message: Message::MainPressed };
        let footer =
            Footer { extra: Some(refer), back: Some(Message::BackPressed), main: Some(main) };
        Shown::reading(self.layout.view(cx), footer)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.layout.readings().flat_map(|it| it.describe(cx, Message::Chosen)).collect()
    }

    fn item(&self) -> Option<ItemId> {
        Some(self.about.item.clone())
    }
}

impl Layout {
    fn new(about: &About, choices: &Choices, cx: &Context) -> Self {
        let said = Block::note(Icon::Clock, Tone::PrimaryWeak, about.say(cx));
        let head = vec![Block::heading(cx.say("closing-title")), said];
        if cx.canvas.shape() == Shape::Wide {
            let [left, right] = columns(cx);
            let of = |group| choices.blocks(group, cx);
            let first = [Group::Outcome, Group::Operator, Group::Filed].into_iter().flat_map(of);
            let first = Reading::new(cx, left, head.clone(), first.collect(), None);
            let last = Reading::new(cx, right, Vec::new(), of(Group::Troubles), None);
            if [&first, &last].into_iter().all(|it| it.sheet().page_count() == 1) {
                return Self::Beside(Box::new([first, last]));
            }
        }
        let blocks = Group::ALL.into_iter().flat_map(|group| choices.blocks(group, cx));
        Self::Paged(Box::new(Reading::new(cx, card_room(cx), head, blocks.collect(), None)))
    }

    fn at(self, page: usize) -> Self {
        match self {
            Self::Paged(reading) => Self::Paged(Box::new(reading.at(page))),
            beside @ Self::Beside(_) => beside,
        }
    }

    fn readings(&self) -> impl Iterator<Item = &Reading> {
        match self {
            Self::Beside(both) => both.iter(),
            Self::Paged(one) => std::slice::from_ref(&**one).iter(),
        }
    }

    fn has_next(&self) -> bool {
        matches!(self, Self::Paged(reading) if reading.sheet().has_next())
    }

    fn turn_on(&mut self) -> bool {
        match self {
            Self::Paged(reading) => reading.sheet_mut().turn_on(),
            Self::Beside(_) => false,
        }
    }

    fn turn_back(&mut self) -> bool {
        match self {
            Self::Paged(reading) => reading.sheet_mut().turn_back(),
            Self::Beside(_) => false,
        }
    }

    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message, Theme> {
        let padding = card_padding(cx.canvas.shape());
        match self {
            Self::Paged(reading) => sized_card(reading.view(cx, Message::Chosen), padding),
            Self::Beside(both) => {
                let [left, right] = columns(cx);
                let card = |reading: &'a Reading, room: Size| {
                    container(reading.view(cx, Message::Chosen))
                        .padding(padding)
                        .width(room.width + 2.0 * padding)
                        .height(Fill)
                        .class(Panel::Card(Tone::Surface, 24.0))
                };
                row![card(&both[0], left), card(&both[1], right)].spacing(GAP).into()
            }
        }
    }
}

/// The rooms on the two cards beside each other.
fn columns(cx: &Context) -> [Size; 2] {
    /// The part of the width that the first card takes.
    const FIRST: f32 = 0.64;
    let (body, padding) = (cx.canvas.body(), 2.0 * card_padding(cx.canvas.shape()));
    let first = ((body.width - GAP) * FIRST).floor();
    let room = |width: f32| Size::new(width - padding, body.height - padding);
    [room(first), room(body.width - GAP - first)]
}

impl About {
    /// What it was about, since when and how long.
    fn say(&self, cx: &Context) -> String {
        let opened = VIETNAM.to_datetime(self.opened.wall).strftime("%H:%M").to_string();
        let lasted = cx.now.uptime.saturating_sub(self.opened.uptime).as_secs() / 60;
        let args = [
            ("title", cx.title_of(&self.item).into()),
            ("time", opened.into()),
            ("minutes", lasted.into()),
        ];
        cx.say_with("closing-about", &args)
    }
}
