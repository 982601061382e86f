//! The command line: what the program was asked to do.
//!
//! This only reads the words; the commands do what they say, each in its own file.

mod report;
mod staff;

pub(super) use report::ReportTask;
pub(super) use staff::StaffTask;

use crate::l10n::{self, Phrase};

use lexopt::Arg;

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// The smallest and the largest side of a window, in pixels.
const SIDES: std::ops::RangeInclusive<u32> = 320..=7680;

/// The most months of made-up sessions.
const MOST_MONTHS: u32 = 120;

/// What was asked for: a command, and what commands share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    /// The command.
    pub(super) command: Command,
    /// The data folder, if it is not the usual one.
    pub(super) data_dir: Option<PathBuf>,
}

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Command {
    /// Run the kiosk.
    Kiosk {
        /// The window's size; full screen without one.
        windowed: Option<WindowSize>,
        /// A folder that lies over the built-in catalogue.
        catalog: Option<PathBuf>,
    },
    /// Check a catalogue.
    Check {
        /// The catalogue's folder; the built-in catalogue without one.
        dir: Option<PathBuf>,
        /// Whether to tell what each item rests on.
        is_list: bool,
    },
    /// Write the built-in content as files.
    Copy {
        /// The folder they go to.
        into: PathBuf,
    },
    /// List what a resident's search would.
    Find {
        /// What the resident types, word by word.
        words: Vec<String>,
        /// A folder that lies over the built-in catalogue.
        catalog: Option<PathBuf>,
    },
    /// Look after the log.
    Journal(Task),
    /// Look after the staff.
    Staff(StaffTask),
    /// Make a report of a period.
    Report {
        /// Of what, and where to.
        task: ReportTask,
        /// A folder that lies over the built-in catalogue, for the titles in it.
        catalog: Option<PathBuf>,
    },
    /// Fill an empty data folder with made-up sessions.
    Demo {
        /// How many months of them, 1 to 120.
        months: u32,
    },
    /// Say how the program is used.
    Help,
    /// Say the program's version.
    Version,
}

impl Command {
    fn has_data_folder(&self) -> bool {
        match self {
            Self::Kiosk { .. }
            | Self::Find { .. }
            | Self::Journal(_)
            | Self::Report { .. }
            | Self::Staff(_)
            | Self::Demo { .. } => true,
            Self::Check { .. } | Self::Copy { .. } | Self::Help | Self::Version => false,
        }
    }
}

/// What to do with the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Task {
    /// Walk its hash chain.
    Verify,
    /// Tell each month's head.
    Heads,
    /// Write a consistent copy of it.
    Backup {
        /// The copy to write.
        file: PathBuf,
    },
    /// Put a copy in its place.
    Restore {
        /// The copy to take.
        file: PathBuf,
    },
}

/// The size of a window, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct WindowSize {
    /// The width, 320 to 7680.
    pub(super) width: u32,
    /// The height, 320 to 7680.
    pub(super) height: u32,
}

impl Default for WindowSize {
    fn default() -> Self {
        Self { width: 1280, height: 720 }
    }
}

/// Reads the command line, without the program's own name.
///
/// # Errors
/// What is wrong with it and what to do, on one line.
pub(super) fn parse<I>(args: I) -> Result<Asked, Phrase>
where
    I: IntoIterator,
    I::Item: Into<OsString>,
{
    let mut given = Given::default();
    let mut parser = lexopt::Parser::from_args(args);
    while let Some(arg) = parser.next().map_err(|error| wrong(&error))? {
        match arg {
            Arg::Short('h') | Arg::Long("help") => given.is_help = true,
            Arg::Short('V') | Arg::Long("version") => given.is_version = true,
            Arg::Long("windowed") => given.windowed = Some(windowed(&mut parser)?),
            Arg::Long("data-dir") => given.data_dir = Some(folder(&mut parser)?),
            Arg::Long("catalog") => given.catalog = Some(folder(&mut parser)?),
            Arg::Long("months") => given.months = Some(months(&value(&mut parser)?)?),
            Arg::Long("admin") => given.is_admin = true,
            Arg::Long("period") => given.report.set_period(value(&mut parser)?)?,
            Arg::Long("format") => given.report.set_format(value(&mut parser)?)?,
            Arg::Long("out") => given.report.set_out(value(&mut parser)?)?,
            Arg::Long("detail") => given.report.has_detail = true,
            Arg::Long("helpers") => given.report.has_helpers = true,
            Arg::Long("exact") => given.report.is_exact = true,
            Arg::Long("copy") => given.copy = Some(folder(&mut parser)?),
            Arg::Long("list") => given.is_list = true,
            Arg::Value(word) => given.words.push(word),
            other => return Err(wrong(&other.unexpected())),
        }
    }
    given.asked()
}

