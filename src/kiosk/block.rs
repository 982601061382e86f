//! Blocks: the parts that reading screens are made of, each knowing its height in a column.
//!
//! Knowing heights before anything is drawn lets a [`Sheet`](crate::kiosk::sheet::Sheet) decide what fits
//! on a page, so that nothing a resident reads is ever cut or scrolled. A kind of block is a file here:
//! its height, its look and its words side by side.

mod action;
mod badges;
mod cards;
mod chips;
mod choices;
mod facts;
mod item;
mod kind;
mod large;
mod note;
mod reached;
mod warning;
mod words;

use crate::kiosk::block::action::Action;
use crate::kiosk::block::badges::Badges;
use crate::kiosk::block::cards::Cards;
use crate::kiosk::block::chips::Chips;
use crate::kiosk::block::choices::{Choice, Choices};
use crate::kiosk::block::facts::Facts;
use crate::kiosk::block::kind::Kind;
use crate::kiosk::block::note::Note;
use crate::kiosk::block::reached::Reached;
use crate::kiosk::block::warning::Warning;
use crate::kiosk::block::words::Words;
use crate::kiosk::canvas::{GAP, TARGET};
use crate::kiosk::said::Said;
use crate::kiosk::text::Zoom;
use crate::kiosk::theme::{Theme, Tone};

use iced::Element;
use lucide_icons::Icon;

use std::sync::Arc;

pub use crate::kiosk::block::cards::Card;
pub use crate::kiosk::block::chips::Chip;
pub use crate::kiosk::block::choices::Offer;
pub use crate::kiosk::block::facts::Fact;
pub use crate::kiosk::block::item::Item;
pub use crate::kiosk::block::large::Large;
pub use crate::kiosk::widget::Badge;

/// A part of a reading screen. A clone shares what it holds.
#[derive(Debug, Clone)]
pub struct Block(Arc<dyn Kind>);

impl Block {
    /// The title of the screen.
    pub fn title(text: String) -> Self {
        Self(Arc::new(Words::title(text)))
    }

    /// The title of a part; it stays with what follows it.
    pub fn heading(text: String) -> Self {
        Self(Arc::new(Words::heading(text)))
    }

    /// Reading text.
    pub fn text(text: String) -> Self {
        Self(Arc::new(Words::text(text)))
    }

    /// Badges in a row, on more rows where there is no room.
    pub fn badges(badges: Vec<Badge>) -> Self {
        Self(Arc::new(Badges(badges)))
    }

    /// One action, with its number.
    pub fn action(number: u8, text: String) -> Self {
        Self(Arc::new(Action { number, text, zoom: Zoom::NONE }))
    }

    /// Something not to do.
    pub fn warning(text: String) -> Self {
        Self(Arc::new(Warning { text, zoom: Zoom::NONE }))
    }

    /// A few facts on a card.
    pub fn facts(facts: Vec<Fact>) -> Self {
        Self(Arc::new(Facts(facts)))
    }

    /// One of several things: a paper, a tool, an office.
    pub fn item(item: Item) -> Self {
        Self(Arc::new(item))
    }

    /// A quiet line with an icon: where a fact comes from.
    pub fn note(icon: Icon, tone: Tone, text: String) -> Self {
        Self(Arc::new(Note { icon, tone, text, zoom: Zoom::NONE }))
    }

    /// Choices to press, as blocks that each stay together on a page.
    pub fn choices(choices: impl IntoIterator<Item = String>) -> Vec<Self> {
        Self::offers(choices.into_iter().map(|text| Offer { text, about: None }))
    }

    /// The same, each with a word more about it.
    pub fn offers(offers: impl IntoIterator<Item = Offer>) -> Vec<Self> {
        let numbered = offers.into_iter().enumerate();
        let choice = |(place, offer)| Choice { place, offer, zoom: Zoom::NONE };
        let choices: Vec<Choice> = numbered.map(choice).collect();
        choices.chunks(TOGETHER).map(|part| Self(Arc::new(Choices(part.to_vec())))).collect()
    }

    /// Chips to tap, the first of which publishes the place `first`.
    pub fn chips(first: usize, chips: Vec<Chip>) -> Self {
        Self(Arc::new(Chips { first, chips, least: TARGET }))
    }

    /// The same, lower: where many have to stand on one screen.
    pub fn low_chips(first: usize, chips: Vec<Chip>) -> Self {
        Self(Arc::new(Chips { first, chips, least: chips::LOW }))
    }

    /// Something to be read from the screen letter by letter, such as a number to call.
    pub fn large(large: Large) -> Self {
        Self(Arc::new(large))
    }

    /// What was reached, and what to do now.
    pub fn reached(title: String, next: Option<String>) -> Self {
        Self(Arc::new(Reached { title, next, zoom: Zoom::NONE }))
    }

    /// Cards to press, each of which opens something; a card publishes its place.
    pub fn cards(cards: Vec<Card>) -> Self {
        Self(Arc::new(Cards::new(cards)))
    }

    /// The block set larger, where it does not keep its size.
    #[must_use]
    pub fn zoomed(&self, zoom: Zoom) -> Self {
        self.0.zoomed(zoom).map_or_else(|| self.clone(), Self)
    }

    /// The block as parts that may stand on different pages of a column of `width` design pixels.
    pub fn parts(&self, width: f32) -> Vec<Self> {
        match self.0.parts(width) {
            Some(parts) => parts.into_iter().map(Self).collect(),
            None => vec![self.clone()],
        }
    }

    /// Whether it only makes sense with the block after it.
    pub fn leads(&self) -> bool {
        self.0.leads()
    }

