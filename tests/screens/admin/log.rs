//! A log to look at: made-up sessions of four months, and what is asked of it.

use crate::desk::Desk;
use crate::small;

use tramso::catalog::Catalog;
use tramso::journal::demo::{self, Plan};
use tramso::journal::{DATABASE, HubCode, Options, verify};
use tramso::kiosk::Message;
use tramso::kiosk::job::{Answer, Export, Job};
use tramso::l10n::Words;
use tramso::report::{self, Drive, Speech};
use tramso::review::Review;

use jiff::Timestamp;
use jiff::civil::date;
use tempfile::TempDir;

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

/// The folder of a log with `visits_a_day` over `months` until the day before a test begins.
pub(crate) fn filled(visits_a_day: u32, months: u16) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let catalog = Catalog::load(&small::files());
    let vocabulary = tramso::kiosk::vocabulary(&catalog);
    let started = Timestamp::from_second(1_795_316_400).unwrap();
    let options = Options::new(HubCode::default(), catalog.version, vocabulary, started);
    let plan = Plan { months, until: date(2026, 11, 21), visits_a_day, seed: 7 };
    demo::fill(folder.path(), options, &plan).unwrap();
    folder
}

/// A busy log.
pub(crate) static BUSY: LazyLock<TempDir> = LazyLock::new(|| filled(60, 4));

/// Writes what was ordered, as the program would.
fn export_to(folder: &TempDir, export: &Export) -> Result<Vec<PathBuf>, report::Undone> {
    let to = export.folder.clone().unwrap_or_else(|| folder.path().to_owned());
    let (words, catalog) = (Words::of_the_kiosk(), Catalog::load(&small::files()));
    let language = export.order.language;
    let speech = Speech { words: &words, catalog: &catalog, language };
    let to = report::free_name(&to, "report", export.order.content.format().ending());
    report::make(&export.order, folder.path(), &to, "00000-00", &speech, &export.watch)
}

/// Answers what was asked of the log in `folder`, as the program would.
pub(crate) fn answer(desk: &mut Desk, folder: &TempDir) {
    let asked = std::mem::take(&mut desk.jobs);
    for (ticket, job) in asked {
        match job {
            Job::Overview { period, today } => {
                let review = Review::open(folder.path());
                let overview = review.and_then(|review| review.overview(period, today));
                let answer = Answer::Overview(overview.map(Arc::new));
                desk.send(Message::Answered(ticket, answer));
            }
            Job::Sessions { filter, before, size } => {
                let review = Review::open(folder.path());
                let page = review.and_then(|review| review.page(&filter, before, size));
                desk.send(Message::Answered(ticket, Answer::Sessions(page.map(Arc::new))));
            }
            Job::VerifyLog => {
                let verdict = verify(&folder.path().join(DATABASE));
                desk.send(Message::Answered(ticket, Answer::Verified(verdict)));
            }
            Job::FindDrives => {
                let drive = |name: &str| Drive {
                    name: name.to_owned(),
                    folder: folder.path().join(name),
                    free: 7_812_000_000,
                };
                let drives = ["KINGSTON", "USB CỦA TỔ DÂN PHỐ SỐ BẢY"].map(drive).to_vec();
                desk.send(Message::Answered(ticket, Answer::Drives(drives)));
            }
            Job::Export(export) => {
                let made = export_to(folder, &export);
                desk.send(Message::Answered(ticket, Answer::Exported(made)));
            }
            other => desk.jobs.push((ticket, other)),
        }
    }
}
