//! Notices of the hub: a small file each in the data folder, `notices/01.toml` to `notices/99.toml`.
//!
//! The number is the order they show in, unless a file says another, and all that the log ever holds of a notice. A notice shows by its
//! days alone. One that cannot be read costs only itself; so does one whose switch or days cannot: what is
//! over, or was never meant to show, must not stay on the screen for a slip.

use crate::gate::{self, Limits, Lines, Text};
use crate::hub::fault::{self, Fault};
use crate::hub::reader::{Section, choice, date, number, text, truth, web};
use crate::hub::repair;
use crate::id::NoticeId;
use crate::l10n::{Language, Phrase};
use crate::qr::WebAddress;

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use std::io;
use std::ops::RangeInclusive;
use std::path::Path;

/// The folder's name in the data folder.
pub(super) const FOLDER: &str = "notices";

/// How much of the folder is read.
pub(super) const LIMITS: Limits = Limits { entries: 500, files: 99, bytes: 1 << 20, depth: 1 };

/// The most bytes of one file.
pub(super) const LARGEST: usize = 8 * 1024;

/// The places that a notice can have.
pub(super) const ORDER: RangeInclusive<u32> = 1..=99;

/// The most notices that are in force at a time on the first screen.
const MOST: usize = 5;

/// The fields that say whether and when a notice shows.
const DECIDING: [&str; 3] = ["on", "from", "to"];

const LEVELS: [(&str, Level); 2] = [("normal", Level::Normal), ("important", Level::Important)];

/// Something that the hub tells its neighbourhood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What the log calls it.
    pub id: NoticeId,
    /// How pressing it is.
    pub level: Level,
    /// Where there is more about it.
    pub link: Option<WebAddress>,
    title: Words,
    body: Words,
    from: Option<Date>,
    to: Option<Date>,
    /// Its place among the others, where that is not its number.
    order: Option<u32>,
}

/// How pressing a notice is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Level {
    /// It takes turns with others.
    #[default]
    Normal,
    /// It stays on the first screen.
    Important,
}

/// A text of the hub's own: Vietnamese, and English where somebody wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Words {
    vietnamese: String,
    english: Option<String>,
}

impl Words {
    fn say(&self, language: Language) -> &str {
        match (language, &self.english) {
            (Language::English, Some(english)) => english,
            _ => &self.vietnamese,
        }
    }
}

impl Notice {
    /// Its title.
    pub fn title(&self, language: Language) -> &str {
        self.title.say(language)
    }

    /// What it says.
    pub fn body(&self, language: Language) -> &str {
        self.body.say(language)
    }

    /// The first day it holds.
    pub fn since(&self) -> Option<Date> {
        self.from
    }

    /// The last day it holds.
    pub fn until(&self) -> Option<Date> {
        self.to
    }

    /// Whether it is in force on `day`.
    pub fn holds(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Leaves a link out that is not allowed; what staff are told of it.
    pub(super) fn hold_link(&mut self, allows: impl Fn(&WebAddress) -> bool) -> Option<Fault> {
        let refused = self.link.take_if(|link| !allows(link))?;
        let number = self.id.number();
        let what = Phrase::new("hub-notice-link").with("host", refused.host().to_owned());
        Some(Fault::new("link".to_owned(), 1, what).in_file(shown(&format!("{number}.toml"))))
    }

    /// The notices to show on the first screen on `day`: the important ones if there are any, in order.
    pub fn to_show(all: &[Self], day: Date) -> Vec<&Self> {
        let held: Vec<&Self> = all.iter().filter(|notice| notice.holds(day)).collect();
        let is_important = |notice: &&Self| notice.level == Level::Important;
        let stays = held.iter().any(is_important);
        let shown = held.into_iter().filter(|notice| !stays || is_important(notice));
        shown.take(MOST).collect()
    }

    fn take(root: &mut Section<'_>, id: NoticeId) -> Option<Self> {
        let is_on = given(root, "on", truth);
        let title = words(root, "title", 80);
        let body = words(root, "body", 400);
        let level = root.take("level", choice(&LEVELS)).unwrap_or_default();
        let link = root.take("link", web);
        let from = given(root, "from", date);
        let first = from.flatten();
        let to = given(root, "to", |value| match (first, date(value)?) {
            (Some(from), to) if to < from => Err(Phrase::new("hub-notice-days")),
            (_, to) => Ok(to),
        });
        let order = root.take("order", number(ORDER));
        let (title, body, from, to) = (title?, body?, from?, to?);
        let notice = Self { id, level, link, title, body, from, to, order };
        is_on?.unwrap_or(true).then_some(notice)
    }
}

impl Notice {
    /// Its place among the others.
    fn place(&self) -> (u32, NoticeId) {
        (self.order.or(self.id.number().parse().ok()).unwrap_or(u32::MAX), self.id.clone())
    }
}

/// The value of `key`, or that there is none; nothing where it is there and `read` does not take it.
fn given<'a, T>(
    root: &mut Section<'a>,
    key: &str,
    read: impl FnOnce(&DeValue<'a>) -> Result<T, Phrase>,
) -> Option<Option<T>> {
    let is_there = root.has(key);
    let value = root.take(key, read);
    (value.is_some() || !is_there).then_some(value)
}

fn words(root: &mut Section<'_>, key: &str, longest: usize) -> Option<Words> {
    let vietnamese = root.need(key, text(1..=longest));
    let english = root.take_text(&format!("{key}-en"), longest);
    Some(Words { vietnamese: vietnamese?, english })
}

/// The ids that notices can have: `notice-01` to `notice-99`.
pub fn notice_ids() -> impl Iterator<Item = NoticeId> {
    (1..=99).filter_map(|number| format!("notice-{number:02}").parse().ok())
}

/// The notices in the data folder `folder`, in order, and what is wrong with them.
pub(super) fn load(folder: &Path) -> (Vec<Notice>, Vec<Fault>) {
    let most = |path: &str| path.ends_with(".toml").then_some(LARGEST);
    let found = match gate::folder(&folder.join(FOLDER), LIMITS, most) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Default::default(),
        Err(error) => return (Vec::new(), vec![unread(".", &error.into())]),
    };
    let mut faults: Vec<Fault> =
        found.refused.iter().map(|refused| unread(&refused.path, &refused.error)).collect();
    let mut notices = Vec::new();
    for file in &found.texts {
        notices.extend(read(file, &mut faults));
    }
    notices.sort_by_key(Notice::place);
    fault::shorten(&mut faults);
    (notices, faults)
}

