//! The kiosk's jobs, done on the data folder and the content that it was started with.

use crate::catalog::Catalog;
use crate::journal::{DATABASE, verify};
use crate::kiosk::job::{Answer, Content, Job, Parcel, Worker};
use crate::program::content;
use crate::program::recording;
use crate::program::search;

use std::path::{Path, PathBuf};

/// Who does the kiosk's jobs.
pub(super) struct Jobs {
    folder: PathBuf,
    catalog: Option<PathBuf>,
}

impl Jobs {
    /// Jobs are done on the data folder `folder`, and on the content of `catalog` if it is not built in.
    pub(super) fn new(folder: &Path, catalog: Option<&Path>) -> Self {
        Self { folder: folder.to_owned(), catalog: catalog.map(Path::to_owned) }
    }

    fn read_again(&self) -> Answer {
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
            Job::VerifyLog => Answer::Verified(verify(&self.folder.join(DATABASE))),
            Job::PrepareSearch => {
                Answer::Ready(search::prepare(&self.folder, self.catalog.as_deref()))
            }
        }
    }
}
