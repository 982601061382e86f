//! A disk or another program in the way: writing stops cleanly, is told, and goes on when it can.

use super::driven;
use super::visits::*;

use tempfile::TempDir;
use tramso::journal::{Health, Journal, Report, verify};

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::Receiver;

/// Waits until a report tells of this state.
fn wait_for(reports: &Receiver<Report>, health: Health) {
    let is_told = |report: &Report| *report == Report::Health(health);
    assert!(
        reports.iter().take(10_000).any(|report| is_told(&report)),
        "{health:?} was never told"
    );
}

/// Flushes until it works, as the kiosk does not: it goes on.
fn flush_in_time(journal: &Journal) {
    assert!((0..1000).any(|_| journal.flush(LONG)), "nothing is written any more");
}

fn write_visits(journal: &Journal, numbers: std::ops::Range<u32>) {
    for number in numbers {
        assisted(number, start() + hours(number.into()))
            .into_iter()
            .for_each(|event| journal.write(event));
    }
}

fn sessions(folder: &Path) -> u64 {
    verify(&folder.join("journal.db")).unwrap().sessions
}

#[test]
fn a_database_that_another_program_holds_is_waited_for() {
    let log = Log::new();
    assert!(log.flush());
    let other = log.db();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    log.write(assisted(1, start()));
    assert!(!log.flush());
    wait_for(&log.reports, Health::Locked);
    other.execute_batch("COMMIT").unwrap();
    flush_in_time(log.journal.as_ref().unwrap());
    assert_eq!(sessions(log.folder.path()), 1);
}

#[test]
fn a_log_that_has_all_it_may_take_stops_and_says_so() {
    let mut log = Log::with(tramso::journal::Options { budget: 300 << 10, ..options() });
    let journal = log.journal.take().unwrap();
    let full = (0..2000).find(|number| {
        write_visits(&journal, *number..number + 1);
        !journal.flush(LONG)
    });
    let full = full.expect("it never filled");
    wait_for(&log.reports, Health::Full);
    assert!(fs::metadata(log.path()).unwrap().len() <= 300 << 10);
    drop(journal);

    // With more room it goes on where it stopped; the visit that was cut is there as such.
    log.reopen(options());
    log.write(reading(9999, start()));
    assert!(log.flush());
    assert!(sessions(log.folder.path()) > u64::from(full));
}

#[test]
fn when_the_disk_is_full_the_reserve_is_given_back_and_writing_resumes_when_there_is_room() {
    const NAME: &str = "hindered::when_the_disk_is_full_the_reserve_is_given_back_and_writing_resumes_when_there_is_room";
    if let Some((folder, _)) = driven::told() {
        return fill_limited(&folder);
    }
    let folder = tempfile::tempdir().unwrap();
    match SmallDisk::mount(folder.path()) {
        Some(_disk) => fill(folder.path()),
        None => {
            // Not allowed to mount: a limit on the size of files stands in for the full disk.
            let mut command = driven::command(NAME, folder.path(), 0);
            let program = command.get_program().to_owned();
            let mut shell = Command::new("sh");
            shell
                .args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""])
                .arg(program)
                .args(command.get_args());
            shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
            command = shell;
            assert!(command.status().unwrap().success());
        }
    }
}

struct SmallDisk<'a>(&'a Path);

impl<'a> SmallDisk<'a> {
    fn mount(folder: &'a Path) -> Option<Self> {
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=8m", "tmpfs"]).arg(folder);
        mount.output().is_ok_and(|output| output.status.success()).then_some(Self(folder))
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        let _unmounted = Command::new("umount").arg("-l").arg(self.0).output();
    }
}

fn fill(folder: &Path) {
    let with_reserve = tramso::journal::Options { reserve: 1 << 20, ..options() };
    let (journal, reports) = open(folder, with_reserve);
    write_visits(&journal, 0..3);
    assert!(journal.flush(LONG));
    let ballast = folder.join("somebody-elses-file");
    let mut size = 8 << 20;
    while fs::write(&ballast, vec![1; size]).is_err() {
        size -= 16 << 10;
    }

    let full = (3..2000).find(|number| {
        write_visits(&journal, *number..number + 1);
        !journal.flush(LONG)
    });
    let full = full.expect("it never filled");
    assert!(full > 4, "the reserve was of no use");
    wait_for(&reports, Health::Full);
    write_visits(&journal, full + 1..full + 50);
    fs::remove_file(ballast).unwrap();
    flush_in_time(&journal);
    journal.rest(start());
    flush_in_time(&journal);
    wait_for(&reports, Health::Well);
    assert!(folder.join("journal-reserve").is_file());
    assert_eq!(sessions(folder), u64::from(full) + 50);
}

