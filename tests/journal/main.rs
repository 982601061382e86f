//! The session log as the kiosk uses it: what it keeps, what it proves, and what it survives.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by a panic"
)]

mod acts;
mod adopted;
mod aged;
mod anything;
mod assisted;
mod chain;
mod damaged;
#[cfg(unix)]
mod disk;
mod driven;
mod hindered;
mod kept;
mod killed;
mod missing;
mod old;
mod private;
mod reported;
mod restored;
mod reviewed;
mod visits;
mod withdrawn;
