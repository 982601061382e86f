//! Whatever happens in whatever order: nothing breaks, and nothing of a visit stays when it is over.

use crate::anything::{Step, Way, pauses, steps};
use crate::desk::{Desk, Plan};
use crate::first;
use crate::saved::Memory;
use crate::seeking::ready;
use crate::sign_in::{code, staffed};

use tramso::catalog::Catalog;
use tramso::hub::{Draft, Posting, Settings, Unwritten};
use tramso::journal::{
    self, Broken, Event, Happening, HubCode, Report, Terms, Verified, VisitNumber,
};
use tramso::kiosk::dialog;
use tramso::kiosk::focus::Stroke;
use tramso::kiosk::frame::Press;
use tramso::kiosk::job::{Answer, CheckUp, Content, Job, Notices, Parcel, StaffChanged, Ticket};
use tramso::kiosk::keyboard::Key;
use tramso::kiosk::news::News;
use tramso::kiosk::said::Said;
use tramso::kiosk::staff::{self, doorway, sign_in};
use tramso::kiosk::{Message, Pace};
use tramso::l10n::{Language, Phrase};
use tramso::report;
use tramso::review::Unread;
use tramso::staff::{Checked, Role, Undone};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use std::time::Duration;

/// The kinds of reports there are: a new one belongs among those of `anything`.
const KINDS: usize = 12;

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
        Report::Missing { .. } => 8,
        Report::Exposed => 9,
        Report::Folder(_) => 10,
        Report::Recorded(_) => 11,
    }
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
    assert!(desk.app.pace() == Pace::Minutes, "the first screen is as a new visitor finds it");
}

/// The words of the first screen, but for the clock and the mark for staff.
fn words(desk: &mut Desk) -> Vec<String> {
    let glance = desk.look();
    let is_of_the_hub = |text: &&str| !text.contains(':') && text.chars().count() > 1;
    glance.words().into_iter().filter(is_of_the_hub).map(str::to_owned).collect()
}