/// The words and options as they came, each option as last given.
#[derive(Debug, Default)]
struct Given {
    words: Vec<OsString>,
    windowed: Option<WindowSize>,
    data_dir: Option<PathBuf>,
    catalog: Option<PathBuf>,
    months: Option<u32>,
    copy: Option<PathBuf>,
    is_list: bool,
    is_admin: bool,
    report: report::Given,
    is_help: bool,
    is_version: bool,
}

impl Given {
    fn asked(mut self) -> Result<Asked, Phrase> {
        if self.is_help {
            return Ok(Asked { command: Command::Help, data_dir: None });
        }
        if self.is_version {
            return Ok(Asked { command: Command::Version, data_dir: None });
        }
        let mut words = std::mem::take(&mut self.words).into_iter();
        let command = self.command(&mut words)?;
        if let Some(word) = words.next() {
            return Err(Phrase::new("command-unexpected-word").with("word", shown(&word)));
        }
        let data_dir = self.data_dir.take_if(|_| command.has_data_folder());
        self.nothing_left().map(|()| Asked { command, data_dir })
    }

    fn command(&mut self, words: &mut impl Iterator<Item = OsString>) -> Result<Command, Phrase> {
        let Some(word) = words.next() else {
            return Ok(self.kiosk());
        };
        match word.to_str() {
            Some("check") => Ok(self.check(words)),
            Some("find") => self.find(words),
            Some("journal") => task(words).map(Command::Journal),
            Some("staff") => staff::task(words, &mut self.is_admin).map(Command::Staff),
            Some("report") => {
                let catalog = self.catalog.take();
                self.report.take().map(|task| Command::Report { task, catalog })
            }
            Some("demo") => self.demo(),
            _ => Err(Phrase::new("command-unknown").with("word", shown(&word))),
        }
    }

    fn kiosk(&mut self) -> Command {
        Command::Kiosk { windowed: self.windowed.take(), catalog: self.catalog.take() }
    }

    fn check(&mut self, words: &mut impl Iterator<Item = OsString>) -> Command {
        if let Some(into) = self.copy.take() {
            return Command::Copy { into };
        }
        let is_list = std::mem::take(&mut self.is_list);
        Command::Check { dir: words.next().map(PathBuf::from), is_list }
    }

    fn find(&mut self, words: &mut impl Iterator<Item = OsString>) -> Result<Command, Phrase> {
        let words: Vec<String> = words.map(|word| word.to_string_lossy().into_owned()).collect();
        if words.iter().all(|word| word.trim().is_empty()) {
            return Err(Phrase::new("command-find-words"));
        }
        Ok(Command::Find { words, catalog: self.catalog.take() })
    }

    fn demo(&mut self) -> Result<Command, Phrase> {
        self.months.take().map(|months| Command::Demo { months }).ok_or_else(bad_months)
    }

