//! Looking for something by typing: with fingers and with keys, in both languages.

use crate::desk::{Desk, Plan};
use crate::seeking::{LONG, NOTHING, OWN, PROVINCE, of_search, ready};

use tramso::catalog::NationalIndex;
use tramso::find::Found;
use tramso::hub::{Contrast, TextSize};
use tramso::id::ItemId;
use tramso::journal::EndedBy;
use tramso::kiosk::Message;
use tramso::kiosk::focus::Stroke;
use tramso::kiosk::frame::Press;
use tramso::kiosk::job::Job;
use tramso::kiosk::keyboard::{Board, Key};
use tramso::kiosk::resident::search;
use tramso::l10n::Language;

use iced::{Point, Size, touch};

/// The search at a hub of this language, ready to find.
fn searching(language: Language) -> Desk {
    let mut desk = Plan::looking(language, TextSize::Normal, Contrast::Normal).stand().0;
    desk.open_search();
    desk.make_ready();
    desk
}

fn stroke(desk: &mut Desk, stroke: Stroke) {
    desk.send(Message::Stroke(stroke));
}

fn erase(desk: &mut Desk) {
    stroke(desk, Stroke::Typed(Key::Erase));
}

/// The name of the procedure that these tests look for, as the search has it.
fn name(desk: &Desk) -> String {
    let id = "temporary-residence".parse().unwrap();
    desk.of(|catalog| &catalog.procedures[&id].words, "title")
}

fn shows_name(desk: &mut Desk) -> bool {
    let name = name(desk);
    desk.look().has(&name)
}

/// From the first screen to the row in the log: what is found by `find` is opened, and left.
fn find(language: Language, find: impl Fn(&mut Desk), typed: &str) {
    let (mut desk, disk) = Plan::default().stand_on_disk();
    desk.choose(language);
    let hint = desk.say("home-search");
    desk.tap_text(&hint);
    desk.make_ready();
    find(&mut desk);
    let visit = desk.app.visit().unwrap().record();
    assert!(visit.has_searched);
    assert_eq!(visit.items[0].item, ItemId::Procedure("temporary-residence".parse().unwrap()));
    desk.tap("back");
    assert_eq!(desk.typed(), typed, "what was typed is still there");
    desk.tap("home");
    disk.settle();
    let saved = disk.only();
    assert_eq!((saved.ended_by, saved.language), (EndedBy::Resident, language.code()));
    assert_eq!(saved.items, [("temporary-residence".to_owned(), 0)]);
}

#[test]
fn a_procedure_is_found_by_touch_in_vietnamese() {
    let by_touch = |desk: &mut Desk| {
        desk.tap_keys("tajm trus");
        let name = name(desk);
        desk.tap_text(&name);
    };
    find(Language::Vietnamese, by_touch, "tạm trú");
}

#[test]
fn a_procedure_is_found_by_touch_in_english() {
    let by_touch = |desk: &mut Desk| {
        desk.tap_keys("temporary res");
        let name = name(desk);
        desk.tap_text(&name);
    };
    find(Language::English, by_touch, "temporary res");
}

#[test]
fn a_procedure_is_found_by_keys_in_vietnamese() {
    let by_keys = |desk: &mut Desk| {
        desk.type_keys("tajm trusj");
        erase(desk);
        desk.type_keys("us");
        stroke(desk, Stroke::Press);
    };
    find(Language::Vietnamese, by_keys, "tạm trú");
}

#[test]
fn a_procedure_is_found_by_keys_in_english() {
    let by_keys = |desk: &mut Desk| {
        desk.type_keys("temporary resx");
        erase(desk);
        stroke(desk, Stroke::Press);
    };
    find(Language::English, by_keys, "temporary res");
}

#[test]
fn tab_comes_to_what_was_found_and_enter_opens_it() {
    for language in Language::ALL {
        let mut desk = searching(language);
        desk.type_keys("t");
        stroke(&mut desk, Stroke::Next);
        stroke(&mut desk, Stroke::Press);
        assert!(!desk.app.visit().unwrap().record().items.is_empty());
        stroke(&mut desk, Stroke::Back);
        assert_eq!(desk.typed(), "t");
    }
}

