//! The sections of the admin's desk.

use lucide_icons::Icon;

/// A section of the admin's desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// A period at a glance.
    Overview,
    /// The sessions in the log.
    Log,
    /// The hub's notices.
    Notices,
    /// The staff.
    Helpers,
    /// What residents can do here, and how its facts stand.
    Content,
    /// The hub's settings.
    Hub,
    /// What needs looking after.
    Health,
}

impl Section {
    /// Every section, in the order of the bar; the first one opens by itself.
    pub const ALL: &[Self] = &[
        Self::Overview,
        Self::Log,
        Self::Notices,
        Self::Helpers,
        Self::Content,
        Self::Hub,
        Self::Health,
    ];

    /// The message that names it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Overview => "desk-overview",
            Self::Log => "desk-log",
            Self::Notices => "desk-notices",
            Self::Helpers => "desk-helpers",
            Self::Content => "desk-content",
            Self::Hub => "desk-hub",
            Self::Health => "desk-health",
        }
    }

    /// What helps to recognise it.
    pub fn icon(self) -> Icon {
        match self {
            Self::Overview => Icon::ChartColumn,
            Self::Log => Icon::List,
            Self::Notices => Icon::Megaphone,
            Self::Helpers => Icon::UsersRound,
            Self::Content => Icon::PackageSearch,
            Self::Hub => Icon::Settings,
            Self::Health => Icon::HeartPulse,
        }
    }
}
