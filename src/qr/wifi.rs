//! A Wi-Fi network as the `WIFI:` text that phone cameras know.

use std::fmt;

/// A network that phones can join by a code.
#[derive(Clone, PartialEq, Eq)]
pub struct Wifi {
    /// The network's name.
    pub ssid: String,
    /// The password; an open network has none.
    pub password: Option<String>,
    /// How the network is secured.
    pub security: Security,
    /// Whether the network does not announce its name.
    pub is_hidden: bool,
}

/// How a network is secured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Security {
    /// WPA, WPA2 or WPA3 with a password.
    #[default]
    Wpa,
    /// WEP, on very old routers.
    Wep,
    /// No password.
    Open,
}

impl Wifi {
    /// The text of the code: `WIFI:T:WPA;S:name;P:password;;`, special characters escaped.
    pub fn text(&self) -> String {
        let kind = match self.security {
            Security::Wpa => "WPA",
            Security::Wep => "WEP",
            Security::Open => "nopass",
        };
        let mut text = format!("WIFI:T:{kind};S:{};", escaped(&self.ssid));
        if let (Some(password), Security::Wpa | Security::Wep) = (&self.password, self.security) {
            text += &format!("P:{};", escaped(password));
        }
        if self.is_hidden {
            text += "H:true;";
        }
        text + ";"
    }
}

impl fmt::Debug for Wifi {
    /// Leaves the password out, so that it cannot reach a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wifi")
            .field("ssid", &self.ssid)
            .field("security", &self.security)
            .field("is_hidden", &self.is_hidden)
            .finish_non_exhaustive()
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | ';' | ',' | '"' | ':') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    /// Reads a `WIFI:` text as a phone does: `;` ends a field and `:` its name unless escaped.
    fn read(text: &str) -> Option<Vec<(String, String)>> {
        let mut rest = text.strip_prefix("WIFI:")?.chars();
        let mut fields = vec![(String::new(), None::<String>)];
        while let Some(c) = rest.next() {
            let (name, value) = fields.last_mut()?;
            match c {
                ';' => fields.push((String::new(), None)),
                ':' if value.is_none() => *value = Some(String::new()),
                ':' | ',' | '"' => return None,
                '\\' => value.as_mut().unwrap_or(name).push(rest.next()?),
                c => value.as_mut().unwrap_or(name).push(c),
            }
        }
        let ends = fields.split_off(fields.len().checked_sub(2)?);
        let is_closed = ends.iter().all(|(name, value)| name.is_empty() && value.is_none());
        is_closed.then_some(())?;
        fields.into_iter().map(|(name, value)| Some((name, value?))).collect()
    }

    fn fields(wifi: &Wifi) -> Vec<(String, String)> {
        let kind = match wifi.security {
            Security::Wpa => "WPA",
            Security::Wep => "WEP",
            Security::Open => "nopass",
        };
        let mut fields = vec![("T".into(), kind.into()), ("S".into(), wifi.ssid.clone())];
        if let Some(password) = wifi.password.as_ref().filter(|_| wifi.security != Security::Open) {
            fields.push(("P".into(), password.clone()));
        }
        if wifi.is_hidden {
            fields.push(("H".into(), "true".into()));
        }
        fields
    }

    #[test]
    fn special_characters_are_escaped_and_no_others() {
        let wifi = Wifi {
            ssid: r#"Tổ 7; "A:B", \o/"#.into(),
            password: Some("p;w:d".into()),
            security: Security::Wpa,
            is_hidden: true,
        };
        assert_eq!(wifi.text(), r#"WIFI:T:WPA;S:Tổ 7\; \"A\:B\"\, \\o/;P:p\;w\:d;H:true;;"#);
    }

    #[test]
    fn an_open_network_gives_away_no_password() {
        let wifi = Wifi {
            ssid: "a".into(),
            password: Some("left over".into()),
            security: Security::Open,
            is_hidden: false,
        };
        assert_eq!(wifi.text(), "WIFI:T:nopass;S:a;;");
    }

    #[test]
    fn a_password_is_not_in_what_is_written_for_debugging() {
        let wifi = Wifi {
            ssid: "a".into(),
            password: Some("open sesame".into()),
            security: Security::Wpa,
            is_hidden: false,
        };
        let written = format!("{wifi:?}");
        assert!(written.contains("ssid: \"a\"") && !written.contains("sesame"), "{written}");
    }

    proptest! {
        #[test]
        fn any_network_reads_back_as_it_is(
            ssid in r#"([\\;,":]|\PC){0,32}"#,
            password in proptest::option::of(r#"([\\;,":]|\PC){0,63}"#),
            security in prop_oneof![
                Just(Security::Wpa), Just(Security::Wep), Just(Security::Open),
            ],
            is_hidden: bool,
        ) {
            let wifi = Wifi { ssid, password, security, is_hidden };
            prop_assert_eq!(read(&wifi.text()), Some(fields(&wifi)));
        }
    }
}
