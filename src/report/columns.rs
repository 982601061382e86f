//! The columns of sessions in detail, and what stands in each. There is none for a person: the log knows none.

use crate::journal::Session;
use crate::visit::{Record, VIETNAM};

use jiff::civil::Date;

use std::time::Duration;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// The session's number in the log.
    Number,
    /// The day it was opened.
    Day,
    /// The hour it was opened, 0 to 23.
    Hour,
    /// The minutes it lasted.
    Minutes,
    /// The language.
    Language,
    /// Alone or assisted.
    Mode,
    /// The helper's code.
    Helper,
    /// The items opened.
    Items,
    /// The furthest step in each of them.
    Steps,
    /// The troubles met.
    Troubles,
    /// What came of it.
    Outcome,
    /// Who did the work.
    Operator,
    /// Whether a dossier was filed online.
    Filed,
    /// The rating.
    Rating,
    /// Who or what ended it.
    EndedBy,
    /// How often a QR code was shown.
    QrShown,
    /// How often something was printed.
    Printed,
    /// Whether somebody searched.
    Searched,
    /// How often help was called.
    HelpCalled,
    /// The minutes that help was waited for.
    HelpWaited,
    /// Whether it is made up.
    MadeUp,
}

/// What stands in a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// Codes: lower-case words joined by hyphens, several of them with spaces between.
    Codes(String),
    /// A number.
    Number(u64),
    /// A day.
    Day(Date),
}

impl Column {
    /// The columns of a file, with helpers' codes or without.
    pub(super) fn all(has_helpers: bool) -> impl Iterator<Item = Self> {
        [
            Self::Number,
            Self::Day,
            Self::Hour,
            Self::Minutes,
            Self::Language,
            Self::Mode,
            Self::Helper,
            Self::Items,
            Self::Steps,
            Self::Troubles,
            Self::Outcome,
            Self::Operator,
            Self::Filed,
            Self::Rating,
            Self::EndedBy,
            Self::QrShown,
            Self::Printed,
            Self::Searched,
            Self::HelpCalled,
            Self::HelpWaited,
            Self::MadeUp,
        ]
        .into_iter()
        .filter(move |column| has_helpers || *column != Self::Helper)
    }

    /// The message that is its header; what it means is the message's attribute `about`.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Number => "report-column-number",
            Self::Day => "report-column-day",
            Self::Hour => "report-column-hour",
            Self::Minutes => "report-column-minutes",
            Self::Language => "report-column-language",
            Self::Mode => "report-column-mode",
            Self::Helper => "report-column-helper",
            Self::Items => "report-column-items",
            Self::Steps => "report-column-steps",
            Self::Troubles => "report-column-troubles",
            Self::Outcome => "report-column-outcome",
            Self::Operator => "report-column-operator",
            Self::Filed => "report-column-filed",
            Self::Rating => "report-column-rating",
            Self::EndedBy => "report-column-ended",
            Self::QrShown => "report-column-qr-shown",
            Self::Printed => "report-column-printed",
            Self::Searched => "report-column-searched",
            Self::HelpCalled => "report-column-help-called",
            Self::HelpWaited => "report-column-help-waited",
            Self::MadeUp => "report-column-made-up",
        }
    }

    /// What stands in it for a session; nothing where there is nothing to say.
    pub(super) fn value(self, session: &Session, record: &Record) -> Option<Value> {
        let code = |code: &str| Some(Value::Codes(code.to_owned()));
        let number = |number: u16| Some(Value::Number(number.into()));
        let opened = VIETNAM.to_datetime(record.opened.wall);
        match self {
            Self::Number => Some(Value::Number(session.number)),
            Self::Day => Some(Value::Day(opened.date())),
            Self::Hour => Some(Value::Number(opened.hour().unsigned_abs().into())),
            Self::Minutes => {
                let lasted = record.last.uptime.saturating_sub(record.opened.uptime);
                Some(Value::Number(minutes(lasted)))
            }
            Self::Language => code(record.language.code()),
            Self::Mode => code(record.mode.code()),
            Self::Helper => record.helper.map(|helper| Value::Codes(helper.to_string())),
            Self::Items => {
                codes(record.items.iter().map(|visited| visited.item.as_str().to_owned()))
            }
            Self::Steps => {
                codes(record.items.iter().map(|visited| visited.furthest_step.to_string()))
            }
            Self::Troubles => codes(record.troubles.iter().map(ToString::to_string)),
            Self::Outcome => record.outcome.and_then(|outcome| code(outcome.code())),
            Self::Operator => code(record.operator.code()),
            Self::Filed => code(record.filed_online.code()),
            Self::Rating => record.rating.and_then(|rating| code(rating.code())),
            Self::EndedBy => record.ended_by.and_then(|by| code(by.code())),
            Self::QrShown => number(record.qr_shown),
            Self::Printed => number(record.printed),
            Self::Searched => number(record.has_searched.into()),
            Self::HelpCalled => number(record.help_called),
            Self::HelpWaited => {
                let waited = record.help_waits.iter().sum::<Duration>();
                (!record.help_waits.is_empty()).then(|| Value::Number(minutes(waited)))
            }
            Self::MadeUp => number(session.setup.is_demo.into()),
        }
    }
}

/// Whole minutes, what has begun counted as one.
fn minutes(lasted: Duration) -> u64 {
    lasted.as_secs().div_ceil(60)
}

fn codes(codes: impl Iterator<Item = String>) -> Option<Value> {
    let codes: Vec<String> = codes.collect();
    (!codes.is_empty()).then(|| Value::Codes(codes.join(" ")))
}
