//! Web addresses that can only lead where their letters say.

use crate::l10n::Phrase;

use std::fmt;

/// The most characters an address may have; more would make a symbol too fine for old phones.
const LONGEST: usize = 500;

const SCHEME: &str = "https://";

/// A web address, `https:` only, whose host is plain letters: `https://dichvucong.gov.vn/p/home`.
///
/// The host is in lower case, without a port; what follows it is kept as given. The characters are those
/// of RFC 3986.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WebAddress {
    text: String,
    host_end: usize,
}

/// Why a text is not taken as a web address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressError {
    /// It has more than 500 characters.
    TooLong,
    /// It does not begin with `https://`.
    NotHttps,
    /// It holds a space, a control character, a letter outside ASCII or another that RFC 3986 leaves out.
    Character,
    /// There is an `@` before the path: what stands before it is not the host, but looks like it.
    UserInfo,
    /// It names a port other than 443.
    Port,
    /// The host is not two or more words joined by dots.
    Host,
    /// The host has a letter outside ASCII, which may look like another one.
    ForeignLetter,
    /// The host has a word in punycode (`xn--`), which stands for letters outside ASCII.
    Punycode,
    /// The host is a number, not a name.
    IpAddress,
}

impl AddressError {
    /// What is wrong and what to do, for staff.
    pub fn phrase(self) -> Phrase {
        match self {
            Self::TooLong => Phrase::new("qr-address-too-long").with("most", LONGEST),
            Self::NotHttps => Phrase::new("qr-address-not-https"),
            Self::Character => Phrase::new("qr-address-character"),
            Self::UserInfo => Phrase::new("qr-address-user-info"),
            Self::Port => Phrase::new("qr-address-port"),
            Self::Host => Phrase::new("qr-address-host"),
            Self::ForeignLetter => Phrase::new("qr-address-foreign-letter"),
            Self::Punycode => Phrase::new("qr-address-punycode"),
            Self::IpAddress => Phrase::new("qr-address-ip"),
        }
    }
}

