//! What a procedure costs today and what comes after, in words. What nobody published is never free.

use crate::catalog::{Amount, Channel, Due, Fees, due};
use crate::kiosk::block::Block;
use crate::kiosk::context::Context;
use crate::kiosk::resident::procedure::short::is_short;
use crate::kiosk::resident::procedure::subject::Subject;
use crate::kiosk::resident::procedure::ways::shared;

use jiff::civil::Date;
use lucide_icons::Icon;

/// What it costs, short enough for the first facts; all of it where that is little.
pub(super) fn value(subject: Subject<'_>) -> String {
    let lines = lines(subject);
    if is_told_first(subject, &lines) { lines.join("\n") } else { range(subject) }
}

/// A word more about the cost.
pub(super) fn note(subject: Subject<'_>) -> Option<String> {
    let more = (!is_told_first(subject, &lines(subject))).then(|| subject.cx.say("fees-below"));
    let notes: Vec<String> = subject.find("fee-note").into_iter().chain(more).collect();
    (!notes.is_empty()).then(|| notes.join("\n"))
}

/// All that it costs, under a heading; nothing where the first facts say it.
pub(super) fn blocks(subject: Subject<'_>) -> Vec<Block> {
    let lines = lines(subject);
    if is_told_first(subject, &lines) {
        return Vec::new();
    }
    subject.section("fees-title", Icon::Banknote, lines)
}

/// Whether the first facts have room for all of it.
fn is_told_first(subject: Subject<'_>, lines: &[String]) -> bool {
    is_short(lines, subject.find("fee-note").as_slice())
}

/// What is paid for each thing, for each way where they differ.
fn lines(subject: Subject<'_>) -> Vec<String> {
    let costs = shared(subject, |channel| costs(channel, subject));
    let told = costs.iter().flat_map(|shared| {
        shared.what.iter().map(|cost| shared.told(cost, subject.cx)).collect::<Vec<_>>()
    });
    told.collect()
}

fn costs(channel: &Channel, subject: Subject<'_>) -> Vec<String> {
    let cx = subject.cx;
    match &channel.fees {
        Fees::Free => vec![cx.say("fee-free")],
        Fees::Varies => vec![cx.say("fee-varies")],
        Fees::Unknown => vec![cx.say("fee-unknown")],
        Fees::Listed(amounts) => {
            let dues = due(amounts, cx.today(), subject.case_id());
            let told: Vec<String> = dues.iter().map(|due| labelled(due, subject)).collect();
            if told.is_empty() { vec![cx.say("fee-unknown")] } else { told }
        }
    }
}

fn labelled(due: &Due<'_>, subject: Subject<'_>) -> String {
    let fee = sentence(due, subject.cx);
    match due.label {
        None => fee,
        Some(label) => {
            let label = subject.word(&format!("fee-{label}"));
            subject.cx.say_with("fee-of", &[("what", label.into()), ("fee", fee.into())])
        }
    }
}

/// What holds today until when, and what is known of the time after.
fn sentence(due: &Due<'_>, cx: &Context) -> String {
    let next = due.next.and_then(|next| Some(Next { from: next.from?, fee: amount(next, cx) }));
    let Some(now) = due.now else {
        return match next {
            None => cx.say("fee-unknown"),
            Some(next) => next.told("fee-unknown-until", Vec::new(), cx),
        };
    };
    let fee = ("fee", amount(now, cx));
    let until = now.until.map(|until| ("until", cx.date(until)));
    match (until, next) {
        (None, None) => fee.1,
        (None, Some(next)) => next.told("fee-until-next", vec![fee], cx),
        (Some(until), None) => said("fee-until", vec![fee, until], cx),
        (Some(until), Some(next)) if due.is_seamless() => {
            next.told("fee-until-then", vec![fee, until], cx)
        }
        (Some(until), Some(next)) => next.told("fee-until-gap", vec![fee, until], cx),
    }
}

/// What is known to come, and from which day on.
struct Next {
    from: Date,
    fee: String,
}

impl Next {
    fn told(self, message: &str, before: Vec<(&str, String)>, cx: &Context) -> String {
        let next = [("from", cx.date(self.from)), ("next", self.fee)];
        said(message, before.into_iter().chain(next).collect(), cx)
    }
}

fn said(message: &str, values: Vec<(&str, String)>, cx: &Context) -> String {
    let args: Vec<_> = values.into_iter().map(|(name, value)| (name, value.into())).collect();
    cx.say_with(message, &args)
}

fn amount(amount: &Amount, cx: &Context) -> String {
    match (amount.paid(), amount.is_half) {
        (0, _) => cx.say("fee-free"),
        (paid, false) => cx.dong(paid),
        (paid, true) => {
            said("fee-half", vec![("fee", cx.dong(paid)), ("whole", cx.dong(amount.dong))], cx)
        }
    }
}

/// The least and the most that is paid today; nobody says so where a part of it is not known.
fn range(subject: Subject<'_>) -> String {
    let cx = subject.cx;
    let Some(amounts) = paid_today(subject) else {
        return cx.say("fee-varies");
    };
    match (amounts.iter().min(), amounts.iter().max()) {
        (Some(least), Some(most)) if least < most => {
            let least = if *least == 0 { cx.say("fee-free") } else { cx.dong(*least) };
            said("fee-range", vec![("least", least), ("most", cx.dong(*most))], cx)
        }
        (Some(only), _) if *only > 0 => cx.dong(*only),
        _ => cx.say("fee-varies"),
    }
}

/// All amounts that are paid today; nothing where one of them is not known.
fn paid_today(subject: Subject<'_>) -> Option<Vec<u32>> {
    let mut paid = Vec::new();
    for channel in subject.channels() {
        match &channel.fees {
            Fees::Free => paid.push(0),
            Fees::Varies | Fees::Unknown => return None,
            Fees::Listed(amounts) => {
                for due in due(amounts, subject.cx.today(), subject.case_id()) {
                    paid.push(due.now?.paid());
                }
            }
        }
    }
    Some(paid)
}
