//! What the log holds about a visit: codes, counts and times, and nothing that could name a person.
//!
//! A visit is told as [`Event`]s while it happens; a [`Record`] is what they add up to. The same addition
//! serves the visit that is under way, the writer that closes it, and the one that finds it cut short.

use crate::id::{HelperCode, ItemId, TroubleId};
use crate::l10n::Language;

use jiff::Timestamp;

use std::time::Duration;

/// A moment by both clocks: the wall clock may be set, the other one only moves on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The time since the program started, by a clock that is never set.
    pub uptime: Duration,
    /// The time by the wall clock.
    pub wall: Timestamp,
}

/// The number of a visit since the program started. It means nothing beyond this run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VisitNumber(pub u32);

/// Something that happened in a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The visit it happened in.
    pub visit: VisitNumber,
    /// When.
    pub at: Moment,
    /// What.
    pub what: Happening,
}

/// What can happen in a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happening {
    /// The first touch.
    Opened {
        /// The language at the first touch.
        language: Language,
        /// Whether a helper is signed in.
        mode: Mode,
        /// The helper's code, when assisted.
        helper: Option<HelperCode>,
    },
    /// The resident chose another language.
    LanguageChosen(Language),
    /// A guide, procedure or notice was opened; it is the current item from here on.
    ItemOpened(ItemId),
    /// A step of the current guide was shown, counted from 1.
    StepShown(u8),
    /// A question of the current guide was answered: the step and the answer, both counted from 1.
    Answered {
        /// The step that asks.
        step: u8,
        /// The answer given.
        answer: u8,
    },
    /// A trouble of the current step was opened.
    TroubleOpened(TroubleId),
    /// A QR code was on the screen.
    QrShown,
    /// Something was printed.
    Printed,
    /// Somebody looked for something by typing; what they typed is not kept.
    SearchUsed,
    /// Help was called.
    HelpCalled,
    /// The current guide came to an end.
    Reached(Outcome),
    /// The visit was rated.
    Rated(Rating),
    /// The visit is over.
    Closed(Closing),
}

/// How a visit ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// Who or what ended it.
    pub by: EndedBy,
    /// The outcome a helper chose; without one the last that a guide came to stands.
    pub outcome: Option<Outcome>,
    /// The troubles a helper named, beside those the resident opened.
    pub troubles: Vec<TroubleId>,
    /// Who did the work on the phone.
    pub operator: Operator,
    /// Whether a dossier was filed online.
    pub filed_online: Filed,
}

impl Closing {
    /// The end of a visit without a helper.
    pub fn by(by: EndedBy) -> Self {
        Self {
            by,
            outcome: None,
            troubles: Vec::new(),
            operator: Operator::Resident,
            filed_online: Filed::NotApplicable,
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $number:literal $code:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The number that stands for it in the database; it never changes.
            pub fn number(self) -> u8 {
                match self { $(Self::$variant => $number),+ }
            }

            /// The value that `number` stands for.
            pub fn from_number(number: u8) -> Option<Self> {
                match number { $($number => Some(Self::$variant),)+ _ => None }
            }

            /// The code in exports, and the end of its message's id.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The value with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    )+};
}

codes! {
    /// What came of a visit (kết quả).
    Outcome {
        /// Done here (xong tại chỗ).
        DoneHere = 1 "done-here",
        /// The resident goes on at home (làm tiếp ở nhà).
        ContinuesAtHome = 2 "continues-at-home",
        /// Sent to the ward police (chuyển công an phường).
        SentToPolice = 3 "sent-to-police",
        /// Sent to the one-stop office (chuyển bộ phận Một cửa).
        SentToOneStop = 4 "sent-to-one-stop",
        /// Somebody should come to their home (cần đến tận nhà).
        NeedsHomeVisit = 5 "needs-home-visit",
        /// Something was read, no guide came to its end (đã xem).
        Looked = 6 "looked",
        /// A guide was begun and left (bỏ dở).
        Unfinished = 7 "unfinished",
    }

    /// Who works the kiosk.
    Mode {
        /// The resident alone.
        SelfService = 1 "self",
        /// A helper is signed in.
        Assisted = 2 "assisted",
    }

    /// Who did the work on the phone (ai thao tác).
    Operator {
        /// The resident (cô bác tự làm).
        Resident = 1 "resident",
        /// Both (làm cùng).
        Together = 2 "together",
        /// The helper (người hỗ trợ làm thay).
        Helper = 3 "helper",
    }

    /// Whether a dossier was filed online (nộp trực tuyến).
    Filed {
        /// Yes.
        Yes = 1 "yes",
        /// No.
        No = 2 "no",
        /// There was nothing to file.
        NotApplicable = 3 "not-applicable",
    }

    /// How the resident found the help.
    Rating {
        /// Satisfied (hài lòng).
        Good = 3 "good",
        /// So-so (bình thường).
        Fair = 2 "fair",
        /// Not satisfied (chưa hài lòng).
        Poor = 1 "poor",
    }

    /// Who or what ended a visit.
    EndedBy {
        /// The resident pressed the button.
        Resident = 1 "resident",
        /// The helper closed it.
        Helper = 2 "helper",
        /// Nobody was there any more.
        Idle = 3 "idle",
        /// The program or the PC stopped, and found it open when it started again.
        Restart = 4 "restart",
    }
}

/// What the events of a visit add up to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// When it was opened.
    pub opened: Moment,
    /// When the last event happened; once closed, when it was closed.
    pub last: Moment,
    /// The language, as last chosen.
    pub language: Language,
    /// Whether a helper was signed in.
    pub mode: Mode,
    /// The helper's code, when assisted.
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
        match self.items.iter().any(|visited| visited.furthest_step > 0) {
            true => Outcome::Unfinished,
            false => Outcome::Looked,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn nothing_is_added_to_a_closed_record() {
        let mut record = Record::begin(&opened()).unwrap();
        record.add(&event(20, Happening::Closed(Closing::by(EndedBy::Resident))));
        let closed = record.clone();
        record.add(&event(30, Happening::HelpCalled));
        assert_eq!(record, closed);
    }

    #[test]
    fn every_code_reads_back() {
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::from_number(outcome.number()), Some(*outcome));
            assert_eq!(Outcome::from_code(outcome.code()), Some(*outcome));
        }
        for ended in EndedBy::ALL {
            assert_eq!(EndedBy::from_number(ended.number()), Some(*ended));
        }
    }
}
