//! Whatever happens in whatever order: nothing breaks, and nothing of a visit stays when it is over.

use crate::desk::{Desk, Plan};
use crate::saved::Memory;

use tramso::catalog::Catalog;
use tramso::id::{GuideId, ItemId, NoticeId, ProcedureId, TopicId};
use tramso::journal::{Broken, Event, Happening, Health, Rating, Report, VisitNumber};
use tramso::kiosk::Message;
use tramso::kiosk::dialog;
use tramso::kiosk::focus::Stroke;
use tramso::kiosk::frame::Press;
use tramso::kiosk::news::News;
use tramso::kiosk::reading;
use tramso::kiosk::resident::{self, finish, guide, home, topic};
use tramso::kiosk::staff::{self, gallery};

use iced::Size;
use proptest::prelude::*;
use proptest::strategy::{Union, ValueTree};
use proptest::test_runner::TestRunner;

use std::time::Duration;

type Messages = BoxedStrategy<Message>;

fn one_of<T: Clone + std::fmt::Debug + 'static>(all: Vec<T>) -> BoxedStrategy<T> {
    prop::sample::select(all).boxed()
}

fn presses() -> Messages {
    use Press::{Contrast, Door, Help, Home, Language, Privacy, TextSize};
    one_of(vec![Home, Help, TextSize, Contrast, Language, Privacy, Door])
        .prop_map(Message::Pressed)
        .boxed()
}

fn dialogs_and_window() -> Messages {
    let length =
        || prop_oneof![300f32..4000.0, Just(0.0), Just(f32::NAN), Just(f32::INFINITY), -9f32..9.0];
    let factor = prop_oneof![0.5f32..3.0, Just(0.0), Just(f32::NAN), Just(-1.0)];
    prop_oneof![
        8 => Just(Message::Dialog(dialog::Message::StayPressed)),
        1 => Just(Message::Dialog(dialog::Message::DonePressed)),
        1 => Just(Message::Dialog(dialog::Message::LeavePressed)),
        4 => Just(Message::Dialog(dialog::Message::CancelPressed)),
        1 => Just(Message::CloseRequested),
        1 => (length(), length()).prop_map(|(width, height)| Message::Resized(Size { width, height })),
        1 => factor.prop_map(Message::Rescaled),
    ]
    .boxed()
}

fn reports() -> Messages {
    let number = any::<u32>().prop_map(VisitNumber).boxed();
    let health = one_of(Health::ALL.to_vec());
    prop_oneof![
        number.clone().prop_map(Report::Saved),
        number.prop_map(Report::Refused),
        health.prop_map(Report::Health),
        any::<u64>().prop_map(|session| Report::Broken(Broken::Session(session))),
        any::<u32>().prop_map(Report::Lost),
        ("[a-z]{1,60}", any::<u64>())
            .prop_map(|(moved_to, salvaged)| Report::SetAside { moved_to, salvaged }),
    ]
    .prop_map(|report| Message::News(News::Log(report)))
    .boxed()
}

/// Ids that the catalogue has, and some that it has not.
fn topics(catalog: &Catalog) -> BoxedStrategy<TopicId> {
    let known = catalog.topics.iter().map(|topic| topic.id.clone());
    one_of(known.chain(["nowhere".parse().unwrap()]).collect())
}

fn items(catalog: &Catalog) -> BoxedStrategy<ItemId> {
    let guides = catalog.guides.keys().cloned().map(ItemId::Guide);
    let procedures = catalog.procedures.keys().cloned().map(ItemId::Procedure);
    let unknown = [
        ItemId::Guide("nothing".parse::<GuideId>().unwrap()),
        ItemId::Procedure("nothing".parse::<ProcedureId>().unwrap()),
        ItemId::Notice("nothing".parse::<NoticeId>().unwrap()),
    ];
    one_of(guides.chain(procedures).chain(unknown).collect())
}

fn place() -> impl Strategy<Value = usize> {
    prop_oneof![9 => 0usize..4, 1 => any::<usize>()]
}

fn of_lists(catalog: &Catalog) -> Messages {
    let items = items(catalog).prop_map(topic::Message::ItemPressed);
    let list = prop_oneof![
        6 => items,
        1 => Just(topic::Message::NextPressed),
        1 => Just(topic::Message::BackPressed),
    ];
    let home = topics(catalog).prop_map(home::Message::TopicPressed);
    prop_oneof![home.prop_map(resident::Message::Home), list.prop_map(resident::Message::Topic)]
        .prop_map(Message::Resident)
        .boxed()
}

fn of_guides() -> Messages {
    prop_oneof![
        6 => Just(guide::Message::MainPressed),
        3 => place().prop_map(guide::Message::Chosen),
        2 => Just(guide::Message::BackPressed),
        1 => Just(guide::Message::TroublesPressed),
    ]
    .prop_map(resident::Message::Guide)
    .prop_map(Message::Resident)
    .boxed()
}

/// The messages of a screen that is read.
fn of_reading() -> impl Strategy<Value = reading::Message> {
    prop_oneof![
        2 => Just(reading::Message::MainPressed),
        1 => Just(reading::Message::BackPressed),
        1 => place().prop_map(reading::Message::Chosen),
    ]
}

fn of_notices_and_ends() -> Messages {
    let rating = one_of(Rating::ALL.to_vec());
    let end = prop_oneof![
        rating.prop_map(finish::Message::RatingPressed),
        Just(finish::Message::AnotherPressed),
        Just(finish::Message::FinishPressed),
        Just(finish::Message::BackPressed),
    ];
    prop_oneof![
        of_reading().prop_map(resident::Message::Procedure),
        end.prop_map(resident::Message::Finish)
    ]
    .prop_map(Message::Resident)
    .boxed()
}

