//! The one way in for files that others wrote: settings, catalogues, later notices and updates.
//!
//! Whatever lies in a folder, reading it ends soon and takes little room: only regular files are opened,
//! none that a link leads to from outside, and sizes are counted before anything is read. A file of our own
//! that lies where others write is opened here as well. What a text
//! means is the business of whoever asked for it.

mod file;
mod folder;
mod lines;
pub(crate) mod private;

pub use file::{Error, is_irregular, text, writable};
pub use folder::{Folder, Limits, ROOT, Refused, Text, folder};
pub use lines::Lines;
