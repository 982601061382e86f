//! The program as it is started: one file a command, and the machine they run on.
//!
//! [`run`] reads the command line, lets the command do its work and says how it went by the exit code:
//! 0 done, 1 the answer is no, 2 wrong usage, 3 the machine's fault. What a command works with is the
//! other rooms' business.

mod args;
mod check;
mod chime;
mod console;
mod content;
mod copy;
mod demo;
mod error;
mod exports;
mod find;
mod help;
mod jobs;
mod journal;
mod kiosk;
mod recording;
mod report;
mod search;
mod staff;
mod stamp;
mod station;

use args::{Asked, Command};
use console::Console;
use error::Error;
use station::DataFolder;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

/// Does what the command line asks for, without the program's own name in it.
pub fn run<I>(args: I) -> ExitCode
where
    I: IntoIterator,
    I::Item: Into<OsString>,
{
    let console = Console::new();
    let asked = args::parse(args).map_err(Error::WrongUsage);
    match asked.and_then(|asked| carry_out(asked, &console)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => console.fail(&error),
    }
}

fn carry_out(asked: Asked, console: &Console) -> Result<(), Error> {
    let folder = DataFolder::locate(asked.data_dir, env::var_os(station::ENVIRONMENT));
    match asked.command {
        Command::Kiosk { windowed, catalog } => kiosk::run(&folder, windowed, catalog.as_deref()),
        Command::Check { dir, is_list } => check::run(dir.as_deref(), is_list, console),
        Command::Copy { into } => copy::run(&into, console),
        Command::Find { words, catalog } => find::run(&words, catalog.as_deref(), &folder, console),
        Command::Journal(task) => journal::run(&task, &folder, console),
        Command::Report { task, catalog } => {
            report::run(&task, catalog.as_deref(), &folder, console)
        }
        Command::Staff(task) => staff::run(task, &folder, console),
        Command::Demo { months } => demo::run(&folder, months, console),
        Command::Help => help::help(console),
        Command::Version => help::version(console),
    }
}
