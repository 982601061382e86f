//! Charts: columns, bars and a table of hours, from rectangles and words alone.
//!
//! They are read from a metre away and in grey: what a colour says, a number, a place or an outline says too.
//! Each is arranged for the room it has when its numbers come, so that drawing it computes nothing.

mod bars;
mod columns;
mod heat;
mod spark;

pub use bars::{Bar, Bars};
pub use columns::{Columns, Tick};
pub use heat::{Heat, Row};
pub use spark::{SPARK, spark};
