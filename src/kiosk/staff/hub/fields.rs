//! The settings of a hub, group by group: what each is called in `hub.toml`, and how it is asked for.

use crate::kiosk::staff::ask::Kind;

/// A setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Field {
    /// Its name in the file; of a setting of a list's element, its name in the element.
    pub(super) key: &'static str,
    pub(super) kind: Kind,
}

/// Settings that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// What and where the hub is.
    Hub,
    /// Its Wi-Fi.
    Wifi,
    /// Whom residents can call or see.
    Contact,
    /// Its helpers' desk.
    Desk,
    /// How the screen looks and speaks.
    Screen,
    /// How long the kiosk waits.
    Waits,
    /// What the log keeps, and what its figures are held against.
    Log,
    /// What else the PC has to do with.
    Machine,
}

/// A list of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum List {
    /// Numbers to call.
    Phones,
    /// Who receives dossiers.
    Officials,
}

const fn field(key: &'static str, kind: Kind) -> Field {
    Field { key, kind }
}

const HUB: &[Field] = &[
    field("name", Kind::Text(44)),
    field("ward", Kind::Digits(5)),
    field("ward-name", Kind::Text(40)),
    field("number", Kind::Number(2)),
    field("address", Kind::Text(120)),
];

const WIFI: &[Field] = &[
    field("wifi.ssid", Kind::Exact(32)),
    field("wifi.security", Kind::Words(&["wpa", "wep", "open"])),
    field("wifi.password", Kind::Exact(64)),
    field("wifi.hidden", Kind::Truth),
];

const CONTACT: &[Field] = &[field("zalo", Kind::Address(200))];

const DESK: &[Field] = &[
    field("desk.place", Kind::Text(60)),
    field("desk.hours", Kind::Text(60)),
    field("desk.shuffle-pin", Kind::Truth),
    field("desk.door-key", Kind::Words(&["F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10"])),
];

const SCREEN: &[Field] = &[
    field("display.contrast", Kind::Words(&["normal", "high"])),
    field("display.text-size", Kind::Numbers(&[100, 125, 150])),
    field("display.language", Kind::Words(&["vi", "en"])),
    field("languages", Kind::Languages),
];

const WAITS: &[Field] = &[
    field("timers.home", Kind::Number(3)),
    field("timers.reading", Kind::Number(4)),
    field("timers.phone", Kind::Number(4)),
    field("timers.otp", Kind::Number(4)),
    field("timers.countdown", Kind::Number(3)),
    field("timers.finish", Kind::Number(3)),
    field("timers.staff", Kind::Number(4)),
];

const LOG: &[Field] = &[
    field("retention-months", Kind::Number(3)),
    field("round-after-days", Kind::Number(3)),
    field("targets.sessions-per-month", Kind::Number(6)),
    field("targets.filed-online-percent", Kind::Number(3)),
    field("targets.satisfied-percent", Kind::Number(3)),
];

const MACHINE: &[Field] =
    &[field("printer", Kind::Address(200)), field("update", Kind::Address(200))];

const PHONE: &[Field] = &[field("label", Kind::Text(60)), field("number", Kind::Text(20))];

const OFFICIAL: &[Field] = &[
    field("role", Kind::Text(80)),
    field("name", Kind::Text(60)),
    field("phone", Kind::Text(20)),
    field("place", Kind::Text(120)),
    field("hours", Kind::Text(60)),
];

impl Group {
    /// Every group, in the order of the screen.
    pub(super) const ALL: [Self; 8] = [
        Self::Hub,
        Self::Wifi,
        Self::Contact,
        Self::Desk,
        Self::Screen,
        Self::Waits,
        Self::Log,
        Self::Machine,
    ];

    /// Its settings.
    pub(super) fn fields(self) -> &'static [Field] {
        match self {
            Self::Hub => HUB,
            Self::Wifi => WIFI,
            Self::Contact => CONTACT,
            Self::Desk => DESK,
            Self::Screen => SCREEN,
            Self::Waits => WAITS,
            Self::Log => LOG,
            Self::Machine => MACHINE,
        }
    }

    /// Its lists.
    pub(super) fn lists(self) -> &'static [List] {
        if self == Self::Contact { &[List::Phones, List::Officials] } else { &[] }
    }
}

