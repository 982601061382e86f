use super::*;
use crate::hub::draft::Written;

use proptest::prelude::*;

use std::fs;

fn draft(text: &str) -> Draft {
    Draft { before: Some(text.to_owned()), text: text.to_owned() }
}

fn text(text: &str) -> Option<Written> {
    Some(Written::Text(text.to_owned()))
}

#[test]
fn a_field_is_changed_and_all_else_stays() {
    let before =
        "# Của tổ\nname = \"Tổ 7\" # tên\nunknown = 1\n\n[wifi] # mạng\nssid = \"A\"\n# hết\n";
    let mut draft = draft(before);
    assert!(!draft.is_changed());
    draft.set("name", text("Tổ 8")).unwrap();
    draft.set("wifi.ssid", text("B ")).unwrap();
    draft.set("wifi.hidden", Some(Written::Truth(true))).unwrap();
    draft.set("timers.home", Some(Written::Number(90))).unwrap();
    let expected = "# Của tổ\nname = \"Tổ 8\" # tên\nunknown = 1\n\n[wifi] # mạng\nssid = \"B \"\n\
        hidden = true\n\n[timers]\nhome = 90\n# hết\n";
    assert_eq!(draft.text, expected);
    assert_eq!(draft.value("wifi.ssid"), text("B "));
    draft.set("wifi.hidden", None).unwrap();
    draft.set("timers", None).unwrap();
    assert_eq!(draft.value("timers.home"), None);
    assert!(draft.is_changed() && draft.text.contains("unknown = 1"));
}

#[test]
fn every_way_to_write_a_group_is_understood() {
    for before in ["[wifi]\nssid = \"A\"\n", "wifi = { ssid = \"A\" }\n", "wifi.ssid = \"A\"\n"] {
        let mut draft = draft(before);
        assert_eq!(draft.value("wifi.ssid"), text("A"));
        draft.set("wifi.ssid", text("Nhà văn hoá")).unwrap();
        draft.set("wifi.password", text("moi-ba-con")).unwrap();
        let wifi = draft.settings().wifi.unwrap();
        assert_eq!(
            (wifi.ssid.as_str(), wifi.password.as_deref()),
            ("Nhà văn hoá", Some("moi-ba-con"))
        );
    }
}

#[test]
fn lists_grow_and_shrink_however_they_are_written() {
    let tables = "[[phones]]\nlabel = \"A\"\nnumber = \"113\"\n";
    for before in ["", tables, "phones = [{ label = \"A\", number = \"113\" }]\n"] {
        let mut draft = draft(before);
        let count = draft.count("phones");
        draft.add("phones").unwrap();
        let place = format!("phones[{}]", count + 1);
        assert!(draft.faults().iter().any(|fault| fault.field == format!("{place}.label")));
        draft.set(&format!("{place}.label"), text("Phường")).unwrap();
        draft.set(&format!("{place}.number"), text("1022")).unwrap();
        assert_eq!(draft.faults(), []);
        let phones = draft.settings().phones;
        assert_eq!((phones.len(), phones[count].label.as_str()), (count + 1, "Phường"));
        draft.remove("phones", 0).unwrap();
        draft.remove("phones", 7).unwrap();
        assert_eq!(draft.settings().phones.len(), count);
    }
}

#[test]
fn what_was_wrong_before_is_not_the_changes_fault() {
    let mut draft = draft("nmae = \"x\"\nnumber = 300\n");
    draft.set("name", text("Tổ 7")).unwrap();
    assert_eq!(draft.faults(), []);
    draft.set("wifi.ssid", text("A")).unwrap();
    draft.set("wifi.security", text("wpa")).unwrap();
    let [fault] = draft.faults().try_into().unwrap();
    assert_eq!((fault.field.as_str(), fault.what.id), ("wifi.password", "hub-missing"));
    draft.set("number", Some(Written::Number(100))).unwrap();
    assert_eq!(draft.faults().len(), 1, "it was no number of a hub before either");
}

