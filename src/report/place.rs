//! Where files can be taken: a drive that is plugged in, or the data folder.

use crate::gate::private;

use sysinfo::Disks;

use std::io;
use std::path::{Path, PathBuf};

/// The folder of what was made for others, in the data folder.
pub const EXPORTS: &str = "exports";

/// A drive that is plugged in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drive {
    /// What it is called: its label, or else the folder it is found at.
    pub name: String,
    /// Where its files are.
    pub folder: PathBuf,
    /// The bytes that are free on it.
    pub free: u64,
}

/// The drives that are plugged in and can be taken away, those of the same name in the order of their folders.
pub fn drives() -> Vec<Drive> {
    let Ok(disks) = Disks::new_with_refreshed_list() else {
        return Vec::new();
    };
    let taken_away = disks.iter().filter(|disk| disk.is_removable() && !disk.is_read_only());
    let drive = |disk: &sysinfo::Disk| {
        let folder = disk.mount_point().to_owned();
        let last = folder.file_name().unwrap_or(folder.as_os_str());
        let name = last.to_string_lossy().chars().filter(|char| !char.is_control()).collect();
        Drive { name, folder, free: disk.available_space() }
    };
    let mut drives: Vec<Drive> = taken_away.map(drive).collect();
    drives.sort_by(|a, b| (&a.name, &a.folder).cmp(&(&b.name, &b.folder)));
    drives.dedup_by(|a, b| a.folder == b.folder);
    drives
}

/// The bytes that are free on the disk of a folder; nothing where the system does not say.
pub fn free(folder: &Path) -> Option<u64> {
    let folder = folder.canonicalize().ok()?;
    let disks = Disks::new_with_refreshed_list().ok()?;
    let mounted = disks.iter().filter(|disk| folder.starts_with(disk.mount_point()));
    let nearest = mounted.max_by_key(|disk| disk.mount_point().components().count());
    nearest.map(sysinfo::Disk::available_space)
}

/// The folder of what was made for others in the data folder `folder`, made if it is missing.
///
/// # Errors
/// What the file system says.
pub fn exports(folder: &Path) -> io::Result<PathBuf> {
    let exports = folder.join(EXPORTS);
    private::create_folder(&exports)?;
    Ok(exports)
}

/// The first of `stem.ending`, `stem-2.ending` and so on that is not in `folder`.
pub fn free_name(folder: &Path, stem: &str, ending: &str) -> PathBuf {
    let numbered = (1_u32..).map(|number| match number {
        1 => folder.join(format!("{stem}.{ending}")),
        _ => folder.join(format!("{stem}-{number}.{ending}")),
    });
    let mut free = numbered.filter(|path| std::fs::symlink_metadata(path).is_err());
    free.next().unwrap_or_else(|| folder.join(format!("{stem}.{ending}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_taken_is_not_taken_again() {
        let folder = tempfile::tempdir().unwrap();
        let exports = exports(folder.path()).unwrap();
        let name = || free_name(&exports, "2026-11", "xlsx").file_name().unwrap().to_owned();
        assert_eq!(name(), "2026-11.xlsx");
        std::fs::write(exports.join("2026-11.xlsx"), "").unwrap();
        std::fs::write(exports.join("2026-11-2.xlsx"), "").unwrap();
        assert_eq!(name(), "2026-11-3.xlsx");
    }
}
