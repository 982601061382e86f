//! The screens as a person meets them: real touches on the real application, without a window.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of a test fail as the test itself does"
)]

mod admin;
mod answers;
mod anything;
mod cases;
mod codes;
mod desk;
mod first;
mod fit;
mod flows;
mod glance;
mod groups;
mod guides;
mod idle;
mod kept;
mod layout;
mod least;
mod lines;
mod notices;
mod origin;
mod random;
mod recorded;
mod said;
mod sample;
mod saved;
mod search;
mod seeking;
mod shift;
mod sign_in;
#[path = "../small/mod.rs"]
mod small;
mod snapshots;
mod staff;
mod targets;
mod ticks;
mod walk;
mod way;
