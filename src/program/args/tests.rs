//! What may be written on the command line.

use super::*;
use crate::id::HelperCode;
use crate::l10n::{Language, Words};

use proptest::prelude::*;

fn read(line: &str) -> Result<Asked, Phrase> {
    parse(line.split_whitespace())
}

/// What is asked for on the usual data folder.
fn plain(command: Command) -> Result<Asked, Phrase> {
    Ok(Asked { command, data_dir: None })
}

fn refused(line: &str) -> &'static str {
    read(line).unwrap_err().id
}

fn kiosk(width: u32, height: u32) -> Result<Asked, Phrase> {
    let windowed = Some(WindowSize { width, height });
    plain(Command::Kiosk { windowed, catalog: None })
}

fn code(text: &str) -> HelperCode {
    text.parse().unwrap()
}

fn find(words: &[&str]) -> Command {
    let words = words.iter().map(|word| (*word).to_owned()).collect();
    Command::Find { words, catalog: None }
}

#[test]
fn without_words_the_kiosk_runs_full_screen() {
    assert_eq!(read(""), plain(Command::Kiosk { windowed: None, catalog: None }));
    let command =
        Command::Kiosk { windowed: Some(WindowSize::default()), catalog: Some("b".into()) };
    let folders = Asked { command, data_dir: Some("a".into()) };
    assert_eq!(read("--windowed --data-dir a --catalog=b"), Ok(folders.clone()));
    assert_eq!(read("--catalog b --data-dir x --data-dir=a --windowed"), Ok(folders));
}

#[test]
fn a_window_may_have_a_size_within_limits() {
    assert_eq!(read("--windowed"), kiosk(1280, 720));
    assert_eq!(read("--windowed 1920x1080"), kiosk(1920, 1080));
    assert_eq!(read("--windowed=320X7680"), kiosk(320, 7680));
    for bad in ["1920", "1920x", "x720", "0x0", "319x320", "320x7681", "-1x720", "1x2x3"] {
        assert_eq!(refused(&format!("--windowed={bad}")), "command-bad-size", "{bad}");
    }
    assert_eq!(refused("--windowed 99999999999x720"), "command-bad-size");
    assert_eq!(refused("--windowed big"), "command-unknown");
}

#[test]
fn every_command_takes_its_own_words_and_options() {
    let backup = Command::Journal(Task::Backup { file: "f.db".into() });
    for (line, command) in [
        ("check", Command::Check { dir: None, is_list: false }),
        ("check folder", Command::Check { dir: Some("folder".into()), is_list: false }),
        ("check --list folder", Command::Check { dir: Some("folder".into()), is_list: true }),
        ("check -- --folder", Command::Check { dir: Some("--folder".into()), is_list: false }),
        ("check --copy folder", Command::Copy { into: "folder".into() }),
        ("find tạm trú", find(&["tạm", "trú"])),
        ("find -- --help me", find(&["--help", "me"])),
        ("journal verify", Command::Journal(Task::Verify)),
        ("journal heads", Command::Journal(Task::Heads)),
        ("journal backup f.db", backup.clone()),
        ("journal restore f.db", Command::Journal(Task::Restore { file: "f.db".into() })),
        ("staff list", Command::Staff(StaffTask::List)),
        (
            "staff add TN-03",
            Command::Staff(StaffTask::Add { code: code("TN-03"), is_admin: false }),
        ),
        (
            "staff add --admin TN-03",
            Command::Staff(StaffTask::Add { code: code("TN-03"), is_admin: true }),
        ),
        ("staff reset TN-03", Command::Staff(StaffTask::Reset(code("TN-03")))),
        (
            "staff switch-off TN-03",
            Command::Staff(StaffTask::Switch { code: code("TN-03"), is_on: false }),
        ),
        (
            "staff switch-on TN-03",
            Command::Staff(StaffTask::Switch { code: code("TN-03"), is_on: true }),
        ),
        ("demo --months 24", Command::Demo { months: 24 }),
        ("--help", Command::Help),
        ("check -h", Command::Help),
        ("--version", Command::Version),
        ("-V", Command::Version),
    ] {
        assert_eq!(read(line), plain(command), "{line}");
    }
    let elsewhere = Asked { command: backup, data_dir: Some("d".into()) };
    for line in ["--data-dir d journal backup f.db", "journal backup f.db --data-dir d"] {
        assert_eq!(read(line), Ok(elsewhere.clone()), "{line}");
    }
    let Command::Find { words, .. } = find(&["a"]) else { unreachable!() };
    let command = Command::Find { words, catalog: Some("c".into()) };
    let both = Asked { command, data_dir: Some("d".into()) };
    assert_eq!(read("find --catalog c --data-dir d a"), Ok(both));
}

