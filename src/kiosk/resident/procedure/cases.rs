//! The cases of a procedure, to choose from before its notice is read.

use crate::catalog::{Case, Procedure};
use crate::kiosk::block::{Block, Offer};
use crate::kiosk::context::Context;
use crate::kiosk::reading::Reading;
use crate::kiosk::resident::procedure::head::{Head, head};
use crate::kiosk::resident::procedure::subject::Subject;

/// The cases as large choices below the question, arranged for the canvas.
pub(super) fn arranged(procedure: &Procedure, cx: &Context) -> Reading {
    let subject = Subject { procedure, case: None, cx };
    let title = cx.short_title(&procedure.words);
    let question = cx.say_with("case-question", &[("title", title.into())]);
    let Head { always, first } = head(subject, question);
    let offers = Block::offers(procedure.cases.iter().map(|case| offer(subject, case)));
    let blocks = first.into_iter().chain(offers).collect();
    Reading::new(cx, cx.canvas.body(), always, blocks, None)
}

fn offer(subject: Subject<'_>, case: &Case) -> Offer {
    let message = format!("case-{}", case.id);
    let about = subject.find(&format!("{message}.about"));
    Offer { text: subject.word(&message), about }
}
