//! The program: reads the command line, wires the rooms together, and says how it went by its exit code.
//!
//! 0 done, 1 the answer is no, 2 wrong usage, 3 the machine's fault.

use tramso::catalog::{Catalog, Files};
use tramso::hub::Settings;
use tramso::journal::{self, Broken, HubCode, Journal, Options, Report, Vocabulary, demo};
use tramso::kiosk::{self, Log, Setup, Window};
use tramso::l10n::{Language, Phrase, Words};
use tramso::program::args::{self, Command, WindowSize};
use tramso::program::station::{self, DataFolder, Logs};

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
    match args::parse(env::args_os().skip(1)) {
        Ok(command) => carry_out(command, &console),
        Err(wrong) => console.fail(&wrong, args::WRONG_USAGE),
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
        Command::JournalVerify { data_dir } => verify(&data_folder(data_dir), console),
        Command::JournalBackup { file, data_dir } => {
            back_up(&data_folder(data_dir), &file, console)
        }
        Command::Demo { months, data_dir } => fill_demo(&data_folder(data_dir), months, console),
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
    let path = data_folder(data_dir);
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
) -> (Setup, mpsc::UnboundedReceiver<Report>, Option<Logs>) {
    let mut faults: Vec<Phrase> = folder.trouble().cloned().into_iter().collect();
    let logs = Logs::start(folder.path()).map_err(|fault| faults.push(fault)).ok();
    station::end_on_panic();

    let (hub, hub_faults) = Settings::load(folder.path());
    let catalog = Catalog::load(files);
    let (sender, reports) = mpsc::unbounded();
    let options = options(folder.path(), &hub, &catalog);
    let is_demo = options.is_demo;
    let journal = Journal::open(folder.path(), options, move |report| {
        // The kiosk may have closed its end already: then nobody needs to know.
        let _ = sender.unbounded_send(report);
    });
    let words = Words::of_the_kiosk();
    let log: Box<dyn Log> = Box::new(journal);
    let setup = Setup { hub, hub_faults, catalog, words, log, faults, can_close, is_demo };
    (setup, reports, logs)
}

/// How this hub's log is kept.
fn options(folder: &Path, hub: &Settings, catalog: &Catalog) -> Options {
    let ward = hub.ward.as_ref().and_then(|ward| ward.code).map_or(0, |code| code.number());
    let vocabulary = Vocabulary::new(catalog.item_ids(), catalog.trouble_ids());
    let hub_code = HubCode::new(ward, 0).unwrap_or_default();
    Options {
        is_demo: demo::is_demo(folder),
        round_after_days: u16::try_from(hub.round_after_days).unwrap_or(u16::MAX),
        retention_months: u16::try_from(hub.retention_months).unwrap_or(u16::MAX),
        ..Options::new(hub_code, catalog.version, vocabulary, Timestamp::now())
    }
}

/// Walks the log's chain and names the first thing that is not as it was written.
fn verify(folder: &Path, console: &Console) -> ExitCode {
    let path = folder.join(journal::DATABASE);
    if !path.is_file() {
        return console.fail(&journal::Undone::NoJournal.phrase(), MACHINE);
    }
    match journal::verify(&path) {
        Ok(verified) => {
            let sessions = i64::try_from(verified.sessions).unwrap_or(i64::MAX);
            console.say(&Phrase::new("start-verified").with("sessions", sessions))
        }
        Err(Broken::Unreadable) => console.fail(&Broken::Unreadable.phrase(), MACHINE),
        Err(broken) => console.fail(&broken.phrase(), NO),
    }
}

/// Copies the log to `file`, also while the kiosk runs.
fn back_up(folder: &Path, file: &Path, console: &Console) -> ExitCode {
    match journal::backup(folder, file) {
        Ok(()) => {
            let file = file.display().to_string();
            console.say(&Phrase::new("start-backed-up").with("file", file))
        }
        Err(undone) => console.fail(&undone.phrase(), MACHINE),
    }
}

/// About how many visitors the made-up hub has on a weekday.
const DEMO_VISITS: u32 = 25;

/// Fills an empty data folder with made-up sessions.
fn fill_demo(path: &Path, months: u32, console: &Console) -> ExitCode {
    let folder = match DataFolder::open(path) {
        Ok(folder) => folder,
        Err(running) => return console.fail(&running.phrase(), MACHINE),
    };
    let (hub, _) = Settings::load(folder.path());
    let catalog = Catalog::load(&Files::embedded());
    let options = options(folder.path(), &hub, &catalog);
    let plan = demo::Plan {
        months: u16::try_from(months).unwrap_or(u16::MAX),
        until: journal::VIETNAM.to_datetime(Timestamp::now()).date(),
        visits_a_day: DEMO_VISITS,
        seed: u64::from(months),
    };
    match demo::fill(folder.path(), options, &plan) {
        Ok(count) => {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            console.say(&Phrase::new("start-demo-filled").with("count", count))
        }
        Err(journal::Undone::Exists) => console.fail(&Phrase::new("start-demo-not-empty"), MACHINE),
        Err(undone) => console.fail(&undone.phrase(), MACHINE),
    }
}

fn data_folder(argument: Option<PathBuf>) -> PathBuf {
    DataFolder::locate(argument, env::var_os(station::ENVIRONMENT))
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
