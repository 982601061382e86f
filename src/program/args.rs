//! The command line: what the program was asked to do.
//!
//! This only reads the words; `main` does what they say and chooses the exit code.

use crate::l10n::Phrase;

use lexopt::Arg;

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// The exit code for wrong usage.
pub const WRONG_USAGE: u8 = 2;

/// The smallest and the largest side of a window, in pixels.
const SIDES: std::ops::RangeInclusive<u32> = 320..=7680;

/// The most months of made-up sessions.
const MOST_MONTHS: u32 = 120;

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Run the kiosk.
    Kiosk {
        /// The window's size; full screen without one.
        windowed: Option<WindowSize>,
        /// The data folder, if it is not the usual one.
        data_dir: Option<PathBuf>,
        /// A catalogue's folder in place of the built-in catalogue.
        catalog: Option<PathBuf>,
    },
    /// Check a catalogue.
    Check {
        /// The catalogue's folder; the built-in catalogue without one.
        dir: Option<PathBuf>,
    },
    /// Walk the log's hash chain.
    JournalVerify {
        /// The data folder, if it is not the usual one.
        data_dir: Option<PathBuf>,
    },
    /// Write a consistent copy of the log.
    JournalBackup {
        /// The copy to write.
        file: PathBuf,
        /// The data folder, if it is not the usual one.
        data_dir: Option<PathBuf>,
    },
    /// Fill an empty data folder with made-up sessions.
    Demo {
        /// How many months of them, 1 to 120.
        months: u32,
        /// The data folder, if it is not the usual one.
        data_dir: Option<PathBuf>,
    },
    /// Say how the program is used.
    Help,
    /// Say the program's version.
    Version,
}

/// The size of a window, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WindowSize {
    /// The width, 320 to 7680.
    pub width: u32,
    /// The height, 320 to 7680.
    pub height: u32,
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
pub fn parse<I>(args: I) -> Result<Command, Phrase>
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
            Arg::Value(word) => given.words.push(word),
            other => return Err(wrong(&other.unexpected())),
        }
    }
    given.command()
}

/// The words and options as they came, each option as last given.
#[derive(Debug, Default)]
struct Given {
    words: Vec<OsString>,
    windowed: Option<WindowSize>,
    data_dir: Option<PathBuf>,
    catalog: Option<PathBuf>,
    months: Option<u32>,
    is_help: bool,
    is_version: bool,
}

impl Given {
    fn command(mut self) -> Result<Command, Phrase> {
        if self.is_help {
            return Ok(Command::Help);
        }
        if self.is_version {
            return Ok(Command::Version);
        }
        let mut words = std::mem::take(&mut self.words).into_iter();
        let command = match words.next() {
            None => self.kiosk(),
            Some(word) if word == "check" => {
                Command::Check { dir: words.next().map(PathBuf::from) }
            }
            Some(word) if word == "journal" => self.journal(&mut words)?,
            Some(word) if word == "demo" => self.demo()?,
            Some(word) => {
                return Err(Phrase::new("start-unknown-command").with("word", shown(&word)));
            }
        };
        match words.next() {
            Some(word) => Err(Phrase::new("start-unexpected-word").with("word", shown(&word))),
            None => self.nothing_left().map(|()| command),
        }
    }

    fn kiosk(&mut self) -> Command {
        Command::Kiosk {
            windowed: self.windowed.take(),
            data_dir: self.data_dir.take(),
            catalog: self.catalog.take(),
        }
    }

    fn journal(&mut self, mut words: impl Iterator<Item = OsString>) -> Result<Command, Phrase> {
        let data_dir = self.data_dir.take();
        let task = words.next().ok_or(Phrase::new("start-journal-task"))?;
        if task == "verify" {
            return Ok(Command::JournalVerify { data_dir });
        }
        if task != "backup" {
            return Err(Phrase::new("start-journal-task"));
        }
        let file = words.next().filter(|file| !file.is_empty()).map(PathBuf::from);
        let file = file.ok_or(Phrase::new("start-journal-file"))?;
        Ok(Command::JournalBackup { file, data_dir })
    }

    fn demo(&mut self) -> Result<Command, Phrase> {
        let months = self.months.take().ok_or_else(bad_months)?;
        Ok(Command::Demo { months, data_dir: self.data_dir.take() })
    }

    /// Refuses an option that the command has no use for.
    fn nothing_left(&self) -> Result<(), Phrase> {
        let left = [
            ("--windowed", self.windowed.is_some()),
            ("--data-dir", self.data_dir.is_some()),
            ("--catalog", self.catalog.is_some()),
            ("--months", self.months.is_some()),
        ];
        match left.into_iter().find(|(_, is_left)| *is_left) {
            Some((option, _)) => Err(Phrase::new("start-option-elsewhere").with("option", option)),
            None => Ok(()),
        }
    }
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
            Phrase::new("start-bad-size")
                .with("value", shown(written))
                .with("least", *SIDES.start())
                .with("most", *SIDES.end())
        })
}

fn folder(parser: &mut lexopt::Parser) -> Result<PathBuf, Phrase> {
    let folder = value(parser)?;
    match folder.is_empty() {
        true => Err(Phrase::new("start-empty-folder")),
        false => Ok(folder.into()),
    }
}

fn months(written: &OsStr) -> Result<u32, Phrase> {
    written
        .to_str()
        .and_then(|text| text.parse().ok())
        .filter(|months| (1..=MOST_MONTHS).contains(months))
        .ok_or_else(bad_months)
}

fn bad_months() -> Phrase {
    Phrase::new("start-bad-months").with("most", MOST_MONTHS)
}

fn value(parser: &mut lexopt::Parser) -> Result<OsString, Phrase> {
    parser.value().map_err(|error| wrong(&error))
}

fn wrong(error: &lexopt::Error) -> Phrase {
    match error {
        lexopt::Error::MissingValue { option } => Phrase::new("start-missing-value")
            .with("option", shown(option.as_deref().unwrap_or_default().as_ref())),
        lexopt::Error::UnexpectedOption(option) => {
            Phrase::new("start-unknown-option").with("option", shown(option.as_ref()))
        }
        lexopt::Error::UnexpectedValue { option, .. } => {
            Phrase::new("start-unexpected-value").with("option", shown(option.as_ref()))
        }
        other => {
            Phrase::new("start-unexpected-word").with("word", shown(other.to_string().as_ref()))
        }
    }
}

/// What was written, short and on one line.
fn shown(written: &OsStr) -> String {
    let text = written.to_string_lossy();
    text.chars().map(|c| if c.is_control() { '?' } else { c }).take(60).collect()
}

#[cfg(test)]
mod tests;
