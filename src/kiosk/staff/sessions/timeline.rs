//! One session: what it came to, and its time line.

use crate::journal::{Clock, Entry, Happening, Session};
use crate::kiosk::block::{Block, Item};
use crate::kiosk::context::Context;
use crate::kiosk::staff::sessions::table;
use crate::kiosk::theme::Tone;

use lucide_icons::Icon;

/// What a session came to, and what happened in it.
pub(super) fn blocks(session: &Session, cx: &Context) -> Vec<Block> {
    let number = cx.count(session.number);
    let args = [
        ("number", number.into()),
        ("when", table::when(session, cx).into()),
        ("year", session.day().year().to_string().into()),
    ];
    let head = Block::heading(cx.say_with("sessions-head", &args));
    let clock = match session.clock {
        Clock::Steady => None,
        Clock::Jumped => Some("sessions-clock-jumped"),
        Clock::Doubtful => Some("sessions-clock-doubtful"),
    };
    let demo = session.setup.is_demo.then_some("sessions-made-up");
    let notes = clock.into_iter().chain(demo);
    let notes = notes.map(|id| Block::note(Icon::Info, Tone::GoldWeak, cx.say(id)));
    let setup = [
        ("catalog", cx.date(session.setup.catalog_version).into()),
        ("app", session.setup.app_version.to_string().into()),
        ("hub", session.setup.hub.to_string().into()),
    ];
    let setup = Block::note(Icon::Package, Tone::Paper, cx.say_with("sessions-setup", &setup));
    let events = session.line.iter().map(|entry| event(entry, cx));
    std::iter::once(head).chain(notes).chain(events).chain([setup]).collect()
}

/// What happened, and how long after the first touch.
fn event((offset, what): &Entry, cx: &Context) -> Block {
    let how = format!("+{}:{:02}", offset / 60, offset % 60);
    Block::item(Item { icon: icon(what), text: words(what, cx), how: Some(how) })
}

fn icon(what: &Happening) -> Icon {
    match what {
        Happening::Opened { .. } => Icon::Play,
        Happening::HelperJoined(_) | Happening::HelperCame => Icon::UserRound,
        Happening::HelperLeft => Icon::UserRoundX,
        Happening::LanguageChosen(_) => Icon::Languages,
        Happening::ItemOpened(_) => Icon::BookOpen,
        Happening::StepShown(_) | Happening::Answered { .. } => Icon::ChevronRight,
        Happening::TroubleOpened(_) | Happening::TroubleMarked { .. } => Icon::CircleQuestionMark,
        Happening::QrShown => Icon::QrCode,
        Happening::Printed => Icon::Printer,
        Happening::SearchUsed => Icon::Search,
        Happening::HelpCalled => Icon::Bell,
        Happening::Reached(_) | Happening::OutcomeChosen(_) => Icon::Flag,
        Happening::OperatorChosen(_) | Happening::FiledChosen(_) => Icon::Check,
        Happening::Rated(_) => Icon::Smile,
        Happening::Parked => Icon::Pause,
        Happening::TakenUp => Icon::Play,
        Happening::Closed(_) => Icon::Square,
    }
}

fn words(what: &Happening, cx: &Context) -> String {
    let code = |kind: &str, code: &str| cx.say(&format!("{kind}-{code}"));
    let with =
        |id: &str, name: &'static str, value: String| cx.say_with(id, &[(name, value.into())]);
    match what {
        Happening::Opened { language, helper, .. } => {
            let language = code("report-language", language.code());
            match helper {
                None => with("event-opened", "language", language),
                Some(helper) => cx.say_with(
                    "event-opened-with",
                    &[("language", language.into()), ("helper", helper.to_string().into())],
                ),
            }
        }
        Happening::HelperJoined(helper) => with("event-joined", "helper", helper.to_string()),
        Happening::HelperLeft => cx.say("event-left"),
        Happening::LanguageChosen(language) => {
            with("event-language", "language", code("report-language", language.code()))
        }
        Happening::ItemOpened(item) => {
            let title = cx.title_of(item);
            let title = if title.is_empty() { item.as_str().to_owned() } else { title };
            with("event-item", "title", title)
        }
        Happening::StepShown(step) => with("event-step", "step", step.to_string()),
        Happening::Answered { step, answer } => cx.say_with(
            "event-answered",
            &[("step", step.to_string().into()), ("answer", answer.to_string().into())],
        ),
        Happening::TroubleOpened(trouble) => {
            with("event-trouble", "trouble", trouble_title(trouble, cx))
        }
        Happening::TroubleMarked { trouble, is_met: true } => {
            with("event-trouble-met", "trouble", trouble_title(trouble, cx))
        }
        Happening::TroubleMarked { trouble, is_met: false } => {
            with("event-trouble-not-met", "trouble", trouble_title(trouble, cx))
        }
        Happening::QrShown => cx.say("event-qr"),
        Happening::Printed => cx.say("event-printed"),
        Happening::SearchUsed => cx.say("event-searched"),
        Happening::HelpCalled => cx.say("event-help-called"),
        Happening::HelperCame => cx.say("event-help-came"),
        Happening::Reached(outcome) => {
            with("event-reached", "outcome", code("outcome", outcome.code()))
        }
        Happening::OutcomeChosen(outcome) => {
            with("event-outcome", "outcome", code("outcome", outcome.code()))
        }
        Happening::OperatorChosen(operator) => code("report-operator", operator.code()),
        Happening::FiledChosen(filed) => code("report-filed", filed.code()),
        Happening::Rated(rating) => with("event-rated", "rating", code("rating", rating.code())),
        Happening::Parked => cx.say("event-parked"),
        Happening::TakenUp => cx.say("event-taken-up"),
        Happening::Closed(closing) => code("report-ended", closing.by.code()),
    }
}

fn trouble_title(trouble: &crate::id::TroubleId, cx: &Context) -> String {
    let known = cx.catalog.troubles.get(trouble);
    known.map_or_else(|| trouble.to_string(), |trouble| cx.short_title(&trouble.words))
}
