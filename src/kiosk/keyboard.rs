//! Typing: what is typed, the keys on the screen, and the field that shows it.
//!
//! [`Entry`] is the text, letter by letter, whichever keys it comes from. [`Field`] is what a screen keeps of
//! typing: the text and which keys show. A [`Plan`] arranges the keys in the room there is, and
//! [`keyboard`] draws them.

mod board;
mod entry;
mod face;
mod field;
mod held;
mod key;
mod method;
mod order;
mod plan;
mod widget;

pub use entry::Entry;
pub use face::Keys;
pub use field::{Changed, Field};
pub use key::{Board, Key};
pub use method::Method;
pub use order::Order;
pub use plan::Plan;
pub use widget::{Keyboard, describe_keyboard, keyboard};