#[test]
fn before_anything_is_typed_up_to_eight_items_show_and_open() {
    for language in Language::ALL {
        let mut desk = Plan::looking(language, TextSize::Normal, Contrast::Normal).stand().0;
        desk.open_search();
        let said = desk.app.describe();
        let of_cards = |message: &&Message| matches!(message, Message::Resident(resident) if format!("{resident:?}").contains("Pressed(Found"));
        let cards = said.actions().filter(of_cards).count();
        assert!((1..=8).contains(&cards), "{cards} items");
        let item = said.actions().find(of_cards).unwrap().clone();
        desk.send(item);
        assert_eq!(desk.app.visit().unwrap().record().items.len(), 1);
    }
}

#[test]
fn typing_works_before_the_search_is_ready() {
    let mut desk = Desk::new();
    desk.open_search();
    assert_eq!(
        desk.jobs.iter().map(|(_, job)| job.clone()).collect::<Vec<_>>(),
        [Job::PrepareSearch]
    );
    desk.tap_keys("tajm trus");
    assert_eq!(desk.typed(), "tạm trú");
    desk.make_ready();
    assert!(shows_name(&mut desk), "what was typed meanwhile is looked for");
    assert!(desk.jobs.is_empty());
    desk.tap("home");
    desk.open_search();
    assert_eq!(desk.jobs.len(), 1, "it takes no room between visits");
}

#[test]
fn an_answer_that_comes_too_late_is_asked_for_again() {
    let mut desk = Desk::new();
    desk.open_search();
    let (ticket, _) = desk.jobs.remove(0);
    desk.tap("home");
    let late = ready(&desk.catalog);
    desk.send(Message::Answered(ticket, late));
    desk.open_search();
    assert_eq!(desk.jobs.len(), 1);
}

#[test]
fn another_language_finds_in_that_language() {
    let mut desk = searching(Language::Vietnamese);
    desk.type_keys("e");
    desk.tap("other-language");
    assert!(desk.jobs.is_empty(), "it finds for both");
    assert_eq!(desk.typed(), "e");
    assert!(desk.look().has("Register a birth"), "{:?}", desk.look().words());
    desk.type_keys("eaa");
    assert_eq!(desk.typed(), "eeaa", "nothing is composed in English");
}

#[test]
fn no_number_is_looked_for() {
    for language in Language::ALL {
        let mut desk = searching(language);
        desk.tap("key-digits");
        desk.tap_keys("012345678");
        assert!(desk.shows("search-no-numbers"));
        let topic = desk.tile(&desk.catalog.topics[0].id.clone());
        assert!(desk.look().has(&topic), "the topics are offered");
    }
}

#[test]
fn where_nothing_is_found_the_nearest_the_topics_and_help_are_offered() {
    for language in Language::ALL {
        let mut desk = searching(language);
        desk.type_keys("qq");
        assert!(desk.shows("search-nearest"));
        desk.tap("key-done");
        desk.settle();
        let topic = desk.catalog.topics[0].id.clone();
        let tile = desk.tile(&topic);
        desk.tap_text(&tile);
        assert!(!desk.shows("search-nearest"));
        desk.tap("back");
        assert!(desk.shows("search-nearest"));
        desk.tap("call-help");
        assert!(desk.shows("help-title"));
        desk.tap("back");
        desk.send(of_search(search::Message::KeyPressed(Key::Clear)));
        desk.type_keys(NOTHING);
        assert!(desk.shows("search-none"));
    }
}

