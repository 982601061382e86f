//! Where the parts of a screen go that finds things by what is typed: the field, cards on pages, and the keys.

mod pages;
mod plan;

pub use pages::{NOTE, NOTE_GAP, Pages};
pub use plan::Plan;
