//! What the staff room does on a disk, and what an outsider gets out of it.

use super::*;

use crate::l10n::{Language, Words};

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use tempfile::TempDir;

use std::fs;

const PIN: &str = "482913";
const WRONG: &str = "555555";
const DAY: Duration = Duration::from_secs(24 * 3600);

fn code(number: u8) -> HelperCode {
    format!("TN-{number:02}").parse().unwrap()
}

fn pin(text: &str) -> Pin {
    Pin::parse(text).unwrap()
}

fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

/// A folder with a staff, and the program that runs on it.
struct Hub {
    folder: TempDir,
    staff: Staff,
    now: Moment,
    /// For how long the program has run, all its runs together.
    run: Duration,
}

impl Hub {
    /// One where nobody was yet.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let wall: Timestamp = "2026-11-22T02:00:00Z".parse().unwrap();
        let now = Moment { uptime: seconds(5), wall };
        let staff = Staff::with_cost(folder.path(), now, Cost::LEAST);
        Self { folder, staff, now, run: Duration::ZERO }
    }

    /// One with an admin, TN-01, and two helpers, TN-02 and TN-03, who is switched off.
    fn with_staff() -> Self {
        let mut hub = Self::new();
        hub.add(1, Role::Admin).unwrap();
        hub.add(2, Role::Helper).unwrap();
        hub.add(3, Role::Helper).unwrap();
        hub.staff.switch(code(3), false, By::member(code(1)), hub.now).unwrap();
        hub
    }

    fn add(&mut self, number: u8, role: Role) -> Result<(), Undone> {
        self.staff.add(code(number), role, &pin(PIN), By::ANYBODY, self.now)
    }

    fn check(&mut self, number: u8, text: &str) -> Result<Checked, Undone> {
        self.staff.check(code(number), &pin(text), self.now)
    }

    fn wait(&self, number: u8) -> Duration {
        self.staff.wait(code(number), self.now).unwrap_or_default()
    }

    fn pass(&mut self, time: Duration) {
        self.now.uptime += time;
        self.run += time;
    }

    /// Ends the program and starts it again.
    fn restart(&mut self) {
        self.now.uptime = seconds(self.now.uptime.as_secs() % 7);
        self.staff = Staff::with_cost(self.folder.path(), self.now, Cost::LEAST);
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.folder.path().join(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    fn remove(&self, name: &str) {
        fs::remove_file(self.folder.path().join(name)).unwrap();
    }

    fn kinds(&self) -> Vec<ActKind> {
        self.staff.acts().iter().map(|act| act.kind).collect()
    }

    fn set_aside(&self) -> usize {
        let files = fs::read_dir(self.folder.path()).unwrap();
        let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.contains("-damaged-")).count()
    }
}

fn welcome(number: u8, role: Role) -> Result<Checked, Undone> {
    Ok(Checked::Welcome { code: code(number), role })
}

fn wrong(wait: u64) -> Result<Checked, Undone> {
    Ok(Checked::Wrong { wait: seconds(wait) })
}

#[test]
fn there_is_one_first_admin_and_never_another() {
    let mut hub = Hub::new();
    let add_first =
        |hub: &mut Hub, number| hub.staff.add_first(code(number), &pin(PIN), By::ANYBODY, hub.now);
    add_first(&mut hub, 7).unwrap();
    let member = Member { code: code(7), role: Role::Admin, is_active: true };
    assert_eq!(hub.staff.members(), [member]);
    assert!(!hub.staff.is_first_run() && hub.staff.has_admin());
    assert_eq!(hub.staff.acts().last().map(|act| act.kind), Some(ActKind::Added));
    for number in [7, 8] {
        assert_eq!(add_first(&mut hub, number), Err(Undone::Begun));
    }
    hub.restart();
    assert_eq!(add_first(&mut hub, 8), Err(Undone::Begun));
    fs::remove_file(hub.folder.path().join("staff.toml")).unwrap();
    assert_eq!(add_first(&mut hub, 8), Err(Undone::ListLost), "a lost list is no first run");
    assert_eq!(hub.staff.members(), []);
}

