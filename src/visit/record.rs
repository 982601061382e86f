//! What the events of a visit add up to.
//!
//! The same addition serves the visit that is under way, whoever writes its end down, and whoever finds it
//! cut short.

use super::code::{EndedBy, Filed, Mode, Operator, Outcome, Rating};
use super::event::{Closing, Event, Happening, Summary};
use super::moment::Moment;
use crate::id::{HelperCode, ItemId, TroubleId};
use crate::l10n::Language;

use std::time::Duration;

/// What the events of a visit add up to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// When it was opened.
    pub opened: Moment,
    /// When the last event happened; once closed, when it was closed.
    pub last: Moment,
    /// The language, as last chosen.
    pub language: Language,
    /// Whether a helper was there at last: since the first touch, or joined and did not leave.
    pub mode: Mode,
    /// The helper's code, when assisted; the last one who joined.
    pub helper: Option<HelperCode>,
    /// What was opened, in order, each item once.
    pub items: Vec<Visited>,
    /// The troubles met, in order, each once.
    pub troubles: Vec<TroubleId>,
    /// How often a QR code was on the screen.
    pub qr_shown: u16,
    /// How often something was printed.
    pub printed: u16,
    /// Whether somebody searched.
    pub has_searched: bool,
    /// How often help was called.
    pub help_called: u16,
    /// How long help was waited for, each time that it came: since the first call after it came last.
    pub help_waits: Vec<Duration>,
    /// What the helper chose, or else the last that a guide came to.
    pub outcome: Option<Outcome>,
    /// The rating, if one was given.
    pub rating: Option<Rating>,
    /// Who did the work on the phone.
    pub operator: Operator,
    /// Whether a dossier was filed online.
    pub filed_online: Filed,
    /// Who or what ended it; nothing while it is open.
    pub ended_by: Option<EndedBy>,
    /// Whether a helper chose the outcome.
    has_chosen: bool,
    /// Since when help is waited for, if it is.
    called: Option<Duration>,
    /// The place in `items` of the one on the screen.
    current: Option<usize>,
    /// Since when its time is to be counted; nothing while the visit is put aside.
    counted_to: Option<Duration>,
}

/// An item as a visit saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visited {
    /// The guide, procedure or notice.
    pub item: ItemId,
    /// The furthest step shown, counted from 1; 0 if none was.
    pub furthest_step: u8,
    /// How long it was on the screen, in all.
    pub spent: Duration,
}

impl Record {
    /// The record of a visit that opens with `event`; nothing if another event opens it.
    pub fn begin(event: &Event) -> Option<Self> {
        let Happening::Opened { language, mode, helper } = event.what else {
            return None;
        };
        Some(Self::opened(language, mode, helper, event.at))
    }

    /// The record of a visit that opens at a moment.
    pub fn opened(language: Language, mode: Mode, helper: Option<HelperCode>, at: Moment) -> Self {
        Self {
            opened: at,
            last: at,
            language,
            mode,
            helper,
            items: Vec::new(),
            troubles: Vec::new(),
            qr_shown: 0,
            printed: 0,
            has_searched: false,
            help_called: 0,
            help_waits: Vec::new(),
            outcome: None,
            rating: None,
            operator: Operator::Resident,
            filed_online: Filed::NotApplicable,
            ended_by: None,
            has_chosen: false,
            called: None,
            current: None,
            counted_to: Some(at.uptime),
        }
    }

