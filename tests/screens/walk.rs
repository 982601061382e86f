//! A walk over every screen there is, each shown to whoever asked for the walk.

use crate::desk::Desk;
use crate::first::{all_well, half, nothing};
use crate::glance::Glance;
use crate::seeking::{LONG, NOTHING, of_search};

use tramso::catalog::Target;
use tramso::find::Found;
use tramso::id::{GuideId, ItemId, ProcedureId, TopicId};
use tramso::journal::{Broken, Rating, Verified};
use tramso::kiosk::Message;
use tramso::kiosk::dialog;
use tramso::kiosk::frame::Press;
use tramso::kiosk::job::{Answer, Job};
use tramso::kiosk::keyboard::{Board, Key};
use tramso::kiosk::reading;
use tramso::kiosk::resident::topic::Opens;
use tramso::kiosk::resident::{
    self, closing, finish, guide, help, home, listed, privacy, procedure, search, topic, trouble,
};
use tramso::kiosk::staff::first::{self, wards};
use tramso::kiosk::staff::{self, doorway, gallery, log, sign_in};
use tramso::l10n::Phrase;
use tramso::staff::{Checked, Role, Undone};

use std::io::ErrorKind;
use std::time::Duration;

/// Who looks at each screen of a walk, by its name.
pub(crate) type Look<'a> = dyn FnMut(&mut Desk, &str, &Glance) + 'a;

/// A walk from screen to screen.
pub(crate) struct Walk<'a, 'b> {
    pub(crate) desk: &'a mut Desk,
    pub(crate) look: &'a mut Look<'b>,
}

impl Walk<'_, '_> {
    /// Every screen, from the first one and back to it.
    pub(crate) fn everywhere(&mut self) {
        self.home();
        self.search();
        let guides: Vec<GuideId> = self.desk.catalog.guides.keys().cloned().collect();
        guides.iter().for_each(|id| self.guide(id));
        self.procedures();
        self.dialogs();
        self.staff();
    }

    /// What to check before each guide.
    pub(crate) fn intros(&mut self) {
        let guides: Vec<GuideId> = self.desk.catalog.guides.keys().cloned().collect();
        for id in guides {
            self.open(&ItemId::Guide(id.clone()));
            self.pages(&format!("{id}, intro"), MAIN);
            self.go_home();
        }
    }

    /// Every notice.
    pub(crate) fn procedures(&mut self) {
        let procedures: Vec<ProcedureId> = self.desk.catalog.procedures.keys().cloned().collect();
        procedures.iter().for_each(|id| self.procedure(id));
    }

    /// The first screen, every topic, help, and the page on what is recorded.
    pub(crate) fn home(&mut self) {
        self.show("home");
        self.help("home");
        self.desk.send(Message::Pressed(Press::Privacy));
        self.pages(
            "what is recorded",
            Message::Resident(resident::Message::Privacy(privacy::Message::MainPressed)),
        );
        self.go_home();
        let topics = self.desk.catalog.topics.iter().map(|topic| topic.id.clone());
        for id in topics.collect::<Vec<_>>() {
            self.desk.send(Message::Resident(resident::Message::Home(
                home::Message::TopicPressed(id.clone()),
            )));
            self.topic(&id);
            self.go_home();
        }
    }

    /// The search: before anything is typed, what it finds, what it does not, and every board of keys.
    pub(crate) fn search(&mut self) {
        self.desk.open_search();
        self.found("search, nothing typed");
        self.desk.make_ready();
        for typed in ["a", LONG, NOTHING, "qq", "012345678901", &"w ".repeat(30)] {
            self.desk.send(key(Key::Clear));
            self.desk.type_keys(typed);
            self.found(&format!("search for {typed}"));
            self.desk.send(key(Key::Done));
            self.found(&format!("search for {typed}, without keys"));
            self.desk.send(of_search(search::Message::FieldPressed));
        }
        self.desk.type_keys(LONG);
        let listed = Found::Listed("1.000".into());
        self.looked_for("a row of the index", listed, LISTED);
        let troubles: Vec<_> = self.desk.catalog.troubles.keys().cloned().collect();
        for id in troubles {
            self.looked_for(&format!("trouble {id}, looked for"), Found::Trouble(id), TROUBLE);
        }
        let digits = Key::Board(Board::Digits);
        for pressed in [Key::Method, Key::Method, Key::Shift, digits, Key::Board(Board::Letters)] {
            self.desk.send(key(pressed));
            self.show(&format!("search, {pressed:?} pressed"));
        }
        self.go_home();
    }

