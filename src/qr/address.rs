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
pub enum BadAddress {
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

impl BadAddress {
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
    pub fn parse(text: &str) -> Result<Self, BadAddress> {
        if text.len() > LONGEST {
            return Err(BadAddress::TooLong);
        }
        let (authority, rest) = split(text)?;
        let host = without_port(authority)?.to_ascii_lowercase();
        check_host(&host)?;
        if !rest.chars().all(is_allowed) {
            return Err(BadAddress::Character);
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
fn split(text: &str) -> Result<(&str, &str), BadAddress> {
    let scheme = text.get(..SCHEME.len()).ok_or(BadAddress::NotHttps)?;
    if !scheme.eq_ignore_ascii_case(SCHEME) {
        return Err(BadAddress::NotHttps);
    }
    let text = &text[SCHEME.len()..];
    // Browsers read a backslash as a slash, so it would end the host in one place and not in another.
    if text.contains('\\') {
        return Err(BadAddress::Character);
    }
    let (authority, rest) = text.split_at(text.find(['/', '?', '#']).unwrap_or(text.len()));
    match authority.contains('@') {
        true => Err(BadAddress::UserInfo),
        false => Ok((authority, rest)),
    }
}

fn without_port(authority: &str) -> Result<&str, BadAddress> {
    if authority.starts_with('[') {
        return Err(BadAddress::IpAddress);
    }
    match authority.split_once(':') {
        None => Ok(authority),
        Some((host, "443")) => Ok(host),
        Some(_) => Err(BadAddress::Port),
    }
}

fn check_host(host: &str) -> Result<(), BadAddress> {
    if !host.is_ascii() {
        return Err(BadAddress::ForeignLetter);
    }
    let mut labels = host.split('.');
    if host.len() > 253 || !host.contains('.') || !labels.clone().all(is_label) {
        return Err(BadAddress::Host);
    }
    if labels.clone().any(|label| label.starts_with("xn--")) {
        return Err(BadAddress::Punycode);
    }
    // Browsers take any host whose last word is a number as an IPv4 address, also in hexadecimal.
    match labels.next_back().is_some_and(|last| last.starts_with(|c: char| c.is_ascii_digit())) {
        true => Err(BadAddress::IpAddress),
        false => Ok(()),
    }
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
    fn a_host_that_only_begins_like_another_is_another() {
        assert_eq!(host("https://dichvucong.gov.vn.evil.com/"), "dichvucong.gov.vn.evil.com");
        assert_eq!(host("https://evil.com/dichvucong.gov.vn"), "evil.com");
        assert_eq!(host("https://dichvucong.gov.vn-evil.com"), "dichvucong.gov.vn-evil.com");
        assert_eq!(host("https://evil.com#@dichvucong.gov.vn"), "evil.com");
    }

    #[test]
    fn an_address_that_may_mislead_is_refused_for_its_own_reason() {
        for (text, reason) in [
            ("http://dichvucong.gov.vn", BadAddress::NotHttps),
            ("dichvucong.gov.vn", BadAddress::NotHttps),
            ("javascript:alert(1)", BadAddress::NotHttps),
            ("đường dẫn đến trang", BadAddress::NotHttps),
            ("", BadAddress::NotHttps),
            (" https://vneid.gov.vn", BadAddress::NotHttps),
            ("https://dichvucong.gov.vn@evil.com/", BadAddress::UserInfo),
            ("https://user:word@vneid.gov.vn", BadAddress::UserInfo),
            ("https://evil.com\\@vneid.gov.vn", BadAddress::Character),
            ("https://vneid.gov.vn:8443", BadAddress::Port),
            ("https://vneid.gov.vn:", BadAddress::Port),
            ("https://vneid.gov.vn:443:443", BadAddress::Port),
            ("https://xn--vneid-abc.gov.vn", BadAddress::Punycode),
            ("https://a.XN--p1ai", BadAddress::Punycode),
            ("https://dichvuc\u{43e}ng.gov.vn", BadAddress::ForeignLetter),
            ("https://vneid.gov.vn\u{2215}x.evil.com", BadAddress::ForeignLetter),
            ("https://10.0.0.1", BadAddress::IpAddress),
            ("https://0x7f.0x1", BadAddress::IpAddress),
            ("https://[::1]/", BadAddress::IpAddress),
            ("https://localhost", BadAddress::Host),
            ("https://vneid.gov.vn.", BadAddress::Host),
            ("https://.gov.vn", BadAddress::Host),
            ("https://vneid..vn", BadAddress::Host),
            ("https://-vneid.gov.vn", BadAddress::Host),
            ("https://vneid gov.vn", BadAddress::Host),
            ("https://", BadAddress::Host),
            ("https://vneid.gov.vn/a b", BadAddress::Character),
            ("https://vneid.gov.vn/a\nb", BadAddress::Character),
            ("https://vneid.gov.vn/\u{202e}nv", BadAddress::Character),
            ("https://vneid.gov.vn/\"", BadAddress::Character),
        ] {
            assert_eq!(WebAddress::parse(text), Err(reason), "{text:?}");
        }
        let long = format!("https://vneid.gov.vn/{}", "a".repeat(LONGEST));
        assert_eq!(WebAddress::parse(&long), Err(BadAddress::TooLong));
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