    /// The height in a column of `width` design pixels.
    pub fn height(&self, width: f32) -> f32 {
        self.0.height(width)
    }

    /// The block in a column of `width` design pixels; a choice publishes its place among all of them.
    pub fn view(&self, width: f32) -> Element<'_, usize, Theme> {
        self.0.view(width)
    }

    /// The block in words, in the order of drawing.
    pub fn say(&self) -> Vec<Said<usize>> {
        self.0.say()
    }
}

/// How many choices stay together on a page.
const TOGETHER: usize = 4;

/// Space between blocks on a canvas with little or much room.
pub fn gap(is_small: bool) -> f32 {
    if is_small { 12.0 } else { GAP + 4.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kiosk::text::{Set, load_fonts};

    use iced::advanced::renderer::Headless;
    use iced::advanced::widget::{Id, Operation};
    use iced::futures::executor::block_on;
    use iced::widget::container;
    use iced::{Font, Rectangle, Renderer, Size};
    use iced_test::runtime::UserInterface;
    use iced_test::runtime::user_interface::Cache;
    use proptest::prelude::*;

    use std::any::Any;

    /// What a block draws: how high it is, its texts in order, and those that are cut off.
    #[derive(Default)]
    struct Drawn {
        height: Option<f32>,
        texts: Vec<String>,
        cut: Vec<String>,
    }

    impl Operation for Drawn {
        fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
            operate(self);
        }

        fn container(&mut self, _id: Option<&Id>, bounds: Rectangle) {
            self.height.get_or_insert(bounds.height);
        }

        fn text(&mut self, _id: Option<&Id>, _bounds: Rectangle, text: &str) {
            self.texts.push(text.to_owned());
        }

        fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
            if let Some(set) = state.downcast_ref::<Set>()
                && set.excess.height > 0.5
            {
                self.cut.push(set.text.clone());
            }
        }
    }

    /// Lays a block out in a column of `width`, as the kiosk does.
    fn draw(block: &Block, width: f32, renderer: &mut Renderer) -> Drawn {
        let view = container(block.view(width)).width(width);
        let room = Size::new(width, 100_000.0);
        let mut ui: UserInterface<'_, usize, Theme, Renderer> =
            UserInterface::build(view, room, Cache::default(), renderer);
        let mut drawn = Drawn::default();
        ui.operate(renderer, &mut drawn);
        drawn
    }

    const WORDS: [&str; 16] = [
        "căn",
        "cước",
        "**nghĩa**",
        "Uỷ",
        "ban",
        "ĐĂNG",
        "ký",
        "tạm",
        "trú,",
        "thường",
        "trú",
        "qua",
        "VNeID",
        "(12 số)",
        "chuyển",
        "1.234.567",
    ];

    fn text(most: usize) -> impl Strategy<Value = String> {
        prop::collection::vec(prop::sample::select(&WORDS[..]), 1..most)
            .prop_map(|words| words.join(" "))
    }

    fn facts() -> impl Strategy<Value = Vec<Fact>> {
        let fact = (text(6), text(12), prop::option::of(text(20)))
            .prop_map(|(label, value, note)| Fact { icon: Icon::Clock, label, value, note });
        prop::collection::vec(fact, 1..4)
    }

    fn badges() -> impl Strategy<Value = Vec<Badge>> {
        let icon = prop::option::of(Just(Icon::Globe));
        let badge =
            (text(2), icon).prop_map(|(text, icon)| Badge { tone: Tone::JadeWeak, icon, text });
        prop::collection::vec(badge, 1..9)
    }

    /// A block of each kind.
    fn every_kind() -> impl Strategy<Value = Vec<Block>> {
        let rich = (facts(), badges(), prop::collection::vec(text(16), 1..9));
        (text(60), text(20), prop::option::of(text(30)), rich).prop_map(
            |(long, short, how, (facts, badges, choices))| {
                let about = how.clone();
                let item = Item { icon: Icon::Dot, text: long.clone(), how };
                let mut blocks = vec![
                    Block::title(short.clone()),
                    Block::heading(short.clone()),
                    Block::text(long.clone()),
                    Block::action(7, long.clone()),
                    Block::warning(long),
                    Block::note(Icon::BadgeCheck, Tone::JadeWeak, short),
                    Block::item(item),
                    Block::facts(facts),
                    Block::badges(badges),
                ];
                let offer = |text: &String| Offer { text: text.clone(), about: about.clone() };
                blocks.extend(Block::offers(choices.iter().map(offer)));
                blocks.extend(Block::choices(choices));
                blocks
            },
        )
    }

    /// The letters and digits of texts, in order.
    fn letters(texts: &[String]) -> String {
        texts.iter().flat_map(|text| text.chars()).filter(|char| char.is_alphanumeric()).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn a_block_is_as_high_as_it_says_and_says_what_it_shows(
            blocks in every_kind(),
            width in 300.0f32..1800.0,
        ) {
            load_fonts();
            let renderer = <Renderer as Headless>::new(Font::DEFAULT, 16.0.into(), Some("tiny-skia"));
            let mut renderer = block_on(renderer).expect("tiny-skia draws everywhere");
            for block in &blocks {
                let drawn = draw(block, width, &mut renderer);
                let height = block.height(width);
                let laid_out = drawn.height.unwrap_or_default();
                prop_assert!((height - laid_out).abs() <= 0.5, "{height}, not {laid_out}: {block:?}");
                prop_assert!(drawn.cut.is_empty(), "cut off: {:?}", drawn.cut);
                let said: Vec<String> = block.say().iter().map(Said::words).collect();
                prop_assert_eq!(letters(&said), letters(&drawn.texts));
            }
        }
    }
}
