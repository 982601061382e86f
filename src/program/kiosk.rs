//! `tramso`: the kiosk itself.

use crate::catalog::Catalog;
use crate::hub::Settings;
use crate::journal::{Journal, Report, Subject, restore_planned};
use crate::kiosk::job::StaffNow;
use crate::kiosk::news::News;
use crate::kiosk::{self, Ended, Log, Setup, Window};
use crate::l10n::{Phrase, Words};
use crate::program::args::WindowSize;
use crate::program::console::Console;
use crate::program::content;
use crate::program::error::Error;
use crate::program::jobs::Jobs;
use crate::program::recording;
use crate::program::station::{self, DataFolder, Keeper, Logs, PERIOD, Server};

use crate::visit::told;

use iced::Size;
use iced::futures::channel::mpsc;

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::Arc;
use std::thread;
use std::time::SystemTime;

/// Opens the kiosk and stays until it is closed.
pub(super) fn run(
    folder: &Path,
    windowed: Option<WindowSize>,
    catalog: Option<&Path>,
) -> Result<(), Error> {
    match Server::find() {
        Server::None => return Err(Error::Machine(Phrase::new("start-no-display"))),
        Server::BesideWayland => station::restart_without_wayland(),
        Server::Named => {}
    }
    let folder = DataFolder::open(folder)?;
    let files = content::files(catalog).map_err(Error::Machine)?;
    // The content and the system's fonts are read while the display answers, which takes about as long.
    let reading = thread::spawn(move || Catalog::load(&files));
    thread::spawn(kiosk::text::load_fonts);
    let jobs = Arc::new(Jobs::new(folder.path(), catalog));
    let mut faults: Vec<Phrase> = restored(folder.path()).into_iter().collect();
    let _logs = Logs::start(folder.path()).map_err(|fault| faults.push(fault)).ok();
    station::end_on_panic();
    let text = Settings::load(folder.path()).0.display.text_size;
    let (sender, news) = mpsc::unbounded();
    let start = Start {
        folder: folder.path().to_owned(),
        staff: jobs.staff_now(),
        faults,
        news: sender.clone(),
        can_close: windowed.is_some(),
    };
    let _keeper = keep(folder, sender);
    let set_up = move || start.set_up(reading.join().unwrap_or_else(|panic| resume_unwind(panic)));
    let window = windowed.map_or(Window::FullScreen, |size| {
        Window::Windowed(Size::new(size.width as f32, size.height as f32))
    });
    match station::with_display(
        || kiosk::run(set_up, text, news, jobs, window),
        end_without_display,
    ) {
        Ok(Ok(Ended::Asked)) => Ok(()),
        Ok(Ok(Ended::Lost)) => Err(lost()),
        Ok(Err(error)) => Err(no_window(error.to_string())),
        Err(reason) => Err(no_window(reason)),
    }
}

/// Puts the copy of the log that staff chose in its place, before the log is opened; what staff are told.
fn restored(folder: &Path) -> Option<Phrase> {
    let phrase = match restore_planned(folder, told(SystemTime::now()))? {
        Ok(day) => Phrase::new("restore-done").with("day", day.to_string()),
        Err(undone) => undone.phrase(),
    };
    Some(phrase)
}

/// What it comes to when no window can be opened, or none kept open.
fn no_window(reason: String) -> Error {
    log::error!("no window: {reason}");
    Error::Machine(Phrase::new("start-no-window").with("reason", reason))
}

/// What it comes to when the display goes away under the window.
fn lost() -> Error {
    station::log_line("the display was lost".to_owned());
    Error::Machine(Phrase::new("start-display-lost"))
}

/// Ends the program, which the X library was about to do in its own way.
fn end_without_display() {
    let error = lost();
    Console::new().fail(&error);
    process::exit(error.code().into());
}

/// What the kiosk starts with, but for its content.
struct Start {
    folder: PathBuf,
    staff: StaffNow,
    /// What is wrong so far.
    faults: Vec<Phrase>,
    news: mpsc::UnboundedSender<News>,
    can_close: bool,
}

impl Start {
    /// The whole of it: what is wrong costs only itself and is told to staff.
    fn set_up(self, mut catalog: Catalog) -> Setup {
        let Self { folder, staff, faults, news, can_close } = self;
        let (hub, hub_faults) = content::settings(&folder, Some(&mut catalog));
        let options = recording::options(&folder, &hub, &catalog);
        let is_demo = options.is_demo;
        let journal = Journal::open(&folder, options, move |report| {
            // The kiosk may have closed its end already: then nobody needs to know.
            let _ = news.unbounded_send(News::Log(report));
        });
        let (words, log): (_, Box<dyn Log>) = (Words::of_the_kiosk(), Box::new(journal));
        Setup { hub, hub_faults, catalog, words, log, staff, faults, can_close, is_demo }
    }
}

/// Keeps the data folder; staff are told while it cannot be.
fn keep(folder: DataFolder, news: mpsc::UnboundedSender<News>) -> Keeper {
    Keeper::start(folder, PERIOD, move |trouble| {
        let report = trouble.map_or(Report::Over(Subject::Folder), Report::Folder);
        // The kiosk may have closed its end already.
        let _ = news.unbounded_send(News::Log(report));
    })
}
