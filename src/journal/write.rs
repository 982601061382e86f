//! The thread that writes, what waits for it, and what it reports.

pub(crate) mod open_visits;
pub(crate) mod queue;
pub(crate) mod report;
pub(crate) mod teller;
pub(crate) mod writer;
