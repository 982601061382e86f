//! What this hub's staff compared with the official pages: `confirmed.toml` in the data folder.
//!
//! Each line stands for itself, as in `vneid-install = { day = 2026-11-25, by = "TN-07" }`, and the last
//! one about an item counts: comparing again adds a line. With `hidden = true` the item was found wrong, and
//! is hidden from residents until somebody finds it right. A line that cannot be read costs nothing but
//! itself; its item is shown as one that nobody has compared.

use crate::gate::{self, private};
use crate::hub::reader::day;
use crate::id::HelperCode;
use crate::l10n::Phrase;

use jiff::civil::Date;
use serde::Deserialize;
use toml::value::Datetime;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
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
    /// Whether it was found wrong, and is hidden from residents.
    pub is_hidden: bool,
}

/// Why a comparison was not written down; the file is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unadded {
    /// The file that is there cannot be read.
    Unreadable,
    /// The file has no room for more.
    TooLong,
    /// It cannot be written, and why.
    Disk(ErrorKind),
}

impl Unadded {
    /// What is wrong and what to do.
    pub fn phrase(self) -> Phrase {
        match self {
            Self::Unreadable => Phrase::new("confirmed-unreadable"),
            Self::TooLong => Phrase::new("confirmed-too-long"),
            Self::Disk(ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => {
                Phrase::new("confirmed-full")
            }
            Self::Disk(_) => Phrase::new("confirmed-disk"),
        }
    }
}

impl From<io::Error> for Unadded {
    fn from(error: io::Error) -> Self {
        Self::Disk(error.kind())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    day: Datetime,
    by: String,
    #[serde(default)]
    hidden: bool,
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

    /// When `item` was compared last, by whom, and whether it was right.
    pub fn of(&self, item: &str) -> Option<Confirmation> {
        self.0.get(item).copied()
    }

    /// Whether `item` is hidden from residents.
    pub fn is_hidden(&self, item: &str) -> bool {
        self.of(item).is_some_and(|last| last.is_hidden)
    }

    /// Adds to the file in the data folder `folder` that somebody compared `item`. All that it said before
    /// stays; where there is no more room, older lines about items with newer ones go.
    ///
    /// # Errors
    /// Why it was not written; the file is as it was.
    pub fn add(folder: &Path, item: &str, compared: Confirmation) -> Result<(), Unadded> {
        let text = match gate::text(folder, FILE, LARGEST) {
            Ok(text) => text,
            Err(gate::Error::Missing) => String::new(),
            Err(_) => return Err(Unadded::Unreadable),
        };
        let text = with(&text, item, compared, LARGEST)?;
        private::create_folder(folder)?;
        Ok(private::replace(folder, FILE, text.as_bytes())?)
    }
}

/// The text with one more line, in at most `most` bytes.
fn with(text: &str, item: &str, compared: Confirmation, most: usize) -> Result<String, Unadded> {
    let Confirmation { day, by, is_hidden } = compared;
    let hidden = if is_hidden { ", hidden = true" } else { "" };
    let line = format!("{item} = {{ day = {day}, by = \"{by}\"{hidden} }}\n");
    let ended = |text: &str| text.is_empty() || text.ends_with('\n');
    let joined = |text: &str| format!("{text}{}{line}", if ended(text) { "" } else { "\n" });
    let all = joined(text);
    let all = if all.len() > most { joined(&newest(text)) } else { all };
    if all.len() > most {
        return Err(Unadded::TooLong);
    }
    let is_read_so = Confirmed::read(&all).of(item) == Some(compared);
    is_read_so.then_some(all).ok_or(Unadded::Unreadable)
}

/// The text without lines that a later one about the same item has replaced.
fn newest(text: &str) -> String {
    let mut seen = BTreeSet::new();
    let mut kept: Vec<&str> = text.split_inclusive('\n').rev().collect();
    kept.retain(|text| {
        // A comment and what cannot be read are about no item.
        let items = line(text).unwrap_or_default();
        items.is_empty() || items.into_iter().any(|(item, _)| seen.insert(item))
    });
    kept.into_iter().rev().collect()
}

/// What one line says; nothing unless all of it can be read.
fn line(text: &str) -> Option<Vec<(String, Confirmation)>> {
    let raw: BTreeMap<String, Raw> = toml::from_str(text).ok()?;
    raw.into_iter().map(|(item, raw)| Some((item, confirmation(&raw)?))).collect()
}

fn confirmation(raw: &Raw) -> Option<Confirmation> {
    let by = raw.by.parse().ok()?;
    Some(Confirmation { day: day(&raw.day)?, by, is_hidden: raw.hidden })
}

#[cfg(test)]
mod tests {
    use super::*;