/// The same under a limit on the size of this process's files.
fn fill_limited(folder: &Path) {
    let limit = |size: &str| {
        let pid = std::process::id().to_string();
        let mut prlimit = Command::new("prlimit");
        prlimit.args(["--pid", &pid]).arg(format!("--fsize={size}:unlimited"));
        assert!(prlimit.status().unwrap().success());
    };
    let (journal, reports) = open(folder, options());
    write_visits(&journal, 0..3);
    assert!(journal.flush(LONG));
    limit("400000");
    let full = (3..2000).find(|number| {
        write_visits(&journal, *number..number + 1);
        !journal.flush(LONG)
    });
    let full = full.expect("it never filled");
    limit("unlimited");
    write_visits(&journal, full + 1..full + 50);
    flush_in_time(&journal);
    let told = reports
        .try_iter()
        .any(|report| matches!(report, Report::Health(Health::Full | Health::Failing)));
    assert!(told);
    assert_eq!(sessions(folder), u64::from(full) + 50);
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_to_is_told_and_tried_again() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;

    const NAME: &str = "hindered::a_folder_that_cannot_be_written_to_is_told_and_tried_again";
    const NOBODY: u32 = 65534;
    let mode = |folder: &Path, mode| {
        fs::set_permissions(folder, fs::Permissions::from_mode(mode)).unwrap();
    };

    if let Some((folder, _)) = driven::told() {
        return write_where_forbidden(&folder);
    }
    let outer: TempDir = tempfile::tempdir().unwrap();
    mode(outer.path(), 0o755);
    let folder = outer.path().join("data");
    fs::create_dir(&folder).unwrap();
    mode(&folder, 0o555);
    // Whoever may do anything is not hindered by a mode: then somebody else tries.
    let is_hindered = fs::write(folder.join("probe"), []).is_err();
    if is_hindered {
        write_where_forbidden(&folder);
    } else {
        fs::remove_file(folder.join("probe")).unwrap();
        let program = outer.path().join("program");
        fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        let copied = driven::command(NAME, &folder, 0);
        let mut command = Command::new(program);
        command.args(copied.get_args()).uid(NOBODY).gid(NOBODY);
        command.envs(copied.get_envs().filter_map(|(name, value)| Some((name, value?))));
        assert!(command.status().unwrap().success());
    }
    mode(&folder, 0o755);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

fn write_where_forbidden(folder: &Path) {
    let (journal, reports) = open(folder, options());
    write_visits(&journal, 0..3);
    assert!(!journal.flush(LONG));
    wait_for(&reports, Health::ReadOnly);
    write_visits(&journal, 3..6);
    assert!(!journal.flush(LONG));
}

#[test]
fn a_folder_that_is_in_the_way_of_itself_is_told_and_used_once_it_is_free() {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("data");
    fs::write(&folder, "a file where the folder should be").unwrap();
    let (journal, reports) = open(&folder, options());
    write_visits(&journal, 0..3);
    assert!(!journal.flush(LONG));
    wait_for(&reports, Health::Unreachable);
    fs::remove_file(&folder).unwrap();
    flush_in_time(&journal);
    drop(journal);
    assert_eq!(sessions(&folder), 3);
}

#[test]
fn a_hindered_log_never_keeps_its_teller_waiting_or_grows_without_end() {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("data");
    fs::write(&folder, "a file where the folder should be").unwrap();
    let (journal, reports) = open(&folder, options());
    write_visits(&journal, 0..3000);
    assert!(!journal.flush(LONG));
    assert!(!journal.flush(LONG));
    drop(journal);
    let lost: u32 =
        reports.iter().map(|report| if let Report::Lost(count) = report { count } else { 0 }).sum();
    assert!(lost > 2000, "{lost}");
}