    /// Refuses an option that the command has no use for.
    fn nothing_left(&self) -> Result<(), Phrase> {
        let left = [
            ("--windowed", self.windowed.is_some()),
            ("--data-dir", self.data_dir.is_some()),
            ("--catalog", self.catalog.is_some()),
            ("--months", self.months.is_some()),
            ("--copy", self.copy.is_some()),
            ("--list", self.is_list),
            ("--admin", self.is_admin),
        ];
        match left.into_iter().chain(self.report.left()).find(|(_, is_left)| *is_left) {
            Some((option, _)) => {
                Err(Phrase::new("command-option-elsewhere").with("option", option))
            }
            None => Ok(()),
        }
    }
}

/// The task for the log that the words name.
fn task(words: &mut impl Iterator<Item = OsString>) -> Result<Task, Phrase> {
    let task = words.next().unwrap_or_default();
    match task.to_str() {
        Some("verify") => Ok(Task::Verify),
        Some("heads") => Ok(Task::Heads),
        Some("backup") => Ok(Task::Backup { file: file("backup", words)? }),
        Some("restore") => Ok(Task::Restore { file: file("restore", words)? }),
        _ => Err(Phrase::new("command-journal-task")),
    }
}

/// The file that `task` works with.
fn file(task: &'static str, words: &mut impl Iterator<Item = OsString>) -> Result<PathBuf, Phrase> {
    let file = words.next().filter(|file| !file.is_empty()).map(PathBuf::from);
    file.ok_or_else(|| Phrase::new("command-journal-file").with("task", task))
}

/// The size after `--windowed`, which may be left out: the next word is one if it begins with a digit.
fn windowed(parser: &mut lexopt::Parser) -> Result<WindowSize, Phrase> {
    let is_size = |word: &OsStr| word.as_encoded_bytes().first().is_some_and(u8::is_ascii_digit);
    let written = match parser.optional_value() {
        Some(value) => Some(value),
        None => parser.try_raw_args().and_then(|mut words| words.next_if(is_size)),
    };
    written.map_or(Ok(WindowSize::default()), |written| size(&written))
}

fn size(written: &OsStr) -> Result<WindowSize, Phrase> {
    let side = |text: &str| text.parse().ok().filter(|side| SIDES.contains(side));
    written
        .to_str()
        .and_then(|text| text.split_once(['x', 'X']))
        .and_then(|(width, height)| Some(WindowSize { width: side(width)?, height: side(height)? }))
        .ok_or_else(|| {
            Phrase::new("command-bad-size")
                .with("value", shown(written))
                .with("least", *SIDES.start())
                .with("most", *SIDES.end())
        })
}

fn folder(parser: &mut lexopt::Parser) -> Result<PathBuf, Phrase> {
    let folder = value(parser)?;
    if folder.is_empty() {
        return Err(Phrase::new("command-empty-folder"));
    }
    Ok(folder.into())
}

fn months(written: &OsStr) -> Result<u32, Phrase> {
    written
        .to_str()
        .and_then(|text| text.parse().ok())
        .filter(|months| (1..=MOST_MONTHS).contains(months))
        .ok_or_else(bad_months)
}

fn bad_months() -> Phrase {
    Phrase::new("command-bad-months").with("most", MOST_MONTHS)
}

fn value(parser: &mut lexopt::Parser) -> Result<OsString, Phrase> {
    parser.value().map_err(|error| wrong(&error))
}

fn wrong(error: &lexopt::Error) -> Phrase {
    match error {
        lexopt::Error::MissingValue { option } => Phrase::new("command-missing-value")
            .with("option", shown(option.as_deref().unwrap_or_default().as_ref())),
        lexopt::Error::UnexpectedOption(option) => {
            Phrase::new("command-unknown-option").with("option", shown(option.as_ref()))
        }
        lexopt::Error::UnexpectedValue { option, .. } => {
            Phrase::new("command-unexpected-value").with("option", shown(option.as_ref()))
        }
        other => {
            Phrase::new("command-unexpected-word").with("word", shown(other.to_string().as_ref()))
        }
    }
}

/// What was written, short and on one line.
fn shown(written: &OsStr) -> String {
    let beginning: String = written.to_string_lossy().chars().take(60).collect();
    l10n::shown(&beginning)
}

#[cfg(test)]
mod tests;
