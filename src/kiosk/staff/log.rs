//! Whether the log is as it was written: its whole chain is walked, and what came of it is said.

use crate::journal::{Broken, Verified};
use crate::kiosk::block::Block;
use crate::kiosk::context::Context;
use crate::kiosk::job::{Answer, Job};
use crate::kiosk::reading::{Reading, Turn, card_padding};
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::kiosk::staff::action::Action;
use crate::kiosk::theme::Tone;
use crate::kiosk::widget::sized_card;

use lucide_icons::Icon;

pub use crate::kiosk::reading::Message;

/// Whether the log is as it was written.
#[derive(Debug)]
pub struct Log {
    verdict: Option<Result<Verified, Broken>>,
    reading: Reading,
}

impl Log {
    /// The job that finds it out.
    pub const JOB: Job = Job::VerifyLog;

    /// The page while the chain is being walked.
    pub fn new(cx: &Context) -> Self {
        Self { verdict: None, reading: arranged(None, cx) }
    }
}

impl Screen for Log {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        self.reading = arranged(self.verdict.as_ref(), cx).at(self.reading.sheet().page());
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match self.reading.update(&message) {
            Turn::On if self.verdict.is_some() => {
                *self = Self::new(cx);
                Action::Run(Self::JOB)
            }
            Turn::Back => Action::Back,
            Turn::On | Turn::Page | Turn::Chosen(_) => Action::None,
        }
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        let text = self.reading.view(cx, Message::Chosen);
        let body = sized_card(text, card_padding(cx.canvas.shape()));
        let mut footer = self.reading.footer("staff-log-again", Icon::RotateCw, cx);
        footer.main = footer.main.filter(|_| self.verdict.is_some());
        Shown::reading(body, footer)
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.reading.describe(cx, Message::Chosen)
    }

    /// Says what came of it.
    fn receive(&mut self, answer: &Answer, cx: &Context) {
        if let Answer::Verified(verdict) = answer {
            self.verdict = Some(verdict.clone());
            self.arrange(cx);
        }
    }
}

fn arranged(verdict: Option<&Result<Verified, Broken>>, cx: &Context) -> Reading {
    let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX).into();
    let blocks = match verdict {
        None => vec![Block::text(cx.say("staff-log-walking"))],
        Some(Ok(found)) => {
            let sessions = [("sessions", count(found.sessions))];
            let removed = [("removed", count(found.removed))];
            let whole = cx.say_with("staff-log-whole", &sessions);
            let gone = (found.removed > 0)
                .then(|| Block::text(cx.say_with("staff-log-removed", &removed)));
            let whole = Block::note(Icon::BadgeCheck, Tone::JadeWeak, whole);
            std::iter::once(whole).chain(gone).collect()
        }
        Some(Err(broken)) => {
            vec![Block::warning(cx.words.phrase(cx.language(), &broken.phrase()))]
        }
    };
    Reading::on_card(cx, cx.say("staff-log"), blocks)
}