#[test]
fn what_stands_in_the_place_of_a_field_is_not_overwritten() {
    for (before, key) in [
        ("[name]\nx = 1\n", "name"),
        ("wifi = 3\n", "wifi.ssid"),
        ("phones = 3\n", "phones[1].label"),
        ("[[phones]]\n", "phones[2].label"),
    ] {
        let mut draft = draft(before);
        assert!(matches!(draft.set(key, text("x")), Err(Unwritten::Group(_))), "{key}");
        assert_eq!(draft.text, before);
    }
    assert!(draft("phones = 3\n").add("phones").is_err());
}

#[test]
fn it_is_written_whole_and_not_over_somebody_elses_change() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(FILE);
    let mut first = Draft::open(folder.path()).unwrap();
    first.set("name", text("Tổ 7")).unwrap();
    let mut second = Draft::open(folder.path()).unwrap();
    second.set("name", text("Tổ 8")).unwrap();
    first.write(folder.path()).unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), "name = \"Tổ 7\"\n");
    assert_eq!(second.write(folder.path()), Err(Unwritten::Changed));
    fs::write(&file, "name = \"Tổ 7\n").unwrap();
    assert_eq!(Draft::open(folder.path()), Err(Unwritten::NotToml(1)));
    assert_eq!(first.write(folder.path()), Err(Unwritten::Changed));
    assert_eq!(fs::read_to_string(&file).unwrap(), "name = \"Tổ 7\n");
    let mut long = draft("");
    long.before = Some("name = \"Tổ 7\n".to_owned());
    long.set("name", text(&"x".repeat(LARGEST))).unwrap();
    assert_eq!(long.write(folder.path()), Err(Unwritten::TooLong));
}

/// A field, and a value for it.
fn change() -> impl Strategy<Value = (String, Option<Written>)> {
    let keys = prop::sample::select(vec![
        "name",
        "number",
        "address",
        "languages",
        "wifi.ssid",
        "wifi.hidden",
        "timers.home",
        "display.contrast",
        "phones[1].label",
        "officials[1].role",
        "targets.satisfied-percent",
    ]);
    let value = prop_oneof![
        Just(None),
        "[a-zà-ỹ \"\\\\#=\\[\\]]{0,12}".prop_map(|text| Some(Written::Text(text))),
        any::<i64>().prop_map(|number| Some(Written::Number(number))),
        any::<bool>().prop_map(|truth| Some(Written::Truth(truth))),
        (2000..2100_i16, 1..=12_i8)
            .prop_map(|(year, month)| { Some(Written::Day(jiff::civil::date(year, month, 28))) }),
        prop::collection::vec("[a-z]{0,3}", 0..3).prop_map(|texts| Some(Written::Texts(texts))),
    ];
    (keys.prop_map(str::to_owned), value)
}

/// Lines of a file that changes do not touch, each with a comment.
const LINES: [&str; 5] = [
    "# đầu tệp\n",
    "stray = [1, 2] # lạ\n",
    "\n[zebra] # nhóm lạ\nx = { y = 1 }\n",
    "\n[[phones]] # số\nlabel = \"A\"\nnumber = \"113\"\n",
    "\n[wifi] # mạng\nssid = \"B\" # tên\n",
];

proptest! {
    #[test]
    fn what_is_set_is_read_back_and_nothing_else_is_lost(
        lines in prop::sample::subsequence(LINES.to_vec(), 0..=5),
        changes in prop::collection::vec(change(), 0..12),
    ) {
        let before = lines.concat();
        let mut draft = draft(&before);
        for (key, value) in changes {
            let earlier = draft.clone();
            match draft.set(&key, value.clone()) {
                Ok(()) if value.is_some() => prop_assert_eq!(draft.value(&key), value),
                Ok(()) => prop_assert_eq!(draft.value(&key), None),
                Err(_) => prop_assert_eq!(&draft, &earlier),
            }
            prop_assert!(document(&draft.text).is_ok(), "{}", draft.text);
        }
        for line in &lines {
            for comment in line.split('#').skip(1) {
                // The comment beside a value that was removed goes with it.
                let comment = comment.lines().next().unwrap_or_default();
                prop_assert!(draft.text.contains(comment) || comment == " tên", "{}", draft.text);
            }
        }
        prop_assert_eq!(draft.value("stray"), self::draft(&before).value("stray"));
    }
}
