//! Writes the first settings into the `hub.toml` of a data folder: whole or not at all, and only as what
//! [`Settings::read`] reads back. What the file says beside them stays, comments included.

use super::change::current;
use super::fault::FILE;
use super::first::FirstSettings;
use super::unwritten::Unwritten;
use super::{LARGEST, Settings};
use crate::gate::private;

use std::path::Path;

impl FirstSettings {
    /// Writes them into the `hub.toml` of the data folder `folder`, which begins with them if it is not
    /// there.
    ///
    /// # Errors
    /// Why they were not written.
    pub fn write(&self, folder: &Path) -> Result<(), Unwritten> {
        self.write_while(folder, || {})
    }

    /// Does `meanwhile` what others may do between the look at the file and its change.
    fn write_while(&self, folder: &Path, meanwhile: impl FnOnce()) -> Result<(), Unwritten> {
        let before = current(folder)?;
        let text = self.checked_into(before.as_deref().unwrap_or_default())?;
        meanwhile();
        if current(folder)? != before {
            return Err(Unwritten::Changed);
        }
        private::create_folder(folder)?;
        Ok(private::replace(folder, FILE, text.as_bytes())?)
    }

    /// The text of a `hub.toml` that says them beside what `text` says, once it is known to be read so.
    fn checked_into(&self, text: &str) -> Result<String, Unwritten> {
        let text = self.written_into(text)?;
        if text.len() > LARGEST {
            return Err(Unwritten::TooLong);
        }
        self.is_in(&text).then_some(text).ok_or(Unwritten::Unfit)
    }

