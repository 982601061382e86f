//! Whatever happens in whatever order: nothing breaks, and nothing of a visit stays when it is over.

use crate::desk::{Desk, Plan};
use crate::saved::Memory;

use tramso::catalog::Catalog;
use tramso::hub::Settings;
use tramso::id::{GuideId, ItemId, NoticeId, ProcedureId, TopicId};
use tramso::journal::{
    Broken, Event, Happening, Health, Rating, Report, Subject, Undone, Verified, VisitNumber,
};
use tramso::kiosk::Message;
use tramso::kiosk::dialog;
use tramso::kiosk::focus::Stroke;
use tramso::kiosk::frame::Press;
use tramso::kiosk::job::{Answer, Content, Job, Parcel, Ticket};
use tramso::kiosk::news::News;
use tramso::kiosk::reading;
use tramso::kiosk::resident::{self, finish, guide, home, topic};
use tramso::kiosk::said::Said;
use tramso::kiosk::staff::{self, gallery, overview};

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
    let broken = prop_oneof![
        Just(Broken::Unreadable),
        Just(Broken::Counts),
        any::<u64>().prop_map(Broken::Session),
        any::<u64>().prop_map(Broken::Marks),
    ];
    let undone = prop_oneof![
        Just(Undone::NoJournal),
        broken.clone().prop_map(Undone::Broken),
        health.clone().prop_map(Undone::Disk),
    ];
    use Subject::{Backup, Chain, Damage, Health as OfHealth, Losses, Refusals};
    prop_oneof![
        number.clone().prop_map(Report::Saved),
        number.prop_map(Report::Refused),
        health.prop_map(Report::Health),
        broken.prop_map(Report::Broken),
        undone.prop_map(Report::NoBackup),
        one_of(vec![Backup, Chain, Damage, OfHealth, Losses, Refusals]).prop_map(Report::Over),
        any::<u32>().prop_map(Report::Lost),
        ("[a-z]{1,60}", any::<u64>())
            .prop_map(|(moved_to, salvaged)| Report::SetAside { moved_to, salvaged }),
    ]
    .prop_map(|report| Message::News(News::Log(report)))
    .boxed()
}

/// The kinds of reports there are: a new one belongs among those that are made here.
const KINDS: usize = 8;

fn kind(report: &Report) -> usize {
    match report {
        Report::Saved(_) => 0,
        Report::Health(_) => 1,
        Report::SetAside { .. } => 2,
        Report::Broken(_) => 3,
        Report::NoBackup(_) => 4,
        Report::Over(_) => 5,
        Report::Refused(_) => 6,
        Report::Lost(_) => 7,
    }
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
    ]
    .boxed()
}

