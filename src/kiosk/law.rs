//! How a law is named to residents.

use crate::catalog::{Law, LawId, LawKind};
use crate::kiosk::context::Context;

/// A law with its title; nothing where nobody told it.
pub fn titled(id: &LawId, law: &Law, cx: &Context) -> Option<String> {
    let title = cx.find(&cx.catalog.words, &format!("law-{id}"))?;
    Some(cx.say_with("law-titled", &[("number", name(law, cx).into()), ("title", title.into())]))
}

/// A law by its kind and number; of one that has yet to come into force also the day it does.
pub fn name(law: &Law, cx: &Context) -> String {
    let kind = match law.kind {
        LawKind::Law => "law-kind-law",
        LawKind::Decree => "law-kind-decree",
        LawKind::Circular => "law-kind-circular",
        LawKind::Resolution => "law-kind-resolution",
        LawKind::Decision => "law-kind-decision",
        LawKind::Directive => "law-kind-directive",
        LawKind::Plan => "law-kind-plan",
        LawKind::Letter => "law-kind-letter",
    };
    let name = cx.say_with(kind, &[("number", law.number.as_str().into())]);
    match law.from.filter(|from| *from > cx.today()) {
        Some(from) => {
            cx.say_with("law-from", &[("law", name.into()), ("day", cx.date(from).into())])
        }
        None => name,
    }
}