    /// Every page of something that was found, and back.
    fn looked_for(&mut self, name: &str, found: Found, main: Message) {
        self.desk.send(of_search(search::Message::Pressed(search::Opens::Found(found))));
        self.pages(name, main.clone());
        // On from the last page leads back as well.
        self.desk.send(main);
    }

    /// Every page of what the search lists.
    fn found(&mut self, name: &str) {
        let turned = self.list(name, &of_search(search::Message::NextPressed));
        self.back(turned, of_search(search::Message::BackPressed));
    }

    /// Every page of a topic, and of each group where there are several.
    fn topic(&mut self, id: &TopicId) {
        self.list(&format!("topic {id}"), &OF_TOPIC);
        let topic = self.desk.catalog.topics.iter().find(|topic| topic.id == *id);
        let groups = topic.map(|topic| topic.groups.clone()).unwrap_or_default();
        for group in groups.iter().filter(|_| groups.len() > 1) {
            let opens = Opens::Group(group.id.clone());
            self.desk
                .send(Message::Resident(resident::Message::Topic(topic::Message::Pressed(opens))));
            let pages = self.list(&format!("group {}", group.id), &OF_TOPIC);
            let back = Message::Resident(resident::Message::Topic(topic::Message::BackPressed));
            self.back(pages + 1, back);
        }
    }

    /// Every page of a list; returns how many times it turned one.
    fn list(&mut self, name: &str, turn: &Message) -> usize {
        let mut turned = 0;
        while self.show(name).has(&self.desk.say("next-page")) {
            self.desk.send(turn.clone());
            turned += 1;
            assert!(turned < 130, "{name} has no last page");
        }
        turned
    }

    /// Help, called from where the walk is.
    fn help(&mut self, from: &str) {
        self.desk.send(Message::Pressed(Press::Help));
        let name = format!("help from {from}");
        let pages = self.pages(
            &name,
            Message::Resident(resident::Message::Help(help::Message::Page(
                reading::Message::MainPressed,
            ))),
        );
        self.back(
            pages + 1,
            Message::Resident(resident::Message::Help(help::Message::Page(
                reading::Message::BackPressed,
            ))),
        );
    }

    /// Every page of a guide: the intro, each step by each branch with its troubles, and the ends.
    pub(crate) fn guide(&mut self, id: &GuideId) {
        self.open(&ItemId::Guide(id.clone()));
        self.pages(&format!("{id}, intro"), MAIN);
        self.desk.send(MAIN);
        self.place(id, Target::Step(0));
        self.go_home();
    }

    /// A step or an end, and all that follows; afterwards the page before it shows.
    fn place(&mut self, id: &GuideId, target: Target) {
        let at = match target {
            Target::End(end) => return self.end(id, end),
            Target::Step(at) if at == self.desk.catalog.guides[id].steps.len() => {
                let done = self.desk.catalog.guides[id].done;
                return self.end(id, done);
            }
            Target::Step(at) => at,
        };
        let step = self.desk.catalog.guides[id].steps[at].clone();
        let name = format!("{id}, step {}", step.id);
        let title = self.desk.of_guide(id, step.id.as_str());
        assert!(self.desk.look().has(&title), "the walk lost its way at {name}");
        if !step.troubles.is_empty() {
            self.troubles(&name, step.troubles.len());
        }
        let pages = self.pages(&name, MAIN);
        if step.ask.is_empty() {
            self.desk.send(MAIN);
            self.place(id, Target::Step(at + 1));
        }
        for (choice, answer) in step.ask.iter().enumerate() {
            self.desk
                .send(Message::Resident(resident::Message::Guide(guide::Message::Chosen(choice))));
            self.place(id, answer.to.clone());
        }
        self.back(pages + 1, BACK);
    }