#[test]
fn done_makes_room_and_the_field_brings_the_keys_back() {
    let mut desk = searching(Language::Vietnamese);
    desk.type_keys(LONG);
    let cards = |desk: &mut Desk| {
        let kind = desk.say("kind-listed");
        desk.look().texts.iter().filter(|(text, _)| text.starts_with(&kind)).count()
    };
    let few = cards(&mut desk);
    desk.tap("key-done");
    assert!(cards(&mut desk) > few && few >= 3, "{few} with keys");
    assert!(!desk.shows("key-done"));
    desk.type_keys(" n");
    assert_eq!(desk.typed(), format!("{LONG} n"), "keys on the table still type");
    desk.tap_text(&format!("{LONG} n").replace(' ', "\u{a0}"));
    assert!(desk.shows("key-done"));
}

/// How many cards show that open what was found, and how many that open a topic.
fn cards(desk: &Desk) -> [usize; 2] {
    let said = desk.app.describe();
    ["Pressed(Found", "Pressed(Topic"]
        .map(|card| said.actions().filter(|message| format!("{message:?}").contains(card)).count())
}

#[test]
fn at_the_largest_text_two_results_show_above_the_keys_and_three_without() {
    for (width, height) in [(1920.0, 1080.0), (1366.0, 768.0), (1080.0, 1920.0)] {
        for language in Language::ALL {
            let plan = Plan::looking(language, TextSize::Larger, Contrast::Normal);
            let mut desk = Plan { window: Size::new(width, height), ..plan }.stand().0;
            desk.open_search();
            desk.make_ready();
            desk.type_keys(LONG);
            assert!(cards(&desk)[0] >= 2, "{width} by {height}: {:?}", desk.look().words());
            desk.tap("key-done");
            assert!(cards(&desk)[0] >= 3, "{width} by {height}: {:?}", desk.look().words());
        }
    }
}

#[test]
fn where_nothing_is_found_the_first_page_has_what_its_sentence_names() {
    for language in Language::ALL {
        let plan = Plan::looking(language, TextSize::Normal, Contrast::Normal).whole();
        let mut desk = plan.stand().0;
        desk.open_search();
        desk.make_ready();
        desk.type_keys("qq");
        assert_eq!(cards(&desk), [3, 3]);
        desk.tap("next-page");
        assert_eq!(cards(&desk), [0, 3]);
        assert!(!desk.shows("next-page"));
    }
}

#[test]
fn a_card_and_the_field_show_above_the_keys_on_every_canvas() {
    let windows = [(1920.0, 1080.0), (1366.0, 768.0), (1080.0, 1920.0)];
    for ((width, height), text_size) in
        windows.into_iter().flat_map(|window| TextSize::ALL.map(|text| (window, text)))
    {
        for (language, is_demo) in
            Language::ALL.map(|language| (language, language == Language::English))
        {
            let plan = Plan::looking(language, text_size, Contrast::Normal);
            let mut desk = Plan { window: Size::new(width, height), is_demo, ..plan }.stand().0;
            desk.open_search();
            desk.make_ready();
            desk.type_keys(LONG);
            assert_eq!(desk.typed(), LONG);
            let place = format!("{width} by {height} at {text_size:?}");
            assert!(cards(&desk)[0] > 0, "{place}: {:?}", desk.look().words());
            assert!(desk.shows("key-space"));
        }
    }
}

#[test]
fn a_double_tap_opens_the_search_and_nothing_in_it_on_every_canvas() {
    for (width, height) in [(1920.0, 1080.0), (1366.0, 768.0), (1080.0, 1920.0)] {
        for text_size in TextSize::ALL {
            let plan = Plan::looking(Language::Vietnamese, text_size, Contrast::Normal).whole();
            let mut desk = Plan { window: Size::new(width, height), ..plan }.stand().0;
            let icon = lucide_icons::Icon::Search.unicode().to_string();
            let field = desk.look().place_of(&icon).unwrap().center();
            for x in [field.x, field.x + 90.0] {
                desk.tap_at(Point::new(x, field.y));
                desk.tap_at(Point::new(x, field.y));
                let visit = desk.app.visit().unwrap().record();
                assert!(visit.has_searched && visit.items.is_empty(), "{width} at {text_size:?}");
                desk.tap("home");
            }
        }
    }
}