#[test]
fn a_folder_without_files_is_a_first_run_and_looking_leaves_none_but_the_lock() {
    let mut hub = Hub::new();
    assert!(hub.staff.is_first_run() && !hub.staff.has_admin());
    assert_eq!(hub.check(1, PIN), Err(Undone::Nobody));
    hub.staff.rest(hub.now).unwrap();
    let names: Vec<_> =
        fs::read_dir(hub.folder.path()).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert_eq!(names, ["staff.lock"]);

    let missing = hub.folder.path().join("missing");
    let mut staff = Staff::load(&missing, hub.now);
    assert!(staff.is_first_run() && staff.faults().is_empty() && !missing.exists());
    staff.rest(hub.now).unwrap();
    assert!(!missing.exists());
    staff.add(code(1), Role::Admin, &pin(PIN), By::ANYBODY, hub.now).unwrap();
    assert!(staff.has_admin() && missing.join("staff.toml").exists());
}

#[test]
fn the_right_pin_of_a_member_who_is_on_is_welcome() {
    let mut hub = Hub::with_staff();
    for _ in 0..2 {
        assert_eq!(hub.check(1, PIN), welcome(1, Role::Admin));
        assert_eq!(hub.check(2, PIN), welcome(2, Role::Helper));
        hub.restart();
    }
    assert_eq!(hub.check(3, PIN), wrong(0));
    hub.staff.switch(code(3), true, By::member(code(1)), hub.now).unwrap();
    hub.staff.set_role(code(3), Role::Admin, By::member(code(1)), hub.now).unwrap();
    assert_eq!(hub.check(3, PIN), welcome(3, Role::Admin));
    hub.staff.set_pin(code(3), &pin(WRONG), By::member(code(3)), hub.now).unwrap();
    assert_eq!(hub.check(3, PIN), wrong(0));
    assert_eq!(hub.check(3, WRONG), welcome(3, Role::Admin));
}

#[test]
fn whatever_is_wrong_the_answer_and_the_work_are_the_same() {
    // A code with another PIN, one that is switched off with its own, and one that is nobody's.
    let answers = [(2, WRONG), (3, PIN), (77, PIN)].map(|(number, text)| {
        let mut hub = Hub::with_staff();
        (0..9)
            .map(|_| {
                let before = secret::worked();
                let answer = hub.check(number, text);
                hub.pass(hub.wait(number));
                (answer, secret::worked() - before)
            })
            .collect::<Vec<_>>()
    });
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0], answers[2]);
    assert_eq!(answers[0][4], (wrong(30), 1));
    assert_eq!(answers[0][8], (wrong(480), 1));
}

#[test]
fn while_one_waits_no_pin_is_looked_at_and_the_wait_does_not_begin_anew() {
    let mut hub = Hub::with_staff();
    (0..5).for_each(|_| _ = hub.check(2, WRONG));
    hub.pass(seconds(10));
    let before = secret::worked();
    for _ in 0..3 {
        assert_eq!(hub.check(2, PIN), Ok(Checked::Wait(seconds(20))));
        assert_eq!(hub.check(1, PIN), Ok(Checked::Wait(seconds(20))));
    }
    assert_eq!(secret::worked(), before);
    hub.pass(seconds(20));
    assert_eq!(hub.wait(2), Duration::ZERO);
    assert_eq!(hub.check(2, PIN), welcome(2, Role::Helper));
    assert_eq!(hub.check(2, WRONG), wrong(0));
}

#[test]
fn codes_wait_together_and_a_right_pin_ends_the_waiting_of_the_machine() {
    let mut hub = Hub::with_staff();
    (10..15).for_each(|number| _ = hub.check(number, WRONG));
    assert_eq!((hub.wait(99), hub.wait(1)), (seconds(30), seconds(30)));
    hub.pass(seconds(30));
    assert_eq!(hub.check(1, PIN), welcome(1, Role::Admin));
    assert_eq!(hub.check(10, WRONG), wrong(0));
}