    fn troubles(&mut self, step: &str, count: usize) {
        self.desk
            .send(Message::Resident(resident::Message::Guide(guide::Message::TroublesPressed)));
        let pages = self.pages(&format!("{step}, troubles"), MAIN);
        self.back(pages, BACK);
        for trouble in 0..count {
            self.desk
                .send(Message::Resident(resident::Message::Guide(guide::Message::Chosen(trouble))));
            let pages = self.pages(&format!("{step}, trouble {trouble}"), MAIN);
            self.back(pages + 1, BACK);
        }
        self.back(1, BACK);
    }

    fn end(&mut self, id: &GuideId, end: usize) {
        let end = self.desk.catalog.guides[id].ends[end].id.clone();
        let title = self.desk.of_guide(id, &format!("end-{end}"));
        assert!(self.desk.look().has(&title), "the walk lost its way at {id}, {end}");
        let pages = self.pages(&format!("{id}, end {end}"), MAIN);
        self.desk.send(MAIN);
        self.finish(&format!("finish of {id}, {end}"));
        self.back(pages + 1, BACK);
    }

    /// The last screen, before and after a rating.
    fn finish(&mut self, name: &str) {
        self.show(name);
        self.desk.send(Message::Resident(resident::Message::Finish(
            finish::Message::RatingPressed(Rating::Fair),
        )));
        self.show(&format!("{name}, rated"));
        self.desk.send(Message::Resident(resident::Message::Finish(finish::Message::BackPressed)));
    }

    /// Every page of a procedure: the cases to choose from, and the notice of each.
    pub(crate) fn procedure(&mut self, id: &ProcedureId) {
        self.open(&ItemId::Procedure(id.clone()));
        let cases = self.desk.catalog.procedures[id].cases.len();
        if cases == 0 {
            self.notice(id, &format!("{id}"));
            return self.go_home();
        }
        let pages = self.pages(&format!("{id}, cases"), OF_NOTICE);
        for case in 0..cases {
            let name = format!("{id}, case {case}");
            self.desk.send(of_notice(procedure::Message::Chosen(case)));
            let turned = self.notice(id, &name);
            self.back(turned + 1, of_notice(procedure::Message::BackPressed));
        }
        self.back(pages, of_notice(procedure::Message::BackPressed));
        self.go_home();
    }

    /// Every page of a notice, and what follows it; returns how many times it turned one.
    fn notice(&mut self, id: &ProcedureId, name: &str) -> usize {
        let turned = self.pages(name, OF_NOTICE);
        if self.desk.catalog.procedures[id].guide.is_none() {
            self.desk.send(OF_NOTICE);
            self.finish(&format!("finish of {name}"));
        }
        turned
    }

    /// The questions that are asked over other screens.
    pub(crate) fn dialogs(&mut self) {
        self.open(&ItemId::Guide(self.desk.catalog.guides.keys().next().unwrap().clone()));
        while !self.desk.shows("start") {
            self.desk.send(MAIN);
        }
        self.desk.send(MAIN);
        self.desk.send(Message::Pressed(Press::Home));
        assert!(self.desk.shows("leave-title"));
        self.show("leaving a guide");
        self.desk.send(Message::Dialog(dialog::Message::CancelPressed));
        self.help("a step");
        self.desk.pass(Duration::from_secs(302));
        self.desk.send(Message::Ticked);
        assert!(self.desk.shows("idle-title"));
        self.show("nobody there");
        self.go_home();
    }

