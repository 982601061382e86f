//! The program: reads the command line, wires the rooms together, and says how it went by its exit code.
//!
//! 0 done, 1 the answer is no, 2 wrong usage, 3 the machine's fault.

use tramso::catalog::{Catalog, Files};
use tramso::command::{self, Command, WindowSize};
use tramso::hub::Settings;
use tramso::journal::{HubCode, Journal, Options, Vocabulary};
use tramso::kiosk::{self, Log, Setup, Window};
use tramso::l10n::{Language, Phrase, Words};
use tramso::station::{self, DataFolder, Logs};

use iced::Size;
use iced::futures::channel::mpsc;
use jiff::Timestamp;

use std::env;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The answer is no: a check failed.
const NO: u8 = 1;

/// The machine's fault: the disk, the display, the network.
const MACHINE: u8 = 3;

fn main() -> ExitCode {
    let console = Console::new();
    match command::parse(env::args_os().skip(1)) {
        Ok(command) => carry_out(command, &console),
        Err(wrong) => console.fail(&wrong, command::WRONG_USAGE),
    }
}

fn carry_out(command: Command, console: &Console) -> ExitCode {
    match command {
        Command::Kiosk { windowed, data_dir, catalog } => {
            run_kiosk(windowed, data_dir, catalog, console)
        }
        Command::Check { dir } => check(dir, console),
        Command::Help => console.say(&Phrase::new("start-help")),
        Command::Version => {
            console.say(&Phrase::new("start-version").with("version", env!("CARGO_PKG_VERSION")))
        }
        Command::JournalVerify { .. } | Command::JournalBackup { .. } | Command::Demo { .. } => {
            ExitCode::SUCCESS
        }
    }
}

/// Opens the kiosk and stays until it is closed.
fn run_kiosk(
    windowed: Option<WindowSize>,
    data_dir: Option<PathBuf>,
    catalog: Option<PathBuf>,
    console: &Console,
) -> ExitCode {
    if !station::has_display(|name| env::var_os(name)) {
        return console.fail(&Phrase::new("start-no-display"), MACHINE);
    }
    let path = DataFolder::locate(data_dir, env::var_os(station::ENVIRONMENT));
    let folder = match DataFolder::open(&path) {
        Ok(folder) => folder,
        Err(running) => return console.fail(&running.phrase(), MACHINE),
    };
    let files = match files(catalog) {
        Ok(files) => files,
        Err(unreadable) => return console.fail(&unreadable, MACHINE),
    };
    let (setup, reports, _logs) = prepare(&folder, &files, windowed.is_some());
    let window = windowed.map_or(Window::FullScreen, |size| {
        Window::Windowed(Size::new(size.width as f32, size.height as f32))
    });
    match kiosk::run(setup, reports, window) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            log::error!("the window could not be opened: {error}");
            let reason = error.to_string();
            console.fail(&Phrase::new("start-no-window").with("reason", reason), MACHINE)
        }
    }
}

/// The kiosk's start: what is wrong costs only itself and is told to staff.
fn prepare(
    folder: &DataFolder,
    files: &Files,
    can_close: bool,
) -> (Setup, mpsc::UnboundedReceiver<tramso::journal::Report>, Option<Logs>) {
    let mut faults: Vec<Phrase> = folder.trouble().cloned().into_iter().collect();
    let logs = Logs::start(folder.path()).map_err(|fault| faults.push(fault)).ok();
    station::end_on_panic();

    let (hub, hub_faults) = Settings::load(folder.path());
    let catalog = Catalog::load(files);
    let (sender, reports) = mpsc::unbounded();
    let journal = open_journal(folder.path(), &hub, &catalog, sender);
    let words = Words::of_the_kiosk();
    let log: Box<dyn Log> = Box::new(journal);
    (Setup { hub, hub_faults, catalog, words, log, faults, can_close }, reports, logs)
}

fn open_journal(
    folder: &Path,
    hub: &Settings,
    catalog: &Catalog,
    reports: mpsc::UnboundedSender<tramso::journal::Report>,
) -> Journal {
    let ward = hub.ward.as_ref().and_then(|ward| ward.code).map_or(0, |code| code.number());
    let vocabulary = Vocabulary::new(catalog.item_ids(), catalog.trouble_ids());
    let options = Options {
        round_after_days: u16::try_from(hub.round_after_days).unwrap_or(u16::MAX),
        retention_months: u16::try_from(hub.retention_months).unwrap_or(u16::MAX),
        ..Options::new(
            HubCode::new(ward, 0).unwrap_or_default(),
            catalog.version,
            vocabulary,
            Timestamp::now(),
        )
    };
    Journal::open(folder, options, move |report| {
        // The kiosk may have closed its end already: then nobody needs to know.
        let _ = reports.unbounded_send(report);
    })
}

/// Checks a catalogue and names every problem as `file:line: message`.
fn check(dir: Option<PathBuf>, console: &Console) -> ExitCode {
    let catalog = match files(dir) {
        Ok(files) => Catalog::load(&files),
        Err(unreadable) => return console.fail(&unreadable, MACHINE),
    };
    for problem in &catalog.problems {
        let what = console.words.phrase(console.language, &problem.what);
        console.line(&format!("{}:{}: {what}", problem.file, problem.line));
    }
    match catalog.problems.is_empty() {
        true => console.say(&Phrase::new("start-check-good")),
        false => ExitCode::from(NO),
    }
}

fn files(dir: Option<PathBuf>) -> Result<Files, Phrase> {
    let Some(dir) = dir else {
        return Ok(Files::embedded());
    };
    Files::folder(&dir).map_err(|error| {
        Phrase::new("start-no-catalog")
            .with("folder", dir.display().to_string())
            .with("reason", error.to_string())
    })
}

/// Where the program speaks to whoever started it.
struct Console {
    words: Words,
    language: Language,
}

impl Console {
    fn new() -> Self {
        Self { words: Words::of_the_kiosk(), language: language() }
    }

    fn say(&self, phrase: &Phrase) -> ExitCode {
        self.line(&self.words.phrase(self.language, phrase))
    }

    fn line(&self, line: &str) -> ExitCode {
        match writeln!(io::stdout(), "{line}") {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(MACHINE),
        }
    }

    fn fail(&self, phrase: &Phrase, code: u8) -> ExitCode {
        let line = self.words.phrase(self.language, phrase);
        // Without a place to write errors to, the exit code still tells.
        let _ = writeln!(io::stderr(), "tramso: {line}");
        ExitCode::from(code)
    }
}

/// The language of the terminal: English where it says so, else Vietnamese.
fn language() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
    match set {
        Some(locale) if locale.starts_with("en") => Language::English,
        _ => Language::Vietnamese,
    }
}
