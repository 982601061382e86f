//! How far people come in the guides, and what was in their way where they stopped.

use crate::id::{GuideId, ItemId, TroubleId};
use crate::journal::read::{Counts, Error, Session, Snapshot, Word};
use crate::review::figures::{self, Figures, StepFigures};
use crate::review::filter::{self, Filter};
use crate::review::period::Period;
use crate::visit::Happening;

use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A guide and how far people came in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideSteps {
    /// The guide.
    pub guide: GuideId,
    /// In how many sessions it was opened.
    pub sessions: u64,
    /// Its steps, from the page before the first on.
    pub steps: Vec<StepFigures>,
    /// The trouble that was opened most at each step where one was, in the latest [`LOOKED_AT`] sessions.
    pub troubles: Vec<StepTrouble>,
}

/// A trouble that was opened at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepTrouble {
    /// The step, counted from 1.
    pub step: u8,
    /// The trouble.
    pub trouble: TroubleId,
    /// How often it was opened there.
    pub times: u64,
}

/// How many guides are told of.
const GUIDES: usize = 8;

/// How many sessions of a guide are read for what was in people's way.
pub const LOOKED_AT: usize = 200;

pub(super) fn guides(
    log: &Snapshot<'_>,
    period: Period,
    counts: &Counts,
    figures: &Figures,
) -> Result<Vec<GuideSteps>, Error> {
    let opened = figures.items.iter().filter_map(|item| match &item.item {
        ItemId::Guide(guide) => Some((guide, item.sessions)),
        _ => None,
    });
    let guides = opened.take(GUIDES).map(|(guide, sessions)| {
        let word = log.lexicon().number(&Word::Item(ItemId::Guide(guide.clone())));
        let steps = word.map(|word| figures::drop_off(counts, word)).unwrap_or_default();
        let troubles = troubles(log, period, guide)?;
        Ok(GuideSteps { guide: guide.clone(), sessions, steps, troubles })
    });
    guides.collect()
}

/// The trouble that was opened most at each step of a guide.
fn troubles(
    log: &Snapshot<'_>,
    period: Period,
    guide: &GuideId,
) -> Result<Vec<StepTrouble>, Error> {
    let item = Some(ItemId::Guide(guide.clone()));
    let filter = Filter { period: Some(period), item, ..Filter::default() };
    let page = filter::page(log, &filter, None, LOOKED_AT)?;
    let mut opened: BTreeMap<(u8, TroubleId), u64> = BTreeMap::new();
    for session in &page.sessions {
        for (step, trouble) in troubles_of(session, guide) {
            *opened.entry((step, trouble)).or_default() += 1;
        }
    }
    let mut opened: Vec<StepTrouble> = opened
        .into_iter()
        .map(|((step, trouble), times)| StepTrouble { step, trouble, times })
        .collect();
    opened.sort_by_key(|trouble| (trouble.step, Reverse(trouble.times)));
    opened.dedup_by_key(|trouble| trouble.step);
    Ok(opened)
}

/// The troubles that were opened in a session while a guide was at hand, each with the step that showed.
fn troubles_of(session: &Session, guide: &GuideId) -> Vec<(u8, TroubleId)> {
    let (mut is_at_hand, mut step) = (false, 0);
    let mut opened = Vec::new();
    for (_, what) in &session.line {
        match what {
            Happening::ItemOpened(item) => {
                is_at_hand = matches!(item, ItemId::Guide(other) if other == guide);
                step = 0;
            }
            Happening::StepShown(shown) if is_at_hand => step = *shown,
            Happening::TroubleOpened(trouble) if is_at_hand => opened.push((step, trouble.clone())),
            _ => {}
        }
    }
    opened
}