#[test]
fn waits_outlive_restarts_and_clocks_that_are_set() {
    let mut hub = Hub::with_staff();
    (0..5).for_each(|_| _ = hub.check(2, WRONG));
    hub.pass(seconds(12));
    hub.now.wall += SignedDuration::from_hours(24 * 365);
    assert_eq!(hub.wait(2), seconds(18));
    hub.now.wall -= SignedDuration::from_hours(24 * 999);
    assert_eq!(hub.wait(2), seconds(18));
    // What nobody wrote down begins again; what was written down does not.
    hub.restart();
    assert_eq!(hub.wait(2), seconds(30));
    hub.pass(seconds(12));
    hub.staff.rest(hub.now).unwrap();
    hub.restart();
    assert_eq!(hub.wait(2), seconds(18));
    hub.write("hub.toml", "");
    hub.remove("hub.toml");
    hub.restart();
    assert_eq!(hub.wait(2), seconds(18));
}

#[test]
fn a_try_that_was_cut_before_it_was_judged_was_a_wrong_one() {
    let mut hub = Hub::with_staff();
    for _ in 0..5 {
        assert!(matches!(hub.staff.begin(code(1), hub.now), Ok(Begun::Written(_))));
        hub.restart();
    }
    assert_eq!(hub.check(1, PIN), Ok(Checked::Wait(seconds(30))));
}

#[test]
fn a_change_from_elsewhere_counts_at_once() {
    let mut hub = Hub::with_staff();
    (0..5).for_each(|_| _ = hub.check(2, WRONG));
    let mut other = Staff::with_cost(hub.folder.path(), hub.now, Cost::LEAST);
    other.reset(code(2), &pin("000000"), hub.now).unwrap();
    other.switch(code(1), false, By::COMMAND_LINE, hub.now).unwrap_err();
    other.add(code(9), Role::Admin, &pin(PIN), By::COMMAND_LINE, hub.now).unwrap();
    assert_eq!(hub.check(2, PIN), wrong(0));
    assert_eq!(hub.check(2, "000000"), welcome(2, Role::Helper));
    assert_eq!(hub.check(9, PIN), welcome(9, Role::Admin));
    assert_eq!(hub.staff.members().len(), 4);
}

#[test]
fn without_the_tries_everybody_waits_an_hour() {
    let mut hub = Hub::with_staff();
    for damage in [None, Some(""), Some("mark = 1")] {
        hub.pass(seconds(3600));
        match damage {
            None => hub.remove("staff-tries"),
            Some(text) => hub.write("staff-tries", text),
        }
        hub.restart();
        assert!(hub.staff.faults().contains(&Fault::TriesLost), "{damage:?}");
        assert_eq!(hub.check(1, PIN), Ok(Checked::Wait(seconds(3600))), "{damage:?}");
        assert_eq!(hub.kinds()[0], ActKind::TriesLost);
        hub.restart();
        assert!(hub.staff.faults().is_empty() && hub.wait(1) == seconds(3600));
        hub.pass(seconds(3600));
        assert_eq!(hub.check(1, PIN), welcome(1, Role::Admin));
    }
    assert_eq!(hub.set_aside(), 2);
    // Where it goes while the program runs, what was done is still to be told.
    let kinds = hub.kinds();
    hub.remove("staff-tries");
    assert_eq!(hub.check(1, PIN), Ok(Checked::Wait(seconds(3600))));
    hub.restart();
    let told = [&kinds[..], &[ActKind::TriesLost, ActKind::TryWaited]].concat();
    assert_eq!(hub.kinds(), told);
}

#[test]
fn without_the_list_nobody_signs_in_until_a_pin_is_set_from_the_command_line() {
    let other = Hub::with_staff().read("staff.toml");
    for damage in [None, Some(""), Some("members = []"), Some(other.as_str())] {
        let mut hub = Hub::with_staff();
        match damage {
            None => hub.remove("staff.toml"),
            Some(text) => hub.write("staff.toml", text),
        }
        for _ in 0..3 {
            hub.restart();
            assert!(hub.staff.faults().contains(&Fault::ListLost), "{damage:?}");
            assert_eq!(hub.check(1, PIN), Err(Undone::ListLost), "{damage:?}");
            assert_eq!(hub.add(7, Role::Admin), Err(Undone::ListLost), "{damage:?}");
            assert!(!hub.staff.is_first_run());
        }
        let lost = hub.kinds().iter().filter(|kind| **kind == ActKind::ListLost).count();
        assert_eq!((lost, hub.set_aside()), (1, usize::from(damage.is_some())));

        hub.staff.reset(code(5), &pin(WRONG), hub.now).unwrap();
        hub.restart();
        assert_eq!(hub.staff.faults(), []);
        assert_eq!(hub.check(5, WRONG), welcome(5, Role::Admin));
        assert_eq!(hub.check(1, PIN), wrong(0));
    }
}

