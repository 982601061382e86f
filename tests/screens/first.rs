//! The first run: whoever comes first sets the point up.

use crate::anything::steps;
use crate::desk::{Desk, Plan};
use crate::staff::{enter, mark};

use tramso::catalog::Catalog;
use tramso::hub::{FirstSettings, Settings};
use tramso::journal::{HubCode, Terms};
use tramso::kiosk::Message;
use tramso::kiosk::focus::Stroke;
use tramso::kiosk::frame::Press;
use tramso::kiosk::job::{Answer, Content, Job, Parcel, SetUp, SetUpEnd, StaffNow, Ticket};
use tramso::kiosk::keyboard::Key;
use tramso::kiosk::staff::{self as area, first};
use tramso::l10n::{Language, Phrase};
use tramso::staff::{Member, Pin, Role};

use iced::Point;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// A PIN that nobody guesses, and another.
const PIN: &str = "482913";
const OTHER: &str = "739402";

/// A kiosk that nobody has set up.
fn fresh() -> Desk {
    plan().stand().0
}

pub(crate) fn plan() -> Plan {
    Plan { hub: String::new(), ..Plan::default() }
}

impl Desk {
    /// Whether the kiosk's own message `id` of `code` is on the screen.
    fn shows_of(&mut self, id: &str, code: &str) -> bool {
        let text = self.words.say(self.language(), id, &[("code", code.into())]);
        self.look().has(&tramso::kiosk::text::plain(&text))
    }

    /// The job that waits, which is to set the point up.
    pub(crate) fn set_up(&mut self) -> (Ticket, SetUp) {
        match self.jobs.pop() {
            Some((ticket, Job::SetUp(set_up))) => (ticket, set_up),
            other => panic!("{other:?}"),
        }
    }

    /// Types on the table, and presses Enter.
    fn enter(&mut self, text: &str) {
        self.type_keys(text);
        self.send(Message::Stroke(Stroke::Press));
    }

    /// Taps the digits on the screen, which are not told apart from others that show by anything else.
    fn tap_digits(&mut self, digits: &str) {
        for digit in digits.chars() {
            let glance = self.look();
            let keys = glance.texts.iter().filter(|(text, _)| *text == digit.to_string());
            let place: Point = keys.map(|(_, place)| place.center()).next_back().unwrap();
            self.tap_at(place);
        }
    }
}

/// Holds the mark until the door opens, whoever is asked for there.
pub(crate) fn hold(desk: &mut Desk) {
    let mark = mark(desk);
    desk.put_finger(mark);
    desk.wait(3);
    desk.lift_finger(mark);
}

/// From the first question to the summary, on the keyboard on the table.
pub(crate) fn type_all(desk: &mut Desk) {
    desk.tap("first-begin");
    for text in ["To 7", "hoan kiem", "12", "", PIN, PIN] {
        desk.enter(text);
    }
    assert!(desk.shows("first-summary"));
}

fn content(settings: &FirstSettings) -> Parcel {
    let text = format!(
        "name = \"{}\"\nward = \"{}\"\nnumber = {}\n",
        settings.name,
        settings.ward.code.unwrap(),
        settings.number
    );
    let (hub, hub_faults) = Settings::read(&text);
    let catalog = Ok(Catalog::load(&crate::small::files()));
    let terms = Terms { hub: HubCode::default(), round_after_days: 30, retention_months: 12 };
    Parcel::new(Content { hub, hub_faults, terms, catalog })
}

/// What comes of it when all goes well.
pub(crate) fn all_well(set_up: &SetUp) -> SetUpEnd {
    SetUpEnd { written: Ok(content(&set_up.settings)), ..half(set_up, Phrase::new("")) }
}

/// What comes of it when the admin was added and the settings were not written.
pub(crate) fn half(set_up: &SetUp, why: Phrase) -> SetUpEnd {
    let added = set_up.admin.as_ref().map(|admin| admin.code);
    let code = added.unwrap_or("TN-01".parse().unwrap());
    let members = vec![Member { code, role: Role::Admin, is_active: true }];
    SetUpEnd { added, staff: StaffNow { members, ..StaffNow::default() }, written: Err(why) }
}

/// What comes of it when nothing was done.
pub(crate) fn nothing(is_first_run: bool, why: Phrase) -> SetUpEnd {
    SetUpEnd {
        added: None,
        staff: StaffNow { is_first_run, ..StaffNow::default() },
        written: Err(why),
    }
}