    /// The room behind the staff door, and the gallery.
    pub(crate) fn staff(&mut self) {
        self.desk.send(Message::Pressed(Press::Door));
        self.desk.pass(Duration::from_secs(3));
        self.desk.send(Message::Ticked);
        assert!(self.desk.shows("staff-title"));
        self.pages("staff", Message::Staff(staff::Message::Doorway(doorway::Message::MainPressed)));
        self.desk.send(Message::Staff(staff::Message::Doorway(doorway::Message::Chosen(3))));
        for plate in 1.. {
            if self.desk.shows("staff-title") {
                break;
            }
            assert!(plate < 40, "the gallery has no end");
            self.show(&format!("gallery, plate {plate}"));
            self.desk.send(Message::Staff(staff::Message::Gallery(gallery::Message::MainPressed)));
        }
        self.log();
        self.desk.pass(Duration::from_secs(190));
        self.desk.send(Message::Ticked);
        assert!(self.desk.shows("idle-title"));
        self.show("nobody behind the staff door");
        self.go_home();
    }

    /// Signing in, the shift, and the end of an assisted session.
    pub(crate) fn assisted(&mut self) {
        let helper = "TN-03".parse().unwrap();
        let undone = Undone::Disk(ErrorKind::PermissionDenied);
        let wait = Duration::from_secs(3599);
        self.open_door();
        self.list("signing in", &of_sign_in(sign_in::Message::NextPressed));
        self.go_home();
        for checked in [
            Ok(Checked::Wrong { wait: Duration::ZERO }),
            Err(undone),
            Ok(Checked::Wrong { wait }),
            Ok(Checked::Welcome { code: helper, role: Role::Helper }),
        ] {
            self.open_door();
            self.desk.send(of_sign_in(sign_in::Message::CodePressed(helper)));
            self.show("signing in, nothing typed");
            self.desk.send(of_sign_in(sign_in::Message::KeyPressed(Key::Done)));
            self.show("signing in, too short");
            for digit in "0123456789".chars() {
                self.desk.send(of_sign_in(sign_in::Message::KeyPressed(Key::Char(digit))));
            }
            self.show("signing in, a PIN typed");
            self.desk.send(of_sign_in(sign_in::Message::KeyPressed(Key::Done)));
            self.show("signing in, checking");
            let jobs = std::mem::take(&mut self.desk.jobs).into_iter();
            let mut tries = jobs.filter(|(_, job)| matches!(job, Job::CheckPin { .. }));
            let (ticket, _) = tries.next().unwrap();
            self.desk.send(Message::Answered(ticket, Answer::Checked(checked)));
            self.show("signing in, judged");
            self.go_home();
        }
        self.show("home, on duty");
        let guides: Vec<GuideId> = self.desk.catalog.guides.keys().cloned().collect();
        for id in guides {
            self.open(&ItemId::Guide(id.clone()));
            while !self.desk.shows("start") {
                self.desk.send(MAIN);
            }
            self.desk.send(MAIN);
            self.show(&format!("{id}, assisted"));
            self.duty(&id);
            self.closing(&id);
        }
        self.help("home, on duty");
        self.desk.send(Message::Dialog(dialog::Message::CancelPressed));
        self.parked();
    }

    /// A visit is put aside.
    fn parked(&mut self) {
        let guide = self.desk.catalog.guides.keys().next().unwrap().clone();
        self.open(&ItemId::Guide(guide));
        self.desk.send(Message::Pressed(Press::Duty));
        self.desk.send(of_duty(reading::Message::Chosen(2)));
        assert!(self.desk.shows("parked-title"));
        self.show("put aside");
        self.desk.send(Message::Dialog(dialog::Message::CancelPressed));
        self.show("home, a visit put aside");
    }

    fn open_door(&mut self) {
        self.desk.send(Message::Pressed(Press::Door));
        self.desk.pass(Duration::from_secs(3));
        self.desk.send(Message::Ticked);
        assert!(self.desk.shows("sign-in-title"));
    }

    fn duty(&mut self, id: &GuideId) {
        self.desk.send(Message::Pressed(Press::Duty));
        let turned =
            self.pages(&format!("the shift over {id}"), of_duty(reading::Message::MainPressed));
        self.desk.send(of_duty(reading::Message::Chosen(4)));
        assert!(self.desk.shows("end-shift-title"));
        self.show(&format!("ending the shift over {id}"));
        self.desk.send(Message::Dialog(dialog::Message::CancelPressed));
        self.back(turned + 1, of_duty(reading::Message::BackPressed));
    }