#[test]
fn a_double_tap_on_what_moves_things_loses_nothing() {
    let mut desk = searching(Language::Vietnamese);
    desk.type_keys(LONG);
    desk.tap("next-page");
    desk.tap("back");
    desk.tap("back");
    assert_eq!(desk.typed(), LONG, "only the page was turned back");
    let done = desk.say("key-done");
    let done = desk.look().place_of(&done).unwrap().center();
    desk.tap_at(done);
    desk.tap_at(done);
    assert_eq!(desk.typed(), LONG);
    desk.settle();
    desk.tap("back");
    assert!(desk.app.is_home());
}

#[test]
fn a_letter_typed_on_the_first_screen_begins_a_search() {
    let mut desk = Desk::new();
    stroke(&mut desk, Stroke::Typed(Key::Erase));
    desk.type_keys(" ");
    assert!(desk.app.is_home());
    desk.type_keys("tajm");
    assert_eq!(desk.typed(), "tạm");
    assert!(desk.app.visit().unwrap().record().has_searched);
    stroke(&mut desk, Stroke::Home);
    assert_eq!(desk.typed(), "tạm", "the Home key is one of the field's");
}

#[test]
fn a_long_sentence_has_room() {
    let mut desk = searching(Language::Vietnamese);
    desk.tap("key-method-telex");
    desk.tap("key-method-vni");
    let sentence =
        "co nguoi goi dien tu xung la cong an phuong yeu cau cap nhat roi doi chuyen tien";
    desk.type_keys(sentence);
    assert!(sentence.ends_with(desk.typed().trim_start_matches('…')));
}

#[test]
fn fingers_that_overlap_type_all_their_letters() {
    let mut desk = searching(Language::English);
    let glance = desk.look();
    let at = |key: &str| glance.place_of(key).unwrap().center();
    let finger = touch::Finger;
    let press = |id, at| touch::Event::FingerPressed { id: finger(id), position: at };
    let lift = |id, at| touch::Event::FingerLifted { id: finger(id), position: at };
    let (t, a, x) = (at("t"), at("a"), at("x"));
    for (event, at) in [
        (press(1, t), t),
        (press(2, a), a),
        (lift(1, t), t),
        (press(3, x), x),
        (lift(2, a), a),
        (lift(3, x), x),
    ] {
        desk.touch(event, at);
    }
    assert_eq!(desk.typed(), "tax");
}

#[test]
fn a_question_over_the_keys_keeps_fingers_and_keys_from_them() {
    let mut desk = searching(Language::Vietnamese);
    desk.tap_keys("ta");
    let under = desk.look().place_of("q").unwrap().center();
    desk.wait(185);
    assert!(desk.shows("idle-title"));
    desk.type_keys("x");
    desk.send(Message::Repeated(Key::Erase));
    assert!(desk.shows("idle-title"), "keys on the table answer no question");
    desk.tap_at(under);
    assert!(!desk.shows("idle-title"));
    assert_eq!(desk.typed(), "ta");
}

#[test]
fn a_key_is_seen_to_be_pressed_at_once() {
    let mut desk = searching(Language::Vietnamese);
    let at = desk.look().place_of("g").unwrap();
    let edge = iced::Rectangle::new(
        Point::new(at.center_x() - 40.0, at.center_y() - 42.0),
        Size::new(80.0, 4.0),
    );
    let before = desk.shoot().grey(edge).1;
    desk.put_finger(at.center());
    let pressed = desk.shoot().grey(edge).1;
    desk.lift_finger(at.center());
    let after = desk.shoot().grey(edge).1;
    assert!(before.iter().zip(&pressed).any(|(a, b)| a.abs_diff(*b) > 60));
    assert_eq!(before, after);
}

#[test]
fn what_is_held_down_says_of_nobody_that_they_are_there() {
    let mut desk = searching(Language::Vietnamese);
    desk.type_keys("tam");
    for _ in 0..91 {
        desk.wait(2);
        desk.send(Message::Repeated(Key::Erase));
        desk.send(of_search(search::Message::KeyPressed(Key::Erase)));
    }
    assert!(desk.shows("idle-title"));
}

