//! The whole program, started as a person or a supervisor would, where there is no display.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test fail as the test itself does"
)]

mod commands;
mod editor;
mod log;
mod report;
mod run;
mod staff;
mod start;
