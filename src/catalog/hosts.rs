//! The hosts a catalogue knows: which a QR code may point to, and what people call them.

use crate::qr::WebAddress;

use std::collections::BTreeMap;

/// The hosts of `hosts.toml`. A name stands for itself alone: neither for what is below it nor above it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hosts {
    by_name: BTreeMap<String, Host>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Host {
    words: String,
    is_for_qr: bool,
}

impl Hosts {
    /// Whether a QR code may point to `address`.
    pub fn allows(&self, address: &WebAddress) -> bool {
        self.by_name.get(address.host()).is_some_and(|host| host.is_for_qr)
    }

    /// The message (`source-…`) that names `host` for people, where the catalogue knows it.
    pub fn name_of(&self, host: &str) -> Option<&str> {
        self.by_name.get(host).map(|host| host.words.as_str())
    }

    /// The names of the hosts a QR code may point to.
    pub fn for_qr(&self) -> impl Iterator<Item = &str> {
        self.by_name.iter().filter(|(_, host)| host.is_for_qr).map(|(name, _)| name.as_str())
    }

    /// Adds a host whose name for people is the message `words`.
    pub(super) fn insert(&mut self, name: String, words: String, is_for_qr: bool) {
        self.by_name.insert(name, Host { words, is_for_qr });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> WebAddress {
        WebAddress::parse(text).unwrap()
    }

    #[test]
    fn a_host_is_allowed_by_its_exact_name_alone() {
        let mut hosts = Hosts::default();
        hosts.insert("vneid.gov.vn".into(), "source-vneid".into(), true);
        assert!(hosts.allows(&address("https://vneid.gov.vn/a?b=c")));
        for other in
            ["https://a.vneid.gov.vn", "https://gov.vn", "https://vneid.gov.vn.example.com"]
        {
            assert!(!hosts.allows(&address(other)), "{other}");
        }
    }

    #[test]
    fn a_host_that_only_names_a_source_is_not_for_qr_codes() {
        let mut hosts = Hosts::default();
        hosts.insert("plo.vn".into(), "source-plo".into(), false);
        assert!(!hosts.allows(&address("https://plo.vn")));
        assert_eq!(hosts.name_of("plo.vn"), Some("source-plo"));
        assert_eq!(hosts.for_qr().count(), 0);
    }
}
