//! What the search lists: what was found, else what people may have come for.

use crate::find::{Answer, Hit};
use crate::id::ItemId;
use crate::kiosk::context::Context;
use crate::kiosk::resident::search::card::Card;

/// What the search lists.
#[derive(Debug, Clone, Default)]
pub(super) struct List {
    /// How much was found, in a word or two.
    pub(super) count: Option<String>,
    /// A sentence above the cards.
    pub(super) note: Option<String>,
    pub(super) cards: Vec<Card>,
}

/// How many items show before anything is typed.
const SUGGESTED: usize = 8;

impl List {
    /// The list of an answer.
    pub(super) fn new(answer: &Answer, cx: &Context) -> Self {
        let hits =
            |hits: &[Hit]| -> Vec<Card> { hits.iter().map(|hit| Card::of_hit(hit, cx)).collect() };
        let topics = cx.catalog.topics.iter().map(|topic| Card::of_topic(topic, cx));
        match answer {
            Answer::Empty => {
                let usual = cx.seeker.as_ref().map(|seeker| seeker.usual(cx.language()));
                let usual = usual.filter(|usual| !usual.is_empty());
                let cards = usual.map_or_else(|| suggested(cx), |usual| hits(&usual));
                Self { cards, ..Self::default() }
            }
            Answer::Number => {
                let note = Some(cx.say("search-no-numbers"));
                Self { count: None, note, cards: topics.collect() }
            }
            Answer::Hits(found) => {
                let count = cx.say_with("search-count", &[("count", found.len().into())]);
                Self { count: Some(count), note: None, cards: hits(found) }
            }
            Answer::Nearest(near) => {
                let id = if near.is_empty() { "search-none" } else { "search-nearest" };
                let cards = hits(near).into_iter().chain(topics).collect();
                Self { count: None, note: Some(cx.say(id)), cards }
            }
        }
    }
}

/// What shows before anything is typed: of each topic the first item, then of each the second, and so on.
fn suggested(cx: &Context) -> Vec<Card> {
    let longest = cx.catalog.topics.iter().map(|topic| topic.items.len()).max().unwrap_or(0);
    let nth =
        |place: usize| cx.catalog.topics.iter().filter_map(move |topic| topic.items.get(place));
    let mut items: Vec<&ItemId> = Vec::with_capacity(SUGGESTED);
    for item in (0..longest).flat_map(nth) {
        if items.len() < SUGGESTED && !items.contains(&item) {
            items.push(item);
        }
    }
    items.into_iter().filter_map(|item| Card::of_item(item, cx)).collect()
}
