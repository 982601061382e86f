//! The kiosk's jobs, done on the data folder and the content that it was started with.

use crate::catalog::Catalog;
use crate::journal::{DATABASE, verify};
use crate::kiosk::job::{Answer, Content, Job, Parcel, Worker};
use crate::program::content;
use crate::program::recording;
use crate::program::search;
use crate::program::stamp::Stamp;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Who does the kiosk's jobs.
pub(super) struct Jobs {
    folder: PathBuf,
    catalog: Option<PathBuf>,
    /// The files as they were when they were last read.
    read: Mutex<Stamp>,
}

impl Jobs {
    /// Jobs are done on the data folder `folder`, and on the content of `catalog` if it is not built in.
    pub(super) fn new(folder: &Path, catalog: Option<&Path>) -> Self {
        let read = Mutex::new(Stamp::of(folder, catalog));
        Self { folder: folder.to_owned(), catalog: catalog.map(Path::to_owned), read }
    }

    fn read_if_changed(&self) -> Answer {
        let now = Stamp::of(&self.folder, self.catalog.as_deref());
        let is_changed = *self.read.lock().unwrap_or_else(PoisonError::into_inner) != now;
        if is_changed { self.read_again() } else { Answer::Unchanged }
    }

    fn read_again(&self) -> Answer {
        // Looked at before they are read: what changes meanwhile is read once more.
        let now = Stamp::of(&self.folder, self.catalog.as_deref());
        *self.read.lock().unwrap_or_else(PoisonError::into_inner) = now;
        let catalog = content::files(self.catalog.as_deref()).map(|files| Catalog::load(&files));
        let (hub, hub_faults) = content::settings(&self.folder, catalog.as_ref().ok());
        let terms = recording::terms(&hub);
        Answer::Read(Parcel::new(Content { hub, hub_faults, terms, catalog }))
    }
}

impl Worker for Jobs {
    fn work(&self, job: Job) -> Answer {
        match job {
            Job::ReadAgain => self.read_again(),
            Job::ReadIfChanged => self.read_if_changed(),
            Job::VerifyLog => Answer::Verified(verify(&self.folder.join(DATABASE))),
            Job::PrepareSearch => {
                Answer::Ready(search::prepare(&self.folder, self.catalog.as_deref()))
            }
        }
    }
}
