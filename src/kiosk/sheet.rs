//! Sheets: blocks set on as many pages as they need.

use crate::kiosk::block::Block;
use crate::kiosk::canvas::GAP;
use crate::kiosk::said::Said;
use crate::kiosk::theme::Theme;

use iced::widget::Column;
use iced::{Element, Size};

use std::ops::Range;

/// Blocks on pages, and the page that shows.
#[derive(Debug, Clone)]
pub struct Sheet {
    head: Vec<Block>,
    blocks: Vec<Block>,
    pages: Vec<Range<usize>>,
    page: usize,
    room: Size,
    gap: f32,
}

impl Sheet {
    /// Sets `blocks` in `room`, below `head`, which every page repeats.
    pub fn new(head: &[Block], blocks: &[Block], room: Size, gap: f32) -> Self {
        let blocks: Vec<Block> = blocks.iter().flat_map(|block| block.parts(room.width)).collect();
        let gap = if has_neighbours_to_press(&blocks) { gap.max(GAP) } else { gap };
        let taken: f32 = head.iter().map(|block| block.height(room.width) + gap).sum();
        let heights: Vec<f32> = blocks.iter().map(|block| block.height(room.width)).collect();
        let leads: Vec<bool> = blocks.iter().map(Block::leads).collect();
        let pages = paginate(&heights, &leads, gap, room.height - taken);
        Self { head: head.to_vec(), blocks, pages, page: 0, room, gap }
    }

    /// How many pages there are; at least one.
    pub fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// The page that shows, counted from 0.
    pub fn page(&self) -> usize {
        self.page
    }

    /// Whether a page follows.
    pub fn has_next(&self) -> bool {
        self.page + 1 < self.pages.len()
    }

    /// Turns to the next page; says whether there was one.
    pub fn turn_on(&mut self) -> bool {
        let has_next = self.has_next();
        self.page += usize::from(has_next);
        has_next
    }

    /// Turns to the page before; says whether there was one.
    pub fn turn_back(&mut self) -> bool {
        let has_previous = self.page > 0;
        self.page -= usize::from(has_previous);
        has_previous
    }

    /// Turns to `page`, or to the last one.
    #[must_use]
    pub fn at(mut self, page: usize) -> Self {
        self.page = page.min(self.pages.len() - 1);
        self
    }

    /// Whether every page has room for all that is on it.
    pub fn fits(&self) -> bool {
        (0..self.pages.len()).all(|page| self.height_of(page) <= self.room.height + 0.5)
    }

    /// The height of the page that shows, in design pixels.
    pub fn height(&self) -> f32 {
        self.height_of(self.page)
    }

    fn height_of(&self, page: usize) -> f32 {
        let blocks = self.head.iter().chain(&self.blocks[self.pages[page].clone()]);
        let heights = blocks.map(|block| block.height(self.room.width) + self.gap);
        (heights.sum::<f32>() - self.gap).max(0.0)
    }

    /// The page that shows; a choice publishes what `chosen` makes of its place.
    pub fn view<'a, Message: 'a>(
        &'a self,
        chosen: impl Fn(usize) -> Message + 'a,
    ) -> Element<'a, Message, Theme> {
        let column = Column::with_children(self.shown().map(|block| block.view(self.room.width)))
            .spacing(self.gap)
            .width(self.room.width);
        Element::from(column).map(chosen)
    }

    /// The page that shows in words; a choice publishes its place.
    pub fn describe(&self) -> Vec<Said<usize>> {
        self.shown().flat_map(Block::say).collect()
    }

    /// The blocks of the page that shows.
    fn shown(&self) -> impl Iterator<Item = &Block> {
        self.head.iter().chain(&self.blocks[self.pages[self.page].clone()])
    }
}

/// Whether fingers have to tell blocks apart.
fn has_neighbours_to_press(blocks: &[Block]) -> bool {
    let is_pressed =
        |block: &&Block| block.say().iter().any(|said| matches!(said, Said::Action { .. }));
    blocks.iter().filter(is_pressed).count() > 1
}

/// Puts parts of `heights` on pages of `room`, `gap` apart. A part that leads stays with the one after
/// it. What is higher than a page has one of its own.
fn paginate(heights: &[f32], leads: &[bool], gap: f32, room: f32) -> Vec<Range<usize>> {
    let mut pages = Vec::new();
    let (mut start, mut used) = (0, 0.0);
    for group in groups(leads) {
        let height = heights[group.clone()].iter().sum::<f32>() + gap * (group.len() - 1) as f32;
        let needed = if group.start == start { height } else { used + gap + height };
        // Half a pixel of slack: heights are sums of rounded line heights.
        if needed > room + 0.5 && group.start > start {
            pages.push(start..group.start);
            start = group.start;
            used = height;
        } else {
            used = needed;
        }
    }
    pages.push(start..heights.len());
    pages
}

/// The parts that stay together: each with those before it that lead to it.
fn groups(leads: &[bool]) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    leads.iter().enumerate().filter_map(move |(i, leads_on)| {
        let is_end = !leads_on || i + 1 == leads.len();
        is_end.then(|| std::mem::replace(&mut start, i + 1)..i + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    #[test]
    fn what_fits_stays_on_one_page() {
        assert_eq!(
            paginate(&[100.0, 100.0], &[false; 2], 20.0, 220.0).as_slice(),
            std::slice::from_ref(&(0..2))
        );
        assert_eq!(paginate(&[], &[], 20.0, 220.0).as_slice(), std::slice::from_ref(&(0..0)));
    }

    #[test]
    fn what_does_not_fit_goes_on_the_next_page() {
        assert_eq!(paginate(&[100.0, 100.0, 50.0], &[false; 3], 20.0, 210.0), [0..1, 1..3]);
        assert_eq!(paginate(&[500.0, 10.0], &[false; 2], 20.0, 210.0), [0..1, 1..2]);
    }

    #[test]
    fn a_heading_stays_with_what_follows_it() {
        let leads = [false, true, false, true];
        let pages = paginate(&[100.0, 40.0, 100.0, 40.0], &leads, 20.0, 210.0);
        assert_eq!(pages, [0..1, 1..3, 3..4]);
    }

    proptest! {
        #[test]
        fn pages_hold_every_part_once_in_order(
            parts in prop::collection::vec((1.0f32..600.0, any::<bool>()), 0..30),
            room in 100.0f32..900.0,
        ) {
            let (heights, leads): (Vec<f32>, Vec<bool>) = parts.into_iter().unzip();
            let pages = paginate(&heights, &leads, 16.0, room);
            let parts: Vec<usize> = pages.iter().cloned().flatten().collect();
            prop_assert_eq!(parts, (0..heights.len()).collect::<Vec<_>>());
            let has_break = |page: &&Range<usize>| {
                let end = page.end.saturating_sub(1).max(page.start);
                leads[page.start..end].iter().any(|leads| !leads)
            };
            for page in pages.iter().filter(has_break) {
                let used: f32 = heights[page.clone()].iter().sum::<f32>() + 16.0 * (page.len() - 1) as f32;
                prop_assert!(used <= room + 0.6);
            }
        }
    }
}
