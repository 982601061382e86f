//! Anything that can happen to a kiosk, the likelier things more often.

use tramso::catalog::Catalog;
use tramso::find::Found;
use tramso::hub::WardCode;
use tramso::id::{GroupId, GuideId, ItemId, NoticeId, ProcedureId, TopicId};
use tramso::journal::{Broken, Health, Rating, Report, Subject, Undone, VisitNumber};
use tramso::kiosk::Message;
use tramso::kiosk::dialog;
use tramso::kiosk::focus::Stroke;
use tramso::kiosk::frame::Press;
use tramso::kiosk::keyboard::{Board, Key};
use tramso::kiosk::news::News;
use tramso::kiosk::reading;
use tramso::kiosk::resident::topic::Opens;
use tramso::kiosk::resident::{self, closing, finish, guide, help, home, search, topic};
use tramso::kiosk::staff::first::{self, wards};
use tramso::kiosk::staff::{self, gallery, sign_in};
use tramso::l10n::Phrase;

use iced::Size;
use proptest::prelude::*;
use proptest::strategy::Union;

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
    let broken = prop_oneof![
        Just(Broken::Unreadable),
        Just(Broken::Damaged),
        Just(Broken::Counts),
        any::<u64>().prop_map(Broken::Session),
        any::<u64>().prop_map(Broken::Marks),
    ];
    let undone = prop_oneof![
        Just(Undone::NoJournal),
        broken.clone().prop_map(Undone::Broken),
        health.clone().prop_map(Undone::Disk),
    ];
    let copy = prop_oneof![Just(None), "[a-z/]{1,60}".prop_map(|path| Some(path.into()))];
    use Subject::{
        Backup, Chain, Damage, Folder, Health as OfHealth, Losses, Missing, Privacy, Refusals,
    };
    let subjects =
        vec![Backup, Chain, Damage, Folder, OfHealth, Losses, Missing, Privacy, Refusals];
    prop_oneof![
        number.clone().prop_map(Report::Saved),
        number.prop_map(Report::Refused),
        health.prop_map(Report::Health),
        broken.prop_map(Report::Broken),
        undone.prop_map(Report::NoBackup),
        one_of(subjects).prop_map(Report::Over),
        any::<u32>().prop_map(Report::Lost),
        (any::<u64>(), copy).prop_map(|(sessions, copy)| Report::Missing { sessions, copy }),
        Just(Report::Exposed),
        Just(Report::Recorded(tramso::id::Token::from_bytes([7; 16]))),
        Just(Report::Folder(Phrase::new("start-folder-full").with("folder", "/srv"))),
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

fn groups(catalog: &Catalog) -> Vec<GroupId> {
    let known = catalog.topics.iter().flat_map(|topic| &topic.groups).map(|group| group.id.clone());
    known.chain(["nothing".parse().unwrap()]).collect()
}

fn place() -> impl Strategy<Value = usize> {
    prop_oneof![9 => 0usize..4, 1 => any::<usize>()]
}

fn of_lists(catalog: &Catalog) -> Messages {
    let items = items(catalog).prop_map(Opens::Item);
    let groups = one_of(groups(catalog)).prop_map(Opens::Group);
    let list = prop_oneof![
        6 => items.prop_map(topic::Message::Pressed),
        2 => groups.prop_map(topic::Message::Pressed),
        1 => Just(topic::Message::NextPressed),
        1 => Just(topic::Message::BackPressed),
    ];
    let home = topics(catalog).prop_map(home::Message::TopicPressed);
    prop_oneof![home.prop_map(resident::Message::Home), list.prop_map(resident::Message::Topic)]
        .prop_map(Message::Resident)
        .boxed()
}

/// Any key, on the screen or on a table.
fn keys() -> BoxedStrategy<Key> {
    let boards = vec![Board::Letters, Board::Digits, Board::Numeric];
    prop_oneof![
        12 => "[a-z0-9 ]".prop_map(|text| Key::Char(text.chars().next().unwrap())),
        1 => any::<char>().prop_map(Key::Char),
        4 => Just(Key::Erase),
        1 => one_of(vec![Key::Clear, Key::Shift, Key::Method, Key::Done]),
        1 => one_of(boards).prop_map(Key::Board),
    ]
    .boxed()
}

fn of_search(catalog: &Catalog) -> Messages {
    let found = prop_oneof![
        6 => items(catalog).prop_map(Found::Item),
        1 => Just(Found::Trouble("no-sms".parse().unwrap())),
        1 => Just(Found::Listed("1.004222".into())),
    ];
    let opens = prop_oneof![
        found.prop_map(search::Opens::Found),
        topics(catalog).prop_map(search::Opens::Topic),
    ];
    let on_it = prop_oneof![
        8 => keys().prop_map(search::Message::KeyPressed),
        2 => opens.prop_map(search::Message::Pressed),
        1 => Just(search::Message::FieldPressed),
        1 => Just(search::Message::NextPressed),
        1 => Just(search::Message::BackPressed),
    ];
    prop_oneof![
        1 => Just(resident::Message::Home(home::Message::SearchPressed)),
        2 => on_it.prop_map(resident::Message::Search),
    ]
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

fn of_help() -> impl Strategy<Value = help::Message> {
    prop_oneof![
        4 => of_reading().prop_map(help::Message::Page),
        1 => Just(help::Message::CamePressed),
    ]
}

/// The messages of whoever is on duty: also where nobody is, and they must do nothing.
fn of_duty() -> Messages {
    let closing = prop_oneof![
        4 => place().prop_map(closing::Message::Chosen),
        2 => Just(closing::Message::MainPressed),
        1 => Just(closing::Message::ReferPressed),
        1 => Just(closing::Message::BackPressed),
    ];
    let of_resident = prop_oneof![
        4 => closing.prop_map(resident::Message::Closing),
        1 => of_reading().prop_map(resident::Message::Referral),
        4 => of_reading().prop_map(resident::Message::Duty),
    ];
    let codes = one_of(vec!["TN-01", "TN-03", "TN-08"]);
    let codes = codes.prop_map(|code| sign_in::Message::CodePressed(code.parse().unwrap()));
    let pin = keys().prop_map(sign_in::Message::KeyPressed);
    let at_door = prop_oneof![2 => codes, 8 => pin, 1 => Just(sign_in::Message::BackPressed)];
    prop_oneof![
        6 => of_resident.prop_map(Message::Resident),
        6 => at_door.prop_map(|message| Message::Staff(staff::Message::SignIn(message))),
        2 => Just(Message::Pressed(Press::Duty)),
    ]
    .boxed()
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
        of_help().prop_map(|message| Message::Resident(resident::Message::Help(message))),
        of_reading().prop_map(|message| Message::Resident(resident::Message::Privacy(message))),
        of_reading().prop_map(|message| Message::Staff(staff::Message::Doorway(message))),
        of_reading().prop_map(|message| Message::Staff(staff::Message::Log(message))),
        gallery.prop_map(|message| Message::Staff(staff::Message::Gallery(message))),
        of_first().prop_map(|message| Message::Staff(staff::Message::First(message))),
    ]
    .boxed()
}

/// What happens in the first run.
fn of_first() -> impl Strategy<Value = first::Message> {
    let ward = prop_oneof![
        Just(wards::Choice::Elsewhere),
        (0u32..300).prop_filter_map("no code", |code| {
            WardCode::parse(&format!("{code:05}")).map(wards::Choice::Listed)
        }),
    ];
    let of_wards = prop_oneof![
        4 => ward.prop_map(wards::Message::Pressed),
        2 => keys().prop_map(wards::Message::KeyPressed),
        1 => Just(wards::Message::FieldPressed),
    ];
    prop_oneof![
        6 => Just(first::Message::MainPressed),
        1 => Just(first::Message::BackPressed),
        6 => keys().prop_map(first::Message::KeyPressed),
        3 => of_wards.prop_map(first::Message::Wards),
    ]
}

/// What happens next.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// Something reaches the application.
    Message(Message),
    /// A job that was asked for is answered: the first of those that wait, or one that was answered before.
    Answer { is_stale: bool, is_good: bool },
    /// The mark is held until the door opens.
    Door,
    /// Somebody wants to get out, this way.
    Out(Way),
}

