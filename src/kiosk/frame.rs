//! The frame around every screen: the top bar, the bottom bar, and where their buttons are.
//!
//! Home, Back, help and the main action keep their places whatever the screen, so that hands learn them.

mod bottom;
mod parts;
mod top;

pub use bottom::{Line, bottom_bar, describe_bottom_bar};
pub use parts::{Footer, Key, Press};
pub use top::{describe_top_bar, top_bar};
