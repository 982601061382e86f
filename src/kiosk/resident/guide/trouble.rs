//! What the page of a trouble says, as blocks, and what its cards open.

use crate::catalog::Trouble;
use crate::id::{AgencyId, ItemId, TroubleId};
use crate::kiosk::block::{Block, Item};
use crate::kiosk::context::Context;
use crate::kiosk::reading::Page;
use crate::kiosk::resident::guide::pages::{card, need, number_to_call};
use crate::kiosk::source::Origin;
use crate::kiosk::text::icon_named;

use lucide_icons::Icon;

/// What helps with a trouble: what to try, what does it step by step, whom to call and whom to see.
pub(crate) fn page(id: &TroubleId, cx: &Context) -> Page {
    let Some(trouble) = cx.catalog.troubles.get(id) else {
        return Page::default();
    };
    let say = |id: &str| cx.word(&trouble.words, id);
    let tries = (1..=trouble.tries).map(|n| Block::action(n, say(&format!("try-{n}"))));
    let texts = (1..=trouble.texts).map(|n| Block::text(say(&format!("text-{n}"))));
    let calls = trouble.call.iter().filter_map(|id| number_to_call(id, cx)).collect();
    let bring = trouble.bring.iter().map(|id| need(id, cx)).collect();
    let blocks = tries
        .chain(texts)
        .chain(headed("step-by-step", cards(trouble, cx), cx))
        .chain(headed("call-title", calls, cx))
        .chain(headed("trouble-still", vec![whom_to_see(trouble, cx)], cx))
        .chain(headed("trouble-bring", bring, cx))
        .chain([Origin::from(trouble).note(cx)]);
    Page { head: vec![Block::title(say("title"))], blocks: blocks.collect(), asides: Vec::new() }
}

/// What the card at `place` of the trouble's page opens.
pub(crate) fn opened(id: &TroubleId, place: usize, cx: &Context) -> Option<ItemId> {
    cx.catalog.troubles.get(id)?.go.get(place).cloned()
}

/// Blocks under a heading; nothing where there are none.
pub(crate) fn headed(
    heading: &str,
    blocks: Vec<Block>,
    cx: &Context,
) -> impl Iterator<Item = Block> {
    let heading = (!blocks.is_empty()).then(|| Block::heading(cx.say(heading)));
    heading.into_iter().chain(blocks)
}

/// The cards of what does it step by step.
fn cards(trouble: &Trouble, cx: &Context) -> Vec<Block> {
    let cards: Vec<_> = trouble.go.iter().filter_map(|item| card(item, cx)).collect();
    if cards.is_empty() { Vec::new() } else { vec![Block::cards(cards)] }
}

/// What to do there in the trouble's own words, else in the agency's.
fn whom_to_see(trouble: &Trouble, cx: &Context) -> Block {
    let text = if trouble.has_see {
        cx.word(&trouble.words, "see")
    } else {
        cx.name(&format!("agency-{}.see", trouble.see))
    };
    Block::item(Item { icon: agency_icon(&trouble.see, cx), text, how: None })
}

/// The icon of an agency.
pub(crate) fn agency_icon(agency: &AgencyId, cx: &Context) -> Icon {
    cx.catalog.agencies.get(agency).map_or(Icon::MapPin, |name| icon_named(name))
}
