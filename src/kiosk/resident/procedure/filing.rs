//! How to file, each way with its time limit.

use crate::catalog::{Channel, Way};
use crate::kiosk::block::{Block, Item};
use crate::kiosk::resident::procedure::limits;
use crate::kiosk::resident::procedure::subject::{Subject, headed};
use crate::kiosk::resident::procedure::ways::name;

use lucide_icons::Icon;

/// The ways to file, and what of their time limits the first facts had no room for.
pub(super) fn blocks(subject: Subject<'_>) -> Vec<Block> {
    let line = |channel: &Channel| {
        let text = subject.cx.say(name(channel.way));
        let how = Some(limits::limit(channel.limit, subject.cx));
        Block::item(Item { icon: icon(channel.way), text, how })
    };
    let more = limits::rest(subject).into_iter();
    let more = more.map(|text| Block::item(Item { icon: Icon::Clock, text, how: None }));
    headed(subject.cx.say("ways-title"), subject.channels().map(line).chain(more).collect())
}

fn icon(way: Way) -> Icon {
    match way {
        Way::Counter => Icon::Building2,
        Way::Online => Icon::Globe,
        Way::Post => Icon::Package,
        Way::Phone => Icon::Phone,
        Way::Email => Icon::Mail,
        Way::Website => Icon::AppWindow,
        Way::Home => Icon::House,
    }
}