/// What staff are told of a file that cannot be read.
pub(super) fn unread(path: &str, error: &gate::Error) -> Fault {
    Fault::new(String::new(), error.line(), error.phrase()).in_file(shown(path))
}

/// What one file says; nothing if it is switched off, makes no notice, or does not say clearly when to show.
fn read(file: &Text, faults: &mut Vec<Fault>) -> Option<Notice> {
    let Some(id) = id_of(&file.path) else {
        let name = Fault::new(String::new(), 1, Phrase::new("hub-notice-name"));
        faults.push(name.in_file(shown(&file.path)));
        return None;
    };
    let (notice, own) = of_text(id, &file.text);
    faults.extend(own.into_iter().map(|fault| fault.in_file(shown(&file.path))));
    notice
}

/// The notice that a text makes, if it makes one that is not switched off, and what is wrong with it.
pub(super) fn of_text(id: NoticeId, text: &str) -> (Option<Notice>, Vec<Fault>) {
    let (text, repaired) = repair::repair(text);
    let lines = Lines::new(&text);
    let table = DeTable::parse(&text).map(toml::Spanned::into_inner).unwrap_or_default();
    let mut root = Section::root(&lines, table);
    let is_clear = !repaired.iter().any(|fault| DECIDING.contains(&fault.field.as_str()));
    let notice = Notice::take(&mut root, id).filter(|_| is_clear);
    let mut own = repaired;
    own.extend(root.finish());
    own.sort_by_key(|fault| fault.line);
    (notice, own)
}

/// The id of a file by its number, as `notice-01` of `01.toml`.
pub(super) fn id_of(path: &str) -> Option<NoticeId> {
    let number = path.strip_suffix(".toml")?;
    notice_ids().find(|id| id.as_str().strip_prefix("notice-") == Some(number))
}

fn shown(path: &str) -> String {
    format!("{FOLDER}/{path}")
}

#[cfg(test)]
mod tests {
    use super::*;

    use jiff::civil::date;

    use std::fs;

    fn loaded(files: &[(&str, &str)]) -> (Vec<Notice>, Vec<(String, usize, &'static str)>) {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(FOLDER)).unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(FOLDER).join(name), text).unwrap();
        }
        let (notices, faults) = load(folder.path());
        let told = |fault: Fault| (fault.file, fault.line, fault.what.id);
        (notices, faults.into_iter().map(told).collect())
    }

    const SHORT: &str = "title = \"Họp\"\nbody = \"Tối nay họp.\"\n";

    #[test]
    fn a_notice_says_what_its_file_says_in_the_language_it_has() {
        let text = "title = \"Họp tổ\"\ntitle-en = \"Meeting\"\nbody = \"Tối thứ Sáu.\"\n\
            link = \"https://dichvucong.gov.vn/x\"\nlevel = \"important\"\n\
            from = 2026-11-20\nto = 2026-11-30\n";
        let (notices, faults) = loaded(&[("07.toml", text)]);
        assert_eq!(faults, []);
        let notice = &notices[0];
        assert_eq!(notice.id.as_str(), "notice-07");
        assert_eq!(notice.title(Language::Vietnamese), "Họp tổ");
        assert_eq!(notice.title(Language::English), "Meeting");
        assert_eq!(notice.body(Language::English), "Tối thứ Sáu.");
        assert_eq!(notice.level, Level::Important);
        assert_eq!(notice.link.as_ref().unwrap().as_str(), "https://dichvucong.gov.vn/x");
        assert_eq!(notice.until(), Some(date(2026, 11, 30)));
        let days = [19, 20, 30].map(|day| notice.holds(date(2026, 11, day)));
        assert_eq!((days, notice.holds(date(2026, 12, 1))), ([false, true, true], false));
    }