    fn closing(&mut self, id: &GuideId) {
        self.desk.send(Message::Pressed(Press::Home));
        let turned =
            self.pages(&format!("closing {id}"), of_closing(closing::Message::MainPressed));
        for chosen in [2, 7, 10, 12] {
            self.desk.send(of_closing(closing::Message::Chosen(chosen)));
        }
        self.show(&format!("closing {id}, tapped"));
        self.desk.send(of_closing(closing::Message::ReferPressed));
        let referral = |message| Message::Resident(resident::Message::Referral(message));
        let pages =
            self.pages(&format!("where to go after {id}"), referral(reading::Message::MainPressed));
        self.back(pages + 1, referral(reading::Message::BackPressed));
        self.back(turned, of_closing(closing::Message::BackPressed));
        for _ in 0..=turned {
            self.desk.send(of_closing(closing::Message::MainPressed));
        }
        self.show(&format!("rating {id}"));
        self.desk
            .send(Message::Resident(resident::Message::Finish(finish::Message::FinishPressed)));
        assert!(self.desk.app.is_home());
    }

    /// The check of the log: under way, whole, and broken.
    fn log(&mut self) {
        let whole = Verified { sessions: 1_234_567, removed: 12_345, ..Verified::default() };
        let verdicts = [Ok(whole), Err(Broken::Session(1_234_567)), Err(Broken::Counts)];
        self.desk.send(Message::Staff(staff::Message::Doorway(doorway::Message::Chosen(2))));
        for verdict in verdicts {
            self.show("the log, being checked");
            let (ticket, job) = self.desk.jobs.pop().unwrap();
            assert_eq!(job, Job::VerifyLog);
            self.desk.send(Message::Answered(ticket, Answer::Verified(verdict)));
            self.show("the log, checked");
            self.desk.send(Message::Staff(staff::Message::Log(log::Message::MainPressed)));
        }
        self.desk.send(Message::Staff(staff::Message::Log(log::Message::BackPressed)));
    }

    /// Every page of the first run, with every word there is, and what comes of saving.
    pub(crate) fn first_run(&mut self) {
        self.desk.send(Message::Pressed(Press::Door));
        self.desk.pass(Duration::from_secs(3));
        self.desk.send(Message::Ticked);
        self.show("staff, in a first run");
        self.desk.send(Message::Staff(staff::Message::Doorway(doorway::Message::Chosen(0))));
        self.field("the name", &"Ư".repeat(44));
        self.wards();
        self.field("the ward's code", "99999");
        self.field("the ward's name", &"Ư".repeat(40));
        self.field("the number", "99");
        self.field("the code", "");
        self.new_pin();
        self.saved();
        self.desk.send(of_first(first::Message::MainPressed));
        self.go_home();
    }

    /// A question of the first run before it is answered and after.
    fn field(&mut self, name: &str, answer: &str) {
        self.show(name);
        self.desk.type_keys(answer);
        self.show(&format!("{name}, typed"));
        self.desk.send(of_first(first::Message::MainPressed));
    }

    /// The wards: all, some, none; with keys and without; and one that is not among them.
    fn wards(&mut self) {
        let pressed = |message| of_first(first::Message::Wards(message));
        self.list("the wards", &of_first(first::Message::MainPressed));
        for typed in ["quoc", NOTHING] {
            self.desk.send(pressed(wards::Message::KeyPressed(Key::Clear)));
            self.desk.type_keys(typed);
            self.show(&format!("the wards, {typed} typed"));
            self.desk.send(pressed(wards::Message::KeyPressed(Key::Done)));
            self.show(&format!("the wards, {typed} typed, without keys"));
            self.desk.send(pressed(wards::Message::FieldPressed));
        }
        self.desk.send(pressed(wards::Message::Pressed(wards::Choice::Elsewhere)));
    }