#[test]
fn a_point_is_set_up_by_touch_in_both_languages() {
    for language in Language::ALL {
        let mut desk = fresh();
        desk.choose(language);
        enter(&mut desk);
        desk.choose(language);
        desk.tap("first-begin");
        assert!(desk.shows("first-name") && !desk.shows("first-next"));
        desk.tap_keys("diem");
        desk.tap("first-next");
        assert!(desk.shows("first-ward.hint"));
        desk.tap_keys("hoan kiem");
        desk.tap_text("Phường Hoàn Kiếm");
        assert!(desk.shows("first-number") && desk.shows("first-number.about"));
        desk.tap_digits("7");
        desk.tap("key-done");
        assert!(desk.shows("first-code"));
        desk.tap("first-next");
        for title in ["first-pin", "first-pin.again"] {
            assert!(desk.shows_of(title, "TN-01"), "{title}");
            desk.tap_digits(PIN);
            desk.tap("first-next");
        }
        assert!(desk.look().has("diem") && desk.look().has("Phường Hoàn Kiếm"));
        assert!(desk.look().has("TN-01"));
        desk.tap("first-save");
        assert!(desk.shows("first-saving") && !desk.shows("first-save"));
        let (ticket, set_up) = desk.set_up();
        let admin = set_up.admin.clone().unwrap();
        assert_eq!((admin.code.to_string().as_str(), &admin.pin), ("TN-01", &pin(PIN)));
        assert_eq!((set_up.settings.name.as_str(), set_up.settings.number), ("diem", 7));
        assert_eq!(set_up.settings.ward.code.unwrap().to_string(), "00070");
        desk.send(Message::Answered(ticket, Answer::SetUp(all_well(&set_up))));
        assert!(desk.shows("first-saved"));
        desk.tap("staff-close");
        assert!(desk.shows("desk-health") && !desk.shows("first-begin"));
        desk.tap("desk-leave");
        assert!(desk.look().has("Phường Hoàn Kiếm"), "the top bar says so at once");
    }
}

fn pin(text: &str) -> Pin {
    Pin::parse(text).unwrap()
}

#[test]
fn a_point_is_set_up_on_the_keyboard_on_the_table() {
    for language in Language::ALL {
        let mut desk = fresh();
        desk.choose(language);
        enter(&mut desk);
        type_all(&mut desk);
        desk.tap("first-save");
        let (_, set_up) = desk.set_up();
        assert_eq!(set_up.settings.name, "To 7");
        assert_eq!(set_up.settings.ward.name, "Phường Hoàn Kiếm");
        assert_eq!(set_up.settings.number, 12);
        assert_eq!(set_up.admin.unwrap().pin, pin(PIN));
    }
}

#[test]
fn a_ward_elsewhere_is_given_by_code_and_name_and_a_code_of_the_list_needs_no_name() {
    for (code, name) in [("26734", Some("Xa Moi")), ("00004", None)] {
        let mut desk = fresh();
        enter(&mut desk);
        desk.tap("first-begin");
        desk.enter("diem");
        desk.type_keys("khong co");
        let none = [("count", 126.into())];
        let none = desk.words.say(desk.language(), "first-ward-none", &none);
        assert!(desk.look().has(&none), "nothing is found");
        desk.tap("first-ward.elsewhere");
        assert!(desk.shows("first-ward-code"));
        desk.enter("123");
        assert!(desk.shows("first-ward-code"), "a code has five digits");
        desk.send(Message::Stroke(Stroke::Typed(Key::Clear)));
        desk.enter(code);
        if let Some(name) = name {
            assert!(desk.shows("first-ward-name"));
            desk.enter(name);
        }
        assert!(desk.shows("first-number"));
        for text in ["0", "", PIN, PIN] {
            desk.enter(text);
        }
        desk.tap("first-save");
        let ward = desk.set_up().1.settings.ward;
        assert_eq!(ward.code.unwrap().to_string(), code);
        assert_eq!(ward.name, name.unwrap_or("Phường Ba Đình"));
    }
}

#[test]
fn what_the_settings_say_already_is_there() {
    let mut desk = Desk::new();
    enter(&mut desk);
    desk.tap("first-begin");
    assert!(desk.look().has("Tổ\u{a0}dân\u{a0}phố\u{a0}số\u{a0}7"));
    desk.tap("first-next");
    let name = "Phường Văn Miếu - Quốc Tử Giám";
    desk.tap_text(name);
    assert!(desk.shows("first-number") && desk.shows("first-next"));
}