#[test]
fn two_damaged_files_are_never_a_first_run() {
    for [list, tries] in [
        [Some("x"), Some("x")],
        [Some("x"), None],
        [None, Some("x")],
        [Some("\u{0}"), Some("[end]")],
    ] {
        let mut hub = Hub::with_staff();
        for (name, text) in [("staff.toml", list), ("staff-tries", tries)] {
            hub.remove(name);
            text.into_iter().for_each(|text| hub.write(name, text));
        }
        for _ in 0..3 {
            hub.restart();
            assert!(!hub.staff.is_first_run());
            assert_eq!(hub.check(1, PIN), Err(Undone::ListLost), "{list:?} {tries:?}");
        }
        assert_eq!(hub.set_aside(), list.iter().chain(&tries).count());
        hub.staff.reset(code(1), &pin(PIN), hub.now).unwrap();
        assert_eq!(hub.check(1, PIN), welcome(1, Role::Admin));
    }
}

#[test]
fn both_files_gone_is_a_first_run() {
    let mut hub = Hub::with_staff();
    hub.remove("staff.toml");
    hub.remove("staff-tries");
    hub.restart();
    assert!(hub.staff.is_first_run());
}

#[test]
fn what_was_done_waits_until_the_log_has_it() {
    let mut hub = Hub::with_staff();
    let (admin, helper) = (By::member(code(1)), By::member(code(2)));
    hub.check(1, PIN).unwrap();
    hub.check(1, WRONG).unwrap();
    hub.staff.set_pin(code(2), &pin(PIN), admin, hub.now).unwrap();
    hub.staff.set_role(code(2), Role::Admin, admin, hub.now).unwrap();
    hub.staff.switch(code(3), true, admin, hub.now).unwrap();
    hub.staff.note(ActKind::ShiftStarted, Some(code(2)), helper, hub.now).unwrap();
    hub.staff.note(ActKind::Exit, None, By::ANYBODY, hub.now).unwrap();
    hub.staff.reset(code(2), &pin(PIN), hub.now).unwrap();
    hub.restart();
    use ActKind::*;
    assert_eq!(
        hub.kinds(),
        [
            Added,
            Added,
            Added,
            SwitchedOff,
            TryRight,
            TryWrong,
            PinSet,
            RoleSet,
            SwitchedOn,
            ShiftStarted,
            Exit,
            Reset,
        ]
    );
    let acts = hub.staff.acts();
    assert_eq!((acts[6].code, acts[6].by, acts[6].at), (Some(code(2)), admin, hub.now.wall));
    assert_eq!((acts[11].code, acts[11].by), (Some(code(2)), By::COMMAND_LINE));

    let ids: Vec<_> = acts[..11].iter().map(|act| act.id).collect();
    hub.staff.forget_acts(&ids, hub.now).unwrap();
    hub.restart();
    assert_eq!(hub.staff.acts(), acts[11..]);
}

#[test]
fn tries_that_wait_are_told_once() {
    let mut hub = Hub::with_staff();
    (0..5).for_each(|_| _ = hub.check(2, WRONG));
    let before = hub.kinds().len();
    (0..9).for_each(|_| _ = hub.check(2, WRONG));
    assert_eq!(hub.kinds()[before..], [ActKind::TryWaited]);
}