    /// Adds what happened next. A record that is closed stays as it is.
    pub fn add(&mut self, event: &Event) {
        if self.ended_by.is_some() {
            return;
        }
        self.last = event.at;
        let now = event.at.uptime;
        match &event.what {
            Happening::Opened { .. } => {}
            Happening::HelperJoined(helper) => self.set_helper(Some(*helper)),
            Happening::HelperLeft => self.set_helper(None),
            Happening::LanguageChosen(language) => self.language = *language,
            Happening::ItemOpened(item) => self.turn_to(item, now),
            Happening::StepShown(step) => self.reach(*step),
            Happening::Answered { step, .. } => self.reach(*step),
            Happening::TroubleOpened(trouble) => self.mark(trouble, true),
            Happening::TroubleMarked { trouble, is_met } => self.mark(trouble, *is_met),
            Happening::QrShown => self.qr_shown = self.qr_shown.saturating_add(1),
            Happening::Printed => self.printed = self.printed.saturating_add(1),
            Happening::SearchUsed => self.has_searched = true,
            Happening::HelpCalled => self.call_help(now),
            Happening::HelperCame => self.end_wait(now),
            Happening::Reached(outcome) => self.arrive(*outcome),
            Happening::OutcomeChosen(outcome) => self.choose(*outcome),
            Happening::OperatorChosen(operator) => self.operator = *operator,
            Happening::FiledChosen(filed) => self.filed_online = *filed,
            Happening::Rated(rating) => self.rating = Some(*rating),
            Happening::Parked => self.put_aside(now),
            Happening::TakenUp => self.take_up(now),
            Happening::Closed(closing) => self.close(closing, now),
        }
    }

    /// How long the visit lasted, or has lasted so far.
    pub fn duration(&self) -> Duration {
        self.last.uptime.saturating_sub(self.opened.uptime)
    }

    fn set_helper(&mut self, helper: Option<HelperCode>) {
        self.mode = if helper.is_some() { Mode::Assisted } else { Mode::SelfService };
        self.helper = helper;
    }

    fn turn_to(&mut self, item: &ItemId, now: Duration) {
        self.count_to(now);
        let place = self.items.iter().position(|visited| visited.item == *item);
        self.current = Some(place.unwrap_or_else(|| {
            self.items.push(Visited {
                item: item.clone(),
                furthest_step: 0,
                spent: Duration::ZERO,
            });
            self.items.len() - 1
        }));
    }

    /// Counts the time that the current item was on the screen, up to now.
    fn count_to(&mut self, now: Duration) {
        let Some(since) = &mut self.counted_to else { return };
        let spent = now.saturating_sub(std::mem::replace(since, now));
        if let Some(place) = self.current {
            self.items[place].spent += spent;
        }
    }

    fn put_aside(&mut self, now: Duration) {
        self.count_to(now);
        self.counted_to = None;
    }

    fn take_up(&mut self, now: Duration) {
        self.counted_to.get_or_insert(now);
    }

    fn reach(&mut self, step: u8) {
        if let Some(place) = self.current {
            let visited = &mut self.items[place];
            visited.furthest_step = visited.furthest_step.max(step);
        }
    }

    fn mark(&mut self, trouble: &TroubleId, is_met: bool) {
        if !is_met {
            self.troubles.retain(|met| met != trouble);
        } else if !self.troubles.contains(trouble) {
            self.troubles.push(trouble.clone());
        }
    }

    fn call_help(&mut self, now: Duration) {
        self.help_called = self.help_called.saturating_add(1);
        self.called.get_or_insert(now);
    }

    fn end_wait(&mut self, now: Duration) {
        let called = self.called.take();
        self.help_waits.extend(called.map(|called| now.saturating_sub(called)));
    }

    fn arrive(&mut self, outcome: Outcome) {
        if !self.has_chosen {
            self.outcome = Some(outcome);
        }
    }

    fn choose(&mut self, outcome: Outcome) {
        self.outcome = Some(outcome);
        self.has_chosen = true;
    }

    fn close(&mut self, closing: &Closing, now: Duration) {
        self.count_to(now);
        if let Some(summary) = &closing.summary {
            self.sum_up(summary);
        }
        self.outcome = Some(self.outcome.unwrap_or_else(|| self.left_at()));
        self.ended_by = Some(closing.by);
    }

    fn sum_up(&mut self, summary: &Summary) {
        for trouble in &summary.troubles {
            self.mark(trouble, true);
        }
        self.outcome = summary.outcome.or(self.outcome);
        self.operator = summary.operator;
        self.filed_online = summary.filed_online;
    }

    /// The outcome of a visit in which no guide came to its end.
    fn left_at(&self) -> Outcome {
        if self.items.iter().any(|visited| visited.furthest_step > 0) {
            Outcome::Unfinished
        } else {
            Outcome::Looked
        }
    }
}

#[cfg(test)]
mod tests;
