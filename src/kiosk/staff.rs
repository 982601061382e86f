//! What is behind the staff door.

pub mod gallery;
pub mod overview;