    /// Whether they are what the text of a `hub.toml` says.
    fn is_in(&self, text: &str) -> bool {
        let (read, _) = Settings::read(text);
        read.name.as_ref() == Some(&self.name)
            && read.ward.as_ref() == Some(&self.ward)
            && read.number == self.number
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gate;
    use crate::hub::{Ward, WardCode};

    use proptest::prelude::*;
    use toml_edit::DocumentMut;

    use std::fs;

    fn ward(code: &str, name: &str) -> Ward {
        Ward::new(WardCode::parse(code).unwrap(), name).unwrap()
    }

    fn settings() -> FirstSettings {
        let ward = ward("00226", "");
        FirstSettings { name: "Tổ dân phố số 7".to_owned(), ward, number: 3 }
    }

    fn written(first: &FirstSettings, text: &str) -> String {
        first.checked_into(text).unwrap_or_else(|error| panic!("{error:?}: {text}"))
    }

    #[test]
    fn a_hub_without_a_file_gets_one_that_is_its_owners_alone() {
        let folder = tempfile::tempdir().unwrap();
        settings().write(&folder.path().join("new")).unwrap();
        let (read, faults) = Settings::load(&folder.path().join("new"));
        assert_eq!((read.name.as_deref(), read.number), (Some("Tổ dân phố số 7"), 3));
        assert_eq!((read.ward, faults), (Some(settings().ward), Vec::new()));
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            let file = fs::metadata(folder.path().join("new").join(FILE)).unwrap();
            assert_eq!(file.mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn what_the_file_says_beside_them_stays() {
        let before = "# Of the ward\n\n# The name\nname = \"Old\" # until 2025\n\nprinter = \"a\" # here\n\
                      nothing = [1,\n  2]\n\n# Wi-Fi\n[wifi]\nssid = 'x'\n# the end\n";
        let after = written(&settings(), before);
        let expected = "# Of the ward\n\n# The name\nname = \"Tổ dân phố số 7\" # until 2025\n\n\
                        printer = \"a\" # here\nnothing = [1,\n  2]\nward = \"00226\"\nnumber = 3\n\n\
                        # Wi-Fi\n[wifi]\nssid = 'x'\n# the end\n";
        assert_eq!(after, expected);
        assert_eq!(written(&settings(), &after), after, "once more changes nothing");
    }

    #[test]
    fn the_sample_that_ships_keeps_every_line() {
        let sample = include_str!("../../assets/deploy/hub.toml");
        let after = written(&settings(), sample);
        let same = sample.lines().zip(after.lines()).filter(|(a, b)| a == b).count();
        assert_eq!(sample.lines().count(), after.lines().count());
        assert_eq!(same, sample.lines().count() - 1, "the number alone is another");
    }

    #[test]
    fn a_ward_elsewhere_is_written_with_its_name_and_one_of_the_list_corrects_it() {
        let elsewhere = FirstSettings { ward: ward("99999", "Xã Mới"), ..settings() };
        let text = written(&elsewhere, "");
        assert!(text.contains("ward-name = \"Xã Mới\""), "{text}");
        let text = written(&settings(), &text);
        assert!(text.contains(&settings().ward.name), "{text}");
        assert!(!written(&settings(), "").contains("ward-name"));
    }

    #[test]
    fn a_file_that_cannot_be_read_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE);
        for (bytes, error) in [
            (&b"a = 1\nname = To 7\n"[..], Unwritten::NotToml(2)),
            (&b"[name]\na = 1\n"[..], Unwritten::Group("name".to_owned())),
            (&b"a = 1\n\xff\n"[..], Unwritten::Unreadable(gate::Error::NotText(2))),
        ] {
            fs::write(&file, bytes).unwrap();
            assert_eq!(settings().write(folder.path()), Err(error));
            assert_eq!(fs::read(&file).unwrap(), bytes);
        }
        fs::remove_file(&file).unwrap();
        fs::create_dir(&file).unwrap();
        let error = Unwritten::Unreadable(gate::Error::Irregular);
        assert_eq!(settings().write(folder.path()), Err(error));
        let no_folder = folder.path().join("a");
        fs::write(&no_folder, "").unwrap();
        assert!(settings().write(&no_folder).is_err());
    }

    #[test]
    fn a_file_that_changed_meanwhile_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE);
        let write =
            || settings().write_while(folder.path(), || fs::write(&file, "a = 1\n").unwrap());
        assert_eq!(write(), Err(Unwritten::Changed), "it has come");
        assert_eq!(write(), Ok(()), "it is the same again");
        assert_eq!(write(), Err(Unwritten::Changed));
        assert_eq!(fs::read_to_string(&file).unwrap(), "a = 1\n");
    }

    #[test]
    fn settings_that_no_file_holds_are_refused() {
        for name in ["", " a", "a**b", "a\u{202e}b", &"a".repeat(45)] {
            let unfit = FirstSettings { name: name.to_owned(), ..settings() };
            assert_eq!(unfit.checked_into(""), Err(Unwritten::Unfit), "{name:?}");
        }
        let unfit = FirstSettings { number: 100, ..settings() };
        assert_eq!(unfit.checked_into(""), Err(Unwritten::Unfit));
    }

    fn first() -> impl Strategy<Value = FirstSettings> {
        let known: Vec<Ward> = Ward::listed().collect();
        let elsewhere = (0u32..100_000, "\\PC{1,40}").prop_filter_map("no name", |(code, name)| {
            Ward::new(WardCode::parse(&format!("{code:05}"))?, &name).ok()
        });
        let ward = prop_oneof![prop::sample::select(known), elsewhere];
        let name = "\\PC{1,44}".prop_filter_map("no name", |name| FirstSettings::name(&name).ok());
        (name, ward, 0u8..100).prop_map(|(name, ward, number)| FirstSettings { name, ward, number })
    }

    /// Files as people write them, and worse.
    fn files() -> impl Strategy<Value = String> {
        let keys = prop::sample::select(vec![
            "name",
            "ward",
            "ward-name",
            "number",
            "printer",
            "a.b",
            "name.a",
            "\"ward\"",
            "x",
        ]);
        let values = prop::sample::select(vec![
            "1",
            "\"a\"",
            "'b'",
            "[1, 2]",
            "{ a = 1 }",
            "true",
            "\"00004\"",
        ]);
        let pair = (keys, values).prop_map(|(key, value)| format!("{key} = {value} # why\n"));
        let line = prop_oneof![
            6 => pair,
            1 => Just("\n".to_owned()),
            2 => Just("# a comment\n".to_owned()),
            1 => Just("[wifi]\n".to_owned()),
            1 => Just("[[phones]]\n".to_owned()),
            1 => Just("[name]\n".to_owned()),
            1 => Just("[number.a]\n".to_owned()),
        ];
        prop::collection::vec(line, 0..7).prop_map(|lines| lines.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn they_are_read_back_as_they_were_written(first in first(), text in files()) {
            match first.checked_into(&text) {
                Ok(after) => {
                    let comments = |text: &str| text.matches("# a comment").count();
                    prop_assert!(first.is_in(&after));
                    prop_assert_eq!(comments(&after), comments(&text), "{}", after);
                    let rest = |text: &str| {
                        let (read, _) = Settings::read(text);
                        Settings { name: None, ward: None, number: 0, ..read }
                    };
                    prop_assert_eq!(rest(&after), rest(&text));
                    prop_assert_eq!(first.checked_into(&after), Ok(after.clone()));
                }
                Err(Unwritten::NotToml(_)) => {
                    prop_assert!(text.parse::<DocumentMut>().is_err());
                }
                Err(Unwritten::Group(field)) => {
                    let groups = [format!("[{field}"), format!("{field}.")];
                    prop_assert!(groups.iter().any(|group| text.contains(group)), "{}", text);
                }
                Err(error) => prop_assert!(false, "{:?}: {}", error, text),
            }
        }
    }
}