fn of_pages_and_staff() -> Messages {
    use gallery::Message as Gallery;
    let gallery = one_of(vec![Gallery::MainPressed, Gallery::BackPressed, Gallery::SamplePressed]);
    prop_oneof![
        of_reading().prop_map(|message| Message::Resident(resident::Message::Help(message))),
        of_reading().prop_map(|message| Message::Resident(resident::Message::Privacy(message))),
        of_reading().prop_map(|message| Message::Staff(staff::Message::Overview(message))),
        of_reading().prop_map(|message| Message::Staff(staff::Message::Log(message))),
        gallery.prop_map(|message| Message::Staff(staff::Message::Gallery(message))),
        strokes(),
    ]
    .boxed()
}

/// Any message, the likelier ones more often.
fn messages(catalog: &Catalog) -> Union<Messages> {
    Union::new_weighted(vec![
        (4, presses()),
        (4, dialogs_and_window()),
        (1, reports()),
        (24, of_lists(catalog)),
        (40, of_guides()),
        (12, of_notices_and_ends()),
        (8, of_pages_and_staff()),
        (24, one_of(vec![Message::Ticked, Message::Touched, Message::Lifted])),
    ])
}

/// The keys that move about the screen.
fn strokes() -> Messages {
    use Stroke::{Back, Home, Next, Press, Previous};
    one_of(vec![Next, Next, Previous, Press, Press, Press, Back, Home])
        .prop_map(Message::Stroke)
        .boxed()
}

/// How long until the next message, in milliseconds: mostly a moment, sometimes a while, seldom for ever.
fn pauses() -> impl Strategy<Value = u64> {
    prop_oneof![80 => 0u64..2_000, 12 => 0u64..90_000, 4 => 0u64..400_000, 1 => 0u64..1_000_000_000]
}

/// What the log may be told of one visit after another.
#[derive(Default)]
struct Order {
    open: Option<VisitNumber>,
    last: u32,
    closed: usize,
}

impl Order {
    fn follow(&mut self, event: &Event) {
        match &event.what {
            Happening::Opened { .. } => {
                assert_eq!(self.open, None, "a visit opens while another is open");
                assert!(event.visit.0 > self.last, "numbers rise");
                (self.open, self.last) = (Some(event.visit), event.visit.0);
            }
            what => {
                assert_eq!(self.open, Some(event.visit), "{what:?} belongs to no open visit");
                if matches!(what, Happening::Closed(_)) {
                    self.open = None;
                    self.closed += 1;
                }
            }
        }
    }
}

/// Nothing of the visit that just ended is left on the first screen.
fn assert_is_clean(desk: &Desk, own: &tramso::hub::Display) {
    assert_eq!(desk.app.display(), *own);
    assert!(!desk.app.is_door_held());
    assert!(!desk.app.needs_seconds(), "the first screen is as a new visitor finds it");
}

/// The words of the first screen, but for the clock and the mark for staff.
fn words(desk: &mut Desk) -> Vec<String> {
    let glance = desk.look();
    let is_of_the_hub = |text: &&str| !text.contains(':') && text.chars().count() > 1;
    glance.words().into_iter().filter(is_of_the_hub).map(str::to_owned).collect()
}

fn drive(rounds: usize, hub: &str) {
    let plan = || Plan { hub: hub.to_owned(), ..Plan::default() };
    let (mut desk, log): (Desk, Memory) = plan().stand();
    let own = desk.app.display();
    let (messages, pauses) = (messages(&desk.catalog), pauses());
    let mut runner = TestRunner::deterministic();
    let (mut order, mut ended, mut homes) = (Order::default(), 0, 0);
    for round in 0..rounds {
        let message = messages.new_tree(&mut runner).unwrap().current();
        let pause = pauses.new_tree(&mut runner).unwrap().current();
        desk.pass(Duration::from_millis(pause));
        let was_open = desk.app.visit().is_some();
        desk.send(message);

        assert!(
            !std::mem::take(&mut desk.has_ended) || !was_open,
            "a resident cannot end the program"
        );
        log.take().iter().for_each(|event| order.follow(event));
        assert_eq!(desk.app.visit().map(|visit| visit.number()), order.open);
        if desk.app.is_home() {
            assert_eq!(desk.app.visit(), None, "no visit is open on the first screen");
        }
        if was_open && desk.app.visit().is_none() {
            ended += 1;
            if desk.app.is_home() {
                assert_is_clean(&desk, &own);
                homes += 1;
            }
            if desk.app.is_home() && homes % 50 == 0 {
                let mut fresh = plan().stand().0;
                fresh.send(Message::Resized(desk.app.window()));
                assert_eq!(words(&mut desk), words(&mut fresh));
            }
        }
        if round % 250 == 0 {
            assert!(!desk.look().words().is_empty());
        }
    }
    assert!(homes > rounds / 500, "only {homes} visits ended on the first screen");
    assert_eq!(order.closed, ended, "each visit that ends is closed in the log");
}

#[test]
fn a_hundred_thousand_things_in_any_order_break_nothing_and_leave_nothing() {
    drive(100_000, crate::desk::HUB);
}

#[test]
fn a_hub_without_settings_stands_ten_thousand_things_too() {
    drive(10_000, "");
}
