//! What a person entered or turned to stays when the language, the text size or the window changes.

use crate::desk::{Desk, Plan};
use crate::small;

use tramso::id::{ItemId, ProcedureId, TopicId};
use tramso::journal::{Happening, Rating};
use tramso::kiosk::Message;
use tramso::kiosk::frame::Press;

use iced::Size;

/// A procedure whose notice no guide follows, so that the last screen comes after it.
fn without_guide(desk: &Desk) -> ItemId {
    let procedures = desk.catalog.procedures.iter();
    let mut found = procedures.filter(|(_, procedure)| procedure.guide.is_none());
    ItemId::Procedure(found.next().unwrap().0.clone())
}

/// The ways in which the look changes.
const CHANGES: [fn(&mut Desk); 4] = [
    |desk| desk.tap("other-language"),
    |desk| desk.send(Message::Pressed(Press::TextSize)),
    |desk| desk.send(Message::Pressed(Press::Contrast)),
    |desk| desk.send(Message::Resized(Size::new(1080.0, 1920.0))),
];

#[test]
fn a_rating_stays_and_is_not_given_again() {
    let (mut desk, log) = Plan::default().stand();
    let item = without_guide(&desk);
    desk.open(&item);
    desk.read_on();
    desk.tap("finish");
    desk.tap("rating-poor");
    log.take();
    for change in CHANGES {
        change(&mut desk);
        let seconds = [("seconds", 60.into())];
        let thanks = desk.words.say(desk.language(), "finish-thanks", &seconds).replace("**", "");
        assert!(desk.look().has(&thanks), "{:?}", desk.look().words());
    }
    let events = log.take().into_iter().map(|event| event.what);
    let rated = events.filter(|what| matches!(what, Happening::Rated(_))).count();
    assert_eq!(rated, 0, "changing the look rates nothing");
    assert_eq!(desk.app.visit().unwrap().record().rating, Some(Rating::Poor));
}

/// A kiosk with so many more guides in a topic that its list has pages.
fn with_a_long_list() -> (Desk, TopicId) {
    let mut files = small::files();
    let (source, count) = ("vneid-install", 12);
    for nth in 10..10 + count {
        let mut copy = |path: &str, ending: &str, change: &dyn Fn(&str) -> String| {
            let text = change(files.text(&format!("{path}/{source}.{ending}")).unwrap());
            files.insert(format!("{path}/copy-{nth}.{ending}"), text);
        };
        copy("guides", "toml", &str::to_owned);
        for language in ["vi", "en"] {
            let numbered = |text: &str| text.replace(".short = ", &format!(".short = {nth}: "));
            copy(&format!("locales/{language}/guides"), "ftl", &numbered);
        }
    }
    let desk = Plan { files, ..Plan::default() }.stand().0;
    assert_eq!(desk.app.faults(), [""; 0]);
    let topic = desk.topic_of(&ItemId::Guide(source.parse().unwrap()));
    (desk, topic)
}

#[test]
fn the_first_card_of_a_lists_page_stays_on_the_screen() {
    for change in CHANGES {
        let (mut desk, topic) = with_a_long_list();
        let tile = desk.tile(&topic);
        desk.tap_text(&tile);
        let items = desk.catalog.items(&topic).to_vec();
        let is_shown = |desk: &mut Desk, item: &ItemId| {
            let name = desk.name_of(item);
            desk.look().has(&name)
        };
        let first = items.iter().position(|item| !is_shown(&mut desk, item)).unwrap();
        desk.tap("next-page");
        assert!(is_shown(&mut desk, &items[first]) && !is_shown(&mut desk, &items[0]));
        change(&mut desk);
        assert!(is_shown(&mut desk, &items[first]), "{:?}", desk.look().words());
    }
}

#[test]
fn the_page_of_a_notice_stays() {
    let plan = || Plan { window: Size::new(1366.0, 768.0), ..Plan::default() };
    let ids: Vec<ProcedureId> = Desk::new().catalog.procedures.keys().cloned().collect();
    let mut paged = 0;
    for id in ids {
        let mut desk = plan().stand().0;
        desk.open(&ItemId::Procedure(id));
        let first = desk.look();
        if !desk.shows("read-on") {
            continue;
        }
        paged += 1;
        desk.tap("read-on");
        let second = desk.look();
        desk.tap("other-language");
        desk.tap("other-language");
        assert!(desk.look().is_like(&second) && !second.is_like(&first));
    }
    assert!(paged > 0, "no notice has pages");
}
