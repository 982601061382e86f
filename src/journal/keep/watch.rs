//! Watches over the log's files: whether the database that is open is still the one in the log's place, and
//! what a log that is opened lacks of what it had.

use crate::journal::error::Error;
use crate::journal::file::{DATABASE, Identity};
use crate::journal::keep::backup::{self, BACKUPS};
use crate::journal::keep::witness::{Known, Opened, Witness};

use jiff::Timestamp;
use rusqlite::Connection;

use std::path::{Path, PathBuf};

/// Whoever watches over the log's files.
pub(crate) struct Watch {
    folder: PathBuf,
    /// What is known, from the first opening on.
    witness: Option<Witness>,
    /// Which files are open.
    files: Option<Identity>,
    /// How many sessions were salvaged into the log that is opened next.
    salvaged: Option<u64>,
}

/// Sessions that are missing from the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Missing {
    pub(crate) sessions: u64,
    /// The copy that has most of them.
    pub(crate) copy: Option<PathBuf>,
}

impl Watch {
    /// A watch over the log in `folder` that has seen nothing yet.
    pub(crate) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), witness: None, files: None, salvaged: None }
    }

    /// So many sessions were salvaged into the log that is opened next.
    pub(crate) fn salvaged(&mut self, sessions: u64) {
        self.salvaged = Some(self.salvaged.unwrap_or(0).saturating_add(sessions));
    }

    /// Compares a log that was opened with what is known of it, by what the newest nightly copy holds if
    /// there is no witness.
    ///
    /// # Errors
    /// What the database or the file system says.
    pub(crate) fn begin(&mut self, db: &Connection, now: Timestamp) -> Result<(), Error> {
        let copy = backup::newest(&self.folder);
        let found = Witness::load(&self.folder).or_else(|| {
            let known = backup::known_of_copy(&self.folder, copy?).ok()?;
            Some(Witness::of(known))
        });
        let mut witness = self.witness.clone().unwrap_or_default();
        witness.compare(found, &Opened { db, salvaged: self.salvaged, at: now, copy })?;
        self.files = Some(Identity::of(&self.folder.join(DATABASE))?);
        self.salvaged = None;
        witness.save(&self.folder);
        self.witness = Some(witness);
        Ok(())
    }

    /// Makes sure that what was just written went to the files in the log's place.
    ///
    /// # Errors
    /// [`Error::Gone`] if they were taken away or others are there, or their disk is not.
    pub(crate) fn look(&self) -> Result<(), Error> {
        let is_there = Identity::of(&self.folder.join(DATABASE)).ok() == self.files;
        if is_there { Ok(()) } else { Err(Error::Gone) }
    }

    /// Whether the log of changes is the one that was open and the database beside it is another: then it
    /// tells of changes that were made elsewhere.
    pub(crate) fn has_changes_of_another(&self) -> bool {
        let now = Identity::of(&self.folder.join(DATABASE)).ok();
        now.zip(self.files.as_ref()).is_some_and(|(now, before)| now.has_only_changes_of(before))
    }

    /// Takes note of what the log holds by now.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) fn note(&mut self, db: &Connection) -> Result<(), Error> {
        let known = Known::of(db)?;
        if let Some(witness) = self.witness.as_mut() {
            witness.update(known);
            witness.save(&self.folder);
        }
        Ok(())
    }

    /// Forgets what was told long enough.
    pub(crate) fn forget_what_was_told(&mut self, now: Timestamp) {
        if let Some(witness) = self.witness.as_mut() {
            witness.forget_what_was_told(now);
        }
    }

    /// The sessions that are missing; nothing if none is.
    pub(crate) fn missing(&self) -> Option<Missing> {
        let witness = self.witness.as_ref()?;
        let backups = self.folder.join(BACKUPS);
        let mut copies = witness.copies().into_iter().map(|day| backups.join(backup::name_of(day)));
        let sessions = witness.missing();
        (sessions > 0).then(|| Missing { sessions, copy: copies.find(|copy| copy.is_file()) })
    }
}
