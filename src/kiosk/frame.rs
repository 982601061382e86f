//! The frame around every screen: the top bar, the bottom bar, and where their buttons are.
//!
//! Home, Back, help and the main action keep their places whatever the screen, so that hands learn them.
//! The admin's desk has a frame of its own.

mod bottom;
mod desk;
mod parts;
mod section;
mod top;

pub use bottom::{Line, bottom_bar, describe_bottom_bar};
pub use desk::{describe_desk, desk, desk_room};
pub use parts::{Footer, Key, Press};
pub use section::Section;
pub use top::{describe_top_bar, top_bar};