    /// The PIN: refused in every way, typed twice, and kept.
    fn new_pin(&mut self) {
        for typed in ["", "1", "123456", "482913", "4829130001", "482913", "482913"] {
            self.show("the PIN");
            self.desk.type_keys(typed);
            self.show("the PIN, typed");
            self.desk.send(of_first(first::Message::KeyPressed(Key::Done)));
        }
        self.desk.send(of_first(first::Message::BackPressed));
        self.show("the PIN, kept");
        self.desk.send(of_first(first::Message::MainPressed));
    }

    /// What comes of saving, from nothing to all.
    fn saved(&mut self) {
        let turn = of_first(first::Message::MainPressed);
        let unwritten = Phrase::new("first-unwritten-not-toml").with("line", 123_456);
        self.pages("the summary", turn.clone());
        for nth in 0..3 {
            self.desk.send(turn.clone());
            self.show("being saved");
            let Some((ticket, Job::SetUp(set_up))) = self.desk.jobs.pop() else {
                panic!("nothing is saved");
            };
            let end = match nth {
                0 => nothing(true, Phrase::new("staff-fault-unreadable")),
                1 => half(&set_up, unwritten.clone()),
                _ => all_well(&set_up),
            };
            self.desk.send(Message::Answered(ticket, Answer::SetUp(end)));
            self.pages("saved or not", turn.clone());
        }
    }

    /// Shows every page of what is on the screen; returns how many times it turned one.
    fn pages(&mut self, name: &str, turn: Message) -> usize {
        let mut turned = 0;
        let read_on = self.desk.say("read-on");
        while self.show(&format!("{name}, page {}", turned + 1)).has(&read_on) {
            self.desk.send(turn.clone());
            turned += 1;
            assert!(turned < 30, "{name} has no last page");
        }
        turned
    }

    /// Shows what is on the screen.
    pub(crate) fn show(&mut self, name: &str) -> Glance {
        let glance = self.desk.look();
        (self.look)(self.desk, name, &glance);
        glance
    }

    fn open(&mut self, item: &ItemId) {
        let topic = self.desk.topic_of(item);
        self.desk
            .send(Message::Resident(resident::Message::Home(home::Message::TopicPressed(topic))));
        let opens = Opens::Item(item.clone());
        self.desk.send(Message::Resident(resident::Message::Topic(topic::Message::Pressed(opens))));
    }

    fn back(&mut self, times: usize, back: Message) {
        for _ in 0..times {
            self.desk.send(back.clone());
        }
    }

    fn go_home(&mut self) {
        self.desk.send(Message::Pressed(Press::Home));
        self.desk.send(Message::Dialog(dialog::Message::LeavePressed));
        assert!(self.desk.app.is_home());
    }
}

const MAIN: Message = Message::Resident(resident::Message::Guide(guide::Message::MainPressed));
const OF_TOPIC: Message = Message::Resident(resident::Message::Topic(topic::Message::NextPressed));
const LISTED: Message = Message::Resident(resident::Message::Listed(listed::Message::MainPressed));
const TROUBLE: Message =
    Message::Resident(resident::Message::Trouble(trouble::Message::MainPressed));
const BACK: Message = Message::Resident(resident::Message::Guide(guide::Message::BackPressed));
const OF_NOTICE: Message =
    Message::Resident(resident::Message::Procedure(procedure::Message::MainPressed));

fn of_sign_in(message: sign_in::Message) -> Message {
    Message::Staff(staff::Message::SignIn(message))
}

fn of_duty(message: reading::Message) -> Message {
    Message::Resident(resident::Message::Duty(message))
}

fn of_closing(message: closing::Message) -> Message {
    Message::Resident(resident::Message::Closing(message))
}

fn of_first(message: first::Message) -> Message {
    Message::Staff(staff::Message::First(message))
}

fn key(key: Key) -> Message {
    of_search(search::Message::KeyPressed(key))
}

fn of_notice(message: procedure::Message) -> Message {
    Message::Resident(resident::Message::Procedure(message))
}
