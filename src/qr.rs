//! QR codes: what they may carry, as text, and the symbol that carries it.
//!
//! A payload can only be built from checked parts, so a code on the screen never holds something a phone
//! would misread. Which hosts are allowed is the catalogue's business; drawing is the kiosk's.

mod address;
mod payload;
mod phone;
mod symbol;
mod wifi;

pub use address::{AddressError, WebAddress};
pub use payload::Payload;
pub use phone::{PhoneError, PhoneNumber};
pub use symbol::{Fit, QUIET_ZONE, Symbol, SymbolError};
pub use wifi::{Security, Wifi};
