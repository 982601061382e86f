//! The shift of whoever is on duty: what it has come to, and what they can do about it.

use crate::kiosk::block::Block;
use crate::kiosk::context::{Context, Reader};
use crate::kiosk::reading::{Reading, Turn, card_padding};
use crate::kiosk::resident::action::Action;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::shift::{Choice, Parked, Shift};
use crate::kiosk::theme::Tone;
use crate::kiosk::widget::sized_card;
use crate::visit::{Outcome, VIETNAM};

use lucide_icons::Icon;

pub use crate::kiosk::reading::Message;

/// The shift of whoever is on duty.
#[derive(Debug)]
pub struct Duty {
    can: Can,
    choices: Vec<Choice>,
    reading: Reading,
}

/// What can be done about the visit at hand.
#[derive(Debug, Clone, Copy)]
pub struct Can {
    /// It can be put aside.
    pub park: bool,
    /// It can be closed with what came of it.
    pub close: bool,
}

impl Duty {
    /// The shift as it is now.
    pub fn new(can: Can, cx: &Context) -> Self {
        let choices = choices(can, cx);
        let reading = arranged(&choices, cx);
        Self { can, choices, reading }
    }
}

impl Screen for Duty {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        let page = self.reading.sheet().page();
        *self = Self::new(self.can, cx);
        self.reading = arranged(&self.choices, cx).at(page);
    }

    fn update(&mut self, message: Message, _cx: &Context) -> Action {
        match self.reading.update(&message) {
            Turn::Chosen(place) => {
                self.choices.get(place).map_or(Action::None, |choice| Action::Duty(*choice))
            }
            Turn::On | Turn::Back => Action::Back,
            Turn::Page => Action::None,
        }
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let text = self.reading.view(cx, Message::Chosen);
        let body = sized_card(text, card_padding(cx.canvas.shape()));
        Shown::reading(body, self.reading.footer("go-on", Icon::ArrowRight, cx))
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.reading.describe(cx, Message::Chosen)
    }
}

/// What can be done now, the likeliest first, and what cannot be taken back last.
fn choices(can: Can, cx: &Context) -> Vec<Choice> {
    let Some(shift) = &cx.shift else { return Vec::new() };
    let beside = match cx.reader {
        Reader::Helper(_) => Choice::GoAlone,
        Reader::Resident => Choice::Assist,
    };
    let ask = if shift.is_paused(cx.now) { Choice::AskAgain } else { Choice::Pause };
    let parked = (0..shift.parked.len()).map(Choice::TakeUp);
    let park = (can.park && !shift.is_full()).then_some(Choice::Park);
    can.close
        .then_some(Choice::Close)
        .into_iter()
        .chain([beside])
        .chain(parked)
        .chain(park)
        .chain([ask, Choice::EndShift])
        .collect()
}

fn label(choice: Choice, cx: &Context) -> String {
    match choice {
        Choice::Close => cx.say("closing-title"),
        Choice::GoAlone => cx.say("duty-go-alone"),
        Choice::Assist => cx.say("duty-assist"),
        Choice::Pause => cx.say("duty-pause"),
        Choice::AskAgain => cx.say("duty-ask-again"),
        Choice::Park => cx.say("duty-park"),
        Choice::TakeUp(place) => {
            let parked = cx.shift.as_ref().and_then(|shift| shift.parked.get(place));
            parked.map(|parked| take_up(parked, cx)).unwrap_or_default()
        }
        Choice::EndShift => cx.say("duty-end"),
    }
}

fn take_up(parked: &Parked, cx: &Context) -> String {
    let title = cx.title_of(&parked.item);
    cx.say_with(
        "duty-take-up",
        &[("letter", parked.letter.to_string().into()), ("title", title.into())],
    )
}

fn arranged(choices: &[Choice], cx: &Context) -> Reading {
    let Some(shift) = &cx.shift else {
        return Reading::on_card(cx, cx.say("duty-title"), Vec::new());
    };
    let title = cx.say_with("duty-title", &[("code", shift.helper.to_string().into())]);
    let mut blocks = vec![Block::text(so_far(shift, cx))];
    blocks.extend(left(shift, cx).map(|left| Block::note(Icon::NotebookPen, Tone::GoldWeak, left)));
    blocks.extend(Block::choices(choices.iter().map(|choice| label(*choice, cx))));
    Reading::on_card(cx, title, blocks)
}

/// Since when the shift goes, and what its visits came to: codes and counts, and nothing of residents.
fn so_far(shift: &Shift, cx: &Context) -> String {
    let began = VIETNAM.to_datetime(shift.began.wall).strftime("%H:%M").to_string();
    let visits = [("time", began.into()), ("count", shift.visits().into())];
    let visits = cx.say_with("duty-so-far", &visits);
    std::iter::once(visits)
        .chain(shift.outcomes().map(|(outcome, count)| counted(outcome, count, cx)))
        .collect::<Vec<_>>()
        .join(" · ")
}

/// What whoever comes next should know: what was begun and is not done, as counts.
fn left(shift: &Shift, cx: &Context) -> Option<String> {
    let is_left = |outcome| matches!(outcome, Outcome::ContinuesAtHome | Outcome::NeedsHomeVisit);
    let outcomes = shift.outcomes().filter(|(outcome, _)| is_left(*outcome));
    let outcomes = outcomes.map(|(outcome, count)| counted(outcome, count, cx));
    let parked = shift.parked.len();
    let parked = (parked > 0).then(|| cx.say_with("duty-parked", &[("count", parked.into())]));
    let what = outcomes.chain(parked).collect::<Vec<_>>().join(" · ");
    (!what.is_empty()).then(|| cx.say_with("duty-left", &[("what", what.into())]))
}

fn counted(outcome: Outcome, count: u32, cx: &Context) -> String {
    let what = cx.say(&format!("outcome-{}", outcome.code()));
    cx.say_with("duty-outcome", &[("count", count.into()), ("what", what.into())])
}
