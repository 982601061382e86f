//! Somebody who finds what is typed, in place of the real search: by the letters of a title.

use crate::desk::Desk;

use tramso::catalog::{Catalog, Listed, NationalIndex};
use tramso::find::{Answer, Found, Hit};
use tramso::id::ItemId;
use tramso::kiosk::Message;
use tramso::kiosk::focus::Stroke;
use tramso::kiosk::job::{Answer as Done, Job};
use tramso::kiosk::keyboard::Key;
use tramso::kiosk::resident::{self, home, search};
use tramso::kiosk::seek::{Seek, Seeker};
use tramso::kiosk::text::plain;
use tramso::l10n::{Language, Words};

use std::time::Duration;

/// What finds procedures with names as long as official names are.
pub(crate) const LONG: &str = "ten dai";

/// What finds the own procedure of a province, and whose it is.
pub(crate) const OWN: &str = "rieng";
pub(crate) const PROVINCE: &str = "Thành phố Hồ Chí Minh";

/// What finds nothing, nor anything near.
pub(crate) const NOTHING: &str = "kkkk";

/// The longest names there are: with blanks to break at, and without.
const NAMES: [&str; 2] = [
    "Cấp lại Giấy chứng nhận đủ điều kiện hoạt động đối với cơ sở hỗ trợ nạn nhân khi thay đổi tên gọi, \
     địa chỉ trụ sở, người đứng đầu cơ sở, chức năng, nhiệm vụ, địa bàn hoạt động hoặc khi giấy bị mất",
    "Cấpgiấyxácnhậntìnhtrạnghônnhânchongườicưtrúởnướcngoàitheoquyđịnhcủaphápluật",
];

struct Letters {
    titles: [Vec<(ItemId, String)>; 2],
}

impl Letters {
    fn new(catalog: &Catalog) -> Self {
        let title = |words: &Words, language| plain(&words.say(language, "title", &[]));
        let titles = Language::ALL.map(|language| {
            let guides = catalog.guides.keys().cloned().map(ItemId::Guide);
            let items = guides.chain(catalog.procedures.keys().cloned().map(ItemId::Procedure));
            let titled =
                |id: ItemId| (id.clone(), title(catalog.item_words(&id).unwrap(), language));
            items.map(titled).collect()
        });
        Self { titles }
    }

    fn titles(&self, language: Language) -> &[(ItemId, String)] {
        let place = Language::ALL.iter().position(|it| *it == language).unwrap();
        &self.titles[place]
    }

    fn nearest(&self, language: Language) -> Vec<Hit> {
        let titles = self.titles(language).iter().take(3);
        titles.map(|(id, title)| hit(Found::Item(id.clone()), title)).collect()
    }
}

fn hit(what: Found, title: &str) -> Hit {
    let first = title.split(' ').next().unwrap().len();
    Hit {
        what,
        title: title.to_owned(),
        why: "Cư trú".to_owned(),
        province: None,
        marks: std::iter::once(0..first).collect(),
    }
}

impl Seek for Letters {
    fn find(&self, language: Language, typed: &str) -> Answer {
        let wanted = typed.trim().to_lowercase();
        if wanted.chars().filter(char::is_ascii_digit).count() >= 9 {
            return Answer::Number;
        }
        if wanted == OWN {
            let listed = hit(Found::Listed("1.000".into()), NAMES[0]);
            return Answer::Hits(vec![Hit { province: Some(PROVINCE.into()), ..listed }]);
        }
        if wanted == LONG {
            let listed = |nth: usize| {
                let code = format!("1.00{nth}").into_boxed_str();
                let why = NAMES[0].to_owned();
                Hit { why, ..hit(Found::Listed(code), NAMES[nth % 2]) }
            };
            return Answer::Hits((0..7).map(listed).collect());
        }
        let titles = self.titles(language).iter();
        let found = titles.filter(|(_, title)| title.to_lowercase().contains(&wanted));
        let hits: Vec<Hit> =
            found.map(|(id, title)| hit(Found::Item(id.clone()), title)).take(6).collect();
        match hits.len() {
            0 if wanted == NOTHING => Answer::Nearest(Vec::new()),
            0 => Answer::Nearest(self.nearest(language)),
            _ => Answer::Hits(hits),
        }
    }

    fn usual(&self, _language: Language) -> Vec<Hit> {
        Vec::new()
    }

    /// The row of the index; for a code that is not in it, the one that has most to say.
    fn listed(&self, code: &str) -> Option<Listed> {
        let national = NationalIndex::read();
        let longest = national.rows().iter().max_by_key(|row| row.name.len() + row.handlers.len());
        national.get(code).or(longest).cloned()
    }
}

/// Who finds by letters, as the answer to the job.
pub(crate) fn ready(catalog: &Catalog) -> Done {
    Done::Ready(Seeker::new(Letters::new(catalog)))
}

/// A message of the search screen.
pub(crate) fn of_search(message: search::Message) -> Message {
    Message::Resident(resident::Message::Search(message))
}

impl Desk {
    /// Opens the search from the first screen.
    pub(crate) fn open_search(&mut self) {
        self.send(Message::Resident(resident::Message::Home(home::Message::SearchPressed)));
        self.settle();
    }

    /// Lets the moment go by in which a press may be the second of a double tap.
    pub(crate) fn settle(&mut self) {
        self.pass(Duration::from_millis(400));
    }

    /// Does the job that the search asked for.
    pub(crate) fn make_ready(&mut self) {
        let jobs = std::mem::take(&mut self.jobs);
        for (ticket, job) in jobs {
            assert_eq!(job, Job::PrepareSearch);
            let answer = ready(&self.catalog);
            self.send(Message::Answered(ticket, answer));
        }
    }

    /// Types on the keyboard on the table.
    pub(crate) fn type_keys(&mut self, text: &str) {
        for character in text.chars() {
            self.send(Message::Stroke(Stroke::Typed(Key::Char(character))));
        }
    }

    /// Types on the keys on the screen, letter by letter.
    pub(crate) fn tap_keys(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                ' ' => self.tap("key-space"),
                _ => self.tap_text(&character.to_string()),
            }
        }
    }

    /// What is in the field.
    pub(crate) fn typed(&mut self) -> String {
        let glance = self.look();
        let icon = lucide_icons::Icon::Search.unicode().to_string();
        let at = glance.words().iter().position(|text| *text == icon).unwrap();
        glance.words()[at + 1].replace('\u{a0}', " ")
    }
}
