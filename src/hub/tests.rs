//! What a `hub.toml` may look like, and what becomes of it.

mod damage;

use super::*;
use crate::l10n::Words;
use crate::qr::Security;
use damage::fields;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

const EXAMPLE: &str = include_str!("../../assets/deploy/hub.toml");

/// A file with every field.
const FULL: &str = r#"
name = "Tổ dân phố số 7"
ward = "00226"
ward-name = "Phường khác"
number = 7
address = "Nhà văn hoá"
zalo = "https://zalo.me/1000000000000000"
languages = ["vi", "en"]
printer = "quầy"
update = "https://example.gov.vn/tramso"
retention-months = 6
round-after-days = 10

[wifi]
ssid = "To dan pho 7"
password = "khong;mat:khau"
security = "wpa"
hidden = true

[[phones]]
label = "Công an phường"
number = "113"

[[phones]]
label = "Đường dây nóng"
number = "1022"

[[officials]]
role = "Tư pháp – Hộ tịch"
name = ""
phone = "1022"
place = "Tầng 1"

[timers]
home = 61
reading = 181
phone = 301
otp = 302
countdown = 31
finish = 62
staff = 182

[display]
language = "en"
text-size = 125
contrast = "high"

[targets]
sessions-per-month = 100
filed-online-percent = 80
satisfied-percent = 90
"#;

fn found(text: &str) -> Vec<(String, usize, &'static str)> {
    let (_, faults) = Settings::read(text);
    faults.into_iter().map(|fault| (fault.field, fault.line, fault.what.id)).collect()
}

#[test]
fn every_field_is_read() {
    let (settings, faults) = Settings::read(FULL);
    assert_eq!(faults, []);
    assert_eq!(settings.name.as_deref(), Some("Tổ dân phố số 7"));
    let ward = settings.ward.as_ref().unwrap();
    assert_eq!(ward.name, "Phường Văn Miếu - Quốc Tử Giám");
    assert_eq!(ward.code.unwrap().to_string(), "00226");
    assert_eq!(settings.number, 7);
    let wifi = settings.wifi.as_ref().unwrap();
    assert_eq!((wifi.security, wifi.is_hidden), (Security::Wpa, true));
    assert_eq!(settings.phones[1].number.as_str(), "1022");
    assert_eq!(settings.officials[0].name, None);
    assert_eq!(settings.timers.otp, Duration::from_secs(302));
    assert_eq!(settings.display.text_size, TextSize::Large);
    assert_eq!((settings.retention_months, settings.round_after_days), (6, 10));
    assert_eq!(settings.targets.filed_online_percent, Some(80));

    let defaults = fields(&Settings::default());
    for ((field, value), (_, default)) in fields(&settings).iter().zip(&defaults) {
        assert!(value != default || *field == "languages", "{field} was not read");
    }
}

#[test]
fn the_example_that_ships_has_no_fault() {
    let (settings, faults) = Settings::read(EXAMPLE);
    assert_eq!(faults, []);
    assert_eq!(settings.name.as_deref(), Some("Tổ dân phố số 7"));
    assert!(settings.wifi.is_some() && settings.ward.is_some());
}