/// The button that ends the program.
const EXIT: Message = Message::Staff(staff::Message::Doorway(doorway::Message::Chosen(1)));

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
        if self.homes.is_multiple_of(50) {
            let mut desk = (self.plan)().stand().0;
            desk.send(Message::Resized(self.desk.app.window()));
            fresh = Some(words(&mut desk));
        }
        assert_is_clean(&self.desk, &Settings::read(&(self.plan)().hub).0.display);
        if let Some(fresh) = fresh {
            assert_eq!(words(&mut self.desk), fresh);
        }
    }

    /// Home and help are offered everywhere but at the desk, which is left by a key of its own; Back on every screen but the first; a dialog has two answers.
    fn assert_has_ways_out(&self) {
        let said = self.desk.app.describe();
        let offers = |press| said.actions().any(|action| *action == Message::Pressed(press));
        let is_dialog = said.actions().all(|action| matches!(action, Message::Dialog(_)));
        if is_dialog {
            assert_eq!(said.actions().count(), 2, "a dialog has two answers");
            return;
        }
        if self.desk.app.is_at_desk() {
            assert!(offers(Press::Leave), "no way from the desk among {said:?}");
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
                let answer = if is_good { self.read(false) } else { verdict };
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
            Job::ReadAgain => self.read(is_good),
            Job::ReadIfChanged if is_good => Answer::Unchanged,
            Job::ReadIfChanged => self.read(true),
            Job::VerifyLog if is_good => Answer::Verified(Ok(Verified::default())),
            Job::VerifyLog => Answer::Verified(Err(Broken::Session(1))),
            Job::PrepareSearch => ready(&self.desk.catalog),
            Job::CheckPin { code, .. } if is_good => {
                Answer::Checked(Ok(Checked::Welcome { code, role: Role::Admin }))
            }
            Job::CheckPin { .. } => {
                Answer::Checked(Ok(Checked::Wrong { wait: Duration::from_secs(30) }))
            }
            Job::SetUp(set_up) if is_good => Answer::SetUp(first::all_well(&set_up)),
            Job::SetUp(_) => Answer::SetUp(first::nothing(true, Phrase::new("staff-undone-full"))),
            Job::Overview { .. } => Answer::Overview(Err(Unread::Missing)),
            Job::Confirm { .. } if is_good => Answer::Written(Ok(self.parcel(true))),
            Job::Confirm { .. } => Answer::Written(Err(Phrase::new("confirmed-full"))),
            Job::OpenNotices if is_good => {
                let all = Posting::new(&[], &[]).into_iter().collect();
                Answer::Notices(Ok(Notices { all, known: Vec::new() }))
            }
            Job::OpenNotices => Answer::Notices(Err(Unwritten::Unfit.phrase())),
            Job::SaveNotice(_) | Job::RemoveNotice(_) | Job::OrderNotices(_) if is_good => {
                Answer::Written(Ok(self.parcel(true)))
            }
            Job::SaveNotice(_) | Job::RemoveNotice(_) | Job::OrderNotices(_) => {
                Answer::Written(Err(Unwritten::Changed.phrase()))
            }
            Job::OpenHub if is_good => Answer::HubOpened(Ok(Draft::default())),
            Job::OpenHub => Answer::HubOpened(Err(Unwritten::Unfit.phrase())),
            Job::SaveHub(_) if is_good => Answer::Written(Ok(self.parcel(true))),
            Job::SaveHub(_) => Answer::Written(Err(Unwritten::Changed.phrase())),
            Job::CheckUp | Job::PlanRestore(_) => Answer::CheckedUp(CheckUp::default()),
            Job::BackUp if is_good => Answer::BackedUp(Ok("copy.db".into())),
            Job::BackUp => Answer::BackedUp(Err(journal::Undone::NoJournal)),
            Job::ChangeStaff { change, .. } => {
                let undone = (!is_good).then_some(Undone::Busy);
                Answer::StaffChanged(StaffChanged { change, undone, staff: staffed() })
            }
            Job::Sessions { .. } => Answer::Sessions(Err(Unread::Missing)),
            Job::FindDrives => Answer::Drives(Vec::new()),
            Job::Export(_) if is_good => Answer::Exported(Ok(vec!["report.xlsx".into()])),
            Job::Export(_) => Answer::Exported(Err(report::Undone::Full)),
            Job::Note(..) | Job::RestStaff(_) | Job::Ring => Answer::Done,
        }
    }

    /// The settings read again, with the content or without.
    fn read(&self, is_good: bool) -> Answer {
        Answer::Read(self.parcel(is_good))
    }

    fn parcel(&self, is_good: bool) -> Parcel {
        let Plan { hub, files, .. } = (self.plan)();
        let (hub, hub_faults) = Settings::read(&hub);
        let unread = Phrase::new("start-no-catalog").with("folder", "/srv");
        let catalog = if is_good { Ok(Catalog::load(&files)) } else { Err(unread) };
        let terms = Terms { hub: HubCode::default(), round_after_days: 30, retention_months: 12 };
        Parcel::new(Content { hub, hub_faults, terms, catalog })
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
                    // As fast as it is pressed on purpose.
                    self.desk.settle();
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

/// What only shows to somebody who has signed in.
const OF_STAFF: [&str; 4] = ["staff-title", "closing-title", "referral-title", "staff-log"];

#[test]
fn whoever_does_not_know_a_pin_sees_nothing_of_staffs_whatever_they_do() {
    let plan = Plan { staff: staffed(), ..Plan::default() };
    let (mut desk, log) = plan.stand();
    let (steps, pauses) = (steps(&desk.catalog), pauses());
    let mut runner = TestRunner::deterministic();
    let mut tries = 0;
    for _ in 0..20_000 {
        let step = steps.new_tree(&mut runner).unwrap().current();
        desk.pass(Duration::from_millis(pauses.new_tree(&mut runner).unwrap().current()));
        match step {
            Step::Message(message) => desk.send(message),
            Step::Answer { .. } | Step::Out(_) => {}
            Step::Door => {
                desk.send(Message::Pressed(Press::Door));
                desk.pass(Duration::from_secs(3));
                desk.send(Message::Ticked);
                let guess = "123456".chars().map(Key::Char).chain([Key::Done]);
                let of_door = |message| Message::Staff(staff::Message::SignIn(message));
                desk.send(of_door(sign_in::Message::CodePressed(code(1))));
                guess.for_each(|key| desk.send(of_door(sign_in::Message::KeyPressed(key))));
            }
        }
        for (ticket, job) in std::mem::take(&mut desk.jobs) {
            if matches!(job, Job::CheckPin { .. }) {
                tries += 1;
                let wrong = Checked::Wrong { wait: Duration::ZERO };
                desk.send(Message::Answered(ticket, Answer::Checked(Ok(wrong))));
            }
        }
        let said = desk.app.describe().said;
        let heads = said.iter().filter(|said| matches!(said, Said::Heading(_)));
        let heads: Vec<String> = heads.map(Said::words).collect();
        for id in OF_STAFF {
            for language in Language::ALL {
                let title = desk.words.say(language, id, &[]);
                assert!(!heads.contains(&title), "{title} is among {heads:?}");
            }
        }
        assert!(!desk.has_ended, "nobody may end the program");
        let told = log.take();
        let has_helper = |event: &Event| match &event.what {
            Happening::Opened { helper, .. } => helper.is_some(),
            Happening::HelperJoined(_) | Happening::OutcomeChosen(_) => true,
            _ => false,
        };
        assert!(!told.iter().any(has_helper), "{told:?}");
    }
    assert!(tries > 20, "only {tries} PINs were tried");
}
