//! What leaves the log for others: figures for the ward, and sessions in detail.
//!
//! Figures keep small groups back: what is told of a month is all that any figures are made of, so
//! that two of them, however their periods overlap, say no more together than the months do. A file has its
//! name only once it is whole, and never takes another's place.

mod cell;
mod columns;
mod detail;
mod dictionary;
mod figures;
mod json;
mod made;
mod order;
mod part;
mod place;
mod release;
mod rows;
mod speech;
mod tables;
mod told;
mod topic;
mod undone;
mod watch;
mod workbook;

pub use cell::Cell;
pub use figures::{Figures, MonthRow};
pub use made::make;
pub use order::{Content, Depth, Format, Order};
pub use place::{Drive, EXPORTS, drives, exports, free, free_name};
pub use speech::Speech;
pub use topic::{Group, Name, Topic};
pub use undone::Undone;
pub use watch::Watch;