/// A way out of wherever one is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Way {
    Home,
    Back,
    Help,
}

/// Anything, the likelier things more often.
pub(crate) fn steps(catalog: &Catalog) -> Union<BoxedStrategy<Step>> {
    let messages = Union::new_weighted(vec![
        (4, presses()),
        (4, dialogs_and_window()),
        (2, reports()),
        (24, of_lists(catalog)),
        (12, of_search(catalog)),
        (40, of_guides()),
        (12, of_notices_and_ends()),
        (8, of_pages_and_staff()),
        (10, of_duty()),
        (6, strokes()),
        (24, one_of(vec![Message::Ticked, Message::Touched, Message::Lifted])),
    ]);
    let answer = (any::<bool>(), any::<bool>())
        .prop_map(|(is_stale, is_good)| Step::Answer { is_stale, is_good });
    Union::new_weighted(vec![
        (400, messages.prop_map(Step::Message).boxed()),
        (4, answer.boxed()),
        (1, Just(Step::Door).boxed()),
        (3, one_of(vec![Way::Home, Way::Back, Way::Help]).prop_map(Step::Out).boxed()),
    ])
}

/// The keys that move about the screen.
fn strokes() -> Messages {
    use Stroke::{Back, Home, Next, Press, Previous};
    prop_oneof![
        8 => one_of(vec![Next, Next, Previous, Press, Press, Press, Back, Home])
            .prop_map(Message::Stroke),
        4 => keys().prop_map(|key| Message::Stroke(Stroke::Typed(key))),
        1 => keys().prop_map(Message::Repeated),
    ]
    .boxed()
}

/// How long until the next message, in milliseconds: mostly a moment, sometimes a while, seldom for ever.
pub(crate) fn pauses() -> impl Strategy<Value = u64> {
    prop_oneof![80 => 0u64..2_000, 12 => 0u64..90_000, 4 => 0u64..400_000, 1 => 0u64..1_000_000_000]
}