    #[test]
    fn no_folder_is_no_fault_and_a_notice_that_is_off_is_not_there() {
        assert_eq!(load(Path::new("/nowhere")), (Vec::new(), Vec::new()));
        assert_eq!(loaded(&[("01.toml", &format!("on = false\n{SHORT}"))]), (vec![], vec![]));
    }

    #[test]
    fn a_broken_notice_costs_only_itself() {
        let (notices, faults) = loaded(&[
            ("01.toml", "title = \"Họp"),
            ("02.toml", SHORT),
            ("3.toml", SHORT),
            ("04.toml", &format!("{SHORT}from = 2026-11-30\nto = 2026-11-01\nlevl = \"x\"\n")),
            ("nguyen-van-a.toml", SHORT),
            ("note.txt", "not a notice"),
        ]);
        let ids: Vec<&str> = notices.iter().map(|notice| notice.id.as_str()).collect();
        assert_eq!(ids, ["notice-02"]);
        let told: Vec<_> =
            faults.iter().map(|(file, line, what)| (&**file, *line, *what)).collect();
        assert_eq!(
            told,
            [
                ("notices/01.toml", 1, "hub-not-toml"),
                ("notices/01.toml", 1, "hub-missing"),
                ("notices/01.toml", 1, "hub-missing"),
                ("notices/04.toml", 4, "hub-notice-days"),
                ("notices/04.toml", 5, "hub-unknown"),
                ("notices/3.toml", 1, "hub-notice-name"),
                ("notices/nguyen-van-a.toml", 1, "hub-notice-name"),
            ]
        );
    }

    #[test]
    fn a_notice_without_a_clear_switch_and_days_does_not_show_and_says_so() {
        for line in [
            "on = \"không\"",
            "on = fals",
            "on = 0",
            "to = \"25/11/2025\"",
            "to = 2025-02-30",
            "to = 2026-11-25T08:00:00",
            "to = 25/11/2026",
            "from = 01/12/2026",
            "from = \"\"",
            "to = 2026-11-25\nto = 2026-12-25",
        ] {
            let (notices, faults) = loaded(&[("01.toml", &format!("{SHORT}{line}\n"))]);
            assert_eq!((notices.len(), faults.len()), (0, 1), "{line}: {faults:?}");
            assert!(faults[0].1 >= 3, "{line}: {faults:?}");
        }
        assert_eq!(loaded(&[("01.toml", SHORT)]).0.len(), 1, "without them it shows, on every day");
    }

    #[test]
    fn at_most_five_show_and_an_important_one_stays() {
        let file =
            |number: usize, more: &str| (format!("{number:02}.toml"), format!("{SHORT}{more}"));
        let mut files: Vec<_> = (1..=7).map(|number| file(number, "")).collect();
        let load = |files: &[(String, String)]| {
            let files: Vec<_> = files.iter().map(|(name, text)| (&**name, &**text)).collect();
            loaded(&files).0
        };
        let day = date(2026, 11, 25);
        let shown = |notices: &[Notice]| {
            let shown = Notice::to_show(notices, day).into_iter();
            shown.map(|notice| notice.id.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(shown(&load(&files)).len(), 5);
        files.push(file(8, "level = \"important\"\n"));
        assert_eq!(shown(&load(&files)), ["notice-08"]);
        files.push(file(9, "level = \"important\"\nto = 2026-11-24\n"));
        assert_eq!(shown(&load(&files)), ["notice-08"], "one whose time is over does not stay");
    }

    /// Samples ship switched off, and say that they are samples.
    #[test]
    fn the_samples_that_ship_are_off_marked_and_without_a_fault() {
        let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/deploy");
        assert_eq!(load(&samples), (Vec::new(), Vec::new()));
        let mut count = 0;
        for entry in fs::read_dir(samples.join(FOLDER)).unwrap() {
            let text = fs::read_to_string(entry.unwrap().path()).unwrap();
            assert!(text.contains("\non = false") && text.contains("(Mẫu)"), "{text}");
            let on = text.replace("\non = false", "\non = true");
            let (notices, faults) = loaded(&[("01.toml", &on)]);
            assert_eq!((notices.len(), faults), (1, vec![]));
            count += 1;
        }
        assert_eq!(count, 2);
    }
}
