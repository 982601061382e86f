//! The log's place: a database comes into it whole or not at all.

use crate::gate::private;
use crate::journal::error::Error;
use crate::journal::file::{DATABASE, SHORTEST, beside};
use crate::journal::keep::store::Store;
use crate::journal::keep::upkeep;

use std::fs;
use std::io;
use std::path::Path;

/// What stands beside a database while it is open.
pub(crate) const SIDES: [&str; 2] = ["-wal", "-shm"];

/// Makes a database under the name `part`, which is this program's own, and puts it in the log's place once
/// it is filled and on the disk. What an earlier attempt left there is gone.
///
/// # Errors
/// What is in the way; then the place is as it was.
pub(crate) fn make<T>(
    folder: &Path,
    part: &str,
    create: impl FnOnce(&Path) -> Result<Store, Error>,
    fill: impl FnOnce(&mut Store) -> Result<T, Error>,
) -> Result<T, Error> {
    let path = folder.join(part);
    remove_sides(&path);
    private::create(&path)?;
    let mut store = create(&path)?;
    let made = fill(&mut store)?;
    upkeep::finish(&store.db)?;
    drop(store);
    fs::rename(path, folder.join(DATABASE))?;
    private::sync(folder)?;
    Ok(made)
}

/// Removes what was left under the name `part`.
pub(crate) fn remove(folder: &Path, part: &str) {
    let path = folder.join(part);
    remove_sides(&path);
    let _gone = fs::remove_file(path);
}

fn remove_sides(path: &Path) {
    for side in SIDES {
        let _gone = fs::remove_file(beside(path, side));
    }
}

/// Whether something stands in the log's place.
///
/// # Errors
/// [`Error::Nonsense`] if that is no database to go on with: it was cut to nothing, or only its log of
/// changes is there. Opening it would delete what is left.
pub(crate) fn is_taken(folder: &Path) -> Result<bool, Error> {
    let path = folder.join(DATABASE);
    match fs::metadata(&path) {
        Ok(file) if file.len() < SHORTEST => Err(Error::Nonsense),
        Ok(_) => Ok(true),
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        Err(_) if beside(&path, SIDES[0]).exists() => Err(Error::Nonsense),
        Err(_) => Ok(false),
    }
}
