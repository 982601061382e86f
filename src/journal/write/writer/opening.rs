//! Opening the log: the one that is there, what is left of a damaged one, or a new one.

use super::Writer;

use crate::gate::private;
use crate::journal::error::Error;
use crate::journal::file::DATABASE;
use crate::journal::health::Health;
use crate::journal::keep::place;
use crate::journal::keep::rescue;
use crate::journal::keep::store::Store;
use crate::journal::write::report::Report;

use std::path::Path;

/// A new log until it is whole.
const NEW: &str = "journal-new.part";

impl<R: Fn(Report)> Writer<R> {
    /// Opens the log unless it is open: the one that is there, or a new one.
    pub(super) fn open(&mut self) -> Result<(), Error> {
        if self.store.is_some() {
            return Ok(());
        }
        private::create_folder(&self.folder)?;
        let opened = self.salvage().and_then(|()| self.open_or_create());
        let mut store = opened.map_err(|error| self.explain(error))?;
        self.inspect(&store)?;
        self.watch.begin(&store.db, self.now)?;
        self.tell_what_is_missing();
        store.close_left_open(self.run)?;
        for events in self.open_visits.all() {
            for (number, event) in events.iter().enumerate() {
                store.note(self.run, number, event)?;
            }
        }
        self.watch.note(&store.db)?;
        self.store = Some(store);
        self.keep_private();
        if self.reserve.is_kept() {
            self.reserve.keep();
        }
        Ok(())
    }

    fn open_or_create(&self) -> Result<Store, Error> {
        let (setup, budget) = (self.options.setup(), self.options.budget);
        if !place::is_taken(&self.folder)? {
            let create = |path: &Path| Store::create(path, setup, budget);
            place::make(&self.folder, NEW, create, |_| Ok(()))?;
        }
        Store::open(&self.folder.join(DATABASE), setup, budget)
    }

    /// The database only says that it cannot open a file; the folder says why.
    fn explain(&self, error: Error) -> Error {
        if error.health() != Health::Unreachable {
            return error;
        }
        let probe = self.folder.join("journal-probe");
        let probed = std::fs::write(&probe, []);
        let _gone = std::fs::remove_file(probe);
        probed.err().map_or(error, Error::from)
    }

    /// Looks at what the last run left: the whole of a small log, the end of a large one.
    fn inspect(&mut self, store: &Store) -> Result<(), Error> {
        let inspected = store.inspect()?;
        // The end of a log says nothing about what was found before it.
        if inspected.is_whole || inspected.broken.is_some() {
            self.judge(inspected.broken);
        }
        Ok(())
    }

    /// Takes over what can be read of a file that was set aside, now or before the last run was cut.
    fn salvage(&mut self) -> Result<(), Error> {
        let unfinished = || rescue::unfinished(&self.folder);
        let Some(name) = self.set_aside.take().or_else(unfinished) else { return Ok(()) };
        self.set_aside = Some(name.clone());
        let (setup, budget) = (self.options.setup(), self.options.budget);
        let salvaged =
            rescue::salvage(&self.folder, &name, |path| Store::create(path, setup, budget))?;
        self.set_aside = None;
        self.watch.salvaged(salvaged);
        self.judge(None);
        self.tell_of_damage(name, salvaged);
        Ok(())
    }
}
