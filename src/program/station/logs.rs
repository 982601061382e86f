//! The program's own log files, for whoever looks after the PC: `logs/tramso_*.log` in the data folder.
//!
//! They hold what the program did and what failed, never what somebody typed; of other crates only
//! warnings, since their chattier levels may tell of keys and texts. A new file begins each day and each
//! megabyte, the oldest go, and all together stay under 20 MB.

use crate::gate;
use crate::l10n::Phrase;
use crate::visit::told;

use flexi_logger::{
    Age, Cleanup, Criterion, DeferredNow, ErrorChannel, FileSpec, LogSpecification, Logger,
    LoggerHandle, Naming,
};
use jiff::Timestamp;
use log::{LevelFilter, Log, Record};

use std::fs::{self, DirEntry};
use std::io::{self, Write};
use std::path::Path;
use std::time::SystemTime;

/// The folder of the log files in the data folder.
const FOLDER: &str = "logs";

/// What the name of a log file begins with.
const NAME: &str = "tramso";

/// The most bytes of a file before the next begins; one line may go beyond.
const LARGEST: u64 = 1_000_000;

/// How many files are kept beside the current one.
const KEPT: usize = 18;

/// The most characters of a line's message.
const LONGEST: usize = 1_000;

/// The log files, written to as long as this value lives.
pub(crate) struct Logs {
    _handle: LoggerHandle,
}

impl Logs {
    /// Begins to write what the program logs to files in `folder`.
    ///
    /// # Errors
    /// When no file can be written there or something else takes the log already; then nothing is written.
    pub(crate) fn start(folder: &Path) -> Result<Self, Phrase> {
        let off = || Phrase::new("start-logs-off");
        // The logger's own calendar ends where ours does, and it has no answer there but a panic.
        let clock = SystemTime::now();
        let has_calendar = Timestamp::try_from(clock).ok() == Some(told(clock));
        if !has_calendar || !has_only_files(folder) {
            return Err(off());
        }
        let (logger, handle) = build(folder).ok_or_else(off)?;
        log::set_boxed_logger(logger).map_err(|_| off())?;
        Ok(Self { _handle: handle })
    }
}

/// Whether every file of the log is one: opening a pipe would wait for ever, and a device is nobody's log.
fn has_only_files(folder: &Path) -> bool {
    let Ok(entries) = fs::read_dir(folder.join(FOLDER)) else {
        return true;
    };
    let is_ours = |entry: &DirEntry| entry.file_name().to_string_lossy().starts_with(NAME);
    let mut ours = entries.filter_map(Result::ok).filter(is_ours);
    ours.all(|entry| gate::is_irregular(&entry.path()).is_ok_and(|is_irregular| !is_irregular))
}

fn build(folder: &Path) -> Option<(Box<dyn Log>, LoggerHandle)> {
    let levels = LogSpecification::builder()
        .default(LevelFilter::Warn)
        .module(env!("CARGO_CRATE_NAME"), LevelFilter::Info)
        .build();
    Logger::with(levels)
        .log_to_file(FileSpec::default().directory(folder.join(FOLDER)).basename(NAME))
        .rotate(
            Criterion::AgeOrSize(Age::Day, LARGEST),
            Naming::Timestamps,
            Cleanup::KeepLogFiles(KEPT),
        )
        .cleanup_in_background_thread(false)
        .append()
        .format(line)
        .error_channel(ErrorChannel::DevNull)
        .panic_if_error_channel_is_broken(false)
        .build()
        .ok()
}

/// Writes one record as one line: the local time, the level, where it comes from, the message.
fn line(out: &mut dyn Write, now: &mut DeferredNow, record: &Record<'_>) -> io::Result<()> {
    let message: String = record
        .args()
        .to_string()
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(LONGEST)
        .collect();
    let time = now.format("%Y-%m-%d %H:%M:%S%.3f");
    write!(out, "{time} {} {}: {message}", record.level(), record.target())
}

#[cfg(test)]
mod tests {
    use super::*;

    use log::Level;

    const HERE: &str = module_path!();

    fn write(logger: &dyn Log, level: Level, target: &str, message: &str) {
        let mut record = Record::builder();
        record.level(level).target(target).module_path(Some(target));
        logger.log(&record.args(format_args!("{message}")).build());
    }

    fn written(folder: &Path) -> Vec<String> {
        let files = fs::read_dir(folder.join("logs")).unwrap();
        files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect()
    }

    #[test]
    fn a_record_is_one_line_whatever_it_holds() {
        let folder = tempfile::tempdir().unwrap();
        let (logger, _handle) = build(folder.path()).unwrap();
        write(&*logger, Level::Info, HERE, "a\nb\rc\u{1b}[0m");
        write(&*logger, Level::Info, HERE, &"đ".repeat(5_000));
        let text = written(folder.path()).concat();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(lines[0].ends_with(": a b c [0m") && lines[0].contains(" INFO "));
        assert_eq!(lines[1].matches('đ').count(), LONGEST);
    }

    #[test]
    fn other_crates_are_heard_only_when_they_warn() {
        let folder = tempfile::tempdir().unwrap();
        let (logger, _handle) = build(folder.path()).unwrap();
        write(&*logger, Level::Info, "winit", "a key");
        write(&*logger, Level::Warn, "winit", "no seat");
        write(&*logger, Level::Debug, HERE, "a detail");
        let text = written(folder.path()).concat();
        assert!(text.contains("no seat") && !text.contains("a key") && !text.contains("a detail"));
    }

    #[test]
    fn a_new_start_goes_on_in_the_same_file() {
        let folder = tempfile::tempdir().unwrap();
        for message in ["first", "second"] {
            let (logger, _handle) = build(folder.path()).unwrap();
            write(&*logger, Level::Info, HERE, message);
        }
        let files = written(folder.path());
        assert_eq!(files.len(), 1);
        assert!(files[0].contains("first") && files[0].contains("second"));
    }

    #[test]
    fn all_files_together_stay_under_20_mb() {
        let folder = tempfile::tempdir().unwrap();
        let message = "x".repeat(LONGEST);
        for _start in 0..4 {
            let (logger, _handle) = build(folder.path()).unwrap();
            for _line in 0..7_000 {
                write(&*logger, Level::Warn, HERE, &message);
            }
        }
        let files = written(folder.path());
        let bytes: usize = files.iter().map(String::len).sum();
        assert!(
            (10_000_000..20_000_000).contains(&bytes),
            "{bytes} bytes in {} files",
            files.len()
        );
        assert!(files.len() <= KEPT + 1);
    }

    #[test]
    fn a_folder_that_cannot_be_written_turns_the_log_off() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        assert!(build(&file).is_none());
        assert_eq!(Logs::start(&file).err(), Some(Phrase::new("start-logs-off")));
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_in_place_of_a_log_file_turns_the_log_off_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let (logger, handle) = build(folder.path()).unwrap();
        write(&*logger, Level::Info, HERE, "first");
        drop((logger, handle));
        let logs = folder.path().join(FOLDER);
        let current = fs::read_dir(&logs).unwrap().next().unwrap().unwrap().path();
        assert!(has_only_files(folder.path()));
        fs::remove_file(&current).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(current).status().unwrap().success());
        assert_eq!(Logs::start(folder.path()).err(), Some(Phrase::new("start-logs-off")));
    }
}