#[test]
fn wrong_usage_is_refused_for_its_own_reason() {
    for (line, id) in [
        ("chekc", "command-unknown"),
        ("check a b", "command-unexpected-word"),
        ("find", "command-find-words"),
        ("find --windowed a", "command-option-elsewhere"),
        ("journal", "command-journal-task"),
        ("journal burn", "command-journal-task"),
        ("journal verify f", "command-unexpected-word"),
        ("journal backup", "command-journal-file"),
        ("journal restore", "command-journal-file"),
        ("journal heads f", "command-unexpected-word"),
        ("staff", "command-staff-task"),
        ("staff fire TN-03", "command-staff-task"),
        ("staff add", "command-staff-code"),
        ("staff add 482913", "command-staff-code"),
        ("staff add TN-03 482913", "command-unexpected-word"),
        ("staff reset --admin TN-03", "command-option-elsewhere"),
        ("staff reset tn-03", "command-staff-code"),
        ("staff list TN-03", "command-unexpected-word"),
        ("demo", "command-bad-months"),
        ("demo --months 0", "command-bad-months"),
        ("demo --months 121", "command-bad-months"),
        ("demo --months many", "command-bad-months"),
        ("check --windowed", "command-option-elsewhere"),
        ("check --copy a b", "command-unexpected-word"),
        ("check --copy a --list", "command-option-elsewhere"),
        ("check --copy", "command-missing-value"),
        ("find --copy a b", "command-option-elsewhere"),
        ("check --data-dir d", "command-option-elsewhere"),
        ("--months 3", "command-option-elsewhere"),
        ("demo --months 3 --catalog c", "command-option-elsewhere"),
        ("--fullscreen", "command-unknown-option"),
        ("-x", "command-unknown-option"),
        ("--data-dir", "command-missing-value"),
        ("--data-dir=", "command-empty-folder"),
        ("--help=me", "command-unexpected-value"),
    ] {
        assert_eq!(refused(line), id, "{line}");
    }
}

#[test]
fn every_refusal_is_said_in_both_languages_on_one_line() {
    let words = Words::of_the_kiosk();
    for line in [
        "a\u{1}b",
        "check a b",
        "find",
        "journal",
        "journal backup",
        "journal restore",
        "staff",
        "staff add",
        "demo",
        "check --windowed",
        "--a",
        "--data-dir",
        "--data-dir=",
        "--help=me",
        "--windowed=1",
    ] {
        let phrase = read(line).unwrap_err();
        for language in Language::ALL {
            assert!(words.has(language, phrase.id), "{language:?} lacks {}", phrase.id);
            let said = words.phrase(language, &phrase);
            let is_whole = !said.contains('⟦') && !said.contains("{$");
            assert!(is_whole && !said.contains(char::is_control), "{said}");
        }
    }
}

#[test]
fn the_help_names_every_command_and_option_in_both_languages() {
    let words = Words::of_the_kiosk();
    for language in Language::ALL {
        let help = words.say(language, "command-help", &[]);
        for word in [
            "--windowed",
            "--data-dir",
            "--catalog",
            "check",
            "--copy",
            "find",
            "journal verify",
            "journal heads",
            "journal backup",
            "journal restore",
            "staff list",
            "staff add",
            "--admin",
            "staff reset",
            "staff switch-off",
            "staff switch-on",
            "demo --months",
            "--help",
            "--version",
            "TRAMSO_DATA_DIR",
        ] {
            assert!(help.contains(word), "{language:?} lacks {word}");
        }
        assert!(help.lines().all(|line| line.chars().count() <= 100));
    }
}

proptest! {
    #[test]
    fn any_arguments_are_read_without_a_crash(
        args in proptest::collection::vec(
            "--(windowed|data-dir|catalog|copy|months|help)(=.{0,9})?|check|find|journal|verify|heads\
             |backup|restore|demo|staff|add|reset|TN-03\
             |[0-9]{1,4}x[0-9]{1,5}|-{0,2}\\PC{0,6}",
            0..6,
        ),
    ) {
        match parse(args).map(|asked| asked.command) {
            Ok(Command::Demo { months, .. }) => prop_assert!((1..=MOST_MONTHS).contains(&months)),
            Ok(Command::Kiosk { windowed: Some(size), .. }) => {
                prop_assert!(SIDES.contains(&size.width) && SIDES.contains(&size.height));
            }
            Ok(_) => {}
            Err(phrase) => prop_assert!(phrase.id.starts_with("command-")),
        }
    }
}

#[cfg(unix)]
proptest! {
    #[test]
    fn arguments_that_are_no_text_are_read_without_a_crash(
        bytes in proptest::collection::vec(any::<u8>(), 0..20), is_option: bool,
    ) {
        use std::os::unix::ffi::OsStringExt;

        let folder = OsString::from_vec(bytes);
        let mut args = vec![folder.clone()];
        if is_option {
            args.insert(0, "--data-dir".into());
        }
        if let Ok(Asked { data_dir: Some(taken), .. }) = parse(args) {
            prop_assert_eq!(taken.into_os_string(), folder);
        }
    }
}