#[test]
fn every_line_that_the_example_leaves_out_may_be_put_in() {
    let whole: String = EXAMPLE
        .lines()
        .map(|line| match line.strip_prefix("#") {
            Some(field) if !field.starts_with([' ', '#']) => format!("{field}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    assert_ne!(whole.trim(), EXAMPLE.trim());
    assert_eq!(Settings::read(&whole).1, []);
}

/// The settings of the example that are marked as not used yet, by the field or the section below the mark.
fn marked_as_unused() -> Vec<&'static str> {
    let below = |mark: usize| {
        let mut lines = EXAMPLE.lines().skip(mark).skip_while(|line| line.starts_with("# "));
        let line = lines.next().unwrap().trim_start_matches('#');
        line.trim_matches(['[', ']']).split(' ').next().unwrap()
    };
    let lines = EXAMPLE.lines().enumerate();
    // The first mark is the sentence that explains it.
    lines
        .filter(|(_, line)| line.contains("(chưa dùng)"))
        .skip(1)
        .map(|(at, _)| below(at))
        .collect()
}

/// The text of every file of the crate outside this room.
fn elsewhere(folder: &Path) -> String {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/hub");
    let others = entries.filter(|path| path.with_extension("") != room);
    let text = |path: PathBuf| {
        if path.is_dir() { elsewhere(&path) } else { fs::read_to_string(path).unwrap() }
    };
    others.map(text).collect()
}

#[test]
fn what_the_example_marks_as_unused_is_not_used() {
    let marked = marked_as_unused();
    assert_eq!(marked, ["printer", "update", "sessions-per-month"]);
    let elsewhere = elsewhere(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(elsewhere.contains("hub.wifi"), "settings are called something else");
    for field in marked {
        assert!(
            !elsewhere.contains(&format!("hub.{field}")),
            "{field} is used: take its mark away"
        );
    }
}

#[test]
fn without_a_file_the_defaults_stand_and_nothing_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Settings::load(folder.path()), (Settings::default(), Vec::new()));
    assert_eq!(Settings::read(""), (Settings::default(), Vec::new()));
}

#[test]
fn a_file_of_another_system_is_read() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), "\u{feff}name = \"a\"\raddress = \"b\"\r").unwrap();
    let (settings, faults) = Settings::load(folder.path());
    assert_eq!(faults, []);
    assert_eq!((settings.name.as_deref(), settings.address.as_deref()), (Some("a"), Some("b")));
}

#[test]
fn a_file_that_is_no_text_or_cannot_be_read_is_one_fault() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE);
    let fault = || {
        let (settings, faults) = Settings::load(folder.path());
        assert_eq!((settings, faults.len()), (Settings::default(), 1));
        faults[0].what.id
    };
    fs::write(&path, b"name = \"\xff\xfe\"").unwrap();
    assert_eq!(fault(), "file-not-text");
    fs::write(&path, "#".repeat(70_000)).unwrap();
    assert_eq!(fault(), "file-too-large");
    fs::write(&path, "Xin chào, đây là một lá thư.\nKhông phải thiết lập.").unwrap();
    assert_eq!(fault(), "hub-not-toml");
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(fault(), "file-irregular");
}

#[test]
fn a_file_may_be_as_large_as_it_may_be() {
    let folder = tempfile::tempdir().unwrap();
    let text = format!("name = \"a\"\n{}", "#".repeat(64 * 1024 - 11));
    fs::write(folder.path().join(FILE), text).unwrap();
    let (settings, faults) = Settings::load(folder.path());
    assert_eq!((settings.name.as_deref(), faults.len()), (Some("a"), 0));
}

