//! What comes while the kiosk runs: answers to jobs, settings put right, a helper.

use crate::desk::{Desk, HUB, Plan};
use crate::glance::Glance;
use crate::small;
use crate::staff::{enter, has_mark, mark};

use tramso::catalog::Catalog;
use tramso::hub::Settings;
use tramso::id::{GuideId, HelperCode, ItemId};
use tramso::journal::{Broken, Event, Happening, HubCode, Mode, Terms, Verified};
use tramso::kiosk::job::{Answer, Content, Job, Parcel, Ticket};
use tramso::kiosk::{Message, Pace};
use tramso::l10n::Phrase;

/// The ticket of the job that is to be done: `job`, and no other.
#[track_caller]
fn asked(desk: &mut Desk, job: Job) -> Ticket {
    let jobs = std::mem::take(&mut desk.jobs);
    assert_eq!(jobs.iter().map(|(_, job)| job.clone()).collect::<Vec<_>>(), [job]);
    jobs[0].0
}

fn answer(desk: &mut Desk, ticket: Ticket, answer: Answer) {
    desk.send(Message::Answered(ticket, answer));
}

/// Behind the staff door, where the settings and the content are being read again.
fn enter_staff(desk: &mut Desk) -> Ticket {
    enter(desk);
    asked(desk, Job::ReadAgain)
}

/// At the check of the log.
fn check_log(desk: &mut Desk) -> Ticket {
    desk.tap("staff-log");
    asked(desk, Job::VerifyLog)
}

fn whole(sessions: u64) -> Answer {
    Answer::Verified(Ok(Verified { sessions, ..Verified::default() }))
}

/// The settings and the content of the program with `hub` as the file of settings.
fn read(hub: &str) -> Answer {
    let (hub, hub_faults) = Settings::read(hub);
    content(hub, hub_faults, Ok(Catalog::load(&small::files())))
}

fn content(
    hub: Settings,
    hub_faults: Vec<tramso::hub::Fault>,
    catalog: Result<Catalog, Phrase>,
) -> Answer {
    Answer::Read(Parcel::new(Content { hub, hub_faults, terms: terms(), catalog }))
}

/// What the settings say about the log each time they are read.
fn terms() -> Terms {
    Terms { hub: HubCode::new(226, 7).unwrap(), round_after_days: 5, retention_months: 6 }
}

/// The settings of the hub, and content that cannot be read.
fn unread() -> Answer {
    let (hub, hub_faults) = Settings::read(HUB);
    content(hub, hub_faults, Err(Phrase::new("start-no-catalog").with("folder", "/srv")))
}

#[track_caller]
fn assert_unchanged(desk: &mut Desk, before: &Glance) {
    let now = desk.look();
    assert!(now.is_like(before), "{:?}, before {:?}", now.words(), before.words());
}

#[test]
fn an_answer_to_a_screen_that_is_gone_is_dropped() {
    let mut desk = Desk::new();
    enter_staff(&mut desk);
    let overview = desk.look();
    let gone = check_log(&mut desk);
    desk.tap("back");
    answer(&mut desk, gone, whole(7));
    assert_unchanged(&mut desk, &overview);

    let ticket = check_log(&mut desk);
    let walking = desk.look();
    answer(&mut desk, gone, Answer::Verified(Err(Broken::Counts)));
    assert_unchanged(&mut desk, &walking);
    answer(&mut desk, ticket, whole(7));
    let sessions = [("sessions", 7.into())];
    let text = desk.words.say(desk.language(), "staff-log-whole", &sessions);
    let told = desk.look();
    assert!(told.has(&text), "{:?}", told.words());
    answer(&mut desk, ticket, Answer::Verified(Err(Broken::Counts)));
    assert_unchanged(&mut desk, &told);
}

#[test]
fn an_answer_for_staff_who_left_does_not_reach_a_resident() {
    let mut desk = Desk::new();
    enter_staff(&mut desk);
    let gone = check_log(&mut desk);
    desk.tap("home");
    let home = desk.look();
    answer(&mut desk, gone, Answer::Verified(Err(Broken::Counts)));
    assert_unchanged(&mut desk, &home);
}

