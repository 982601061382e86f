//! What the page of a trouble says, as blocks, and what its cards open.

use crate::catalog::{CallCost, Trouble};
use crate::id::{HotlineId, ItemId, TroubleId};
use crate::kiosk::block::{Block, Item};
use crate::kiosk::context::Context;
use crate::kiosk::resident::guide::pages::{Page, need};
use crate::kiosk::source::Origin;
use crate::kiosk::text::icon_named;

use lucide_icons::Icon;

/// What helps with a trouble: what to try, what does it step by step, whom to call and whom to see.
pub(super) fn page(id: &TroubleId, cx: &Context) -> Page {
    let Some(trouble) = cx.catalog.troubles.get(id) else {
        return Page { head: Vec::new(), blocks: Vec::new(), aside: None };
    };
    let say = |id: &str| cx.word(&trouble.words, id);
    let tries = (1..=trouble.tries).map(|n| Block::action(n, say(&format!("try-{n}"))));
    let texts = (1..=trouble.texts).map(|n| Block::text(say(&format!("text-{n}"))));
    let blocks = tries
        .chain(texts)
        .chain(headed("step-by-step", Block::choices(titles(trouble, cx)), cx))
        .chain(headed("call-title", calls(trouble, cx), cx))
        .chain(headed("trouble-still", vec![whom_to_see(trouble, cx)], cx))
        .chain(headed("trouble-bring", trouble.bring.iter().map(|id| need(id, cx)).collect(), cx))
        .chain([Origin::from(trouble).note(cx)]);
    Page { head: vec![Block::title(say("title"))], blocks: blocks.collect(), aside: None }
}

/// What the card at `place` of the trouble's page opens.
pub(super) fn opened(id: &TroubleId, place: usize, cx: &Context) -> Option<ItemId> {
    cx.catalog.troubles.get(id)?.go.get(place).cloned()
}

/// Blocks under a heading; nothing where there are none.
fn headed(heading: &str, blocks: Vec<Block>, cx: &Context) -> impl Iterator<Item = Block> {
    let heading = (!blocks.is_empty()).then(|| Block::heading(cx.say(heading)));
    heading.into_iter().chain(blocks)
}

/// The titles of what does it step by step. What the catalogue lacks was left out when it loaded, so places
/// in both lists agree.
fn titles(trouble: &Trouble, cx: &Context) -> Vec<String> {
    let words = trouble.go.iter().filter_map(|item| cx.catalog.item_words(item));
    words.map(|words| cx.short_title(words)).collect()
}

fn calls(trouble: &Trouble, cx: &Context) -> Vec<Block> {
    trouble.call.iter().filter_map(|id| call(id, cx)).collect()
}

/// Whom to call, and what the call costs.
fn call(id: &HotlineId, cx: &Context) -> Option<Block> {
    let hotline = cx.catalog.phones.get(id)?;
    let how = match hotline.cost {
        CallCost::Free => Some(cx.say("call-free")),
        CallCost::Charged => Some(cx.say("call-charged")),
        CallCost::Unknown => None,
    };
    let text = format!("{}: **{}**", cx.name(&format!("phone-{id}")), hotline.number);
    Some(Block::item(Item { icon: Icon::Phone, text, how }))
}

/// What to do there in the trouble's own words, else in the agency's.
fn whom_to_see(trouble: &Trouble, cx: &Context) -> Block {
    let text = if trouble.has_see {
        cx.word(&trouble.words, "see")
    } else {
        cx.name(&format!("agency-{}.see", trouble.see))
    };
    let icon = cx.catalog.agencies.get(&trouble.see);
    let icon = icon.map_or(Icon::MapPin, |name| icon_named(name));
    Block::item(Item { icon, text, how: None })
}