#[test]
fn each_kind_of_mistake_is_named_with_its_field_and_line() {
    for (text, field, line, id) in [
        ("name = 7", "name", 1, "hub-not-text"),
        ("\nname = \"a\\nb\"", "name", 2, "hub-not-one-line"),
        ("address = \"\"\"a\"", "address", 1, "hub-not-toml"),
        ("nmae = \"a\"", "nmae", 1, "hub-unknown"),
        ("name = \"a\"\nname = \"b\"", "name", 2, "hub-twice"),
        ("ward = \"226\"", "ward", 1, "hub-not-ward"),
        ("ward = \"99999\"", "ward", 1, "hub-ward-unknown"),
        ("number = 100", "number", 1, "hub-not-number"),
        ("number = -1", "number", 1, "hub-not-number"),
        ("number = \"07\"", "number", 1, "hub-not-number"),
        ("zalo = \"http://zalo.me/a\"", "zalo", 1, "qr-address-not-https"),
        ("zalo = \"https://zalo.me.evil.com/a\"", "zalo", 1, "hub-not-zalo"),
        ("zalo = \"https://zalo.me/0900000000\"", "zalo", 1, "hub-zalo-personal"),
        ("zalo = \"https://zalo.me/%30900000000\"", "zalo", 1, "hub-not-zalo"),
        ("zalo = \"https://zalo.me/./0900000000\"", "zalo", 1, "hub-zalo-personal"),
        ("zalo = \"https://zalo.me//0900000000\"", "zalo", 1, "hub-zalo-personal"),
        ("zalo = \"https://zalo.me/+84900000000\"", "zalo", 1, "hub-zalo-personal"),
        ("zalo = \"https://zalo.me/0900-000-000\"", "zalo", 1, "hub-zalo-personal"),
        ("zalo = \"https://zalo.me/?phone=0900.000.000\"", "zalo", 1, "hub-zalo-personal"),
        ("name = \"a\u{200b}\"", "name", 1, "hub-invisible"),
        ("name = \"\\u202ea\"", "name", 1, "hub-invisible"),
        ("name = \"a\\u2028b\"", "name", 1, "hub-invisible"),
        ("name = \"**a**\"", "name", 1, "hub-markup"),
        ("name = \"Tổ 漢\"", "name", 1, "hub-undrawn"),
        ("[wifi]\nssid = \"Café ☕\"", "wifi.ssid", 2, "hub-undrawn"),
        ("[wifi]\nssid = \"a\u{e000}\"", "wifi.ssid", 2, "hub-invisible"),
        (
            "[[phones]]\nlabel = \"\u{202e}a\"\nnumber = \"113\"",
            "phones[1].label",
            2,
            "hub-invisible",
        ),
        ("timers = 5", "timers", 1, "hub-not-table"),
        ("[timers]\nhome = 5", "timers.home", 2, "hub-not-number"),
        ("[timers]\nhome = -60", "timers.home", 2, "hub-not-number"),
        ("[timers]\nhome = 60.5", "timers.home", 2, "hub-not-number"),
        ("[timers]\nhmoe = 60", "timers.hmoe", 2, "hub-unknown"),
        ("[display]\ntext-size = 110", "display.text-size", 2, "hub-not-choice"),
        ("[display]\ncontrast = \"low\"", "display.contrast", 2, "hub-not-choice"),
        ("languages = [\"vi\",\n\"fr\"]", "languages[2]", 2, "hub-not-choice"),
        ("languages = \"vi\"", "languages", 1, "hub-not-list"),
        ("[wifi]\npassword = \"12345678\"", "wifi.ssid", 1, "hub-missing"),
        ("[wifi]\nssid = \"\"", "wifi.ssid", 2, "hub-wifi-ssid"),
        ("[wifi]\nssid = \"a\"\npassword = \"short\"", "wifi.password", 3, "hub-wifi-password"),
        ("[wifi]\nssid = \"a\"\nsecurity = \"wpa\"", "wifi.password", 1, "hub-missing"),
        ("[wifi]\nssid = \"a\"\nhidden = 1", "wifi.hidden", 3, "hub-not-truth"),
        ("[[phones]]\nlabel = \"a\"", "phones[1].number", 1, "hub-missing"),
        ("[[phones]]\nlabel = \"\"\nnumber = \"113\"", "phones[1].label", 2, "hub-length"),
        ("[[phones]]\nlabel = \"a\"\nnumber = \"9\"", "phones[1].number", 3, "qr-phone-bad"),
    ] {
        assert_eq!(found(text), [(field.to_owned(), line, id)], "{text:?}");
    }
}

#[test]
fn a_network_may_be_joined_by_its_key_in_hexadecimal() {
    for (security, digits, is_key) in [
        ("wpa", 64, true),
        ("wep", 10, true),
        ("wep", 26, true),
        ("wpa", 65, false),
        ("wep", 64, false),
    ] {
        for (digit, is_hex) in [("a", true), ("g", false)] {
            let key = digit.repeat(digits);
            let text =
                format!("[wifi]\nssid = \"a\"\nsecurity = \"{security}\"\npassword = \"{key}\"");
            let wifi = Settings::read(&text).0.wifi;
            assert_eq!(wifi.is_some(), is_key && is_hex, "{text}");
        }
    }
}

#[test]
fn the_password_of_an_open_network_is_passed_over_whatever_it_holds() {
    let text = "[wifi]\nssid = \"a\"\nsecurity = \"open\"\npassword = \"a\\rb\"";
    assert_eq!(found(text), []);
    assert_eq!(Settings::read(text).0.wifi.unwrap().password, None);
}

#[test]
fn a_name_that_the_screen_cannot_draw_is_said_and_stays() {
    let (settings, faults) = Settings::read("name = \"Tổ 漢字\"");
    assert_eq!(settings.name.as_deref(), Some("Tổ 漢字"));
    let said = faults[0].say(&Words::of_the_kiosk(), Language::English);
    assert!(said.contains("the character 漢 (U+6F22)"), "{said}");
}