#[test]
fn settings_are_read_again_each_minute_until_they_are_right_and_the_wrench_goes() {
    let mut desk = Plan { hub: "name = 7".to_owned(), ..Plan::default() }.stand().0;
    desk.wait(59);
    assert_eq!(desk.jobs, []);
    desk.wait(1);
    let ticket = asked(&mut desk, Job::ReadAgain);
    desk.wait(300);
    assert_eq!(desk.jobs, [], "one answer is waited for");
    answer(&mut desk, ticket, unread());
    assert!(has_mark(&mut desk), "now the content is not there");

    desk.wait(60);
    let ticket = asked(&mut desk, Job::ReadAgain);
    answer(&mut desk, ticket, read("name = 8"));
    assert!(has_mark(&mut desk), "wrong again");
    desk.wait(60);
    let ticket = asked(&mut desk, Job::ReadAgain);
    answer(&mut desk, ticket, read(HUB));
    assert!(!has_mark(&mut desk) && desk.look().has("Tổ dân phố số 7"));
    desk.wait(60);
    let ticket = asked(&mut desk, Job::ReadIfChanged);
    let home = desk.look();
    answer(&mut desk, ticket, Answer::Unchanged);
    assert_unchanged(&mut desk, &home);
}

#[test]
fn settings_that_somebody_changes_show_within_two_minutes() {
    let mut desk = Desk::new();
    desk.wait(60);
    let ticket = asked(&mut desk, Job::ReadIfChanged);
    answer(&mut desk, ticket, read("name = \"Tổ dân phố số 8\""));
    assert!(desk.look().has("Tổ dân phố số 8"));

    desk.tap("call-help");
    desk.wait(60);
    assert_eq!(desk.jobs, [], "not while somebody is there");
}

#[test]
fn staff_see_settings_that_were_put_right_as_soon_as_they_enter() {
    let mut desk = Plan { hub: "name = 7".to_owned(), ..Plan::default() }.stand().0;
    let ticket = enter_staff(&mut desk);
    let fault = desk.app.faults().remove(0);
    assert!(desk.look().has(&fault));
    answer(&mut desk, ticket, read(HUB));
    assert!(!desk.look().has(&fault) && !has_mark(&mut desk));
    assert!(desk.look().has("Tổ dân phố số 7"));
    desk.tap("staff-close");
    assert!(desk.app.is_home() && desk.look().has("Tổ dân phố số 7"));
}

#[test]
fn the_first_screen_that_staff_leave_to_looks_as_the_new_settings_say() {
    let mut desk = Desk::new();
    let ticket = enter_staff(&mut desk);
    let hub = "[display]\nlanguage = \"en\"\ntext-size = 150\n";
    answer(&mut desk, ticket, read(hub));
    desk.tap("staff-close");
    assert_eq!(desk.app.display(), Settings::read(hub).0.display);
    assert!(desk.app.pace() == Pace::Minutes, "it is as the next visitor should find it");
}

#[test]
fn a_guide_that_was_put_right_is_offered() {
    let mut files = small::files();
    files.insert("guides/vneid-activate.toml", "this is no guide");
    let mut desk = Plan { files, ..Plan::default() }.stand().0;
    desk.wait(60);
    let ticket = asked(&mut desk, Job::ReadAgain);
    answer(&mut desk, ticket, read(HUB));
    assert!(!has_mark(&mut desk));
    desk.catalog = Catalog::load(&small::files());
    desk.go_to_step("vneid-activate", "prepare");
}

#[test]
fn nothing_changes_under_the_eyes_of_a_visitor() {
    let somebody: [fn(&mut Desk); 3] = [
        |desk| desk.go_to_step("vneid-install", "signs"),
        |desk| desk.tap("other-language"),
        |desk| desk.tap("privacy-line"),
    ];
    for come in somebody {
        let mut desk = Plan { hub: "name = 7".to_owned(), ..Plan::default() }.stand().0;
        desk.wait(60);
        let ticket = asked(&mut desk, Job::ReadAgain);
        come(&mut desk);
        let (seen, display) = (desk.look(), desk.app.display());
        answer(&mut desk, ticket, read(HUB));
        assert_unchanged(&mut desk, &seen);
        assert_eq!(desk.app.display(), display);

        desk.wait(600);
        assert!(desk.app.is_home() && has_mark(&mut desk));
        let ticket = asked(&mut desk, Job::ReadAgain);
        answer(&mut desk, ticket, read(HUB));
        assert!(!has_mark(&mut desk) && desk.look().has("Tổ dân phố số 7"));
    }
}

