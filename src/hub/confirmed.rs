//! What this hub's staff compared with the official pages: `confirmed.toml` in the data folder.
//!
//! Each line stands for itself, as in `vneid-install = { day = 2026-11-25, by = "TN-07" }`, and the last
//! one about an item counts: comparing again adds a line. A line that cannot be read costs nothing but
//! itself; its item is shown as one that nobody has compared.

use crate::gate;
use crate::hub::reader::day;
use crate::id::HelperCode;

use jiff::civil::Date;
use serde::Deserialize;
use toml::value::Datetime;

use std::collections::BTreeMap;
use std::path::Path;

/// The file's name in the data folder.
const FILE: &str = "confirmed.toml";

/// The most bytes the file may have.
const LARGEST: usize = 256 * 1024;

/// What was compared, by the item's id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Confirmed(BTreeMap<String, Confirmation>);

/// That somebody compared an item with the official page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmation {
    /// The day.
    pub day: Date,
    /// The code of whoever did it.
    pub by: HelperCode,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    day: Datetime,
    by: String,
}

impl Confirmed {
    /// What was compared here; nothing where the file is missing or cannot be read.
    pub fn load(folder: &Path) -> Self {
        gate::text(folder, FILE, LARGEST).map(|text| Self::read(&text)).unwrap_or_default()
    }

    /// What the text of a `confirmed.toml` says.
    pub fn read(text: &str) -> Self {
        Self(text.lines().filter_map(line).flatten().collect())
    }

    /// When `item` was compared last, and by whom.
    pub fn of(&self, item: &str) -> Option<Confirmation> {
        self.0.get(item).copied()
    }
}

/// What one line says; nothing unless all of it can be read.
fn line(text: &str) -> Option<Vec<(String, Confirmation)>> {
    let raw: BTreeMap<String, Raw> = toml::from_str(text).ok()?;
    raw.into_iter().map(|(item, raw)| Some((item, confirmation(&raw)?))).collect()
}

fn confirmation(raw: &Raw) -> Option<Confirmation> {
    Some(Confirmation { day: day(&raw.day)?, by: raw.by.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    use jiff::civil::date;

    #[test]
    fn the_last_line_about_an_item_counts() {
        let text = "# Đối chiếu\n\na-b = { day = 2026-11-20, by = \"TN-07\" }\n\
            a-b = { day = 2026-11-25, by = \"TN-03\" }\n";
        let confirmed = Confirmed::read(text);
        let last = Confirmation { day: date(2026, 11, 25), by: "TN-03".parse().unwrap() };
        assert_eq!(confirmed.of("a-b"), Some(last));
        assert_eq!(confirmed.of("a"), None);
    }

    #[test]
    fn a_bad_line_costs_only_itself() {
        let good = "good = { day = 2026-11-25, by = \"TN-07\" }";
        for bad in [
            "x = { day = 2026-11-31, by = \"TN-07\" }",
            "x = { day = 2026-11-25T08:00:00, by = \"TN-07\" }",
            "x = { day = 2026-11-25, by = \"Lan\" }",
            "x = { day = 2026-11-25 }",
            "x = { day = 2026-11-25, by = \"TN-07\", note = \"\" }",
            "x = 1",
            "[x",
            "x = {",
            "\u{feff}\u{0}",
        ] {
            for text in [format!("{bad}\n{good}"), format!("{good}\r\n{bad}")] {
                let confirmed = Confirmed::read(&text);
                assert!(confirmed.of("good").is_some(), "{text:?}");
                assert_eq!(confirmed.of("x"), None, "{text:?}");
            }
        }
    }

    #[test]
    fn a_folder_without_the_file_has_nothing_compared() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Confirmed::load(folder.path()), Confirmed::default());
        std::fs::write(folder.path().join(FILE), [0xff, 0xfe]).unwrap();
        assert_eq!(Confirmed::load(folder.path()), Confirmed::default());
    }
}
