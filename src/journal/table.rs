//! The tables of the log, and what is read from and written to each.

pub(crate) mod act;
pub mod columns;
pub(crate) mod mark;
pub(crate) mod open_event;
pub(crate) mod rows;
pub(crate) mod schema;
pub(crate) mod tally;