#[test]
fn settings_that_come_while_the_mark_is_held_do_not_shut_the_door() {
    let mut desk = Plan { hub: "name = 7".to_owned(), ..Plan::default() }.stand().0;
    desk.wait(60);
    let ticket = asked(&mut desk, Job::ReadAgain);
    let mark = mark(&mut desk);
    desk.put_finger(mark);
    desk.wait(1);
    answer(&mut desk, ticket, read(HUB));
    desk.wait(2);
    assert!(desk.shows("staff-title"));
}

/// What happened, without the moments.
fn happenings(events: Vec<Event>) -> Vec<Happening> {
    events.into_iter().map(|event| event.what).collect()
}

#[test]
fn a_helper_who_joins_assists_the_visit_that_is_open_and_those_after_it() {
    let helper: HelperCode = "TN-07".parse().unwrap();
    let (mut desk, log) = Plan::default().stand();
    desk.go_to_step("vneid-install", "signs");
    let record = |desk: &Desk| desk.app.visit().map(|visit| visit.record().clone()).unwrap();
    assert_eq!((record(&desk).mode, record(&desk).helper), (Mode::SelfService, None));
    log.take();
    desk.app.join(helper);
    assert_eq!(happenings(log.take()), [Happening::HelperJoined(helper)]);
    assert_eq!((record(&desk).mode, record(&desk).helper), (Mode::Assisted, Some(helper)));
    desk.tap("home");
    desk.tap("home");
    assert_eq!(happenings(log.take()).len(), 1, "the visit is closed");

    desk.tap("call-help");
    let opened =
        Happening::Opened { language: desk.language(), mode: Mode::Assisted, helper: Some(helper) };
    assert_eq!(happenings(log.take()), [opened, Happening::HelpCalled]);
}

#[test]
fn a_helper_who_joins_while_nobody_is_there_is_not_written_down() {
    let (mut desk, log) = Plan::default().stand();
    desk.app.join("TN-07".parse().unwrap());
    assert_eq!(log.take(), []);
    desk.tap("call-help");
    assert_eq!(desk.app.visit().unwrap().record().mode, Mode::Assisted);
}

#[test]
fn back_from_a_guide_leads_to_the_notice_it_was_opened_from_and_the_log_knows_it() {
    let (mut desk, log) = Plan::default().stand();
    let notice = ItemId::Procedure("birth-registration".parse().unwrap());
    let guide = ItemId::Guide("portal-login".parse::<GuideId>().unwrap());
    desk.open(&notice);
    desk.read_on();
    let page = desk.look();
    desk.tap("step-by-step");
    log.take();
    desk.tap("back");
    assert_unchanged(&mut desk, &page);
    assert_eq!(happenings(log.take()), [Happening::ItemOpened(notice.clone())]);
    desk.tap("step-by-step");
    assert_eq!(happenings(log.take()), [Happening::ItemOpened(guide)]);

    desk.tap("call-help");
    desk.tap("back");
    assert_eq!(happenings(log.take()), [Happening::HelpCalled], "the item is the same");
}

#[test]
fn the_log_goes_by_the_settings_that_were_put_right() {
    let (mut desk, log) = Plan { hub: "name = 7".to_owned(), ..Plan::default() }.stand();
    desk.wait(60);
    let ticket = asked(&mut desk, Job::ReadAgain);
    answer(&mut desk, ticket, read(HUB));
    assert_eq!(log.followed(), [terms()]);
}

#[test]
fn a_fault_in_a_file_does_not_keep_the_log_from_tidying_up() {
    let (mut desk, log) = Plan { hub: "name = 7".to_owned(), ..Plan::default() }.stand();
    for _ in 0..5 {
        desk.wait(60);
        let ticket = asked(&mut desk, Job::ReadAgain);
        answer(&mut desk, ticket, read("name = 7"));
    }
    assert!(log.rests() >= 4, "rested {} times in five minutes", log.rests());
}

#[test]
fn a_log_that_does_not_verify_is_a_fault_until_it_does() {
    let mut desk = Desk::new();
    enter_staff(&mut desk);
    let ticket = check_log(&mut desk);
    answer(&mut desk, ticket, Answer::Verified(Err(Broken::Counts)));
    assert!(has_mark(&mut desk));
    desk.tap("staff-log-again");
    let ticket = asked(&mut desk, Job::VerifyLog);
    answer(&mut desk, ticket, whole(7));
    assert!(!has_mark(&mut desk));
}