#[test]
fn keys_typed_where_there_is_no_field_only_say_that_somebody_is_there() {
    let mut desk = Desk::new();
    desk.go_to_step("vneid-activate", "prepare");
    let before = desk.look().words().join("|");
    desk.wait(170);
    desk.type_keys("tam");
    erase(&mut desk);
    assert_eq!(desk.app.focus(), None);
    desk.wait(170);
    assert!(!desk.shows("idle-title"));
    let clock = |words: &str| words.replace(char::is_numeric, "");
    assert_eq!(clock(&desk.look().words().join("|")), clock(&before));
    desk.type_keys(" ");
    assert!(desk.app.focus().is_some(), "a blank is a press there");
}

#[test]
fn capitals_digits_and_the_ways_to_type_are_a_touch_away() {
    let mut desk = searching(Language::Vietnamese);
    let key = |desk: &mut Desk, key| desk.send(of_search(search::Message::KeyPressed(key)));
    key(&mut desk, Key::Shift);
    desk.tap_keys("Va");
    desk.tap("key-digits");
    desk.tap_keys("25");
    desk.tap("key-letters");
    assert_eq!(desk.typed(), "Va25");
    key(&mut desk, Key::Clear);
    desk.tap("key-method-telex");
    for (letters, mark) in [("tam", "5"), (" tru", "1")] {
        desk.tap_keys(letters);
        desk.tap("key-digits");
        desk.tap_keys(mark);
        assert!(desk.look().has("q"), "the letters come back after a mark");
    }
    assert_eq!(desk.typed(), "tạm trú");
    desk.tap("key-method-vni");
    desk.tap("key-clear");
    desk.tap_keys("taxx");
    assert_eq!(desk.typed(), "taxx");
    desk.tap("key-method-off");
    assert!(desk.shows("key-method-telex"));
}

#[test]
fn what_somebody_typed_is_gone_with_the_visit_and_nowhere_on_the_disk() {
    let ends: [fn(&mut Desk); 2] = [|desk| desk.tap("home"), |desk| desk.wait(215)];
    for end in ends {
        let (mut desk, disk) = Plan::default().stand_on_disk();
        desk.open_search();
        desk.make_ready();
        desk.tap("key-method-telex");
        desk.tap("key-method-vni");
        desk.tap_keys("nguyen van qzv");
        assert_eq!(desk.typed(), "nguyen van qzv");
        end(&mut desk);
        assert!(desk.app.is_home());
        disk.settle();
        assert!(!disk.has("qzv") && !disk.has("nguyen"));
        assert!(disk.has("session"), "the files were read");
        desk.open_search();
        let hint = desk.say("search-hint");
        assert_eq!(desk.typed(), hint);
        assert!(desk.shows("key-method-telex"), "and the keys are as a new visitor finds them");
    }
}

#[test]
fn messages_do_not_tell_what_was_typed() {
    let typed = Key::Char('q');
    for message in [
        of_search(search::Message::KeyPressed(typed)),
        Message::Stroke(Stroke::Typed(typed)),
        Message::Repeated(typed),
    ] {
        assert!(!format!("{message:?}").contains('q'), "{message:?}");
    }
    let board = of_search(search::Message::KeyPressed(Key::Board(Board::Digits)));
    assert!(format!("{board:?}").contains("Digits"));
}

