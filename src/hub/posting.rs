//! The notices of the hub as staff change them: every file of the folder, those that do not show among them.

use super::draft::{Draft, Written};
use super::fault::Fault;
use super::notice::{self, FOLDER, LARGEST, LIMITS, Notice};
use super::unwritten::Unwritten;
use crate::gate::{self, private};
use crate::id::NoticeId;
use crate::l10n::Phrase;

use jiff::civil::Date;

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

/// A notice that may be changed, as its file says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    id: NoticeId,
    draft: Draft,
    /// Why its file cannot be read; then there is nothing that could be changed.
    unread: Option<gate::Error>,
}

/// Whether residents see a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posted {
    /// They do.
    Shown,
    /// From this day on.
    From(Date),
    /// They did, up to this day.
    Over(Date),
    /// It is switched off.
    Off,
    /// Something in the file keeps it from them.
    Wrong,
}

impl Posting {
    /// Every notice in the data folder `folder`, in order.
    ///
    /// # Errors
    /// Why the folder cannot be read.
    pub fn all(folder: &Path) -> io::Result<Vec<Self>> {
        let most = |path: &str| path.ends_with(".toml").then_some(LARGEST);
        let found = match gate::folder(&folder.join(FOLDER), LIMITS, most) {
            Ok(found) => found,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let posting = |file: &gate::Text| {
            let draft = Draft::of(Some(file.text.clone()));
            Some(Self { id: notice::id_of(&file.path)?, draft, unread: None })
        };
        // What cannot be read has its number all the same.
        let refused = found.refused.iter().filter_map(|refused| {
            let (id, unread) = (notice::id_of(&refused.path)?, Some(refused.error.clone()));
            Some(Self { id, draft: Draft::of(None), unread })
        });
        let mut all: Vec<Self> = found.texts.iter().filter_map(posting).chain(refused).collect();
        all.sort_by_cached_key(|posting| (posting.order(), posting.id.clone()));
        Ok(all)
    }

    /// A notice that is none yet, beside `others`: nothing where there are as many as there can be.
    ///
    /// The log knows notices by their numbers alone: one that it has `known` is used again only where no
    /// other is left.
    pub fn new(others: &[Self], known: &[NoticeId]) -> Option<Self> {
        let is_free = |id: &NoticeId| others.iter().all(|other| other.id != *id);
        let taken = others.iter().map(|other| &other.id).chain(known);
        let highest = taken.max();
        let after = notice::notice_ids().find(|id| highest.is_none_or(|highest| id > highest));
        let unknown = || notice::notice_ids().find(|id| is_free(id) && !known.contains(id));
        let id = after.or_else(unknown).or_else(|| notice::notice_ids().find(is_free))?;
        Some(Self { id, draft: Draft::of(None), unread: None })
    }

    /// Why its file cannot be read, if it cannot.
    pub fn unread(&self) -> Option<Fault> {
        Some(notice::unread(&self.file(), self.unread.as_ref()?))
    }

    /// What the log calls it.
    pub fn id(&self) -> &NoticeId {
        &self.id
    }

    /// The text that is being changed.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Whether there is a file of it.
    pub fn is_written(&self) -> bool {
        self.draft.before.is_some()
    }

    /// The notice as residents see it where it shows; nothing if its file makes none.
    pub fn notice(&self) -> Option<Notice> {
        let mut draft = self.draft.clone();
        // A file that is no TOML cannot be changed; what its reader makes of it shows all the same.
        let _unchanged = draft.set("on", None);
        notice::of_text(self.id.clone(), &draft.text).0
    }

    /// Whether residents see it on `today`.
    pub fn posted(&self, today: Date) -> Posted {
        let Some(notice) = self.notice() else {
            return Posted::Wrong;
        };
        match (self.is_on(), notice.since(), notice.until()) {
            (None, ..) => Posted::Wrong,
            (Some(false), ..) => Posted::Off,
            (_, _, Some(to)) if to < today => Posted::Over(to),
            (_, Some(from), _) if from > today => Posted::From(from),
            _ => Posted::Shown,
        }
    }

    /// Whether it is switched on; nothing where the file does not say clearly.
    fn is_on(&self) -> Option<bool> {
        match self.draft.value("on") {
            None => Some(true),
            Some(Written::Truth(is_on)) => Some(is_on),
            Some(_) => None,
        }
    }

    /// Its place among the others: what the file says, else its number.
    pub fn order(&self) -> u32 {
        let number = self.id.number().parse().unwrap_or(u32::MAX);
        match self.draft.value("order") {
            Some(Written::Number(order)) => {
                u32::try_from(order).ok().filter(|it| notice::ORDER.contains(it)).unwrap_or(number)
            }
            _ => number,
        }
    }

    /// What is wrong with it that was not wrong before.
    pub fn faults(&self) -> Vec<Fault> {
        let before = self.draft.before.as_deref().unwrap_or_default();
        let (_, old) = notice::of_text(self.id.clone(), before);
        let (_, mut faults) = notice::of_text(self.id.clone(), &self.draft.text);
        let is_same = |a: &Fault, b: &Fault| a.field == b.field && a.what == b.what;
        faults.retain(|fault| !self.is_written() || !old.iter().any(|old| is_same(old, fault)));
        faults
    }

    /// What is wrong with the field `key`, but for what is only worth knowing.
    pub fn fault_of(&self, key: &str) -> Option<Phrase> {
        let (_, faults) = notice::of_text(self.id.clone(), &self.draft.text);
        let mut faults = faults.into_iter().filter(|fault| !fault.is_warning());
        faults.find(|fault| fault.field == key).map(|fault| fault.what)
    }

    /// Whether it can be written: it is a notice, and nothing is wrong that was not wrong before.
    pub fn is_good(&self) -> bool {
        self.notice().is_some() && self.faults().iter().all(Fault::is_warning)
    }

    /// Changes a field; without a value it goes.
    ///
    /// # Errors
    /// Why it cannot be; nothing is changed then.
    pub fn set(&mut self, key: &str, value: Option<Written>) -> Result<(), Unwritten> {
        self.draft.set(key, value)
    }

    /// Writes it into the data folder `folder`, unless somebody has changed the file meanwhile.
    ///
    /// # Errors
    /// Why it was not written; the file is as it was.
    pub fn write(&self, folder: &Path) -> Result<(), Unwritten> {
        self.hold_unchanged(folder)?;
        if self.draft.text.len() > LARGEST {
            return Err(Unwritten::TooLong);
        }
        let notices = folder.join(FOLDER);
        private::create_folder(&notices)?;
        Ok(private::replace(&notices, &self.file(), self.draft.text.as_bytes())?)
    }

    /// Removes its file from the data folder `folder`, unless somebody has changed it meanwhile.
    ///
    /// # Errors
    /// Why it is still there.
    pub fn remove(&self, folder: &Path) -> Result<(), Unwritten> {
        self.hold_unchanged(folder)?;
        let notices = folder.join(FOLDER);
        fs::remove_file(notices.join(self.file()))?;
        Ok(private::sync(&notices)?)
    }

    /// Writes down that `all` have this order, but for those that cannot be read. After a cut each is there, and some are in the new order.
    ///
    /// # Errors
    /// Why none was written; where the disk fails on the way, those before it were.
    pub fn put_in_order(all: &[Self], folder: &Path) -> Result<(), Unwritten> {
        let mut moved = Vec::new();
        for (order, posting) in (1..).zip(all.iter().filter(|it| it.unread.is_none())) {
            if i64::from(posting.order()) != order {
                let mut posting = posting.clone();
                posting.set("order", Some(Written::Number(order)))?;
                posting.hold_unchanged(folder)?;
                moved.push(posting);
            }
        }
        moved.iter().try_for_each(|posting| posting.write(folder))
    }

    /// Its file, below the data folder.
    pub fn path(&self) -> String {
        format!("{FOLDER}/{}", self.file())
    }

    fn file(&self) -> String {
        format!("{}.toml", self.id.number())
    }

    fn hold_unchanged(&self, folder: &Path) -> Result<(), Unwritten> {
        let now = match gate::text(&folder.join(FOLDER), &self.file(), LARGEST) {
            Ok(text) => Some(text),
            Err(gate::Error::Missing) => None,
            Err(error) => return Err(Unwritten::Unreadable(error)),
        };
        if now == self.draft.before { Ok(()) } else { Err(Unwritten::Changed) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use jiff::civil::date;
    use proptest::prelude::*;
    use tempfile::TempDir;

    const TODAY: Date = date(2026, 11, 25);
    const SHORT: &str = "title = \"Họp\" # tối\nbody = \"Tối nay họp.\"\n";

    fn folder(files: &[(&str, &str)]) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(FOLDER)).unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(FOLDER).join(name), text).unwrap();
        }
        folder
    }

    fn ids(folder: &TempDir) -> Vec<String> {
        let all = Posting::all(folder.path()).unwrap();
        all.iter().map(|posting| posting.id().to_string()).collect()
    }

    fn text(text: &str) -> Option<Written> {
        Some(Written::Text(text.to_owned()))
    }

    #[test]
    fn staff_see_those_that_do_not_show_too() {
        let folder = folder(&[
            ("01.toml", SHORT),
            ("02.toml", &format!("{SHORT}on = false\n")),
            ("03.toml", &format!("{SHORT}to = 2026-11-24\n")),
            ("04.toml", &format!("{SHORT}from = 2026-11-26\n")),
            ("05.toml", "title = \"Họp\n"),
            ("06.toml", &format!("{SHORT}on = \"có\"\n")),
            ("x.toml", SHORT),
        ]);
        let all = Posting::all(folder.path()).unwrap();
        let posted: Vec<Posted> = all.iter().map(|posting| posting.posted(TODAY)).collect();
        let (before, after) = (date(2026, 11, 24), date(2026, 11, 26));
        let (over, from) = (Posted::Over(before), Posted::From(after));
        assert_eq!(posted, [Posted::Shown, Posted::Off, over, from, Posted::Wrong, Posted::Wrong]);
        assert!(Posting::all(Path::new("/nowhere")).unwrap().is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_listed_and_its_number_is_taken() {
        let folder = folder(&[("01.toml", SHORT)]);
        let file = folder.path().join(FOLDER).join("02.toml");
        fs::write(&file, [0xff, 0xfe]).unwrap();
        let all = Posting::all(folder.path()).unwrap();
        assert_eq!(
            all.iter().map(|it| it.posted(TODAY)).collect::<Vec<_>>(),
            [Posted::Shown, Posted::Wrong]
        );
        assert!(all[0].unread().is_none() && all[1].unread().is_some());
        assert!(matches!(all[1].remove(folder.path()), Err(Unwritten::Unreadable(_))));
        fs::write(folder.path().join(FOLDER).join("05.toml"), SHORT).unwrap();
        let [first, unread, last] = Posting::all(folder.path()).unwrap().try_into().unwrap();
        Posting::put_in_order(&[last, unread, first], folder.path()).unwrap();
        assert_eq!(ids(&folder)[0], "notice-05", "the others are moved all the same");
        fs::remove_file(folder.path().join(FOLDER).join("05.toml")).unwrap();
        assert_eq!(fs::read(&file).unwrap(), [0xff, 0xfe]);
        let mut new = Posting::new(&all, &[]).unwrap();
        assert_eq!(new.id().as_str(), "notice-03");
        new.set("title", text("Họp")).unwrap();
        new.set("body", text("Tối nay.")).unwrap();
        new.write(folder.path()).unwrap();
    }

    #[test]
    fn a_new_one_has_a_number_that_the_log_does_not_know_yet() {
        let folder = folder(&[("01.toml", SHORT), ("07.toml", SHORT)]);
        let all = Posting::all(folder.path()).unwrap();
        let mut new = Posting::new(&all, &[]).unwrap();
        assert_eq!(new.id().as_str(), "notice-08");
        assert!(!new.is_good() && !new.is_written());
        new.set("title", text("Tiêm phòng")).unwrap();
        new.set("body", text("Thứ Bảy này.")).unwrap();
        new.set("to", Some(Written::Day(TODAY))).unwrap();
        assert!(new.is_good());
        new.write(folder.path()).unwrap();
        assert_eq!(ids(&folder), ["notice-01", "notice-07", "notice-08"]);
        assert_eq!(new.write(folder.path()), Err(Unwritten::Changed), "it is somebody's now");
        let (notices, faults) = notice::load(folder.path());
        assert_eq!((notices.len(), faults.len()), (3, 0));

        let last = Posting { id: "notice-99".parse().unwrap(), ..new };
        let next = Posting::new(&[all[1].clone(), last.clone()], &[]).unwrap();
        assert_eq!(next.id().as_str(), "notice-01", "no higher number is left");
        let known = ["notice-01", "notice-02"].map(|id| id.parse().unwrap());
        let next = Posting::new(&[last], &known).unwrap();
        assert_eq!(next.id().as_str(), "notice-03", "the log knows the first ones");
        assert_eq!(Posting::new(&[], &known).unwrap().id().as_str(), "notice-03");
    }

    #[test]
    fn what_is_changed_keeps_the_rest_and_nobody_elses_change_is_lost() {
        let folder = folder(&[("01.toml", SHORT)]);
        let file = folder.path().join(FOLDER).join("01.toml");
        let [mut posting] = Posting::all(folder.path()).unwrap().try_into().unwrap();
        posting.set("title", text("Họp tổ")).unwrap();
        posting.set("link", text("http://a")).unwrap();
        assert!(!posting.is_good() && posting.fault_of("link").is_some());
        posting.set("link", None).unwrap();
        posting.write(folder.path()).unwrap();
        let written = fs::read_to_string(&file).unwrap();
        assert_eq!(written, SHORT.replace("Họp\"", "Họp tổ\""));
        assert_eq!(posting.remove(folder.path()), Err(Unwritten::Changed));
        let [posting] = Posting::all(folder.path()).unwrap().try_into().unwrap();
        posting.remove(folder.path()).unwrap();
        assert!(!file.exists());
    }

    #[test]
    fn those_in_another_order_keep_their_numbers() {
        let folder = folder(&[("01.toml", SHORT), ("02.toml", SHORT), ("05.toml", SHORT)]);
        let mut all = Posting::all(folder.path()).unwrap();
        all.swap(1, 2);
        Posting::put_in_order(&all, folder.path()).unwrap();
        assert_eq!(ids(&folder), ["notice-01", "notice-05", "notice-02"]);
        let (notices, faults) = notice::load(folder.path());
        let shown: Vec<&str> = notices.iter().map(|notice| notice.id.as_str()).collect();
        assert_eq!((shown, faults), (vec!["notice-01", "notice-05", "notice-02"], vec![]));
        let first = fs::read_to_string(folder.path().join(FOLDER).join("01.toml")).unwrap();
        assert_eq!(first, SHORT, "what is in its place stays as it is");
    }

    #[test]
    fn a_file_that_is_no_toml_shows_what_its_reader_makes_of_it_and_keeps_all_in_place() {
        let broken = format!("{SHORT}link = khong\n");
        let folder = folder(&[("01.toml", &broken), ("02.toml", SHORT), ("05.toml", SHORT)]);
        let mut all = Posting::all(folder.path()).unwrap();
        assert_eq!(all[0].posted(TODAY), Posted::Shown);
        assert_eq!(notice::load(folder.path()).0.len(), 3, "residents see it too");
        all.swap(0, 1);
        let written = Posting::put_in_order(&all, folder.path());
        assert!(matches!(written, Err(Unwritten::NotToml(3))));
        assert_eq!(ids(&folder), ["notice-01", "notice-02", "notice-05"], "none is moved");
    }

    proptest! {
        /// After any moves the order is the one that was asked for, for staff and for residents.
        #[test]
        fn any_order_is_kept(moves in prop::collection::vec((0..5_usize, 0..5_usize), 1..8)) {
            let names: Vec<String> = (1..=5).map(|number| format!("{number:02}.toml")).collect();
            let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), SHORT)).collect();
            let folder = folder(&files);
            for (from, to) in moves {
                let mut all = Posting::all(folder.path()).unwrap();
                let moved = all.remove(from);
                all.insert(to, moved);
                Posting::put_in_order(&all, folder.path()).unwrap();
                let wanted: Vec<String> = all.iter().map(|it| it.id().to_string()).collect();
                prop_assert_eq!(ids(&folder), wanted.clone());
                let shown = notice::load(folder.path()).0;
                let shown: Vec<String> = shown.iter().map(|it| it.id.to_string()).collect();
                prop_assert_eq!(shown, wanted);
            }
        }
    }
}
