//! The whole program, started as a person or a supervisor would, where there is no display.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test fail as the test itself does"
)]

use tempfile::TempDir;

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

/// What a run left behind.
struct Ended {
    code: i32,
    out: String,
    err: String,
}

impl Ended {
    /// The single line on the standard error, which is all that a failure says.
    fn complaint(&self) -> &str {
        assert_eq!(self.out, "", "a failure says nothing on the standard output");
        let line = self.err.strip_suffix('\n').unwrap();
        assert!(line.starts_with("tramso: ") && !line.contains('\n'), "not one line: {line}");
        line
    }
}

/// The program in `locale`, with no display and with the environment's data folder out of reach.
fn program(locale: &str, args: &[&str]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_tramso"));
    let displays = ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"];
    for name in displays.into_iter().chain(["LC_ALL", "LC_MESSAGES", "TRAMSO_DATA_DIR"]) {
        program.env_remove(name);
    }
    program.env("LANG", locale).args(args);
    program
}

fn end(mut program: Command) -> Ended {
    let ended = program.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let (out, err) = (text(ended.stdout), text(ended.stderr));
    assert!(!out.contains('⟦') && !err.contains('⟦'), "words are missing: {out}{err}");
    Ended { code: ended.status.code().unwrap(), out, err }
}

fn run_in(locale: &str, args: &[&str]) -> Ended {
    end(program(locale, args))
}

fn run(args: &[&str]) -> Ended {
    run_in("en_US.UTF-8", args)
}

/// Runs the program where a display is promised, for what must fail before any window opens.
fn run_before_the_window(args: &[&str]) -> Ended {
    let mut program = program("en_US.UTF-8", args);
    program.env("DISPLAY", ":4095");
    end(program)
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A copy of the built-in catalogue, to be broken.
fn a_catalog() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/catalog"), folder.path());
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &target),
            false => fs::write(target, fs::read(entry.path()).unwrap()).unwrap(),
        }
    }
}

#[test]
fn help_names_every_command_in_both_languages() {
    for locale in ["vi_VN.UTF-8", "en_US.UTF-8", "C"] {
        let help = run_in(locale, &["--help"]);
        assert_eq!((help.code, help.err.as_str()), (0, ""));
        for word in ["--windowed", "--data-dir", "--catalog", "tramso check", "--version"] {
            assert!(help.out.contains(word), "{locale}: {word} is not in the help");
        }
    }
    assert_ne!(run_in("vi_VN.UTF-8", &["-h"]).out, run_in("en_US.UTF-8", &["-h"]).out);
}

