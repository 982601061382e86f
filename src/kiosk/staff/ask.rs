//! What a screen at the desk asks on a page of its own: a text, one of a list, a day, a PIN,
//! or whatever a value of a file is.
//!
//! The screen owns the question and shows it in place of itself until it is answered.

mod asked;
pub mod choice;
pub mod day;
pub mod pin;
pub mod text;
pub mod value;

pub use asked::Asked;
pub use choice::Choice;
pub use day::Day;
pub use pin::Pin;
pub use text::{Asks, Text};
pub use value::{Kind, Value};
