//! What a QR code carries, as the text that phones know.

use crate::qr::address::WebAddress;
use crate::qr::phone::PhoneNumber;
use crate::qr::wifi::Wifi;

/// What a QR code carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payload {
    /// A page to open.
    Web(WebAddress),
    /// A network to join.
    Wifi(Wifi),
    /// A number to call.
    Phone(PhoneNumber),
    /// How this PC is, in words, for whoever looks after it.
    Summary(String),
}

impl Payload {
    /// The exact text of the code: an `https:` address, a `WIFI:` network, a `tel:` number, or words.
    pub fn text(&self) -> String {
        match self {
            Self::Web(address) => address.as_str().to_owned(),
            Self::Wifi(wifi) => wifi.text(),
            Self::Phone(number) => format!("tel:{}", number.as_str()),
            Self::Summary(words) => words.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qr::wifi::Security;

    #[test]
    fn each_payload_has_the_text_that_phones_know() {
        let web = WebAddress::parse("https://dichvucong.gov.vn/p/home").unwrap();
        let wifi = Wifi {
            ssid: "To 7".into(),
            password: None,
            security: Security::Open,
            is_hidden: false,
        };
        let phone = PhoneNumber::parse("1900 0000").unwrap();

        assert_eq!(Payload::Web(web).text(), "https://dichvucong.gov.vn/p/home");
        assert_eq!(Payload::Wifi(wifi).text(), "WIFI:T:nopass;S:To 7;;");
        assert_eq!(Payload::Phone(phone).text(), "tel:19000000");
    }
}
