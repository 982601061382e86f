//! What happens in a visit, as it is told to the log.

use super::code::{EndedBy, Filed, Mode, Operator, Outcome, Rating};
use super::moment::Moment;
use crate::id::{HelperCode, ItemId, TroubleId};
use crate::l10n::Language;

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
    /// A helper signed in and assists from here on.
    HelperJoined(HelperCode),
    /// The helper left; the resident goes on alone from here on.
    HelperLeft,
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
    /// A helper came, after help was called.
    HelperCame,
    /// The current guide came to an end.
    Reached(Outcome),
    /// A helper chose what came of the visit; it stands over what guides came and come to.
    OutcomeChosen(Outcome),
    /// A helper named a trouble, or took one back, whoever met it.
    TroubleMarked {
        /// The trouble.
        trouble: TroubleId,
        /// Whether it was met.
        is_met: bool,
    },
    /// A helper chose who did the work on the phone.
    OperatorChosen(Operator),
    /// A helper chose whether a dossier was filed online.
    FiledChosen(Filed),
    /// The visit was rated.
    Rated(Rating),
    /// A helper put the visit aside, for somebody else: its screen is not there until it is taken up.
    Parked,
    /// The visit that was put aside goes on.
    TakenUp,
    /// The visit is over.
    Closed(Closing),
}

/// How a visit ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// Who or what ended it.
    pub by: EndedBy,
    /// What a log of before told of the visit at its end only. Nothing tells it that way any more.
    pub(crate) summary: Option<Summary>,
}

impl Closing {
    /// The end of a visit.
    pub fn by(by: EndedBy) -> Self {
        Self { by, summary: None }
    }
}

/// What a closing told while a helper's choices were no events of their own. Sessions of that time are read
/// and hashed as they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Summary {
    /// The outcome a helper chose; without one the last that a guide came to stands.
    pub(crate) outcome: Option<Outcome>,
    /// The troubles a helper named, beside those the resident opened.
    pub(crate) troubles: Vec<TroubleId>,
    /// Who did the work on the phone.
    pub(crate) operator: Operator,
    /// Whether a dossier was filed online.
    pub(crate) filed_online: Filed,
}
