//! The ways to file a procedure, and how long the office may take.

use crate::catalog::procedure::case::Scope;
use crate::catalog::procedure::fee::Fees;

use serde::Deserialize;

/// One way to file a procedure (cách thức thực hiện).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// How the dossier gets there.
    pub way: Way,
    /// The cases in which it can be filed this way.
    pub cases: Scope,
    /// How long the office may take.
    pub limit: Limit,
    /// How much longer when something has to be verified; the words' `plus-note` says when.
    pub plus: Option<Time>,
    /// What it costs this way.
    pub fees: Fees,
}

/// How a dossier gets to the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Handed in at the counter (trực tiếp).
    Counter,
    /// On the national portal or VNeID (trực tuyến).
    Online,
    /// By post (dịch vụ bưu chính).
    Post,
    /// By telephone (điện thoại).
    Phone,
    /// By e-mail (thư điện tử).
    Email,
    /// On the agency's own website (trang thông tin điện tử).
    Website,
    /// At one's home, where officials come to (tại nhà).
    Home,
}

/// How long the office may take (thời hạn giải quyết).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// This long.
    Within(Time),
    /// The same day; what comes late in the day, the next working day: `"same-day"`.
    SameDay,
    /// While one waits: `"at-once"`.
    AtOnce,
    /// Not known: `"unknown"`.
    Unknown,
    /// The law sets none: `"none"`.
    Unset,
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    /// How many.
    pub count: u16,
    /// Days or hours.
    pub unit: TimeUnit,
    /// Which of them count.
    pub kind: TimeKind,
}

/// The unit of a length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeUnit {
    /// Days.
    Days,
    /// Hours.
    Hours,
}

/// Which days or hours count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimeKind {
    /// Those on which the office works (ngày làm việc).
    Working,
    /// All (ngày).
    Calendar,
}