#[test]
fn nothing_is_changed_that_cannot_be() {
    let mut hub = Hub::with_staff();
    let (list, kinds) = (hub.read("staff.toml"), hub.kinds());
    let by = By::member(code(1));
    for (undone, why) in [
        (hub.add(3, Role::Helper), Undone::Taken(code(3))),
        (hub.staff.set_pin(code(9), &pin(PIN), by, hub.now), Undone::Unknown(code(9))),
        (hub.staff.reset(code(9), &pin(PIN), hub.now), Undone::Unknown(code(9))),
        (hub.staff.switch(code(1), false, by, hub.now), Undone::LastAdmin(code(1))),
        (hub.staff.set_role(code(1), Role::Helper, by, hub.now), Undone::LastAdmin(code(1))),
    ] {
        assert_eq!(undone, Err(why));
    }
    assert_eq!((hub.read("staff.toml"), hub.kinds()), (list, kinds));
}

#[test]
fn a_pin_is_in_no_file() {
    let mut hub = Hub::with_staff();
    hub.check(1, PIN).unwrap();
    (0..6).for_each(|_| _ = hub.check(2, WRONG));
    for file in fs::read_dir(hub.folder.path()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        for digits in [PIN, WRONG] {
            assert!(!bytes.windows(digits.len()).any(|window| window == digits.as_bytes()));
        }
    }
}

#[cfg(unix)]
#[test]
fn the_files_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;

    let mut hub = Hub::with_staff();
    let path = hub.folder.path().join("staff.toml");
    fs::set_permissions(path, fs::Permissions::from_mode(0o644)).unwrap();
    hub.restart();
    hub.check(1, PIN).unwrap();
    for file in fs::read_dir(hub.folder.path()).unwrap() {
        let file = file.unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o7777, 0o600, "{file:?}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_set_aside_and_nothing_waits_for_it() {
    let mut hub = Hub::with_staff();
    hub.remove("staff-tries");
    let pipe = hub.folder.path().join("staff-tries");
    assert!(std::process::Command::new("mkfifo").arg(pipe).status().unwrap().success());
    hub.remove("staff.toml");
    fs::create_dir(hub.folder.path().join("staff.toml")).unwrap();
    hub.restart();
    assert_eq!(hub.check(1, PIN), Err(Undone::ListLost));
    hub.staff.reset(code(1), &pin(PIN), hub.now).unwrap();
    assert_eq!((hub.check(1, PIN), hub.set_aside()), (welcome(1, Role::Admin), 2));
}

#[test]
fn where_nothing_can_be_written_no_pin_is_looked_at() {
    let mut hub = Hub::with_staff();
    // In the place of what is written before it takes the other's.
    fs::create_dir(hub.folder.path().join("staff-tries.part")).unwrap();
    let before = secret::worked();
    for _ in 0..9 {
        assert!(matches!(hub.check(1, PIN), Err(Undone::Disk(_))));
    }
    assert_eq!(secret::worked(), before);
    fs::remove_dir(hub.folder.path().join("staff-tries.part")).unwrap();
    assert_eq!(hub.check(1, PIN), welcome(1, Role::Admin));
}

#[test]
fn where_the_list_cannot_be_written_nothing_says_that_it_was() {
    let mut hub = Hub::with_staff();
    let kinds = hub.kinds();
    fs::create_dir(hub.folder.path().join("staff.toml.part")).unwrap();
    assert!(matches!(hub.add(9, Role::Helper), Err(Undone::Disk(_))));
    hub.restart();
    assert_eq!((hub.staff.members().len(), hub.kinds()), (3, kinds));
}

#[test]
fn another_program_with_the_lock_is_waited_for() {
    let mut hub = Hub::with_staff();
    let held = Files::new(hub.folder.path()).lock().unwrap();
    let waits = std::thread::spawn(move || hub.check(1, PIN));
    std::thread::sleep(Duration::from_millis(100));
    assert!(!waits.is_finished());
    drop(held);
    assert_eq!(waits.join().unwrap(), welcome(1, Role::Admin));
}