impl WebAddress {
    /// Reads an address as somebody wrote it.
    ///
    /// # Errors
    /// What keeps it from being shown as a QR code.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        if text.len() > LONGEST {
            return Err(AddressError::TooLong);
        }
        let (authority, rest) = split(text)?;
        let host = without_port(authority)?.to_ascii_lowercase();
        check_host(&host)?;
        if !rest.chars().all(is_allowed) {
            return Err(AddressError::Character);
        }
        let text = format!("{SCHEME}{host}{rest}");
        Ok(Self { text, host_end: SCHEME.len() + host.len() })
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host alone, in lower case: `dichvucong.gov.vn`.
    pub fn host(&self) -> &str {
        &self.text[SCHEME.len()..self.host_end]
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Splits what follows the scheme into the authority and the rest.
fn split(text: &str) -> Result<(&str, &str), AddressError> {
    let scheme = text.get(..SCHEME.len()).ok_or(AddressError::NotHttps)?;
    if !scheme.eq_ignore_ascii_case(SCHEME) {
        return Err(AddressError::NotHttps);
    }
    let text = &text[SCHEME.len()..];
    // Browsers read a backslash as a slash, so it would end the host in one place and not in another.
    if text.contains('\\') {
        return Err(AddressError::Character);
    }
    let (authority, rest) = text.split_at(text.find(['/', '?', '#']).unwrap_or(text.len()));
    if authority.contains('@') {
        return Err(AddressError::UserInfo);
    }
    Ok((authority, rest))
}

fn without_port(authority: &str) -> Result<&str, AddressError> {
    if authority.starts_with('[') {
        return Err(AddressError::IpAddress);
    }
    match authority.split_once(':') {
        None => Ok(authority),
        Some((host, "443")) => Ok(host),
        Some(_) => Err(AddressError::Port),
    }
}

fn check_host(host: &str) -> Result<(), AddressError> {
    if !host.is_ascii() {
        return Err(AddressError::ForeignLetter);
    }
    let mut labels = host.split('.');
    if host.len() > 253 || !host.contains('.') || !labels.clone().all(is_label) {
        return Err(AddressError::Host);
    }
    if labels.clone().any(|label| label.starts_with("xn--")) {
        return Err(AddressError::Punycode);
    }
    // Browsers take any host whose last word is a number as an IPv4 address, also in hexadecimal.
    if labels.next_back().is_some_and(|last| last.starts_with(|c: char| c.is_ascii_digit())) {
        return Err(AddressError::IpAddress);
    }
    Ok(())
}

/// Whether `label` is a word of a host name by RFC 1123: letters, digits and inner hyphens.
fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Whether RFC 3986 allows `c` in a path, query or fragment.
fn is_allowed(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    fn host(text: &str) -> String {
        WebAddress::parse(text).unwrap().host().to_owned()
    }

    #[test]
    fn an_address_keeps_its_path_and_writes_its_host_in_lower_case() {
        let address = WebAddress::parse("HTTPS://DichVuCong.gov.vn:443/p/Home?x=1#A").unwrap();
        assert_eq!(address.as_str(), "https://dichvucong.gov.vn/p/Home?x=1#A");
        assert_eq!(address.host(), "dichvucong.gov.vn");
        assert_eq!(host("https://vneid.gov.vn"), "vneid.gov.vn");
        assert_eq!(host("https://vneid.gov.vn?a=b/c"), "vneid.gov.vn");
    }

    #[test]
    fn an_address_is_written_as_it_is_read() {
        let address = WebAddress::parse("HTTPS://A.vn/B").unwrap();
        assert_eq!(
            (address.to_string().as_str(), address.as_str()),
            ("https://a.vn/B", "https://a.vn/B")
        );
    }

    #[test]
    fn a_host_has_at_most_253_characters() {
        let host = |last: usize| {
            let label = "a".repeat(63);
            format!("https://{label}.{label}.{label}.{}", "a".repeat(last))
        };
        assert!(WebAddress::parse(&host(253 - 3 * 64)).is_ok());
        assert_eq!(WebAddress::parse(&host(254 - 3 * 64)), Err(AddressError::Host));
    }

    #[test]
    fn a_host_that_only_begins_like_another_is_another() {
        assert_eq!(host("https://dichvucong.gov.vn.evil.com/"), "dichvucong.gov.vn.evil.com");
        assert_eq!(host("https://evil.com/dichvucong.gov.vn"), "evil.com");
        assert_eq!(host("https://dichvucong.gov.vn-evil.com"), "dichvucong.gov.vn-evil.com");
        assert_eq!(host("https://evil.com#@dichvucong.gov.vn"), "evil.com");
    }

    #[test]
    fn an_address_that_may_mislead_is_refused_for_its_own_reason() {
        for (text, reason) in [
            ("http://dichvucong.gov.vn", AddressError::NotHttps),
            ("dichvucong.gov.vn", AddressError::NotHttps),
            ("javascript:alert(1)", AddressError::NotHttps),
            ("đường dẫn đến trang", AddressError::NotHttps),
            ("", AddressError::NotHttps),
            (" https://vneid.gov.vn", AddressError::NotHttps),
            ("https://dichvucong.gov.vn@evil.com/", AddressError::UserInfo),
            ("https://user:word@vneid.gov.vn", AddressError::UserInfo),
            ("https://evil.com\\@vneid.gov.vn", AddressError::Character),
            ("https://vneid.gov.vn:8443", AddressError::Port),
            ("https://vneid.gov.vn:", AddressError::Port),
            ("https://vneid.gov.vn:443:443", AddressError::Port),
            ("https://xn--vneid-abc.gov.vn", AddressError::Punycode),
            ("https://a.XN--p1ai", AddressError::Punycode),
            ("https://dichvuc\u{43e}ng.gov.vn", AddressError::ForeignLetter),
            ("https://vneid.gov.vn\u{2215}x.evil.com", AddressError::ForeignLetter),
            ("https://10.0.0.1", AddressError::IpAddress),
            ("https://0x7f.0x1", AddressError::IpAddress),
            ("https://[::1]/", AddressError::IpAddress),
            ("https://localhost", AddressError::Host),
            ("https://vneid.gov.vn.", AddressError::Host),
            ("https://.gov.vn", AddressError::Host),
            ("https://vneid..vn", AddressError::Host),
            ("https://-vneid.gov.vn", AddressError::Host),
            ("https://vneid gov.vn", AddressError::Host),
            ("https://", AddressError::Host),
            ("https://vneid.gov.vn/a b", AddressError::Character),
            ("https://vneid.gov.vn/a\nb", AddressError::Character),
            ("https://vneid.gov.vn/\u{202e}nv", AddressError::Character),
            ("https://vneid.gov.vn/\"", AddressError::Character),
        ] {
            assert_eq!(WebAddress::parse(text), Err(reason), "{text:?}");
        }
        let long = format!("https://vneid.gov.vn/{}", "a".repeat(LONGEST));
        assert_eq!(WebAddress::parse(&long), Err(AddressError::TooLong));
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_crash(text in "(https://)?\\PC{0,60}") {
            if let Ok(address) = WebAddress::parse(&text) {
                prop_assert!(address.as_str().is_ascii());
            }
        }

        #[test]
        fn an_address_reads_back_as_it_is_written(
            text in "[hH]ttps://[a-zA-Z0-9]{1,9}(\\.[a-z0-9-]{1,9}){0,2}\\.[a-z]{2,9}(:443)?([/?#][!-~]{0,30})?",
        ) {
            if let Ok(address) = WebAddress::parse(&text) {
                prop_assert_eq!(WebAddress::parse(address.as_str()), Ok(address.clone()));
                let start = format!("https://{}", address.host());
                prop_assert!(text.to_ascii_lowercase().starts_with(&start));
            }
        }
    }
}
