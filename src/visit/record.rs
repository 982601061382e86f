//! What the events of a visit add up to.
//!
//! The same addition serves the visit that is under way, whoever writes its end down, and whoever finds it
//! cut short.

use super::code::{EndedBy, Filed, Mode, Operator, Outcome, Rating};
use super::event::{Closing, Event, Happening};
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
    /// Whether a helper was signed in, at the first touch or later.
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
    /// What a guide came to, or the helper chose.
    pub outcome: Option<Outcome>,
    /// The rating, if one was given.
    pub rating: Option<Rating>,
    /// Who did the work on the phone.
    pub operator: Operator,
    /// Whether a dossier was filed online.
    pub filed_online: Filed,
    /// Who or what ended it; nothing while it is open.
    pub ended_by: Option<EndedBy>,
    /// The place in `items` of the one on the screen, and since when.
    current: Option<(usize, Duration)>,
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
            outcome: None,
            rating: None,
            operator: Operator::Resident,
            filed_online: Filed::NotApplicable,
            ended_by: None,
            current: None,
        }
    }

    /// Adds what happened next. A record that is closed stays as it is.
    pub fn add(&mut self, event: &Event) {
        if self.ended_by.is_some() {
            return;
        }
        self.last = event.at;
        match &event.what {
            Happening::Opened { .. } => {}
            Happening::HelperJoined(helper) => self.join(*helper),
            Happening::LanguageChosen(language) => self.language = *language,
            Happening::ItemOpened(item) => self.turn_to(item, event.at.uptime),
            Happening::StepShown(step) => self.reach(*step),
            Happening::Answered { step, .. } => self.reach(*step),
            Happening::TroubleOpened(trouble) => self.meet(trouble),
            Happening::QrShown => self.qr_shown = self.qr_shown.saturating_add(1),
            Happening::Printed => self.printed = self.printed.saturating_add(1),
            Happening::SearchUsed => self.has_searched = true,
            Happening::HelpCalled => self.help_called = self.help_called.saturating_add(1),
            Happening::Reached(outcome) => self.outcome = Some(*outcome),
            Happening::Rated(rating) => self.rating = Some(*rating),
            Happening::Closed(closing) => self.close(closing, event.at.uptime),
        }
    }

    /// How long the visit lasted, or has lasted so far.
    pub fn duration(&self) -> Duration {
        self.last.uptime.saturating_sub(self.opened.uptime)
    }

    fn join(&mut self, helper: HelperCode) {
        self.mode = Mode::Assisted;
        self.helper = Some(helper);
    }

    fn turn_to(&mut self, item: &ItemId, now: Duration) {
        self.stop_counting(now);
        let place = self.items.iter().position(|visited| visited.item == *item);
        let place = place.unwrap_or_else(|| {
            self.items.push(Visited {
                item: item.clone(),
                furthest_step: 0,
                spent: Duration::ZERO,
            });
            self.items.len() - 1
        });
        self.current = Some((place, now));
    }

    fn stop_counting(&mut self, now: Duration) {
        if let Some((place, since)) = self.current.take() {
            self.items[place].spent += now.saturating_sub(since);
        }
    }

    fn reach(&mut self, step: u8) {
        if let Some((place, _)) = self.current {
            let visited = &mut self.items[place];
            visited.furthest_step = visited.furthest_step.max(step);
        }
    }

    fn meet(&mut self, trouble: &TroubleId) {
        if !self.troubles.contains(trouble) {
            self.troubles.push(trouble.clone());
        }
    }

    fn close(&mut self, closing: &Closing, now: Duration) {
        self.stop_counting(now);
        for trouble in &closing.troubles {
            self.meet(trouble);
        }
        self.outcome = Some(closing.outcome.or(self.outcome).unwrap_or_else(|| self.left_at()));
        self.operator = closing.operator;
        self.filed_online = closing.filed_online;
        self.ended_by = Some(closing.by);
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
mod tests {
    use super::*;

    use crate::visit::event::VisitNumber;

    use jiff::Timestamp;

    fn event(seconds: u64, what: Happening) -> Event {
        let at = Moment {
            uptime: Duration::from_secs(seconds),
            wall: Timestamp::from_second(1_800_000_000 + seconds as i64).unwrap(),
        };
        Event { visit: VisitNumber(1), at, what }
    }

    fn opened() -> Event {
        let language = Language::Vietnamese;
        event(10, Happening::Opened { language, mode: Mode::SelfService, helper: None })
    }

    fn guide(id: &str) -> ItemId {
        ItemId::Guide(id.parse().unwrap())
    }

    #[test]
    fn time_is_counted_for_each_item_also_when_it_is_opened_again() {
        let mut record = Record::begin(&opened()).unwrap();
        record.add(&event(20, Happening::ItemOpened(guide("a"))));
        record.add(&event(50, Happening::ItemOpened(guide("b"))));
        record.add(&event(60, Happening::ItemOpened(guide("a"))));
        record.add(&event(65, Happening::Closed(Closing::by(EndedBy::Resident))));

        let spent: Vec<_> = record.items.iter().map(|visited| visited.spent.as_secs()).collect();
        assert_eq!(spent, [35, 10]);
        assert_eq!(record.duration(), Duration::from_secs(55));
    }

    #[test]
    fn the_furthest_step_is_kept_when_the_reader_goes_back() {
        let mut record = Record::begin(&opened()).unwrap();
        record.add(&event(20, Happening::ItemOpened(guide("a"))));
        for step in [1, 2, 3, 2] {
            record.add(&event(30, Happening::StepShown(step)));
        }
        assert_eq!(record.items[0].furthest_step, 3);
    }

    #[test]
    fn a_visit_left_in_a_guide_is_unfinished_and_one_that_only_read_has_looked() {
        let mut left = Record::begin(&opened()).unwrap();
        left.add(&event(20, Happening::ItemOpened(guide("a"))));
        left.add(&event(21, Happening::StepShown(1)));
        left.add(&event(99, Happening::Closed(Closing::by(EndedBy::Idle))));
        assert_eq!(left.outcome, Some(Outcome::Unfinished));

        let mut read = Record::begin(&opened()).unwrap();
        read.add(&event(99, Happening::Closed(Closing::by(EndedBy::Resident))));
        assert_eq!(read.outcome, Some(Outcome::Looked));
    }

    #[test]
    fn a_helper_who_joins_makes_the_visit_assisted() {
        let mut record = Record::begin(&opened()).unwrap();
        assert_eq!((record.mode, record.helper), (Mode::SelfService, None));
        for code in ["TN-03", "TN-05"] {
            record.add(&event(20, Happening::HelperJoined(code.parse().unwrap())));
            assert_eq!((record.mode, record.helper), (Mode::Assisted, code.parse().ok()));
        }
    }

    #[test]
    fn nothing_is_added_to_a_closed_record() {
        let mut record = Record::begin(&opened()).unwrap();
        record.add(&event(20, Happening::Closed(Closing::by(EndedBy::Resident))));
        let closed = record.clone();
        record.add(&event(30, Happening::HelpCalled));
        assert_eq!(record, closed);
    }
}