#[test]
fn all_that_can_be_wrong_is_said_in_both_languages() {
    let words = Words::of_the_kiosk();
    let undone = [
        Undone::Taken(code(1)),
        Undone::Unknown(code(1)),
        Undone::LastAdmin(code(1)),
        Undone::Nobody,
        Undone::ListLost,
        Undone::Busy,
        Undone::Disk(std::io::ErrorKind::StorageFull),
        Undone::Disk(std::io::ErrorKind::Other),
    ];
    let set_aside = Fault::SetAside { moved_to: "x".to_owned() };
    let faults = [set_aside, Fault::TriesLost, Fault::ListLost, Fault::Closed(Undone::Busy)];
    for phrase in undone.iter().map(Undone::phrase).chain(faults.iter().map(Fault::phrase)) {
        for language in Language::ALL {
            assert!(words.has(language, phrase.id), "{language:?} lacks {}", phrase.id);
            let said = words.phrase(language, &phrase);
            assert!(!said.contains(['⟦', '{', '\n']), "{said}");
        }
    }
}

/// What an outsider does.
#[derive(Debug, Clone)]
enum Move {
    /// Tries a code with a PIN that is not its own.
    Try(u8),
    /// Waits for as long as it takes, and so much longer, and tries.
    TryAfterWait(u8, u64),
    /// Has the power cut while a PIN is looked at.
    Cut(u8),
    Restart,
    SetClock(i64),
    Pass(u64),
    Rest,
    RemoveTries,
}

fn moves() -> impl Strategy<Value = Move> {
    let number = || prop_oneof![Just(1_u8), Just(3), 0..100_u8];
    prop_oneof![
        6 => number().prop_map(Move::Try),
        8 => (number(), 0..3_u64).prop_map(|(number, more)| Move::TryAfterWait(number, more)),
        2 => number().prop_map(Move::Cut),
        1 => Just(Move::Restart),
        1 => (-9_000_000..9_000_000_i64).prop_map(Move::SetClock),
        1 => (0..5_000_u64).prop_map(Move::Pass),
        1 => Just(Move::Rest),
        1 => Just(Move::RemoveTries),
    ]
}

impl Hub {
    /// Makes a move; says whether a PIN was, or might have been, looked at.
    fn make(&mut self, made: &Move) -> bool {
        match made {
            Move::Try(number) => self.is_judged(*number),
            Move::TryAfterWait(number, more) => {
                self.pass(self.wait(*number) + seconds(*more));
                self.is_judged(*number)
            }
            Move::Cut(number) => {
                let begun = self.staff.begin(code(*number), self.now).unwrap();
                self.restart();
                matches!(begun, Begun::Written(_))
            }
            Move::Restart => self.nothing(Self::restart),
            Move::SetClock(by) => {
                self.nothing(|hub| hub.now.wall += SignedDuration::from_secs(*by))
            }
            Move::Pass(time) => self.nothing(|hub| hub.pass(seconds(*time))),
            Move::Rest => self.nothing(|hub| hub.staff.rest(hub.now).unwrap()),
            Move::RemoveTries => self.nothing(|hub| {
                hub.remove("staff-tries");
                hub.staff.rest(hub.now).unwrap();
            }),
        }
    }

    fn is_judged(&mut self, number: u8) -> bool {
        match self.check(number, WRONG).unwrap() {
            Checked::Wait(_) => false,
            Checked::Wrong { .. } => true,
            Checked::Welcome { .. } => panic!("a wrong PIN is welcome"),
        }
    }

    fn nothing(&mut self, act: impl FnOnce(&mut Self)) -> bool {
        act(self);
        false
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn an_outsider_never_has_more_than_34_tries_in_24_hours_and_no_wait_gets_shorter(
        moves in prop::collection::vec(moves(), 1..80),
    ) {
        let mut hub = Hub::with_staff();
        let mut tries: Vec<Duration> = Vec::new();
        for made in moves {
            let (before, run) = ([1, 3, 50].map(|number| hub.wait(number)), hub.run);
            if hub.make(&made) {
                tries.push(hub.run);
            }
            let passed = hub.run - run;
            for (before, number) in before.into_iter().zip([1, 3, 50]) {
                prop_assert!(hub.wait(number) >= before.saturating_sub(passed), "{made:?}");
            }
            let recent = tries.iter().filter(|at| hub.run - **at < DAY).count();
            prop_assert!(recent <= 34, "{recent} tries");
        }
    }
}