#[test]
fn back_keeps_what_was_entered_the_pin_included() {
    let mut desk = fresh();
    enter(&mut desk);
    type_all(&mut desk);
    desk.tap("back");
    assert!(desk.shows_of("first-pin", "TN-01") && desk.shows("first-pin.kept"));
    for page in ["first-code", "first-number", "first-ward.hint"] {
        desk.tap("back");
        assert!(desk.shows(page), "{page}");
    }
    desk.tap("back");
    assert!(desk.look().has("To\u{a0}7"));
    desk.type_keys("b");
    desk.tap("first-next");
    desk.tap_text("Phường Hoàn Kiếm");
    (0..3).for_each(|_| desk.tap("first-next"));
    assert!(desk.shows("first-summary"));
    desk.tap("first-save");
    let (_, set_up) = desk.set_up();
    assert_eq!((set_up.settings.name.as_str(), set_up.settings.number), ("To 7b", 12));
    assert_eq!(set_up.admin.unwrap().pin, pin(PIN));
    for _ in 0..20 {
        desk.send(Message::Stroke(Stroke::Back));
    }
    assert!(desk.app.is_home());
}

#[test]
fn a_pin_that_is_short_easy_or_typed_in_two_ways_is_not_taken() {
    let mut desk = fresh();
    enter(&mut desk);
    desk.tap("first-begin");
    for text in ["diem", "hoan kiem", "1", ""] {
        desk.enter(text);
    }
    for (digits, why) in [("12345", "short"), ("123456", "easy"), ("112233", "easy")] {
        desk.enter(digits);
        assert!(desk.shows(&format!("first-pin.{why}")), "{digits}");
    }
    desk.enter(PIN);
    desk.enter(OTHER);
    assert!(desk.shows("first-pin.differ") && desk.shows_of("first-pin", "TN-01"));
    desk.enter(OTHER);
    desk.tap("back");
    assert!(desk.shows_of("first-pin", "TN-01"), "back to the first time");
    desk.enter(OTHER);
    desk.enter(OTHER);
    assert!(desk.shows("first-summary"));
}

#[test]
fn no_digit_of_the_pin_is_told_nor_shown() {
    let mut desk = fresh();
    enter(&mut desk);
    desk.tap("first-begin");
    for text in ["diem", "hoan kiem", "1", ""] {
        desk.enter(text);
    }
    let next = desk.say("first-next");
    let words = |desk: &mut Desk| -> Vec<String> {
        let glance = desk.look();
        let words = glance.words().into_iter().filter(|word| *word != next);
        words.filter(|word| word.chars().any(char::is_alphanumeric)).map(str::to_owned).collect()
    };
    let before = words(&mut desk);
    for digit in PIN.chars() {
        desk.type_keys(&digit.to_string());
        assert_eq!(words(&mut desk), before, "only the dots change");
    }
    let told = format!("{:?}", desk.app.describe());
    assert!(!told.contains(PIN));
    desk.send(Message::Stroke(Stroke::Press));
    desk.enter(PIN);
    desk.tap("first-save");
    let (_, set_up) = desk.set_up();
    let told = format!("{set_up:?}");
    assert!(!told.contains(PIN), "{told}");
}

#[test]
fn an_error_says_what_to_do_and_nothing_is_lost() {
    let mut desk = fresh();
    enter(&mut desk);
    type_all(&mut desk);
    desk.tap("first-save");
    let (ticket, first) = desk.set_up();
    let full = || Phrase::new("staff-undone-full");
    desk.send(Message::Answered(ticket, Answer::SetUp(nothing(true, full()))));
    assert!(desk.shows("first-failed") && desk.shows("staff-undone-full"));
    desk.tap("first-save");
    let (ticket, second) = desk.set_up();
    assert_eq!(second.settings, first.settings);
    assert_eq!(second.admin, first.admin);

    let why = Phrase::new("first-unwritten-disk");
    desk.send(Message::Answered(ticket, Answer::SetUp(half(&second, why))));
    assert!(desk.shows("first-unwritten-disk") && desk.shows_of("first-failed.half", "TN-01"));
    desk.tap("back");
    assert!(desk.shows("first-number"), "whose PIN it is cannot be changed any more");
    desk.tap("first-next");
    desk.tap("first-save");
    let (ticket, third) = desk.set_up();
    assert_eq!((third.admin.clone(), &third.settings), (None, &first.settings));
    desk.send(Message::Answered(ticket, Answer::SetUp(all_well(&third))));
    assert!(desk.shows("first-saved"));
    desk.tap("back");
    assert!(desk.shows("desk-health") && !desk.shows("first-begin"));
}

#[test]
fn who_was_not_the_first_after_all_sets_nothing_up() {
    let mut desk = fresh();
    enter(&mut desk);
    type_all(&mut desk);
    desk.tap("first-save");
    let ticket = desk.set_up().0;
    let begun = Phrase::new("staff-undone-begun");
    desk.send(Message::Answered(ticket, Answer::SetUp(nothing(false, begun))));
    assert!(desk.shows("staff-undone-begun") && !desk.shows("first-save"));
    desk.tap("staff-close");
    let saves = |(_, job): &(Ticket, Job)| matches!(job, Job::SetUp(_));
    assert!(!desk.jobs.iter().any(saves) && desk.app.is_home());
}

