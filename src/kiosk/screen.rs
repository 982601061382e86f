//! Screens: each is a struct with a `Message`, an `Action` for the parent, and
//! `new`, `arrange`, `update`, `view` and `footer`.

pub mod finish;
pub mod gallery;
pub mod guide;
pub mod help;
pub mod home;
pub mod out_of_order;
pub mod privacy;
pub mod procedure;
pub mod staff;
pub mod topic;
