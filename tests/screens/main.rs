//! The screens as a person meets them: real touches on the real application, without a window.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of a test fail as the test itself does"
)]

mod desk;
mod flows;
mod glance;
mod idle;
mod saved;
mod staff;
mod way;
