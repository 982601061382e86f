//! Made-up sessions to try the program out: believable, the same for the same seed, and marked as demo.

mod dice;
mod plan;
mod told;
mod visits;

pub use plan::Plan;

use crate::gate::private;

use crate::journal::error::Error;
use crate::journal::file::{DATABASE, open_to_read};
use crate::journal::keep::backup::Undone;
use crate::journal::keep::options::Options;
use crate::journal::keep::place;
use crate::journal::keep::store::Store;
use crate::journal::keep::witness::{Known, Witness};

use visits::Visits;

use std::path::Path;

/// The log while it is being filled. What was cut is made anew by the next.
const PART: &str = "journal-demo.part";

/// How many sessions are written in one transaction.
const BATCH: usize = 500;

/// Fills an empty data folder with made-up sessions; returns how many. Whatever `options` say, they are
/// marked as demo.
///
/// # Errors
/// [`Undone::Exists`] if there is a log already; else what the disk says.
pub fn fill(folder: &Path, mut options: Options, plan: &Plan) -> Result<u64, Undone> {
    if folder.join(DATABASE).exists() {
        return Err(Undone::Exists);
    }
    private::create_folder(folder).map_err(Error::from)?;
    options.is_demo = true;
    let create = |path: &Path| Store::create(path, options.setup(), options.budget);
    let filled = place::make(folder, PART, create, |store| {
        let count = import(store, Visits::new(&options, plan))?;
        Ok((count, Known::of(&store.db)?))
    });
    if filled.is_err() {
        place::remove(folder, PART);
    }
    let (count, known) = filled?;
    Witness::of(known).save(folder);
    Ok(count)
}

/// Writes the visits; returns how many.
fn import(store: &mut Store, mut visits: Visits) -> Result<u64, Error> {
    let mut count = 0;
    loop {
        let batch: Vec<_> = visits.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return Ok(count);
        }
        count += batch.len() as u64;
        store.import(&batch)?;
    }
}

/// Whether the data folder holds made-up sessions; `false` where there are none.
pub fn is_demo(folder: &Path) -> bool {
    let path = folder.join(DATABASE);
    let open = || -> rusqlite::Result<bool> {
        let db = open_to_read(&path)?;
        db.query_row("SELECT count(*) > 0 FROM setup WHERE is_demo = 1", [], |row| row.get(0))
    };
    open().unwrap_or(false)
}