impl List {
    /// Its name in the file.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Phones => "phones",
            Self::Officials => "officials",
        }
    }

    /// The settings of an element, the first of which says which one it is.
    pub(super) fn fields(self) -> &'static [Field] {
        match self {
            Self::Phones => PHONE,
            Self::Officials => OFFICIAL,
        }
    }

    /// The name of a setting of the element at `place`, counted from 0.
    pub(super) fn key_of(self, place: usize, field: &Field) -> String {
        format!("{}[{}].{}", self.key(), place + 1, field.key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hub::{Desk, Display, Draft, Settings, Targets, Timers, Written};

    /// A value that is no setting's default.
    fn sample(field: &Field) -> Written {
        let text = |text: &str| Written::Text(text.to_owned());
        match (field.key, field.kind) {
            ("ward", _) => text("00226"),
            ("wifi.security", _) => text("wpa"),
            ("wifi.password", _) => text("moi-ba-con"),
            ("zalo", _) => text("https://zalo.me/1000000000000000"),
            ("update", _) => text("https://example.gov.vn/tramso"),
            (_, Kind::Number(_)) => Written::Number(61),
            (_, Kind::Truth) => Written::Truth(true),
            (_, Kind::Languages) => Written::Texts(vec!["en".to_owned()]),
            (_, Kind::Words(_) | Kind::Numbers(_)) => field.kind.choices().pop().unwrap(),
            _ => text("Tổ 7"),
        }
    }

    /// Every setting that there is can be changed here: one that a group forgets stays as it is by default.
    #[test]
    fn every_setting_can_be_changed() {
        let folder = tempfile::tempdir().unwrap();
        let mut draft = Draft::open(folder.path()).unwrap();
        for field in Group::ALL.iter().flat_map(|group| group.fields()) {
            draft.set(field.key, Some(sample(field))).unwrap();
            assert_eq!(draft.fault_of(field.key), None, "{}", field.key);
        }
        for list in Group::Contact.lists() {
            draft.add(list.key()).unwrap();
            for field in list.fields() {
                let value = match field.key {
                    "number" | "phone" => Written::Text("1022".to_owned()),
                    _ => sample(field),
                };
                draft.set(&list.key_of(0, field), Some(value)).unwrap();
            }
        }
        assert_eq!(draft.faults(), []);
        let Settings {
            name,
            ward,
            number,
            address,
            wifi,
            zalo,
            phones,
            officials,
            desk: Desk { place, hours, shuffles_pin, door_key },
            timers,
            display: Display { language, text_size, contrast },
            languages,
            printer,
            update,
            retention_months,
            round_after_days,
            targets: Targets { sessions_per_month, filed_online_percent, satisfied_percent },
            confirmed: _,
            notices: _,
        } = draft.settings();
        let default = Settings::default();
        assert!(name.is_some() && ward.is_some() && number != default.number);
        assert!(address.is_some() && zalo.is_some() && printer.is_some() && update.is_some());
        let wifi = wifi.unwrap();
        assert!(wifi.password.is_some() && wifi.is_hidden);
        let official = &officials[0];
        assert!(phones.len() == 1 && official.name.is_some() && official.phone.is_some());
        assert!(official.place.is_some() && official.hours.is_some());
        assert!(place.is_some() && hours.is_some() && shuffles_pin && door_key.is_some());
        let Timers { home, reading, phone, otp, countdown, finish, staff } = timers;
        let all = [home, reading, phone, otp, countdown, finish, staff];
        assert!(all.iter().all(|time| time.as_secs() == 61));
        assert!(language != default.display.language && text_size != default.display.text_size);
        assert!(contrast != default.display.contrast && languages != default.languages);
        assert!(retention_months == 61 && round_after_days == 61);
        let targets = [sessions_per_month, filed_online_percent, satisfied_percent];
        assert!(targets.iter().all(|target| *target == Some(61)));
    }
}