    use jiff::civil::date;

    fn compared(by: &str, is_hidden: bool) -> Confirmation {
        Confirmation { day: date(2026, 11, 25), by: by.parse().unwrap(), is_hidden }
    }

    #[test]
    fn what_is_found_wrong_is_hidden_until_it_is_found_right() {
        let folder = tempfile::tempdir().unwrap();
        let load = || Confirmed::load(folder.path());
        Confirmed::add(folder.path(), "a-b", compared("TN-03", true)).unwrap();
        assert!(load().is_hidden("a-b") && !load().is_hidden("a"));
        Confirmed::add(folder.path(), "a", compared("TN-04", true)).unwrap();
        Confirmed::add(folder.path(), "a-b", compared("TN-05", false)).unwrap();
        assert!(!load().is_hidden("a-b") && load().is_hidden("a"));
        assert_eq!(load().of("a-b"), Some(compared("TN-05", false)));
        let text = std::fs::read_to_string(folder.path().join(FILE)).unwrap();
        assert_eq!(text.lines().count(), 3, "what was said before stays: {text}");
    }

    #[test]
    fn adding_a_line_loses_no_other_and_no_comment() {
        for before in ["", "# Đối chiếu", "x = { day = 2026-11-31 }\n", "[x\r\na-b = 1"] {
            let after = with(before, "a-b", compared("TN-07", true), LARGEST).unwrap();
            assert!(after.starts_with(before) && Confirmed::read(&after).is_hidden("a-b"));
        }
    }

    #[test]
    fn where_there_is_no_more_room_only_what_was_replaced_goes() {
        let mut text = "# Đối chiếu\n[x\n".to_owned();
        for _ in 0..20 {
            text = with(&text, "a-b", compared("TN-07", false), 10_000).unwrap();
            text = with(&text, "c", compared("TN-07", true), 10_000).unwrap();
        }
        let shorter = with(&text, "d", compared("TN-01", false), text.len()).unwrap();
        assert_eq!(shorter.lines().count(), 5, "{shorter}");
        assert!(shorter.starts_with("# Đối chiếu\n[x\n"));
        let read = Confirmed::read(&shorter);
        assert!(read.is_hidden("c") && read.of("a-b").is_some() && read.of("d").is_some());
        let full = with(&shorter, "e", compared("TN-01", false), shorter.len());
        assert!(matches!(full, Err(Unadded::TooLong)));
    }

    #[test]
    fn a_file_that_cannot_be_read_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE);
        std::fs::write(&file, [0xff, 0xfe]).unwrap();
        let added = Confirmed::add(folder.path(), "a-b", compared("TN-03", true));
        assert!(matches!(added, Err(Unadded::Unreadable)));
        assert_eq!(std::fs::read(&file).unwrap(), [0xff, 0xfe]);
    }

    #[test]
    fn the_last_line_about_an_item_counts() {
        let text = "# Đối chiếu\n\na-b = { day = 2026-11-20, by = \"TN-07\" }\n\
            a-b = { day = 2026-11-25, by = \"TN-03\" }\n";
        let confirmed = Confirmed::read(text);
        let last = compared("TN-03", false);
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
