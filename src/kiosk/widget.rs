//! Widgets: what screens are made of beside text and blocks.

mod badge;
mod card;
mod key;
mod logo;
mod picture;
mod press;
mod qr_code;

pub use badge::{BADGE_HEIGHT, Badge, badge, icon_tile, number};
pub use card::{LIST_CARD, ListCard, list_card, sized_card};
pub use key::{Key, key};
pub use logo::logo;
pub use picture::Sketch;
pub use press::{Press, Pressable, press};
pub use qr_code::{Holds, QrCode, qr_card, qr_card_height};
