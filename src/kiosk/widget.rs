//! Widgets: what screens are made of beside text and blocks.

mod card;
mod logo;
mod phone;
mod press;
mod qr_code;

pub use card::{dialog, icon_tile, key, list_card, sized_card};
pub use logo::logo;
pub use phone::{PHONE_RATIO, phone};
pub use press::{Press, Pressable, press};
pub use qr_code::{Holds, QrCode, qr_card, qr_card_height};