/// What happens next.
#[derive(Debug, Clone)]
enum Step {
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
enum Way {
    Home,
    Back,
    Help,
}

/// Anything, the likelier things more often.
fn steps(catalog: &Catalog) -> Union<BoxedStrategy<Step>> {
    let messages = Union::new_weighted(vec![
        (4, presses()),
        (4, dialogs_and_window()),
        (2, reports()),
        (24, of_lists(catalog)),
        (40, of_guides()),
        (12, of_notices_and_ends()),
        (8, of_pages_and_staff()),
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

/// The button that ends the program.
const EXIT: Message = Message::Staff(staff::Message::Overview(overview::Message::Chosen(0)));

/// A kiosk to which anything happens.
struct Run {
    desk: Desk,
    log: Memory,
    plan: fn() -> Plan,
    order: Order,
    /// The jobs that were answered, which may be answered once more.
    answered: Vec<Ticket>,
    /// How many visits ended, and how many of them on the first screen.
    ended: usize,
    homes: usize,
    /// How often a job got its answer, and how often it was too late for one.
    answers: [usize; 2],
    reports: [usize; KINDS],
}

impl Run {
    fn new(plan: fn() -> Plan) -> Self {
        let (desk, log) = plan().stand();
        Self {
            desk,
            log,
            plan,
            order: Order::default(),
            answered: Vec::new(),
            ended: 0,
            homes: 0,
            answers: [0; 2],
            reports: [0; KINDS],
        }
    }

    fn take(&mut self, step: Step) {
        match step {
            Step::Message(message) => self.send(message),
            Step::Answer { is_stale, is_good } => self.answer(is_stale, is_good),
            Step::Door => {
                self.send(Message::Pressed(Press::Door));
                self.desk.pass(Duration::from_secs(3));
                self.send(Message::Ticked);
            }
            Step::Out(way) => self.get_out(way),
        }
    }

    /// Sends a message, and holds what must be so whatever it was.
    fn send(&mut self, message: Message) {
        if let Message::News(News::Log(report)) = &message {
            self.reports[kind(report)] += 1;
        }
        let (was_open, may_end) = (self.desk.app.visit().is_some(), self.may_end(&message));
        self.desk.send(message.clone());

        let has_ended = std::mem::take(&mut self.desk.has_ended);
        assert!(!has_ended || may_end, "{message:?} ended the program");
        self.log.take().iter().for_each(|event| self.order.follow(event));
        assert_eq!(self.desk.app.visit().map(|visit| visit.number()), self.order.open);
        if self.desk.app.is_home() {
            assert_eq!(self.desk.app.visit(), None, "no visit is open on the first screen");
        }
        if was_open && self.desk.app.visit().is_none() {
            self.end();
        }
        self.assert_has_ways_out();
    }

    /// Whether a message may end the program: only the button on the staff's first page does.
    fn may_end(&self, message: &Message) -> bool {
        let app = &self.desk.app;
        let offers_exit = || app.describe().actions().any(|action| *action == EXIT);
        match message {
            Message::Stroke(Stroke::Press) => offers_exit(),
            message if *message == EXIT => !app.is_home() && app.visit().is_none(),
            _ => false,
        }
    }

    /// A visit ended: nothing of it is left on the first screen.
    fn end(&mut self) {
        self.ended += 1;
        if !self.desk.app.is_home() {
            return;
        }
        self.homes += 1;
        let mut fresh = None;
        if self.homes % 50 == 0 {
            let mut desk = (self.plan)().stand().0;
            desk.send(Message::Resized(self.desk.app.window()));
            fresh = Some(words(&mut desk));
        }
        assert_is_clean(&self.desk, &Settings::read(&(self.plan)().hub).0.display);
        if let Some(fresh) = fresh {
            assert_eq!(words(&mut self.desk), fresh);
        }
    }

    /// Home and help are offered everywhere, Back on every screen but the first; a dialog has two answers.
    fn assert_has_ways_out(&self) {
        let said = self.desk.app.describe();
        let offers = |press| said.actions().any(|action| *action == Message::Pressed(press));
        let is_dialog = said.actions().all(|action| matches!(action, Message::Dialog(_)));
        if is_dialog {
            assert_eq!(said.actions().count(), 2, "a dialog has two answers");
            return;
        }
        assert!(offers(Press::Help), "no help among {said:?}");
        let back = self.desk.say("back");
        let has_back = said
            .said
            .iter()
            .any(|said| matches!(said, Said::Action { label, .. } if *label == back));
        let is_first = self.desk.app.is_home();
        assert_eq!(offers(Press::Home), !is_first, "{said:?}");
        assert_eq!(has_back, !is_first, "{said:?}");
    }

    /// Answers a job that waits, or one that was answered before.
    fn answer(&mut self, is_stale: bool, is_good: bool) {
        if is_stale {
            if let Some(ticket) = self.answered.last() {
                let verdict = Answer::Verified(Err(Broken::Counts));
                let answer = if is_good { Answer::Unread } else { verdict };
                self.answers[1] += 1;
                self.send(Message::Answered(*ticket, answer));
            }
        } else if !self.desk.jobs.is_empty() {
            let (ticket, job) = self.desk.jobs.remove(0);
            self.answers[0] += 1;
            self.answered.push(ticket);
            self.send(Message::Answered(ticket, self.done(job, is_good)));
        }
    }

    fn done(&self, job: Job, is_good: bool) -> Answer {
        match job {
            Job::ReadAgain if is_good => {
                let Plan { hub, files, .. } = (self.plan)();
                let (hub, hub_faults) = Settings::read(&hub);
                let catalog = Catalog::load(&files);
                Answer::Read(Parcel::new(Content { hub, hub_faults, catalog }))
            }
            Job::ReadAgain => Answer::Unread,
            Job::VerifyLog if is_good => Answer::Verified(Ok(Verified::default())),
            Job::VerifyLog => Answer::Verified(Err(Broken::Session(1))),
        }
    }

    /// Whatever was done before, each way out leads where it says.
    fn get_out(&mut self, way: Way) {
        self.send(Message::Dialog(dialog::Message::StayPressed));
        self.send(Message::Dialog(dialog::Message::CancelPressed));
        match way {
            Way::Home => {
                self.send(Message::Pressed(Press::Home));
                self.send(Message::Dialog(dialog::Message::LeavePressed));
                assert!(self.desk.app.is_home());
            }
            Way::Back => {
                let mut presses = 0;
                while !self.desk.app.is_home() {
                    self.send(Message::Stroke(Stroke::Back));
                    presses += 1;
                    assert!(presses < 2_000, "Back leads nowhere");
                }
            }
            Way::Help => {
                self.send(Message::Pressed(Press::Help));
                let title =
                    Said::Heading(self.desk.words.say(self.desk.language(), "help-title", &[]));
                assert!(self.desk.app.describe().said.contains(&title));
            }
        }
    }
}

fn drive(rounds: usize, plan: fn() -> Plan) {
    let mut run = Run::new(plan);
    let (steps, pauses) = (steps(&run.desk.catalog), pauses());
    let mut runner = TestRunner::deterministic();
    for round in 0..rounds {
        let step = steps.new_tree(&mut runner).unwrap().current();
        let pause = pauses.new_tree(&mut runner).unwrap().current();
        run.desk.pass(Duration::from_millis(pause));
        run.take(step);
        if round % 250 == 0 {
            assert!(!run.desk.look().words().is_empty());
        }
    }
    let Run { order, ended, homes, answers, reports, .. } = run;
    assert!(homes > rounds / 500, "only {homes} visits ended on the first screen");
    assert_eq!(order.closed, ended, "each visit that ends is closed in the log");
    assert!(answers.iter().all(|count| *count > rounds / 1_000), "{answers:?} answers");
    assert!(reports.iter().all(|count| *count > 0), "{reports:?} reports");
}

#[test]
fn a_hundred_thousand_things_in_any_order_break_nothing_and_leave_nothing() {
    drive(100_000, Plan::default);
}

#[test]
fn a_hub_without_settings_stands_ten_thousand_things_too() {
    drive(10_000, || Plan { hub: String::new(), ..Plan::default() });
}
