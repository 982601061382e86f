//! What stands around the figures: the period, the ways to others, and the pages.

use crate::kiosk::context::Context;
use crate::kiosk::frame::desk_room;
use crate::kiosk::staff::desk::{Page, Tool};
use crate::kiosk::staff::overview::Message;
use crate::kiosk::staff::when::{self, Kind};
use crate::review::Period;

use lucide_icons::Icon;

/// What is offered beside the figures.
#[derive(Debug, Clone, Copy)]
pub(super) struct Offers {
    /// The kind of period that shows.
    pub(super) kind: Kind,
    /// Whether a period after it has begun.
    pub(super) has_after: bool,
    /// Whether there is a page before.
    pub(super) has_previous: bool,
    /// Whether a page follows.
    pub(super) has_next: bool,
}

/// The width that all kinds of periods need beside each other.
const ROOMY: f32 = 1300.0;

/// What stands around the figures of a period.
pub(super) fn page(
    period: Period,
    offers: &Offers,
    line: Option<String>,
    cx: &Context,
) -> Page<Message> {
    let is_roomy = desk_room(&cx.canvas).width >= ROOMY;
    let turn = |icon, label, message| Tool::sign(icon, cx.say(label), message);
    let before = turn(Icon::ChevronLeft, "overview-before", Message::BeforePressed);
    let after = turn(Icon::ChevronRight, "overview-after", Message::AfterPressed);
    let turns = std::iter::once(before).chain(offers.has_after.then_some(after));
    let key = |icon, label, message| Tool::new(cx.say(label), message).icon(icon);
    let previous = key(Icon::ArrowLeft, "desk-previous", Message::PreviousPressed);
    let next = key(Icon::ArrowRight, "desk-next", Message::NextPressed);
    let out = key(Icon::Download, "out-open", Message::OutPressed);
    let keys = std::iter::once(out).chain(offers.has_previous.then_some(previous));
    let keys = keys.chain(offers.has_next.then(|| if is_roomy { next.main() } else { next }));
    let page = Page::new(when::name(period, cx)).line(line);
    if is_roomy {
        let kinds = Kind::ALL.map(|kind| {
            Tool::new(cx.say(kind.label()), Message::Chosen(kind)).chosen(kind == offers.kind)
        });
        return page.tools(kinds.into_iter().chain(turns)).keys(keys);
    }
    let other = Tool::new(cx.say("overview-other"), Message::OtherPressed);
    page.tools(std::iter::once(other).chain(turns).chain(keys))
}
