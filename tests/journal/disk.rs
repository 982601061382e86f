//! A disk that is full and a folder that is locked, as Unix has them.

use super::driven;
use super::hindered::*;
use super::visits::*;

use tempfile::TempDir;
use tramso::journal::{Health, Options, Report};

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

#[test]
fn when_the_disk_is_full_the_reserve_is_given_back_and_writing_resumes_when_there_is_room() {
    const NAME: &str = "disk::when_the_disk_is_full_the_reserve_is_given_back_and_writing_resumes_when_there_is_room";
    const LIMITED: u32 = 1;

    match driven::told() {
        Some((folder, LIMITED)) => return fill_limited(&folder),
        Some((folder, _)) => return fill_disk(&folder),
        None => {}
    }
    let folder = tempfile::tempdir().unwrap();
    if let Some(_disk) = SmallDisk::mount(folder.path()) {
        return fill_disk(folder.path());
    }
    // Whoever may not mount may do so where only this test sees it; and where not even that is allowed,
    // a limit on the size of files stands in for the full disk.
    driven::run(if has_namespaces() {
        wrapped(Command::new("unshare"), &driven::command(NAME, folder.path(), 0))
    } else {
        wrapped(Command::new("sh"), &driven::command(NAME, folder.path(), LIMITED))
    });
}

