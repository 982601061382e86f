//! The open database and what keeps it: its upkeep, backups, and what is done when it is damaged.

pub(crate) mod backup;
pub(crate) mod clock;
pub(crate) mod options;
pub(crate) mod place;
pub(crate) mod planned;
pub(crate) mod rescue;
pub(crate) mod reserve;
pub(crate) mod store;
pub(crate) mod upkeep;
pub(crate) mod watch;
pub(crate) mod witness;