#[test]
fn the_version_is_the_one_of_the_package() {
    let version = run(&["--version"]);
    assert_eq!(version.code, 0);
    assert_eq!(version.out, format!("Trạm Số {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn wrong_usage_ends_with_2_and_one_line() {
    let wrong: [&[&str]; 7] = [
        &["fly"],
        &["--fly"],
        &["--data-dir"],
        &["--windowed=wide"],
        &["check", "a", "b"],
        &["check", "--windowed"],
        &["two\nlines"],
    ];
    for args in wrong {
        for locale in ["vi_VN.UTF-8", "en_US.UTF-8"] {
            let ended = run_in(locale, args);
            assert_eq!(ended.code, 2, "{args:?}: {}", ended.err);
            assert!(ended.complaint().len() > "tramso: ".len());
        }
    }
}

#[test]
fn the_built_in_catalogue_is_in_order() {
    let check = run(&["check"]);
    assert_eq!((check.code, check.err.as_str()), (0, ""), "{}", check.out);
}

#[test]
fn a_catalogue_with_an_error_is_refused_by_file_and_line() {
    let folder = a_catalog();
    let guide = folder.path().join("guides/vneid-install.toml");
    let lines = fs::read_to_string(&guide).unwrap();
    let at = 1 + lines.lines().position(|line| line.starts_with("topic")).unwrap();
    fs::write(&guide, lines.replacen("topic = ", "topic = \"no-such-topic\" # ", 1)).unwrap();

    let check = run(&["check", path(folder.path())]);
    assert_eq!((check.code, check.err.as_str()), (1, ""));
    let place = format!("guides/vneid-install.toml:{at}: ");
    let told = check.out.lines().find_map(|line| line.strip_prefix(&place));
    assert!(told.is_some_and(|told| told.contains("no-such-topic")), "{}", check.out);
}

#[test]
fn a_catalogue_that_cannot_be_read_is_the_machines_fault() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing");
    let data = folder.path().join("data");
    let start = ["--catalog", path(&missing), "--data-dir", path(&data)];
    for ended in [run(&["check", path(&missing)]), run_before_the_window(&start)] {
        assert_eq!(ended.code, 3, "{}", ended.err);
        assert!(ended.complaint().contains(path(&missing)));
    }
}

#[test]
fn a_log_is_verified_and_copied_from_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let data = ["--data-dir", path(folder.path())];
    let run_on_it = |args: &[&str]| run(&[args, &data[..]].concat());
    let copy = folder.path().join("copy.db");
    let copy = ["journal", "backup", path(&copy)];
    assert_eq!(run_on_it(&["journal", "verify"]).code, 3, "there is no log yet");

    let demo = ["demo", "--months", "1"];
    let steps: [(&[&str], i32); 5] =
        [(&demo, 0), (&demo, 3), (&["journal", "verify"], 0), (&copy, 0), (&copy, 3)];
    for (args, code) in steps {
        let ended = run_on_it(args);
        assert_eq!(ended.code, code, "{args:?}: {}{}", ended.out, ended.err);
    }

    let log = rusqlite::Connection::open(folder.path().join("journal.db")).unwrap();
    let change = "UPDATE session SET seconds = seconds + 1 WHERE id = 7";
    assert_eq!(log.execute(change, ()).unwrap(), 1);
    drop(log);
    let verified = run_on_it(&["journal", "verify"]);
    assert_eq!(verified.code, 1);
    assert!(verified.complaint().contains('7'), "{}", verified.err);
}

#[test]
fn the_wards_code_and_the_hubs_own_number_reach_every_session() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("hub.toml"), "ward = \"00226\"\nnumber = 7\n").unwrap();
    let demo = run(&["demo", "--months", "1", "--data-dir", path(folder.path())]);
    assert_eq!(demo.code, 0, "{}", demo.err);

    let log = rusqlite::Connection::open(folder.path().join("journal.db")).unwrap();
    let count = |sql| log.query_row(sql, (), |row| row.get::<_, i64>(0)).unwrap();
    let ours = "SELECT count(*) FROM session JOIN setup ON setup.id = session.setup
                WHERE setup.ward = 226 AND setup.hub = 7";
    assert!(count(ours) > 0);
    assert_eq!(count(ours), count("SELECT count(*) FROM session"));
}

#[test]
fn a_second_kiosk_on_the_same_folder_says_so_and_ends() {
    let folder = tempfile::tempdir().unwrap();
    let lock = File::create(folder.path().join("tramso.lock")).unwrap();
    lock.try_lock().unwrap();

    let second = run_before_the_window(&["--data-dir", path(folder.path())]);
    assert_eq!(second.code, 3, "{}", second.err);
    assert!(second.complaint().contains(path(folder.path())));
    assert!(!folder.path().join("journal.db").exists(), "the first one's log was touched");
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_it_says_so_and_ends() {
    for windowed in [&[][..], &["--windowed"]] {
        let folder = tempfile::tempdir().unwrap();
        let ended = run(&[&["--data-dir", path(folder.path())], windowed].concat());
        assert_eq!(ended.code, 3, "{}", ended.err);
        assert!(ended.complaint().len() > "tramso: ".len());
    }
}
