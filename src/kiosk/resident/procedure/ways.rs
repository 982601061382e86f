//! The ways to file a procedure: what several have in common is said once.

use crate::catalog::{Channel, Way};
use crate::kiosk::context::Context;
use crate::kiosk::resident::procedure::subject::Subject;

/// Ways that have something in common.
pub(super) struct Shared<T> {
    /// The ways; none where all have it.
    pub(super) ways: Vec<Way>,
    /// What they have in common.
    pub(super) what: T,
}

/// What the ways of a notice have, each thing once.
pub(super) fn shared<T: PartialEq>(
    subject: Subject<'_>,
    of: impl Fn(&Channel) -> T,
) -> Vec<Shared<T>> {
    let mut found: Vec<Shared<T>> = Vec::new();
    for channel in subject.channels() {
        let what = of(channel);
        match found.iter_mut().find(|shared| shared.what == what) {
            Some(shared) => shared.ways.push(channel.way),
            None => found.push(Shared { ways: vec![channel.way], what }),
        }
    }
    if let [all] = found.as_mut_slice() {
        all.ways.clear();
    }
    found
}

impl<T> Shared<T> {
    /// A text about what they share, with the ways' names before it where not all have it.
    pub(super) fn told(&self, text: &str, cx: &Context) -> String {
        if self.ways.is_empty() {
            return text.to_owned();
        }
        cx.say_with("each-way", &[("way", names(&self.ways, cx).into()), ("value", text.into())])
    }
}

/// The names of ways in a row: only the first begins as a sentence does.
fn names(ways: &[Way], cx: &Context) -> String {
    let mut names = ways.iter().map(|way| cx.say(name(*way)));
    let first = names.next().unwrap_or_default();
    names.fold(first, |row, name| format!("{row}, {}", lowered(&name)))
}

fn lowered(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// The message that names a way.
pub(super) fn name(way: Way) -> &'static str {
    match way {
        Way::Counter => "way-counter",
        Way::Online => "way-online",
        Way::Post => "way-post",
        Way::Phone => "way-phone",
        Way::Email => "way-email",
        Way::Website => "way-website",
        Way::Home => "way-home",
    }
}