#[test]
fn an_answer_that_comes_when_nobody_waits_counts_all_the_same() {
    let mut desk = fresh();
    enter(&mut desk);
    type_all(&mut desk);
    desk.tap("first-save");
    desk.tap("home");
    assert!(desk.app.is_home());
    let (ticket, set_up) = desk.set_up();
    desk.send(Message::Answered(ticket, Answer::SetUp(all_well(&set_up))));
    assert!(desk.look().has("Phường Hoàn Kiếm"));
    hold(&mut desk);
    assert!(desk.shows("sign-in-title") && !desk.shows("first-begin"));
}

#[test]
fn leaving_and_the_timer_drop_all_of_it() {
    for leaves_by_itself in [false, true] {
        let mut desk = fresh();
        enter(&mut desk);
        type_all(&mut desk);
        if leaves_by_itself {
            desk.wait(240);
        } else {
            desk.tap("home");
        }
        assert!(desk.app.is_home());
        enter(&mut desk);
        desk.tap("first-begin");
        assert!(!desk.look().has("To\u{a0}7") && !desk.shows("first-next"));
    }
}

#[test]
fn leaving_the_program_is_possible_as_ever() {
    let mut desk = fresh();
    enter(&mut desk);
    desk.tap("staff-exit");
    assert!(desk.has_ended);
}

/// Sends anything that can happen but a finger on the mark, and whatever the first run would be sent.
fn send_anything(desk: &mut Desk, count: usize) {
    let steps = steps(&desk.catalog);
    let mut runner = TestRunner::deterministic();
    for _ in 0..count {
        let step = steps.new_tree(&mut runner).unwrap().current();
        if let crate::anything::Step::Message(message) = step {
            desk.send(message);
            desk.send(Message::Lifted);
        }
        desk.jobs.iter().for_each(|(_, job)| assert!(!matches!(job, Job::SetUp(_))));
        desk.jobs.clear();
    }
}

#[test]
fn without_the_door_nothing_of_it_can_be_reached() {
    let mut desk = fresh();
    let messages = [
        first::Message::MainPressed,
        first::Message::BackPressed,
        first::Message::KeyPressed(Key::Done),
        first::Message::Wards(first::wards::Message::Pressed(first::wards::Choice::Elsewhere)),
    ];
    for message in messages {
        let before = desk.look().words().join("|");
        desk.send(Message::Staff(area::Message::First(message)));
        assert_eq!(desk.look().words().join("|"), before);
    }
    send_anything(&mut desk, 5_000);
}

#[test]
fn there_is_no_second_first_run() {
    let mut desk = fresh();
    enter(&mut desk);
    type_all(&mut desk);
    desk.tap("first-save");
    let (ticket, set_up) = desk.set_up();
    desk.send(Message::Answered(ticket, Answer::SetUp(all_well(&set_up))));
    for _ in 0..20 {
        desk.send(Message::Staff(area::Message::First(first::Message::MainPressed)));
        desk.send(Message::Stroke(Stroke::Press));
        assert!(desk.jobs.iter().all(|(_, job)| !matches!(job, Job::SetUp(_))));
    }
    desk.send(Message::Pressed(Press::Home));
    hold(&mut desk);
    assert!(desk.shows("sign-in-title") && !desk.shows("first-begin"));
    send_anything(&mut desk, 5_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whatever is typed on its pages, what is saved is what a `hub.toml` can hold.
    #[test]
    fn whatever_is_typed_can_be_saved(name in "\\PC{0,50}", ward in "\\PC{0,50}", number in "\\PC{1,4}") {
        let mut desk = fresh();
        enter(&mut desk);
        desk.tap("first-begin");
        // Of a letter or more; what is typed before it may be as long as it likes.
        desk.type_keys("a");
        desk.enter(&name);
        desk.tap("first-ward.elsewhere");
        desk.enter("99999");
        desk.type_keys("b");
        desk.enter(&ward);
        desk.type_keys(&number);
        desk.send(Message::Stroke(Stroke::Typed(Key::Clear)));
        for text in ["5", "", PIN, PIN] {
            desk.enter(text);
        }
        desk.tap("first-save");
        let (_, set_up) = desk.set_up();
        let folder = tempfile::tempdir().unwrap();
        prop_assert_eq!(set_up.settings.write(folder.path()), Ok(()));
    }
}
