//! The kiosk's jobs, done on the data folder and the content that it was started with.

use crate::catalog::Catalog;
use crate::id::ItemId;
use crate::journal::{DATABASE, verify};
use crate::kiosk::job::{Answer, Content, Job, Parcel, Worker};
use crate::kiosk::seek::{self, Found, Hit, Seek, Seeker};
use crate::l10n::Language;
use crate::program::content;
use crate::program::recording;

use std::iter;
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

    fn seeker(&self, language: Language) -> Seeker {
        let files = content::files(self.catalog.as_deref()).unwrap_or_default();
        let catalog = Catalog::load(&files);
        let title = |id: ItemId| {
            let title = catalog.item_words(&id)?.say(language, "title", &[]);
            Some((Found::Item(id), title))
        };
        let guides = catalog.guides.keys().cloned().map(ItemId::Guide);
        let procedures = catalog.procedures.keys().cloned().map(ItemId::Procedure);
        let titles = guides.chain(procedures).filter_map(title).collect();
        Seeker::new(language, Titles(titles))
    }

    fn read_again(&self) -> Answer {
        let catalog = content::files(self.catalog.as_deref()).map(|files| Catalog::load(&files));
        let (hub, hub_faults) = content::settings(&self.folder, catalog.as_ref().ok());
        let terms = recording::terms(&hub);
        Answer::Read(Parcel::new(Content { hub, hub_faults, terms, catalog }))
    }
}

/// Finds what has all that is typed in its title. It stands in for the search that is to come.
struct Titles(Vec<(Found, String)>);

impl Seek for Titles {
    fn find(&self, typed: &str) -> seek::Answer {
        let wanted = typed.trim().to_lowercase();
        let hit = |(what, title): &(Found, String)| {
            let at = title.to_lowercase().find(&wanted)?;
            let marks = iter::once(at..at + wanted.len()).collect();
            Some(Hit { what: what.clone(), title: title.clone(), why: String::new(), marks })
        };
        let hits: Vec<Hit> = self.0.iter().filter_map(hit).collect();
        if hits.is_empty() { seek::Answer::Nearest(hits) } else { seek::Answer::Hits(hits) }
    }
}

impl Worker for Jobs {
    fn work(&self, job: Job) -> Answer {
        match job {
            Job::ReadAgain => self.read_again(),
            Job::VerifyLog => Answer::Verified(verify(&self.folder.join(DATABASE))),
            Job::PrepareSearch(language) => Answer::Ready(self.seeker(language)),
        }
    }
}