#[test]
fn a_row_of_the_national_index_shows_its_code_and_the_log_learns_of_no_item() {
    for language in Language::ALL {
        let mut desk = searching(language);
        desk.type_keys(LONG);
        desk.send(of_search(search::Message::Pressed(search::Opens::Found(Found::Listed(
            "1.000".into(),
        )))));
        let of_province = desk.look().words().iter().any(|text| text.contains("tỉnh "));
        assert!(of_province, "{:?}", desk.look().words());
        let page = desk.look().codes.remove(0).0;
        assert!(page.starts_with("https://dichvucong.gov.vn/thu-tuc-hanh-chinh/"), "{page}");
        let visit = desk.app.visit().unwrap().record();
        assert!(visit.items.is_empty(), "{:?}", visit.items);
        assert_eq!(visit.qr_shown, 1);
        let (mut pages, mut has_code) = (1, desk.shows("listed-code"));
        while desk.shows("read-on") {
            desk.tap("read-on");
            has_code |= desk.shows("listed-code");
            pages += 1;
        }
        assert!(has_code);
        (0..pages).for_each(|_| desk.tap("back"));
        assert_eq!(desk.typed(), LONG);
    }
}

#[test]
fn the_own_procedure_of_a_province_names_it_on_every_canvas() {
    for (width, height) in [(1920.0, 1080.0), (1366.0, 768.0), (1080.0, 1920.0)] {
        for text_size in TextSize::ALL {
            let plan = Plan::looking(Language::Vietnamese, text_size, Contrast::Normal);
            let mut desk = Plan { window: Size::new(width, height), ..plan }.stand().0;
            desk.open_search();
            desk.make_ready();
            desk.type_keys(OWN);
            let own = format!("Thủ tục của {PROVINCE}");
            let words = desk.look();
            let is_named = words.words().iter().any(|text| text.starts_with(&own));
            assert!(is_named, "{width} by {height} at {text_size:?}: {:?}", words.words());
        }
    }
}

#[test]
fn an_official_name_is_one_heading_with_who_handles_it_on_the_first_page() {
    let national = NationalIndex::read();
    for code in ["1.013229", "2.002842", "1.008003"] {
        let mut desk = searching(Language::Vietnamese);
        desk.send(of_search(search::Message::Pressed(search::Opens::Found(Found::Listed(
            code.into(),
        )))));
        let name = &national.get(code).unwrap().name;
        assert!(desk.look().has(name), "{code}: {:?}", desk.look().words());
        assert!(desk.shows("listed-handlers"), "{code}: {:?}", desk.look().words());
        assert!(desk.shows("listed-more"), "{code}: {:?}", desk.look().words());
    }
}

#[test]
fn a_trouble_that_was_found_shows_what_helps_and_is_logged() {
    for language in Language::ALL {
        let mut desk = searching(language);
        let found = Found::Trouble("otp-missing".parse().unwrap());
        desk.send(of_search(search::Message::Pressed(search::Opens::Found(found))));
        assert!(desk.shows("trouble-still"));
        let visit = desk.app.visit().unwrap().record();
        assert_eq!(visit.troubles, ["otp-missing".parse().unwrap()]);
        desk.tap("back");
        assert!(desk.shows("key-done"));
    }
}

#[test]
fn another_task_after_what_was_found_leads_back_to_the_search() {
    let mut desk = searching(Language::Vietnamese);
    let item = ItemId::Procedure("identity-card".parse().unwrap());
    desk.send(of_search(search::Message::Pressed(search::Opens::Found(Found::Item(item)))));
    desk.read_on();
    desk.tap("finish");
    desk.tap("another-task");
    assert!(desk.shows("key-done"));
}

#[test]
fn the_text_the_keys_and_the_page_stay_when_the_look_changes() {
    let mut desk = searching(Language::Vietnamese);
    desk.type_keys(LONG);
    desk.send(of_search(search::Message::NextPressed));
    let first = |desk: &mut Desk| {
        let kind = desk.say("kind-listed");
        let glance = desk.look();
        let at = glance.words().iter().position(|text| text.starts_with(&kind)).unwrap();
        glance.words()[at - 1].chars().take(12).collect::<String>()
    };
    let before = first(&mut desk);
    for change in [Press::TextSize, Press::Contrast] {
        desk.send(Message::Pressed(change));
        assert_eq!((desk.typed().as_str(), first(&mut desk)), (LONG, before.clone()));
    }
    desk.send(Message::Resized(Size::new(1080.0, 1920.0)));
    assert_eq!(desk.typed(), LONG);
}