#[test]
fn a_ward_outside_the_list_is_kept_by_its_given_name() {
    let (settings, faults) = Settings::read("ward = \"99999\"\nward-name = \"Xã Mới\"");
    assert_eq!((faults.len(), settings.ward.unwrap().name.as_str()), (0, "Xã Mới"));
    let (settings, _) = Settings::read("ward-name = \"Xã Mới\"");
    assert_eq!(settings.ward, Some(Ward { code: None, name: "Xã Mới".into() }));
}

#[test]
fn a_wrong_entry_of_a_list_takes_no_other_with_it() {
    let text = "[[phones]]\nlabel = \"a\"\n[[phones]]\nlabel = \"b\"\nnumber = \"113\"\n";
    let (settings, faults) = Settings::read(text);
    assert_eq!((settings.phones.len(), settings.phones[0].label.as_str()), (1, "b"));
    assert_eq!(faults.len(), 1);
}

#[test]
fn the_kiosks_own_language_is_always_offered() {
    let (settings, _) = Settings::read("languages = [\"en\", \"en\"]");
    assert_eq!(settings.languages, [Language::Vietnamese, Language::English]);
    let (settings, _) = Settings::read("languages = [\"en\", \"en\"]\ndisplay.language = \"en\"");
    assert_eq!(settings.languages, [Language::English]);
    let (settings, _) = Settings::read("languages = []");
    assert_eq!(settings.languages, Language::ALL);
}

#[test]
fn the_first_faults_are_named_and_the_others_counted() {
    let text: String = (0..40_000).map(|n| format!("x{n} = 1\n")).collect();
    for text in [text.as_str(), &"?=\n".repeat(20_000), &"a=1\n".repeat(16_000)] {
        let (_, faults) = Settings::read(text);
        let last = faults.last().unwrap();
        assert!(faults.len() == 201 && last.what.id == "hub-more" || faults.len() == 1, "{last:?}");
    }
}

#[test]
fn what_a_terminal_would_obey_is_escaped_in_a_field() {
    let (_, faults) = Settings::read("\"a\\u001b[2J\" = 1\n[wifi\u{202e}]\nx = 1");
    assert_eq!(
        faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(),
        ["a\\u{1b}[2J", "wifi\\u{202e}",]
    );
}

#[test]
fn every_fault_is_said_in_both_languages_on_one_line() {
    let words = Words::of_the_kiosk();
    let texts = [
        "nonsense",
        "a = 1\na = 2",
        "name = 1",
        "name = \"a\\tb\"",
        "name = \"a\\u202e\"",
        "name = \"**\"",
        "name = \"漢\"",
        "x = 1",
        "timers = 1",
        "ward = 1",
        "ward = \"99999\"",
        "zalo = \"https://a.vn/\"",
        "zalo = \"https://zalo.me/1\"",
        "zalo = \"a\"",
        "zalo = \"https://a@b.vn\"",
        "zalo = \"https://a.vn:1\"",
        "zalo = \"https://a\"",
        "zalo = \"https://đ.vn\"",
        "zalo = \"https://xn--a.vn\"",
        "zalo = \"https://1.1\"",
        "zalo = \"https://a.vn/ \\\"\"",
        "languages = 1",
        "languages = [1]",
        "[timers]\nhome = 1",
        "[wifi]\nhidden = 1",
        "[wifi]\nssid = \"\"",
        "[wifi]\npassword = \"1\"",
        "[[phones]]\nlabel = \"\"\nnumber = \"1\"",
    ];
    let (_, mut faults) = Settings::read(&format!("zalo = \"https://a.vn/{}\"", "a".repeat(500)));
    faults.extend(texts.iter().flat_map(|text| Settings::read(text).1));
    let errors = [gate::Error::Irregular, gate::Error::TooLarge(LARGEST), gate::Error::NotText(2)];
    faults.extend(errors.map(|error| {
        let (field, line, what) = (String::new(), error.line(), error.phrase());
        Fault::new(field, line, what)
    }));

    for fault in faults {
        for language in Language::ALL {
            assert!(words.has(language, fault.what.id), "{language:?} lacks {}", fault.what.id);
            let said = fault.say(&words, language);
            assert!(!said.contains(['⟦', '{', '\n']), "{said}");
            assert!(said.starts_with("hub.toml:") && said.contains(&fault.field), "{said}");
        }
    }
}