/// Whether a user may have a namespace of mounts of their own here.
fn has_namespaces() -> bool {
    let mut unshare = Command::new("unshare");
    unshare.args(["--user", "--map-root-user", "--mount", "true"]);
    unshare.output().is_ok_and(|output| output.status.success())
}
/// A command that does `inner` inside of `around`: with its own small disk, or with a limit on its files.
fn wrapped(mut around: Command, inner: &Command) -> Command {
    const MOUNT: &str =
        "mount -t tmpfs -o size=8m tmpfs \"$TRAMSO_TEST_FOLDER\" && exec \"$0\" \"$@\"";
    const IGNORE: &str = "trap '' XFSZ; exec \"$0\" \"$@\"";

    if around.get_program() == "unshare" {
        around.args(["--user", "--map-root-user", "--mount", "sh", "-c", MOUNT]);
    } else {
        around.args(["-c", IGNORE]);
    }
    around.arg(inner.get_program()).args(inner.get_args());
    around.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    around
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

/// Fills the disk of this folder with and without a reserve.
fn fill_disk(folder: &Path) {
    // A few may be: closing the database makes the room that its log of changes took.
    let few = saved_once_full(&folder.join("without"), 0);
    let saved = saved_once_full(&folder.join("with"), 1 << 20);
    assert!(saved > few, "the reserve was of no use: {saved} after {few}");
}

/// How many visits were saved after the disk was told to be full and before nothing could be written.
fn saved_once_full(folder: &Path, reserve: u64) -> u64 {
    let (journal, reports) = open(folder, Options { reserve, ..options() });
    write_visits(&journal, 0..3);
    assert!(journal.flush(LONG));
    let kept = folder.join("journal-reserve");
    assert_eq!(size(&kept).unwrap_or(0), reserve);
    let ballast = folder.join("somebody-elses-file");
    let mut ballast_size = 8 << 20;
    while fs::write(&ballast, vec![1; ballast_size]).is_err() {
        ballast_size -= 16 << 10;
    }

    let full = fill_up(&journal, 3);
    assert_eq!(size(&kept), None);
    let told: Vec<_> = reports.try_iter().collect();
    let place = told.iter().position(|report| *report == Report::Health(Health::Full)).unwrap();
    write_visits(&journal, full + 1..full + 50);
    fs::remove_file(ballast).unwrap();
    flush_in_time(&journal);
    journal.rest(start());
    flush_in_time(&journal);
    wait_for(&reports, Health::Well);
    assert_eq!(size(&kept).unwrap_or(0), reserve);
    assert_eq!(sessions(folder), u64::from(full) + 50);
    saved(&told[place..])
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
    let full = fill_up(&journal, 3);
    limit("unlimited");
    write_visits(&journal, full + 1..full + 50);
    flush_in_time(&journal);
    let told = |report: &Report| matches!(report, Report::Health(Health::Full | Health::Failing));
    assert_eq!(reports.try_iter().filter(told).count(), 1);
    assert_eq!(sessions(folder), u64::from(full) + 50);
}

#[test]
fn a_folder_that_cannot_be_written_to_is_told_and_written_to_once_it_can_be() {
    const NAME: &str =
        "disk::a_folder_that_cannot_be_written_to_is_told_and_written_to_once_it_can_be";
    const NOBODY: u32 = 65534;

    if let Some((folder, _)) = driven::told() {
        return write_where_forbidden(&folder);
    }
    let outer: TempDir = tempfile::tempdir().unwrap();
    set_mode(outer.path(), 0o755);
    let folder = outer.path().join("data");
    fs::create_dir(&folder).unwrap();
    set_mode(&folder, 0o555);
    // Whoever may do anything is not hindered by a mode: then somebody else tries.
    if fs::write(folder.join("probe"), []).is_err() {
        return write_where_forbidden(&folder);
    }
    fs::remove_file(folder.join("probe")).unwrap();
    chown(&folder, Some(NOBODY), Some(NOBODY)).unwrap();
    let program = outer.path().join("program");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let copied = driven::command(NAME, &folder, 0);
    let mut command = Command::new(program);
    command.args(copied.get_args()).uid(NOBODY).gid(NOBODY);
    command.envs(copied.get_envs().filter_map(|(name, value)| Some((name, value?))));
    driven::run(command);
}

#[test]
fn a_log_where_nothing_can_be_written_is_checked_and_copied_with_its_changes() {
    const NAME: &str =
        "disk::a_log_where_nothing_can_be_written_is_checked_and_copied_with_its_changes";

    if let Some((folder, _)) = driven::told() {
        let (kept, copy) = (folder.join("kept"), folder.join("copy.db"));
        read_where_forbidden(&kept, &copy);
        return;
    }
    let outer = tempfile::tempdir().unwrap();
    let kept = outer.path().join("kept");
    fs::create_dir(&kept).unwrap();
    set_mode(outer.path(), 0o777);
    set_mode(&kept, 0o777);
    as_somebody(&driven::command(NAME, outer.path(), 0), outer.path(), Some(&kept));
}

/// Writes a log to the folder `kept`, closes the folder, and reads the log.
fn read_where_forbidden(kept: &Path, copy: &Path) {
    let (journal, _reports) = open(kept, options());
    write_visits(&journal, 0..3);
    assert!(journal.flush(super::visits::LONG));
    let changes = fs::read(kept.join("journal.db-wal")).unwrap();
    drop(journal);
    for (changes, sessions) in [(None, 3), (Some(changes), 3)] {
        if let Some(changes) = changes {
            fs::write(kept.join("journal.db-wal"), changes).unwrap();
        }
        set_mode(kept, 0o500);
        assert_eq!(sessions_of(kept), sessions);
        tramso::journal::backup(kept, copy).unwrap();
        assert_eq!(tramso::journal::verify(copy).unwrap().sessions, sessions);
        fs::remove_file(copy).unwrap();
        set_mode(kept, 0o700);
    }
    set_mode(kept, 0o500);
    let (journal, reports) = open(kept, options());
    assert!(!journal.flush(super::visits::LONG));
    drop(journal);
    set_mode(kept, 0o700);
    assert_eq!(reports.iter().next(), Some(Report::Health(Health::ReadOnly)));
}

fn sessions_of(folder: &Path) -> u64 {
    tramso::journal::verify(&folder.join("journal.db")).unwrap().sessions
}

/// Runs a test as somebody whom modes hinder: oneself, or nobody in place of one who may do anything.
/// The folder `theirs` becomes theirs.
fn as_somebody(command: &Command, readable: &Path, theirs: Option<&Path>) {
    const NOBODY: u32 = 65534;

    let probe = tempfile::tempdir().unwrap();
    set_mode(probe.path(), 0o500);
    let may_do_anything = fs::write(probe.path().join("probe"), []).is_ok();
    let program = readable.join("program");
    fs::copy(command.get_program(), &program).unwrap();
    let mut somebody = Command::new(program);
    somebody.args(command.get_args());
    somebody.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    if may_do_anything {
        theirs.into_iter().for_each(|theirs| chown(theirs, Some(NOBODY), Some(NOBODY)).unwrap());
        somebody.uid(NOBODY).gid(NOBODY);
    }
    driven::run(somebody);
}

/// The modes of a folder and of everything in it, those beyond the owner's only.
fn open_to_others(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut open = Vec::new();
    for path in entries.chain([folder.to_owned()]) {
        if path.is_dir() && path != folder {
            open.extend(open_to_others(&path));
        } else if fs::metadata(&path).unwrap().permissions().mode() & 0o077 != 0 {
            open.push(path.display().to_string());
        }
    }
    open
}

#[test]
fn only_its_owner_reads_the_log_and_its_copies() {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("new/data");
    let copy = outer.path().join("copy.db");
    let (journal, reports) = open(&folder, Options { reserve: 1000, ..options() });
    write_visits(&journal, 0..3);
    journal.rest(start());
    assert!(journal.flush(super::visits::LONG));
    tramso::journal::backup(&folder, &copy).unwrap();
    assert_eq!(open_to_others(&folder), [""; 0]);
    assert_eq!(fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
    drop(journal);
    let restored = outer.path().join("restored");
    tramso::journal::restore(&restored, &copy, start()).unwrap();
    assert_eq!(open_to_others(&restored), [""; 0]);
    assert_eq!(reports.iter().filter(|report| *report == Report::Exposed).count(), 0);
}

#[test]
fn what_others_read_and_cannot_be_kept_from_is_told_once() {
    const NAME: &str = "disk::what_others_read_and_cannot_be_kept_from_is_told_once";

    if let Some((folder, _)) = driven::told() {
        let (journal, reports) = open(&folder.join("kept"), options());
        journal.rest(start());
        assert!(journal.flush(super::visits::LONG));
        drop(journal);
        let told: Vec<_> = reports.iter().collect();
        let is_theirs = fs::metadata(folder.join("kept")).unwrap().permissions().mode() == 0o40777;
        assert_eq!(
            told.iter().filter(|report| **report == Report::Exposed).count(),
            usize::from(is_theirs)
        );
        return;
    }
    let outer = tempfile::tempdir().unwrap();
    let kept = outer.path().join("kept");
    fs::create_dir(&kept).unwrap();
    set_mode(outer.path(), 0o777);
    set_mode(&kept, 0o777);
    as_somebody(&driven::command(NAME, outer.path(), 0), outer.path(), None);
}

#[test]
fn what_others_could_read_is_narrowed_and_files_of_others_are_left_alone() {
    let mut log = super::visits::Log::new();
    log.rest(start());
    log.close();
    let folder = log.folder.path();
    let backups = folder.join("backups");
    for (folder, file) in [(folder, "journal.db"), (&backups, "journal-2026-11-22.db")] {
        set_mode(folder, 0o755);
        set_mode(&folder.join(file), 0o644);
    }
    fs::write(folder.join("mine.txt"), "mine").unwrap();
    set_mode(&folder.join("mine.txt"), 0o664);
    log.reopen(options());
    let mine = log.folder.path().join("mine.txt").display().to_string();
    assert_eq!(open_to_others(log.folder.path()), [mine]);
    assert_eq!(log.reported(), [Report::Health(Health::Well)]);
}

fn set_mode(folder: &Path, mode: u32) {
    fs::set_permissions(folder, fs::Permissions::from_mode(mode)).unwrap();
}

/// Writes to a folder of one's own that is locked for the first two attempts.
fn write_where_forbidden(folder: &Path) {
    assert!(fs::write(folder.join("probe"), []).is_err(), "nothing is forbidden here");
    let (journal, reports) = open(folder, options());
    write_visits(&journal, 0..3);
    assert!(!journal.flush(LONG));
    wait_for(&reports, Health::ReadOnly);
    write_visits(&journal, 3..6);
    assert!(!journal.flush(LONG));
    assert_eq!(fs::read_dir(folder).unwrap().count(), 0);
    set_mode(folder, 0o755);
    flush_in_time(&journal);
    let told: Vec<_> = reports.try_iter().collect();
    assert_eq!(told[0], Report::Health(Health::Well));
    assert_eq!((saved(&told), told.len()), (6, 7));
    assert_eq!(sessions(folder), 6);
}
