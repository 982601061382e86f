//! The hub's Wi-Fi as `hub.toml` gives it.

use super::reader::{Section, choice, seen, truth};
use crate::l10n::Phrase;
use crate::qr::{Security, Wifi};

use toml::de::DeValue;

const SECURITIES: [(&str, Security); 3] =
    [("wpa", Security::Wpa), ("wep", Security::Wep), ("open", Security::Open)];

/// Takes the network; nothing if a phone could not join it as it is given.
pub(super) fn take(section: &mut Section<'_>) -> Option<Wifi> {
    let has_password = section.has("password");
    let fallback = if has_password { Security::Wpa } else { Security::Open };
    let security = section.take("security", choice(&SECURITIES)).unwrap_or(fallback);
    let is_hidden = section.take("hidden", truth).unwrap_or_default();
    let ssid = section.need("ssid", ssid);
    let password = match security {
        Security::Open => {
            section.take("password", |_| Ok(()));
            None
        }
        security => Some(section.need("password", |value| password(value, security))?),
    };
    Some(Wifi { ssid: ssid?, password, security, is_hidden })
}

/// A network's name has 1 to 32 bytes (IEEE 802.11).
fn ssid(value: &DeValue<'_>) -> Result<String, Phrase> {
    let ssid = seen(value)?;
    if !(1..=32).contains(&ssid.len()) {
        return Err(Phrase::new("hub-wifi-ssid"));
    }
    Ok(ssid.to_owned())
}

/// A WPA password has 8 to 63 ASCII characters or is a key of 64 hexadecimal digits (IEEE 802.11); a WEP
/// key has 5 or 13 characters or 10 or 26 hexadecimal digits.
fn password(value: &DeValue<'_>, security: Security) -> Result<String, Phrase> {
    let password = seen(value)?;
    let is_hex = password.bytes().all(|b| b.is_ascii_hexdigit());
    let fits = match (security, password.len()) {
        (Security::Open, _) | (Security::Wpa, 8..=63) | (Security::Wep, 5 | 13) => true,
        (Security::Wpa, 64) | (Security::Wep, 10 | 26) => is_hex,
        _ => false,
    };
    if !fits || !password.is_ascii() {
        return Err(Phrase::new("hub-wifi-password"));
    }
    Ok(password.to_owned())
}
